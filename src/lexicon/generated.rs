//! Made by `cargo xtask lexicon` from `data/lexicon/`: change the lists, not this file.

use super::entry::{Category, Profile, Strength};
use crate::taxonomy::*;

/// A class of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Class {
    /// Adverbs without "-ly" that may stand inside a verb group; words in "-ly" belong to it by their ending.
    Adverb,
    /// News and picture agencies, by their short or full name.
    Agency,
    /// Nouns for speakers whose name is withheld.
    Anonymous,
    /// Articles.
    Article,
    /// Forms of "be".
    Be,
    /// Nouns for what is claimed, found or told.
    Claim,
    /// Conjunctions.
    Conjunction,
    /// Articles, demonstratives, quantifiers.
    Determiner,
    /// Forms of "do".
    Do,
    /// Nouns for things that can say something.
    Document,
    /// Common verbs in their base form, which show an infinitive.
    GenericVerb,
    /// Nouns for speakers counted but not named.
    Group,
    /// Forms of "have".
    Have,
    /// Nouns for pictures and recordings.
    Image,
    /// Nouns for outlets.
    Media,
    /// Nouns for feelings and views that can be put in words.
    Message,
    /// Modal verbs.
    Modal,
    /// Months and their short forms.
    Month,
    /// Words that introduce a name or a term.
    Naming,
    /// Adjectives of countries and parts of the world.
    Nationality,
    /// Nouns after "according to" that are no speaker.
    NoSpeaker,
    /// Negation.
    Not,
    /// Words in "-ly" that are no adverbs.
    NotAdverb,
    /// Numbers written out, and words that count.
    NumberWord,
    /// Pronouns that are an object.
    ObjectPronoun,
    /// Nouns that name a body that can speak.
    Organisation,
    /// Verbs of coming out, in which a noun of evidence is the subject.
    Outcome,
    /// Nouns for people whom a rule allows, obliges or forbids something.
    People,
    /// Platforms of social media.
    Platform,
    /// Possessive determiners.
    Possessive,
    /// Prepositions.
    Preposition,
    /// Nouns for what a reporter sends or asks.
    Request,
    /// Nouns that name a person by office or work.
    Role,
    /// Pronouns that can stand for a speaker.
    SpeakerPronoun,
    /// Pronouns that can be a subject.
    SubjectPronoun,
    /// Titles before a name.
    Title,
    /// Units, currencies and spans of time.
    Unit,
    /// Days of the week.
    Weekday,
    /// Words that open a question or a relative clause.
    Wh,
    /// Nouns for works that have a title.
    Work,
    /// Base form of a verb of the lists: "say".
    VerbBase,
    /// Third person of a verb of the lists: "says".
    VerbThird,
    /// Past tense of a verb of the lists: "said".
    VerbPast,
    /// Past participle of a verb of the lists: "said".
    VerbParticiple,
    /// Gerund of a verb of the lists: "saying".
    VerbGerund,
    /// A number in figures, or a word that counts.
    Number,
    /// A capitalised word that is no function word, month or weekday.
    Name,
    /// A character that can open or close a quotation.
    QuoteMark,
}

impl Class {
    /// Every variant, in the order of the list.
    pub const ALL: &'static [Self] = &[
        Self::Adverb,
        Self::Agency,
        Self::Anonymous,
        Self::Article,
        Self::Be,
        Self::Claim,
        Self::Conjunction,
        Self::Determiner,
        Self::Do,
        Self::Document,
        Self::GenericVerb,
        Self::Group,
        Self::Have,
        Self::Image,
        Self::Media,
        Self::Message,
        Self::Modal,
        Self::Month,
        Self::Naming,
        Self::Nationality,
        Self::NoSpeaker,
        Self::Not,
        Self::NotAdverb,
        Self::NumberWord,
        Self::ObjectPronoun,
        Self::Organisation,
        Self::Outcome,
        Self::People,
        Self::Platform,
        Self::Possessive,
        Self::Preposition,
        Self::Request,
        Self::Role,
        Self::SpeakerPronoun,
        Self::SubjectPronoun,
        Self::Title,
        Self::Unit,
        Self::Weekday,
        Self::Wh,
        Self::Work,
        Self::VerbBase,
        Self::VerbThird,
        Self::VerbPast,
        Self::VerbParticiple,
        Self::VerbGerund,
        Self::Number,
        Self::Name,
        Self::QuoteMark,
    ];
}

/// What must hold around a phrase for it to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Rule {
    /// It is written in capitals.
    AllCaps,
    /// No determiner, adjective or noun stands before it.
    Bare,
    /// A noun for a claim, report or figure follows.
    ClaimFollows,
    /// A clause follows: "that", a question word, or a new subject; as a verb also a quotation or a colon.
    ClauseFollows,
    /// A verb of saying follows within four tokens.
    CueFollows,
    /// The row is listed but does not count unless the caller asks for it.
    DefaultOff,
    /// Its subject is a document, data, a study or a picture.
    DocumentSubject,
    /// It is "could" of possibility: no past ability, no request, nothing that did not happen.
    EpistemicCould,
    /// It is "may" of possibility: no permission, prohibition, request or wish, and no month.
    EpistemicMay,
    /// An infinitive follows.
    InfinitiveFollows,
    /// It is all that stands on its line, but for a count or punctuation.
    LineAlone,
    /// It opens its line.
    LineStart,
    /// A listener follows: a person, an outlet, a pronoun.
    Listener,
    /// A noun for a feeling, view or message follows within three words.
    MessageObject,
    /// No "by" follows: nobody is named who does it.
    NotByAgent,
    /// It is no name: not capitalised inside a sentence.
    NotName,
    /// It is a verb: no determiner, possessive, adjective or preposition stands before it.
    NotNoun,
    /// It is an adjective: a noun or another adjective follows, no verb, preposition or punctuation.
    NounFollows,
    /// A number or a measured span stands directly before.
    NumberBefore,
    /// A number, an amount, a date or a time follows, perhaps after a currency sign or an article.
    NumberFollows,
    /// It stands in the last lines of the text.
    PageFoot,
    /// It stands in the first lines of the text.
    PageHead,
    /// A quotation mark stands within six tokens of it in the same sentence.
    QuoteAdjacent,
    /// A noun for a request, question or message follows within five tokens.
    RequestFollows,
    /// A person, body, document or picture follows; not a plan, size, need or rank.
    SpeakerObject,
    /// "that", "of" or "about" follows.
    ThatFollows,
    /// No name follows or stands before.
    Unnamed,
}

impl Rule {
    /// Every variant, in the order of the list.
    pub const ALL: &'static [Self] = &[
        Self::AllCaps,
        Self::Bare,
        Self::ClaimFollows,
        Self::ClauseFollows,
        Self::CueFollows,
        Self::DefaultOff,
        Self::DocumentSubject,
        Self::EpistemicCould,
        Self::EpistemicMay,
        Self::InfinitiveFollows,
        Self::LineAlone,
        Self::LineStart,
        Self::Listener,
        Self::MessageObject,
        Self::NotByAgent,
        Self::NotName,
        Self::NotNoun,
        Self::NounFollows,
        Self::NumberBefore,
        Self::NumberFollows,
        Self::PageFoot,
        Self::PageHead,
        Self::QuoteAdjacent,
        Self::RequestFollows,
        Self::SpeakerObject,
        Self::ThatFollows,
        Self::Unnamed,
    ];
}

pub(super) static SLOTS: [u16; 4096] = [
    65535, 1419, 772, 65535, 65535, 65535, 1829, 65535, 2641, 65535, 855, 65535, 2325, 2518, 2721, 1877, 2238,
    65535, 1927, 65535, 1594, 2256, 1882, 2384, 533, 1014, 1483, 1658, 1832, 686, 274, 825, 913, 2188, 1904, 475,
    980, 2250, 2391, 65535, 65535, 65535, 65535, 65535, 2311, 65535, 65535, 2072, 315, 2469, 65535, 493, 635,
    1398, 65535, 1389, 65535, 1208, 1590, 65535, 65535, 65535, 456, 65535, 2471, 2437, 84, 488, 1986, 1932, 65535,
    65535, 905, 65535, 1344, 65535, 277, 164, 634, 792, 1560, 2245, 2694, 1631, 2526, 2713, 546, 2578, 2869,
    65535, 65535, 65535, 827, 494, 2030, 2543, 1527, 1680, 65535, 65535, 2522, 1379, 440, 65535, 65535, 1698,
    65535, 1678, 65535, 65535, 701, 521, 65535, 856, 1036, 1088, 2674, 1107, 763, 1162, 1476, 99, 1546, 1744,
    2022, 2434, 345, 1749, 298, 1969, 1412, 2067, 683, 2092, 2729, 2873, 2945, 1638, 65535, 1716, 65535, 214,
    2934, 65535, 89, 373, 48, 773, 1053, 640, 1180, 641, 230, 1724, 1831, 1674, 2666, 2955, 2957, 106, 1671,
    65535, 65535, 65535, 2553, 1816, 2082, 1166, 65535, 1948, 65535, 1655, 65535, 65535, 65535, 273, 65535, 65535,
    548, 65535, 1216, 65535, 1261, 2867, 65535, 1715, 2670, 65535, 1103, 65535, 65535, 653, 646, 591, 480, 241,
    621, 1284, 1462, 1701, 2219, 1984, 2426, 799, 1211, 2865, 695, 234, 103, 253, 445, 1332, 1710, 898, 923, 263,
    517, 1287, 1770, 2011, 1457, 2255, 637, 2042, 2247, 2352, 2085, 2451, 1097, 1622, 2537, 2618, 2152, 2922,
    65535, 65535, 1934, 65535, 1193, 65535, 1525, 65535, 321, 1430, 497, 607, 1463, 1475, 1699, 2651, 1500, 65535,
    560, 1893, 269, 65535, 65535, 1073, 65535, 958, 2962, 51, 563, 65535, 586, 203, 65535, 75, 1254, 54, 1112,
    443, 1337, 1202, 513, 1341, 581, 1940, 576, 1709, 2421, 2664, 1442, 781, 2737, 561, 1850, 65535, 978, 2506,
    2752, 444, 36, 654, 1058, 1200, 676, 890, 2222, 2555, 2824, 2878, 2080, 5, 1825, 1019, 556, 1589, 2844, 65535,
    370, 2223, 65535, 65535, 65535, 685, 65535, 65535, 105, 2013, 19, 215, 473, 1124, 1378, 1410, 1552, 2270, 660,
    873, 1104, 2316, 2515, 2228, 2701, 2707, 2738, 1495, 2780, 131, 2850, 2323, 2942, 2753, 65535, 65535, 1898,
    65535, 65535, 65535, 65535, 595, 2164, 2397, 65535, 860, 65535, 65535, 65535, 65535, 65535, 65535, 1357, 1122,
    65535, 65535, 1165, 65535, 2709, 65535, 65535, 65535, 65535, 186, 1374, 65535, 372, 885, 65535, 1302, 65535,
    65535, 1106, 1966, 1549, 2662, 65535, 65535, 678, 65535, 1365, 1530, 65535, 65535, 65535, 65535, 208, 585,
    2387, 65535, 194, 712, 2064, 129, 65535, 65535, 65535, 180, 1313, 2314, 793, 2905, 46, 966, 2315, 2420, 65535,
    65535, 187, 280, 2149, 2357, 65535, 65535, 800, 65535, 65535, 579, 65535, 1520, 65535, 65535, 2336, 1757,
    2630, 2468, 65535, 65535, 218, 2224, 1151, 65535, 65535, 65535, 114, 1618, 2381, 1888, 2007, 65535, 2138,
    1536, 2194, 2500, 453, 945, 863, 1346, 2145, 1685, 2307, 1290, 1371, 213, 602, 1626, 1809, 1958, 2089, 1858,
    811, 1784, 2025, 2163, 1156, 360, 987, 2818, 2587, 2895, 1250, 1587, 309, 49, 45, 386, 774, 1446, 1521, 122,
    1220, 1976, 2105, 2454, 2483, 2614, 2715, 140, 949, 2836, 2854, 644, 674, 65535, 65535, 65535, 181, 65535,
    2414, 713, 65535, 65535, 33, 588, 65535, 642, 65535, 389, 946, 1328, 1510, 2132, 2766, 65535, 65535, 65535,
    1452, 1747, 2668, 2843, 65535, 65535, 153, 909, 65535, 291, 252, 1393, 1255, 1563, 2298, 2419, 1394, 2632,
    439, 970, 531, 1643, 2746, 65535, 1269, 542, 1878, 1980, 2829, 2855, 65535, 527, 65535, 2413, 1895, 2777, 648,
    65535, 65535, 65535, 65535, 65535, 337, 65535, 65535, 1362, 2361, 65535, 16, 2800, 65535, 1576, 552, 1395,
    2063, 836, 917, 1433, 1963, 2071, 2261, 2762, 2785, 65535, 1022, 65535, 65535, 1607, 65535, 486, 1154, 65535,
    65535, 65535, 307, 65535, 422, 110, 1351, 1780, 2148, 2365, 2332, 2929, 630, 512, 1029, 86, 1585, 1997, 921,
    2280, 145, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 43, 487, 2763, 308, 314, 902, 2821,
    65535, 65535, 2116, 1761, 65535, 1796, 2649, 65535, 705, 606, 65535, 567, 1383, 319, 865, 504, 714, 1573,
    65535, 1811, 551, 2118, 1153, 2416, 2695, 2953, 15, 65535, 65535, 270, 562, 65535, 2926, 2403, 65535, 65535,
    65535, 65535, 65535, 65535, 394, 463, 711, 142, 2271, 2842, 65535, 65535, 1531, 247, 1921, 1874, 2083, 2178,
    570, 2524, 65535, 2418, 65535, 1461, 65535, 65535, 1790, 201, 2099, 61, 1041, 1925, 953, 2682, 65535, 1879,
    300, 846, 2773, 303, 1369, 65535, 2846, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 538, 974, 2008,
    65535, 65535, 65535, 557, 2273, 2456, 1352, 65535, 65535, 65535, 65535, 161, 2545, 2240, 1078, 1416, 1426,
    65535, 137, 1392, 65535, 1204, 809, 426, 2370, 65535, 750, 1009, 2143, 790, 2652, 748, 2851, 896, 1721, 2097,
    2484, 65535, 65535, 65535, 1543, 65535, 65535, 65535, 1224, 62, 1635, 1684, 983, 1822, 2479, 2876, 65535,
    65535, 76, 65535, 65535, 65535, 205, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2309, 65535, 1654, 1776,
    147, 2438, 65535, 65535, 1048, 65535, 65535, 597, 689, 719, 2246, 393, 1358, 1939, 1612, 2396, 2482, 2791,
    176, 2006, 414, 2445, 2631, 887, 174, 1317, 2189, 2355, 745, 2169, 664, 1737, 195, 2527, 2624, 2794, 348,
    2812, 2825, 362, 2616, 780, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1616, 65535, 65535,
    582, 65535, 65535, 828, 65535, 65535, 816, 2204, 65535, 65535, 65535, 299, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2741, 769, 168, 65535, 65535, 65535, 707, 2305, 1091, 65535, 65535, 477,
    56, 1068, 1894, 2288, 2386, 2428, 992, 1086, 65535, 810, 256, 620, 65535, 1030, 1962, 170, 65535, 65535,
    65535, 1102, 2848, 2778, 65535, 1810, 1768, 2658, 795, 149, 1402, 287, 1082, 467, 2175, 65535, 65535, 1072,
    2496, 65535, 65535, 65535, 65535, 2761, 65535, 65535, 65535, 665, 65535, 65535, 65535, 2703, 65535, 785, 1621,
    2017, 65535, 518, 2936, 938, 65535, 622, 65535, 65535, 1781, 988, 65535, 417, 1774, 1278, 1188, 1581, 65535,
    65535, 65535, 1076, 1881, 2272, 2726, 925, 2577, 367, 636, 1259, 1454, 199, 1601, 916, 41, 2024, 2032, 2310,
    1249, 2660, 2669, 2804, 1084, 65535, 1167, 65535, 2847, 65535, 395, 1116, 1396, 1813, 65535, 1056, 65535,
    65535, 903, 2435, 1697, 2331, 1038, 65535, 239, 258, 2302, 65535, 65535, 616, 751, 1109, 1613, 2369, 2789,
    65535, 65535, 999, 65535, 65535, 65535, 65535, 65535, 65535, 1325, 868, 1196, 1186, 1466, 65535, 2201, 316,
    65535, 65535, 747, 2079, 325, 783, 851, 961, 272, 875, 1853, 1896, 959, 2366, 613, 1199, 1353, 1375, 150, 879,
    1830, 2037, 2754, 2425, 2837, 377, 65535, 2168, 65535, 1717, 65535, 65535, 65535, 133, 931, 2106, 65535,
    65535, 65535, 65535, 1663, 1023, 1406, 2569, 2572, 1427, 522, 529, 2427, 918, 1105, 1144, 2073, 2301, 2650,
    341, 9, 326, 342, 1145, 2625, 2661, 2830, 2880, 1348, 65535, 65535, 117, 65535, 1602, 331, 1364, 1386, 404,
    2313, 2657, 1991, 200, 2696, 2582, 384, 374, 65535, 481, 2295, 986, 2604, 65535, 850, 899, 965, 2883, 919,
    165, 227, 371, 554, 65535, 65535, 1042, 65535, 508, 871, 65535, 65535, 1161, 2278, 2771, 1819, 2502, 109,
    65535, 906, 539, 1713, 405, 2787, 65535, 65535, 1995, 65535, 65535, 65535, 358, 65535, 65535, 1195, 2756, 679,
    65535, 2951, 173, 397, 895, 2120, 1065, 2480, 65535, 1414, 264, 619, 1758, 2253, 65535, 65535, 2151, 1870,
    65535, 1238, 65535, 65535, 65535, 65535, 65535, 1917, 1403, 801, 2231, 1382, 2215, 65535, 65535, 2591, 65535,
    2558, 97, 202, 65535, 1636, 410, 968, 65535, 1349, 2090, 65535, 65535, 564, 998, 1804, 2433, 185, 2872, 65535,
    65535, 409, 2389, 1851, 3, 177, 2087, 189, 283, 1696, 1253, 1736, 2359, 2476, 65535, 65535, 65535, 65535,
    1707, 2775, 327, 65535, 65535, 2514, 2784, 65535, 2477, 2375, 65535, 1330, 2349, 359, 1286, 65535, 65535,
    65535, 65535, 65535, 425, 323, 703, 1787, 1726, 2304, 65535, 65535, 65535, 289, 344, 559, 671, 948, 1918,
    2173, 65535, 1164, 65535, 2040, 65535, 2078, 65535, 2796, 353, 952, 1486, 113, 260, 2820, 251, 2725, 2405,
    65535, 2027, 2642, 2130, 65535, 592, 65535, 831, 65535, 1139, 520, 1050, 762, 1439, 2609, 250, 2677, 1765,
    65535, 285, 841, 2798, 354, 1990, 65535, 65535, 65535, 2882, 65535, 65535, 2269, 65535, 112, 65535, 1280,
    65535, 65535, 65535, 1691, 583, 894, 1803, 2655, 1385, 2781, 65535, 65535, 1306, 2347, 677, 2788, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1232, 65535, 65535, 2586, 796, 2622, 65535, 65535,
    2856, 1538, 1070, 1797, 2544, 553, 771, 65535, 65535, 1141, 2516, 65535, 516, 79, 593, 1133, 746, 1272, 1323,
    2185, 1115, 1561, 1574, 1833, 1057, 1228, 2340, 543, 2512, 2600, 2640, 65535, 2335, 1230, 318, 1786, 2036,
    65535, 286, 461, 2940, 73, 1223, 1355, 1668, 65535, 65535, 65535, 65535, 65535, 1428, 984, 2326, 65535, 2236,
    1975, 65535, 65535, 1600, 65535, 65535, 1972, 1121, 1479, 65535, 65535, 65535, 65535, 65535, 65535, 242, 1012,
    65535, 37, 877, 2617, 2948, 65535, 65535, 2525, 1459, 65535, 65535, 87, 2592, 2911, 65535, 324, 618, 1391,
    65535, 65535, 65535, 720, 1192, 65535, 1821, 245, 183, 1099, 1000, 1131, 1301, 1279, 305, 424, 937, 1372, 59,
    1399, 1836, 1661, 163, 1861, 2060, 904, 1170, 1451, 1550, 2065, 2507, 2166, 468, 2596, 2605, 2706, 2782, 2890,
    2949, 65535, 1235, 65535, 65535, 65535, 65535, 65535, 65535, 8, 1198, 2776, 65535, 53, 2161, 2898, 2043,
    65535, 65535, 647, 65535, 2861, 65535, 65535, 65535, 2731, 500, 1614, 1952, 2115, 65535, 65535, 65535, 1987,
    2627, 65535, 65535, 65535, 1634, 65535, 2252, 1722, 2914, 65535, 1566, 1791, 2509, 1440, 65535, 1028, 2734,
    2293, 65535, 65535, 65535, 1045, 910, 1245, 2566, 1662, 2050, 2487, 2840, 65535, 65535, 2749, 65535, 723,
    1266, 1034, 1580, 65535, 65535, 65535, 363, 2297, 65535, 1840, 65535, 1639, 1046, 2139, 1711, 2799, 2167,
    65535, 1138, 1326, 1875, 1935, 2354, 276, 350, 1669, 65535, 2406, 2439, 68, 139, 207, 1240, 1592, 2171, 2216,
    1880, 1171, 2530, 2564, 1554, 2693, 431, 501, 1649, 2704, 65535, 32, 192, 967, 1011, 1551, 2841, 1532, 2513,
    2893, 65535, 65535, 65535, 257, 1942, 2581, 65535, 65535, 65535, 88, 805, 951, 1146, 1260, 1805, 1852, 761,
    1828, 1907, 2346, 196, 545, 34, 861, 1027, 1837, 2337, 2470, 1572, 1996, 2242, 2550, 2560, 1738, 2727, 2862,
    65535, 2748, 65535, 65535, 65535, 166, 65535, 1478, 669, 2392, 1040, 2542, 65535, 2262, 65535, 1802, 506, 31,
    587, 870, 65535, 413, 65535, 1706, 1252, 65535, 65535, 65535, 65535, 1578, 915, 2552, 2757, 65535, 352, 65535,
    65535, 1897, 65535, 1785, 126, 423, 1956, 1136, 65535, 329, 558, 65535, 65535, 65535, 1327, 2458, 1498, 1871,
    65535, 65535, 2712, 65535, 892, 2531, 2692, 1293, 1704, 1494, 430, 2192, 2744, 65535, 1484, 65535, 1489, 1608,
    154, 912, 1246, 1681, 2958, 1513, 2719, 65535, 65535, 223, 2191, 2258, 2385, 1438, 1598, 2408, 65535, 65535,
    267, 2644, 2602, 2026, 65535, 460, 2535, 65535, 65535, 1637, 2344, 2656, 670, 1089, 1769, 1794, 1923, 1017,
    2367, 2210, 2345, 797, 1930, 2350, 2431, 355, 1205, 2463, 2466, 889, 1062, 812, 1605, 1360, 2823, 65535,
    65535, 65535, 1512, 690, 338, 44, 1335, 22, 1801, 108, 1361, 2248, 1728, 2394, 1745, 1947, 997, 2808, 65535,
    2565, 2000, 2770, 2003, 65535, 65535, 65535, 65535, 2074, 1579, 2913, 2801, 2941, 80, 1016, 1909, 2146, 858,
    50, 566, 775, 977, 1114, 29, 1492, 941, 1755, 849, 1493, 1627, 2038, 736, 1815, 71, 1120, 1456, 2081, 942,
    2339, 1591, 577, 862, 144, 210, 708, 744, 1003, 1008, 1020, 955, 1315, 1333, 1764, 1149, 1798, 1872, 178, 275,
    2187, 1583, 1949, 2364, 2409, 391, 1653, 1227, 172, 1998, 2465, 1515, 1577, 310, 1299, 1203, 2284, 2529, 2532,
    2556, 1184, 1281, 85, 1052, 729, 266, 1307, 1603, 1190, 1806, 1134, 1425, 2561, 1175, 2611, 1159, 1324, 128,
    2213, 2759, 2779, 162, 1127, 1176, 209, 1390, 2790, 23, 2792, 10, 2488, 1021, 2423, 2571, 2822, 778, 1183,
    1719, 1586, 1683, 2176, 2896, 401, 962, 1142, 2906, 52, 125, 330, 722, 2930, 2960, 1944, 65535, 65535, 2241,
    1695, 65535, 1310, 65535, 65535, 65535, 65535, 65535, 65535, 2029, 65535, 65535, 65535, 2716, 65535, 65535,
    1965, 246, 379, 65535, 65535, 446, 1095, 2452, 2607, 2333, 2230, 2676, 2952, 65535, 65535, 65535, 1777, 2534,
    65535, 65535, 65535, 65535, 90, 65535, 65535, 2601, 65535, 65535, 65535, 65535, 65535, 65535, 1999, 1919,
    2121, 2174, 2401, 21, 569, 1490, 65535, 65535, 842, 1225, 65535, 1703, 1900, 1465, 2907, 40, 911, 65535,
    65535, 735, 1436, 1593, 2227, 65535, 507, 65535, 65535, 1841, 2182, 2031, 2597, 65535, 65535, 1519, 2056,
    65535, 1242, 65535, 65535, 65535, 798, 1092, 65535, 65535, 1424, 65535, 1356, 65535, 65535, 835, 1018, 1469,
    2549, 2568, 35, 65535, 2634, 65535, 847, 2267, 441, 65535, 1113, 604, 2281, 2728, 65535, 65535, 2492, 675,
    854, 2417, 188, 236, 281, 1, 127, 197, 737, 652, 1868, 2028, 1409, 2358, 63, 2382, 65535, 2520, 1150, 2388,
    11, 2070, 65535, 1964, 65535, 65535, 1646, 2197, 65535, 65535, 65535, 739, 1537, 448, 1039, 840, 2172, 2275,
    1221, 2076, 1431, 2551, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1275, 221, 1931, 2681, 700, 1916,
    1277, 2018, 2165, 2579, 2736, 2838, 2637, 406, 882, 1231, 116, 869, 255, 1044, 924, 1055, 1824, 1845, 2327,
    2448, 2889, 2915, 666, 134, 268, 1069, 65535, 65535, 598, 476, 1989, 328, 767, 2126, 65535, 1443, 65535,
    65535, 65535, 2020, 65535, 65535, 1174, 320, 612, 65535, 1140, 65535, 237, 743, 65535, 28, 2077, 2111, 807,
    1422, 2548, 65535, 2214, 1820, 65535, 1368, 1908, 2699, 65535, 447, 65535, 416, 101, 12, 1296, 1300, 1854,
    1367, 2190, 65535, 615, 464, 65535, 2686, 1501, 65535, 2528, 2663, 65535, 65535, 2373, 65535, 65535, 1482,
    65535, 392, 599, 2793, 1496, 2329, 687, 65535, 1110, 1354, 1754, 964, 387, 573, 2547, 2589, 65535, 65535, 782,
    2229, 2925, 65535, 710, 804, 2225, 462, 1037, 282, 60, 156, 380, 388, 1108, 1954, 1182, 1912, 2232, 465, 589,
    2743, 1212, 136, 2101, 65535, 65535, 2322, 261, 2455, 65535, 65535, 1297, 65535, 65535, 1928, 716, 2221,
    65535, 65535, 571, 1741, 1953, 65535, 2943, 65535, 65535, 171, 1682, 2807, 65535, 398, 65535, 65535, 2110,
    65535, 2086, 1951, 2887, 1059, 65535, 2446, 694, 65535, 408, 758, 2730, 2921, 65535, 65535, 65535, 65535, 471,
    65535, 65535, 65535, 65535, 65535, 65535, 293, 1450, 1548, 65535, 65535, 572, 1839, 2282, 2319, 2541, 93,
    2665, 2831, 65535, 65535, 2100, 651, 730, 65535, 65535, 2055, 65535, 102, 206, 1920, 2010, 243, 2117, 1377,
    1233, 65535, 65535, 1692, 65535, 2317, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 369, 901, 143,
    343, 888, 2593, 609, 867, 65535, 65535, 65535, 65535, 791, 2920, 1865, 65535, 65535, 65535, 65535, 802, 65535,
    1511, 590, 1158, 2809, 65535, 65535, 65535, 574, 1718, 13, 111, 2183, 1584, 1606, 297, 65535, 65535, 65535,
    1720, 65535, 458, 65535, 1611, 933, 25, 1855, 2802, 1650, 1118, 2646, 2839, 1929, 2899, 2924, 65535, 288,
    65535, 1303, 65535, 2122, 65535, 438, 152, 2264, 65535, 65535, 1243, 67, 47, 65535, 65535, 680, 1535, 1814,
    1740, 2303, 698, 2404, 682, 741, 555, 1733, 160, 2937, 449, 400, 313, 420, 433, 1276, 614, 1667, 1729, 428,
    2590, 265, 2938, 65535, 65535, 1318, 65535, 1473, 2683, 1418, 2636, 2814, 1732, 2180, 1992, 2363, 2859, 718,
    726, 1623, 2220, 2453, 2521, 784, 1723, 1035, 1771, 2722, 1938, 65535, 65535, 1075, 2274, 65535, 2260, 65535,
    2162, 65535, 65535, 65535, 2708, 1558, 65535, 1596, 1087, 2710, 1447, 81, 1338, 1564, 217, 375, 2390, 2739,
    565, 1173, 1005, 2141, 65535, 65535, 1432, 1673, 483, 1267, 1322, 2424, 65535, 65535, 65535, 2193, 65535,
    1889, 65535, 2944, 2672, 1207, 1215, 1630, 2891, 65535, 65535, 754, 1387, 1835, 742, 65535, 65535, 158, 881,
    568, 65535, 1308, 2051, 65535, 65535, 65535, 1960, 1064, 65535, 2234, 1085, 495, 436, 381, 717, 1725, 2691,
    2061, 1567, 2447, 752, 1111, 1690, 2874, 155, 880, 1485, 1708, 2155, 2353, 1508, 1241, 304, 663, 777, 2884,
    65535, 65535, 65535, 1026, 415, 826, 1702, 1735, 837, 1849, 1978, 65535, 1705, 65535, 419, 396, 1842, 2023,
    2062, 2828, 2927, 65535, 65535, 732, 2251, 2510, 2328, 65535, 2562, 2639, 311, 523, 1689, 2378, 2653, 65, 478,
    1506, 1331, 220, 2294, 1847, 184, 596, 94, 721, 702, 2300, 2351, 2443, 2583, 2688, 1887, 2826, 2612, 294, 693,
    1883, 2034, 65535, 65535, 1528, 2243, 65535, 908, 65535, 1644, 2263, 1449, 2400, 1694, 2107, 2467, 2540, 2648,
    2647, 65535, 361, 1760, 2134, 193, 2102, 65535, 65535, 2580, 65535, 65535, 1077, 1343, 244, 655, 65535, 1863,
    956, 1071, 1043, 65535, 121, 1470, 1936, 228, 65535, 65535, 1517, 65535, 65535, 451, 262, 65535, 65535, 271,
    662, 1793, 2608, 668, 766, 936, 2643, 1100, 2767, 65535, 65535, 65535, 989, 1264, 65535, 65535, 2864, 1541,
    65535, 65535, 65535, 65535, 65535, 65535, 1024, 1295, 2585, 65535, 1445, 65535, 65535, 65535, 65535, 832,
    2199, 2442, 306, 1499, 159, 1169, 1843, 1968, 7, 2398, 2932, 124, 822, 886, 1901, 2131, 2239, 278, 496, 535,
    1540, 1210, 492, 57, 632, 829, 1218, 1400, 834, 2200, 2450, 2123, 2475, 2678, 1263, 2894, 2909, 2928, 2959,
    1411, 65535, 65535, 1201, 1533, 254, 2523, 815, 1834, 2764, 2852, 175, 1010, 296, 1137, 1429, 724, 1098, 2863,
    65535, 65535, 1961, 65535, 2054, 2449, 1181, 657, 603, 839, 1480, 191, 926, 2760, 65535, 65535, 787, 1455,
    2125, 2005, 65535, 65535, 65535, 1645, 222, 2755, 65535, 65535, 2233, 1006, 2195, 65535, 65535, 2308, 65535,
    65535, 2196, 65535, 963, 65535, 2533, 65535, 65535, 1812, 435, 1619, 1509, 1751, 982, 1983, 2058, 2489, 334,
    2019, 2497, 1503, 1481, 4, 733, 659, 789, 1342, 2128, 2217, 2444, 1670, 1262, 2654, 2849, 65535, 65535, 1004,
    2202, 2539, 65535, 1555, 838, 65535, 65535, 549, 65535, 65535, 312, 65535, 65535, 927, 92, 510, 2181, 1257,
    1453, 2057, 65535, 1126, 2334, 2690, 1294, 65535, 65535, 499, 65535, 891, 2638, 65535, 65535, 65535, 1128,
    2786, 65535, 534, 1119, 2212, 2207, 715, 2702, 2415, 1047, 1305, 1632, 2916, 65535, 65535, 65535, 2, 65535,
    65535, 2810, 1542, 65535, 1417, 421, 65535, 65535, 2113, 65535, 65535, 65535, 65535, 65535, 2474, 1194, 1273,
    65535, 2411, 65535, 2021, 2041, 2179, 65535, 1789, 65535, 1933, 2254, 65535, 65535, 65535, 1547, 65535, 65535,
    65535, 65535, 2052, 995, 2380, 2904, 65535, 1001, 65535, 681, 1421, 2720, 2033, 2834, 368, 65535, 65535, 1405,
    65535, 238, 1248, 2584, 1458, 98, 1289, 1370, 2088, 2368, 2783, 1731, 2817, 973, 65535, 65535, 2147, 65535,
    65535, 65535, 123, 1714, 27, 65535, 65535, 339, 240, 821, 2108, 643, 688, 1610, 1063, 1633, 1727, 65535,
    65535, 65535, 65535, 2045, 65535, 65535, 65535, 65535, 65535, 65535, 1413, 1924, 91, 883, 2103, 2237, 2211,
    65535, 65535, 65535, 1096, 2576, 65535, 65535, 605, 1505, 302, 1441, 1817, 2208, 2377, 2615, 519, 65535,
    65535, 65535, 65535, 65535, 1866, 2816, 65535, 2441, 2732, 65535, 65535, 65535, 65535, 65535, 403, 65535, 699,
    2742, 65535, 411, 65535, 547, 725, 107, 14, 1189, 1214, 1373, 1582, 627, 2002, 709, 2407, 819, 818, 1271,
    1826, 83, 489, 167, 843, 960, 1314, 216, 817, 1915, 2004, 2485, 65535, 65535, 1937, 1628, 2257, 1007, 830,
    169, 1033, 2464, 2912, 65535, 65535, 357, 1569, 1730, 1629, 2888, 1914, 691, 346, 65535, 1168, 2685, 65535,
    1862, 65535, 65535, 65535, 65535, 814, 65535, 2244, 65535, 182, 336, 764, 2546, 190, 284, 383, 1191, 1236,
    1677, 2360, 17, 146, 1420, 1553, 1615, 1226, 907, 2481, 2460, 2490, 524, 645, 803, 6, 2491, 1604, 1641, 944,
    1922, 2503, 135, 1970, 2563, 2570, 2626, 2751, 1892, 2109, 479, 2289, 1827, 1672, 1899, 1147, 1568, 649, 2356,
    231, 2613, 528, 975, 2048, 2813, 2833, 30, 332, 1163, 1329, 1117, 1886, 2112, 1657, 1031, 2348, 503, 2306,
    2498, 2508, 2689, 382, 1640, 498, 727, 1350, 1686, 1015, 1743, 1759, 2075, 2697, 1891, 1080, 2714, 2868, 1514,
    541, 2908, 2919, 26, 42, 617, 990, 2084, 1467, 376, 1652, 120, 544, 639, 2296, 1054, 427, 1464, 1687, 1688,
    1763, 1468, 1304, 930, 1388, 118, 2283, 2312, 2436, 2633, 2046, 229, 437, 66, 1061, 1799, 1363, 971, 225,
    1941, 2376, 2517, 2671, 2765, 2933, 2935, 65535, 65535, 1397, 65535, 65535, 65535, 65535, 1656, 1524, 65535,
    1229, 1288, 2206, 697, 1274, 1739, 540, 402, 1838, 2259, 1316, 132, 2595, 65535, 631, 65535, 813, 2567, 65535,
    65535, 2635, 1981, 633, 1808, 65535, 65535, 65535, 957, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 2499, 65535, 65535, 1982, 1988, 2629, 2815, 65535, 1675, 65535, 65535, 65535, 1435, 755, 115,
    608, 872, 1309, 385, 1597, 1746, 1762, 502, 1251, 1864, 1913, 2287, 2124, 2858, 1595, 2946, 610, 2495, 1778,
    1750, 1083, 2430, 65535, 65535, 65535, 100, 1502, 2684, 2249, 212, 65535, 65535, 2740, 2886, 65535, 65535,
    2095, 65535, 893, 1556, 2667, 776, 1693, 2186, 1570, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1130,
    65535, 1247, 2015, 2645, 226, 2680, 2472, 1767, 2342, 65535, 1321, 317, 922, 1157, 1444, 1539, 0, 625, 734,
    788, 940, 1222, 969, 1002, 1795, 1902, 1993, 2478, 756, 1283, 2505, 1415, 932, 2486, 2594, 2724, 65535, 429,
    1132, 2001, 2947, 65535, 65535, 2494, 65535, 490, 1160, 1477, 1179, 1258, 364, 2014, 696, 1526, 2276, 2619,
    65535, 65535, 65535, 235, 1090, 232, 1123, 2292, 65535, 65535, 65535, 2160, 2768, 65535, 65535, 65535, 656,
    1905, 65535, 1529, 2049, 2950, 1575, 65535, 65535, 469, 65535, 65535, 65535, 65535, 1783, 1844, 65535, 2330,
    65535, 661, 760, 1093, 485, 1152, 2422, 454, 2599, 65535, 65535, 148, 1187, 1312, 82, 65535, 65535, 96, 1557,
    2203, 2459, 224, 1319, 2853, 65535, 65535, 2209, 65535, 65535, 65535, 65535, 65535, 65535, 658, 943, 65535,
    650, 1507, 65535, 65535, 979, 738, 1434, 65535, 1665, 1903, 65535, 65535, 1471, 65535, 1994, 58, 1860, 1074,
    65535, 65535, 1642, 65535, 452, 65535, 1197, 2902, 550, 2538, 65535, 2318, 65535, 876, 65535, 511, 65535,
    1775, 2711, 65535, 2819, 1213, 1742, 248, 1066, 2104, 1857, 2961, 65535, 2574, 1792, 2803, 349, 65535, 2733,
    65535, 2286, 2341, 2931, 65535, 457, 65535, 418, 786, 848, 1460, 1818, 295, 1624, 757, 1800, 1752, 1906, 2059,
    2068, 2093, 2457, 1926, 1320, 1979, 2675, 704, 2698, 65535, 1647, 65535, 65535, 78, 65535, 65535, 65535,
    65535, 65535, 1609, 65535, 65535, 866, 65535, 65535, 601, 65535, 2769, 2119, 65535, 72, 219, 950, 2774, 65535,
    65535, 65535, 1049, 65535, 1282, 2917, 65535, 794, 1270, 914, 929, 1620, 77, 935, 2362, 2845, 853, 65535,
    65535, 65535, 390, 2871, 1734, 65535, 65535, 526, 65535, 844, 65535, 2900, 2299, 65535, 65535, 65535, 2429,
    65535, 450, 1971, 2184, 1239, 1869, 2603, 64, 1823, 2717, 808, 2875, 514, 1359, 2153, 407, 1437, 1846, 2265,
    749, 2383, 2687, 2832, 470, 768, 1291, 1376, 1472, 1782, 322, 878, 1292, 1336, 672, 1753, 706, 466, 584, 1884,
    18, 1890, 356, 1950, 2016, 2039, 1219, 2069, 2094, 1423, 2412, 2493, 2504, 2519, 1625, 1873, 2395, 2573, 2588,
    1664, 2747, 1973, 2621, 2881, 2897, 2723, 1772, 638, 845, 2735, 65535, 824, 2277, 65535, 482, 1676, 65535,
    874, 611, 2399, 536, 1599, 119, 1848, 2320, 2559, 2806, 1504, 65535, 65535, 1135, 65535, 65535, 515, 728,
    1380, 2279, 412, 2372, 2338, 65535, 65535, 65535, 753, 2910, 2150, 65535, 65535, 2135, 2137, 65535, 65535,
    1234, 1256, 1946, 65535, 65535, 65535, 1559, 2144, 2866, 65535, 731, 65535, 2114, 2142, 2374, 1491, 629,
    65535, 65535, 38, 378, 55, 2047, 1148, 459, 1571, 1094, 1155, 1660, 765, 2098, 65535, 1766, 1177, 1617, 985,
    2035, 2623, 204, 292, 2324, 1237, 623, 233, 1588, 1885, 2811, 65535, 859, 365, 759, 852, 65535, 74, 104, 2012,
    65535, 1957, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 434, 65535, 2009, 65535, 1487, 1408, 2159, 1773,
    2870, 575, 65535, 65535, 65535, 993, 2170, 954, 1497, 65535, 65535, 65535, 65535, 806, 65535, 432, 1659, 2266,
    249, 833, 2198, 65535, 1209, 211, 474, 279, 1217, 39, 2805, 525, 1859, 624, 996, 335, 1339, 939, 2610, 1679,
    2700, 991, 1807, 537, 1347, 2044, 1488, 138, 2096, 2758, 2885, 1401, 65535, 65535, 65535, 2659, 65535, 65535,
    1985, 2797, 65535, 65535, 65535, 20, 65535, 1334, 578, 532, 934, 24, 1712, 2157, 2129, 779, 1404, 1534, 2673,
    2218, 2827, 594, 484, 857, 2745, 1544, 65535, 65535, 1051, 1384, 1876, 2461, 2679, 2705, 897, 976, 179, 1345,
    65535, 65535, 65535, 981, 333, 65535, 65535, 65535, 2379, 2205, 1448, 2620, 1129, 1516, 2290, 1206, 2628,
    2393, 2877, 1340, 2918, 65535, 65535, 628, 472, 65535, 1545, 1298, 1910, 2156, 1474, 65535, 65535, 65535,
    65535, 65535, 1788, 65535, 301, 530, 2557, 2892, 65535, 1244, 2158, 491, 65535, 65535, 65535, 65535, 2718,
    2440, 65535, 65535, 65535, 2901, 65535, 770, 65535, 70, 920, 692, 95, 1101, 1648, 157, 1959, 65535, 2939,
    65535, 2140, 65535, 972, 2536, 505, 673, 65535, 1756, 2343, 2501, 1081, 1565, 65535, 65535, 2268, 65535, 351,
    1366, 1079, 1518, 65535, 347, 1125, 65535, 65535, 65535, 65535, 1032, 65535, 65535, 65535, 65535, 65535, 2136,
    65535, 2177, 65535, 151, 1856, 65535, 2321, 626, 65535, 65535, 2127, 1060, 399, 455, 2133, 65535, 65535,
    65535, 1172, 1025, 2903, 2291, 2879, 65535, 65535, 65535, 2554, 65535, 65535, 65535, 1562, 1943, 2226, 2954,
    1522, 65535, 65535, 1911, 141, 1178, 65535, 2857, 442, 864, 2402, 2923, 65535, 65535, 2511, 900, 1523, 1285,
    1143, 340, 2432, 2860, 65535, 2772, 65535, 65535, 65535, 928, 1974, 1748, 2066, 2091, 600, 1945, 65535, 366,
    1268, 2154, 2371, 2750, 1067, 65535, 2285, 65535, 2053, 820, 1700, 580, 740, 2235, 65535, 65535, 994, 2473,
    65535, 2795, 259, 65535, 1867, 1977, 65535, 65535, 1779, 65535, 509, 1185, 130, 1381, 1407, 2598, 2575, 2606,
    684, 1013, 667, 1967, 2462, 947, 69, 823, 2835, 2956, 198, 1265, 290, 1666, 65535, 65535, 884, 1311, 1651,
    1955, 2410, 65535,
];

pub(super) static WORDS: &str = "\
    'd'll'm're's've(),-/4.0:aaapableaboutaboveacceptacceptedacceptingacceptsaccordingaccountaccountsaccusationaccu\
    sationsaccuseaccusedaccusesaccusingacknowledgeacknowledgedacknowledgesacknowledgingacresacrossactactivistactiv\
    istsactoractressadaddaddedaddingadditionaladdressaddressedaddressesaddressingaddsadmadministrationadmiraladmis\
    sionadmitadmitsadmittedadmittingadvertisementadvertorialadviseadvisedadviseradvisersadvisesadvisingadvisoradvi\
    sorsaffidavitaffiliateaffirmaffirmedaffirmingaffirmsafpafricanafteragainagainstageagenceagenciesagencyagreeagr\
    eedagreeingagreementagreesaiai-generatedaideaidesairairedairingairlineairsalamyalarmalbumalertalertedalertinga\
    lertsalikeallallegationallegationsallegeallegedallegedlyallegesallegingallianceallowallowedallowingallowsallud\
    ealludedalludesalludingallyalmostalongalreadyalsoalthoughalwaysamambassadoramendedamericanamidamongananadoluan\
    alysisanalystanalystsandangeraniannounceannouncedannouncementannouncesannouncinganomalyanonymityanonymouslyano\
    theransaansweransweredansweringanswersanthemanticipateanticipatedanticipatesanticipatinganyanybodyanyoneapapol\
    ogiseapologisedapologisesapologisingapologizeapologizedapologizesapologizingappapparentapparentlyappealappeale\
    dappealingappealsappearappearedappearingappearsapplaudapplaudedapplaudingapplaudsapplicantapplicantsapplyappro\
    achedapproximatelyapraprilarchbishoparchiveareargentinearguablyarguearguedarguesarguingarmyaroundarticlearticl\
    esartificialartistartworkasascertainascertainedascertainingascertainsasianaskaskedaskingasksassemblyassertasse\
    rtedassertingassertionassertionsassertsassessmentassociatedassociationassumeassumedassumesassumingassureassure\
    dassuresassuringatattackattackedattackingattacksattestattestedattestingattestsattorneyattorneysattributedaudit\
    augaugustauntaustralianaustrianauthenticatedauthenticityauthorauthoredauthorisedauthoritiesauthorityauthorized\
    authorsautopsyavailableaveraverredaverringaversavowavowedavowingavowsawaitingbackbackedbackgroundbackingbacksb\
    acktrackbacktrackedbacktrackingbacktracksbagsbakerbangladeshibankbarkbarkedbarkingbarksbaselessbebecausebeenbe\
    forebegbeganbeggedbeggingbeginbeginningbeginsbegsbegunbehindbeingbelarusianbelgianbeliefbelievebelievedbelieve\
    sbelievingbellybelowbemoanbemoanedbemoaningbemoansbeneathbesidebestbetterbetweenbeverlybeyondbillbillionbillio\
    nsbillybishopblameblamedblamesblamingblastblastedblastingblastsblogbloggedbloggingblogsbloombergblueskyblurtbl\
    urtedblurtingblurtsboardboastboastedboastingboastsbookbosnianbossbossesbothboybragbraggedbraggingbragsbrazilia\
    nbreakbreakingbreaksbriefbriefedbriefingbriefsbringbritishbroadcastbroadcastedbroadcasterbroadcastersbroadcast\
    ingbroadcastsbrokebrokenbrotherbrushbrushedbrushesbrushingbuildbulgarianbulletinbullybureaubutbutterflybuybyby\
    -sacacabinetcalculatecalculatedcalculatescalculatingcallcalledcallercallingcallscambodiancamecampaigncampaigne\
    rcampaignerscancanadiancandidatecandidatescannotcaptcaptaincaptioncaptionedcaptioningcaptionscarrycartooncases\
    castigatecastigatedcastigatescastigatingcatchcausecautioncautionedcautioningcautionscccentceocertaincertifiedc\
    ertifiescertifycertifyingchairchairmanchairpersonchairwomanchallengechallengedchallengeschallengingchancechanc\
    ellorchangedchannelchannelschantchantedchantingchantscharacterisecharacterisedcharacterisescharacterisingchara\
    cterizecharacterizedcharacterizescharacterizingchargechargedchargeschargingcharitychartchatchatschattedchattin\
    gchefchidechidedchideschidingchiefchiefschildchildrenchileanchillychimechimedchimeschimingchinesechoosechriste\
    nedchroniclechronicledchronicleschroniclingchurchcircacirculatecirculatedcirculatescirculatingcitecitedcitesci\
    tingcitizencitizensclaimclaimedclaimingclaimsclarificationclarifiedclarifiesclarifyclarifyingcleanclearclipcli\
    pscloseclubcoachcoalitioncodenamedcolcolombiancolonelcolumncolumnistcomecomedycomescomiccomingcommandercommend\
    commendedcommendingcommendscommentcommentedcommentingcommentscommissioncommissionercommitcommitscommittedcommi\
    tteecommittingcommonlycommonscommunicatecommunicatedcommunicatescommunicatingcompanycompetitorscompiledcomplai\
    ncomplainedcomplainingcomplainscomplaintcomplaintscomplyconcedeconcededconcedesconcedingconceivableconceivably\
    concernconcernsconcludeconcludedconcludesconcludingconclusionconclusionsconcurconcurredconcurringconcurscondem\
    ncondemnedcondemningcondemnsconditioncondolencesconferenceconfessconfessedconfessesconfessingconfidenceconfirm\
    confirmationconfirmedconfirmingconfirmsconflictingcongratulatecongratulatedcongratulatescongratulatingcongress\
    congressmancongresswomanconnectionconsiderconsideredconsideringconsidersconsistentcontactedcontaincontendconte\
    ndedcontendingcontendscontentcontestedcontinuecontinuedcontinuescontinuingcontractcontradictcontradictedcontra\
    dictingcontradictorycontradictscontroversialconveyconveyedconveyingconveyscookiecookiescopycopyrightcoronercor\
    poralcorrectcorrectedcorrectioncorrespondentcorroboratedcostcostlycouldcouncilcouncillorcouncillorscouncilmanc\
    ouncilwomancountercounteredcounteringcounterscourtcourtesycousincovercowardlycplcreatecreditcriedcriescriticcr\
    iticisecriticisedcriticisescriticisingcriticismcriticizecriticizedcriticizescriticizingcriticscroatiancrycryin\
    gcubancustomcustomercustomerscutcyclistscypriotczechdailydamedanishdatadaughterdaydaysdeaddeadlydecdecemberdec\
    idedecideddecidesdecidingdeclaredeclareddeclaresdeclaringdeclineddeclinesdecreedecreeddecreeingdecreesdecriedd\
    ecriesdecrydecryingdeemdeemeddeemingdeemsdefeatdefenddefendeddefendingdefendsdefinedefineddefinesdefiningdegre\
    esdelegatedelegatesdeliberationsdemanddemandeddemandingdemandsdemonstratedemonstrateddemonstratesdemonstrating\
    denialdenieddeniesdenouncedenounceddenouncesdenouncingdenydenyingdepartmentdeploredeploreddeploresdeploringdep\
    utydescribedescribeddescribesdescribingdespitedetaildetaileddetailingdetailsdetectivedeterminedetermineddeterm\
    inesdeterminingdevelopdeveloperdevelopersdevelopingdiarydiddiedifferingdiplomatdiplomatsdirectdirectordirector\
    sdisagreedisagreeddisagreeingdisagreesdisappointmentdisavowdisavoweddisavowingdisavowsdisclosediscloseddisclos\
    esdisclosingdisclosurediscorddiscoverdiscovereddiscoveringdiscoversdiscussdiscusseddiscussesdiscussingdismaydi\
    smissdismisseddismissesdismissingdisputedisputeddisputesdisputingdivulgedivulgeddivulgesdivulgingdodoctordocto\
    rsdocumentdocumentarydocumenteddocumentingdocumentsdoesdogsdoilydoingdollarsdollydomaindonatedonedoubledoubled\
    doublesdoublingdoubtdoubteddoubtfuldoubtingdoubtlessdoubtsdowndownloaddownplaydownplayeddownplayingdownplaysdo\
    zendozensdpadrdraftdramadrawdriverdriversdubdubbeddubbingdubsduringdutche-maile-mailseachearlierearlyearneatec\
    hoechoedechoingechoseconomisteconomistseditingeditoreditorialefeegyptianeighteighteeneightyeitherelaborateelab\
    oratedelaborateselaboratingelderlyelevenemailemailedemailingemailsembassyemergedemilyemphasiseemphasisedemphas\
    isesemphasisingemphasizeemphasizedemphasizesemphasizingemployeeemployeesencourageencouragedencouragesencouragi\
    ngendendorseendorsedendorsesendorsingengineerengineersenglishenquireenquiredenquiresenquiriesenquiringenquirye\
    ntitledentrantsenvisageenvisagedenvisagesenvisagingenvoyepaepa-efeepisodeescapeessayestablishestablishedestabl\
    ishesestablishingestimateestimatedestimatesestimatingestonianethiopianeuropeaneurosevenevereveryeverybodyevery\
    oneevidenceevidentlyexaminationexclaimexclaimedexclaimingexclaimsexclusiveexecutiveexecutivesexhibitionexpande\
    xpandedexpandingexpandsexpectexpectedexpectingexpectsexpertexpertsexplainexplainedexplainingexplainsexposeexpo\
    sedexposesexposingexpressexpressedexpressesexpressingexpressionextenteyeseyewitnesseyewitnessesfacefacebookfai\
    rlyfallfamiliarfamilyfanfansfarfarmerfarmersfatherfaultfaultedfaultingfaultsfearfearedfearingfearsfebfebruaryf\
    ederationfeelfeelingfeelsfeltfewfewerfifteenfifthfiftyfigurefiguresfilefilesfilingfilingsfilmfindfindingfindin\
    gsfindsfinnishfirefiredfirefighterfirefightersfiresfiringfirmfirstfishermanfishermenfivefleefloatfloatedfloati\
    ngfloatsflyfollowfollyfootageforforcesforecastforecastedforecastingforecastsforemanforesawforeseeforeseeingfor\
    eseenforeseesformerlyfortyfoundfoundationfounderfourfourteenfrance-pressefrenchfrequentlyfrifridayfriendlyfrom\
    frustrationfumefumedfumesfumingfurthergamegaspgaspedgaspinggaspsgavegengendergeneralgenerallygeneratedgeorgian\
    germangetgettyghanaianghastlygirlgiveglancegogoesgoinggonegossipgovgovernmentgovernorgrantgrantedgrantinggrant\
    sgraphgraphicgraphicsgratitudegreekgripegripedgripesgripinggroupgrowgrumblegrumbledgrumblesgrumblingguaranteeg\
    uaranteedguaranteeingguaranteesguardguardsguessguestguestsguidelinesguiltygushgushedgushesgushinghhadhailhaile\
    dhailinghailshalfhandouthappenhashavehavingheheadheadlinehearhearsayhectaresheightheldhelpherhereherselfhighli\
    ghthighlightedhighlightinghighlightshillyhimhimselfhinthintedhintinghintshishithitshittingholdholdersholdingho\
    ldsholyhomilyhopehopedhopeshopinghospitalhourhourshousehowhundredhundredshungarianhusbandhymniicelandicideaide\
    ntifiedifillustrateillustratedillustratesillustratingillustrationimageimagesimagineimaginedimaginesimaginingim\
    amimmediateimmediatelyimpliedimpliesimploreimploredimploresimploringimplyimplyingimprobableinincludeindependen\
    tindependentlyindexindianindicateindicatedindicatesindicatingindicationindicationsindictmentindonesianinformin\
    formationinformedinforminginformsinitialinquireinquiredinquiresinquiriesinquiringinquiryinsideinsiderinsidersi\
    nsinuateinsinuatedinsinuatesinsinuatinginsistinsistedinsistinginsistsinspectorinspectorsinstagraminstituteinst\
    ructinstructedinstructinginstructionsinstructsintelligenceintendintendedintendingintendsinterestinterfaxinteri\
    minterjectinterjectedinterjectinginterjectsinternalinterpreterinterruptinterruptedinterruptinginterruptsinterv\
    iewinterviewedintimateintimatedintimatesintimatingintoinvestigationinvestorinvestorsinviteinvitedinvitesinviti\
    nginvoiceiranianiraqiirishisishisraeliissueissuedissuesissuingistockititalianitalyitsitselfjamaicanjanjanuaryj\
    apanesejellyjoinjokejokedjokesjokingjordanianjournalismjournalistjournalistsjudgejudgementjudgesjudgmentjuljul\
    yjunjunejustjusticejustifiedjustifiesjustifyjustifyingkeepkeeperkellykenyankeptkillkilometerskilometreskimberl\
    ykindkingkmknewknowknowingknowledgeknownknowskoreankosovankremlinkuwaitikyodolabellabeledlabelinglabelledlabel\
    linglabelsladylaidlambastlambastedlambastinglambastslamentlamentedlamentinglamentslandlordlargelylashlashedlas\
    heslashinglastlaterlatestlatvianlaughlaughedlaughinglaughslawlawmakerlawmakerslawsuitlawsuitslawyerlawyerslayl\
    ayinglaysleadleaderleadersleakleakedleakingleakslearnlearnedlearninglearnslearntleastleavelebaneselegendlessle\
    tletterletterslevellibyanlicenseeslielieutenantlikelikelihoodlikelylilylinklinkedlinkedinlinkslistlistedlisten\
    listinglistsliterslithuanianlitreslivelivelylocallocallylocalsloglogslonelylooklookslordloselovelyltmademagazi\
    nemainlymaintainmaintainedmaintainingmaintainsmajmajormakemakesmakingmalaysianmaltesemanmanagermanagersmanualm\
    anymapmarmarchmastodonmaterialmattermattersmaymaybemayormemediameetmembermembersmemomemoirmemosmenmentionmenti\
    onedmentioningmentionsmepmeritmessagemessagedmessagesmessagingmetersmetresmexicanmidnightmightmilesmilitarymil\
    lionmillionsminministerministersministryminuteminutesmissmockmockedmockingmocksmodelmodelsmoldovanmollymonmond\
    aymongolianmonopolymonthmonthlymonthsmootmootedmootingmootsmoremoroccanmostmostlymothermotionmottomovemoviempm\
    rmrsmsmuchmultiplemultiplymumblemumbledmumblesmumblingmurmurmurmuredmurmuringmurmursmusicalmustmuttermutteredm\
    utteringmuttersmymyselfn'tnamenamednarratenarratednarratesnarratingnavynearnearlyneedneedsnegotiationsneighbor\
    neighborsneighbourneighboursneithernetworknevernewnewsnewsletternewspapernewspapersnewsroomnicknamenicknamedni\
    gerianninenineteenninetynonobodynoonnornorwegiannotnotenotednotesnothingnoticenotifiednotifiesnotifynotifyingn\
    otingnovnovelnovembernownumbernumbersnursenursesobjectobjectedobjectingobjectsobserveobservedobserversobserves\
    observingobtainedoccuroctoctoberofoffofferofferedofferingoffersofficeofficerofficersofficialofficialsoftenonon\
    ceoneone-quarterone-thirdonlyontoopenopenedopeningopensoperaoperatoropineopinedopinesopiningopinionopinionsopp\
    onentopponentsoppositionoptimismororderorderedorderingorderlyordersorganisationorganizationoriginaloriginallyo\
    stensiblyotherothersoughtouroutoutletoutletsoutlineoutlinedoutlinesoutliningoutrageoutsideoverownownedownerown\
    ersowningownspapaidpaintingpakistanipalestinianpanelpaperpapersparamedicparaphraseparaphrasedparaphrasesparaph\
    rasingparentparentsparliamentparticipantparticipantspartlypartnerpartnershippartypasspassedpassengerpassengers\
    passespassingpastpastorpatientspaypcpedestrianspendingpennedpentagonpeopleperpercentperhapspermissionpersonper\
    uvianpetitionpexelsphilippinephotophotographphotographsphotosphrasephrasedphrasesphrasingpickspicturepicturesp\
    ilotpilotspixabayplanplannedplanningplansplausibleplayplayedplayerplayersplayingplayspleadpleadedpleadingplead\
    spledpledgepledgedpledgespledgingplypodcastpoempointpointedpointingpointspolicepolicypolishpollpollspollsterpo\
    llypopepopularportrayportrayedportrayingportraysportugueseposeposedposesposingpossibilitypossiblepossiblypostp\
    ostedposterpostingpostspotentialpotentiallypoundspracticallypraisepraisedpraisespraisingpreachpreachedpreaches\
    preachingpredictpredictedpredictingpredictionpredictspreferencepreliminarypremierpresidentpresspressedpressesp\
    ressingpresumablypresumepresumedpresumespresumingpriestprinceprincessprintprivateprobabilityprobableprobablypr\
    obeprobedprobesprobingproclaimproclaimedproclaimingproclaimsproduceproducedproducerprofprofessprofessedprofess\
    esprofessingprofessorprogramprogrammeprojectprojectedprojectingprojectspromisepromisedpromisespromisingpromote\
    dpronouncepronouncedpronouncespronouncingproofprophesiedprophesiesprophesyprophesyingproposalproposeproposedpr\
    oposesproposingprosecutorprosecutorsprotestprotestedprotestingprotestsproveprovedprovenprovesprovidingprovingp\
    rovisionalptipublicpubliclypublishpublishedpublisherpublishespublishingpullpupilpupilspurportpurportedpurporte\
    dlypurportingpurportspushputputativelyputsputtingqatariquarterqueenqueriedqueriesqueryqueryingquestionquestion\
    ablequestionedquestioningquestionsquipquippedquippingquipsquitquitequizquizzedquizzesquizzingquotequotedquotes\
    quotingrabbiradiorailrailedrailingrailsraiserallyrankrantrantedrantingrantsratherreachreachedreadreaderreaders\
    readinessreadingreadsrealrealiserealisedrealisesrealisingrealizerealizedrealizesrealizingreasonreasonedreasoni\
    ngreasonsreassertreassertedreassertingreassertsreassurereassuredreassuresreassuringrebukerebukedrebukesrebukin\
    grebutrebutsrebuttedrebuttingrecallrecalledrecallingrecallsreceiptreceiptsreceivereckonreckonedreckoningreckon\
    srecogniserecognisedrecognisesrecognisingrecognizerecognizedrecognizesrecognizingrecollectrecollectedrecollect\
    ingrecollectsrecommendrecommendedrecommendingrecommendsrecordrecordedrecordingrecordingsrecordsrecountrecounte\
    drecountingrecountsredditreducereferreferredreferringrefersreflectreflectedreflectingreflectsrefusedrefuterefu\
    tedrefutesrefutingregardregardedregardingregardsregionregretregretsregrettedregrettingregulatorreillyreiterate\
    reiteratedreiteratesreiteratingrejectrejectedrejectingrejectsrejoinrejoinedrejoiningrejoinsrelaterelatedrelate\
    srelatingrelativelyrelayrelayedrelayingrelaysreleasereleasedreleasesreleasingreliefrelyremainremainedremainsre\
    markremarkedremarkingremarksrememberrememberedrememberingremembersremindremindedremindingremindsremorsereprepe\
    atrepeatedrepeatingrepeatsrepliedrepliesreplyreplyingreportreportedreportedlyreporterreportersreportingreports\
    repostrepostedrepostingrepostsrepresentativerepresentativesreprisalsrepublishedrepudiaterepudiatedrepudiatesre\
    pudiatingreputedlyrequestrequestedrequestsrescuerrescuersresearchresearcherresearchersreservationsreservedresi\
    dentresidentsresignresolutionrespondrespondedrespondingrespondsresponsibilityrestaterestatedrestatesrestatingr\
    esultresultsretaliationretortretortedretortingretortsretractretractedretractingretractsreturnretweetretweetedr\
    etweetingretweetsreutersrevrevealrevealedrevealingrevealsrevelationreverendreviewreviewedridiculeridiculedridi\
    culesridiculingrightsriseriskroarroaredroaringroarsromanianroughlyruleruledrulesrulingrumorrumoredrumorsrumour\
    rumouredrumouredlyrumoursrunrussianrwandansaidsallysamplesamplessatsatisfactionsaturdaysaudisavesawsaysayingsa\
    ysscanscarcescepticismschedulescholarlyschoolscientistscientistsscoldscoldedscoldingscoldsscoresscottishscream\
    screamedscreamingscreamsscreengrabscreenshotscreenshotsseasonsecondsecretaryseeseeingseemseemedseeminglyseemss\
    eenseesself-describedself-proclaimedself-styledsellsensenatesenatorsenatorssendseniorsensesensitivitysentences\
    entencedsentencessentencingsepseptseptembersequelserbiansergeantseriesserveservicesetsetssettingsevenseventeen\
    seventyseveralsgtshallsharesharedshareholderssharessharingshesheriffshockshouldshoutshoutedshoutingshoutsshows\
    howedshowingshownshowsshrugshruggedshruggingshrugsshutterstockshutterstock.comsidesighsighedsighingsighssignsi\
    gnalsignaledsignalingsignalledsignallingsignalssignedsigningsignssilencesilentsillysincesingsingaporeansingers\
    inglesirsistersitsitcomsitesituationsixsixteensixtysizesizesskepticismskipslamslammedslammingslamssloganslovak\
    slovenianslysmilesmiledsmilessmilingsnapsnapchatsnappedsnappingsnapssoso-calledsobsobbedsobbingsobssocialsoldi\
    ersoldierssolidaritysomalisomesomebodysomeonesometimessomewhatsomewheresonsongsoonsorrowsortsourcesourcesspani\
    shspeakspeakingspeaksspecifiedspecifiesspecifyspecifyingspectatorsspeculatespeculatedspeculatesspeculatingspec\
    ulationspellspelledspellingspellsspeltspendspokespokenspokesmanspokesmenspokespeoplespokespersonspokeswomanspo\
    nsoredstaffstammerstammeredstammeringstammersstandstandardsstatestatedstatementstatementsstatesstatingstations\
    tatisticsstatusstaystayedstillstockstopstoriesstorystrategiststressstressedstressesstressingstrikerstudentstud\
    entsstudiesstudysubscribesubscriberssuchsudanesesuffersuggestsuggestedsuggestingsuggestionsuggestivesuggestssu\
    itsullysumsummarisesummarisedsummarisessummarisingsummarizesummarizedsummarizessummarizingsummarysummedsumming\
    sumssunsundaysuperintendentsuppliedsupplysupportsupportedsupportersupporterssupportingsupportssupposesupposeds\
    upposedlysupposessupposingsuresurgeonsurprisesurveysurveyssurvivorsurvivorssuspectsuspectedsuspectingsuspectss\
    uspicionswearswearingswearsswedishswisssworeswornsympathysyndicatedsyrianttabloidtagstaiwanesetaketakentakesta\
    kingtalktalkedtalkingtalkstallytask-forcetasstastetastesteachteacherteachersteamteaseteasedteasesteasingtelegr\
    amtelevisiontelltellingtellstentenanttenantstendtendstentativetermtermedtermingtermstesttestifiedtestifiestest\
    ifytestifyingtestimonyteststexttextedtextingtextsthaithanthankthankedthankingthanksthatthetheirthemthemselvest\
    hentheoreticallytheoriestheorytherethesetheythinkthinkingthinksthirdthirteenthirtythisthosethoughthoughtthousa\
    ndthousandsthreadsthreatenthreatenedthreateningthreatensthreethree-quartersthrillerthroughthroughoutthuthunder\
    thunderedthunderingthundersthurthursthursdaytiedtiktoktimelytippedtitletitledtitlestitlingtotodaytoldtolltonne\
    stonstootooktoptopicstouttoutedtoutingtoutstowardtowardstracktradertraderstraditiontranscripttranscriptstransl\
    atedtranslationtravelertravelerstravellertravellerstreasurytreatytrendingtribunaltrilliontrilogytruetrumpettru\
    mpetedtrumpetingtrumpetstruthtrytuetuestuesdaytunisianturkishtvtweettweetedtweetingtweetstwelvetwentytwicetwit\
    tertwotwo-thirdstypetypicallyugandanuglyukrainianukrinformunableunavailableuncertainuncleunclearunconfirmedunc\
    orroborateduncoveruncovereduncoveringuncoversunderunderlineunderlinedunderlinesunderliningunderscoreunderscore\
    dunderscoresunderscoringunderstandunderstandingunderstandsunderstoodundisclosedunfoundedunionuniversityunknown\
    unlessunlikelyunprovenunspecifiedunsplashunsubstantiatedunsupporteduntilunveilunveiledunveilingunveilsunverifi\
    edupupdateupdatedupiuponurgeurgedurgesurgingususeuserusersusuallyutterutteredutteringuttersvaluevenezuelanverd\
    ictverifiedverifiesverifyverifyingversionveryviavice-presidentvictimvictimsvideovideosvietnameseviewviewedview\
    ingviewsvirtuallyvisitorvisitorsvkvoicevoicedvoicesvoicingvotevotervotersvouchvouchedvouchesvouchingvowvowedvo\
    wingvowswalkwantwantedwantingwantswarwarnwarnedwarningwarnswarrantwaswatchwatchdogwewebsitewechatwedwednesdayw\
    eekweeklyweeksweiboweighweighedweighingweighsweightwelcomewelcomedwelcomeswelcomingwellwelshwentwerewesternwha\
    twhatsappwhenwherewhereaswhetherwhichwhilewhisperwhisperedwhisperingwhisperswhistleblowerwhistleblowerswhowhom\
    whosewhywidelywidowwifewikimediawillwillingnesswinwirewishwishedwisheswishingwithwithdrawwithdrawingwithdrawnw\
    ithdrawswithdrewwithinwithoutwitnesswitnesseswowomanwomenwonderwonderedwonderingwonderswordwordsworkworkerwork\
    ersworldlyworriedworriesworryworryingwouldwould-bewritewriterwriteswritingwrittenwrotexxinhuayearyearlyyearsye\
    llyelledyellingyellsyemeniyetyonhapyouyouryoutubezerozimbabwean©\
    ";

pub(super) static WORD_STARTS: [u16; 2964] = [
    0, 2, 5, 7, 10, 12, 15, 16, 17, 18, 19, 20, 23, 24, 25, 28, 32, 37, 42, 48, 56, 65, 72, 81, 88, 96, 106, 117,
    123, 130, 137, 145, 156, 168, 180, 193, 198, 204, 207, 215, 224, 229, 236, 238, 241, 246, 252, 262, 269, 278,
    287, 297, 301, 304, 318, 325, 334, 339, 345, 353, 362, 375, 386, 392, 399, 406, 414, 421, 429, 436, 444, 453,
    462, 468, 476, 485, 492, 495, 502, 507, 512, 519, 522, 528, 536, 542, 547, 553, 561, 570, 576, 578, 590, 594,
    599, 602, 607, 613, 620, 624, 629, 634, 639, 644, 651, 659, 665, 670, 673, 683, 694, 700, 707, 716, 723, 731,
    739, 744, 751, 759, 765, 771, 778, 785, 793, 797, 803, 808, 815, 819, 827, 833, 835, 845, 852, 860, 864, 869,
    871, 878, 886, 893, 901, 904, 909, 912, 920, 929, 941, 950, 960, 967, 976, 987, 994, 998, 1004, 1012, 1021,
    1028, 1034, 1044, 1055, 1066, 1078, 1081, 1088, 1094, 1096, 1105, 1115, 1125, 1136, 1145, 1155, 1165, 1176,
    1179, 1187, 1197, 1203, 1211, 1220, 1227, 1233, 1241, 1250, 1257, 1264, 1273, 1283, 1291, 1300, 1310, 1315,
    1325, 1338, 1341, 1346, 1356, 1363, 1366, 1375, 1383, 1388, 1394, 1400, 1407, 1411, 1417, 1424, 1432, 1442,
    1448, 1455, 1457, 1466, 1477, 1489, 1499, 1504, 1507, 1512, 1518, 1522, 1530, 1536, 1544, 1553, 1562, 1572,
    1579, 1589, 1599, 1610, 1616, 1623, 1630, 1638, 1644, 1651, 1658, 1666, 1668, 1674, 1682, 1691, 1698, 1704,
    1712, 1721, 1728, 1736, 1745, 1755, 1760, 1763, 1769, 1773, 1783, 1791, 1804, 1816, 1822, 1830, 1840, 1851,
    1860, 1870, 1877, 1884, 1893, 1897, 1904, 1912, 1917, 1921, 1927, 1934, 1939, 1947, 1951, 1957, 1967, 1974,
    1979, 1988, 1999, 2011, 2021, 2025, 2030, 2041, 2045, 2049, 2055, 2062, 2067, 2075, 2077, 2084, 2088, 2094,
    2097, 2102, 2108, 2115, 2120, 2129, 2135, 2139, 2144, 2150, 2155, 2165, 2172, 2178, 2185, 2193, 2201, 2210,
    2215, 2220, 2226, 2234, 2243, 2250, 2257, 2263, 2267, 2273, 2280, 2287, 2293, 2297, 2304, 2312, 2317, 2323,
    2328, 2334, 2340, 2347, 2352, 2359, 2367, 2373, 2377, 2384, 2392, 2397, 2406, 2413, 2418, 2425, 2433, 2439,
    2444, 2449, 2456, 2464, 2470, 2474, 2481, 2485, 2491, 2495, 2498, 2502, 2509, 2517, 2522, 2531, 2536, 2544,
    2550, 2555, 2562, 2570, 2576, 2581, 2588, 2597, 2608, 2619, 2631, 2643, 2653, 2658, 2664, 2671, 2676, 2683,
    2690, 2698, 2703, 2712, 2720, 2725, 2731, 2734, 2743, 2746, 2748, 2753, 2755, 2762, 2771, 2781, 2791, 2802,
    2806, 2812, 2818, 2825, 2830, 2839, 2843, 2851, 2861, 2872, 2875, 2883, 2892, 2902, 2908, 2912, 2919, 2926,
    2935, 2945, 2953, 2958, 2965, 2970, 2979, 2989, 2999, 3010, 3015, 3020, 3027, 3036, 3046, 3054, 3056, 3060,
    3063, 3070, 3079, 3088, 3095, 3105, 3110, 3118, 3129, 3139, 3148, 3158, 3168, 3179, 3185, 3195, 3202, 3209,
    3217, 3222, 3229, 3237, 3243, 3255, 3268, 3281, 3295, 3307, 3320, 3333, 3347, 3353, 3360, 3367, 3375, 3382,
    3387, 3391, 3396, 3403, 3411, 3415, 3420, 3426, 3432, 3439, 3444, 3450, 3455, 3463, 3470, 3476, 3481, 3487,
    3493, 3500, 3507, 3513, 3523, 3532, 3542, 3552, 3563, 3569, 3574, 3583, 3593, 3603, 3614, 3618, 3623, 3628,
    3634, 3641, 3649, 3654, 3661, 3669, 3675, 3688, 3697, 3706, 3713, 3723, 3728, 3733, 3737, 3742, 3747, 3751,
    3756, 3765, 3774, 3777, 3786, 3793, 3799, 3808, 3812, 3818, 3823, 3828, 3834, 3843, 3850, 3859, 3869, 3877,
    3884, 3893, 3903, 3911, 3921, 3933, 3939, 3946, 3955, 3964, 3974, 3982, 3989, 4000, 4012, 4024, 4037, 4044,
    4055, 4063, 4071, 4081, 4092, 4101, 4110, 4120, 4126, 4133, 4141, 4149, 4158, 4169, 4180, 4187, 4195, 4203,
    4212, 4221, 4231, 4241, 4252, 4258, 4267, 4277, 4284, 4291, 4300, 4310, 4318, 4327, 4338, 4348, 4355, 4364,
    4373, 4383, 4393, 4400, 4412, 4421, 4431, 4439, 4450, 4462, 4475, 4488, 4502, 4510, 4521, 4534, 4544, 4552,
    4562, 4573, 4582, 4592, 4601, 4608, 4615, 4624, 4634, 4642, 4649, 4658, 4666, 4675, 4684, 4694, 4702, 4712,
    4724, 4737, 4750, 4761, 4774, 4780, 4788, 4797, 4804, 4810, 4817, 4821, 4830, 4837, 4845, 4852, 4861, 4871,
    4884, 4896, 4900, 4906, 4911, 4918, 4928, 4939, 4949, 4961, 4968, 4977, 4987, 4995, 5000, 5008, 5014, 5019,
    5027, 5030, 5036, 5042, 5047, 5052, 5058, 5067, 5077, 5087, 5098, 5107, 5116, 5126, 5136, 5147, 5154, 5162,
    5165, 5171, 5176, 5182, 5190, 5199, 5202, 5210, 5217, 5222, 5227, 5231, 5237, 5241, 5249, 5252, 5256, 5260,
    5266, 5269, 5277, 5283, 5290, 5297, 5305, 5312, 5320, 5328, 5337, 5345, 5353, 5359, 5366, 5375, 5382, 5389,
    5396, 5401, 5409, 5413, 5419, 5426, 5431, 5437, 5443, 5451, 5460, 5467, 5473, 5480, 5487, 5495, 5502, 5510,
    5519, 5532, 5538, 5546, 5555, 5562, 5573, 5585, 5597, 5610, 5616, 5622, 5628, 5636, 5645, 5654, 5664, 5668,
    5675, 5685, 5692, 5700, 5708, 5717, 5723, 5731, 5740, 5749, 5759, 5766, 5772, 5780, 5789, 5796, 5805, 5814,
    5824, 5834, 5845, 5852, 5861, 5871, 5881, 5886, 5889, 5892, 5901, 5909, 5918, 5924, 5932, 5941, 5949, 5958,
    5969, 5978, 5992, 5999, 6008, 6018, 6026, 6034, 6043, 6052, 6062, 6072, 6079, 6087, 6097, 6108, 6117, 6124,
    6133, 6142, 6152, 6158, 6165, 6174, 6183, 6193, 6200, 6208, 6216, 6225, 6232, 6240, 6248, 6257, 6259, 6265,
    6272, 6280, 6291, 6301, 6312, 6321, 6325, 6329, 6334, 6339, 6346, 6351, 6357, 6363, 6367, 6373, 6380, 6387,
    6395, 6400, 6407, 6415, 6423, 6432, 6438, 6442, 6450, 6458, 6468, 6479, 6488, 6493, 6499, 6502, 6504, 6509,
    6514, 6518, 6524, 6531, 6534, 6540, 6547, 6551, 6557, 6562, 6568, 6575, 6579, 6586, 6591, 6595, 6598, 6602,
    6608, 6615, 6620, 6629, 6639, 6646, 6652, 6661, 6664, 6672, 6677, 6685, 6691, 6697, 6706, 6716, 6726, 6737,
    6744, 6750, 6755, 6762, 6770, 6776, 6783, 6790, 6795, 6804, 6814, 6824, 6835, 6844, 6854, 6864, 6875, 6883,
    6892, 6901, 6911, 6921, 6932, 6935, 6942, 6950, 6958, 6967, 6975, 6984, 6991, 6998, 7006, 7014, 7023, 7032,
    7039, 7047, 7055, 7063, 7072, 7081, 7091, 7096, 7099, 7106, 7113, 7119, 7124, 7133, 7144, 7155, 7167, 7175,
    7184, 7193, 7203, 7211, 7220, 7228, 7233, 7237, 7241, 7246, 7255, 7263, 7271, 7280, 7291, 7298, 7307, 7317,
    7325, 7334, 7343, 7353, 7363, 7369, 7377, 7386, 7393, 7399, 7407, 7416, 7423, 7429, 7436, 7443, 7452, 7462,
    7470, 7476, 7483, 7490, 7498, 7505, 7514, 7523, 7533, 7543, 7549, 7553, 7563, 7575, 7579, 7587, 7593, 7597,
    7605, 7611, 7614, 7618, 7621, 7627, 7634, 7640, 7645, 7652, 7660, 7666, 7670, 7676, 7683, 7688, 7691, 7699,
    7709, 7713, 7720, 7725, 7729, 7732, 7737, 7744, 7749, 7754, 7760, 7767, 7771, 7776, 7782, 7789, 7793, 7797,
    7804, 7812, 7817, 7824, 7828, 7833, 7844, 7856, 7861, 7867, 7871, 7876, 7885, 7894, 7898, 7902, 7907, 7914,
    7922, 7928, 7931, 7937, 7942, 7949, 7952, 7958, 7966, 7976, 7987, 7996, 8003, 8010, 8017, 8027, 8035, 8043,
    8051, 8056, 8061, 8071, 8078, 8082, 8090, 8103, 8109, 8119, 8122, 8128, 8136, 8140, 8151, 8155, 8160, 8165,
    8171, 8178, 8182, 8186, 8192, 8199, 8204, 8208, 8211, 8217, 8224, 8233, 8242, 8250, 8256, 8259, 8264, 8272,
    8279, 8283, 8287, 8293, 8295, 8299, 8304, 8308, 8314, 8317, 8327, 8335, 8340, 8347, 8355, 8361, 8366, 8373,
    8381, 8390, 8395, 8400, 8406, 8412, 8419, 8424, 8428, 8435, 8443, 8451, 8460, 8469, 8479, 8491, 8501, 8506,
    8512, 8517, 8522, 8528, 8538, 8544, 8548, 8554, 8560, 8567, 8568, 8571, 8575, 8581, 8588, 8593, 8597, 8604,
    8610, 8613, 8617, 8623, 8625, 8629, 8637, 8641, 8648, 8656, 8662, 8666, 8670, 8673, 8677, 8684, 8693, 8704,
    8716, 8726, 8731, 8734, 8741, 8745, 8751, 8758, 8763, 8766, 8769, 8773, 8780, 8784, 8791, 8798, 8803, 8807,
    8813, 8817, 8822, 8827, 8833, 8841, 8845, 8850, 8855, 8858, 8865, 8873, 8882, 8889, 8893, 8894, 8903, 8907,
    8917, 8919, 8929, 8940, 8951, 8963, 8975, 8980, 8986, 8993, 9001, 9009, 9018, 9022, 9031, 9042, 9049, 9056,
    9063, 9071, 9079, 9088, 9093, 9101, 9111, 9113, 9120, 9131, 9144, 9149, 9155, 9163, 9172, 9181, 9191, 9201,
    9212, 9222, 9232, 9238, 9249, 9257, 9266, 9273, 9280, 9287, 9295, 9303, 9312, 9321, 9328, 9334, 9341, 9349,
    9358, 9368, 9378, 9389, 9395, 9403, 9412, 9419, 9428, 9438, 9447, 9456, 9464, 9474, 9485, 9497, 9506, 9518,
    9524, 9532, 9541, 9548, 9556, 9564, 9571, 9580, 9591, 9603, 9613, 9621, 9632, 9641, 9652, 9664, 9674, 9683,
    9694, 9702, 9711, 9720, 9730, 9734, 9747, 9755, 9764, 9770, 9777, 9784, 9792, 9799, 9806, 9811, 9816, 9818,
    9821, 9828, 9833, 9839, 9845, 9852, 9858, 9860, 9867, 9872, 9875, 9881, 9889, 9892, 9899, 9907, 9912, 9916,
    9920, 9925, 9930, 9936, 9945, 9955, 9965, 9976, 9981, 9990, 9996, 10004, 10007, 10011, 10014, 10018, 10022,
    10029, 10038, 10047, 10054, 10064, 10068, 10074, 10079, 10085, 10089, 10093, 10103, 10113, 10121, 10125,
    10129, 10131, 10135, 10139, 10146, 10155, 10160, 10165, 10171, 10178, 10185, 10192, 10197, 10202, 10209,
    10217, 10225, 10234, 10240, 10244, 10248, 10255, 10264, 10274, 10282, 10288, 10296, 10305, 10312, 10320,
    10327, 10331, 10337, 10343, 10350, 10354, 10359, 10365, 10372, 10377, 10384, 10392, 10398, 10401, 10409,
    10418, 10425, 10433, 10439, 10446, 10449, 10455, 10459, 10463, 10469, 10476, 10480, 10486, 10493, 10498,
    10503, 10510, 10518, 10524, 10530, 10535, 10540, 10548, 10554, 10558, 10561, 10567, 10574, 10579, 10585,
    10594, 10597, 10607, 10611, 10621, 10627, 10631, 10635, 10641, 10649, 10654, 10658, 10664, 10670, 10677,
    10682, 10688, 10698, 10704, 10708, 10714, 10719, 10726, 10732, 10735, 10739, 10745, 10749, 10754, 10758,
    10762, 10768, 10770, 10774, 10782, 10788, 10796, 10806, 10817, 10826, 10829, 10834, 10838, 10843, 10849,
    10858, 10865, 10868, 10875, 10883, 10889, 10893, 10896, 10899, 10904, 10912, 10920, 10926, 10933, 10936,
    10941, 10946, 10948, 10953, 10957, 10963, 10970, 10974, 10980, 10985, 10988, 10995, 11004, 11014, 11022,
    11025, 11030, 11037, 11045, 11053, 11062, 11068, 11074, 11081, 11089, 11094, 11099, 11107, 11114, 11122,
    11125, 11133, 11142, 11150, 11156, 11163, 11167, 11171, 11177, 11184, 11189, 11194, 11200, 11208, 11213,
    11216, 11222, 11231, 11239, 11244, 11251, 11257, 11261, 11267, 11274, 11279, 11283, 11291, 11295, 11301,
    11307, 11313, 11318, 11322, 11327, 11329, 11331, 11334, 11336, 11340, 11348, 11356, 11362, 11369, 11376,
    11384, 11390, 11398, 11407, 11414, 11421, 11425, 11431, 11439, 11448, 11455, 11457, 11463, 11466, 11470,
    11475, 11482, 11490, 11498, 11507, 11511, 11515, 11521, 11525, 11530, 11542, 11550, 11559, 11568, 11578,
    11585, 11592, 11597, 11600, 11604, 11614, 11623, 11633, 11641, 11649, 11658, 11666, 11670, 11678, 11684,
    11686, 11692, 11696, 11699, 11708, 11711, 11715, 11720, 11725, 11732, 11738, 11746, 11754, 11760, 11769,
    11775, 11778, 11783, 11791, 11794, 11800, 11807, 11812, 11818, 11824, 11832, 11841, 11848, 11855, 11863,
    11872, 11880, 11889, 11897, 11902, 11905, 11912, 11914, 11917, 11922, 11929, 11937, 11943, 11949, 11956,
    11964, 11972, 11981, 11986, 11988, 11992, 11995, 12006, 12015, 12019, 12023, 12027, 12033, 12040, 12045,
    12050, 12058, 12063, 12069, 12075, 12082, 12089, 12097, 12105, 12114, 12124, 12132, 12134, 12139, 12146,
    12154, 12161, 12167, 12179, 12191, 12199, 12209, 12219, 12224, 12230, 12235, 12238, 12241, 12247, 12254,
    12261, 12269, 12277, 12286, 12293, 12300, 12304, 12307, 12312, 12317, 12323, 12329, 12333, 12335, 12339,
    12347, 12356, 12367, 12372, 12377, 12383, 12392, 12402, 12413, 12424, 12436, 12442, 12449, 12459, 12470,
    12482, 12488, 12495, 12506, 12511, 12515, 12521, 12530, 12540, 12546, 12553, 12557, 12563, 12571, 12574,
    12576, 12587, 12594, 12600, 12608, 12614, 12617, 12624, 12631, 12641, 12647, 12655, 12663, 12669, 12679,
    12684, 12694, 12705, 12711, 12717, 12724, 12731, 12739, 12744, 12751, 12759, 12764, 12770, 12777, 12781,
    12788, 12796, 12801, 12810, 12814, 12820, 12826, 12833, 12840, 12845, 12850, 12857, 12865, 12871, 12875,
    12881, 12888, 12895, 12903, 12906, 12913, 12917, 12922, 12929, 12937, 12943, 12949, 12955, 12961, 12965,
    12970, 12978, 12983, 12987, 12994, 13001, 13010, 13020, 13028, 13038, 13042, 13047, 13052, 13058, 13069,
    13077, 13085, 13089, 13095, 13101, 13108, 13113, 13122, 13133, 13139, 13150, 13156, 13163, 13170, 13178,
    13184, 13192, 13200, 13209, 13216, 13225, 13235, 13245, 13253, 13263, 13274, 13281, 13290, 13295, 13302,
    13309, 13317, 13327, 13334, 13342, 13350, 13359, 13365, 13371, 13379, 13384, 13391, 13402, 13410, 13418,
    13423, 13429, 13435, 13442, 13450, 13460, 13471, 13480, 13487, 13495, 13503, 13507, 13514, 13523, 13532,
    13542, 13551, 13558, 13567, 13574, 13583, 13593, 13601, 13608, 13616, 13624, 13633, 13641, 13650, 13660,
    13670, 13681, 13686, 13696, 13706, 13714, 13725, 13733, 13740, 13748, 13756, 13765, 13775, 13786, 13793,
    13802, 13812, 13820, 13825, 13831, 13837, 13843, 13852, 13859, 13870, 13873, 13879, 13887, 13894, 13903,
    13912, 13921, 13931, 13935, 13940, 13946, 13953, 13962, 13973, 13983, 13991, 13995, 13998, 14008, 14012,
    14019, 14025, 14032, 14037, 14044, 14051, 14056, 14064, 14072, 14084, 14094, 14105, 14114, 14118, 14125,
    14133, 14138, 14142, 14147, 14151, 14158, 14165, 14173, 14178, 14184, 14190, 14197, 14202, 14207, 14211,
    14217, 14224, 14229, 14234, 14239, 14243, 14247, 14253, 14260, 14265, 14271, 14276, 14283, 14287, 14293,
    14300, 14309, 14316, 14321, 14325, 14332, 14340, 14348, 14357, 14364, 14372, 14380, 14389, 14395, 14403,
    14412, 14419, 14427, 14437, 14448, 14457, 14465, 14474, 14483, 14493, 14499, 14506, 14513, 14521, 14526,
    14532, 14540, 14549, 14555, 14563, 14572, 14579, 14586, 14594, 14601, 14607, 14615, 14624, 14631, 14640,
    14650, 14660, 14671, 14680, 14690, 14700, 14711, 14720, 14731, 14743, 14753, 14762, 14773, 14785, 14795,
    14801, 14809, 14818, 14828, 14835, 14842, 14851, 14861, 14869, 14875, 14881, 14886, 14894, 14903, 14909,
    14916, 14925, 14935, 14943, 14950, 14956, 14963, 14970, 14978, 14984, 14992, 15001, 15008, 15014, 15020,
    15027, 15036, 15046, 15055, 15061, 15070, 15080, 15090, 15101, 15107, 15115, 15124, 15131, 15137, 15145,
    15154, 15161, 15167, 15174, 15181, 15189, 15199, 15204, 15211, 15219, 15225, 15232, 15240, 15248, 15257,
    15263, 15267, 15273, 15281, 15288, 15294, 15302, 15311, 15318, 15326, 15336, 15347, 15356, 15362, 15370,
    15379, 15386, 15393, 15396, 15402, 15410, 15419, 15426, 15433, 15440, 15445, 15453, 15459, 15467, 15477,
    15485, 15494, 15503, 15510, 15516, 15524, 15533, 15540, 15554, 15569, 15578, 15589, 15598, 15608, 15618,
    15629, 15638, 15645, 15654, 15662, 15669, 15677, 15685, 15695, 15706, 15718, 15726, 15734, 15743, 15749,
    15759, 15766, 15775, 15785, 15793, 15807, 15814, 15822, 15830, 15839, 15845, 15852, 15863, 15869, 15877,
    15886, 15893, 15900, 15909, 15919, 15927, 15933, 15940, 15949, 15959, 15967, 15974, 15977, 15983, 15991,
    16000, 16007, 16017, 16025, 16031, 16039, 16047, 16056, 16065, 16075, 16081, 16085, 16089, 16093, 16099,
    16106, 16111, 16119, 16126, 16130, 16135, 16140, 16146, 16151, 16158, 16164, 16170, 16178, 16188, 16195,
    16198, 16205, 16212, 16216, 16221, 16227, 16234, 16237, 16249, 16257, 16262, 16266, 16269, 16272, 16278,
    16282, 16286, 16292, 16302, 16310, 16319, 16325, 16334, 16344, 16349, 16356, 16364, 16370, 16376, 16384,
    16390, 16398, 16407, 16414, 16424, 16434, 16445, 16451, 16457, 16466, 16469, 16475, 16479, 16485, 16494,
    16499, 16503, 16507, 16521, 16536, 16547, 16551, 16554, 16560, 16567, 16575, 16579, 16585, 16590, 16601,
    16609, 16618, 16627, 16637, 16640, 16644, 16653, 16659, 16666, 16674, 16680, 16685, 16692, 16695, 16699,
    16706, 16711, 16720, 16727, 16734, 16737, 16742, 16747, 16753, 16765, 16771, 16778, 16781, 16788, 16793,
    16799, 16804, 16811, 16819, 16825, 16829, 16835, 16842, 16847, 16852, 16857, 16865, 16874, 16880, 16892,
    16908, 16912, 16916, 16922, 16929, 16934, 16938, 16944, 16952, 16961, 16970, 16980, 16987, 16993, 17000,
    17005, 17012, 17018, 17023, 17028, 17032, 17043, 17049, 17055, 17058, 17064, 17067, 17073, 17077, 17086,
    17089, 17096, 17101, 17105, 17110, 17120, 17124, 17128, 17135, 17143, 17148, 17154, 17160, 17169, 17172,
    17177, 17183, 17189, 17196, 17200, 17208, 17215, 17223, 17228, 17230, 17239, 17242, 17248, 17255, 17259,
    17265, 17272, 17280, 17290, 17296, 17300, 17308, 17315, 17324, 17332, 17341, 17344, 17348, 17352, 17358,
    17362, 17368, 17375, 17382, 17387, 17395, 17401, 17410, 17419, 17426, 17436, 17446, 17455, 17465, 17475,
    17486, 17497, 17502, 17509, 17517, 17523, 17528, 17533, 17538, 17544, 17553, 17562, 17574, 17586, 17597,
    17606, 17611, 17618, 17627, 17637, 17645, 17650, 17659, 17664, 17670, 17679, 17689, 17695, 17702, 17709,
    17719, 17725, 17729, 17735, 17740, 17745, 17749, 17756, 17761, 17771, 17777, 17785, 17793, 17802, 17809,
    17816, 17824, 17831, 17836, 17845, 17856, 17860, 17868, 17874, 17881, 17890, 17900, 17910, 17920, 17928,
    17932, 17937, 17940, 17949, 17959, 17969, 17980, 17989, 17999, 18009, 18020, 18027, 18033, 18040, 18044,
    18047, 18053, 18067, 18075, 18081, 18088, 18097, 18106, 18116, 18126, 18134, 18141, 18149, 18159, 18167,
    18176, 18180, 18187, 18195, 18201, 18208, 18216, 18225, 18232, 18241, 18251, 18259, 18268, 18273, 18281,
    18287, 18294, 18299, 18304, 18309, 18317, 18327, 18333, 18334, 18341, 18345, 18354, 18358, 18363, 18368,
    18374, 18378, 18384, 18391, 18396, 18401, 18411, 18415, 18420, 18426, 18431, 18438, 18446, 18450, 18455,
    18461, 18467, 18474, 18482, 18492, 18496, 18503, 18508, 18511, 18517, 18524, 18528, 18533, 18542, 18546,
    18552, 18559, 18564, 18568, 18577, 18586, 18593, 18603, 18612, 18617, 18621, 18627, 18634, 18639, 18643,
    18647, 18652, 18659, 18667, 18673, 18677, 18680, 18685, 18689, 18699, 18703, 18716, 18724, 18730, 18735,
    18740, 18744, 18749, 18757, 18763, 18768, 18776, 18782, 18786, 18791, 18797, 18804, 18812, 18821, 18828,
    18836, 18846, 18857, 18866, 18871, 18885, 18893, 18900, 18910, 18913, 18920, 18929, 18939, 18947, 18951,
    18956, 18964, 18968, 18974, 18980, 18986, 18991, 18997, 19003, 19010, 19012, 19017, 19021, 19025, 19031,
    19035, 19038, 19042, 19045, 19051, 19055, 19061, 19068, 19073, 19079, 19086, 19091, 19097, 19104, 19113,
    19123, 19134, 19144, 19155, 19163, 19172, 19181, 19191, 19199, 19205, 19213, 19221, 19229, 19236, 19240,
    19247, 19256, 19266, 19274, 19279, 19282, 19285, 19289, 19296, 19304, 19311, 19313, 19318, 19325, 19333,
    19339, 19345, 19351, 19356, 19363, 19366, 19376, 19380, 19389, 19396, 19400, 19409, 19418, 19424, 19435,
    19444, 19449, 19456, 19467, 19481, 19488, 19497, 19507, 19515, 19520, 19529, 19539, 19549, 19560, 19570,
    19581, 19592, 19604, 19614, 19627, 19638, 19648, 19659, 19668, 19673, 19683, 19690, 19696, 19704, 19712,
    19723, 19731, 19746, 19757, 19762, 19768, 19776, 19785, 19792, 19802, 19804, 19810, 19817, 19820, 19824,
    19828, 19833, 19838, 19844, 19846, 19849, 19853, 19858, 19865, 19870, 19877, 19885, 19891, 19896, 19906,
    19913, 19921, 19929, 19935, 19944, 19951, 19955, 19958, 19972, 19978, 19985, 19990, 19996, 20006, 20010,
    20016, 20023, 20028, 20037, 20044, 20052, 20054, 20059, 20065, 20071, 20078, 20082, 20087, 20093, 20098,
    20105, 20112, 20120, 20123, 20128, 20134, 20138, 20142, 20146, 20152, 20159, 20164, 20167, 20171, 20177,
    20184, 20189, 20196, 20199, 20204, 20212, 20214, 20221, 20227, 20230, 20239, 20243, 20249, 20254, 20259,
    20264, 20271, 20279, 20285, 20291, 20298, 20306, 20314, 20323, 20327, 20332, 20336, 20340, 20347, 20351,
    20359, 20363, 20368, 20375, 20382, 20387, 20392, 20399, 20408, 20418, 20426, 20439, 20453, 20456, 20460,
    20465, 20468, 20474, 20479, 20483, 20492, 20496, 20507, 20510, 20514, 20518, 20524, 20530, 20537, 20541,
    20549, 20560, 20569, 20578, 20586, 20592, 20599, 20606, 20615, 20617, 20622, 20627, 20633, 20641, 20650,
    20657, 20661, 20666, 20670, 20676, 20683, 20690, 20697, 20704, 20709, 20717, 20722, 20730, 20735, 20741,
    20747, 20754, 20761, 20766, 20767, 20773, 20777, 20783, 20788, 20792, 20798, 20805, 20810, 20816, 20819,
    20825, 20828, 20832, 20839, 20843, 20853, 20855,
];

pub(super) static CLASS_SETS: [u64; 125] = [
    0, 1, 2, 4, 16, 32, 64, 65, 128, 129, 136, 256, 512, 544, 1024, 1040, 1280, 2048, 2176, 4096, 5120, 8192,
    8704, 16384, 16896, 32768, 65536, 69632, 131072, 196608, 262144, 524288, 1048576, 2097152, 4194304, 4325376,
    8388608, 16777216, 33554432, 33570816, 33571328, 33587200, 134217728, 268435456, 536870912, 536875024,
    553648128, 1073741824, 1073741888, 1073741889, 1074790400, 2147483648, 2147484160, 4294967296, 4294967300,
    4294969344, 4328521728, 4429185024, 4429187072, 4429187076, 17179869184, 17188257792, 17196646400,
    25769803776, 25786580992, 34359738368, 38654705664, 68719476736, 68719477248, 68719478784, 69793218560,
    137438953472, 274877906944, 274878955520, 275414777856, 300647710720, 549755813888, 549755813920,
    549755814400, 549755830272, 549789384704, 1099511627776, 1099511627808, 1099511628288, 1099511628320,
    1099511628800, 1099511629312, 1099511644160, 1099511644672, 1099511660544, 1099511661568, 1099511889920,
    1099512677888, 1099515822080, 1099578736640, 1099582930944, 1099780063232, 1101659111424, 1101659111936,
    1101659112448, 1649267442688, 2199023255552, 2199023255584, 2199023256064, 2199023256096, 2199023288320,
    2199024304128, 2199090364416, 2201170739200, 2201170739712, 4398046511104, 8796093022208, 8796093284352,
    9895604651008, 13194139533312, 13194139795456, 13194206642176, 14293651161088, 14293651162112, 14843406976000,
    17592186044416, 17592186044448, 17592186044928, 17592186053120, 17592253153280,
];

pub(super) static WORD_CLASSES: [u8; 2963] = [
    27, 26, 4, 4, 45, 19, 0, 0, 0, 0, 0, 0, 0, 10, 2, 0, 47, 47, 81, 114, 120, 101, 0, 5, 5, 5, 5, 81, 114, 101,
    120, 81, 114, 101, 120, 67, 47, 12, 53, 53, 53, 53, 0, 81, 114, 120, 0, 81, 114, 101, 120, 101, 65, 38, 65, 0,
    81, 101, 114, 120, 0, 0, 81, 114, 53, 53, 101, 120, 53, 53, 12, 0, 81, 114, 120, 101, 2, 31, 47, 1, 47, 32, 0,
    0, 39, 85, 114, 120, 12, 101, 0, 0, 53, 53, 81, 114, 120, 38, 101, 2, 25, 76, 81, 114, 120, 101, 0, 9, 5, 5,
    81, 114, 0, 101, 120, 38, 81, 114, 120, 101, 81, 114, 101, 120, 34, 0, 47, 1, 1, 6, 1, 4, 66, 0, 31, 47, 47,
    10, 2, 12, 53, 55, 6, 25, 2, 81, 114, 0, 101, 120, 34, 0, 0, 8, 2, 81, 114, 120, 101, 76, 81, 114, 101, 120,
    8, 60, 60, 2, 81, 114, 101, 120, 81, 114, 101, 120, 0, 0, 0, 81, 114, 120, 101, 14, 0, 0, 0, 81, 114, 120,
    101, 42, 42, 34, 0, 0, 28, 28, 65, 0, 4, 31, 0, 81, 114, 101, 120, 38, 47, 78, 12, 0, 53, 0, 48, 81, 114, 120,
    101, 31, 85, 114, 120, 101, 34, 81, 114, 120, 5, 5, 101, 0, 0, 38, 81, 114, 101, 120, 81, 114, 101, 120, 47,
    81, 114, 120, 101, 81, 114, 120, 101, 66, 53, 0, 12, 28, 28, 53, 31, 31, 0, 0, 53, 0, 0, 38, 38, 0, 53, 12, 0,
    81, 114, 120, 101, 81, 114, 120, 101, 0, 81, 114, 0, 120, 101, 81, 114, 120, 101, 42, 53, 31, 38, 81, 114,
    120, 101, 0, 15, 6, 4, 47, 81, 110, 114, 120, 85, 120, 101, 101, 111, 47, 4, 31, 31, 0, 85, 114, 101, 120, 34,
    47, 81, 114, 120, 101, 47, 47, 0, 0, 47, 34, 47, 12, 36, 36, 34, 66, 81, 114, 101, 120, 81, 114, 120, 101, 88,
    114, 120, 101, 2, 43, 81, 114, 120, 101, 38, 81, 114, 120, 101, 78, 31, 53, 53, 9, 53, 81, 114, 120, 101, 31,
    85, 120, 101, 81, 114, 120, 101, 14, 31, 81, 114, 39, 23, 120, 101, 110, 111, 53, 81, 114, 101, 120, 14, 31,
    12, 34, 38, 6, 34, 14, 47, 0, 26, 38, 81, 114, 101, 120, 99, 115, 53, 120, 108, 31, 110, 38, 53, 53, 26, 31,
    53, 57, 26, 65, 66, 83, 114, 120, 101, 14, 76, 0, 81, 114, 101, 120, 14, 14, 81, 114, 120, 101, 0, 67, 66, 0,
    114, 101, 81, 120, 66, 66, 65, 66, 81, 114, 101, 120, 0, 66, 0, 39, 0, 81, 114, 120, 101, 81, 114, 101, 120,
    81, 114, 101, 120, 82, 114, 102, 120, 38, 12, 81, 101, 114, 120, 53, 81, 114, 101, 120, 66, 53, 42, 42, 31,
    34, 81, 114, 101, 120, 31, 14, 30, 81, 114, 101, 120, 38, 0, 81, 114, 101, 120, 81, 114, 101, 120, 42, 42, 82,
    114, 120, 102, 0, 114, 101, 81, 120, 0, 0, 22, 22, 0, 38, 66, 38, 30, 65, 31, 66, 78, 53, 113, 76, 101, 76,
    120, 53, 81, 114, 120, 101, 97, 114, 120, 108, 38, 66, 81, 101, 114, 38, 120, 0, 0, 81, 114, 101, 120, 38, 42,
    0, 81, 114, 120, 101, 12, 12, 34, 81, 114, 101, 120, 0, 0, 25, 25, 81, 114, 101, 120, 5, 5, 81, 114, 120, 101,
    81, 114, 120, 101, 0, 25, 0, 81, 114, 101, 120, 25, 81, 0, 114, 120, 101, 0, 81, 114, 101, 120, 38, 66, 65, 0,
    85, 114, 120, 101, 0, 0, 14, 81, 114, 120, 101, 0, 0, 85, 114, 101, 120, 12, 81, 114, 120, 0, 101, 0, 81, 114,
    120, 101, 0, 0, 0, 0, 53, 65, 0, 0, 0, 53, 0, 14, 34, 26, 38, 66, 53, 65, 65, 81, 114, 120, 101, 38, 0, 53,
    14, 34, 65, 14, 0, 114, 101, 53, 81, 114, 101, 120, 25, 81, 114, 101, 120, 55, 31, 81, 120, 31, 32, 57, 57,
    14, 42, 31, 31, 34, 65, 31, 13, 53, 67, 67, 0, 34, 28, 28, 85, 114, 101, 120, 81, 114, 101, 120, 0, 0, 81,
    114, 120, 101, 114, 101, 81, 120, 81, 114, 120, 101, 0, 81, 114, 120, 101, 81, 114, 101, 120, 67, 53, 53, 0,
    81, 114, 120, 101, 81, 114, 101, 120, 0, 114, 101, 81, 114, 101, 120, 81, 120, 38, 81, 114, 101, 120, 65, 81,
    114, 101, 120, 47, 81, 114, 120, 102, 66, 81, 114, 101, 120, 14, 53, 53, 0, 12, 11, 14, 0, 53, 53, 0, 53, 53,
    81, 114, 120, 101, 25, 81, 114, 120, 101, 81, 114, 101, 120, 0, 43, 81, 114, 120, 101, 81, 114, 101, 120, 25,
    81, 114, 101, 120, 81, 114, 101, 120, 81, 114, 101, 120, 16, 53, 55, 83, 76, 114, 120, 103, 11, 42, 34, 11,
    67, 34, 0, 0, 11, 81, 114, 101, 120, 89, 114, 0, 120, 0, 105, 47, 0, 81, 114, 120, 101, 36, 36, 2, 65, 12, 76,
    14, 57, 57, 81, 115, 120, 101, 47, 31, 52, 52, 8, 0, 0, 0, 14, 81, 114, 120, 101, 53, 55, 0, 53, 12, 2, 31,
    36, 36, 36, 8, 81, 114, 101, 120, 34, 36, 98, 114, 120, 109, 38, 0, 34, 81, 114, 101, 120, 81, 114, 101, 120,
    42, 42, 81, 114, 101, 120, 14, 81, 114, 101, 120, 53, 53, 31, 81, 114, 101, 51, 120, 51, 30, 42, 81, 114, 101,
    120, 53, 2, 0, 76, 14, 78, 81, 114, 101, 120, 84, 114, 104, 120, 31, 31, 31, 67, 1, 1, 8, 60, 60, 13, 0, 12,
    81, 114, 120, 101, 0, 53, 53, 76, 81, 114, 120, 101, 81, 114, 120, 101, 53, 55, 85, 114, 120, 101, 81, 114,
    101, 120, 81, 114, 101, 120, 30, 0, 0, 53, 55, 14, 43, 0, 14, 0, 34, 53, 58, 1, 53, 53, 53, 81, 114, 120, 101,
    89, 114, 120, 105, 28, 28, 38, 85, 120, 101, 114, 18, 0, 36, 0, 36, 5, 13, 12, 12, 12, 12, 76, 85, 121, 13,
    101, 31, 81, 114, 53, 53, 101, 120, 38, 0, 53, 53, 36, 14, 81, 114, 120, 101, 34, 14, 34, 22, 47, 38, 83, 114,
    120, 101, 53, 110, 81, 120, 111, 101, 0, 36, 114, 38, 53, 36, 36, 0, 31, 0, 71, 71, 34, 47, 25, 81, 114, 101,
    120, 0, 76, 81, 114, 120, 101, 0, 65, 32, 66, 0, 0, 31, 31, 14, 2, 31, 34, 53, 14, 0, 85, 101, 120, 111, 0,
    65, 38, 66, 81, 114, 120, 101, 12, 0, 0, 25, 31, 81, 114, 101, 120, 38, 14, 81, 114, 101, 120, 81, 114, 120,
    101, 53, 53, 0, 42, 42, 12, 0, 81, 114, 101, 120, 0, 19, 81, 114, 120, 101, 36, 0, 14, 19, 20, 19, 63, 53, 12,
    14, 0, 67, 32, 114, 14, 46, 1, 37, 81, 114, 120, 101, 34, 37, 37, 94, 114, 120, 107, 44, 119, 101, 120, 85,
    42, 120, 101, 34, 34, 90, 114, 105, 120, 38, 67, 67, 38, 73, 36, 36, 31, 53, 76, 63, 31, 0, 0, 72, 81, 114,
    101, 120, 0, 22, 22, 81, 114, 101, 120, 66, 0, 0, 114, 107, 81, 114, 101, 120, 95, 120, 0, 50, 14, 0, 0, 12,
    31, 94, 116, 107, 124, 5, 5, 12, 31, 81, 5, 114, 120, 101, 0, 81, 114, 101, 51, 120, 51, 47, 54, 59, 81, 114,
    101, 120, 81, 114, 120, 101, 66, 53, 43, 38, 81, 114, 120, 32, 101, 0, 81, 114, 120, 101, 25, 2, 0, 81, 114,
    120, 101, 0, 0, 81, 114, 120, 101, 51, 0, 81, 114, 101, 120, 47, 0, 53, 53, 81, 114, 101, 120, 12, 31, 31, 31,
    4, 0, 31, 81, 114, 101, 120, 0, 62, 31, 34, 44, 37, 31, 28, 28, 31, 34, 14, 81, 114, 101, 120, 31, 0, 53, 53,
    66, 12, 53, 12, 28, 35, 28, 28, 1, 66, 114, 101, 81, 120, 14, 53, 34, 31, 0, 14, 67, 67, 34, 0, 66, 67, 110,
    85, 120, 0, 112, 101, 31, 31, 38, 31, 2, 83, 115, 120, 115, 120, 101, 65, 114, 81, 114, 120, 101, 81, 114,
    120, 101, 53, 0, 81, 114, 101, 120, 0, 1, 0, 31, 81, 114, 120, 101, 12, 53, 53, 12, 12, 53, 55, 81, 120, 101,
    14, 53, 53, 81, 114, 120, 101, 85, 114, 120, 101, 114, 0, 14, 31, 0, 0, 14, 52, 52, 32, 31, 42, 14, 65, 47, 0,
    34, 34, 0, 0, 43, 0, 81, 114, 0, 120, 101, 67, 31, 67, 14, 34, 32, 0, 17, 12, 12, 34, 14, 0, 65, 14, 34, 65,
    114, 80, 0, 81, 114, 120, 101, 65, 65, 85, 101, 120, 31, 31, 53, 53, 53, 12, 18, 12, 28, 28, 43, 0, 0, 0, 29,
    1, 66, 37, 23, 14, 42, 42, 12, 78, 12, 53, 81, 114, 120, 101, 65, 32, 98, 114, 109, 120, 67, 67, 31, 36, 26,
    67, 38, 36, 36, 0, 66, 53, 38, 67, 68, 65, 81, 114, 120, 101, 12, 12, 31, 34, 71, 71, 31, 34, 67, 34, 67, 81,
    114, 120, 101, 8, 31, 18, 0, 53, 12, 30, 14, 76, 65, 65, 65, 65, 8, 0, 34, 81, 114, 101, 120, 81, 114, 120,
    101, 76, 26, 81, 114, 120, 101, 44, 37, 33, 0, 30, 81, 114, 101, 120, 38, 47, 0, 32, 32, 0, 53, 55, 53, 55, 8,
    39, 33, 0, 0, 0, 39, 23, 23, 30, 30, 31, 36, 36, 36, 8, 60, 36, 6, 31, 33, 83, 114, 103, 0, 12, 114, 101, 81,
    120, 120, 28, 76, 28, 1, 5, 13, 53, 53, 81, 114, 120, 101, 81, 114, 17, 101, 120, 0, 14, 28, 28, 47, 47, 85,
    114, 120, 101, 38, 66, 53, 53, 57, 1, 47, 1, 61, 36, 36, 0, 47, 85, 114, 120, 101, 76, 56, 81, 114, 101, 120,
    25, 25, 53, 55, 41, 25, 6, 83, 114, 120, 34, 101, 38, 38, 0, 0, 0, 8, 17, 26, 44, 47, 23, 23, 81, 114, 101,
    120, 25, 47, 47, 85, 114, 57, 42, 120, 101, 2, 0, 76, 31, 31, 38, 40, 24, 53, 81, 114, 101, 120, 57, 58, 38,
    42, 42, 0, 0, 0, 38, 85, 114, 57, 57, 101, 120, 47, 53, 42, 14, 65, 42, 0, 0, 38, 69, 70, 67, 1, 0, 0, 31, 12,
    0, 31, 22, 22, 22, 22, 91, 114, 101, 120, 0, 22, 22, 53, 53, 0, 92, 114, 120, 106, 0, 100, 114, 57, 57, 120,
    101, 81, 114, 120, 101, 114, 81, 114, 101, 120, 34, 79, 76, 94, 116, 124, 107, 38, 0, 31, 12, 12, 53, 34, 66,
    0, 81, 114, 120, 101, 31, 81, 114, 101, 120, 0, 0, 0, 83, 114, 12, 120, 103, 0, 0, 67, 0, 81, 114, 101, 120,
    81, 114, 101, 120, 81, 114, 120, 0, 101, 32, 0, 66, 66, 87, 114, 101, 120, 0, 81, 114, 101, 120, 53, 66, 66,
    0, 65, 0, 0, 0, 81, 114, 101, 120, 81, 114, 120, 101, 14, 0, 53, 65, 81, 114, 101, 120, 66, 76, 76, 81, 114,
    120, 101, 81, 114, 101, 120, 0, 81, 114, 101, 120, 0, 114, 101, 81, 120, 12, 81, 114, 101, 120, 53, 53, 81,
    114, 120, 101, 81, 114, 111, 101, 0, 120, 0, 2, 0, 0, 81, 114, 38, 101, 120, 14, 57, 57, 81, 114, 0, 120, 101,
    14, 117, 0, 101, 120, 31, 36, 66, 114, 108, 97, 120, 97, 0, 114, 120, 108, 81, 114, 120, 101, 14, 1, 81, 114,
    101, 120, 81, 114, 101, 120, 66, 23, 81, 114, 120, 101, 14, 34, 32, 81, 114, 120, 101, 1, 14, 0, 118, 42, 42,
    25, 120, 101, 0, 81, 114, 101, 120, 81, 114, 101, 120, 81, 114, 120, 101, 81, 114, 120, 101, 81, 114, 101,
    120, 81, 114, 101, 120, 81, 101, 114, 120, 81, 114, 120, 101, 12, 12, 14, 81, 114, 120, 101, 81, 114, 101,
    120, 81, 114, 101, 120, 81, 114, 120, 101, 81, 114, 120, 101, 83, 114, 123, 22, 103, 81, 114, 120, 101, 43,
    14, 81, 114, 120, 101, 81, 114, 120, 101, 0, 81, 114, 101, 120, 81, 114, 120, 101, 0, 89, 105, 114, 120, 38,
    34, 81, 114, 101, 120, 81, 114, 120, 101, 81, 114, 120, 101, 81, 114, 101, 120, 0, 81, 114, 120, 101, 83, 114,
    101, 120, 25, 34, 0, 0, 0, 81, 114, 120, 101, 85, 114, 120, 101, 81, 114, 120, 101, 25, 65, 81, 114, 120, 101,
    114, 101, 93, 120, 84, 114, 0, 53, 53, 121, 104, 81, 114, 120, 101, 66, 53, 0, 0, 81, 114, 101, 120, 0, 51, 0,
    51, 53, 53, 12, 53, 55, 25, 0, 57, 58, 14, 12, 81, 114, 120, 101, 0, 81, 114, 101, 120, 5, 13, 0, 81, 114,
    120, 101, 81, 114, 120, 101, 14, 81, 114, 120, 101, 2, 65, 81, 114, 120, 101, 0, 65, 12, 0, 81, 114, 101, 120,
    0, 14, 0, 81, 114, 120, 101, 31, 0, 83, 114, 103, 122, 5, 0, 5, 5, 0, 0, 5, 14, 31, 31, 114, 34, 12, 12, 71,
    25, 71, 31, 0, 110, 81, 120, 101, 12, 0, 25, 32, 34, 38, 53, 55, 81, 114, 120, 101, 0, 31, 81, 114, 120, 101,
    0, 21, 21, 32, 0, 66, 85, 120, 14, 0, 0, 0, 111, 101, 0, 0, 0, 14, 65, 38, 66, 53, 14, 0, 0, 0, 81, 114, 101,
    120, 28, 28, 28, 76, 31, 65, 76, 14, 38, 118, 101, 120, 36, 36, 36, 18, 65, 26, 81, 114, 42, 101, 120, 63, 66,
    25, 26, 81, 114, 120, 101, 100, 110, 120, 111, 101, 81, 114, 120, 101, 2, 0, 0, 81, 114, 120, 101, 86, 96,
    114, 120, 114, 120, 101, 114, 120, 101, 0, 0, 34, 49, 14, 31, 53, 76, 65, 53, 14, 76, 39, 0, 36, 36, 36, 32,
    32, 25, 0, 81, 114, 120, 101, 30, 31, 31, 34, 81, 114, 101, 120, 81, 43, 114, 120, 101, 7, 0, 81, 114, 120,
    101, 0, 53, 53, 25, 31, 18, 60, 60, 0, 0, 0, 53, 76, 1, 25, 0, 54, 54, 31, 85, 120, 101, 114, 101, 81, 120,
    42, 81, 114, 101, 120, 0, 81, 114, 120, 101, 114, 14, 110, 111, 66, 53, 53, 66, 66, 0, 42, 81, 114, 120, 101,
    14, 32, 81, 114, 13, 13, 101, 120, 39, 12, 32, 14, 0, 1, 0, 14, 5, 77, 53, 81, 114, 101, 120, 53, 57, 57, 12,
    12, 0, 42, 8, 31, 14, 94, 116, 124, 5, 0, 107, 12, 34, 81, 81, 114, 101, 120, 81, 114, 101, 120, 12, 114, 120,
    101, 71, 71, 65, 0, 34, 90, 114, 53, 55, 120, 101, 81, 114, 0, 101, 120, 0, 53, 25, 12, 12, 53, 53, 81, 114,
    120, 101, 0, 81, 120, 101, 31, 31, 110, 111, 25, 0, 31, 0, 23, 0, 31, 85, 111, 101, 120, 81, 114, 120, 101,
    34, 38, 2, 32, 32, 14, 53, 53, 38, 81, 114, 101, 120, 43, 23, 85, 120, 101, 36, 57, 57, 0, 0, 0, 91, 115, 120,
    101, 12, 114, 101, 85, 120, 5, 12, 97, 114, 120, 108, 31, 0, 81, 114, 120, 105, 8, 10, 44, 37, 37, 1, 0, 5, 5,
    1, 8, 63, 85, 120, 101, 36, 36, 36, 8, 8, 6, 114, 36, 36, 43, 81, 114, 120, 101, 36, 36, 76, 47, 47, 71, 81,
    114, 120, 101, 71, 71, 71, 0, 43, 34, 0, 91, 115, 101, 120, 47, 1, 114, 5, 67, 67, 1, 110, 0, 0, 81, 114, 120,
    101, 47, 47, 76, 53, 53, 32, 12, 12, 0, 0, 42, 42, 42, 42, 38, 12, 0, 38, 36, 76, 0, 81, 114, 120, 101, 0, 14,
    71, 71, 71, 31, 31, 23, 83, 114, 120, 103, 36, 36, 36, 43, 36, 36, 32, 0, 31, 34, 31, 2, 0, 0, 0, 53, 0, 0, 0,
    81, 114, 120, 101, 47, 81, 114, 101, 120, 81, 114, 101, 120, 85, 120, 101, 114, 0, 0, 38, 38, 0, 6, 34, 0, 0,
    0, 0, 0, 48, 81, 114, 120, 101, 0, 47, 0, 0, 2, 47, 81, 114, 101, 120, 37, 0, 57, 58, 0, 81, 114, 120, 101,
    32, 31, 12, 114, 101, 81, 120, 0, 1, 47, 65, 53, 53, 22, 22, 31, 89, 114, 120, 105, 0, 42, 42, 43, 81, 114,
    101, 120, 14, 57, 57, 81, 114, 101, 120, 81, 114, 120, 101, 14, 85, 114, 120, 101, 0, 81, 114, 120, 101, 12,
    4, 14, 38, 63, 39, 43, 71, 71, 67, 34, 67, 43, 81, 114, 120, 101, 32, 81, 114, 101, 120, 1, 31, 110, 4, 31,
    72, 43, 72, 73, 6, 73, 72, 6, 81, 114, 120, 101, 54, 3, 75, 72, 74, 72, 0, 53, 53, 0, 26, 25, 14, 0, 81, 114,
    101, 120, 47, 81, 120, 111, 101, 110, 47, 47, 53, 55, 26, 53, 53, 81, 114, 120, 101, 30, 0, 14, 57, 57, 34,
    114, 101, 81, 120, 26, 0, 85, 53, 101, 120, 111, 110, 43, 2, 67, 34, 67, 81, 114, 120, 101, 31, 7, 2, 64, 44,
    43, 36, 31, 0,
];

pub(super) static STATES: [u16; 1865] = [
    0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
    31, 32, 33, 34, 35, 36, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 54, 55, 56, 58, 59, 60, 61, 62,
    63, 64, 65, 66, 67, 68, 69, 76, 114, 115, 116, 117, 118, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129,
    134, 135, 136, 137, 138, 139, 140, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156,
    157, 158, 159, 160, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 180,
    181, 183, 184, 185, 189, 190, 191, 192, 193, 194, 195, 196, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207,
    208, 209, 210, 211, 212, 213, 214, 215, 223, 224, 225, 226, 227, 229, 230, 231, 232, 233, 234, 235, 236, 237,
    238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 257, 259, 260, 261,
    262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283,
    284, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316,
    317, 323, 324, 325, 326, 327, 328, 329, 330, 332, 333, 335, 336, 337, 338, 339, 340, 342, 343, 344, 345, 348,
    349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 366, 367, 368, 369, 370, 371,
    372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 385, 387, 388, 389, 390, 391, 392, 393, 394, 395,
    396, 397, 398, 399, 402, 403, 404, 405, 406, 407, 408, 409, 410, 413, 414, 415, 416, 417, 418, 419, 420, 421,
    424, 425, 426, 427, 428, 429, 430, 431, 432, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445, 446, 447,
    448, 449, 450, 451, 452, 453, 454, 455, 456, 457, 458, 459, 460, 461, 462, 464, 466, 467, 468, 472, 475, 476,
    477, 481, 482, 486, 487, 488, 489, 490, 491, 492, 493, 496, 497, 498, 500, 501, 502, 503, 505, 506, 507, 508,
    509, 510, 511, 512, 513, 514, 515, 517, 518, 519, 520, 521, 522, 523, 524, 526, 528, 529, 530, 531, 532, 533,
    534, 535, 536, 537, 538, 539, 541, 542, 543, 544, 545, 546, 547, 548, 549, 550, 552, 553, 554, 556, 557, 564,
    565, 566, 567, 569, 570, 571, 572, 576, 577, 582, 583, 584, 585, 587, 589, 591, 592, 593, 594, 595, 596, 597,
    599, 600, 602, 603, 604, 606, 607, 608, 609, 610, 611, 612, 613, 614, 615, 619, 622, 623, 624, 625, 626, 627,
    629, 630, 631, 632, 633, 634, 635, 636, 637, 638, 639, 640, 641, 642, 643, 644, 647, 648, 649, 650, 651, 652,
    653, 654, 655, 656, 657, 658, 659, 660, 661, 671, 672, 673, 674, 675, 676, 677, 678, 679, 680, 681, 682, 683,
    685, 686, 687, 688, 689, 690, 691, 692, 693, 694, 695, 696, 697, 698, 699, 700, 701, 702, 703, 704, 706, 707,
    708, 709, 710, 711, 713, 714, 715, 716, 717, 718, 719, 720, 722, 723, 724, 725, 726, 727, 728, 729, 730, 731,
    732, 733, 734, 735, 736, 737, 740, 741, 742, 743, 744, 745, 746, 747, 748, 749, 750, 751, 752, 753, 754, 755,
    756, 758, 759, 760, 761, 762, 763, 764, 765, 767, 768, 769, 770, 771, 772, 773, 774, 775, 776, 777, 778, 779,
    781, 782, 784, 785, 786, 787, 788, 789, 790, 791, 792, 794, 795, 796, 797, 798, 799, 800, 802, 804, 805, 806,
    807, 808, 809, 810, 811, 812, 813, 815, 816, 817, 818, 819, 820, 821, 822, 824, 825, 826, 827, 828, 829, 830,
    831, 832, 833, 834, 835, 836, 837, 838, 839, 840, 841, 842, 844, 845, 846, 847, 848, 849, 850, 851, 852, 853,
    855, 856, 857, 858, 859, 860, 861, 862, 863, 864, 866, 867, 871, 872, 873, 874, 878, 879, 880, 881, 882, 884,
    885, 890, 891, 892, 893, 894, 895, 896, 897, 898, 899, 900, 901, 904, 905, 907, 910, 911, 912, 920, 921, 922,
    923, 924, 926, 927, 928, 929, 930, 931, 932, 933, 934, 940, 941, 942, 943, 944, 945, 946, 947, 948, 953, 954,
    955, 956, 958, 959, 960, 961, 962, 963, 964, 965, 970, 971, 972, 973, 974, 975, 976, 977, 978, 979, 984, 985,
    986, 988, 989, 990, 992, 993, 994, 995, 996, 997, 998, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008,
    1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1021, 1022, 1033, 1035, 1036, 1038, 1039, 1040, 1041, 1042,
    1043, 1044, 1045, 1046, 1047, 1049, 1050, 1051, 1052, 1053, 1054, 1055, 1056, 1057, 1058, 1059, 1060, 1061,
    1062, 1063, 1064, 1065, 1066, 1068, 1069, 1070, 1071, 1072, 1073, 1074, 1075, 1076, 1077, 1078, 1079, 1080,
    1081, 1082, 1083, 1084, 1085, 1086, 1087, 1088, 1089, 1091, 1092, 1093, 1094, 1095, 1096, 1097, 1116, 1117,
    1118, 1120, 1121, 1124, 1125, 1126, 1127, 1128, 1129, 1130, 1133, 1134, 1136, 1138, 1139, 1140, 1141, 1142,
    1143, 1145, 1146, 1147, 1148, 1149, 1150, 1158, 1159, 1160, 1161, 1163, 1164, 1165, 1172, 1173, 1174, 1175,
    1176, 1177, 1178, 1179, 1180, 1181, 1182, 1183, 1184, 1185, 1186, 1188, 1189, 1190, 1191, 1192, 1193, 1194,
    1195, 1196, 1197, 1198, 1199, 1200, 1201, 1202, 1203, 1204, 1205, 1206, 1207, 1208, 1209, 1210, 1211, 1212,
    1213, 1214, 1215, 1216, 1217, 1218, 1219, 1220, 1221, 1222, 1223, 1224, 1225, 1226, 1227, 1228, 1229, 1230,
    1231, 1232, 1235, 1236, 1237, 1238, 1239, 1240, 1243, 1244, 1245, 1247, 1248, 1249, 1252, 1253, 1254, 1255,
    1256, 1257, 1258, 1259, 1265, 1266, 1267, 1268, 1269, 1271, 1272, 1273, 1275, 1276, 1277, 1278, 1279, 1280,
    1281, 1282, 1283, 1284, 1285, 1286, 1287, 1288, 1293, 1294, 1295, 1296, 1297, 1301, 1302, 1303, 1304, 1305,
    1306, 1307, 1308, 1309, 1310, 1311, 1312, 1313, 1314, 1315, 1316, 1317, 1318, 1319, 1320, 1322, 1323, 1324,
    1325, 1326, 1327, 1328, 1329, 1330, 1331, 1332, 1333, 1334, 1335, 1342, 1343, 1344, 1345, 1346, 1347, 1348,
    1349, 1350, 1351, 1352, 1353, 1354, 1355, 1356, 1357, 1358, 1359, 1360, 1361, 1362, 1372, 1373, 1374, 1375,
    1376, 1377, 1378, 1379, 1380, 1381, 1382, 1383, 1384, 1385, 1386, 1387, 1388, 1389, 1390, 1391, 1392, 1393,
    1394, 1395, 1396, 1397, 1398, 1399, 1400, 1401, 1402, 1403, 1405, 1406, 1407, 1408, 1409, 1421, 1422, 1423,
    1426, 1428, 1429, 1430, 1433, 1434, 1435, 1436, 1438, 1439, 1440, 1442, 1443, 1444, 1445, 1446, 1447, 1448,
    1449, 1450, 1451, 1452, 1453, 1454, 1455, 1456, 1457, 1458, 1460, 1461, 1462, 1464, 1465, 1466, 1467, 1468,
    1469, 1470, 1471, 1472, 1473, 1474, 1475, 1476, 1477, 1478, 1479, 1481, 1482, 1483, 1484, 1485, 1486, 1487,
    1488, 1493, 1494, 1495, 1496, 1497, 1498, 1499, 1500, 1501, 1502, 1503, 1506, 1507, 1508, 1509, 1510, 1511,
    1512, 1513, 1514, 1515, 1516, 1517, 1518, 1519, 1520, 1521, 1524, 1525, 1526, 1530, 1531, 1532, 1534, 1535,
    1538, 1539, 1542, 1543, 1544, 1545, 1546, 1547, 1548, 1549, 1550, 1553, 1554, 1555, 1556, 1558, 1559, 1560,
    1561, 1562, 1563, 1564, 1565, 1566, 1568, 1569, 1570, 1573, 1574, 1575, 1576, 1577, 1580, 1581, 1582, 1583,
    1584, 1585, 1586, 1587, 1588, 1589, 1590, 1592, 1593, 1594, 1595, 1596, 1597, 1598, 1599, 1600, 1601, 1602,
    1603, 1604, 1605, 1606, 1609, 1610, 1612, 1613, 1614, 1615, 1617, 1618, 1620, 1621, 1622, 1623, 1624, 1625,
    1626, 1628, 1629, 1630, 1631, 1632, 1633, 1636, 1637, 1638, 1642, 1644, 1647, 1648, 1649, 1650, 1651, 1652,
    1653, 1654, 1655, 1656, 1657, 1661, 1662, 1663, 1664, 1665, 1666, 1667, 1668, 1669, 1670, 1671, 1672, 1673,
    1674, 1675, 1677, 1678, 1679, 1680, 1684, 1685, 1686, 1687, 1688, 1689, 1691, 1692, 1694, 1695, 1696, 1697,
    1699, 1700, 1701, 1702, 1703, 1704, 1705, 1706, 1707, 1708, 1709, 1712, 1713, 1714, 1715, 1716, 1718, 1719,
    1722, 1723, 1724, 1725, 1726, 1727, 1728, 1730, 1731, 1733, 1734, 1735, 1736, 1737, 1739, 1740, 1741, 1743,
    1744, 1745, 1746, 1747, 1749, 1750, 1751, 1752, 1753, 1758, 1759, 1760, 1761, 1762, 1763, 1764, 1765, 1766,
    1767, 1769, 1770, 1771, 1772, 1773, 1774, 1775, 1776, 1777, 1779, 1780, 1781, 1782, 1783, 1785, 1786, 1787,
    1788, 1789, 1790, 1791, 1793, 1796, 1797, 1798, 1799, 1800, 1801, 1802, 1803, 1804, 1805, 1806, 1807, 1810,
    1811, 1812, 1813, 1814, 1815, 1816, 1817, 1818, 1819, 1820, 1821, 1822, 1824, 1825, 1826, 1827, 1828, 1829,
    1831, 1832, 1833, 1834, 1835, 1836, 1837, 1838, 1840, 1841, 1842, 1845, 1846, 1847, 1850, 1851, 1852, 1853,
    1854, 1856, 1857, 1858, 1859, 1860, 1861, 1862, 1863, 1864, 1865, 1867, 1868, 1869, 1871, 1872, 1873, 1874,
    1875, 1877, 1878, 1879, 1880, 1881, 1882, 1883, 1884, 1885, 1887, 1889, 1890, 1891, 1892, 1893, 1894, 1895,
    1899, 1900, 1901, 1902, 1903, 1904, 1905, 1906, 1907, 1908, 1909, 1911, 1912, 1913, 1914, 1915, 1916, 1917,
    1918, 1922, 1923, 1925, 1926, 1927, 1928, 1932, 1933, 1934, 1935, 1936, 1937, 1938, 1939, 1942, 1943, 1944,
    1945, 1947, 1948, 1949, 1951, 1952, 1953, 1954, 1955, 1956, 1957, 1959, 1960, 1961, 1962, 1963, 1966, 1968,
    1971, 1972, 1974, 1975, 1976, 1979, 1980, 1981, 1982, 1983, 1984, 1985, 1986, 1987, 1988, 1991, 1993, 1994,
    1995, 1997, 1998, 1999, 2001, 2002, 2003, 2004, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2014, 2015, 2016,
    2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2030, 2031, 2032, 2033, 2035, 2036,
    2037, 2042, 2043, 2044, 2045, 2046, 2047, 2048, 2049, 2050, 2051, 2052, 2072, 2073, 2074, 2075, 2076, 2077,
    2079, 2080, 2082, 2083, 2084, 2085, 2086, 2087, 2088, 2089, 2090, 2091, 2093, 2095, 2096, 2097, 2098, 2099,
    2100, 2101, 2102, 2103, 2104, 2106, 2107, 2108, 2109, 2110, 2112, 2120, 2121, 2122, 2124, 2126, 2127, 2128,
    2130, 2131, 2132, 2133, 2134, 2135, 2136, 2139, 2140, 2141, 2142, 2143, 2144, 2145, 2146, 2147, 2148, 2149,
    2150, 2152, 2153, 2154, 2155, 2156, 2157, 2158, 2159, 2160, 2161, 2162, 2163, 2164, 2165, 2171, 2172, 2173,
    2174, 2175, 2176, 2177, 2179, 2180, 2182, 2183, 2184, 2185, 2186, 2187, 2189, 2190, 2191, 2192, 2193, 2194,
    2195, 2196, 2197, 2198, 2199, 2200, 2201, 2202, 2203, 2204, 2205, 2206, 2207, 2208, 2209, 2210, 2211, 2212,
    2213, 2214, 2215, 2216, 2217, 2218, 2219, 2220, 2221, 2222, 2223, 2224, 2225, 2226, 2227, 2229, 2230, 2231,
    2233, 2234, 2235, 2236, 2239, 2240, 2241, 2242, 2243, 2244, 2245, 2246, 2248, 2249, 2250, 2251, 2252, 2253,
    2254, 2255, 2256, 2257, 2258, 2259, 2260, 2261, 2262, 2263, 2264, 2265, 2266, 2267, 2268, 2269, 2270, 2271,
    2272, 2273, 2274, 2279, 2280, 2281, 2282, 2283, 2284, 2285, 2286, 2287, 2288, 2289, 2290, 2291, 2301, 2302,
    2304, 2305, 2306, 2307, 2308, 2309, 2310, 2313, 2314, 2315, 2316, 2317, 2318, 2319, 2320, 2321, 2322, 2323,
    2324, 2328, 2329, 2330, 2331, 2333, 2334, 2335, 2336, 2337, 2338, 2340, 2341, 2342, 2343, 2344, 2345, 2346,
    2347, 2348, 2351, 2352, 2353, 2354, 2355, 2356, 2357, 2358, 2359, 2360, 2361, 2362, 2363, 2364, 2365, 2366,
    2367, 2370, 2371, 2372, 2373, 2374, 2375, 2377, 2378, 2379, 2380, 2381, 2382, 2384, 2386, 2387, 2388, 2389,
    2391, 2392, 2394, 2395, 2396, 2397, 2398, 2399, 2400, 2401, 2402, 2403, 2404, 2405, 2406, 2407, 2410, 2411,
    2412, 2413, 4248,
];

pub(super) static LABELS: [u16; 4248] = [
    65535, 7, 1801, 65535, 12, 167, 2447, 65535, 1346, 65535, 2631, 65535, 65535, 65535, 61479, 65535, 1697,
    65535, 1538, 65535, 2447, 65535, 1688, 65535, 1700, 65535, 1631, 2632, 2681, 65535, 1528, 2632, 2910, 65535,
    1688, 1401, 376, 534, 1022, 2910, 65535, 2447, 65535, 65535, 1700, 65535, 2142, 65535, 65535, 1082, 65535,
    65535, 92, 1697, 65535, 2681, 534, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 799,
    65535, 1069, 1212, 1431, 1433, 1639, 2304, 61479, 460, 799, 1013, 1069, 1140, 1212, 1431, 1433, 1453, 1558,
    1639, 1671, 1796, 1805, 1842, 1845, 1863, 1889, 2173, 2184, 2304, 2323, 2447, 2471, 2474, 2475, 2509, 2555,
    2610, 2704, 2728, 2817, 2879, 2892, 2927, 2928, 61479, 61486, 65535, 65535, 65535, 654, 107, 65535, 65535,
    65535, 402, 2704, 65535, 65535, 2179, 65535, 2179, 13, 2179, 2436, 2749, 65535, 2681, 65535, 65535, 65535,
    1688, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 402, 2178, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1481, 65535, 65535, 1246, 1128, 2813, 65535, 65535, 1101, 65535, 65535, 65535, 65535, 65535, 1801,
    2496, 65535, 65535, 2202, 2246, 65535, 65535, 65535, 1688, 2631, 65535, 1263, 65535, 65535, 298, 1263, 2681,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 214, 65535, 1402, 2024, 65535, 2462, 65535, 1697, 65535,
    65535, 209, 2649, 1688, 2811, 65535, 65535, 65535, 2447, 65535, 1538, 65535, 53, 92, 891, 968, 1290, 1309,
    1321, 1697, 65535, 65535, 1246, 1128, 84, 2813, 65535, 402, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 10, 1801, 65535, 65535, 65535, 65535, 65535, 65535, 2681, 65535, 2681, 65535, 2361, 2681, 65535, 65535,
    2361, 65535, 2631, 2681, 65535, 65535, 65535, 1801, 65535, 2681, 65535, 2681, 65535, 2681, 65535, 65535, 2681,
    65535, 2681, 65535, 2681, 65535, 2681, 65535, 1688, 65535, 2681, 65535, 2681, 111, 317, 996, 1035, 1476, 2174,
    2263, 2269, 2560, 2652, 2767, 65535, 65535, 65535, 65535, 12, 65535, 1399, 65535, 1399, 1235, 2857, 214,
    65535, 1656, 214, 65535, 214, 65535, 65535, 402, 65535, 402, 1026, 1476, 1522, 1792, 2174, 2312, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 1889, 2910, 65535, 65535, 65535, 65535, 65535, 605, 65535, 377, 1640, 1889,
    65535, 1133, 65535, 13, 1069, 1461, 65535, 65535, 65535, 2681, 65535, 65535, 12, 65535, 402, 65535, 65535,
    65535, 65535, 612, 65535, 2689, 2681, 65535, 65535, 65535, 65535, 65535, 65535, 1528, 2632, 1688, 2325, 2632,
    1688, 65535, 65535, 65535, 65535, 65535, 65535, 298, 1186, 2681, 65535, 65535, 1402, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2387, 65535, 1640, 2387, 65535, 65535, 65535, 65535, 1689, 65535, 24,
    65535, 24, 107, 2436, 65535, 65535, 1738, 2256, 298, 1619, 65535, 65535, 65535, 1082, 1700, 65535, 65535, 530,
    65535, 65535, 613, 65535, 1738, 65535, 1266, 2256, 2807, 298, 65535, 65535, 402, 65535, 65535, 65535, 11, 403,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 1263, 65535, 65535, 65535, 65535,
    65535, 65535, 402, 65535, 65535, 65535, 65535, 65535, 683, 2211, 65535, 65535, 683, 2211, 65535, 65535, 298,
    683, 2211, 2681, 65535, 65535, 683, 2211, 2631, 65535, 65535, 12, 65535, 65535, 2681, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 402, 65535, 65535, 741, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 24, 2179, 65535, 65535, 65535, 2910, 65535, 65535, 65535, 321, 65535, 2028,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1843, 65535, 1478, 65535, 65535, 12, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2807, 65535, 65535, 613, 2807, 65535, 554, 1082, 65535, 65535, 260, 613, 663,
    1253, 1266, 2023, 2807, 65535, 65535, 65535, 2023, 2807, 298, 65535, 2809, 298, 554, 1253, 1266, 65535, 298,
    1186, 1656, 2515, 65535, 65535, 65535, 65535, 847, 2090, 65535, 65535, 1688, 65535, 65535, 65535, 65535,
    65535, 106, 2544, 142, 65535, 65535, 12, 65535, 65535, 65535, 2848, 65535, 65535, 2193, 1327, 65535, 65535,
    1328, 65535, 65535, 65535, 298, 554, 611, 2279, 137, 554, 2681, 65535, 554, 2681, 65535, 65535, 214, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2283, 65535, 2283, 200,
    2148, 65535, 65535, 65535, 2499, 65535, 65535, 65535, 65535, 65535, 2207, 65535, 65535, 65535, 65535, 65535,
    155, 554, 611, 910, 1253, 2171, 2207, 2227, 2279, 2455, 1656, 65535, 24, 65535, 65535, 65535, 65535, 12,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1567, 1619, 65535, 65535, 65535, 65535, 867, 65535,
    65535, 65535, 65535, 176, 1737, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 377, 13, 65535, 65535, 1274,
    2179, 65535, 65535, 65535, 402, 65535, 12, 65535, 1657, 1809, 4, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 10, 65535, 65535, 65535, 242, 65535, 65535, 65535, 65535, 65535, 65535, 1700,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 715, 65535, 65535, 65535, 2626,
    65535, 65535, 1801, 65535, 65535, 65535, 65535, 280, 65535, 402, 2174, 65535, 65535, 1700, 2795, 65535, 65535,
    65535, 2186, 2218, 1688, 1034, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 785, 785, 1113, 65535,
    1620, 1069, 65535, 1620, 1069, 1197, 1211, 1651, 1705, 65535, 65535, 1309, 211, 65535, 90, 1688, 1196, 2632,
    402, 2910, 65535, 1246, 65535, 2578, 1723, 65535, 65535, 1700, 1962, 65535, 65535, 65535, 12, 65535, 402,
    65535, 65535, 65535, 65535, 962, 65535, 65535, 2574, 10, 65535, 613, 65535, 300, 555, 1656, 65535, 65535,
    65535, 554, 1082, 65535, 554, 1082, 194, 630, 65535, 613, 300, 65535, 2809, 2681, 65535, 65535, 65535, 613,
    2807, 65535, 15, 613, 1266, 2807, 65535, 65535, 65535, 300, 555, 2208, 2807, 65535, 2388, 65535, 65535, 554,
    611, 2681, 300, 1619, 1656, 2149, 2955, 65535, 554, 1082, 194, 65535, 613, 300, 65535, 65535, 2807, 65535,
    613, 1266, 2807, 65535, 300, 555, 300, 1619, 1656, 65535, 65535, 1069, 1212, 1431, 1433, 1639, 2304, 61479,
    61486, 65535, 65535, 65535, 65535, 280, 1738, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 234,
    316, 1167, 2547, 2559, 2643, 65535, 214, 1705, 65535, 65535, 65535, 65535, 65535, 613, 659, 1956, 2715, 2807,
    65535, 65535, 65535, 12, 402, 65535, 65535, 65535, 12, 65535, 8, 65535, 12, 427, 683, 2447, 2813, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1467, 1863, 2324, 2486, 2728, 65535, 65535, 1475,
    1903, 65535, 65535, 916, 1327, 65535, 2910, 65535, 433, 65535, 65535, 1717, 2820, 65535, 2820, 65535, 2910,
    65535, 433, 65535, 1688, 65535, 1688, 65535, 1688, 65535, 1688, 65535, 1688, 1015, 1717, 2114, 2820, 2928,
    65535, 13, 107, 137, 624, 1589, 1617, 1737, 1774, 2436, 2632, 2639, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2179, 65535, 65535, 65535, 65535, 65535, 151, 1700, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 2681, 65535, 2681, 65535, 2681, 65535, 2681, 65535, 2681, 65535, 65535, 2681, 65535,
    65535, 2681, 65535, 402, 65535, 2681, 65535, 2681, 65535, 2681, 65535, 2681, 65535, 2681, 65535, 2681, 65535,
    65535, 1688, 2681, 65535, 2681, 65535, 2681, 65535, 2681, 111, 235, 317, 522, 626, 996, 1035, 1476, 1749,
    1895, 2174, 2260, 2263, 2269, 2339, 2560, 2652, 2676, 2767, 65535, 2486, 13, 65535, 65535, 13, 402, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 111, 522, 2516, 300, 65535, 65535, 65535, 65535, 65535, 2631, 65535,
    2631, 65535, 2631, 65535, 65535, 2885, 65535, 65535, 2631, 111, 522, 1476, 1861, 2269, 2748, 2767, 2774,
    65535, 65535, 65535, 522, 2174, 65535, 2308, 186, 921, 1185, 1345, 2311, 2854, 2937, 65535, 463, 2881, 1737,
    65535, 65535, 65535, 2028, 65535, 2388, 65535, 1688, 65535, 65535, 214, 65535, 65535, 65535, 65535, 1738,
    65535, 65535, 65535, 65535, 1738, 65535, 2788, 65535, 1640, 65535, 65535, 65535, 65535, 65535, 554, 13, 65535,
    1353, 1185, 65535, 2626, 65535, 65535, 65535, 2681, 65535, 65535, 209, 2649, 2681, 65535, 65535, 1534, 65535,
    65535, 1263, 65535, 65535, 65535, 2681, 1474, 1476, 2339, 65535, 65535, 531, 65535, 554, 531, 1353, 1651,
    65535, 65535, 531, 1353, 65535, 65535, 1000, 1791, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 298,
    1186, 1269, 1656, 2875, 65535, 65535, 65535, 2179, 65535, 65535, 65535, 65535, 65535, 1186, 65535, 65535,
    65535, 65535, 65535, 65535, 1656, 2626, 65535, 2499, 2649, 65535, 1465, 65535, 1107, 1476, 1700, 1723, 2626,
    65535, 65535, 65535, 65535, 1476, 1791, 1850, 2024, 65535, 65535, 1740, 65535, 65535, 65535, 1186, 65535,
    65535, 1345, 2765, 65535, 65535, 65535, 65535, 763, 1654, 65535, 555, 613, 2372, 65535, 2179, 65535, 65535,
    65535, 612, 65535, 612, 65535, 612, 65535, 1403, 65535, 554, 980, 1252, 1265, 1697, 1702, 1938, 65535, 1403,
    65535, 65535, 65535, 1620, 2030, 65535, 1620, 2030, 65535, 531, 65535, 2807, 65535, 65535, 1738, 65535, 65535,
    613, 531, 613, 1197, 1211, 1253, 1266, 1402, 2256, 2552, 2955, 65535, 65535, 65535, 65535, 65535, 65535, 402,
    65535, 2086, 2632, 65535, 65535, 65535, 65535, 65535, 151, 1688, 65535, 65535, 65535, 65535, 1534, 65535,
    1688, 65535, 65535, 151, 1688, 65535, 1353, 1688, 603, 1018, 65535, 65535, 2431, 65535, 282, 603, 1019, 1302,
    2095, 2431, 2563, 2599, 2632, 2674, 2720, 2945, 65535, 65535, 1989, 2786, 65535, 2786, 65535, 65535, 65535,
    402, 65535, 65535, 65535, 65535, 2279, 2642, 65535, 2425, 65535, 2631, 65535, 65535, 402, 1965, 65535, 65535,
    65535, 2681, 65535, 12, 2483, 65535, 65535, 65535, 2786, 65535, 65535, 1534, 2905, 65535, 65535, 636, 1863,
    65535, 65535, 65535, 65535, 636, 65535, 1700, 65535, 612, 65535, 402, 65535, 1700, 65535, 65535, 1528, 2400,
    2632, 2910, 65535, 65535, 1688, 1401, 801, 376, 1022, 2279, 2910, 65535, 65535, 65535, 65535, 1314, 1688,
    65535, 65535, 65535, 65535, 12, 12, 402, 683, 65535, 12, 65535, 65535, 12, 65535, 402, 65535, 65535, 65535,
    65535, 867, 65535, 65535, 1171, 1171, 1656, 65535, 65535, 1048, 1171, 1656, 2632, 65535, 65535, 65535, 65535,
    65535, 65535, 1738, 2681, 2695, 65535, 1738, 2681, 2695, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 402, 65535, 65535, 65535, 1534, 2431, 1700, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2179, 65535, 65535, 65535, 233, 2142, 65535, 65535, 65535, 65535, 65535, 715, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 402, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 854, 65535, 65535, 65535, 12, 402, 65535, 65535, 65535, 65535, 65535,
    65535, 2361, 2681, 65535, 65535, 2681, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2148, 65535, 65535,
    65535, 65535, 65535, 2280, 214, 65535, 65535, 65535, 65535, 214, 402, 1263, 65535, 214, 65535, 214, 65535,
    65535, 65535, 65535, 65535, 65535, 12, 65535, 65535, 1700, 209, 1731, 128, 1587, 2632, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2631, 65535, 65535, 2957,
    65535, 1082, 2498, 2631, 65535, 65535, 65535, 65535, 65535, 2681, 1993, 65535, 65535, 2681, 65535, 65535,
    65535, 65535, 554, 2279, 2681, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 12, 210, 65535,
    65535, 65535, 65535, 2486, 13, 65535, 65535, 13, 402, 65535, 65535, 2388, 65535, 2312, 298, 65535, 2681, 2748,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 298, 2681, 65535, 65535, 65535, 12,
    65535, 402, 65535, 65535, 65535, 65535, 65535, 1269, 1688, 2279, 2515, 65535, 65535, 65535, 1795, 2910, 65535,
    65535, 65535, 151, 65535, 402, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 10, 65535,
    65535, 65535, 65535, 902, 137, 65535, 402, 65535, 65535, 65535, 65535, 65535, 1738, 65535, 1738, 65535, 65535,
    65535, 65535, 65535, 1353, 1185, 65535, 65535, 65535, 65535, 65535, 298, 1660, 2681, 65535, 65535, 1432, 1082,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 128, 65535, 65535, 65535, 65535, 65535, 65535,
    402, 65535, 65535, 65535, 65535, 65535, 65535, 1738, 65535, 1791, 65535, 65535, 209, 2649, 65535, 65535,
    65535, 65535, 402, 2910, 65535, 65535, 65535, 65535, 65535, 1587, 65535, 65535, 65535, 1689, 65535, 65535,
    65535, 1641, 1737, 1082, 2786, 65535, 65535, 65535, 402, 65535, 65535, 65535, 65535, 636, 60, 2681, 65535,
    65535, 65535, 65535, 1135, 2499, 65535, 2450, 2632, 2681, 65535, 65535, 65535, 65535, 2798, 1534, 65535,
    65535, 1000, 1791, 65535, 65535, 65535, 2681, 534, 65535, 65535, 65535, 330, 65535, 1688, 65535, 12, 65535,
    65535, 65535, 2681, 65535, 1528, 2632, 2910, 12, 534, 1022, 65535, 65535, 1738, 65535, 65535, 65535, 2177,
    152, 1738, 2681, 65535, 65535, 65535, 65535, 65535, 1738, 65535, 65535, 402, 636, 65535, 65535, 83, 65535,
    142, 2940, 65535, 65535, 1534, 65535, 65535, 65535, 65535, 2388, 65535, 65535, 402, 640, 65535, 65535, 65535,
    65535, 2631, 65535, 65535, 2631, 65535, 2631, 65535, 65535, 65535, 2631, 65535, 65535, 1688, 2631, 65535,
    65535, 65535, 2786, 65535, 65535, 65535, 65535, 1369, 65535, 1237, 1737, 2632, 65535, 2632, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1688, 65535, 1689, 65535, 65535, 1107, 65535, 12,
    65535, 65535, 2211, 2681, 65535, 65535, 65535, 65535, 464, 65535, 65535, 2681, 65535, 2681, 65535, 65535,
    65535, 2796, 1688, 65535, 65535, 65535, 65535, 402, 65535, 65535, 65535, 1013, 1805, 2610, 2927, 2928, 65535,
    1345, 65535, 1889, 65535, 65535, 65535, 65535, 65535, 1010, 262, 421, 578, 1013, 1054, 1069, 1212, 1275, 1431,
    1433, 1442, 1639, 1805, 2304, 2610, 2823, 2927, 2928, 61479, 61486, 65535, 65535, 2179, 65535, 2462, 200,
    1345, 65535, 2279, 65535, 65535, 65535, 1263, 184, 65535, 1700, 65535, 1700, 1965, 133, 1732, 1069, 2854,
    65535, 381, 8, 1965, 298, 1656, 1530, 65535, 65535, 660, 2788, 300, 65535, 402, 1915, 1185, 2854, 209, 1013,
    1527, 1805, 2499, 2610, 2927, 2928, 65535, 65535, 298, 1186, 2681, 65535, 65535, 65535, 2681, 65535, 65535,
    2474, 65535, 1322, 65535, 1444, 13, 137, 1211, 65535, 65535, 2681, 65535, 65535, 1014, 447, 65535, 1529,
    65535, 753, 1321, 1902, 65535, 1353, 2601, 2945, 65535, 1401, 65535, 1014, 65535, 1401, 1617, 1688, 328, 13,
    823, 1191, 1617, 2436, 2632, 65535, 2498, 65535, 12, 65535, 65535, 90, 65535, 65535, 402, 1107, 65535, 12,
    65535, 1670, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1334, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2681, 65535,
    12, 65535, 12, 65535, 65535, 65535, 1698, 65535, 65535, 65535, 65535, 402, 65535, 65535, 65535, 65535, 65535,
    65535, 12, 65535, 557, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    2681, 65535, 554, 1082, 65535, 2681, 65535, 2681, 65535, 611, 2681, 65535, 1534, 2632, 2681, 2450, 2681,
    65535, 1963, 2450, 2681, 65535, 554, 1082, 65535, 15, 264, 267, 270, 613, 65535, 2681, 65535, 2681, 65535,
    2681, 65535, 2809, 2681, 65535, 554, 1082, 111, 194, 317, 996, 1656, 2174, 2269, 2652, 2744, 2745, 65535, 12,
    65535, 65535, 65535, 558, 13, 893, 65535, 316, 1530, 2643, 65535, 1263, 65535, 65535, 2681, 65535, 2681,
    65535, 2681, 65535, 2681, 317, 996, 2174, 2269, 65535, 65535, 65535, 1238, 1621, 298, 2681, 1656, 65535,
    65535, 1238, 1621, 298, 2681, 65535, 1621, 298, 2681, 2844, 1656, 221, 727, 796, 65535, 462, 300, 1185, 1620,
    65535, 566, 65535, 65535, 1107, 2178, 65535, 65535, 65535, 65535, 980, 913, 980, 1958, 65535, 65535, 65535,
    1353, 65535, 1185, 1345, 65535, 402, 65535, 65535, 65535, 554, 2279, 1656, 65535, 65535, 65535, 65535, 402,
    65535, 65535, 402, 65535, 65535, 65535, 65535, 613, 298, 2681, 65535, 65535, 1474, 128, 1530, 65535, 65535,
    411, 951, 2678, 65535, 2024, 1561, 6, 9, 13, 14, 16, 18, 19, 20, 21, 22, 23, 25, 26, 27, 28, 29, 30, 31, 32,
    33, 34, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 55, 56, 57, 58, 59, 60, 61, 62, 63, 66, 67, 71, 72, 73, 74,
    75, 76, 82, 83, 85, 86, 87, 89, 91, 94, 95, 96, 98, 99, 102, 103, 104, 105, 107, 108, 109, 110, 111, 112, 113,
    114, 116, 117, 118, 119, 120, 121, 122, 123, 125, 128, 135, 137, 138, 139, 141, 144, 145, 146, 147, 148, 149,
    154, 155, 156, 157, 158, 160, 161, 162, 163, 167, 168, 169, 170, 171, 172, 173, 174, 175, 177, 178, 179, 180,
    181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 195, 199, 200, 202, 203, 204, 205, 206, 208, 213, 214, 215,
    216, 217, 218, 220, 221, 222, 223, 225, 226, 227, 228, 230, 231, 232, 234, 235, 236, 237, 238, 239, 240, 241,
    242, 243, 244, 245, 246, 247, 248, 249, 250, 253, 261, 262, 263, 265, 271, 272, 273, 274, 275, 276, 277, 278,
    279, 280, 281, 283, 284, 285, 286, 287, 288, 293, 294, 295, 296, 297, 299, 302, 303, 304, 305, 306, 307, 308,
    309, 310, 315, 316, 317, 318, 319, 322, 323, 324, 325, 329, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347,
    348, 349, 350, 352, 353, 354, 355, 357, 358, 359, 360, 367, 368, 369, 370, 372, 373, 374, 375, 376, 377, 378,
    381, 382, 385, 386, 387, 388, 390, 391, 392, 393, 402, 404, 406, 407, 408, 409, 410, 411, 413, 414, 416, 420,
    424, 427, 428, 429, 430, 432, 434, 435, 436, 437, 440, 441, 442, 443, 444, 448, 449, 450, 451, 456, 457, 458,
    459, 465, 466, 467, 468, 469, 470, 471, 472, 473, 474, 475, 476, 477, 478, 479, 480, 482, 483, 484, 485, 486,
    488, 489, 490, 491, 498, 499, 500, 501, 504, 505, 506, 507, 508, 510, 511, 512, 513, 514, 515, 516, 517, 518,
    521, 522, 523, 524, 525, 526, 527, 528, 529, 534, 538, 544, 546, 548, 550, 551, 552, 553, 554, 555, 556, 557,
    560, 561, 562, 564, 565, 567, 568, 569, 570, 573, 574, 575, 576, 577, 581, 582, 583, 584, 585, 586, 589, 590,
    591, 592, 595, 596, 597, 598, 599, 600, 601, 602, 606, 607, 608, 609, 611, 612, 613, 614, 615, 616, 617, 618,
    619, 620, 625, 626, 627, 628, 629, 632, 633, 634, 635, 637, 638, 639, 640, 641, 643, 644, 645, 646, 647, 648,
    649, 650, 651, 652, 653, 655, 656, 661, 666, 672, 673, 674, 675, 676, 677, 684, 685, 687, 688, 689, 690, 692,
    693, 694, 695, 696, 698, 699, 711, 719, 720, 721, 722, 723, 724, 725, 726, 727, 728, 729, 730, 731, 732, 733,
    734, 735, 736, 737, 738, 739, 740, 742, 743, 744, 745, 746, 747, 748, 749, 754, 755, 756, 757, 758, 759, 760,
    761, 762, 763, 764, 765, 766, 767, 768, 769, 770, 772, 773, 774, 775, 777, 778, 779, 780, 782, 783, 784, 785,
    787, 788, 789, 790, 794, 796, 798, 804, 805, 806, 807, 809, 810, 811, 812, 813, 814, 815, 816, 817, 819, 820,
    821, 822, 823, 824, 825, 826, 828, 829, 830, 831, 832, 833, 834, 835, 836, 837, 838, 839, 840, 842, 843, 845,
    846, 847, 855, 857, 858, 859, 860, 861, 862, 863, 864, 865, 866, 868, 869, 870, 871, 872, 874, 875, 882, 883,
    884, 885, 886, 892, 895, 896, 897, 898, 900, 901, 902, 904, 910, 911, 912, 913, 916, 917, 918, 919, 923, 924,
    925, 926, 927, 928, 929, 930, 933, 934, 935, 936, 938, 939, 940, 941, 945, 946, 947, 949, 953, 954, 955, 956,
    959, 963, 964, 965, 966, 967, 968, 969, 970, 981, 983, 984, 985, 986, 987, 991, 992, 993, 994, 995, 996, 997,
    998, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1017, 1020, 1025, 1030,
    1031, 1032, 1033, 1034, 1035, 1036, 1037, 1041, 1042, 1043, 1044, 1046, 1051, 1052, 1057, 1058, 1060, 1062,
    1063, 1066, 1067, 1069, 1074, 1075, 1076, 1077, 1079, 1081, 1082, 1084, 1085, 1086, 1087, 1089, 1090, 1091,
    1092, 1093, 1094, 1096, 1103, 1109, 1110, 1111, 1112, 1115, 1116, 1117, 1118, 1119, 1123, 1124, 1128, 1132,
    1134, 1135, 1136, 1137, 1138, 1142, 1143, 1144, 1145, 1147, 1148, 1151, 1152, 1153, 1154, 1157, 1158, 1159,
    1160, 1161, 1162, 1163, 1164, 1168, 1172, 1173, 1174, 1175, 1176, 1177, 1178, 1179, 1180, 1181, 1183, 1185,
    1186, 1192, 1195, 1197, 1200, 1201, 1202, 1203, 1207, 1208, 1209, 1210, 1211, 1212, 1213, 1214, 1215, 1217,
    1218, 1221, 1222, 1223, 1224, 1231, 1235, 1238, 1239, 1240, 1241, 1242, 1243, 1244, 1245, 1247, 1248, 1249,
    1250, 1254, 1255, 1256, 1257, 1258, 1259, 1260, 1261, 1262, 1263, 1269, 1270, 1271, 1272, 1277, 1279, 1280,
    1281, 1282, 1283, 1284, 1285, 1287, 1291, 1292, 1293, 1294, 1295, 1296, 1297, 1298, 1299, 1304, 1305, 1306,
    1308, 1310, 1311, 1312, 1313, 1315, 1316, 1317, 1318, 1319, 1320, 1323, 1324, 1325, 1326, 1329, 1330, 1331,
    1332, 1337, 1338, 1339, 1340, 1345, 1348, 1349, 1350, 1351, 1352, 1353, 1356, 1363, 1364, 1365, 1366, 1367,
    1382, 1383, 1384, 1385, 1386, 1390, 1395, 1398, 1399, 1400, 1402, 1403, 1408, 1409, 1410, 1411, 1412, 1413,
    1414, 1416, 1417, 1418, 1419, 1420, 1421, 1422, 1423, 1424, 1426, 1427, 1428, 1429, 1430, 1431, 1433, 1435,
    1436, 1437, 1438, 1445, 1446, 1447, 1448, 1452, 1453, 1454, 1455, 1456, 1457, 1458, 1459, 1460, 1462, 1464,
    1465, 1475, 1476, 1479, 1482, 1483, 1484, 1485, 1486, 1490, 1492, 1493, 1494, 1495, 1499, 1504, 1506, 1507,
    1508, 1509, 1510, 1513, 1514, 1515, 1522, 1523, 1530, 1531, 1534, 1542, 1543, 1544, 1545, 1548, 1549, 1550,
    1551, 1556, 1566, 1568, 1569, 1570, 1571, 1583, 1584, 1585, 1586, 1587, 1589, 1590, 1601, 1603, 1604, 1605,
    1606, 1607, 1608, 1609, 1610, 1612, 1613, 1614, 1615, 1616, 1617, 1622, 1623, 1624, 1625, 1628, 1635, 1636,
    1640, 1646, 1651, 1652, 1656, 1657, 1658, 1659, 1662, 1663, 1664, 1665, 1666, 1675, 1676, 1677, 1678, 1679,
    1680, 1681, 1682, 1683, 1684, 1689, 1690, 1691, 1692, 1693, 1698, 1699, 1700, 1707, 1708, 1709, 1710, 1713,
    1714, 1715, 1716, 1717, 1720, 1723, 1724, 1725, 1726, 1728, 1732, 1733, 1735, 1736, 1737, 1741, 1742, 1743,
    1744, 1747, 1748, 1749, 1752, 1753, 1754, 1755, 1763, 1764, 1765, 1766, 1768, 1772, 1773, 1776, 1777, 1780,
    1781, 1788, 1789, 1791, 1792, 1794, 1796, 1799, 1801, 1802, 1805, 1806, 1807, 1808, 1810, 1811, 1814, 1815,
    1816, 1817, 1818, 1819, 1820, 1821, 1824, 1825, 1826, 1827, 1828, 1829, 1830, 1831, 1832, 1833, 1834, 1838,
    1839, 1840, 1841, 1842, 1851, 1852, 1853, 1854, 1856, 1857, 1858, 1859, 1860, 1861, 1862, 1863, 1864, 1866,
    1867, 1868, 1869, 1871, 1872, 1873, 1874, 1875, 1876, 1877, 1878, 1879, 1880, 1881, 1882, 1883, 1884, 1886,
    1889, 1890, 1891, 1892, 1893, 1894, 1895, 1896, 1897, 1901, 1903, 1904, 1905, 1906, 1907, 1908, 1909, 1910,
    1911, 1912, 1913, 1915, 1918, 1919, 1920, 1921, 1925, 1926, 1927, 1928, 1929, 1930, 1931, 1932, 1933, 1934,
    1935, 1936, 1937, 1939, 1940, 1941, 1942, 1944, 1945, 1946, 1947, 1950, 1951, 1952, 1953, 1954, 1955, 1956,
    1957, 1959, 1960, 1961, 1962, 1964, 1965, 1967, 1968, 1972, 1973, 1974, 1975, 1976, 1978, 1979, 1980, 1981,
    1985, 1986, 1987, 1988, 1989, 1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1999, 2000, 2001, 2002, 2003,
    2004, 2005, 2006, 2007, 2010, 2011, 2012, 2013, 2017, 2018, 2019, 2020, 2021, 2024, 2028, 2029, 2031, 2032,
    2033, 2034, 2035, 2036, 2037, 2038, 2039, 2040, 2041, 2042, 2043, 2044, 2045, 2046, 2047, 2048, 2049, 2050,
    2051, 2052, 2053, 2054, 2055, 2056, 2057, 2058, 2059, 2060, 2061, 2062, 2066, 2067, 2068, 2069, 2070, 2071,
    2072, 2073, 2074, 2075, 2076, 2077, 2078, 2079, 2080, 2081, 2082, 2083, 2084, 2085, 2086, 2087, 2088, 2090,
    2091, 2092, 2093, 2094, 2097, 2098, 2099, 2100, 2101, 2102, 2103, 2104, 2105, 2106, 2107, 2108, 2109, 2110,
    2111, 2112, 2113, 2115, 2116, 2117, 2118, 2121, 2122, 2123, 2124, 2125, 2126, 2127, 2128, 2129, 2130, 2131,
    2132, 2133, 2134, 2135, 2136, 2137, 2138, 2139, 2140, 2141, 2142, 2143, 2144, 2145, 2149, 2150, 2151, 2152,
    2153, 2154, 2155, 2156, 2157, 2158, 2159, 2160, 2161, 2162, 2165, 2166, 2167, 2168, 2169, 2170, 2171, 2172,
    2173, 2174, 2175, 2176, 2178, 2179, 2180, 2181, 2182, 2183, 2187, 2188, 2189, 2190, 2191, 2192, 2194, 2198,
    2200, 2204, 2207, 2208, 2209, 2210, 2212, 2213, 2214, 2215, 2219, 2220, 2221, 2222, 2223, 2224, 2225, 2226,
    2228, 2229, 2230, 2231, 2232, 2234, 2235, 2236, 2237, 2238, 2241, 2242, 2243, 2244, 2245, 2248, 2249, 2250,
    2251, 2252, 2254, 2255, 2256, 2257, 2258, 2260, 2261, 2262, 2263, 2264, 2265, 2269, 2277, 2278, 2279, 2280,
    2281, 2289, 2290, 2291, 2292, 2293, 2294, 2296, 2297, 2298, 2299, 2300, 2301, 2306, 2307, 2308, 2309, 2310,
    2311, 2312, 2313, 2314, 2315, 2316, 2326, 2327, 2328, 2329, 2339, 2340, 2341, 2345, 2348, 2349, 2351, 2352,
    2356, 2357, 2358, 2359, 2360, 2361, 2362, 2363, 2364, 2365, 2366, 2367, 2368, 2369, 2371, 2373, 2374, 2375,
    2376, 2377, 2378, 2379, 2380, 2381, 2382, 2383, 2384, 2385, 2386, 2407, 2408, 2409, 2410, 2411, 2416, 2417,
    2418, 2419, 2420, 2422, 2423, 2424, 2425, 2426, 2427, 2428, 2429, 2430, 2431, 2436, 2438, 2439, 2440, 2441,
    2446, 2447, 2448, 2450, 2451, 2452, 2453, 2454, 2455, 2456, 2458, 2459, 2460, 2461, 2462, 2463, 2464, 2465,
    2466, 2467, 2469, 2470, 2476, 2477, 2478, 2479, 2480, 2481, 2484, 2485, 2486, 2488, 2489, 2494, 2499, 2501,
    2502, 2503, 2504, 2508, 2510, 2515, 2516, 2517, 2518, 2519, 2520, 2523, 2524, 2525, 2526, 2527, 2528, 2529,
    2530, 2531, 2533, 2534, 2535, 2539, 2541, 2542, 2544, 2545, 2546, 2547, 2548, 2549, 2550, 2551, 2559, 2560,
    2561, 2562, 2563, 2564, 2565, 2566, 2569, 2570, 2572, 2576, 2578, 2579, 2580, 2581, 2582, 2583, 2584, 2585,
    2588, 2595, 2596, 2597, 2598, 2599, 2601, 2602, 2603, 2607, 2608, 2609, 2610, 2611, 2612, 2613, 2615, 2616,
    2617, 2618, 2619, 2621, 2622, 2623, 2624, 2627, 2628, 2629, 2630, 2631, 2632, 2633, 2637, 2640, 2642, 2643,
    2644, 2645, 2649, 2652, 2654, 2656, 2657, 2658, 2659, 2663, 2666, 2667, 2668, 2669, 2673, 2677, 2678, 2679,
    2680, 2681, 2683, 2688, 2689, 2690, 2691, 2692, 2693, 2694, 2703, 2704, 2711, 2716, 2717, 2718, 2719, 2728,
    2729, 2730, 2731, 2739, 2743, 2746, 2748, 2749, 2750, 2751, 2752, 2753, 2754, 2755, 2756, 2757, 2758, 2759,
    2760, 2761, 2762, 2763, 2764, 2765, 2766, 2767, 2768, 2769, 2772, 2774, 2775, 2776, 2777, 2778, 2779, 2781,
    2782, 2783, 2784, 2785, 2786, 2787, 2788, 2789, 2791, 2792, 2793, 2794, 2795, 2798, 2799, 2800, 2801, 2802,
    2803, 2807, 2808, 2809, 2810, 2811, 2813, 2817, 2820, 2821, 2822, 2823, 2824, 2828, 2829, 2830, 2831, 2835,
    2836, 2837, 2838, 2839, 2840, 2841, 2842, 2844, 2845, 2846, 2847, 2849, 2850, 2851, 2852, 2854, 2855, 2857,
    2866, 2867, 2868, 2869, 2871, 2872, 2873, 2874, 2877, 2878, 2888, 2889, 2890, 2891, 2894, 2896, 2898, 2901,
    2906, 2907, 2908, 2909, 2910, 2911, 2912, 2913, 2914, 2915, 2917, 2919, 2923, 2924, 2925, 2926, 2927, 2928,
    2933, 2934, 2935, 2936, 2937, 2938, 2939, 2941, 2942, 2943, 2944, 2946, 2950, 2951, 2952, 2953, 2955, 2956,
    2957, 2962, 61479, 61485,
];

pub(super) static TARGETS: [u16; 4248] = [
    1076, 0, 1, 1113, 3, 2, 4, 18, 6, 209, 8, 906, 1218, 1220, 12, 956, 14, 929, 16, 907, 18, 19, 20, 908, 22,
    909, 24, 25, 26, 910, 28, 29, 30, 911, 32, 33, 23, 27, 31, 34, 912, 36, 930, 966, 39, 931, 41, 932, 957, 44,
    913, 958, 46, 47, 915, 49, 50, 914, 959, 960, 961, 933, 934, 979, 967, 968, 905, 60, 916, 13, 13, 13, 13, 13,
    13, 12, 9, 10, 11, 13, 15, 13, 13, 13, 17, 19, 13, 21, 35, 11, 37, 38, 40, 42, 43, 45, 13, 48, 51, 52, 53, 54,
    55, 56, 11, 57, 58, 59, 61, 62, 11, 11, 12, 63, 1136, 20, 1166, 67, 68, 400, 400, 980, 71, 72, 158, 159, 75,
    311, 77, 73, 74, 76, 78, 780, 79, 852, 853, 160, 83, 369, 118, 369, 401, 1157, 711, 1026, 90, 91, 631, 854,
    402, 1158, 1049, 482, 1058, 99, 558, 1077, 102, 103, 104, 1137, 1140, 106, 1013, 735, 1060, 614, 1079, 112,
    113, 747, 1036, 116, 117, 855, 161, 162, 120, 121, 436, 123, 435, 163, 125, 123, 126, 119, 435, 164, 403, 550,
    21, 1214, 132, 1171, 133, 134, 280, 136, 917, 138, 918, 1040, 141, 142, 143, 144, 22, 919, 920, 148, 935, 150,
    962, 139, 140, 145, 146, 147, 149, 151, 152, 1141, 1080, 155, 156, 154, 157, 1014, 159, 982, 1138, 442, 856,
    1139, 712, 675, 1078, 168, 169, 404, 405, 120, 0, 483, 1, 176, 2, 178, 130, 180, 181, 3, 131, 184, 4, 183,
    185, 736, 23, 1081, 189, 165, 191, 50, 193, 51, 195, 52, 210, 198, 166, 200, 281, 202, 167, 204, 53, 206, 54,
    208, 55, 210, 192, 194, 196, 197, 199, 201, 203, 205, 207, 209, 211, 211, 559, 24, 1069, 216, 301, 218, 302,
    220, 219, 221, 222, 212, 224, 225, 25, 227, 781, 756, 230, 757, 232, 223, 226, 228, 229, 231, 233, 525, 687,
    560, 857, 858, 1142, 132, 240, 241, 413, 84, 413, 561, 839, 246, 840, 248, 247, 249, 5, 251, 26, 250, 252,
    253, 370, 562, 758, 257, 312, 1015, 260, 759, 262, 963, 563, 564, 313, 267, 1172, 269, 270, 737, 737, 462,
    591, 314, 880, 276, 277, 278, 279, 280, 281, 484, 713, 859, 414, 56, 57, 287, 288, 289, 414, 371, 133, 372,
    373, 615, 1143, 592, 565, 566, 632, 300, 315, 302, 300, 1160, 633, 616, 463, 306, 168, 308, 169, 310, 309,
    311, 1016, 263, 313, 314, 315, 316, 676, 485, 486, 319, 320, 634, 406, 322, 262, 316, 325, 264, 327, 317, 326,
    328, 329, 330, 617, 1070, 333, 374, 748, 1082, 337, 338, 454, 375, 593, 635, 636, 376, 1071, 346, 637, 377,
    714, 350, 1216, 694, 27, 695, 696, 760, 357, 696, 696, 761, 668, 669, 360, 361, 437, 860, 360, 361, 437, 133,
    364, 360, 361, 365, 437, 170, 360, 361, 367, 437, 1042, 369, 507, 28, 372, 738, 638, 638, 861, 1173, 443, 639,
    762, 1027, 379, 378, 670, 382, 407, 213, 214, 715, 739, 379, 408, 526, 862, 110, 111, 392, 393, 740, 415, 134,
    397, 438, 112, 1175, 401, 1174, 402, 716, 716, 464, 113, 114, 640, 1167, 409, 1207, 411, 1037, 1043, 414,
    1041, 266, 267, 318, 319, 320, 321, 421, 322, 323, 423, 424, 793, 426, 427, 792, 324, 418, 419, 420, 422, 425,
    428, 429, 794, 795, 325, 432, 433, 434, 326, 436, 430, 431, 435, 437, 135, 416, 417, 438, 439, 265, 717, 936,
    937, 442, 443, 782, 1084, 445, 1083, 594, 380, 381, 984, 450, 451, 452, 983, 1114, 454, 938, 455, 671, 457,
    567, 796, 459, 460, 797, 798, 463, 799, 327, 800, 464, 465, 466, 467, 461, 462, 468, 801, 470, 471, 456, 383,
    474, 382, 416, 741, 508, 487, 527, 863, 465, 384, 385, 641, 509, 328, 487, 329, 489, 488, 490, 509, 528, 330,
    493, 802, 803, 331, 804, 805, 499, 806, 807, 808, 809, 810, 495, 496, 497, 498, 500, 501, 502, 503, 504, 505,
    506, 115, 508, 466, 467, 529, 1065, 513, 530, 642, 468, 469, 116, 469, 531, 1176, 521, 522, 985, 498, 1199,
    568, 527, 417, 215, 216, 1200, 532, 533, 470, 29, 1156, 643, 643, 1216, 841, 540, 541, 217, 171, 543, 544,
    718, 986, 1028, 548, 1044, 550, 1177, 551, 552, 553, 1144, 510, 618, 569, 570, 488, 742, 688, 677, 1085, 564,
    532, 678, 31, 568, 30, 678, 6, 595, 1161, 511, 573, 679, 987, 512, 533, 644, 988, 90, 989, 386, 418, 58, 585,
    418, 419, 32, 588, 939, 1086, 591, 534, 534, 864, 719, 595, 763, 597, 598, 551, 1201, 601, 602, 940, 881, 882,
    605, 606, 607, 608, 783, 680, 681, 148, 596, 597, 811, 812, 616, 615, 617, 883, 619, 620, 884, 622, 623, 621,
    624, 618, 625, 149, 1061, 628, 629, 1062, 631, 632, 633, 634, 630, 635, 1087, 637, 33, 639, 640, 720, 697,
    642, 643, 282, 409, 1072, 647, 1029, 649, 387, 388, 444, 1017, 654, 571, 1125, 657, 658, 332, 660, 813, 661,
    662, 663, 572, 1088, 814, 667, 668, 815, 670, 671, 669, 672, 340, 674, 675, 333, 677, 678, 334, 335, 336, 681,
    682, 337, 679, 680, 683, 684, 816, 817, 338, 685, 686, 687, 688, 818, 690, 819, 339, 692, 693, 694, 673, 676,
    689, 691, 695, 820, 697, 698, 699, 344, 701, 702, 341, 342, 705, 343, 704, 706, 707, 821, 708, 709, 700, 703,
    710, 283, 457, 13, 13, 13, 13, 13, 13, 12, 63, 573, 552, 721, 389, 717, 718, 420, 34, 295, 296, 297, 298, 299,
    300, 722, 723, 724, 725, 726, 727, 885, 729, 730, 85, 86, 87, 88, 89, 732, 733, 734, 735, 736, 513, 1074,
    1073, 739, 740, 1093, 1089, 1090, 744, 1091, 746, 1092, 742, 743, 745, 747, 748, 421, 553, 489, 218, 842, 843,
    91, 844, 845, 754, 755, 756, 757, 758, 219, 220, 760, 761, 846, 847, 763, 764, 59, 766, 150, 768, 303, 304,
    770, 771, 305, 773, 1126, 775, 151, 777, 784, 779, 785, 781, 35, 783, 786, 785, 787, 787, 780, 782, 784, 786,
    788, 92, 759, 762, 765, 767, 769, 772, 774, 776, 778, 789, 790, 136, 499, 499, 137, 499, 645, 172, 796, 689,
    990, 554, 574, 886, 802, 803, 574, 490, 445, 1145, 221, 722, 723, 555, 491, 173, 813, 60, 815, 61, 817, 174,
    819, 63, 821, 62, 64, 823, 65, 222, 826, 1068, 828, 66, 830, 175, 832, 284, 834, 285, 836, 176, 838, 223, 840,
    67, 68, 842, 843, 69, 845, 70, 847, 71, 849, 814, 816, 818, 820, 822, 824, 825, 827, 829, 831, 833, 835, 837,
    839, 841, 844, 846, 848, 850, 699, 852, 853, 698, 764, 853, 855, 698, 1112, 7, 753, 177, 178, 754, 860, 861,
    862, 863, 179, 751, 180, 752, 224, 867, 225, 869, 181, 871, 755, 226, 873, 72, 227, 876, 865, 866, 868, 870,
    872, 874, 875, 877, 8, 182, 791, 880, 881, 9, 883, 858, 859, 864, 878, 879, 882, 884, 1202, 886, 887, 888,
    724, 514, 1178, 892, 822, 894, 93, 896, 535, 1215, 899, 535, 1146, 646, 515, 903, 390, 391, 94, 392, 908,
    1128, 910, 1179, 912, 598, 991, 700, 536, 1180, 918, 919, 183, 921, 922, 36, 924, 228, 229, 138, 928, 500,
    1208, 931, 932, 933, 1162, 948, 936, 992, 1203, 939, 10, 11, 12, 943, 941, 942, 944, 575, 576, 947, 823, 949,
    946, 948, 950, 95, 439, 946, 948, 994, 995, 955, 956, 993, 1075, 958, 269, 270, 139, 271, 272, 960, 961, 962,
    963, 964, 268, 230, 949, 967, 647, 619, 865, 619, 274, 972, 273, 941, 393, 556, 1181, 231, 978, 979, 1182,
    981, 982, 96, 984, 37, 977, 980, 983, 985, 986, 232, 996, 1183, 1184, 988, 989, 990, 991, 97, 950, 994, 599,
    600, 275, 998, 601, 306, 1001, 1002, 701, 38, 997, 345, 1007, 1008, 824, 1010, 1009, 1011, 951, 1013, 825,
    346, 347, 1017, 348, 1019, 349, 1021, 233, 1023, 350, 1015, 1016, 1018, 1020, 1022, 1024, 1025, 234, 1027,
    235, 351, 887, 1031, 1032, 888, 1034, 1035, 236, 1037, 352, 1039, 237, 276, 1042, 238, 353, 1045, 1029, 1030,
    1033, 1036, 1038, 1040, 1041, 1043, 1044, 1046, 648, 649, 471, 650, 998, 765, 1053, 889, 1055, 1056, 446, 964,
    152, 890, 891, 1062, 1063, 969, 970, 971, 976, 1068, 73, 1070, 972, 892, 1073, 1074, 13, 1076, 1077, 1075,
    1078, 973, 974, 1081, 975, 1061, 1064, 1065, 1066, 1067, 1069, 1071, 1072, 1079, 1080, 1082, 1083, 239, 651,
    1085, 1086, 725, 1086, 725, 652, 1018, 1090, 866, 1163, 999, 184, 1093, 1094, 39, 1095, 458, 1097, 492, 1118,
    1099, 1100, 185, 1000, 277, 1104, 1030, 1106, 1107, 516, 40, 410, 1111, 1094, 1095, 1113, 1114, 1050, 1051,
    1116, 1117, 517, 1001, 98, 1052, 1122, 702, 1124, 354, 1126, 766, 1128, 921, 1130, 922, 923, 1132, 1133, 1134,
    1135, 186, 924, 1138, 1139, 1140, 1131, 1136, 1137, 1141, 1002, 788, 240, 74, 1145, 1146, 1096, 1099, 1097,
    1098, 1151, 1149, 1150, 1152, 1100, 1154, 653, 1101, 1157, 1102, 1159, 1103, 447, 241, 472, 1164, 672, 673,
    1167, 1166, 1168, 493, 826, 1170, 1166, 1168, 1171, 493, 448, 537, 140, 538, 501, 1174, 1175, 1176, 538, 1174,
    1178, 1176, 953, 654, 690, 242, 243, 244, 620, 767, 1187, 620, 1129, 977, 1189, 1190, 1191, 620, 245, 246, 99,
    743, 577, 682, 867, 187, 1200, 247, 1148, 1053, 1202, 1203, 578, 578, 248, 422, 75, 1208, 121, 422, 1209, 249,
    250, 251, 691, 579, 1031, 1216, 440, 683, 449, 868, 449, 1054, 580, 684, 494, 473, 539, 252, 1147, 1104, 1230,
    703, 1130, 768, 1233, 1234, 703, 441, 122, 441, 188, 141, 1239, 1240, 441, 142, 1242, 441, 655, 189, 692, 394,
    117, 253, 1249, 394, 726, 100, 693, 705, 1254, 1255, 704, 869, 769, 770, 1255, 1257, 1258, 704, 1255, 704,
    1255, 704, 771, 395, 602, 101, 1185, 1265, 1186, 1119, 1268, 1269, 1270, 1266, 1267, 1271, 621, 621, 540, 541,
    518, 581, 582, 396, 474, 542, 685, 411, 412, 543, 459, 1286, 495, 1188, 1288, 1187, 1289, 1290, 1286, 495,
    502, 706, 656, 827, 1295, 1296, 656, 772, 1298, 656, 503, 828, 829, 1301, 1302, 1303, 475, 423, 424, 727, 476,
    728, 657, 1190, 1189, 1312, 1313, 657, 102, 707, 709, 1317, 1318, 708, 773, 1318, 1320, 708, 830, 1322, 254,
    1324, 1325, 255, 1326, 1327, 658, 658, 870, 544, 545, 729, 730, 710, 871, 190, 1336, 1337, 710, 191, 1019,
    1340, 1032, 1342, 710, 192, 193, 194, 195, 1344, 1345, 1346, 1347, 710, 622, 1120, 1350, 1351, 477, 196, 893,
    1355, 1033, 1357, 942, 1003, 1004, 731, 732, 733, 478, 623, 1105, 1366, 1149, 546, 872, 1063, 1370, 1371, 774,
    1372, 397, 256, 603, 41, 479, 1378, 460, 1378, 460, 873, 286, 287, 288, 1383, 1384, 289, 290, 291, 831, 197,
    1390, 1389, 1391, 659, 1210, 1393, 1394, 425, 659, 1005, 398, 42, 604, 1106, 1107, 1191, 1404, 425, 14, 15,
    16, 17, 775, 1410, 425, 123, 124, 125, 461, 519, 1416, 1006, 1418, 43, 1212, 1420, 1421, 624, 1211, 776, 777,
    1423, 1424, 624, 624, 278, 605, 1192, 1429, 504, 504, 480, 1432, 1108, 606, 1204, 1436, 1437, 1438, 1439, 625,
    450, 778, 1442, 625, 625, 1159, 1193, 1446, 1445, 1447, 399, 607, 608, 198, 1452, 1453, 103, 1455, 1454, 1456,
    126, 1217, 609, 978, 1460, 1461, 1008, 1009, 1463, 1464, 44, 1007, 925, 1466, 1467, 153, 104, 45, 1471, 105,
    1473, 1116, 1475, 1115, 1117, 927, 1478, 928, 1480, 1481, 1482, 1477, 1479, 1483, 926, 661, 1485, 660, 894,
    848, 1488, 1487, 1485, 1489, 660, 520, 686, 292, 521, 1494, 1056, 1057, 1496, 1497, 1055, 1020, 1499, 1021,
    1500, 1501, 610, 952, 1504, 662, 662, 874, 832, 1508, 1022, 1194, 1510, 1511, 583, 943, 1205, 505, 1516, 143,
    496, 1516, 496, 1516, 144, 496, 293, 1520, 875, 145, 1522, 1516, 146, 496, 522, 1525, 523, 524, 1109, 1206,
    1530, 506, 1532, 1531, 1533, 744, 1533, 744, 1010, 426, 127, 426, 199, 427, 128, 427, 76, 1542, 451, 1544,
    584, 1121, 1546, 1168, 1548, 674, 626, 1550, 1551, 663, 1150, 557, 965, 1556, 664, 154, 1559, 155, 1561, 257,
    665, 1169, 1565, 1566, 665, 585, 876, 1023, 1570, 627, 627, 745, 11, 11, 11, 11, 11, 1066, 1575, 1151, 1577,
    944, 945, 946, 947, 1067, 1583, 1576, 1578, 1579, 11, 1580, 13, 13, 1581, 13, 13, 1582, 13, 11, 13, 11, 1584,
    11, 11, 12, 63, 106, 200, 1587, 294, 1589, 1588, 1590, 201, 1592, 954, 428, 1122, 1595, 1596, 1045, 1598,
    1123, 1600, 1601, 1599, 1602, 1597, 1603, 1038, 1605, 1606, 1607, 1608, 1609, 1610, 1046, 1047, 1612, 1613,
    1614, 1124, 1616, 1617, 1615, 1618, 1604, 11, 1611, 11, 1619, 11, 11, 11, 77, 78, 1621, 1622, 1623, 428, 46,
    452, 1626, 749, 849, 1628, 850, 1630, 851, 1632, 1629, 1631, 1633, 611, 147, 1636, 628, 107, 1639, 1640, 895,
    1642, 896, 1644, 1643, 1645, 789, 1647, 1648, 1649, 307, 1651, 108, 1653, 308, 1655, 1656, 1657, 1658, 1641,
    1646, 1650, 1652, 1654, 1659, 1195, 1661, 1170, 1663, 586, 1064, 1666, 1132, 981, 1667, 1668, 1133, 1670,
    1196, 1672, 587, 629, 1213, 629, 156, 1153, 258, 259, 355, 356, 547, 357, 1684, 588, 589, 429, 47, 358, 260,
    261, 359, 48, 1110, 360, 361, 548, 362, 49, 1700, 1048, 1702, 1131, 1704, 1152, 497, 955, 1708, 1011, 157,
    666, 779, 1713, 549, 549, 877, 790, 1127, 1134, 1718, 1197, 1720, 430, 878, 430, 109, 667, 590, 453, 431, 750,
    750, 879, 202, 1730, 833, 1732, 1733, 79, 1735, 80, 1737, 363, 1739, 1740, 897, 1742, 1743, 1744, 1745, 1746,
    898, 1748, 1749, 1750, 834, 1752, 1753, 364, 1741, 1747, 1751, 1754, 1755, 203, 1757, 204, 1759, 81, 1761,
    365, 1763, 1764, 835, 1766, 1767, 1731, 1734, 1736, 1738, 1756, 1758, 1760, 1762, 1765, 1768, 1135, 1770,
    1164, 309, 1059, 1773, 1774, 1775, 310, 1772, 1776, 1777, 734, 1779, 746, 82, 1782, 83, 1784, 205, 1786, 206,
    1788, 1783, 1785, 1787, 1789, 612, 899, 900, 1792, 1793, 1794, 1795, 1796, 901, 902, 1798, 1799, 1800, 1801,
    903, 1803, 1804, 1805, 1806, 1807, 1797, 1802, 1808, 904, 1810, 1811, 1812, 1813, 1111, 1815, 432, 1034, 1818,
    1819, 481, 836, 366, 367, 1824, 1822, 1823, 1825, 1012, 433, 207, 1829, 208, 1830, 1831, 1024, 1833, 434, 837,
    838, 1836, 1837, 1838, 279, 129, 630, 1035, 1842, 630, 1025, 1844, 630, 1154, 613, 368, 1848, 1849, 1850,
    1155, 1198, 1853, 1854, 1855, 1039, 1219, 1858, 1858, 1858, 1165, 1860, 1861, 5, 7, 64, 65, 66, 69, 70, 70,
    70, 80, 81, 82, 84, 85, 86, 85, 85, 87, 87, 87, 87, 88, 89, 89, 89, 92, 93, 93, 93, 93, 89, 94, 95, 95, 95,
    95, 96, 97, 98, 98, 98, 98, 100, 101, 101, 101, 101, 105, 107, 108, 109, 109, 109, 109, 110, 111, 111, 111,
    111, 114, 115, 115, 115, 115, 118, 119, 122, 124, 127, 128, 124, 124, 129, 129, 129, 129, 130, 130, 130, 130,
    131, 135, 137, 153, 158, 160, 161, 162, 163, 163, 164, 163, 163, 165, 166, 166, 166, 166, 167, 167, 167, 167,
    170, 171, 171, 171, 171, 172, 172, 172, 172, 173, 174, 175, 175, 175, 175, 177, 179, 182, 186, 187, 187, 187,
    187, 188, 190, 212, 213, 214, 214, 214, 214, 215, 217, 234, 235, 235, 235, 235, 236, 236, 236, 236, 237, 237,
    237, 238, 237, 239, 242, 243, 243, 243, 244, 245, 245, 245, 245, 254, 255, 255, 255, 255, 256, 256, 256, 256,
    258, 259, 261, 263, 264, 265, 265, 265, 265, 266, 266, 266, 266, 268, 271, 272, 272, 272, 273, 273, 273, 273,
    274, 274, 274, 274, 275, 282, 283, 284, 283, 283, 284, 284, 284, 283, 284, 285, 286, 290, 286, 286, 291, 291,
    291, 291, 292, 293, 293, 293, 293, 294, 294, 294, 294, 295, 295, 295, 295, 296, 297, 297, 297, 297, 298, 298,
    298, 298, 299, 299, 299, 299, 301, 303, 301, 304, 304, 304, 304, 305, 305, 305, 305, 301, 301, 307, 307, 307,
    307, 312, 317, 318, 318, 318, 318, 321, 321, 321, 321, 323, 324, 331, 332, 332, 332, 332, 334, 335, 335, 335,
    335, 336, 336, 336, 336, 339, 340, 340, 340, 340, 341, 341, 341, 341, 342, 342, 342, 342, 343, 343, 343, 343,
    344, 344, 344, 344, 345, 345, 345, 345, 347, 348, 348, 348, 348, 349, 349, 349, 349, 351, 351, 351, 351, 352,
    353, 353, 353, 353, 354, 355, 355, 355, 355, 356, 358, 356, 359, 362, 363, 366, 368, 370, 371, 371, 371, 371,
    373, 352, 323, 323, 323, 374, 374, 374, 374, 375, 375, 375, 376, 377, 377, 377, 377, 292, 378, 378, 378, 378,
    380, 381, 381, 381, 381, 383, 383, 383, 383, 384, 385, 386, 386, 386, 386, 387, 387, 387, 387, 388, 388, 388,
    388, 389, 389, 389, 389, 390, 391, 390, 390, 390, 394, 395, 395, 395, 395, 396, 396, 396, 396, 398, 399, 399,
    399, 399, 400, 403, 404, 404, 404, 405, 405, 405, 406, 405, 407, 408, 408, 408, 408, 410, 412, 413, 415, 440,
    441, 441, 441, 441, 444, 446, 447, 447, 448, 448, 448, 448, 449, 449, 449, 449, 453, 447, 447, 455, 456, 456,
    456, 456, 458, 458, 458, 458, 469, 472, 473, 473, 473, 473, 475, 475, 475, 475, 476, 476, 476, 476, 477, 477,
    477, 477, 478, 478, 478, 478, 479, 479, 479, 479, 480, 480, 480, 480, 481, 482, 482, 483, 483, 483, 483, 482,
    482, 484, 484, 484, 484, 485, 485, 485, 485, 486, 486, 486, 491, 492, 492, 492, 492, 494, 507, 509, 510, 510,
    510, 510, 511, 511, 511, 511, 512, 512, 512, 512, 514, 515, 515, 515, 515, 516, 516, 516, 516, 517, 517, 517,
    517, 518, 519, 518, 518, 520, 520, 520, 520, 523, 524, 525, 525, 525, 525, 526, 528, 528, 528, 528, 529, 529,
    530, 529, 531, 529, 534, 535, 535, 535, 535, 536, 537, 538, 539, 538, 538, 542, 545, 546, 546, 546, 546, 547,
    549, 554, 555, 556, 556, 556, 556, 557, 557, 557, 557, 558, 558, 558, 558, 559, 559, 559, 559, 560, 560, 560,
    560, 561, 561, 561, 561, 562, 562, 562, 562, 563, 563, 563, 563, 565, 566, 566, 566, 566, 567, 569, 567, 567,
    570, 571, 571, 571, 571, 572, 574, 574, 574, 574, 575, 575, 575, 575, 576, 577, 577, 577, 577, 578, 578, 578,
    578, 579, 579, 579, 579, 580, 581, 582, 583, 583, 583, 583, 584, 586, 584, 584, 587, 587, 587, 587, 589, 590,
    592, 593, 594, 593, 596, 596, 596, 596, 599, 600, 600, 600, 600, 603, 604, 609, 610, 610, 610, 610, 611, 611,
    611, 611, 611, 292, 593, 612, 613, 613, 613, 613, 614, 614, 614, 614, 626, 627, 636, 638, 641, 644, 644, 644,
    644, 645, 646, 646, 646, 646, 648, 650, 651, 651, 651, 651, 652, 652, 652, 652, 653, 653, 653, 653, 655, 656,
    656, 656, 656, 659, 664, 665, 665, 665, 665, 666, 696, 711, 712, 713, 714, 715, 715, 715, 715, 716, 716, 716,
    716, 714, 719, 719, 719, 713, 713, 713, 720, 720, 720, 720, 721, 728, 731, 737, 738, 738, 738, 738, 741, 749,
    750, 750, 750, 750, 751, 751, 752, 752, 752, 752, 751, 751, 753, 791, 792, 793, 794, 793, 795, 795, 795, 795,
    797, 798, 798, 798, 798, 799, 800, 800, 800, 800, 801, 804, 801, 801, 805, 805, 805, 805, 806, 806, 806, 806,
    807, 808, 809, 809, 809, 809, 810, 810, 810, 810, 811, 811, 811, 811, 812, 812, 812, 812, 851, 854, 856, 854,
    854, 857, 885, 714, 889, 890, 890, 890, 890, 891, 891, 891, 891, 893, 895, 897, 898, 898, 898, 900, 898, 901,
    902, 902, 902, 902, 902, 902, 904, 905, 905, 905, 905, 906, 906, 906, 906, 907, 909, 909, 909, 909, 911, 913,
    914, 914, 914, 914, 915, 904, 904, 904, 916, 916, 916, 916, 917, 917, 917, 917, 917, 920, 923, 925, 926, 927,
    929, 930, 930, 934, 930, 930, 935, 937, 292, 938, 940, 945, 951, 952, 953, 953, 953, 953, 954, 954, 954, 957,
    959, 965, 966, 968, 969, 969, 969, 969, 970, 971, 971, 971, 973, 974, 975, 975, 975, 975, 976, 976, 976, 976,
    987, 992, 993, 995, 996, 996, 996, 996, 997, 997, 997, 997, 999, 1000, 1000, 1000, 1000, 1003, 1004, 1004,
    1004, 1004, 1005, 1006, 1012, 1014, 352, 1026, 1028, 1047, 1048, 1048, 1048, 1049, 1049, 1049, 1049, 1048,
    1050, 1050, 1050, 1050, 1051, 1051, 1052, 1051, 1051, 1054, 1057, 1058, 1058, 1058, 1058, 1059, 1060, 1084,
    1087, 1088, 1088, 1088, 1089, 1089, 1089, 1089, 1091, 1092, 1096, 1098, 1098, 1098, 1098, 1101, 1102, 1103,
    1105, 1108, 1109, 1109, 1109, 1109, 1110, 1112, 1112, 1112, 1112, 1115, 1118, 1119, 1119, 1119, 1119, 1120,
    1121, 1123, 1125, 1125, 1125, 1125, 1127, 1129, 1142, 1143, 1144, 1147, 1148, 1153, 1155, 1156, 1156, 1156,
    1156, 1158, 1160, 1161, 1162, 1162, 1162, 1162, 1163, 1165, 1165, 1165, 1165, 1169, 1172, 1169, 1169, 1169,
    1173, 1173, 1173, 1173, 1177, 1179, 1179, 1179, 1180, 1181, 1181, 1181, 1181, 1182, 1182, 1182, 1182, 1183,
    1184, 1185, 1186, 1188, 1186, 1192, 1193, 1194, 1195, 1196, 1196, 1196, 1196, 1197, 1197, 1197, 1197, 1198,
    1198, 1198, 1199, 1198, 1201, 1204, 1205, 1205, 1205, 1206, 1207, 1209, 1207, 1207, 1210, 1211, 1212, 1213,
    1214, 1214, 1214, 1214, 1215, 1215, 1215, 1215, 1217, 1218, 1218, 1218, 1218, 1219, 1219, 1219, 1219, 1220,
    1221, 1221, 1221, 1222, 1223, 1223, 1223, 1223, 1224, 1224, 1224, 1224, 1225, 1225, 1225, 1225, 1226, 1226,
    1226, 1226, 1227, 1227, 1227, 1227, 1227, 1228, 1229, 1231, 1232, 1235, 1232, 1232, 1236, 1237, 1238, 1241,
    1243, 1244, 1245, 1244, 1244, 1246, 1246, 1246, 1246, 1247, 1248, 1247, 1247, 1250, 1251, 1251, 1251, 1251,
    1252, 1253, 1253, 1253, 1253, 1256, 1259, 1260, 1261, 1262, 1262, 1262, 1262, 1263, 1263, 1263, 1263, 1264,
    1272, 1273, 1273, 1274, 1274, 1274, 1274, 1275, 1275, 1275, 1275, 1276, 1276, 1276, 1276, 1277, 1277, 1277,
    1277, 1278, 1278, 1278, 1278, 1279, 1279, 1279, 1279, 1280, 1280, 1280, 1280, 1281, 1281, 1281, 1281, 1282,
    1282, 1282, 1282, 1283, 1283, 1283, 1283, 1284, 1284, 1284, 1284, 1285, 1285, 1285, 1285, 1287, 1291, 1287,
    1287, 1292, 1292, 1292, 1292, 1293, 1293, 1293, 1293, 1294, 1297, 1299, 1294, 1300, 1300, 1300, 1300, 1304,
    1305, 1305, 1305, 1305, 1306, 1306, 1306, 1306, 1307, 1307, 1307, 1307, 1308, 1308, 1308, 1308, 1309, 1309,
    1309, 1309, 1310, 1310, 1310, 1310, 1311, 1314, 1311, 1311, 1315, 1316, 1316, 1316, 1316, 1319, 1321, 1319,
    1319, 1323, 1328, 1329, 1329, 1329, 1330, 1331, 1331, 1331, 1331, 1332, 1332, 1332, 1332, 1333, 1333, 1333,
    1333, 1334, 1334, 1334, 1334, 1335, 1338, 1339, 1341, 1343, 1348, 1349, 1349, 1349, 1349, 1352, 1353, 1353,
    1353, 1353, 1354, 1356, 1358, 1359, 1360, 1361, 1361, 1361, 1361, 1362, 1362, 1362, 1362, 1363, 1363, 1363,
    1363, 1364, 1364, 1364, 1364, 1365, 1365, 1365, 1365, 1367, 1368, 1368, 1368, 1368, 1369, 1373, 1374, 1374,
    1374, 1374, 1375, 1376, 1376, 1376, 1376, 1377, 1379, 1379, 1379, 1380, 1381, 1382, 1385, 1386, 1387, 1388,
    1392, 1395, 1396, 1397, 1397, 1397, 1398, 1399, 1399, 1399, 1399, 1400, 1401, 1401, 1401, 1401, 1402, 1403,
    1405, 1396, 1406, 1407, 1408, 1409, 1411, 1396, 1412, 1413, 1414, 1415, 1415, 1415, 1415, 1417, 1417, 1417,
    1419, 1422, 1425, 1426, 1426, 1427, 1428, 1428, 1428, 1428, 1430, 1431, 1431, 1431, 1431, 1433, 1433, 1433,
    1433, 1434, 1435, 1435, 1435, 1435, 1440, 1441, 1441, 1441, 1441, 1441, 1441, 1443, 1444, 1444, 1448, 1449,
    1449, 1449, 1449, 1450, 1450, 1450, 1450, 1451, 1451, 1451, 1451, 1457, 1458, 1459, 1459, 1459, 1459, 1462,
    1465, 1468, 1469, 1470, 1472, 1474, 1476, 1484, 1486, 1490, 1486, 1491, 1491, 1491, 1491, 1492, 1492, 1492,
    1492, 1493, 1495, 1495, 1495, 1495, 1495, 1486, 1486, 1498, 1502, 1503, 1503, 1503, 1503, 1505, 1506, 1507,
    1506, 1506, 1509, 1512, 1513, 1513, 1513, 1513, 1514, 1515, 1517, 1518, 1519, 1521, 1523, 1524, 1526, 1527,
    1527, 1527, 1527, 1528, 1528, 1528, 1528, 1526, 1526, 1526, 1529, 1534, 1535, 1536, 1535, 1535, 1537, 1538,
    1539, 1537, 1537, 1540, 1541, 1540, 1540, 1543, 1545, 1545, 1545, 1545, 1545, 1547, 1549, 1552, 1552, 1552,
    1552, 1553, 1553, 1553, 1553, 1554, 1555, 1555, 1555, 1555, 1557, 1558, 1558, 1558, 1560, 1562, 1563, 1564,
    1564, 1564, 1567, 1568, 1568, 1568, 1568, 1569, 1571, 1572, 1572, 1572, 1573, 1573, 1573, 1573, 1574, 1585,
    714, 1586, 1591, 1593, 1594, 1594, 1594, 1620, 1624, 1625, 1627, 1627, 1627, 1627, 1634, 1635, 1635, 1635,
    1635, 1637, 1638, 1638, 1638, 1638, 1660, 1558, 1552, 1662, 1664, 1665, 1665, 1665, 1665, 1669, 1671, 1673,
    1674, 1674, 1674, 1674, 1675, 1676, 1676, 1676, 1677, 1678, 1679, 1680, 1681, 1682, 1683, 1683, 1683, 1683,
    1685, 1686, 1686, 1686, 1686, 1687, 1687, 1687, 1687, 1688, 1688, 1688, 1688, 1689, 1690, 1691, 1692, 1693,
    1694, 1695, 1696, 1697, 1698, 1698, 1698, 1698, 1699, 1701, 1703, 1705, 1706, 1707, 1707, 1707, 1707, 1709,
    1710, 1711, 1712, 1712, 1712, 1712, 1714, 1715, 1715, 1715, 1716, 1717, 1719, 1721, 1722, 1722, 1722, 1723,
    1724, 1724, 1724, 1724, 1725, 1725, 1725, 1725, 1726, 1726, 1726, 1726, 1727, 1727, 1727, 1727, 1728, 1728,
    1729, 1728, 1769, 1771, 1778, 1780, 1780, 1780, 1780, 1781, 1781, 1781, 1781, 644, 1790, 1791, 1791, 1791,
    1791, 1809, 1814, 292, 1816, 1817, 1817, 1817, 1817, 1820, 1821, 1821, 1821, 1821, 1821, 1826, 1827, 1828,
    1828, 1828, 1828, 1832, 1834, 1835, 1835, 1835, 1835, 1839, 1840, 1841, 1841, 1843, 1845, 1841, 1846, 1847,
    1847, 1847, 1847, 1851, 1852, 1856, 1857, 1859, 1862,
];

pub(super) static ENTRY_PROFILES: [u16; 1221] = [
    0, 1, 1, 0, 1, 2, 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 3, 4, 5, 5, 6, 5, 5, 5, 5, 3, 5, 4, 7, 6, 8, 3, 4, 5, 8,
    8, 5, 3, 8, 5, 4, 4, 5, 5, 4, 9, 9, 5, 10, 11, 11, 10, 10, 10, 10, 10, 10, 12, 11, 10, 13, 12, 11, 11, 10, 10,
    10, 10, 11, 10, 10, 10, 11, 10, 11, 10, 10, 10, 11, 10, 10, 11, 14, 15, 16, 15, 15, 15, 17, 18, 18, 18, 17,
    17, 17, 17, 17, 17, 17, 17, 17, 18, 17, 18, 18, 18, 18, 17, 19, 19, 20, 20, 21, 19, 20, 20, 22, 23, 22, 24,
    23, 24, 25, 25, 25, 22, 22, 24, 26, 26, 27, 26, 28, 26, 29, 29, 30, 26, 29, 26, 26, 31, 28, 28, 31, 30, 32,
    32, 32, 32, 32, 32, 32, 32, 32, 32, 33, 33, 33, 33, 33, 33, 33, 33, 34, 34, 35, 35, 33, 35, 35, 33, 34, 34,
    34, 33, 33, 33, 33, 33, 33, 35, 35, 35, 33, 35, 33, 35, 33, 33, 33, 35, 33, 33, 35, 33, 35, 33, 33, 35, 33,
    34, 34, 34, 34, 33, 33, 36, 36, 36, 36, 36, 36, 36, 37, 36, 36, 36, 36, 37, 36, 37, 36, 36, 38, 36, 37, 36,
    36, 36, 36, 36, 36, 38, 38, 36, 36, 36, 36, 36, 36, 36, 36, 39, 36, 36, 36, 37, 36, 36, 36, 36, 36, 38, 40,
    36, 36, 38, 36, 36, 41, 42, 42, 43, 43, 43, 43, 43, 42, 43, 43, 43, 42, 43, 43, 41, 41, 41, 44, 44, 44, 44,
    44, 44, 44, 44, 44, 44, 44, 44, 44, 45, 44, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46,
    47, 48, 47, 48, 49, 47, 47, 47, 47, 47, 47, 47, 47, 47, 47, 47, 48, 48, 48, 48, 48, 47, 47, 47, 47, 47, 47,
    47, 47, 47, 47, 47, 47, 47, 48, 48, 47, 47, 47, 48, 47, 47, 47, 47, 47, 47, 49, 48, 47, 47, 47, 47, 47, 47,
    47, 47, 47, 47, 50, 51, 52, 53, 50, 50, 54, 55, 50, 55, 50, 52, 52, 50, 50, 50, 50, 54, 56, 50, 50, 50, 57,
    50, 50, 52, 50, 53, 53, 50, 50, 58, 58, 59, 58, 60, 60, 59, 61, 61, 58, 59, 62, 58, 63, 64, 64, 64, 65, 65,
    66, 67, 68, 63, 64, 66, 68, 63, 65, 66, 64, 69, 68, 68, 69, 65, 70, 70, 71, 72, 72, 73, 70, 74, 75, 76, 77,
    78, 77, 79, 79, 80, 81, 82, 80, 83, 83, 84, 83, 83, 83, 84, 85, 86, 86, 87, 88, 89, 87, 86, 90, 86, 91, 86,
    88, 87, 86, 87, 87, 87, 87, 86, 87, 92, 93, 94, 95, 95, 96, 97, 94, 97, 98, 93, 99, 100, 100, 95, 101, 102,
    103, 102, 104, 102, 105, 106, 104, 105, 107, 108, 109, 108, 108, 108, 108, 110, 108, 109, 108, 111, 108, 108,
    108, 108, 108, 108, 112, 113, 112, 112, 113, 112, 113, 112, 114, 112, 115, 116, 113, 113, 117, 113, 112, 115,
    116, 115, 118, 114, 114, 113, 112, 119, 119, 120, 121, 122, 123, 119, 119, 124, 124, 124, 125, 124, 126, 126,
    127, 127, 124, 128, 126, 126, 129, 128, 130, 124, 124, 124, 128, 126, 124, 126, 124, 125, 131, 124, 132, 128,
    128, 124, 124, 126, 133, 133, 134, 133, 133, 133, 133, 133, 133, 134, 133, 133, 133, 133, 133, 133, 133, 133,
    133, 133, 133, 134, 133, 135, 135, 136, 137, 135, 135, 136, 137, 137, 137, 137, 138, 137, 135, 137, 135, 139,
    140, 141, 140, 140, 141, 141, 140, 142, 143, 144, 140, 140, 140, 140, 140, 141, 142, 142, 145, 140, 141, 141,
    142, 141, 140, 140, 143, 146, 143, 140, 141, 142, 140, 145, 142, 147, 140, 148, 148, 149, 149, 149, 149, 148,
    150, 150, 151, 152, 151, 152, 150, 150, 153, 154, 155, 154, 156, 157, 157, 157, 158, 159, 159, 160, 161, 160,
    161, 162, 160, 161, 160, 160, 160, 162, 160, 160, 162, 160, 160, 163, 164, 165, 166, 167, 168, 166, 167, 169,
    170, 171, 170, 166, 166, 172, 166, 167, 171, 166, 164, 173, 171, 171, 167, 169, 174, 175, 176, 175, 174, 176,
    175, 176, 177, 178, 176, 176, 179, 180, 181, 182, 183, 183, 184, 185, 186, 187, 187, 187, 187, 187, 187, 187,
    187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 188, 189, 189, 190, 189,
    189, 189, 189, 189, 191, 192, 193, 194, 194, 194, 194, 194, 194, 194, 195, 194, 194, 194, 194, 194, 194, 194,
    194, 194, 194, 194, 194, 194, 194, 194, 194, 194, 194, 196, 194, 194, 194, 196, 194, 194, 194, 196, 194, 196,
    196, 196, 194, 196, 194, 194, 194, 194, 194, 194, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197,
    197, 198, 199, 199, 199, 198, 200, 198, 198, 199, 198, 200, 200, 198, 198, 198, 198, 198, 198, 198, 198, 199,
    198, 198, 200, 198, 200, 198, 200, 201, 201, 201, 202, 202, 202, 201, 201, 201, 201, 201, 201, 201, 201, 201,
    201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 203, 203, 204, 204, 204, 204, 204, 204, 203, 204, 204, 205,
    203, 205, 204, 204, 204, 204, 204, 204, 204, 206, 204, 204, 207, 208, 208, 208, 208, 208, 208, 208, 208, 208,
    208, 208, 208, 207, 207, 208, 208, 208, 208, 209, 210, 210, 210, 210, 211, 212, 213, 213, 214, 213, 215, 215,
    215, 213, 216, 217, 218, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 218, 218, 220, 220, 220, 221,
    222, 222, 221, 221, 222, 221, 221, 223, 221, 221, 223, 224, 223, 222, 221, 222, 222, 222, 221, 224, 221, 221,
    221, 222, 223, 224, 223, 222, 221, 221, 225, 226, 227, 228, 229, 226, 227, 230, 231, 232, 232, 232, 232, 233,
    234, 233, 234, 235, 236, 233, 236, 233, 233, 237, 237, 237, 237, 238, 239, 238, 240, 238, 238, 238, 238, 241,
    242, 242, 242, 242, 242, 243, 243, 244, 242, 245, 245, 246, 247, 247, 246, 247, 248, 249, 249, 249, 250, 250,
    250, 250, 250, 250, 250, 251, 251, 251, 251, 251, 252, 251, 252, 252, 251, 252, 251, 252, 252, 251, 251, 251,
    251, 251, 251, 251, 253, 251, 251, 251, 251, 253, 251, 252, 251, 252, 252, 251, 252, 251, 251, 251, 254, 255,
    255, 256, 256, 257, 257, 257, 257, 257, 257, 257, 258, 258, 259, 260, 260, 260, 260, 261, 262, 263, 264, 265,
    265, 265, 265, 265, 265, 265, 265, 265, 265, 265, 265, 265, 265, 265, 265, 265, 265, 265, 265, 265, 266, 267,
    267, 268, 268, 268, 268, 268, 269, 270, 270, 271, 270, 271, 272, 273, 274, 273, 273, 273, 273, 273, 273, 273,
    272, 273, 273, 273, 272, 273, 273, 273, 273, 272, 272, 273, 273, 273, 273, 273, 273, 273, 275, 276, 277, 276,
    275, 276, 275, 276, 278, 279, 278, 278, 278, 278, 280, 281, 281, 281, 281, 281, 282, 282,
];

pub(super) static PROFILES: [Profile; 283] = [
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Medium, 0x200),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x80000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Medium, 0x80000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Medium, 0x20000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x80020),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Low, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Degree)), Strength::Low, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Degree)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Low, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::Medium, 0x20000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::High, 0x20000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Low, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Medium, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Frequency)), Strength::Low, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x200),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x20000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Low, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x10000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x10000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x10008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x10008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::Medium, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::High, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Medium, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Medium, 0x10008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x10008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x10000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x10008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::Medium, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Medium, 0x1008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x10000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x10008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Medium, 0x10008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Decree)), Strength::Low, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Decree)), Strength::Low, 0x10008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Decree)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Medium, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Medium, 0x10000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Low, 0x10000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x1008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::High, 0x1000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Medium, 0x10008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x1000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Medium, 0x11000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Low, 0x10000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Low, 0x1048),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Medium, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Medium, 0x48),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x10000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x10008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Low, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::High, 0x1008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x1008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::Medium, 0x10008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::High, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::Medium, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x1008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::High, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::High, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x10000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x10008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Manner)), Strength::High, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Manner)), Strength::Medium, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x10000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x10008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x10000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x2000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x1000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x10008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Performative)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Performative)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x10008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x10000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::High, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x10000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Low, 0x10000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Low, 0x11008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x400008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x410000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Medium, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::High, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Medium, 0x410000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x10000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Low, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Medium, 0x10000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Low, 0x10000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::Low, 0x11000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::Medium, 0x10008),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::Medium, 0x8),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Hint)), Strength::High, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Neutral)), Strength::High, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Participle)), Strength::Low, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x1000000),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Medium, 0x20),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Medium, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x20),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Relay)), Strength::Medium, 0x0),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Low, 0x0),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Low, 0x10),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Medium, 0x0),
    Profile::new(Category::Venues, None, Strength::Low, 0x0),
    Profile::new(Category::Nouns, None, Strength::Low, 0x0),
    Profile::new(Category::Nouns, None, Strength::High, 0x0),
    Profile::new(Category::Nouns, None, Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::AnonymityReason)), Strength::High, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::AnonymityReason)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::High, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::Medium, 0x4000000),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::High, 0x10),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Document)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Document)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Media)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Media)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::NamedOrg)), Strength::Low, 0x10),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Pronoun)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x4000000),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x10),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Medium, 0x10),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Social)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Social)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Translation)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::Low, 0x10),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::Medium, 0x10),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::High, 0x10),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Medium, 0x400),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x200800),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Low, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x400),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Low, 0x400),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x800),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::High, 0x100000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::High, 0x800),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::Low, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::Medium, 0x800),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Copyright)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::High, 0x1),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::High, 0x800),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::Medium, 0x1),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAd)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAd)), Strength::High, 0x400),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAd)), Strength::High, 0x800),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAffiliate)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAi)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAi)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureConflict)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureConflict)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::IllustrationCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::ImageCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::ImageCredit)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::ImageCredit)), Strength::High, 0x800),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::SourceLine)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::SourceLine)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::SourceLine)), Strength::High, 0x800),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Syndication)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Syndication)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Syndication)), Strength::Medium, 0x400),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Timestamp)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::TranslationCredit)), Strength::High, 0x800),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::TranslationCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::VideoCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::VideoCredit)), Strength::Low, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Wire)), Strength::Medium, 0x400),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Ad)), Strength::Medium, 0x400),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Ad)), Strength::High, 0x400),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Label)), Strength::Medium, 0x1),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::Medium, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::High, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::High, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::High, 0x400),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::Medium, 0x400),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x400),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Share)), Strength::High, 0x400),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Share)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Share)), Strength::Medium, 0x400),
    Profile::new(Category::Contexts, Some(MarkType::Quote(QuoteType::Term)), Strength::Low, 0x0),
    Profile::new(Category::Contexts, Some(MarkType::Quote(QuoteType::Title)), Strength::Low, 0x0),
];

pub(super) static PHRASES: &str = "\
    apparentlyappear toappeared toappears thatappears toat first glanceevidentlyit appearsit seemsit would seemloo\
    ks likelooks likelylooks set toon the face of itseemseemedseeminglyseems-isha number ofaboutalmostan estimated\
    approximatelyaroundas many asat leastcircaclose todozensestimatedestimated atfewer thangive or takehundredsin \
    the region ofless thanmore thannearlyor sooverroughlyscoresseveralsomesomewhere betweenthousandsundiscloseduns\
    pecifiedup toare believed toare expected toare fearedare suspected ofare thought toare understood tobelieved t\
    o bebelieved to havefeared deadin connection withis assumed tois believed tois consideredis considered tois ex\
    pected tois fearedis presumed tois suspected ofis suspected tois thought tois tipped tois understood toit is u\
    nderstoodon suspicion ofperson of interestpresumed deadsuspicion ofthought to bethought to havewas believed to\
    was expected towas thought towere believed towere expected toassumingif confirmedif correctif provenif trueif \
    verifiedfairlyin a sensein theorykind oflargelymainlymore or lessmostlypartlypracticallyquiteratherrelativelys\
    o to speaksomewhatsort oftheoreticallyto a certain extentto some extentvirtuallyconflicting accountsconflictin\
    g reportscontestedcontradictorycontroversialdiffering accountsdisputedquestionableaccusedallegedapparentpresum\
    edpurportedself-describedself-proclaimedself-styledso-calledsupposedsuspectedwould-beappearing to showappears \
    to showassociated withclaiming to beconsistent withcould suggestindicateindicateslinked tomay indicatepoint to\
    purporting to showpurports tosuggestsuggestingsuggestive ofsuggeststied tofrequentlygenerallyin most casesin s\
    ome casesoftensometimestend totends totypicallyusuallyaccording to reportsaccording to some reportsaccusation\
    s ofallegations ofallegations thatalleged to beallegedlyare alleged toare reported toare said toby all account\
    sby some accountsclaims thatearly reportsinitial reportsis alleged tois claimed tois reported tois said toit h\
    as been allegedit has been claimedit is allegedit is claimedit is said thatit was claimedlegend has itor so th\
    ey sayostensiblypeople saypreliminary reportspurportedlyputativelyreported to bereportedlyreports indicaterepo\
    rts ofreports sayreports suggestreputedlysaid to beso the story goessupposedlythere are reportsthey saywas all\
    eged towas reported towas said towere reported towere said toword has itword isa chance thatare likely toargua\
    blyas likely as notconceivableconceivablydoubtfuldoubtlessearly indicationsimprobablein all likelihoodin all p\
    robabilityinterimis likely tois set toit is likely thatit is possible thatit is unclear whetherit is unlikely \
    thatlikelihoodlikelymaybemore likely than notmost likelyno one knowsnobody knowsnot clearnot immediately clear\
    not knownnot sureopen questionperhapsplausiblepossibilitypossiblepossiblypotentialpotentiallypreliminarypresum\
    ablyprobabilityprobableprobablyprovisionalquestions remainremains to be seenremains unclearrisktentativeuncert\
    ainunclearunknownunlikelycancan't be ruled outcannot be ruled outcouldcould becould havemaymay bemay havemay n\
    otmay wellmightmight havemust havenot ruled outought toshouldwouldamid speculationare rumoured togossiphearsay\
    is rumored tois rumoured torumoredrumorsrumour has itrumouredrumouredlyrumoursspeculationsuggestion thatthere \
    is speculationI assumeI believeI guessI supposeI suspectI thinkas far as I knowas far as we knowin my opinioni\
    n my viewin our viewmy understanding isto my knowledgeto the best of my knowledgewe believewe thinkaccording t\
    o unconfirmed reportsauthenticityawaiting confirmationbaselessbreaking newscannot be independently confirmedca\
    nnot be verifiedcould not be authenticatedcould not be confirmedcould not be corroboratedcould not be immediat\
    ely verifiedcould not be independently confirmedcould not be independently verifiedcould not be verifiedcould \
    not immediately be verifiedcould not independently verifydeclined to confirmdetails are scarcedetails remain s\
    carcedeveloping storydid not confirmhad not been confirmedhas not been able to verifyhas not been confirmedha\
    s not been independently confirmedhas not been independently verifiedhas not been verifiedhas not verifiedhas \
    yet to confirmhasn't been confirmedhave not been confirmedhave not been independently verifiedhave not been ve\
    rifiedhaven't been confirmedneither confirmed nor deniedno evidenceno immediate confirmationno independent con\
    firmationno official confirmationno proofnot confirmednot independently verifiednot yet confirmedpending confi\
    rmationunconfirmeduncorroboratedunder investigationunfoundedunprovenunsubstantiatedunsupportedunverifiedwas no\
    t able to confirmwas not confirmedwas unable to verifywithout evidencewithout providing evidenceyet to be conf\
    irmedaccuseattackbemoanblameblastcastigatechallengechargechidecomplaincondemncriticisecriticizedecrydecry asde\
    nouncedeplorefaultgripegrumblehit outlambastlamentlash outmockquestionrailrebukeridiculescoldslamacceptacknowl\
    edgeadmitallowapologiseapologizecome cleanconcedeconfessgrantown uprecogniserecognizeassumebelieveconsiderdeem\
    doubtfearfeelhopeimaginepresumeregardregretseesupposesuspectthinkunderstandviewwantwishwonderworryallegealleg\
    e inclaimcontendmaintainprofesspurportannouncecommitguaranteeintendofferplanpledgepromisesignalswear offthreat\
    en tovowcertifydecidedecreeholdorder thatrecommend thatrulesentencebacktrackbrush offcontradictdenydisagreedis\
    avowdismissdisputedownplayobjectplay downprotestrebutrefuterejectrepudiateretractrule outshrug offwithdrawadvi\
    seappealbegcall forcall ondemandencourageimploreinstructinviteorderpleadproposerecommendsuggesturgedocumentind\
    icatelistpoint towardrecordreflectshowsuggest thatsupport the ideaclarifydefinedetailelaborateexpand onexplain\
    illustratejustifylay outoutlineparaphrasereasonset outspecifyspell outsum upsummarisesummarizeascertainconfirm\
    demonstratedeterminedisclosediscoverdivulgeestablishexposefindknowlearnpoint outpoint toproverealiserealizerec\
    allrecollectrememberremindrevealuncoverunveilverifyalludefloathintimplyinsinuateintimatemootteaseaffirmargueas\
    sertassureattestaveravowboastbragdeclaredouble downemphasiseemphasizegushhailhighlightinsistmake clearmake it \
    clearpreachpressproclaimpronouncereassertreassurestresssweartestifytouttrumpetunderlineunderscorevouchbarkblur\
    tchantcryexclaimfumegasplaughmumblemurmurmutterrantroarscreamshoutsighsmilesnapsobstammerthunderwhisperyellair\
    blogbroadcastcaptionemailmessagepostreadrepostretweetsharesigntake totexttitletweetwriteaddressbreak silencebr\
    iefcallcharacterisecharacterizechatcommentcommunicateconveydescribediscussdubexpressinformlabelmentionnotenoti\
    fyobserveopen upopinephraseportrayputreferrelateremarksayspeakspeak outstatetalktelltermuttervoiceclaim credit\
    claim responsibilityconcede defeatdeclare warplead guiltyplead not guiltytake responsibilityanticipatecalculat\
    eenvisageestimateexpectforecastforeseepredictprojectprophesyreckonspeculateaskenquireinquireposeprobequeryquiz\
    chroniclecirculatecitego publicissueissue a statementleaknarratepass onpublishquotequote as sayingrecountrelay\
    releaserelease a statementreportaddanswerbeginchime inconcludecontinuecounterechofire backgo onhit backinterje\
    ctinterruptjokeopenquipreiteraterejoinrepeatreplyrespondrestateretortweigh inagreeapplaudbackcommendconcurcong\
    ratulatedefendendorsepraisesupportthankwelcomealertcautionthreatenwarnit is allegedit is claimedit emergedit h\
    as been suggestedit is saidas reported byas seen byattributed toauthored bycited bycitingcompiled byfirst repo\
    rted byissued byobtained bypenned byposted bypublished byquoted byquoted inquotingreferring toreleased byrevie\
    wed byseen byshared byshared withsigned byverified byaccording toas percourtesy offorin the eyes ofin the opin\
    ion ofin the view ofin the words ofperto hear X tell itviait was reportedcould not be reachedcould not be reac\
    hed for commentcould not commentcould not immediately be reacheddeclined an interview requestdeclined commentd\
    eclined to be intervieweddeclined to commentdeclined to saydeclines to commentdid not answerdid not commentdi\
    d not elaboratedid not immediately responddid not replydid not responddid not returndid not saydid not specify\
    gave no detailsgave no further detailshad not commentedhas been approached for commenthas been contacted for c\
    ommenthas not commentedhas not respondedhas remained silenthas yet to commenthave been approached for commenth\
    ave not commentedkept silentmade no commentneither side commentedno commentpleaded the fifthreferred question\
    s torefused to commentrefused to sayremained silentsaid nothingstayed silentwas approached for commentwas not \
    available for commentwas unavailable for commentwithout elaboratingwould not commentwould not sayat a news con\
    ferenceat a press briefingduring a briefingin a letterin a postin a statementin a tweetin an emailin an interv\
    iewspeaking to reportersthrough a spokespersonthrough an interpreterthrough his lawyeraccountaccusationadmissi\
    onallegationannouncementassertionassessmentbeliefclaimcommentsconfirmationdenialfindingmessageopinionpredictio\
    npromisequoteremarksreportrevelationrulingstatementsuggestiontestimonyversionviewwarningbecause of the sensiti\
    vity of the matterfor fear of reprisalsfor fear of retaliationgave only her first namegave only his first name\
    identified only asinsisted on anonymitynot her real namenot his real nameoff the recordon backgroundon conditi\
    on of anonymityon the condition of anonymityrequested anonymityspeaking anonymouslyto discuss internal matters\
    to discuss private deliberationswas not authorised to speak to the mediawas not authorized to speak publiclywh\
    o asked not to be identifiedwho asked not to be namedwho declined to be identifiedwho declined to be namedwho \
    did not want to be namedwhose name has been changeda Western diplomata diplomata military sourcea person brief\
    ed ona person close to the negotiationsa person familiar with the mattera person with knowledge ofa police sou\
    rcea senior aidea sourcea source close toa whistlebloweran administration officialan aidean insideran intellig\
    ence sourcepeople briefed onpeople familiar with the matterpeople familiar with the situationpeople with direc\
    t knowledge ofsomeone close tosourcessources close tosources familiar with the mattera leaked memoa polla pres\
    s releasea reporta studya surveyan internal memocourt documentscourt recordsdatafiguresfootageminutesresearchs\
    tudiesthe complaintthe filingthe indictmentthe lawsuitlocal mediamedia reportsmultiple outletsnews reportsstat\
    e mediapolicetheyUS officialsa government officiala representative fora senior officiala spokesmana spokespers\
    ona spokeswomanan officialauthoritiesofficialsTelegram channelsa post ona tweeta videoon Facebookon Instagramo\
    n Redditon Telegramon TikTokon Truth Socialon Xon social mediaposts on social mediasocial media usersa transla\
    tionaccording to a translation bytranslated fromanalystscriticscritics and supporters alikedoctorseconomistsex\
    pertseyewitnessesfansinsiderslawyerslocalsmanymany expertsmany peoplemost peopleneighboursobserversopponentsot\
    hersparentspeopleresearchersresidentsscientistsseveral peoplesomesome expertssome peoplesupportersuserswitness\
    esAgenciesAnalysis byAuthor:ByGuest essayOpinion byReporter:Staff and agenciesStaff writerStory byText byWord\
    s byWritten byAdditional reporting byCompiled byEditing byGraphics byOur Standards:Produced byReporting byRese\
    arch byWith reporting fromWriting byAll rights reservedCopyrightThis material may not be published, broadcast\
    ©An earlier version of this articleCORRECTIONClarification:Correction:Editor's note:This article was amended \
    onThis story has been correctedThis story has been updatedUPDATE:AdvertorialPaid contentPaid postPartner conte\
    ntPress releasePromotedSponsoredSponsored bySponsored contentaffiliate linkswe may earn a commissionAI-generat\
    edgenerated by artificial intelligencegenerated with the help of AIreviewed by an editortranslated by AIDisclo\
    sure:The author isThe views expressedis owned byArtwork:Cartoon byChart:Graphic:Illustration byIllustration:Ma\
    p:(AP Photo)AFP via Getty ImagesAP Photo/Alamy Stock PhotoAnadolu via Getty ImagesArchive photoCC BY-SA 4.0Cou\
    rtesyCourtesy ofEPA-EFE/File photoGetty ImagesHandoutImage captionImage credit:Image source,Image viaImage:PA \
    MediaPA WirePexelsPhoto byPhoto credit:Photo:Photograph:Picture:Pictures byPixabayPublic domainREUTERS/Screeng\
    rabScreenshotShutterstock.comSuppliedUnsplashWikimedia CommonsiStock(Source:Data:SOURCESource:Sources:Original\
    ly published byRead the original article onRepublished with permissionSyndicated fromThis article first appear\
    ed inThis article was originally published onThis story was produced byh/tin partnership withviaLast updatedPo\
    stedPublished:Updated:Translated byTranslation:Video:Watch:AAPAFPANIANSAAgence France-PresseAnadolu AgencyAsso\
    ciated PressBloombergEFEInterfaxKyodoPTIPress AssociationReutersTASSThe Canadian PressUPIUkrinformXinhuaYonhap\
    dpaAdAdvertisementSkip advertisementBREAKINGEXCLUSIVELIVEOPINIONWATCH<number> min readAccept all cookiesCooki\
    e policyTags:Terms of useTopics:Also readBack to topCommentsContinue readingContinue reading belowDon't missEd\
    itor's PicksKeep readingLatest NewsLeave a commentMore fromMore on this storyMost PopularMost ReadREAD ALSO:Re\
    ad moreRecommended StoriesRecommended for youRelated ArticlesRelated:See alsoShow moreSkip to contentStory con\
    tinuesTop StoriesTrending NowView commentsYou may also likeDonateDownload our appFollow us onJoin our WhatsAp\
    p channelLog inSign up for our newsletterSubscribeSupport our journalismCopy linkListen to this articlePrintSa\
    ve for laterShareShare this articleTweetalso|better|widely|formerly|commonly|locally known asknown asnicknamed\
    |dubbed|codenamed|christenedso-calledthe|a|this|that word|words|term|phrase|expression<work> called|titled|ent\
    itleda|the|her|his|their|its [<name>] [new|latest|first|second|last|hit] <work>\
    ";

pub(super) static PHRASE_STARTS: [u16; 1222] = [
    0, 10, 19, 30, 42, 52, 67, 76, 86, 94, 107, 117, 129, 141, 158, 162, 168, 177, 182, 186, 197, 202, 208, 220,
    233, 239, 249, 257, 262, 270, 276, 285, 297, 307, 319, 327, 343, 352, 361, 367, 372, 376, 383, 389, 396, 400,
    417, 426, 437, 448, 453, 468, 483, 493, 509, 523, 540, 554, 570, 581, 599, 612, 626, 639, 655, 669, 678, 692,
    707, 722, 735, 747, 763, 779, 794, 812, 825, 837, 850, 865, 880, 895, 909, 925, 941, 949, 961, 971, 980, 987,
    998, 1004, 1014, 1023, 1030, 1037, 1043, 1055, 1061, 1067, 1078, 1083, 1089, 1099, 1110, 1118, 1125, 1138,
    1157, 1171, 1180, 1200, 1219, 1228, 1241, 1254, 1272, 1280, 1292, 1299, 1306, 1314, 1322, 1331, 1345, 1360,
    1371, 1380, 1388, 1397, 1405, 1422, 1437, 1452, 1466, 1481, 1494, 1502, 1511, 1520, 1532, 1540, 1558, 1569,
    1576, 1586, 1599, 1607, 1614, 1624, 1633, 1646, 1659, 1664, 1673, 1680, 1688, 1697, 1704, 1724, 1749, 1763,
    1777, 1793, 1806, 1815, 1829, 1844, 1855, 1870, 1886, 1897, 1910, 1925, 1938, 1951, 1965, 1975, 1994, 2013,
    2026, 2039, 2054, 2068, 2081, 2095, 2105, 2115, 2134, 2145, 2155, 2169, 2179, 2195, 2205, 2216, 2231, 2240,
    2250, 2267, 2277, 2294, 2302, 2316, 2331, 2342, 2358, 2370, 2381, 2388, 2401, 2414, 2422, 2438, 2449, 2460,
    2468, 2477, 2494, 2504, 2521, 2539, 2546, 2558, 2567, 2584, 2603, 2624, 2643, 2653, 2659, 2664, 2684, 2695,
    2707, 2719, 2728, 2749, 2758, 2766, 2779, 2786, 2795, 2806, 2814, 2822, 2831, 2842, 2853, 2863, 2874, 2882,
    2890, 2901, 2917, 2935, 2950, 2954, 2963, 2972, 2979, 2986, 2994, 2997, 3015, 3034, 3039, 3047, 3057, 3060,
    3066, 3074, 3081, 3089, 3094, 3104, 3113, 3126, 3134, 3140, 3145, 3161, 3176, 3182, 3189, 3202, 3216, 3223,
    3229, 3242, 3250, 3260, 3267, 3278, 3293, 3313, 3321, 3330, 3337, 3346, 3355, 3362, 3378, 3395, 3408, 3418,
    3429, 3448, 3463, 3490, 3500, 3508, 3540, 3552, 3573, 3581, 3594, 3627, 3645, 3671, 3693, 3718, 3751, 3787,
    3822, 3843, 3876, 3906, 3925, 3943, 3964, 3980, 3995, 4017, 4044, 4066, 4102, 4137, 4158, 4174, 4192, 4213,
    4236, 4272, 4294, 4316, 4344, 4355, 4380, 4407, 4431, 4439, 4452, 4478, 4495, 4515, 4526, 4540, 4559, 4568,
    4576, 4591, 4602, 4612, 4635, 4652, 4672, 4688, 4714, 4733, 4739, 4745, 4751, 4756, 4761, 4770, 4779, 4785,
    4790, 4798, 4805, 4814, 4823, 4828, 4836, 4844, 4851, 4856, 4861, 4868, 4875, 4882, 4888, 4896, 4900, 4908,
    4912, 4918, 4926, 4931, 4935, 4941, 4952, 4957, 4962, 4971, 4980, 4990, 4997, 5004, 5009, 5015, 5024, 5033,
    5039, 5046, 5054, 5058, 5063, 5067, 5071, 5075, 5082, 5089, 5095, 5101, 5104, 5111, 5118, 5123, 5133, 5137,
    5141, 5145, 5151, 5156, 5162, 5171, 5176, 5183, 5191, 5198, 5205, 5213, 5219, 5228, 5234, 5239, 5243, 5249,
    5256, 5262, 5271, 5282, 5285, 5292, 5298, 5304, 5308, 5318, 5332, 5336, 5344, 5353, 5362, 5372, 5376, 5384,
    5391, 5398, 5405, 5413, 5419, 5428, 5435, 5440, 5446, 5452, 5461, 5468, 5476, 5485, 5493, 5499, 5505, 5508,
    5516, 5523, 5529, 5538, 5545, 5553, 5559, 5564, 5569, 5576, 5585, 5592, 5596, 5604, 5612, 5616, 5628, 5634,
    5641, 5645, 5657, 5673, 5680, 5686, 5692, 5701, 5710, 5717, 5727, 5734, 5741, 5748, 5758, 5764, 5771, 5778,
    5787, 5793, 5802, 5811, 5820, 5827, 5838, 5847, 5855, 5863, 5870, 5879, 5885, 5889, 5893, 5898, 5907, 5915,
    5920, 5927, 5934, 5940, 5949, 5957, 5963, 5969, 5976, 5982, 5988, 5994, 5999, 6003, 6008, 6017, 6025, 6029,
    6034, 6040, 6045, 6051, 6057, 6063, 6067, 6071, 6076, 6080, 6087, 6098, 6107, 6116, 6120, 6124, 6133, 6139,
    6149, 6162, 6168, 6173, 6181, 6190, 6198, 6206, 6212, 6217, 6224, 6228, 6235, 6244, 6254, 6259, 6263, 6268,
    6273, 6276, 6283, 6287, 6291, 6296, 6302, 6308, 6314, 6318, 6322, 6328, 6333, 6337, 6342, 6346, 6349, 6356,
    6363, 6370, 6374, 6377, 6381, 6390, 6397, 6402, 6409, 6413, 6417, 6423, 6430, 6435, 6439, 6446, 6450, 6455,
    6460, 6465, 6472, 6485, 6490, 6494, 6506, 6518, 6522, 6529, 6540, 6546, 6554, 6561, 6564, 6571, 6577, 6582,
    6589, 6593, 6599, 6606, 6613, 6618, 6624, 6631, 6634, 6639, 6645, 6651, 6654, 6659, 6668, 6673, 6677, 6681,
    6685, 6690, 6695, 6707, 6727, 6741, 6752, 6764, 6780, 6799, 6809, 6818, 6826, 6834, 6840, 6848, 6855, 6862,
    6869, 6877, 6883, 6892, 6895, 6902, 6909, 6913, 6918, 6923, 6927, 6936, 6945, 6949, 6958, 6963, 6980, 6984,
    6991, 6998, 7005, 7010, 7025, 7032, 7037, 7044, 7063, 7069, 7072, 7078, 7083, 7091, 7099, 7107, 7114, 7118,
    7127, 7132, 7140, 7149, 7158, 7162, 7166, 7170, 7179, 7185, 7191, 7196, 7203, 7210, 7216, 7224, 7229, 7236,
    7240, 7247, 7253, 7265, 7271, 7278, 7284, 7291, 7296, 7303, 7308, 7315, 7323, 7327, 7340, 7353, 7363, 7384,
    7394, 7408, 7418, 7431, 7442, 7450, 7456, 7467, 7484, 7493, 7504, 7513, 7522, 7534, 7543, 7552, 7559, 7571,
    7582, 7593, 7600, 7609, 7620, 7629, 7640, 7652, 7658, 7669, 7672, 7686, 7703, 7717, 7732, 7735, 7752, 7755,
    7770, 7790, 7822, 7839, 7871, 7900, 7916, 7942, 7961, 7976, 7995, 8009, 8024, 8041, 8068, 8081, 8096, 8110,
    8121, 8136, 8151, 8174, 8191, 8222, 8252, 8269, 8286, 8305, 8323, 8355, 8373, 8384, 8399, 8421, 8431, 8448,
    8469, 8487, 8501, 8516, 8528, 8541, 8567, 8596, 8623, 8642, 8659, 8672, 8692, 8711, 8728, 8739, 8748, 8762,
    8772, 8783, 8798, 8819, 8841, 8863, 8881, 8888, 8898, 8907, 8917, 8929, 8938, 8948, 8954, 8959, 8967, 8979,
    8985, 8992, 8999, 9006, 9016, 9023, 9028, 9035, 9041, 9051, 9057, 9066, 9076, 9085, 9092, 9096, 9103, 9143,
    9164, 9187, 9211, 9235, 9253, 9274, 9291, 9308, 9322, 9335, 9360, 9389, 9408, 9428, 9455, 9487, 9527, 9563,
    9593, 9618, 9647, 9671, 9699, 9726, 9744, 9754, 9771, 9790, 9824, 9857, 9883, 9898, 9911, 9919, 9936, 9951,
    9977, 9984, 9994, 10016, 10033, 10064, 10098, 10129, 10145, 10152, 10168, 10200, 10213, 10219, 10234, 10242,
    10249, 10257, 10273, 10288, 10301, 10305, 10312, 10319, 10326, 10334, 10341, 10354, 10364, 10378, 10389,
    10400, 10413, 10429, 10441, 10452, 10458, 10462, 10474, 10495, 10515, 10532, 10543, 10557, 10570, 10581,
    10592, 10601, 10618, 10627, 10634, 10641, 10652, 10664, 10673, 10684, 10693, 10708, 10712, 10727, 10748,
    10766, 10779, 10808, 10823, 10831, 10838, 10866, 10873, 10883, 10890, 10902, 10906, 10914, 10921, 10927,
    10931, 10943, 10954, 10965, 10975, 10984, 10993, 10999, 11006, 11012, 11023, 11032, 11042, 11056, 11060,
    11072, 11083, 11093, 11098, 11107, 11115, 11126, 11133, 11135, 11146, 11156, 11165, 11183, 11195, 11203,
    11210, 11218, 11228, 11251, 11262, 11272, 11283, 11297, 11308, 11320, 11331, 11350, 11360, 11379, 11388,
    11433, 11435, 11469, 11479, 11493, 11504, 11518, 11545, 11574, 11601, 11608, 11619, 11631, 11640, 11655,
    11668, 11676, 11685, 11697, 11714, 11729, 11753, 11765, 11801, 11830, 11851, 11867, 11878, 11891, 11910,
    11921, 11929, 11939, 11945, 11953, 11968, 11981, 11985, 11995, 12015, 12024, 12041, 12065, 12078, 12090,
    12098, 12109, 12117, 12127, 12139, 12146, 12159, 12172, 12185, 12194, 12200, 12208, 12215, 12221, 12229,
    12242, 12248, 12259, 12267, 12278, 12285, 12298, 12306, 12316, 12326, 12342, 12350, 12358, 12375, 12381,
    12389, 12394, 12400, 12407, 12415, 12438, 12466, 12493, 12508, 12538, 12578, 12604, 12607, 12626, 12629,
    12641, 12647, 12657, 12665, 12678, 12690, 12696, 12702, 12705, 12708, 12711, 12715, 12735, 12749, 12765,
    12774, 12777, 12785, 12790, 12793, 12810, 12817, 12821, 12839, 12842, 12851, 12857, 12863, 12866, 12868,
    12881, 12899, 12907, 12916, 12920, 12927, 12932, 12949, 12967, 12980, 12985, 12997, 13004, 13013, 13024,
    13032, 13048, 13070, 13080, 13094, 13106, 13117, 13132, 13141, 13159, 13171, 13180, 13190, 13199, 13218,
    13237, 13253, 13261, 13269, 13278, 13293, 13308, 13319, 13331, 13344, 13361, 13367, 13383, 13395, 13420,
    13426, 13452, 13461, 13483, 13492, 13514, 13519, 13533, 13538, 13556, 13561, 13614, 13622, 13659, 13668,
    13717, 13746, 13820,
];
