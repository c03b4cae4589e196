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
    65535, 1448, 782, 65535, 65535, 65535, 1867, 65535, 2703, 65535, 866, 65535, 2377, 2578, 2784, 1916, 2284,
    65535, 1968, 65535, 1627, 2302, 1921, 2437, 539, 1032, 1512, 1692, 1870, 694, 277, 836, 927, 2233, 1945, 481,
    997, 2296, 2444, 65535, 65535, 65535, 65535, 65535, 2363, 65535, 65535, 2117, 319, 2526, 65535, 499, 641,
    1426, 65535, 1416, 65535, 1237, 1623, 65535, 65535, 65535, 462, 65535, 2528, 2493, 84, 494, 2028, 1973, 65535,
    65535, 919, 65535, 1372, 65535, 280, 165, 640, 803, 1592, 2291, 2756, 1664, 2587, 2776, 552, 2639, 2933,
    65535, 65535, 65535, 838, 500, 2075, 2604, 1559, 1714, 65535, 65535, 2583, 1406, 446, 65535, 65535, 1732,
    65535, 1712, 65535, 65535, 709, 527, 65535, 867, 1056, 1108, 2736, 1129, 773, 1187, 1505, 99, 1578, 1778,
    2067, 2490, 350, 1427, 302, 1783, 1441, 2011, 691, 2112, 2137, 2792, 2937, 1671, 3014, 1750, 65535, 217, 3001,
    65535, 89, 378, 48, 783, 1073, 646, 1205, 647, 233, 1758, 1869, 1708, 2728, 3024, 3026, 106, 1705, 65535,
    65535, 65535, 2614, 1854, 2127, 1191, 65535, 1989, 65535, 1689, 65535, 65535, 65535, 276, 65535, 65535, 554,
    65535, 1245, 65535, 1290, 2931, 65535, 1749, 2732, 65535, 1123, 65535, 65535, 659, 652, 597, 486, 244, 627,
    1312, 1491, 1735, 2265, 2026, 2482, 810, 1240, 2929, 703, 237, 103, 256, 451, 1360, 1744, 912, 939, 266, 523,
    1315, 1806, 2055, 1486, 2301, 643, 2087, 2293, 2404, 2130, 2460, 1117, 1655, 2508, 2598, 2197, 2680, 2989,
    65535, 1975, 2875, 1220, 65535, 1557, 65535, 325, 1459, 503, 613, 1492, 1504, 1733, 2713, 1531, 2767, 566,
    1933, 272, 65535, 65535, 1093, 65535, 974, 3031, 51, 569, 1227, 592, 205, 65535, 75, 1283, 54, 1134, 449,
    1365, 1231, 519, 1369, 587, 1981, 582, 1743, 2477, 2726, 1471, 791, 2800, 567, 1889, 65535, 994, 2566, 2815,
    450, 36, 660, 1078, 1229, 684, 903, 2268, 2616, 2888, 2942, 2125, 6, 1863, 1037, 562, 1622, 2503, 2554, 375,
    2269, 2908, 65535, 65535, 693, 65535, 2951, 105, 2057, 19, 218, 479, 1146, 1405, 1439, 1584, 2317, 666, 884,
    1124, 2368, 2575, 2274, 2763, 2770, 2801, 1525, 2843, 132, 2914, 2375, 3010, 2816, 65535, 65535, 1938, 65535,
    65535, 65535, 65535, 601, 2209, 2450, 65535, 871, 65535, 65535, 65535, 65535, 65535, 65535, 1384, 1144, 65535,
    65535, 1190, 2331, 2772, 65535, 65535, 65535, 65535, 188, 1401, 65535, 377, 897, 1209, 1330, 65535, 65535,
    1127, 2008, 1581, 2724, 65535, 65535, 686, 65535, 1392, 1562, 65535, 65535, 65535, 65535, 210, 591, 2440,
    65535, 196, 720, 2109, 130, 2669, 65535, 65535, 182, 1341, 2366, 804, 2972, 46, 982, 2367, 2476, 65535, 65535,
    189, 283, 2194, 2409, 65535, 65535, 811, 65535, 65535, 585, 65535, 1552, 65535, 65535, 2388, 1793, 2692, 2525,
    65535, 65535, 221, 2270, 1175, 65535, 65535, 65535, 114, 1651, 2434, 1928, 2049, 65535, 2183, 1568, 2240,
    2560, 459, 961, 874, 2190, 2358, 1719, 2962, 1318, 1398, 216, 608, 1659, 1846, 2000, 2134, 1897, 822, 1820,
    1161, 2070, 1180, 365, 1004, 2208, 2648, 2882, 1279, 1620, 313, 49, 45, 391, 784, 1475, 1553, 123, 1249, 2018,
    2150, 2511, 2540, 2676, 2778, 141, 965, 2900, 2918, 650, 681, 168, 65535, 65535, 183, 65535, 2470, 721, 65535,
    65535, 33, 594, 65535, 648, 65535, 394, 962, 1356, 1542, 1600, 2177, 2829, 65535, 65535, 1481, 1781, 2730,
    2907, 65535, 65535, 154, 923, 65535, 294, 255, 1421, 1284, 1595, 2346, 2475, 1422, 2694, 445, 986, 537, 1676,
    2809, 65535, 1297, 548, 1917, 2022, 2893, 2919, 65535, 533, 65535, 2469, 1935, 2840, 654, 65535, 65535, 65535,
    65535, 65535, 342, 65535, 65535, 1389, 2413, 65535, 16, 2863, 65535, 1609, 558, 1423, 2108, 847, 933, 1462,
    2005, 2116, 2307, 2825, 263, 2848, 1042, 65535, 65535, 1640, 65535, 492, 1178, 65535, 65535, 65535, 311,
    65535, 427, 110, 1378, 1816, 2193, 2417, 2384, 2996, 636, 518, 1049, 86, 1618, 2039, 937, 2327, 146, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 43, 493, 2826, 312, 318, 916, 2885, 65535, 893, 2161,
    1797, 65535, 1832, 2711, 65535, 713, 612, 65535, 573, 1410, 323, 876, 510, 722, 1606, 65535, 1848, 557, 2163,
    1177, 2472, 2757, 3022, 15, 65535, 65535, 273, 568, 2051, 2993, 2456, 65535, 65535, 65535, 65535, 65535,
    65535, 399, 469, 719, 143, 2318, 2906, 65535, 65535, 1563, 250, 1962, 1913, 2128, 2223, 576, 2585, 65535,
    2474, 65535, 1490, 65535, 65535, 1826, 203, 2144, 61, 1061, 1966, 969, 2744, 65535, 1918, 304, 857, 2836, 307,
    1396, 65535, 2910, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 544, 990, 2050, 65535, 65535, 65535, 563,
    2320, 2513, 1379, 65535, 65535, 65535, 65535, 162, 2606, 2286, 1098, 1445, 1455, 65535, 138, 1420, 65535,
    1233, 820, 431, 2422, 65535, 759, 1027, 2188, 801, 2714, 756, 2915, 910, 1755, 2142, 2542, 65535, 65535,
    65535, 1575, 1852, 65535, 65535, 1253, 62, 1668, 1718, 1000, 1860, 2536, 2940, 65535, 65535, 76, 65535, 65535,
    65535, 207, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2360, 65535, 1688, 1812, 148, 2494, 65535, 65535,
    1068, 65535, 65535, 603, 697, 727, 2292, 398, 1385, 1980, 1645, 2449, 2539, 2854, 178, 2048, 419, 2501, 2693,
    900, 176, 1345, 2234, 2407, 753, 2214, 671, 1771, 197, 1533, 2588, 2686, 353, 2857, 2876, 367, 2678, 790,
    2889, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1649, 65535, 65535, 588, 65535, 65535, 839,
    65535, 65535, 827, 2250, 65535, 65535, 65535, 303, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 2804, 779, 170, 65535, 65535, 65535, 715, 2356, 1111, 65535, 65535, 483, 56, 1088, 1934, 2336,
    2439, 2484, 1010, 1106, 65535, 821, 259, 626, 65535, 1050, 2004, 172, 65535, 65535, 65535, 1122, 2912, 2841,
    65535, 1847, 1804, 2720, 806, 150, 1431, 290, 1102, 473, 2220, 65535, 65535, 1092, 2556, 65535, 65535, 65535,
    65535, 2824, 65535, 65535, 65535, 672, 65535, 65535, 65535, 2765, 65535, 795, 1654, 2061, 65535, 524, 3003,
    954, 65535, 628, 65535, 1792, 1817, 1006, 65535, 422, 1810, 1306, 1215, 1614, 65535, 65535, 65535, 1096, 1920,
    2319, 2789, 941, 2638, 372, 642, 1288, 1483, 201, 1634, 932, 41, 2069, 2077, 2362, 1278, 2722, 2731, 2867,
    1104, 65535, 1192, 65535, 2911, 65535, 400, 1138, 1424, 1850, 65535, 1076, 65535, 65535, 917, 2491, 1731,
    2383, 1058, 65535, 242, 261, 2350, 65535, 65535, 622, 760, 1131, 1646, 2421, 2852, 65535, 65535, 1017, 65535,
    65535, 65535, 65535, 65535, 65535, 1353, 879, 1223, 1213, 1495, 65535, 2247, 320, 65535, 65535, 755, 2124,
    329, 793, 862, 977, 275, 886, 1892, 1936, 975, 2418, 619, 1228, 1380, 1402, 151, 890, 1868, 2082, 2817, 2481,
    2901, 382, 65535, 2213, 65535, 1751, 65535, 65535, 65535, 134, 947, 2151, 65535, 65535, 65535, 65535, 1697,
    1043, 1435, 2630, 2633, 1456, 528, 535, 2483, 934, 1125, 1168, 2118, 2349, 2712, 346, 330, 347, 1169, 2687,
    2723, 2944, 2894, 65535, 1375, 65535, 65535, 118, 65535, 1635, 335, 1391, 1413, 409, 2365, 2719, 2033, 202,
    2758, 2643, 389, 379, 65535, 487, 2343, 1003, 2665, 65535, 861, 913, 981, 2949, 935, 166, 230, 376, 560,
    65535, 65535, 1062, 65535, 514, 882, 65535, 65535, 1186, 2325, 2834, 1857, 2562, 109, 65535, 920, 545, 1747,
    410, 2850, 65535, 65535, 2037, 65535, 65535, 65535, 363, 65535, 65535, 1222, 2819, 687, 65535, 3020, 175, 402,
    909, 2165, 1085, 2537, 1833, 1443, 267, 625, 1794, 2299, 65535, 65535, 2196, 1909, 65535, 1267, 65535, 65535,
    65535, 65535, 65535, 1958, 1432, 812, 2277, 1409, 2261, 65535, 65535, 2652, 65535, 2619, 97, 204, 65535, 1669,
    415, 984, 65535, 1376, 2135, 65535, 65535, 570, 1016, 1841, 2489, 187, 2936, 65535, 65535, 414, 2442, 1890, 4,
    179, 2132, 191, 286, 1730, 1282, 1770, 2411, 2533, 65535, 2466, 65535, 65535, 1741, 2838, 331, 65535, 65535,
    2574, 2847, 65535, 2534, 2427, 65535, 1358, 2401, 364, 1314, 65535, 65535, 65535, 65535, 65535, 430, 327, 711,
    1823, 1760, 2355, 65535, 65535, 65535, 292, 349, 565, 678, 964, 1959, 2218, 65535, 1189, 65535, 2085, 65535,
    2123, 65535, 2859, 358, 968, 1515, 113, 264, 2884, 254, 2788, 2458, 65535, 2072, 2704, 2175, 65535, 598,
    65535, 842, 65535, 1163, 526, 1070, 772, 1468, 2671, 253, 2739, 1801, 65535, 288, 852, 2861, 359, 2032, 2948,
    1529, 65535, 2947, 65535, 65535, 2316, 65535, 112, 65535, 1308, 65535, 65535, 65535, 1725, 589, 908, 1840,
    2717, 1412, 2844, 65535, 65535, 1334, 2399, 685, 2851, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1261, 65535, 65535, 2647, 807, 2684, 65535, 65535, 2920, 1570, 1090, 1834, 2605, 559, 781, 65535,
    65535, 796, 1165, 2576, 522, 79, 599, 1156, 754, 1300, 1351, 2066, 1137, 1593, 1607, 1871, 1077, 1257, 2230,
    549, 2392, 2572, 2661, 2702, 2387, 1259, 322, 1822, 2081, 65535, 289, 467, 3008, 73, 771, 1252, 1382, 1702,
    65535, 65535, 65535, 65535, 1457, 1001, 2378, 65535, 2282, 2017, 65535, 65535, 1633, 65535, 65535, 2014, 1143,
    1508, 2315, 65535, 65535, 65535, 65535, 65535, 245, 1030, 65535, 37, 888, 2679, 3017, 65535, 65535, 2586,
    1488, 65535, 65535, 87, 2653, 2978, 65535, 328, 624, 1418, 65535, 65535, 65535, 728, 1219, 65535, 1859, 248,
    185, 1119, 1018, 1153, 1329, 1307, 309, 429, 953, 1399, 59, 1428, 1874, 1695, 164, 1900, 2105, 918, 1195,
    1480, 1582, 2110, 1686, 2211, 474, 2567, 2657, 2666, 2769, 1519, 2845, 2957, 1264, 3018, 65535, 65535, 65535,
    65535, 65535, 9, 1225, 2839, 65535, 53, 2206, 2965, 2088, 65535, 65535, 653, 65535, 2925, 65535, 65535, 65535,
    2794, 506, 1647, 296, 1994, 2160, 65535, 65535, 2029, 2689, 65535, 65535, 65535, 1667, 2353, 2298, 1756, 2981,
    65535, 1598, 1827, 2569, 1469, 65535, 1048, 2797, 2341, 65535, 65535, 65535, 1065, 924, 1274, 2627, 1696,
    2095, 2545, 2904, 65535, 65535, 2812, 65535, 731, 1613, 1054, 65535, 65535, 65535, 65535, 368, 2345, 65535,
    1878, 65535, 1672, 1066, 2184, 1745, 2862, 2212, 65535, 1162, 1354, 929, 1914, 1976, 279, 355, 1703, 2406,
    2459, 2495, 68, 140, 209, 1269, 1625, 2216, 2262, 1919, 1196, 2591, 2625, 1586, 2755, 437, 507, 1682, 2766,
    65535, 32, 194, 983, 1029, 1583, 2905, 1564, 2573, 2960, 65535, 65535, 65535, 260, 1983, 2642, 65535, 65535,
    65535, 88, 816, 967, 1170, 1289, 1842, 1891, 770, 1866, 1948, 2398, 198, 551, 34, 872, 1047, 1875, 2389, 2527,
    1605, 2038, 2288, 2579, 2611, 1772, 2621, 2790, 2926, 2811, 65535, 65535, 65535, 167, 65535, 1507, 676, 2445,
    1060, 2603, 65535, 2308, 65535, 1839, 512, 31, 593, 881, 65535, 418, 65535, 1740, 1281, 65535, 65535, 65535,
    65535, 1611, 931, 2613, 2820, 65535, 357, 65535, 65535, 1937, 65535, 1821, 127, 428, 1998, 1159, 65535, 333,
    564, 65535, 65535, 65535, 1355, 2515, 1528, 1910, 65535, 65535, 2775, 65535, 906, 2592, 2754, 1321, 1738,
    1524, 435, 2238, 2807, 65535, 1513, 65535, 1518, 1641, 155, 926, 1275, 1715, 3027, 1545, 2782, 65535, 65535,
    226, 2236, 2304, 2438, 1467, 1631, 2462, 65535, 65535, 270, 2706, 2663, 2071, 65535, 466, 2596, 65535, 65535,
    1670, 2396, 2718, 677, 1109, 1805, 1830, 1964, 1035, 2419, 2256, 2397, 808, 1971, 2402, 2487, 360, 1234, 2520,
    2523, 902, 1082, 823, 1638, 1387, 2887, 65535, 65535, 65535, 1544, 698, 343, 44, 1363, 22, 1838, 108, 1388,
    2294, 1762, 2447, 1779, 1988, 1015, 2871, 65535, 2626, 2042, 2833, 2045, 65535, 65535, 65535, 65535, 2119,
    1612, 2980, 2864, 3009, 80, 1034, 1950, 2191, 869, 50, 572, 785, 993, 1136, 29, 1522, 957, 1789, 860, 1155,
    1523, 1660, 744, 1853, 71, 1142, 1485, 2083, 958, 2126, 1624, 583, 873, 145, 213, 716, 752, 1021, 1026, 1039,
    971, 1343, 1361, 1800, 1173, 1835, 1880, 180, 278, 1911, 1616, 1990, 2232, 2391, 396, 1687, 1256, 174, 2040,
    2416, 1547, 1610, 314, 1327, 1232, 2332, 2463, 2522, 2590, 1210, 1309, 85, 1072, 737, 269, 1335, 1636, 1217,
    1843, 930, 1157, 1211, 1200, 1454, 1184, 1352, 129, 2259, 2593, 2617, 163, 1149, 1201, 212, 1417, 2622, 23,
    2673, 10, 2546, 1040, 2479, 2632, 2822, 788, 1208, 1753, 1619, 1717, 2221, 2842, 406, 978, 1166, 2853, 52,
    126, 334, 730, 2855, 2886, 1985, 2963, 2973, 2287, 1729, 2997, 1338, 3029, 65535, 65535, 65535, 65535, 65535,
    2074, 65535, 65535, 65535, 2779, 65535, 65535, 2007, 249, 384, 65535, 65535, 452, 1115, 2509, 2668, 2385,
    2276, 2738, 3021, 65535, 65535, 65535, 1813, 2595, 65535, 65535, 65535, 65535, 90, 65535, 65535, 2662, 65535,
    65535, 65535, 65535, 65535, 65535, 2041, 1960, 2166, 2219, 2454, 21, 575, 1520, 65535, 65535, 853, 905, 1005,
    1254, 1737, 1494, 1941, 40, 925, 2974, 65535, 743, 1465, 1626, 2273, 2429, 513, 65535, 65535, 1879, 2227,
    2076, 2658, 65535, 65535, 436, 1551, 2101, 1271, 65535, 65535, 65535, 809, 1112, 65535, 65535, 1453, 65535,
    1383, 65535, 65535, 846, 1036, 1498, 2610, 2629, 35, 65535, 2696, 65535, 858, 2313, 447, 65535, 1135, 610,
    2328, 2791, 65535, 65535, 2550, 682, 865, 2052, 190, 239, 284, 2, 128, 199, 745, 658, 1907, 2073, 1438, 2410,
    63, 2435, 2473, 2581, 1174, 2441, 11, 2115, 65535, 2006, 65535, 65535, 1679, 2243, 65535, 65535, 65535, 747,
    1569, 454, 1059, 851, 2217, 2322, 1250, 2121, 1460, 2612, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1303, 224, 1972, 2743, 708, 1957, 1305, 2062, 2210, 2640, 2799, 2902, 2699, 411, 894, 1260, 117, 880, 258,
    1038, 940, 1064, 1075, 1862, 1884, 2379, 2505, 2956, 673, 135, 271, 1089, 2982, 65535, 604, 482, 2031, 332,
    777, 2171, 65535, 1472, 65535, 65535, 65535, 2064, 65535, 65535, 1199, 324, 618, 65535, 1164, 65535, 240, 751,
    65535, 28, 2122, 2156, 818, 1451, 2609, 65535, 2260, 1858, 65535, 1395, 1949, 2761, 65535, 453, 65535, 421,
    101, 12, 1324, 1328, 1419, 1394, 1893, 2235, 621, 470, 65535, 2748, 1532, 65535, 2589, 2725, 65535, 65535,
    2425, 65535, 65535, 1511, 65535, 397, 605, 2856, 1526, 2381, 695, 65535, 1132, 1381, 1788, 683, 392, 579, 980,
    2608, 2650, 65535, 792, 2275, 2992, 65535, 718, 815, 2271, 468, 1057, 285, 60, 157, 385, 393, 1130, 1996,
    1207, 1953, 2278, 471, 595, 2806, 1241, 137, 2146, 65535, 65535, 2374, 2512, 65535, 65535, 65535, 1325, 65535,
    65535, 1969, 724, 2267, 65535, 65535, 577, 1775, 1995, 65535, 3011, 65535, 65535, 173, 1716, 2870, 65535, 403,
    65535, 65535, 2155, 65535, 2131, 1993, 2954, 1079, 65535, 2502, 702, 65535, 413, 767, 2793, 2988, 3004, 65535,
    65535, 65535, 477, 65535, 65535, 65535, 65535, 65535, 65535, 297, 1479, 1580, 65535, 65535, 578, 1877, 2329,
    2371, 2602, 93, 2727, 2895, 65535, 65535, 2145, 657, 738, 65535, 65535, 2100, 65535, 102, 208, 1961, 2054,
    246, 2162, 1404, 1262, 65535, 65535, 1726, 65535, 2369, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 374, 915, 144, 348, 901, 2654, 615, 878, 65535, 65535, 65535, 65535, 802, 2987, 1904, 65535, 65535,
    116, 65535, 813, 65535, 1543, 596, 1183, 2872, 65535, 65535, 65535, 580, 1752, 13, 111, 2228, 1617, 1639, 301,
    65535, 65535, 65535, 1754, 65535, 464, 65535, 1644, 949, 25, 1894, 2865, 1683, 1140, 2708, 2903, 1970, 2966,
    2991, 65535, 291, 65535, 1331, 65535, 2167, 65535, 444, 153, 2310, 65535, 65535, 1272, 67, 47, 65535, 65535,
    688, 1567, 1041, 1774, 1851, 706, 2351, 690, 749, 561, 1767, 161, 2457, 455, 405, 317, 425, 439, 1304, 620,
    1701, 1763, 433, 2651, 268, 2945, 3005, 3006, 1346, 65535, 1502, 2745, 1447, 2698, 2878, 211, 1766, 2034,
    2225, 2415, 726, 734, 1656, 2266, 2510, 2582, 794, 1757, 1055, 1807, 2785, 1979, 2923, 65535, 1095, 2321,
    65535, 2306, 65535, 2207, 65535, 65535, 65535, 2771, 1590, 65535, 1629, 1107, 2773, 1476, 81, 1366, 1596, 220,
    380, 2443, 2802, 571, 1198, 1023, 2186, 65535, 65535, 1461, 1707, 489, 1295, 1350, 2480, 65535, 65535, 65535,
    2239, 65535, 1929, 65535, 3013, 2734, 1236, 1244, 1663, 2958, 65535, 65535, 763, 1414, 1873, 750, 65535,
    65535, 159, 892, 574, 65535, 1336, 2096, 65535, 65535, 65535, 2002, 1084, 65535, 2280, 1105, 501, 442, 386,
    725, 1759, 2753, 2106, 1599, 2504, 761, 1133, 1724, 2938, 156, 891, 1514, 1742, 2200, 2405, 1540, 1270, 308,
    670, 787, 2950, 65535, 65535, 65535, 1046, 420, 837, 1736, 1769, 848, 1888, 2020, 65535, 1739, 65535, 424,
    401, 1881, 2068, 2107, 2892, 2994, 65535, 65535, 740, 2297, 2570, 2380, 65535, 2623, 2701, 315, 529, 1723,
    2431, 2715, 65, 484, 1538, 1359, 223, 2342, 1886, 186, 602, 94, 729, 710, 2348, 2403, 2499, 2553, 2644, 1926,
    996, 2674, 298, 701, 1922, 2079, 2750, 2890, 1560, 2289, 65535, 922, 65535, 1677, 2309, 1478, 2453, 1728,
    2152, 2524, 2601, 2710, 2709, 65535, 366, 1796, 2179, 195, 2147, 65535, 65535, 2641, 65535, 65535, 1097, 1371,
    247, 661, 65535, 1902, 972, 1091, 1063, 65535, 122, 1499, 1977, 231, 65535, 65535, 1549, 65535, 65535, 457,
    265, 65535, 65535, 274, 668, 1829, 2670, 675, 776, 952, 2705, 1120, 2830, 65535, 65535, 65535, 1007, 1293,
    65535, 65535, 2928, 1573, 65535, 65535, 65535, 65535, 65535, 65535, 1044, 1323, 2646, 65535, 1474, 65535,
    65535, 65535, 65535, 843, 2245, 2498, 310, 1530, 160, 1194, 1882, 2010, 8, 2451, 2999, 125, 833, 899, 1942,
    2176, 2285, 281, 502, 541, 1572, 1239, 498, 57, 638, 840, 1247, 1429, 845, 2246, 2507, 2168, 2532, 2740, 1292,
    2961, 2976, 2995, 3028, 1440, 65535, 65535, 1181, 1230, 257, 1565, 826, 1872, 2584, 2827, 177, 1028, 300,
    1160, 1458, 732, 1118, 1791, 2916, 2927, 2003, 669, 2099, 2506, 1206, 663, 609, 850, 1509, 193, 942, 2823,
    65535, 65535, 0, 798, 1484, 2047, 2170, 65535, 65535, 1678, 225, 2818, 65535, 65535, 2279, 1024, 2241, 65535,
    65535, 2359, 65535, 65535, 2242, 65535, 979, 65535, 2594, 65535, 65535, 1849, 441, 1652, 1541, 1785, 999,
    2025, 2103, 2547, 339, 2063, 2557, 1535, 1510, 5, 741, 665, 800, 1370, 2173, 2263, 2500, 1704, 1291, 2716,
    2913, 65535, 65535, 1022, 2248, 2600, 65535, 1587, 849, 65535, 65535, 555, 65535, 65535, 316, 65535, 65535,
    943, 92, 516, 2226, 1286, 1482, 2102, 65535, 1148, 2386, 2752, 1322, 65535, 65535, 505, 65535, 904, 2700,
    65535, 65535, 65535, 1150, 2849, 65535, 540, 1141, 2258, 2253, 723, 2764, 2471, 1067, 1333, 1665, 2983, 65535,
    65535, 65535, 3, 65535, 65535, 2873, 1574, 65535, 1446, 426, 65535, 65535, 2158, 65535, 65535, 65535, 65535,
    65535, 2531, 1221, 1301, 65535, 2465, 65535, 2065, 2086, 2224, 65535, 1825, 65535, 1974, 2300, 65535, 65535,
    65535, 1579, 65535, 65535, 65535, 65535, 2097, 1013, 2433, 2971, 65535, 1019, 65535, 689, 1450, 2783, 2078,
    2898, 373, 65535, 65535, 1434, 65535, 241, 1277, 2645, 1487, 98, 1317, 1397, 2133, 2420, 2846, 1765, 2881,
    989, 65535, 65535, 2192, 65535, 65535, 65535, 124, 1748, 27, 65535, 65535, 344, 243, 832, 2153, 649, 696,
    1643, 1083, 1666, 1761, 65535, 65535, 65535, 65535, 2090, 65535, 65535, 65535, 65535, 65535, 65535, 1442,
    1965, 91, 895, 2148, 2283, 2257, 65535, 65535, 65535, 1116, 2637, 65535, 65535, 611, 1537, 306, 1470, 1855,
    2254, 2430, 2677, 525, 65535, 65535, 65535, 65535, 65535, 1905, 2880, 65535, 2497, 2795, 65535, 65535, 65535,
    65535, 65535, 408, 65535, 707, 2805, 65535, 416, 65535, 553, 733, 107, 14, 1216, 1243, 1400, 1615, 633, 2044,
    717, 2461, 830, 829, 1299, 1864, 83, 495, 169, 854, 976, 1342, 219, 828, 1956, 2046, 2543, 65535, 65535, 1978,
    1661, 2303, 1025, 841, 171, 1053, 2521, 2979, 65535, 65535, 362, 1602, 1764, 1662, 2955, 1955, 699, 351,
    65535, 1193, 2747, 65535, 1901, 65535, 65535, 65535, 65535, 825, 2467, 2290, 65535, 184, 341, 774, 2607, 192,
    287, 388, 1218, 1265, 1711, 2412, 17, 147, 1449, 1585, 1648, 1255, 921, 2538, 2517, 2548, 530, 651, 814, 7,
    2549, 1637, 1674, 960, 1963, 2563, 136, 2012, 2624, 2631, 2688, 2814, 1932, 2154, 485, 2337, 1865, 1706, 1940,
    1171, 1601, 655, 2408, 234, 2675, 534, 991, 2093, 2877, 2897, 30, 336, 1188, 1357, 1139, 1925, 2157, 1691,
    1051, 2400, 509, 2357, 2558, 2568, 2751, 387, 1673, 504, 735, 1377, 1720, 1033, 1777, 1795, 2120, 2759, 1931,
    1100, 2777, 2932, 1546, 547, 2975, 2986, 26, 42, 623, 1008, 1226, 1496, 381, 1685, 121, 550, 645, 2129, 1074,
    432, 1493, 1721, 1722, 1799, 1497, 1332, 946, 1415, 119, 2330, 2344, 2352, 2364, 2091, 232, 443, 66, 1081,
    1836, 1390, 987, 228, 1982, 2428, 2492, 2577, 2695, 2733, 2828, 3000, 3002, 1425, 65535, 65535, 65535, 65535,
    1690, 1556, 65535, 1258, 1316, 2252, 705, 1302, 1773, 546, 407, 1876, 2305, 1344, 133, 2656, 65535, 637,
    65535, 824, 2628, 65535, 65535, 2697, 2023, 639, 1845, 65535, 65535, 898, 973, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2559, 65535, 65535, 2024, 2030, 2691, 2879, 65535, 1709, 65535, 65535,
    65535, 1464, 764, 115, 614, 883, 1337, 390, 1630, 1780, 1798, 508, 1280, 1903, 1954, 2335, 2169, 2922, 1628,
    3015, 616, 2555, 1814, 1784, 1103, 2486, 65535, 65535, 65535, 100, 1128, 1534, 2295, 215, 2746, 65535, 2803,
    2953, 65535, 65535, 2140, 65535, 907, 1588, 2729, 786, 1727, 2231, 1603, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1152, 65535, 1276, 2059, 2707, 229, 2742, 2529, 1803, 2394, 65535, 1349, 321, 938, 1182, 1473,
    1571, 1, 631, 742, 799, 956, 1251, 985, 1020, 1831, 1943, 2035, 2535, 765, 1311, 2565, 1444, 948, 2544, 2655,
    2787, 65535, 434, 1154, 2043, 3016, 65535, 65535, 2552, 65535, 496, 1185, 1506, 1204, 1287, 369, 2058, 704,
    1558, 2323, 2681, 65535, 65535, 65535, 238, 1110, 235, 1145, 2340, 65535, 65535, 65535, 2205, 2831, 65535,
    65535, 65535, 662, 1946, 65535, 1561, 2094, 3019, 1608, 65535, 65535, 475, 65535, 65535, 65535, 65535, 1819,
    1883, 65535, 2382, 65535, 667, 769, 1113, 491, 1176, 2478, 460, 2660, 65535, 65535, 149, 1214, 1340, 82,
    65535, 65535, 96, 1589, 2249, 2516, 227, 1347, 2917, 65535, 65535, 2255, 65535, 65535, 65535, 65535, 65535,
    65535, 664, 959, 65535, 656, 1539, 65535, 65535, 995, 746, 1463, 65535, 1699, 1944, 65535, 65535, 1500, 65535,
    2036, 58, 1899, 1094, 65535, 65535, 1675, 65535, 458, 65535, 1224, 2969, 556, 2599, 65535, 2370, 65535, 887,
    65535, 517, 65535, 1811, 2774, 65535, 2883, 1242, 1776, 251, 1086, 2149, 1896, 3030, 65535, 2635, 1828, 2866,
    354, 65535, 2796, 65535, 2334, 2393, 2998, 65535, 463, 65535, 423, 797, 859, 1489, 1856, 299, 1657, 766, 1837,
    337, 1786, 1947, 2104, 2113, 2138, 1967, 1348, 2021, 2514, 712, 2737, 2760, 1680, 65535, 65535, 78, 65535,
    65535, 65535, 65535, 65535, 1642, 65535, 65535, 877, 65535, 65535, 607, 65535, 2832, 2164, 65535, 72, 222,
    966, 2837, 65535, 65535, 65535, 1069, 65535, 1310, 2984, 65535, 805, 1298, 928, 945, 1653, 77, 951, 2414,
    2909, 864, 65535, 65535, 65535, 395, 2935, 1768, 65535, 65535, 532, 65535, 855, 65535, 2967, 2347, 65535,
    65535, 65535, 2485, 65535, 456, 2013, 2229, 1268, 1908, 2664, 64, 1861, 2780, 819, 2939, 520, 1386, 2198, 412,
    1466, 1885, 2311, 757, 2436, 2749, 2896, 476, 778, 1319, 1403, 1501, 1818, 326, 889, 1320, 1364, 679, 1787,
    714, 472, 590, 1923, 18, 1930, 361, 1992, 2060, 2084, 1248, 2114, 2139, 1452, 2361, 2468, 2551, 2564, 1658,
    1912, 2237, 2448, 2580, 1698, 2634, 2015, 2649, 2683, 2810, 2786, 1808, 644, 856, 2798, 2946, 835, 2324, 2964,
    488, 1710, 65535, 885, 617, 2452, 542, 1632, 120, 1887, 2372, 2620, 2869, 1536, 65535, 65535, 1158, 65535,
    65535, 521, 736, 1407, 2326, 417, 2424, 2390, 65535, 65535, 65535, 762, 2977, 2195, 65535, 65535, 2180, 2182,
    65535, 65535, 1263, 1285, 1987, 65535, 65535, 3012, 1591, 2189, 2930, 65535, 739, 65535, 2159, 2187, 2426,
    1521, 635, 2354, 65535, 38, 383, 55, 2092, 1172, 465, 1604, 1114, 1179, 1694, 775, 2143, 65535, 1802, 1202,
    1650, 1002, 2080, 2685, 206, 295, 2376, 1266, 629, 236, 1621, 1924, 2874, 65535, 870, 370, 768, 863, 65535,
    74, 104, 2056, 65535, 1999, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 440, 65535, 2053, 65535, 1516,
    1437, 2204, 1809, 2934, 581, 65535, 65535, 65535, 1011, 2215, 970, 1527, 65535, 65535, 1991, 65535, 817,
    65535, 438, 1693, 2312, 252, 844, 2244, 65535, 1238, 214, 480, 282, 1246, 39, 2868, 531, 1898, 630, 1014, 340,
    1367, 955, 2672, 1713, 2762, 1009, 1844, 543, 1374, 2089, 1517, 139, 2141, 2821, 2952, 1430, 65535, 65535,
    65535, 2721, 65535, 65535, 2027, 2860, 65535, 65535, 65535, 20, 65535, 1362, 584, 538, 950, 24, 1746, 2202,
    2174, 789, 1433, 1566, 2735, 2264, 2891, 600, 490, 868, 2808, 1576, 1927, 65535, 1071, 1411, 1915, 2518, 2741,
    2768, 911, 992, 181, 1373, 65535, 65535, 65535, 998, 338, 65535, 65535, 65535, 2432, 2251, 1477, 2682, 1151,
    1548, 2338, 1235, 2690, 2446, 2941, 1368, 2985, 65535, 65535, 634, 478, 65535, 1577, 1326, 1951, 2201, 1503,
    65535, 65535, 65535, 65535, 65535, 1824, 65535, 305, 536, 2618, 2959, 65535, 1273, 2203, 497, 65535, 65535,
    65535, 65535, 2781, 2496, 65535, 65535, 65535, 2968, 65535, 780, 65535, 70, 936, 700, 95, 1121, 1681, 158,
    2001, 65535, 3007, 65535, 2185, 65535, 988, 2597, 511, 680, 65535, 1790, 2395, 2561, 1101, 1597, 65535, 65535,
    2314, 65535, 356, 1393, 1099, 1550, 2541, 352, 1147, 65535, 65535, 65535, 65535, 1052, 65535, 65535, 65535,
    65535, 65535, 2181, 65535, 2222, 65535, 152, 1895, 65535, 2373, 632, 65535, 65535, 2172, 1080, 404, 461, 1126,
    2178, 65535, 65535, 1197, 1045, 2970, 2339, 2943, 65535, 65535, 65535, 2615, 65535, 65535, 65535, 1594, 1984,
    2272, 3023, 1554, 65535, 65535, 1952, 142, 1203, 65535, 2921, 448, 875, 2455, 2990, 65535, 65535, 2571, 914,
    1555, 1313, 1167, 345, 2488, 2924, 65535, 2835, 65535, 65535, 65535, 944, 2016, 1782, 2111, 2136, 606, 1986,
    65535, 371, 1296, 2199, 2423, 2813, 1087, 65535, 2333, 65535, 2098, 831, 1734, 586, 748, 2281, 65535, 65535,
    1012, 2530, 65535, 1939, 262, 2858, 1906, 2019, 65535, 65535, 1815, 758, 515, 1212, 131, 1408, 1436, 2659,
    2636, 2667, 692, 1031, 674, 2009, 2519, 963, 69, 834, 2899, 3025, 200, 1294, 293, 1700, 65535, 65535, 896,
    1339, 1684, 1997, 2464, 65535,
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
    asksassemblyassertassertedassertingassertionassertionsassertsassessmentassociatedassociationassumeassumedassum\
    esassumingassureassuredassuresassuringatattackattackedattackingattacksattestattestedattestingattestsattorneyat\
    torneysattributedauditaugaugustauntaustralianaustrianauthenticateauthenticatedauthorauthoredauthorisedauthorit\
    iesauthorityauthorizedauthorsautopsyavailableaveraverredaverringaversavowavowedavowingavowsawaitingbackbackedb\
    ackgroundbackingbacksbacktrackbacktrackedbacktrackingbacktracksbagsbakerbangladeshibankbarelybarkbarkedbarking\
    barksbaselessbebecausebeenbeforebegbeganbeggedbeggingbeginbeginningbeginsbegsbegunbehindbeingbelarusianbelgian\
    beliefbelievebelievedbelievesbelievingbellybelowbemoanbemoanedbemoaningbemoansbeneathbesidebestbetterbetweenbe\
    verlybeyondbigbillbillionbillionsbillybishopblameblamedblamesblamingblastblastedblastingblastsblogbloggedblogg\
    ingblogsbloombergblueskyblurtblurtedblurtingblurtsboardboastboastedboastingboastsbookbosnianbossbossesbothboyb\
    ragbraggedbraggingbragsbrazilianbreakbreakingbreaksbriefbriefedbriefingbriefsbringbritishbroadcastbroadcastedb\
    roadcasterbroadcastersbroadcastingbroadcastsbrokebrokenbrotherbrushbrushedbrushesbrushingbuildbulgarianbulleti\
    nbullybureaubutbutterflybuybyby-sacacabinetcalculatecalculatedcalculatescalculatingcallcalledcallercallingcall\
    scambodiancamecampaigncampaignercampaignerscancanadiancandidatecandidatescannotcaptcaptaincaptioncaptionedcapt\
    ioningcaptionscarecarrycartooncasescastigatecastigatedcastigatescastigatingcatchcausecautioncautionedcautionin\
    gcautionscccentceocertaincertifiedcertifiescertifycertifyingchairchairmanchairpersonchairwomanchallengechallen\
    gedchallengeschallengingchancechancellorchangedchannelchannelschantchantedchantingchantscharacterisecharacteri\
    sedcharacterisescharacterisingcharacterizecharacterizedcharacterizescharacterizingchargechargedchargescharging\
    charitychartchatchatschattedchattingchefchidechidedchideschidingchiefchiefschildchildrenchileanchillychimechim\
    edchimeschimingchinesechoosechristenedchroniclechronicledchronicleschroniclingchurchcircacirculatecirculatedci\
    rculatescirculatingcitecitedcitescitingcitizencitizensclaimclaimedclaimingclaimsclarificationclarifiedclarifie\
    sclarifyclarifyingcleanclearclipclipscloseclubcoachcoalitioncodenamedcolcolombiancolonelcolumncolumnistcomecom\
    edycomescomiccomingcommandercommendcommendedcommendingcommendscommentcommentedcommentingcommentscommissioncomm\
    issionercommitcommitscommittedcommitteecommittingcommonlycommonscommunicatecommunicatedcommunicatescommunicati\
    ngcompanycompetitorscompiledcomplaincomplainedcomplainingcomplainscomplaintcomplaintscomplyconcedeconcededconc\
    edesconcedingconceivableconceivablyconcernconcernsconcludeconcludedconcludesconcludingconclusionconclusionscon\
    curconcurredconcurringconcurscondemncondemnedcondemningcondemnsconditioncondolencesconferenceconfessconfessedc\
    onfessesconfessingconfidenceconfirmconfirmationconfirmedconfirmingconfirmsconflictingcongratulatecongratulated\
    congratulatescongratulatingcongresscongressmancongresswomanconnectionconsiderconsideredconsideringconsiderscon\
    sistentcontactedcontaincontendcontendedcontendingcontendscontentcontestedcontinuecontinuedcontinuescontinuingc\
    ontractcontradictcontradictedcontradictingcontradictorycontradictscontroversialconveyconveyedconveyingconveysc\
    ookiecookiescopycopyrightcoronercorporalcorrectcorrectedcorrectioncorrespondentcorroboratecorroboratedcostcost\
    lycouldcouncilcouncillorcouncillorscouncilmancouncilwomancountercounteredcounteringcounterscouplecourtcourtesy\
    cousincovercowardlycplcreatecreditcriedcriescriticcriticisecriticisedcriticisescriticisingcriticismcriticizecr\
    iticizedcriticizescriticizingcriticscroatiancrycryingcubancustomcustomercustomerscutcyclistscypriotczechdailyd\
    amedanishdatadaughterdaydaysdeaddeadlydecdecemberdecidedecideddecidesdecidingdeclaredeclareddeclaresdeclaringd\
    eclineddeclinesdecreedecreeddecreeingdecreesdecrieddecriesdecrydecryingdeemdeemeddeemingdeemsdefeatdefenddefen\
    deddefendingdefendsdefinedefineddefinesdefiningdefinitedegreesdelegatedelegatesdeliberationsdemanddemandeddema\
    ndingdemandsdemonstratedemonstrateddemonstratesdemonstratingdeniabilitydenialdenieddeniesdenouncedenounceddeno\
    uncesdenouncingdenydenyingdepartmentdeploredeploreddeploresdeploringdeputydescribedescribeddescribesdescribing\
    despitedetaildetaileddetailingdetailsdetaineddetectivedeterminedetermineddeterminesdeterminingdevelopdeveloper\
    developersdevelopingdiarydiddiedifferingdiplomatdiplomatsdirectdirectordirectorsdisagreedisagreeddisagreeingdi\
    sagreesdisappointmentdisavowdisavoweddisavowingdisavowsdisclosediscloseddisclosesdisclosingdisclosurediscorddi\
    scoverdiscovereddiscoveringdiscoversdiscussdiscusseddiscussesdiscussingdismaydismissdismisseddismissesdismissi\
    ngdisputedisputeddisputesdisputingdivulgedivulgeddivulgesdivulgingdodoctordoctorsdocumentdocumentarydocumented\
    documentingdocumentsdoesdogsdoilydoingdollarsdollydomaindonatedonedoubledoubleddoublesdoublingdoubtdoubteddoub\
    tfuldoubtingdoubtlessdoubtsdowndownloaddownplaydownplayeddownplayingdownplaysdozendozensdpadrdraftdramadrawdri\
    verdriversdrowneddubdubbeddubbingdubsduoduringdutche-maile-mailseachearlierearliestearlyearneatechoechoedechoi\
    ngechoseconomisteconomistseditingeditoreditorialefeegyptianeighteighteeneightyeitherelaborateelaboratedelabora\
    teselaboratingelderlyelectionelectionselevenemailemailedemailingemailsembassyemergedemilyemphasiseemphasisedem\
    phasisesemphasisingemphasizeemphasizedemphasizesemphasizingemployeeemployeesencourageencouragedencouragesencou\
    ragingendendorseendorsedendorsesendorsingengineerengineersenglishenquireenquiredenquiresenquiriesenquiringenqu\
    iryentitledentrantsenvisageenvisagedenvisagesenvisagingenvoyepaepa-efeepisodeescapeessayestablishestablishedes\
    tablishesestablishingestimateestimatedestimatesestimatingestonianethiopianeuropeaneurosevenevereveryeverybodye\
    veryoneeverythingevidenceevidentlyexaminationexclaimexclaimedexclaimingexclaimsexclusiveexcusedexecutiveexecut\
    ivesexhibitionexpandexpandedexpandingexpandsexpectexpectedexpectingexpectsexpertexpertsexplainexplainedexplain\
    ingexplainsexposeexposedexposesexposingexpressexpressedexpressesexpressingexpressionextenteyeseyewitnesseyewit\
    nessesfacefacebookfairfairlyfallfalsefamiliarfamilyfanfansfarfarmerfarmersfatherfaultfaultedfaultingfaultsfear\
    fearedfearingfearsfebfebruaryfederationfeelfeelingfeelsfeltfewfewerfifteenfifthfiftyfigurefiguresfilefilesfili\
    ngfilingsfilmfindfindingfindingsfindsfinnishfirefiredfirefighterfirefightersfiresfiringfirmfirstfishermanfishe\
    rmenfivefleefloatfloatedfloatingfloatsflyfollowfollyfootageforforcesforecastforecastedforecastingforecastsfore\
    manforesawforeseeforeseeingforeseenforeseesformerlyfortyfoundfoundationfounderfourfourteenfrance-pressefrenchf\
    requentlyfrifridayfriendfriendlyfriendsfromfrustrationfumefumedfumesfumingfurthergamegaspgaspedgaspinggaspsgav\
    egengendergeneralgenerallygeneratedgeorgiangermangetgettyghanaianghastlygirlgivegivingglancegogoesgoinggonegoo\
    dgossipgovgovernmentgovernorgrantgrantedgrantinggrantsgraphgraphicgraphicsgratitudegreekgripegripedgripesgripi\
    nggroupgrowgrowinggrumblegrumbledgrumblesgrumblingguaranteeguaranteedguaranteeingguaranteesguardguardsguessgue\
    stguestsguidelinesguiltygushgushedgushesgushinghhadhailhailedhailinghailshalfhandouthandwritinghappenhardlyhas\
    havehavingheheadheadlinehearhearsayhectaresheightheldhelpherhereheroheroesherselfhighlighthighlightedhighlight\
    inghighlightshillyhimhimselfhinthintedhintinghintshishithitshittingholdholdersholdingholdsholyhomilyhopehopedh\
    opeshopinghospitalhourhourshousehowhundredhundredshungarianhusbandhymniicelandicideaidentifiedifillustrateillu\
    stratedillustratesillustratingillustrationimageimagesimagineimaginedimaginesimaginingimamimmediateimmediatelyi\
    mpliedimpliesimploreimploredimploresimploringimplyimplyingimprobableinincludeindependentindexindianindicateind\
    icatedindicatesindicatingindicationindicationsindictmentindonesianinforminformationinformedinforminginformsini\
    tialinquireinquiredinquiresinquiriesinquiringinquiryinsideinsiderinsidersinsinuateinsinuatedinsinuatesinsinuat\
    inginsistinsistedinsistinginsistsinspectorinspectorsinstagraminstituteinstructinstructedinstructinginstruction\
    sinstructsintelligenceintendintendedintendingintendsinterestinterfaxinteriminterjectinterjectedinterjectingint\
    erjectsinternalinterpreterinterruptinterruptedinterruptinginterruptsinterviewinterviewedintimateintimatedintim\
    atesintimatingintoinvestigationinvestorinvestorsinviteinvitedinvitesinvitinginvoiceiranianiraqiirishisisraelii\
    ssueissuedissuesissuingistockititalianitalyitsitselfjamaicanjanjanuaryjapanesejellyjoinjokejokedjokesjokingjor\
    danianjournalismjournalistjournalistsjudgejudgementjudgesjudgmentjuljulyjunjunejustjusticejustifiedjustifiesju\
    stifyjustifyingkeepkeeperkellykenyankeptkillkilledkilometerskilometreskimberlykindkingkmknewknockknowknowingkn\
    owledgeknownknowskoreankosovankremlinkuwaitikyodolabellabeledlabelinglabelledlabellinglabelsladylaidlambastlam\
    bastedlambastinglambastslamentlamentedlamentinglamentslandlordlargelylashlashedlasheslashinglastlaterlatestlat\
    vianlaughlaughedlaughinglaughslawlawmakerlawmakerslawsuitlawsuitslawyerlawyerslaylayinglaysleadleaderleadersle\
    akleakedleakingleakslearnlearnedlearninglearnslearntleastleavelebaneselegendlessletletterletterslevellibyanlic\
    enseeslielieutenantlikelikelihoodlikelylilylinklinkedlinkedinlinkslistlistedlistenlistinglistsliterslithuanian\
    litreslittlelivelivelylocallocallylocalsloglogslonelylooklookedlookslordloselostlovelyltmademagazinemainlymain\
    tainmaintainedmaintainingmaintainsmajmajormakemakesmakingmalaysianmaltesemanmanagermanagersmanualmanymapmarmar\
    chmastodonmaterialmattermattersmaymaybemayormemediameetmembermembersmemomemoirmemosmenmentionmentionedmentioni\
    ngmentionsmepmeritmessagemessagedmessagesmessagingmetersmetresmexicanmidnightmightmilesmilitarymillionmillions\
    minministerministersministryminuteminutesmissmissingmockmockedmockingmocksmodelmodelsmoldovanmollymonmondaymon\
    golianmonopolymonthmonthlymonthsmootmootedmootingmootsmoremoroccanmostmostlymothermotionmottomovemoviempmrmrsm\
    smuchmultiplemultiplymumblemumbledmumblesmumblingmurmurmurmuredmurmuringmurmursmusicalmustmuttermutteredmutter\
    ingmuttersmymyselfn'tnamenamednarratenarratednarratesnarratingnavynearnearlyneedneedsnegotiationsneighborneigh\
    borsneighbourneighboursneithernetworknevernewnewsnewsletternewspapernewspapersnewsroomnicknamenicknamednigeria\
    nninenineteenninetynonobodynodnoonnornorwegiannotnotenotednotesnothingnoticenotifiednotifiesnotifynotifyingnot\
    ingnovnovelnovembernownumbernumbersnursenursesobjectobjectedobjectingobjectsobserveobservedobserversobservesob\
    servingobtainedoccuroctoctoberofoffofferofferedofferingoffersofficeofficerofficersofficialofficialsoftenononce\
    oneone-quarterone-thirdonlyontoopenopenedopeningopensoperaoperatoropineopinedopinesopiningopinionopinionsoppon\
    entopponentsoppositionoptimismororderorderedorderingorderlyordersorganisationorganizationoriginaloriginallyost\
    ensiblyotherothersoughtouroutoutletoutletsoutlineoutlinedoutlinesoutliningoutrageoutsideoverownownedownerowner\
    sowningownspapaidpaintingpairpairingpakistanipalestinianpanelpaperpapersparamedicparaphraseparaphrasedparaphra\
    sesparaphrasingparentparentsparliamentparticipantparticipantspartlypartnerpartnershippartypasspassedpassengerp\
    assengerspassespassingpastpastorpatientspaypcpedestrianspendingpennedpentagonpeopleperpercentperhapspermission\
    personpersonsperuvianpetitionpexelsphilippinephotophotographphotographsphotosphrasephrasedphrasesphrasingpicks\
    picturepicturespilotpilotspixabayplaceplanplannedplanningplansplausibleplayplayedplayerplayersplayingplaysplea\
    dpleadedpleadingpleadspledpledgepledgedpledgespledgingplypodcastpoempointpointedpointingpointspoisedpolicepoli\
    cypolishpollpollspollsterpollypopepopularportrayportrayedportrayingportraysportugueseposeposedposesposingpossi\
    bilitypossiblepossiblypostpostedposterpostingpostspotentialpotentiallypoundspracticallypraisepraisedpraisespra\
    isingpreachpreachedpreachespreachingpredictpredictedpredictingpredictionpredictspreferencepreliminarypremierpr\
    esentingpresidentpresspressedpressespressingpresumablypresumepresumedpresumespresumingpriestprimaryprinceprinc\
    essprintprivateprobabilityprobableprobablyprobeprobedprobesprobingproclaimproclaimedproclaimingproclaimsproduc\
    eproducedproducerprofprofessprofessedprofessesprofessingprofessorprogramprogrammeprojectprojectedprojectingpro\
    jectspromisepromisedpromisespromisingpromotedpronouncepronouncedpronouncespronouncingproofprophesiedprophesies\
    prophesyprophesyingproposalproposeproposedproposesproposingprosecutorprosecutorsprospectprotestprotestedprotes\
    tingprotestsproveprovedprovenprovesprovidingprovingprovisionalptipublicpubliclypublishpublishedpublisherpublis\
    hespublishingpullpupilpupilspurportpurportedpurportedlypurportingpurportspushputputativelyputsputtingqatariqua\
    rterqueenqueriedqueriesqueryqueryingquestionquestionablequestionedquestioningquestionsquipquippedquippingquips\
    quitquitequizquizzedquizzesquizzingquotequotedquotesquotingrabbiraceracesradiorailrailedrailingrailsraiserally\
    rankrantrantedrantingrantsratherrereachreachedreadreaderreadersreadinessreadingreadsrealrealiserealisedrealise\
    srealisingrealizerealizedrealizesrealizingreasonreasonedreasoningreasonsreassertreassertedreassertingreasserts\
    reassurereassuredreassuresreassuringrebukerebukedrebukesrebukingrebutrebutsrebuttedrebuttingrecallrecalledreca\
    llingrecallsreceiptreceiptsreceivereckonreckonedreckoningreckonsrecogniserecognisedrecognisesrecognisingrecogn\
    izerecognizedrecognizesrecognizingrecollectrecollectedrecollectingrecollectsrecommendrecommendedrecommendingre\
    commendsrecordrecordedrecordingrecordingsrecordsrecountrecountedrecountingrecountsredditreducereferreferredref\
    erringrefersreflectreflectedreflectingreflectsrefusedrefuterefutedrefutesrefutingregardregardedregardingregard\
    sregionregretregretsregrettedregrettingregulatorreillyreiteratereiteratedreiteratesreiteratingrejectrejectedre\
    jectingrejectsrejoinrejoinedrejoiningrejoinsrelaterelatedrelatesrelatingrelativelyrelayrelayedrelayingrelaysre\
    leasereleasedreleasesreleasingreliefrelyremainremainedremainsremarkremarkedremarkingremarksrememberrememberedr\
    ememberingremembersremindremindedremindingremindsremorsereprepeatrepeatedrepeatingrepeatsrepliedrepliesreplyre\
    plyingreportreportedreportedlyreporterreportersreportingreportsrepostrepostedrepostingrepostsrepresentativerep\
    resentativesreprisalsrepublishedrepudiaterepudiatedrepudiatesrepudiatingreputedreputedlyrequestrequestedreques\
    tsrescuerrescuersresearchresearcherresearchersreservationsreservedresidentresidentsresignresolutionrespondresp\
    ondedrespondingrespondsresponsibilityrestaterestatedrestatesrestatingresultresultsretaliationretortretortedret\
    ortingretortsretractretractedretractingretractsreturnretweetretweetedretweetingretweetsreutersrevrevealreveale\
    drevealingrevealsrevelationreverendreviewreviewedridiculeridiculedridiculesridiculingrightsriseriskroarroaredr\
    oaringroarsromanianroughlyruleruledrulesrulingrumorrumoredrumorsrumourrumouredrumouredlyrumoursrunrussianrwand\
    anssaidsallysamplesamplessatsatisfactionsaturdaysaudisavesawsaysayingsaysscanscarcescarcelyscepticismschedules\
    cholarlyschoolscientistscientistsscoldscoldedscoldingscoldsscoresscottishscreamscreamedscreamingscreamsscreeng\
    rabscreenshotscreenshotsseasonseatseatedseatssecondsecretaryseeseeingseemseemedseemingseeminglyseemsseenseesse\
    lf-describedself-proclaimedself-styledsellsensenatesenatorsenatorssendseniorsensesensitivitysentencesentenceds\
    entencessentencingsepseptseptembersequelserbiansergeantseriesserveservicesetsetssettingsevenseventeenseventyse\
    veralsgtshallsharesharedshareholderssharessharingshesheriffshockshouldshoutshoutedshoutingshoutsshowshowedshow\
    ingshownshowsshrugshruggedshruggingshrugsshutterstockshutterstock.comsidesighsighedsighingsighssightsignsignal\
    signaledsignalingsignalledsignallingsignalssignedsigningsignssilencesilentsillysincesingsingaporeansingersingl\
    esirsistersitsitcomsitesituationsixsixteensixtysizesizesskepticismsketchyskipslamslammedslammingslamsslightsli\
    msloganslovakslovenianslysmilesmiledsmilessmilingsnapsnapchatsnappedsnappingsnapssoso-calledsobsobbedsobbingso\
    bssocialsoldiersoldierssolidaritysomalisomesomebodysomeonesometimessomewhatsomewheresonsongsoonsorrowsortsough\
    tsourcesourcesspanishspeakspeakingspeaksspecifiedspecifiesspecifyspecifyingspectatorsspeculatespeculatedspecul\
    atesspeculatingspeculationspellspelledspellingspellsspeltspendspokespokenspokesmanspokesmenspokespeoplespokesp\
    ersonspokeswomansponsoredstaffstammerstammeredstammeringstammersstandstandardsstarstatestatedstatementstatemen\
    tsstatesstatingstationstatisticsstatusstaystayedstepstepsstillstockstopstoriesstorystrategiststressstressedstr\
    essesstressingstrikerstudentstudentsstudiesstudysubscribesubscriberssuchsudanesesuffersuggestsuggestedsuggesti\
    ngsuggestionsuggestionssuggestivesuggestssuitsullysumsummarisesummarisedsummarisessummarisingsummarizesummariz\
    edsummarizessummarizingsummarysummedsummingsumssunsundaysuperintendentsuppliedsupplysupportsupportedsupporters\
    upporterssupportingsupportssupposesupposedsupposedlysupposessupposingsuresurgeonsurprisesurveysurveyssurvivors\
    urvivorssuspectsuspectedsuspectingsuspectssuspicionswearswearingswearsswedishswisssworeswornsympathysyndicated\
    syrianttabloidtagstaiwanesetaketakentakestakingtalktalkedtalkingtalkstallytask-forcetasstastetastesteachteache\
    rteachersteamteaseteasedteasesteasingtelegramtelevisiontelltellingtellstentenanttenantstendtendedtendstentativ\
    etermtermedtermingtermstesttestifiedtestifiestestifytestifyingtestimonyteststexttextedtextingtextsthaithanthan\
    kthankedthankingthanksthatthetheirthemthemselvesthentheoreticallytheoriestheorytherethesetheythinkthinkingthin\
    ksthirdthirteenthirtythisthosethoughthoughtthousandthousandsthreadsthreatenthreatenedthreateningthreatensthree\
    three-quartersthrillerthroughthroughoutthuthunderthunderedthunderingthundersthurthursthursdaytiedtiktoktimelyt\
    ippedtitletitledtitlestitlingtotodaytoldtolltonnestonstootooktoptopicstouttoutedtoutingtoutstowardtowardstrack\
    tradertraderstraditiontranscripttranscriptstranslatedtranslationtrappedtravelertravelerstravellertravellerstre\
    asurytreatytrendingtribunaltrilliontrilogytruetrumpettrumpetedtrumpetingtrumpetstruthtrytuetuestuesdaytunisian\
    turkishtvtweettweetedtweetingtweetstwelvetwentytwicetwittertwotwo-thirdstypetypicallyugandanuglyukrainianukrin\
    formunableunavailableuncertainuncleunclearunconfirmeduncorroborateduncoveruncovereduncoveringuncoversunderunde\
    rlineunderlinedunderlinesunderliningunderscoreunderscoredunderscoresunderscoringunderstandunderstandingunderst\
    andsunderstoodundisclosedunfoundedunionuniversityunknownunlessunlikelyunprovenunspecifiedunsplashunsubstantiat\
    edunsupporteduntilunveilunveiledunveilingunveilsunverifiedupupdateupdatedupiuponurgeurgedurgesurgingususeuseru\
    sersusuallyutterutteredutteringuttersvaluevenezuelanverdictverifiedverifiesverifyverifyingversionversionsveryv\
    iavice-presidentvictimvictimsvideovideosvietnameseviewviewedviewingviewsvirtuallyvisitorvisitorsvkvoicevoicedv\
    oicesvoicingvotevotervotersvouchvouchedvouchesvouchingvowvowedvowingvowswalkwantwantedwantingwantswarwarnwarne\
    dwarningwarnswarrantwaswatchwatchdogwewebsitewechatwedwednesdayweekweeklyweeksweiboweighweighedweighingweighsw\
    eightwelcomewelcomedwelcomeswelcomingwellwelshwentwerewesternwhatwhateverwhatsappwhenwheneverwherewhereaswhere\
    verwhetherwhichwhilewhisperwhisperedwhisperingwhisperswhistleblowerwhistleblowerswhowhomwhosewhywidelywidowwif\
    ewikimediawillwillingnesswinwirewishwishedwisheswishingwithwithdrawwithdrawingwithdrawnwithdrawswithdrewwithin\
    withoutwitnesswitnesseswowomanwomenwonderwonderedwonderingwonderswordwordsworkworkerworkersworldlyworriedworri\
    esworryworryingworstwouldwould-bewritewriterwriteswritingwrittenwrongwrotexxinhuayearyearlyyearsyellyelledyell\
    ingyellsyemeniyetyonhapyouyouryoutubezerozimbabwean©\
    ";

pub(super) static WORD_STARTS: [u16; 3033] = [
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
    1575, 1584, 1594, 1601, 1611, 1621, 1632, 1638, 1645, 1652, 1660, 1666, 1673, 1680, 1688, 1690, 1696, 1704,
    1713, 1720, 1726, 1734, 1743, 1750, 1758, 1767, 1777, 1782, 1785, 1791, 1795, 1805, 1813, 1825, 1838, 1844,
    1852, 1862, 1873, 1882, 1892, 1899, 1906, 1915, 1919, 1926, 1934, 1939, 1943, 1949, 1956, 1961, 1969, 1973,
    1979, 1989, 1996, 2001, 2010, 2021, 2033, 2043, 2047, 2052, 2063, 2067, 2073, 2077, 2083, 2090, 2095, 2103,
    2105, 2112, 2116, 2122, 2125, 2130, 2136, 2143, 2148, 2157, 2163, 2167, 2172, 2178, 2183, 2193, 2200, 2206,
    2213, 2221, 2229, 2238, 2243, 2248, 2254, 2262, 2271, 2278, 2285, 2291, 2295, 2301, 2308, 2315, 2321, 2324,
    2328, 2335, 2343, 2348, 2354, 2359, 2365, 2371, 2378, 2383, 2390, 2398, 2404, 2408, 2415, 2423, 2428, 2437,
    2444, 2449, 2456, 2464, 2470, 2475, 2480, 2487, 2495, 2501, 2505, 2512, 2516, 2522, 2526, 2529, 2533, 2540,
    2548, 2553, 2562, 2567, 2575, 2581, 2586, 2593, 2601, 2607, 2612, 2619, 2628, 2639, 2650, 2662, 2674, 2684,
    2689, 2695, 2702, 2707, 2714, 2721, 2729, 2734, 2743, 2751, 2756, 2762, 2765, 2774, 2777, 2779, 2784, 2786,
    2793, 2802, 2812, 2822, 2833, 2837, 2843, 2849, 2856, 2861, 2870, 2874, 2882, 2892, 2903, 2906, 2914, 2923,
    2933, 2939, 2943, 2950, 2957, 2966, 2976, 2984, 2988, 2993, 3000, 3005, 3014, 3024, 3034, 3045, 3050, 3055,
    3062, 3071, 3081, 3089, 3091, 3095, 3098, 3105, 3114, 3123, 3130, 3140, 3145, 3153, 3164, 3174, 3183, 3193,
    3203, 3214, 3220, 3230, 3237, 3244, 3252, 3257, 3264, 3272, 3278, 3290, 3303, 3316, 3330, 3342, 3355, 3368,
    3382, 3388, 3395, 3402, 3410, 3417, 3422, 3426, 3431, 3438, 3446, 3450, 3455, 3461, 3467, 3474, 3479, 3485,
    3490, 3498, 3505, 3511, 3516, 3522, 3528, 3535, 3542, 3548, 3558, 3567, 3577, 3587, 3598, 3604, 3609, 3618,
    3628, 3638, 3649, 3653, 3658, 3663, 3669, 3676, 3684, 3689, 3696, 3704, 3710, 3723, 3732, 3741, 3748, 3758,
    3763, 3768, 3772, 3777, 3782, 3786, 3791, 3800, 3809, 3812, 3821, 3828, 3834, 3843, 3847, 3853, 3858, 3863,
    3869, 3878, 3885, 3894, 3904, 3912, 3919, 3928, 3938, 3946, 3956, 3968, 3974, 3981, 3990, 3999, 4009, 4017,
    4024, 4035, 4047, 4059, 4072, 4079, 4090, 4098, 4106, 4116, 4127, 4136, 4145, 4155, 4161, 4168, 4176, 4184,
    4193, 4204, 4215, 4222, 4230, 4238, 4247, 4256, 4266, 4276, 4287, 4293, 4302, 4312, 4319, 4326, 4335, 4345,
    4353, 4362, 4373, 4383, 4390, 4399, 4408, 4418, 4428, 4435, 4447, 4456, 4466, 4474, 4485, 4497, 4510, 4523,
    4537, 4545, 4556, 4569, 4579, 4587, 4597, 4608, 4617, 4627, 4636, 4643, 4650, 4659, 4669, 4677, 4684, 4693,
    4701, 4710, 4719, 4729, 4737, 4747, 4759, 4772, 4785, 4796, 4809, 4815, 4823, 4832, 4839, 4845, 4852, 4856,
    4865, 4872, 4880, 4887, 4896, 4906, 4919, 4930, 4942, 4946, 4952, 4957, 4964, 4974, 4985, 4995, 5007, 5014,
    5023, 5033, 5041, 5047, 5052, 5060, 5066, 5071, 5079, 5082, 5088, 5094, 5099, 5104, 5110, 5119, 5129, 5139,
    5150, 5159, 5168, 5178, 5188, 5199, 5206, 5214, 5217, 5223, 5228, 5234, 5242, 5251, 5254, 5262, 5269, 5274,
    5279, 5283, 5289, 5293, 5301, 5304, 5308, 5312, 5318, 5321, 5329, 5335, 5342, 5349, 5357, 5364, 5372, 5380,
    5389, 5397, 5405, 5411, 5418, 5427, 5434, 5441, 5448, 5453, 5461, 5465, 5471, 5478, 5483, 5489, 5495, 5503,
    5512, 5519, 5525, 5532, 5539, 5547, 5555, 5562, 5570, 5579, 5592, 5598, 5606, 5615, 5622, 5633, 5645, 5657,
    5670, 5681, 5687, 5693, 5699, 5707, 5716, 5725, 5735, 5739, 5746, 5756, 5763, 5771, 5779, 5788, 5794, 5802,
    5811, 5820, 5830, 5837, 5843, 5851, 5860, 5867, 5875, 5884, 5893, 5903, 5913, 5924, 5931, 5940, 5950, 5960,
    5965, 5968, 5971, 5980, 5988, 5997, 6003, 6011, 6020, 6028, 6037, 6048, 6057, 6071, 6078, 6087, 6097, 6105,
    6113, 6122, 6131, 6141, 6151, 6158, 6166, 6176, 6187, 6196, 6203, 6212, 6221, 6231, 6237, 6244, 6253, 6262,
    6272, 6279, 6287, 6295, 6304, 6311, 6319, 6327, 6336, 6338, 6344, 6351, 6359, 6370, 6380, 6391, 6400, 6404,
    6408, 6413, 6418, 6425, 6430, 6436, 6442, 6446, 6452, 6459, 6466, 6474, 6479, 6486, 6494, 6502, 6511, 6517,
    6521, 6529, 6537, 6547, 6558, 6567, 6572, 6578, 6581, 6583, 6588, 6593, 6597, 6603, 6610, 6617, 6620, 6626,
    6633, 6637, 6640, 6646, 6651, 6657, 6664, 6668, 6675, 6683, 6688, 6692, 6695, 6699, 6705, 6712, 6717, 6726,
    6736, 6743, 6749, 6758, 6761, 6769, 6774, 6782, 6788, 6794, 6803, 6813, 6823, 6834, 6841, 6849, 6858, 6864,
    6869, 6876, 6884, 6890, 6897, 6904, 6909, 6918, 6928, 6938, 6949, 6958, 6968, 6978, 6989, 6997, 7006, 7015,
    7025, 7035, 7046, 7049, 7056, 7064, 7072, 7081, 7089, 7098, 7105, 7112, 7120, 7128, 7137, 7146, 7153, 7161,
    7169, 7177, 7186, 7195, 7205, 7210, 7213, 7220, 7227, 7233, 7238, 7247, 7258, 7269, 7281, 7289, 7298, 7307,
    7317, 7325, 7334, 7342, 7347, 7351, 7355, 7360, 7369, 7377, 7387, 7395, 7404, 7415, 7422, 7431, 7441, 7449,
    7458, 7465, 7474, 7484, 7494, 7500, 7508, 7517, 7524, 7530, 7538, 7547, 7554, 7560, 7567, 7574, 7583, 7593,
    7601, 7607, 7614, 7621, 7629, 7636, 7645, 7654, 7664, 7674, 7680, 7684, 7694, 7706, 7710, 7718, 7722, 7728,
    7732, 7737, 7745, 7751, 7754, 7758, 7761, 7767, 7774, 7780, 7785, 7792, 7800, 7806, 7810, 7816, 7823, 7828,
    7831, 7839, 7849, 7853, 7860, 7865, 7869, 7872, 7877, 7884, 7889, 7894, 7900, 7907, 7911, 7916, 7922, 7929,
    7933, 7937, 7944, 7952, 7957, 7964, 7968, 7973, 7984, 7996, 8001, 8007, 8011, 8016, 8025, 8034, 8038, 8042,
    8047, 8054, 8062, 8068, 8071, 8077, 8082, 8089, 8092, 8098, 8106, 8116, 8127, 8136, 8143, 8150, 8157, 8167,
    8175, 8183, 8191, 8196, 8201, 8211, 8218, 8222, 8230, 8243, 8249, 8259, 8262, 8268, 8274, 8282, 8289, 8293,
    8304, 8308, 8313, 8318, 8324, 8331, 8335, 8339, 8345, 8352, 8357, 8361, 8364, 8370, 8377, 8386, 8395, 8403,
    8409, 8412, 8417, 8425, 8432, 8436, 8440, 8446, 8452, 8454, 8458, 8463, 8467, 8471, 8477, 8480, 8490, 8498,
    8503, 8510, 8518, 8524, 8529, 8536, 8544, 8553, 8558, 8563, 8569, 8575, 8582, 8587, 8591, 8598, 8605, 8613,
    8621, 8630, 8639, 8649, 8661, 8671, 8676, 8682, 8687, 8692, 8698, 8708, 8714, 8718, 8724, 8730, 8737, 8738,
    8741, 8745, 8751, 8758, 8763, 8767, 8774, 8785, 8791, 8797, 8800, 8804, 8810, 8812, 8816, 8824, 8828, 8835,
    8843, 8849, 8853, 8857, 8860, 8864, 8868, 8874, 8881, 8890, 8901, 8913, 8923, 8928, 8931, 8938, 8942, 8948,
    8955, 8960, 8963, 8966, 8970, 8977, 8981, 8988, 8995, 9000, 9004, 9010, 9014, 9019, 9024, 9030, 9038, 9042,
    9047, 9052, 9055, 9062, 9070, 9079, 9086, 9090, 9091, 9100, 9104, 9114, 9116, 9126, 9137, 9148, 9160, 9172,
    9177, 9183, 9190, 9198, 9206, 9215, 9219, 9228, 9239, 9246, 9253, 9260, 9268, 9276, 9285, 9290, 9298, 9308,
    9310, 9317, 9328, 9333, 9339, 9347, 9356, 9365, 9375, 9385, 9396, 9406, 9416, 9422, 9433, 9441, 9450, 9457,
    9464, 9471, 9479, 9487, 9496, 9505, 9512, 9518, 9525, 9533, 9542, 9552, 9562, 9573, 9579, 9587, 9596, 9603,
    9612, 9622, 9631, 9640, 9648, 9658, 9669, 9681, 9690, 9702, 9708, 9716, 9725, 9732, 9740, 9748, 9755, 9764,
    9775, 9787, 9797, 9805, 9816, 9825, 9836, 9848, 9858, 9867, 9878, 9886, 9895, 9904, 9914, 9918, 9931, 9939,
    9948, 9954, 9961, 9968, 9976, 9983, 9990, 9995, 10000, 10002, 10009, 10014, 10020, 10026, 10033, 10039, 10041,
    10048, 10053, 10056, 10062, 10070, 10073, 10080, 10088, 10093, 10097, 10101, 10106, 10111, 10117, 10126,
    10136, 10146, 10157, 10162, 10171, 10177, 10185, 10188, 10192, 10195, 10199, 10203, 10210, 10219, 10228,
    10235, 10245, 10249, 10255, 10260, 10266, 10270, 10274, 10280, 10290, 10300, 10308, 10312, 10316, 10318,
    10322, 10327, 10331, 10338, 10347, 10352, 10357, 10363, 10370, 10377, 10384, 10389, 10394, 10401, 10409,
    10417, 10426, 10432, 10436, 10440, 10447, 10456, 10466, 10474, 10480, 10488, 10497, 10504, 10512, 10519,
    10523, 10529, 10535, 10542, 10546, 10551, 10557, 10564, 10569, 10576, 10584, 10590, 10593, 10601, 10610,
    10617, 10625, 10631, 10638, 10641, 10647, 10651, 10655, 10661, 10668, 10672, 10678, 10685, 10690, 10695,
    10702, 10710, 10716, 10722, 10727, 10732, 10740, 10746, 10750, 10753, 10759, 10766, 10771, 10777, 10786,
    10789, 10799, 10803, 10813, 10819, 10823, 10827, 10833, 10841, 10846, 10850, 10856, 10862, 10869, 10874,
    10880, 10890, 10896, 10902, 10906, 10912, 10917, 10924, 10930, 10933, 10937, 10943, 10947, 10953, 10958,
    10962, 10966, 10970, 10976, 10978, 10982, 10990, 10996, 11004, 11014, 11025, 11034, 11037, 11042, 11046,
    11051, 11057, 11066, 11073, 11076, 11083, 11091, 11097, 11101, 11104, 11107, 11112, 11120, 11128, 11134,
    11141, 11144, 11149, 11154, 11156, 11161, 11165, 11171, 11178, 11182, 11188, 11193, 11196, 11203, 11212,
    11222, 11230, 11233, 11238, 11245, 11253, 11261, 11270, 11276, 11282, 11289, 11297, 11302, 11307, 11315,
    11322, 11330, 11333, 11341, 11350, 11358, 11364, 11371, 11375, 11382, 11386, 11392, 11399, 11404, 11409,
    11415, 11423, 11428, 11431, 11437, 11446, 11454, 11459, 11466, 11472, 11476, 11482, 11489, 11494, 11498,
    11506, 11510, 11516, 11522, 11528, 11533, 11537, 11542, 11544, 11546, 11549, 11551, 11555, 11563, 11571,
    11577, 11584, 11591, 11599, 11605, 11613, 11622, 11629, 11636, 11640, 11646, 11654, 11663, 11670, 11672,
    11678, 11681, 11685, 11690, 11697, 11705, 11713, 11722, 11726, 11730, 11736, 11740, 11745, 11757, 11765,
    11774, 11783, 11793, 11800, 11807, 11812, 11815, 11819, 11829, 11838, 11848, 11856, 11864, 11873, 11881,
    11885, 11893, 11899, 11901, 11907, 11910, 11914, 11917, 11926, 11929, 11933, 11938, 11943, 11950, 11956,
    11964, 11972, 11978, 11987, 11993, 11996, 12001, 12009, 12012, 12018, 12025, 12030, 12036, 12042, 12050,
    12059, 12066, 12073, 12081, 12090, 12098, 12107, 12115, 12120, 12123, 12130, 12132, 12135, 12140, 12147,
    12155, 12161, 12167, 12174, 12182, 12190, 12199, 12204, 12206, 12210, 12213, 12224, 12233, 12237, 12241,
    12245, 12251, 12258, 12263, 12268, 12276, 12281, 12287, 12293, 12300, 12307, 12315, 12323, 12332, 12342,
    12350, 12352, 12357, 12364, 12372, 12379, 12385, 12397, 12409, 12417, 12427, 12437, 12442, 12448, 12453,
    12456, 12459, 12465, 12472, 12479, 12487, 12495, 12504, 12511, 12518, 12522, 12525, 12530, 12535, 12541,
    12547, 12551, 12553, 12557, 12565, 12569, 12576, 12585, 12596, 12601, 12606, 12612, 12621, 12631, 12642,
    12653, 12665, 12671, 12678, 12688, 12699, 12711, 12717, 12724, 12735, 12740, 12744, 12750, 12759, 12769,
    12775, 12782, 12786, 12792, 12800, 12803, 12805, 12816, 12823, 12829, 12837, 12843, 12846, 12853, 12860,
    12870, 12876, 12883, 12891, 12899, 12905, 12915, 12920, 12930, 12941, 12947, 12953, 12960, 12967, 12975,
    12980, 12987, 12995, 13000, 13006, 13013, 13018, 13022, 13029, 13037, 13042, 13051, 13055, 13061, 13067,
    13074, 13081, 13086, 13091, 13098, 13106, 13112, 13116, 13122, 13129, 13136, 13144, 13147, 13154, 13158,
    13163, 13170, 13178, 13184, 13190, 13196, 13202, 13208, 13212, 13217, 13225, 13230, 13234, 13241, 13248,
    13257, 13267, 13275, 13285, 13289, 13294, 13299, 13305, 13316, 13324, 13332, 13336, 13342, 13348, 13355,
    13360, 13369, 13380, 13386, 13397, 13403, 13410, 13417, 13425, 13431, 13439, 13447, 13456, 13463, 13472,
    13482, 13492, 13500, 13510, 13521, 13528, 13538, 13547, 13552, 13559, 13566, 13574, 13584, 13591, 13599,
    13607, 13616, 13622, 13629, 13635, 13643, 13648, 13655, 13666, 13674, 13682, 13687, 13693, 13699, 13706,
    13714, 13724, 13735, 13744, 13751, 13759, 13767, 13771, 13778, 13787, 13796, 13806, 13815, 13822, 13831,
    13838, 13847, 13857, 13865, 13872, 13880, 13888, 13897, 13905, 13914, 13924, 13934, 13945, 13950, 13960,
    13970, 13978, 13989, 13997, 14004, 14012, 14020, 14029, 14039, 14050, 14058, 14065, 14074, 14084, 14092,
    14097, 14103, 14109, 14115, 14124, 14131, 14142, 14145, 14151, 14159, 14166, 14175, 14184, 14193, 14203,
    14207, 14212, 14218, 14225, 14234, 14245, 14255, 14263, 14267, 14270, 14280, 14284, 14291, 14297, 14304,
    14309, 14316, 14323, 14328, 14336, 14344, 14356, 14366, 14377, 14386, 14390, 14397, 14405, 14410, 14414,
    14419, 14423, 14430, 14437, 14445, 14450, 14456, 14462, 14469, 14474, 14478, 14483, 14488, 14492, 14498,
    14505, 14510, 14515, 14520, 14524, 14528, 14534, 14541, 14546, 14552, 14554, 14559, 14566, 14570, 14576,
    14583, 14592, 14599, 14604, 14608, 14615, 14623, 14631, 14640, 14647, 14655, 14663, 14672, 14678, 14686,
    14695, 14702, 14710, 14720, 14731, 14740, 14748, 14757, 14766, 14776, 14782, 14789, 14796, 14804, 14809,
    14815, 14823, 14832, 14838, 14846, 14855, 14862, 14869, 14877, 14884, 14890, 14898, 14907, 14914, 14923,
    14933, 14943, 14954, 14963, 14973, 14983, 14994, 15003, 15014, 15026, 15036, 15045, 15056, 15068, 15078,
    15084, 15092, 15101, 15111, 15118, 15125, 15134, 15144, 15152, 15158, 15164, 15169, 15177, 15186, 15192,
    15199, 15208, 15218, 15226, 15233, 15239, 15246, 15253, 15261, 15267, 15275, 15284, 15291, 15297, 15303,
    15310, 15319, 15329, 15338, 15344, 15353, 15363, 15373, 15384, 15390, 15398, 15407, 15414, 15420, 15428,
    15437, 15444, 15450, 15457, 15464, 15472, 15482, 15487, 15494, 15502, 15508, 15515, 15523, 15531, 15540,
    15546, 15550, 15556, 15564, 15571, 15577, 15585, 15594, 15601, 15609, 15619, 15630, 15639, 15645, 15653,
    15662, 15669, 15676, 15679, 15685, 15693, 15702, 15709, 15716, 15723, 15728, 15736, 15742, 15750, 15760,
    15768, 15777, 15786, 15793, 15799, 15807, 15816, 15823, 15837, 15852, 15861, 15872, 15881, 15891, 15901,
    15912, 15919, 15928, 15935, 15944, 15952, 15959, 15967, 15975, 15985, 15996, 16008, 16016, 16024, 16033,
    16039, 16049, 16056, 16065, 16075, 16083, 16097, 16104, 16112, 16120, 16129, 16135, 16142, 16153, 16159,
    16167, 16176, 16183, 16190, 16199, 16209, 16217, 16223, 16230, 16239, 16249, 16257, 16264, 16267, 16273,
    16281, 16290, 16297, 16307, 16315, 16321, 16329, 16337, 16346, 16355, 16365, 16371, 16375, 16379, 16383,
    16389, 16396, 16401, 16409, 16416, 16420, 16425, 16430, 16436, 16441, 16448, 16454, 16460, 16468, 16478,
    16485, 16488, 16495, 16502, 16503, 16507, 16512, 16518, 16525, 16528, 16540, 16548, 16553, 16557, 16560,
    16563, 16569, 16573, 16577, 16583, 16591, 16601, 16609, 16618, 16624, 16633, 16643, 16648, 16655, 16663,
    16669, 16675, 16683, 16689, 16697, 16706, 16713, 16723, 16733, 16744, 16750, 16754, 16760, 16765, 16771,
    16780, 16783, 16789, 16793, 16799, 16806, 16815, 16820, 16824, 16828, 16842, 16857, 16868, 16872, 16875,
    16881, 16888, 16896, 16900, 16906, 16911, 16922, 16930, 16939, 16948, 16958, 16961, 16965, 16974, 16980,
    16987, 16995, 17001, 17006, 17013, 17016, 17020, 17027, 17032, 17041, 17048, 17055, 17058, 17063, 17068,
    17074, 17086, 17092, 17099, 17102, 17109, 17114, 17120, 17125, 17132, 17140, 17146, 17150, 17156, 17163,
    17168, 17173, 17178, 17186, 17195, 17201, 17213, 17229, 17233, 17237, 17243, 17250, 17255, 17260, 17264,
    17270, 17278, 17287, 17296, 17306, 17313, 17319, 17326, 17331, 17338, 17344, 17349, 17354, 17358, 17369,
    17375, 17381, 17384, 17390, 17393, 17399, 17403, 17412, 17415, 17422, 17427, 17431, 17436, 17446, 17453,
    17457, 17461, 17468, 17476, 17481, 17487, 17491, 17497, 17503, 17512, 17515, 17520, 17526, 17532, 17539,
    17543, 17551, 17558, 17566, 17571, 17573, 17582, 17585, 17591, 17598, 17602, 17608, 17615, 17623, 17633,
    17639, 17643, 17651, 17658, 17667, 17675, 17684, 17687, 17691, 17695, 17701, 17705, 17711, 17717, 17724,
    17731, 17736, 17744, 17750, 17759, 17768, 17775, 17785, 17795, 17804, 17814, 17824, 17835, 17846, 17851,
    17858, 17866, 17872, 17877, 17882, 17887, 17893, 17902, 17911, 17923, 17935, 17946, 17955, 17960, 17967,
    17976, 17986, 17994, 17999, 18008, 18012, 18017, 18023, 18032, 18042, 18048, 18055, 18062, 18072, 18078,
    18082, 18088, 18092, 18097, 18102, 18107, 18111, 18118, 18123, 18133, 18139, 18147, 18155, 18164, 18171,
    18178, 18186, 18193, 18198, 18207, 18218, 18222, 18230, 18236, 18243, 18252, 18262, 18272, 18283, 18293,
    18301, 18305, 18310, 18313, 18322, 18332, 18342, 18353, 18362, 18372, 18382, 18393, 18400, 18406, 18413,
    18417, 18420, 18426, 18440, 18448, 18454, 18461, 18470, 18479, 18489, 18499, 18507, 18514, 18522, 18532,
    18540, 18549, 18553, 18560, 18568, 18574, 18581, 18589, 18598, 18605, 18614, 18624, 18632, 18641, 18646,
    18654, 18660, 18667, 18672, 18677, 18682, 18690, 18700, 18706, 18707, 18714, 18718, 18727, 18731, 18736,
    18741, 18747, 18751, 18757, 18764, 18769, 18774, 18784, 18788, 18793, 18799, 18804, 18811, 18819, 18823,
    18828, 18834, 18840, 18847, 18855, 18865, 18869, 18876, 18881, 18884, 18890, 18897, 18901, 18907, 18912,
    18921, 18925, 18931, 18938, 18943, 18947, 18956, 18965, 18972, 18982, 18991, 18996, 19000, 19006, 19013,
    19018, 19022, 19026, 19031, 19038, 19046, 19052, 19056, 19059, 19064, 19068, 19078, 19082, 19095, 19103,
    19109, 19114, 19119, 19123, 19128, 19136, 19142, 19147, 19155, 19161, 19165, 19170, 19176, 19183, 19191,
    19200, 19207, 19215, 19225, 19236, 19245, 19250, 19264, 19272, 19279, 19289, 19292, 19299, 19308, 19318,
    19326, 19330, 19335, 19343, 19347, 19353, 19359, 19365, 19370, 19376, 19382, 19389, 19391, 19396, 19400,
    19404, 19410, 19414, 19417, 19421, 19424, 19430, 19434, 19440, 19447, 19452, 19458, 19465, 19470, 19476,
    19483, 19492, 19502, 19513, 19523, 19534, 19541, 19549, 19558, 19567, 19577, 19585, 19591, 19599, 19607,
    19615, 19622, 19626, 19633, 19642, 19652, 19660, 19665, 19668, 19671, 19675, 19682, 19690, 19697, 19699,
    19704, 19711, 19719, 19725, 19731, 19737, 19742, 19749, 19752, 19762, 19766, 19775, 19782, 19786, 19795,
    19804, 19810, 19821, 19830, 19835, 19842, 19853, 19867, 19874, 19883, 19893, 19901, 19906, 19915, 19925,
    19935, 19946, 19956, 19967, 19978, 19990, 20000, 20013, 20024, 20034, 20045, 20054, 20059, 20069, 20076,
    20082, 20090, 20098, 20109, 20117, 20132, 20143, 20148, 20154, 20162, 20171, 20178, 20188, 20190, 20196,
    20203, 20206, 20210, 20214, 20219, 20224, 20230, 20232, 20235, 20239, 20244, 20251, 20256, 20263, 20271,
    20277, 20282, 20292, 20299, 20307, 20315, 20321, 20330, 20337, 20345, 20349, 20352, 20366, 20372, 20379,
    20384, 20390, 20400, 20404, 20410, 20417, 20422, 20431, 20438, 20446, 20448, 20453, 20459, 20465, 20472,
    20476, 20481, 20487, 20492, 20499, 20506, 20514, 20517, 20522, 20528, 20532, 20536, 20540, 20546, 20553,
    20558, 20561, 20565, 20571, 20578, 20583, 20590, 20593, 20598, 20606, 20608, 20615, 20621, 20624, 20633,
    20637, 20643, 20648, 20653, 20658, 20665, 20673, 20679, 20685, 20692, 20700, 20708, 20717, 20721, 20726,
    20730, 20734, 20741, 20745, 20753, 20761, 20765, 20773, 20778, 20785, 20793, 20800, 20805, 20810, 20817,
    20826, 20836, 20844, 20857, 20871, 20874, 20878, 20883, 20886, 20892, 20897, 20901, 20910, 20914, 20925,
    20928, 20932, 20936, 20942, 20948, 20955, 20959, 20967, 20978, 20987, 20996, 21004, 21010, 21017, 21024,
    21033, 21035, 21040, 21045, 21051, 21059, 21068, 21075, 21079, 21084, 21088, 21094, 21101, 21108, 21115,
    21122, 21127, 21135, 21140, 21145, 21153, 21158, 21164, 21170, 21177, 21184, 21189, 21194, 21195, 21201,
    21205, 21211, 21216, 21220, 21226, 21233, 21238, 21244, 21247, 21253, 21256, 21260, 21267, 21271, 21281,
    21283,
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

pub(super) static WORD_CLASSES: [u8; 3032] = [
    0, 28, 26, 4, 4, 46, 19, 0, 0, 0, 0, 0, 0, 10, 2, 0, 48, 48, 82, 115, 121, 102, 0, 5, 5, 5, 5, 82, 115, 102,
    121, 82, 115, 102, 121, 68, 48, 12, 54, 54, 54, 54, 0, 82, 115, 121, 0, 82, 115, 102, 121, 102, 66, 39, 66, 0,
    82, 102, 115, 121, 0, 0, 82, 115, 54, 54, 102, 121, 54, 54, 12, 0, 82, 115, 121, 102, 2, 32, 48, 1, 48, 33, 0,
    0, 40, 86, 115, 121, 12, 102, 0, 0, 54, 54, 82, 115, 121, 39, 102, 2, 25, 77, 82, 115, 121, 102, 0, 9, 5, 5,
    82, 115, 0, 102, 121, 39, 0, 82, 115, 121, 102, 82, 115, 102, 121, 35, 0, 48, 1, 1, 6, 1, 4, 67, 0, 32, 48,
    48, 10, 2, 12, 54, 56, 6, 25, 2, 82, 115, 0, 102, 121, 35, 0, 0, 8, 2, 82, 115, 121, 102, 77, 82, 115, 102,
    121, 8, 61, 61, 0, 2, 82, 115, 102, 121, 82, 115, 102, 121, 0, 0, 0, 82, 115, 121, 102, 14, 0, 0, 0, 82, 115,
    121, 102, 43, 43, 35, 0, 0, 29, 29, 66, 0, 4, 32, 0, 82, 115, 102, 121, 39, 48, 0, 79, 12, 0, 54, 0, 49, 82,
    115, 121, 102, 32, 86, 115, 121, 102, 35, 82, 115, 121, 5, 5, 102, 0, 0, 39, 82, 115, 102, 121, 82, 115, 102,
    121, 48, 82, 115, 121, 102, 82, 115, 121, 102, 67, 54, 0, 12, 29, 29, 54, 32, 32, 0, 0, 54, 0, 0, 39, 39, 0,
    54, 12, 0, 82, 115, 121, 102, 82, 115, 121, 102, 0, 82, 115, 0, 121, 102, 82, 115, 121, 102, 43, 54, 32, 39,
    0, 82, 115, 121, 102, 0, 15, 6, 4, 48, 82, 111, 115, 121, 86, 121, 102, 102, 112, 48, 4, 32, 32, 0, 86, 115,
    102, 121, 35, 48, 82, 115, 121, 102, 48, 48, 0, 0, 48, 35, 48, 0, 12, 37, 37, 35, 67, 82, 115, 102, 121, 82,
    115, 121, 102, 89, 115, 121, 102, 2, 44, 82, 115, 121, 102, 39, 82, 115, 121, 102, 79, 32, 54, 54, 9, 54, 82,
    115, 121, 102, 32, 86, 121, 102, 82, 115, 121, 102, 14, 32, 82, 115, 40, 23, 121, 102, 111, 112, 54, 82, 115,
    102, 121, 14, 32, 12, 35, 39, 6, 35, 14, 48, 0, 27, 39, 82, 115, 102, 121, 100, 116, 54, 121, 109, 32, 111,
    39, 54, 54, 27, 32, 54, 58, 26, 66, 67, 84, 115, 121, 102, 0, 14, 77, 0, 82, 115, 102, 121, 14, 14, 82, 115,
    121, 102, 0, 68, 67, 0, 115, 102, 82, 121, 67, 67, 66, 67, 82, 115, 102, 121, 0, 67, 0, 40, 0, 82, 115, 121,
    102, 82, 115, 102, 121, 82, 115, 102, 121, 83, 115, 103, 121, 39, 12, 82, 102, 115, 121, 54, 82, 115, 102,
    121, 67, 54, 43, 43, 32, 35, 82, 115, 102, 121, 32, 14, 31, 82, 115, 102, 121, 39, 0, 82, 115, 102, 121, 82,
    115, 102, 121, 43, 43, 83, 115, 121, 103, 0, 115, 102, 82, 121, 0, 0, 22, 22, 0, 39, 67, 39, 31, 66, 32, 67,
    79, 54, 114, 77, 102, 77, 121, 54, 82, 115, 121, 102, 98, 115, 121, 109, 39, 67, 82, 102, 115, 39, 121, 0, 0,
    82, 115, 102, 121, 39, 43, 0, 82, 115, 121, 102, 12, 12, 35, 82, 115, 102, 121, 0, 0, 25, 25, 82, 115, 102,
    121, 5, 5, 82, 115, 121, 102, 82, 115, 121, 102, 0, 25, 0, 82, 115, 102, 121, 25, 82, 0, 115, 121, 102, 0, 82,
    115, 102, 121, 39, 67, 66, 0, 86, 115, 121, 102, 0, 0, 14, 82, 115, 121, 102, 0, 0, 86, 115, 102, 121, 12, 82,
    115, 121, 0, 102, 0, 82, 115, 121, 102, 0, 0, 0, 0, 54, 66, 0, 0, 0, 54, 0, 0, 14, 35, 27, 39, 67, 54, 66, 66,
    82, 115, 121, 102, 0, 39, 0, 54, 14, 35, 66, 14, 0, 115, 102, 54, 82, 115, 102, 121, 25, 82, 115, 102, 121,
    56, 32, 82, 121, 32, 33, 58, 58, 14, 43, 32, 32, 35, 66, 32, 13, 54, 68, 68, 0, 35, 29, 29, 86, 115, 102, 121,
    82, 115, 102, 121, 0, 0, 82, 115, 121, 102, 115, 102, 82, 121, 82, 115, 121, 102, 0, 82, 115, 121, 102, 82,
    115, 102, 121, 0, 68, 54, 54, 0, 82, 115, 121, 102, 82, 115, 102, 121, 0, 0, 115, 102, 82, 115, 102, 121, 82,
    121, 39, 82, 115, 102, 121, 66, 82, 115, 102, 121, 48, 82, 115, 121, 103, 0, 67, 82, 115, 102, 121, 14, 54,
    54, 0, 12, 11, 14, 0, 54, 54, 0, 54, 54, 82, 115, 121, 102, 25, 82, 115, 121, 102, 82, 115, 102, 121, 0, 44,
    82, 115, 121, 102, 82, 115, 102, 121, 25, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 102, 121, 16, 54, 56,
    84, 77, 115, 121, 104, 11, 43, 35, 11, 68, 35, 0, 0, 11, 82, 115, 102, 121, 90, 115, 0, 121, 0, 106, 48, 0,
    82, 115, 121, 102, 37, 37, 2, 66, 12, 77, 14, 58, 58, 0, 82, 116, 121, 102, 0, 48, 32, 53, 53, 8, 0, 0, 0, 0,
    14, 82, 115, 121, 102, 54, 56, 0, 54, 12, 2, 32, 37, 37, 37, 8, 82, 115, 102, 121, 35, 0, 0, 37, 99, 115, 121,
    110, 39, 0, 35, 82, 115, 102, 121, 82, 115, 102, 121, 43, 43, 82, 115, 102, 121, 14, 82, 115, 102, 121, 54,
    54, 32, 82, 115, 102, 52, 121, 52, 31, 43, 82, 115, 102, 121, 54, 2, 0, 77, 14, 79, 82, 115, 102, 121, 85,
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
    71, 68, 1, 0, 0, 0, 32, 12, 0, 32, 22, 22, 22, 22, 92, 115, 102, 121, 0, 22, 22, 54, 54, 0, 0, 93, 115, 121,
    107, 0, 101, 115, 58, 58, 121, 102, 82, 115, 121, 102, 115, 82, 115, 102, 121, 35, 80, 77, 95, 117, 125, 108,
    0, 39, 0, 32, 12, 12, 54, 35, 67, 0, 82, 115, 121, 102, 32, 82, 115, 102, 121, 0, 0, 0, 84, 115, 12, 121, 104,
    0, 0, 68, 0, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 121, 0, 102, 33, 0, 67, 0, 67, 88, 115, 102, 121,
    0, 82, 115, 102, 121, 54, 0, 67, 67, 0, 66, 0, 0, 0, 82, 115, 102, 121, 82, 115, 121, 102, 14, 0, 54, 66, 82,
    115, 102, 121, 67, 77, 77, 82, 115, 121, 102, 82, 115, 102, 121, 0, 82, 115, 102, 121, 0, 115, 102, 82, 121,
    12, 82, 115, 102, 121, 54, 54, 0, 82, 115, 121, 102, 82, 115, 112, 102, 0, 121, 0, 2, 0, 0, 82, 115, 39, 102,
    121, 14, 58, 58, 82, 115, 0, 121, 102, 14, 118, 0, 102, 121, 32, 37, 67, 115, 109, 98, 121, 98, 0, 115, 121,
    109, 82, 115, 121, 102, 14, 1, 82, 115, 102, 121, 82, 115, 102, 121, 67, 0, 0, 23, 82, 115, 121, 102, 14, 35,
    33, 82, 115, 121, 102, 1, 0, 14, 0, 119, 43, 43, 25, 121, 102, 0, 82, 115, 102, 121, 82, 115, 102, 121, 82,
    115, 121, 102, 82, 115, 121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 82, 102, 115, 121, 82, 115, 121, 102,
    12, 12, 14, 82, 115, 121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 121, 102, 82, 115, 121, 102, 84,
    115, 124, 22, 104, 82, 115, 121, 102, 44, 14, 82, 115, 121, 102, 82, 115, 121, 102, 0, 82, 115, 102, 121, 82,
    115, 121, 102, 0, 90, 106, 115, 121, 39, 35, 82, 115, 102, 121, 82, 115, 121, 102, 82, 115, 121, 102, 82, 115,
    102, 121, 0, 82, 115, 121, 102, 84, 115, 102, 121, 25, 35, 0, 0, 0, 82, 115, 121, 102, 86, 115, 121, 102, 82,
    115, 121, 102, 25, 66, 82, 115, 121, 102, 115, 102, 94, 121, 85, 115, 0, 54, 54, 122, 105, 82, 115, 121, 102,
    67, 54, 0, 0, 82, 115, 102, 121, 0, 0, 52, 0, 52, 54, 54, 12, 54, 56, 25, 0, 58, 59, 14, 12, 82, 115, 121,
    102, 0, 82, 115, 102, 121, 5, 13, 0, 82, 115, 121, 102, 82, 115, 121, 102, 14, 82, 115, 121, 102, 2, 66, 82,
    115, 121, 102, 0, 66, 12, 0, 82, 115, 102, 121, 0, 14, 0, 82, 115, 121, 102, 32, 0, 84, 115, 104, 123, 5, 0,
    5, 5, 0, 0, 5, 14, 32, 32, 0, 115, 35, 12, 12, 72, 25, 72, 32, 0, 111, 82, 121, 102, 12, 0, 0, 25, 33, 35, 39,
    54, 56, 82, 115, 121, 102, 0, 32, 82, 115, 121, 102, 0, 21, 21, 33, 0, 0, 0, 0, 67, 86, 121, 14, 0, 0, 0, 0,
    112, 102, 0, 0, 0, 14, 66, 39, 67, 54, 14, 0, 0, 0, 82, 115, 102, 121, 29, 29, 29, 77, 32, 66, 77, 14, 39,
    119, 102, 121, 37, 37, 37, 18, 66, 26, 82, 115, 43, 102, 121, 64, 67, 25, 26, 82, 115, 121, 102, 101, 111,
    121, 112, 102, 82, 115, 121, 102, 2, 0, 0, 82, 115, 121, 102, 0, 87, 97, 115, 121, 115, 121, 102, 115, 121,
    102, 0, 0, 35, 50, 14, 32, 54, 77, 66, 54, 14, 77, 40, 0, 37, 37, 37, 33, 33, 25, 0, 0, 82, 115, 121, 102, 0,
    0, 31, 32, 32, 35, 82, 115, 102, 121, 82, 44, 115, 121, 102, 7, 0, 82, 115, 121, 102, 0, 54, 54, 25, 32, 18,
    61, 61, 0, 0, 0, 54, 77, 1, 25, 0, 0, 55, 55, 32, 86, 121, 102, 115, 102, 82, 121, 43, 82, 115, 102, 121, 0,
    82, 115, 121, 102, 115, 14, 111, 112, 67, 54, 54, 67, 67, 0, 43, 82, 115, 121, 102, 14, 33, 0, 82, 115, 13,
    13, 102, 121, 40, 12, 33, 14, 0, 0, 0, 1, 0, 14, 5, 78, 54, 82, 115, 102, 121, 54, 58, 58, 12, 12, 0, 43, 8,
    32, 14, 95, 117, 125, 5, 0, 0, 108, 12, 35, 82, 82, 115, 102, 121, 82, 115, 102, 121, 12, 115, 121, 102, 72,
    72, 66, 0, 35, 91, 115, 54, 56, 121, 102, 82, 115, 0, 102, 121, 0, 54, 25, 12, 12, 54, 54, 82, 115, 121, 102,
    0, 82, 121, 102, 32, 32, 111, 112, 25, 0, 32, 0, 23, 0, 32, 86, 112, 102, 121, 82, 115, 121, 102, 35, 39, 2,
    33, 33, 14, 54, 54, 39, 82, 115, 102, 121, 44, 23, 86, 121, 102, 37, 58, 58, 0, 0, 0, 0, 92, 116, 121, 102,
    12, 115, 102, 86, 121, 5, 12, 98, 115, 121, 109, 32, 0, 82, 115, 121, 106, 8, 10, 45, 38, 38, 1, 0, 5, 5, 1,
    8, 64, 86, 121, 102, 37, 37, 37, 8, 8, 6, 115, 37, 37, 44, 82, 115, 121, 102, 37, 37, 77, 48, 48, 72, 82, 115,
    121, 102, 72, 72, 72, 0, 44, 35, 0, 92, 116, 102, 121, 48, 1, 115, 5, 68, 68, 1, 111, 0, 0, 82, 115, 121, 102,
    48, 48, 77, 54, 54, 33, 12, 12, 0, 0, 0, 43, 43, 43, 43, 39, 12, 0, 39, 37, 77, 0, 82, 115, 121, 102, 0, 14,
    72, 72, 72, 32, 32, 23, 84, 115, 121, 104, 37, 37, 37, 44, 37, 37, 33, 0, 32, 35, 32, 2, 0, 0, 0, 54, 0, 0, 0,
    82, 115, 121, 102, 48, 82, 115, 102, 121, 82, 115, 102, 121, 86, 121, 102, 115, 0, 0, 39, 39, 0, 6, 35, 0, 0,
    0, 0, 0, 49, 82, 115, 121, 102, 0, 48, 0, 0, 2, 48, 82, 115, 102, 121, 38, 0, 58, 59, 0, 82, 115, 121, 102,
    33, 32, 12, 115, 102, 82, 121, 0, 0, 1, 48, 66, 54, 54, 22, 22, 32, 90, 115, 121, 106, 0, 43, 43, 44, 82, 115,
    102, 121, 14, 58, 58, 82, 115, 102, 121, 82, 115, 121, 102, 14, 86, 115, 121, 102, 0, 82, 115, 121, 102, 12,
    4, 14, 39, 64, 40, 44, 72, 72, 68, 35, 68, 44, 82, 115, 121, 102, 33, 82, 115, 102, 121, 1, 32, 111, 4, 32,
    73, 0, 44, 73, 0, 74, 6, 0, 74, 73, 6, 82, 115, 121, 102, 55, 3, 76, 73, 75, 73, 0, 54, 54, 0, 26, 25, 14, 0,
    82, 115, 102, 121, 48, 82, 121, 112, 102, 111, 48, 48, 54, 56, 26, 54, 54, 82, 115, 121, 102, 31, 0, 14, 58,
    58, 35, 115, 102, 82, 121, 0, 26, 0, 86, 54, 102, 121, 112, 0, 111, 44, 2, 68, 35, 68, 82, 115, 121, 102, 32,
    7, 2, 65, 45, 44, 37, 32, 0,
];

pub(super) static STATES: [u16; 1878] = [
    0, 1, 2, 3, 5, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32,
    33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62,
    63, 65, 66, 67, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 87, 134, 135, 136, 137, 138, 140, 141, 142,
    143, 144, 145, 146, 147, 148, 158, 159, 160, 161, 162, 164, 165, 167, 168, 169, 170, 171, 172, 173, 174, 175,
    176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198,
    199, 200, 202, 203, 204, 206, 207, 209, 210, 212, 216, 217, 218, 219, 220, 221, 222, 224, 225, 226, 228, 229,
    230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 257, 258, 259, 260,
    261, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 284,
    285, 286, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 305, 306, 307, 308,
    309, 310, 311, 312, 313, 314, 315, 316, 317, 328, 329, 330, 331, 332, 334, 335, 336, 337, 338, 339, 341, 342,
    343, 346, 348, 350, 351, 352, 353, 354, 355, 357, 358, 360, 361, 364, 365, 366, 367, 368, 369, 370, 371, 372,
    373, 374, 375, 376, 378, 380, 381, 382, 383, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397,
    398, 399, 400, 401, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 421, 422, 423, 424, 425, 426,
    427, 431, 432, 433, 434, 436, 438, 440, 441, 442, 443, 444, 447, 448, 449, 450, 451, 454, 455, 456, 457, 458,
    462, 467, 472, 478, 479, 480, 481, 482, 483, 488, 493, 499, 505, 514, 515, 516, 517, 518, 519, 520, 521, 522,
    523, 524, 525, 526, 527, 528, 530, 531, 532, 533, 534, 535, 536, 537, 538, 539, 540, 541, 542, 544, 546, 547,
    548, 552, 555, 556, 557, 561, 562, 566, 567, 568, 569, 570, 571, 572, 573, 576, 577, 578, 580, 581, 582, 583,
    585, 586, 587, 588, 589, 590, 591, 592, 593, 594, 598, 599, 600, 601, 602, 603, 604, 612, 613, 615, 617, 618,
    619, 624, 625, 626, 627, 628, 629, 630, 631, 632, 634, 635, 636, 638, 639, 640, 641, 642, 644, 645, 646, 647,
    648, 649, 652, 654, 655, 656, 659, 671, 672, 673, 674, 676, 678, 680, 681, 682, 683, 684, 685, 686, 688, 689,
    691, 692, 693, 695, 696, 697, 698, 699, 700, 701, 702, 703, 704, 706, 707, 711, 714, 715, 716, 717, 718, 719,
    721, 722, 723, 724, 725, 726, 727, 728, 729, 730, 731, 732, 733, 736, 740, 744, 748, 751, 752, 753, 754, 755,
    756, 757, 758, 759, 760, 761, 762, 771, 772, 774, 776, 779, 782, 785, 787, 788, 789, 790, 791, 792, 793, 794,
    795, 796, 798, 799, 800, 801, 802, 803, 804, 805, 806, 807, 808, 809, 810, 811, 812, 813, 814, 815, 816, 817,
    819, 820, 821, 822, 823, 824, 826, 827, 828, 829, 830, 831, 832, 833, 835, 836, 837, 838, 839, 840, 841, 842,
    843, 844, 845, 846, 847, 848, 849, 850, 853, 854, 855, 856, 859, 860, 865, 866, 867, 868, 869, 870, 871, 873,
    874, 875, 876, 877, 878, 879, 880, 881, 882, 884, 885, 893, 894, 895, 896, 897, 898, 899, 900, 902, 903, 904,
    905, 906, 907, 908, 909, 910, 911, 912, 913, 914, 916, 917, 919, 920, 921, 922, 923, 924, 925, 926, 927, 929,
    930, 931, 932, 933, 934, 935, 937, 939, 940, 941, 942, 943, 944, 945, 946, 947, 949, 950, 951, 952, 953, 954,
    955, 956, 958, 959, 960, 961, 962, 963, 964, 965, 966, 967, 968, 969, 970, 971, 972, 973, 974, 975, 976, 977,
    978, 979, 980, 981, 982, 983, 984, 986, 987, 988, 990, 991, 992, 993, 994, 995, 999, 1000, 1001, 1002, 1003,
    1004, 1005, 1007, 1008, 1010, 1018, 1019, 1020, 1021, 1022, 1024, 1025, 1026, 1027, 1028, 1031, 1033, 1034,
    1035, 1036, 1038, 1041, 1044, 1047, 1048, 1049, 1055, 1062, 1069, 1077, 1078, 1079, 1080, 1081, 1082, 1083,
    1084, 1085, 1086, 1094, 1095, 1096, 1097, 1099, 1100, 1101, 1102, 1103, 1104, 1105, 1106, 1111, 1112, 1113,
    1114, 1115, 1116, 1117, 1118, 1119, 1120, 1125, 1126, 1128, 1129, 1130, 1132, 1133, 1134, 1135, 1137, 1138,
    1139, 1140, 1141, 1142, 1143, 1144, 1145, 1146, 1147, 1148, 1149, 1150, 1151, 1156, 1157, 1168, 1170, 1171,
    1172, 1173, 1174, 1175, 1176, 1177, 1178, 1180, 1181, 1182, 1183, 1184, 1185, 1186, 1187, 1188, 1189, 1190,
    1193, 1194, 1195, 1197, 1198, 1201, 1202, 1203, 1205, 1206, 1207, 1209, 1214, 1220, 1226, 1232, 1239, 1240,
    1247, 1254, 1255, 1256, 1257, 1258, 1259, 1260, 1261, 1264, 1268, 1272, 1273, 1275, 1277, 1279, 1287, 1288,
    1289, 1290, 1294, 1295, 1296, 1298, 1301, 1304, 1305, 1307, 1308, 1309, 1319, 1330, 1341, 1353, 1366, 1367,
    1368, 1369, 1370, 1371, 1372, 1373, 1374, 1375, 1376, 1377, 1378, 1379, 1380, 1382, 1383, 1384, 1385, 1386,
    1387, 1388, 1389, 1390, 1391, 1392, 1393, 1394, 1396, 1397, 1398, 1399, 1400, 1401, 1402, 1403, 1404, 1405,
    1406, 1407, 1410, 1411, 1416, 1417, 1418, 1419, 1420, 1421, 1422, 1423, 1424, 1425, 1426, 1427, 1428, 1429,
    1430, 1431, 1433, 1434, 1435, 1436, 1438, 1439, 1440, 1441, 1448, 1449, 1455, 1456, 1457, 1460, 1461, 1462,
    1463, 1464, 1465, 1466, 1467, 1476, 1477, 1478, 1479, 1480, 1482, 1483, 1490, 1491, 1492, 1493, 1494, 1495,
    1496, 1497, 1498, 1499, 1500, 1501, 1502, 1507, 1508, 1509, 1510, 1513, 1514, 1515, 1516, 1517, 1518, 1519,
    1520, 1521, 1522, 1523, 1524, 1525, 1526, 1527, 1528, 1529, 1530, 1531, 1532, 1533, 1536, 1537, 1538, 1541,
    1542, 1543, 1544, 1545, 1546, 1549, 1550, 1551, 1552, 1553, 1554, 1556, 1557, 1566, 1567, 1568, 1569, 1570,
    1571, 1572, 1573, 1574, 1576, 1577, 1578, 1579, 1580, 1581, 1582, 1583, 1584, 1585, 1586, 1587, 1588, 1589,
    1590, 1591, 1592, 1593, 1594, 1595, 1596, 1597, 1598, 1599, 1600, 1601, 1602, 1603, 1604, 1605, 1606, 1608,
    1609, 1610, 1611, 1612, 1624, 1625, 1627, 1628, 1629, 1631, 1632, 1634, 1635, 1636, 1639, 1640, 1641, 1642,
    1644, 1645, 1646, 1648, 1649, 1650, 1651, 1652, 1653, 1654, 1655, 1656, 1657, 1659, 1660, 1661, 1662, 1663,
    1664, 1665, 1667, 1668, 1669, 1671, 1672, 1673, 1674, 1675, 1676, 1677, 1678, 1679, 1681, 1682, 1683, 1684,
    1685, 1686, 1687, 1689, 1690, 1691, 1692, 1693, 1694, 1695, 1696, 1701, 1702, 1703, 1706, 1708, 1709, 1711,
    1712, 1713, 1714, 1715, 1716, 1717, 1718, 1721, 1722, 1723, 1724, 1725, 1726, 1727, 1728, 1729, 1730, 1731,
    1733, 1734, 1735, 1736, 1737, 1738, 1741, 1742, 1743, 1747, 1748, 1749, 1751, 1752, 1755, 1756, 1759, 1760,
    1761, 1762, 1763, 1766, 1767, 1769, 1770, 1771, 1772, 1775, 1776, 1777, 1778, 1780, 1781, 1782, 1783, 1784,
    1785, 1786, 1787, 1789, 1790, 1791, 1794, 1795, 1796, 1797, 1805, 1806, 1807, 1809, 1810, 1812, 1813, 1814,
    1815, 1816, 1817, 1818, 1819, 1821, 1822, 1823, 1824, 1825, 1826, 1828, 1829, 1830, 1831, 1832, 1833, 1834,
    1835, 1836, 1837, 1840, 1841, 1843, 1846, 1847, 1848, 1849, 1850, 1851, 1852, 1854, 1855, 1857, 1858, 1859,
    1860, 1861, 1864, 1865, 1866, 1870, 1872, 1875, 1876, 1877, 1878, 1879, 1880, 1881, 1882, 1883, 1884, 1888,
    1889, 1890, 1891, 1892, 1893, 1894, 1895, 1896, 1897, 1898, 1899, 1901, 1902, 1903, 1904, 1905, 1907, 1908,
    1909, 1910, 1914, 1915, 1916, 1917, 1918, 1919, 1921, 1922, 1924, 1925, 1926, 1927, 1930, 1931, 1932, 1933,
    1934, 1935, 1936, 1937, 1938, 1939, 1940, 1943, 1944, 1945, 1946, 1948, 1949, 1952, 1953, 1954, 1955, 1956,
    1960, 1961, 1965, 1966, 1968, 1969, 1970, 1971, 1972, 1974, 1976, 1977, 1978, 1979, 1980, 1982, 1983, 1984,
    1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005, 2007, 2008, 2009, 2010, 2011, 2012, 2013,
    2014, 2015, 2017, 2018, 2019, 2020, 2021, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2032, 2035, 2036,
    2037, 2039, 2040, 2041, 2042, 2043, 2045, 2048, 2049, 2050, 2051, 2052, 2053, 2054, 2055, 2056, 2057, 2058,
    2059, 2061, 2062, 2064, 2065, 2066, 2068, 2069, 2070, 2071, 2072, 2073, 2074, 2076, 2077, 2078, 2081, 2082,
    2083, 2086, 2087, 2088, 2089, 2090, 2092, 2093, 2094, 2095, 2096, 2097, 2098, 2099, 2100, 2101, 2103, 2104,
    2105, 2107, 2108, 2109, 2110, 2111, 2113, 2114, 2115, 2116, 2117, 2118, 2119, 2120, 2121, 2122, 2123, 2124,
    2128, 2130, 2131, 2132, 2133, 2134, 2135, 2136, 2140, 2141, 2142, 2143, 2144, 2145, 2146, 2148, 2149, 2150,
    2151, 2152, 2153, 2154, 2155, 2159, 2160, 2162, 2163, 2164, 2165, 2169, 2170, 2171, 2172, 2173, 2174, 2175,
    2176, 2179, 2180, 2181, 2182, 2184, 2185, 2186, 2188, 2189, 2190, 2191, 2192, 2193, 2194, 2196, 2197, 2198,
    2199, 2200, 2203, 2204, 2206, 2207, 2208, 2209, 2210, 2211, 2212, 2213, 2214, 2215, 2216, 2217, 2218, 2221,
    2223, 2224, 2225, 2227, 2228, 2229, 2232, 2233, 2235, 2236, 2237, 2238, 2239, 2240, 2241, 2243, 2244, 2245,
    2246, 2247, 2248, 2249, 2250, 2251, 2252, 2258, 2259, 2260, 2261, 2263, 2264, 2265, 2266, 2268, 2269, 2270,
    2271, 2276, 2277, 2278, 2279, 2280, 2281, 2282, 2283, 2284, 2285, 2286, 2308, 2309, 2310, 2311, 2315, 2318,
    2319, 2321, 2322, 2323, 2324, 2325, 2326, 2327, 2328, 2329, 2330, 2332, 2334, 2335, 2336, 2337, 2338, 2339,
    2340, 2341, 2342, 2343, 2345, 2346, 2347, 2348, 2349, 2351, 2359, 2361, 2362, 2364, 2365, 2366, 2367, 2368,
    2369, 2370, 2373, 2374, 2375, 2376, 2377, 2378, 2379, 2380, 2381, 2382, 2384, 2385, 2386, 2387, 2388, 2389,
    2390, 2391, 2392, 2394, 2395, 2396, 2403, 2404, 2405, 2406, 2407, 2408, 2409, 2411, 2412, 2414, 2415, 2416,
    2417, 2418, 2419, 2421, 2422, 2423, 2424, 2425, 2426, 2427, 2428, 2429, 2431, 2432, 2433, 2434, 2436, 2437,
    2438, 2439, 2455, 2456, 2457, 2458, 2459, 2460, 2461, 2462, 2463, 2464, 2465, 2466, 2467, 2468, 2469, 2470,
    2471, 2472, 2474, 2475, 2476, 2478, 2479, 2480, 2481, 2484, 2485, 2486, 2487, 2488, 2489, 2491, 2492, 2494,
    2495, 2496, 2497, 2498, 2499, 2500, 2501, 2502, 2503, 2504, 2505, 2506, 2507, 2508, 2509, 2510, 2513, 2514,
    2515, 2516, 2519, 2520, 2522, 2523, 2524, 2525, 2526, 2528, 2531, 2534, 2539, 2540, 2541, 2542, 2544, 2545,
    2546, 2547, 2549, 2550, 2551, 2552, 2553, 2554, 2556, 2557, 2558, 2559, 2560, 2561, 2562, 2563, 2564, 2567,
    2568, 2569, 2570, 2571, 2572, 2573, 2574, 2575, 2576, 2577, 2578, 2579, 2580, 2581, 2583, 2584, 2592, 2593,
    2594, 2595, 2597, 2599, 2600, 2601, 2602, 2603, 2608, 2609, 2610, 2612, 2613, 2619, 2620, 2621, 2622, 2624,
    2625, 2627, 2628, 2629, 2630, 2632, 2635, 2638, 2641, 2642, 2644, 2647, 2650, 2654, 2655, 2656, 2657, 2658,
    2659, 2661, 2663, 2664, 2665, 2666, 2667, 2668, 2669, 2670, 2671, 2672, 2673, 2674, 2675, 2676, 2678, 2679,
    2681, 2682, 2683, 2684, 2686, 2687, 2691, 2696, 2701, 2706, 2707, 2708, 2709, 2720, 2732, 2744, 2745, 2749,
    2754, 2759, 2764, 2765, 2766, 2769, 2770, 2778, 2787, 2796, 2805, 2831, 2832, 2833, 2834, 2835, 2839, 2844,
    2849, 2855, 2856, 2857, 2862, 2868, 2874, 2881, 2882, 2885, 2886, 2887, 2888, 2892, 2897, 2902, 2907, 2908,
    2912, 2917, 2922, 2928, 2934, 2940, 2946, 2952, 2954, 2955, 2956, 2957, 2958, 2959, 2960, 2961, 2964, 2965,
    2966, 2967, 2976, 2986, 2996, 3009, 3010, 3013, 3014, 3015, 3016, 4879,
];

pub(super) static LABELS: [u16; 4879] = [
    65535, 65535, 2743, 1014, 2391, 2066, 2315, 65535, 8, 1838, 65535, 12, 169, 2504, 65535, 1563, 65535, 1722,
    2693, 65535, 2559, 65535, 65535, 466, 65535, 61480, 65535, 1731, 65535, 1570, 65535, 2504, 65535, 1722, 65535,
    1734, 65535, 1664, 2694, 2743, 65535, 1560, 2694, 2977, 65535, 1722, 1430, 381, 540, 1042, 2977, 65535, 2504,
    65535, 65535, 1734, 65535, 2187, 65535, 65535, 1102, 65535, 65535, 92, 1731, 65535, 2743, 540, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 810, 65535, 1089, 1241, 1460, 1462, 1672, 2355, 61480,
    337, 466, 758, 805, 810, 1031, 1038, 1088, 1089, 1161, 1164, 1241, 1460, 1462, 1482, 1563, 1590, 1672, 1705,
    1832, 1842, 1881, 1884, 1902, 1929, 2218, 2229, 2355, 2375, 2466, 2467, 2504, 2528, 2531, 2532, 2569, 2616,
    2672, 2766, 2791, 2881, 2943, 2959, 2994, 2995, 61480, 61487, 65535, 65535, 65535, 660, 107, 65535, 65535,
    65535, 407, 2766, 65535, 2224, 65535, 2224, 13, 1522, 1566, 1673, 2224, 2397, 2492, 2812, 2848, 65535, 2743,
    65535, 65535, 65535, 1722, 2693, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 407, 2223, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 1510, 65535, 65535, 1275, 1150, 2877, 65535, 65535, 1121, 65535, 65535,
    65535, 65535, 65535, 1838, 2556, 65535, 65535, 65535, 2248, 1900, 2292, 65535, 65535, 1722, 2693, 65535, 1292,
    65535, 65535, 302, 1213, 1292, 2743, 65535, 65535, 65535, 65535, 65535, 65535, 217, 65535, 1431, 2069, 65535,
    2519, 2519, 61488, 65535, 1731, 65535, 65535, 212, 2711, 1722, 2874, 65535, 65535, 65535, 2504, 65535, 1570,
    65535, 65535, 2031, 65535, 23, 53, 92, 904, 984, 1318, 1337, 1349, 1731, 1741, 2848, 65535, 65535, 1275, 1150,
    84, 2877, 65535, 407, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1900, 65535, 10, 1838, 65535, 65535,
    65535, 65535, 65535, 65535, 2413, 65535, 2743, 65535, 2693, 2743, 65535, 65535, 65535, 1838, 65535, 65535,
    65535, 2977, 630, 1292, 65535, 12, 65535, 65535, 1428, 1264, 2921, 217, 65535, 217, 65535, 1690, 217, 65535,
    65535, 65535, 407, 65535, 407, 1014, 1046, 1065, 1505, 1519, 1554, 1633, 1828, 1900, 2219, 2364, 65535, 65535,
    2031, 1741, 138, 65535, 65535, 65535, 65535, 65535, 65535, 1929, 2977, 65535, 65535, 302, 1213, 65535, 2743,
    65535, 65535, 65535, 65535, 65535, 611, 65535, 382, 1673, 1929, 65535, 1156, 2429, 65535, 13, 1089, 1490,
    65535, 65535, 65535, 2743, 65535, 12, 65535, 407, 65535, 65535, 65535, 65535, 1650, 3027, 1722, 65535, 618,
    65535, 2751, 2743, 65535, 65535, 65535, 65535, 65535, 65535, 1560, 2694, 1722, 2377, 2694, 1722, 65535, 65535,
    65535, 65535, 65535, 723, 893, 1419, 1533, 2743, 2767, 65535, 65535, 1431, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 2440, 2440, 65535, 65535, 65535, 65535, 1723, 65535, 24, 107, 1622, 2492, 65535, 65535,
    1772, 2301, 2301, 61440, 2301, 61440, 2301, 61440, 61462, 65535, 65535, 65535, 1102, 1734, 65535, 65535, 536,
    65535, 1901, 3026, 61462, 65535, 65535, 65535, 65535, 1772, 264, 619, 670, 2870, 264, 619, 670, 2870, 61440,
    264, 619, 670, 2870, 61440, 264, 619, 670, 2302, 2870, 61440, 65535, 65535, 1772, 65535, 2743, 264, 619, 670,
    2870, 61440, 263, 302, 617, 669, 2872, 263, 302, 617, 669, 2872, 61440, 263, 302, 617, 669, 2872, 61440, 263,
    302, 617, 669, 1901, 2301, 2359, 2872, 61440, 65535, 65535, 407, 65535, 65535, 65535, 11, 408, 65535, 65535,
    65535, 65535, 65535, 65535, 1292, 65535, 65535, 12, 65535, 65535, 65535, 1292, 65535, 65535, 65535, 65535,
    65535, 65535, 407, 65535, 65535, 65535, 65535, 65535, 691, 2257, 65535, 65535, 691, 2257, 65535, 65535, 302,
    691, 2257, 2743, 65535, 65535, 691, 2257, 2693, 65535, 65535, 12, 65535, 65535, 2743, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 407, 65535, 65535, 749, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 24, 2224, 2545, 2875, 65535, 65535, 65535, 2977, 65535, 65535, 929, 930, 1939,
    2051, 2052, 2352, 2354, 65535, 65535, 325, 65535, 2073, 65535, 65535, 65535, 24, 2224, 2545, 2875, 65535,
    65535, 65535, 65535, 1882, 65535, 1507, 65535, 65535, 12, 65535, 65535, 65535, 2068, 65535, 65535, 65535,
    65535, 560, 1102, 65535, 2068, 65535, 65535, 2068, 302, 302, 560, 1282, 1901, 65535, 65535, 1494, 436, 2301,
    61440, 296, 302, 1211, 1213, 1297, 1690, 1739, 2331, 2575, 3026, 61462, 65535, 65535, 65535, 65535, 858, 2135,
    65535, 65535, 1722, 65535, 65535, 65535, 65535, 65535, 106, 2605, 143, 65535, 65535, 12, 65535, 65535, 65535,
    2912, 65535, 65535, 2239, 1355, 65535, 65535, 1356, 65535, 65535, 779, 1757, 65535, 65535, 302, 560, 617,
    2326, 138, 560, 2743, 65535, 560, 2743, 65535, 65535, 217, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 2330, 2460, 2811, 2330, 2460, 2811, 61440, 2330, 2460, 2811, 61440,
    2330, 2460, 2811, 61440, 202, 2193, 65535, 65535, 65535, 65535, 65535, 65535, 2253, 65535, 65535, 65535,
    65535, 65535, 156, 560, 924, 1282, 2216, 2253, 2273, 2326, 2512, 65535, 61470, 65535, 617, 2301, 617, 2301,
    61440, 617, 2301, 61440, 617, 2301, 61440, 1690, 61462, 65535, 65535, 65535, 65535, 12, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 1599, 1652, 65535, 65535, 65535, 65535, 878, 65535, 65535, 65535, 65535,
    178, 1771, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 382, 13, 65535, 65535, 1302, 2224, 65535, 65535,
    65535, 407, 65535, 12, 65535, 1691, 1846, 5, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 10, 65535, 65535, 65535, 245, 65535, 65535, 65535, 65535, 1900, 591, 1900, 61488, 65535, 537, 1041,
    2778, 3012, 65535, 65535, 65535, 65535, 1734, 65535, 65535, 2743, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 723, 893, 1419, 1533, 1600, 2743, 2767, 65535, 65535, 65535,
    2688, 65535, 65535, 1838, 65535, 65535, 65535, 65535, 283, 65535, 407, 2219, 65535, 65535, 1734, 2858, 65535,
    65535, 65535, 2231, 2264, 1722, 1054, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 795, 795, 1135,
    65535, 1653, 1089, 65535, 1653, 1089, 1224, 1240, 1684, 1739, 65535, 1337, 214, 65535, 90, 1722, 1223, 2694,
    407, 2977, 65535, 1275, 65535, 2639, 1757, 65535, 65535, 1734, 2004, 65535, 65535, 65535, 12, 65535, 407,
    65535, 65535, 65535, 65535, 978, 65535, 65535, 2635, 10, 65535, 561, 1690, 65535, 65535, 65535, 560, 1102,
    65535, 560, 1102, 196, 636, 65535, 65535, 561, 2254, 65535, 2441, 65535, 560, 2743, 304, 1690, 2194, 3024,
    65535, 560, 1102, 196, 65535, 561, 304, 1690, 65535, 1292, 65535, 1089, 1241, 1460, 1462, 1672, 2355, 61480,
    61487, 65535, 65535, 65535, 65535, 283, 1772, 65535, 65535, 65535, 1900, 1380, 2693, 2711, 1373, 2918, 65535,
    65535, 65535, 320, 2705, 320, 2705, 61440, 320, 2705, 61440, 320, 2705, 61440, 61462, 65535, 237, 320, 1192,
    2608, 2620, 2705, 237, 320, 1192, 2608, 2620, 2705, 61440, 237, 320, 1192, 2608, 2620, 2705, 61440, 237, 320,
    851, 1192, 2608, 2620, 2705, 61440, 65535, 217, 1739, 65535, 1900, 107, 65535, 65535, 65535, 245, 619, 665,
    1900, 1997, 1998, 2778, 2870, 65535, 65535, 65535, 12, 407, 65535, 65535, 65535, 12, 65535, 9, 65535, 12, 432,
    691, 2504, 2877, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1496, 1902, 2376, 2544, 2791,
    65535, 1504, 1944, 65535, 65535, 932, 1355, 65535, 439, 65535, 1751, 2884, 65535, 2977, 65535, 2650, 65535,
    1722, 65535, 1722, 65535, 1722, 65535, 1722, 65535, 1722, 1033, 1751, 2159, 2884, 2995, 65535, 13, 107, 138,
    1622, 1650, 1771, 1810, 2032, 2492, 2694, 2701, 65535, 65535, 65535, 2224, 65535, 65535, 65535, 65535, 65535,
    152, 1734, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 407, 1014, 1783, 2391, 65535,
    2544, 13, 65535, 65535, 13, 407, 65535, 65535, 65535, 2693, 65535, 65535, 65535, 2693, 65535, 111, 528, 2219,
    2306, 2309, 111, 528, 2219, 2306, 2309, 61440, 111, 528, 2219, 2306, 2309, 61440, 111, 528, 2219, 2306, 2309,
    61440, 111, 304, 528, 2219, 2306, 2309, 61440, 65535, 111, 528, 2219, 2306, 2309, 2576, 61440, 111, 304, 528,
    2219, 2306, 2309, 61440, 65535, 65535, 65535, 2693, 65535, 2693, 65535, 1505, 1900, 2837, 1505, 1900, 2837,
    61440, 1505, 1900, 2837, 61440, 1900, 1900, 61440, 1900, 61440, 1900, 61440, 111, 528, 1505, 1900, 2316, 2837,
    61440, 61462, 65535, 1503, 65535, 217, 1503, 2693, 65535, 65535, 2219, 2360, 2363, 2360, 2363, 61440, 2360,
    2363, 61440, 65535, 2693, 65535, 65535, 2693, 111, 321, 528, 1055, 2219, 2306, 2309, 2316, 2714, 2830, 111,
    321, 528, 1055, 2219, 2306, 2309, 2316, 2714, 2830, 61440, 111, 321, 528, 1055, 2219, 2306, 2309, 2316, 2714,
    2830, 61440, 111, 304, 321, 528, 1055, 2219, 2306, 2309, 2316, 2714, 2830, 61440, 186, 188, 937, 1202, 1212,
    1373, 1529, 1530, 2360, 2363, 2918, 61440, 61444, 65535, 469, 2946, 1771, 65535, 65535, 65535, 2073, 65535,
    2441, 65535, 1722, 65535, 65535, 217, 65535, 65535, 65535, 65535, 1772, 65535, 65535, 65535, 65535, 1772,
    65535, 2851, 65535, 1673, 1900, 65535, 65535, 65535, 65535, 65535, 560, 13, 65535, 1380, 1212, 65535, 1722,
    2693, 65535, 65535, 2620, 2623, 2897, 2898, 65535, 65535, 2743, 65535, 65535, 212, 2711, 2743, 65535, 65535,
    1566, 65535, 65535, 1292, 65535, 2743, 1880, 2391, 65535, 65535, 65535, 537, 1900, 65535, 560, 1900, 537,
    1380, 1684, 1900, 2693, 2696, 2711, 65535, 537, 1380, 1900, 2693, 2696, 2711, 65535, 65535, 1018, 1827, 65535,
    65535, 12, 65535, 65535, 65535, 65535, 65535, 302, 1213, 1264, 1297, 1690, 2575, 2921, 2939, 65535, 65535,
    65535, 2224, 65535, 65535, 65535, 65535, 302, 1213, 1297, 1690, 2575, 2939, 65535, 65535, 65535, 65535, 65535,
    65535, 1690, 2688, 65535, 2559, 2711, 65535, 1494, 1129, 1505, 1734, 1757, 2688, 65535, 65535, 65535, 1827,
    1889, 2069, 65535, 1774, 65535, 65535, 65535, 1213, 65535, 65535, 1373, 2828, 65535, 65535, 65535, 779, 1688,
    65535, 773, 1688, 65535, 561, 617, 619, 2424, 65535, 2743, 2359, 2360, 2363, 65535, 2224, 65535, 65535, 65535,
    1722, 2693, 2743, 65535, 618, 65535, 1432, 65535, 1722, 2693, 997, 560, 872, 997, 1281, 1294, 1731, 1736,
    1979, 61488, 65535, 1432, 65535, 1653, 2075, 65535, 1653, 2075, 1224, 1240, 65535, 65535, 65535, 65535, 65535,
    65535, 407, 65535, 2131, 2694, 65535, 65535, 65535, 65535, 152, 1722, 65535, 65535, 65535, 65535, 1566, 65535,
    1722, 65535, 65535, 152, 1722, 65535, 1380, 1722, 609, 1036, 65535, 65535, 2487, 65535, 285, 609, 1037, 1330,
    2140, 2487, 2624, 2660, 2694, 2736, 2783, 3014, 65535, 302, 65535, 673, 61488, 1900, 61486, 65535, 2849,
    65535, 65535, 65535, 407, 65535, 65535, 65535, 65535, 2326, 2704, 65535, 2481, 65535, 2693, 65535, 65535, 407,
    2007, 65535, 65535, 65535, 2743, 65535, 12, 2540, 2828, 65535, 65535, 65535, 2849, 65535, 65535, 1566, 2972,
    65535, 65535, 642, 1902, 65535, 65535, 65535, 642, 65535, 1734, 65535, 618, 618, 61488, 65535, 407, 65535,
    1734, 65535, 65535, 1560, 2453, 2694, 2977, 65535, 65535, 1722, 1430, 812, 381, 1042, 2326, 2977, 65535,
    65535, 65535, 425, 673, 2408, 3026, 65535, 65535, 2743, 65535, 1342, 1722, 65535, 65535, 65535, 65535, 12, 12,
    407, 691, 65535, 12, 65535, 65535, 12, 65535, 407, 65535, 65535, 65535, 771, 65535, 65535, 878, 65535, 65535,
    1196, 1196, 1690, 65535, 65535, 1068, 1196, 1690, 2694, 65535, 65535, 65535, 65535, 65535, 65535, 1772, 2743,
    2757, 65535, 1772, 2743, 2757, 65535, 65535, 65535, 65535, 1722, 2693, 65535, 65535, 2743, 65535, 65535,
    65535, 65535, 407, 65535, 65535, 65535, 1566, 2487, 1734, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2224, 65535, 65535, 65535, 236, 2187, 65535, 65535, 65535, 65535, 723, 893, 1419, 1533, 2743, 2767,
    65535, 65535, 65535, 65535, 1722, 2693, 65535, 445, 65535, 65535, 65535, 65535, 65535, 407, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1722, 2693, 65535, 65535, 65535, 65535, 65535, 865, 65535,
    65535, 65535, 12, 407, 65535, 65535, 2743, 65535, 2743, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1292, 65535, 65535, 2193, 65535, 65535, 65535, 65535, 2327, 217, 65535, 65535, 65535, 65535, 217, 407,
    1292, 65535, 217, 65535, 217, 65535, 65535, 65535, 65535, 65535, 12, 65535, 65535, 1734, 212, 1765, 129, 1620,
    2694, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2743, 65535, 65535,
    65535, 65535, 65535, 2693, 65535, 65535, 3026, 65535, 1102, 2558, 2693, 65535, 65535, 65535, 65535, 65535,
    2743, 2035, 65535, 65535, 2743, 65535, 65535, 65535, 65535, 560, 617, 2326, 2743, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 12, 213, 65535, 65535, 65535, 2544, 13, 65535, 65535, 13, 407, 65535,
    65535, 2364, 302, 65535, 2743, 2809, 2811, 2835, 65535, 2441, 2809, 2811, 2835, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2743, 65535, 65535, 65535, 12, 65535, 407, 65535, 65535, 65535, 527, 528,
    1297, 1298, 1722, 2316, 2326, 2575, 2576, 2693, 65535, 65535, 65535, 1831, 2977, 65535, 65535, 65535, 65535,
    152, 65535, 407, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 10, 65535, 65535, 65535,
    65535, 916, 138, 65535, 407, 65535, 65535, 2693, 65535, 65535, 65535, 1772, 65535, 1772, 65535, 65535, 65535,
    1380, 1212, 65535, 65535, 65535, 65535, 65535, 302, 1213, 1694, 2743, 65535, 65535, 1461, 1102, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 129, 65535, 65535, 2743, 65535, 65535, 65535, 407, 65535, 65535,
    65535, 65535, 65535, 1772, 65535, 1827, 65535, 65535, 212, 2711, 65535, 65535, 65535, 65535, 407, 2977, 65535,
    65535, 65535, 65535, 65535, 1620, 65535, 65535, 65535, 1723, 65535, 65535, 65535, 1674, 1771, 1102, 2849,
    65535, 65535, 65535, 407, 65535, 65535, 65535, 65535, 642, 60, 2743, 65535, 65535, 65535, 65535, 673, 61475,
    65535, 1158, 2559, 65535, 2507, 2693, 2694, 2743, 61475, 65535, 65535, 65535, 65535, 2861, 1566, 65535, 65535,
    1018, 1827, 65535, 65535, 65535, 2743, 540, 65535, 334, 65535, 12, 65535, 65535, 65535, 2743, 65535, 1560,
    2694, 2977, 12, 540, 1042, 65535, 65535, 1772, 65535, 65535, 65535, 2222, 153, 1772, 2743, 65535, 65535,
    65535, 65535, 65535, 1772, 65535, 65535, 407, 642, 65535, 65535, 83, 65535, 143, 3008, 65535, 65535, 1566,
    65535, 65535, 65535, 65535, 2441, 65535, 65535, 407, 646, 65535, 65535, 65535, 65535, 2693, 65535, 65535,
    65535, 2693, 65535, 2693, 65535, 1722, 65535, 2849, 65535, 65535, 65535, 65535, 1396, 65535, 1266, 1771, 2694,
    65535, 2694, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2743, 65535, 65535, 65535, 1723, 65535, 65535,
    1129, 65535, 12, 65535, 65535, 2257, 2743, 65535, 65535, 65535, 65535, 470, 65535, 65535, 2743, 65535, 1427,
    1686, 2472, 2553, 2554, 65535, 65535, 65535, 2859, 1722, 65535, 65535, 65535, 65535, 407, 65535, 65535, 1014,
    65535, 1031, 1842, 2672, 2994, 2995, 65535, 1373, 65535, 1929, 65535, 65535, 65535, 65535, 65535, 1028, 265,
    426, 584, 1031, 1074, 1089, 1241, 1303, 1460, 1462, 1471, 1672, 1842, 2355, 2672, 2848, 2887, 2994, 2995,
    61480, 61487, 61488, 65535, 65535, 2519, 1181, 1633, 2492, 2519, 202, 1373, 2918, 65535, 2326, 65535, 65535,
    65535, 1292, 186, 65535, 1734, 65535, 1734, 2007, 134, 1766, 1089, 2918, 65535, 386, 9, 2007, 302, 1690, 1562,
    65535, 65535, 666, 2851, 304, 65535, 407, 1956, 1212, 2918, 212, 1031, 1559, 1842, 2559, 2672, 2994, 2995,
    2743, 65535, 65535, 2743, 65535, 65535, 2531, 65535, 1350, 65535, 1473, 13, 138, 1240, 65535, 65535, 65535,
    1032, 453, 65535, 1561, 65535, 762, 1349, 1943, 65535, 1380, 2662, 3014, 65535, 1430, 65535, 1032, 1650, 1771,
    1722, 332, 13, 834, 1218, 1650, 1771, 2492, 2694, 65535, 2558, 65535, 12, 65535, 65535, 90, 65535, 65535, 407,
    1129, 65535, 12, 65535, 1704, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1362, 65535, 65535, 65535, 65535, 2743, 65535, 65535, 65535, 65535, 115, 116, 125, 427, 683, 898, 1126, 1128,
    1226, 1227, 1791, 1792, 1852, 2504, 2541, 65535, 65535, 65535, 65535, 65535, 65535, 2743, 65535, 12, 65535,
    12, 65535, 65535, 65535, 1732, 65535, 65535, 65535, 407, 65535, 65535, 65535, 65535, 65535, 65535, 12, 65535,
    563, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1292, 65535, 65535, 65535, 65535, 65535, 560, 1102,
    65535, 1566, 2694, 2743, 2507, 2743, 65535, 2005, 2507, 2743, 65535, 560, 1102, 267, 270, 273, 65535, 560,
    1102, 196, 1690, 2808, 65535, 12, 65535, 65535, 564, 13, 907, 320, 2705, 320, 2705, 61440, 320, 2705, 61440,
    320, 851, 1562, 2705, 61440, 65535, 1292, 65535, 245, 1900, 65535, 65535, 65535, 1267, 1654, 302, 2743, 1690,
    65535, 65535, 1267, 1654, 302, 2743, 65535, 1654, 302, 2743, 2908, 1690, 224, 735, 807, 65535, 468, 304, 1212,
    1653, 65535, 572, 65535, 65535, 1129, 2223, 65535, 65535, 997, 165, 997, 65535, 165, 524, 927, 997, 1155,
    1726, 1927, 2000, 65535, 65535, 65535, 2693, 65535, 1212, 1373, 65535, 407, 65535, 65535, 245, 305, 1292,
    1734, 65535, 65535, 65535, 560, 2326, 65535, 185, 1690, 2359, 3026, 61462, 65535, 65535, 65535, 65535, 407,
    65535, 65535, 407, 65535, 65535, 65535, 65535, 619, 2870, 619, 2870, 61440, 619, 2870, 61440, 619, 2870,
    61440, 65535, 617, 2872, 617, 2872, 61440, 617, 2872, 61440, 302, 617, 2872, 61440, 2743, 65535, 65535, 1503,
    65535, 1005, 2353, 129, 302, 1562, 65535, 65535, 1722, 65535, 2743, 65535, 2743, 65535, 2743, 65535, 2743,
    65535, 2743, 65535, 65535, 2743, 65535, 65535, 2743, 65535, 1722, 2743, 65535, 263, 617, 669, 2872, 263, 617,
    669, 2872, 61440, 263, 617, 669, 2872, 61440, 263, 617, 669, 2872, 61440, 2743, 65535, 1722, 28, 111, 528,
    632, 746, 1055, 2219, 2306, 2309, 2316, 2621, 28, 111, 528, 632, 746, 1055, 2219, 2306, 2309, 2316, 2621,
    61440, 28, 111, 528, 632, 746, 1055, 2219, 2306, 2309, 2316, 2621, 61440, 65535, 263, 617, 669, 2872, 263,
    617, 669, 2872, 61440, 263, 617, 669, 2872, 61440, 263, 617, 669, 2872, 61440, 2743, 65535, 1722, 2743, 65535,
    65535, 15, 28, 111, 264, 619, 670, 2621, 2870, 15, 28, 111, 264, 619, 670, 2621, 2870, 61440, 15, 28, 111,
    264, 619, 670, 2621, 2870, 61440, 15, 28, 111, 264, 619, 670, 2621, 2870, 61440, 28, 111, 162, 238, 321, 528,
    632, 746, 1014, 1055, 1104, 1920, 1935, 1967, 2112, 2219, 2306, 2309, 2316, 2621, 2714, 2738, 2807, 2830,
    61440, 61462, 65535, 65535, 65535, 1772, 264, 619, 670, 2870, 264, 619, 670, 2870, 61440, 264, 619, 670, 2870,
    61440, 264, 619, 670, 2302, 2870, 61440, 65535, 2743, 263, 302, 617, 669, 2872, 263, 302, 617, 669, 2872,
    61440, 263, 302, 617, 669, 2872, 61440, 263, 302, 617, 669, 2359, 2872, 61440, 61462, 617, 2872, 61440, 2743,
    65535, 65535, 263, 617, 669, 2872, 263, 617, 669, 2872, 61440, 263, 617, 669, 2872, 61440, 263, 617, 669,
    2872, 61440, 2743, 264, 619, 670, 2870, 264, 619, 670, 2870, 61440, 264, 619, 670, 2870, 61440, 15, 264, 619,
    670, 2870, 61440, 264, 304, 619, 670, 2870, 61440, 264, 304, 619, 670, 2870, 61440, 264, 304, 619, 670, 2870,
    61440, 264, 304, 619, 670, 2870, 61440, 3024, 61462, 65535, 65535, 1772, 2302, 65535, 65535, 65535, 217, 1102,
    65535, 65535, 65535, 65535, 264, 304, 453, 537, 619, 670, 1431, 2302, 2870, 264, 304, 453, 537, 619, 670,
    1431, 2302, 2870, 61440, 264, 304, 453, 537, 619, 670, 1431, 2302, 2870, 61440, 264, 304, 453, 537, 619, 670,
    1431, 1900, 1901, 2302, 2613, 2870, 61440, 65535, 416, 967, 2740, 65535, 2069, 1593, 0, 7, 13, 14, 16, 18, 19,
    20, 21, 22, 23, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 55, 56, 57,
    58, 59, 60, 61, 62, 63, 66, 67, 71, 72, 73, 74, 75, 76, 82, 83, 85, 86, 87, 89, 91, 94, 95, 96, 98, 99, 102,
    103, 104, 105, 107, 108, 109, 110, 111, 112, 113, 114, 117, 118, 119, 120, 121, 122, 123, 124, 126, 129, 136,
    138, 139, 140, 142, 145, 146, 147, 148, 149, 150, 155, 156, 157, 158, 159, 161, 162, 163, 164, 168, 169, 170,
    171, 172, 173, 174, 175, 176, 177, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 197,
    201, 202, 204, 205, 206, 207, 208, 210, 211, 216, 217, 218, 219, 220, 221, 223, 224, 225, 226, 228, 229, 230,
    231, 233, 234, 235, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 256,
    265, 266, 268, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 286, 287, 288, 289, 290, 291, 297, 298,
    299, 300, 301, 303, 306, 307, 308, 309, 310, 311, 312, 313, 314, 319, 320, 321, 322, 323, 326, 327, 328, 329,
    332, 333, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 357, 358, 359, 360, 362, 363, 364,
    365, 372, 373, 374, 375, 377, 378, 379, 380, 381, 382, 383, 386, 387, 390, 391, 392, 393, 395, 396, 397, 398,
    407, 409, 411, 412, 413, 414, 415, 416, 418, 419, 421, 425, 429, 432, 433, 434, 435, 438, 440, 441, 442, 443,
    446, 447, 448, 449, 450, 454, 455, 456, 457, 462, 463, 464, 465, 471, 472, 473, 474, 475, 476, 477, 478, 479,
    480, 481, 482, 483, 484, 485, 486, 488, 489, 490, 491, 492, 494, 495, 496, 497, 504, 505, 506, 507, 510, 511,
    512, 513, 514, 516, 517, 518, 519, 520, 521, 522, 523, 524, 527, 528, 529, 530, 531, 532, 533, 534, 535, 540,
    544, 550, 552, 554, 556, 557, 558, 559, 560, 561, 562, 563, 566, 567, 568, 570, 571, 573, 574, 575, 576, 579,
    580, 581, 582, 583, 587, 588, 589, 590, 591, 592, 595, 596, 597, 598, 601, 602, 603, 604, 605, 606, 607, 608,
    612, 613, 614, 615, 617, 618, 619, 620, 621, 622, 623, 624, 625, 626, 631, 632, 633, 634, 635, 638, 639, 640,
    641, 643, 644, 645, 646, 647, 649, 650, 651, 652, 653, 654, 655, 656, 657, 658, 659, 661, 662, 667, 673, 679,
    680, 681, 682, 684, 685, 692, 693, 695, 696, 697, 698, 700, 701, 702, 703, 704, 706, 707, 719, 727, 728, 729,
    730, 731, 732, 733, 734, 735, 736, 737, 738, 739, 740, 741, 742, 743, 744, 745, 746, 747, 748, 750, 751, 752,
    753, 754, 755, 756, 757, 763, 764, 765, 766, 767, 768, 769, 770, 772, 773, 774, 775, 776, 777, 778, 779, 780,
    782, 783, 784, 785, 787, 788, 789, 790, 792, 793, 794, 795, 796, 798, 799, 800, 801, 807, 809, 815, 816, 817,
    818, 820, 821, 822, 823, 824, 825, 826, 827, 828, 830, 831, 832, 833, 834, 835, 836, 837, 839, 840, 841, 842,
    843, 844, 845, 846, 847, 848, 849, 850, 851, 853, 854, 856, 857, 858, 866, 868, 869, 870, 871, 872, 873, 874,
    875, 876, 877, 879, 880, 881, 882, 883, 885, 886, 894, 895, 896, 897, 899, 905, 906, 909, 910, 911, 912, 914,
    915, 916, 918, 924, 925, 926, 927, 932, 933, 934, 935, 939, 940, 941, 942, 943, 944, 945, 946, 949, 950, 951,
    952, 954, 955, 956, 957, 961, 962, 963, 965, 969, 970, 971, 972, 975, 979, 980, 981, 982, 983, 984, 985, 986,
    993, 996, 998, 1000, 1001, 1002, 1003, 1004, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1018, 1019, 1020,
    1021, 1022, 1023, 1024, 1025, 1026, 1027, 1028, 1029, 1030, 1035, 1039, 1045, 1050, 1051, 1052, 1053, 1054,
    1055, 1056, 1057, 1061, 1062, 1063, 1064, 1066, 1071, 1072, 1077, 1078, 1080, 1082, 1083, 1086, 1087, 1089,
    1094, 1095, 1096, 1097, 1099, 1101, 1102, 1104, 1105, 1106, 1107, 1109, 1110, 1111, 1112, 1113, 1114, 1116,
    1123, 1131, 1132, 1133, 1134, 1137, 1138, 1139, 1140, 1141, 1145, 1146, 1150, 1154, 1157, 1158, 1159, 1160,
    1162, 1166, 1167, 1168, 1169, 1171, 1172, 1175, 1176, 1177, 1178, 1182, 1183, 1184, 1185, 1186, 1187, 1188,
    1189, 1193, 1197, 1198, 1199, 1200, 1201, 1202, 1203, 1204, 1205, 1206, 1208, 1212, 1213, 1219, 1222, 1224,
    1229, 1230, 1231, 1232, 1236, 1237, 1238, 1239, 1240, 1241, 1242, 1243, 1244, 1246, 1247, 1250, 1251, 1252,
    1253, 1258, 1260, 1264, 1267, 1268, 1269, 1270, 1271, 1272, 1273, 1274, 1276, 1277, 1278, 1279, 1283, 1284,
    1285, 1286, 1287, 1288, 1289, 1290, 1291, 1292, 1297, 1298, 1299, 1300, 1305, 1307, 1308, 1309, 1310, 1311,
    1312, 1313, 1315, 1319, 1320, 1321, 1322, 1323, 1324, 1325, 1326, 1327, 1332, 1333, 1334, 1336, 1338, 1339,
    1340, 1341, 1343, 1344, 1345, 1346, 1347, 1348, 1351, 1352, 1353, 1354, 1357, 1358, 1359, 1360, 1365, 1366,
    1367, 1368, 1373, 1375, 1376, 1377, 1378, 1379, 1380, 1383, 1390, 1391, 1392, 1393, 1394, 1409, 1410, 1411,
    1412, 1413, 1417, 1423, 1426, 1428, 1429, 1431, 1432, 1437, 1438, 1439, 1440, 1441, 1442, 1443, 1445, 1446,
    1447, 1448, 1449, 1450, 1451, 1452, 1453, 1455, 1456, 1457, 1458, 1459, 1460, 1462, 1464, 1465, 1466, 1467,
    1474, 1475, 1476, 1477, 1481, 1482, 1483, 1484, 1485, 1486, 1487, 1488, 1489, 1491, 1493, 1494, 1504, 1505,
    1508, 1511, 1512, 1513, 1514, 1515, 1520, 1522, 1523, 1524, 1525, 1528, 1529, 1530, 1536, 1538, 1539, 1540,
    1541, 1542, 1545, 1546, 1547, 1554, 1555, 1562, 1563, 1566, 1574, 1575, 1576, 1577, 1580, 1581, 1582, 1583,
    1588, 1598, 1601, 1602, 1603, 1604, 1616, 1617, 1618, 1619, 1620, 1622, 1623, 1634, 1636, 1637, 1638, 1639,
    1640, 1641, 1642, 1643, 1645, 1646, 1647, 1648, 1649, 1650, 1655, 1656, 1657, 1658, 1661, 1668, 1669, 1671,
    1673, 1679, 1684, 1685, 1690, 1691, 1692, 1693, 1696, 1697, 1698, 1699, 1700, 1709, 1710, 1711, 1712, 1713,
    1714, 1715, 1716, 1717, 1718, 1723, 1724, 1725, 1726, 1727, 1732, 1733, 1734, 1739, 1741, 1742, 1743, 1744,
    1747, 1748, 1749, 1750, 1751, 1754, 1757, 1758, 1759, 1760, 1762, 1766, 1767, 1769, 1770, 1771, 1775, 1776,
    1777, 1778, 1781, 1782, 1783, 1786, 1787, 1788, 1789, 1799, 1800, 1801, 1802, 1804, 1808, 1809, 1812, 1813,
    1816, 1817, 1824, 1825, 1827, 1828, 1830, 1832, 1833, 1836, 1838, 1839, 1842, 1843, 1844, 1845, 1847, 1848,
    1851, 1853, 1854, 1855, 1856, 1857, 1858, 1859, 1862, 1863, 1864, 1865, 1866, 1867, 1868, 1869, 1870, 1871,
    1872, 1876, 1877, 1878, 1879, 1881, 1890, 1891, 1892, 1893, 1895, 1896, 1897, 1898, 1899, 1900, 1901, 1902,
    1903, 1905, 1906, 1907, 1908, 1910, 1911, 1912, 1913, 1914, 1915, 1916, 1917, 1918, 1919, 1920, 1921, 1922,
    1923, 1925, 1929, 1930, 1931, 1932, 1933, 1934, 1935, 1936, 1937, 1942, 1944, 1945, 1946, 1947, 1948, 1949,
    1950, 1951, 1952, 1953, 1954, 1956, 1959, 1960, 1961, 1962, 1966, 1967, 1968, 1969, 1970, 1971, 1972, 1973,
    1974, 1975, 1976, 1977, 1978, 1980, 1981, 1982, 1983, 1985, 1986, 1987, 1988, 1991, 1992, 1993, 1994, 1995,
    1996, 1997, 1998, 1999, 2001, 2002, 2003, 2004, 2006, 2007, 2009, 2010, 2014, 2015, 2016, 2017, 2018, 2020,
    2021, 2022, 2023, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036, 2037, 2038, 2039, 2041, 2042,
    2043, 2044, 2045, 2046, 2047, 2048, 2049, 2054, 2055, 2056, 2057, 2061, 2062, 2063, 2064, 2065, 2069, 2073,
    2074, 2076, 2077, 2078, 2079, 2080, 2081, 2082, 2083, 2084, 2085, 2086, 2087, 2088, 2089, 2090, 2091, 2092,
    2093, 2094, 2095, 2096, 2097, 2098, 2099, 2100, 2101, 2102, 2103, 2104, 2105, 2106, 2107, 2111, 2112, 2113,
    2114, 2115, 2116, 2117, 2118, 2119, 2120, 2121, 2122, 2123, 2124, 2125, 2126, 2127, 2128, 2129, 2130, 2131,
    2132, 2133, 2135, 2136, 2137, 2138, 2139, 2142, 2143, 2144, 2145, 2146, 2147, 2148, 2149, 2150, 2151, 2152,
    2153, 2154, 2155, 2156, 2157, 2158, 2160, 2161, 2162, 2163, 2166, 2167, 2168, 2169, 2170, 2171, 2172, 2173,
    2174, 2175, 2176, 2177, 2178, 2179, 2180, 2181, 2182, 2183, 2184, 2185, 2186, 2187, 2188, 2189, 2190, 2193,
    2194, 2195, 2196, 2197, 2198, 2199, 2200, 2201, 2202, 2203, 2204, 2205, 2206, 2207, 2210, 2211, 2212, 2213,
    2214, 2215, 2216, 2217, 2218, 2219, 2220, 2221, 2223, 2224, 2225, 2226, 2227, 2228, 2232, 2233, 2234, 2235,
    2236, 2237, 2238, 2240, 2244, 2246, 2250, 2253, 2254, 2255, 2256, 2258, 2259, 2260, 2261, 2265, 2266, 2267,
    2268, 2269, 2270, 2271, 2272, 2274, 2275, 2276, 2277, 2278, 2280, 2281, 2282, 2283, 2284, 2287, 2288, 2289,
    2290, 2291, 2294, 2295, 2296, 2297, 2298, 2300, 2301, 2302, 2303, 2304, 2305, 2306, 2307, 2308, 2309, 2310,
    2311, 2316, 2324, 2325, 2326, 2327, 2328, 2337, 2338, 2339, 2340, 2341, 2342, 2344, 2345, 2346, 2347, 2348,
    2349, 2357, 2358, 2359, 2360, 2361, 2362, 2363, 2364, 2365, 2366, 2367, 2368, 2378, 2379, 2380, 2381, 2391,
    2392, 2393, 2397, 2400, 2401, 2403, 2404, 2408, 2409, 2410, 2411, 2412, 2413, 2414, 2415, 2416, 2417, 2418,
    2419, 2420, 2421, 2423, 2425, 2426, 2427, 2428, 2430, 2431, 2432, 2433, 2434, 2435, 2436, 2437, 2438, 2439,
    2461, 2462, 2463, 2464, 2465, 2472, 2473, 2474, 2475, 2476, 2478, 2479, 2480, 2481, 2482, 2483, 2484, 2485,
    2486, 2487, 2492, 2494, 2495, 2496, 2497, 2502, 2503, 2504, 2505, 2507, 2508, 2509, 2510, 2511, 2512, 2513,
    2515, 2516, 2517, 2518, 2519, 2520, 2521, 2522, 2523, 2524, 2526, 2527, 2533, 2534, 2535, 2536, 2537, 2538,
    2542, 2543, 2544, 2546, 2547, 2552, 2559, 2561, 2562, 2563, 2564, 2568, 2570, 2575, 2576, 2577, 2578, 2579,
    2580, 2581, 2584, 2585, 2586, 2587, 2588, 2589, 2590, 2591, 2592, 2594, 2595, 2596, 2600, 2602, 2603, 2605,
    2606, 2607, 2608, 2609, 2610, 2611, 2612, 2620, 2621, 2622, 2623, 2625, 2626, 2627, 2630, 2631, 2633, 2637,
    2639, 2640, 2641, 2642, 2643, 2644, 2645, 2646, 2649, 2656, 2657, 2658, 2659, 2660, 2662, 2663, 2664, 2668,
    2669, 2670, 2671, 2672, 2673, 2674, 2675, 2677, 2678, 2679, 2680, 2681, 2683, 2684, 2685, 2686, 2688, 2689,
    2690, 2691, 2692, 2693, 2694, 2695, 2699, 2702, 2704, 2705, 2706, 2707, 2711, 2714, 2716, 2718, 2719, 2720,
    2721, 2725, 2728, 2729, 2730, 2731, 2735, 2739, 2740, 2741, 2742, 2743, 2745, 2750, 2751, 2752, 2753, 2754,
    2755, 2756, 2765, 2766, 2774, 2779, 2780, 2781, 2782, 2791, 2792, 2793, 2794, 2802, 2806, 2809, 2811, 2812,
    2813, 2814, 2815, 2816, 2817, 2818, 2819, 2820, 2821, 2822, 2823, 2824, 2825, 2826, 2827, 2828, 2829, 2830,
    2831, 2832, 2835, 2837, 2838, 2839, 2840, 2841, 2842, 2844, 2845, 2846, 2847, 2848, 2849, 2850, 2851, 2852,
    2854, 2855, 2856, 2857, 2858, 2861, 2862, 2863, 2864, 2865, 2866, 2870, 2871, 2872, 2873, 2874, 2877, 2881,
    2884, 2885, 2886, 2887, 2888, 2892, 2893, 2894, 2895, 2899, 2900, 2901, 2902, 2903, 2904, 2905, 2906, 2908,
    2909, 2910, 2911, 2913, 2914, 2915, 2916, 2918, 2919, 2921, 2930, 2931, 2932, 2933, 2935, 2936, 2937, 2938,
    2941, 2945, 2947, 2948, 2949, 2951, 2955, 2956, 2957, 2958, 2961, 2963, 2965, 2968, 2973, 2974, 2975, 2976,
    2977, 2978, 2979, 2980, 2981, 2982, 2984, 2986, 2990, 2991, 2992, 2993, 2994, 2995, 3000, 3001, 3002, 3003,
    3004, 3005, 3006, 3007, 3009, 3010, 3011, 3013, 3015, 3019, 3020, 3021, 3022, 3024, 3025, 3026, 3031, 61444,
    61445, 61453, 61462, 61480, 61486,
];

pub(super) static TARGETS: [u16; 4879] = [
    47, 185, 1, 0, 2, 3, 3, 991, 5, 6, 1028, 8, 7, 9, 131, 11, 173, 13, 13, 262, 15, 821, 1133, 14, 1135, 20, 871,
    22, 844, 24, 822, 26, 13, 28, 823, 30, 824, 32, 33, 34, 825, 36, 37, 38, 826, 40, 41, 31, 35, 39, 42, 827, 44,
    845, 881, 47, 846, 49, 847, 872, 52, 828, 873, 54, 55, 830, 57, 58, 829, 874, 875, 876, 848, 849, 894, 882,
    883, 820, 68, 831, 21, 21, 21, 21, 21, 21, 20, 12, 14, 12, 16, 17, 18, 19, 12, 21, 19, 23, 21, 21, 21, 25, 11,
    27, 21, 29, 43, 18, 45, 46, 48, 50, 51, 53, 21, 56, 19, 19, 59, 60, 61, 62, 63, 64, 18, 65, 66, 67, 69, 70,
    18, 18, 20, 71, 1051, 14, 1081, 75, 76, 315, 315, 895, 79, 80, 101, 82, 263, 84, 81, 83, 83, 83, 82, 83, 83,
    85, 85, 695, 86, 767, 768, 102, 90, 90, 284, 73, 284, 316, 1072, 626, 941, 97, 98, 546, 769, 317, 1073, 964,
    397, 973, 106, 473, 992, 109, 110, 111, 1052, 1055, 113, 928, 650, 975, 529, 994, 119, 120, 662, 147, 951,
    124, 123, 125, 770, 103, 128, 128, 351, 130, 350, 116, 132, 132, 130, 133, 74, 350, 104, 318, 465, 1129, 138,
    1086, 139, 140, 236, 142, 142, 143, 832, 145, 833, 955, 148, 149, 150, 151, 15, 834, 835, 155, 850, 157, 877,
    174, 160, 132, 162, 146, 147, 152, 153, 154, 156, 158, 159, 161, 163, 1056, 995, 166, 167, 165, 168, 929, 170,
    897, 1053, 357, 771, 1054, 627, 590, 123, 993, 180, 181, 319, 320, 75, 0, 398, 85, 188, 2, 189, 1, 191, 189,
    651, 16, 996, 195, 175, 474, 46, 199, 200, 201, 984, 203, 135, 245, 206, 207, 207, 208, 17, 210, 176, 212,
    213, 696, 133, 671, 217, 672, 219, 205, 209, 211, 214, 211, 211, 211, 215, 216, 218, 220, 440, 134, 223, 224,
    225, 602, 475, 772, 773, 1057, 86, 230, 231, 328, 42, 234, 234, 43, 235, 328, 52, 328, 476, 754, 239, 755,
    241, 240, 242, 3, 244, 244, 18, 243, 245, 246, 285, 477, 673, 250, 930, 252, 674, 254, 878, 478, 479, 136,
    259, 259, 260, 264, 261, 1087, 263, 264, 652, 652, 377, 506, 278, 795, 270, 271, 272, 273, 274, 275, 399, 628,
    774, 329, 51, 281, 281, 281, 281, 235, 281, 329, 286, 139, 287, 288, 530, 1058, 507, 480, 481, 547, 292, 292,
    1075, 548, 531, 378, 297, 105, 299, 300, 300, 300, 931, 225, 302, 303, 303, 304, 303, 305, 303, 306, 307, 591,
    400, 401, 310, 311, 549, 321, 313, 144, 315, 316, 307, 219, 266, 265, 220, 320, 319, 319, 319, 319, 319, 319,
    319, 319, 322, 319, 319, 319, 319, 323, 319, 319, 319, 321, 319, 324, 137, 221, 327, 138, 329, 319, 319, 319,
    319, 324, 318, 331, 318, 318, 318, 318, 331, 318, 318, 318, 332, 318, 331, 318, 318, 318, 333, 318, 325, 318,
    318, 326, 328, 330, 318, 334, 532, 985, 337, 289, 663, 997, 341, 342, 369, 290, 508, 550, 551, 291, 201, 291,
    986, 351, 552, 292, 629, 355, 1131, 609, 19, 610, 611, 675, 362, 611, 611, 676, 583, 584, 365, 366, 352, 775,
    365, 366, 352, 87, 369, 365, 366, 370, 352, 106, 365, 366, 372, 352, 957, 374, 422, 20, 377, 653, 553, 553,
    776, 1088, 358, 554, 677, 942, 384, 293, 585, 387, 322, 177, 178, 630, 654, 294, 323, 441, 777, 67, 397, 397,
    397, 397, 655, 330, 88, 401, 353, 139, 404, 404, 404, 404, 404, 404, 404, 68, 1090, 406, 1089, 407, 631, 631,
    379, 397, 397, 397, 397, 69, 70, 555, 1082, 414, 1122, 416, 952, 958, 419, 956, 142, 141, 422, 223, 224, 91,
    708, 426, 427, 707, 428, 709, 710, 431, 432, 429, 430, 433, 315, 143, 140, 436, 437, 303, 306, 421, 423, 421,
    424, 425, 434, 421, 421, 425, 435, 438, 222, 632, 851, 852, 441, 442, 697, 999, 444, 998, 509, 295, 296, 899,
    449, 450, 451, 898, 1029, 453, 853, 370, 586, 456, 482, 711, 458, 459, 712, 713, 462, 714, 267, 465, 466, 267,
    715, 463, 464, 467, 468, 460, 461, 469, 716, 471, 472, 371, 298, 475, 297, 331, 656, 423, 402, 442, 778, 380,
    299, 300, 556, 424, 268, 488, 488, 488, 488, 488, 488, 489, 488, 488, 488, 490, 488, 488, 488, 491, 492, 492,
    424, 443, 717, 718, 719, 720, 498, 721, 722, 723, 724, 725, 495, 496, 497, 499, 500, 501, 502, 503, 504, 145,
    506, 269, 507, 303, 507, 303, 508, 507, 303, 509, 507, 303, 510, 505, 511, 381, 382, 444, 980, 516, 445, 557,
    383, 384, 71, 384, 446, 1091, 524, 525, 900, 413, 1114, 483, 530, 332, 179, 180, 1115, 535, 536, 385, 21,
    1071, 558, 558, 1131, 756, 543, 544, 181, 107, 546, 547, 633, 901, 943, 551, 959, 553, 1092, 554, 555, 556,
    1059, 425, 533, 484, 485, 403, 657, 603, 592, 1000, 567, 447, 593, 23, 571, 22, 593, 146, 165, 574, 573, 123,
    575, 148, 577, 577, 577, 577, 4, 510, 1076, 426, 581, 594, 44, 584, 594, 902, 427, 448, 559, 903, 60, 904,
    301, 333, 45, 51, 45, 281, 595, 281, 595, 596, 235, 595, 333, 334, 26, 599, 854, 1001, 602, 449, 449, 779,
    634, 606, 678, 608, 609, 466, 1116, 612, 613, 855, 796, 797, 616, 617, 618, 619, 698, 595, 596, 97, 511, 512,
    726, 727, 627, 626, 628, 798, 630, 631, 799, 633, 634, 632, 635, 629, 636, 976, 638, 639, 977, 641, 642, 643,
    644, 640, 645, 1002, 647, 24, 649, 650, 635, 612, 652, 653, 237, 324, 987, 657, 944, 659, 302, 303, 359, 932,
    664, 486, 1040, 667, 668, 728, 670, 671, 487, 1003, 729, 675, 676, 730, 678, 679, 677, 680, 731, 732, 682,
    683, 733, 685, 734, 687, 688, 681, 684, 686, 689, 735, 691, 692, 693, 736, 695, 694, 696, 238, 201, 372, 21,
    21, 21, 21, 21, 21, 20, 71, 488, 467, 636, 304, 703, 704, 372, 335, 149, 708, 709, 709, 709, 710, 710, 246,
    249, 248, 714, 714, 714, 714, 715, 714, 714, 716, 714, 714, 717, 718, 250, 712, 713, 712, 712, 712, 720, 712,
    713, 712, 712, 712, 720, 721, 712, 713, 712, 712, 712, 720, 722, 712, 713, 719, 712, 712, 712, 720, 723, 800,
    725, 726, 150, 728, 729, 53, 54, 55, 730, 731, 732, 728, 733, 733, 733, 733, 428, 989, 988, 736, 737, 1008,
    1004, 1005, 741, 1006, 743, 1007, 739, 740, 742, 744, 745, 336, 468, 404, 182, 757, 758, 56, 759, 760, 751,
    752, 753, 754, 755, 183, 757, 757, 761, 762, 759, 760, 96, 762, 247, 764, 764, 1041, 766, 151, 768, 699, 770,
    700, 772, 25, 774, 701, 776, 702, 778, 771, 773, 775, 777, 779, 57, 756, 758, 761, 763, 765, 765, 767, 769,
    763, 780, 781, 89, 414, 560, 547, 604, 905, 469, 489, 801, 790, 791, 489, 405, 360, 1060, 184, 637, 638, 470,
    406, 983, 801, 0, 802, 2, 614, 804, 805, 613, 679, 805, 807, 613, 1027, 5, 810, 5, 668, 109, 813, 109, 814,
    814, 814, 814, 814, 814, 814, 814, 814, 814, 815, 814, 814, 814, 814, 814, 816, 814, 814, 814, 814, 814, 817,
    814, 818, 814, 814, 814, 814, 817, 669, 814, 814, 814, 814, 814, 820, 817, 814, 821, 814, 814, 814, 814, 817,
    666, 667, 187, 825, 186, 827, 670, 826, 828, 826, 826, 828, 826, 830, 826, 828, 826, 831, 828, 828, 833, 828,
    834, 828, 835, 823, 824, 826, 828, 829, 826, 832, 836, 6, 838, 7, 840, 840, 840, 7, 706, 842, 841, 841, 841,
    841, 844, 841, 841, 845, 48, 847, 48, 108, 849, 814, 848, 814, 848, 814, 814, 814, 850, 848, 848, 814, 848,
    814, 848, 814, 814, 814, 850, 848, 848, 851, 814, 848, 814, 848, 814, 814, 814, 850, 848, 848, 852, 814, 818,
    848, 814, 848, 814, 814, 814, 850, 848, 848, 853, 811, 811, 812, 819, 822, 837, 839, 839, 841, 841, 843, 846,
    854, 1117, 856, 857, 858, 639, 429, 1093, 862, 737, 864, 62, 866, 450, 1130, 869, 450, 1061, 561, 430, 873,
    305, 306, 58, 307, 878, 1043, 880, 1094, 882, 123, 513, 906, 615, 451, 1095, 888, 889, 125, 891, 892, 188,
    894, 894, 188, 152, 896, 896, 896, 896, 189, 90, 898, 415, 1123, 901, 902, 903, 1077, 863, 906, 907, 1118,
    909, 8, 911, 912, 912, 490, 491, 153, 915, 916, 738, 918, 916, 914, 917, 919, 916, 920, 920, 920, 354, 914,
    917, 916, 920, 920, 920, 909, 910, 924, 925, 908, 990, 927, 227, 228, 154, 229, 230, 929, 930, 931, 425, 932,
    425, 931, 933, 226, 190, 864, 936, 562, 534, 780, 534, 929, 930, 425, 932, 425, 933, 226, 856, 308, 471, 1096,
    191, 946, 947, 1097, 949, 950, 59, 952, 945, 948, 951, 953, 599, 911, 1098, 1099, 955, 956, 957, 865, 959,
    514, 515, 231, 963, 516, 251, 966, 967, 616, 912, 270, 971, 972, 271, 974, 975, 739, 977, 973, 976, 978, 155,
    980, 981, 981, 981, 866, 983, 740, 156, 272, 987, 987, 987, 273, 989, 192, 991, 274, 993, 993, 988, 985, 986,
    988, 990, 990, 990, 992, 994, 995, 193, 997, 802, 999, 1000, 803, 1002, 1003, 1001, 1004, 563, 564, 386, 565,
    913, 680, 1011, 804, 1013, 1014, 361, 879, 805, 806, 1019, 1020, 884, 885, 886, 891, 1025, 49, 1027, 887, 807,
    1030, 1031, 9, 1033, 1034, 1032, 1035, 888, 889, 1038, 890, 1018, 1021, 1022, 1023, 1024, 1026, 1028, 1029,
    1036, 1037, 1039, 1040, 157, 1042, 157, 1043, 1044, 123, 1045, 566, 1047, 640, 567, 933, 1050, 781, 1078, 914,
    110, 1053, 1054, 27, 1055, 373, 1057, 407, 1033, 1059, 1060, 111, 915, 232, 1064, 945, 1066, 1067, 967, 431,
    28, 325, 1071, 1009, 1010, 1073, 1074, 965, 966, 1076, 1077, 432, 916, 967, 1081, 617, 1083, 275, 1085, 1085,
    1086, 681, 1088, 836, 1090, 837, 838, 1092, 1093, 1094, 1095, 112, 839, 1098, 1099, 1100, 1091, 1096, 1097,
    1101, 917, 703, 158, 1104, 1104, 1104, 1105, 194, 159, 1107, 50, 1108, 1109, 1011, 1014, 1012, 1013, 1114,
    1112, 1113, 1115, 1015, 1117, 568, 1016, 1120, 1017, 1122, 1018, 362, 160, 1126, 195, 387, 1128, 587, 588,
    1131, 1130, 1132, 408, 741, 1134, 1130, 1132, 1135, 408, 363, 452, 92, 453, 416, 1138, 1139, 1140, 453, 1138,
    1142, 1140, 868, 569, 605, 197, 1147, 1147, 196, 161, 1149, 198, 199, 535, 682, 1153, 535, 1044, 892, 1155,
    1156, 1157, 535, 200, 201, 66, 658, 492, 597, 782, 547, 202, 1063, 968, 1167, 1168, 493, 493, 203, 337, 281,
    281, 281, 281, 235, 281, 76, 337, 1124, 204, 1175, 1175, 162, 1177, 205, 206, 606, 494, 946, 1182, 355, 598,
    364, 783, 364, 969, 495, 599, 409, 1147, 1147, 388, 454, 207, 1062, 1019, 1197, 618, 1045, 683, 1200, 1201,
    618, 93, 1203, 356, 1203, 77, 356, 113, 570, 114, 607, 309, 72, 201, 309, 208, 1213, 309, 641, 608, 620, 1217,
    1218, 619, 784, 684, 685, 1218, 1220, 1221, 619, 1218, 619, 1218, 619, 686, 310, 517, 1100, 1227, 1101, 1034,
    1230, 1231, 1232, 1228, 1229, 1233, 536, 536, 455, 456, 433, 496, 497, 311, 389, 457, 600, 43, 1245, 600, 326,
    327, 458, 374, 1250, 410, 1103, 1252, 1102, 1253, 1254, 1250, 410, 417, 621, 571, 742, 1259, 1260, 571, 687,
    1262, 571, 418, 743, 744, 1265, 467, 1266, 1267, 390, 338, 339, 642, 391, 643, 572, 1105, 1104, 1276, 1277,
    572, 622, 624, 1280, 1281, 623, 688, 1281, 1283, 623, 209, 1285, 1286, 210, 1287, 1288, 1288, 1288, 745, 1290,
    1288, 1288, 1288, 573, 573, 785, 459, 460, 644, 645, 625, 786, 133, 625, 115, 934, 1301, 947, 1303, 625, 118,
    117, 1305, 1305, 1305, 1305, 1306, 1305, 1305, 1305, 1305, 1306, 625, 537, 1035, 1309, 1310, 392, 78, 119,
    808, 1315, 948, 1317, 857, 918, 919, 646, 647, 648, 393, 538, 1020, 1326, 1064, 461, 787, 978, 1330, 1331,
    689, 1332, 312, 211, 1335, 518, 29, 394, 1339, 375, 1339, 375, 788, 241, 1342, 1343, 240, 239, 240, 746, 120,
    1348, 1348, 1347, 1349, 574, 1125, 1351, 1352, 340, 574, 920, 313, 519, 1021, 1022, 1106, 1361, 340, 11, 1363,
    11, 10, 690, 1366, 340, 79, 80, 376, 434, 1371, 921, 1373, 30, 1127, 1375, 1376, 539, 1126, 691, 692, 1378,
    1379, 539, 539, 233, 520, 1107, 1384, 419, 419, 395, 1387, 1023, 521, 1119, 1391, 1392, 1393, 1394, 540, 365,
    693, 1397, 540, 540, 1074, 1108, 1401, 1400, 1402, 314, 522, 523, 163, 1407, 1408, 121, 1410, 1411, 61, 1413,
    1409, 1412, 1414, 1408, 81, 1132, 524, 893, 1418, 1419, 923, 924, 1421, 1422, 31, 922, 840, 1424, 1425, 32,
    1427, 1031, 1429, 1030, 1032, 842, 1432, 843, 1434, 1435, 1436, 1431, 1433, 1437, 841, 576, 1439, 575, 809,
    763, 1442, 1441, 1439, 1443, 575, 435, 601, 242, 436, 1448, 971, 972, 1450, 1451, 970, 935, 1453, 936, 1454,
    1455, 525, 867, 1458, 577, 577, 789, 747, 1462, 937, 1109, 1464, 1465, 498, 858, 1120, 420, 1470, 95, 411,
    243, 1472, 790, 1472, 94, 1475, 437, 1477, 438, 439, 1024, 1121, 1482, 421, 1484, 1483, 1485, 659, 1485, 659,
    925, 341, 82, 341, 122, 342, 235, 83, 342, 366, 1494, 499, 1036, 1496, 1083, 1498, 589, 541, 1500, 1501, 578,
    1065, 472, 880, 1506, 579, 98, 1509, 164, 1511, 1511, 1511, 1511, 1511, 212, 580, 1084, 1514, 1515, 580, 500,
    791, 938, 1519, 542, 542, 205, 660, 18, 18, 18, 18, 18, 981, 1525, 1066, 1527, 859, 860, 861, 862, 982, 1533,
    1526, 1528, 1529, 18, 1530, 21, 21, 1531, 21, 21, 1532, 21, 18, 21, 18, 163, 1534, 18, 18, 20, 71, 575, 63,
    244, 1537, 1538, 1538, 1538, 1537, 1539, 1539, 1539, 123, 1541, 869, 343, 1037, 1544, 1545, 960, 1547, 1038,
    1549, 1550, 1548, 1551, 1546, 1552, 953, 1554, 1555, 1556, 1557, 1558, 1559, 961, 962, 1561, 1562, 1563, 1039,
    1565, 1566, 1564, 1567, 1553, 18, 1560, 18, 1568, 18, 18, 18, 235, 343, 367, 1571, 664, 764, 1573, 765, 1575,
    766, 1577, 1574, 1576, 1578, 526, 543, 64, 1582, 1583, 810, 1585, 811, 1587, 1586, 1588, 704, 1590, 1591,
    1592, 252, 1594, 65, 1596, 1595, 1595, 1598, 1599, 1584, 1589, 1593, 1595, 1595, 1597, 1600, 1110, 1602, 1085,
    1604, 501, 979, 1607, 1047, 896, 1608, 1609, 1048, 1611, 1111, 1613, 502, 544, 1128, 544, 1068, 213, 214, 276,
    279, 462, 277, 1624, 28, 503, 504, 344, 235, 344, 33, 215, 166, 1632, 1632, 1632, 1632, 1632, 1632, 1632,
    1632, 1632, 1632, 1632, 1632, 1632, 1632, 1632, 216, 1025, 280, 463, 281, 34, 1638, 963, 1640, 1046, 1642,
    1067, 412, 870, 1646, 926, 581, 694, 1650, 464, 464, 792, 705, 1042, 1049, 1655, 1112, 1657, 345, 793, 345,
    582, 505, 368, 346, 201, 346, 665, 665, 794, 748, 1667, 1668, 812, 1670, 1671, 1672, 1673, 1674, 813, 1676,
    1677, 1678, 749, 1680, 1681, 1675, 1679, 1682, 750, 1684, 1685, 1669, 1683, 1686, 1050, 1688, 1079, 974, 1690,
    1691, 1692, 713, 720, 713, 720, 1694, 713, 720, 1695, 713, 719, 1693, 720, 1696, 649, 1698, 661, 730, 728,
    527, 814, 815, 1703, 1704, 1705, 1706, 1707, 816, 817, 1709, 1710, 1711, 1712, 818, 1714, 1715, 1716, 1717,
    1718, 1708, 1713, 1719, 819, 1721, 1722, 1723, 1724, 1026, 1726, 347, 949, 1729, 1730, 396, 282, 1733, 1734,
    1733, 751, 1734, 1735, 1736, 1733, 1735, 1735, 1735, 1735, 927, 348, 124, 1740, 124, 892, 1741, 939, 1743,
    349, 167, 1746, 1746, 1746, 1746, 12, 752, 753, 1748, 1749, 12, 1747, 1750, 1751, 316, 307, 234, 84, 545, 950,
    1755, 545, 940, 1757, 545, 1069, 528, 283, 1761, 1761, 1761, 1761, 1762, 1761, 1761, 1763, 1761, 1761, 1764,
    261, 1766, 1766, 1766, 1766, 1767, 1766, 1766, 1768, 1765, 1766, 1766, 1769, 1770, 1070, 1113, 1773, 168,
    1775, 1775, 1774, 1776, 1777, 954, 38, 1780, 99, 1782, 37, 1784, 35, 1786, 100, 1788, 36, 1790, 39, 39, 1786,
    40, 235, 1794, 41, 1796, 1786, 255, 1798, 1798, 1798, 1798, 1798, 1798, 1798, 1798, 1799, 1798, 1798, 1798,
    1798, 1800, 1798, 1798, 1798, 1798, 1801, 1802, 40, 1796, 1781, 1783, 1789, 1792, 1792, 1804, 1789, 1795,
    1795, 1789, 1805, 1781, 1783, 1789, 1792, 1792, 1804, 1789, 1795, 1795, 1789, 1805, 1806, 1781, 1783, 1789,
    1792, 1792, 1804, 1789, 1795, 1795, 1789, 1805, 1807, 253, 1809, 1809, 1809, 1809, 1809, 1809, 1809, 1809,
    1810, 1809, 1809, 1809, 1809, 1811, 1809, 1809, 1809, 1809, 1812, 1813, 126, 1815, 1815, 126, 254, 1814, 1816,
    1816, 1817, 1817, 1817, 1816, 1817, 1814, 1816, 1816, 1817, 1817, 1817, 1816, 1817, 1818, 1814, 1816, 1816,
    1817, 1817, 1817, 1816, 1817, 1819, 1814, 1816, 1816, 1817, 1817, 1817, 1816, 1817, 1820, 1781, 1783, 1785,
    1787, 1787, 1789, 1791, 1792, 1785, 1793, 1785, 1785, 1787, 1785, 1787, 1789, 1795, 1795, 1789, 1797, 1787,
    1785, 1803, 1787, 1808, 1821, 257, 256, 217, 1825, 1824, 1824, 1824, 1824, 1824, 1824, 1824, 1824, 1827, 1824,
    1824, 1824, 1824, 1828, 1824, 1824, 1824, 1826, 1824, 1829, 127, 1831, 1823, 1830, 1823, 1823, 1823, 1823,
    1830, 1823, 1823, 1823, 1833, 1823, 1830, 1823, 1823, 1823, 1834, 1823, 1830, 1823, 1823, 1832, 1823, 1835,
    1836, 1766, 1766, 1769, 1838, 258, 259, 1841, 1841, 1841, 1841, 1841, 1841, 1841, 1841, 1842, 1841, 1841,
    1841, 1841, 1843, 1841, 1841, 1841, 1841, 1844, 1845, 1840, 1840, 1840, 1840, 1840, 1840, 1840, 1840, 1847,
    1840, 1840, 1840, 1840, 1848, 1846, 1840, 1840, 1840, 1840, 1849, 1840, 1850, 1840, 1840, 1840, 1849, 1840,
    1850, 1840, 1840, 1840, 1851, 1840, 1850, 1840, 1840, 1840, 1852, 1840, 1850, 1840, 1840, 1840, 1853, 1839,
    1854, 260, 218, 1857, 1858, 170, 171, 130, 1862, 1862, 172, 128, 129, 169, 1856, 1859, 1860, 1861, 1856, 1856,
    1863, 1858, 1856, 1856, 1859, 1860, 1861, 1856, 1856, 1863, 1858, 1856, 1867, 1856, 1859, 1860, 1861, 1856,
    1856, 1863, 1858, 1856, 1868, 1856, 1859, 1860, 1861, 1856, 1856, 1863, 1864, 1865, 1858, 1866, 1856, 1869,
    1134, 1871, 1871, 1871, 1080, 1873, 1874, 4, 10, 72, 73, 74, 77, 78, 78, 78, 87, 88, 89, 91, 92, 93, 92, 92,
    94, 94, 94, 94, 95, 96, 96, 96, 99, 100, 100, 100, 100, 96, 101, 102, 102, 102, 102, 103, 104, 105, 105, 105,
    105, 107, 108, 108, 108, 108, 112, 114, 115, 116, 116, 116, 116, 117, 118, 118, 118, 118, 121, 122, 122, 122,
    122, 126, 127, 129, 131, 134, 135, 131, 131, 136, 136, 136, 136, 137, 137, 137, 137, 74, 141, 144, 164, 169,
    171, 172, 173, 174, 174, 175, 174, 174, 176, 177, 177, 177, 177, 178, 178, 178, 178, 179, 182, 183, 183, 183,
    183, 184, 184, 184, 184, 185, 186, 187, 187, 187, 187, 190, 192, 190, 192, 193, 193, 193, 193, 194, 196, 3,
    197, 198, 198, 198, 198, 74, 202, 204, 221, 222, 222, 222, 222, 226, 226, 226, 226, 227, 227, 227, 228, 227,
    229, 232, 233, 236, 233, 237, 238, 238, 238, 238, 247, 248, 248, 248, 248, 249, 249, 249, 249, 251, 253, 255,
    256, 257, 257, 257, 257, 258, 258, 258, 258, 262, 265, 266, 266, 266, 267, 267, 267, 267, 268, 268, 268, 268,
    269, 276, 277, 278, 277, 277, 278, 278, 278, 277, 278, 279, 280, 282, 280, 280, 283, 283, 283, 283, 179, 284,
    285, 285, 285, 285, 286, 286, 286, 286, 287, 287, 287, 287, 288, 289, 289, 289, 289, 290, 290, 290, 290, 291,
    291, 291, 291, 293, 294, 293, 295, 295, 295, 295, 296, 296, 296, 296, 293, 293, 298, 298, 298, 298, 301, 308,
    309, 309, 309, 309, 312, 312, 312, 312, 314, 317, 335, 336, 336, 336, 336, 338, 339, 339, 339, 339, 340, 340,
    340, 340, 343, 344, 344, 344, 344, 345, 345, 345, 345, 346, 346, 346, 346, 347, 347, 347, 347, 348, 348, 348,
    348, 349, 350, 349, 349, 352, 353, 353, 353, 353, 354, 354, 354, 354, 356, 356, 356, 356, 357, 358, 358, 358,
    358, 359, 360, 360, 360, 360, 361, 363, 361, 364, 367, 368, 371, 373, 375, 376, 376, 376, 376, 378, 357, 314,
    314, 314, 379, 379, 379, 379, 380, 380, 380, 381, 382, 382, 382, 382, 284, 383, 383, 383, 383, 385, 386, 386,
    386, 386, 388, 388, 388, 388, 389, 390, 391, 391, 391, 391, 392, 392, 392, 392, 393, 393, 393, 393, 394, 394,
    394, 394, 395, 396, 395, 395, 395, 398, 399, 399, 399, 399, 400, 400, 400, 400, 402, 403, 403, 403, 403, 405,
    408, 409, 409, 409, 410, 410, 410, 411, 410, 412, 413, 413, 413, 413, 415, 417, 418, 420, 439, 440, 440, 440,
    440, 443, 445, 446, 446, 447, 447, 447, 447, 448, 448, 448, 448, 452, 446, 446, 454, 455, 455, 455, 455, 457,
    457, 457, 457, 470, 473, 474, 474, 474, 474, 476, 476, 476, 476, 477, 477, 477, 477, 478, 478, 478, 478, 479,
    479, 479, 479, 480, 480, 480, 480, 481, 481, 481, 481, 482, 483, 483, 484, 484, 484, 484, 483, 483, 485, 485,
    485, 485, 486, 486, 486, 486, 487, 487, 487, 493, 202, 494, 494, 494, 494, 512, 398, 513, 513, 513, 513, 514,
    514, 514, 514, 515, 515, 515, 515, 517, 518, 518, 518, 518, 519, 519, 519, 519, 520, 520, 520, 520, 521, 522,
    521, 521, 523, 523, 523, 523, 526, 527, 528, 528, 528, 528, 529, 531, 531, 531, 531, 532, 532, 533, 532, 534,
    532, 537, 538, 538, 538, 538, 539, 540, 541, 542, 541, 541, 545, 179, 548, 549, 549, 549, 549, 550, 552, 557,
    558, 559, 559, 559, 559, 560, 560, 560, 560, 561, 561, 561, 561, 562, 562, 562, 562, 563, 563, 563, 563, 564,
    564, 564, 564, 565, 565, 565, 565, 566, 566, 566, 566, 568, 569, 569, 569, 569, 570, 572, 570, 570, 576, 179,
    578, 579, 579, 579, 579, 580, 582, 582, 582, 582, 583, 585, 583, 583, 586, 587, 587, 587, 587, 588, 588, 588,
    588, 589, 589, 589, 589, 590, 591, 592, 593, 593, 593, 593, 594, 597, 594, 594, 598, 598, 598, 598, 600, 601,
    603, 604, 605, 604, 607, 607, 607, 607, 610, 611, 611, 611, 611, 614, 615, 620, 621, 621, 621, 621, 622, 622,
    622, 622, 622, 284, 604, 623, 624, 624, 624, 624, 625, 625, 625, 625, 637, 623, 646, 648, 651, 654, 654, 654,
    654, 655, 656, 656, 656, 656, 658, 660, 661, 661, 661, 661, 662, 662, 662, 662, 663, 663, 663, 663, 665, 666,
    666, 666, 666, 669, 672, 673, 673, 673, 673, 674, 690, 697, 698, 699, 700, 701, 701, 701, 701, 702, 702, 702,
    702, 700, 705, 705, 705, 706, 706, 706, 707, 707, 707, 707, 711, 539, 724, 727, 734, 735, 735, 735, 735, 738,
    746, 747, 747, 747, 747, 748, 748, 749, 749, 749, 749, 748, 748, 750, 782, 783, 783, 783, 783, 784, 784, 784,
    784, 785, 786, 786, 786, 786, 787, 788, 788, 788, 788, 789, 792, 789, 789, 793, 793, 793, 793, 794, 794, 794,
    794, 795, 796, 797, 797, 797, 797, 798, 798, 798, 798, 799, 799, 799, 799, 800, 800, 800, 800, 803, 806, 808,
    806, 806, 809, 855, 700, 859, 860, 860, 860, 860, 861, 861, 861, 861, 863, 865, 867, 868, 868, 868, 870, 868,
    871, 872, 872, 872, 872, 872, 872, 874, 875, 875, 875, 875, 876, 876, 876, 876, 877, 879, 879, 879, 879, 881,
    883, 884, 884, 884, 884, 885, 874, 874, 874, 886, 886, 886, 886, 887, 887, 887, 887, 887, 890, 893, 600, 895,
    897, 899, 900, 900, 904, 900, 900, 905, 907, 284, 908, 910, 913, 913, 913, 921, 877, 922, 922, 922, 922, 923,
    923, 923, 926, 928, 934, 935, 937, 938, 938, 938, 938, 939, 940, 940, 940, 941, 942, 943, 943, 943, 943, 944,
    944, 944, 944, 954, 958, 877, 960, 961, 961, 961, 961, 962, 962, 962, 962, 964, 965, 965, 965, 965, 968, 969,
    969, 969, 969, 74, 970, 979, 982, 984, 357, 996, 998, 1005, 1006, 1006, 1006, 1007, 1007, 1007, 1007, 1006,
    1008, 1008, 1008, 1008, 1009, 1009, 1010, 1009, 1009, 1012, 1015, 1016, 1016, 1016, 1016, 1017, 623, 1041,
    1046, 1048, 1048, 1048, 1048, 1049, 1049, 1049, 1049, 1051, 1052, 1056, 1058, 1058, 1058, 1058, 1061, 1062,
    1063, 1065, 1068, 1069, 1069, 1069, 1069, 1070, 1072, 1072, 1072, 1072, 1075, 1078, 1079, 1079, 1079, 1079,
    1080, 877, 1082, 1084, 1084, 1084, 1084, 1087, 1089, 1102, 1103, 1106, 1110, 1110, 1111, 1116, 1118, 1119,
    1119, 1119, 1119, 1121, 1123, 1124, 1125, 1125, 1125, 1125, 1127, 1129, 1129, 1129, 1129, 1133, 1136, 1133,
    1133, 1133, 1137, 1137, 1137, 1137, 1141, 1141, 1143, 1141, 1144, 1145, 1145, 1145, 1145, 1146, 1146, 1146,
    1146, 1148, 1150, 1151, 1152, 1154, 1152, 1158, 1159, 1160, 1161, 1162, 1162, 1162, 1162, 1163, 1163, 1163,
    1163, 1164, 1164, 1164, 1165, 1164, 1166, 1169, 1170, 1170, 1170, 1171, 1172, 1173, 1172, 1172, 1174, 1176,
    1178, 1179, 1180, 1180, 1180, 1180, 1181, 1181, 1181, 1181, 1183, 1184, 1184, 1184, 1184, 1185, 1185, 1185,
    1185, 1186, 1187, 1187, 1187, 1188, 1189, 1189, 1189, 1189, 1190, 1190, 1190, 1190, 1191, 1191, 1191, 1191,
    1192, 1193, 1193, 1193, 1193, 1194, 1194, 1194, 1194, 1194, 1195, 1196, 1198, 1199, 1202, 1199, 1199, 1204,
    1205, 1206, 1204, 1204, 1207, 1208, 1207, 1207, 1209, 1209, 1209, 1209, 1210, 1211, 1212, 1210, 1214, 1215,
    1215, 1215, 1215, 591, 1216, 1216, 1216, 1216, 1219, 1222, 1223, 1224, 1225, 1225, 1225, 1225, 1226, 1226,
    1226, 1226, 591, 1234, 1235, 1235, 1236, 1236, 1236, 1236, 1237, 1237, 1237, 1237, 1238, 1238, 1238, 1238,
    1239, 1239, 1239, 1239, 1240, 1240, 1240, 1240, 1241, 1241, 1241, 1241, 1242, 1242, 1242, 1242, 1243, 1243,
    1243, 1243, 1244, 1246, 1244, 1244, 1247, 1247, 1247, 1247, 1248, 1248, 1248, 1248, 1249, 1249, 1249, 1249,
    1251, 1255, 1251, 1251, 1256, 1256, 1256, 1256, 1257, 1257, 1257, 1257, 1258, 1261, 1263, 1258, 1264, 1264,
    1264, 1264, 1268, 1269, 1269, 1269, 1269, 1270, 1270, 1270, 1270, 1271, 1271, 1271, 1271, 1272, 1272, 1272,
    1272, 1273, 1273, 1273, 1273, 1274, 1274, 1274, 1274, 1275, 1278, 1275, 1275, 877, 1279, 1279, 1279, 1279,
    1282, 1284, 1282, 1282, 1289, 1291, 1289, 1292, 1292, 1292, 1293, 1294, 1294, 1294, 1294, 1295, 1295, 1295,
    1295, 1296, 1296, 1296, 1296, 1297, 1297, 1297, 1297, 1298, 1299, 1300, 1302, 1304, 1307, 1308, 1308, 1308,
    1308, 1311, 1312, 1312, 1312, 1312, 1313, 1314, 1316, 1318, 1319, 1320, 1321, 1321, 1321, 1321, 1322, 1322,
    1322, 1322, 1323, 1323, 1323, 1323, 1324, 1324, 1324, 1324, 1325, 1325, 1325, 1325, 1327, 1328, 1328, 1328,
    1328, 1329, 1333, 1334, 1334, 1334, 1334, 1336, 1337, 1337, 1337, 1337, 1338, 1340, 1340, 1340, 1341, 1344,
    1345, 1346, 1344, 1345, 1345, 1346, 1350, 1353, 1354, 1355, 1355, 1355, 1356, 1357, 1357, 1357, 1357, 539,
    1358, 1358, 1358, 1358, 1359, 1360, 1362, 1354, 1364, 1364, 1364, 1365, 1364, 1367, 1354, 1368, 1369, 1369,
    1370, 1370, 1370, 1370, 1372, 1372, 1372, 1374, 1377, 1380, 1381, 1381, 1382, 1383, 1383, 1383, 1383, 1385,
    1386, 1386, 1386, 1386, 1388, 1388, 1388, 1388, 1389, 1390, 1390, 1390, 1390, 1395, 1396, 1396, 1396, 1396,
    1396, 1396, 1398, 1399, 1399, 1403, 1404, 1404, 1404, 1404, 1405, 1405, 1405, 1405, 1406, 1406, 1406, 1406,
    1415, 1416, 1417, 1417, 1417, 1417, 1420, 1423, 1426, 623, 877, 1428, 867, 202, 1430, 1438, 1440, 1444, 1440,
    1445, 1445, 1445, 1445, 1446, 1446, 1446, 1446, 1447, 1449, 1449, 1449, 1449, 1449, 1440, 1440, 1452, 1456,
    1457, 1457, 1457, 1457, 1459, 1460, 1461, 1460, 1460, 1463, 1466, 1467, 1467, 1467, 1467, 1468, 1469, 1471,
    1471, 1471, 1473, 1474, 1476, 1471, 1478, 1479, 1479, 1479, 1479, 1480, 1480, 1480, 1480, 1478, 1478, 1478,
    1481, 1486, 1487, 1488, 1487, 1487, 1489, 1490, 1491, 1489, 1489, 1492, 1493, 1492, 1492, 1495, 1495, 1495,
    1495, 1495, 1497, 1499, 1502, 1502, 1502, 1502, 1503, 1503, 1503, 1503, 1504, 1505, 1505, 1505, 1505, 1507,
    1508, 1508, 1508, 1510, 1510, 1510, 1512, 1513, 1513, 1513, 1516, 1517, 1517, 1517, 1517, 1518, 1520, 1521,
    1521, 1521, 1522, 1523, 1523, 1523, 1523, 1524, 1535, 700, 1536, 1540, 1542, 1543, 1543, 1543, 1569, 1570,
    539, 1572, 1572, 1572, 1572, 1579, 1580, 1580, 1580, 1580, 899, 1581, 1581, 1581, 1581, 1601, 1508, 1502,
    1603, 1605, 1606, 1606, 1606, 1606, 1610, 1612, 1614, 1615, 1615, 1615, 1615, 1616, 1617, 1617, 1617, 623,
    1618, 1619, 1620, 1621, 1622, 1623, 1623, 1623, 1623, 1625, 1626, 1626, 1626, 1626, 1627, 1627, 1627, 1627,
    1628, 1628, 1628, 1629, 1630, 269, 1631, 1633, 1622, 1630, 1634, 1622, 1635, 1636, 1636, 1636, 1636, 1637,
    1639, 1641, 1643, 1644, 1645, 1645, 1645, 1645, 1647, 1648, 623, 1649, 1649, 1649, 1649, 1651, 1652, 1652,
    1652, 1653, 1654, 1656, 1658, 1659, 1659, 1659, 1161, 1660, 1660, 1660, 1660, 1661, 1661, 1661, 1661, 1662,
    1662, 1662, 1662, 1663, 1664, 1663, 1663, 1665, 1665, 1666, 1665, 1687, 1689, 1697, 1699, 1699, 1699, 1699,
    1700, 1700, 1700, 1700, 654, 1701, 1701, 1701, 1701, 1701, 1702, 1702, 1702, 1702, 1720, 1725, 284, 1727,
    1728, 1728, 1728, 1728, 1731, 1732, 1732, 1732, 1732, 1732, 1737, 1738, 1739, 1739, 1739, 1739, 1742, 1744,
    1745, 1745, 1745, 1745, 179, 1752, 1753, 1754, 1754, 1756, 1758, 1754, 1759, 1760, 1760, 1760, 1760, 1771,
    1772, 1778, 1779, 1822, 1837, 1855, 1870, 1872, 1875,
];

pub(super) static ENTRY_PROFILES: [u16; 1136] = [
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
    264, 263, 262, 262, 266, 267, 268, 269, 270, 267, 268, 271, 272, 273, 273, 273, 273, 274, 275, 274, 275, 276,
    277, 274, 277, 274, 274, 278, 278, 278, 278, 279, 280, 279, 281, 279, 279, 279, 279, 282, 283, 283, 283, 283,
    283, 284, 284, 285, 283, 286, 286, 287, 288, 288, 287, 288, 289, 290, 290, 290, 291, 291, 291, 291, 291, 291,
    291, 292, 292, 292, 292, 292, 293, 292, 293, 293, 292, 293, 292, 293, 293, 292, 292, 292, 292, 292, 292, 292,
    294, 292, 292, 292, 292, 294, 292, 293, 292, 293, 293, 292, 293, 292, 292, 292, 295, 296, 296, 297, 297, 298,
    298, 298, 298, 298, 298, 298, 299, 299, 300, 301, 301, 301, 301, 302, 303, 304, 305, 306, 306, 306, 306, 306,
    306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 307, 308, 308, 309, 309, 309,
    309, 309, 310, 311, 311, 312, 311, 312, 313, 314, 315, 314, 314, 314, 314, 314, 314, 314, 313, 314, 314, 314,
    313, 314, 314, 314, 314, 313, 313, 314, 314, 314, 314, 314, 314, 314, 316, 317, 318, 317, 316, 317, 316, 317,
    319, 320, 319, 319, 319, 319, 321, 322, 322, 322, 322, 322, 323, 323,
];

pub(super) static PROFILES: [Profile; 324] = [
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
    r:Staff and agenciesStaff writerStory byText byWords byWritten byAdditional reporting byCompiled byEditing byG\
    raphics byOur Standards:Produced byReporting byResearch byWith reporting fromWriting byAll rights reservedCopy\
    rightThis material may not be published, broadcast©An earlier version of this articleCORRECTIONClarification:\
    Correction:Editor's note:This article was amended onThis story has been correctedThis story has been updatedUP\
    DATE:AdvertorialPaid contentPaid postPartner contentPress releasePromotedSponsoredSponsored bySponsored conten\
    taffiliate linkswe may earn a commissionAI-generatedgenerated by artificial intelligencegenerated with the hel\
    p of AIreviewed by an editortranslated by AIDisclosure:The author isThe views expressedis owned byArtwork:Cart\
    oon byChart:Graphic:Illustration byIllustration:Map:(AP Photo)AFP via Getty ImagesAP Photo/Alamy Stock PhotoAn\
    adolu via Getty ImagesArchive photoCC BY-SA 4.0CourtesyCourtesy ofEPA-EFE/File photoGetty ImagesHandoutImage c\
    aptionImage credit:Image source,Image viaImage:PA MediaPA WirePexelsPhoto byPhoto credit:Photo:Photograph:Pict\
    ure:Pictures byPixabayPublic domainREUTERS/ScreengrabScreenshotShutterstock.comSuppliedUnsplashWikimedia Commo\
    nsiStock(Source:Data:SOURCESource:Sources:Originally published byRead the original article onRepublished with \
    permissionSyndicated fromThis article first appeared inThis article was originally published onThis story was \
    produced byh/tin partnership withviaLast updatedPostedPublished:Updated:Translated byTranslation:Video:Watch:A\
    APAFPANIANSAAgence France-PresseAnadolu AgencyAssociated PressBloombergEFEInterfaxKyodoPTIPress AssociationReu\
    tersTASSThe Canadian PressUPIUkrinformXinhuaYonhapdpaAdAdvertisementSkip advertisementBREAKINGEXCLUSIVELIVEOPI\
    NIONWATCH<number> min readAccept all cookiesCookie policyTags:Terms of useTopics:Also readBack to topCommentsC\
    ontinue readingContinue reading belowDon't missEditor's PicksKeep readingLatest NewsLeave a commentMore fromMo\
    re on this storyMost PopularMost ReadREAD ALSO:Read moreRecommended StoriesRecommended for youRelated Articles\
    Related:See alsoShow moreSkip to contentStory continuesTop StoriesTrending NowView commentsYou may also likeDo\
    nateDownload our appFollow us onJoin our WhatsApp channelLog inSign up for our newsletterSubscribeSupport our \
    journalismCopy linkListen to this articlePrintSave for laterShareShare this articleTweetalso|better|widely|for\
    merly|commonly|locally known asknown asnicknamed|dubbed|codenamed|christenedso-calledthe|a|this|that word|word\
    s|term|phrase|expression<work> called|titled|entitleda|the|her|his|their|its [<name>] [new|latest|first|second\
    |last|hit] <work>\
    ";

pub(super) static PHRASE_STARTS: [u16; 1137] = [
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
    12913, 12923, 12946, 12957, 12967, 12978, 12992, 13003, 13015, 13026, 13045, 13055, 13074, 13083, 13128,
    13130, 13164, 13174, 13188, 13199, 13213, 13240, 13269, 13296, 13303, 13314, 13326, 13335, 13350, 13363,
    13371, 13380, 13392, 13409, 13424, 13448, 13460, 13496, 13525, 13546, 13562, 13573, 13586, 13605, 13616,
    13624, 13634, 13640, 13648, 13663, 13676, 13680, 13690, 13710, 13719, 13736, 13760, 13773, 13785, 13793,
    13804, 13812, 13822, 13834, 13841, 13854, 13867, 13880, 13889, 13895, 13903, 13910, 13916, 13924, 13937,
    13943, 13954, 13962, 13973, 13980, 13993, 14001, 14011, 14021, 14037, 14045, 14053, 14070, 14076, 14084,
    14089, 14095, 14102, 14110, 14133, 14161, 14188, 14203, 14233, 14273, 14299, 14302, 14321, 14324, 14336,
    14342, 14352, 14360, 14373, 14385, 14391, 14397, 14400, 14403, 14406, 14410, 14430, 14444, 14460, 14469,
    14472, 14480, 14485, 14488, 14505, 14512, 14516, 14534, 14537, 14546, 14552, 14558, 14561, 14563, 14576,
    14594, 14602, 14611, 14615, 14622, 14627, 14644, 14662, 14675, 14680, 14692, 14699, 14708, 14719, 14727,
    14743, 14765, 14775, 14789, 14801, 14812, 14827, 14836, 14854, 14866, 14875, 14885, 14894, 14913, 14932,
    14948, 14956, 14964, 14973, 14988, 15003, 15014, 15026, 15039, 15056, 15062, 15078, 15090, 15115, 15121,
    15147, 15156, 15178, 15187, 15209, 15214, 15228, 15233, 15251, 15256, 15309, 15317, 15354, 15363, 15412,
    15441, 15515,
];
