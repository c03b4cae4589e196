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
    65535, 1455, 787, 65535, 65535, 65535, 1876, 65535, 2716, 65535, 871, 65535, 2389, 2591, 2797, 1925, 2296,
    65535, 1977, 65535, 1635, 2314, 1930, 2449, 540, 1039, 1519, 1700, 1879, 698, 278, 841, 932, 2245, 1954, 482,
    1003, 2308, 2456, 65535, 65535, 65535, 65535, 65535, 2375, 65535, 65535, 2127, 320, 2538, 65535, 500, 644,
    1433, 65535, 1422, 65535, 1244, 1631, 65535, 65535, 65535, 463, 65535, 2540, 2505, 84, 495, 2038, 1982, 65535,
    65535, 924, 65535, 1378, 65535, 281, 165, 643, 808, 1600, 2303, 2769, 1672, 2600, 2789, 555, 2652, 2946,
    65535, 65535, 65535, 843, 501, 2085, 2617, 1567, 1722, 65535, 65535, 2596, 1412, 447, 65535, 65535, 1740,
    65535, 1720, 65535, 65535, 713, 528, 65535, 872, 1063, 1115, 2749, 1136, 778, 1194, 1512, 99, 1586, 1786,
    2077, 2502, 351, 1434, 303, 1791, 1448, 2021, 695, 2122, 2147, 2805, 2950, 1679, 3027, 1758, 65535, 217, 3014,
    65535, 89, 379, 48, 788, 1080, 649, 1212, 650, 233, 1766, 1878, 1716, 2161, 2741, 3037, 106, 1713, 3039,
    65535, 65535, 2627, 1863, 2137, 1198, 65535, 1998, 65535, 1697, 65535, 65535, 65535, 277, 65535, 65535, 557,
    65535, 1252, 65535, 1296, 2944, 65535, 1757, 2745, 65535, 1130, 65535, 65535, 663, 655, 600, 487, 245, 630,
    1318, 1498, 1743, 2277, 2036, 2494, 815, 1247, 2942, 707, 238, 103, 257, 452, 1366, 1752, 917, 945, 267, 524,
    1321, 1814, 2065, 1493, 2313, 646, 2097, 2305, 2416, 2140, 2472, 1124, 1663, 2520, 2611, 2209, 2693, 3002,
    65535, 1984, 2888, 1227, 65535, 1565, 65535, 326, 1466, 504, 616, 1499, 1511, 1741, 2726, 1538, 2780, 569,
    1942, 273, 65535, 65535, 1100, 65535, 980, 3044, 51, 572, 1234, 595, 205, 65535, 75, 1289, 54, 1141, 450,
    1371, 1238, 520, 1375, 590, 1990, 585, 1751, 2489, 2739, 1478, 796, 2813, 570, 1898, 65535, 1000, 2578, 2828,
    451, 36, 664, 1085, 1236, 688, 908, 2280, 2629, 2901, 2955, 2135, 6, 1872, 1044, 565, 1630, 2515, 2566, 376,
    2281, 2921, 65535, 65535, 697, 65535, 2964, 105, 2067, 19, 218, 480, 1153, 1411, 1446, 1592, 2329, 670, 889,
    1131, 2380, 2588, 2286, 2776, 2783, 2814, 1532, 2856, 132, 2927, 2387, 3023, 2829, 65535, 65535, 1947, 65535,
    65535, 65535, 65535, 604, 2221, 2462, 65535, 876, 65535, 65535, 65535, 65535, 65535, 65535, 1390, 1151, 65535,
    65535, 1197, 2343, 2785, 65535, 65535, 65535, 65535, 188, 1407, 65535, 378, 902, 1216, 1336, 65535, 65535,
    1134, 2018, 1589, 2737, 65535, 65535, 690, 65535, 1398, 1570, 65535, 65535, 65535, 65535, 210, 594, 2452,
    65535, 196, 724, 1029, 130, 2119, 2682, 65535, 182, 1347, 2378, 809, 2985, 46, 988, 2379, 2488, 65535, 65535,
    189, 284, 2206, 2421, 65535, 65535, 816, 65535, 65535, 588, 65535, 1560, 65535, 65535, 2400, 1801, 2705, 2537,
    65535, 65535, 221, 2282, 1182, 65535, 65535, 65535, 114, 1659, 2446, 1937, 2059, 65535, 2195, 1576, 2252,
    2572, 460, 967, 879, 2202, 2370, 1727, 2975, 1324, 1404, 216, 611, 1667, 1854, 2010, 2144, 1906, 827, 1828,
    1168, 2080, 1187, 366, 1010, 2220, 2661, 2895, 1286, 1628, 314, 49, 45, 392, 789, 1482, 1561, 123, 1256, 2028,
    2160, 2523, 2552, 2689, 2791, 141, 971, 2913, 2931, 653, 685, 168, 65535, 65535, 183, 65535, 2482, 725, 65535,
    65535, 33, 597, 65535, 651, 65535, 395, 968, 1362, 1549, 1608, 2189, 2842, 65535, 65535, 1488, 1789, 2743,
    2920, 65535, 65535, 154, 928, 65535, 295, 256, 1428, 1290, 1603, 2358, 2487, 1429, 2707, 446, 992, 538, 1684,
    2822, 65535, 1303, 549, 1926, 2032, 2906, 2932, 65535, 534, 65535, 2481, 1944, 2853, 658, 65535, 65535, 65535,
    65535, 65535, 343, 65535, 65535, 1395, 2425, 65535, 16, 2876, 65535, 1617, 561, 1430, 2118, 852, 939, 1469,
    2015, 2126, 2319, 2838, 264, 2861, 1049, 65535, 65535, 1648, 65535, 493, 1185, 65535, 65535, 65535, 312,
    65535, 428, 110, 1384, 1824, 2205, 2429, 2396, 3009, 639, 519, 1056, 86, 1626, 2049, 943, 2339, 146, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 43, 494, 2839, 313, 319, 921, 2898, 65535, 898, 2173,
    1805, 65535, 1840, 2724, 65535, 717, 615, 1857, 576, 1416, 324, 881, 511, 726, 1614, 65535, 1856, 560, 2175,
    1184, 2484, 2770, 3035, 15, 65535, 65535, 274, 571, 2061, 3006, 2468, 65535, 65535, 65535, 65535, 65535,
    65535, 400, 470, 723, 143, 2330, 2919, 65535, 65535, 1571, 251, 1971, 1922, 2138, 2235, 579, 2598, 65535,
    2486, 65535, 1497, 65535, 65535, 1834, 203, 2154, 61, 1068, 1975, 975, 2757, 65535, 1927, 305, 862, 2849, 308,
    1402, 65535, 2923, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 545, 996, 2060, 65535, 65535, 65535, 566,
    2332, 2525, 1385, 65535, 65535, 65535, 65535, 162, 2619, 2298, 1105, 1452, 1462, 65535, 138, 1427, 65535,
    1240, 825, 432, 2434, 65535, 764, 1034, 2200, 806, 2727, 761, 2928, 915, 1763, 2152, 2554, 65535, 65535,
    65535, 1583, 1861, 65535, 65535, 1260, 62, 1676, 1726, 1006, 1869, 2548, 2953, 65535, 65535, 76, 65535, 65535,
    65535, 207, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2372, 65535, 1696, 1820, 148, 2506, 65535, 65535,
    1075, 65535, 65535, 606, 701, 731, 2304, 399, 1391, 1989, 1653, 2461, 2551, 2867, 178, 2058, 420, 2513, 2706,
    905, 176, 1351, 2246, 2419, 758, 2226, 675, 1779, 197, 1540, 2601, 2699, 354, 2870, 2889, 368, 2691, 795,
    2902, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1657, 65535, 65535, 591, 65535, 65535, 844,
    65535, 65535, 832, 2262, 65535, 65535, 65535, 304, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 2817, 784, 170, 65535, 65535, 65535, 719, 2368, 1118, 65535, 65535, 484, 56, 1095, 1943, 2348,
    2451, 2496, 1016, 1113, 65535, 826, 260, 629, 65535, 1057, 2014, 172, 65535, 65535, 65535, 1129, 2925, 2854,
    65535, 1855, 1812, 2733, 811, 150, 1438, 291, 1109, 474, 2232, 65535, 65535, 1099, 2568, 65535, 65535, 65535,
    65535, 2837, 65535, 65535, 65535, 676, 65535, 65535, 65535, 2778, 65535, 800, 1662, 2071, 65535, 525, 3016,
    960, 65535, 631, 65535, 1800, 1825, 1012, 65535, 423, 1818, 1312, 1222, 1622, 65535, 65535, 65535, 1103, 1929,
    2331, 2802, 947, 2651, 373, 645, 1294, 1490, 201, 1642, 938, 41, 2079, 2087, 2374, 1285, 2735, 2744, 2880,
    1111, 65535, 1199, 65535, 2924, 65535, 401, 1145, 1431, 1859, 65535, 1083, 65535, 65535, 922, 2503, 1739,
    2395, 1065, 65535, 243, 262, 2362, 65535, 65535, 625, 765, 1138, 1654, 2433, 2865, 65535, 65535, 1023, 65535,
    65535, 65535, 65535, 65535, 65535, 1359, 884, 1230, 1220, 1502, 65535, 2259, 321, 65535, 65535, 760, 2134,
    330, 798, 867, 983, 276, 891, 1901, 1945, 981, 2430, 622, 1235, 1386, 1408, 151, 895, 1877, 2092, 2830, 2493,
    2914, 383, 65535, 2225, 65535, 1759, 65535, 65535, 65535, 134, 953, 2163, 65535, 65535, 65535, 65535, 1705,
    1050, 1442, 2643, 2646, 1463, 529, 536, 2495, 940, 1132, 1175, 2128, 2361, 2725, 347, 331, 348, 1176, 2700,
    2736, 2957, 2907, 65535, 1381, 65535, 65535, 118, 65535, 1643, 336, 1397, 1419, 410, 2377, 2732, 2043, 202,
    2771, 2656, 390, 380, 65535, 488, 2355, 1009, 2678, 65535, 866, 918, 987, 2962, 941, 166, 230, 377, 563,
    65535, 65535, 1069, 65535, 515, 887, 65535, 65535, 1193, 2337, 2847, 1866, 2574, 109, 65535, 925, 546, 1755,
    411, 2863, 65535, 65535, 2047, 65535, 65535, 65535, 364, 65535, 65535, 1229, 2832, 691, 65535, 3033, 175, 403,
    914, 2177, 1092, 2549, 1841, 1450, 268, 628, 1802, 2162, 2311, 65535, 2208, 1918, 65535, 1274, 65535, 65535,
    65535, 65535, 65535, 1967, 1439, 817, 2289, 1415, 2273, 65535, 65535, 2665, 65535, 2632, 97, 204, 65535, 1677,
    416, 990, 65535, 1382, 2145, 65535, 65535, 573, 1022, 1849, 2501, 187, 2949, 65535, 65535, 415, 2454, 1899, 4,
    179, 2142, 191, 287, 1738, 1778, 2423, 2545, 65535, 65535, 2478, 65535, 65535, 1749, 2851, 332, 65535, 65535,
    2587, 2860, 65535, 2546, 2439, 65535, 1364, 2413, 365, 1320, 65535, 65535, 65535, 65535, 65535, 431, 328, 715,
    1831, 1768, 2367, 65535, 65535, 65535, 293, 350, 568, 682, 970, 1968, 2230, 65535, 1196, 65535, 2095, 65535,
    2133, 65535, 2872, 359, 974, 1522, 113, 265, 2897, 255, 2801, 2470, 65535, 2082, 2717, 2187, 65535, 601,
    65535, 847, 65535, 1170, 527, 1077, 777, 1475, 2684, 254, 2752, 1809, 65535, 289, 857, 2874, 360, 2042, 2961,
    1536, 65535, 2960, 65535, 65535, 2328, 65535, 112, 65535, 1314, 65535, 65535, 65535, 1733, 592, 913, 1848,
    2730, 1418, 2857, 65535, 65535, 1340, 2411, 689, 2864, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1268, 65535, 65535, 2660, 812, 2697, 65535, 65535, 2933, 1578, 1097, 1842, 2618, 562, 786, 65535,
    65535, 801, 1172, 2589, 523, 79, 602, 1163, 759, 1306, 1357, 2076, 1144, 1601, 1615, 1880, 1084, 1264, 2242,
    550, 2404, 2585, 2674, 2715, 2399, 1266, 323, 1830, 2091, 65535, 290, 468, 3021, 73, 776, 1259, 1388, 1710,
    65535, 65535, 65535, 65535, 1464, 1007, 2390, 65535, 2294, 2027, 65535, 65535, 1641, 65535, 65535, 2024, 1150,
    1515, 2327, 65535, 65535, 65535, 65535, 65535, 246, 1037, 65535, 37, 893, 2692, 3030, 65535, 65535, 2599,
    1495, 65535, 65535, 87, 2666, 2991, 65535, 329, 627, 1425, 65535, 65535, 65535, 732, 1226, 65535, 1868, 249,
    185, 1126, 1024, 1160, 1335, 1313, 310, 430, 959, 1405, 59, 1435, 1883, 1703, 164, 1909, 2115, 923, 1202,
    1487, 1590, 2120, 1694, 2223, 475, 2579, 2670, 2679, 2782, 1526, 2858, 2970, 1271, 3031, 65535, 65535, 65535,
    65535, 65535, 9, 1232, 2852, 65535, 53, 2218, 2978, 2098, 65535, 65535, 656, 65535, 2938, 65535, 65535, 65535,
    2807, 507, 1655, 297, 2003, 2172, 65535, 65535, 2039, 2702, 65535, 65535, 65535, 1675, 2365, 2310, 1764, 2994,
    65535, 1606, 1835, 2581, 1476, 65535, 1055, 2810, 2353, 65535, 65535, 65535, 1072, 929, 1281, 2640, 1704,
    2105, 2557, 2917, 65535, 65535, 2825, 65535, 735, 1621, 1061, 65535, 65535, 65535, 65535, 369, 2357, 65535,
    933, 1887, 1680, 1073, 2196, 1753, 2875, 2224, 65535, 1169, 1360, 935, 1923, 1985, 280, 356, 1711, 2418, 2471,
    2507, 68, 140, 209, 1276, 1633, 2228, 2274, 1928, 1203, 2604, 2638, 1594, 2768, 438, 508, 1690, 2779, 65535,
    32, 194, 989, 1036, 1591, 2918, 1572, 2586, 2973, 65535, 65535, 65535, 235, 261, 1992, 2655, 65535, 65535, 88,
    821, 973, 1177, 1295, 1850, 1900, 775, 1875, 1957, 2410, 198, 554, 34, 877, 1054, 1884, 2401, 2539, 1613,
    2048, 2300, 2592, 2624, 1780, 2634, 2803, 2939, 2824, 65535, 65535, 65535, 167, 65535, 1514, 680, 2457, 1067,
    2616, 65535, 2320, 65535, 1847, 513, 31, 596, 886, 65535, 419, 65535, 1748, 1288, 65535, 65535, 65535, 65535,
    1619, 937, 2626, 2833, 65535, 358, 65535, 65535, 1946, 65535, 1829, 127, 429, 2007, 1166, 65535, 334, 567,
    65535, 65535, 65535, 1361, 2527, 1535, 1919, 65535, 65535, 2788, 65535, 911, 2605, 2767, 1327, 1746, 1531,
    436, 2250, 2820, 65535, 1520, 65535, 1525, 1649, 155, 931, 1282, 1723, 3040, 1552, 2795, 65535, 65535, 226,
    2248, 2316, 2450, 1474, 1639, 2474, 65535, 65535, 271, 2719, 2676, 2081, 65535, 467, 2609, 65535, 65535, 1678,
    2408, 2731, 681, 1116, 1813, 1838, 1973, 1042, 2431, 2268, 2409, 813, 1980, 2414, 2499, 361, 1241, 2532, 2535,
    907, 1089, 828, 1646, 1393, 2900, 65535, 65535, 65535, 1551, 702, 344, 44, 1369, 22, 1846, 108, 1394, 2306,
    1770, 2459, 1787, 1997, 1021, 2884, 65535, 2639, 2052, 2846, 2055, 65535, 65535, 65535, 65535, 2129, 1620,
    2993, 2877, 3022, 80, 1041, 1959, 2203, 874, 50, 575, 790, 999, 1143, 29, 1529, 963, 1797, 865, 1162, 1530,
    1668, 749, 1862, 71, 1149, 1492, 2093, 964, 2136, 1632, 586, 878, 145, 213, 720, 757, 1027, 1033, 1046, 977,
    1349, 1367, 1808, 1180, 1843, 1889, 180, 279, 1920, 1624, 1999, 2244, 2403, 397, 1695, 1263, 174, 2050, 2428,
    1554, 1618, 315, 1333, 1239, 2344, 2475, 2534, 2603, 1217, 1315, 85, 1079, 742, 270, 1341, 1644, 1224, 1851,
    936, 1164, 1218, 1207, 1461, 1191, 1358, 129, 2271, 2606, 2630, 163, 1156, 1208, 212, 1423, 2635, 23, 2686,
    10, 2558, 1047, 2491, 2645, 2835, 793, 1215, 1761, 1627, 1725, 2233, 551, 407, 984, 1173, 2855, 52, 126, 335,
    734, 2866, 2868, 1994, 2899, 2976, 2299, 1737, 2986, 1344, 3010, 3042, 65535, 65535, 65535, 65535, 2084,
    65535, 65535, 65535, 2792, 65535, 65535, 2017, 250, 385, 65535, 65535, 453, 1122, 2521, 2681, 2397, 2288,
    2751, 3034, 65535, 65535, 65535, 1821, 2608, 65535, 65535, 65535, 65535, 90, 65535, 65535, 2675, 65535, 65535,
    65535, 65535, 65535, 65535, 2051, 1969, 2178, 2231, 2466, 21, 578, 1527, 65535, 65535, 858, 910, 1011, 1261,
    1745, 1501, 1950, 40, 930, 2987, 65535, 748, 1472, 1634, 2285, 2441, 514, 65535, 65535, 1888, 2239, 2086,
    2671, 65535, 65535, 437, 1559, 2111, 1278, 65535, 65535, 65535, 814, 1119, 65535, 65535, 1460, 65535, 1389,
    65535, 65535, 851, 1043, 1505, 2623, 2642, 35, 65535, 2709, 65535, 863, 2325, 448, 65535, 1142, 613, 2340,
    2804, 65535, 65535, 2562, 686, 870, 2062, 190, 240, 285, 2, 128, 199, 750, 662, 1916, 2083, 1445, 2422, 63,
    2447, 2485, 2594, 1181, 2453, 11, 2125, 65535, 2016, 65535, 65535, 1687, 2255, 65535, 65535, 65535, 752, 1577,
    455, 1066, 856, 2229, 2334, 1257, 2131, 1467, 2625, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1309,
    224, 1981, 2756, 712, 1966, 1311, 2072, 2222, 2653, 2812, 2915, 2712, 412, 899, 1267, 117, 885, 259, 1045,
    946, 1071, 1082, 1871, 1893, 2391, 2517, 2969, 677, 135, 272, 1096, 2995, 65535, 607, 483, 2041, 333, 782,
    2183, 65535, 1479, 65535, 65535, 65535, 2074, 65535, 65535, 1206, 325, 621, 65535, 1171, 65535, 241, 756,
    65535, 28, 2132, 2168, 823, 1458, 2622, 65535, 2272, 1867, 65535, 1401, 1958, 2774, 65535, 454, 65535, 422,
    101, 12, 1330, 1334, 1424, 1400, 1426, 1902, 624, 471, 2247, 2761, 1539, 65535, 2602, 2738, 65535, 65535,
    2437, 65535, 65535, 1518, 65535, 398, 608, 2869, 1533, 2393, 699, 65535, 1139, 1387, 1796, 687, 393, 582, 986,
    2621, 2663, 65535, 797, 2287, 3005, 65535, 722, 820, 2283, 469, 1064, 286, 60, 157, 386, 394, 1137, 2005,
    1214, 1962, 2290, 472, 598, 2819, 1248, 137, 2156, 65535, 65535, 2386, 2524, 65535, 65535, 65535, 1331, 65535,
    65535, 1978, 728, 2279, 65535, 65535, 580, 1783, 2004, 65535, 3024, 65535, 65535, 173, 1724, 2883, 65535, 404,
    65535, 65535, 2167, 65535, 2141, 2002, 2967, 1086, 65535, 2514, 706, 65535, 414, 772, 2806, 3001, 3017, 65535,
    65535, 65535, 478, 65535, 65535, 65535, 65535, 65535, 65535, 298, 1486, 1588, 65535, 65535, 581, 1886, 2341,
    2383, 2615, 93, 2740, 2908, 65535, 65535, 2155, 661, 743, 65535, 1558, 2110, 65535, 102, 208, 1970, 2064, 247,
    2174, 1410, 1269, 65535, 65535, 1734, 65535, 2381, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    375, 920, 144, 349, 906, 2667, 618, 883, 65535, 65535, 65535, 65535, 807, 3000, 1913, 65535, 65535, 116,
    65535, 818, 65535, 1550, 599, 1190, 2885, 65535, 65535, 65535, 583, 1760, 13, 111, 2240, 1625, 1647, 302,
    65535, 65535, 65535, 1762, 65535, 465, 65535, 1652, 955, 25, 1903, 2878, 1691, 1147, 2721, 2916, 1979, 2979,
    3004, 65535, 292, 65535, 1337, 65535, 2179, 65535, 445, 153, 2322, 65535, 65535, 1279, 67, 47, 65535, 65535,
    692, 1575, 1048, 1782, 1860, 710, 2363, 694, 754, 564, 1775, 161, 2469, 456, 406, 318, 426, 440, 1310, 623,
    1709, 1771, 434, 2664, 269, 2958, 3018, 3019, 1352, 65535, 1509, 2758, 1454, 2711, 2891, 211, 1774, 2044,
    2237, 2427, 730, 738, 1664, 2278, 2522, 2595, 799, 1765, 1062, 1815, 2798, 1988, 2936, 65535, 1102, 2333,
    65535, 2318, 65535, 2219, 65535, 65535, 65535, 2784, 1598, 65535, 1637, 1114, 2786, 1483, 81, 1372, 1604, 220,
    381, 2455, 2815, 574, 1205, 1030, 2198, 65535, 65535, 1468, 1715, 490, 1301, 1356, 2492, 65535, 65535, 65535,
    2251, 65535, 1938, 65535, 3026, 2747, 1243, 1251, 1671, 2971, 65535, 65535, 768, 1420, 1882, 755, 65535,
    65535, 159, 897, 577, 65535, 1342, 2106, 65535, 65535, 65535, 2012, 1091, 65535, 2292, 1112, 502, 443, 387,
    729, 1767, 2766, 2116, 1607, 2516, 766, 1140, 1732, 2951, 156, 896, 1521, 1750, 2212, 2417, 1547, 1277, 309,
    674, 792, 2963, 65535, 65535, 65535, 1053, 421, 842, 1744, 1777, 853, 1897, 2030, 65535, 1747, 65535, 425,
    402, 1890, 2078, 2117, 2905, 3007, 65535, 65535, 745, 2309, 2582, 2392, 65535, 2636, 2714, 316, 530, 1731,
    2443, 2728, 65, 485, 1545, 1365, 223, 2354, 1895, 186, 605, 94, 733, 714, 2360, 2415, 2511, 2565, 2657, 1935,
    1002, 2687, 299, 705, 1931, 2089, 2763, 2903, 1568, 2301, 65535, 927, 65535, 1685, 2321, 1485, 2465, 1736,
    2164, 2536, 2614, 2723, 2722, 65535, 367, 1804, 2191, 195, 552, 2157, 65535, 2654, 65535, 65535, 1104, 1377,
    248, 665, 65535, 1911, 978, 1098, 1070, 65535, 122, 1506, 1986, 231, 65535, 65535, 1556, 65535, 65535, 458,
    266, 65535, 65535, 275, 672, 1837, 2683, 679, 781, 958, 2718, 1127, 2843, 65535, 65535, 65535, 1013, 1299,
    65535, 65535, 2941, 1581, 65535, 65535, 65535, 65535, 65535, 65535, 1051, 1329, 2659, 65535, 1481, 65535,
    65535, 65535, 65535, 848, 2257, 2510, 311, 1537, 160, 1201, 1891, 2020, 8, 2463, 3012, 125, 838, 904, 1951,
    2188, 2297, 282, 503, 542, 1580, 1246, 499, 57, 641, 845, 1254, 1436, 850, 2258, 2519, 2180, 2544, 2753, 1298,
    2974, 2989, 3008, 3041, 1447, 65535, 65535, 1188, 1237, 258, 1573, 831, 1881, 2597, 2840, 177, 1035, 301,
    1167, 1465, 736, 1125, 1799, 2929, 2940, 2013, 673, 2109, 2518, 1213, 667, 612, 855, 1516, 193, 948, 2836,
    65535, 65535, 0, 803, 1491, 2057, 2182, 65535, 65535, 1686, 225, 2831, 65535, 65535, 2291, 1031, 2253, 65535,
    65535, 2371, 65535, 65535, 2254, 65535, 985, 65535, 2607, 65535, 65535, 1858, 442, 1660, 1548, 1793, 1005,
    2035, 2113, 2559, 340, 2073, 2569, 1542, 1517, 5, 746, 669, 805, 1376, 2185, 2275, 2512, 1712, 1297, 2729,
    2926, 65535, 65535, 1028, 2260, 2613, 65535, 1595, 854, 65535, 65535, 558, 65535, 65535, 317, 65535, 65535,
    949, 92, 517, 2238, 1292, 1489, 2112, 65535, 1155, 2398, 2765, 1328, 65535, 65535, 506, 65535, 909, 2713,
    65535, 65535, 65535, 1157, 2862, 65535, 541, 1148, 2270, 2265, 727, 2777, 2483, 1074, 1339, 1673, 2996, 65535,
    65535, 65535, 3, 65535, 65535, 2886, 1582, 65535, 1453, 427, 65535, 65535, 2170, 65535, 65535, 65535, 65535,
    65535, 2543, 1228, 1307, 65535, 2477, 65535, 2075, 2096, 2236, 65535, 1833, 65535, 1983, 2312, 65535, 65535,
    65535, 1587, 65535, 65535, 65535, 65535, 2107, 1019, 2445, 2984, 65535, 1025, 65535, 693, 1457, 2796, 2088,
    2911, 374, 65535, 65535, 1441, 65535, 242, 1284, 2658, 1494, 98, 1323, 1403, 2143, 2432, 2859, 1773, 2894,
    995, 65535, 65535, 2204, 65535, 65535, 65535, 124, 1756, 27, 65535, 65535, 345, 244, 837, 2165, 652, 700,
    1651, 1090, 1674, 1769, 741, 65535, 65535, 65535, 2100, 65535, 65535, 65535, 65535, 65535, 65535, 1449, 1974,
    91, 900, 2158, 2295, 2269, 65535, 65535, 65535, 1123, 2650, 65535, 65535, 614, 1544, 307, 1477, 1864, 2266,
    2442, 2690, 526, 65535, 65535, 65535, 65535, 65535, 1914, 2893, 65535, 2509, 2808, 65535, 65535, 65535, 65535,
    65535, 409, 65535, 711, 2818, 65535, 417, 65535, 556, 737, 107, 14, 1223, 1250, 1406, 1623, 636, 2054, 721,
    2473, 835, 834, 1305, 1873, 83, 496, 169, 859, 982, 1348, 219, 833, 1965, 2056, 2555, 65535, 65535, 1987,
    1669, 2315, 1032, 846, 171, 1060, 2533, 2992, 65535, 65535, 363, 1610, 1772, 1670, 2968, 1964, 703, 352,
    65535, 1200, 2760, 65535, 1910, 65535, 65535, 65535, 65535, 830, 2479, 2302, 65535, 184, 342, 779, 2620, 192,
    288, 389, 1225, 1272, 1719, 2424, 17, 147, 1456, 1593, 1656, 1262, 926, 2550, 2529, 2560, 531, 654, 819, 7,
    2561, 1645, 1682, 966, 1972, 2575, 136, 2022, 2637, 2644, 2701, 2827, 1941, 2166, 486, 2349, 1874, 1714, 1949,
    1178, 1609, 659, 2420, 234, 2688, 535, 997, 2103, 2890, 2910, 30, 337, 1195, 1363, 1146, 1934, 2169, 1699,
    1058, 2412, 510, 2369, 2570, 2580, 2764, 388, 1681, 505, 739, 1383, 1728, 1040, 1785, 1803, 2130, 2772, 1940,
    1107, 2790, 2945, 1553, 548, 2988, 2999, 26, 42, 626, 1014, 1233, 1503, 382, 1693, 121, 553, 648, 2139, 1081,
    433, 1500, 1729, 1730, 1807, 1504, 1338, 952, 1421, 119, 2342, 2356, 2364, 2376, 2101, 232, 444, 66, 1088,
    1844, 1396, 993, 228, 1991, 2440, 2504, 2590, 2708, 2746, 2841, 3013, 3015, 1432, 65535, 65535, 65535, 65535,
    1698, 1564, 65535, 1265, 1322, 2264, 709, 1308, 1781, 547, 408, 1885, 2317, 1350, 133, 2669, 65535, 640,
    65535, 829, 2641, 65535, 65535, 2710, 2033, 642, 1853, 65535, 65535, 903, 979, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2571, 65535, 65535, 2034, 2040, 2704, 2892, 65535, 1717, 65535, 65535,
    65535, 1471, 769, 115, 617, 888, 1343, 391, 1638, 1788, 1806, 509, 1287, 1912, 1963, 2347, 2181, 2935, 1636,
    3028, 619, 2567, 1822, 1792, 1110, 2498, 65535, 65535, 65535, 100, 657, 1135, 1541, 215, 2307, 2759, 2816,
    2966, 65535, 65535, 2150, 65535, 912, 1596, 2742, 791, 1735, 2243, 1611, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1159, 65535, 1283, 2069, 2720, 229, 2755, 2541, 1811, 2406, 65535, 1355, 322, 944, 1189, 1480,
    1579, 1, 634, 747, 804, 962, 1258, 991, 1026, 1839, 1952, 2045, 2547, 770, 1317, 2577, 1451, 954, 2556, 2668,
    2800, 65535, 435, 1161, 2053, 3029, 65535, 65535, 2564, 65535, 497, 1192, 1513, 1211, 1293, 370, 2068, 708,
    1566, 2335, 2694, 65535, 65535, 65535, 239, 1117, 236, 1152, 2352, 65535, 65535, 65535, 2217, 2844, 65535,
    65535, 65535, 666, 1955, 65535, 1569, 2104, 3032, 1616, 65535, 65535, 476, 65535, 65535, 65535, 65535, 1827,
    1892, 65535, 2394, 65535, 671, 774, 1120, 492, 1183, 2490, 461, 2673, 65535, 65535, 149, 1221, 1346, 82,
    65535, 65535, 96, 1597, 2261, 2528, 227, 1353, 2930, 65535, 65535, 2267, 65535, 65535, 65535, 65535, 65535,
    65535, 668, 965, 65535, 660, 1546, 65535, 65535, 1001, 751, 1470, 65535, 1707, 1953, 65535, 65535, 1507,
    65535, 2046, 58, 1908, 1101, 65535, 65535, 1683, 65535, 459, 65535, 1231, 2982, 559, 2612, 65535, 2382, 65535,
    892, 65535, 518, 65535, 1819, 2787, 65535, 2896, 1249, 1784, 252, 1093, 2159, 1905, 3043, 65535, 2648, 1836,
    2879, 355, 65535, 2809, 65535, 2346, 2405, 3011, 65535, 464, 65535, 424, 802, 864, 1496, 1865, 300, 1665, 771,
    1845, 338, 1794, 1956, 2114, 2123, 2148, 1976, 1354, 2031, 2526, 716, 2750, 2773, 1688, 65535, 65535, 78,
    65535, 65535, 65535, 65535, 65535, 1650, 65535, 65535, 882, 65535, 65535, 610, 65535, 2845, 2176, 65535, 72,
    222, 972, 2850, 65535, 65535, 65535, 1076, 65535, 1316, 2997, 65535, 810, 1304, 934, 951, 1661, 77, 957, 2426,
    2922, 869, 65535, 65535, 65535, 396, 2948, 1776, 65535, 65535, 533, 65535, 860, 65535, 2980, 2359, 65535,
    65535, 65535, 2497, 65535, 457, 2023, 2241, 1275, 1917, 2677, 64, 1870, 2793, 824, 2952, 521, 1392, 2210, 413,
    1473, 1894, 2323, 762, 2448, 2762, 2909, 477, 783, 1325, 1409, 1508, 1826, 327, 894, 1326, 1370, 683, 1795,
    718, 473, 593, 1932, 18, 1939, 362, 2001, 2070, 2094, 1255, 2124, 2149, 1459, 2373, 2480, 2563, 2576, 1666,
    1921, 2249, 2460, 2593, 1706, 2647, 2025, 2662, 2696, 2823, 2799, 1816, 647, 861, 2811, 2959, 840, 2336, 2977,
    489, 1718, 65535, 890, 620, 2464, 543, 1640, 120, 1896, 2384, 2633, 2882, 1543, 65535, 65535, 1165, 65535,
    65535, 522, 740, 1413, 2338, 418, 2436, 2402, 65535, 65535, 65535, 767, 2990, 2207, 65535, 65535, 2192, 2194,
    65535, 65535, 1270, 1291, 1996, 65535, 65535, 3025, 1599, 2201, 2943, 65535, 744, 65535, 2171, 2199, 2438,
    1528, 638, 2366, 65535, 38, 384, 55, 2102, 1179, 466, 1612, 1121, 1186, 1702, 780, 2153, 65535, 1810, 1209,
    1658, 1008, 2090, 2698, 206, 296, 2388, 1273, 632, 237, 1629, 1933, 2887, 65535, 875, 371, 773, 868, 65535,
    74, 104, 2066, 65535, 2008, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 441, 65535, 2063, 65535, 1523,
    1444, 2216, 1817, 2947, 584, 65535, 65535, 65535, 1017, 2227, 976, 1534, 65535, 65535, 2000, 65535, 822,
    65535, 439, 1701, 2324, 253, 849, 2256, 65535, 1245, 214, 481, 283, 1253, 39, 2881, 532, 1907, 633, 1020, 341,
    1373, 961, 2685, 1721, 2775, 1015, 1852, 544, 1380, 2099, 1524, 139, 2151, 2834, 2965, 1437, 65535, 65535,
    65535, 2734, 65535, 65535, 2037, 2873, 65535, 65535, 65535, 20, 65535, 1368, 587, 539, 956, 24, 1754, 2214,
    2186, 794, 1440, 1574, 2748, 2276, 2904, 603, 491, 873, 2821, 1584, 1936, 65535, 1078, 1417, 1924, 2530, 2754,
    2781, 916, 998, 181, 1379, 65535, 65535, 65535, 1004, 339, 65535, 65535, 65535, 2444, 2263, 1484, 2695, 1158,
    1555, 2350, 1242, 2703, 2458, 2954, 1374, 2998, 65535, 65535, 637, 479, 65535, 1585, 1332, 1960, 2213, 1510,
    65535, 65535, 65535, 65535, 65535, 1832, 65535, 306, 537, 2631, 2972, 65535, 1280, 2215, 498, 65535, 65535,
    65535, 65535, 2794, 2508, 65535, 65535, 65535, 2981, 65535, 785, 65535, 70, 942, 704, 95, 1128, 1689, 158,
    2011, 65535, 3020, 65535, 2197, 65535, 994, 2610, 512, 684, 65535, 1798, 2009, 2407, 1108, 1605, 2573, 65535,
    2326, 65535, 357, 1399, 1106, 1557, 2553, 353, 1154, 65535, 65535, 65535, 65535, 1059, 65535, 65535, 65535,
    65535, 65535, 2193, 65535, 2234, 65535, 152, 1904, 65535, 2385, 635, 65535, 65535, 2184, 1087, 405, 462, 1133,
    2190, 65535, 65535, 1204, 1052, 2983, 2351, 2956, 65535, 65535, 65535, 2628, 65535, 65535, 65535, 1602, 1993,
    2284, 3036, 1562, 65535, 65535, 1961, 142, 1210, 65535, 2934, 449, 880, 2467, 3003, 65535, 65535, 2584, 919,
    1563, 1319, 1174, 346, 2500, 2937, 65535, 2848, 65535, 65535, 65535, 950, 2026, 1790, 2121, 2146, 609, 1995,
    65535, 372, 1302, 2211, 2435, 2826, 1094, 65535, 2345, 65535, 2108, 836, 1742, 589, 753, 2293, 65535, 65535,
    1018, 2542, 65535, 1948, 263, 2871, 1915, 2029, 65535, 65535, 1823, 763, 516, 1219, 131, 1414, 1443, 2583,
    2649, 2672, 696, 1038, 678, 2019, 2531, 969, 69, 839, 2680, 2912, 200, 1300, 294, 1708, 3038, 65535, 901,
    1345, 1692, 2006, 2476, 65535,
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
    istcolumnistscolumnscomecomedycomescomiccomingcommandercommendcommendedcommendingcommendscommentcommentedcomme\
    ntingcommentscommissioncommissionercommitcommitscommittedcommitteecommittingcommonlycommonscommunicatecommunic\
    atedcommunicatescommunicatingcompanycompetitorscompiledcomplaincomplainedcomplainingcomplainscomplaintcomplain\
    tscomplyconcedeconcededconcedesconcedingconceivableconceivablyconcernconcernsconcludeconcludedconcludesconclud\
    ingconclusionconclusionsconcurconcurredconcurringconcurscondemncondemnedcondemningcondemnsconditioncondolences\
    conferenceconfessconfessedconfessesconfessingconfidenceconfirmconfirmationconfirmedconfirmingconfirmsconflicti\
    ngcongratulatecongratulatedcongratulatescongratulatingcongresscongressmancongresswomanconnectionconsiderconsid\
    eredconsideringconsidersconsistentcontactedcontaincontendcontendedcontendingcontendscontentcontestedcontinueco\
    ntinuedcontinuescontinuingcontractcontradictcontradictedcontradictingcontradictorycontradictscontributedcontro\
    versialconveyconveyedconveyingconveyscookiecookiescopycopyrightcoronercorporalcorrectcorrectedcorrectioncorres\
    pondentcorroboratecorroboratedcostcostlycouldcouncilcouncillorcouncillorscouncilmancouncilwomancountercountere\
    dcounteringcounterscouplecourtcourtesycousincovercowardlycplcreatecreditcriedcriescriticcriticisecriticisedcri\
    ticisescriticisingcriticismcriticizecriticizedcriticizescriticizingcriticscroatiancrycryingcubancustomcustomer\
    customerscutcyclistscypriotczechdailydamedanishdatadaughterdaydaysdeaddeadlydecdecemberdecidedecideddecidesdec\
    idingdeclaredeclareddeclaresdeclaringdeclineddeclinesdecliningdecreedecreeddecreeingdecreesdecrieddecriesdecry\
    decryingdeemdeemeddeemingdeemsdefeatdefenddefendeddefendingdefendsdefinedefineddefinesdefiningdefinitedegreesd\
    elegatedelegatesdeliberationsdemanddemandeddemandingdemandsdemonstratedemonstrateddemonstratesdemonstratingden\
    iabilitydenialdenieddeniesdenouncedenounceddenouncesdenouncingdenydenyingdepartmentdeploredeploreddeploresdepl\
    oringdeputydescribedescribeddescribesdescribingdespitedetaildetaileddetailingdetailsdetaineddetectivedetermine\
    determineddeterminesdeterminingdevelopdeveloperdevelopersdevelopingdiarydiddiedifferingdiplomatdiplomatsdirect\
    directordirectorsdisagreedisagreeddisagreeingdisagreesdisappointmentdisavowdisavoweddisavowingdisavowsdisclose\
    discloseddisclosesdisclosingdisclosurediscorddiscoverdiscovereddiscoveringdiscoversdiscussdiscusseddiscussesdi\
    scussingdismaydismissdismisseddismissesdismissingdisputedisputeddisputesdisputingdivulgedivulgeddivulgesdivulg\
    ingdodoctordoctorsdocumentdocumentarydocumenteddocumentingdocumentsdoesdogsdoilydoingdollarsdollydomaindonated\
    onedoubledoubleddoublesdoublingdoubtdoubteddoubtfuldoubtingdoubtlessdoubtsdowndownloaddownplaydownplayeddownpl\
    ayingdownplaysdozendozensdpadrdraftdramadrawdriverdriversdrowneddubdubbeddubbingdubsduoduringdutche-maile-mail\
    seachearlierearliestearlyearneatechoechoedechoingechoseconomisteconomistseditingeditoreditorialefeegyptianeigh\
    teighteeneightyeitherelaborateelaboratedelaborateselaboratingelaborationelderlyelectionelectionselevenemailema\
    iledemailingemailsembassyemergedemilyemphasiseemphasisedemphasisesemphasisingemphasizeemphasizedemphasizesemph\
    asizingemployeeemployeesencourageencouragedencouragesencouragingendendorseendorsedendorsesendorsingengineereng\
    ineersenglishenquireenquiredenquiresenquiriesenquiringenquiryentitledentrantsenvisageenvisagedenvisagesenvisag\
    ingenvoyepaepa-efeepisodeescapeessayestablishestablishedestablishesestablishingestimateestimatedestimatesestim\
    atingestonianethiopianeuropeaneurosevenevereveryeverybodyeveryoneeverythingevidenceevidentlyexaminationexclaim\
    exclaimedexclaimingexclaimsexclusiveexcusedexecutiveexecutivesexhibitionexpandexpandedexpandingexpandsexpectex\
    pectedexpectingexpectsexpertexpertsexplainexplainedexplainingexplainsexplanationexposeexposedexposesexposingex\
    pressexpressedexpressesexpressingexpressionextenteyeseyewitnesseyewitnessesfacefacebookfairfairlyfallfalsefami\
    liarfamilyfanfansfarfarmerfarmersfatherfaultfaultedfaultingfaultsfearfearedfearingfearsfebfebruaryfederationfe\
    elfeelingfeelsfeltfewfewerfifteenfifthfiftyfigurefiguresfilefilesfilingfilingsfilmfindfindingfindingsfindsfinn\
    ishfirefiredfirefighterfirefightersfiresfiringfirmfirstfishermanfishermenfivefleefloatfloatedfloatingfloatsfly\
    followfollyfootageforforcesforecastforecastedforecastingforecastsforemanforesawforeseeforeseeingforeseenforese\
    esformerlyfortyfoundfoundationfounderfourfourteenfrance-pressefrenchfrequentlyfrifridayfriendfriendlyfriendsfr\
    omfrustrationfumefumedfumesfumingfurthergamegaspgaspedgaspinggaspsgavegengendergeneralgenerallygeneratedgeorgi\
    angermangetgettyghanaianghastlygirlgivegivingglancegogoesgoinggonegoodgossipgovgovernmentgovernorgrantgrantedg\
    rantinggrantsgraphgraphicgraphicsgratitudegreekgripegripedgripesgripinggroupgrowgrowinggrumblegrumbledgrumbles\
    grumblingguaranteeguaranteedguaranteeingguaranteesguardguardsguessguestguestsguidelinesguiltygushgushedgushesg\
    ushinghhadhailhailedhailinghailshalfhandouthandwritinghappenhardlyhashavehavingheheadheadlinehearhearsayhectar\
    esheightheldhelpherhereheroheroesherselfhighlighthighlightedhighlightinghighlightshillyhimhimselfhinthintedhin\
    tinghintshishithitshittingholdholdersholdingholdsholyhomilyhopehopedhopeshopinghospitalhourhourshousehowhundre\
    dhundredshungarianhusbandhymniicelandicideaidentifiedifillustrateillustratedillustratesillustratingillustratio\
    nimageimagesimagineimaginedimaginesimaginingimamimmediateimpliedimpliesimploreimploredimploresimploringimplyim\
    plyingimprobableinincludeindependentindexindianindicateindicatedindicatesindicatingindicationindicationsindict\
    mentindonesianinforminformationinformedinforminginformsinitialinquireinquiredinquiresinquiriesinquiringinquiry\
    insideinsiderinsidersinsinuateinsinuatedinsinuatesinsinuatinginsistinsistedinsistinginsistsinspectorinspectors\
    instagraminstituteinstructinstructedinstructinginstructionsinstructsintelligenceintendintendedintendingintends\
    interestinterfaxinteriminterjectinterjectedinterjectinginterjectsinternalinterpreterinterruptinterruptedinterr\
    uptinginterruptsinterviewinterviewedintimateintimatedintimatesintimatingintoinvestigationinvestorinvestorsinvi\
    teinvitedinvitesinvitinginvoiceiranianiraqiirishisisraeliissueissuedissuesissuingistockititalianitalyitsitself\
    jamaicanjanjanuaryjapanesejellyjoinjokejokedjokesjokingjordanianjournalismjournalistjournalistsjudgejudgementj\
    udgesjudgmentjuljulyjunjunejustjusticejustifiedjustifiesjustifyjustifyingkeepkeeperkellykenyankeptkeykillkille\
    dkilometerskilometreskimberlykindkingkmknewknockknowknowingknowledgeknownknowskoreankosovankremlinkuwaitikyodo\
    labellabeledlabelinglabelledlabellinglabelsladylaidlambastlambastedlambastinglambastslamentlamentedlamentingla\
    mentslandlordlargelylashlashedlasheslashinglastlaterlatestlatvianlaughlaughedlaughinglaughslawlawmakerlawmaker\
    slawsuitlawsuitslawyerlawyerslaylayinglaysleadleaderleadersleakleakedleakingleakslearnlearnedlearninglearnslea\
    rntleastleavelebaneselegendlessletletterletterslevellibyanlicenseeslielieutenantlikelikelihoodlikelylilylinkli\
    nkedlinkedinlinkslistlistedlistenlistinglistsliterslithuanianlitreslittlelivelivelylocallocallylocalsloglogslo\
    nelylooklookedlookslordloselostlovelyltmademagazinemainlymaintainmaintainedmaintainingmaintainsmajmajormakemak\
    esmakingmalaysianmaltesemanmanagemanagermanagersmanualmanymapmarmarchmastodonmaterialmattermattersmaymaybemayo\
    rmemediameetmembermembersmemomemoirmemosmenmentionmentionedmentioningmentionsmepmeritmessagemessagedmessagesme\
    ssagingmetersmetresmexicanmidnightmightmilesmilitarymillionmillionsminministerministersministryminuteminutesmi\
    ssmissingmockmockedmockingmocksmodelmodelsmoldovanmollymonmondaymongolianmonopolymonthmonthlymonthsmootmootedm\
    ootingmootsmoremoroccanmostmostlymothermotionmottomovemoviempmrmrsmsmuchmultiplemultiplymumblemumbledmumblesmu\
    mblingmurmurmurmuredmurmuringmurmursmusicalmustmuttermutteredmutteringmuttersmymyselfn'tnamenamednarratenarrat\
    ednarratesnarratingnavynearnearlyneedneedsnegotiationsneighborneighborsneighbourneighboursneithernetworknevern\
    ewnewsnewsletternewspapernewspapersnewsroomnicknamenicknamednigerianninenineteenninetynonobodynodnoonnornorweg\
    iannotnotenotednotesnothingnoticenotifiednotifiesnotifynotifyingnotingnovnovelnovembernownumbernumbersnursenur\
    sesobjectobjectedobjectingobjectsobserveobservedobserversobservesobservingobtainedoccuroctoctoberofoffofferoff\
    eredofferingoffersofficeofficerofficersofficialofficialsoftenononceoneone-quarterone-thirdonlyontoopenopenedop\
    eningopensoperaoperatoropineopinedopinesopiningopinionopinionsopponentopponentsoppositionoptimismororderordere\
    dorderingorderlyordersorganisationorganizationoriginaloriginallyostensiblyotherothersoughtouroutoutletoutletso\
    utlineoutlinedoutlinesoutliningoutrageoutsideoverownownedownerownersowningownspapaidpaintingpairpairingpakista\
    nipalestinianpanelpaperpapersparamedicparaphraseparaphrasedparaphrasesparaphrasingparentparentsparliamentparti\
    cipantparticipantspartlypartnerpartnershippartypasspassedpassengerpassengerspassespassingpastpastorpatientspay\
    pcpedestrianspendingpennedpentagonpeopleperpercentperhapspermissionpersonpersonsperuvianpetitionpexelsphilippi\
    nephotophotographphotographsphotosphrasephrasedphrasesphrasingpickspicturepicturespiecepilotpilotspixabayplace\
    planplannedplanningplansplausibleplayplayedplayerplayersplayingplayspleadpleadedpleadingpleadspledpledgepledge\
    dpledgespledgingplypodcastpoempointpointedpointingpointspoisedpolicepolicypolishpollpollspollsterpollypopepopu\
    larportrayportrayedportrayingportraysportugueseposeposedposesposingpossibilitypossiblepossiblypostpostedposter\
    postingpostspotentialpotentiallypoundspracticallypraisepraisedpraisespraisingpreachpreachedpreachespreachingpr\
    edictpredictedpredictingpredictionpredictspreferencepreliminarypremierpresentingpresidentpresspressedpressespr\
    essingpresumablypresumepresumedpresumespresumingpriestprimaryprinceprincessprintprivateprobabilityprobableprob\
    ablyprobeprobedprobesprobingproclaimproclaimedproclaimingproclaimsproduceproducedproducerprofprofessprofessedp\
    rofessesprofessingprofessorprogramprogrammeprojectprojectedprojectingprojectspromisepromisedpromisespromisingp\
    romotedpronouncepronouncedpronouncespronouncingproofprophesiedprophesiesprophesyprophesyingproposalproposeprop\
    osedproposesproposingprosecutorprosecutorsprospectprotestprotestedprotestingprotestsproveprovedprovenprovespro\
    videdprovidingprovingprovisionalptipublicpubliclypublishpublishedpublisherpublishespublishingpullpupilpupilspu\
    rportpurportedpurportedlypurportingpurportspushputputativelyputsputtingqatariquarterqueenqueriedqueriesqueryqu\
    eryingquestionquestionablequestionedquestioningquestionsquipquippedquippingquipsquitquitequizquizzedquizzesqui\
    zzingquotequotedquotesquotingrabbiraceracesradiorailrailedrailingrailsraiserallyrankrantrantedrantingrantsrath\
    errereachreachedreadreaderreadersreadinessreadingreadsrealrealiserealisedrealisesrealisingrealizerealizedreali\
    zesrealizingreasonreasonedreasoningreasonsreassertreassertedreassertingreassertsreassurereassuredreassuresreas\
    suringrebukerebukedrebukesrebukingrebutrebutsrebuttedrebuttingrecallrecalledrecallingrecallsreceiptreceiptsrec\
    eivereckonreckonedreckoningreckonsrecogniserecognisedrecognisesrecognisingrecognizerecognizedrecognizesrecogni\
    zingrecollectrecollectedrecollectingrecollectsrecommendrecommendedrecommendingrecommendsrecordrecordedrecordin\
    grecordingsrecordsrecountrecountedrecountingrecountsredditreducereferreferredreferringrefersreflectreflectedre\
    flectingreflectsrefusedrefusesrefusingrefuterefutedrefutesrefutingregardregardedregardingregardsregionregretre\
    gretsregrettedregrettingregulatorreillyreiteratereiteratedreiteratesreiteratingrejectrejectedrejectingrejectsr\
    ejoinrejoinedrejoiningrejoinsrelaterelatedrelatesrelatingrelativelyrelayrelayedrelayingrelaysreleasereleasedre\
    leasesreleasingreliefrelyremainremainedremainsremarkremarkedremarkingremarksrememberrememberedrememberingremem\
    bersremindremindedremindingremindsremorsereprepeatrepeatedrepeatingrepeatsrepliedrepliesreplyreplyingreportrep\
    ortedreportedlyreporterreportersreportingreportsrepostrepostedrepostingrepostsrepresentativerepresentativesrep\
    risalsrepublishedrepudiaterepudiatedrepudiatesrepudiatingreputedreputedlyrequestrequestedrequestsrescuerrescue\
    rsresearchresearcherresearchersreservationsreservedresidentresidentsresignresolutionrespondrespondedresponding\
    respondsresponsibilityrestaterestatedrestatesrestatingresultresultsretaliationretortretortedretortingretortsre\
    tractretractedretractingretractsreturnretweetretweetedretweetingretweetsreutersrevrevealrevealedrevealingrevea\
    lsrevelationreverendreviewreviewedridiculeridiculedridiculesridiculingrightsriseriskroarroaredroaringroarsroma\
    nianroughlyruleruledrulesrulingrumorrumoredrumorsrumourrumouredrumouredlyrumoursrunrussianrwandanssaidsallysam\
    plesamplessatsatisfactionsaturdaysaudisavesawsaysayingsaysscanscarcescarcelyscepticismschedulescholarlyschools\
    cientistscientistsscoldscoldedscoldingscoldsscoresscottishscreamscreamedscreamingscreamsscreengrabscreenshotsc\
    reenshotsseasonseatseatedseatssecondsecretaryseeseeingseemseemedseemingseeminglyseemsseenseesself-describedsel\
    f-proclaimedself-styledsellsensenatesenatorsenatorssendseniorsensesensitivitysentencesentencedsentencessentenc\
    ingsepseptseptembersequelserbiansergeantseriesserveservicesetsetssettingsevenseventeenseventyseveralsgtshallsh\
    aresharedshareholderssharessharingshesheriffshockshouldshoutshoutedshoutingshoutsshowshowedshowingshownshowssh\
    rugshruggedshruggingshrugsshutterstockshutterstock.comsidesighsighedsighingsighssightsignsignalsignaledsignali\
    ngsignalledsignallingsignalssignedsigningsignssilencesilentsillysincesingsingaporeansingersinglesirsistersitsi\
    tcomsitesituationsixsixteensixtysizesizesskepticismsketchyskipslamslammedslammingslamsslightslimsloganslovaksl\
    ovenianslysmilesmiledsmilessmilingsnapsnapchatsnappedsnappingsnapssoso-calledsobsobbedsobbingsobssocialsoldier\
    soldierssolidaritysomalisomesomebodysomeonesometimessomewhatsomewheresonsongsoonsorrowsortsoughtsourcesourcess\
    panishspeakspeakingspeaksspecifiedspecifiesspecifyspecifyingspectatorsspeculatespeculatedspeculatesspeculating\
    speculationspellspelledspellingspellsspeltspendspokespokenspokesmanspokesmenspokespeoplespokespersonspokeswoma\
    nsponsoredstaffstammerstammeredstammeringstammersstandstandardsstarstatestatedstatementstatementsstatesstating\
    stationstatisticsstatusstaystayedstepstepsstillstockstopstoriesstorystrategiststressstressedstressesstressings\
    trikerstudentstudentsstudiesstudysubscribesubscribersubscriberssuchsudanesesuffersuggestsuggestedsuggestingsug\
    gestionsuggestionssuggestivesuggestssuitsullysumsummarisesummarisedsummarisessummarisingsummarizesummarizedsum\
    marizessummarizingsummarysummedsummingsumssunsundaysuperintendentsuppliedsupplysupportsupportedsupportersuppor\
    terssupportingsupportssupposesupposedsupposedlysupposessupposingsuresurgeonsurprisesurveysurveyssurvivorsurviv\
    orssuspectsuspectedsuspectingsuspectssuspicionswearswearingswearsswedishswisssworeswornsympathysyndicatedsyria\
    nttabloidtagstaiwanesetaketakentakestakingtalktalkedtalkingtalkstallytask-forcetasstastetastesteachteacherteac\
    hersteamteaseteasedteasesteasingtelegramtelevisiontelltellingtellstentenanttenantstendtendedtendstentativeterm\
    termedtermingtermstesttestifiedtestifiestestifytestifyingtestimonyteststexttextedtextingtextsthaithanthankthan\
    kedthankingthanksthatthetheirthemthemselvesthentheoreticallytheoriestheorytherethesetheythinkthinkingthinksthi\
    rdthirteenthirtythisthosethoughthoughtthousandthousandsthreadsthreatenthreatenedthreateningthreatensthreethree\
    -quartersthrillerthroughthroughoutthuthunderthunderedthunderingthundersthurthursthursdaytiedtiktoktimelytipped\
    titletitledtitlestitlingtotodaytoldtolltonnestonstootooktoptopicstouttoutedtoutingtoutstowardtowardstracktrade\
    rtraderstraditiontranscripttranscriptstranslatedtranslationtrappedtravelertravelerstravellertravellerstreasury\
    treatytrendingtribunaltrilliontrilogytruetrumpettrumpetedtrumpetingtrumpetstruthtrytuetuestuesdaytunisianturki\
    shtvtweettweetedtweetingtweetstwelvetwentytwicetwittertwotwo-thirdstypetypicallyugandanuglyukrainianukrinformu\
    nableunavailableuncertainuncleunclearunconfirmeduncorroborateduncoveruncovereduncoveringuncoversunderunderline\
    underlinedunderlinesunderliningunderscoreunderscoredunderscoresunderscoringunderstandunderstandingunderstandsu\
    nderstoodundisclosedunfoundedunionuniversityunknownunlessunlikelyunprovenunspecifiedunsplashunsubstantiateduns\
    upporteduntilunveilunveiledunveilingunveilsunverifiedupupdateupdatedupiuponurgeurgedurgesurgingususeuserusersu\
    suallyutterutteredutteringuttersvaluevenezuelanverdictverifiedverifiesverifyverifyingversionversionsveryviavic\
    e-presidentvictimvictimsvideovideosvietnameseviewviewedviewingviewsvirtuallyvisitorvisitorsvkvoicevoicedvoices\
    voicingvotevotervotersvouchvouchedvouchesvouchingvowvowedvowingvowswalkwantwantedwantingwantswarwarnwarnedwarn\
    ingwarnswarrantwaswatchwatchdogwewebsitewechatwedwednesdayweekweeklyweeksweiboweighweighedweighingweighsweight\
    welcomewelcomedwelcomeswelcomingwellwelshwentwerewesternwhatwhateverwhatsappwhenwheneverwherewhereaswhereverwh\
    etherwhichwhilewhisperwhisperedwhisperingwhisperswhistleblowerwhistleblowerswhowhomwhosewhywidelywidowwifewiki\
    mediawillwillingnesswinwirewishwishedwisheswishingwithwithdrawwithdrawingwithdrawnwithdrawswithdrewwithinwitho\
    utwitnesswitnesseswowomanwomenwonderwonderedwonderingwonderswordwordsworkworkerworkersworldlyworriedworrieswor\
    ryworryingworstwouldwould-bewritewriterwriteswritingwrittenwrongwrotexxinhuayearyearlyyearsyellyelledyellingye\
    llsyemeniyetyonhapyouyouryoutubezerozimbabwean©\
    ";

pub(super) static WORD_STARTS: [u16; 3046] = [
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
    3768, 3773, 3778, 3782, 3787, 3792, 3796, 3801, 3810, 3819, 3822, 3831, 3838, 3844, 3853, 3863, 3870, 3874,
    3880, 3885, 3890, 3896, 3905, 3912, 3921, 3931, 3939, 3946, 3955, 3965, 3973, 3983, 3995, 4001, 4008, 4017,
    4026, 4036, 4044, 4051, 4062, 4074, 4086, 4099, 4106, 4117, 4125, 4133, 4143, 4154, 4163, 4172, 4182, 4188,
    4195, 4203, 4211, 4220, 4231, 4242, 4249, 4257, 4265, 4274, 4283, 4293, 4303, 4314, 4320, 4329, 4339, 4346,
    4353, 4362, 4372, 4380, 4389, 4400, 4410, 4417, 4426, 4435, 4445, 4455, 4462, 4474, 4483, 4493, 4501, 4512,
    4524, 4537, 4550, 4564, 4572, 4583, 4596, 4606, 4614, 4624, 4635, 4644, 4654, 4663, 4670, 4677, 4686, 4696,
    4704, 4711, 4720, 4728, 4737, 4746, 4756, 4764, 4774, 4786, 4799, 4812, 4823, 4834, 4847, 4853, 4861, 4870,
    4877, 4883, 4890, 4894, 4903, 4910, 4918, 4925, 4934, 4944, 4957, 4968, 4980, 4984, 4990, 4995, 5002, 5012,
    5023, 5033, 5045, 5052, 5061, 5071, 5079, 5085, 5090, 5098, 5104, 5109, 5117, 5120, 5126, 5132, 5137, 5142,
    5148, 5157, 5167, 5177, 5188, 5197, 5206, 5216, 5226, 5237, 5244, 5252, 5255, 5261, 5266, 5272, 5280, 5289,
    5292, 5300, 5307, 5312, 5317, 5321, 5327, 5331, 5339, 5342, 5346, 5350, 5356, 5359, 5367, 5373, 5380, 5387,
    5395, 5402, 5410, 5418, 5427, 5435, 5443, 5452, 5458, 5465, 5474, 5481, 5488, 5495, 5500, 5508, 5512, 5518,
    5525, 5530, 5536, 5542, 5550, 5559, 5566, 5572, 5579, 5586, 5594, 5602, 5609, 5617, 5626, 5639, 5645, 5653,
    5662, 5669, 5680, 5692, 5704, 5717, 5728, 5734, 5740, 5746, 5754, 5763, 5772, 5782, 5786, 5793, 5803, 5810,
    5818, 5826, 5835, 5841, 5849, 5858, 5867, 5877, 5884, 5890, 5898, 5907, 5914, 5922, 5931, 5940, 5950, 5960,
    5971, 5978, 5987, 5997, 6007, 6012, 6015, 6018, 6027, 6035, 6044, 6050, 6058, 6067, 6075, 6084, 6095, 6104,
    6118, 6125, 6134, 6144, 6152, 6160, 6169, 6178, 6188, 6198, 6205, 6213, 6223, 6234, 6243, 6250, 6259, 6268,
    6278, 6284, 6291, 6300, 6309, 6319, 6326, 6334, 6342, 6351, 6358, 6366, 6374, 6383, 6385, 6391, 6398, 6406,
    6417, 6427, 6438, 6447, 6451, 6455, 6460, 6465, 6472, 6477, 6483, 6489, 6493, 6499, 6506, 6513, 6521, 6526,
    6533, 6541, 6549, 6558, 6564, 6568, 6576, 6584, 6594, 6605, 6614, 6619, 6625, 6628, 6630, 6635, 6640, 6644,
    6650, 6657, 6664, 6667, 6673, 6680, 6684, 6687, 6693, 6698, 6704, 6711, 6715, 6722, 6730, 6735, 6739, 6742,
    6746, 6752, 6759, 6764, 6773, 6783, 6790, 6796, 6805, 6808, 6816, 6821, 6829, 6835, 6841, 6850, 6860, 6870,
    6881, 6892, 6899, 6907, 6916, 6922, 6927, 6934, 6942, 6948, 6955, 6962, 6967, 6976, 6986, 6996, 7007, 7016,
    7026, 7036, 7047, 7055, 7064, 7073, 7083, 7093, 7104, 7107, 7114, 7122, 7130, 7139, 7147, 7156, 7163, 7170,
    7178, 7186, 7195, 7204, 7211, 7219, 7227, 7235, 7244, 7253, 7263, 7268, 7271, 7278, 7285, 7291, 7296, 7305,
    7316, 7327, 7339, 7347, 7356, 7365, 7375, 7383, 7392, 7400, 7405, 7409, 7413, 7418, 7427, 7435, 7445, 7453,
    7462, 7473, 7480, 7489, 7499, 7507, 7516, 7523, 7532, 7542, 7552, 7558, 7566, 7575, 7582, 7588, 7596, 7605,
    7612, 7618, 7625, 7632, 7641, 7651, 7659, 7670, 7676, 7683, 7690, 7698, 7705, 7714, 7723, 7733, 7743, 7749,
    7753, 7763, 7775, 7779, 7787, 7791, 7797, 7801, 7806, 7814, 7820, 7823, 7827, 7830, 7836, 7843, 7849, 7854,
    7861, 7869, 7875, 7879, 7885, 7892, 7897, 7900, 7908, 7918, 7922, 7929, 7934, 7938, 7941, 7946, 7953, 7958,
    7963, 7969, 7976, 7980, 7985, 7991, 7998, 8002, 8006, 8013, 8021, 8026, 8033, 8037, 8042, 8053, 8065, 8070,
    8076, 8080, 8085, 8094, 8103, 8107, 8111, 8116, 8123, 8131, 8137, 8140, 8146, 8151, 8158, 8161, 8167, 8175,
    8185, 8196, 8205, 8212, 8219, 8226, 8236, 8244, 8252, 8260, 8265, 8270, 8280, 8287, 8291, 8299, 8312, 8318,
    8328, 8331, 8337, 8343, 8351, 8358, 8362, 8373, 8377, 8382, 8387, 8393, 8400, 8404, 8408, 8414, 8421, 8426,
    8430, 8433, 8439, 8446, 8455, 8464, 8472, 8478, 8481, 8486, 8494, 8501, 8505, 8509, 8515, 8521, 8523, 8527,
    8532, 8536, 8540, 8546, 8549, 8559, 8567, 8572, 8579, 8587, 8593, 8598, 8605, 8613, 8622, 8627, 8632, 8638,
    8644, 8651, 8656, 8660, 8667, 8674, 8682, 8690, 8699, 8708, 8718, 8730, 8740, 8745, 8751, 8756, 8761, 8767,
    8777, 8783, 8787, 8793, 8799, 8806, 8807, 8810, 8814, 8820, 8827, 8832, 8836, 8843, 8854, 8860, 8866, 8869,
    8873, 8879, 8881, 8885, 8893, 8897, 8904, 8912, 8918, 8922, 8926, 8929, 8933, 8937, 8943, 8950, 8959, 8970,
    8982, 8992, 8997, 9000, 9007, 9011, 9017, 9024, 9029, 9032, 9035, 9039, 9046, 9050, 9057, 9064, 9069, 9073,
    9079, 9083, 9088, 9093, 9099, 9107, 9111, 9116, 9121, 9124, 9131, 9139, 9148, 9155, 9159, 9160, 9169, 9173,
    9183, 9185, 9195, 9206, 9217, 9229, 9241, 9246, 9252, 9259, 9267, 9275, 9284, 9288, 9297, 9304, 9311, 9318,
    9326, 9334, 9343, 9348, 9356, 9366, 9368, 9375, 9386, 9391, 9397, 9405, 9414, 9423, 9433, 9443, 9454, 9464,
    9474, 9480, 9491, 9499, 9508, 9515, 9522, 9529, 9537, 9545, 9554, 9563, 9570, 9576, 9583, 9591, 9600, 9610,
    9620, 9631, 9637, 9645, 9654, 9661, 9670, 9680, 9689, 9698, 9706, 9716, 9727, 9739, 9748, 9760, 9766, 9774,
    9783, 9790, 9798, 9806, 9813, 9822, 9833, 9845, 9855, 9863, 9874, 9883, 9894, 9906, 9916, 9925, 9936, 9944,
    9953, 9962, 9972, 9976, 9989, 9997, 10006, 10012, 10019, 10026, 10034, 10041, 10048, 10053, 10058, 10060,
    10067, 10072, 10078, 10084, 10091, 10097, 10099, 10106, 10111, 10114, 10120, 10128, 10131, 10138, 10146,
    10151, 10155, 10159, 10164, 10169, 10175, 10184, 10194, 10204, 10215, 10220, 10229, 10235, 10243, 10246,
    10250, 10253, 10257, 10261, 10268, 10277, 10286, 10293, 10303, 10307, 10313, 10318, 10324, 10328, 10331,
    10335, 10341, 10351, 10361, 10369, 10373, 10377, 10379, 10383, 10388, 10392, 10399, 10408, 10413, 10418,
    10424, 10431, 10438, 10445, 10450, 10455, 10462, 10470, 10478, 10487, 10493, 10497, 10501, 10508, 10517,
    10527, 10535, 10541, 10549, 10558, 10565, 10573, 10580, 10584, 10590, 10596, 10603, 10607, 10612, 10618,
    10625, 10630, 10637, 10645, 10651, 10654, 10662, 10671, 10678, 10686, 10692, 10699, 10702, 10708, 10712,
    10716, 10722, 10729, 10733, 10739, 10746, 10751, 10756, 10763, 10771, 10777, 10783, 10788, 10793, 10801,
    10807, 10811, 10814, 10820, 10827, 10832, 10838, 10847, 10850, 10860, 10864, 10874, 10880, 10884, 10888,
    10894, 10902, 10907, 10911, 10917, 10923, 10930, 10935, 10941, 10951, 10957, 10963, 10967, 10973, 10978,
    10985, 10991, 10994, 10998, 11004, 11008, 11014, 11019, 11023, 11027, 11031, 11037, 11039, 11043, 11051,
    11057, 11065, 11075, 11086, 11095, 11098, 11103, 11107, 11112, 11118, 11127, 11134, 11137, 11143, 11150,
    11158, 11164, 11168, 11171, 11174, 11179, 11187, 11195, 11201, 11208, 11211, 11216, 11221, 11223, 11228,
    11232, 11238, 11245, 11249, 11255, 11260, 11263, 11270, 11279, 11289, 11297, 11300, 11305, 11312, 11320,
    11328, 11337, 11343, 11349, 11356, 11364, 11369, 11374, 11382, 11389, 11397, 11400, 11408, 11417, 11425,
    11431, 11438, 11442, 11449, 11453, 11459, 11466, 11471, 11476, 11482, 11490, 11495, 11498, 11504, 11513,
    11521, 11526, 11533, 11539, 11543, 11549, 11556, 11561, 11565, 11573, 11577, 11583, 11589, 11595, 11600,
    11604, 11609, 11611, 11613, 11616, 11618, 11622, 11630, 11638, 11644, 11651, 11658, 11666, 11672, 11680,
    11689, 11696, 11703, 11707, 11713, 11721, 11730, 11737, 11739, 11745, 11748, 11752, 11757, 11764, 11772,
    11780, 11789, 11793, 11797, 11803, 11807, 11812, 11824, 11832, 11841, 11850, 11860, 11867, 11874, 11879,
    11882, 11886, 11896, 11905, 11915, 11923, 11931, 11940, 11948, 11952, 11960, 11966, 11968, 11974, 11977,
    11981, 11984, 11993, 11996, 12000, 12005, 12010, 12017, 12023, 12031, 12039, 12045, 12054, 12060, 12063,
    12068, 12076, 12079, 12085, 12092, 12097, 12103, 12109, 12117, 12126, 12133, 12140, 12148, 12157, 12165,
    12174, 12182, 12187, 12190, 12197, 12199, 12202, 12207, 12214, 12222, 12228, 12234, 12241, 12249, 12257,
    12266, 12271, 12273, 12277, 12280, 12291, 12300, 12304, 12308, 12312, 12318, 12325, 12330, 12335, 12343,
    12348, 12354, 12360, 12367, 12374, 12382, 12390, 12399, 12409, 12417, 12419, 12424, 12431, 12439, 12446,
    12452, 12464, 12476, 12484, 12494, 12504, 12509, 12515, 12520, 12523, 12526, 12532, 12539, 12546, 12554,
    12562, 12571, 12578, 12585, 12589, 12592, 12597, 12602, 12608, 12614, 12618, 12620, 12624, 12632, 12636,
    12643, 12652, 12663, 12668, 12673, 12679, 12688, 12698, 12709, 12720, 12732, 12738, 12745, 12755, 12766,
    12778, 12784, 12791, 12802, 12807, 12811, 12817, 12826, 12836, 12842, 12849, 12853, 12859, 12867, 12870,
    12872, 12883, 12890, 12896, 12904, 12910, 12913, 12920, 12927, 12937, 12943, 12950, 12958, 12966, 12972,
    12982, 12987, 12997, 13008, 13014, 13020, 13027, 13034, 13042, 13047, 13054, 13062, 13067, 13072, 13078,
    13085, 13090, 13094, 13101, 13109, 13114, 13123, 13127, 13133, 13139, 13146, 13153, 13158, 13163, 13170,
    13178, 13184, 13188, 13194, 13201, 13208, 13216, 13219, 13226, 13230, 13235, 13242, 13250, 13256, 13262,
    13268, 13274, 13280, 13284, 13289, 13297, 13302, 13306, 13313, 13320, 13329, 13339, 13347, 13357, 13361,
    13366, 13371, 13377, 13388, 13396, 13404, 13408, 13414, 13420, 13427, 13432, 13441, 13452, 13458, 13469,
    13475, 13482, 13489, 13497, 13503, 13511, 13519, 13528, 13535, 13544, 13554, 13564, 13572, 13582, 13593,
    13600, 13610, 13619, 13624, 13631, 13638, 13646, 13656, 13663, 13671, 13679, 13688, 13694, 13701, 13707,
    13715, 13720, 13727, 13738, 13746, 13754, 13759, 13765, 13771, 13778, 13786, 13796, 13807, 13816, 13823,
    13831, 13839, 13843, 13850, 13859, 13868, 13878, 13887, 13894, 13903, 13910, 13919, 13929, 13937, 13944,
    13952, 13960, 13969, 13977, 13986, 13996, 14006, 14017, 14022, 14032, 14042, 14050, 14061, 14069, 14076,
    14084, 14092, 14101, 14111, 14122, 14130, 14137, 14146, 14156, 14164, 14169, 14175, 14181, 14187, 14195,
    14204, 14211, 14222, 14225, 14231, 14239, 14246, 14255, 14264, 14273, 14283, 14287, 14292, 14298, 14305,
    14314, 14325, 14335, 14343, 14347, 14350, 14360, 14364, 14371, 14377, 14384, 14389, 14396, 14403, 14408,
    14416, 14424, 14436, 14446, 14457, 14466, 14470, 14477, 14485, 14490, 14494, 14499, 14503, 14510, 14517,
    14525, 14530, 14536, 14542, 14549, 14554, 14558, 14563, 14568, 14572, 14578, 14585, 14590, 14595, 14600,
    14604, 14608, 14614, 14621, 14626, 14632, 14634, 14639, 14646, 14650, 14656, 14663, 14672, 14679, 14684,
    14688, 14695, 14703, 14711, 14720, 14727, 14735, 14743, 14752, 14758, 14766, 14775, 14782, 14790, 14800,
    14811, 14820, 14828, 14837, 14846, 14856, 14862, 14869, 14876, 14884, 14889, 14895, 14903, 14912, 14918,
    14926, 14935, 14942, 14949, 14957, 14964, 14970, 14978, 14987, 14994, 15003, 15013, 15023, 15034, 15043,
    15053, 15063, 15074, 15083, 15094, 15106, 15116, 15125, 15136, 15148, 15158, 15164, 15172, 15181, 15191,
    15198, 15205, 15214, 15224, 15232, 15238, 15244, 15249, 15257, 15266, 15272, 15279, 15288, 15298, 15306,
    15313, 15320, 15328, 15334, 15341, 15348, 15356, 15362, 15370, 15379, 15386, 15392, 15398, 15405, 15414,
    15424, 15433, 15439, 15448, 15458, 15468, 15479, 15485, 15493, 15502, 15509, 15515, 15523, 15532, 15539,
    15545, 15552, 15559, 15567, 15577, 15582, 15589, 15597, 15603, 15610, 15618, 15626, 15635, 15641, 15645,
    15651, 15659, 15666, 15672, 15680, 15689, 15696, 15704, 15714, 15725, 15734, 15740, 15748, 15757, 15764,
    15771, 15774, 15780, 15788, 15797, 15804, 15811, 15818, 15823, 15831, 15837, 15845, 15855, 15863, 15872,
    15881, 15888, 15894, 15902, 15911, 15918, 15932, 15947, 15956, 15967, 15976, 15986, 15996, 16007, 16014,
    16023, 16030, 16039, 16047, 16054, 16062, 16070, 16080, 16091, 16103, 16111, 16119, 16128, 16134, 16144,
    16151, 16160, 16170, 16178, 16192, 16199, 16207, 16215, 16224, 16230, 16237, 16248, 16254, 16262, 16271,
    16278, 16285, 16294, 16304, 16312, 16318, 16325, 16334, 16344, 16352, 16359, 16362, 16368, 16376, 16385,
    16392, 16402, 16410, 16416, 16424, 16432, 16441, 16450, 16460, 16466, 16470, 16474, 16478, 16484, 16491,
    16496, 16504, 16511, 16515, 16520, 16525, 16531, 16536, 16543, 16549, 16555, 16563, 16573, 16580, 16583,
    16590, 16597, 16598, 16602, 16607, 16613, 16620, 16623, 16635, 16643, 16648, 16652, 16655, 16658, 16664,
    16668, 16672, 16678, 16686, 16696, 16704, 16713, 16719, 16728, 16738, 16743, 16750, 16758, 16764, 16770,
    16778, 16784, 16792, 16801, 16808, 16818, 16828, 16839, 16845, 16849, 16855, 16860, 16866, 16875, 16878,
    16884, 16888, 16894, 16901, 16910, 16915, 16919, 16923, 16937, 16952, 16963, 16967, 16970, 16976, 16983,
    16991, 16995, 17001, 17006, 17017, 17025, 17034, 17043, 17053, 17056, 17060, 17069, 17075, 17082, 17090,
    17096, 17101, 17108, 17111, 17115, 17122, 17127, 17136, 17143, 17150, 17153, 17158, 17163, 17169, 17181,
    17187, 17194, 17197, 17204, 17209, 17215, 17220, 17227, 17235, 17241, 17245, 17251, 17258, 17263, 17268,
    17273, 17281, 17290, 17296, 17308, 17324, 17328, 17332, 17338, 17345, 17350, 17355, 17359, 17365, 17373,
    17382, 17391, 17401, 17408, 17414, 17421, 17426, 17433, 17439, 17444, 17449, 17453, 17464, 17470, 17476,
    17479, 17485, 17488, 17494, 17498, 17507, 17510, 17517, 17522, 17526, 17531, 17541, 17548, 17552, 17556,
    17563, 17571, 17576, 17582, 17586, 17592, 17598, 17607, 17610, 17615, 17621, 17627, 17634, 17638, 17646,
    17653, 17661, 17666, 17668, 17677, 17680, 17686, 17693, 17697, 17703, 17710, 17718, 17728, 17734, 17738,
    17746, 17753, 17762, 17770, 17779, 17782, 17786, 17790, 17796, 17800, 17806, 17812, 17819, 17826, 17831,
    17839, 17845, 17854, 17863, 17870, 17880, 17890, 17899, 17909, 17919, 17930, 17941, 17946, 17953, 17961,
    17967, 17972, 17977, 17982, 17988, 17997, 18006, 18018, 18030, 18041, 18050, 18055, 18062, 18071, 18081,
    18089, 18094, 18103, 18107, 18112, 18118, 18127, 18137, 18143, 18150, 18157, 18167, 18173, 18177, 18183,
    18187, 18192, 18197, 18202, 18206, 18213, 18218, 18228, 18234, 18242, 18250, 18259, 18266, 18273, 18281,
    18288, 18293, 18302, 18312, 18323, 18327, 18335, 18341, 18348, 18357, 18367, 18377, 18388, 18398, 18406,
    18410, 18415, 18418, 18427, 18437, 18447, 18458, 18467, 18477, 18487, 18498, 18505, 18511, 18518, 18522,
    18525, 18531, 18545, 18553, 18559, 18566, 18575, 18584, 18594, 18604, 18612, 18619, 18627, 18637, 18645,
    18654, 18658, 18665, 18673, 18679, 18686, 18694, 18703, 18710, 18719, 18729, 18737, 18746, 18751, 18759,
    18765, 18772, 18777, 18782, 18787, 18795, 18805, 18811, 18812, 18819, 18823, 18832, 18836, 18841, 18846,
    18852, 18856, 18862, 18869, 18874, 18879, 18889, 18893, 18898, 18904, 18909, 18916, 18924, 18928, 18933,
    18939, 18945, 18952, 18960, 18970, 18974, 18981, 18986, 18989, 18995, 19002, 19006, 19012, 19017, 19026,
    19030, 19036, 19043, 19048, 19052, 19061, 19070, 19077, 19087, 19096, 19101, 19105, 19111, 19118, 19123,
    19127, 19131, 19136, 19143, 19151, 19157, 19161, 19164, 19169, 19173, 19183, 19187, 19200, 19208, 19214,
    19219, 19224, 19228, 19233, 19241, 19247, 19252, 19260, 19266, 19270, 19275, 19281, 19288, 19296, 19305,
    19312, 19320, 19330, 19341, 19350, 19355, 19369, 19377, 19384, 19394, 19397, 19404, 19413, 19423, 19431,
    19435, 19440, 19448, 19452, 19458, 19464, 19470, 19475, 19481, 19487, 19494, 19496, 19501, 19505, 19509,
    19515, 19519, 19522, 19526, 19529, 19535, 19539, 19545, 19552, 19557, 19563, 19570, 19575, 19581, 19588,
    19597, 19607, 19618, 19628, 19639, 19646, 19654, 19663, 19672, 19682, 19690, 19696, 19704, 19712, 19720,
    19727, 19731, 19738, 19747, 19757, 19765, 19770, 19773, 19776, 19780, 19787, 19795, 19802, 19804, 19809,
    19816, 19824, 19830, 19836, 19842, 19847, 19854, 19857, 19867, 19871, 19880, 19887, 19891, 19900, 19909,
    19915, 19926, 19935, 19940, 19947, 19958, 19972, 19979, 19988, 19998, 20006, 20011, 20020, 20030, 20040,
    20051, 20061, 20072, 20083, 20095, 20105, 20118, 20129, 20139, 20150, 20159, 20164, 20174, 20181, 20187,
    20195, 20203, 20214, 20222, 20237, 20248, 20253, 20259, 20267, 20276, 20283, 20293, 20295, 20301, 20308,
    20311, 20315, 20319, 20324, 20329, 20335, 20337, 20340, 20344, 20349, 20356, 20361, 20368, 20376, 20382,
    20387, 20397, 20404, 20412, 20420, 20426, 20435, 20442, 20450, 20454, 20457, 20471, 20477, 20484, 20489,
    20495, 20505, 20509, 20515, 20522, 20527, 20536, 20543, 20551, 20553, 20558, 20564, 20570, 20577, 20581,
    20586, 20592, 20597, 20604, 20611, 20619, 20622, 20627, 20633, 20637, 20641, 20645, 20651, 20658, 20663,
    20666, 20670, 20676, 20683, 20688, 20695, 20698, 20703, 20711, 20713, 20720, 20726, 20729, 20738, 20742,
    20748, 20753, 20758, 20763, 20770, 20778, 20784, 20790, 20797, 20805, 20813, 20822, 20826, 20831, 20835,
    20839, 20846, 20850, 20858, 20866, 20870, 20878, 20883, 20890, 20898, 20905, 20910, 20915, 20922, 20931,
    20941, 20949, 20962, 20976, 20979, 20983, 20988, 20991, 20997, 21002, 21006, 21015, 21019, 21030, 21033,
    21037, 21041, 21047, 21053, 21060, 21064, 21072, 21083, 21092, 21101, 21109, 21115, 21122, 21129, 21138,
    21140, 21145, 21150, 21156, 21164, 21173, 21180, 21184, 21189, 21193, 21199, 21206, 21213, 21220, 21227,
    21232, 21240, 21245, 21250, 21258, 21263, 21269, 21275, 21282, 21289, 21294, 21299, 21300, 21306, 21310,
    21316, 21321, 21325, 21331, 21338, 21343, 21349, 21352, 21358, 21361, 21365, 21372, 21376, 21386, 21388,
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

pub(super) static WORD_CLASSES: [u8; 3045] = [
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
    67, 79, 54, 0, 0, 114, 77, 102, 77, 121, 54, 82, 115, 121, 102, 98, 115, 121, 109, 39, 67, 82, 102, 115, 39,
    121, 0, 0, 82, 115, 102, 121, 39, 43, 0, 82, 115, 121, 102, 12, 12, 35, 82, 115, 102, 121, 0, 0, 25, 25, 82,
    115, 102, 121, 5, 5, 82, 115, 121, 102, 82, 115, 121, 102, 0, 25, 0, 82, 115, 102, 121, 25, 82, 0, 115, 121,
    102, 0, 82, 115, 102, 121, 39, 67, 66, 0, 86, 115, 121, 102, 0, 0, 14, 82, 115, 121, 102, 0, 0, 86, 115, 102,
    121, 12, 82, 115, 121, 0, 102, 0, 0, 82, 115, 121, 102, 0, 0, 0, 0, 54, 66, 0, 0, 0, 54, 0, 0, 14, 35, 27, 39,
    67, 54, 66, 66, 82, 115, 121, 102, 0, 39, 0, 54, 14, 35, 66, 14, 0, 115, 102, 54, 82, 115, 102, 121, 25, 82,
    115, 102, 121, 56, 32, 82, 121, 32, 33, 58, 58, 14, 43, 32, 32, 35, 66, 32, 13, 54, 68, 68, 0, 35, 29, 29, 86,
    115, 102, 121, 82, 115, 102, 121, 0, 0, 0, 82, 115, 121, 102, 115, 102, 82, 121, 82, 115, 121, 102, 0, 82,
    115, 121, 102, 82, 115, 102, 121, 0, 68, 54, 54, 0, 82, 115, 121, 102, 82, 115, 102, 121, 0, 0, 115, 102, 82,
    115, 102, 121, 82, 121, 39, 82, 115, 102, 121, 66, 82, 115, 102, 121, 48, 82, 115, 121, 103, 0, 67, 82, 115,
    102, 121, 14, 54, 54, 0, 12, 11, 14, 0, 54, 54, 0, 54, 54, 82, 115, 121, 102, 25, 82, 115, 121, 102, 82, 115,
    102, 121, 0, 44, 82, 115, 121, 102, 82, 115, 102, 121, 25, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 102,
    121, 16, 54, 56, 84, 77, 115, 121, 104, 11, 43, 35, 11, 68, 35, 0, 0, 11, 82, 115, 102, 121, 90, 115, 0, 121,
    0, 106, 48, 0, 82, 115, 121, 102, 37, 37, 2, 66, 12, 77, 14, 58, 58, 0, 82, 116, 121, 102, 0, 48, 32, 53, 53,
    8, 0, 0, 0, 0, 14, 82, 115, 121, 102, 54, 56, 0, 54, 12, 2, 32, 37, 37, 37, 8, 82, 115, 102, 121, 0, 35, 0, 0,
    37, 99, 115, 121, 110, 39, 0, 35, 82, 115, 102, 121, 82, 115, 102, 121, 43, 43, 82, 115, 102, 121, 14, 82,
    115, 102, 121, 54, 54, 32, 82, 115, 102, 52, 121, 52, 31, 43, 82, 115, 102, 121, 54, 2, 0, 77, 14, 79, 82,
    115, 102, 121, 85, 115, 105, 121, 32, 32, 32, 68, 1, 1, 8, 61, 61, 0, 13, 0, 12, 82, 115, 121, 102, 0, 0, 54,
    54, 77, 82, 115, 121, 102, 82, 115, 121, 102, 54, 56, 86, 115, 121, 102, 0, 82, 115, 102, 121, 82, 115, 102,
    121, 31, 0, 0, 54, 56, 14, 44, 0, 0, 14, 0, 0, 35, 54, 59, 1, 54, 54, 54, 82, 115, 121, 102, 90, 115, 121,
    106, 29, 29, 39, 86, 121, 102, 115, 18, 0, 37, 0, 37, 5, 13, 12, 12, 12, 12, 77, 86, 122, 13, 102, 32, 82,
    115, 54, 54, 102, 121, 39, 0, 54, 54, 37, 14, 82, 115, 121, 102, 35, 14, 35, 22, 48, 39, 84, 115, 121, 102,
    54, 111, 82, 121, 112, 102, 0, 37, 115, 39, 54, 37, 37, 0, 32, 0, 72, 72, 0, 35, 0, 48, 25, 82, 115, 102, 121,
    0, 77, 82, 115, 121, 102, 0, 66, 33, 67, 0, 0, 32, 32, 14, 2, 32, 35, 54, 14, 0, 0, 86, 102, 121, 112, 0, 0,
    66, 39, 67, 82, 115, 121, 102, 12, 0, 0, 25, 32, 82, 115, 102, 121, 39, 14, 0, 82, 115, 102, 121, 82, 115,
    121, 102, 54, 54, 0, 43, 43, 12, 0, 82, 115, 102, 121, 0, 19, 82, 115, 121, 102, 37, 0, 21, 14, 0, 19, 20, 19,
    64, 54, 12, 14, 0, 68, 33, 115, 14, 47, 1, 0, 0, 38, 82, 115, 121, 102, 35, 38, 38, 95, 115, 121, 108, 45,
    120, 102, 121, 86, 43, 121, 102, 35, 35, 91, 115, 106, 121, 39, 68, 68, 39, 74, 37, 37, 32, 54, 77, 64, 32, 0,
    0, 73, 82, 115, 102, 121, 0, 22, 22, 82, 115, 102, 121, 67, 0, 115, 108, 82, 115, 102, 121, 96, 121, 0, 51,
    14, 0, 12, 32, 95, 117, 108, 125, 5, 5, 12, 32, 82, 5, 115, 121, 102, 0, 82, 115, 102, 52, 121, 52, 48, 55,
    60, 82, 115, 102, 121, 82, 115, 121, 102, 67, 54, 44, 39, 82, 115, 121, 33, 102, 0, 82, 115, 121, 102, 25, 2,
    0, 82, 115, 121, 102, 0, 0, 82, 115, 121, 102, 52, 0, 82, 115, 102, 121, 48, 0, 54, 54, 82, 115, 102, 121, 12,
    32, 32, 32, 4, 32, 82, 115, 102, 121, 0, 63, 32, 35, 45, 38, 32, 29, 29, 32, 35, 14, 82, 115, 102, 121, 32, 0,
    54, 54, 67, 12, 54, 12, 29, 36, 29, 29, 1, 67, 115, 102, 82, 121, 14, 54, 35, 32, 0, 0, 14, 0, 68, 68, 35, 0,
    67, 68, 111, 0, 86, 121, 0, 113, 102, 32, 32, 39, 32, 2, 84, 116, 121, 116, 121, 102, 66, 115, 82, 115, 121,
    102, 82, 115, 121, 102, 54, 0, 82, 115, 102, 121, 0, 1, 0, 32, 82, 115, 121, 102, 12, 54, 54, 12, 12, 54, 56,
    82, 121, 102, 14, 54, 54, 82, 115, 121, 102, 86, 115, 121, 102, 115, 0, 14, 32, 0, 0, 14, 53, 53, 33, 32, 43,
    14, 66, 48, 0, 35, 35, 0, 0, 44, 0, 82, 115, 0, 121, 102, 68, 32, 68, 0, 14, 35, 33, 0, 17, 12, 12, 35, 14, 0,
    0, 66, 14, 0, 35, 66, 115, 81, 0, 82, 115, 121, 102, 66, 66, 86, 102, 121, 32, 32, 54, 0, 54, 54, 12, 18, 12,
    29, 29, 44, 0, 0, 0, 30, 1, 67, 38, 23, 14, 43, 43, 12, 79, 12, 54, 82, 115, 121, 102, 66, 33, 99, 115, 110,
    121, 68, 68, 32, 37, 26, 68, 39, 37, 37, 0, 67, 54, 39, 68, 69, 66, 0, 82, 115, 121, 102, 12, 12, 32, 35, 72,
    72, 32, 35, 68, 35, 68, 82, 115, 121, 102, 8, 32, 18, 0, 54, 12, 31, 14, 77, 66, 66, 66, 66, 8, 0, 35, 82,
    115, 102, 121, 82, 115, 121, 102, 77, 26, 82, 115, 121, 102, 45, 38, 34, 0, 31, 82, 115, 102, 121, 39, 48, 0,
    33, 33, 0, 54, 56, 54, 56, 8, 40, 34, 0, 0, 0, 40, 23, 23, 31, 31, 32, 37, 37, 37, 8, 61, 0, 37, 6, 32, 34,
    84, 115, 104, 0, 12, 115, 102, 82, 121, 121, 29, 77, 29, 1, 5, 13, 54, 54, 82, 115, 121, 102, 82, 115, 17,
    102, 121, 0, 14, 29, 29, 48, 48, 86, 115, 121, 102, 39, 67, 54, 54, 58, 1, 48, 1, 62, 37, 37, 0, 48, 86, 115,
    121, 102, 77, 57, 82, 115, 102, 121, 25, 25, 54, 56, 42, 25, 6, 84, 115, 121, 35, 102, 39, 39, 0, 0, 0, 8, 17,
    26, 45, 48, 23, 23, 82, 115, 102, 121, 25, 48, 48, 86, 115, 58, 43, 121, 102, 2, 0, 77, 0, 0, 32, 32, 39, 41,
    24, 54, 82, 115, 102, 121, 58, 59, 39, 43, 43, 0, 0, 0, 39, 86, 115, 58, 58, 102, 121, 48, 54, 43, 14, 66, 43,
    0, 0, 39, 70, 71, 68, 1, 0, 0, 0, 32, 12, 0, 32, 22, 22, 22, 22, 92, 115, 102, 121, 0, 22, 22, 0, 54, 54, 0,
    0, 93, 115, 121, 107, 0, 101, 115, 58, 58, 121, 102, 82, 115, 121, 102, 115, 82, 115, 102, 121, 35, 80, 77,
    95, 117, 125, 108, 0, 39, 0, 32, 12, 12, 54, 35, 67, 0, 82, 115, 121, 102, 32, 82, 115, 102, 121, 0, 0, 0, 84,
    115, 12, 121, 104, 0, 0, 68, 0, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 121, 0, 102, 33, 0, 67, 0, 67,
    88, 115, 102, 121, 0, 82, 115, 102, 121, 54, 0, 67, 67, 0, 66, 0, 0, 0, 82, 115, 102, 121, 82, 115, 121, 102,
    14, 0, 54, 66, 82, 115, 102, 121, 67, 77, 77, 82, 115, 121, 102, 82, 115, 102, 121, 0, 82, 115, 102, 121, 0,
    115, 102, 82, 121, 12, 82, 115, 102, 121, 54, 54, 0, 82, 115, 121, 102, 82, 115, 112, 102, 0, 0, 121, 0, 2, 0,
    0, 82, 115, 39, 102, 121, 14, 58, 58, 82, 115, 0, 121, 102, 14, 118, 0, 102, 121, 32, 37, 67, 115, 109, 98,
    121, 98, 0, 115, 121, 109, 82, 115, 121, 102, 14, 1, 82, 115, 102, 121, 82, 115, 102, 121, 67, 0, 0, 23, 82,
    115, 121, 102, 14, 35, 33, 82, 115, 121, 102, 1, 0, 14, 0, 119, 43, 43, 25, 121, 102, 0, 82, 115, 102, 121,
    82, 115, 102, 121, 82, 115, 121, 102, 82, 115, 121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 82, 102, 115,
    121, 82, 115, 121, 102, 12, 12, 14, 82, 115, 121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 121,
    102, 82, 115, 121, 102, 84, 115, 124, 22, 104, 82, 115, 121, 102, 44, 14, 82, 115, 121, 102, 82, 115, 121,
    102, 0, 0, 0, 82, 115, 102, 121, 82, 115, 121, 102, 0, 90, 106, 115, 121, 39, 35, 82, 115, 102, 121, 82, 115,
    121, 102, 82, 115, 121, 102, 82, 115, 102, 121, 0, 82, 115, 121, 102, 84, 115, 102, 121, 25, 35, 0, 0, 0, 82,
    115, 121, 102, 86, 115, 121, 102, 82, 115, 121, 102, 25, 66, 82, 115, 121, 102, 115, 102, 94, 121, 85, 115, 0,
    54, 54, 122, 105, 82, 115, 121, 102, 67, 54, 0, 0, 82, 115, 102, 121, 0, 0, 52, 0, 52, 54, 54, 12, 54, 56, 25,
    0, 58, 59, 14, 12, 82, 115, 121, 102, 0, 82, 115, 102, 121, 5, 13, 0, 82, 115, 121, 102, 82, 115, 121, 102,
    14, 82, 115, 121, 102, 2, 66, 82, 115, 121, 102, 0, 66, 12, 0, 82, 115, 102, 121, 0, 14, 0, 82, 115, 121, 102,
    32, 0, 84, 115, 104, 123, 5, 0, 5, 5, 0, 0, 5, 14, 32, 32, 0, 115, 35, 12, 12, 72, 25, 72, 32, 0, 111, 82,
    121, 102, 12, 0, 0, 25, 33, 35, 39, 54, 56, 82, 115, 121, 102, 0, 32, 82, 115, 121, 102, 0, 21, 21, 33, 0, 0,
    0, 0, 67, 86, 121, 14, 0, 0, 0, 0, 112, 102, 0, 0, 0, 14, 66, 39, 67, 54, 14, 0, 0, 0, 82, 115, 102, 121, 29,
    29, 29, 77, 32, 66, 77, 14, 39, 119, 102, 121, 37, 37, 37, 18, 66, 26, 82, 115, 43, 102, 121, 64, 67, 25, 26,
    82, 115, 121, 102, 101, 111, 121, 112, 102, 82, 115, 121, 102, 2, 0, 0, 82, 115, 121, 102, 0, 87, 97, 115,
    121, 115, 121, 102, 115, 121, 102, 0, 0, 35, 50, 14, 32, 54, 77, 66, 54, 14, 77, 40, 0, 37, 37, 37, 33, 33,
    25, 0, 0, 82, 115, 121, 102, 0, 0, 31, 32, 32, 35, 82, 115, 102, 121, 82, 44, 115, 121, 102, 7, 0, 82, 115,
    121, 102, 0, 54, 54, 25, 32, 18, 61, 61, 0, 0, 0, 54, 77, 1, 25, 0, 0, 55, 55, 32, 86, 121, 102, 115, 102, 82,
    121, 43, 82, 115, 102, 121, 0, 82, 115, 121, 102, 115, 14, 111, 112, 67, 54, 54, 67, 67, 0, 43, 82, 115, 121,
    102, 14, 33, 0, 82, 115, 13, 13, 102, 121, 40, 12, 33, 14, 0, 0, 0, 1, 0, 14, 5, 78, 54, 82, 115, 102, 121,
    54, 58, 58, 12, 12, 0, 0, 43, 8, 32, 14, 95, 117, 125, 5, 0, 0, 108, 12, 35, 82, 82, 115, 102, 121, 82, 115,
    102, 121, 12, 115, 121, 102, 72, 72, 66, 0, 35, 91, 115, 54, 56, 121, 102, 82, 115, 0, 102, 121, 0, 54, 25,
    12, 12, 54, 54, 82, 115, 121, 102, 0, 82, 121, 102, 32, 32, 111, 112, 25, 0, 32, 0, 23, 0, 32, 86, 112, 102,
    121, 82, 115, 121, 102, 35, 39, 2, 33, 33, 14, 54, 54, 39, 82, 115, 102, 121, 44, 23, 86, 121, 102, 37, 58,
    58, 0, 0, 0, 0, 92, 116, 121, 102, 12, 115, 102, 86, 121, 5, 12, 98, 115, 121, 109, 32, 0, 82, 115, 121, 106,
    8, 10, 45, 38, 38, 1, 0, 5, 5, 1, 8, 64, 86, 121, 102, 37, 37, 37, 8, 8, 6, 115, 37, 37, 44, 82, 115, 121,
    102, 37, 37, 77, 48, 48, 72, 82, 115, 121, 102, 72, 72, 72, 0, 44, 35, 0, 92, 116, 102, 121, 48, 1, 115, 5,
    68, 68, 1, 111, 0, 0, 82, 115, 121, 102, 48, 48, 77, 54, 54, 33, 12, 12, 0, 0, 0, 43, 43, 43, 43, 39, 12, 0,
    39, 37, 77, 0, 82, 115, 121, 102, 0, 14, 72, 72, 72, 32, 32, 23, 84, 115, 121, 104, 37, 37, 37, 44, 37, 37,
    33, 0, 32, 35, 32, 2, 0, 0, 0, 54, 0, 0, 0, 82, 115, 121, 102, 48, 82, 115, 102, 121, 82, 115, 102, 121, 86,
    121, 102, 115, 0, 0, 39, 39, 0, 6, 35, 0, 0, 0, 0, 0, 49, 82, 115, 121, 102, 0, 48, 0, 0, 2, 48, 82, 115, 102,
    121, 38, 0, 58, 59, 0, 82, 115, 121, 102, 33, 32, 12, 115, 102, 82, 121, 0, 0, 1, 48, 66, 54, 54, 22, 22, 32,
    90, 115, 121, 106, 0, 43, 43, 44, 82, 115, 102, 121, 14, 58, 58, 82, 115, 102, 121, 82, 115, 121, 102, 14, 86,
    115, 121, 102, 0, 82, 115, 121, 102, 12, 4, 14, 39, 64, 40, 44, 72, 72, 68, 35, 68, 44, 82, 115, 121, 102, 33,
    82, 115, 102, 121, 1, 32, 111, 4, 32, 73, 0, 44, 73, 0, 74, 6, 0, 74, 73, 6, 82, 115, 121, 102, 55, 3, 76, 73,
    75, 73, 0, 54, 54, 0, 26, 25, 14, 0, 82, 115, 102, 121, 48, 82, 121, 112, 102, 111, 48, 48, 54, 56, 26, 54,
    54, 82, 115, 121, 102, 31, 0, 14, 58, 58, 35, 115, 102, 82, 121, 0, 26, 0, 86, 54, 102, 121, 112, 0, 111, 44,
    2, 68, 35, 68, 82, 115, 121, 102, 32, 7, 2, 65, 45, 44, 37, 32, 0,
];

pub(super) static STATES: [u16; 1919] = [
    0, 1, 2, 3, 5, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32,
    33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62,
    63, 65, 66, 67, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 87, 134, 135, 136, 137, 138, 140, 141, 142,
    143, 144, 145, 146, 147, 148, 158, 159, 160, 161, 162, 164, 165, 167, 168, 169, 170, 171, 172, 174, 175, 176,
    177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199,
    200, 201, 202, 204, 205, 206, 208, 209, 211, 212, 214, 218, 219, 220, 221, 222, 223, 224, 225, 228, 229, 230,
    232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 261, 262,
    263, 264, 265, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285,
    286, 288, 289, 290, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309,
    310, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 335, 336, 337, 338, 339, 341, 342, 343,
    344, 345, 346, 348, 349, 350, 353, 355, 357, 358, 359, 360, 361, 362, 364, 365, 367, 368, 371, 372, 373, 374,
    375, 376, 377, 378, 379, 380, 381, 382, 383, 385, 387, 388, 389, 390, 392, 393, 394, 395, 396, 397, 398, 399,
    400, 401, 402, 403, 404, 405, 406, 407, 408, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424, 425, 426, 428,
    429, 430, 431, 432, 433, 434, 438, 439, 440, 441, 443, 445, 447, 448, 449, 450, 451, 454, 455, 456, 457, 458,
    461, 462, 463, 464, 465, 469, 474, 479, 485, 486, 487, 488, 489, 490, 495, 500, 506, 512, 521, 522, 523, 524,
    525, 526, 527, 528, 529, 530, 531, 532, 533, 534, 535, 537, 538, 539, 540, 541, 542, 543, 544, 545, 546, 547,
    548, 549, 551, 553, 554, 555, 559, 562, 563, 564, 568, 569, 573, 574, 575, 576, 577, 578, 579, 580, 583, 584,
    585, 587, 588, 589, 590, 592, 593, 594, 595, 596, 597, 598, 599, 600, 601, 605, 606, 607, 608, 609, 610, 611,
    619, 620, 622, 624, 625, 626, 631, 632, 633, 634, 635, 639, 640, 643, 644, 645, 646, 647, 648, 649, 650, 651,
    653, 654, 655, 657, 658, 659, 661, 662, 663, 665, 666, 668, 670, 672, 673, 674, 675, 678, 682, 686, 691, 702,
    703, 704, 705, 707, 709, 711, 712, 713, 714, 715, 716, 717, 719, 720, 722, 723, 724, 726, 727, 729, 730, 731,
    732, 733, 734, 735, 736, 738, 739, 745, 749, 750, 751, 752, 753, 755, 756, 757, 758, 759, 760, 761, 762, 763,
    764, 765, 766, 767, 770, 774, 778, 782, 785, 786, 787, 788, 790, 791, 792, 793, 794, 796, 797, 799, 800, 801,
    802, 812, 823, 834, 845, 846, 847, 848, 849, 850, 851, 852, 853, 854, 855, 857, 858, 859, 860, 861, 863, 865,
    867, 869, 870, 871, 872, 873, 874, 875, 876, 877, 878, 879, 880, 881, 882, 883, 884, 885, 887, 888, 889, 890,
    891, 892, 894, 895, 896, 897, 898, 899, 900, 901, 903, 904, 905, 906, 907, 909, 910, 911, 912, 913, 914, 915,
    916, 917, 918, 919, 920, 921, 924, 925, 926, 927, 928, 931, 932, 937, 938, 939, 940, 941, 942, 943, 945, 946,
    947, 948, 949, 950, 951, 952, 953, 954, 956, 957, 965, 966, 967, 968, 969, 970, 971, 972, 974, 975, 976, 977,
    978, 979, 980, 981, 982, 983, 984, 986, 987, 988, 989, 991, 992, 994, 995, 996, 997, 998, 999, 1000, 1003,
    1009, 1010, 1011, 1012, 1013, 1014, 1015, 1017, 1019, 1020, 1021, 1022, 1023, 1024, 1025, 1026, 1027, 1029,
    1030, 1031, 1032, 1033, 1034, 1035, 1036, 1037, 1038, 1039, 1040, 1042, 1043, 1048, 1049, 1050, 1051, 1052,
    1053, 1054, 1055, 1056, 1057, 1058, 1059, 1060, 1061, 1062, 1063, 1064, 1065, 1066, 1067, 1068, 1070, 1078,
    1079, 1080, 1081, 1082, 1084, 1085, 1086, 1087, 1088, 1091, 1093, 1094, 1095, 1096, 1098, 1101, 1104, 1107,
    1108, 1109, 1115, 1122, 1129, 1137, 1138, 1139, 1140, 1141, 1142, 1143, 1144, 1145, 1146, 1154, 1155, 1156,
    1157, 1159, 1160, 1161, 1162, 1163, 1164, 1165, 1169, 1170, 1171, 1172, 1173, 1174, 1175, 1176, 1177, 1178,
    1183, 1184, 1186, 1187, 1188, 1190, 1191, 1192, 1193, 1195, 1196, 1197, 1198, 1199, 1200, 1201, 1202, 1203,
    1204, 1205, 1206, 1207, 1208, 1209, 1214, 1215, 1226, 1228, 1229, 1230, 1231, 1232, 1233, 1234, 1235, 1236,
    1238, 1239, 1240, 1241, 1242, 1243, 1244, 1245, 1246, 1247, 1248, 1251, 1252, 1253, 1255, 1256, 1259, 1260,
    1261, 1263, 1264, 1265, 1267, 1272, 1278, 1284, 1290, 1297, 1298, 1305, 1312, 1313, 1314, 1315, 1316, 1317,
    1318, 1319, 1322, 1326, 1330, 1331, 1333, 1335, 1337, 1345, 1346, 1347, 1348, 1352, 1353, 1354, 1356, 1359,
    1362, 1363, 1365, 1366, 1367, 1377, 1388, 1399, 1411, 1424, 1425, 1426, 1427, 1428, 1429, 1430, 1431, 1432,
    1433, 1434, 1436, 1438, 1440, 1441, 1442, 1443, 1444, 1445, 1446, 1448, 1449, 1450, 1451, 1452, 1453, 1454,
    1455, 1456, 1457, 1458, 1459, 1460, 1462, 1463, 1464, 1465, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473,
    1476, 1477, 1482, 1483, 1484, 1485, 1486, 1487, 1488, 1489, 1490, 1491, 1492, 1493, 1494, 1495, 1496, 1497,
    1499, 1500, 1501, 1502, 1504, 1505, 1506, 1507, 1514, 1515, 1521, 1522, 1523, 1524, 1525, 1528, 1529, 1530,
    1531, 1532, 1533, 1534, 1535, 1544, 1545, 1546, 1547, 1548, 1550, 1551, 1558, 1559, 1560, 1561, 1562, 1563,
    1564, 1565, 1566, 1567, 1568, 1569, 1570, 1571, 1572, 1579, 1580, 1581, 1582, 1585, 1586, 1587, 1588, 1589,
    1590, 1591, 1592, 1593, 1594, 1595, 1596, 1597, 1598, 1599, 1600, 1601, 1602, 1603, 1604, 1605, 1608, 1609,
    1610, 1613, 1614, 1615, 1616, 1617, 1618, 1621, 1622, 1623, 1624, 1625, 1626, 1628, 1629, 1638, 1639, 1640,
    1641, 1642, 1643, 1644, 1645, 1646, 1648, 1649, 1650, 1651, 1652, 1653, 1654, 1655, 1656, 1657, 1658, 1659,
    1660, 1661, 1662, 1663, 1664, 1665, 1666, 1667, 1668, 1669, 1670, 1671, 1672, 1673, 1674, 1675, 1676, 1677,
    1678, 1680, 1681, 1682, 1683, 1684, 1696, 1697, 1699, 1700, 1701, 1703, 1704, 1706, 1707, 1708, 1711, 1712,
    1713, 1714, 1716, 1717, 1718, 1720, 1721, 1722, 1723, 1724, 1725, 1726, 1727, 1728, 1729, 1731, 1732, 1733,
    1734, 1735, 1736, 1737, 1739, 1740, 1741, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1753, 1754,
    1755, 1756, 1757, 1758, 1759, 1761, 1762, 1763, 1764, 1765, 1766, 1767, 1768, 1773, 1774, 1775, 1778, 1780,
    1781, 1783, 1784, 1785, 1786, 1787, 1788, 1789, 1790, 1793, 1794, 1795, 1796, 1797, 1798, 1799, 1800, 1801,
    1802, 1803, 1805, 1806, 1807, 1808, 1809, 1810, 1813, 1814, 1815, 1819, 1820, 1821, 1823, 1824, 1827, 1828,
    1831, 1832, 1833, 1834, 1835, 1838, 1839, 1841, 1842, 1843, 1844, 1847, 1848, 1849, 1850, 1852, 1853, 1854,
    1855, 1856, 1857, 1858, 1859, 1861, 1862, 1863, 1866, 1867, 1868, 1869, 1877, 1878, 1879, 1881, 1882, 1884,
    1885, 1886, 1887, 1888, 1889, 1890, 1891, 1893, 1894, 1895, 1896, 1897, 1898, 1900, 1901, 1902, 1903, 1904,
    1905, 1906, 1907, 1908, 1909, 1910, 1911, 1914, 1915, 1917, 1920, 1921, 1922, 1923, 1924, 1925, 1926, 1928,
    1929, 1931, 1932, 1933, 1934, 1935, 1938, 1939, 1940, 1944, 1946, 1949, 1950, 1951, 1952, 1953, 1954, 1955,
    1956, 1957, 1958, 1962, 1963, 1964, 1965, 1966, 1967, 1968, 1969, 1970, 1971, 1972, 1973, 1975, 1976, 1977,
    1978, 1979, 1981, 1982, 1983, 1984, 1988, 1989, 1990, 1991, 1992, 1993, 1995, 1996, 1998, 1999, 2000, 2001,
    2007, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2028, 2029, 2030,
    2031, 2033, 2034, 2037, 2038, 2039, 2040, 2041, 2047, 2052, 2053, 2055, 2056, 2057, 2058, 2059, 2061, 2063,
    2064, 2065, 2066, 2067, 2069, 2070, 2071, 2082, 2083, 2084, 2085, 2086, 2087, 2088, 2089, 2090, 2091, 2092,
    2094, 2095, 2096, 2097, 2098, 2099, 2100, 2101, 2102, 2104, 2105, 2106, 2107, 2108, 2110, 2111, 2112, 2113,
    2114, 2115, 2116, 2117, 2119, 2122, 2123, 2124, 2126, 2127, 2128, 2129, 2130, 2132, 2135, 2136, 2137, 2138,
    2139, 2140, 2141, 2142, 2143, 2144, 2145, 2146, 2148, 2149, 2151, 2152, 2153, 2155, 2156, 2157, 2158, 2159,
    2160, 2161, 2163, 2164, 2165, 2168, 2169, 2170, 2173, 2174, 2175, 2176, 2177, 2179, 2180, 2181, 2182, 2183,
    2184, 2185, 2186, 2187, 2188, 2190, 2191, 2192, 2193, 2195, 2198, 2199, 2200, 2202, 2203, 2204, 2205, 2206,
    2208, 2209, 2210, 2211, 2212, 2213, 2214, 2215, 2216, 2217, 2218, 2219, 2223, 2225, 2226, 2227, 2228, 2229,
    2230, 2231, 2235, 2236, 2237, 2238, 2239, 2240, 2241, 2243, 2244, 2245, 2246, 2247, 2248, 2249, 2250, 2254,
    2255, 2257, 2258, 2259, 2260, 2264, 2265, 2266, 2267, 2268, 2269, 2270, 2271, 2274, 2275, 2276, 2277, 2279,
    2280, 2281, 2283, 2284, 2285, 2286, 2287, 2289, 2290, 2291, 2292, 2293, 2294, 2296, 2297, 2298, 2299, 2302,
    2303, 2305, 2306, 2307, 2308, 2309, 2310, 2311, 2312, 2313, 2314, 2315, 2316, 2317, 2320, 2322, 2323, 2324,
    2326, 2327, 2328, 2331, 2332, 2334, 2335, 2336, 2337, 2338, 2339, 2340, 2342, 2343, 2344, 2345, 2346, 2347,
    2348, 2349, 2350, 2351, 2357, 2358, 2359, 2360, 2362, 2363, 2364, 2365, 2367, 2368, 2369, 2370, 2375, 2376,
    2377, 2378, 2379, 2380, 2381, 2382, 2383, 2384, 2385, 2407, 2408, 2409, 2410, 2414, 2417, 2418, 2420, 2421,
    2422, 2423, 2424, 2425, 2426, 2427, 2428, 2429, 2431, 2433, 2434, 2435, 2436, 2437, 2438, 2439, 2440, 2441,
    2442, 2444, 2445, 2446, 2447, 2448, 2450, 2458, 2460, 2461, 2463, 2464, 2465, 2466, 2467, 2468, 2469, 2472,
    2473, 2474, 2475, 2476, 2477, 2478, 2479, 2480, 2481, 2483, 2484, 2485, 2486, 2487, 2489, 2490, 2491, 2492,
    2493, 2495, 2496, 2497, 2504, 2505, 2506, 2507, 2508, 2509, 2510, 2512, 2513, 2515, 2516, 2517, 2518, 2519,
    2520, 2522, 2523, 2524, 2525, 2526, 2527, 2528, 2529, 2530, 2532, 2533, 2534, 2535, 2537, 2538, 2539, 2540,
    2556, 2557, 2558, 2559, 2560, 2561, 2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569, 2570, 2571, 2572, 2573,
    2575, 2576, 2577, 2579, 2580, 2581, 2582, 2585, 2586, 2587, 2588, 2589, 2590, 2592, 2593, 2595, 2596, 2597,
    2598, 2599, 2600, 2601, 2602, 2603, 2604, 2605, 2607, 2608, 2609, 2611, 2612, 2613, 2614, 2615, 2616, 2617,
    2619, 2622, 2625, 2631, 2632, 2633, 2634, 2636, 2637, 2638, 2639, 2641, 2642, 2643, 2644, 2645, 2646, 2648,
    2649, 2650, 2651, 2652, 2653, 2654, 2655, 2656, 2659, 2660, 2661, 2662, 2663, 2664, 2665, 2666, 2667, 2668,
    2670, 2671, 2672, 2673, 2674, 2676, 2679, 2680, 2681, 2682, 2684, 2685, 2694, 2695, 2696, 2697, 2699, 2701,
    2702, 2703, 2705, 2706, 2707, 2712, 2713, 2714, 2717, 2721, 2725, 2729, 2734, 2735, 2736, 2737, 2739, 2740,
    2742, 2743, 2744, 2745, 2747, 2750, 2753, 2756, 2757, 2758, 2763, 2769, 2775, 2782, 2783, 2784, 2785, 2786,
    2787, 2789, 2791, 2792, 2793, 2794, 2795, 2796, 2797, 2798, 2799, 2800, 2801, 2802, 2803, 2804, 2805, 2806,
    2807, 2809, 2810, 2816, 2817, 2818, 2819, 2821, 2822, 2826, 2831, 2836, 2841, 2842, 2843, 2844, 2845, 2846,
    2847, 2860, 2874, 2888, 2889, 2893, 2898, 2903, 2908, 2909, 2910, 2913, 2914, 2915, 2916, 2917, 2926, 2936,
    2946, 2956, 2985, 2986, 2987, 2988, 2989, 2993, 2998, 3003, 3009, 3010, 3011, 3016, 3022, 3028, 3035, 3036,
    3042, 3043, 3044, 3045, 3049, 3054, 3059, 3064, 3065, 3069, 3074, 3079, 3085, 3086, 3087, 3096, 3105, 3114,
    3123, 3125, 3126, 3127, 3128, 3129, 3130, 3131, 3132, 3135, 3136, 3137, 3138, 3147, 3157, 3167, 3180, 3181,
    3184, 3185, 3186, 3187, 3188, 3190, 5062,
];

pub(super) static LABELS: [u16; 5062] = [
    65535, 65535, 2756, 1020, 2403, 2076, 2327, 65535, 8, 1846, 65535, 12, 169, 2516, 65535, 1571, 65535, 1730,
    2706, 65535, 2571, 65535, 65535, 467, 65535, 61480, 65535, 1739, 65535, 1578, 65535, 2516, 65535, 1730, 65535,
    1742, 65535, 1672, 2707, 2756, 65535, 1568, 2707, 2990, 65535, 1730, 1437, 382, 541, 1049, 2990, 65535, 2516,
    65535, 65535, 1742, 65535, 2199, 65535, 65535, 1109, 65535, 65535, 92, 1739, 65535, 2756, 541, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 815, 65535, 1096, 1248, 1467, 1469, 1680, 2367, 61480,
    338, 467, 763, 810, 815, 1038, 1045, 1095, 1096, 1168, 1171, 1248, 1467, 1469, 1489, 1571, 1598, 1680, 1713,
    1840, 1850, 1890, 1893, 1911, 1938, 2230, 2241, 2367, 2387, 2478, 2479, 2516, 2540, 2543, 2544, 2581, 2629,
    2685, 2779, 2804, 2894, 2956, 2972, 3007, 3008, 61480, 61487, 65535, 65535, 65535, 664, 107, 65535, 65535,
    65535, 408, 2779, 65535, 2236, 65535, 2236, 13, 1529, 1574, 1681, 2236, 2409, 2504, 2825, 2861, 65535, 2756,
    65535, 65535, 65535, 1730, 2706, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 408, 1136, 2235,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1517, 65535, 65535, 1282, 1157, 2890, 65535, 65535, 1128,
    65535, 65535, 65535, 65535, 65535, 1846, 2568, 65535, 65535, 65535, 2260, 1909, 2304, 65535, 65535, 1730,
    2706, 65535, 1298, 65535, 65535, 303, 1220, 1298, 2756, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 217,
    65535, 12, 1438, 2079, 65535, 2531, 2531, 61488, 65535, 1739, 65535, 65535, 212, 2724, 1730, 2887, 65535,
    65535, 65535, 2516, 65535, 1578, 65535, 65535, 2041, 65535, 23, 53, 92, 909, 990, 1324, 1343, 1355, 1739,
    1749, 2861, 65535, 65535, 1282, 1157, 84, 2890, 65535, 408, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1909, 65535, 10, 1846, 65535, 65535, 65535, 65535, 65535, 65535, 2425, 65535, 2756, 65535, 2706, 2756, 65535,
    65535, 65535, 1846, 65535, 65535, 65535, 2990, 633, 1298, 65535, 326, 649, 65535, 12, 65535, 65535, 1435,
    1271, 2934, 217, 65535, 217, 65535, 1698, 217, 65535, 65535, 65535, 408, 65535, 408, 1020, 1053, 1072, 1512,
    1526, 1562, 1641, 1836, 1909, 2231, 2376, 65535, 65535, 2041, 1749, 138, 65535, 65535, 65535, 65535, 65535,
    65535, 1938, 2990, 65535, 65535, 303, 1220, 65535, 2756, 65535, 65535, 65535, 65535, 65535, 614, 65535, 383,
    1681, 1938, 65535, 1163, 2441, 65535, 13, 1096, 1497, 65535, 65535, 65535, 2756, 65535, 12, 65535, 408, 65535,
    65535, 65535, 65535, 1658, 3040, 1730, 65535, 621, 65535, 2764, 2756, 65535, 65535, 65535, 65535, 65535,
    65535, 1568, 2707, 1730, 2389, 2707, 1730, 65535, 65535, 65535, 65535, 65535, 727, 898, 1426, 1540, 2756,
    2780, 65535, 65535, 1438, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2452, 2452, 65535, 65535,
    65535, 65535, 1731, 65535, 24, 107, 1630, 2504, 65535, 65535, 1780, 2313, 2313, 61440, 2313, 61440, 2313,
    61440, 61462, 65535, 65535, 65535, 1109, 1742, 65535, 65535, 537, 65535, 1910, 3039, 61462, 65535, 65535,
    65535, 65535, 1780, 265, 622, 674, 2883, 265, 622, 674, 2883, 61440, 265, 622, 674, 2883, 61440, 265, 622,
    674, 2314, 2883, 61440, 65535, 65535, 1780, 65535, 2756, 265, 622, 674, 2883, 61440, 264, 303, 620, 673, 2885,
    264, 303, 620, 673, 2885, 61440, 264, 303, 620, 673, 2885, 61440, 264, 303, 620, 673, 1910, 2313, 2371, 2885,
    61440, 65535, 65535, 408, 65535, 65535, 65535, 11, 409, 65535, 65535, 65535, 65535, 65535, 65535, 1298, 65535,
    65535, 12, 65535, 65535, 65535, 1298, 65535, 65535, 65535, 65535, 65535, 65535, 408, 65535, 65535, 65535,
    65535, 65535, 695, 2269, 65535, 65535, 695, 2269, 65535, 65535, 303, 695, 2269, 2756, 65535, 65535, 695, 2269,
    2706, 65535, 65535, 12, 65535, 65535, 2756, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    408, 65535, 65535, 754, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 24, 2236, 2557,
    2888, 65535, 65535, 65535, 2990, 65535, 65535, 935, 936, 1948, 2061, 2062, 2364, 2366, 65535, 65535, 326,
    65535, 2083, 65535, 65535, 65535, 24, 2236, 2557, 2888, 65535, 65535, 2235, 65535, 65535, 212, 1857, 2230,
    2571, 2724, 46, 2235, 2756, 65535, 65535, 65535, 1891, 65535, 1514, 65535, 65535, 12, 65535, 65535, 65535,
    2078, 65535, 65535, 65535, 1910, 65535, 65535, 563, 1109, 65535, 2078, 2078, 61440, 2078, 61440, 2078, 61440,
    65535, 1501, 65535, 303, 563, 2313, 303, 563, 2313, 61440, 303, 563, 2313, 61440, 303, 437, 563, 2313, 61440,
    297, 303, 1218, 1220, 1303, 1747, 2343, 2588, 3039, 61462, 65535, 65535, 65535, 65535, 863, 2145, 65535,
    65535, 1730, 65535, 65535, 65535, 65535, 65535, 106, 2618, 143, 65535, 65535, 12, 65535, 65535, 65535, 2925,
    65535, 65535, 2251, 65535, 1361, 65535, 65535, 1362, 65535, 65535, 784, 1765, 65535, 65535, 303, 563, 620,
    929, 2338, 2524, 138, 563, 1779, 2756, 563, 2756, 65535, 65535, 217, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2342, 2472, 2824, 2342, 2472, 2824, 61440, 2342, 2472, 2824,
    61440, 2342, 2472, 2824, 61440, 202, 2205, 65535, 65535, 65535, 65535, 61470, 65535, 65535, 65535, 563, 1109,
    2251, 2253, 13, 2756, 65535, 65535, 65535, 65535, 156, 563, 620, 929, 2228, 2265, 2285, 2313, 2338, 2524, 156,
    563, 620, 929, 2228, 2265, 2285, 2313, 2338, 2524, 61440, 156, 563, 620, 929, 2228, 2265, 2285, 2313, 2338,
    2524, 61440, 156, 563, 620, 929, 2228, 2265, 2285, 2313, 2338, 2524, 61440, 61462, 65535, 65535, 65535, 65535,
    12, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1607, 563, 563, 61440, 563, 61440, 563, 61440,
    1660, 61462, 65535, 65535, 61462, 65535, 65535, 883, 65535, 65535, 65535, 65535, 178, 1779, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 383, 13, 65535, 65535, 1308, 2236, 65535, 65535, 65535, 408, 65535, 12,
    65535, 1699, 1854, 5, 65535, 65535, 65535, 1514, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 10, 65535, 65535, 65535, 246, 65535, 65535, 65535, 65535, 1909, 61488, 594, 1909, 61488, 65535, 538,
    1048, 2791, 3025, 65535, 65535, 65535, 65535, 1742, 65535, 65535, 2756, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 727, 898, 1426, 1540, 1608, 2756, 2780, 65535, 65535,
    65535, 2701, 65535, 65535, 1846, 65535, 65535, 65535, 65535, 284, 65535, 408, 2231, 65535, 65535, 272, 65535,
    1742, 2707, 2871, 65535, 65535, 65535, 2243, 2276, 1730, 1061, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 800, 1029, 2094, 800, 1029, 1142, 1628, 1776, 2094, 65535, 1661, 1096, 65535, 1661, 1096, 1231, 1247,
    1692, 1747, 65535, 1343, 214, 65535, 90, 1730, 1230, 2707, 408, 2990, 65535, 1681, 1469, 2707, 65535, 1282,
    65535, 2652, 1765, 65535, 65535, 1742, 2014, 65535, 549, 550, 551, 552, 65535, 65535, 65535, 12, 65535, 408,
    65535, 65535, 65535, 65535, 984, 65535, 65535, 2648, 10, 65535, 65535, 65535, 2338, 3040, 65535, 1298, 65535,
    1096, 1248, 1467, 1469, 1680, 2367, 61480, 61487, 65535, 65535, 65535, 65535, 284, 1780, 65535, 65535, 65535,
    1909, 1386, 2706, 2724, 1379, 2931, 65535, 65535, 65535, 321, 2718, 321, 2718, 61440, 321, 2718, 61440, 321,
    2718, 61440, 61462, 65535, 238, 321, 1199, 2621, 2633, 2718, 238, 321, 1199, 2621, 2633, 2718, 61440, 238,
    321, 1199, 2621, 2633, 2718, 61440, 238, 321, 856, 1199, 2621, 2633, 2718, 61440, 65535, 217, 1747, 65535,
    1909, 107, 65535, 65535, 65535, 246, 622, 669, 1909, 2006, 2007, 2791, 2883, 65535, 65535, 65535, 12, 408,
    65535, 65535, 12, 65535, 9, 65535, 12, 695, 2516, 2890, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1503, 1911, 2388, 2556, 2804, 65535, 1511, 1953, 65535, 65535, 938, 1361, 65535, 440, 65535,
    1759, 2897, 65535, 2990, 65535, 2663, 65535, 1730, 65535, 1730, 65535, 1730, 65535, 1730, 65535, 1730, 1040,
    1759, 2171, 2897, 3008, 65535, 13, 107, 138, 1630, 1658, 1779, 1818, 2042, 2504, 2707, 2714, 65535, 65535,
    65535, 2236, 65535, 65535, 65535, 65535, 65535, 152, 1742, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 408, 1020, 1791, 2403, 65535, 2556, 13, 65535, 65535, 13, 408, 65535, 65535, 65535, 2706,
    65535, 65535, 65535, 2706, 65535, 111, 529, 2231, 2318, 2321, 111, 529, 2231, 2318, 2321, 61440, 111, 529,
    2231, 2318, 2321, 61440, 111, 529, 2231, 2318, 2321, 61440, 111, 305, 529, 2231, 2318, 2321, 61440, 65535,
    111, 529, 2231, 2318, 2321, 2589, 61440, 111, 305, 529, 2231, 2318, 2321, 61440, 65535, 65535, 65535, 2706,
    65535, 2706, 65535, 1512, 1909, 2850, 1512, 1909, 2850, 61440, 1512, 1909, 2850, 61440, 1909, 1909, 61440,
    1909, 61440, 1909, 61440, 111, 529, 1512, 1909, 2328, 2850, 61440, 61462, 65535, 1510, 65535, 217, 1510, 2706,
    65535, 65535, 2231, 2372, 2375, 2372, 2375, 61440, 2372, 2375, 61440, 65535, 2706, 65535, 65535, 2706, 111,
    322, 529, 1062, 2231, 2318, 2321, 2328, 2727, 2843, 111, 322, 529, 1062, 2231, 2318, 2321, 2328, 2727, 2843,
    61440, 111, 322, 529, 1062, 2231, 2318, 2321, 2328, 2727, 2843, 61440, 111, 305, 322, 529, 1062, 2231, 2318,
    2321, 2328, 2727, 2843, 61440, 186, 188, 943, 1209, 1219, 1379, 1536, 1537, 2372, 2375, 2931, 61440, 61444,
    65535, 470, 2959, 1779, 65535, 65535, 65535, 2083, 65535, 2453, 2453, 61440, 2453, 61440, 2453, 61440, 65535,
    1888, 65535, 1730, 65535, 65535, 217, 65535, 65535, 65535, 65535, 1780, 65535, 65535, 65535, 65535, 1780,
    65535, 2864, 65535, 1681, 1909, 65535, 65535, 65535, 65535, 65535, 563, 13, 65535, 1386, 1219, 65535, 1730,
    2706, 65535, 65535, 2633, 2636, 2910, 2911, 65535, 65535, 2756, 65535, 65535, 212, 2724, 2756, 65535, 65535,
    1574, 65535, 65535, 1298, 65535, 2756, 1889, 2403, 65535, 65535, 65535, 538, 1909, 65535, 563, 1909, 538,
    1386, 1692, 1909, 2706, 2709, 2724, 65535, 538, 1386, 1909, 2706, 2709, 2724, 65535, 664, 65535, 65535, 1024,
    1835, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 303, 1220, 1271, 1303, 1698, 2588, 2934, 2952,
    65535, 65535, 65535, 2236, 65535, 65535, 65535, 65535, 303, 1220, 1303, 1698, 2588, 2952, 65535, 65535, 65535,
    65535, 65535, 65535, 1698, 2701, 65535, 65535, 2571, 2724, 65535, 1501, 65535, 1136, 1512, 1681, 1742, 1765,
    2570, 2701, 65535, 65535, 65535, 1835, 1898, 2079, 65535, 1782, 65535, 65535, 65535, 1220, 65535, 65535, 1379,
    2841, 65535, 65535, 65535, 784, 1696, 65535, 778, 1696, 65535, 564, 620, 622, 2436, 65535, 2756, 2371, 2372,
    2375, 65535, 2236, 65535, 65535, 65535, 1730, 2706, 2756, 65535, 621, 65535, 1439, 65535, 1730, 2706, 1003,
    563, 877, 1003, 1288, 1300, 1739, 1744, 1988, 61488, 65535, 1439, 65535, 1661, 2085, 65535, 1661, 2085, 1231,
    1247, 65535, 65535, 65535, 65535, 65535, 65535, 408, 65535, 2141, 2707, 65535, 65535, 65535, 65535, 152, 1730,
    65535, 65535, 65535, 65535, 1574, 65535, 1730, 65535, 65535, 152, 1730, 65535, 1386, 1730, 612, 1043, 65535,
    65535, 2499, 65535, 286, 612, 1044, 1336, 2150, 2499, 2637, 2673, 2707, 2749, 2796, 3027, 65535, 303, 65535,
    677, 61488, 1909, 61486, 65535, 2862, 65535, 65535, 65535, 408, 65535, 65535, 65535, 65535, 2338, 2717, 65535,
    2493, 65535, 2706, 65535, 65535, 408, 2017, 65535, 65535, 65535, 2756, 65535, 12, 2552, 2841, 65535, 65535,
    65535, 2862, 65535, 65535, 1574, 2985, 65535, 65535, 645, 1911, 65535, 65535, 65535, 645, 65535, 1742, 65535,
    621, 621, 61488, 65535, 408, 65535, 1742, 65535, 65535, 1568, 2465, 2707, 2990, 65535, 65535, 1730, 1437, 817,
    382, 1049, 2338, 2990, 65535, 65535, 65535, 426, 677, 2420, 3039, 65535, 65535, 2756, 65535, 1348, 1730,
    65535, 65535, 65535, 65535, 12, 12, 408, 695, 65535, 12, 65535, 65535, 12, 65535, 408, 65535, 65535, 65535,
    776, 65535, 65535, 883, 65535, 65535, 1203, 1203, 1698, 65535, 65535, 1075, 1203, 1698, 2707, 65535, 65535,
    65535, 65535, 65535, 65535, 1780, 2756, 2770, 65535, 1780, 2756, 2770, 65535, 65535, 65535, 65535, 1730, 2706,
    65535, 65535, 2756, 65535, 65535, 65535, 65535, 408, 65535, 65535, 65535, 1574, 2499, 1742, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 2236, 65535, 65535, 65535, 237, 2199, 65535, 65535, 65535, 65535,
    727, 898, 1426, 1540, 2756, 2780, 65535, 65535, 65535, 65535, 1730, 2706, 65535, 446, 65535, 65535, 65535,
    65535, 65535, 408, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1730, 2706, 65535, 65535,
    65535, 408, 65535, 65535, 65535, 870, 65535, 65535, 65535, 12, 408, 65535, 65535, 2756, 65535, 2756, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1298, 65535, 65535, 2205, 65535, 65535, 65535, 65535, 2339,
    217, 65535, 65535, 65535, 65535, 217, 408, 1298, 65535, 217, 65535, 217, 65535, 65535, 65535, 65535, 65535,
    12, 65535, 65535, 1742, 212, 1773, 129, 1628, 2707, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2756, 65535, 65535, 65535, 65535, 65535, 2706, 65535, 65535, 3039, 65535, 1109,
    2570, 2706, 65535, 65535, 65535, 65535, 65535, 2756, 2045, 65535, 65535, 2756, 65535, 65535, 65535, 65535,
    303, 563, 620, 929, 2338, 2524, 138, 1779, 2756, 563, 2756, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 12, 213, 2570, 2765, 65535, 65535, 65535, 2556, 13, 65535, 65535, 13, 408, 65535,
    65535, 2376, 303, 65535, 2453, 2756, 2822, 2824, 2848, 61440, 2453, 2822, 2824, 2848, 61440, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2756, 65535, 65535, 65535, 12, 65535, 408, 65535, 65535,
    65535, 528, 529, 1303, 1304, 1730, 2328, 2338, 2588, 2589, 2706, 65535, 65535, 65535, 1839, 2990, 65535,
    65535, 65535, 65535, 152, 65535, 408, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 10,
    65535, 65535, 65535, 65535, 921, 138, 65535, 408, 65535, 65535, 2706, 65535, 65535, 65535, 1780, 65535, 1780,
    65535, 65535, 65535, 1386, 1219, 65535, 65535, 65535, 65535, 65535, 303, 1220, 1702, 2756, 65535, 65535, 1468,
    1109, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 129, 65535, 65535, 2756, 65535, 65535, 65535,
    408, 65535, 65535, 65535, 65535, 65535, 1780, 65535, 1835, 65535, 65535, 212, 2724, 65535, 65535, 65535,
    65535, 408, 2990, 65535, 65535, 65535, 65535, 65535, 1628, 65535, 65535, 65535, 1731, 65535, 65535, 65535,
    65535, 1682, 65535, 1779, 2707, 65535, 1682, 1779, 1109, 2756, 1298, 2862, 65535, 65535, 65535, 408, 65535,
    65535, 65535, 65535, 645, 60, 2756, 65535, 65535, 65535, 65535, 677, 61475, 65535, 1165, 2571, 65535, 2519,
    2706, 2707, 2756, 61475, 65535, 65535, 65535, 65535, 2874, 1574, 65535, 65535, 1024, 1835, 65535, 65535,
    65535, 2756, 541, 65535, 335, 65535, 12, 65535, 65535, 65535, 2756, 65535, 1568, 2707, 2990, 12, 541, 1049,
    65535, 65535, 1780, 65535, 65535, 65535, 2234, 153, 1780, 2756, 65535, 65535, 65535, 65535, 65535, 1780,
    65535, 65535, 408, 645, 65535, 65535, 83, 65535, 143, 3021, 65535, 65535, 1574, 65535, 65535, 65535, 65535,
    65535, 408, 649, 65535, 65535, 65535, 1682, 1779, 2756, 65535, 65535, 1747, 65535, 2706, 65535, 65535, 65535,
    2706, 65535, 2706, 65535, 1730, 65535, 2862, 65535, 65535, 65535, 65535, 1402, 65535, 1273, 1779, 2707, 65535,
    2707, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2756, 65535, 65535, 65535, 1731, 65535, 65535, 1136,
    65535, 12, 65535, 65535, 2269, 2756, 65535, 65535, 65535, 65535, 471, 65535, 65535, 2756, 65535, 1434, 1694,
    2484, 2565, 2566, 65535, 65535, 65535, 2872, 1730, 65535, 65535, 65535, 65535, 408, 65535, 65535, 1020, 65535,
    1038, 1850, 2685, 3007, 3008, 65535, 1379, 65535, 1938, 65535, 65535, 65535, 65535, 65535, 1035, 266, 427,
    587, 1038, 1081, 1096, 1248, 1309, 1467, 1469, 1478, 1680, 1850, 2367, 2685, 2861, 2900, 3007, 3008, 61480,
    61487, 61488, 65535, 65535, 2531, 1188, 1641, 2504, 2531, 202, 1379, 2931, 65535, 2338, 65535, 65535, 65535,
    1298, 186, 65535, 1742, 65535, 1742, 2017, 134, 1774, 1096, 2931, 65535, 387, 9, 2017, 303, 1698, 1570, 65535,
    65535, 670, 2864, 305, 65535, 408, 1965, 1219, 2931, 212, 1038, 1567, 1850, 2571, 2685, 3007, 3008, 2756,
    65535, 65535, 2756, 65535, 65535, 2543, 65535, 1356, 65535, 1480, 13, 138, 1247, 65535, 65535, 65535, 1039,
    454, 65535, 1569, 65535, 767, 1355, 1952, 65535, 1386, 2675, 61488, 61443, 61488, 65535, 1437, 65535, 1039,
    1658, 1779, 1730, 333, 13, 839, 1225, 1658, 1779, 2504, 2707, 65535, 2570, 65535, 12, 65535, 65535, 90, 65535,
    65535, 408, 1136, 65535, 12, 65535, 1712, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1368, 65535, 65535, 65535, 65535, 2756, 65535, 65535, 65535, 65535, 115, 116, 125, 428, 687,
    903, 1133, 1135, 1233, 1234, 1799, 1800, 1861, 2516, 2553, 65535, 65535, 65535, 65535, 65535, 65535, 2756,
    65535, 12, 65535, 12, 65535, 65535, 65535, 1740, 65535, 65535, 65535, 408, 65535, 65535, 65535, 65535, 65535,
    65535, 12, 65535, 566, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1298, 65535, 65535, 65535, 65535,
    65535, 1574, 2707, 2756, 2519, 2756, 65535, 2015, 2519, 2756, 268, 271, 1698, 65535, 1527, 65535, 65535, 567,
    13, 912, 65535, 664, 321, 2718, 321, 2718, 61440, 321, 2718, 61440, 321, 856, 1570, 2718, 2872, 61440, 65535,
    1298, 65535, 246, 1909, 65535, 65535, 65535, 1274, 1662, 303, 2756, 1698, 65535, 65535, 1274, 1662, 303, 2756,
    65535, 1662, 303, 2756, 2921, 1698, 224, 739, 812, 65535, 469, 305, 1219, 1661, 65535, 575, 65535, 65535, 408,
    1136, 65535, 1136, 65535, 65535, 408, 1136, 235, 1080, 2235, 65535, 65535, 1003, 165, 1003, 65535, 165, 525,
    932, 933, 1003, 1162, 1734, 1936, 2010, 65535, 65535, 65535, 2706, 65535, 1219, 1379, 65535, 65535, 12, 408,
    65535, 65535, 246, 306, 1298, 1742, 65535, 65535, 65535, 563, 2313, 2338, 563, 2313, 2338, 61440, 563, 2313,
    2338, 61440, 563, 2313, 2338, 61440, 185, 2371, 3039, 61462, 65535, 65535, 65535, 65535, 408, 65535, 65535,
    408, 65535, 65535, 65535, 65535, 622, 2883, 622, 2883, 61440, 622, 2883, 61440, 622, 2883, 61440, 65535,
    65535, 563, 620, 2228, 2265, 2885, 563, 620, 2228, 2265, 2885, 61440, 563, 620, 2228, 2265, 2885, 61440, 303,
    563, 620, 2228, 2265, 2885, 61440, 2756, 65535, 65535, 1510, 65535, 1011, 2365, 129, 303, 1570, 65535, 65535,
    1730, 65535, 2756, 65535, 2756, 65535, 563, 1109, 65535, 2756, 65535, 2756, 65535, 2756, 65535, 65535, 898,
    1540, 1608, 2756, 2780, 65535, 65535, 2756, 65535, 1730, 2756, 65535, 264, 620, 673, 2885, 264, 620, 673,
    2885, 61440, 264, 620, 673, 2885, 61440, 264, 620, 673, 2885, 61440, 2756, 65535, 563, 1109, 65535, 1730, 28,
    111, 196, 529, 635, 639, 751, 1062, 2231, 2318, 2321, 2328, 2634, 28, 111, 196, 529, 635, 639, 751, 1062,
    2231, 2318, 2321, 2328, 2634, 61440, 28, 111, 196, 529, 635, 639, 751, 1062, 2231, 2318, 2321, 2328, 2634,
    61440, 65535, 264, 620, 673, 2885, 264, 620, 673, 2885, 61440, 264, 620, 673, 2885, 61440, 264, 620, 673,
    2885, 61440, 2756, 65535, 1730, 2756, 65535, 65535, 65535, 563, 1109, 15, 28, 111, 265, 274, 622, 674, 2634,
    2883, 15, 28, 111, 265, 274, 622, 674, 2634, 2883, 61440, 15, 28, 111, 265, 274, 622, 674, 2634, 2883, 61440,
    15, 28, 111, 265, 274, 622, 674, 2634, 2883, 61440, 28, 111, 162, 196, 239, 322, 529, 635, 639, 751, 1020,
    1062, 1111, 1929, 1944, 1976, 2122, 2231, 2318, 2321, 2328, 2634, 2727, 2751, 2820, 2821, 2843, 61440, 61462,
    65535, 65535, 65535, 1780, 265, 622, 674, 2883, 265, 622, 674, 2883, 61440, 265, 622, 674, 2883, 61440, 265,
    622, 674, 2314, 2883, 61440, 65535, 2756, 264, 303, 620, 673, 2885, 264, 303, 620, 673, 2885, 61440, 264, 303,
    620, 673, 2885, 61440, 264, 303, 620, 673, 2371, 2885, 61440, 61462, 563, 620, 2228, 2265, 2885, 61440, 2756,
    65535, 65535, 264, 620, 673, 2885, 264, 620, 673, 2885, 61440, 264, 620, 673, 2885, 61440, 264, 620, 673,
    2885, 61440, 2756, 265, 622, 674, 2883, 265, 622, 674, 2883, 61440, 265, 622, 674, 2883, 61440, 15, 265, 622,
    674, 2883, 61440, 65535, 65535, 265, 305, 564, 622, 674, 2226, 2266, 2883, 61440, 265, 305, 564, 622, 674,
    2226, 2266, 2883, 61440, 265, 305, 564, 622, 674, 2226, 2266, 2883, 61440, 265, 305, 564, 622, 674, 2226,
    2266, 2883, 61440, 3037, 61462, 65535, 65535, 1780, 2314, 65535, 65535, 65535, 217, 1109, 65535, 65535, 65535,
    65535, 265, 305, 454, 538, 622, 674, 1438, 2314, 2883, 265, 305, 454, 538, 622, 674, 1438, 2314, 2883, 61440,
    265, 305, 454, 538, 622, 674, 1438, 2314, 2883, 61440, 265, 305, 454, 538, 622, 674, 1438, 1909, 1910, 2314,
    2626, 2883, 61440, 65535, 417, 973, 2753, 65535, 2079, 65535, 2079, 1601, 1605, 0, 7, 13, 14, 16, 18, 19, 20,
    21, 22, 23, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 55, 56, 57, 58,
    59, 60, 61, 62, 63, 66, 67, 71, 72, 73, 74, 75, 76, 82, 83, 85, 86, 87, 89, 91, 94, 95, 96, 98, 99, 102, 103,
    104, 105, 107, 108, 109, 110, 111, 112, 113, 114, 117, 118, 119, 120, 121, 122, 123, 124, 126, 129, 136, 138,
    139, 140, 142, 145, 146, 147, 148, 149, 150, 155, 156, 157, 158, 159, 161, 162, 163, 164, 168, 169, 170, 171,
    172, 173, 174, 175, 176, 177, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 197, 201,
    202, 204, 205, 206, 207, 208, 210, 211, 212, 216, 217, 218, 219, 220, 221, 223, 224, 225, 226, 228, 229, 230,
    231, 233, 234, 236, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 257,
    266, 267, 269, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 287, 288, 289, 290, 291, 292, 298, 299,
    300, 301, 302, 304, 307, 308, 309, 310, 311, 312, 313, 314, 315, 320, 321, 322, 323, 324, 327, 328, 329, 330,
    333, 334, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 358, 359, 360, 361, 363, 364, 365,
    366, 373, 374, 375, 376, 378, 379, 380, 381, 382, 383, 384, 387, 388, 391, 392, 393, 394, 396, 397, 398, 399,
    408, 410, 412, 413, 414, 415, 416, 417, 419, 420, 422, 426, 430, 433, 434, 435, 436, 439, 441, 442, 443, 444,
    447, 448, 449, 450, 451, 455, 456, 457, 458, 463, 464, 465, 466, 472, 473, 474, 475, 476, 477, 478, 479, 480,
    481, 482, 483, 484, 485, 486, 487, 489, 490, 491, 492, 493, 495, 496, 497, 498, 505, 506, 507, 508, 511, 512,
    513, 514, 515, 517, 518, 519, 520, 521, 522, 523, 524, 525, 528, 529, 530, 531, 532, 533, 534, 535, 536, 541,
    545, 553, 555, 557, 559, 560, 561, 562, 563, 564, 565, 566, 569, 570, 571, 573, 574, 576, 577, 578, 579, 582,
    583, 584, 585, 586, 590, 591, 592, 593, 594, 595, 598, 599, 600, 601, 604, 605, 606, 607, 608, 609, 610, 611,
    615, 616, 617, 618, 620, 621, 622, 623, 624, 625, 626, 627, 628, 629, 634, 635, 636, 637, 638, 641, 642, 643,
    644, 646, 647, 648, 649, 650, 652, 653, 654, 655, 656, 657, 658, 659, 660, 661, 662, 663, 665, 666, 671, 677,
    683, 684, 685, 686, 688, 689, 696, 697, 699, 700, 701, 702, 704, 705, 706, 707, 708, 710, 711, 723, 731, 732,
    733, 734, 735, 736, 737, 738, 739, 740, 741, 742, 743, 744, 745, 746, 747, 748, 749, 750, 751, 752, 753, 755,
    756, 757, 758, 759, 760, 761, 762, 768, 769, 770, 771, 772, 773, 774, 775, 777, 778, 779, 780, 781, 782, 783,
    784, 785, 787, 788, 789, 790, 792, 793, 794, 795, 797, 798, 799, 800, 801, 803, 804, 805, 806, 812, 814, 820,
    821, 822, 823, 825, 826, 827, 828, 829, 830, 831, 832, 833, 835, 836, 837, 838, 839, 840, 841, 842, 844, 845,
    846, 847, 848, 849, 850, 851, 852, 853, 854, 855, 856, 858, 859, 861, 862, 863, 864, 871, 873, 874, 875, 876,
    877, 878, 879, 880, 881, 882, 884, 885, 886, 887, 888, 890, 891, 899, 900, 901, 902, 904, 910, 911, 914, 915,
    916, 917, 919, 920, 921, 923, 929, 930, 931, 932, 938, 939, 940, 941, 945, 946, 947, 948, 949, 950, 951, 952,
    955, 956, 957, 958, 960, 961, 962, 963, 967, 968, 969, 971, 975, 976, 977, 978, 981, 985, 986, 987, 988, 989,
    990, 991, 992, 999, 1002, 1004, 1006, 1007, 1008, 1009, 1010, 1015, 1016, 1017, 1018, 1019, 1020, 1021, 1022,
    1024, 1025, 1026, 1027, 1028, 1030, 1031, 1032, 1033, 1034, 1035, 1036, 1037, 1042, 1046, 1052, 1057, 1058,
    1059, 1060, 1061, 1062, 1063, 1064, 1068, 1069, 1070, 1071, 1073, 1078, 1079, 1084, 1085, 1087, 1089, 1090,
    1093, 1094, 1096, 1101, 1102, 1103, 1104, 1106, 1108, 1109, 1111, 1112, 1113, 1114, 1116, 1117, 1118, 1119,
    1120, 1121, 1123, 1130, 1138, 1139, 1140, 1141, 1144, 1145, 1146, 1147, 1148, 1152, 1153, 1156, 1157, 1161,
    1164, 1165, 1166, 1167, 1169, 1173, 1174, 1175, 1176, 1178, 1179, 1182, 1183, 1184, 1185, 1189, 1190, 1191,
    1192, 1193, 1194, 1195, 1196, 1200, 1204, 1205, 1206, 1207, 1208, 1210, 1211, 1212, 1213, 1215, 1220, 1226,
    1229, 1231, 1236, 1237, 1238, 1239, 1243, 1244, 1245, 1246, 1247, 1248, 1249, 1250, 1251, 1253, 1254, 1257,
    1258, 1259, 1260, 1265, 1267, 1271, 1274, 1275, 1276, 1277, 1278, 1279, 1280, 1281, 1283, 1284, 1285, 1286,
    1289, 1290, 1291, 1292, 1293, 1294, 1295, 1296, 1297, 1298, 1303, 1304, 1305, 1306, 1311, 1313, 1314, 1315,
    1316, 1317, 1318, 1319, 1321, 1325, 1326, 1327, 1328, 1329, 1330, 1331, 1332, 1333, 1338, 1339, 1340, 1342,
    1344, 1345, 1346, 1347, 1349, 1350, 1351, 1352, 1353, 1354, 1357, 1358, 1359, 1360, 1363, 1364, 1365, 1366,
    1371, 1372, 1373, 1374, 1379, 1381, 1382, 1383, 1384, 1385, 1386, 1389, 1396, 1397, 1398, 1399, 1400, 1415,
    1416, 1417, 1418, 1419, 1423, 1424, 1430, 1433, 1435, 1436, 1438, 1439, 1444, 1445, 1446, 1447, 1448, 1449,
    1450, 1452, 1453, 1454, 1455, 1456, 1457, 1458, 1459, 1460, 1462, 1463, 1464, 1465, 1466, 1467, 1469, 1471,
    1472, 1473, 1474, 1481, 1482, 1483, 1484, 1488, 1489, 1490, 1491, 1492, 1493, 1494, 1495, 1496, 1498, 1500,
    1501, 1511, 1512, 1515, 1518, 1519, 1520, 1521, 1522, 1527, 1529, 1530, 1531, 1532, 1535, 1536, 1537, 1543,
    1545, 1546, 1547, 1548, 1549, 1552, 1553, 1554, 1558, 1562, 1563, 1570, 1571, 1574, 1582, 1583, 1584, 1585,
    1588, 1589, 1590, 1591, 1596, 1606, 1609, 1610, 1611, 1612, 1624, 1625, 1626, 1627, 1628, 1630, 1631, 1642,
    1644, 1645, 1646, 1647, 1648, 1649, 1650, 1651, 1653, 1654, 1655, 1656, 1657, 1658, 1663, 1664, 1665, 1666,
    1669, 1676, 1677, 1679, 1681, 1687, 1692, 1693, 1698, 1699, 1700, 1701, 1704, 1705, 1706, 1707, 1708, 1717,
    1718, 1719, 1720, 1721, 1722, 1723, 1724, 1725, 1726, 1731, 1732, 1733, 1734, 1735, 1740, 1741, 1742, 1747,
    1749, 1750, 1751, 1752, 1755, 1756, 1757, 1758, 1759, 1762, 1765, 1766, 1767, 1768, 1770, 1774, 1775, 1777,
    1778, 1779, 1783, 1784, 1785, 1786, 1789, 1790, 1791, 1794, 1795, 1796, 1797, 1807, 1808, 1809, 1810, 1812,
    1816, 1817, 1820, 1821, 1824, 1825, 1832, 1833, 1835, 1836, 1838, 1840, 1841, 1844, 1846, 1847, 1850, 1851,
    1852, 1853, 1855, 1856, 1860, 1862, 1863, 1864, 1865, 1866, 1867, 1868, 1871, 1872, 1873, 1874, 1875, 1876,
    1877, 1878, 1879, 1880, 1881, 1885, 1886, 1887, 1888, 1890, 1899, 1900, 1901, 1902, 1904, 1905, 1906, 1907,
    1908, 1909, 1910, 1911, 1912, 1914, 1915, 1916, 1917, 1919, 1920, 1921, 1922, 1923, 1924, 1925, 1926, 1927,
    1928, 1929, 1930, 1931, 1932, 1934, 1938, 1939, 1940, 1941, 1942, 1943, 1944, 1945, 1946, 1951, 1953, 1954,
    1955, 1956, 1957, 1958, 1959, 1960, 1961, 1962, 1963, 1965, 1968, 1969, 1970, 1971, 1975, 1976, 1977, 1978,
    1979, 1980, 1981, 1982, 1983, 1984, 1985, 1986, 1987, 1989, 1990, 1991, 1992, 1994, 1995, 1996, 1997, 2000,
    2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2011, 2012, 2013, 2014, 2016, 2017, 2019, 2020, 2024,
    2025, 2026, 2027, 2028, 2030, 2031, 2032, 2033, 2037, 2038, 2039, 2040, 2041, 2042, 2043, 2044, 2045, 2046,
    2047, 2048, 2049, 2051, 2052, 2053, 2054, 2055, 2056, 2057, 2058, 2059, 2064, 2065, 2066, 2067, 2071, 2072,
    2073, 2074, 2075, 2079, 2083, 2084, 2086, 2087, 2088, 2089, 2090, 2091, 2092, 2093, 2094, 2095, 2096, 2097,
    2098, 2099, 2100, 2101, 2102, 2103, 2104, 2105, 2106, 2107, 2108, 2109, 2110, 2111, 2112, 2113, 2114, 2115,
    2116, 2117, 2121, 2122, 2123, 2124, 2125, 2126, 2127, 2128, 2129, 2130, 2131, 2132, 2133, 2134, 2135, 2136,
    2137, 2138, 2139, 2140, 2141, 2142, 2143, 2145, 2146, 2147, 2148, 2149, 2152, 2153, 2154, 2155, 2156, 2157,
    2158, 2159, 2160, 2161, 2162, 2163, 2164, 2165, 2166, 2167, 2168, 2169, 2170, 2172, 2173, 2174, 2175, 2178,
    2179, 2180, 2181, 2182, 2183, 2184, 2185, 2186, 2187, 2188, 2189, 2190, 2191, 2192, 2193, 2194, 2195, 2196,
    2197, 2198, 2199, 2200, 2201, 2202, 2205, 2206, 2207, 2208, 2209, 2210, 2211, 2212, 2213, 2214, 2215, 2216,
    2217, 2218, 2219, 2222, 2223, 2224, 2225, 2226, 2227, 2228, 2229, 2230, 2231, 2232, 2233, 2235, 2236, 2237,
    2238, 2239, 2240, 2244, 2245, 2246, 2247, 2248, 2249, 2250, 2252, 2256, 2258, 2262, 2265, 2266, 2267, 2268,
    2270, 2271, 2272, 2273, 2277, 2278, 2279, 2280, 2281, 2282, 2283, 2284, 2286, 2287, 2288, 2289, 2290, 2292,
    2293, 2294, 2295, 2296, 2299, 2300, 2301, 2302, 2303, 2306, 2307, 2308, 2309, 2310, 2312, 2313, 2314, 2315,
    2316, 2317, 2318, 2319, 2320, 2321, 2322, 2323, 2328, 2336, 2337, 2338, 2339, 2340, 2349, 2350, 2351, 2352,
    2353, 2354, 2356, 2357, 2358, 2359, 2360, 2361, 2369, 2370, 2371, 2372, 2373, 2374, 2375, 2376, 2377, 2378,
    2379, 2380, 2390, 2391, 2392, 2393, 2403, 2404, 2405, 2409, 2412, 2413, 2415, 2416, 2420, 2421, 2422, 2423,
    2424, 2425, 2426, 2427, 2428, 2429, 2430, 2431, 2432, 2433, 2435, 2437, 2438, 2439, 2440, 2442, 2443, 2444,
    2445, 2446, 2447, 2448, 2449, 2450, 2451, 2473, 2474, 2475, 2476, 2477, 2484, 2485, 2486, 2487, 2488, 2490,
    2491, 2492, 2493, 2494, 2495, 2496, 2497, 2498, 2499, 2504, 2506, 2507, 2508, 2509, 2514, 2515, 2516, 2517,
    2519, 2520, 2521, 2522, 2523, 2524, 2525, 2527, 2528, 2529, 2530, 2531, 2532, 2533, 2534, 2535, 2536, 2538,
    2539, 2545, 2546, 2547, 2548, 2549, 2550, 2554, 2555, 2556, 2558, 2559, 2564, 2571, 2573, 2574, 2575, 2576,
    2580, 2582, 2583, 2588, 2589, 2590, 2591, 2592, 2593, 2594, 2597, 2598, 2599, 2600, 2601, 2602, 2603, 2604,
    2605, 2607, 2608, 2609, 2613, 2615, 2616, 2618, 2619, 2620, 2621, 2622, 2623, 2624, 2625, 2633, 2634, 2635,
    2636, 2638, 2639, 2640, 2643, 2644, 2646, 2650, 2652, 2653, 2654, 2655, 2656, 2657, 2658, 2659, 2662, 2669,
    2670, 2671, 2672, 2673, 2675, 2676, 2677, 2681, 2682, 2683, 2684, 2685, 2686, 2687, 2688, 2690, 2691, 2692,
    2693, 2694, 2696, 2697, 2698, 2699, 2701, 2702, 2703, 2704, 2705, 2706, 2707, 2708, 2712, 2715, 2717, 2718,
    2719, 2720, 2724, 2727, 2729, 2731, 2732, 2733, 2734, 2738, 2741, 2742, 2743, 2744, 2748, 2752, 2753, 2754,
    2755, 2756, 2758, 2763, 2764, 2765, 2766, 2767, 2768, 2769, 2778, 2779, 2787, 2792, 2793, 2794, 2795, 2804,
    2805, 2806, 2807, 2815, 2819, 2822, 2824, 2825, 2826, 2827, 2828, 2829, 2830, 2831, 2832, 2833, 2834, 2835,
    2836, 2837, 2838, 2839, 2840, 2841, 2842, 2843, 2844, 2845, 2848, 2850, 2851, 2852, 2853, 2854, 2855, 2857,
    2858, 2859, 2860, 2861, 2862, 2863, 2864, 2865, 2867, 2868, 2869, 2870, 2871, 2874, 2875, 2876, 2877, 2878,
    2879, 2883, 2884, 2885, 2886, 2887, 2890, 2894, 2897, 2898, 2899, 2900, 2901, 2905, 2906, 2907, 2908, 2912,
    2913, 2914, 2915, 2916, 2917, 2918, 2919, 2921, 2922, 2923, 2924, 2926, 2927, 2928, 2929, 2931, 2932, 2934,
    2943, 2944, 2945, 2946, 2948, 2949, 2950, 2951, 2954, 2958, 2960, 2961, 2962, 2964, 2968, 2969, 2970, 2971,
    2974, 2976, 2978, 2981, 2986, 2987, 2988, 2989, 2990, 2991, 2992, 2993, 2994, 2995, 2997, 2999, 3003, 3004,
    3005, 3006, 3007, 3008, 3013, 3014, 3015, 3016, 3017, 3018, 3019, 3020, 3022, 3023, 3024, 3026, 3028, 3032,
    3033, 3034, 3035, 3037, 3038, 3039, 3044, 61444, 61445, 61453, 61462, 61480, 61486,
];

pub(super) static TARGETS: [u16; 5062] = [
    47, 186, 1, 0, 2, 3, 3, 987, 5, 6, 1023, 8, 7, 9, 131, 11, 174, 13, 13, 263, 15, 808, 1147, 14, 1149, 20, 858,
    22, 831, 24, 809, 26, 13, 28, 810, 30, 811, 32, 33, 34, 812, 36, 37, 38, 813, 40, 41, 31, 35, 39, 42, 814, 44,
    832, 868, 47, 833, 49, 834, 859, 52, 815, 860, 54, 55, 817, 57, 58, 816, 861, 862, 863, 835, 836, 881, 869,
    870, 807, 68, 818, 21, 21, 21, 21, 21, 21, 20, 12, 14, 12, 16, 17, 18, 19, 12, 21, 19, 23, 21, 21, 21, 25, 11,
    27, 21, 29, 43, 18, 45, 46, 48, 50, 51, 53, 21, 56, 19, 19, 59, 60, 61, 62, 63, 64, 18, 65, 66, 67, 69, 70,
    18, 18, 20, 71, 1045, 14, 1078, 75, 76, 316, 316, 882, 79, 80, 101, 82, 264, 84, 81, 83, 83, 83, 82, 83, 83,
    85, 85, 696, 86, 754, 755, 102, 90, 90, 285, 73, 285, 317, 1066, 627, 929, 930, 97, 98, 99, 547, 756, 318,
    1067, 960, 398, 969, 107, 474, 988, 110, 111, 112, 1046, 1049, 114, 915, 651, 971, 530, 990, 120, 121, 663,
    147, 947, 125, 124, 126, 757, 103, 129, 129, 352, 131, 351, 116, 133, 133, 131, 134, 74, 351, 104, 319, 466,
    1086, 1143, 140, 1085, 139, 141, 142, 237, 144, 144, 145, 819, 147, 820, 951, 150, 151, 152, 153, 15, 821,
    822, 157, 837, 159, 864, 175, 162, 132, 164, 148, 149, 154, 155, 156, 158, 160, 161, 163, 165, 1050, 991, 168,
    169, 167, 170, 916, 172, 884, 1047, 358, 758, 1048, 628, 591, 124, 989, 182, 183, 320, 321, 75, 0, 399, 85,
    190, 2, 191, 1, 193, 191, 652, 16, 992, 197, 176, 475, 46, 201, 202, 203, 1087, 205, 206, 980, 208, 135, 246,
    211, 212, 212, 213, 17, 215, 177, 217, 218, 697, 133, 672, 222, 673, 224, 210, 214, 216, 219, 216, 216, 216,
    220, 221, 223, 225, 441, 134, 228, 229, 230, 603, 476, 759, 760, 1051, 86, 235, 236, 329, 43, 239, 239, 44,
    240, 329, 52, 329, 477, 741, 244, 742, 246, 245, 247, 3, 249, 249, 18, 248, 250, 251, 286, 478, 674, 255, 917,
    257, 675, 259, 865, 479, 480, 136, 264, 264, 265, 265, 266, 1088, 268, 269, 653, 653, 378, 507, 279, 782, 275,
    276, 277, 278, 279, 280, 400, 629, 761, 330, 51, 286, 286, 286, 286, 240, 286, 330, 287, 141, 288, 289, 531,
    1052, 508, 481, 482, 548, 297, 297, 1069, 549, 532, 379, 302, 105, 304, 305, 305, 305, 918, 226, 307, 308,
    308, 309, 308, 310, 308, 311, 312, 592, 401, 402, 315, 316, 550, 322, 318, 144, 320, 321, 312, 220, 267, 266,
    221, 325, 324, 324, 324, 324, 324, 324, 324, 324, 327, 324, 324, 324, 324, 328, 324, 324, 324, 326, 324, 329,
    137, 222, 332, 138, 334, 324, 324, 324, 324, 329, 323, 336, 323, 323, 323, 323, 336, 323, 323, 323, 337, 323,
    336, 323, 323, 323, 338, 323, 330, 323, 323, 331, 333, 335, 323, 339, 533, 981, 342, 290, 664, 993, 346, 347,
    370, 291, 509, 551, 552, 292, 203, 292, 982, 356, 553, 293, 630, 360, 1145, 610, 19, 611, 612, 676, 367, 612,
    612, 677, 584, 585, 370, 371, 353, 762, 370, 371, 353, 87, 374, 370, 371, 375, 353, 106, 370, 371, 377, 353,
    953, 379, 423, 20, 382, 654, 554, 554, 763, 1089, 359, 555, 678, 931, 389, 294, 586, 392, 323, 178, 179, 631,
    655, 295, 324, 442, 764, 67, 402, 402, 402, 402, 656, 331, 88, 406, 354, 139, 409, 409, 409, 409, 409, 409,
    409, 68, 1091, 411, 1090, 412, 632, 632, 380, 402, 402, 402, 402, 69, 944, 417, 945, 946, 420, 420, 420, 420,
    421, 418, 419, 422, 70, 556, 1079, 426, 1135, 428, 948, 954, 431, 952, 142, 141, 434, 224, 225, 91, 320, 143,
    715, 439, 440, 714, 441, 441, 442, 441, 443, 441, 444, 140, 446, 728, 445, 448, 308, 445, 448, 308, 449, 445,
    448, 308, 450, 445, 447, 448, 308, 451, 433, 435, 433, 436, 437, 433, 433, 437, 438, 452, 223, 633, 838, 839,
    455, 456, 698, 995, 458, 994, 510, 296, 297, 886, 463, 464, 465, 885, 1024, 467, 840, 371, 587, 470, 483, 719,
    472, 719, 473, 716, 720, 476, 718, 268, 479, 480, 268, 717, 477, 478, 481, 482, 482, 482, 474, 475, 474, 483,
    478, 485, 372, 299, 488, 298, 332, 657, 424, 403, 443, 765, 381, 300, 301, 557, 425, 269, 501, 501, 501, 501,
    501, 501, 502, 501, 501, 501, 503, 501, 501, 501, 504, 505, 505, 425, 444, 721, 145, 509, 270, 722, 724, 512,
    513, 514, 514, 515, 516, 723, 725, 726, 727, 508, 448, 510, 511, 517, 517, 518, 308, 519, 520, 508, 448, 510,
    511, 517, 517, 518, 308, 519, 520, 521, 508, 448, 510, 511, 517, 517, 518, 308, 519, 520, 522, 508, 448, 510,
    511, 517, 517, 518, 308, 519, 520, 523, 524, 382, 383, 445, 976, 529, 446, 558, 384, 385, 71, 385, 447, 1092,
    537, 448, 448, 539, 448, 540, 448, 541, 538, 542, 887, 414, 542, 1121, 484, 548, 333, 180, 181, 1122, 553,
    554, 386, 21, 1065, 559, 559, 1145, 743, 561, 562, 182, 107, 564, 565, 634, 888, 932, 569, 955, 571, 1093,
    572, 573, 574, 1053, 426, 1136, 578, 534, 534, 485, 486, 404, 658, 604, 593, 996, 587, 448, 594, 23, 591, 22,
    594, 146, 166, 594, 595, 593, 124, 596, 148, 598, 598, 598, 598, 4, 511, 1070, 427, 602, 595, 45, 605, 595,
    889, 428, 449, 560, 890, 60, 891, 302, 334, 42, 51, 42, 286, 616, 286, 616, 617, 240, 616, 334, 335, 26, 620,
    841, 997, 623, 450, 450, 766, 635, 627, 679, 629, 630, 467, 1123, 633, 1124, 635, 634, 636, 842, 783, 784,
    639, 640, 641, 642, 699, 596, 597, 97, 512, 513, 729, 649, 649, 649, 649, 649, 650, 650, 650, 649, 785, 652,
    653, 786, 655, 656, 654, 657, 651, 658, 972, 660, 661, 973, 663, 664, 665, 666, 662, 667, 1125, 669, 670, 671,
    998, 673, 24, 675, 676, 636, 613, 678, 679, 149, 681, 681, 681, 681, 238, 325, 983, 684, 933, 686, 303, 304,
    360, 919, 691, 487, 1035, 694, 695, 488, 999, 1094, 699, 700, 239, 203, 373, 21, 21, 21, 21, 21, 21, 20, 71,
    489, 468, 637, 305, 707, 708, 373, 336, 150, 712, 713, 713, 713, 714, 714, 247, 250, 249, 718, 718, 718, 718,
    719, 718, 718, 720, 718, 718, 721, 722, 251, 716, 717, 716, 716, 716, 724, 716, 717, 716, 716, 716, 724, 725,
    716, 717, 716, 716, 716, 724, 726, 716, 717, 723, 716, 716, 716, 724, 727, 787, 729, 730, 151, 732, 733, 53,
    54, 55, 734, 735, 736, 732, 737, 737, 737, 737, 429, 985, 984, 740, 741, 1003, 1000, 744, 1001, 746, 1002,
    743, 745, 747, 748, 337, 469, 405, 183, 744, 745, 56, 746, 747, 754, 755, 756, 757, 758, 184, 760, 760, 748,
    749, 762, 763, 96, 765, 248, 767, 767, 1036, 769, 152, 771, 700, 773, 701, 775, 25, 777, 702, 779, 703, 781,
    774, 776, 778, 780, 782, 57, 759, 761, 764, 766, 768, 768, 770, 772, 766, 783, 784, 89, 415, 561, 565, 605,
    892, 470, 490, 788, 793, 794, 490, 406, 361, 1054, 185, 638, 639, 471, 407, 979, 804, 0, 805, 2, 615, 807,
    808, 614, 680, 808, 810, 614, 1022, 5, 813, 5, 669, 109, 816, 109, 817, 817, 817, 817, 817, 817, 817, 817,
    817, 817, 818, 817, 817, 817, 817, 817, 819, 817, 817, 817, 817, 817, 820, 817, 821, 817, 817, 817, 817, 820,
    670, 817, 817, 817, 817, 817, 823, 820, 817, 824, 817, 817, 817, 817, 820, 667, 668, 188, 828, 187, 830, 671,
    829, 831, 829, 829, 831, 829, 833, 829, 831, 829, 834, 831, 831, 836, 831, 837, 831, 838, 826, 827, 829, 831,
    832, 829, 835, 839, 6, 841, 7, 843, 843, 843, 7, 707, 845, 844, 844, 844, 844, 847, 844, 844, 848, 48, 850,
    48, 108, 852, 817, 851, 817, 851, 817, 817, 817, 853, 851, 851, 817, 851, 817, 851, 817, 817, 817, 853, 851,
    851, 854, 817, 851, 817, 851, 817, 817, 817, 853, 851, 851, 855, 817, 821, 851, 817, 851, 817, 817, 817, 853,
    851, 851, 856, 814, 814, 815, 822, 825, 840, 842, 842, 844, 844, 846, 849, 857, 1126, 859, 860, 861, 640, 430,
    1095, 865, 737, 867, 867, 868, 867, 869, 867, 870, 1071, 872, 62, 874, 451, 1144, 877, 451, 1055, 562, 431,
    881, 306, 307, 58, 308, 886, 1038, 888, 1096, 890, 124, 514, 893, 616, 452, 1097, 896, 897, 125, 899, 900,
    189, 902, 902, 189, 153, 904, 904, 904, 904, 190, 90, 906, 416, 1137, 909, 910, 911, 1072, 850, 914, 894,
    1127, 917, 8, 919, 920, 920, 491, 492, 154, 923, 924, 730, 926, 924, 922, 925, 927, 924, 928, 928, 928, 355,
    922, 925, 924, 928, 928, 928, 1080, 932, 896, 897, 934, 935, 895, 986, 937, 228, 229, 155, 230, 231, 939, 940,
    941, 437, 942, 437, 941, 943, 227, 191, 851, 946, 563, 535, 767, 535, 939, 940, 437, 942, 437, 943, 227, 843,
    309, 472, 1098, 192, 956, 957, 1099, 1100, 960, 961, 59, 963, 1101, 955, 958, 959, 962, 964, 965, 620, 898,
    1102, 1103, 967, 968, 969, 852, 971, 515, 516, 232, 975, 517, 252, 978, 979, 617, 899, 271, 983, 984, 272,
    986, 987, 731, 989, 985, 988, 990, 156, 992, 993, 993, 993, 853, 995, 732, 157, 273, 999, 999, 999, 274, 1001,
    193, 1003, 275, 1005, 1005, 1000, 997, 998, 1000, 1002, 1002, 1002, 1004, 1006, 1007, 194, 1009, 789, 1011,
    1012, 790, 1014, 1015, 1013, 1016, 564, 565, 387, 566, 900, 681, 1023, 791, 1025, 1026, 362, 866, 792, 793,
    1031, 1032, 871, 872, 873, 878, 1037, 49, 1039, 874, 794, 1042, 1043, 9, 1045, 1046, 1044, 1047, 875, 876,
    1050, 877, 1030, 1033, 1034, 1035, 1036, 1038, 1040, 1041, 1048, 1049, 1051, 1052, 158, 1054, 158, 1055, 1056,
    124, 1057, 567, 1059, 641, 568, 920, 1062, 768, 1073, 901, 110, 1065, 1066, 27, 1067, 374, 1069, 408, 1028,
    1071, 1072, 111, 902, 233, 1076, 934, 1078, 1079, 979, 432, 28, 326, 1083, 1004, 1005, 1085, 1086, 961, 962,
    1088, 1089, 433, 903, 963, 1093, 618, 1095, 276, 1097, 1097, 1098, 682, 1100, 823, 1102, 824, 825, 1104, 1105,
    1106, 1107, 112, 826, 1110, 1111, 1112, 1103, 1108, 1109, 1113, 904, 704, 159, 1116, 1116, 1116, 1117, 195,
    160, 1119, 50, 1120, 1121, 1006, 1009, 1007, 1008, 1126, 1124, 1125, 1127, 1010, 1129, 569, 1011, 1132, 1012,
    1134, 1013, 363, 161, 1138, 196, 388, 1140, 588, 589, 1143, 1142, 1144, 409, 733, 1146, 1142, 1144, 1147, 409,
    364, 453, 92, 454, 417, 1150, 1151, 1152, 454, 1150, 1154, 1152, 855, 570, 606, 198, 1159, 1159, 197, 162,
    1161, 199, 200, 536, 683, 1165, 536, 1039, 879, 1167, 1168, 1169, 536, 201, 202, 66, 659, 493, 598, 769, 565,
    203, 1057, 964, 1179, 1180, 494, 494, 204, 338, 286, 286, 286, 286, 240, 286, 76, 338, 1138, 205, 1187, 1187,
    163, 1189, 206, 207, 607, 495, 935, 1194, 356, 599, 365, 770, 365, 965, 496, 600, 410, 1159, 1159, 389, 455,
    936, 1207, 208, 1056, 1014, 1211, 619, 1040, 684, 1214, 1215, 619, 93, 1217, 357, 1217, 77, 357, 113, 571,
    114, 608, 310, 72, 203, 310, 209, 1227, 310, 642, 609, 621, 1231, 1232, 620, 771, 685, 686, 1232, 1234, 1235,
    620, 1232, 620, 1232, 620, 687, 311, 518, 1104, 1241, 1105, 1029, 1244, 1245, 1246, 1242, 1243, 1247, 537,
    537, 456, 457, 434, 497, 498, 312, 390, 458, 601, 44, 1259, 601, 327, 328, 459, 375, 1264, 411, 1107, 1266,
    1106, 1267, 1268, 1264, 411, 418, 622, 572, 734, 1273, 1274, 572, 688, 1276, 572, 419, 736, 735, 477, 1279,
    481, 1280, 1280, 1280, 474, 474, 1281, 1279, 1283, 391, 339, 340, 643, 392, 644, 573, 1111, 1108, 1109, 1110,
    1292, 1293, 1294, 1295, 573, 623, 625, 1298, 1299, 624, 689, 1299, 1301, 624, 210, 1303, 1304, 211, 867, 1305,
    1306, 1306, 1306, 870, 867, 1306, 1306, 1306, 870, 574, 574, 772, 460, 461, 645, 646, 626, 773, 134, 626, 115,
    921, 1318, 937, 1320, 626, 118, 117, 1322, 1322, 1322, 1322, 1323, 1322, 1322, 1322, 1322, 1323, 626, 538,
    1030, 1326, 1327, 393, 78, 119, 795, 1332, 938, 1334, 844, 905, 906, 647, 648, 649, 394, 539, 1015, 1343,
    1058, 462, 774, 974, 1347, 1348, 690, 1349, 313, 212, 1352, 519, 29, 395, 1356, 376, 1356, 376, 775, 242,
    1359, 1360, 241, 240, 241, 738, 120, 1365, 1365, 1364, 1366, 575, 1139, 1368, 1369, 341, 575, 907, 314, 520,
    1016, 1017, 1112, 1378, 341, 11, 1380, 11, 10, 691, 1383, 341, 79, 80, 377, 435, 1388, 908, 1390, 30, 1141,
    1392, 1393, 540, 1140, 692, 693, 1395, 1396, 540, 540, 234, 521, 1113, 1401, 420, 420, 396, 1404, 1018, 522,
    1128, 1129, 1409, 1130, 1410, 1411, 1131, 1413, 1414, 1412, 1415, 1408, 1416, 541, 366, 694, 1419, 541, 541,
    1068, 1114, 1423, 1422, 1424, 315, 523, 524, 164, 1429, 1430, 121, 1432, 1433, 61, 1435, 1431, 1434, 1436,
    1430, 81, 1146, 525, 880, 1440, 1441, 910, 911, 1443, 1444, 31, 909, 827, 1446, 1447, 32, 1449, 1026, 1451,
    1025, 1027, 829, 1454, 830, 1456, 1457, 1458, 1453, 1455, 1459, 828, 577, 1461, 576, 796, 750, 1464, 1463,
    1461, 1465, 576, 436, 602, 243, 437, 1470, 967, 968, 1472, 1473, 966, 922, 1475, 923, 1476, 1477, 526, 854,
    1480, 578, 578, 776, 924, 1115, 1484, 1485, 499, 845, 1133, 1489, 1490, 1491, 1132, 1074, 1493, 421, 1495, 95,
    412, 244, 1497, 777, 1497, 94, 1500, 438, 1502, 439, 440, 1019, 1134, 1507, 422, 1509, 1508, 1510, 660, 1510,
    660, 912, 342, 82, 342, 122, 343, 240, 83, 343, 367, 1519, 500, 1031, 1521, 1081, 1523, 590, 542, 1525, 1526,
    579, 1059, 473, 867, 1531, 580, 98, 1534, 165, 1536, 1536, 1536, 1536, 1536, 213, 581, 1082, 1539, 1540, 581,
    501, 778, 925, 1544, 543, 543, 210, 661, 18, 18, 18, 18, 18, 977, 1550, 1060, 1552, 846, 847, 848, 849, 978,
    1558, 1551, 1553, 1554, 18, 1555, 21, 21, 1556, 21, 21, 1557, 21, 18, 21, 18, 165, 1559, 18, 18, 20, 71, 596,
    63, 245, 1562, 1563, 1563, 1563, 1562, 1564, 1564, 1564, 123, 1566, 856, 344, 1032, 1569, 1570, 956, 1572,
    1033, 1574, 1575, 1573, 1576, 1571, 1577, 949, 1579, 1580, 1581, 1582, 1583, 1584, 957, 958, 1586, 1587, 1588,
    1034, 1590, 1591, 1589, 1592, 1578, 18, 1585, 18, 1593, 18, 18, 18, 240, 344, 368, 1596, 665, 751, 1598, 752,
    1600, 753, 1602, 1599, 1601, 1603, 527, 544, 64, 1607, 1608, 797, 1610, 798, 1612, 1611, 1613, 705, 1615,
    1616, 1617, 1618, 1617, 253, 1620, 65, 1622, 1621, 1621, 1624, 1625, 1609, 1614, 1619, 1621, 1621, 1623, 1626,
    1116, 1628, 1083, 1630, 502, 975, 1633, 1042, 883, 1634, 1635, 1043, 1637, 1117, 1639, 503, 545, 1142, 545,
    1062, 214, 215, 277, 280, 463, 278, 1650, 28, 504, 505, 345, 240, 345, 33, 216, 167, 1658, 1658, 1658, 1658,
    1658, 1658, 1658, 1658, 1658, 1658, 1658, 1658, 1658, 1658, 1658, 217, 1020, 281, 464, 282, 34, 1664, 959,
    1666, 1041, 1668, 1061, 413, 857, 1672, 913, 582, 695, 1676, 465, 465, 779, 706, 1037, 1044, 1681, 1118, 1683,
    346, 780, 346, 583, 506, 369, 347, 203, 347, 666, 666, 781, 799, 1693, 1694, 1695, 1696, 1697, 800, 1699,
    1700, 1701, 1698, 1702, 1703, 1119, 1705, 1075, 970, 1707, 1708, 1709, 1084, 1711, 717, 724, 717, 724, 1713,
    717, 724, 1714, 717, 723, 1710, 724, 1712, 1715, 650, 1717, 662, 734, 732, 528, 801, 802, 1722, 1723, 1724,
    1725, 1726, 803, 804, 1728, 1729, 1730, 1731, 805, 1733, 1734, 1735, 1736, 1737, 1727, 1732, 1738, 806, 1740,
    1741, 1742, 1743, 1021, 1745, 348, 939, 1748, 1748, 940, 1750, 941, 942, 1752, 1753, 1749, 1751, 1754, 397,
    283, 1757, 1758, 1757, 739, 1758, 1759, 1760, 1760, 1757, 1759, 1759, 1759, 1759, 914, 349, 124, 1764, 124,
    900, 1765, 927, 926, 1767, 1768, 350, 168, 1771, 1771, 1771, 1771, 12, 12, 740, 448, 308, 1774, 448, 308,
    1774, 1775, 448, 308, 1774, 1776, 448, 308, 1774, 1777, 1772, 1773, 321, 1778, 235, 84, 546, 943, 1782, 546,
    928, 1784, 546, 1063, 529, 284, 1788, 1788, 1788, 1788, 1789, 1788, 1788, 1790, 1788, 1788, 1791, 713, 262,
    1793, 1794, 1793, 1793, 1794, 1793, 1794, 1793, 1793, 1794, 1795, 1793, 1794, 1793, 1793, 1794, 1796, 1792,
    1793, 1794, 1793, 1793, 1794, 1797, 1798, 1064, 1120, 1801, 169, 1803, 1803, 1802, 1804, 1805, 950, 38, 1808,
    99, 1810, 37, 1812, 710, 1814, 1815, 35, 1817, 100, 1819, 36, 1821, 39, 39, 617, 617, 617, 1817, 617, 40, 236,
    1825, 41, 1827, 1817, 256, 1829, 1829, 1829, 1829, 1829, 1829, 1829, 1829, 1830, 1829, 1829, 1829, 1829, 1831,
    1829, 1829, 1829, 1829, 1832, 1833, 709, 1835, 1836, 40, 1827, 1809, 1811, 1816, 1820, 1823, 1816, 1823, 1838,
    1820, 1826, 1826, 1820, 1839, 1809, 1811, 1816, 1820, 1823, 1816, 1823, 1838, 1820, 1826, 1826, 1820, 1839,
    1840, 1809, 1811, 1816, 1820, 1823, 1816, 1823, 1838, 1820, 1826, 1826, 1820, 1839, 1841, 254, 1843, 1843,
    1843, 1843, 1843, 1843, 1843, 1843, 1844, 1843, 1843, 1843, 1843, 1845, 1843, 1843, 1843, 1843, 1846, 1847,
    126, 1849, 1849, 126, 255, 708, 1852, 1853, 1848, 1850, 1850, 1851, 1854, 1851, 1851, 1850, 1851, 1848, 1850,
    1850, 1851, 1854, 1851, 1851, 1850, 1851, 1855, 1848, 1850, 1850, 1851, 1854, 1851, 1851, 1850, 1851, 1856,
    1848, 1850, 1850, 1851, 1854, 1851, 1851, 1850, 1851, 1857, 1809, 1811, 1813, 1816, 1818, 1818, 1820, 1822,
    1816, 1823, 1813, 1824, 1813, 1813, 1818, 1813, 1818, 1820, 1826, 1826, 1820, 1828, 1818, 1813, 1834, 1837,
    1818, 1842, 1858, 258, 257, 218, 1862, 1861, 1861, 1861, 1861, 1861, 1861, 1861, 1861, 1864, 1861, 1861, 1861,
    1861, 1865, 1861, 1861, 1861, 1863, 1861, 1866, 127, 1868, 1860, 1867, 1860, 1860, 1860, 1860, 1867, 1860,
    1860, 1860, 1870, 1860, 1867, 1860, 1860, 1860, 1871, 1860, 1867, 1860, 1860, 1869, 1860, 1872, 1873, 1793,
    1794, 1793, 1793, 1794, 1797, 1875, 259, 260, 1878, 1878, 1878, 1878, 1878, 1878, 1878, 1878, 1879, 1878,
    1878, 1878, 1878, 1880, 1878, 1878, 1878, 1878, 1881, 1882, 1877, 1877, 1877, 1877, 1877, 1877, 1877, 1877,
    1884, 1877, 1877, 1877, 1877, 1885, 1883, 1877, 1877, 1877, 1877, 1886, 711, 712, 1877, 1887, 1888, 1877,
    1877, 1889, 1889, 1877, 1886, 1877, 1887, 1888, 1877, 1877, 1889, 1889, 1877, 1890, 1877, 1887, 1888, 1877,
    1877, 1889, 1889, 1877, 1891, 1877, 1887, 1888, 1877, 1877, 1889, 1889, 1877, 1892, 1876, 1893, 261, 219,
    1896, 1897, 171, 172, 130, 1901, 1901, 173, 128, 129, 170, 1895, 1898, 1899, 1900, 1895, 1895, 1902, 1897,
    1895, 1895, 1898, 1899, 1900, 1895, 1895, 1902, 1897, 1895, 1906, 1895, 1898, 1899, 1900, 1895, 1895, 1902,
    1897, 1895, 1907, 1895, 1898, 1899, 1900, 1895, 1895, 1902, 1903, 1904, 1897, 1905, 1895, 1908, 1148, 1910,
    1910, 1910, 1076, 1912, 1077, 1914, 1913, 1915, 4, 10, 72, 73, 74, 77, 78, 78, 78, 87, 88, 89, 91, 92, 93, 92,
    92, 94, 94, 94, 94, 95, 96, 96, 96, 100, 101, 101, 101, 101, 96, 102, 103, 103, 103, 103, 104, 105, 106, 106,
    106, 106, 108, 109, 109, 109, 109, 113, 115, 116, 117, 117, 117, 117, 118, 119, 119, 119, 119, 122, 123, 123,
    123, 123, 127, 128, 130, 132, 135, 136, 132, 132, 137, 137, 137, 137, 138, 138, 138, 138, 74, 143, 146, 166,
    171, 173, 174, 175, 176, 176, 177, 176, 176, 178, 179, 179, 179, 179, 180, 180, 180, 180, 181, 184, 185, 185,
    185, 185, 186, 186, 186, 186, 187, 188, 189, 189, 189, 189, 192, 194, 192, 194, 195, 195, 195, 195, 196, 198,
    3, 199, 200, 200, 200, 200, 74, 204, 207, 209, 226, 227, 227, 227, 227, 231, 231, 231, 231, 232, 232, 232,
    233, 232, 234, 237, 238, 241, 238, 242, 243, 243, 243, 243, 252, 253, 253, 253, 253, 254, 254, 254, 254, 256,
    258, 260, 261, 262, 262, 262, 262, 263, 263, 263, 263, 267, 270, 271, 271, 271, 272, 272, 272, 272, 273, 273,
    273, 273, 274, 281, 282, 283, 282, 282, 283, 283, 283, 282, 283, 284, 285, 287, 285, 285, 288, 288, 288, 288,
    181, 289, 290, 290, 290, 290, 291, 291, 291, 291, 292, 292, 292, 292, 293, 294, 294, 294, 294, 295, 295, 295,
    295, 296, 296, 296, 296, 298, 299, 298, 300, 300, 300, 300, 301, 301, 301, 301, 298, 298, 303, 303, 303, 303,
    306, 313, 314, 314, 314, 314, 317, 317, 317, 317, 319, 322, 340, 341, 341, 341, 341, 343, 344, 344, 344, 344,
    345, 345, 345, 345, 348, 349, 349, 349, 349, 350, 350, 350, 350, 351, 351, 351, 351, 352, 352, 352, 352, 353,
    353, 353, 353, 354, 355, 354, 354, 357, 358, 358, 358, 358, 359, 359, 359, 359, 361, 361, 361, 361, 362, 363,
    363, 363, 363, 364, 365, 365, 365, 365, 366, 368, 366, 369, 372, 373, 376, 378, 380, 381, 381, 381, 381, 383,
    362, 319, 319, 319, 384, 384, 384, 384, 385, 385, 385, 386, 387, 387, 387, 387, 289, 388, 388, 388, 388, 390,
    391, 391, 391, 391, 393, 393, 393, 393, 394, 395, 396, 396, 396, 396, 397, 397, 397, 397, 398, 398, 398, 398,
    399, 399, 399, 399, 400, 401, 400, 400, 400, 403, 404, 404, 404, 404, 405, 405, 405, 405, 407, 408, 408, 408,
    408, 410, 413, 414, 414, 414, 415, 415, 415, 416, 415, 423, 424, 425, 425, 425, 425, 427, 429, 430, 432, 453,
    454, 454, 454, 454, 457, 459, 460, 460, 461, 461, 461, 461, 462, 462, 462, 462, 466, 460, 460, 468, 469, 469,
    469, 469, 471, 471, 471, 471, 484, 486, 486, 487, 487, 487, 487, 489, 489, 489, 489, 490, 490, 490, 490, 491,
    491, 491, 491, 492, 492, 492, 492, 493, 493, 493, 493, 494, 494, 494, 494, 495, 496, 496, 497, 497, 497, 497,
    496, 496, 498, 498, 498, 498, 499, 499, 499, 499, 500, 500, 500, 506, 204, 507, 507, 507, 507, 525, 403, 526,
    526, 526, 526, 527, 527, 527, 527, 528, 528, 528, 528, 530, 531, 531, 531, 531, 532, 532, 532, 532, 533, 533,
    533, 533, 534, 535, 534, 534, 536, 536, 536, 536, 543, 544, 545, 545, 545, 545, 546, 547, 549, 549, 549, 549,
    550, 550, 551, 550, 552, 550, 555, 556, 556, 556, 556, 557, 558, 559, 560, 559, 559, 563, 181, 566, 567, 567,
    567, 567, 568, 570, 575, 576, 577, 577, 577, 577, 579, 580, 580, 580, 581, 581, 581, 581, 582, 582, 582, 582,
    583, 583, 583, 583, 584, 584, 584, 584, 585, 585, 585, 585, 586, 586, 586, 586, 588, 589, 589, 589, 589, 590,
    592, 590, 590, 597, 181, 599, 600, 600, 600, 600, 601, 603, 603, 603, 603, 604, 606, 604, 604, 607, 608, 608,
    608, 608, 609, 609, 609, 609, 610, 610, 610, 610, 611, 612, 613, 614, 614, 614, 614, 615, 618, 615, 615, 619,
    619, 619, 619, 621, 622, 624, 625, 626, 625, 628, 628, 628, 628, 631, 632, 632, 632, 632, 637, 638, 643, 644,
    644, 644, 644, 645, 645, 645, 645, 645, 289, 625, 646, 647, 647, 647, 647, 648, 648, 648, 648, 659, 646, 668,
    672, 674, 677, 680, 680, 680, 680, 682, 683, 683, 683, 683, 685, 687, 688, 688, 688, 688, 689, 689, 689, 689,
    690, 690, 690, 690, 692, 693, 693, 693, 693, 696, 697, 697, 697, 697, 698, 701, 702, 703, 704, 705, 705, 705,
    705, 706, 706, 706, 706, 704, 709, 709, 709, 710, 710, 710, 711, 711, 711, 711, 715, 557, 728, 731, 738, 739,
    739, 739, 739, 742, 749, 750, 750, 750, 750, 751, 751, 752, 752, 752, 752, 751, 751, 753, 785, 786, 786, 786,
    786, 787, 787, 787, 787, 788, 789, 789, 789, 789, 790, 791, 791, 791, 791, 792, 795, 792, 792, 796, 796, 796,
    796, 797, 797, 797, 797, 798, 799, 800, 800, 800, 800, 801, 801, 801, 801, 802, 802, 802, 802, 803, 803, 803,
    803, 806, 809, 811, 809, 809, 812, 858, 704, 862, 863, 863, 863, 863, 864, 864, 864, 864, 866, 871, 873, 875,
    876, 876, 876, 878, 876, 879, 880, 880, 880, 880, 880, 880, 882, 883, 883, 883, 883, 884, 884, 884, 884, 885,
    887, 887, 887, 887, 889, 891, 892, 892, 892, 892, 893, 882, 882, 882, 894, 894, 894, 894, 895, 895, 895, 895,
    895, 898, 901, 621, 903, 905, 907, 908, 908, 912, 908, 908, 913, 915, 289, 916, 918, 921, 921, 921, 929, 885,
    930, 930, 930, 930, 931, 931, 931, 933, 936, 938, 944, 945, 947, 948, 948, 948, 948, 949, 950, 950, 950, 951,
    952, 953, 953, 953, 953, 954, 954, 954, 954, 966, 970, 885, 972, 973, 973, 973, 973, 974, 974, 974, 974, 976,
    977, 977, 977, 977, 980, 981, 981, 981, 981, 74, 982, 991, 994, 996, 362, 1008, 1010, 1017, 1018, 1018, 1018,
    1019, 1019, 1019, 1019, 1018, 1020, 1020, 1020, 1020, 1021, 1021, 1022, 1021, 1021, 1024, 1027, 1028, 1028,
    1028, 1028, 1029, 646, 1053, 1058, 1060, 1060, 1060, 1060, 1061, 1061, 1061, 1061, 1063, 1064, 1068, 1070,
    1070, 1070, 1070, 1073, 1074, 1075, 1077, 1080, 1081, 1081, 1081, 1081, 1082, 1084, 1084, 1084, 1084, 1087,
    1090, 1091, 1091, 1091, 1091, 1092, 885, 1094, 1096, 1096, 1096, 1096, 1099, 1101, 1114, 1115, 1118, 1122,
    1122, 1123, 1128, 1130, 1131, 1131, 1131, 1131, 1133, 1135, 1136, 1137, 1137, 1137, 1137, 1139, 1141, 1141,
    1141, 1141, 1145, 1148, 1145, 1145, 1145, 1149, 1149, 1149, 1149, 1153, 1153, 1155, 1153, 1156, 1157, 1157,
    1157, 1157, 1158, 1158, 1158, 1158, 1160, 1162, 1163, 1164, 1166, 1164, 1170, 1171, 1172, 1173, 1174, 1174,
    1174, 1174, 1175, 1175, 1175, 1175, 1176, 1176, 1176, 1177, 1176, 1178, 1181, 1182, 1182, 1182, 1183, 1184,
    1185, 1184, 1184, 1186, 1188, 1190, 1191, 1192, 1192, 1192, 1192, 1193, 1193, 1193, 1193, 1195, 1196, 1196,
    1196, 1196, 1197, 1197, 1197, 1197, 1198, 1199, 1199, 1199, 1200, 1201, 1201, 1201, 1201, 1202, 1202, 1202,
    1202, 1203, 1203, 1203, 1203, 1204, 1205, 1205, 1205, 1205, 1206, 1206, 1206, 1206, 1208, 1206, 1209, 1210,
    1212, 1213, 1216, 1213, 1213, 1218, 1219, 1220, 1218, 1218, 1221, 1222, 1221, 1221, 1223, 1223, 1223, 1223,
    1224, 1225, 1226, 1224, 1228, 1229, 1229, 1229, 1229, 612, 1230, 1230, 1230, 1230, 1233, 1236, 1237, 1238,
    1239, 1239, 1239, 1239, 1240, 1240, 1240, 1240, 612, 1248, 1249, 1249, 1250, 1250, 1250, 1250, 1251, 1251,
    1251, 1251, 1252, 1252, 1252, 1252, 1253, 1253, 1253, 1253, 1254, 1254, 1254, 1254, 1255, 1255, 1255, 1255,
    1256, 1256, 1256, 1256, 1257, 1257, 1257, 1257, 1258, 1260, 1258, 1258, 1261, 1261, 1261, 1261, 1262, 1262,
    1262, 1262, 1263, 1263, 1263, 1263, 1265, 1269, 1265, 1265, 1270, 1270, 1270, 1270, 1271, 1271, 1271, 1271,
    1272, 1275, 1277, 1272, 1278, 1278, 1278, 1278, 1282, 1284, 1284, 1285, 1285, 1285, 1285, 1286, 1286, 1286,
    1286, 1287, 1287, 1287, 1287, 1288, 1288, 1288, 1288, 1289, 1289, 1289, 1289, 1290, 1290, 1290, 1290, 1291,
    1296, 1291, 1291, 885, 1297, 1297, 1297, 1297, 1300, 1302, 1300, 1300, 1307, 1308, 1307, 1309, 1309, 1309,
    1310, 1311, 1311, 1311, 1311, 1312, 1312, 1312, 1312, 1313, 1313, 1313, 1313, 1314, 1314, 1314, 1314, 1315,
    1316, 1317, 1319, 1321, 1324, 1325, 1325, 1325, 1325, 1328, 1329, 1329, 1329, 1329, 1330, 1331, 1333, 1335,
    1336, 1337, 1338, 1338, 1338, 1338, 1339, 1339, 1339, 1339, 1340, 1340, 1340, 1340, 1341, 1341, 1341, 1341,
    1342, 1342, 1342, 1342, 1344, 1345, 1345, 1345, 1345, 1346, 1350, 1351, 1351, 1351, 1351, 1353, 1354, 1354,
    1354, 1354, 1355, 1357, 1357, 1357, 1358, 1361, 1362, 1363, 1361, 1362, 1362, 1363, 1367, 1370, 1371, 1372,
    1372, 1372, 1373, 1374, 1374, 1374, 1374, 557, 1375, 1375, 1375, 1375, 1376, 1377, 1379, 1371, 1381, 1381,
    1381, 1382, 1381, 1384, 1371, 1385, 1386, 1386, 1387, 1387, 1387, 1387, 1389, 1389, 1389, 1391, 1394, 1397,
    1398, 1398, 1399, 1400, 1400, 1400, 1400, 1402, 1403, 1403, 1403, 1403, 1405, 1405, 1405, 1405, 1406, 1407,
    1407, 1407, 1407, 1417, 1418, 1418, 1418, 1418, 1418, 1418, 1420, 1421, 1421, 1425, 1426, 1426, 1426, 1426,
    1427, 1427, 1427, 1427, 1428, 1428, 1428, 1428, 1437, 1438, 1439, 1439, 1439, 1439, 1442, 1445, 1448, 646,
    885, 1450, 875, 204, 1452, 1460, 1462, 1466, 1462, 1467, 1467, 1467, 1467, 1468, 1468, 1468, 1468, 1469, 1471,
    1471, 1471, 1471, 1471, 1462, 1462, 1474, 1478, 1479, 1479, 1479, 1479, 1481, 1482, 1483, 1482, 1482, 871,
    1486, 1487, 1487, 1487, 1487, 1488, 1492, 1494, 1496, 1496, 1496, 1498, 1499, 1501, 1496, 1503, 1504, 1504,
    1504, 1504, 1505, 1505, 1505, 1505, 1503, 1503, 1503, 1506, 1511, 1512, 1513, 1512, 1512, 1514, 1515, 1516,
    1514, 1514, 1517, 1518, 1517, 1517, 1520, 1520, 1520, 1520, 1520, 1522, 1524, 1527, 1527, 1527, 1527, 1528,
    1528, 1528, 1528, 1529, 1530, 1530, 1530, 1530, 1532, 1533, 1533, 1533, 1535, 1535, 1535, 1537, 1538, 1538,
    1538, 1541, 1542, 1542, 1542, 1542, 1543, 1545, 1546, 1546, 1546, 1547, 1548, 1548, 1548, 1548, 1549, 1560,
    704, 1561, 1565, 1567, 1568, 1568, 1568, 1594, 1595, 557, 1597, 1597, 1597, 1597, 1604, 1605, 1605, 1605,
    1605, 907, 1606, 1606, 1606, 1606, 1627, 1533, 1527, 1629, 1631, 1632, 1632, 1632, 1632, 1636, 1638, 1640,
    1641, 1641, 1641, 1641, 1642, 1643, 1643, 1643, 646, 1644, 1645, 1646, 1647, 1648, 1649, 1649, 1649, 1649,
    1651, 1652, 1652, 1652, 1652, 1653, 1653, 1653, 1653, 1654, 1654, 1654, 1655, 1656, 274, 1657, 1659, 1648,
    1656, 1660, 1648, 1661, 1662, 1662, 1662, 1662, 1663, 1665, 1667, 1669, 1670, 1671, 1671, 1671, 1671, 1673,
    1674, 646, 1675, 1675, 1675, 1675, 1677, 1678, 1678, 1678, 1679, 1680, 1682, 1684, 1685, 1685, 1685, 1173,
    1686, 1686, 1686, 1686, 1687, 1687, 1687, 1687, 1688, 1688, 1688, 1688, 1689, 1690, 1689, 1689, 1691, 1691,
    1692, 1691, 1704, 1706, 1716, 1718, 1718, 1718, 1718, 1719, 1719, 1719, 1719, 680, 1720, 1720, 1720, 1720,
    1720, 1721, 1721, 1721, 1721, 1739, 1744, 289, 1746, 1747, 1747, 1747, 1747, 1755, 1756, 1756, 1756, 1756,
    1756, 1761, 1762, 1763, 1763, 1763, 1763, 1766, 1769, 1770, 1770, 1770, 1770, 181, 1779, 1780, 1781, 1781,
    1783, 1785, 1781, 1786, 1787, 1787, 1787, 1787, 1799, 1800, 1806, 1807, 1859, 1874, 1894, 1909, 1911, 1916,
];

pub(super) static ENTRY_PROFILES: [u16; 1150] = [
    0, 0, 1, 2, 2, 3, 2, 0, 0, 4, 0, 0, 0, 5, 6, 7, 8, 6, 6, 8, 6, 5, 9, 7, 8, 6, 10, 11, 10, 6, 5, 6, 6, 7, 6,
    12, 13, 14, 15, 16, 15, 17, 17, 18, 19, 20, 21, 22, 23, 17, 24, 17, 25, 26, 27, 28, 29, 29, 29, 29, 29, 29,
    29, 29, 29, 29, 29, 30, 31, 32, 33, 31, 34, 35, 36, 35, 35, 36, 35, 37, 38, 38, 35, 35, 37, 39, 40, 39, 41,
    42, 40, 39, 42, 39, 43, 44, 45, 45, 46, 47, 48, 47, 47, 47, 47, 49, 50, 49, 47, 51, 49, 49, 52, 47, 49, 47,
    53, 54, 52, 49, 53, 49, 47, 55, 56, 47, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
    57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
    58, 59, 60, 58, 58, 58, 58, 58, 58, 58, 59, 61, 58, 62, 58, 63, 64, 58, 58, 65, 58, 58, 58, 58, 58, 58, 58,
    66, 58, 58, 58, 67, 58, 68, 58, 65, 58, 58, 68, 58, 58, 69, 61, 58, 62, 70, 62, 58, 71, 72, 73, 71, 71, 74,
    74, 74, 71, 75, 75, 76, 75, 75, 77, 73, 73, 73, 78, 78, 78, 78, 78, 79, 78, 80, 81, 78, 82, 83, 84, 82, 83,
    83, 82, 82, 85, 85, 85, 85, 85, 85, 85, 85, 85, 86, 85, 85, 85, 85, 86, 86, 86, 86, 86, 86, 85, 86, 85, 85,
    87, 88, 85, 89, 85, 85, 85, 90, 91, 92, 93, 90, 90, 94, 95, 90, 95, 90, 92, 92, 90, 90, 90, 90, 94, 96, 90,
    90, 90, 97, 90, 90, 92, 90, 93, 93, 90, 90, 98, 98, 99, 98, 100, 100, 99, 101, 101, 98, 99, 102, 98, 103, 104,
    104, 104, 105, 105, 106, 107, 108, 103, 104, 106, 108, 103, 105, 106, 104, 109, 108, 108, 109, 105, 110, 110,
    111, 112, 112, 113, 110, 114, 115, 116, 117, 118, 117, 119, 119, 120, 121, 122, 120, 123, 123, 124, 123, 123,
    123, 124, 125, 126, 126, 127, 128, 129, 127, 126, 130, 126, 131, 126, 128, 127, 126, 127, 127, 127, 127, 126,
    127, 132, 133, 134, 135, 135, 136, 137, 134, 137, 138, 133, 139, 140, 140, 135, 141, 142, 143, 142, 144, 142,
    145, 146, 144, 145, 147, 148, 149, 148, 148, 148, 148, 150, 148, 149, 148, 151, 148, 148, 148, 148, 148, 148,
    152, 153, 152, 152, 153, 152, 153, 152, 154, 152, 155, 156, 153, 153, 157, 153, 152, 155, 156, 155, 158, 154,
    154, 153, 152, 159, 159, 160, 161, 162, 163, 159, 159, 164, 164, 164, 165, 164, 166, 166, 167, 167, 164, 168,
    166, 166, 169, 168, 170, 164, 164, 164, 168, 166, 164, 166, 164, 165, 171, 164, 172, 168, 168, 164, 164, 166,
    173, 173, 174, 173, 173, 173, 173, 173, 173, 174, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 174,
    173, 175, 175, 176, 177, 175, 175, 176, 177, 177, 177, 177, 178, 177, 175, 177, 175, 179, 180, 181, 180, 180,
    181, 181, 180, 182, 183, 184, 180, 180, 180, 180, 180, 181, 182, 182, 185, 180, 181, 181, 182, 181, 180, 180,
    183, 186, 183, 180, 181, 182, 180, 185, 182, 187, 180, 188, 188, 189, 189, 189, 189, 188, 190, 190, 191, 192,
    191, 192, 190, 190, 193, 194, 195, 194, 196, 197, 197, 197, 198, 199, 199, 200, 201, 200, 201, 202, 200, 201,
    200, 200, 200, 202, 200, 200, 202, 200, 200, 203, 204, 205, 206, 207, 208, 206, 207, 209, 210, 211, 210, 206,
    206, 212, 206, 207, 211, 206, 204, 213, 211, 211, 207, 209, 214, 215, 216, 215, 214, 216, 215, 216, 217, 218,
    216, 216, 219, 220, 221, 222, 223, 223, 224, 225, 226, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227,
    227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 228, 229, 229, 230, 229, 229, 229, 229, 229,
    231, 232, 233, 234, 234, 234, 234, 235, 234, 234, 234, 234, 234, 234, 234, 234, 235, 234, 235, 234, 235, 234,
    234, 234, 234, 234, 234, 234, 236, 234, 236, 236, 236, 234, 234, 234, 237, 237, 237, 237, 237, 237, 237, 237,
    237, 237, 237, 237, 237, 238, 239, 239, 239, 238, 240, 238, 238, 239, 238, 240, 240, 238, 238, 238, 238, 238,
    238, 238, 238, 239, 238, 238, 240, 238, 240, 238, 240, 241, 241, 241, 242, 242, 242, 241, 241, 241, 241, 241,
    241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 243, 243, 244, 244, 244, 244, 244, 244,
    243, 244, 244, 245, 243, 245, 244, 244, 244, 244, 244, 244, 244, 246, 244, 244, 247, 248, 248, 248, 248, 248,
    248, 248, 248, 248, 248, 248, 248, 247, 247, 248, 248, 248, 248, 249, 250, 250, 250, 250, 251, 252, 253, 253,
    254, 253, 255, 255, 255, 253, 256, 257, 258, 259, 259, 259, 259, 259, 259, 259, 259, 259, 259, 259, 258, 258,
    260, 260, 260, 261, 262, 262, 261, 261, 262, 261, 261, 263, 261, 261, 263, 264, 263, 262, 261, 262, 262, 262,
    261, 264, 261, 261, 261, 262, 263, 264, 263, 262, 261, 261, 265, 266, 267, 268, 269, 266, 267, 270, 271, 272,
    272, 272, 272, 272, 273, 274, 275, 273, 275, 276, 277, 277, 273, 277, 274, 274, 274, 273, 273, 274, 274, 274,
    278, 278, 278, 278, 279, 280, 279, 281, 279, 279, 279, 279, 282, 283, 283, 283, 283, 283, 284, 284, 285, 283,
    286, 286, 287, 288, 288, 287, 288, 289, 290, 290, 290, 291, 291, 291, 291, 291, 291, 291, 292, 292, 292, 292,
    292, 293, 292, 293, 293, 292, 293, 292, 293, 292, 292, 292, 292, 292, 292, 292, 294, 292, 292, 292, 292, 294,
    292, 293, 292, 293, 293, 292, 293, 292, 292, 292, 295, 296, 296, 297, 297, 298, 298, 298, 298, 298, 298, 298,
    299, 299, 300, 301, 301, 301, 301, 302, 303, 304, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305,
    305, 305, 305, 305, 305, 305, 305, 305, 305, 306, 307, 307, 308, 308, 309, 308, 308, 309, 308, 310, 310, 311,
    311, 311, 312, 311, 312, 311, 313, 314, 315, 315, 316, 315, 315, 315, 315, 316, 315, 315, 315, 313, 315, 315,
    315, 315, 315, 313, 315, 315, 315, 315, 315, 315, 313, 313, 315, 315, 315, 315, 315, 315, 316, 315, 317, 318,
    317, 319, 320, 318, 317, 317, 318, 321, 318, 317, 318, 318, 322, 322, 323, 322, 322, 322, 322, 324, 325, 325,
    325, 325, 325, 326, 326,
];

pub(super) static PROFILES: [Profile; 327] = [
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
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0xa0400),
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
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::High, 0x208000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x100),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x200),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::High, 0x200),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x8000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x0),
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
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Low, 0x40000000),
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
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Wire)), Strength::Medium, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Ad)), Strength::Medium, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Ad)), Strength::High, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Label)), Strength::Medium, 0x1),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Label)), Strength::Medium, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::Medium, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::High, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::High, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::Medium, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::High, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::Medium, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::Medium, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::Medium, 0x1000),
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
    be> ~ feared<be> ~ suspected of[<be>] feared trapped|drowned|missing|lostbelieved|thought|presumed|feared|unde\
    rstood|suspected|assumed to be|havebelieved|thought|understood|presumed|assumed|suspected|feared|reckoned toex\
    pected toheld|arrested|detained|charged|questioned|wanted|sought in connection withis|are|'s|'re expectedit <b\
    e> ~ understood|believed|thought|feared [that]on suspicion ofperson|persons of interestpresumed|feared|believe\
    d dead|drowned|lost|killed|trappedassumingif confirmedif correctif true|verified|proven|provedin a sensein the\
    orylargely|mainly|mostly|partly|somewhat|relativelymore or lessrather|fairly|quiteso to speaksort|kind oftheor\
    eticallyto a certain extentto some extentvirtually|practicallyconflicting|differing|contradictory reports|acco\
    unts|statements|versionscontestedcontradictorycontroversialdisputedquestionableaccusedallegedapparentpresumedp\
    urportedreputedself-describedself-styled|self-proclaimedso-calledsupposedsuspectedwould-beappears|appear|appea\
    red|appearing to showassociated withclaiming to beconsistent withindicate|indicates|indicated|indicatinglinked\
    |tied tomay|could|might indicate|suggestpoint|points|pointed topurporting|purports|purported|purport tosuggest\
    ive ofsuggest|suggests|suggested|suggestingin some|most casesoften|usually|generally|typically|sometimes|frequ\
    entlytends|tend|tended to<be> ~ alleged to<be> ~ said|reported|claimed toaccording to [some|several|media|news\
    |local] reportsaccusations of|thatallegations of|thatallegedlyby all|some|most accountsclaims thatinitial|earl\
    y|preliminary reportsit <be> ~ said thatit <be>|has|had [been] ~ alleged|claimed|reported|rumoured|rumored [th\
    at]or so they sayostensiblypeople saypurportedlyputativelyreportedlyreported|alleged to be|havereports of|that\
    reports say|said|suggest|suggested|indicate|indicated|claim|claimedreputedlysaid to be|haveso the story goessu\
    pposedlythey sayword is [that]word|legend has it<be> <not> ~ alleged|accused|suspected [to|of]<can> <not> see\
    m to<not> possible<not> possibly<not> ~ known for|asa [firm|big|definite] maybean|the unverified accountas pos\
    sibleask|asks|asked|asking an open questionas|than expectedawaiting confirmation of your|mycannot possiblycann\
    ot seem tocontested seat|seats|election|elections|primary|race|racescould <not> care lesscould be reachedcoul\
    d only|barely|hardly|scarcelycould youcould|can|would you possiblydid <not> ~ confirm <possessive>every concei\
    vableeverything|anything|all|every|best|worst|only|earliest|latest possibleevidently clear|true|wrong|falsegos\
    sip column|columns|columnist|columnistshow is|was that|this|it possibleif|where|wherever|when|whenever|whateve\
    r [at all] possiblein questionable tastelikely voter|voters|suspect|suspectsmake|makes|made|making [it|this|th\
    at|them] possiblemay i|wenever seem|seems|seemed tono doubtonly <number> <word> could [be]perhaps you could|sh\
    ould|canperson|persons of interest toplausible deniabilitypossible toprobable causeso [that] <subject-pronoun\
    > couldtentative smile|step|steps|knock|nodthe|every <word> <word> possibleunlikely hero|heroes|friend|friends\
    |pair|pairing|ally|allies|alliance|couple|duo|place|source|star|candidatewould appear on|in|at|beforeyou may b\
    e seated|excused<not> sure<not> ~ certain<not> ~ clear<not> ~ knowna [slim|good|fair|slight] chance that|ofan \
    open questionarguablyas likely as notconceivableconceivablydoubtfuldoubtlessearly indicationsimprobablein all \
    likelihood|probabilityinterimis|are|'s|'re set toit is [<not>] ~ possible thatit is ~ likely|unlikely thatlike\
    lihood [that|of]likelymaybemore likely than notno one knowsnobody knowsperhapsplausiblepossibilitypossibility|\
    prospect that|ofpossiblepossiblypotentialpotentiallypreliminarypresumablyprobability that|ofprobableprobablypr\
    ovisionalquestions remainremain|remains to be seenremain|remains|remained unclear|unknown|uncertainrisk thatte\
    ntativeuncertainunclearunknownunlikely<can> <not> ~ be ruled out<not> ~ [been] ruled outcancannot be ruled out\
    cannot rule outcouldcould becould havedid|would|could|can|ca <not> ~ rule outmay|mightmay|might bemay|might ha\
    vemay|might notmay|might wellmust haveought toshouldwould<be> ~ rumoured|rumored toamid [<word>] speculationgo\
    ssiphearsayrumoured|rumored|rumouredlyrumours|rumors|rumour|rumorrumour|rumor has itspeculationsuggestion|sugg\
    estions thatthere is|was|are [much|some|growing] speculationas far as i|we knowi ~ guess|suppose|assume|suspec\
    tin my|our opinion|viewi|we do <not> ~ think|believei|we ~ believei|we ~ thinkmy|our understanding isto [the b\
    est of] my|our knowledge<be> <not> ~ able to ~ confirm|verify|corroborate|authenticate<be> <not> ~ confirmed|v\
    erified|corroborated|authenticated<be> unable to ~ confirm|verify|corroborate|authenticate<can> <not> ~ be ~ c\
    onfirmed|verified|corroborated|authenticated<can> <not> ~ confirm|verify|corroborate|authenticate<have> <not> \
    ~ [been] ~ confirmed|verified|corroborated|authenticated<have> <not> ~ been able to ~ confirm|verify|corrobora\
    te|authenticate<not> ~ confirmed|verified|corroborated|authenticated[<have>] yet to ~ confirm|verifya developi\
    ng storyaccording to unconfirmed|unverified reportsawaiting confirmationcannot ~ be ~ confirmed|verified|corro\
    borated|authenticatedcannot ~ confirm|verify|corroborate|authenticatedeclined|refused to confirm [or deny]deta\
    ils remain|are ~ scarce|sketchy|uncleardid <not> ~ confirmneither confirm nor denyneither confirmed nor denied\
    no [<word>] evidence that|of|tono independent|immediate|official confirmationno proof that|ofpending [<word>] \
    confirmationunconfirmedunder investigationunfounded|baselessunsubstantiated|uncorroborated|unprovenunsupported\
    unverifiedwithout [providing|offering|citing|presenting|giving] [any] evidenceyet to be ~ confirmed|verifiedac\
    cuseattackbemoanblameblastcastigatechallengechargechidecomplaincondemncriticisecriticizedecrydecry asdenounced\
    eplorefaultgripegrumblehit outlambastlamentlash outmockquestionrailrebukeridiculescoldslamacceptacknowledgeadm\
    itallowapologiseapologizecome cleanconcedeconfessgrantown uprecogniserecognizeassumebelieveconsiderdeemdoubtfe\
    arfeelhopeimaginepresumeregardregretseesupposesuspectthinkunderstandviewwantwishwonderworryallegeallege inclai\
    mcontendmaintainprofesspurportannouncecommitguaranteeintendofferplanpledgepromisesignalswear offthreaten tovow\
    certifydecidedecreeholdorder thatrecommend thatrulesentencebacktrackbrush offcontradictdenydisagreedisavowdism\
    issdisputedownplayobjectplay downprotestrebutrefuterejectrepudiateretractrule outshrug offwithdrawadviseappeal\
    begcall forcall ondemandencourageimploreinstructinviteorderpleadproposerecommendsuggesturgedocumentindicatelis\
    tpoint towardrecordreflectshowsuggest thatsupport the ideaclarifydefinedetailelaborateexpand onexplainillustra\
    tejustifylay outoutlineparaphrasereasonset outspecifyspell outsum upsummarisesummarizeascertainconfirmdemonstr\
    atedeterminedisclosediscoverdivulgeestablishexposefindknowlearnpoint outpoint toproverealiserealizerecallrecol\
    lectrememberremindrevealuncoverunveilverifyalludefloathintimplyinsinuateintimatemootteaseaffirmargueassertassu\
    reattestaveravowboastbragdeclaredouble downemphasiseemphasizegushhailhighlightinsistmake clearmake it clearpre\
    achpressproclaimpronouncereassertreassurestresssweartestifytouttrumpetunderlineunderscorevouchbarkblurtchantcr\
    yexclaimfumegasplaughmumblemurmurmutterrantroarscreamshoutsighsmilesnapsobstammerthunderwhisperyellairblogbroa\
    dcastcaptionemailmessagepostreadrepostretweetsharesigntake totexttitletweetwriteaddressbreak silencebriefcallc\
    haracterisecharacterizechatcommentcommunicateconveydescribediscussdubexpressinformlabelmentionnotenotifyobserv\
    eopen upopinephraseportrayputreferrelateremarksayspeakspeak outstatetalktelltermuttervoiceclaim creditclaim re\
    sponsibilityconcede defeatdeclare warplead guiltyplead not guiltytake responsibilityanticipatecalculateenvisag\
    eestimateexpectforecastforeseepredictprojectprophesyreckonspeculateaskenquireinquireposeprobequeryquizchronicl\
    ecirculatecitego publicissueissue a statementleaknarratepass onpublishquotequote as sayingrecountrelayreleaser\
    elease a statementreportaddanswerbeginchime inconcludecontinuecounterechofire backgo onhit backinterjectinterr\
    uptjokeopenquipreiteraterejoinrepeatreplyrespondrestateretortweigh inagreeapplaudbackcommendconcurcongratulate\
    defendendorsepraisesupportthankwelcomealertcautionthreatenwarnit is allegedit is claimedit emergedit has been \
    suggestedit is saidas reported byas seen byattributed toauthored bycited bycitingcompiled byfirst reported byi\
    ssued byobtained bypenned byposted bypublished byquoted byquoted inquotingreferring toreleased byreviewed byse\
    en byshared byshared withsigned byverified byaccording toas percourtesy offorin the eyes ofin the opinion ofi\
    n the view ofin the words ofperto hear [<article>] <word> tell itviait was reported<be> <not> ~ available for \
    comment<be> unavailable for comment<be> ~ contacted|approached for comment<have> <not> ~ commented<have> <not\
    > ~ responded|replied[<have>] yet to ~ comment|respond|replycould <not> ~ be ~ reachedcould <not> ~ be ~ reach\
    ed for commentdeclined commentdeclined to say|elaborate|specifydeclined|declines|declining to commentdeclined|\
    refused an|our interview [request]declined|refused to be intervieweddid <not> ~ answerdid <not> ~ elaboratedi\
    d <not> ~ respond|replydid <not> ~ respond|reply to a request|requests for commentdid <not> ~ returndid <not> \
    ~ saydid <not> ~ specifydid|do|does|would|could <not> ~ commentgave no [further|more|other] details|explanatio\
    n|reasonmade no commentneither side commentedno commentpleaded the fifthreferred questions torefused to say|el\
    aborate|specifyrefused|refuses|refusing to commentremained|stayed|kept|remains|remain ~ silentsaid nothingwith\
    out elaborating|elaborationwould <not> ~ sayat a news conferenceat a press briefingduring a briefingin a lette\
    rin a postin a statementin a tweetin an emailin an interviewspeaking to reportersthrough a spokespersonthroug\
    h an interpreterthrough his lawyeraccountaccusationadmissionallegationannouncementassertionassessmentbeliefcla\
    imcommentsconfirmationdenialfindingmessageopinionpredictionpromisequoteremarksreportrevelationrulingstatements\
    uggestiontestimonyversionviewwarningbecause of the sensitivity of the matterfor fear of reprisalsfor fear of r\
    etaliationgave only her first namegave only his first nameidentified only asinsisted on anonymitynot her real \
    namenot his real nameoff the recordon backgroundon condition of anonymityon the condition of anonymityrequeste\
    d anonymityspeaking anonymouslyto discuss internal mattersto discuss private deliberationswas not authorised t\
    o speak to the mediawas not authorized to speak publiclywho asked not to be identifiedwho asked not to be name\
    dwho declined to be identifiedwho declined to be namedwho did not want to be namedwhose name has been changed\
    a Western diplomata diplomata military sourcea person briefed ona person close to the negotiationsa person fam\
    iliar with the mattera person with knowledge ofa police sourcea senior aidea sourcea source close toa whistleb\
    loweran administration officialan aidean insideran intelligence sourcepeople briefed onpeople familiar with th\
    e matterpeople familiar with the situationpeople with direct knowledge ofsomeone close tosourcessources close \
    tosources familiar with the mattera leaked memoa polla press releasea reporta studya surveyan internal memocou\
    rt documentscourt recordsdatafiguresfootageminutesresearchstudiesthe complaintthe filingthe indictmentthe laws\
    uitlocal mediamedia reportsmultiple outletsnews reportsstate mediapolicetheyUS officialsa government official\
    a representative fora senior officiala spokesmana spokespersona spokeswomanan officialauthoritiesofficialsTele\
    gram channelsa post ona tweeta videoon Facebookon Instagramon Redditon Telegramon TikTokon Truth Socialon Xon \
    social mediaposts on social mediasocial media usersa translationaccording to a translation bytranslated froman\
    alystscriticscritics and supporters alikedoctorseconomistsexpertseyewitnessesfansinsiderslawyerslocalsmanyman\
    y expertsmany peoplemost peopleneighboursobserversopponentsothersparentspeopleresearchersresidentsscientistsse\
    veral peoplesomesome expertssome peoplesupportersuserswitnessesAgenciesAnalysis byAuthor:ByGuest essayOpinion \
    byReporter:Staff and agenciesStaff writerStory byText byWords byWords:Written byAdditional reporting byAdditio\
    nal reporting fromCompiled byEditing byGraphics byOur Standards:Produced byProvided byReporting byResearch byW\
    ith assistance by|fromWith files fromWith reporting byWith reporting fromWriting bycontributed additional repo\
    rtingcontributed reportingcontributed to this report|story|article|pieceAll rights reservedCopyrightThis mater\
    ial may not be published, broadcast©An earlier version of this articleCORRECTIONClarification:Correction:Edit\
    or's note:This article was amended onThis story has been correctedThis story has been updatedUPDATE:Advertoria\
    lPaid contentPaid postPartner contentPress releasePromotedSponsoredSponsored bySponsored contentaffiliate link\
    swe may earn a commissionAI-generatedgenerated by artificial intelligencegenerated with the help of AIreviewe\
    d by an editortranslated by AIDisclosure:The author isThe views expressedis owned byArtwork:Cartoon byChart:Gr\
    aphic:Illustration byIllustration:Map:(AP Photo)AFP via Getty ImagesAP Photo/Alamy Stock PhotoAnadolu via Gett\
    y ImagesArchive photoCC BY-SA 4.0CourtesyCourtesy ofEPA-EFE/File photoGetty ImagesHandoutImage credit:Image so\
    urce,Image viaImage:PA MediaPA WirePexelsPhoto byPhoto credit:Photo:Photograph:Picture:Pictures byPixabayPubli\
    c domainREUTERS/ScreengrabScreenshotShutterstock.comSuppliedUnsplashWikimedia CommonsiStock(Source:Data:SOURCE\
    Source:Sources:Originally published byRead the original article onRepublished with permissionSyndicated fromTh\
    is article first appeared inThis article was originally published onThis story was produced byh/tin partnershi\
    p withviaLast updatedPostedPublished:Updated:Translated byTranslation:Video:AAPAFPANIANSAAgence France-PresseA\
    nadolu AgencyAssociated PressBloombergEFEInterfaxKyodoPTIPress AssociationReutersTASSThe Canadian PressUPIUkri\
    nformXinhuaYonhapdpaAdAdvertisementSkip advertisementBREAKINGEXCLUSIVEKey pointsLIVEOPINIONSubscriber onlyWATC\
    H<number> min read<number> minute readAccept all cookiesCookie policyManage cookiesTags:Terms of useTopics:We \
    use cookiesAlso readAlso:Article continues belowBack to topCommentsContinue readingContinue reading belowDon'\
    t missEditor's PicksHave your sayKeep readingLatest NewsLeave a commentMore fromMore newsMore on this storyMor\
    e storiesMost PopularMost ReadREAD ALSO:Read moreRecommended StoriesRecommended for youRelated ArticlesRelate\
    d storiesRelated topicsRelated:See alsoShow moreSkip to contentStory continuesTop StoriesTrending NowView comm\
    entsWatch liveYou may also likeDonateDownload our appFollow the authorsFollow us onGet the latest newsJoin ou\
    r WhatsApp channelLog inSign inSign up for our newsletterSign up for theSign up to our newsletterSubscribeSubs\
    cribe to our newsletterSupport our journalismCopy linkEmail linkListen to this articlePrintSave for laterShare\
    Share this articleTweetalso|better|widely|formerly|commonly|locally known asknown asnicknamed|dubbed|codenamed\
    |christenedso-calledthe|a|this|that word|words|term|phrase|expression<work> called|titled|entitleda|the|her|hi\
    s|their|its [<name>] [new|latest|first|second|last|hit] <work>\
    ";

pub(super) static PHRASE_STARTS: [u16; 1151] = [
    0, 10, 31, 67, 88, 97, 123, 143, 175, 206, 223, 232, 262, 279, 290, 316, 328, 341, 367, 375, 380, 388, 420,
    429, 441, 453, 469, 489, 494, 504, 511, 518, 522, 539, 562, 567, 645, 663, 727, 744, 768, 781, 800, 842, 914,
    987, 998, 1072, 1094, 1145, 1160, 1186, 1243, 1251, 1263, 1273, 1303, 1313, 1322, 1370, 1382, 1401, 1412,
    1424, 1437, 1456, 1470, 1491, 1563, 1572, 1585, 1598, 1606, 1618, 1625, 1632, 1640, 1648, 1657, 1664, 1678,
    1705, 1714, 1722, 1731, 1739, 1780, 1795, 1809, 1824, 1863, 1877, 1909, 1932, 1972, 1985, 2022, 2040, 2094,
    2114, 2131, 2162, 2214, 2233, 2252, 2261, 2286, 2297, 2330, 2349, 2422, 2436, 2446, 2456, 2467, 2477, 2487,
    2514, 2529, 2596, 2605, 2620, 2637, 2647, 2655, 2669, 2687, 2733, 2752, 2766, 2780, 2800, 2827, 2852, 2863,
    2901, 2917, 2949, 2964, 2978, 3036, 3057, 3073, 3106, 3115, 3143, 3175, 3192, 3262, 3294, 3336, 3368, 3426,
    3447, 3483, 3534, 3542, 3568, 3576, 3607, 3635, 3664, 3685, 3696, 3710, 3743, 3779, 3811, 3919, 3947, 3972,
    3982, 3997, 4010, 4023, 4063, 4079, 4087, 4103, 4114, 4125, 4133, 4142, 4159, 4169, 4198, 4205, 4225, 4254,
    4282, 4302, 4308, 4313, 4333, 4345, 4357, 4364, 4373, 4384, 4412, 4420, 4428, 4437, 4448, 4459, 4469, 4488,
    4496, 4504, 4515, 4531, 4556, 4605, 4614, 4623, 4632, 4639, 4646, 4654, 4680, 4704, 4707, 4726, 4741, 4746,
    4754, 4764, 4803, 4812, 4824, 4838, 4851, 4865, 4874, 4882, 4888, 4893, 4919, 4944, 4950, 4957, 4984, 5011,
    5030, 5041, 5068, 5116, 5135, 5167, 5189, 5218, 5232, 5244, 5267, 5300, 5362, 5420, 5476, 5540, 5593, 5662,
    5731, 5784, 5816, 5834, 5877, 5898, 5957, 6005, 6042, 6085, 6104, 6128, 6156, 6187, 6233, 6249, 6278, 6289,
    6308, 6326, 6365, 6376, 6386, 6454, 6484, 6490, 6496, 6502, 6507, 6512, 6521, 6530, 6536, 6541, 6549, 6556,
    6565, 6574, 6579, 6587, 6595, 6602, 6607, 6612, 6619, 6626, 6633, 6639, 6647, 6651, 6659, 6663, 6669, 6677,
    6682, 6686, 6692, 6703, 6708, 6713, 6722, 6731, 6741, 6748, 6755, 6760, 6766, 6775, 6784, 6790, 6797, 6805,
    6809, 6814, 6818, 6822, 6826, 6833, 6840, 6846, 6852, 6855, 6862, 6869, 6874, 6884, 6888, 6892, 6896, 6902,
    6907, 6913, 6922, 6927, 6934, 6942, 6949, 6956, 6964, 6970, 6979, 6985, 6990, 6994, 7000, 7007, 7013, 7022,
    7033, 7036, 7043, 7049, 7055, 7059, 7069, 7083, 7087, 7095, 7104, 7113, 7123, 7127, 7135, 7142, 7149, 7156,
    7164, 7170, 7179, 7186, 7191, 7197, 7203, 7212, 7219, 7227, 7236, 7244, 7250, 7256, 7259, 7267, 7274, 7280,
    7289, 7296, 7304, 7310, 7315, 7320, 7327, 7336, 7343, 7347, 7355, 7363, 7367, 7379, 7385, 7392, 7396, 7408,
    7424, 7431, 7437, 7443, 7452, 7461, 7468, 7478, 7485, 7492, 7499, 7509, 7515, 7522, 7529, 7538, 7544, 7553,
    7562, 7571, 7578, 7589, 7598, 7606, 7614, 7621, 7630, 7636, 7640, 7644, 7649, 7658, 7666, 7671, 7678, 7685,
    7691, 7700, 7708, 7714, 7720, 7727, 7733, 7739, 7745, 7750, 7754, 7759, 7768, 7776, 7780, 7785, 7791, 7796,
    7802, 7808, 7814, 7818, 7822, 7827, 7831, 7838, 7849, 7858, 7867, 7871, 7875, 7884, 7890, 7900, 7913, 7919,
    7924, 7932, 7941, 7949, 7957, 7963, 7968, 7975, 7979, 7986, 7995, 8005, 8010, 8014, 8019, 8024, 8027, 8034,
    8038, 8042, 8047, 8053, 8059, 8065, 8069, 8073, 8079, 8084, 8088, 8093, 8097, 8100, 8107, 8114, 8121, 8125,
    8128, 8132, 8141, 8148, 8153, 8160, 8164, 8168, 8174, 8181, 8186, 8190, 8197, 8201, 8206, 8211, 8216, 8223,
    8236, 8241, 8245, 8257, 8269, 8273, 8280, 8291, 8297, 8305, 8312, 8315, 8322, 8328, 8333, 8340, 8344, 8350,
    8357, 8364, 8369, 8375, 8382, 8385, 8390, 8396, 8402, 8405, 8410, 8419, 8424, 8428, 8432, 8436, 8441, 8446,
    8458, 8478, 8492, 8503, 8515, 8531, 8550, 8560, 8569, 8577, 8585, 8591, 8599, 8606, 8613, 8620, 8628, 8634,
    8643, 8646, 8653, 8660, 8664, 8669, 8674, 8678, 8687, 8696, 8700, 8709, 8714, 8731, 8735, 8742, 8749, 8756,
    8761, 8776, 8783, 8788, 8795, 8814, 8820, 8823, 8829, 8834, 8842, 8850, 8858, 8865, 8869, 8878, 8883, 8891,
    8900, 8909, 8913, 8917, 8921, 8930, 8936, 8942, 8947, 8954, 8961, 8967, 8975, 8980, 8987, 8991, 8998, 9004,
    9016, 9022, 9029, 9035, 9042, 9047, 9054, 9059, 9066, 9074, 9078, 9091, 9104, 9114, 9135, 9145, 9159, 9169,
    9182, 9193, 9201, 9207, 9218, 9235, 9244, 9255, 9264, 9273, 9285, 9294, 9303, 9310, 9322, 9333, 9344, 9351,
    9360, 9371, 9380, 9391, 9403, 9409, 9420, 9423, 9437, 9454, 9468, 9483, 9486, 9520, 9523, 9538, 9572, 9600,
    9639, 9663, 9695, 9734, 9760, 9798, 9814, 9847, 9885, 9928, 9962, 9980, 10001, 10026, 10085, 10103, 10118,
    10137, 10176, 10231, 10246, 10268, 10278, 10295, 10316, 10348, 10383, 10427, 10439, 10470, 10487, 10507,
    10526, 10543, 10554, 10563, 10577, 10587, 10598, 10613, 10634, 10656, 10678, 10696, 10703, 10713, 10722,
    10732, 10744, 10753, 10763, 10769, 10774, 10782, 10794, 10800, 10807, 10814, 10821, 10831, 10838, 10843,
    10850, 10856, 10866, 10872, 10881, 10891, 10900, 10907, 10911, 10918, 10958, 10979, 11002, 11026, 11050,
    11068, 11089, 11106, 11123, 11137, 11150, 11175, 11204, 11223, 11243, 11270, 11302, 11342, 11378, 11408,
    11433, 11462, 11486, 11514, 11541, 11559, 11569, 11586, 11605, 11639, 11672, 11698, 11713, 11726, 11734,
    11751, 11766, 11792, 11799, 11809, 11831, 11848, 11879, 11913, 11944, 11960, 11967, 11983, 12015, 12028,
    12034, 12049, 12057, 12064, 12072, 12088, 12103, 12116, 12120, 12127, 12134, 12141, 12149, 12156, 12169,
    12179, 12193, 12204, 12215, 12228, 12244, 12256, 12267, 12273, 12277, 12289, 12310, 12330, 12347, 12358,
    12372, 12385, 12396, 12407, 12416, 12433, 12442, 12449, 12456, 12467, 12479, 12488, 12499, 12508, 12523,
    12527, 12542, 12563, 12581, 12594, 12623, 12638, 12646, 12653, 12681, 12688, 12698, 12705, 12717, 12721,
    12729, 12736, 12742, 12746, 12758, 12769, 12780, 12790, 12799, 12808, 12814, 12821, 12827, 12838, 12847,
    12857, 12871, 12875, 12887, 12898, 12908, 12913, 12922, 12930, 12941, 12948, 12950, 12961, 12971, 12980,
    12998, 13010, 13018, 13025, 13033, 13039, 13049, 13072, 13097, 13108, 13118, 13129, 13143, 13154, 13165,
    13177, 13188, 13211, 13226, 13243, 13262, 13272, 13304, 13325, 13371, 13390, 13399, 13444, 13446, 13480,
    13490, 13504, 13515, 13529, 13556, 13585, 13612, 13619, 13630, 13642, 13651, 13666, 13679, 13687, 13696,
    13708, 13725, 13740, 13764, 13776, 13812, 13841, 13862, 13878, 13889, 13902, 13921, 13932, 13940, 13950,
    13956, 13964, 13979, 13992, 13996, 14006, 14026, 14035, 14052, 14076, 14089, 14101, 14109, 14120, 14128,
    14138, 14150, 14157, 14170, 14183, 14192, 14198, 14206, 14213, 14219, 14227, 14240, 14246, 14257, 14265,
    14276, 14283, 14296, 14304, 14314, 14324, 14340, 14348, 14356, 14373, 14379, 14387, 14392, 14398, 14405,
    14413, 14436, 14464, 14491, 14506, 14536, 14576, 14602, 14605, 14624, 14627, 14639, 14645, 14655, 14663,
    14676, 14688, 14694, 14697, 14700, 14703, 14707, 14727, 14741, 14757, 14766, 14769, 14777, 14782, 14785,
    14802, 14809, 14813, 14831, 14834, 14843, 14849, 14855, 14858, 14860, 14873, 14891, 14899, 14908, 14918,
    14922, 14929, 14944, 14949, 14966, 14986, 15004, 15017, 15031, 15036, 15048, 15055, 15069, 15078, 15083,
    15106, 15117, 15125, 15141, 15163, 15173, 15187, 15200, 15212, 15223, 15238, 15247, 15256, 15274, 15286,
    15298, 15307, 15317, 15326, 15345, 15364, 15380, 15395, 15409, 15417, 15425, 15434, 15449, 15464, 15475,
    15487, 15500, 15510, 15527, 15533, 15549, 15567, 15579, 15598, 15623, 15629, 15636, 15662, 15677, 15702,
    15711, 15738, 15760, 15769, 15779, 15801, 15806, 15820, 15825, 15843, 15848, 15901, 15909, 15946, 15955,
    16004, 16033, 16107,
];
