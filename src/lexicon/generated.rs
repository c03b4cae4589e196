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
    /// "Can" and "could"; "ca" stands before "n't".
    Can,
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
    /// Nouns for pictures, recordings and handwriting.
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
    /// Any word.
    Word,
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
        Self::Can,
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
        Self::Word,
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
    /// It opens its clause or closes it: the sentence or a mark of punctuation begins or ends there.
    ClauseEdge,
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
    /// Its subject is no picture, sound or handwriting.
    NoPictureSubject,
    /// No subject stands before: no pronoun, name, office, body or document.
    NoSubject,
    /// No person who does it stands before: no pronoun, also not with a form of "be" between.
    NotActive,
    /// No "by" follows: nobody is named who does it.
    NotByAgent,
    /// Its subject is not a group of people whom rules bind: pupils, staff, guests.
    NotDuty,
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
    /// A past participle follows.
    ParticipleFollows,
    /// It is no attribute and has no object: no noun, article or possessive follows.
    Predicate,
    /// A quotation mark stands within six tokens of it in the same sentence.
    QuoteAdjacent,
    /// A noun for a request, question or message follows within five tokens.
    RequestFollows,
    /// It opens its sentence.
    SentenceStart,
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
        Self::ClauseEdge,
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
        Self::NoPictureSubject,
        Self::NoSubject,
        Self::NotActive,
        Self::NotByAgent,
        Self::NotDuty,
        Self::NotName,
        Self::NotNoun,
        Self::NounFollows,
        Self::NumberBefore,
        Self::NumberFollows,
        Self::PageFoot,
        Self::PageHead,
        Self::ParticipleFollows,
        Self::Predicate,
        Self::QuoteAdjacent,
        Self::RequestFollows,
        Self::SentenceStart,
        Self::SpeakerObject,
        Self::ThatFollows,
        Self::Unnamed,
    ];
}

pub(super) static SLOTS: [u16; 4096] = [
    65535, 1450, 784, 65535, 65535, 65535, 1870, 65535, 2707, 65535, 868, 65535, 2381, 2582, 2788, 1919, 2288,
    65535, 1971, 65535, 1629, 2306, 1924, 2441, 540, 1034, 1514, 1694, 1873, 696, 278, 838, 929, 2237, 1948, 482,
    999, 2300, 2448, 65535, 65535, 65535, 65535, 65535, 2367, 65535, 65535, 2121, 320, 2530, 65535, 500, 642,
    1428, 65535, 1418, 65535, 1239, 1625, 65535, 65535, 65535, 463, 65535, 2532, 2497, 84, 495, 2032, 1976, 65535,
    65535, 921, 65535, 1374, 65535, 281, 165, 641, 805, 1594, 2295, 2760, 1666, 2591, 2780, 553, 2643, 2937,
    65535, 65535, 65535, 840, 501, 2079, 2608, 1561, 1716, 65535, 65535, 2587, 1408, 447, 65535, 65535, 1734,
    65535, 1714, 65535, 65535, 711, 528, 65535, 869, 1058, 1110, 2740, 1131, 775, 1189, 1507, 99, 1580, 1780,
    2071, 2494, 351, 1429, 303, 1785, 1443, 2015, 693, 2116, 2141, 2796, 2941, 1673, 3018, 1752, 65535, 217, 3005,
    65535, 89, 379, 48, 785, 1075, 647, 1207, 648, 233, 1760, 1872, 1710, 2732, 3028, 3030, 106, 1707, 65535,
    65535, 65535, 2618, 1857, 2131, 1193, 65535, 1992, 65535, 1691, 65535, 65535, 65535, 277, 65535, 65535, 555,
    65535, 1247, 65535, 1292, 2935, 65535, 1751, 2736, 65535, 1125, 65535, 65535, 661, 653, 598, 487, 245, 628,
    1314, 1493, 1737, 2269, 2030, 2486, 812, 1242, 2933, 705, 238, 103, 257, 452, 1362, 1746, 914, 941, 267, 524,
    1317, 1808, 2059, 1488, 2305, 644, 2091, 2297, 2408, 2134, 2464, 1119, 1657, 2512, 2602, 2201, 2684, 2993,
    65535, 1978, 2879, 1222, 65535, 1559, 65535, 326, 1461, 504, 614, 1494, 1506, 1735, 2717, 1533, 2771, 567,
    1936, 273, 65535, 65535, 1095, 65535, 976, 3035, 51, 570, 1229, 593, 205, 65535, 75, 1285, 54, 1136, 450,
    1367, 1233, 520, 1371, 588, 1984, 583, 1745, 2481, 2730, 1473, 793, 2804, 568, 1892, 65535, 996, 2570, 2819,
    451, 36, 662, 1080, 1231, 686, 905, 2272, 2620, 2892, 2946, 2129, 6, 1866, 1039, 563, 1624, 2507, 2558, 376,
    2273, 2912, 65535, 65535, 695, 65535, 2955, 105, 2061, 19, 218, 480, 1148, 1407, 1441, 1586, 2321, 668, 886,
    1126, 2372, 2579, 2278, 2767, 2774, 2805, 1527, 2847, 132, 2918, 2379, 3014, 2820, 65535, 65535, 1941, 65535,
    65535, 65535, 65535, 602, 2213, 2454, 65535, 873, 65535, 65535, 65535, 65535, 65535, 65535, 1386, 1146, 65535,
    65535, 1192, 2335, 2776, 65535, 65535, 65535, 65535, 188, 1403, 65535, 378, 899, 1211, 1332, 65535, 65535,
    1129, 2012, 1583, 2728, 65535, 65535, 688, 65535, 1394, 1564, 65535, 65535, 65535, 65535, 210, 592, 2444,
    65535, 196, 722, 2113, 130, 2673, 65535, 65535, 182, 1343, 2370, 806, 2976, 46, 984, 2371, 2480, 65535, 65535,
    189, 284, 2198, 2413, 65535, 65535, 813, 65535, 65535, 586, 65535, 1554, 65535, 65535, 2392, 1795, 2696, 2529,
    65535, 65535, 221, 2274, 1177, 65535, 65535, 65535, 114, 1653, 2438, 1931, 2053, 65535, 2187, 1570, 2244,
    2564, 460, 963, 876, 2194, 2362, 1721, 2966, 1320, 1400, 216, 609, 1661, 1848, 2004, 2138, 1900, 824, 1822,
    1163, 2074, 1182, 366, 1006, 2212, 2652, 2886, 1281, 1622, 314, 49, 45, 392, 786, 1477, 1555, 123, 1251, 2022,
    2154, 2515, 2544, 2680, 2782, 141, 967, 2904, 2922, 651, 683, 168, 65535, 65535, 183, 65535, 2474, 723, 65535,
    65535, 33, 595, 65535, 649, 65535, 395, 964, 1358, 1544, 1602, 2181, 2833, 65535, 65535, 1483, 1783, 2734,
    2911, 65535, 65535, 154, 925, 65535, 295, 256, 1423, 1286, 1597, 2350, 2479, 1424, 2698, 446, 988, 538, 1678,
    2813, 65535, 1299, 549, 1920, 2026, 2897, 2923, 65535, 534, 65535, 2473, 1938, 2844, 656, 65535, 65535, 65535,
    65535, 65535, 343, 65535, 65535, 1391, 2417, 65535, 16, 2867, 65535, 1611, 559, 1425, 2112, 849, 935, 1464,
    2009, 2120, 2311, 2829, 264, 2852, 1044, 65535, 65535, 1642, 65535, 493, 1180, 65535, 65535, 65535, 312,
    65535, 428, 110, 1380, 1818, 2197, 2421, 2388, 3000, 637, 519, 1051, 86, 1620, 2043, 939, 2331, 146, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 43, 494, 2830, 313, 319, 918, 2889, 65535, 895, 2165,
    1799, 65535, 1834, 2715, 65535, 715, 613, 1851, 574, 1412, 324, 878, 511, 724, 1608, 65535, 1850, 558, 2167,
    1179, 2476, 2761, 3026, 15, 65535, 65535, 274, 569, 2055, 2997, 2460, 65535, 65535, 65535, 65535, 65535,
    65535, 400, 470, 721, 143, 2322, 2910, 65535, 65535, 1565, 251, 1965, 1916, 2132, 2227, 577, 2589, 65535,
    2478, 65535, 1492, 65535, 65535, 1828, 203, 2148, 61, 1063, 1969, 971, 2748, 65535, 1921, 305, 859, 2840, 308,
    1398, 65535, 2914, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 545, 992, 2054, 65535, 65535, 65535, 564,
    2324, 2517, 1381, 65535, 65535, 65535, 65535, 162, 2610, 2290, 1100, 1447, 1457, 65535, 138, 1422, 65535,
    1235, 822, 432, 2426, 65535, 761, 1029, 2192, 803, 2718, 758, 2919, 912, 1757, 2146, 2546, 65535, 65535,
    65535, 1577, 1855, 65535, 65535, 1255, 62, 1670, 1720, 1002, 1863, 2540, 2944, 65535, 65535, 76, 65535, 65535,
    65535, 207, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2364, 65535, 1690, 1814, 148, 2498, 65535, 65535,
    1070, 65535, 65535, 604, 699, 729, 2296, 399, 1387, 1983, 1647, 2453, 2543, 2858, 178, 2052, 420, 2505, 2697,
    902, 176, 1347, 2238, 2411, 755, 2218, 673, 1773, 197, 1535, 2592, 2690, 354, 2861, 2880, 368, 2682, 792,
    2893, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1651, 65535, 65535, 589, 65535, 65535, 841,
    65535, 65535, 829, 2254, 65535, 65535, 65535, 304, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 2808, 781, 170, 65535, 65535, 65535, 717, 2360, 1113, 65535, 65535, 484, 56, 1090, 1937, 2340,
    2443, 2488, 1012, 1108, 65535, 823, 260, 627, 65535, 1052, 2008, 172, 65535, 65535, 65535, 1124, 2916, 2845,
    65535, 1849, 1806, 2724, 808, 150, 1433, 291, 1104, 474, 2224, 65535, 65535, 1094, 2560, 65535, 65535, 65535,
    65535, 2828, 65535, 65535, 65535, 674, 65535, 65535, 65535, 2769, 65535, 797, 1656, 2065, 65535, 525, 3007,
    956, 65535, 629, 65535, 1794, 1819, 1008, 65535, 423, 1812, 1308, 1217, 1616, 65535, 65535, 65535, 1098, 1923,
    2323, 2793, 943, 2642, 373, 643, 1290, 1485, 201, 1636, 934, 41, 2073, 2081, 2366, 1280, 2726, 2735, 2871,
    1106, 65535, 1194, 65535, 2915, 65535, 401, 1140, 1426, 1853, 65535, 1078, 65535, 65535, 919, 2495, 1733,
    2387, 1060, 65535, 243, 262, 2354, 65535, 65535, 623, 762, 1133, 1648, 2425, 2856, 65535, 65535, 1019, 65535,
    65535, 65535, 65535, 65535, 65535, 1355, 881, 1225, 1215, 1497, 65535, 2251, 321, 65535, 65535, 757, 2128,
    330, 795, 864, 979, 276, 888, 1895, 1939, 977, 2422, 620, 1230, 1382, 1404, 151, 892, 1871, 2086, 2821, 2485,
    2905, 383, 65535, 2217, 65535, 1753, 65535, 65535, 65535, 134, 949, 2155, 65535, 65535, 65535, 65535, 1699,
    1045, 1437, 2634, 2637, 1458, 529, 536, 2487, 936, 1127, 1170, 2122, 2353, 2716, 347, 331, 348, 1171, 2691,
    2727, 2948, 2898, 65535, 1377, 65535, 65535, 118, 65535, 1637, 336, 1393, 1415, 410, 2369, 2723, 2037, 202,
    2762, 2647, 390, 380, 65535, 488, 2347, 1005, 2669, 65535, 863, 915, 983, 2953, 937, 166, 230, 377, 561,
    65535, 65535, 1064, 65535, 515, 884, 65535, 65535, 1188, 2329, 2838, 1860, 2566, 109, 65535, 922, 546, 1749,
    411, 2854, 65535, 65535, 2041, 65535, 65535, 65535, 364, 65535, 65535, 1224, 2823, 689, 65535, 3024, 175, 403,
    911, 2169, 1087, 2541, 1835, 1445, 268, 626, 1796, 2303, 65535, 65535, 2200, 1912, 65535, 1269, 65535, 65535,
    65535, 65535, 65535, 1961, 1434, 814, 2281, 1411, 2265, 65535, 65535, 2656, 65535, 2623, 97, 204, 65535, 1671,
    416, 986, 65535, 1378, 2139, 65535, 65535, 571, 1018, 1843, 2493, 187, 2940, 65535, 65535, 415, 2446, 1893, 4,
    179, 2136, 191, 287, 1732, 1284, 1772, 2415, 2537, 65535, 2470, 65535, 65535, 1743, 2842, 332, 65535, 65535,
    2578, 2851, 65535, 2538, 2431, 65535, 1360, 2405, 365, 1316, 65535, 65535, 65535, 65535, 65535, 431, 328, 713,
    1825, 1762, 2359, 65535, 65535, 65535, 293, 350, 566, 680, 966, 1962, 2222, 65535, 1191, 65535, 2089, 65535,
    2127, 65535, 2863, 359, 970, 1517, 113, 265, 2888, 255, 2792, 2462, 65535, 2076, 2708, 2179, 65535, 599,
    65535, 844, 65535, 1165, 527, 1072, 774, 1470, 2675, 254, 2743, 1803, 65535, 289, 854, 2865, 360, 2036, 2952,
    1531, 65535, 2951, 65535, 65535, 2320, 65535, 112, 65535, 1310, 65535, 65535, 65535, 1727, 590, 910, 1842,
    2721, 1414, 2848, 65535, 65535, 1336, 2403, 687, 2855, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1263, 65535, 65535, 2651, 809, 2688, 65535, 65535, 2924, 1572, 1092, 1836, 2609, 560, 783, 65535,
    65535, 798, 1167, 2580, 523, 79, 600, 1158, 756, 1302, 1353, 2070, 1139, 1595, 1609, 1874, 1079, 1259, 2234,
    550, 2396, 2576, 2665, 2706, 2391, 1261, 323, 1824, 2085, 65535, 290, 468, 3012, 73, 773, 1254, 1384, 1704,
    65535, 65535, 65535, 65535, 1459, 1003, 2382, 65535, 2286, 2021, 65535, 65535, 1635, 65535, 65535, 2018, 1145,
    1510, 2319, 65535, 65535, 65535, 65535, 65535, 246, 1032, 65535, 37, 890, 2683, 3021, 65535, 65535, 2590,
    1490, 65535, 65535, 87, 2657, 2982, 65535, 329, 625, 1420, 65535, 65535, 65535, 730, 1221, 65535, 1862, 249,
    185, 1121, 1020, 1155, 1331, 1309, 310, 430, 955, 1401, 59, 1430, 1877, 1697, 164, 1903, 2109, 920, 1197,
    1482, 1584, 2114, 1688, 2215, 475, 2571, 2661, 2670, 2773, 1521, 2849, 2961, 1266, 3022, 65535, 65535, 65535,
    65535, 65535, 9, 1227, 2843, 65535, 53, 2210, 2969, 2092, 65535, 65535, 654, 65535, 2929, 65535, 65535, 65535,
    2798, 507, 1649, 297, 1997, 2164, 65535, 65535, 2033, 2693, 65535, 65535, 65535, 1669, 2357, 2302, 1758, 2985,
    65535, 1600, 1829, 2573, 1471, 65535, 1050, 2801, 2345, 65535, 65535, 65535, 1067, 926, 1276, 2631, 1698,
    2099, 2549, 2908, 65535, 65535, 2816, 65535, 733, 1615, 1056, 65535, 65535, 65535, 65535, 369, 2349, 65535,
    1881, 65535, 1674, 1068, 2188, 1747, 2866, 2216, 65535, 1164, 1356, 931, 1917, 1979, 280, 356, 1705, 2410,
    2463, 2499, 68, 140, 209, 1271, 1627, 2220, 2266, 1922, 1198, 2595, 2629, 1588, 2759, 438, 508, 1684, 2770,
    65535, 32, 194, 985, 1031, 1585, 2909, 1566, 2577, 2964, 65535, 65535, 65535, 235, 261, 1986, 2646, 65535,
    65535, 88, 818, 969, 1172, 1291, 1844, 1894, 772, 1869, 1951, 2402, 198, 552, 34, 874, 1049, 1878, 2393, 2531,
    1607, 2042, 2292, 2583, 2615, 1774, 2625, 2794, 2930, 2815, 65535, 65535, 65535, 167, 65535, 1509, 678, 2449,
    1062, 2607, 65535, 2312, 65535, 1841, 513, 31, 594, 883, 65535, 419, 65535, 1742, 1283, 65535, 65535, 65535,
    65535, 1613, 933, 2617, 2824, 65535, 358, 65535, 65535, 1940, 65535, 1823, 127, 429, 2001, 1161, 65535, 334,
    565, 65535, 65535, 65535, 1357, 2519, 1530, 1913, 65535, 65535, 2779, 65535, 908, 2596, 2758, 1323, 1740,
    1526, 436, 2242, 2811, 65535, 1515, 65535, 1520, 1643, 155, 928, 1277, 1717, 3031, 1547, 2786, 65535, 65535,
    226, 2240, 2308, 2442, 1469, 1633, 2466, 65535, 65535, 271, 2710, 2667, 2075, 65535, 467, 2600, 65535, 65535,
    1672, 2400, 2722, 679, 1111, 1807, 1832, 1967, 1037, 2423, 2260, 2401, 810, 1974, 2406, 2491, 361, 1236, 2524,
    2527, 904, 1084, 825, 1640, 1389, 2891, 65535, 65535, 65535, 1546, 700, 344, 44, 1365, 22, 1840, 108, 1390,
    2298, 1764, 2451, 1781, 1991, 1017, 2875, 65535, 2630, 2046, 2837, 2049, 65535, 65535, 65535, 65535, 2123,
    1614, 2984, 2868, 3013, 80, 1036, 1953, 2195, 871, 50, 573, 787, 995, 1138, 29, 1524, 959, 1791, 862, 1157,
    1525, 1662, 746, 1856, 71, 1144, 1487, 2087, 960, 2130, 1626, 584, 875, 145, 213, 718, 754, 1023, 1028, 1041,
    973, 1345, 1363, 1802, 1175, 1837, 1883, 180, 279, 1914, 1618, 1993, 2236, 2395, 397, 1689, 1258, 174, 2044,
    2420, 1549, 1612, 315, 1329, 1234, 2336, 2467, 2526, 2594, 1212, 1311, 85, 1074, 739, 270, 1337, 1638, 1219,
    1845, 932, 1159, 1213, 1202, 1456, 1186, 1354, 129, 2263, 2597, 2621, 163, 1151, 1203, 212, 1419, 2626, 23,
    2677, 10, 2550, 1042, 2483, 2636, 2826, 790, 1210, 1755, 1621, 1719, 2225, 2846, 407, 980, 1168, 2857, 52,
    126, 335, 732, 2859, 2890, 1988, 2967, 2977, 2291, 1731, 3001, 1340, 3033, 65535, 65535, 65535, 65535, 65535,
    2078, 65535, 65535, 65535, 2783, 65535, 65535, 2011, 250, 385, 65535, 65535, 453, 1117, 2513, 2672, 2389,
    2280, 2742, 3025, 65535, 65535, 65535, 1815, 2599, 65535, 65535, 65535, 65535, 90, 65535, 65535, 2666, 65535,
    65535, 65535, 65535, 65535, 65535, 2045, 1963, 2170, 2223, 2458, 21, 576, 1522, 65535, 65535, 855, 907, 1007,
    1256, 1739, 1496, 1944, 40, 927, 2978, 65535, 745, 1467, 1628, 2277, 2433, 514, 65535, 65535, 1882, 2231,
    2080, 2662, 65535, 65535, 437, 1553, 2105, 1273, 65535, 65535, 65535, 811, 1114, 65535, 65535, 1455, 65535,
    1385, 65535, 65535, 848, 1038, 1500, 2614, 2633, 35, 65535, 2700, 65535, 860, 2317, 448, 65535, 1137, 611,
    2332, 2795, 65535, 65535, 2554, 684, 867, 2056, 190, 240, 285, 2, 128, 199, 747, 660, 1910, 2077, 1440, 2414,
    63, 2439, 2477, 2585, 1176, 2445, 11, 2119, 65535, 2010, 65535, 65535, 1681, 2247, 65535, 65535, 65535, 749,
    1571, 455, 1061, 853, 2221, 2326, 1252, 2125, 1462, 2616, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1305, 224, 1975, 2747, 710, 1960, 1307, 2066, 2214, 2644, 2803, 2906, 2703, 412, 896, 1262, 117, 882, 259,
    1040, 942, 1066, 1077, 1865, 1887, 2383, 2509, 2960, 675, 135, 272, 1091, 2986, 65535, 605, 483, 2035, 333,
    779, 2175, 65535, 1474, 65535, 65535, 65535, 2068, 65535, 65535, 1201, 325, 619, 65535, 1166, 65535, 241, 753,
    65535, 28, 2126, 2160, 820, 1453, 2613, 65535, 2264, 1861, 65535, 1397, 1952, 2765, 65535, 454, 65535, 422,
    101, 12, 1326, 1330, 1421, 1396, 1896, 2239, 622, 471, 65535, 2752, 1534, 65535, 2593, 2729, 65535, 65535,
    2429, 65535, 65535, 1513, 65535, 398, 606, 2860, 1528, 2385, 697, 65535, 1134, 1383, 1790, 685, 393, 580, 982,
    2612, 2654, 65535, 794, 2279, 2996, 65535, 720, 817, 2275, 469, 1059, 286, 60, 157, 386, 394, 1132, 1999,
    1209, 1956, 2282, 472, 596, 2810, 1243, 137, 2150, 65535, 65535, 2378, 2516, 65535, 65535, 65535, 1327, 65535,
    65535, 1972, 726, 2271, 65535, 65535, 578, 1777, 1998, 65535, 3015, 65535, 65535, 173, 1718, 2874, 65535, 404,
    65535, 65535, 2159, 65535, 2135, 1996, 2958, 1081, 65535, 2506, 704, 65535, 414, 769, 2797, 2992, 3008, 65535,
    65535, 65535, 478, 65535, 65535, 65535, 65535, 65535, 65535, 298, 1481, 1582, 65535, 65535, 579, 1880, 2333,
    2375, 2606, 93, 2731, 2899, 65535, 65535, 2149, 659, 740, 65535, 65535, 2104, 65535, 102, 208, 1964, 2058,
    247, 2166, 1406, 1264, 65535, 65535, 1728, 65535, 2373, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 375, 917, 144, 349, 903, 2658, 616, 880, 65535, 65535, 65535, 65535, 804, 2991, 1907, 65535, 65535,
    116, 65535, 815, 65535, 1545, 597, 1185, 2876, 65535, 65535, 65535, 581, 1754, 13, 111, 2232, 1619, 1641, 302,
    65535, 65535, 65535, 1756, 65535, 465, 65535, 1646, 951, 25, 1897, 2869, 1685, 1142, 2712, 2907, 1973, 2970,
    2995, 65535, 292, 65535, 1333, 65535, 2171, 65535, 445, 153, 2314, 65535, 65535, 1274, 67, 47, 65535, 65535,
    690, 1569, 1043, 1776, 1854, 708, 2355, 692, 751, 562, 1769, 161, 2461, 456, 406, 318, 426, 440, 1306, 621,
    1703, 1765, 434, 2655, 269, 2949, 3009, 3010, 1348, 65535, 1504, 2749, 1449, 2702, 2882, 211, 1768, 2038,
    2229, 2419, 728, 736, 1658, 2270, 2514, 2586, 796, 1759, 1057, 1809, 2789, 1982, 2927, 65535, 1097, 2325,
    65535, 2310, 65535, 2211, 65535, 65535, 65535, 2775, 1592, 65535, 1631, 1109, 2777, 1478, 81, 1368, 1598, 220,
    381, 2447, 2806, 572, 1200, 1025, 2190, 65535, 65535, 1463, 1709, 490, 1297, 1352, 2484, 65535, 65535, 65535,
    2243, 65535, 1932, 65535, 3017, 2738, 1238, 1246, 1665, 2962, 65535, 65535, 765, 1416, 1876, 752, 65535,
    65535, 159, 894, 575, 65535, 1338, 2100, 65535, 65535, 65535, 2006, 1086, 65535, 2284, 1107, 502, 443, 387,
    727, 1761, 2757, 2110, 1601, 2508, 763, 1135, 1726, 2942, 156, 893, 1516, 1744, 2204, 2409, 1542, 1272, 309,
    672, 789, 2954, 65535, 65535, 65535, 1048, 421, 839, 1738, 1771, 850, 1891, 2024, 65535, 1741, 65535, 425,
    402, 1884, 2072, 2111, 2896, 2998, 65535, 65535, 742, 2301, 2574, 2384, 65535, 2627, 2705, 316, 530, 1725,
    2435, 2719, 65, 485, 1540, 1361, 223, 2346, 1889, 186, 603, 94, 731, 712, 2352, 2407, 2503, 2557, 2648, 1929,
    998, 2678, 299, 703, 1925, 2083, 2754, 2894, 1562, 2293, 65535, 924, 65535, 1679, 2313, 1480, 2457, 1730,
    2156, 2528, 2605, 2714, 2713, 65535, 367, 1798, 2183, 195, 2151, 65535, 65535, 2645, 65535, 65535, 1099, 1373,
    248, 663, 65535, 1905, 974, 1093, 1065, 65535, 122, 1501, 1980, 231, 65535, 65535, 1551, 65535, 65535, 458,
    266, 65535, 65535, 275, 670, 1831, 2674, 677, 778, 954, 2709, 1122, 2834, 65535, 65535, 65535, 1009, 1295,
    65535, 65535, 2932, 1575, 65535, 65535, 65535, 65535, 65535, 65535, 1046, 1325, 2650, 65535, 1476, 65535,
    65535, 65535, 65535, 845, 2249, 2502, 311, 1532, 160, 1196, 1885, 2014, 8, 2455, 3003, 125, 835, 901, 1945,
    2180, 2289, 282, 503, 542, 1574, 1241, 499, 57, 639, 842, 1249, 1431, 847, 2250, 2511, 2172, 2536, 2744, 1294,
    2965, 2980, 2999, 3032, 1442, 65535, 65535, 1183, 1232, 258, 1567, 828, 1875, 2588, 2831, 177, 1030, 301,
    1162, 1460, 734, 1120, 1793, 2920, 2931, 2007, 671, 2103, 2510, 1208, 665, 610, 852, 1511, 193, 944, 2827,
    65535, 65535, 0, 800, 1486, 2051, 2174, 65535, 65535, 1680, 225, 2822, 65535, 65535, 2283, 1026, 2245, 65535,
    65535, 2363, 65535, 65535, 2246, 65535, 981, 65535, 2598, 65535, 65535, 1852, 442, 1654, 1543, 1787, 1001,
    2029, 2107, 2551, 340, 2067, 2561, 1537, 1512, 5, 743, 667, 802, 1372, 2177, 2267, 2504, 1706, 1293, 2720,
    2917, 65535, 65535, 1024, 2252, 2604, 65535, 1589, 851, 65535, 65535, 556, 65535, 65535, 317, 65535, 65535,
    945, 92, 517, 2230, 1288, 1484, 2106, 65535, 1150, 2390, 2756, 1324, 65535, 65535, 506, 65535, 906, 2704,
    65535, 65535, 65535, 1152, 2853, 65535, 541, 1143, 2262, 2257, 725, 2768, 2475, 1069, 1335, 1667, 2987, 65535,
    65535, 65535, 3, 65535, 65535, 2877, 1576, 65535, 1448, 427, 65535, 65535, 2162, 65535, 65535, 65535, 65535,
    65535, 2535, 1223, 1303, 65535, 2469, 65535, 2069, 2090, 2228, 65535, 1827, 65535, 1977, 2304, 65535, 65535,
    65535, 1581, 65535, 65535, 65535, 65535, 2101, 1015, 2437, 2975, 65535, 1021, 65535, 691, 1452, 2787, 2082,
    2902, 374, 65535, 65535, 1436, 65535, 242, 1279, 2649, 1489, 98, 1319, 1399, 2137, 2424, 2850, 1767, 2885,
    991, 65535, 65535, 2196, 65535, 65535, 65535, 124, 1750, 27, 65535, 65535, 345, 244, 834, 2157, 650, 698,
    1645, 1085, 1668, 1763, 65535, 65535, 65535, 65535, 2094, 65535, 65535, 65535, 65535, 65535, 65535, 1444,
    1968, 91, 897, 2152, 2287, 2261, 65535, 65535, 65535, 1118, 2641, 65535, 65535, 612, 1539, 307, 1472, 1858,
    2258, 2434, 2681, 526, 65535, 65535, 65535, 65535, 65535, 1908, 2884, 65535, 2501, 2799, 65535, 65535, 65535,
    65535, 65535, 409, 65535, 709, 2809, 65535, 417, 65535, 554, 735, 107, 14, 1218, 1245, 1402, 1617, 634, 2048,
    719, 2465, 832, 831, 1301, 1867, 83, 496, 169, 856, 978, 1344, 219, 830, 1959, 2050, 2547, 65535, 65535, 1981,
    1663, 2307, 1027, 843, 171, 1055, 2525, 2983, 65535, 65535, 363, 1604, 1766, 1664, 2959, 1958, 701, 352,
    65535, 1195, 2751, 65535, 1904, 65535, 65535, 65535, 65535, 827, 2471, 2294, 65535, 184, 342, 776, 2611, 192,
    288, 389, 1220, 1267, 1713, 2416, 17, 147, 1451, 1587, 1650, 1257, 923, 2542, 2521, 2552, 531, 652, 816, 7,
    2553, 1639, 1676, 962, 1966, 2567, 136, 2016, 2628, 2635, 2692, 2818, 1935, 2158, 486, 2341, 1868, 1708, 1943,
    1173, 1603, 657, 2412, 234, 2679, 535, 993, 2097, 2881, 2901, 30, 337, 1190, 1359, 1141, 1928, 2161, 1693,
    1053, 2404, 510, 2361, 2562, 2572, 2755, 388, 1675, 505, 737, 1379, 1722, 1035, 1779, 1797, 2124, 2763, 1934,
    1102, 2781, 2936, 1548, 548, 2979, 2990, 26, 42, 624, 1010, 1228, 1498, 382, 1687, 121, 551, 646, 2133, 1076,
    433, 1495, 1723, 1724, 1801, 1499, 1334, 948, 1417, 119, 2334, 2348, 2356, 2368, 2095, 232, 444, 66, 1083,
    1838, 1392, 989, 228, 1985, 2432, 2496, 2581, 2699, 2737, 2832, 3004, 3006, 1427, 65535, 65535, 65535, 65535,
    1692, 1558, 65535, 1260, 1318, 2256, 707, 1304, 1775, 547, 408, 1879, 2309, 1346, 133, 2660, 65535, 638,
    65535, 826, 2632, 65535, 65535, 2701, 2027, 640, 1847, 65535, 65535, 900, 975, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2563, 65535, 65535, 2028, 2034, 2695, 2883, 65535, 1711, 65535, 65535,
    65535, 1466, 766, 115, 615, 885, 1339, 391, 1632, 1782, 1800, 509, 1282, 1906, 1957, 2339, 2173, 2926, 1630,
    3019, 617, 2559, 1816, 1786, 1105, 2490, 65535, 65535, 65535, 100, 655, 1130, 1536, 215, 2299, 2750, 2807,
    2957, 65535, 65535, 2144, 65535, 909, 1590, 2733, 788, 1729, 2235, 1605, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1154, 65535, 1278, 2063, 2711, 229, 2746, 2533, 1805, 2398, 65535, 1351, 322, 940, 1184, 1475,
    1573, 1, 632, 744, 801, 958, 1253, 987, 1022, 1833, 1946, 2039, 2539, 767, 1313, 2569, 1446, 950, 2548, 2659,
    2791, 65535, 435, 1156, 2047, 3020, 65535, 65535, 2556, 65535, 497, 1187, 1508, 1206, 1289, 370, 2062, 706,
    1560, 2327, 2685, 65535, 65535, 65535, 239, 1112, 236, 1147, 2344, 65535, 65535, 65535, 2209, 2835, 65535,
    65535, 65535, 664, 1949, 65535, 1563, 2098, 3023, 1610, 65535, 65535, 476, 65535, 65535, 65535, 65535, 1821,
    1886, 65535, 2386, 65535, 669, 771, 1115, 492, 1178, 2482, 461, 2664, 65535, 65535, 149, 1216, 1342, 82,
    65535, 65535, 96, 1591, 2253, 2520, 227, 1349, 2921, 65535, 65535, 2259, 65535, 65535, 65535, 65535, 65535,
    65535, 666, 961, 65535, 658, 1541, 65535, 65535, 997, 748, 1465, 65535, 1701, 1947, 65535, 65535, 1502, 65535,
    2040, 58, 1902, 1096, 65535, 65535, 1677, 65535, 459, 65535, 1226, 2973, 557, 2603, 65535, 2374, 65535, 889,
    65535, 518, 65535, 1813, 2778, 65535, 2887, 1244, 1778, 252, 1088, 2153, 1899, 3034, 65535, 2639, 1830, 2870,
    355, 65535, 2800, 65535, 2338, 2397, 3002, 65535, 464, 65535, 424, 799, 861, 1491, 1859, 300, 1659, 768, 1839,
    338, 1788, 1950, 2108, 2117, 2142, 1970, 1350, 2025, 2518, 714, 2741, 2764, 1682, 65535, 65535, 78, 65535,
    65535, 65535, 65535, 65535, 1644, 65535, 65535, 879, 65535, 65535, 608, 65535, 2836, 2168, 65535, 72, 222,
    968, 2841, 65535, 65535, 65535, 1071, 65535, 1312, 2988, 65535, 807, 1300, 930, 947, 1655, 77, 953, 2418,
    2913, 866, 65535, 65535, 65535, 396, 2939, 1770, 65535, 65535, 533, 65535, 857, 65535, 2971, 2351, 65535,
    65535, 65535, 2489, 65535, 457, 2017, 2233, 1270, 1911, 2668, 64, 1864, 2784, 821, 2943, 521, 1388, 2202, 413,
    1468, 1888, 2315, 759, 2440, 2753, 2900, 477, 780, 1321, 1405, 1503, 1820, 327, 891, 1322, 1366, 681, 1789,
    716, 473, 591, 1926, 18, 1933, 362, 1995, 2064, 2088, 1250, 2118, 2143, 1454, 2365, 2472, 2555, 2568, 1660,
    1915, 2241, 2452, 2584, 1700, 2638, 2019, 2653, 2687, 2814, 2790, 1810, 645, 858, 2802, 2950, 837, 2328, 2968,
    489, 1712, 65535, 887, 618, 2456, 543, 1634, 120, 1890, 2376, 2624, 2873, 1538, 65535, 65535, 1160, 65535,
    65535, 522, 738, 1409, 2330, 418, 2428, 2394, 65535, 65535, 65535, 764, 2981, 2199, 65535, 65535, 2184, 2186,
    65535, 65535, 1265, 1287, 1990, 65535, 65535, 3016, 1593, 2193, 2934, 65535, 741, 65535, 2163, 2191, 2430,
    1523, 636, 2358, 65535, 38, 384, 55, 2096, 1174, 466, 1606, 1116, 1181, 1696, 777, 2147, 65535, 1804, 1204,
    1652, 1004, 2084, 2689, 206, 296, 2380, 1268, 630, 237, 1623, 1927, 2878, 65535, 872, 371, 770, 865, 65535,
    74, 104, 2060, 65535, 2002, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 441, 65535, 2057, 65535, 1518,
    1439, 2208, 1811, 2938, 582, 65535, 65535, 65535, 1013, 2219, 972, 1529, 65535, 65535, 1994, 65535, 819,
    65535, 439, 1695, 2316, 253, 846, 2248, 65535, 1240, 214, 481, 283, 1248, 39, 2872, 532, 1901, 631, 1016, 341,
    1369, 957, 2676, 1715, 2766, 1011, 1846, 544, 1376, 2093, 1519, 139, 2145, 2825, 2956, 1432, 65535, 65535,
    65535, 2725, 65535, 65535, 2031, 2864, 65535, 65535, 65535, 20, 65535, 1364, 585, 539, 952, 24, 1748, 2206,
    2178, 791, 1435, 1568, 2739, 2268, 2895, 601, 491, 870, 2812, 1578, 1930, 65535, 1073, 1413, 1918, 2522, 2745,
    2772, 913, 994, 181, 1375, 65535, 65535, 65535, 1000, 339, 65535, 65535, 65535, 2436, 2255, 1479, 2686, 1153,
    1550, 2342, 1237, 2694, 2450, 2945, 1370, 2989, 65535, 65535, 635, 479, 65535, 1579, 1328, 1954, 2205, 1505,
    65535, 65535, 65535, 65535, 65535, 1826, 65535, 306, 537, 2622, 2963, 65535, 1275, 2207, 498, 65535, 65535,
    65535, 65535, 2785, 2500, 65535, 65535, 65535, 2972, 65535, 782, 65535, 70, 938, 702, 95, 1123, 1683, 158,
    2005, 65535, 3011, 65535, 2189, 65535, 990, 2601, 512, 682, 65535, 1792, 2003, 2399, 1103, 1599, 2565, 65535,
    2318, 65535, 357, 1395, 1101, 1552, 2545, 353, 1149, 65535, 65535, 65535, 65535, 1054, 65535, 65535, 65535,
    65535, 65535, 2185, 65535, 2226, 65535, 152, 1898, 65535, 2377, 633, 65535, 65535, 2176, 1082, 405, 462, 1128,
    2182, 65535, 65535, 1199, 1047, 2974, 2343, 2947, 65535, 65535, 65535, 2619, 65535, 65535, 65535, 1596, 1987,
    2276, 3027, 1556, 65535, 65535, 1955, 142, 1205, 65535, 2925, 449, 877, 2459, 2994, 65535, 65535, 2575, 916,
    1557, 1315, 1169, 346, 2492, 2928, 65535, 2839, 65535, 65535, 65535, 946, 2020, 1784, 2115, 2140, 607, 1989,
    65535, 372, 1298, 2203, 2427, 2817, 1089, 65535, 2337, 65535, 2102, 833, 1736, 587, 750, 2285, 65535, 65535,
    1014, 2534, 65535, 1942, 263, 2862, 1909, 2023, 65535, 65535, 1817, 760, 516, 1214, 131, 1410, 1438, 2663,
    2640, 2671, 694, 1033, 676, 2013, 2523, 965, 69, 836, 2903, 3029, 200, 1296, 294, 1702, 65535, 65535, 898,
    1341, 1686, 2000, 2468, 65535,
];

pub(super) static WORDS: &str = "\
    ''d'll'm're's've(),/4.0:aaapableaboutaboveacceptacceptedacceptingacceptsaccordingaccountaccountsaccusationaccu\
    sationsaccuseaccusedaccusesaccusingacknowledgeacknowledgedacknowledgesacknowledgingacresacrossactactivistactiv\
    istsactoractressadaddaddedaddingadditionaladdressaddressedaddressesaddressingaddsadmadministrationadmiraladmis\
    sionadmitadmitsadmittedadmittingadvertisementadvertorialadviseadvisedadviseradvisersadvisesadvisingadvisoradvi\
    sorsaffidavitaffiliateaffirmaffirmedaffirmingaffirmsafpafricanafteragainagainstageagenceagenciesagencyagreeagr\
    eedagreeingagreementagreesaiai-generatedaideaidesairairedairingairlineairsalamyalarmalbumalertalertedalertinga\
    lertsalikeallallegationallegationsallegeallegedallegedlyallegesallegingalliancealliesallowallowedallowingallow\
    salludealludedalludesalludingallyalmostalongalreadyalsoalthoughalwaysamambassadoramendedamericanamidamonganana\
    doluanalysisanalystanalystsandangeraniannounceannouncedannouncementannouncesannouncinganomalyanonymityanonymou\
    slyanotheransaansweransweredansweringanswersanthemanticipateanticipatedanticipatesanticipatinganyanybodyanyone\
    anythingapapologiseapologisedapologisesapologisingapologizeapologizedapologizesapologizingappapparentapparentl\
    yappealappealedappealingappealsappearappearedappearingappearsapplaudapplaudedapplaudingapplaudsapplicantapplic\
    antsapplyapproachedapproximatelyapraprilarchbishoparchiveareargentinearguablyarguearguedarguesarguingarmyaroun\
    darrestedarticlearticlesartificialartistartworkasascertainascertainedascertainingascertainsasianaskaskedasking\
    asksassemblyassertassertedassertingassertionassertionsassertsassessmentassistanceassociatedassociationassumeas\
    sumedassumesassumingassureassuredassuresassuringatattackattackedattackingattacksattestattestedattestingattests\
    attorneyattorneysattributedauditaugaugustauntaustralianaustrianauthenticateauthenticatedauthorauthoredauthoris\
    edauthoritiesauthorityauthorizedauthorsautopsyavailableaveraverredaverringaversavowavowedavowingavowsawaitingb\
    ackbackedbackgroundbackingbacksbacktrackbacktrackedbacktrackingbacktracksbagsbakerbangladeshibankbarelybarkbar\
    kedbarkingbarksbaselessbebecausebeenbeforebegbeganbeggedbeggingbeginbeginningbeginsbegsbegunbehindbeingbelarus\
    ianbelgianbeliefbelievebelievedbelievesbelievingbellybelowbemoanbemoanedbemoaningbemoansbeneathbesidebestbette\
    rbetweenbeverlybeyondbigbillbillionbillionsbillybishopblameblamedblamesblamingblastblastedblastingblastsblogbl\
    oggedbloggingblogsbloombergblueskyblurtblurtedblurtingblurtsboardboastboastedboastingboastsbookbosnianbossboss\
    esbothboybragbraggedbraggingbragsbrazilianbreakbreakingbreaksbriefbriefedbriefingbriefsbringbritishbroadcastbr\
    oadcastedbroadcasterbroadcastersbroadcastingbroadcastsbrokebrokenbrotherbrushbrushedbrushesbrushingbuildbulgar\
    ianbulletinbullybureaubutbutterflybuybyby-sacacabinetcalculatecalculatedcalculatescalculatingcallcalledcallerc\
    allingcallscambodiancamecampaigncampaignercampaignerscancanadiancandidatecandidatescannotcaptcaptaincaptioncap\
    tionedcaptioningcaptionscarecarrycartooncasescastigatecastigatedcastigatescastigatingcatchcausecautioncautione\
    dcautioningcautionscccentceocertaincertifiedcertifiescertifycertifyingchairchairmanchairpersonchairwomanchalle\
    ngechallengedchallengeschallengingchancechancellorchangedchannelchannelschantchantedchantingchantscharacterise\
    characterisedcharacterisescharacterisingcharacterizecharacterizedcharacterizescharacterizingchargechargedcharg\
    eschargingcharitychartchatchatschattedchattingchefchidechidedchideschidingchiefchiefschildchildrenchileanchill\
    ychimechimedchimeschimingchinesechoosechristenedchroniclechronicledchronicleschroniclingchurchcircacirculateci\
    rculatedcirculatescirculatingcitecitedcitescitingcitizencitizensclaimclaimedclaimingclaimsclarificationclarifi\
    edclarifiesclarifyclarifyingcleanclearclipclipscloseclubcoachcoalitioncodenamedcolcolombiancolonelcolumncolumn\
    istcomecomedycomescomiccomingcommandercommendcommendedcommendingcommendscommentcommentedcommentingcommentscomm\
    issioncommissionercommitcommitscommittedcommitteecommittingcommonlycommonscommunicatecommunicatedcommunicatesc\
    ommunicatingcompanycompetitorscompiledcomplaincomplainedcomplainingcomplainscomplaintcomplaintscomplyconcedeco\
    ncededconcedesconcedingconceivableconceivablyconcernconcernsconcludeconcludedconcludesconcludingconclusionconc\
    lusionsconcurconcurredconcurringconcurscondemncondemnedcondemningcondemnsconditioncondolencesconferenceconfess\
    confessedconfessesconfessingconfidenceconfirmconfirmationconfirmedconfirmingconfirmsconflictingcongratulatecon\
    gratulatedcongratulatescongratulatingcongresscongressmancongresswomanconnectionconsiderconsideredconsideringco\
    nsidersconsistentcontactedcontaincontendcontendedcontendingcontendscontentcontestedcontinuecontinuedcontinuesc\
    ontinuingcontractcontradictcontradictedcontradictingcontradictorycontradictscontributedcontroversialconveyconv\
    eyedconveyingconveyscookiecookiescopycopyrightcoronercorporalcorrectcorrectedcorrectioncorrespondentcorroborat\
    ecorroboratedcostcostlycouldcouncilcouncillorcouncillorscouncilmancouncilwomancountercounteredcounteringcounte\
    rscouplecourtcourtesycousincovercowardlycplcreatecreditcriedcriescriticcriticisecriticisedcriticisescriticisin\
    gcriticismcriticizecriticizedcriticizescriticizingcriticscroatiancrycryingcubancustomcustomercustomerscutcycli\
    stscypriotczechdailydamedanishdatadaughterdaydaysdeaddeadlydecdecemberdecidedecideddecidesdecidingdeclaredecla\
    reddeclaresdeclaringdeclineddeclinesdecreedecreeddecreeingdecreesdecrieddecriesdecrydecryingdeemdeemeddeemingd\
    eemsdefeatdefenddefendeddefendingdefendsdefinedefineddefinesdefiningdefinitedegreesdelegatedelegatesdeliberati\
    onsdemanddemandeddemandingdemandsdemonstratedemonstrateddemonstratesdemonstratingdeniabilitydenialdenieddenies\
    denouncedenounceddenouncesdenouncingdenydenyingdepartmentdeploredeploreddeploresdeploringdeputydescribedescrib\
    eddescribesdescribingdespitedetaildetaileddetailingdetailsdetaineddetectivedeterminedetermineddeterminesdeterm\
    iningdevelopdeveloperdevelopersdevelopingdiarydiddiedifferingdiplomatdiplomatsdirectdirectordirectorsdisagreed\
    isagreeddisagreeingdisagreesdisappointmentdisavowdisavoweddisavowingdisavowsdisclosediscloseddisclosesdisclosi\
    ngdisclosurediscorddiscoverdiscovereddiscoveringdiscoversdiscussdiscusseddiscussesdiscussingdismaydismissdismi\
    sseddismissesdismissingdisputedisputeddisputesdisputingdivulgedivulgeddivulgesdivulgingdodoctordoctorsdocument\
    documentarydocumenteddocumentingdocumentsdoesdogsdoilydoingdollarsdollydomaindonatedonedoubledoubleddoublesdou\
    blingdoubtdoubteddoubtfuldoubtingdoubtlessdoubtsdowndownloaddownplaydownplayeddownplayingdownplaysdozendozensd\
    padrdraftdramadrawdriverdriversdrowneddubdubbeddubbingdubsduoduringdutche-maile-mailseachearlierearliestearlye\
    arneatechoechoedechoingechoseconomisteconomistseditingeditoreditorialefeegyptianeighteighteeneightyeitherelabo\
    rateelaboratedelaborateselaboratingelderlyelectionelectionselevenemailemailedemailingemailsembassyemergedemily\
    emphasiseemphasisedemphasisesemphasisingemphasizeemphasizedemphasizesemphasizingemployeeemployeesencourageenco\
    uragedencouragesencouragingendendorseendorsedendorsesendorsingengineerengineersenglishenquireenquiredenquirese\
    nquiriesenquiringenquiryentitledentrantsenvisageenvisagedenvisagesenvisagingenvoyepaepa-efeepisodeescapeessaye\
    stablishestablishedestablishesestablishingestimateestimatedestimatesestimatingestonianethiopianeuropeaneurosev\
    enevereveryeverybodyeveryoneeverythingevidenceevidentlyexaminationexclaimexclaimedexclaimingexclaimsexclusivee\
    xcusedexecutiveexecutivesexhibitionexpandexpandedexpandingexpandsexpectexpectedexpectingexpectsexpertexpertsex\
    plainexplainedexplainingexplainsexposeexposedexposesexposingexpressexpressedexpressesexpressingexpressionexten\
    teyeseyewitnesseyewitnessesfacefacebookfairfairlyfallfalsefamiliarfamilyfanfansfarfarmerfarmersfatherfaultfaul\
    tedfaultingfaultsfearfearedfearingfearsfebfebruaryfederationfeelfeelingfeelsfeltfewfewerfifteenfifthfiftyfigur\
    efiguresfilefilesfilingfilingsfilmfindfindingfindingsfindsfinnishfirefiredfirefighterfirefightersfiresfiringfi\
    rmfirstfishermanfishermenfivefleefloatfloatedfloatingfloatsflyfollowfollyfootageforforcesforecastforecastedfor\
    ecastingforecastsforemanforesawforeseeforeseeingforeseenforeseesformerlyfortyfoundfoundationfounderfourfourtee\
    nfrance-pressefrenchfrequentlyfrifridayfriendfriendlyfriendsfromfrustrationfumefumedfumesfumingfurthergamegasp\
    gaspedgaspinggaspsgavegengendergeneralgenerallygeneratedgeorgiangermangetgettyghanaianghastlygirlgivegivinggla\
    ncegogoesgoinggonegoodgossipgovgovernmentgovernorgrantgrantedgrantinggrantsgraphgraphicgraphicsgratitudegreekg\
    ripegripedgripesgripinggroupgrowgrowinggrumblegrumbledgrumblesgrumblingguaranteeguaranteedguaranteeingguarante\
    esguardguardsguessguestguestsguidelinesguiltygushgushedgushesgushinghhadhailhailedhailinghailshalfhandouthandw\
    ritinghappenhardlyhashavehavingheheadheadlinehearhearsayhectaresheightheldhelpherhereheroheroesherselfhighligh\
    thighlightedhighlightinghighlightshillyhimhimselfhinthintedhintinghintshishithitshittingholdholdersholdinghold\
    sholyhomilyhopehopedhopeshopinghospitalhourhourshousehowhundredhundredshungarianhusbandhymniicelandicideaident\
    ifiedifillustrateillustratedillustratesillustratingillustrationimageimagesimagineimaginedimaginesimaginingimam\
    immediateimmediatelyimpliedimpliesimploreimploredimploresimploringimplyimplyingimprobableinincludeindependenti\
    ndexindianindicateindicatedindicatesindicatingindicationindicationsindictmentindonesianinforminformationinform\
    edinforminginformsinitialinquireinquiredinquiresinquiriesinquiringinquiryinsideinsiderinsidersinsinuateinsinua\
    tedinsinuatesinsinuatinginsistinsistedinsistinginsistsinspectorinspectorsinstagraminstituteinstructinstructedi\
    nstructinginstructionsinstructsintelligenceintendintendedintendingintendsinterestinterfaxinteriminterjectinter\
    jectedinterjectinginterjectsinternalinterpreterinterruptinterruptedinterruptinginterruptsinterviewinterviewedi\
    ntimateintimatedintimatesintimatingintoinvestigationinvestorinvestorsinviteinvitedinvitesinvitinginvoiceirania\
    niraqiirishisisraeliissueissuedissuesissuingistockititalianitalyitsitselfjamaicanjanjanuaryjapanesejellyjoinjo\
    kejokedjokesjokingjordanianjournalismjournalistjournalistsjudgejudgementjudgesjudgmentjuljulyjunjunejustjustic\
    ejustifiedjustifiesjustifyjustifyingkeepkeeperkellykenyankeptkillkilledkilometerskilometreskimberlykindkingkmk\
    newknockknowknowingknowledgeknownknowskoreankosovankremlinkuwaitikyodolabellabeledlabelinglabelledlabellinglab\
    elsladylaidlambastlambastedlambastinglambastslamentlamentedlamentinglamentslandlordlargelylashlashedlasheslash\
    inglastlaterlatestlatvianlaughlaughedlaughinglaughslawlawmakerlawmakerslawsuitlawsuitslawyerlawyerslaylayingla\
    ysleadleaderleadersleakleakedleakingleakslearnlearnedlearninglearnslearntleastleavelebaneselegendlessletletter\
    letterslevellibyanlicenseeslielieutenantlikelikelihoodlikelylilylinklinkedlinkedinlinkslistlistedlistenlisting\
    listsliterslithuanianlitreslittlelivelivelylocallocallylocalsloglogslonelylooklookedlookslordloselostlovelyltm\
    ademagazinemainlymaintainmaintainedmaintainingmaintainsmajmajormakemakesmakingmalaysianmaltesemanmanagermanage\
    rsmanualmanymapmarmarchmastodonmaterialmattermattersmaymaybemayormemediameetmembermembersmemomemoirmemosmenmen\
    tionmentionedmentioningmentionsmepmeritmessagemessagedmessagesmessagingmetersmetresmexicanmidnightmightmilesmi\
    litarymillionmillionsminministerministersministryminuteminutesmissmissingmockmockedmockingmocksmodelmodelsmold\
    ovanmollymonmondaymongolianmonopolymonthmonthlymonthsmootmootedmootingmootsmoremoroccanmostmostlymothermotionm\
    ottomovemoviempmrmrsmsmuchmultiplemultiplymumblemumbledmumblesmumblingmurmurmurmuredmurmuringmurmursmusicalmus\
    tmuttermutteredmutteringmuttersmymyselfn'tnamenamednarratenarratednarratesnarratingnavynearnearlyneedneedsnego\
    tiationsneighborneighborsneighbourneighboursneithernetworknevernewnewsnewsletternewspapernewspapersnewsroomnic\
    knamenicknamednigerianninenineteenninetynonobodynodnoonnornorwegiannotnotenotednotesnothingnoticenotifiednotif\
    iesnotifynotifyingnotingnovnovelnovembernownumbernumbersnursenursesobjectobjectedobjectingobjectsobserveobserv\
    edobserversobservesobservingobtainedoccuroctoctoberofoffofferofferedofferingoffersofficeofficerofficersofficia\
    lofficialsoftenononceoneone-quarterone-thirdonlyontoopenopenedopeningopensoperaoperatoropineopinedopinesopinin\
    gopinionopinionsopponentopponentsoppositionoptimismororderorderedorderingorderlyordersorganisationorganization\
    originaloriginallyostensiblyotherothersoughtouroutoutletoutletsoutlineoutlinedoutlinesoutliningoutrageoutsideo\
    verownownedownerownersowningownspapaidpaintingpairpairingpakistanipalestinianpanelpaperpapersparamedicparaphra\
    separaphrasedparaphrasesparaphrasingparentparentsparliamentparticipantparticipantspartlypartnerpartnershippart\
    ypasspassedpassengerpassengerspassespassingpastpastorpatientspaypcpedestrianspendingpennedpentagonpeopleperper\
    centperhapspermissionpersonpersonsperuvianpetitionpexelsphilippinephotophotographphotographsphotosphrasephrase\
    dphrasesphrasingpickspicturepicturespiecepilotpilotspixabayplaceplanplannedplanningplansplausibleplayplayedpla\
    yerplayersplayingplayspleadpleadedpleadingpleadspledpledgepledgedpledgespledgingplypodcastpoempointpointedpoin\
    tingpointspoisedpolicepolicypolishpollpollspollsterpollypopepopularportrayportrayedportrayingportraysportugues\
    eposeposedposesposingpossibilitypossiblepossiblypostpostedposterpostingpostspotentialpotentiallypoundspractica\
    llypraisepraisedpraisespraisingpreachpreachedpreachespreachingpredictpredictedpredictingpredictionpredictspref\
    erencepreliminarypremierpresentingpresidentpresspressedpressespressingpresumablypresumepresumedpresumespresumi\
    ngpriestprimaryprinceprincessprintprivateprobabilityprobableprobablyprobeprobedprobesprobingproclaimproclaimed\
    proclaimingproclaimsproduceproducedproducerprofprofessprofessedprofessesprofessingprofessorprogramprogrammepro\
    jectprojectedprojectingprojectspromisepromisedpromisespromisingpromotedpronouncepronouncedpronouncespronouncin\
    gproofprophesiedprophesiesprophesyprophesyingproposalproposeproposedproposesproposingprosecutorprosecutorspros\
    pectprotestprotestedprotestingprotestsproveprovedprovenprovesprovidedprovidingprovingprovisionalptipublicpubli\
    clypublishpublishedpublisherpublishespublishingpullpupilpupilspurportpurportedpurportedlypurportingpurportspus\
    hputputativelyputsputtingqatariquarterqueenqueriedqueriesqueryqueryingquestionquestionablequestionedquestionin\
    gquestionsquipquippedquippingquipsquitquitequizquizzedquizzesquizzingquotequotedquotesquotingrabbiraceracesrad\
    iorailrailedrailingrailsraiserallyrankrantrantedrantingrantsratherrereachreachedreadreaderreadersreadinessread\
    ingreadsrealrealiserealisedrealisesrealisingrealizerealizedrealizesrealizingreasonreasonedreasoningreasonsreas\
    sertreassertedreassertingreassertsreassurereassuredreassuresreassuringrebukerebukedrebukesrebukingrebutrebutsr\
    ebuttedrebuttingrecallrecalledrecallingrecallsreceiptreceiptsreceivereckonreckonedreckoningreckonsrecogniserec\
    ognisedrecognisesrecognisingrecognizerecognizedrecognizesrecognizingrecollectrecollectedrecollectingrecollects\
    recommendrecommendedrecommendingrecommendsrecordrecordedrecordingrecordingsrecordsrecountrecountedrecountingre\
    countsredditreducereferreferredreferringrefersreflectreflectedreflectingreflectsrefusedrefuterefutedrefutesref\
    utingregardregardedregardingregardsregionregretregretsregrettedregrettingregulatorreillyreiteratereiteratedrei\
    teratesreiteratingrejectrejectedrejectingrejectsrejoinrejoinedrejoiningrejoinsrelaterelatedrelatesrelatingrela\
    tivelyrelayrelayedrelayingrelaysreleasereleasedreleasesreleasingreliefrelyremainremainedremainsremarkremarkedr\
    emarkingremarksrememberrememberedrememberingremembersremindremindedremindingremindsremorsereprepeatrepeatedrep\
    eatingrepeatsrepliedrepliesreplyreplyingreportreportedreportedlyreporterreportersreportingreportsrepostreposte\
    drepostingrepostsrepresentativerepresentativesreprisalsrepublishedrepudiaterepudiatedrepudiatesrepudiatingrepu\
    tedreputedlyrequestrequestedrequestsrescuerrescuersresearchresearcherresearchersreservationsreservedresidentre\
    sidentsresignresolutionrespondrespondedrespondingrespondsresponsibilityrestaterestatedrestatesrestatingresultr\
    esultsretaliationretortretortedretortingretortsretractretractedretractingretractsreturnretweetretweetedretweet\
    ingretweetsreutersrevrevealrevealedrevealingrevealsrevelationreverendreviewreviewedridiculeridiculedridiculesr\
    idiculingrightsriseriskroarroaredroaringroarsromanianroughlyruleruledrulesrulingrumorrumoredrumorsrumourrumour\
    edrumouredlyrumoursrunrussianrwandanssaidsallysamplesamplessatsatisfactionsaturdaysaudisavesawsaysayingsayssca\
    nscarcescarcelyscepticismschedulescholarlyschoolscientistscientistsscoldscoldedscoldingscoldsscoresscottishscr\
    eamscreamedscreamingscreamsscreengrabscreenshotscreenshotsseasonseatseatedseatssecondsecretaryseeseeingseemsee\
    medseemingseeminglyseemsseenseesself-describedself-proclaimedself-styledsellsensenatesenatorsenatorssendsenior\
    sensesensitivitysentencesentencedsentencessentencingsepseptseptembersequelserbiansergeantseriesserveserviceset\
    setssettingsevenseventeenseventyseveralsgtshallsharesharedshareholderssharessharingshesheriffshockshouldshouts\
    houtedshoutingshoutsshowshowedshowingshownshowsshrugshruggedshruggingshrugsshutterstockshutterstock.comsidesig\
    hsighedsighingsighssightsignsignalsignaledsignalingsignalledsignallingsignalssignedsigningsignssilencesilentsi\
    llysincesingsingaporeansingersinglesirsistersitsitcomsitesituationsixsixteensixtysizesizesskepticismsketchyski\
    pslamslammedslammingslamsslightslimsloganslovakslovenianslysmilesmiledsmilessmilingsnapsnapchatsnappedsnapping\
    snapssoso-calledsobsobbedsobbingsobssocialsoldiersoldierssolidaritysomalisomesomebodysomeonesometimessomewhats\
    omewheresonsongsoonsorrowsortsoughtsourcesourcesspanishspeakspeakingspeaksspecifiedspecifiesspecifyspecifyings\
    pectatorsspeculatespeculatedspeculatesspeculatingspeculationspellspelledspellingspellsspeltspendspokespokenspo\
    kesmanspokesmenspokespeoplespokespersonspokeswomansponsoredstaffstammerstammeredstammeringstammersstandstandar\
    dsstarstatestatedstatementstatementsstatesstatingstationstatisticsstatusstaystayedstepstepsstillstockstopstori\
    esstorystrategiststressstressedstressesstressingstrikerstudentstudentsstudiesstudysubscribesubscriberssuchsuda\
    nesesuffersuggestsuggestedsuggestingsuggestionsuggestionssuggestivesuggestssuitsullysumsummarisesummarisedsumm\
    arisessummarisingsummarizesummarizedsummarizessummarizingsummarysummedsummingsumssunsundaysuperintendentsuppli\
    edsupplysupportsupportedsupportersupporterssupportingsupportssupposesupposedsupposedlysupposessupposingsuresur\
    geonsurprisesurveysurveyssurvivorsurvivorssuspectsuspectedsuspectingsuspectssuspicionswearswearingswearsswedis\
    hswisssworeswornsympathysyndicatedsyrianttabloidtagstaiwanesetaketakentakestakingtalktalkedtalkingtalkstallyta\
    sk-forcetasstastetastesteachteacherteachersteamteaseteasedteasesteasingtelegramtelevisiontelltellingtellstente\
    nanttenantstendtendedtendstentativetermtermedtermingtermstesttestifiedtestifiestestifytestifyingtestimonytests\
    texttextedtextingtextsthaithanthankthankedthankingthanksthatthetheirthemthemselvesthentheoreticallytheoriesthe\
    orytherethesetheythinkthinkingthinksthirdthirteenthirtythisthosethoughthoughtthousandthousandsthreadsthreatent\
    hreatenedthreateningthreatensthreethree-quartersthrillerthroughthroughoutthuthunderthunderedthunderingthunders\
    thurthursthursdaytiedtiktoktimelytippedtitletitledtitlestitlingtotodaytoldtolltonnestonstootooktoptopicstoutto\
    utedtoutingtoutstowardtowardstracktradertraderstraditiontranscripttranscriptstranslatedtranslationtrappedtrave\
    lertravelerstravellertravellerstreasurytreatytrendingtribunaltrilliontrilogytruetrumpettrumpetedtrumpetingtrum\
    petstruthtrytuetuestuesdaytunisianturkishtvtweettweetedtweetingtweetstwelvetwentytwicetwittertwotwo-thirdstype\
    typicallyugandanuglyukrainianukrinformunableunavailableuncertainuncleunclearunconfirmeduncorroborateduncoverun\
    covereduncoveringuncoversunderunderlineunderlinedunderlinesunderliningunderscoreunderscoredunderscoresundersco\
    ringunderstandunderstandingunderstandsunderstoodundisclosedunfoundedunionuniversityunknownunlessunlikelyunprov\
    enunspecifiedunsplashunsubstantiatedunsupporteduntilunveilunveiledunveilingunveilsunverifiedupupdateupdatedupi\
    uponurgeurgedurgesurgingususeuserusersusuallyutterutteredutteringuttersvaluevenezuelanverdictverifiedverifiesv\
    erifyverifyingversionversionsveryviavice-presidentvictimvictimsvideovideosvietnameseviewviewedviewingviewsvirt\
    uallyvisitorvisitorsvkvoicevoicedvoicesvoicingvotevotervotersvouchvouchedvouchesvouchingvowvowedvowingvowswalk\
    wantwantedwantingwantswarwarnwarnedwarningwarnswarrantwaswatchwatchdogwewebsitewechatwedwednesdayweekweeklywee\
    ksweiboweighweighedweighingweighsweightwelcomewelcomedwelcomeswelcomingwellwelshwentwerewesternwhatwhateverwha\
    tsappwhenwheneverwherewhereaswhereverwhetherwhichwhilewhisperwhisperedwhisperingwhisperswhistleblowerwhistlebl\
    owerswhowhomwhosewhywidelywidowwifewikimediawillwillingnesswinwirewishwishedwisheswishingwithwithdrawwithdrawi\
    ngwithdrawnwithdrawswithdrewwithinwithoutwitnesswitnesseswowomanwomenwonderwonderedwonderingwonderswordwordswo\
    rkworkerworkersworldlyworriedworriesworryworryingworstwouldwould-bewritewriterwriteswritingwrittenwrongwrotexx\
    inhuayearyearlyyearsyellyelledyellingyellsyemeniyetyonhapyouyouryoutubezerozimbabwean©\
    ";

pub(super) static WORD_STARTS: [u16; 3037] = [
    0, 1, 3, 6, 8, 11, 13, 16, 17, 18, 19, 20, 23, 24, 25, 28, 32, 37, 42, 48, 56, 65, 72, 81, 88, 96, 106, 117,
    123, 130, 137, 145, 156, 168, 180, 193, 198, 204, 207, 215, 224, 229, 236, 238, 241, 246, 252, 262, 269, 278,
    287, 297, 301, 304, 318, 325, 334, 339, 345, 353, 362, 375, 386, 392, 399, 406, 414, 421, 429, 436, 444, 453,
    462, 468, 476, 485, 492, 495, 502, 507, 512, 519, 522, 528, 536, 542, 547, 553, 561, 570, 576, 578, 590, 594,
    599, 602, 607, 613, 620, 624, 629, 634, 639, 644, 651, 659, 665, 670, 673, 683, 694, 700, 707, 716, 723, 731,
    739, 745, 750, 757, 765, 771, 777, 784, 791, 799, 803, 809, 814, 821, 825, 833, 839, 841, 851, 858, 866, 870,
    875, 877, 884, 892, 899, 907, 910, 915, 918, 926, 935, 947, 956, 966, 973, 982, 993, 1000, 1004, 1010, 1018,
    1027, 1034, 1040, 1050, 1061, 1072, 1084, 1087, 1094, 1100, 1108, 1110, 1119, 1129, 1139, 1150, 1159, 1169,
    1179, 1190, 1193, 1201, 1211, 1217, 1225, 1234, 1241, 1247, 1255, 1264, 1271, 1278, 1287, 1297, 1305, 1314,
    1324, 1329, 1339, 1352, 1355, 1360, 1370, 1377, 1380, 1389, 1397, 1402, 1408, 1414, 1421, 1425, 1431, 1439,
    1446, 1454, 1464, 1470, 1477, 1479, 1488, 1499, 1511, 1521, 1526, 1529, 1534, 1540, 1544, 1552, 1558, 1566,
    1575, 1584, 1594, 1601, 1611, 1621, 1631, 1642, 1648, 1655, 1662, 1670, 1676, 1683, 1690, 1698, 1700, 1706,
    1714, 1723, 1730, 1736, 1744, 1753, 1760, 1768, 1777, 1787, 1792, 1795, 1801, 1805, 1815, 1823, 1835, 1848,
    1854, 1862, 1872, 1883, 1892, 1902, 1909, 1916, 1925, 1929, 1936, 1944, 1949, 1953, 1959, 1966, 1971, 1979,
    1983, 1989, 1999, 2006, 2011, 2020, 2031, 2043, 2053, 2057, 2062, 2073, 2077, 2083, 2087, 2093, 2100, 2105,
    2113, 2115, 2122, 2126, 2132, 2135, 2140, 2146, 2153, 2158, 2167, 2173, 2177, 2182, 2188, 2193, 2203, 2210,
    2216, 2223, 2231, 2239, 2248, 2253, 2258, 2264, 2272, 2281, 2288, 2295, 2301, 2305, 2311, 2318, 2325, 2331,
    2334, 2338, 2345, 2353, 2358, 2364, 2369, 2375, 2381, 2388, 2393, 2400, 2408, 2414, 2418, 2425, 2433, 2438,
    2447, 2454, 2459, 2466, 2474, 2480, 2485, 2490, 2497, 2505, 2511, 2515, 2522, 2526, 2532, 2536, 2539, 2543,
    2550, 2558, 2563, 2572, 2577, 2585, 2591, 2596, 2603, 2611, 2617, 2622, 2629, 2638, 2649, 2660, 2672, 2684,
    2694, 2699, 2705, 2712, 2717, 2724, 2731, 2739, 2744, 2753, 2761, 2766, 2772, 2775, 2784, 2787, 2789, 2794,
    2796, 2803, 2812, 2822, 2832, 2843, 2847, 2853, 2859, 2866, 2871, 2880, 2884, 2892, 2902, 2913, 2916, 2924,
    2933, 2943, 2949, 2953, 2960, 2967, 2976, 2986, 2994, 2998, 3003, 3010, 3015, 3024, 3034, 3044, 3055, 3060,
    3065, 3072, 3081, 3091, 3099, 3101, 3105, 3108, 3115, 3124, 3133, 3140, 3150, 3155, 3163, 3174, 3184, 3193,
    3203, 3213, 3224, 3230, 3240, 3247, 3254, 3262, 3267, 3274, 3282, 3288, 3300, 3313, 3326, 3340, 3352, 3365,
    3378, 3392, 3398, 3405, 3412, 3420, 3427, 3432, 3436, 3441, 3448, 3456, 3460, 3465, 3471, 3477, 3484, 3489,
    3495, 3500, 3508, 3515, 3521, 3526, 3532, 3538, 3545, 3552, 3558, 3568, 3577, 3587, 3597, 3608, 3614, 3619,
    3628, 3638, 3648, 3659, 3663, 3668, 3673, 3679, 3686, 3694, 3699, 3706, 3714, 3720, 3733, 3742, 3751, 3758,
    3768, 3773, 3778, 3782, 3787, 3792, 3796, 3801, 3810, 3819, 3822, 3831, 3838, 3844, 3853, 3857, 3863, 3868,
    3873, 3879, 3888, 3895, 3904, 3914, 3922, 3929, 3938, 3948, 3956, 3966, 3978, 3984, 3991, 4000, 4009, 4019,
    4027, 4034, 4045, 4057, 4069, 4082, 4089, 4100, 4108, 4116, 4126, 4137, 4146, 4155, 4165, 4171, 4178, 4186,
    4194, 4203, 4214, 4225, 4232, 4240, 4248, 4257, 4266, 4276, 4286, 4297, 4303, 4312, 4322, 4329, 4336, 4345,
    4355, 4363, 4372, 4383, 4393, 4400, 4409, 4418, 4428, 4438, 4445, 4457, 4466, 4476, 4484, 4495, 4507, 4520,
    4533, 4547, 4555, 4566, 4579, 4589, 4597, 4607, 4618, 4627, 4637, 4646, 4653, 4660, 4669, 4679, 4687, 4694,
    4703, 4711, 4720, 4729, 4739, 4747, 4757, 4769, 4782, 4795, 4806, 4817, 4830, 4836, 4844, 4853, 4860, 4866,
    4873, 4877, 4886, 4893, 4901, 4908, 4917, 4927, 4940, 4951, 4963, 4967, 4973, 4978, 4985, 4995, 5006, 5016,
    5028, 5035, 5044, 5054, 5062, 5068, 5073, 5081, 5087, 5092, 5100, 5103, 5109, 5115, 5120, 5125, 5131, 5140,
    5150, 5160, 5171, 5180, 5189, 5199, 5209, 5220, 5227, 5235, 5238, 5244, 5249, 5255, 5263, 5272, 5275, 5283,
    5290, 5295, 5300, 5304, 5310, 5314, 5322, 5325, 5329, 5333, 5339, 5342, 5350, 5356, 5363, 5370, 5378, 5385,
    5393, 5401, 5410, 5418, 5426, 5432, 5439, 5448, 5455, 5462, 5469, 5474, 5482, 5486, 5492, 5499, 5504, 5510,
    5516, 5524, 5533, 5540, 5546, 5553, 5560, 5568, 5576, 5583, 5591, 5600, 5613, 5619, 5627, 5636, 5643, 5654,
    5666, 5678, 5691, 5702, 5708, 5714, 5720, 5728, 5737, 5746, 5756, 5760, 5767, 5777, 5784, 5792, 5800, 5809,
    5815, 5823, 5832, 5841, 5851, 5858, 5864, 5872, 5881, 5888, 5896, 5905, 5914, 5924, 5934, 5945, 5952, 5961,
    5971, 5981, 5986, 5989, 5992, 6001, 6009, 6018, 6024, 6032, 6041, 6049, 6058, 6069, 6078, 6092, 6099, 6108,
    6118, 6126, 6134, 6143, 6152, 6162, 6172, 6179, 6187, 6197, 6208, 6217, 6224, 6233, 6242, 6252, 6258, 6265,
    6274, 6283, 6293, 6300, 6308, 6316, 6325, 6332, 6340, 6348, 6357, 6359, 6365, 6372, 6380, 6391, 6401, 6412,
    6421, 6425, 6429, 6434, 6439, 6446, 6451, 6457, 6463, 6467, 6473, 6480, 6487, 6495, 6500, 6507, 6515, 6523,
    6532, 6538, 6542, 6550, 6558, 6568, 6579, 6588, 6593, 6599, 6602, 6604, 6609, 6614, 6618, 6624, 6631, 6638,
    6641, 6647, 6654, 6658, 6661, 6667, 6672, 6678, 6685, 6689, 6696, 6704, 6709, 6713, 6716, 6720, 6726, 6733,
    6738, 6747, 6757, 6764, 6770, 6779, 6782, 6790, 6795, 6803, 6809, 6815, 6824, 6834, 6844, 6855, 6862, 6870,
    6879, 6885, 6890, 6897, 6905, 6911, 6918, 6925, 6930, 6939, 6949, 6959, 6970, 6979, 6989, 6999, 7010, 7018,
    7027, 7036, 7046, 7056, 7067, 7070, 7077, 7085, 7093, 7102, 7110, 7119, 7126, 7133, 7141, 7149, 7158, 7167,
    7174, 7182, 7190, 7198, 7207, 7216, 7226, 7231, 7234, 7241, 7248, 7254, 7259, 7268, 7279, 7290, 7302, 7310,
    7319, 7328, 7338, 7346, 7355, 7363, 7368, 7372, 7376, 7381, 7390, 7398, 7408, 7416, 7425, 7436, 7443, 7452,
    7462, 7470, 7479, 7486, 7495, 7505, 7515, 7521, 7529, 7538, 7545, 7551, 7559, 7568, 7575, 7581, 7588, 7595,
    7604, 7614, 7622, 7628, 7635, 7642, 7650, 7657, 7666, 7675, 7685, 7695, 7701, 7705, 7715, 7727, 7731, 7739,
    7743, 7749, 7753, 7758, 7766, 7772, 7775, 7779, 7782, 7788, 7795, 7801, 7806, 7813, 7821, 7827, 7831, 7837,
    7844, 7849, 7852, 7860, 7870, 7874, 7881, 7886, 7890, 7893, 7898, 7905, 7910, 7915, 7921, 7928, 7932, 7937,
    7943, 7950, 7954, 7958, 7965, 7973, 7978, 7985, 7989, 7994, 8005, 8017, 8022, 8028, 8032, 8037, 8046, 8055,
    8059, 8063, 8068, 8075, 8083, 8089, 8092, 8098, 8103, 8110, 8113, 8119, 8127, 8137, 8148, 8157, 8164, 8171,
    8178, 8188, 8196, 8204, 8212, 8217, 8222, 8232, 8239, 8243, 8251, 8264, 8270, 8280, 8283, 8289, 8295, 8303,
    8310, 8314, 8325, 8329, 8334, 8339, 8345, 8352, 8356, 8360, 8366, 8373, 8378, 8382, 8385, 8391, 8398, 8407,
    8416, 8424, 8430, 8433, 8438, 8446, 8453, 8457, 8461, 8467, 8473, 8475, 8479, 8484, 8488, 8492, 8498, 8501,
    8511, 8519, 8524, 8531, 8539, 8545, 8550, 8557, 8565, 8574, 8579, 8584, 8590, 8596, 8603, 8608, 8612, 8619,
    8626, 8634, 8642, 8651, 8660, 8670, 8682, 8692, 8697, 8703, 8708, 8713, 8719, 8729, 8735, 8739, 8745, 8751,
    8758, 8759, 8762, 8766, 8772, 8779, 8784, 8788, 8795, 8806, 8812, 8818, 8821, 8825, 8831, 8833, 8837, 8845,
    8849, 8856, 8864, 8870, 8874, 8878, 8881, 8885, 8889, 8895, 8902, 8911, 8922, 8934, 8944, 8949, 8952, 8959,
    8963, 8969, 8976, 8981, 8984, 8987, 8991, 8998, 9002, 9009, 9016, 9021, 9025, 9031, 9035, 9040, 9045, 9051,
    9059, 9063, 9068, 9073, 9076, 9083, 9091, 9100, 9107, 9111, 9112, 9121, 9125, 9135, 9137, 9147, 9158, 9169,
    9181, 9193, 9198, 9204, 9211, 9219, 9227, 9236, 9240, 9249, 9260, 9267, 9274, 9281, 9289, 9297, 9306, 9311,
    9319, 9329, 9331, 9338, 9349, 9354, 9360, 9368, 9377, 9386, 9396, 9406, 9417, 9427, 9437, 9443, 9454, 9462,
    9471, 9478, 9485, 9492, 9500, 9508, 9517, 9526, 9533, 9539, 9546, 9554, 9563, 9573, 9583, 9594, 9600, 9608,
    9617, 9624, 9633, 9643, 9652, 9661, 9669, 9679, 9690, 9702, 9711, 9723, 9729, 9737, 9746, 9753, 9761, 9769,
    9776, 9785, 9796, 9808, 9818, 9826, 9837, 9846, 9857, 9869, 9879, 9888, 9899, 9907, 9916, 9925, 9935, 9939,
    9952, 9960, 9969, 9975, 9982, 9989, 9997, 10004, 10011, 10016, 10021, 10023, 10030, 10035, 10041, 10047,
    10054, 10060, 10062, 10069, 10074, 10077, 10083, 10091, 10094, 10101, 10109, 10114, 10118, 10122, 10127,
    10132, 10138, 10147, 10157, 10167, 10178, 10183, 10192, 10198, 10206, 10209, 10213, 10216, 10220, 10224,
    10231, 10240, 10249, 10256, 10266, 10270, 10276, 10281, 10287, 10291, 10295, 10301, 10311, 10321, 10329,
    10333, 10337, 10339, 10343, 10348, 10352, 10359, 10368, 10373, 10378, 10384, 10391, 10398, 10405, 10410,
    10415, 10422, 10430, 10438, 10447, 10453, 10457, 10461, 10468, 10477, 10487, 10495, 10501, 10509, 10518,
    10525, 10533, 10540, 10544, 10550, 10556, 10563, 10567, 10572, 10578, 10585, 10590, 10597, 10605, 10611,
    10614, 10622, 10631, 10638, 10646, 10652, 10659, 10662, 10668, 10672, 10676, 10682, 10689, 10693, 10699,
    10706, 10711, 10716, 10723, 10731, 10737, 10743, 10748, 10753, 10761, 10767, 10771, 10774, 10780, 10787,
    10792, 10798, 10807, 10810, 10820, 10824, 10834, 10840, 10844, 10848, 10854, 10862, 10867, 10871, 10877,
    10883, 10890, 10895, 10901, 10911, 10917, 10923, 10927, 10933, 10938, 10945, 10951, 10954, 10958, 10964,
    10968, 10974, 10979, 10983, 10987, 10991, 10997, 10999, 11003, 11011, 11017, 11025, 11035, 11046, 11055,
    11058, 11063, 11067, 11072, 11078, 11087, 11094, 11097, 11104, 11112, 11118, 11122, 11125, 11128, 11133,
    11141, 11149, 11155, 11162, 11165, 11170, 11175, 11177, 11182, 11186, 11192, 11199, 11203, 11209, 11214,
    11217, 11224, 11233, 11243, 11251, 11254, 11259, 11266, 11274, 11282, 11291, 11297, 11303, 11310, 11318,
    11323, 11328, 11336, 11343, 11351, 11354, 11362, 11371, 11379, 11385, 11392, 11396, 11403, 11407, 11413,
    11420, 11425, 11430, 11436, 11444, 11449, 11452, 11458, 11467, 11475, 11480, 11487, 11493, 11497, 11503,
    11510, 11515, 11519, 11527, 11531, 11537, 11543, 11549, 11554, 11558, 11563, 11565, 11567, 11570, 11572,
    11576, 11584, 11592, 11598, 11605, 11612, 11620, 11626, 11634, 11643, 11650, 11657, 11661, 11667, 11675,
    11684, 11691, 11693, 11699, 11702, 11706, 11711, 11718, 11726, 11734, 11743, 11747, 11751, 11757, 11761,
    11766, 11778, 11786, 11795, 11804, 11814, 11821, 11828, 11833, 11836, 11840, 11850, 11859, 11869, 11877,
    11885, 11894, 11902, 11906, 11914, 11920, 11922, 11928, 11931, 11935, 11938, 11947, 11950, 11954, 11959,
    11964, 11971, 11977, 11985, 11993, 11999, 12008, 12014, 12017, 12022, 12030, 12033, 12039, 12046, 12051,
    12057, 12063, 12071, 12080, 12087, 12094, 12102, 12111, 12119, 12128, 12136, 12141, 12144, 12151, 12153,
    12156, 12161, 12168, 12176, 12182, 12188, 12195, 12203, 12211, 12220, 12225, 12227, 12231, 12234, 12245,
    12254, 12258, 12262, 12266, 12272, 12279, 12284, 12289, 12297, 12302, 12308, 12314, 12321, 12328, 12336,
    12344, 12353, 12363, 12371, 12373, 12378, 12385, 12393, 12400, 12406, 12418, 12430, 12438, 12448, 12458,
    12463, 12469, 12474, 12477, 12480, 12486, 12493, 12500, 12508, 12516, 12525, 12532, 12539, 12543, 12546,
    12551, 12556, 12562, 12568, 12572, 12574, 12578, 12586, 12590, 12597, 12606, 12617, 12622, 12627, 12633,
    12642, 12652, 12663, 12674, 12686, 12692, 12699, 12709, 12720, 12732, 12738, 12745, 12756, 12761, 12765,
    12771, 12780, 12790, 12796, 12803, 12807, 12813, 12821, 12824, 12826, 12837, 12844, 12850, 12858, 12864,
    12867, 12874, 12881, 12891, 12897, 12904, 12912, 12920, 12926, 12936, 12941, 12951, 12962, 12968, 12974,
    12981, 12988, 12996, 13001, 13008, 13016, 13021, 13026, 13032, 13039, 13044, 13048, 13055, 13063, 13068,
    13077, 13081, 13087, 13093, 13100, 13107, 13112, 13117, 13124, 13132, 13138, 13142, 13148, 13155, 13162,
    13170, 13173, 13180, 13184, 13189, 13196, 13204, 13210, 13216, 13222, 13228, 13234, 13238, 13243, 13251,
    13256, 13260, 13267, 13274, 13283, 13293, 13301, 13311, 13315, 13320, 13325, 13331, 13342, 13350, 13358,
    13362, 13368, 13374, 13381, 13386, 13395, 13406, 13412, 13423, 13429, 13436, 13443, 13451, 13457, 13465,
    13473, 13482, 13489, 13498, 13508, 13518, 13526, 13536, 13547, 13554, 13564, 13573, 13578, 13585, 13592,
    13600, 13610, 13617, 13625, 13633, 13642, 13648, 13655, 13661, 13669, 13674, 13681, 13692, 13700, 13708,
    13713, 13719, 13725, 13732, 13740, 13750, 13761, 13770, 13777, 13785, 13793, 13797, 13804, 13813, 13822,
    13832, 13841, 13848, 13857, 13864, 13873, 13883, 13891, 13898, 13906, 13914, 13923, 13931, 13940, 13950,
    13960, 13971, 13976, 13986, 13996, 14004, 14015, 14023, 14030, 14038, 14046, 14055, 14065, 14076, 14084,
    14091, 14100, 14110, 14118, 14123, 14129, 14135, 14141, 14149, 14158, 14165, 14176, 14179, 14185, 14193,
    14200, 14209, 14218, 14227, 14237, 14241, 14246, 14252, 14259, 14268, 14279, 14289, 14297, 14301, 14304,
    14314, 14318, 14325, 14331, 14338, 14343, 14350, 14357, 14362, 14370, 14378, 14390, 14400, 14411, 14420,
    14424, 14431, 14439, 14444, 14448, 14453, 14457, 14464, 14471, 14479, 14484, 14490, 14496, 14503, 14508,
    14512, 14517, 14522, 14526, 14532, 14539, 14544, 14549, 14554, 14558, 14562, 14568, 14575, 14580, 14586,
    14588, 14593, 14600, 14604, 14610, 14617, 14626, 14633, 14638, 14642, 14649, 14657, 14665, 14674, 14681,
    14689, 14697, 14706, 14712, 14720, 14729, 14736, 14744, 14754, 14765, 14774, 14782, 14791, 14800, 14810,
    14816, 14823, 14830, 14838, 14843, 14849, 14857, 14866, 14872, 14880, 14889, 14896, 14903, 14911, 14918,
    14924, 14932, 14941, 14948, 14957, 14967, 14977, 14988, 14997, 15007, 15017, 15028, 15037, 15048, 15060,
    15070, 15079, 15090, 15102, 15112, 15118, 15126, 15135, 15145, 15152, 15159, 15168, 15178, 15186, 15192,
    15198, 15203, 15211, 15220, 15226, 15233, 15242, 15252, 15260, 15267, 15273, 15280, 15287, 15295, 15301,
    15309, 15318, 15325, 15331, 15337, 15344, 15353, 15363, 15372, 15378, 15387, 15397, 15407, 15418, 15424,
    15432, 15441, 15448, 15454, 15462, 15471, 15478, 15484, 15491, 15498, 15506, 15516, 15521, 15528, 15536,
    15542, 15549, 15557, 15565, 15574, 15580, 15584, 15590, 15598, 15605, 15611, 15619, 15628, 15635, 15643,
    15653, 15664, 15673, 15679, 15687, 15696, 15703, 15710, 15713, 15719, 15727, 15736, 15743, 15750, 15757,
    15762, 15770, 15776, 15784, 15794, 15802, 15811, 15820, 15827, 15833, 15841, 15850, 15857, 15871, 15886,
    15895, 15906, 15915, 15925, 15935, 15946, 15953, 15962, 15969, 15978, 15986, 15993, 16001, 16009, 16019,
    16030, 16042, 16050, 16058, 16067, 16073, 16083, 16090, 16099, 16109, 16117, 16131, 16138, 16146, 16154,
    16163, 16169, 16176, 16187, 16193, 16201, 16210, 16217, 16224, 16233, 16243, 16251, 16257, 16264, 16273,
    16283, 16291, 16298, 16301, 16307, 16315, 16324, 16331, 16341, 16349, 16355, 16363, 16371, 16380, 16389,
    16399, 16405, 16409, 16413, 16417, 16423, 16430, 16435, 16443, 16450, 16454, 16459, 16464, 16470, 16475,
    16482, 16488, 16494, 16502, 16512, 16519, 16522, 16529, 16536, 16537, 16541, 16546, 16552, 16559, 16562,
    16574, 16582, 16587, 16591, 16594, 16597, 16603, 16607, 16611, 16617, 16625, 16635, 16643, 16652, 16658,
    16667, 16677, 16682, 16689, 16697, 16703, 16709, 16717, 16723, 16731, 16740, 16747, 16757, 16767, 16778,
    16784, 16788, 16794, 16799, 16805, 16814, 16817, 16823, 16827, 16833, 16840, 16849, 16854, 16858, 16862,
    16876, 16891, 16902, 16906, 16909, 16915, 16922, 16930, 16934, 16940, 16945, 16956, 16964, 16973, 16982,
    16992, 16995, 16999, 17008, 17014, 17021, 17029, 17035, 17040, 17047, 17050, 17054, 17061, 17066, 17075,
    17082, 17089, 17092, 17097, 17102, 17108, 17120, 17126, 17133, 17136, 17143, 17148, 17154, 17159, 17166,
    17174, 17180, 17184, 17190, 17197, 17202, 17207, 17212, 17220, 17229, 17235, 17247, 17263, 17267, 17271,
    17277, 17284, 17289, 17294, 17298, 17304, 17312, 17321, 17330, 17340, 17347, 17353, 17360, 17365, 17372,
    17378, 17383, 17388, 17392, 17403, 17409, 17415, 17418, 17424, 17427, 17433, 17437, 17446, 17449, 17456,
    17461, 17465, 17470, 17480, 17487, 17491, 17495, 17502, 17510, 17515, 17521, 17525, 17531, 17537, 17546,
    17549, 17554, 17560, 17566, 17573, 17577, 17585, 17592, 17600, 17605, 17607, 17616, 17619, 17625, 17632,
    17636, 17642, 17649, 17657, 17667, 17673, 17677, 17685, 17692, 17701, 17709, 17718, 17721, 17725, 17729,
    17735, 17739, 17745, 17751, 17758, 17765, 17770, 17778, 17784, 17793, 17802, 17809, 17819, 17829, 17838,
    17848, 17858, 17869, 17880, 17885, 17892, 17900, 17906, 17911, 17916, 17921, 17927, 17936, 17945, 17957,
    17969, 17980, 17989, 17994, 18001, 18010, 18020, 18028, 18033, 18042, 18046, 18051, 18057, 18066, 18076,
    18082, 18089, 18096, 18106, 18112, 18116, 18122, 18126, 18131, 18136, 18141, 18145, 18152, 18157, 18167,
    18173, 18181, 18189, 18198, 18205, 18212, 18220, 18227, 18232, 18241, 18252, 18256, 18264, 18270, 18277,
    18286, 18296, 18306, 18317, 18327, 18335, 18339, 18344, 18347, 18356, 18366, 18376, 18387, 18396, 18406,
    18416, 18427, 18434, 18440, 18447, 18451, 18454, 18460, 18474, 18482, 18488, 18495, 18504, 18513, 18523,
    18533, 18541, 18548, 18556, 18566, 18574, 18583, 18587, 18594, 18602, 18608, 18615, 18623, 18632, 18639,
    18648, 18658, 18666, 18675, 18680, 18688, 18694, 18701, 18706, 18711, 18716, 18724, 18734, 18740, 18741,
    18748, 18752, 18761, 18765, 18770, 18775, 18781, 18785, 18791, 18798, 18803, 18808, 18818, 18822, 18827,
    18833, 18838, 18845, 18853, 18857, 18862, 18868, 18874, 18881, 18889, 18899, 18903, 18910, 18915, 18918,
    18924, 18931, 18935, 18941, 18946, 18955, 18959, 18965, 18972, 18977, 18981, 18990, 18999, 19006, 19016,
    19025, 19030, 19034, 19040, 19047, 19052, 19056, 19060, 19065, 19072, 19080, 19086, 19090, 19093, 19098,
    19102, 19112, 19116, 19129, 19137, 19143, 19148, 19153, 19157, 19162, 19170, 19176, 19181, 19189, 19195,
    19199, 19204, 19210, 19217, 19225, 19234, 19241, 19249, 19259, 19270, 19279, 19284, 19298, 19306, 19313,
    19323, 19326, 19333, 19342, 19352, 19360, 19364, 19369, 19377, 19381, 19387, 19393, 19399, 19404, 19410,
    19416, 19423, 19425, 19430, 19434, 19438, 19444, 19448, 19451, 19455, 19458, 19464, 19468, 19474, 19481,
    19486, 19492, 19499, 19504, 19510, 19517, 19526, 19536, 19547, 19557, 19568, 19575, 19583, 19592, 19601,
    19611, 19619, 19625, 19633, 19641, 19649, 19656, 19660, 19667, 19676, 19686, 19694, 19699, 19702, 19705,
    19709, 19716, 19724, 19731, 19733, 19738, 19745, 19753, 19759, 19765, 19771, 19776, 19783, 19786, 19796,
    19800, 19809, 19816, 19820, 19829, 19838, 19844, 19855, 19864, 19869, 19876, 19887, 19901, 19908, 19917,
    19927, 19935, 19940, 19949, 19959, 19969, 19980, 19990, 20001, 20012, 20024, 20034, 20047, 20058, 20068,
    20079, 20088, 20093, 20103, 20110, 20116, 20124, 20132, 20143, 20151, 20166, 20177, 20182, 20188, 20196,
    20205, 20212, 20222, 20224, 20230, 20237, 20240, 20244, 20248, 20253, 20258, 20264, 20266, 20269, 20273,
    20278, 20285, 20290, 20297, 20305, 20311, 20316, 20326, 20333, 20341, 20349, 20355, 20364, 20371, 20379,
    20383, 20386, 20400, 20406, 20413, 20418, 20424, 20434, 20438, 20444, 20451, 20456, 20465, 20472, 20480,
    20482, 20487, 20493, 20499, 20506, 20510, 20515, 20521, 20526, 20533, 20540, 20548, 20551, 20556, 20562,
    20566, 20570, 20574, 20580, 20587, 20592, 20595, 20599, 20605, 20612, 20617, 20624, 20627, 20632, 20640,
    20642, 20649, 20655, 20658, 20667, 20671, 20677, 20682, 20687, 20692, 20699, 20707, 20713, 20719, 20726,
    20734, 20742, 20751, 20755, 20760, 20764, 20768, 20775, 20779, 20787, 20795, 20799, 20807, 20812, 20819,
    20827, 20834, 20839, 20844, 20851, 20860, 20870, 20878, 20891, 20905, 20908, 20912, 20917, 20920, 20926,
    20931, 20935, 20944, 20948, 20959, 20962, 20966, 20970, 20976, 20982, 20989, 20993, 21001, 21012, 21021,
    21030, 21038, 21044, 21051, 21058, 21067, 21069, 21074, 21079, 21085, 21093, 21102, 21109, 21113, 21118,
    21122, 21128, 21135, 21142, 21149, 21156, 21161, 21169, 21174, 21179, 21187, 21192, 21198, 21204, 21211,
    21218, 21223, 21228, 21229, 21235, 21239, 21245, 21250, 21254, 21260, 21267, 21272, 21278, 21281, 21287,
    21290, 21294, 21301, 21305, 21315, 21317,
];

pub(super) static CLASS_SETS: [u64; 126] = [
    0, 1, 2, 4, 16, 64, 128, 129, 256, 257, 264, 512, 1024, 1088, 2048, 2064, 2560, 4096, 4352, 8192, 10240,
    16384, 17408, 32768, 33792, 65536, 131072, 131104, 139264, 262144, 393216, 524288, 1048576, 2097152, 4194304,
    8388608, 8650752, 16777216, 33554432, 67108864, 67141632, 67142656, 67174400, 268435456, 536870912,
    1073741824, 1073750032, 1107296256, 2147483648, 2147483776, 2147483777, 2149580800, 4294967296, 4294968320,
    8589934592, 8589934596, 8589938688, 8657043456, 8858370048, 8858374144, 8858374148, 34359738368, 34376515584,
    34393292800, 51539607552, 51573161984, 68719476736, 77309411328, 137438953472, 137438954496, 137438957568,
    139586437120, 274877906944, 549755813888, 549757911040, 550829555712, 601295421440, 1099511627776,
    1099511627840, 1099511628800, 1099511660544, 1099578769408, 2199023255552, 2199023255616, 2199023256576,
    2199023256640, 2199023257600, 2199023258624, 2199023288320, 2199023289344, 2199023321088, 2199023323136,
    2199023779840, 2199025355776, 2199031644160, 2199157473280, 2199165861888, 2199560126464, 2203318222848,
    2203318223872, 2203318224896, 3298534885376, 4398046511104, 4398046511168, 4398046512128, 4398046512192,
    4398046576640, 4398048608256, 4398180728832, 4402341478400, 4402341479424, 8796093022208, 17592186044416,
    17592186568704, 19791209302016, 26388279066624, 26388279590912, 26388413284352, 28587302322176,
    28587302324224, 29686813952000, 35184372088832, 35184372088896, 35184372089856, 35184372106240,
    35184506306560,
];

pub(super) static WORD_CLASSES: [u8; 3036] = [
    0, 28, 26, 4, 4, 46, 19, 0, 0, 0, 0, 0, 0, 10, 2, 0, 48, 48, 82, 115, 121, 102, 0, 5, 5, 5, 5, 82, 115, 102,
    121, 82, 115, 102, 121, 68, 48, 12, 54, 54, 54, 54, 0, 82, 115, 121, 0, 82, 115, 102, 121, 102, 66, 39, 66, 0,
    82, 102, 115, 121, 0, 0, 82, 115, 54, 54, 102, 121, 54, 54, 12, 0, 82, 115, 121, 102, 2, 32, 48, 1, 48, 33, 0,
    0, 40, 86, 115, 121, 12, 102, 0, 0, 54, 54, 82, 115, 121, 39, 102, 2, 25, 77, 82, 115, 121, 102, 0, 9, 5, 5,
    82, 115, 0, 102, 121, 39, 0, 82, 115, 121, 102, 82, 115, 102, 121, 35, 0, 48, 1, 1, 6, 1, 4, 67, 0, 32, 48,
    48, 10, 2, 12, 54, 56, 6, 25, 2, 82, 115, 0, 102, 121, 35, 0, 0, 8, 2, 82, 115, 121, 102, 77, 82, 115, 102,
    121, 8, 61, 61, 0, 2, 82, 115, 102, 121, 82, 115, 102, 121, 0, 0, 0, 82, 115, 121, 102, 14, 0, 0, 0, 82, 115,
    121, 102, 43, 43, 35, 0, 0, 29, 29, 66, 0, 4, 32, 0, 82, 115, 102, 121, 39, 48, 0, 79, 12, 0, 54, 0, 49, 82,
    115, 121, 102, 32, 86, 115, 121, 102, 35, 82, 115, 121, 5, 5, 102, 0, 0, 0, 39, 82, 115, 102, 121, 82, 115,
    102, 121, 48, 82, 115, 121, 102, 82, 115, 121, 102, 67, 54, 0, 12, 29, 29, 54, 32, 32, 0, 0, 54, 0, 0, 39, 39,
    0, 54, 12, 0, 82, 115, 121, 102, 82, 115, 121, 102, 0, 82, 115, 0, 121, 102, 82, 115, 121, 102, 43, 54, 32,
    39, 0, 82, 115, 121, 102, 0, 15, 6, 4, 48, 82, 111, 115, 121, 86, 121, 102, 102, 112, 48, 4, 32, 32, 0, 86,
    115, 102, 121, 35, 48, 82, 115, 121, 102, 48, 48, 0, 0, 48, 35, 48, 0, 12, 37, 37, 35, 67, 82, 115, 102, 121,
    82, 115, 121, 102, 89, 115, 121, 102, 2, 44, 82, 115, 121, 102, 39, 82, 115, 121, 102, 79, 32, 54, 54, 9, 54,
    82, 115, 121, 102, 32, 86, 121, 102, 82, 115, 121, 102, 14, 32, 82, 115, 40, 23, 121, 102, 111, 112, 54, 82,
    115, 102, 121, 14, 32, 12, 35, 39, 6, 35, 14, 48, 0, 27, 39, 82, 115, 102, 121, 100, 116, 54, 121, 109, 32,
    111, 39, 54, 54, 27, 32, 54, 58, 26, 66, 67, 84, 115, 121, 102, 0, 14, 77, 0, 82, 115, 102, 121, 14, 14, 82,
    115, 121, 102, 0, 68, 67, 0, 115, 102, 82, 121, 67, 67, 66, 67, 82, 115, 102, 121, 0, 67, 0, 40, 0, 82, 115,
    121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 83, 115, 103, 121, 39, 12, 82, 102, 115, 121, 54, 82, 115,
    102, 121, 67, 54, 43, 43, 32, 35, 82, 115, 102, 121, 32, 14, 31, 82, 115, 102, 121, 39, 0, 82, 115, 102, 121,
    82, 115, 102, 121, 43, 43, 83, 115, 121, 103, 0, 115, 102, 82, 121, 0, 0, 22, 22, 0, 39, 67, 39, 31, 66, 32,
    67, 79, 54, 114, 77, 102, 77, 121, 54, 82, 115, 121, 102, 98, 115, 121, 109, 39, 67, 82, 102, 115, 39, 121, 0,
    0, 82, 115, 102, 121, 39, 43, 0, 82, 115, 121, 102, 12, 12, 35, 82, 115, 102, 121, 0, 0, 25, 25, 82, 115, 102,
    121, 5, 5, 82, 115, 121, 102, 82, 115, 121, 102, 0, 25, 0, 82, 115, 102, 121, 25, 82, 0, 115, 121, 102, 0, 82,
    115, 102, 121, 39, 67, 66, 0, 86, 115, 121, 102, 0, 0, 14, 82, 115, 121, 102, 0, 0, 86, 115, 102, 121, 12, 82,
    115, 121, 0, 102, 0, 0, 82, 115, 121, 102, 0, 0, 0, 0, 54, 66, 0, 0, 0, 54, 0, 0, 14, 35, 27, 39, 67, 54, 66,
    66, 82, 115, 121, 102, 0, 39, 0, 54, 14, 35, 66, 14, 0, 115, 102, 54, 82, 115, 102, 121, 25, 82, 115, 102,
    121, 56, 32, 82, 121, 32, 33, 58, 58, 14, 43, 32, 32, 35, 66, 32, 13, 54, 68, 68, 0, 35, 29, 29, 86, 115, 102,
    121, 82, 115, 102, 121, 0, 0, 82, 115, 121, 102, 115, 102, 82, 121, 82, 115, 121, 102, 0, 82, 115, 121, 102,
    82, 115, 102, 121, 0, 68, 54, 54, 0, 82, 115, 121, 102, 82, 115, 102, 121, 0, 0, 115, 102, 82, 115, 102, 121,
    82, 121, 39, 82, 115, 102, 121, 66, 82, 115, 102, 121, 48, 82, 115, 121, 103, 0, 67, 82, 115, 102, 121, 14,
    54, 54, 0, 12, 11, 14, 0, 54, 54, 0, 54, 54, 82, 115, 121, 102, 25, 82, 115, 121, 102, 82, 115, 102, 121, 0,
    44, 82, 115, 121, 102, 82, 115, 102, 121, 25, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 102, 121, 16, 54,
    56, 84, 77, 115, 121, 104, 11, 43, 35, 11, 68, 35, 0, 0, 11, 82, 115, 102, 121, 90, 115, 0, 121, 0, 106, 48,
    0, 82, 115, 121, 102, 37, 37, 2, 66, 12, 77, 14, 58, 58, 0, 82, 116, 121, 102, 0, 48, 32, 53, 53, 8, 0, 0, 0,
    0, 14, 82, 115, 121, 102, 54, 56, 0, 54, 12, 2, 32, 37, 37, 37, 8, 82, 115, 102, 121, 35, 0, 0, 37, 99, 115,
    121, 110, 39, 0, 35, 82, 115, 102, 121, 82, 115, 102, 121, 43, 43, 82, 115, 102, 121, 14, 82, 115, 102, 121,
    54, 54, 32, 82, 115, 102, 52, 121, 52, 31, 43, 82, 115, 102, 121, 54, 2, 0, 77, 14, 79, 82, 115, 102, 121, 85,
    115, 105, 121, 32, 32, 32, 68, 1, 1, 8, 61, 61, 0, 13, 0, 12, 82, 115, 121, 102, 0, 0, 54, 54, 77, 82, 115,
    121, 102, 82, 115, 121, 102, 54, 56, 86, 115, 121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 31, 0, 0, 54,
    56, 14, 44, 0, 0, 14, 0, 0, 35, 54, 59, 1, 54, 54, 54, 82, 115, 121, 102, 90, 115, 121, 106, 29, 29, 39, 86,
    121, 102, 115, 18, 0, 37, 0, 37, 5, 13, 12, 12, 12, 12, 77, 86, 122, 13, 102, 32, 82, 115, 54, 54, 102, 121,
    39, 0, 54, 54, 37, 14, 82, 115, 121, 102, 35, 14, 35, 22, 48, 39, 84, 115, 121, 102, 54, 111, 82, 121, 112,
    102, 0, 37, 115, 39, 54, 37, 37, 0, 32, 0, 72, 72, 0, 35, 0, 48, 25, 82, 115, 102, 121, 0, 77, 82, 115, 121,
    102, 0, 66, 33, 67, 0, 0, 32, 32, 14, 2, 32, 35, 54, 14, 0, 0, 86, 102, 121, 112, 0, 0, 66, 39, 67, 82, 115,
    121, 102, 12, 0, 0, 25, 32, 82, 115, 102, 121, 39, 14, 0, 82, 115, 102, 121, 82, 115, 121, 102, 54, 54, 0, 43,
    43, 12, 0, 82, 115, 102, 121, 0, 19, 82, 115, 121, 102, 37, 0, 21, 14, 0, 19, 20, 19, 64, 54, 12, 14, 0, 68,
    33, 115, 14, 47, 1, 0, 0, 38, 82, 115, 121, 102, 35, 38, 38, 95, 115, 121, 108, 45, 120, 102, 121, 86, 43,
    121, 102, 35, 35, 91, 115, 106, 121, 39, 68, 68, 39, 74, 37, 37, 32, 54, 77, 64, 32, 0, 0, 73, 82, 115, 102,
    121, 0, 22, 22, 82, 115, 102, 121, 67, 0, 0, 115, 108, 82, 115, 102, 121, 96, 121, 0, 51, 14, 0, 12, 32, 95,
    117, 108, 125, 5, 5, 12, 32, 82, 5, 115, 121, 102, 0, 82, 115, 102, 52, 121, 52, 48, 55, 60, 82, 115, 102,
    121, 82, 115, 121, 102, 67, 54, 44, 39, 82, 115, 121, 33, 102, 0, 82, 115, 121, 102, 25, 2, 0, 82, 115, 121,
    102, 0, 0, 82, 115, 121, 102, 52, 0, 82, 115, 102, 121, 48, 0, 54, 54, 82, 115, 102, 121, 12, 32, 32, 32, 4,
    32, 82, 115, 102, 121, 0, 63, 32, 35, 45, 38, 32, 29, 29, 32, 35, 14, 82, 115, 102, 121, 32, 0, 54, 54, 67,
    12, 54, 12, 29, 36, 29, 29, 1, 67, 115, 102, 82, 121, 14, 54, 35, 32, 0, 14, 0, 68, 68, 35, 0, 67, 68, 111, 0,
    86, 121, 0, 113, 102, 32, 32, 39, 32, 2, 84, 116, 121, 116, 121, 102, 66, 115, 82, 115, 121, 102, 82, 115,
    121, 102, 54, 0, 82, 115, 102, 121, 0, 1, 0, 32, 82, 115, 121, 102, 12, 54, 54, 12, 12, 54, 56, 82, 121, 102,
    14, 54, 54, 82, 115, 121, 102, 86, 115, 121, 102, 115, 0, 14, 32, 0, 0, 14, 53, 53, 33, 32, 43, 14, 66, 48, 0,
    35, 35, 0, 0, 44, 0, 82, 115, 0, 121, 102, 68, 32, 68, 0, 14, 35, 33, 0, 17, 12, 12, 35, 14, 0, 0, 66, 14, 0,
    35, 66, 115, 81, 0, 82, 115, 121, 102, 66, 66, 86, 102, 121, 32, 32, 54, 54, 54, 12, 18, 12, 29, 29, 44, 0, 0,
    0, 30, 1, 67, 38, 23, 14, 43, 43, 12, 79, 12, 54, 82, 115, 121, 102, 66, 33, 99, 115, 110, 121, 68, 68, 32,
    37, 26, 68, 39, 37, 37, 0, 67, 54, 39, 68, 69, 66, 0, 82, 115, 121, 102, 12, 12, 32, 35, 72, 72, 32, 35, 68,
    35, 68, 82, 115, 121, 102, 8, 32, 18, 0, 54, 12, 31, 14, 77, 66, 66, 66, 66, 8, 0, 35, 82, 115, 102, 121, 82,
    115, 121, 102, 77, 26, 82, 115, 121, 102, 45, 38, 34, 0, 31, 82, 115, 102, 121, 39, 48, 0, 33, 33, 0, 54, 56,
    54, 56, 8, 40, 34, 0, 0, 0, 40, 23, 23, 31, 31, 32, 37, 37, 37, 8, 61, 0, 37, 6, 32, 34, 84, 115, 104, 0, 12,
    115, 102, 82, 121, 121, 29, 77, 29, 1, 5, 13, 54, 54, 82, 115, 121, 102, 82, 115, 17, 102, 121, 0, 14, 29, 29,
    48, 48, 86, 115, 121, 102, 39, 67, 54, 54, 58, 1, 48, 1, 62, 37, 37, 0, 48, 86, 115, 121, 102, 77, 57, 82,
    115, 102, 121, 25, 25, 54, 56, 42, 25, 6, 84, 115, 121, 35, 102, 39, 39, 0, 0, 0, 8, 17, 26, 45, 48, 23, 23,
    82, 115, 102, 121, 25, 48, 48, 86, 115, 58, 43, 121, 102, 2, 0, 77, 0, 0, 32, 32, 39, 41, 24, 54, 82, 115,
    102, 121, 58, 59, 39, 43, 43, 0, 0, 0, 39, 86, 115, 58, 58, 102, 121, 48, 54, 43, 14, 66, 43, 0, 0, 39, 70,
    71, 68, 1, 0, 0, 0, 32, 12, 0, 32, 22, 22, 22, 22, 92, 115, 102, 121, 0, 22, 22, 0, 54, 54, 0, 0, 93, 115,
    121, 107, 0, 101, 115, 58, 58, 121, 102, 82, 115, 121, 102, 115, 82, 115, 102, 121, 35, 80, 77, 95, 117, 125,
    108, 0, 39, 0, 32, 12, 12, 54, 35, 67, 0, 82, 115, 121, 102, 32, 82, 115, 102, 121, 0, 0, 0, 84, 115, 12, 121,
    104, 0, 0, 68, 0, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 121, 0, 102, 33, 0, 67, 0, 67, 88, 115, 102,
    121, 0, 82, 115, 102, 121, 54, 0, 67, 67, 0, 66, 0, 0, 0, 82, 115, 102, 121, 82, 115, 121, 102, 14, 0, 54, 66,
    82, 115, 102, 121, 67, 77, 77, 82, 115, 121, 102, 82, 115, 102, 121, 0, 82, 115, 102, 121, 0, 115, 102, 82,
    121, 12, 82, 115, 102, 121, 54, 54, 0, 82, 115, 121, 102, 82, 115, 112, 102, 0, 0, 121, 0, 2, 0, 0, 82, 115,
    39, 102, 121, 14, 58, 58, 82, 115, 0, 121, 102, 14, 118, 0, 102, 121, 32, 37, 67, 115, 109, 98, 121, 98, 0,
    115, 121, 109, 82, 115, 121, 102, 14, 1, 82, 115, 102, 121, 82, 115, 102, 121, 67, 0, 0, 23, 82, 115, 121,
    102, 14, 35, 33, 82, 115, 121, 102, 1, 0, 14, 0, 119, 43, 43, 25, 121, 102, 0, 82, 115, 102, 121, 82, 115,
    102, 121, 82, 115, 121, 102, 82, 115, 121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 82, 102, 115, 121, 82,
    115, 121, 102, 12, 12, 14, 82, 115, 121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 121, 102, 82,
    115, 121, 102, 84, 115, 124, 22, 104, 82, 115, 121, 102, 44, 14, 82, 115, 121, 102, 82, 115, 121, 102, 0, 82,
    115, 102, 121, 82, 115, 121, 102, 0, 90, 106, 115, 121, 39, 35, 82, 115, 102, 121, 82, 115, 121, 102, 82, 115,
    121, 102, 82, 115, 102, 121, 0, 82, 115, 121, 102, 84, 115, 102, 121, 25, 35, 0, 0, 0, 82, 115, 121, 102, 86,
    115, 121, 102, 82, 115, 121, 102, 25, 66, 82, 115, 121, 102, 115, 102, 94, 121, 85, 115, 0, 54, 54, 122, 105,
    82, 115, 121, 102, 67, 54, 0, 0, 82, 115, 102, 121, 0, 0, 52, 0, 52, 54, 54, 12, 54, 56, 25, 0, 58, 59, 14,
    12, 82, 115, 121, 102, 0, 82, 115, 102, 121, 5, 13, 0, 82, 115, 121, 102, 82, 115, 121, 102, 14, 82, 115, 121,
    102, 2, 66, 82, 115, 121, 102, 0, 66, 12, 0, 82, 115, 102, 121, 0, 14, 0, 82, 115, 121, 102, 32, 0, 84, 115,
    104, 123, 5, 0, 5, 5, 0, 0, 5, 14, 32, 32, 0, 115, 35, 12, 12, 72, 25, 72, 32, 0, 111, 82, 121, 102, 12, 0, 0,
    25, 33, 35, 39, 54, 56, 82, 115, 121, 102, 0, 32, 82, 115, 121, 102, 0, 21, 21, 33, 0, 0, 0, 0, 67, 86, 121,
    14, 0, 0, 0, 0, 112, 102, 0, 0, 0, 14, 66, 39, 67, 54, 14, 0, 0, 0, 82, 115, 102, 121, 29, 29, 29, 77, 32, 66,
    77, 14, 39, 119, 102, 121, 37, 37, 37, 18, 66, 26, 82, 115, 43, 102, 121, 64, 67, 25, 26, 82, 115, 121, 102,
    101, 111, 121, 112, 102, 82, 115, 121, 102, 2, 0, 0, 82, 115, 121, 102, 0, 87, 97, 115, 121, 115, 121, 102,
    115, 121, 102, 0, 0, 35, 50, 14, 32, 54, 77, 66, 54, 14, 77, 40, 0, 37, 37, 37, 33, 33, 25, 0, 0, 82, 115,
    121, 102, 0, 0, 31, 32, 32, 35, 82, 115, 102, 121, 82, 44, 115, 121, 102, 7, 0, 82, 115, 121, 102, 0, 54, 54,
    25, 32, 18, 61, 61, 0, 0, 0, 54, 77, 1, 25, 0, 0, 55, 55, 32, 86, 121, 102, 115, 102, 82, 121, 43, 82, 115,
    102, 121, 0, 82, 115, 121, 102, 115, 14, 111, 112, 67, 54, 54, 67, 67, 0, 43, 82, 115, 121, 102, 14, 33, 0,
    82, 115, 13, 13, 102, 121, 40, 12, 33, 14, 0, 0, 0, 1, 0, 14, 5, 78, 54, 82, 115, 102, 121, 54, 58, 58, 12,
    12, 0, 43, 8, 32, 14, 95, 117, 125, 5, 0, 0, 108, 12, 35, 82, 82, 115, 102, 121, 82, 115, 102, 121, 12, 115,
    121, 102, 72, 72, 66, 0, 35, 91, 115, 54, 56, 121, 102, 82, 115, 0, 102, 121, 0, 54, 25, 12, 12, 54, 54, 82,
    115, 121, 102, 0, 82, 121, 102, 32, 32, 111, 112, 25, 0, 32, 0, 23, 0, 32, 86, 112, 102, 121, 82, 115, 121,
    102, 35, 39, 2, 33, 33, 14, 54, 54, 39, 82, 115, 102, 121, 44, 23, 86, 121, 102, 37, 58, 58, 0, 0, 0, 0, 92,
    116, 121, 102, 12, 115, 102, 86, 121, 5, 12, 98, 115, 121, 109, 32, 0, 82, 115, 121, 106, 8, 10, 45, 38, 38,
    1, 0, 5, 5, 1, 8, 64, 86, 121, 102, 37, 37, 37, 8, 8, 6, 115, 37, 37, 44, 82, 115, 121, 102, 37, 37, 77, 48,
    48, 72, 82, 115, 121, 102, 72, 72, 72, 0, 44, 35, 0, 92, 116, 102, 121, 48, 1, 115, 5, 68, 68, 1, 111, 0, 0,
    82, 115, 121, 102, 48, 48, 77, 54, 54, 33, 12, 12, 0, 0, 0, 43, 43, 43, 43, 39, 12, 0, 39, 37, 77, 0, 82, 115,
    121, 102, 0, 14, 72, 72, 72, 32, 32, 23, 84, 115, 121, 104, 37, 37, 37, 44, 37, 37, 33, 0, 32, 35, 32, 2, 0,
    0, 0, 54, 0, 0, 0, 82, 115, 121, 102, 48, 82, 115, 102, 121, 82, 115, 102, 121, 86, 121, 102, 115, 0, 0, 39,
    39, 0, 6, 35, 0, 0, 0, 0, 0, 49, 82, 115, 121, 102, 0, 48, 0, 0, 2, 48, 82, 115, 102, 121, 38, 0, 58, 59, 0,
    82, 115, 121, 102, 33, 32, 12, 115, 102, 82, 121, 0, 0, 1, 48, 66, 54, 54, 22, 22, 32, 90, 115, 121, 106, 0,
    43, 43, 44, 82, 115, 102, 121, 14, 58, 58, 82, 115, 102, 121, 82, 115, 121, 102, 14, 86, 115, 121, 102, 0, 82,
    115, 121, 102, 12, 4, 14, 39, 64, 40, 44, 72, 72, 68, 35, 68, 44, 82, 115, 121, 102, 33, 82, 115, 102, 121, 1,
    32, 111, 4, 32, 73, 0, 44, 73, 0, 74, 6, 0, 74, 73, 6, 82, 115, 121, 102, 55, 3, 76, 73, 75, 73, 0, 54, 54, 0,
    26, 25, 14, 0, 82, 115, 102, 121, 48, 82, 121, 112, 102, 111, 48, 48, 54, 56, 26, 54, 54, 82, 115, 121, 102,
    31, 0, 14, 58, 58, 35, 115, 102, 82, 121, 0, 26, 0, 86, 54, 102, 121, 112, 0, 111, 44, 2, 68, 35, 68, 82, 115,
    121, 102, 32, 7, 2, 65, 45, 44, 37, 32, 0,
];

pub(super) static STATES: [u16; 1893] = [
    0, 1, 2, 3, 5, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32,
    33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62,
    63, 65, 66, 67, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 87, 134, 135, 136, 137, 138, 140, 141, 142,
    143, 144, 145, 146, 147, 148, 158, 159, 160, 161, 162, 164, 165, 167, 168, 169, 170, 171, 172, 174, 175, 176,
    177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199,
    200, 201, 202, 204, 205, 206, 208, 209, 211, 212, 214, 218, 219, 220, 221, 222, 223, 224, 226, 227, 228, 230,
    231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 259, 260, 261,
    262, 263, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284,
    286, 287, 288, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 307, 308, 309,
    310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 330, 331, 332, 333, 334, 336, 337, 338, 339, 340, 341, 343,
    344, 345, 348, 350, 352, 353, 354, 355, 356, 357, 359, 360, 362, 363, 366, 367, 368, 369, 370, 371, 372, 373,
    374, 375, 376, 377, 378, 380, 382, 383, 384, 385, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398,
    399, 400, 401, 402, 403, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 423, 424, 425, 426, 427,
    428, 429, 433, 434, 435, 436, 438, 440, 442, 443, 444, 445, 446, 449, 450, 451, 452, 453, 456, 457, 458, 459,
    460, 464, 469, 474, 480, 481, 482, 483, 484, 485, 490, 495, 501, 507, 516, 517, 518, 519, 520, 521, 522, 523,
    524, 525, 526, 527, 528, 529, 530, 532, 533, 534, 535, 536, 537, 538, 539, 540, 541, 542, 543, 544, 546, 548,
    549, 550, 554, 557, 558, 559, 563, 564, 568, 569, 570, 571, 572, 573, 574, 575, 578, 579, 580, 582, 583, 584,
    585, 587, 588, 589, 590, 591, 592, 593, 594, 595, 596, 600, 601, 602, 603, 604, 605, 606, 614, 615, 617, 619,
    620, 621, 626, 627, 628, 629, 630, 634, 635, 638, 639, 640, 641, 642, 643, 644, 645, 646, 648, 649, 650, 652,
    653, 654, 655, 656, 658, 659, 660, 661, 662, 663, 666, 668, 669, 670, 673, 685, 686, 687, 688, 690, 692, 694,
    695, 696, 697, 698, 699, 700, 702, 703, 705, 706, 707, 709, 710, 711, 712, 713, 714, 715, 716, 717, 718, 720,
    721, 725, 728, 729, 730, 731, 732, 733, 735, 736, 737, 738, 739, 740, 741, 742, 743, 744, 745, 746, 747, 750,
    754, 758, 762, 765, 766, 767, 768, 769, 770, 771, 772, 773, 774, 775, 776, 785, 786, 788, 790, 793, 796, 799,
    801, 802, 803, 804, 805, 806, 807, 808, 809, 810, 812, 813, 814, 815, 816, 817, 818, 819, 820, 821, 822, 823,
    824, 825, 826, 827, 828, 829, 830, 831, 833, 834, 835, 836, 837, 838, 840, 841, 842, 843, 844, 845, 846, 847,
    849, 850, 851, 852, 853, 854, 855, 856, 857, 858, 859, 860, 861, 862, 863, 864, 867, 868, 869, 870, 873, 874,
    879, 880, 881, 882, 883, 884, 885, 887, 888, 889, 890, 891, 892, 893, 894, 895, 896, 898, 899, 907, 908, 909,
    910, 911, 912, 913, 914, 916, 917, 918, 919, 920, 921, 922, 923, 924, 925, 926, 927, 928, 930, 931, 933, 934,
    935, 936, 937, 938, 939, 940, 941, 943, 944, 945, 946, 947, 948, 949, 951, 953, 954, 955, 956, 957, 958, 959,
    960, 961, 963, 964, 965, 966, 967, 968, 969, 970, 972, 973, 974, 975, 976, 977, 978, 979, 980, 981, 982, 983,
    984, 985, 986, 987, 988, 989, 990, 991, 992, 993, 994, 995, 996, 997, 998, 1000, 1001, 1002, 1004, 1005, 1006,
    1007, 1008, 1009, 1013, 1014, 1015, 1016, 1017, 1018, 1019, 1021, 1022, 1024, 1032, 1033, 1034, 1035, 1036,
    1038, 1039, 1040, 1041, 1042, 1045, 1047, 1048, 1049, 1050, 1052, 1055, 1058, 1061, 1062, 1063, 1069, 1076,
    1083, 1091, 1092, 1093, 1094, 1095, 1096, 1097, 1098, 1099, 1100, 1108, 1109, 1110, 1111, 1113, 1114, 1115,
    1116, 1117, 1118, 1119, 1120, 1125, 1126, 1127, 1128, 1129, 1130, 1131, 1132, 1133, 1134, 1139, 1140, 1142,
    1143, 1144, 1146, 1147, 1148, 1149, 1151, 1152, 1153, 1154, 1155, 1156, 1157, 1158, 1159, 1160, 1161, 1162,
    1163, 1164, 1165, 1170, 1171, 1182, 1184, 1185, 1186, 1187, 1188, 1189, 1190, 1191, 1192, 1194, 1195, 1196,
    1197, 1198, 1199, 1200, 1201, 1202, 1203, 1204, 1207, 1208, 1209, 1211, 1212, 1215, 1216, 1217, 1219, 1220,
    1221, 1223, 1228, 1234, 1240, 1246, 1253, 1254, 1261, 1268, 1269, 1270, 1271, 1272, 1273, 1274, 1275, 1278,
    1282, 1286, 1287, 1289, 1291, 1293, 1301, 1302, 1303, 1304, 1308, 1309, 1310, 1312, 1315, 1318, 1319, 1321,
    1322, 1323, 1333, 1344, 1355, 1367, 1380, 1381, 1382, 1383, 1384, 1385, 1386, 1387, 1388, 1389, 1390, 1391,
    1392, 1393, 1394, 1396, 1397, 1398, 1399, 1400, 1401, 1402, 1403, 1404, 1405, 1406, 1407, 1408, 1410, 1411,
    1412, 1413, 1414, 1415, 1416, 1417, 1418, 1419, 1420, 1421, 1424, 1425, 1430, 1431, 1432, 1433, 1434, 1435,
    1436, 1437, 1438, 1439, 1440, 1441, 1442, 1443, 1444, 1445, 1447, 1448, 1449, 1450, 1452, 1453, 1454, 1455,
    1462, 1463, 1469, 1470, 1471, 1474, 1475, 1476, 1477, 1478, 1479, 1480, 1481, 1490, 1491, 1492, 1493, 1494,
    1496, 1497, 1504, 1505, 1506, 1507, 1508, 1509, 1510, 1511, 1512, 1513, 1514, 1515, 1516, 1521, 1522, 1523,
    1524, 1527, 1528, 1529, 1530, 1531, 1532, 1533, 1534, 1535, 1536, 1537, 1538, 1539, 1540, 1541, 1542, 1543,
    1544, 1545, 1546, 1547, 1550, 1551, 1552, 1555, 1556, 1557, 1558, 1559, 1560, 1563, 1564, 1565, 1566, 1567,
    1568, 1570, 1571, 1580, 1581, 1582, 1583, 1584, 1585, 1586, 1587, 1588, 1590, 1591, 1592, 1593, 1594, 1595,
    1596, 1597, 1598, 1599, 1600, 1601, 1602, 1603, 1604, 1605, 1606, 1607, 1608, 1609, 1610, 1611, 1612, 1613,
    1614, 1615, 1616, 1617, 1618, 1619, 1620, 1622, 1623, 1624, 1625, 1626, 1638, 1639, 1641, 1642, 1643, 1645,
    1646, 1648, 1649, 1650, 1653, 1654, 1655, 1656, 1658, 1659, 1660, 1662, 1663, 1664, 1665, 1666, 1667, 1668,
    1669, 1670, 1671, 1673, 1674, 1675, 1676, 1677, 1678, 1679, 1681, 1682, 1683, 1685, 1686, 1687, 1688, 1689,
    1690, 1691, 1692, 1693, 1695, 1696, 1697, 1698, 1699, 1700, 1701, 1703, 1704, 1705, 1706, 1707, 1708, 1709,
    1710, 1715, 1716, 1717, 1720, 1722, 1723, 1725, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1735, 1736, 1737,
    1738, 1739, 1740, 1741, 1742, 1743, 1744, 1745, 1747, 1748, 1749, 1750, 1751, 1752, 1755, 1756, 1757, 1761,
    1762, 1763, 1765, 1766, 1769, 1770, 1773, 1774, 1775, 1776, 1777, 1780, 1781, 1783, 1784, 1785, 1786, 1789,
    1790, 1791, 1792, 1794, 1795, 1796, 1797, 1798, 1799, 1800, 1801, 1803, 1804, 1805, 1808, 1809, 1810, 1811,
    1819, 1820, 1821, 1823, 1824, 1826, 1827, 1828, 1829, 1830, 1831, 1832, 1833, 1835, 1836, 1837, 1838, 1839,
    1840, 1842, 1843, 1844, 1845, 1846, 1847, 1848, 1849, 1850, 1851, 1852, 1853, 1856, 1857, 1859, 1862, 1863,
    1864, 1865, 1866, 1867, 1868, 1870, 1871, 1873, 1874, 1875, 1876, 1877, 1880, 1881, 1882, 1886, 1888, 1891,
    1892, 1893, 1894, 1895, 1896, 1897, 1898, 1899, 1900, 1904, 1905, 1906, 1907, 1908, 1909, 1910, 1911, 1912,
    1913, 1914, 1915, 1917, 1918, 1919, 1920, 1921, 1923, 1924, 1925, 1926, 1930, 1931, 1932, 1933, 1934, 1935,
    1937, 1938, 1940, 1941, 1942, 1943, 1946, 1947, 1948, 1949, 1950, 1951, 1952, 1953, 1954, 1955, 1956, 1959,
    1960, 1961, 1962, 1964, 1965, 1968, 1969, 1970, 1971, 1972, 1976, 1977, 1981, 1982, 1984, 1985, 1986, 1987,
    1988, 1990, 1992, 1993, 1994, 1995, 1996, 1998, 1999, 2000, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018,
    2019, 2020, 2021, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2033, 2034, 2035, 2036, 2037, 2039,
    2040, 2041, 2042, 2043, 2044, 2045, 2046, 2048, 2051, 2052, 2053, 2055, 2056, 2057, 2058, 2059, 2061, 2064,
    2065, 2066, 2067, 2068, 2069, 2070, 2071, 2072, 2073, 2074, 2075, 2077, 2078, 2080, 2081, 2082, 2084, 2085,
    2086, 2087, 2088, 2089, 2090, 2092, 2093, 2094, 2097, 2098, 2099, 2102, 2103, 2104, 2105, 2106, 2108, 2109,
    2110, 2111, 2112, 2113, 2114, 2115, 2116, 2117, 2119, 2120, 2121, 2123, 2124, 2125, 2126, 2127, 2129, 2130,
    2131, 2132, 2133, 2134, 2135, 2136, 2137, 2138, 2139, 2140, 2144, 2146, 2147, 2148, 2149, 2150, 2151, 2152,
    2156, 2157, 2158, 2159, 2160, 2161, 2162, 2164, 2165, 2166, 2167, 2168, 2169, 2170, 2171, 2175, 2176, 2178,
    2179, 2180, 2181, 2185, 2186, 2187, 2188, 2189, 2190, 2191, 2192, 2195, 2196, 2197, 2198, 2200, 2201, 2202,
    2204, 2205, 2206, 2207, 2208, 2209, 2210, 2212, 2213, 2214, 2215, 2216, 2219, 2220, 2222, 2223, 2224, 2225,
    2226, 2227, 2228, 2229, 2230, 2231, 2232, 2233, 2234, 2237, 2239, 2240, 2241, 2243, 2244, 2245, 2248, 2249,
    2251, 2252, 2253, 2254, 2255, 2256, 2257, 2259, 2260, 2261, 2262, 2263, 2264, 2265, 2266, 2267, 2268, 2274,
    2275, 2276, 2277, 2279, 2280, 2281, 2282, 2284, 2285, 2286, 2287, 2292, 2293, 2294, 2295, 2296, 2297, 2298,
    2299, 2300, 2301, 2302, 2324, 2325, 2326, 2327, 2331, 2334, 2335, 2337, 2338, 2339, 2340, 2341, 2342, 2343,
    2344, 2345, 2346, 2348, 2350, 2351, 2352, 2353, 2354, 2355, 2356, 2357, 2358, 2359, 2361, 2362, 2363, 2364,
    2365, 2367, 2375, 2377, 2378, 2380, 2381, 2382, 2383, 2384, 2385, 2386, 2389, 2390, 2391, 2392, 2393, 2394,
    2395, 2396, 2397, 2398, 2400, 2401, 2402, 2403, 2404, 2405, 2406, 2407, 2408, 2410, 2411, 2412, 2419, 2420,
    2421, 2422, 2423, 2424, 2425, 2427, 2428, 2430, 2431, 2432, 2433, 2434, 2435, 2437, 2438, 2439, 2440, 2441,
    2442, 2443, 2444, 2445, 2447, 2448, 2449, 2450, 2452, 2453, 2454, 2455, 2471, 2472, 2473, 2474, 2475, 2476,
    2477, 2478, 2479, 2480, 2481, 2482, 2483, 2484, 2485, 2486, 2487, 2488, 2490, 2491, 2492, 2494, 2495, 2496,
    2497, 2500, 2501, 2502, 2503, 2504, 2505, 2507, 2508, 2510, 2511, 2512, 2513, 2514, 2515, 2516, 2517, 2518,
    2519, 2520, 2521, 2522, 2523, 2524, 2525, 2526, 2529, 2530, 2531, 2532, 2535, 2536, 2538, 2539, 2540, 2541,
    2542, 2544, 2547, 2550, 2555, 2556, 2557, 2558, 2560, 2561, 2562, 2563, 2565, 2566, 2567, 2568, 2569, 2570,
    2572, 2573, 2574, 2575, 2576, 2577, 2578, 2579, 2580, 2583, 2584, 2585, 2586, 2587, 2588, 2589, 2590, 2591,
    2592, 2594, 2595, 2596, 2597, 2598, 2600, 2603, 2604, 2605, 2606, 2608, 2609, 2617, 2618, 2619, 2620, 2622,
    2624, 2625, 2626, 2627, 2628, 2633, 2634, 2635, 2637, 2638, 2644, 2645, 2646, 2647, 2649, 2650, 2652, 2653,
    2654, 2655, 2657, 2660, 2663, 2666, 2667, 2669, 2672, 2675, 2679, 2680, 2681, 2682, 2683, 2684, 2686, 2688,
    2689, 2690, 2691, 2692, 2693, 2694, 2695, 2696, 2697, 2698, 2699, 2700, 2701, 2703, 2704, 2706, 2707, 2708,
    2709, 2711, 2712, 2716, 2721, 2726, 2731, 2732, 2733, 2734, 2745, 2757, 2769, 2770, 2774, 2779, 2784, 2789,
    2790, 2791, 2794, 2795, 2803, 2812, 2821, 2830, 2856, 2857, 2858, 2859, 2860, 2864, 2869, 2874, 2880, 2881,
    2882, 2887, 2893, 2899, 2906, 2907, 2910, 2911, 2912, 2913, 2917, 2922, 2927, 2932, 2933, 2937, 2942, 2947,
    2953, 2959, 2965, 2971, 2977, 2979, 2980, 2981, 2982, 2983, 2984, 2985, 2986, 2989, 2990, 2991, 2992, 3001,
    3011, 3021, 3034, 3035, 3038, 3039, 3040, 3041, 4906,
];

pub(super) static LABELS: [u16; 4906] = [
    65535, 65535, 2747, 1016, 2395, 2070, 2319, 65535, 8, 1840, 65535, 12, 169, 2508, 65535, 1565, 65535, 1724,
    2697, 65535, 2563, 65535, 65535, 467, 65535, 61480, 65535, 1733, 65535, 1572, 65535, 2508, 65535, 1724, 65535,
    1736, 65535, 1666, 2698, 2747, 65535, 1562, 2698, 2981, 65535, 1724, 1432, 382, 541, 1044, 2981, 65535, 2508,
    65535, 65535, 1736, 65535, 2191, 65535, 65535, 1104, 65535, 65535, 92, 1733, 65535, 2747, 541, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 812, 65535, 1091, 1243, 1462, 1464, 1674, 2359, 61480,
    338, 467, 760, 807, 812, 1033, 1040, 1090, 1091, 1163, 1166, 1243, 1462, 1464, 1484, 1565, 1592, 1674, 1707,
    1834, 1844, 1884, 1887, 1905, 1932, 2222, 2233, 2359, 2379, 2470, 2471, 2508, 2532, 2535, 2536, 2573, 2620,
    2676, 2770, 2795, 2885, 2947, 2963, 2998, 2999, 61480, 61487, 65535, 65535, 65535, 662, 107, 65535, 65535,
    65535, 408, 2770, 65535, 2228, 65535, 2228, 13, 1524, 1568, 1675, 2228, 2401, 2496, 2816, 2852, 65535, 2747,
    65535, 65535, 65535, 1724, 2697, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 408, 1131, 2227,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1512, 65535, 65535, 1277, 1152, 2881, 65535, 65535, 1123,
    65535, 65535, 65535, 65535, 65535, 1840, 2560, 65535, 65535, 65535, 2252, 1903, 2296, 65535, 65535, 1724,
    2697, 65535, 1294, 65535, 65535, 303, 1215, 1294, 2747, 65535, 65535, 65535, 65535, 65535, 65535, 217, 65535,
    1433, 2073, 65535, 2523, 2523, 61488, 65535, 1733, 65535, 65535, 212, 2715, 1724, 2878, 65535, 65535, 65535,
    2508, 65535, 1572, 65535, 65535, 2035, 65535, 23, 53, 92, 906, 986, 1320, 1339, 1351, 1733, 1743, 2852, 65535,
    65535, 1277, 1152, 84, 2881, 65535, 408, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1903, 65535, 10,
    1840, 65535, 65535, 65535, 65535, 65535, 65535, 2417, 65535, 2747, 65535, 2697, 2747, 65535, 65535, 65535,
    1840, 65535, 65535, 65535, 2981, 631, 1294, 65535, 12, 65535, 65535, 1430, 1266, 2925, 217, 65535, 217, 65535,
    1692, 217, 65535, 65535, 65535, 408, 65535, 408, 1016, 1048, 1067, 1507, 1521, 1556, 1635, 1830, 1903, 2223,
    2368, 65535, 65535, 2035, 1743, 138, 65535, 65535, 65535, 65535, 65535, 65535, 1932, 2981, 65535, 65535, 303,
    1215, 65535, 2747, 65535, 65535, 65535, 65535, 65535, 612, 65535, 383, 1675, 1932, 65535, 1158, 2433, 65535,
    13, 1091, 1492, 65535, 65535, 65535, 2747, 65535, 12, 65535, 408, 65535, 65535, 65535, 65535, 1652, 3031,
    1724, 65535, 619, 65535, 2755, 2747, 65535, 65535, 65535, 65535, 65535, 65535, 1562, 2698, 1724, 2381, 2698,
    1724, 65535, 65535, 65535, 65535, 65535, 725, 895, 1421, 1535, 2747, 2771, 65535, 65535, 1433, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 2444, 2444, 65535, 65535, 65535, 65535, 1725, 65535, 24, 107, 1624,
    2496, 65535, 65535, 1774, 2305, 2305, 61440, 2305, 61440, 2305, 61440, 61462, 65535, 65535, 65535, 1104, 1736,
    65535, 65535, 537, 65535, 1904, 3030, 61462, 65535, 65535, 65535, 65535, 1774, 265, 620, 672, 2874, 265, 620,
    672, 2874, 61440, 265, 620, 672, 2874, 61440, 265, 620, 672, 2306, 2874, 61440, 65535, 65535, 1774, 65535,
    2747, 265, 620, 672, 2874, 61440, 264, 303, 618, 671, 2876, 264, 303, 618, 671, 2876, 61440, 264, 303, 618,
    671, 2876, 61440, 264, 303, 618, 671, 1904, 2305, 2363, 2876, 61440, 65535, 65535, 408, 65535, 65535, 65535,
    11, 409, 65535, 65535, 65535, 65535, 65535, 65535, 1294, 65535, 65535, 12, 65535, 65535, 65535, 1294, 65535,
    65535, 65535, 65535, 65535, 65535, 408, 65535, 65535, 65535, 65535, 65535, 693, 2261, 65535, 65535, 693, 2261,
    65535, 65535, 303, 693, 2261, 2747, 65535, 65535, 693, 2261, 2697, 65535, 65535, 12, 65535, 65535, 2747,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 408, 65535, 65535, 751, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 24, 2228, 2549, 2879, 65535, 65535, 65535, 2981, 65535,
    65535, 931, 932, 1942, 2055, 2056, 2356, 2358, 65535, 65535, 326, 65535, 2077, 65535, 65535, 65535, 24, 2228,
    2549, 2879, 65535, 65535, 2227, 65535, 65535, 212, 1851, 2222, 2563, 2715, 46, 2227, 2747, 65535, 65535,
    65535, 1885, 65535, 1509, 65535, 65535, 12, 65535, 65535, 65535, 2072, 65535, 65535, 65535, 65535, 561, 1104,
    65535, 2072, 65535, 65535, 2072, 303, 303, 561, 1284, 1904, 65535, 65535, 1496, 437, 2305, 61440, 297, 303,
    1213, 1215, 1299, 1692, 1741, 2335, 2579, 3030, 61462, 65535, 65535, 65535, 65535, 860, 2139, 65535, 65535,
    1724, 65535, 65535, 65535, 65535, 65535, 106, 2609, 143, 65535, 65535, 12, 65535, 65535, 65535, 2916, 65535,
    65535, 2243, 1357, 65535, 65535, 1358, 65535, 65535, 781, 1759, 65535, 65535, 303, 561, 618, 2330, 138, 561,
    2747, 65535, 561, 2747, 65535, 65535, 217, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2334, 2464, 2815, 2334, 2464, 2815, 61440, 2334, 2464, 2815, 61440, 2334, 2464,
    2815, 61440, 202, 2197, 65535, 65535, 65535, 65535, 65535, 65535, 2257, 65535, 65535, 65535, 65535, 65535,
    156, 561, 926, 1284, 2220, 2257, 2277, 2330, 2516, 65535, 61470, 65535, 618, 2305, 618, 2305, 61440, 618,
    2305, 61440, 618, 2305, 61440, 1692, 61462, 65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1601, 1654, 65535, 65535, 65535, 65535, 880, 65535, 65535, 65535, 65535, 178, 1773,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 383, 13, 65535, 65535, 1304, 2228, 65535, 65535, 65535, 408,
    65535, 12, 65535, 1693, 1848, 5, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 10,
    65535, 65535, 65535, 246, 65535, 65535, 65535, 65535, 1903, 592, 1903, 61488, 65535, 538, 1043, 2782, 3016,
    65535, 65535, 65535, 65535, 1736, 65535, 65535, 2747, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 725, 895, 1421, 1535, 1602, 2747, 2771, 65535, 65535, 65535, 2692, 65535,
    65535, 1840, 65535, 65535, 65535, 65535, 284, 65535, 408, 2223, 65535, 65535, 1736, 2862, 65535, 65535, 65535,
    2235, 2268, 1724, 1056, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 797, 797, 1137, 65535, 1655,
    1091, 65535, 1655, 1091, 1226, 1242, 1686, 1741, 65535, 1339, 214, 65535, 90, 1724, 1225, 2698, 408, 2981,
    65535, 1277, 65535, 2643, 1759, 65535, 65535, 1736, 2008, 65535, 65535, 65535, 12, 65535, 408, 65535, 65535,
    65535, 65535, 980, 65535, 65535, 2639, 10, 65535, 562, 1692, 65535, 65535, 65535, 561, 1104, 65535, 561, 1104,
    196, 637, 65535, 65535, 562, 2258, 65535, 2445, 65535, 561, 2747, 305, 1692, 2198, 3028, 65535, 561, 1104,
    196, 65535, 562, 305, 1692, 65535, 1294, 65535, 1091, 1243, 1462, 1464, 1674, 2359, 61480, 61487, 65535,
    65535, 65535, 65535, 284, 1774, 65535, 65535, 65535, 1903, 1382, 2697, 2715, 1375, 2922, 65535, 65535, 65535,
    321, 2709, 321, 2709, 61440, 321, 2709, 61440, 321, 2709, 61440, 61462, 65535, 238, 321, 1194, 2612, 2624,
    2709, 238, 321, 1194, 2612, 2624, 2709, 61440, 238, 321, 1194, 2612, 2624, 2709, 61440, 238, 321, 853, 1194,
    2612, 2624, 2709, 61440, 65535, 217, 1741, 65535, 1903, 107, 65535, 65535, 65535, 246, 620, 667, 1903, 2000,
    2001, 2782, 2874, 65535, 65535, 65535, 12, 408, 65535, 65535, 65535, 12, 65535, 9, 65535, 12, 433, 693, 2508,
    2881, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1498, 1905, 2380, 2548, 2795, 65535,
    1506, 1947, 65535, 65535, 934, 1357, 65535, 440, 65535, 1753, 2888, 65535, 2981, 65535, 2654, 65535, 1724,
    65535, 1724, 65535, 1724, 65535, 1724, 65535, 1724, 1035, 1753, 2163, 2888, 2999, 65535, 13, 107, 138, 1624,
    1652, 1773, 1812, 2036, 2496, 2698, 2705, 65535, 65535, 65535, 2228, 65535, 65535, 65535, 65535, 65535, 152,
    1736, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 408, 1016, 1785, 2395, 65535,
    2548, 13, 65535, 65535, 13, 408, 65535, 65535, 65535, 2697, 65535, 65535, 65535, 2697, 65535, 111, 529, 2223,
    2310, 2313, 111, 529, 2223, 2310, 2313, 61440, 111, 529, 2223, 2310, 2313, 61440, 111, 529, 2223, 2310, 2313,
    61440, 111, 305, 529, 2223, 2310, 2313, 61440, 65535, 111, 529, 2223, 2310, 2313, 2580, 61440, 111, 305, 529,
    2223, 2310, 2313, 61440, 65535, 65535, 65535, 2697, 65535, 2697, 65535, 1507, 1903, 2841, 1507, 1903, 2841,
    61440, 1507, 1903, 2841, 61440, 1903, 1903, 61440, 1903, 61440, 1903, 61440, 111, 529, 1507, 1903, 2320, 2841,
    61440, 61462, 65535, 1505, 65535, 217, 1505, 2697, 65535, 65535, 2223, 2364, 2367, 2364, 2367, 61440, 2364,
    2367, 61440, 65535, 2697, 65535, 65535, 2697, 111, 322, 529, 1057, 2223, 2310, 2313, 2320, 2718, 2834, 111,
    322, 529, 1057, 2223, 2310, 2313, 2320, 2718, 2834, 61440, 111, 322, 529, 1057, 2223, 2310, 2313, 2320, 2718,
    2834, 61440, 111, 305, 322, 529, 1057, 2223, 2310, 2313, 2320, 2718, 2834, 61440, 186, 188, 939, 1204, 1214,
    1375, 1531, 1532, 2364, 2367, 2922, 61440, 61444, 65535, 470, 2950, 1773, 65535, 65535, 65535, 2077, 65535,
    2445, 65535, 1724, 65535, 65535, 217, 65535, 65535, 65535, 65535, 1774, 65535, 65535, 65535, 65535, 1774,
    65535, 2855, 65535, 1675, 1903, 65535, 65535, 65535, 65535, 65535, 561, 13, 65535, 1382, 1214, 65535, 1724,
    2697, 65535, 65535, 2624, 2627, 2901, 2902, 65535, 65535, 2747, 65535, 65535, 212, 2715, 2747, 65535, 65535,
    1568, 65535, 65535, 1294, 65535, 2747, 1883, 2395, 65535, 65535, 65535, 538, 1903, 65535, 561, 1903, 538,
    1382, 1686, 1903, 2697, 2700, 2715, 65535, 538, 1382, 1903, 2697, 2700, 2715, 65535, 65535, 1020, 1829, 65535,
    65535, 12, 65535, 65535, 65535, 65535, 65535, 303, 1215, 1266, 1299, 1692, 2579, 2925, 2943, 65535, 65535,
    65535, 2228, 65535, 65535, 65535, 65535, 303, 1215, 1299, 1692, 2579, 2943, 65535, 65535, 65535, 65535, 65535,
    65535, 1692, 2692, 65535, 2563, 2715, 65535, 1496, 1131, 1507, 1736, 1759, 2692, 65535, 65535, 65535, 1829,
    1892, 2073, 65535, 1776, 65535, 65535, 65535, 1215, 65535, 65535, 1375, 2832, 65535, 65535, 65535, 781, 1690,
    65535, 775, 1690, 65535, 562, 618, 620, 2428, 65535, 2747, 2363, 2364, 2367, 65535, 2228, 65535, 65535, 65535,
    1724, 2697, 2747, 65535, 619, 65535, 1434, 65535, 1724, 2697, 999, 561, 874, 999, 1283, 1296, 1733, 1738,
    1982, 61488, 65535, 1434, 65535, 1655, 2079, 65535, 1655, 2079, 1226, 1242, 65535, 65535, 65535, 65535, 65535,
    65535, 408, 65535, 2135, 2698, 65535, 65535, 65535, 65535, 152, 1724, 65535, 65535, 65535, 65535, 1568, 65535,
    1724, 65535, 65535, 152, 1724, 65535, 1382, 1724, 610, 1038, 65535, 65535, 2491, 65535, 286, 610, 1039, 1332,
    2144, 2491, 2628, 2664, 2698, 2740, 2787, 3018, 65535, 303, 65535, 675, 61488, 1903, 61486, 65535, 2853,
    65535, 65535, 65535, 408, 65535, 65535, 65535, 65535, 2330, 2708, 65535, 2485, 65535, 2697, 65535, 65535, 408,
    2011, 65535, 65535, 65535, 2747, 65535, 12, 2544, 2832, 65535, 65535, 65535, 2853, 65535, 65535, 1568, 2976,
    65535, 65535, 643, 1905, 65535, 65535, 65535, 643, 65535, 1736, 65535, 619, 619, 61488, 65535, 408, 65535,
    1736, 65535, 65535, 1562, 2457, 2698, 2981, 65535, 65535, 1724, 1432, 814, 382, 1044, 2330, 2981, 65535,
    65535, 65535, 426, 675, 2412, 3030, 65535, 65535, 2747, 65535, 1344, 1724, 65535, 65535, 65535, 65535, 12, 12,
    408, 693, 65535, 12, 65535, 65535, 12, 65535, 408, 65535, 65535, 65535, 773, 65535, 65535, 880, 65535, 65535,
    1198, 1198, 1692, 65535, 65535, 1070, 1198, 1692, 2698, 65535, 65535, 65535, 65535, 65535, 65535, 1774, 2747,
    2761, 65535, 1774, 2747, 2761, 65535, 65535, 65535, 65535, 1724, 2697, 65535, 65535, 2747, 65535, 65535,
    65535, 65535, 408, 65535, 65535, 65535, 1568, 2491, 1736, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2228, 65535, 65535, 65535, 237, 2191, 65535, 65535, 65535, 65535, 725, 895, 1421, 1535, 2747, 2771,
    65535, 65535, 65535, 65535, 1724, 2697, 65535, 446, 65535, 65535, 65535, 65535, 65535, 408, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1724, 2697, 65535, 65535, 65535, 408, 65535, 65535, 65535,
    867, 65535, 65535, 65535, 12, 408, 65535, 65535, 2747, 65535, 2747, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1294, 65535, 65535, 2197, 65535, 65535, 65535, 65535, 2331, 217, 65535, 65535, 65535, 65535,
    217, 408, 1294, 65535, 217, 65535, 217, 65535, 65535, 65535, 65535, 65535, 12, 65535, 65535, 1736, 212, 1767,
    129, 1622, 2698, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2747,
    65535, 65535, 65535, 65535, 65535, 2697, 65535, 65535, 3030, 65535, 1104, 2562, 2697, 65535, 65535, 65535,
    65535, 65535, 2747, 2039, 65535, 65535, 2747, 65535, 65535, 65535, 65535, 561, 618, 2330, 2747, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 12, 213, 65535, 65535, 65535, 2548, 13, 65535, 65535, 13,
    408, 65535, 65535, 2368, 303, 65535, 2747, 2813, 2815, 2839, 65535, 2445, 2813, 2815, 2839, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2747, 65535, 65535, 65535, 12, 65535, 408, 65535, 65535,
    65535, 528, 529, 1299, 1300, 1724, 2320, 2330, 2579, 2580, 2697, 65535, 65535, 65535, 1833, 2981, 65535,
    65535, 65535, 65535, 152, 65535, 408, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 10,
    65535, 65535, 65535, 65535, 918, 138, 65535, 408, 65535, 65535, 2697, 65535, 65535, 65535, 1774, 65535, 1774,
    65535, 65535, 65535, 1382, 1214, 65535, 65535, 65535, 65535, 65535, 303, 1215, 1696, 2747, 65535, 65535, 1463,
    1104, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 129, 65535, 65535, 2747, 65535, 65535, 65535,
    408, 65535, 65535, 65535, 65535, 65535, 1774, 65535, 1829, 65535, 65535, 212, 2715, 65535, 65535, 65535,
    65535, 408, 2981, 65535, 65535, 65535, 65535, 65535, 1622, 65535, 65535, 65535, 1725, 65535, 65535, 65535,
    1676, 1773, 1104, 2853, 65535, 65535, 65535, 408, 65535, 65535, 65535, 65535, 643, 60, 2747, 65535, 65535,
    65535, 65535, 675, 61475, 65535, 1160, 2563, 65535, 2511, 2697, 2698, 2747, 61475, 65535, 65535, 65535, 65535,
    2865, 1568, 65535, 65535, 1020, 1829, 65535, 65535, 65535, 2747, 541, 65535, 335, 65535, 12, 65535, 65535,
    65535, 2747, 65535, 1562, 2698, 2981, 12, 541, 1044, 65535, 65535, 1774, 65535, 65535, 65535, 2226, 153, 1774,
    2747, 65535, 65535, 65535, 65535, 65535, 1774, 65535, 65535, 408, 643, 65535, 65535, 83, 65535, 143, 3012,
    65535, 65535, 1568, 65535, 65535, 65535, 65535, 2445, 65535, 65535, 408, 647, 65535, 65535, 65535, 65535,
    2697, 65535, 65535, 65535, 2697, 65535, 2697, 65535, 1724, 65535, 2853, 65535, 65535, 65535, 65535, 1398,
    65535, 1268, 1773, 2698, 65535, 2698, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2747, 65535, 65535,
    65535, 1725, 65535, 65535, 1131, 65535, 12, 65535, 65535, 2261, 2747, 65535, 65535, 65535, 65535, 471, 65535,
    65535, 2747, 65535, 1429, 1688, 2476, 2557, 2558, 65535, 65535, 65535, 2863, 1724, 65535, 65535, 65535, 65535,
    408, 65535, 65535, 1016, 65535, 1033, 1844, 2676, 2998, 2999, 65535, 1375, 65535, 1932, 65535, 65535, 65535,
    65535, 65535, 1030, 266, 427, 585, 1033, 1076, 1091, 1243, 1305, 1462, 1464, 1473, 1674, 1844, 2359, 2676,
    2852, 2891, 2998, 2999, 61480, 61487, 61488, 65535, 65535, 2523, 1183, 1635, 2496, 2523, 202, 1375, 2922,
    65535, 2330, 65535, 65535, 65535, 1294, 186, 65535, 1736, 65535, 1736, 2011, 134, 1768, 1091, 2922, 65535,
    387, 9, 2011, 303, 1692, 1564, 65535, 65535, 668, 2855, 305, 65535, 408, 1959, 1214, 2922, 212, 1033, 1561,
    1844, 2563, 2676, 2998, 2999, 2747, 65535, 65535, 2747, 65535, 65535, 2535, 65535, 1352, 65535, 1475, 13, 138,
    1242, 65535, 65535, 65535, 1034, 454, 65535, 1563, 65535, 764, 1351, 1946, 65535, 1382, 2666, 3018, 65535,
    1432, 65535, 1034, 1652, 1773, 1724, 333, 13, 836, 1220, 1652, 1773, 2496, 2698, 65535, 2562, 65535, 12,
    65535, 65535, 90, 65535, 65535, 408, 1131, 65535, 12, 65535, 1706, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 1364, 65535, 65535, 65535, 65535, 2747, 65535, 65535, 65535, 65535, 115,
    116, 125, 428, 685, 900, 1128, 1130, 1228, 1229, 1793, 1794, 1855, 2508, 2545, 65535, 65535, 65535, 65535,
    65535, 65535, 2747, 65535, 12, 65535, 12, 65535, 65535, 65535, 1734, 65535, 65535, 65535, 408, 65535, 65535,
    65535, 65535, 65535, 65535, 12, 65535, 564, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1294, 65535,
    65535, 65535, 65535, 65535, 561, 1104, 65535, 1568, 2698, 2747, 2511, 2747, 65535, 2009, 2511, 2747, 65535,
    561, 1104, 268, 271, 274, 65535, 561, 1104, 196, 1692, 2812, 65535, 12, 65535, 65535, 565, 13, 909, 321, 2709,
    321, 2709, 61440, 321, 2709, 61440, 321, 853, 1564, 2709, 61440, 65535, 1294, 65535, 246, 1903, 65535, 65535,
    65535, 1269, 1656, 303, 2747, 1692, 65535, 65535, 1269, 1656, 303, 2747, 65535, 1656, 303, 2747, 2912, 1692,
    224, 737, 809, 65535, 469, 305, 1214, 1655, 65535, 573, 65535, 65535, 408, 1131, 65535, 1131, 65535, 65535,
    408, 1131, 235, 1075, 2227, 65535, 65535, 999, 165, 999, 65535, 165, 525, 929, 999, 1157, 1728, 1930, 2004,
    65535, 65535, 65535, 2697, 65535, 1214, 1375, 65535, 408, 65535, 65535, 246, 306, 1294, 1736, 65535, 65535,
    65535, 561, 2330, 65535, 185, 1692, 2363, 3030, 61462, 65535, 65535, 65535, 65535, 408, 65535, 65535, 408,
    65535, 65535, 65535, 65535, 620, 2874, 620, 2874, 61440, 620, 2874, 61440, 620, 2874, 61440, 65535, 618, 2876,
    618, 2876, 61440, 618, 2876, 61440, 303, 618, 2876, 61440, 2747, 65535, 65535, 1505, 65535, 1007, 2357, 129,
    303, 1564, 65535, 65535, 1724, 65535, 2747, 65535, 2747, 65535, 2747, 65535, 2747, 65535, 2747, 65535, 65535,
    2747, 65535, 65535, 2747, 65535, 1724, 2747, 65535, 264, 618, 671, 2876, 264, 618, 671, 2876, 61440, 264, 618,
    671, 2876, 61440, 264, 618, 671, 2876, 61440, 2747, 65535, 1724, 28, 111, 529, 633, 748, 1057, 2223, 2310,
    2313, 2320, 2625, 28, 111, 529, 633, 748, 1057, 2223, 2310, 2313, 2320, 2625, 61440, 28, 111, 529, 633, 748,
    1057, 2223, 2310, 2313, 2320, 2625, 61440, 65535, 264, 618, 671, 2876, 264, 618, 671, 2876, 61440, 264, 618,
    671, 2876, 61440, 264, 618, 671, 2876, 61440, 2747, 65535, 1724, 2747, 65535, 65535, 15, 28, 111, 265, 620,
    672, 2625, 2874, 15, 28, 111, 265, 620, 672, 2625, 2874, 61440, 15, 28, 111, 265, 620, 672, 2625, 2874, 61440,
    15, 28, 111, 265, 620, 672, 2625, 2874, 61440, 28, 111, 162, 239, 322, 529, 633, 748, 1016, 1057, 1106, 1923,
    1938, 1970, 2116, 2223, 2310, 2313, 2320, 2625, 2718, 2742, 2811, 2834, 61440, 61462, 65535, 65535, 65535,
    1774, 265, 620, 672, 2874, 265, 620, 672, 2874, 61440, 265, 620, 672, 2874, 61440, 265, 620, 672, 2306, 2874,
    61440, 65535, 2747, 264, 303, 618, 671, 2876, 264, 303, 618, 671, 2876, 61440, 264, 303, 618, 671, 2876,
    61440, 264, 303, 618, 671, 2363, 2876, 61440, 61462, 618, 2876, 61440, 2747, 65535, 65535, 264, 618, 671,
    2876, 264, 618, 671, 2876, 61440, 264, 618, 671, 2876, 61440, 264, 618, 671, 2876, 61440, 2747, 265, 620, 672,
    2874, 265, 620, 672, 2874, 61440, 265, 620, 672, 2874, 61440, 15, 265, 620, 672, 2874, 61440, 265, 305, 620,
    672, 2874, 61440, 265, 305, 620, 672, 2874, 61440, 265, 305, 620, 672, 2874, 61440, 265, 305, 620, 672, 2874,
    61440, 3028, 61462, 65535, 65535, 1774, 2306, 65535, 65535, 65535, 217, 1104, 65535, 65535, 65535, 65535, 265,
    305, 454, 538, 620, 672, 1433, 2306, 2874, 265, 305, 454, 538, 620, 672, 1433, 2306, 2874, 61440, 265, 305,
    454, 538, 620, 672, 1433, 2306, 2874, 61440, 265, 305, 454, 538, 620, 672, 1433, 1903, 1904, 2306, 2617, 2874,
    61440, 65535, 417, 969, 2744, 65535, 2073, 1595, 0, 7, 13, 14, 16, 18, 19, 20, 21, 22, 23, 25, 26, 27, 28, 29,
    30, 31, 32, 33, 34, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 55, 56, 57, 58, 59, 60, 61, 62, 63, 66, 67, 71,
    72, 73, 74, 75, 76, 82, 83, 85, 86, 87, 89, 91, 94, 95, 96, 98, 99, 102, 103, 104, 105, 107, 108, 109, 110,
    111, 112, 113, 114, 117, 118, 119, 120, 121, 122, 123, 124, 126, 129, 136, 138, 139, 140, 142, 145, 146, 147,
    148, 149, 150, 155, 156, 157, 158, 159, 161, 162, 163, 164, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177,
    179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 197, 201, 202, 204, 205, 206, 207, 208,
    210, 211, 216, 217, 218, 219, 220, 221, 223, 224, 225, 226, 228, 229, 230, 231, 233, 234, 236, 238, 239, 240,
    241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 257, 266, 267, 269, 275, 276, 277, 278,
    279, 280, 281, 282, 283, 284, 285, 287, 288, 289, 290, 291, 292, 298, 299, 300, 301, 302, 304, 307, 308, 309,
    310, 311, 312, 313, 314, 315, 320, 321, 322, 323, 324, 327, 328, 329, 330, 333, 334, 344, 345, 346, 347, 348,
    349, 350, 351, 352, 353, 354, 355, 356, 358, 359, 360, 361, 363, 364, 365, 366, 373, 374, 375, 376, 378, 379,
    380, 381, 382, 383, 384, 387, 388, 391, 392, 393, 394, 396, 397, 398, 399, 408, 410, 412, 413, 414, 415, 416,
    417, 419, 420, 422, 426, 430, 433, 434, 435, 436, 439, 441, 442, 443, 444, 447, 448, 449, 450, 451, 455, 456,
    457, 458, 463, 464, 465, 466, 472, 473, 474, 475, 476, 477, 478, 479, 480, 481, 482, 483, 484, 485, 486, 487,
    489, 490, 491, 492, 493, 495, 496, 497, 498, 505, 506, 507, 508, 511, 512, 513, 514, 515, 517, 518, 519, 520,
    521, 522, 523, 524, 525, 528, 529, 530, 531, 532, 533, 534, 535, 536, 541, 545, 551, 553, 555, 557, 558, 559,
    560, 561, 562, 563, 564, 567, 568, 569, 571, 572, 574, 575, 576, 577, 580, 581, 582, 583, 584, 588, 589, 590,
    591, 592, 593, 596, 597, 598, 599, 602, 603, 604, 605, 606, 607, 608, 609, 613, 614, 615, 616, 618, 619, 620,
    621, 622, 623, 624, 625, 626, 627, 632, 633, 634, 635, 636, 639, 640, 641, 642, 644, 645, 646, 647, 648, 650,
    651, 652, 653, 654, 655, 656, 657, 658, 659, 660, 661, 663, 664, 669, 675, 681, 682, 683, 684, 686, 687, 694,
    695, 697, 698, 699, 700, 702, 703, 704, 705, 706, 708, 709, 721, 729, 730, 731, 732, 733, 734, 735, 736, 737,
    738, 739, 740, 741, 742, 743, 744, 745, 746, 747, 748, 749, 750, 752, 753, 754, 755, 756, 757, 758, 759, 765,
    766, 767, 768, 769, 770, 771, 772, 774, 775, 776, 777, 778, 779, 780, 781, 782, 784, 785, 786, 787, 789, 790,
    791, 792, 794, 795, 796, 797, 798, 800, 801, 802, 803, 809, 811, 817, 818, 819, 820, 822, 823, 824, 825, 826,
    827, 828, 829, 830, 832, 833, 834, 835, 836, 837, 838, 839, 841, 842, 843, 844, 845, 846, 847, 848, 849, 850,
    851, 852, 853, 855, 856, 858, 859, 860, 868, 870, 871, 872, 873, 874, 875, 876, 877, 878, 879, 881, 882, 883,
    884, 885, 887, 888, 896, 897, 898, 899, 901, 907, 908, 911, 912, 913, 914, 916, 917, 918, 920, 926, 927, 928,
    929, 934, 935, 936, 937, 941, 942, 943, 944, 945, 946, 947, 948, 951, 952, 953, 954, 956, 957, 958, 959, 963,
    964, 965, 967, 971, 972, 973, 974, 977, 981, 982, 983, 984, 985, 986, 987, 988, 995, 998, 1000, 1002, 1003,
    1004, 1005, 1006, 1011, 1012, 1013, 1014, 1015, 1016, 1017, 1018, 1020, 1021, 1022, 1023, 1024, 1025, 1026,
    1027, 1028, 1029, 1030, 1031, 1032, 1037, 1041, 1047, 1052, 1053, 1054, 1055, 1056, 1057, 1058, 1059, 1063,
    1064, 1065, 1066, 1068, 1073, 1074, 1079, 1080, 1082, 1084, 1085, 1088, 1089, 1091, 1096, 1097, 1098, 1099,
    1101, 1103, 1104, 1106, 1107, 1108, 1109, 1111, 1112, 1113, 1114, 1115, 1116, 1118, 1125, 1133, 1134, 1135,
    1136, 1139, 1140, 1141, 1142, 1143, 1147, 1148, 1152, 1156, 1159, 1160, 1161, 1162, 1164, 1168, 1169, 1170,
    1171, 1173, 1174, 1177, 1178, 1179, 1180, 1184, 1185, 1186, 1187, 1188, 1189, 1190, 1191, 1195, 1199, 1200,
    1201, 1202, 1203, 1204, 1205, 1206, 1207, 1208, 1210, 1214, 1215, 1221, 1224, 1226, 1231, 1232, 1233, 1234,
    1238, 1239, 1240, 1241, 1242, 1243, 1244, 1245, 1246, 1248, 1249, 1252, 1253, 1254, 1255, 1260, 1262, 1266,
    1269, 1270, 1271, 1272, 1273, 1274, 1275, 1276, 1278, 1279, 1280, 1281, 1285, 1286, 1287, 1288, 1289, 1290,
    1291, 1292, 1293, 1294, 1299, 1300, 1301, 1302, 1307, 1309, 1310, 1311, 1312, 1313, 1314, 1315, 1317, 1321,
    1322, 1323, 1324, 1325, 1326, 1327, 1328, 1329, 1334, 1335, 1336, 1338, 1340, 1341, 1342, 1343, 1345, 1346,
    1347, 1348, 1349, 1350, 1353, 1354, 1355, 1356, 1359, 1360, 1361, 1362, 1367, 1368, 1369, 1370, 1375, 1377,
    1378, 1379, 1380, 1381, 1382, 1385, 1392, 1393, 1394, 1395, 1396, 1411, 1412, 1413, 1414, 1415, 1419, 1425,
    1428, 1430, 1431, 1433, 1434, 1439, 1440, 1441, 1442, 1443, 1444, 1445, 1447, 1448, 1449, 1450, 1451, 1452,
    1453, 1454, 1455, 1457, 1458, 1459, 1460, 1461, 1462, 1464, 1466, 1467, 1468, 1469, 1476, 1477, 1478, 1479,
    1483, 1484, 1485, 1486, 1487, 1488, 1489, 1490, 1491, 1493, 1495, 1496, 1506, 1507, 1510, 1513, 1514, 1515,
    1516, 1517, 1522, 1524, 1525, 1526, 1527, 1530, 1531, 1532, 1538, 1540, 1541, 1542, 1543, 1544, 1547, 1548,
    1549, 1556, 1557, 1564, 1565, 1568, 1576, 1577, 1578, 1579, 1582, 1583, 1584, 1585, 1590, 1600, 1603, 1604,
    1605, 1606, 1618, 1619, 1620, 1621, 1622, 1624, 1625, 1636, 1638, 1639, 1640, 1641, 1642, 1643, 1644, 1645,
    1647, 1648, 1649, 1650, 1651, 1652, 1657, 1658, 1659, 1660, 1663, 1670, 1671, 1673, 1675, 1681, 1686, 1687,
    1692, 1693, 1694, 1695, 1698, 1699, 1700, 1701, 1702, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719,
    1720, 1725, 1726, 1727, 1728, 1729, 1734, 1735, 1736, 1741, 1743, 1744, 1745, 1746, 1749, 1750, 1751, 1752,
    1753, 1756, 1759, 1760, 1761, 1762, 1764, 1768, 1769, 1771, 1772, 1773, 1777, 1778, 1779, 1780, 1783, 1784,
    1785, 1788, 1789, 1790, 1791, 1801, 1802, 1803, 1804, 1806, 1810, 1811, 1814, 1815, 1818, 1819, 1826, 1827,
    1829, 1830, 1832, 1834, 1835, 1838, 1840, 1841, 1844, 1845, 1846, 1847, 1849, 1850, 1854, 1856, 1857, 1858,
    1859, 1860, 1861, 1862, 1865, 1866, 1867, 1868, 1869, 1870, 1871, 1872, 1873, 1874, 1875, 1879, 1880, 1881,
    1882, 1884, 1893, 1894, 1895, 1896, 1898, 1899, 1900, 1901, 1902, 1903, 1904, 1905, 1906, 1908, 1909, 1910,
    1911, 1913, 1914, 1915, 1916, 1917, 1918, 1919, 1920, 1921, 1922, 1923, 1924, 1925, 1926, 1928, 1932, 1933,
    1934, 1935, 1936, 1937, 1938, 1939, 1940, 1945, 1947, 1948, 1949, 1950, 1951, 1952, 1953, 1954, 1955, 1956,
    1957, 1959, 1962, 1963, 1964, 1965, 1969, 1970, 1971, 1972, 1973, 1974, 1975, 1976, 1977, 1978, 1979, 1980,
    1981, 1983, 1984, 1985, 1986, 1988, 1989, 1990, 1991, 1994, 1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002,
    2003, 2005, 2006, 2007, 2008, 2010, 2011, 2013, 2014, 2018, 2019, 2020, 2021, 2022, 2024, 2025, 2026, 2027,
    2031, 2032, 2033, 2034, 2035, 2036, 2037, 2038, 2039, 2040, 2041, 2042, 2043, 2045, 2046, 2047, 2048, 2049,
    2050, 2051, 2052, 2053, 2058, 2059, 2060, 2061, 2065, 2066, 2067, 2068, 2069, 2073, 2077, 2078, 2080, 2081,
    2082, 2083, 2084, 2085, 2086, 2087, 2088, 2089, 2090, 2091, 2092, 2093, 2094, 2095, 2096, 2097, 2098, 2099,
    2100, 2101, 2102, 2103, 2104, 2105, 2106, 2107, 2108, 2109, 2110, 2111, 2115, 2116, 2117, 2118, 2119, 2120,
    2121, 2122, 2123, 2124, 2125, 2126, 2127, 2128, 2129, 2130, 2131, 2132, 2133, 2134, 2135, 2136, 2137, 2139,
    2140, 2141, 2142, 2143, 2146, 2147, 2148, 2149, 2150, 2151, 2152, 2153, 2154, 2155, 2156, 2157, 2158, 2159,
    2160, 2161, 2162, 2164, 2165, 2166, 2167, 2170, 2171, 2172, 2173, 2174, 2175, 2176, 2177, 2178, 2179, 2180,
    2181, 2182, 2183, 2184, 2185, 2186, 2187, 2188, 2189, 2190, 2191, 2192, 2193, 2194, 2197, 2198, 2199, 2200,
    2201, 2202, 2203, 2204, 2205, 2206, 2207, 2208, 2209, 2210, 2211, 2214, 2215, 2216, 2217, 2218, 2219, 2220,
    2221, 2222, 2223, 2224, 2225, 2227, 2228, 2229, 2230, 2231, 2232, 2236, 2237, 2238, 2239, 2240, 2241, 2242,
    2244, 2248, 2250, 2254, 2257, 2258, 2259, 2260, 2262, 2263, 2264, 2265, 2269, 2270, 2271, 2272, 2273, 2274,
    2275, 2276, 2278, 2279, 2280, 2281, 2282, 2284, 2285, 2286, 2287, 2288, 2291, 2292, 2293, 2294, 2295, 2298,
    2299, 2300, 2301, 2302, 2304, 2305, 2306, 2307, 2308, 2309, 2310, 2311, 2312, 2313, 2314, 2315, 2320, 2328,
    2329, 2330, 2331, 2332, 2341, 2342, 2343, 2344, 2345, 2346, 2348, 2349, 2350, 2351, 2352, 2353, 2361, 2362,
    2363, 2364, 2365, 2366, 2367, 2368, 2369, 2370, 2371, 2372, 2382, 2383, 2384, 2385, 2395, 2396, 2397, 2401,
    2404, 2405, 2407, 2408, 2412, 2413, 2414, 2415, 2416, 2417, 2418, 2419, 2420, 2421, 2422, 2423, 2424, 2425,
    2427, 2429, 2430, 2431, 2432, 2434, 2435, 2436, 2437, 2438, 2439, 2440, 2441, 2442, 2443, 2465, 2466, 2467,
    2468, 2469, 2476, 2477, 2478, 2479, 2480, 2482, 2483, 2484, 2485, 2486, 2487, 2488, 2489, 2490, 2491, 2496,
    2498, 2499, 2500, 2501, 2506, 2507, 2508, 2509, 2511, 2512, 2513, 2514, 2515, 2516, 2517, 2519, 2520, 2521,
    2522, 2523, 2524, 2525, 2526, 2527, 2528, 2530, 2531, 2537, 2538, 2539, 2540, 2541, 2542, 2546, 2547, 2548,
    2550, 2551, 2556, 2563, 2565, 2566, 2567, 2568, 2572, 2574, 2579, 2580, 2581, 2582, 2583, 2584, 2585, 2588,
    2589, 2590, 2591, 2592, 2593, 2594, 2595, 2596, 2598, 2599, 2600, 2604, 2606, 2607, 2609, 2610, 2611, 2612,
    2613, 2614, 2615, 2616, 2624, 2625, 2626, 2627, 2629, 2630, 2631, 2634, 2635, 2637, 2641, 2643, 2644, 2645,
    2646, 2647, 2648, 2649, 2650, 2653, 2660, 2661, 2662, 2663, 2664, 2666, 2667, 2668, 2672, 2673, 2674, 2675,
    2676, 2677, 2678, 2679, 2681, 2682, 2683, 2684, 2685, 2687, 2688, 2689, 2690, 2692, 2693, 2694, 2695, 2696,
    2697, 2698, 2699, 2703, 2706, 2708, 2709, 2710, 2711, 2715, 2718, 2720, 2722, 2723, 2724, 2725, 2729, 2732,
    2733, 2734, 2735, 2739, 2743, 2744, 2745, 2746, 2747, 2749, 2754, 2755, 2756, 2757, 2758, 2759, 2760, 2769,
    2770, 2778, 2783, 2784, 2785, 2786, 2795, 2796, 2797, 2798, 2806, 2810, 2813, 2815, 2816, 2817, 2818, 2819,
    2820, 2821, 2822, 2823, 2824, 2825, 2826, 2827, 2828, 2829, 2830, 2831, 2832, 2833, 2834, 2835, 2836, 2839,
    2841, 2842, 2843, 2844, 2845, 2846, 2848, 2849, 2850, 2851, 2852, 2853, 2854, 2855, 2856, 2858, 2859, 2860,
    2861, 2862, 2865, 2866, 2867, 2868, 2869, 2870, 2874, 2875, 2876, 2877, 2878, 2881, 2885, 2888, 2889, 2890,
    2891, 2892, 2896, 2897, 2898, 2899, 2903, 2904, 2905, 2906, 2907, 2908, 2909, 2910, 2912, 2913, 2914, 2915,
    2917, 2918, 2919, 2920, 2922, 2923, 2925, 2934, 2935, 2936, 2937, 2939, 2940, 2941, 2942, 2945, 2949, 2951,
    2952, 2953, 2955, 2959, 2960, 2961, 2962, 2965, 2967, 2969, 2972, 2977, 2978, 2979, 2980, 2981, 2982, 2983,
    2984, 2985, 2986, 2988, 2990, 2994, 2995, 2996, 2997, 2998, 2999, 3004, 3005, 3006, 3007, 3008, 3009, 3010,
    3011, 3013, 3014, 3015, 3017, 3019, 3023, 3024, 3025, 3026, 3028, 3029, 3030, 3035, 61444, 61445, 61453,
    61462, 61480, 61486,
];

pub(super) static TARGETS: [u16; 4906] = [
    47, 185, 1, 0, 2, 3, 3, 999, 5, 6, 1036, 8, 7, 9, 131, 11, 173, 13, 13, 262, 15, 821, 1141, 14, 1143, 20, 871,
    22, 844, 24, 822, 26, 13, 28, 823, 30, 824, 32, 33, 34, 825, 36, 37, 38, 826, 40, 41, 31, 35, 39, 42, 827, 44,
    845, 881, 47, 846, 49, 847, 872, 52, 828, 873, 54, 55, 830, 57, 58, 829, 874, 875, 876, 848, 849, 894, 882,
    883, 820, 68, 831, 21, 21, 21, 21, 21, 21, 20, 12, 14, 12, 16, 17, 18, 19, 12, 21, 19, 23, 21, 21, 21, 25, 11,
    27, 21, 29, 43, 18, 45, 46, 48, 50, 51, 53, 21, 56, 19, 19, 59, 60, 61, 62, 63, 64, 18, 65, 66, 67, 69, 70,
    18, 18, 20, 71, 1059, 14, 1089, 75, 76, 315, 315, 895, 79, 80, 101, 82, 263, 84, 81, 83, 83, 83, 82, 83, 83,
    85, 85, 695, 86, 767, 768, 102, 90, 90, 284, 73, 284, 316, 1080, 626, 941, 942, 97, 98, 99, 546, 769, 317,
    1081, 972, 397, 981, 107, 473, 1000, 110, 111, 112, 1060, 1063, 114, 928, 650, 983, 529, 1002, 120, 121, 662,
    147, 959, 125, 124, 126, 770, 103, 129, 129, 351, 131, 350, 116, 133, 133, 131, 134, 74, 350, 104, 318, 465,
    1137, 139, 1094, 140, 141, 236, 143, 143, 144, 832, 146, 833, 963, 149, 150, 151, 152, 15, 834, 835, 156, 850,
    158, 877, 174, 161, 132, 163, 147, 148, 153, 154, 155, 157, 159, 160, 162, 164, 1064, 1003, 167, 168, 166,
    169, 929, 171, 897, 1061, 357, 771, 1062, 627, 590, 124, 1001, 181, 182, 319, 320, 75, 0, 398, 85, 189, 2,
    190, 1, 192, 190, 651, 16, 1004, 196, 175, 474, 46, 200, 201, 202, 992, 204, 135, 245, 207, 208, 208, 209, 17,
    211, 176, 213, 214, 696, 133, 671, 218, 672, 220, 206, 210, 212, 215, 212, 212, 212, 216, 217, 219, 221, 440,
    134, 224, 225, 226, 602, 475, 772, 773, 1065, 86, 231, 232, 328, 42, 235, 235, 43, 236, 328, 52, 328, 476,
    754, 240, 755, 242, 241, 243, 3, 245, 245, 18, 244, 246, 247, 285, 477, 673, 251, 930, 253, 674, 255, 878,
    478, 479, 136, 260, 260, 261, 264, 262, 1095, 264, 265, 652, 652, 377, 506, 278, 795, 271, 272, 273, 274, 275,
    276, 399, 628, 774, 329, 51, 282, 282, 282, 282, 236, 282, 329, 286, 140, 287, 288, 530, 1066, 507, 480, 481,
    547, 293, 293, 1083, 548, 531, 378, 298, 105, 300, 301, 301, 301, 931, 225, 303, 304, 304, 305, 304, 306, 304,
    307, 308, 591, 400, 401, 311, 312, 549, 321, 314, 144, 316, 317, 308, 219, 266, 265, 220, 321, 320, 320, 320,
    320, 320, 320, 320, 320, 323, 320, 320, 320, 320, 324, 320, 320, 320, 322, 320, 325, 137, 221, 328, 138, 330,
    320, 320, 320, 320, 325, 319, 332, 319, 319, 319, 319, 332, 319, 319, 319, 333, 319, 332, 319, 319, 319, 334,
    319, 326, 319, 319, 327, 329, 331, 319, 335, 532, 993, 338, 289, 663, 1005, 342, 343, 369, 290, 508, 550, 551,
    291, 202, 291, 994, 352, 552, 292, 629, 356, 1139, 609, 19, 610, 611, 675, 363, 611, 611, 676, 583, 584, 366,
    367, 352, 775, 366, 367, 352, 87, 370, 366, 367, 371, 352, 106, 366, 367, 373, 352, 965, 375, 422, 20, 378,
    653, 553, 553, 776, 1096, 358, 554, 677, 943, 385, 293, 585, 388, 322, 177, 178, 630, 654, 294, 323, 441, 777,
    67, 398, 398, 398, 398, 655, 330, 88, 402, 353, 139, 405, 405, 405, 405, 405, 405, 405, 68, 1098, 407, 1097,
    408, 631, 631, 379, 398, 398, 398, 398, 69, 956, 413, 957, 958, 416, 416, 416, 416, 417, 414, 415, 418, 70,
    555, 1090, 422, 1130, 424, 960, 966, 427, 964, 142, 141, 430, 223, 224, 91, 708, 434, 435, 707, 436, 709, 710,
    439, 440, 437, 438, 441, 316, 143, 140, 444, 445, 304, 307, 429, 431, 429, 432, 433, 442, 429, 429, 433, 443,
    446, 222, 632, 851, 852, 449, 450, 697, 1007, 452, 1006, 509, 295, 296, 899, 457, 458, 459, 898, 1037, 461,
    853, 370, 586, 464, 482, 711, 466, 467, 712, 713, 470, 714, 267, 473, 474, 267, 715, 471, 472, 475, 476, 468,
    469, 477, 716, 479, 480, 371, 298, 483, 297, 331, 656, 423, 402, 442, 778, 380, 299, 300, 556, 424, 268, 496,
    496, 496, 496, 496, 496, 497, 496, 496, 496, 498, 496, 496, 496, 499, 500, 500, 424, 443, 717, 718, 719, 720,
    506, 721, 722, 723, 724, 725, 503, 504, 505, 507, 508, 509, 510, 511, 512, 145, 514, 269, 515, 304, 515, 304,
    516, 515, 304, 517, 515, 304, 518, 513, 519, 381, 382, 444, 988, 524, 445, 557, 383, 384, 71, 384, 446, 1099,
    532, 533, 900, 413, 1122, 483, 538, 332, 179, 180, 1123, 543, 544, 385, 21, 1079, 558, 558, 1139, 756, 551,
    552, 181, 107, 554, 555, 633, 901, 944, 559, 967, 561, 1100, 562, 563, 564, 1067, 425, 533, 484, 485, 403,
    657, 603, 592, 1008, 575, 447, 593, 23, 579, 22, 593, 146, 165, 582, 581, 124, 583, 148, 585, 585, 585, 585,
    4, 510, 1084, 426, 589, 594, 44, 592, 594, 902, 427, 448, 559, 903, 60, 904, 301, 333, 45, 51, 45, 282, 603,
    282, 603, 604, 236, 603, 333, 334, 26, 607, 854, 1009, 610, 449, 449, 779, 634, 614, 678, 616, 617, 466, 1124,
    620, 621, 855, 796, 797, 624, 625, 626, 627, 698, 595, 596, 97, 511, 512, 726, 727, 635, 634, 636, 798, 638,
    639, 799, 641, 642, 640, 643, 637, 644, 984, 646, 647, 985, 649, 650, 651, 652, 648, 653, 1010, 655, 24, 657,
    658, 635, 612, 660, 661, 237, 324, 995, 665, 945, 667, 302, 303, 359, 932, 672, 486, 1048, 675, 676, 728, 678,
    679, 487, 1011, 729, 683, 684, 730, 686, 687, 685, 688, 731, 732, 690, 691, 733, 693, 734, 695, 696, 689, 692,
    694, 697, 735, 699, 700, 701, 736, 703, 702, 704, 238, 202, 372, 21, 21, 21, 21, 21, 21, 20, 71, 488, 467,
    636, 304, 711, 712, 372, 335, 149, 716, 717, 717, 717, 718, 718, 246, 249, 248, 722, 722, 722, 722, 723, 722,
    722, 724, 722, 722, 725, 726, 250, 720, 721, 720, 720, 720, 728, 720, 721, 720, 720, 720, 728, 729, 720, 721,
    720, 720, 720, 728, 730, 720, 721, 727, 720, 720, 720, 728, 731, 800, 733, 734, 150, 736, 737, 53, 54, 55,
    738, 739, 740, 736, 741, 741, 741, 741, 428, 997, 996, 744, 745, 1016, 1012, 1013, 749, 1014, 751, 1015, 747,
    748, 750, 752, 753, 336, 468, 404, 182, 757, 758, 56, 759, 760, 759, 760, 761, 762, 763, 183, 765, 765, 761,
    762, 767, 768, 96, 770, 247, 772, 772, 1049, 774, 151, 776, 699, 778, 700, 780, 25, 782, 701, 784, 702, 786,
    779, 781, 783, 785, 787, 57, 764, 766, 769, 771, 773, 773, 775, 777, 771, 788, 789, 89, 414, 560, 555, 604,
    905, 469, 489, 801, 798, 799, 489, 405, 360, 1068, 184, 637, 638, 470, 406, 991, 809, 0, 810, 2, 614, 812,
    813, 613, 679, 813, 815, 613, 1035, 5, 818, 5, 668, 109, 821, 109, 822, 822, 822, 822, 822, 822, 822, 822,
    822, 822, 823, 822, 822, 822, 822, 822, 824, 822, 822, 822, 822, 822, 825, 822, 826, 822, 822, 822, 822, 825,
    669, 822, 822, 822, 822, 822, 828, 825, 822, 829, 822, 822, 822, 822, 825, 666, 667, 187, 833, 186, 835, 670,
    834, 836, 834, 834, 836, 834, 838, 834, 836, 834, 839, 836, 836, 841, 836, 842, 836, 843, 831, 832, 834, 836,
    837, 834, 840, 844, 6, 846, 7, 848, 848, 848, 7, 706, 850, 849, 849, 849, 849, 852, 849, 849, 853, 48, 855,
    48, 108, 857, 822, 856, 822, 856, 822, 822, 822, 858, 856, 856, 822, 856, 822, 856, 822, 822, 822, 858, 856,
    856, 859, 822, 856, 822, 856, 822, 822, 822, 858, 856, 856, 860, 822, 826, 856, 822, 856, 822, 822, 822, 858,
    856, 856, 861, 819, 819, 820, 827, 830, 845, 847, 847, 849, 849, 851, 854, 862, 1125, 864, 865, 866, 639, 429,
    1101, 870, 737, 872, 62, 874, 450, 1138, 877, 450, 1069, 561, 430, 881, 305, 306, 58, 307, 886, 1051, 888,
    1102, 890, 124, 513, 906, 615, 451, 1103, 896, 897, 125, 899, 900, 188, 902, 902, 188, 152, 904, 904, 904,
    904, 189, 90, 906, 415, 1131, 909, 910, 911, 1085, 863, 914, 907, 1126, 917, 8, 919, 920, 920, 490, 491, 153,
    923, 924, 738, 926, 924, 922, 925, 927, 924, 928, 928, 928, 354, 922, 925, 924, 928, 928, 928, 909, 910, 932,
    933, 908, 998, 935, 227, 228, 154, 229, 230, 937, 938, 939, 433, 940, 433, 939, 941, 226, 190, 864, 944, 562,
    534, 780, 534, 937, 938, 433, 940, 433, 941, 226, 856, 308, 471, 1104, 191, 954, 955, 1105, 957, 958, 59, 960,
    953, 956, 959, 961, 607, 911, 1106, 1107, 963, 964, 965, 865, 967, 514, 515, 231, 971, 516, 251, 974, 975,
    616, 912, 270, 979, 980, 271, 982, 983, 739, 985, 981, 984, 986, 155, 988, 989, 989, 989, 866, 991, 740, 156,
    272, 995, 995, 995, 273, 997, 192, 999, 274, 1001, 1001, 996, 993, 994, 996, 998, 998, 998, 1000, 1002, 1003,
    193, 1005, 802, 1007, 1008, 803, 1010, 1011, 1009, 1012, 563, 564, 386, 565, 913, 680, 1019, 804, 1021, 1022,
    361, 879, 805, 806, 1027, 1028, 884, 885, 886, 891, 1033, 49, 1035, 887, 807, 1038, 1039, 9, 1041, 1042, 1040,
    1043, 888, 889, 1046, 890, 1026, 1029, 1030, 1031, 1032, 1034, 1036, 1037, 1044, 1045, 1047, 1048, 157, 1050,
    157, 1051, 1052, 124, 1053, 566, 1055, 640, 567, 933, 1058, 781, 1086, 914, 110, 1061, 1062, 27, 1063, 373,
    1065, 407, 1041, 1067, 1068, 111, 915, 232, 1072, 946, 1074, 1075, 975, 431, 28, 325, 1079, 1017, 1018, 1081,
    1082, 973, 974, 1084, 1085, 432, 916, 975, 1089, 617, 1091, 275, 1093, 1093, 1094, 681, 1096, 836, 1098, 837,
    838, 1100, 1101, 1102, 1103, 112, 839, 1106, 1107, 1108, 1099, 1104, 1105, 1109, 917, 703, 158, 1112, 1112,
    1112, 1113, 194, 159, 1115, 50, 1116, 1117, 1019, 1022, 1020, 1021, 1122, 1120, 1121, 1123, 1023, 1125, 568,
    1024, 1128, 1025, 1130, 1026, 362, 160, 1134, 195, 387, 1136, 587, 588, 1139, 1138, 1140, 408, 741, 1142,
    1138, 1140, 1143, 408, 363, 452, 92, 453, 416, 1146, 1147, 1148, 453, 1146, 1150, 1148, 868, 569, 605, 197,
    1155, 1155, 196, 161, 1157, 198, 199, 535, 682, 1161, 535, 1052, 892, 1163, 1164, 1165, 535, 200, 201, 66,
    658, 492, 597, 782, 555, 202, 1071, 976, 1175, 1176, 493, 493, 203, 337, 282, 282, 282, 282, 236, 282, 76,
    337, 1132, 204, 1183, 1183, 162, 1185, 205, 206, 606, 494, 947, 1190, 355, 598, 364, 783, 364, 977, 495, 599,
    409, 1155, 1155, 388, 454, 948, 1203, 207, 1070, 1027, 1207, 618, 1053, 683, 1210, 1211, 618, 93, 1213, 356,
    1213, 77, 356, 113, 570, 114, 607, 309, 72, 202, 309, 208, 1223, 309, 641, 608, 620, 1227, 1228, 619, 784,
    684, 685, 1228, 1230, 1231, 619, 1228, 619, 1228, 619, 686, 310, 517, 1108, 1237, 1109, 1042, 1240, 1241,
    1242, 1238, 1239, 1243, 536, 536, 455, 456, 433, 496, 497, 311, 389, 457, 600, 43, 1255, 600, 326, 327, 458,
    374, 1260, 410, 1111, 1262, 1110, 1263, 1264, 1260, 410, 417, 621, 571, 742, 1269, 1270, 571, 687, 1272, 571,
    418, 743, 744, 1275, 475, 1276, 1277, 390, 338, 339, 642, 391, 643, 572, 1113, 1112, 1286, 1287, 572, 622,
    624, 1290, 1291, 623, 688, 1291, 1293, 623, 209, 1295, 1296, 210, 1297, 1298, 1298, 1298, 745, 1300, 1298,
    1298, 1298, 573, 573, 785, 459, 460, 644, 645, 625, 786, 134, 625, 115, 934, 1311, 949, 1313, 625, 118, 117,
    1315, 1315, 1315, 1315, 1316, 1315, 1315, 1315, 1315, 1316, 625, 537, 1043, 1319, 1320, 392, 78, 119, 808,
    1325, 950, 1327, 857, 918, 919, 646, 647, 648, 393, 538, 1028, 1336, 1072, 461, 787, 986, 1340, 1341, 689,
    1342, 312, 211, 1345, 518, 29, 394, 1349, 375, 1349, 375, 788, 241, 1352, 1353, 240, 239, 240, 746, 120, 1358,
    1358, 1357, 1359, 574, 1133, 1361, 1362, 340, 574, 920, 313, 519, 1029, 1030, 1114, 1371, 340, 11, 1373, 11,
    10, 690, 1376, 340, 79, 80, 376, 434, 1381, 921, 1383, 30, 1135, 1385, 1386, 539, 1134, 691, 692, 1388, 1389,
    539, 539, 233, 520, 1115, 1394, 419, 419, 395, 1397, 1031, 521, 1127, 1401, 1402, 1403, 1404, 540, 365, 693,
    1407, 540, 540, 1082, 1116, 1411, 1410, 1412, 314, 522, 523, 163, 1417, 1418, 121, 1420, 1421, 61, 1423, 1419,
    1422, 1424, 1418, 81, 1140, 524, 893, 1428, 1429, 923, 924, 1431, 1432, 31, 922, 840, 1434, 1435, 32, 1437,
    1039, 1439, 1038, 1040, 842, 1442, 843, 1444, 1445, 1446, 1441, 1443, 1447, 841, 576, 1449, 575, 809, 763,
    1452, 1451, 1449, 1453, 575, 435, 601, 242, 436, 1458, 979, 980, 1460, 1461, 978, 935, 1463, 936, 1464, 1465,
    525, 867, 1468, 577, 577, 789, 747, 1472, 937, 1117, 1474, 1475, 498, 858, 1128, 420, 1480, 95, 411, 243,
    1482, 790, 1482, 94, 1485, 437, 1487, 438, 439, 1032, 1129, 1492, 421, 1494, 1493, 1495, 659, 1495, 659, 925,
    341, 82, 341, 122, 342, 236, 83, 342, 366, 1504, 499, 1044, 1506, 1091, 1508, 589, 541, 1510, 1511, 578, 1073,
    472, 880, 1516, 579, 98, 1519, 164, 1521, 1521, 1521, 1521, 1521, 212, 580, 1092, 1524, 1525, 580, 500, 791,
    938, 1529, 542, 542, 206, 660, 18, 18, 18, 18, 18, 989, 1535, 1074, 1537, 859, 860, 861, 862, 990, 1543, 1536,
    1538, 1539, 18, 1540, 21, 21, 1541, 21, 21, 1542, 21, 18, 21, 18, 164, 1544, 18, 18, 20, 71, 583, 63, 244,
    1547, 1548, 1548, 1548, 1547, 1549, 1549, 1549, 123, 1551, 869, 343, 1045, 1554, 1555, 968, 1557, 1046, 1559,
    1560, 1558, 1561, 1556, 1562, 961, 1564, 1565, 1566, 1567, 1568, 1569, 969, 970, 1571, 1572, 1573, 1047, 1575,
    1576, 1574, 1577, 1563, 18, 1570, 18, 1578, 18, 18, 18, 236, 343, 367, 1581, 664, 764, 1583, 765, 1585, 766,
    1587, 1584, 1586, 1588, 526, 543, 64, 1592, 1593, 810, 1595, 811, 1597, 1596, 1598, 704, 1600, 1601, 1602,
    252, 1604, 65, 1606, 1605, 1605, 1608, 1609, 1594, 1599, 1603, 1605, 1605, 1607, 1610, 1118, 1612, 1093, 1614,
    501, 987, 1617, 1055, 896, 1618, 1619, 1056, 1621, 1119, 1623, 502, 544, 1136, 544, 1076, 213, 214, 276, 279,
    462, 277, 1634, 28, 503, 504, 344, 236, 344, 33, 215, 166, 1642, 1642, 1642, 1642, 1642, 1642, 1642, 1642,
    1642, 1642, 1642, 1642, 1642, 1642, 1642, 216, 1033, 280, 463, 281, 34, 1648, 971, 1650, 1054, 1652, 1075,
    412, 870, 1656, 926, 581, 694, 1660, 464, 464, 792, 705, 1050, 1057, 1665, 1120, 1667, 345, 793, 345, 582,
    505, 368, 346, 202, 346, 665, 665, 794, 748, 1677, 1678, 812, 1680, 1681, 1682, 1683, 1684, 813, 1686, 1687,
    1688, 749, 1690, 1691, 1685, 1689, 1692, 750, 1694, 1695, 1679, 1693, 1696, 1058, 1698, 1087, 982, 1700, 1701,
    1702, 721, 728, 721, 728, 1704, 721, 728, 1705, 721, 727, 1703, 728, 1706, 649, 1708, 661, 738, 736, 527, 814,
    815, 1713, 1714, 1715, 1716, 1717, 816, 817, 1719, 1720, 1721, 1722, 818, 1724, 1725, 1726, 1727, 1728, 1718,
    1723, 1729, 819, 1731, 1732, 1733, 1734, 1034, 1736, 347, 951, 1739, 1739, 952, 1741, 953, 954, 1743, 1744,
    1740, 1742, 1745, 396, 282, 1748, 1749, 1748, 751, 1749, 1750, 1751, 1748, 1750, 1750, 1750, 1750, 927, 348,
    124, 1755, 124, 900, 1756, 939, 1758, 349, 167, 1761, 1761, 1761, 1761, 12, 752, 753, 1763, 1764, 12, 1762,
    1765, 1766, 317, 308, 234, 84, 545, 955, 1770, 545, 940, 1772, 545, 1077, 528, 283, 1776, 1776, 1776, 1776,
    1777, 1776, 1776, 1778, 1776, 1776, 1779, 261, 1781, 1781, 1781, 1781, 1782, 1781, 1781, 1783, 1780, 1781,
    1781, 1784, 1785, 1078, 1121, 1788, 168, 1790, 1790, 1789, 1791, 1792, 962, 38, 1795, 99, 1797, 37, 1799, 35,
    1801, 100, 1803, 36, 1805, 39, 39, 1801, 40, 235, 1809, 41, 1811, 1801, 255, 1813, 1813, 1813, 1813, 1813,
    1813, 1813, 1813, 1814, 1813, 1813, 1813, 1813, 1815, 1813, 1813, 1813, 1813, 1816, 1817, 40, 1811, 1796,
    1798, 1804, 1807, 1807, 1819, 1804, 1810, 1810, 1804, 1820, 1796, 1798, 1804, 1807, 1807, 1819, 1804, 1810,
    1810, 1804, 1820, 1821, 1796, 1798, 1804, 1807, 1807, 1819, 1804, 1810, 1810, 1804, 1820, 1822, 253, 1824,
    1824, 1824, 1824, 1824, 1824, 1824, 1824, 1825, 1824, 1824, 1824, 1824, 1826, 1824, 1824, 1824, 1824, 1827,
    1828, 126, 1830, 1830, 126, 254, 1829, 1831, 1831, 1832, 1832, 1832, 1831, 1832, 1829, 1831, 1831, 1832, 1832,
    1832, 1831, 1832, 1833, 1829, 1831, 1831, 1832, 1832, 1832, 1831, 1832, 1834, 1829, 1831, 1831, 1832, 1832,
    1832, 1831, 1832, 1835, 1796, 1798, 1800, 1802, 1802, 1804, 1806, 1807, 1800, 1808, 1800, 1800, 1802, 1800,
    1802, 1804, 1810, 1810, 1804, 1812, 1802, 1800, 1818, 1802, 1823, 1836, 257, 256, 217, 1840, 1839, 1839, 1839,
    1839, 1839, 1839, 1839, 1839, 1842, 1839, 1839, 1839, 1839, 1843, 1839, 1839, 1839, 1841, 1839, 1844, 127,
    1846, 1838, 1845, 1838, 1838, 1838, 1838, 1845, 1838, 1838, 1838, 1848, 1838, 1845, 1838, 1838, 1838, 1849,
    1838, 1845, 1838, 1838, 1847, 1838, 1850, 1851, 1781, 1781, 1784, 1853, 258, 259, 1856, 1856, 1856, 1856,
    1856, 1856, 1856, 1856, 1857, 1856, 1856, 1856, 1856, 1858, 1856, 1856, 1856, 1856, 1859, 1860, 1855, 1855,
    1855, 1855, 1855, 1855, 1855, 1855, 1862, 1855, 1855, 1855, 1855, 1863, 1861, 1855, 1855, 1855, 1855, 1864,
    1855, 1865, 1855, 1855, 1855, 1864, 1855, 1865, 1855, 1855, 1855, 1866, 1855, 1865, 1855, 1855, 1855, 1867,
    1855, 1865, 1855, 1855, 1855, 1868, 1854, 1869, 260, 218, 1872, 1873, 170, 171, 130, 1877, 1877, 172, 128,
    129, 169, 1871, 1874, 1875, 1876, 1871, 1871, 1878, 1873, 1871, 1871, 1874, 1875, 1876, 1871, 1871, 1878,
    1873, 1871, 1882, 1871, 1874, 1875, 1876, 1871, 1871, 1878, 1873, 1871, 1883, 1871, 1874, 1875, 1876, 1871,
    1871, 1878, 1879, 1880, 1873, 1881, 1871, 1884, 1142, 1886, 1886, 1886, 1088, 1888, 1889, 4, 10, 72, 73, 74,
    77, 78, 78, 78, 87, 88, 89, 91, 92, 93, 92, 92, 94, 94, 94, 94, 95, 96, 96, 96, 100, 101, 101, 101, 101, 96,
    102, 103, 103, 103, 103, 104, 105, 106, 106, 106, 106, 108, 109, 109, 109, 109, 113, 115, 116, 117, 117, 117,
    117, 118, 119, 119, 119, 119, 122, 123, 123, 123, 123, 127, 128, 130, 132, 135, 136, 132, 132, 137, 137, 137,
    137, 138, 138, 138, 138, 74, 142, 145, 165, 170, 172, 173, 174, 175, 175, 176, 175, 175, 177, 178, 178, 178,
    178, 179, 179, 179, 179, 180, 183, 184, 184, 184, 184, 185, 185, 185, 185, 186, 187, 188, 188, 188, 188, 191,
    193, 191, 193, 194, 194, 194, 194, 195, 197, 3, 198, 199, 199, 199, 199, 74, 203, 205, 222, 223, 223, 223,
    223, 227, 227, 227, 227, 228, 228, 228, 229, 228, 230, 233, 234, 237, 234, 238, 239, 239, 239, 239, 248, 249,
    249, 249, 249, 250, 250, 250, 250, 252, 254, 256, 257, 258, 258, 258, 258, 259, 259, 259, 259, 263, 266, 267,
    267, 267, 268, 268, 268, 268, 269, 269, 269, 269, 270, 277, 278, 279, 278, 278, 279, 279, 279, 278, 279, 280,
    281, 283, 281, 281, 284, 284, 284, 284, 180, 285, 286, 286, 286, 286, 287, 287, 287, 287, 288, 288, 288, 288,
    289, 290, 290, 290, 290, 291, 291, 291, 291, 292, 292, 292, 292, 294, 295, 294, 296, 296, 296, 296, 297, 297,
    297, 297, 294, 294, 299, 299, 299, 299, 302, 309, 310, 310, 310, 310, 313, 313, 313, 313, 315, 318, 336, 337,
    337, 337, 337, 339, 340, 340, 340, 340, 341, 341, 341, 341, 344, 345, 345, 345, 345, 346, 346, 346, 346, 347,
    347, 347, 347, 348, 348, 348, 348, 349, 349, 349, 349, 350, 351, 350, 350, 353, 354, 354, 354, 354, 355, 355,
    355, 355, 357, 357, 357, 357, 358, 359, 359, 359, 359, 360, 361, 361, 361, 361, 362, 364, 362, 365, 368, 369,
    372, 374, 376, 377, 377, 377, 377, 379, 358, 315, 315, 315, 380, 380, 380, 380, 381, 381, 381, 382, 383, 383,
    383, 383, 285, 384, 384, 384, 384, 386, 387, 387, 387, 387, 389, 389, 389, 389, 390, 391, 392, 392, 392, 392,
    393, 393, 393, 393, 394, 394, 394, 394, 395, 395, 395, 395, 396, 397, 396, 396, 396, 399, 400, 400, 400, 400,
    401, 401, 401, 401, 403, 404, 404, 404, 404, 406, 409, 410, 410, 410, 411, 411, 411, 412, 411, 419, 420, 421,
    421, 421, 421, 423, 425, 426, 428, 447, 448, 448, 448, 448, 451, 453, 454, 454, 455, 455, 455, 455, 456, 456,
    456, 456, 460, 454, 454, 462, 463, 463, 463, 463, 465, 465, 465, 465, 478, 481, 482, 482, 482, 482, 484, 484,
    484, 484, 485, 485, 485, 485, 486, 486, 486, 486, 487, 487, 487, 487, 488, 488, 488, 488, 489, 489, 489, 489,
    490, 491, 491, 492, 492, 492, 492, 491, 491, 493, 493, 493, 493, 494, 494, 494, 494, 495, 495, 495, 501, 203,
    502, 502, 502, 502, 520, 399, 521, 521, 521, 521, 522, 522, 522, 522, 523, 523, 523, 523, 525, 526, 526, 526,
    526, 527, 527, 527, 527, 528, 528, 528, 528, 529, 530, 529, 529, 531, 531, 531, 531, 534, 535, 536, 536, 536,
    536, 537, 539, 539, 539, 539, 540, 540, 541, 540, 542, 540, 545, 546, 546, 546, 546, 547, 548, 549, 550, 549,
    549, 553, 180, 556, 557, 557, 557, 557, 558, 560, 565, 566, 567, 567, 567, 567, 568, 568, 568, 568, 569, 569,
    569, 569, 570, 570, 570, 570, 571, 571, 571, 571, 572, 572, 572, 572, 573, 573, 573, 573, 574, 574, 574, 574,
    576, 577, 577, 577, 577, 578, 580, 578, 578, 584, 180, 586, 587, 587, 587, 587, 588, 590, 590, 590, 590, 591,
    593, 591, 591, 594, 595, 595, 595, 595, 596, 596, 596, 596, 597, 597, 597, 597, 598, 599, 600, 601, 601, 601,
    601, 602, 605, 602, 602, 606, 606, 606, 606, 608, 609, 611, 612, 613, 612, 615, 615, 615, 615, 618, 619, 619,
    619, 619, 622, 623, 628, 629, 629, 629, 629, 630, 630, 630, 630, 630, 285, 612, 631, 632, 632, 632, 632, 633,
    633, 633, 633, 645, 631, 654, 656, 659, 662, 662, 662, 662, 663, 664, 664, 664, 664, 666, 668, 669, 669, 669,
    669, 670, 670, 670, 670, 671, 671, 671, 671, 673, 674, 674, 674, 674, 677, 680, 681, 681, 681, 681, 682, 698,
    705, 706, 707, 708, 709, 709, 709, 709, 710, 710, 710, 710, 708, 713, 713, 713, 714, 714, 714, 715, 715, 715,
    715, 719, 547, 732, 735, 742, 743, 743, 743, 743, 746, 754, 755, 755, 755, 755, 756, 756, 757, 757, 757, 757,
    756, 756, 758, 790, 791, 791, 791, 791, 792, 792, 792, 792, 793, 794, 794, 794, 794, 795, 796, 796, 796, 796,
    797, 800, 797, 797, 801, 801, 801, 801, 802, 802, 802, 802, 803, 804, 805, 805, 805, 805, 806, 806, 806, 806,
    807, 807, 807, 807, 808, 808, 808, 808, 811, 814, 816, 814, 814, 817, 863, 708, 867, 868, 868, 868, 868, 869,
    869, 869, 869, 871, 873, 875, 876, 876, 876, 878, 876, 879, 880, 880, 880, 880, 880, 880, 882, 883, 883, 883,
    883, 884, 884, 884, 884, 885, 887, 887, 887, 887, 889, 891, 892, 892, 892, 892, 893, 882, 882, 882, 894, 894,
    894, 894, 895, 895, 895, 895, 895, 898, 901, 608, 903, 905, 907, 908, 908, 912, 908, 908, 913, 915, 285, 916,
    918, 921, 921, 921, 929, 885, 930, 930, 930, 930, 931, 931, 931, 934, 936, 942, 943, 945, 946, 946, 946, 946,
    947, 948, 948, 948, 949, 950, 951, 951, 951, 951, 952, 952, 952, 952, 962, 966, 885, 968, 969, 969, 969, 969,
    970, 970, 970, 970, 972, 973, 973, 973, 973, 976, 977, 977, 977, 977, 74, 978, 987, 990, 992, 358, 1004, 1006,
    1013, 1014, 1014, 1014, 1015, 1015, 1015, 1015, 1014, 1016, 1016, 1016, 1016, 1017, 1017, 1018, 1017, 1017,
    1020, 1023, 1024, 1024, 1024, 1024, 1025, 631, 1049, 1054, 1056, 1056, 1056, 1056, 1057, 1057, 1057, 1057,
    1059, 1060, 1064, 1066, 1066, 1066, 1066, 1069, 1070, 1071, 1073, 1076, 1077, 1077, 1077, 1077, 1078, 1080,
    1080, 1080, 1080, 1083, 1086, 1087, 1087, 1087, 1087, 1088, 885, 1090, 1092, 1092, 1092, 1092, 1095, 1097,
    1110, 1111, 1114, 1118, 1118, 1119, 1124, 1126, 1127, 1127, 1127, 1127, 1129, 1131, 1132, 1133, 1133, 1133,
    1133, 1135, 1137, 1137, 1137, 1137, 1141, 1144, 1141, 1141, 1141, 1145, 1145, 1145, 1145, 1149, 1149, 1151,
    1149, 1152, 1153, 1153, 1153, 1153, 1154, 1154, 1154, 1154, 1156, 1158, 1159, 1160, 1162, 1160, 1166, 1167,
    1168, 1169, 1170, 1170, 1170, 1170, 1171, 1171, 1171, 1171, 1172, 1172, 1172, 1173, 1172, 1174, 1177, 1178,
    1178, 1178, 1179, 1180, 1181, 1180, 1180, 1182, 1184, 1186, 1187, 1188, 1188, 1188, 1188, 1189, 1189, 1189,
    1189, 1191, 1192, 1192, 1192, 1192, 1193, 1193, 1193, 1193, 1194, 1195, 1195, 1195, 1196, 1197, 1197, 1197,
    1197, 1198, 1198, 1198, 1198, 1199, 1199, 1199, 1199, 1200, 1201, 1201, 1201, 1201, 1202, 1202, 1202, 1202,
    1204, 1202, 1205, 1206, 1208, 1209, 1212, 1209, 1209, 1214, 1215, 1216, 1214, 1214, 1217, 1218, 1217, 1217,
    1219, 1219, 1219, 1219, 1220, 1221, 1222, 1220, 1224, 1225, 1225, 1225, 1225, 599, 1226, 1226, 1226, 1226,
    1229, 1232, 1233, 1234, 1235, 1235, 1235, 1235, 1236, 1236, 1236, 1236, 599, 1244, 1245, 1245, 1246, 1246,
    1246, 1246, 1247, 1247, 1247, 1247, 1248, 1248, 1248, 1248, 1249, 1249, 1249, 1249, 1250, 1250, 1250, 1250,
    1251, 1251, 1251, 1251, 1252, 1252, 1252, 1252, 1253, 1253, 1253, 1253, 1254, 1256, 1254, 1254, 1257, 1257,
    1257, 1257, 1258, 1258, 1258, 1258, 1259, 1259, 1259, 1259, 1261, 1265, 1261, 1261, 1266, 1266, 1266, 1266,
    1267, 1267, 1267, 1267, 1268, 1271, 1273, 1268, 1274, 1274, 1274, 1274, 1278, 1279, 1279, 1279, 1279, 1280,
    1280, 1280, 1280, 1281, 1281, 1281, 1281, 1282, 1282, 1282, 1282, 1283, 1283, 1283, 1283, 1284, 1284, 1284,
    1284, 1285, 1288, 1285, 1285, 885, 1289, 1289, 1289, 1289, 1292, 1294, 1292, 1292, 1299, 1301, 1299, 1302,
    1302, 1302, 1303, 1304, 1304, 1304, 1304, 1305, 1305, 1305, 1305, 1306, 1306, 1306, 1306, 1307, 1307, 1307,
    1307, 1308, 1309, 1310, 1312, 1314, 1317, 1318, 1318, 1318, 1318, 1321, 1322, 1322, 1322, 1322, 1323, 1324,
    1326, 1328, 1329, 1330, 1331, 1331, 1331, 1331, 1332, 1332, 1332, 1332, 1333, 1333, 1333, 1333, 1334, 1334,
    1334, 1334, 1335, 1335, 1335, 1335, 1337, 1338, 1338, 1338, 1338, 1339, 1343, 1344, 1344, 1344, 1344, 1346,
    1347, 1347, 1347, 1347, 1348, 1350, 1350, 1350, 1351, 1354, 1355, 1356, 1354, 1355, 1355, 1356, 1360, 1363,
    1364, 1365, 1365, 1365, 1366, 1367, 1367, 1367, 1367, 547, 1368, 1368, 1368, 1368, 1369, 1370, 1372, 1364,
    1374, 1374, 1374, 1375, 1374, 1377, 1364, 1378, 1379, 1379, 1380, 1380, 1380, 1380, 1382, 1382, 1382, 1384,
    1387, 1390, 1391, 1391, 1392, 1393, 1393, 1393, 1393, 1395, 1396, 1396, 1396, 1396, 1398, 1398, 1398, 1398,
    1399, 1400, 1400, 1400, 1400, 1405, 1406, 1406, 1406, 1406, 1406, 1406, 1408, 1409, 1409, 1413, 1414, 1414,
    1414, 1414, 1415, 1415, 1415, 1415, 1416, 1416, 1416, 1416, 1425, 1426, 1427, 1427, 1427, 1427, 1430, 1433,
    1436, 631, 885, 1438, 875, 203, 1440, 1448, 1450, 1454, 1450, 1455, 1455, 1455, 1455, 1456, 1456, 1456, 1456,
    1457, 1459, 1459, 1459, 1459, 1459, 1450, 1450, 1462, 1466, 1467, 1467, 1467, 1467, 1469, 1470, 1471, 1470,
    1470, 1473, 1476, 1477, 1477, 1477, 1477, 1478, 1479, 1481, 1481, 1481, 1483, 1484, 1486, 1481, 1488, 1489,
    1489, 1489, 1489, 1490, 1490, 1490, 1490, 1488, 1488, 1488, 1491, 1496, 1497, 1498, 1497, 1497, 1499, 1500,
    1501, 1499, 1499, 1502, 1503, 1502, 1502, 1505, 1505, 1505, 1505, 1505, 1507, 1509, 1512, 1512, 1512, 1512,
    1513, 1513, 1513, 1513, 1514, 1515, 1515, 1515, 1515, 1517, 1518, 1518, 1518, 1520, 1520, 1520, 1522, 1523,
    1523, 1523, 1526, 1527, 1527, 1527, 1527, 1528, 1530, 1531, 1531, 1531, 1532, 1533, 1533, 1533, 1533, 1534,
    1545, 708, 1546, 1550, 1552, 1553, 1553, 1553, 1579, 1580, 547, 1582, 1582, 1582, 1582, 1589, 1590, 1590,
    1590, 1590, 907, 1591, 1591, 1591, 1591, 1611, 1518, 1512, 1613, 1615, 1616, 1616, 1616, 1616, 1620, 1622,
    1624, 1625, 1625, 1625, 1625, 1626, 1627, 1627, 1627, 631, 1628, 1629, 1630, 1631, 1632, 1633, 1633, 1633,
    1633, 1635, 1636, 1636, 1636, 1636, 1637, 1637, 1637, 1637, 1638, 1638, 1638, 1639, 1640, 270, 1641, 1643,
    1632, 1640, 1644, 1632, 1645, 1646, 1646, 1646, 1646, 1647, 1649, 1651, 1653, 1654, 1655, 1655, 1655, 1655,
    1657, 1658, 631, 1659, 1659, 1659, 1659, 1661, 1662, 1662, 1662, 1663, 1664, 1666, 1668, 1669, 1669, 1669,
    1169, 1670, 1670, 1670, 1670, 1671, 1671, 1671, 1671, 1672, 1672, 1672, 1672, 1673, 1674, 1673, 1673, 1675,
    1675, 1676, 1675, 1697, 1699, 1707, 1709, 1709, 1709, 1709, 1710, 1710, 1710, 1710, 662, 1711, 1711, 1711,
    1711, 1711, 1712, 1712, 1712, 1712, 1730, 1735, 285, 1737, 1738, 1738, 1738, 1738, 1746, 1747, 1747, 1747,
    1747, 1747, 1752, 1753, 1754, 1754, 1754, 1754, 1757, 1759, 1760, 1760, 1760, 1760, 180, 1767, 1768, 1769,
    1769, 1771, 1773, 1769, 1774, 1775, 1775, 1775, 1775, 1786, 1787, 1793, 1794, 1837, 1852, 1870, 1885, 1887,
    1890,
];

pub(super) static ENTRY_PROFILES: [u16; 1144] = [
    0, 0, 1, 2, 2, 3, 2, 0, 0, 4, 0, 0, 0, 5, 6, 7, 8, 6, 6, 8, 6, 5, 9, 7, 8, 6, 10, 11, 10, 6, 5, 6, 6, 7, 6,
    12, 13, 14, 15, 16, 15, 17, 18, 19, 20, 17, 21, 22, 23, 17, 24, 17, 25, 26, 27, 28, 29, 29, 29, 29, 29, 29,
    29, 29, 29, 29, 29, 30, 31, 32, 33, 31, 34, 35, 36, 35, 35, 36, 35, 37, 38, 38, 35, 35, 37, 39, 40, 39, 41,
    42, 40, 39, 42, 39, 43, 44, 45, 45, 46, 47, 48, 47, 47, 47, 47, 49, 50, 49, 47, 51, 49, 49, 52, 47, 49, 47,
    53, 54, 52, 49, 53, 49, 47, 55, 56, 47, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
    57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 58,
    59, 60, 58, 58, 58, 58, 58, 58, 58, 59, 61, 58, 62, 58, 63, 64, 58, 58, 65, 58, 58, 58, 58, 58, 58, 58, 66,
    58, 58, 58, 67, 58, 68, 58, 65, 58, 58, 68, 58, 58, 69, 61, 58, 62, 70, 62, 58, 71, 72, 73, 71, 71, 74, 74,
    74, 71, 75, 75, 76, 75, 75, 77, 73, 73, 73, 78, 78, 79, 78, 78, 80, 78, 81, 82, 78, 83, 84, 85, 83, 84, 84,
    83, 83, 86, 86, 86, 86, 86, 86, 86, 86, 86, 87, 86, 86, 86, 86, 87, 87, 87, 87, 87, 87, 86, 87, 86, 86, 88,
    89, 86, 90, 86, 86, 86, 91, 92, 93, 94, 91, 91, 95, 96, 91, 96, 91, 93, 93, 91, 91, 91, 91, 95, 97, 91, 91,
    91, 98, 91, 91, 93, 91, 94, 94, 91, 91, 99, 99, 100, 99, 101, 101, 100, 102, 102, 99, 100, 103, 99, 104, 105,
    105, 105, 106, 106, 107, 108, 109, 104, 105, 107, 109, 104, 106, 107, 105, 110, 109, 109, 110, 106, 111, 111,
    112, 113, 113, 114, 111, 115, 116, 117, 118, 119, 118, 120, 120, 121, 122, 123, 121, 124, 124, 125, 124, 124,
    124, 125, 126, 127, 127, 128, 129, 130, 128, 127, 131, 127, 132, 127, 129, 128, 127, 128, 128, 128, 128, 127,
    128, 133, 134, 135, 136, 136, 137, 138, 135, 138, 139, 134, 140, 141, 141, 136, 142, 143, 144, 143, 145, 143,
    146, 147, 145, 146, 148, 149, 150, 149, 149, 149, 149, 151, 149, 150, 149, 152, 149, 149, 149, 149, 149, 149,
    153, 154, 153, 153, 154, 153, 154, 153, 155, 153, 156, 157, 154, 154, 158, 154, 153, 156, 157, 156, 159, 155,
    155, 154, 153, 160, 160, 161, 162, 163, 164, 160, 160, 165, 165, 165, 166, 165, 167, 167, 168, 168, 165, 169,
    167, 167, 170, 169, 171, 165, 165, 165, 169, 167, 165, 167, 165, 166, 172, 165, 173, 169, 169, 165, 165, 167,
    174, 174, 175, 174, 174, 174, 174, 174, 174, 175, 174, 174, 174, 174, 174, 174, 174, 174, 174, 174, 174, 175,
    174, 176, 176, 177, 178, 176, 176, 177, 178, 178, 178, 178, 179, 178, 176, 178, 176, 180, 181, 182, 181, 181,
    182, 182, 181, 183, 184, 185, 181, 181, 181, 181, 181, 182, 183, 183, 186, 181, 182, 182, 183, 182, 181, 181,
    184, 187, 184, 181, 182, 183, 181, 186, 183, 188, 181, 189, 189, 190, 190, 190, 190, 189, 191, 191, 192, 193,
    192, 193, 191, 191, 194, 195, 196, 195, 197, 198, 198, 198, 199, 200, 200, 201, 202, 201, 202, 203, 201, 202,
    201, 201, 201, 203, 201, 201, 203, 201, 201, 204, 205, 206, 207, 208, 209, 207, 208, 210, 211, 212, 211, 207,
    207, 213, 207, 208, 212, 207, 205, 214, 212, 212, 208, 210, 215, 216, 217, 216, 215, 217, 216, 217, 218, 219,
    217, 217, 220, 221, 222, 223, 224, 224, 225, 226, 227, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
    228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 229, 230, 230, 231, 230, 230, 230, 230, 230,
    232, 233, 234, 235, 235, 235, 235, 235, 235, 235, 236, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
    235, 235, 235, 235, 235, 235, 235, 237, 235, 235, 235, 237, 235, 235, 235, 237, 235, 237, 237, 237, 235, 237,
    235, 235, 235, 235, 235, 235, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 239, 240, 240,
    240, 239, 241, 239, 239, 240, 239, 241, 241, 239, 239, 239, 239, 239, 239, 239, 239, 240, 239, 239, 241, 239,
    241, 239, 241, 242, 242, 242, 243, 243, 243, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242,
    242, 242, 242, 242, 242, 242, 244, 244, 245, 245, 245, 245, 245, 245, 244, 245, 245, 246, 244, 246, 245, 245,
    245, 245, 245, 245, 245, 247, 245, 245, 248, 249, 249, 249, 249, 249, 249, 249, 249, 249, 249, 249, 249, 248,
    248, 249, 249, 249, 249, 250, 251, 251, 251, 251, 252, 253, 254, 254, 255, 254, 256, 256, 256, 254, 257, 258,
    259, 260, 260, 260, 260, 260, 260, 260, 260, 260, 260, 260, 259, 259, 261, 261, 261, 262, 263, 263, 262, 262,
    263, 262, 262, 264, 262, 262, 264, 265, 264, 263, 262, 263, 263, 263, 262, 265, 262, 262, 262, 263, 264, 265,
    264, 263, 262, 262, 266, 267, 268, 269, 270, 267, 268, 271, 272, 273, 273, 273, 273, 274, 275, 276, 274, 276,
    277, 278, 278, 274, 278, 275, 275, 275, 274, 274, 275, 275, 275, 279, 279, 279, 279, 280, 281, 280, 282, 280,
    280, 280, 280, 283, 284, 284, 284, 284, 284, 285, 285, 286, 284, 287, 287, 288, 289, 289, 288, 289, 290, 291,
    291, 291, 292, 292, 292, 292, 292, 292, 292, 293, 293, 293, 293, 293, 294, 293, 294, 294, 293, 294, 293, 294,
    294, 293, 293, 293, 293, 293, 293, 293, 295, 293, 293, 293, 293, 295, 293, 294, 293, 294, 294, 293, 294, 293,
    293, 293, 296, 297, 297, 298, 298, 299, 299, 299, 299, 299, 299, 299, 300, 300, 301, 302, 302, 302, 302, 303,
    304, 305, 306, 307, 307, 307, 307, 307, 307, 307, 307, 307, 307, 307, 307, 307, 307, 307, 307, 307, 307, 307,
    307, 307, 308, 309, 309, 310, 310, 310, 310, 310, 311, 312, 312, 313, 312, 313, 314, 315, 316, 315, 315, 315,
    315, 315, 315, 315, 314, 315, 315, 315, 314, 315, 315, 315, 315, 314, 314, 315, 315, 315, 315, 315, 315, 315,
    317, 318, 319, 318, 317, 318, 317, 318, 320, 321, 320, 320, 320, 320, 322, 323, 323, 323, 323, 323, 324, 324,
];

pub(super) static PROFILES: [Profile; 325] = [
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Medium, 0x400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Medium, 0x10),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Medium, 0x100000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x1000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Medium, 0x400000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x1000040),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x800000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Low, 0x400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x80400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x40000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x20000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x20400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x20400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x10040000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x40010),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::Low, 0x10),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::High, 0x40000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::Medium, 0x80000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Degree)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Medium, 0x400000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Medium, 0x4),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::Medium, 0x400000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::High, 0x400000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Medium, 0x20000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Low, 0x80),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Medium, 0x80),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Frequency)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Frequency)), Strength::Low, 0x440),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x10000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x10),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x2),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x20000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::Medium, 0x2),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::Medium, 0x80000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x80000010),
    Profile::new(Category::Hedges, None, Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x10),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::High, 0x10008000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x10000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x4),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x400000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x4),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::High, 0x8000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x100),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x200),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::High, 0x200),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x8000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x10000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x100000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x200000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x10),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x8),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::Medium, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::High, 0x4),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::Medium, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::High, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Medium, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Medium, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::Medium, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Medium, 0x2010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Medium, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Decree)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Decree)), Strength::Low, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Decree)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Medium, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Medium, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x2010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::High, 0x2000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Medium, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x2000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Medium, 0x202000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Low, 0x2090),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Medium, 0x80),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Low, 0x80),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Medium, 0x90),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::High, 0x2010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x2010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::Medium, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::High, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::Medium, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x2010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::High, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::High, 0x20000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Manner)), Strength::High, 0x20000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Manner)), Strength::Medium, 0x20000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x20000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x4000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x2000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x20000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Performative)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Performative)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::High, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x20000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Low, 0x202010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x20000010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x20200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x20000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Medium, 0x20000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::High, 0x20000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Medium, 0x20200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Medium, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::Low, 0x202000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::Medium, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::Medium, 0x10),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Hint)), Strength::High, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Neutral)), Strength::High, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Participle)), Strength::Low, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x100000000),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Medium, 0x40),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Medium, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x40),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Relay)), Strength::Medium, 0x0),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Low, 0x0),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Low, 0x20),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Medium, 0x0),
    Profile::new(Category::Venues, None, Strength::Low, 0x0),
    Profile::new(Category::Nouns, None, Strength::Low, 0x0),
    Profile::new(Category::Nouns, None, Strength::High, 0x0),
    Profile::new(Category::Nouns, None, Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::AnonymityReason)), Strength::High, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::AnonymityReason)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::High, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::Medium, 0x400000000),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::High, 0x20),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Document)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Document)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Media)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Media)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::NamedOrg)), Strength::Low, 0x20),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Pronoun)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x400000000),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x20),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Medium, 0x20),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Social)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Social)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Translation)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::Low, 0x20),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::Medium, 0x20),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::High, 0x20),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Medium, 0x800),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x4001000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Low, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x800),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Low, 0x800),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::High, 0x2000000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::High, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::Low, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::Medium, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Copyright)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::High, 0x1),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::High, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::Medium, 0x1),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAd)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAd)), Strength::High, 0x800),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAd)), Strength::High, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAffiliate)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAi)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAi)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureConflict)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureConflict)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::IllustrationCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::ImageCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::ImageCredit)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::ImageCredit)), Strength::High, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::SourceLine)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::SourceLine)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::SourceLine)), Strength::High, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Syndication)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Syndication)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Syndication)), Strength::Medium, 0x800),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Timestamp)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::TranslationCredit)), Strength::High, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::TranslationCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::VideoCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::VideoCredit)), Strength::Low, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Wire)), Strength::Medium, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Ad)), Strength::Medium, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Ad)), Strength::High, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Label)), Strength::Medium, 0x1),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::Medium, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::High, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::High, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::High, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::Medium, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Share)), Strength::High, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Share)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Share)), Strength::Medium, 0x800),
    Profile::new(Category::Contexts, Some(MarkType::Quote(QuoteType::Term)), Strength::Low, 0x0),
    Profile::new(Category::Contexts, Some(MarkType::Quote(QuoteType::Title)), Strength::Low, 0x0),
];

pub(super) static PHRASES: &str = "\
    apparentlyappears|appeared thatappear|appears|appeared|appearing toat first glance|sightevidentlyit appears|ap\
    peared [that]it looks|looked likeit ~ seems|seemed [that|like|as]look|looks|looked set|poised toon the face o\
    f itseeminglyseem|seems|seemed|seeming [to]would appear|seema number ofabout|around|nearly|almostan estimateda\
    pproximatelyas many|much|few|little asat leastcircaclose todozens|scores|hundreds|thousandsestimatedestimated \
    atgive or takein the region ofmore|fewer|less thanor soover|underroughlyseveralsomesomewhere betweenunspecifie\
    d|undisclosedup to<be> believed|thought|understood|presumed|assumed|suspected|feared|reckoned to<be> considere\
    d to<be> expected|tipped|projected|predicted|forecast|anticipated to<be> ~ accused of<be> ~ considered|deemed<\
    be> ~ feared<be> ~ suspected ofbelieved|thought|presumed|feared|understood|suspected|assumed to be|havebelieve\
    d|thought|understood|presumed|assumed|suspected|feared|reckoned toexpected tofeared trapped|drowned|missing|lo\
    stheld|arrested|detained|charged|questioned|wanted|sought in connection withis|are|'s|'re expectedit <be> ~ un\
    derstood|believed|thought|feared [that]on suspicion ofperson|persons of interestpresumed|feared|believed dead|\
    drowned|lost|killed|trappedassumingif confirmedif correctif true|verified|proven|provedin a sensein theorylarg\
    ely|mainly|mostly|partly|somewhat|relativelymore or lessrather|fairly|quiteso to speaksort|kind oftheoreticall\
    yto a certain extentto some extentvirtually|practicallyconflicting|differing|contradictory reports|accounts|st\
    atements|versionscontestedcontradictorycontroversialdisputedquestionableaccusedallegedapparentpresumedpurporte\
    dreputedself-describedself-styled|self-proclaimedso-calledsupposedsuspectedwould-beappears|appear|appeared|app\
    earing to showassociated withclaiming to beconsistent withindicate|indicates|indicated|indicatinglinked|tied t\
    omay|could|might indicate|suggestpoint|points|pointed topurporting|purports|purported|purport tosuggestive ofs\
    uggest|suggests|suggested|suggestingin some|most casesoften|usually|generally|typically|sometimes|frequentlyte\
    nds|tend|tended to<be> ~ alleged to<be> ~ said|reported|claimed toaccording to [some|several|media|news|local\
    ] reportsaccusations of|thatallegations of|thatallegedlyby all|some|most accountsclaims thatinitial|early|prel\
    iminary reportsit <be> ~ said thatit <be>|has|had [been] ~ alleged|claimed|reported|rumoured|rumored [that]or \
    so they sayostensiblypeople saypurportedlyputativelyreportedlyreported|alleged to be|havereports of|thatreport\
    s say|said|suggest|suggested|indicate|indicated|claim|claimedreputedlysaid to be|haveso the story goessupposed\
    lythey sayword is [that]word|legend has it<be> <not> ~ alleged|accused|suspected [to|of]<can> <not> seem to<no\
    t> possible<not> possibly<not> ~ known for|asa [firm|big|definite] maybean|the unverified accountas possibleas\
    k|asks|asked|asking an open questionas|than expectedawaiting confirmation of your|mycannot possiblycannot see\
    m tocontested seat|seats|election|elections|primary|race|racescould <not> care lesscould be reachedcould only|\
    barely|hardly|scarcelycould youcould|can|would you possiblydid <not> ~ confirm <possessive>every conceivableev\
    erything|anything|all|every|best|worst|only|earliest|latest possibleevidently clear|true|wrong|falsehow is|wa\
    s that|this|it possibleif|where|wherever|when|whenever|whatever [at all] possiblein questionable tastelikely v\
    oter|voters|suspect|suspectsmake|makes|made|making [it|this|that|them] possiblemay i|wenever seem|seems|seeme\
    d tono doubtonly <number> <word> could [be]perhaps you could|should|canperson|persons of interest toplausible \
    deniabilitypossible toprobable causeso [that] <subject-pronoun> couldtentative smile|step|steps|knock|nodthe|e\
    very <word> possibleunlikely hero|heroes|friend|friends|pair|pairing|ally|allies|alliance|couple|duo|place|sou\
    rce|star|candidatewould appear on|in|at|beforeyou may be seated|excused<not> sure<not> ~ certain<not> ~ clear<\
    not> ~ knowna [slim|good|fair|slight] chance that|ofan open questionarguablyas likely as notconceivableconceiv\
    ablydoubtfuldoubtlessearly indicationsimprobablein all likelihood|probabilityinterimis|are|'s|'re set toit is \
    [<not>] ~ possible thatit is ~ likely|unlikely thatlikelihood [that|of]likelymaybemore likely than notno one k\
    nowsnobody knowsperhapsplausiblepossibilitypossibility|prospect that|ofpossiblepossiblypotentialpotentiallypre\
    liminarypresumablyprobability that|ofprobableprobablyprovisionalquestions remainremain|remains to be seenremai\
    n|remains|remained unclear|unknown|uncertainrisk thattentativeuncertainunclearunknownunlikely<can> <not> ~ be \
    ruled out<not> ~ [been] ruled outcancannot be ruled outcannot rule outcouldcould becould havedid|would|could|c\
    an|ca <not> ~ rule outmay|mightmay|might bemay|might havemay|might notmay|might wellmust haveought toshouldwou\
    ld<be> ~ rumoured|rumored toamid [<word>] speculationgossiphearsayrumoured|rumored|rumouredlyrumours|rumors|ru\
    mour|rumorrumour|rumor has itspeculationsuggestion|suggestions thatthere is|was|are [much|some|growing] specul\
    ationas far as i|we knowi ~ guess|suppose|assume|suspectin my|our opinion|viewi|we do <not> ~ think|believei|w\
    e ~ believei|we ~ thinkmy|our understanding isto [the best of] my|our knowledge<be> <not> ~ able to ~ confirm|\
    verify|corroborate|authenticate<be> <not> ~ confirmed|verified|corroborated|authenticated<be> unable to ~ conf\
    irm|verify|corroborate|authenticate<can> <not> ~ be ~ confirmed|verified|corroborated|authenticated<can> <not\
    > ~ confirm|verify|corroborate|authenticate<have> <not> ~ [been] ~ confirmed|verified|corroborated|authenticat\
    ed<have> <not> ~ been able to ~ confirm|verify|corroborate|authenticate<not> ~ confirmed|verified|corroborated\
    |authenticated[<have>] yet to ~ confirm|verifya developing storyaccording to unconfirmed|unverified reportsawa\
    iting confirmationcannot ~ be ~ confirmed|verified|corroborated|authenticatedcannot ~ confirm|verify|corrobora\
    te|authenticatedeclined|refused to confirm [or deny]details remain|are ~ scarce|sketchy|uncleardid <not> ~ con\
    firmneither confirm nor denyneither confirmed nor deniedno [<word>] evidence that|of|tono independent|immediat\
    e|official confirmationno proof that|ofpending [<word>] confirmationunconfirmedunder investigationunfounded|ba\
    selessunsubstantiated|uncorroborated|unprovenunsupportedunverifiedwithout [providing|offering|citing|presentin\
    g|giving] [any] evidenceyet to be ~ confirmed|verifiedaccuseattackbemoanblameblastcastigatechallengechargechid\
    ecomplaincondemncriticisecriticizedecrydecry asdenouncedeplorefaultgripegrumblehit outlambastlamentlash outmoc\
    kquestionrailrebukeridiculescoldslamacceptacknowledgeadmitallowapologiseapologizecome cleanconcedeconfessgrant\
    own uprecogniserecognizeassumebelieveconsiderdeemdoubtfearfeelhopeimaginepresumeregardregretseesupposesuspectt\
    hinkunderstandviewwantwishwonderworryallegeallege inclaimcontendmaintainprofesspurportannouncecommitguaranteei\
    ntendofferplanpledgepromisesignalswear offthreaten tovowcertifydecidedecreeholdorder thatrecommend thatrulesen\
    tencebacktrackbrush offcontradictdenydisagreedisavowdismissdisputedownplayobjectplay downprotestrebutrefuterej\
    ectrepudiateretractrule outshrug offwithdrawadviseappealbegcall forcall ondemandencourageimploreinstructinvite\
    orderpleadproposerecommendsuggesturgedocumentindicatelistpoint towardrecordreflectshowsuggest thatsupport the \
    ideaclarifydefinedetailelaborateexpand onexplainillustratejustifylay outoutlineparaphrasereasonset outspecifys\
    pell outsum upsummarisesummarizeascertainconfirmdemonstratedeterminedisclosediscoverdivulgeestablishexposefind\
    knowlearnpoint outpoint toproverealiserealizerecallrecollectrememberremindrevealuncoverunveilverifyalludefloat\
    hintimplyinsinuateintimatemootteaseaffirmargueassertassureattestaveravowboastbragdeclaredouble downemphasiseem\
    phasizegushhailhighlightinsistmake clearmake it clearpreachpressproclaimpronouncereassertreassurestressswearte\
    stifytouttrumpetunderlineunderscorevouchbarkblurtchantcryexclaimfumegasplaughmumblemurmurmutterrantroarscreams\
    houtsighsmilesnapsobstammerthunderwhisperyellairblogbroadcastcaptionemailmessagepostreadrepostretweetsharesign\
    take totexttitletweetwriteaddressbreak silencebriefcallcharacterisecharacterizechatcommentcommunicateconveydes\
    cribediscussdubexpressinformlabelmentionnotenotifyobserveopen upopinephraseportrayputreferrelateremarksayspeak\
    speak outstatetalktelltermuttervoiceclaim creditclaim responsibilityconcede defeatdeclare warplead guiltyplea\
    d not guiltytake responsibilityanticipatecalculateenvisageestimateexpectforecastforeseepredictprojectprophesyr\
    eckonspeculateaskenquireinquireposeprobequeryquizchroniclecirculatecitego publicissueissue a statementleaknarr\
    atepass onpublishquotequote as sayingrecountrelayreleaserelease a statementreportaddanswerbeginchime inconclud\
    econtinuecounterechofire backgo onhit backinterjectinterruptjokeopenquipreiteraterejoinrepeatreplyrespondresta\
    teretortweigh inagreeapplaudbackcommendconcurcongratulatedefendendorsepraisesupportthankwelcomealertcautionthr\
    eatenwarnit is allegedit is claimedit emergedit has been suggestedit is saidas reported byas seen byattribute\
    d toauthored bycited bycitingcompiled byfirst reported byissued byobtained bypenned byposted bypublished byquo\
    ted byquoted inquotingreferring toreleased byreviewed byseen byshared byshared withsigned byverified byaccordi\
    ng toas percourtesy offorin the eyes ofin the opinion ofin the view ofin the words ofperto hear X tell itviai\
    t was reportedcould not be reachedcould not be reached for commentcould not commentcould not immediately be re\
    acheddeclined an interview requestdeclined commentdeclined to be intervieweddeclined to commentdeclined to say\
    declines to commentdid not answerdid not commentdid not elaboratedid not immediately responddid not replydid n\
    ot responddid not returndid not saydid not specifygave no detailsgave no further detailshad not commentedhas b\
    een approached for commenthas been contacted for commenthas not commentedhas not respondedhas remained silenth\
    as yet to commenthave been approached for commenthave not commentedkept silentmade no commentneither side comm\
    entedno commentpleaded the fifthreferred questions torefused to commentrefused to sayremained silentsaid nothi\
    ngstayed silentwas approached for commentwas not available for commentwas unavailable for commentwithout elabo\
    ratingwould not commentwould not sayat a news conferenceat a press briefingduring a briefingin a letterin a po\
    stin a statementin a tweetin an emailin an interviewspeaking to reportersthrough a spokespersonthrough an inte\
    rpreterthrough his lawyeraccountaccusationadmissionallegationannouncementassertionassessmentbeliefclaimcomment\
    sconfirmationdenialfindingmessageopinionpredictionpromisequoteremarksreportrevelationrulingstatementsuggestion\
    testimonyversionviewwarningbecause of the sensitivity of the matterfor fear of reprisalsfor fear of retaliatio\
    ngave only her first namegave only his first nameidentified only asinsisted on anonymitynot her real namenot h\
    is real nameoff the recordon backgroundon condition of anonymityon the condition of anonymityrequested anonymi\
    tyspeaking anonymouslyto discuss internal mattersto discuss private deliberationswas not authorised to speak t\
    o the mediawas not authorized to speak publiclywho asked not to be identifiedwho asked not to be namedwho decl\
    ined to be identifiedwho declined to be namedwho did not want to be namedwhose name has been changeda Western \
    diplomata diplomata military sourcea person briefed ona person close to the negotiationsa person familiar wit\
    h the mattera person with knowledge ofa police sourcea senior aidea sourcea source close toa whistlebloweran a\
    dministration officialan aidean insideran intelligence sourcepeople briefed onpeople familiar with the matterp\
    eople familiar with the situationpeople with direct knowledge ofsomeone close tosourcessources close tosource\
    s familiar with the mattera leaked memoa polla press releasea reporta studya surveyan internal memocourt docum\
    entscourt recordsdatafiguresfootageminutesresearchstudiesthe complaintthe filingthe indictmentthe lawsuitloca\
    l mediamedia reportsmultiple outletsnews reportsstate mediapolicetheyUS officialsa government officiala repres\
    entative fora senior officiala spokesmana spokespersona spokeswomanan officialauthoritiesofficialsTelegram cha\
    nnelsa post ona tweeta videoon Facebookon Instagramon Redditon Telegramon TikTokon Truth Socialon Xon social m\
    ediaposts on social mediasocial media usersa translationaccording to a translation bytranslated fromanalystscr\
    iticscritics and supporters alikedoctorseconomistsexpertseyewitnessesfansinsiderslawyerslocalsmanymany experts\
    many peoplemost peopleneighboursobserversopponentsothersparentspeopleresearchersresidentsscientistsseveral peo\
    plesomesome expertssome peoplesupportersuserswitnessesAgenciesAnalysis byAuthor:ByGuest essayOpinion byReporte\
    r:Staff and agenciesStaff writerStory byText byWords byWritten byAdditional reporting byAdditional reporting f\
    romCompiled byEditing byGraphics byOur Standards:Produced byProvided byReporting byResearch byWith assistance \
    by|fromWith files fromWith reporting byWith reporting fromWriting bycontributed additional reportingcontribute\
    d reportingcontributed to this report|story|article|pieceAll rights reservedCopyrightThis material may not be \
    published, broadcast©An earlier version of this articleCORRECTIONClarification:Correction:Editor's note:This \
    article was amended onThis story has been correctedThis story has been updatedUPDATE:AdvertorialPaid contentPa\
    id postPartner contentPress releasePromotedSponsoredSponsored bySponsored contentaffiliate linkswe may earn a \
    commissionAI-generatedgenerated by artificial intelligencegenerated with the help of AIreviewed by an editortr\
    anslated by AIDisclosure:The author isThe views expressedis owned byArtwork:Cartoon byChart:Graphic:Illustrati\
    on byIllustration:Map:(AP Photo)AFP via Getty ImagesAP Photo/Alamy Stock PhotoAnadolu via Getty ImagesArchive \
    photoCC BY-SA 4.0CourtesyCourtesy ofEPA-EFE/File photoGetty ImagesHandoutImage captionImage credit:Image sourc\
    e,Image viaImage:PA MediaPA WirePexelsPhoto byPhoto credit:Photo:Photograph:Picture:Pictures byPixabayPublic d\
    omainREUTERS/ScreengrabScreenshotShutterstock.comSuppliedUnsplashWikimedia CommonsiStock(Source:Data:SOURCESou\
    rce:Sources:Originally published byRead the original article onRepublished with permissionSyndicated fromThis \
    article first appeared inThis article was originally published onThis story was produced byh/tin partnership w\
    ithviaLast updatedPostedPublished:Updated:Translated byTranslation:Video:Watch:AAPAFPANIANSAAgence France-Pres\
    seAnadolu AgencyAssociated PressBloombergEFEInterfaxKyodoPTIPress AssociationReutersTASSThe Canadian PressUPIU\
    krinformXinhuaYonhapdpaAdAdvertisementSkip advertisementBREAKINGEXCLUSIVELIVEOPINIONWATCH<number> min readAcce\
    pt all cookiesCookie policyTags:Terms of useTopics:Also readBack to topCommentsContinue readingContinue readin\
    g belowDon't missEditor's PicksKeep readingLatest NewsLeave a commentMore fromMore on this storyMost PopularMo\
    st ReadREAD ALSO:Read moreRecommended StoriesRecommended for youRelated ArticlesRelated:See alsoShow moreSkip \
    to contentStory continuesTop StoriesTrending NowView commentsYou may also likeDonateDownload our appFollow us \
    onJoin our WhatsApp channelLog inSign up for our newsletterSubscribeSupport our journalismCopy linkListen to t\
    his articlePrintSave for laterShareShare this articleTweetalso|better|widely|formerly|commonly|locally known a\
    sknown asnicknamed|dubbed|codenamed|christenedso-calledthe|a|this|that word|words|term|phrase|expression<work\
    > called|titled|entitleda|the|her|his|their|its [<name>] [new|latest|first|second|last|hit] <work>\
    ";

pub(super) static PHRASE_STARTS: [u16; 1145] = [
    0, 10, 31, 67, 88, 97, 123, 143, 175, 206, 223, 232, 262, 279, 290, 316, 328, 341, 367, 375, 380, 388, 420,
    429, 441, 453, 469, 489, 494, 504, 511, 518, 522, 539, 562, 567, 645, 663, 727, 744, 768, 781, 800, 872, 945,
    956, 991, 1065, 1087, 1138, 1153, 1179, 1236, 1244, 1256, 1266, 1296, 1306, 1315, 1363, 1375, 1394, 1405,
    1417, 1430, 1449, 1463, 1484, 1556, 1565, 1578, 1591, 1599, 1611, 1618, 1625, 1633, 1641, 1650, 1657, 1671,
    1698, 1707, 1715, 1724, 1732, 1773, 1788, 1802, 1817, 1856, 1870, 1902, 1925, 1965, 1978, 2015, 2033, 2087,
    2107, 2124, 2155, 2207, 2226, 2245, 2254, 2279, 2290, 2323, 2342, 2415, 2429, 2439, 2449, 2460, 2470, 2480,
    2507, 2522, 2589, 2598, 2613, 2630, 2640, 2648, 2662, 2680, 2726, 2745, 2759, 2773, 2793, 2820, 2845, 2856,
    2894, 2910, 2942, 2957, 2971, 3029, 3050, 3066, 3099, 3108, 3136, 3168, 3185, 3255, 3287, 3319, 3377, 3398,
    3434, 3485, 3493, 3519, 3527, 3558, 3586, 3615, 3636, 3647, 3661, 3694, 3730, 3755, 3863, 3891, 3916, 3926,
    3941, 3954, 3967, 4007, 4023, 4031, 4047, 4058, 4069, 4077, 4086, 4103, 4113, 4142, 4149, 4169, 4198, 4226,
    4246, 4252, 4257, 4277, 4289, 4301, 4308, 4317, 4328, 4356, 4364, 4372, 4381, 4392, 4403, 4413, 4432, 4440,
    4448, 4459, 4475, 4500, 4549, 4558, 4567, 4576, 4583, 4590, 4598, 4624, 4648, 4651, 4670, 4685, 4690, 4698,
    4708, 4747, 4756, 4768, 4782, 4795, 4809, 4818, 4826, 4832, 4837, 4863, 4888, 4894, 4901, 4928, 4955, 4974,
    4985, 5012, 5060, 5079, 5111, 5133, 5162, 5176, 5188, 5211, 5244, 5306, 5364, 5420, 5484, 5537, 5606, 5675,
    5728, 5760, 5778, 5821, 5842, 5901, 5949, 5986, 6029, 6048, 6072, 6100, 6131, 6177, 6193, 6222, 6233, 6252,
    6270, 6309, 6320, 6330, 6398, 6428, 6434, 6440, 6446, 6451, 6456, 6465, 6474, 6480, 6485, 6493, 6500, 6509,
    6518, 6523, 6531, 6539, 6546, 6551, 6556, 6563, 6570, 6577, 6583, 6591, 6595, 6603, 6607, 6613, 6621, 6626,
    6630, 6636, 6647, 6652, 6657, 6666, 6675, 6685, 6692, 6699, 6704, 6710, 6719, 6728, 6734, 6741, 6749, 6753,
    6758, 6762, 6766, 6770, 6777, 6784, 6790, 6796, 6799, 6806, 6813, 6818, 6828, 6832, 6836, 6840, 6846, 6851,
    6857, 6866, 6871, 6878, 6886, 6893, 6900, 6908, 6914, 6923, 6929, 6934, 6938, 6944, 6951, 6957, 6966, 6977,
    6980, 6987, 6993, 6999, 7003, 7013, 7027, 7031, 7039, 7048, 7057, 7067, 7071, 7079, 7086, 7093, 7100, 7108,
    7114, 7123, 7130, 7135, 7141, 7147, 7156, 7163, 7171, 7180, 7188, 7194, 7200, 7203, 7211, 7218, 7224, 7233,
    7240, 7248, 7254, 7259, 7264, 7271, 7280, 7287, 7291, 7299, 7307, 7311, 7323, 7329, 7336, 7340, 7352, 7368,
    7375, 7381, 7387, 7396, 7405, 7412, 7422, 7429, 7436, 7443, 7453, 7459, 7466, 7473, 7482, 7488, 7497, 7506,
    7515, 7522, 7533, 7542, 7550, 7558, 7565, 7574, 7580, 7584, 7588, 7593, 7602, 7610, 7615, 7622, 7629, 7635,
    7644, 7652, 7658, 7664, 7671, 7677, 7683, 7689, 7694, 7698, 7703, 7712, 7720, 7724, 7729, 7735, 7740, 7746,
    7752, 7758, 7762, 7766, 7771, 7775, 7782, 7793, 7802, 7811, 7815, 7819, 7828, 7834, 7844, 7857, 7863, 7868,
    7876, 7885, 7893, 7901, 7907, 7912, 7919, 7923, 7930, 7939, 7949, 7954, 7958, 7963, 7968, 7971, 7978, 7982,
    7986, 7991, 7997, 8003, 8009, 8013, 8017, 8023, 8028, 8032, 8037, 8041, 8044, 8051, 8058, 8065, 8069, 8072,
    8076, 8085, 8092, 8097, 8104, 8108, 8112, 8118, 8125, 8130, 8134, 8141, 8145, 8150, 8155, 8160, 8167, 8180,
    8185, 8189, 8201, 8213, 8217, 8224, 8235, 8241, 8249, 8256, 8259, 8266, 8272, 8277, 8284, 8288, 8294, 8301,
    8308, 8313, 8319, 8326, 8329, 8334, 8340, 8346, 8349, 8354, 8363, 8368, 8372, 8376, 8380, 8385, 8390, 8402,
    8422, 8436, 8447, 8459, 8475, 8494, 8504, 8513, 8521, 8529, 8535, 8543, 8550, 8557, 8564, 8572, 8578, 8587,
    8590, 8597, 8604, 8608, 8613, 8618, 8622, 8631, 8640, 8644, 8653, 8658, 8675, 8679, 8686, 8693, 8700, 8705,
    8720, 8727, 8732, 8739, 8758, 8764, 8767, 8773, 8778, 8786, 8794, 8802, 8809, 8813, 8822, 8827, 8835, 8844,
    8853, 8857, 8861, 8865, 8874, 8880, 8886, 8891, 8898, 8905, 8911, 8919, 8924, 8931, 8935, 8942, 8948, 8960,
    8966, 8973, 8979, 8986, 8991, 8998, 9003, 9010, 9018, 9022, 9035, 9048, 9058, 9079, 9089, 9103, 9113, 9126,
    9137, 9145, 9151, 9162, 9179, 9188, 9199, 9208, 9217, 9229, 9238, 9247, 9254, 9266, 9277, 9288, 9295, 9304,
    9315, 9324, 9335, 9347, 9353, 9364, 9367, 9381, 9398, 9412, 9427, 9430, 9447, 9450, 9465, 9485, 9517, 9534,
    9566, 9595, 9611, 9637, 9656, 9671, 9690, 9704, 9719, 9736, 9763, 9776, 9791, 9805, 9816, 9831, 9846, 9869,
    9886, 9917, 9947, 9964, 9981, 10000, 10018, 10050, 10068, 10079, 10094, 10116, 10126, 10143, 10164, 10182,
    10196, 10211, 10223, 10236, 10262, 10291, 10318, 10337, 10354, 10367, 10387, 10406, 10423, 10434, 10443,
    10457, 10467, 10478, 10493, 10514, 10536, 10558, 10576, 10583, 10593, 10602, 10612, 10624, 10633, 10643,
    10649, 10654, 10662, 10674, 10680, 10687, 10694, 10701, 10711, 10718, 10723, 10730, 10736, 10746, 10752,
    10761, 10771, 10780, 10787, 10791, 10798, 10838, 10859, 10882, 10906, 10930, 10948, 10969, 10986, 11003,
    11017, 11030, 11055, 11084, 11103, 11123, 11150, 11182, 11222, 11258, 11288, 11313, 11342, 11366, 11394,
    11421, 11439, 11449, 11466, 11485, 11519, 11552, 11578, 11593, 11606, 11614, 11631, 11646, 11672, 11679,
    11689, 11711, 11728, 11759, 11793, 11824, 11840, 11847, 11863, 11895, 11908, 11914, 11929, 11937, 11944,
    11952, 11968, 11983, 11996, 12000, 12007, 12014, 12021, 12029, 12036, 12049, 12059, 12073, 12084, 12095,
    12108, 12124, 12136, 12147, 12153, 12157, 12169, 12190, 12210, 12227, 12238, 12252, 12265, 12276, 12287,
    12296, 12313, 12322, 12329, 12336, 12347, 12359, 12368, 12379, 12388, 12403, 12407, 12422, 12443, 12461,
    12474, 12503, 12518, 12526, 12533, 12561, 12568, 12578, 12585, 12597, 12601, 12609, 12616, 12622, 12626,
    12638, 12649, 12660, 12670, 12679, 12688, 12694, 12701, 12707, 12718, 12727, 12737, 12751, 12755, 12767,
    12778, 12788, 12793, 12802, 12810, 12821, 12828, 12830, 12841, 12851, 12860, 12878, 12890, 12898, 12905,
    12913, 12923, 12946, 12971, 12982, 12992, 13003, 13017, 13028, 13039, 13051, 13062, 13085, 13100, 13117,
    13136, 13146, 13178, 13199, 13245, 13264, 13273, 13318, 13320, 13354, 13364, 13378, 13389, 13403, 13430,
    13459, 13486, 13493, 13504, 13516, 13525, 13540, 13553, 13561, 13570, 13582, 13599, 13614, 13638, 13650,
    13686, 13715, 13736, 13752, 13763, 13776, 13795, 13806, 13814, 13824, 13830, 13838, 13853, 13866, 13870,
    13880, 13900, 13909, 13926, 13950, 13963, 13975, 13983, 13994, 14002, 14012, 14024, 14031, 14044, 14057,
    14070, 14079, 14085, 14093, 14100, 14106, 14114, 14127, 14133, 14144, 14152, 14163, 14170, 14183, 14191,
    14201, 14211, 14227, 14235, 14243, 14260, 14266, 14274, 14279, 14285, 14292, 14300, 14323, 14351, 14378,
    14393, 14423, 14463, 14489, 14492, 14511, 14514, 14526, 14532, 14542, 14550, 14563, 14575, 14581, 14587,
    14590, 14593, 14596, 14600, 14620, 14634, 14650, 14659, 14662, 14670, 14675, 14678, 14695, 14702, 14706,
    14724, 14727, 14736, 14742, 14748, 14751, 14753, 14766, 14784, 14792, 14801, 14805, 14812, 14817, 14834,
    14852, 14865, 14870, 14882, 14889, 14898, 14909, 14917, 14933, 14955, 14965, 14979, 14991, 15002, 15017,
    15026, 15044, 15056, 15065, 15075, 15084, 15103, 15122, 15138, 15146, 15154, 15163, 15178, 15193, 15204,
    15216, 15229, 15246, 15252, 15268, 15280, 15305, 15311, 15337, 15346, 15368, 15377, 15399, 15404, 15418,
    15423, 15441, 15446, 15499, 15507, 15544, 15553, 15602, 15631, 15705,
];
