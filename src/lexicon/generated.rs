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
    65535, 1454, 787, 65535, 65535, 65535, 1874, 65535, 2713, 65535, 871, 65535, 2387, 2588, 2794, 1923, 2294,
    65535, 1975, 65535, 1633, 2312, 1928, 2447, 540, 1039, 1518, 1698, 1877, 698, 278, 841, 932, 2243, 1952, 482,
    1003, 2306, 2454, 65535, 65535, 65535, 65535, 65535, 2373, 65535, 65535, 2125, 320, 2536, 65535, 500, 644,
    1432, 65535, 1422, 65535, 1244, 1629, 65535, 65535, 65535, 463, 65535, 2538, 2503, 84, 495, 2036, 1980, 65535,
    65535, 924, 65535, 1378, 65535, 281, 165, 643, 808, 1598, 2301, 2766, 1670, 2597, 2786, 555, 2649, 2943,
    65535, 65535, 65535, 843, 501, 2083, 2614, 1565, 1720, 65535, 65535, 2593, 1412, 447, 65535, 65535, 1738,
    65535, 1718, 65535, 65535, 713, 528, 65535, 872, 1063, 1115, 2746, 1136, 778, 1194, 1511, 99, 1584, 1784,
    2075, 2500, 351, 1433, 303, 1789, 1447, 2019, 695, 2120, 2145, 2802, 2947, 1677, 3024, 1756, 65535, 217, 3011,
    65535, 89, 379, 48, 788, 1080, 649, 1212, 650, 233, 1764, 1876, 1714, 2159, 2738, 3034, 106, 1711, 3036,
    65535, 65535, 2624, 1861, 2135, 1198, 65535, 1996, 65535, 1695, 65535, 65535, 65535, 277, 65535, 65535, 557,
    65535, 1252, 65535, 1296, 2941, 65535, 1755, 2742, 65535, 1130, 65535, 65535, 663, 655, 600, 487, 245, 630,
    1318, 1497, 1741, 2275, 2034, 2492, 815, 1247, 2939, 707, 238, 103, 257, 452, 1366, 1750, 917, 945, 267, 524,
    1321, 1812, 2063, 1492, 2311, 646, 2095, 2303, 2414, 2138, 2470, 1124, 1661, 2518, 2608, 2207, 2690, 2999,
    65535, 1982, 2885, 1227, 65535, 1563, 65535, 326, 1465, 504, 616, 1498, 1510, 1739, 2723, 1537, 2777, 569,
    1940, 273, 65535, 65535, 1100, 65535, 980, 3041, 51, 572, 1234, 595, 205, 65535, 75, 1289, 54, 1141, 450,
    1371, 1238, 520, 1375, 590, 1988, 585, 1749, 2487, 2736, 1477, 796, 2810, 570, 1896, 65535, 1000, 2576, 2825,
    451, 36, 664, 1085, 1236, 688, 908, 2278, 2626, 2898, 2952, 2133, 6, 1870, 1044, 565, 1628, 2513, 2564, 376,
    2279, 2918, 65535, 65535, 697, 65535, 2961, 105, 2065, 19, 218, 480, 1153, 1411, 1445, 1590, 2327, 670, 889,
    1131, 2378, 2585, 2284, 2773, 2780, 2811, 1531, 2853, 132, 2924, 2385, 3020, 2826, 65535, 65535, 1945, 65535,
    65535, 65535, 65535, 604, 2219, 2460, 65535, 876, 65535, 65535, 65535, 65535, 65535, 65535, 1390, 1151, 65535,
    65535, 1197, 2341, 2782, 65535, 65535, 65535, 65535, 188, 1407, 65535, 378, 902, 1216, 1336, 65535, 65535,
    1134, 2016, 1587, 2734, 65535, 65535, 690, 65535, 1398, 1568, 65535, 65535, 65535, 65535, 210, 594, 2450,
    65535, 196, 724, 1029, 130, 2117, 2679, 65535, 182, 1347, 2376, 809, 2982, 46, 988, 2377, 2486, 65535, 65535,
    189, 284, 2204, 2419, 65535, 65535, 816, 65535, 65535, 588, 65535, 1558, 65535, 65535, 2398, 1799, 2702, 2535,
    65535, 65535, 221, 2280, 1182, 65535, 65535, 65535, 114, 1657, 2444, 1935, 2057, 65535, 2193, 1574, 2250,
    2570, 460, 967, 879, 2200, 2368, 1725, 2972, 1324, 1404, 216, 611, 1665, 1852, 2008, 2142, 1904, 827, 1826,
    1168, 2078, 1187, 366, 1010, 2218, 2658, 2892, 1286, 1626, 314, 49, 45, 392, 789, 1481, 1559, 123, 1256, 2026,
    2158, 2521, 2550, 2686, 2788, 141, 971, 2910, 2928, 653, 685, 168, 65535, 65535, 183, 65535, 2480, 725, 65535,
    65535, 33, 597, 65535, 651, 65535, 395, 968, 1362, 1548, 1606, 2187, 2839, 65535, 65535, 1487, 1787, 2740,
    2917, 65535, 65535, 154, 928, 65535, 295, 256, 1427, 1290, 1601, 2356, 2485, 1428, 2704, 446, 992, 538, 1682,
    2819, 65535, 1303, 549, 1924, 2030, 2903, 2929, 65535, 534, 65535, 2479, 1942, 2850, 658, 65535, 65535, 65535,
    65535, 65535, 343, 65535, 65535, 1395, 2423, 65535, 16, 2873, 65535, 1615, 561, 1429, 2116, 852, 939, 1468,
    2013, 2124, 2317, 2835, 264, 2858, 1049, 65535, 65535, 1646, 65535, 493, 1185, 65535, 65535, 65535, 312,
    65535, 428, 110, 1384, 1822, 2203, 2427, 2394, 3006, 639, 519, 1056, 86, 1624, 2047, 943, 2337, 146, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 43, 494, 2836, 313, 319, 921, 2895, 65535, 898, 2171,
    1803, 65535, 1838, 2721, 65535, 717, 615, 1855, 576, 1416, 324, 881, 511, 726, 1612, 65535, 1854, 560, 2173,
    1184, 2482, 2767, 3032, 15, 65535, 65535, 274, 571, 2059, 3003, 2466, 65535, 65535, 65535, 65535, 65535,
    65535, 400, 470, 723, 143, 2328, 2916, 65535, 65535, 1569, 251, 1969, 1920, 2136, 2233, 579, 2595, 65535,
    2484, 65535, 1496, 65535, 65535, 1832, 203, 2152, 61, 1068, 1973, 975, 2754, 65535, 1925, 305, 862, 2846, 308,
    1402, 65535, 2920, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 545, 996, 2058, 65535, 65535, 65535, 566,
    2330, 2523, 1385, 65535, 65535, 65535, 65535, 162, 2616, 2296, 1105, 1451, 1461, 65535, 138, 1426, 65535,
    1240, 825, 432, 2432, 65535, 764, 1034, 2198, 806, 2724, 761, 2925, 915, 1761, 2150, 2552, 65535, 65535,
    65535, 1581, 1859, 65535, 65535, 1260, 62, 1674, 1724, 1006, 1867, 2546, 2950, 65535, 65535, 76, 65535, 65535,
    65535, 207, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2370, 65535, 1694, 1818, 148, 2504, 65535, 65535,
    1075, 65535, 65535, 606, 701, 731, 2302, 399, 1391, 1987, 1651, 2459, 2549, 2864, 178, 2056, 420, 2511, 2703,
    905, 176, 1351, 2244, 2417, 758, 2224, 675, 1777, 197, 1539, 2598, 2696, 354, 2867, 2886, 368, 2688, 795,
    2899, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1655, 65535, 65535, 591, 65535, 65535, 844,
    65535, 65535, 832, 2260, 65535, 65535, 65535, 304, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 2814, 784, 170, 65535, 65535, 65535, 719, 2366, 1118, 65535, 65535, 484, 56, 1095, 1941, 2346,
    2449, 2494, 1016, 1113, 65535, 826, 260, 629, 65535, 1057, 2012, 172, 65535, 65535, 65535, 1129, 2922, 2851,
    65535, 1853, 1810, 2730, 811, 150, 1437, 291, 1109, 474, 2230, 65535, 65535, 1099, 2566, 65535, 65535, 65535,
    65535, 2834, 65535, 65535, 65535, 676, 65535, 65535, 65535, 2775, 65535, 800, 1660, 2069, 65535, 525, 3013,
    960, 65535, 631, 65535, 1798, 1823, 1012, 65535, 423, 1816, 1312, 1222, 1620, 65535, 65535, 65535, 1103, 1927,
    2329, 2799, 947, 2648, 373, 645, 1294, 1489, 201, 1640, 938, 41, 2077, 2085, 2372, 1285, 2732, 2741, 2877,
    1111, 65535, 1199, 65535, 2921, 65535, 401, 1145, 1430, 1857, 65535, 1083, 65535, 65535, 922, 2501, 1737,
    2393, 1065, 65535, 243, 262, 2360, 65535, 65535, 625, 765, 1138, 1652, 2431, 2862, 65535, 65535, 1023, 65535,
    65535, 65535, 65535, 65535, 65535, 1359, 884, 1230, 1220, 1501, 65535, 2257, 321, 65535, 65535, 760, 2132,
    330, 798, 867, 983, 276, 891, 1899, 1943, 981, 2428, 622, 1235, 1386, 1408, 151, 895, 1875, 2090, 2827, 2491,
    2911, 383, 65535, 2223, 65535, 1757, 65535, 65535, 65535, 134, 953, 2161, 65535, 65535, 65535, 65535, 1703,
    1050, 1441, 2640, 2643, 1462, 529, 536, 2493, 940, 1132, 1175, 2126, 2359, 2722, 347, 331, 348, 1176, 2697,
    2733, 2954, 2904, 65535, 1381, 65535, 65535, 118, 65535, 1641, 336, 1397, 1419, 410, 2375, 2729, 2041, 202,
    2768, 2653, 390, 380, 65535, 488, 2353, 1009, 2675, 65535, 866, 918, 987, 2959, 941, 166, 230, 377, 563,
    65535, 65535, 1069, 65535, 515, 887, 65535, 65535, 1193, 2335, 2844, 1864, 2572, 109, 65535, 925, 546, 1753,
    411, 2860, 65535, 65535, 2045, 65535, 65535, 65535, 364, 65535, 65535, 1229, 2829, 691, 65535, 3030, 175, 403,
    914, 2175, 1092, 2547, 1839, 1449, 268, 628, 1800, 2160, 2309, 65535, 2206, 1916, 65535, 1274, 65535, 65535,
    65535, 65535, 65535, 1965, 1438, 817, 2287, 1415, 2271, 65535, 65535, 2662, 65535, 2629, 97, 204, 65535, 1675,
    416, 990, 65535, 1382, 2143, 65535, 65535, 573, 1022, 1847, 2499, 187, 2946, 65535, 65535, 415, 2452, 1897, 4,
    179, 2140, 191, 287, 1736, 1776, 2421, 2543, 65535, 65535, 2476, 65535, 65535, 1747, 2848, 332, 65535, 65535,
    2584, 2857, 65535, 2544, 2437, 65535, 1364, 2411, 365, 1320, 65535, 65535, 65535, 65535, 65535, 431, 328, 715,
    1829, 1766, 2365, 65535, 65535, 65535, 293, 350, 568, 682, 970, 1966, 2228, 65535, 1196, 65535, 2093, 65535,
    2131, 65535, 2869, 359, 974, 1521, 113, 265, 2894, 255, 2798, 2468, 65535, 2080, 2714, 2185, 65535, 601,
    65535, 847, 65535, 1170, 527, 1077, 777, 1474, 2681, 254, 2749, 1807, 65535, 289, 857, 2871, 360, 2040, 2958,
    1535, 65535, 2957, 65535, 65535, 2326, 65535, 112, 65535, 1314, 65535, 65535, 65535, 1731, 592, 913, 1846,
    2727, 1418, 2854, 65535, 65535, 1340, 2409, 689, 2861, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1268, 65535, 65535, 2657, 812, 2694, 65535, 65535, 2930, 1576, 1097, 1840, 2615, 562, 786, 65535,
    65535, 801, 1172, 2586, 523, 79, 602, 1163, 759, 1306, 1357, 2074, 1144, 1599, 1613, 1878, 1084, 1264, 2240,
    550, 2402, 2582, 2671, 2712, 2397, 1266, 323, 1828, 2089, 65535, 290, 468, 3018, 73, 776, 1259, 1388, 1708,
    65535, 65535, 65535, 65535, 1463, 1007, 2388, 65535, 2292, 2025, 65535, 65535, 1639, 65535, 65535, 2022, 1150,
    1514, 2325, 65535, 65535, 65535, 65535, 65535, 246, 1037, 65535, 37, 893, 2689, 3027, 65535, 65535, 2596,
    1494, 65535, 65535, 87, 2663, 2988, 65535, 329, 627, 1424, 65535, 65535, 65535, 732, 1226, 65535, 1866, 249,
    185, 1126, 1024, 1160, 1335, 1313, 310, 430, 959, 1405, 59, 1434, 1881, 1701, 164, 1907, 2113, 923, 1202,
    1486, 1588, 2118, 1692, 2221, 475, 2577, 2667, 2676, 2779, 1525, 2855, 2967, 1271, 3028, 65535, 65535, 65535,
    65535, 65535, 9, 1232, 2849, 65535, 53, 2216, 2975, 2096, 65535, 65535, 656, 65535, 2935, 65535, 65535, 65535,
    2804, 507, 1653, 297, 2001, 2170, 65535, 65535, 2037, 2699, 65535, 65535, 65535, 1673, 2363, 2308, 1762, 2991,
    65535, 1604, 1833, 2579, 1475, 65535, 1055, 2807, 2351, 65535, 65535, 65535, 1072, 929, 1281, 2637, 1702,
    2103, 2555, 2914, 65535, 65535, 2822, 65535, 735, 1619, 1061, 65535, 65535, 65535, 65535, 369, 2355, 65535,
    933, 1885, 1678, 1073, 2194, 1751, 2872, 2222, 65535, 1169, 1360, 935, 1921, 1983, 280, 356, 1709, 2416, 2469,
    2505, 68, 140, 209, 1276, 1631, 2226, 2272, 1926, 1203, 2601, 2635, 1592, 2765, 438, 508, 1688, 2776, 65535,
    32, 194, 989, 1036, 1589, 2915, 1570, 2583, 2970, 65535, 65535, 65535, 235, 261, 1990, 2652, 65535, 65535, 88,
    821, 973, 1177, 1295, 1848, 1898, 775, 1873, 1955, 2408, 198, 554, 34, 877, 1054, 1882, 2399, 2537, 1611,
    2046, 2298, 2589, 2621, 1778, 2631, 2800, 2936, 2821, 65535, 65535, 65535, 167, 65535, 1513, 680, 2455, 1067,
    2613, 65535, 2318, 65535, 1845, 513, 31, 596, 886, 65535, 419, 65535, 1746, 1288, 65535, 65535, 65535, 65535,
    1617, 937, 2623, 2830, 65535, 358, 65535, 65535, 1944, 65535, 1827, 127, 429, 2005, 1166, 65535, 334, 567,
    65535, 65535, 65535, 1361, 2525, 1534, 1917, 65535, 65535, 2785, 65535, 911, 2602, 2764, 1327, 1744, 1530,
    436, 2248, 2817, 65535, 1519, 65535, 1524, 1647, 155, 931, 1282, 1721, 3037, 1551, 2792, 65535, 65535, 226,
    2246, 2314, 2448, 1473, 1637, 2472, 65535, 65535, 271, 2716, 2673, 2079, 65535, 467, 2606, 65535, 65535, 1676,
    2406, 2728, 681, 1116, 1811, 1836, 1971, 1042, 2429, 2266, 2407, 813, 1978, 2412, 2497, 361, 1241, 2530, 2533,
    907, 1089, 828, 1644, 1393, 2897, 65535, 65535, 65535, 1550, 702, 344, 44, 1369, 22, 1844, 108, 1394, 2304,
    1768, 2457, 1785, 1995, 1021, 2881, 65535, 2636, 2050, 2843, 2053, 65535, 65535, 65535, 65535, 2127, 1618,
    2990, 2874, 3019, 80, 1041, 1957, 2201, 874, 50, 575, 790, 999, 1143, 29, 1528, 963, 1795, 865, 1162, 1529,
    1666, 749, 1860, 71, 1149, 1491, 2091, 964, 2134, 1630, 586, 878, 145, 213, 720, 757, 1027, 1033, 1046, 977,
    1349, 1367, 1806, 1180, 1841, 1887, 180, 279, 1918, 1622, 1997, 2242, 2401, 397, 1693, 1263, 174, 2048, 2426,
    1553, 1616, 315, 1333, 1239, 2342, 2473, 2532, 2600, 1217, 1315, 85, 1079, 742, 270, 1341, 1642, 1224, 1849,
    936, 1164, 1218, 1207, 1460, 1191, 1358, 129, 2269, 2603, 2627, 163, 1156, 1208, 212, 1423, 2632, 23, 2683,
    10, 2556, 1047, 2489, 2642, 2832, 793, 1215, 1759, 1625, 1723, 2231, 551, 407, 984, 1173, 2852, 52, 126, 335,
    734, 2863, 2865, 1992, 2896, 2973, 2297, 1735, 2983, 1344, 3007, 3039, 65535, 65535, 65535, 65535, 2082,
    65535, 65535, 65535, 2789, 65535, 65535, 2015, 250, 385, 65535, 65535, 453, 1122, 2519, 2678, 2395, 2286,
    2748, 3031, 65535, 65535, 65535, 1819, 2605, 65535, 65535, 65535, 65535, 90, 65535, 65535, 2672, 65535, 65535,
    65535, 65535, 65535, 65535, 2049, 1967, 2176, 2229, 2464, 21, 578, 1526, 65535, 65535, 858, 910, 1011, 1261,
    1743, 1500, 1948, 40, 930, 2984, 65535, 748, 1471, 1632, 2283, 2439, 514, 65535, 65535, 1886, 2237, 2084,
    2668, 65535, 65535, 437, 1557, 2109, 1278, 65535, 65535, 65535, 814, 1119, 65535, 65535, 1459, 65535, 1389,
    65535, 65535, 851, 1043, 1504, 2620, 2639, 35, 65535, 2706, 65535, 863, 2323, 448, 65535, 1142, 613, 2338,
    2801, 65535, 65535, 2560, 686, 870, 2060, 190, 240, 285, 2, 128, 199, 750, 662, 1914, 2081, 1444, 2420, 63,
    2445, 2483, 2591, 1181, 2451, 11, 2123, 65535, 2014, 65535, 65535, 1685, 2253, 65535, 65535, 65535, 752, 1575,
    455, 1066, 856, 2227, 2332, 1257, 2129, 1466, 2622, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1309,
    224, 1979, 2753, 712, 1964, 1311, 2070, 2220, 2650, 2809, 2912, 2709, 412, 899, 1267, 117, 885, 259, 1045,
    946, 1071, 1082, 1869, 1891, 2389, 2515, 2966, 677, 135, 272, 1096, 2992, 65535, 607, 483, 2039, 333, 782,
    2181, 65535, 1478, 65535, 65535, 65535, 2072, 65535, 65535, 1206, 325, 621, 65535, 1171, 65535, 241, 756,
    65535, 28, 2130, 2166, 823, 1457, 2619, 65535, 2270, 1865, 65535, 1401, 1956, 2771, 65535, 454, 65535, 422,
    101, 12, 1330, 1334, 1425, 1400, 1900, 2245, 624, 471, 65535, 2758, 1538, 65535, 2599, 2735, 65535, 65535,
    2435, 65535, 65535, 1517, 65535, 398, 608, 2866, 1532, 2391, 699, 65535, 1139, 1387, 1794, 687, 393, 582, 986,
    2618, 2660, 65535, 797, 2285, 3002, 65535, 722, 820, 2281, 469, 1064, 286, 60, 157, 386, 394, 1137, 2003,
    1214, 1960, 2288, 472, 598, 2816, 1248, 137, 2154, 65535, 65535, 2384, 2522, 65535, 65535, 65535, 1331, 65535,
    65535, 1976, 728, 2277, 65535, 65535, 580, 1781, 2002, 65535, 3021, 65535, 65535, 173, 1722, 2880, 65535, 404,
    65535, 65535, 2165, 65535, 2139, 2000, 2964, 1086, 65535, 2512, 706, 65535, 414, 772, 2803, 2998, 3014, 65535,
    65535, 65535, 478, 65535, 65535, 65535, 65535, 65535, 65535, 298, 1485, 1586, 65535, 65535, 581, 1884, 2339,
    2381, 2612, 93, 2737, 2905, 65535, 65535, 2153, 661, 743, 65535, 65535, 2108, 65535, 102, 208, 1968, 2062,
    247, 2172, 1410, 1269, 65535, 65535, 1732, 65535, 2379, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 375, 920, 144, 349, 906, 2664, 618, 883, 65535, 65535, 65535, 65535, 807, 2997, 1911, 65535, 65535,
    116, 65535, 818, 65535, 1549, 599, 1190, 2882, 65535, 65535, 65535, 583, 1758, 13, 111, 2238, 1623, 1645, 302,
    65535, 65535, 65535, 1760, 65535, 465, 65535, 1650, 955, 25, 1901, 2875, 1689, 1147, 2718, 2913, 1977, 2976,
    3001, 65535, 292, 65535, 1337, 65535, 2177, 65535, 445, 153, 2320, 65535, 65535, 1279, 67, 47, 65535, 65535,
    692, 1573, 1048, 1780, 1858, 710, 2361, 694, 754, 564, 1773, 161, 2467, 456, 406, 318, 426, 440, 1310, 623,
    1707, 1769, 434, 2661, 269, 2955, 3015, 3016, 1352, 65535, 1508, 2755, 1453, 2708, 2888, 211, 1772, 2042,
    2235, 2425, 730, 738, 1662, 2276, 2520, 2592, 799, 1763, 1062, 1813, 2795, 1986, 2933, 65535, 1102, 2331,
    65535, 2316, 65535, 2217, 65535, 65535, 65535, 2781, 1596, 65535, 1635, 1114, 2783, 1482, 81, 1372, 1602, 220,
    381, 2453, 2812, 574, 1205, 1030, 2196, 65535, 65535, 1467, 1713, 490, 1301, 1356, 2490, 65535, 65535, 65535,
    2249, 65535, 1936, 65535, 3023, 2744, 1243, 1251, 1669, 2968, 65535, 65535, 768, 1420, 1880, 755, 65535,
    65535, 159, 897, 577, 65535, 1342, 2104, 65535, 65535, 65535, 2010, 1091, 65535, 2290, 1112, 502, 443, 387,
    729, 1765, 2763, 2114, 1605, 2514, 766, 1140, 1730, 2948, 156, 896, 1520, 1748, 2210, 2415, 1546, 1277, 309,
    674, 792, 2960, 65535, 65535, 65535, 1053, 421, 842, 1742, 1775, 853, 1895, 2028, 65535, 1745, 65535, 425,
    402, 1888, 2076, 2115, 2902, 3004, 65535, 65535, 745, 2307, 2580, 2390, 65535, 2633, 2711, 316, 530, 1729,
    2441, 2725, 65, 485, 1544, 1365, 223, 2352, 1893, 186, 605, 94, 733, 714, 2358, 2413, 2509, 2563, 2654, 1933,
    1002, 2684, 299, 705, 1929, 2087, 2760, 2900, 1566, 2299, 65535, 927, 65535, 1683, 2319, 1484, 2463, 1734,
    2162, 2534, 2611, 2720, 2719, 65535, 367, 1802, 2189, 195, 552, 2155, 65535, 2651, 65535, 65535, 1104, 1377,
    248, 665, 65535, 1909, 978, 1098, 1070, 65535, 122, 1505, 1984, 231, 65535, 65535, 1555, 65535, 65535, 458,
    266, 65535, 65535, 275, 672, 1835, 2680, 679, 781, 958, 2715, 1127, 2840, 65535, 65535, 65535, 1013, 1299,
    65535, 65535, 2938, 1579, 65535, 65535, 65535, 65535, 65535, 65535, 1051, 1329, 2656, 65535, 1480, 65535,
    65535, 65535, 65535, 848, 2255, 2508, 311, 1536, 160, 1201, 1889, 2018, 8, 2461, 3009, 125, 838, 904, 1949,
    2186, 2295, 282, 503, 542, 1578, 1246, 499, 57, 641, 845, 1254, 1435, 850, 2256, 2517, 2178, 2542, 2750, 1298,
    2971, 2986, 3005, 3038, 1446, 65535, 65535, 1188, 1237, 258, 1571, 831, 1879, 2594, 2837, 177, 1035, 301,
    1167, 1464, 736, 1125, 1797, 2926, 2937, 2011, 673, 2107, 2516, 1213, 667, 612, 855, 1515, 193, 948, 2833,
    65535, 65535, 0, 803, 1490, 2055, 2180, 65535, 65535, 1684, 225, 2828, 65535, 65535, 2289, 1031, 2251, 65535,
    65535, 2369, 65535, 65535, 2252, 65535, 985, 65535, 2604, 65535, 65535, 1856, 442, 1658, 1547, 1791, 1005,
    2033, 2111, 2557, 340, 2071, 2567, 1541, 1516, 5, 746, 669, 805, 1376, 2183, 2273, 2510, 1710, 1297, 2726,
    2923, 65535, 65535, 1028, 2258, 2610, 65535, 1593, 854, 65535, 65535, 558, 65535, 65535, 317, 65535, 65535,
    949, 92, 517, 2236, 1292, 1488, 2110, 65535, 1155, 2396, 2762, 1328, 65535, 65535, 506, 65535, 909, 2710,
    65535, 65535, 65535, 1157, 2859, 65535, 541, 1148, 2268, 2263, 727, 2774, 2481, 1074, 1339, 1671, 2993, 65535,
    65535, 65535, 3, 65535, 65535, 2883, 1580, 65535, 1452, 427, 65535, 65535, 2168, 65535, 65535, 65535, 65535,
    65535, 2541, 1228, 1307, 65535, 2475, 65535, 2073, 2094, 2234, 65535, 1831, 65535, 1981, 2310, 65535, 65535,
    65535, 1585, 65535, 65535, 65535, 65535, 2105, 1019, 2443, 2981, 65535, 1025, 65535, 693, 1456, 2793, 2086,
    2908, 374, 65535, 65535, 1440, 65535, 242, 1284, 2655, 1493, 98, 1323, 1403, 2141, 2430, 2856, 1771, 2891,
    995, 65535, 65535, 2202, 65535, 65535, 65535, 124, 1754, 27, 65535, 65535, 345, 244, 837, 2163, 652, 700,
    1649, 1090, 1672, 1767, 741, 65535, 65535, 65535, 2098, 65535, 65535, 65535, 65535, 65535, 65535, 1448, 1972,
    91, 900, 2156, 2293, 2267, 65535, 65535, 65535, 1123, 2647, 65535, 65535, 614, 1543, 307, 1476, 1862, 2264,
    2440, 2687, 526, 65535, 65535, 65535, 65535, 65535, 1912, 2890, 65535, 2507, 2805, 65535, 65535, 65535, 65535,
    65535, 409, 65535, 711, 2815, 65535, 417, 65535, 556, 737, 107, 14, 1223, 1250, 1406, 1621, 636, 2052, 721,
    2471, 835, 834, 1305, 1871, 83, 496, 169, 859, 982, 1348, 219, 833, 1963, 2054, 2553, 65535, 65535, 1985,
    1667, 2313, 1032, 846, 171, 1060, 2531, 2989, 65535, 65535, 363, 1608, 1770, 1668, 2965, 1962, 703, 352,
    65535, 1200, 2757, 65535, 1908, 65535, 65535, 65535, 65535, 830, 2477, 2300, 65535, 184, 342, 779, 2617, 192,
    288, 389, 1225, 1272, 1717, 2422, 17, 147, 1455, 1591, 1654, 1262, 926, 2548, 2527, 2558, 531, 654, 819, 7,
    2559, 1643, 1680, 966, 1970, 2573, 136, 2020, 2634, 2641, 2698, 2824, 1939, 2164, 486, 2347, 1872, 1712, 1947,
    1178, 1607, 659, 2418, 234, 2685, 535, 997, 2101, 2887, 2907, 30, 337, 1195, 1363, 1146, 1932, 2167, 1697,
    1058, 2410, 510, 2367, 2568, 2578, 2761, 388, 1679, 505, 739, 1383, 1726, 1040, 1783, 1801, 2128, 2769, 1938,
    1107, 2787, 2942, 1552, 548, 2985, 2996, 26, 42, 626, 1014, 1233, 1502, 382, 1691, 121, 553, 648, 2137, 1081,
    433, 1499, 1727, 1728, 1805, 1503, 1338, 952, 1421, 119, 2340, 2354, 2362, 2374, 2099, 232, 444, 66, 1088,
    1842, 1396, 993, 228, 1989, 2438, 2502, 2587, 2705, 2743, 2838, 3010, 3012, 1431, 65535, 65535, 65535, 65535,
    1696, 1562, 65535, 1265, 1322, 2262, 709, 1308, 1779, 547, 408, 1883, 2315, 1350, 133, 2666, 65535, 640,
    65535, 829, 2638, 65535, 65535, 2707, 2031, 642, 1851, 65535, 65535, 903, 979, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2569, 65535, 65535, 2032, 2038, 2701, 2889, 65535, 1715, 65535, 65535,
    65535, 1470, 769, 115, 617, 888, 1343, 391, 1636, 1786, 1804, 509, 1287, 1910, 1961, 2345, 2179, 2932, 1634,
    3025, 619, 2565, 1820, 1790, 1110, 2496, 65535, 65535, 65535, 100, 657, 1135, 1540, 215, 2305, 2756, 2813,
    2963, 65535, 65535, 2148, 65535, 912, 1594, 2739, 791, 1733, 2241, 1609, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1159, 65535, 1283, 2067, 2717, 229, 2752, 2539, 1809, 2404, 65535, 1355, 322, 944, 1189, 1479,
    1577, 1, 634, 747, 804, 962, 1258, 991, 1026, 1837, 1950, 2043, 2545, 770, 1317, 2575, 1450, 954, 2554, 2665,
    2797, 65535, 435, 1161, 2051, 3026, 65535, 65535, 2562, 65535, 497, 1192, 1512, 1211, 1293, 370, 2066, 708,
    1564, 2333, 2691, 65535, 65535, 65535, 239, 1117, 236, 1152, 2350, 65535, 65535, 65535, 2215, 2841, 65535,
    65535, 65535, 666, 1953, 65535, 1567, 2102, 3029, 1614, 65535, 65535, 476, 65535, 65535, 65535, 65535, 1825,
    1890, 65535, 2392, 65535, 671, 774, 1120, 492, 1183, 2488, 461, 2670, 65535, 65535, 149, 1221, 1346, 82,
    65535, 65535, 96, 1595, 2259, 2526, 227, 1353, 2927, 65535, 65535, 2265, 65535, 65535, 65535, 65535, 65535,
    65535, 668, 965, 65535, 660, 1545, 65535, 65535, 1001, 751, 1469, 65535, 1705, 1951, 65535, 65535, 1506,
    65535, 2044, 58, 1906, 1101, 65535, 65535, 1681, 65535, 459, 65535, 1231, 2979, 559, 2609, 65535, 2380, 65535,
    892, 65535, 518, 65535, 1817, 2784, 65535, 2893, 1249, 1782, 252, 1093, 2157, 1903, 3040, 65535, 2645, 1834,
    2876, 355, 65535, 2806, 65535, 2344, 2403, 3008, 65535, 464, 65535, 424, 802, 864, 1495, 1863, 300, 1663, 771,
    1843, 338, 1792, 1954, 2112, 2121, 2146, 1974, 1354, 2029, 2524, 716, 2747, 2770, 1686, 65535, 65535, 78,
    65535, 65535, 65535, 65535, 65535, 1648, 65535, 65535, 882, 65535, 65535, 610, 65535, 2842, 2174, 65535, 72,
    222, 972, 2847, 65535, 65535, 65535, 1076, 65535, 1316, 2994, 65535, 810, 1304, 934, 951, 1659, 77, 957, 2424,
    2919, 869, 65535, 65535, 65535, 396, 2945, 1774, 65535, 65535, 533, 65535, 860, 65535, 2977, 2357, 65535,
    65535, 65535, 2495, 65535, 457, 2021, 2239, 1275, 1915, 2674, 64, 1868, 2790, 824, 2949, 521, 1392, 2208, 413,
    1472, 1892, 2321, 762, 2446, 2759, 2906, 477, 783, 1325, 1409, 1507, 1824, 327, 894, 1326, 1370, 683, 1793,
    718, 473, 593, 1930, 18, 1937, 362, 1999, 2068, 2092, 1255, 2122, 2147, 1458, 2371, 2478, 2561, 2574, 1664,
    1919, 2247, 2458, 2590, 1704, 2644, 2023, 2659, 2693, 2820, 2796, 1814, 647, 861, 2808, 2956, 840, 2334, 2974,
    489, 1716, 65535, 890, 620, 2462, 543, 1638, 120, 1894, 2382, 2630, 2879, 1542, 65535, 65535, 1165, 65535,
    65535, 522, 740, 1413, 2336, 418, 2434, 2400, 65535, 65535, 65535, 767, 2987, 2205, 65535, 65535, 2190, 2192,
    65535, 65535, 1270, 1291, 1994, 65535, 65535, 3022, 1597, 2199, 2940, 65535, 744, 65535, 2169, 2197, 2436,
    1527, 638, 2364, 65535, 38, 384, 55, 2100, 1179, 466, 1610, 1121, 1186, 1700, 780, 2151, 65535, 1808, 1209,
    1656, 1008, 2088, 2695, 206, 296, 2386, 1273, 632, 237, 1627, 1931, 2884, 65535, 875, 371, 773, 868, 65535,
    74, 104, 2064, 65535, 2006, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 441, 65535, 2061, 65535, 1522,
    1443, 2214, 1815, 2944, 584, 65535, 65535, 65535, 1017, 2225, 976, 1533, 65535, 65535, 1998, 65535, 822,
    65535, 439, 1699, 2322, 253, 849, 2254, 65535, 1245, 214, 481, 283, 1253, 39, 2878, 532, 1905, 633, 1020, 341,
    1373, 961, 2682, 1719, 2772, 1015, 1850, 544, 1380, 2097, 1523, 139, 2149, 2831, 2962, 1436, 65535, 65535,
    65535, 2731, 65535, 65535, 2035, 2870, 65535, 65535, 65535, 20, 65535, 1368, 587, 539, 956, 24, 1752, 2212,
    2184, 794, 1439, 1572, 2745, 2274, 2901, 603, 491, 873, 2818, 1582, 1934, 65535, 1078, 1417, 1922, 2528, 2751,
    2778, 916, 998, 181, 1379, 65535, 65535, 65535, 1004, 339, 65535, 65535, 65535, 2442, 2261, 1483, 2692, 1158,
    1554, 2348, 1242, 2700, 2456, 2951, 1374, 2995, 65535, 65535, 637, 479, 65535, 1583, 1332, 1958, 2211, 1509,
    65535, 65535, 65535, 65535, 65535, 1830, 65535, 306, 537, 2628, 2969, 65535, 1280, 2213, 498, 65535, 65535,
    65535, 65535, 2791, 2506, 65535, 65535, 65535, 2978, 65535, 785, 65535, 70, 942, 704, 95, 1128, 1687, 158,
    2009, 65535, 3017, 65535, 2195, 65535, 994, 2607, 512, 684, 65535, 1796, 2007, 2405, 1108, 1603, 2571, 65535,
    2324, 65535, 357, 1399, 1106, 1556, 2551, 353, 1154, 65535, 65535, 65535, 65535, 1059, 65535, 65535, 65535,
    65535, 65535, 2191, 65535, 2232, 65535, 152, 1902, 65535, 2383, 635, 65535, 65535, 2182, 1087, 405, 462, 1133,
    2188, 65535, 65535, 1204, 1052, 2980, 2349, 2953, 65535, 65535, 65535, 2625, 65535, 65535, 65535, 1600, 1991,
    2282, 3033, 1560, 65535, 65535, 1959, 142, 1210, 65535, 2931, 449, 880, 2465, 3000, 65535, 65535, 2581, 919,
    1561, 1319, 1174, 346, 2498, 2934, 65535, 2845, 65535, 65535, 65535, 950, 2024, 1788, 2119, 2144, 609, 1993,
    65535, 372, 1302, 2209, 2433, 2823, 1094, 65535, 2343, 65535, 2106, 836, 1740, 589, 753, 2291, 65535, 65535,
    1018, 2540, 65535, 1946, 263, 2868, 1913, 2027, 65535, 65535, 1821, 763, 516, 1219, 131, 1414, 1442, 2669,
    2646, 2677, 696, 1038, 678, 2017, 2529, 969, 69, 839, 2909, 3035, 200, 1300, 294, 1706, 65535, 65535, 901,
    1345, 1690, 2004, 2474, 65535,
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
    udgesjudgmentjuljulyjunjunejustjusticejustifiedjustifiesjustifyjustifyingkeepkeeperkellykenyankeptkillkilledki\
    lometerskilometreskimberlykindkingkmknewknockknowknowingknowledgeknownknowskoreankosovankremlinkuwaitikyodolab\
    ellabeledlabelinglabelledlabellinglabelsladylaidlambastlambastedlambastinglambastslamentlamentedlamentinglamen\
    tslandlordlargelylashlashedlasheslashinglastlaterlatestlatvianlaughlaughedlaughinglaughslawlawmakerlawmakersla\
    wsuitlawsuitslawyerlawyerslaylayinglaysleadleaderleadersleakleakedleakingleakslearnlearnedlearninglearnslearnt\
    leastleavelebaneselegendlessletletterletterslevellibyanlicenseeslielieutenantlikelikelihoodlikelylilylinklinke\
    dlinkedinlinkslistlistedlistenlistinglistsliterslithuanianlitreslittlelivelivelylocallocallylocalsloglogslonel\
    ylooklookedlookslordloselostlovelyltmademagazinemainlymaintainmaintainedmaintainingmaintainsmajmajormakemakesm\
    akingmalaysianmaltesemanmanagermanagersmanualmanymapmarmarchmastodonmaterialmattermattersmaymaybemayormemediam\
    eetmembermembersmemomemoirmemosmenmentionmentionedmentioningmentionsmepmeritmessagemessagedmessagesmessagingme\
    tersmetresmexicanmidnightmightmilesmilitarymillionmillionsminministerministersministryminuteminutesmissmissing\
    mockmockedmockingmocksmodelmodelsmoldovanmollymonmondaymongolianmonopolymonthmonthlymonthsmootmootedmootingmoo\
    tsmoremoroccanmostmostlymothermotionmottomovemoviempmrmrsmsmuchmultiplemultiplymumblemumbledmumblesmumblingmur\
    murmurmuredmurmuringmurmursmusicalmustmuttermutteredmutteringmuttersmymyselfn'tnamenamednarratenarratednarrate\
    snarratingnavynearnearlyneedneedsnegotiationsneighborneighborsneighbourneighboursneithernetworknevernewnewsnew\
    sletternewspapernewspapersnewsroomnicknamenicknamednigerianninenineteenninetynonobodynodnoonnornorwegiannotnot\
    enotednotesnothingnoticenotifiednotifiesnotifynotifyingnotingnovnovelnovembernownumbernumbersnursenursesobject\
    objectedobjectingobjectsobserveobservedobserversobservesobservingobtainedoccuroctoctoberofoffofferofferedoffer\
    ingoffersofficeofficerofficersofficialofficialsoftenononceoneone-quarterone-thirdonlyontoopenopenedopeningopen\
    soperaoperatoropineopinedopinesopiningopinionopinionsopponentopponentsoppositionoptimismororderorderedordering\
    orderlyordersorganisationorganizationoriginaloriginallyostensiblyotherothersoughtouroutoutletoutletsoutlineout\
    linedoutlinesoutliningoutrageoutsideoverownownedownerownersowningownspapaidpaintingpairpairingpakistanipalesti\
    nianpanelpaperpapersparamedicparaphraseparaphrasedparaphrasesparaphrasingparentparentsparliamentparticipantpar\
    ticipantspartlypartnerpartnershippartypasspassedpassengerpassengerspassespassingpastpastorpatientspaypcpedestr\
    ianspendingpennedpentagonpeopleperpercentperhapspermissionpersonpersonsperuvianpetitionpexelsphilippinephotoph\
    otographphotographsphotosphrasephrasedphrasesphrasingpickspicturepicturespiecepilotpilotspixabayplaceplanplann\
    edplanningplansplausibleplayplayedplayerplayersplayingplayspleadpleadedpleadingpleadspledpledgepledgedpledgesp\
    ledgingplypodcastpoempointpointedpointingpointspoisedpolicepolicypolishpollpollspollsterpollypopepopularportra\
    yportrayedportrayingportraysportugueseposeposedposesposingpossibilitypossiblepossiblypostpostedposterpostingpo\
    stspotentialpotentiallypoundspracticallypraisepraisedpraisespraisingpreachpreachedpreachespreachingpredictpred\
    ictedpredictingpredictionpredictspreferencepreliminarypremierpresentingpresidentpresspressedpressespressingpre\
    sumablypresumepresumedpresumespresumingpriestprimaryprinceprincessprintprivateprobabilityprobableprobablyprobe\
    probedprobesprobingproclaimproclaimedproclaimingproclaimsproduceproducedproducerprofprofessprofessedprofessesp\
    rofessingprofessorprogramprogrammeprojectprojectedprojectingprojectspromisepromisedpromisespromisingpromotedpr\
    onouncepronouncedpronouncespronouncingproofprophesiedprophesiesprophesyprophesyingproposalproposeproposedpropo\
    sesproposingprosecutorprosecutorsprospectprotestprotestedprotestingprotestsproveprovedprovenprovesprovidedprov\
    idingprovingprovisionalptipublicpubliclypublishpublishedpublisherpublishespublishingpullpupilpupilspurportpurp\
    ortedpurportedlypurportingpurportspushputputativelyputsputtingqatariquarterqueenqueriedqueriesqueryqueryingque\
    stionquestionablequestionedquestioningquestionsquipquippedquippingquipsquitquitequizquizzedquizzesquizzingquot\
    equotedquotesquotingrabbiraceracesradiorailrailedrailingrailsraiserallyrankrantrantedrantingrantsratherrereach\
    reachedreadreaderreadersreadinessreadingreadsrealrealiserealisedrealisesrealisingrealizerealizedrealizesrealiz\
    ingreasonreasonedreasoningreasonsreassertreassertedreassertingreassertsreassurereassuredreassuresreassuringreb\
    ukerebukedrebukesrebukingrebutrebutsrebuttedrebuttingrecallrecalledrecallingrecallsreceiptreceiptsreceiverecko\
    nreckonedreckoningreckonsrecogniserecognisedrecognisesrecognisingrecognizerecognizedrecognizesrecognizingrecol\
    lectrecollectedrecollectingrecollectsrecommendrecommendedrecommendingrecommendsrecordrecordedrecordingrecordin\
    gsrecordsrecountrecountedrecountingrecountsredditreducereferreferredreferringrefersreflectreflectedreflectingr\
    eflectsrefusedrefusesrefusingrefuterefutedrefutesrefutingregardregardedregardingregardsregionregretregretsregr\
    ettedregrettingregulatorreillyreiteratereiteratedreiteratesreiteratingrejectrejectedrejectingrejectsrejoinrejo\
    inedrejoiningrejoinsrelaterelatedrelatesrelatingrelativelyrelayrelayedrelayingrelaysreleasereleasedreleasesrel\
    easingreliefrelyremainremainedremainsremarkremarkedremarkingremarksrememberrememberedrememberingremembersremin\
    dremindedremindingremindsremorsereprepeatrepeatedrepeatingrepeatsrepliedrepliesreplyreplyingreportreportedrepo\
    rtedlyreporterreportersreportingreportsrepostrepostedrepostingrepostsrepresentativerepresentativesreprisalsrep\
    ublishedrepudiaterepudiatedrepudiatesrepudiatingreputedreputedlyrequestrequestedrequestsrescuerrescuersresearc\
    hresearcherresearchersreservationsreservedresidentresidentsresignresolutionrespondrespondedrespondingrespondsr\
    esponsibilityrestaterestatedrestatesrestatingresultresultsretaliationretortretortedretortingretortsretractretr\
    actedretractingretractsreturnretweetretweetedretweetingretweetsreutersrevrevealrevealedrevealingrevealsrevelat\
    ionreverendreviewreviewedridiculeridiculedridiculesridiculingrightsriseriskroarroaredroaringroarsromanianrough\
    lyruleruledrulesrulingrumorrumoredrumorsrumourrumouredrumouredlyrumoursrunrussianrwandanssaidsallysamplesample\
    ssatsatisfactionsaturdaysaudisavesawsaysayingsaysscanscarcescarcelyscepticismschedulescholarlyschoolscientists\
    cientistsscoldscoldedscoldingscoldsscoresscottishscreamscreamedscreamingscreamsscreengrabscreenshotscreenshots\
    seasonseatseatedseatssecondsecretaryseeseeingseemseemedseemingseeminglyseemsseenseesself-describedself-proclai\
    medself-styledsellsensenatesenatorsenatorssendseniorsensesensitivitysentencesentencedsentencessentencingsepsep\
    tseptembersequelserbiansergeantseriesserveservicesetsetssettingsevenseventeenseventyseveralsgtshallshareshared\
    shareholderssharessharingshesheriffshockshouldshoutshoutedshoutingshoutsshowshowedshowingshownshowsshrugshrugg\
    edshruggingshrugsshutterstockshutterstock.comsidesighsighedsighingsighssightsignsignalsignaledsignalingsignall\
    edsignallingsignalssignedsigningsignssilencesilentsillysincesingsingaporeansingersinglesirsistersitsitcomsites\
    ituationsixsixteensixtysizesizesskepticismsketchyskipslamslammedslammingslamsslightslimsloganslovaksloveniansl\
    ysmilesmiledsmilessmilingsnapsnapchatsnappedsnappingsnapssoso-calledsobsobbedsobbingsobssocialsoldiersoldierss\
    olidaritysomalisomesomebodysomeonesometimessomewhatsomewheresonsongsoonsorrowsortsoughtsourcesourcesspanishspe\
    akspeakingspeaksspecifiedspecifiesspecifyspecifyingspectatorsspeculatespeculatedspeculatesspeculatingspeculati\
    onspellspelledspellingspellsspeltspendspokespokenspokesmanspokesmenspokespeoplespokespersonspokeswomansponsore\
    dstaffstammerstammeredstammeringstammersstandstandardsstarstatestatedstatementstatementsstatesstatingstationst\
    atisticsstatusstaystayedstepstepsstillstockstopstoriesstorystrategiststressstressedstressesstressingstrikerstu\
    dentstudentsstudiesstudysubscribesubscriberssuchsudanesesuffersuggestsuggestedsuggestingsuggestionsuggestionss\
    uggestivesuggestssuitsullysumsummarisesummarisedsummarisessummarisingsummarizesummarizedsummarizessummarizings\
    ummarysummedsummingsumssunsundaysuperintendentsuppliedsupplysupportsupportedsupportersupporterssupportingsuppo\
    rtssupposesupposedsupposedlysupposessupposingsuresurgeonsurprisesurveysurveyssurvivorsurvivorssuspectsuspected\
    suspectingsuspectssuspicionswearswearingswearsswedishswisssworeswornsympathysyndicatedsyrianttabloidtagstaiwan\
    esetaketakentakestakingtalktalkedtalkingtalkstallytask-forcetasstastetastesteachteacherteachersteamteaseteased\
    teasesteasingtelegramtelevisiontelltellingtellstentenanttenantstendtendedtendstentativetermtermedtermingtermst\
    esttestifiedtestifiestestifytestifyingtestimonyteststexttextedtextingtextsthaithanthankthankedthankingthanksth\
    atthetheirthemthemselvesthentheoreticallytheoriestheorytherethesetheythinkthinkingthinksthirdthirteenthirtythi\
    sthosethoughthoughtthousandthousandsthreadsthreatenthreatenedthreateningthreatensthreethree-quartersthrillerth\
    roughthroughoutthuthunderthunderedthunderingthundersthurthursthursdaytiedtiktoktimelytippedtitletitledtitlesti\
    tlingtotodaytoldtolltonnestonstootooktoptopicstouttoutedtoutingtoutstowardtowardstracktradertraderstraditiontr\
    anscripttranscriptstranslatedtranslationtrappedtravelertravelerstravellertravellerstreasurytreatytrendingtribu\
    naltrilliontrilogytruetrumpettrumpetedtrumpetingtrumpetstruthtrytuetuestuesdaytunisianturkishtvtweettweetedtwe\
    etingtweetstwelvetwentytwicetwittertwotwo-thirdstypetypicallyugandanuglyukrainianukrinformunableunavailableunc\
    ertainuncleunclearunconfirmeduncorroborateduncoveruncovereduncoveringuncoversunderunderlineunderlinedunderline\
    sunderliningunderscoreunderscoredunderscoresunderscoringunderstandunderstandingunderstandsunderstoodundisclose\
    dunfoundedunionuniversityunknownunlessunlikelyunprovenunspecifiedunsplashunsubstantiatedunsupporteduntilunveil\
    unveiledunveilingunveilsunverifiedupupdateupdatedupiuponurgeurgedurgesurgingususeuserusersusuallyutterutteredu\
    tteringuttersvaluevenezuelanverdictverifiedverifiesverifyverifyingversionversionsveryviavice-presidentvictimvi\
    ctimsvideovideosvietnameseviewviewedviewingviewsvirtuallyvisitorvisitorsvkvoicevoicedvoicesvoicingvotevotervot\
    ersvouchvouchedvouchesvouchingvowvowedvowingvowswalkwantwantedwantingwantswarwarnwarnedwarningwarnswarrantwasw\
    atchwatchdogwewebsitewechatwedwednesdayweekweeklyweeksweiboweighweighedweighingweighsweightwelcomewelcomedwelc\
    omeswelcomingwellwelshwentwerewesternwhatwhateverwhatsappwhenwheneverwherewhereaswhereverwhetherwhichwhilewhis\
    perwhisperedwhisperingwhisperswhistleblowerwhistleblowerswhowhomwhosewhywidelywidowwifewikimediawillwillingnes\
    swinwirewishwishedwisheswishingwithwithdrawwithdrawingwithdrawnwithdrawswithdrewwithinwithoutwitnesswitnessesw\
    owomanwomenwonderwonderedwonderingwonderswordwordsworkworkerworkersworldlyworriedworriesworryworryingworstwoul\
    dwould-bewritewriterwriteswritingwrittenwrongwrotexxinhuayearyearlyyearsyellyelledyellingyellsyemeniyetyonhapy\
    ouyouryoutubezerozimbabwean©\
    ";

pub(super) static WORD_STARTS: [u16; 3043] = [
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
    10250, 10253, 10257, 10261, 10268, 10277, 10286, 10293, 10303, 10307, 10313, 10318, 10324, 10328, 10332,
    10338, 10348, 10358, 10366, 10370, 10374, 10376, 10380, 10385, 10389, 10396, 10405, 10410, 10415, 10421,
    10428, 10435, 10442, 10447, 10452, 10459, 10467, 10475, 10484, 10490, 10494, 10498, 10505, 10514, 10524,
    10532, 10538, 10546, 10555, 10562, 10570, 10577, 10581, 10587, 10593, 10600, 10604, 10609, 10615, 10622,
    10627, 10634, 10642, 10648, 10651, 10659, 10668, 10675, 10683, 10689, 10696, 10699, 10705, 10709, 10713,
    10719, 10726, 10730, 10736, 10743, 10748, 10753, 10760, 10768, 10774, 10780, 10785, 10790, 10798, 10804,
    10808, 10811, 10817, 10824, 10829, 10835, 10844, 10847, 10857, 10861, 10871, 10877, 10881, 10885, 10891,
    10899, 10904, 10908, 10914, 10920, 10927, 10932, 10938, 10948, 10954, 10960, 10964, 10970, 10975, 10982,
    10988, 10991, 10995, 11001, 11005, 11011, 11016, 11020, 11024, 11028, 11034, 11036, 11040, 11048, 11054,
    11062, 11072, 11083, 11092, 11095, 11100, 11104, 11109, 11115, 11124, 11131, 11134, 11141, 11149, 11155,
    11159, 11162, 11165, 11170, 11178, 11186, 11192, 11199, 11202, 11207, 11212, 11214, 11219, 11223, 11229,
    11236, 11240, 11246, 11251, 11254, 11261, 11270, 11280, 11288, 11291, 11296, 11303, 11311, 11319, 11328,
    11334, 11340, 11347, 11355, 11360, 11365, 11373, 11380, 11388, 11391, 11399, 11408, 11416, 11422, 11429,
    11433, 11440, 11444, 11450, 11457, 11462, 11467, 11473, 11481, 11486, 11489, 11495, 11504, 11512, 11517,
    11524, 11530, 11534, 11540, 11547, 11552, 11556, 11564, 11568, 11574, 11580, 11586, 11591, 11595, 11600,
    11602, 11604, 11607, 11609, 11613, 11621, 11629, 11635, 11642, 11649, 11657, 11663, 11671, 11680, 11687,
    11694, 11698, 11704, 11712, 11721, 11728, 11730, 11736, 11739, 11743, 11748, 11755, 11763, 11771, 11780,
    11784, 11788, 11794, 11798, 11803, 11815, 11823, 11832, 11841, 11851, 11858, 11865, 11870, 11873, 11877,
    11887, 11896, 11906, 11914, 11922, 11931, 11939, 11943, 11951, 11957, 11959, 11965, 11968, 11972, 11975,
    11984, 11987, 11991, 11996, 12001, 12008, 12014, 12022, 12030, 12036, 12045, 12051, 12054, 12059, 12067,
    12070, 12076, 12083, 12088, 12094, 12100, 12108, 12117, 12124, 12131, 12139, 12148, 12156, 12165, 12173,
    12178, 12181, 12188, 12190, 12193, 12198, 12205, 12213, 12219, 12225, 12232, 12240, 12248, 12257, 12262,
    12264, 12268, 12271, 12282, 12291, 12295, 12299, 12303, 12309, 12316, 12321, 12326, 12334, 12339, 12345,
    12351, 12358, 12365, 12373, 12381, 12390, 12400, 12408, 12410, 12415, 12422, 12430, 12437, 12443, 12455,
    12467, 12475, 12485, 12495, 12500, 12506, 12511, 12514, 12517, 12523, 12530, 12537, 12545, 12553, 12562,
    12569, 12576, 12580, 12583, 12588, 12593, 12599, 12605, 12609, 12611, 12615, 12623, 12627, 12634, 12643,
    12654, 12659, 12664, 12670, 12679, 12689, 12700, 12711, 12723, 12729, 12736, 12746, 12757, 12769, 12775,
    12782, 12793, 12798, 12802, 12808, 12817, 12827, 12833, 12840, 12844, 12850, 12858, 12861, 12863, 12874,
    12881, 12887, 12895, 12901, 12904, 12911, 12918, 12928, 12934, 12941, 12949, 12957, 12963, 12973, 12978,
    12988, 12999, 13005, 13011, 13018, 13025, 13033, 13038, 13045, 13053, 13058, 13063, 13069, 13076, 13081,
    13085, 13092, 13100, 13105, 13114, 13118, 13124, 13130, 13137, 13144, 13149, 13154, 13161, 13169, 13175,
    13179, 13185, 13192, 13199, 13207, 13210, 13217, 13221, 13226, 13233, 13241, 13247, 13253, 13259, 13265,
    13271, 13275, 13280, 13288, 13293, 13297, 13304, 13311, 13320, 13330, 13338, 13348, 13352, 13357, 13362,
    13368, 13379, 13387, 13395, 13399, 13405, 13411, 13418, 13423, 13432, 13443, 13449, 13460, 13466, 13473,
    13480, 13488, 13494, 13502, 13510, 13519, 13526, 13535, 13545, 13555, 13563, 13573, 13584, 13591, 13601,
    13610, 13615, 13622, 13629, 13637, 13647, 13654, 13662, 13670, 13679, 13685, 13692, 13698, 13706, 13711,
    13718, 13729, 13737, 13745, 13750, 13756, 13762, 13769, 13777, 13787, 13798, 13807, 13814, 13822, 13830,
    13834, 13841, 13850, 13859, 13869, 13878, 13885, 13894, 13901, 13910, 13920, 13928, 13935, 13943, 13951,
    13960, 13968, 13977, 13987, 13997, 14008, 14013, 14023, 14033, 14041, 14052, 14060, 14067, 14075, 14083,
    14092, 14102, 14113, 14121, 14128, 14137, 14147, 14155, 14160, 14166, 14172, 14178, 14186, 14195, 14202,
    14213, 14216, 14222, 14230, 14237, 14246, 14255, 14264, 14274, 14278, 14283, 14289, 14296, 14305, 14316,
    14326, 14334, 14338, 14341, 14351, 14355, 14362, 14368, 14375, 14380, 14387, 14394, 14399, 14407, 14415,
    14427, 14437, 14448, 14457, 14461, 14468, 14476, 14481, 14485, 14490, 14494, 14501, 14508, 14516, 14521,
    14527, 14533, 14540, 14545, 14549, 14554, 14559, 14563, 14569, 14576, 14581, 14586, 14591, 14595, 14599,
    14605, 14612, 14617, 14623, 14625, 14630, 14637, 14641, 14647, 14654, 14663, 14670, 14675, 14679, 14686,
    14694, 14702, 14711, 14718, 14726, 14734, 14743, 14749, 14757, 14766, 14773, 14781, 14791, 14802, 14811,
    14819, 14828, 14837, 14847, 14853, 14860, 14867, 14875, 14880, 14886, 14894, 14903, 14909, 14917, 14926,
    14933, 14940, 14948, 14955, 14961, 14969, 14978, 14985, 14994, 15004, 15014, 15025, 15034, 15044, 15054,
    15065, 15074, 15085, 15097, 15107, 15116, 15127, 15139, 15149, 15155, 15163, 15172, 15182, 15189, 15196,
    15205, 15215, 15223, 15229, 15235, 15240, 15248, 15257, 15263, 15270, 15279, 15289, 15297, 15304, 15311,
    15319, 15325, 15332, 15339, 15347, 15353, 15361, 15370, 15377, 15383, 15389, 15396, 15405, 15415, 15424,
    15430, 15439, 15449, 15459, 15470, 15476, 15484, 15493, 15500, 15506, 15514, 15523, 15530, 15536, 15543,
    15550, 15558, 15568, 15573, 15580, 15588, 15594, 15601, 15609, 15617, 15626, 15632, 15636, 15642, 15650,
    15657, 15663, 15671, 15680, 15687, 15695, 15705, 15716, 15725, 15731, 15739, 15748, 15755, 15762, 15765,
    15771, 15779, 15788, 15795, 15802, 15809, 15814, 15822, 15828, 15836, 15846, 15854, 15863, 15872, 15879,
    15885, 15893, 15902, 15909, 15923, 15938, 15947, 15958, 15967, 15977, 15987, 15998, 16005, 16014, 16021,
    16030, 16038, 16045, 16053, 16061, 16071, 16082, 16094, 16102, 16110, 16119, 16125, 16135, 16142, 16151,
    16161, 16169, 16183, 16190, 16198, 16206, 16215, 16221, 16228, 16239, 16245, 16253, 16262, 16269, 16276,
    16285, 16295, 16303, 16309, 16316, 16325, 16335, 16343, 16350, 16353, 16359, 16367, 16376, 16383, 16393,
    16401, 16407, 16415, 16423, 16432, 16441, 16451, 16457, 16461, 16465, 16469, 16475, 16482, 16487, 16495,
    16502, 16506, 16511, 16516, 16522, 16527, 16534, 16540, 16546, 16554, 16564, 16571, 16574, 16581, 16588,
    16589, 16593, 16598, 16604, 16611, 16614, 16626, 16634, 16639, 16643, 16646, 16649, 16655, 16659, 16663,
    16669, 16677, 16687, 16695, 16704, 16710, 16719, 16729, 16734, 16741, 16749, 16755, 16761, 16769, 16775,
    16783, 16792, 16799, 16809, 16819, 16830, 16836, 16840, 16846, 16851, 16857, 16866, 16869, 16875, 16879,
    16885, 16892, 16901, 16906, 16910, 16914, 16928, 16943, 16954, 16958, 16961, 16967, 16974, 16982, 16986,
    16992, 16997, 17008, 17016, 17025, 17034, 17044, 17047, 17051, 17060, 17066, 17073, 17081, 17087, 17092,
    17099, 17102, 17106, 17113, 17118, 17127, 17134, 17141, 17144, 17149, 17154, 17160, 17172, 17178, 17185,
    17188, 17195, 17200, 17206, 17211, 17218, 17226, 17232, 17236, 17242, 17249, 17254, 17259, 17264, 17272,
    17281, 17287, 17299, 17315, 17319, 17323, 17329, 17336, 17341, 17346, 17350, 17356, 17364, 17373, 17382,
    17392, 17399, 17405, 17412, 17417, 17424, 17430, 17435, 17440, 17444, 17455, 17461, 17467, 17470, 17476,
    17479, 17485, 17489, 17498, 17501, 17508, 17513, 17517, 17522, 17532, 17539, 17543, 17547, 17554, 17562,
    17567, 17573, 17577, 17583, 17589, 17598, 17601, 17606, 17612, 17618, 17625, 17629, 17637, 17644, 17652,
    17657, 17659, 17668, 17671, 17677, 17684, 17688, 17694, 17701, 17709, 17719, 17725, 17729, 17737, 17744,
    17753, 17761, 17770, 17773, 17777, 17781, 17787, 17791, 17797, 17803, 17810, 17817, 17822, 17830, 17836,
    17845, 17854, 17861, 17871, 17881, 17890, 17900, 17910, 17921, 17932, 17937, 17944, 17952, 17958, 17963,
    17968, 17973, 17979, 17988, 17997, 18009, 18021, 18032, 18041, 18046, 18053, 18062, 18072, 18080, 18085,
    18094, 18098, 18103, 18109, 18118, 18128, 18134, 18141, 18148, 18158, 18164, 18168, 18174, 18178, 18183,
    18188, 18193, 18197, 18204, 18209, 18219, 18225, 18233, 18241, 18250, 18257, 18264, 18272, 18279, 18284,
    18293, 18304, 18308, 18316, 18322, 18329, 18338, 18348, 18358, 18369, 18379, 18387, 18391, 18396, 18399,
    18408, 18418, 18428, 18439, 18448, 18458, 18468, 18479, 18486, 18492, 18499, 18503, 18506, 18512, 18526,
    18534, 18540, 18547, 18556, 18565, 18575, 18585, 18593, 18600, 18608, 18618, 18626, 18635, 18639, 18646,
    18654, 18660, 18667, 18675, 18684, 18691, 18700, 18710, 18718, 18727, 18732, 18740, 18746, 18753, 18758,
    18763, 18768, 18776, 18786, 18792, 18793, 18800, 18804, 18813, 18817, 18822, 18827, 18833, 18837, 18843,
    18850, 18855, 18860, 18870, 18874, 18879, 18885, 18890, 18897, 18905, 18909, 18914, 18920, 18926, 18933,
    18941, 18951, 18955, 18962, 18967, 18970, 18976, 18983, 18987, 18993, 18998, 19007, 19011, 19017, 19024,
    19029, 19033, 19042, 19051, 19058, 19068, 19077, 19082, 19086, 19092, 19099, 19104, 19108, 19112, 19117,
    19124, 19132, 19138, 19142, 19145, 19150, 19154, 19164, 19168, 19181, 19189, 19195, 19200, 19205, 19209,
    19214, 19222, 19228, 19233, 19241, 19247, 19251, 19256, 19262, 19269, 19277, 19286, 19293, 19301, 19311,
    19322, 19331, 19336, 19350, 19358, 19365, 19375, 19378, 19385, 19394, 19404, 19412, 19416, 19421, 19429,
    19433, 19439, 19445, 19451, 19456, 19462, 19468, 19475, 19477, 19482, 19486, 19490, 19496, 19500, 19503,
    19507, 19510, 19516, 19520, 19526, 19533, 19538, 19544, 19551, 19556, 19562, 19569, 19578, 19588, 19599,
    19609, 19620, 19627, 19635, 19644, 19653, 19663, 19671, 19677, 19685, 19693, 19701, 19708, 19712, 19719,
    19728, 19738, 19746, 19751, 19754, 19757, 19761, 19768, 19776, 19783, 19785, 19790, 19797, 19805, 19811,
    19817, 19823, 19828, 19835, 19838, 19848, 19852, 19861, 19868, 19872, 19881, 19890, 19896, 19907, 19916,
    19921, 19928, 19939, 19953, 19960, 19969, 19979, 19987, 19992, 20001, 20011, 20021, 20032, 20042, 20053,
    20064, 20076, 20086, 20099, 20110, 20120, 20131, 20140, 20145, 20155, 20162, 20168, 20176, 20184, 20195,
    20203, 20218, 20229, 20234, 20240, 20248, 20257, 20264, 20274, 20276, 20282, 20289, 20292, 20296, 20300,
    20305, 20310, 20316, 20318, 20321, 20325, 20330, 20337, 20342, 20349, 20357, 20363, 20368, 20378, 20385,
    20393, 20401, 20407, 20416, 20423, 20431, 20435, 20438, 20452, 20458, 20465, 20470, 20476, 20486, 20490,
    20496, 20503, 20508, 20517, 20524, 20532, 20534, 20539, 20545, 20551, 20558, 20562, 20567, 20573, 20578,
    20585, 20592, 20600, 20603, 20608, 20614, 20618, 20622, 20626, 20632, 20639, 20644, 20647, 20651, 20657,
    20664, 20669, 20676, 20679, 20684, 20692, 20694, 20701, 20707, 20710, 20719, 20723, 20729, 20734, 20739,
    20744, 20751, 20759, 20765, 20771, 20778, 20786, 20794, 20803, 20807, 20812, 20816, 20820, 20827, 20831,
    20839, 20847, 20851, 20859, 20864, 20871, 20879, 20886, 20891, 20896, 20903, 20912, 20922, 20930, 20943,
    20957, 20960, 20964, 20969, 20972, 20978, 20983, 20987, 20996, 21000, 21011, 21014, 21018, 21022, 21028,
    21034, 21041, 21045, 21053, 21064, 21073, 21082, 21090, 21096, 21103, 21110, 21119, 21121, 21126, 21131,
    21137, 21145, 21154, 21161, 21165, 21170, 21174, 21180, 21187, 21194, 21201, 21208, 21213, 21221, 21226,
    21231, 21239, 21244, 21250, 21256, 21263, 21270, 21275, 21280, 21281, 21287, 21291, 21297, 21302, 21306,
    21312, 21319, 21324, 21330, 21333, 21339, 21342, 21346, 21353, 21357, 21367, 21369,
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

pub(super) static WORD_CLASSES: [u8; 3042] = [
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
    54, 54, 67, 12, 54, 12, 29, 36, 29, 29, 1, 67, 115, 102, 82, 121, 14, 54, 35, 32, 0, 14, 0, 68, 68, 35, 0, 67,
    68, 111, 0, 86, 121, 0, 113, 102, 32, 32, 39, 32, 2, 84, 116, 121, 116, 121, 102, 66, 115, 82, 115, 121, 102,
    82, 115, 121, 102, 54, 0, 82, 115, 102, 121, 0, 1, 0, 32, 82, 115, 121, 102, 12, 54, 54, 12, 12, 54, 56, 82,
    121, 102, 14, 54, 54, 82, 115, 121, 102, 86, 115, 121, 102, 115, 0, 14, 32, 0, 0, 14, 53, 53, 33, 32, 43, 14,
    66, 48, 0, 35, 35, 0, 0, 44, 0, 82, 115, 0, 121, 102, 68, 32, 68, 0, 14, 35, 33, 0, 17, 12, 12, 35, 14, 0, 0,
    66, 14, 0, 35, 66, 115, 81, 0, 82, 115, 121, 102, 66, 66, 86, 102, 121, 32, 32, 54, 54, 54, 12, 18, 12, 29,
    29, 44, 0, 0, 0, 30, 1, 67, 38, 23, 14, 43, 43, 12, 79, 12, 54, 82, 115, 121, 102, 66, 33, 99, 115, 110, 121,
    68, 68, 32, 37, 26, 68, 39, 37, 37, 0, 67, 54, 39, 68, 69, 66, 0, 82, 115, 121, 102, 12, 12, 32, 35, 72, 72,
    32, 35, 68, 35, 68, 82, 115, 121, 102, 8, 32, 18, 0, 54, 12, 31, 14, 77, 66, 66, 66, 66, 8, 0, 35, 82, 115,
    102, 121, 82, 115, 121, 102, 77, 26, 82, 115, 121, 102, 45, 38, 34, 0, 31, 82, 115, 102, 121, 39, 48, 0, 33,
    33, 0, 54, 56, 54, 56, 8, 40, 34, 0, 0, 0, 40, 23, 23, 31, 31, 32, 37, 37, 37, 8, 61, 0, 37, 6, 32, 34, 84,
    115, 104, 0, 12, 115, 102, 82, 121, 121, 29, 77, 29, 1, 5, 13, 54, 54, 82, 115, 121, 102, 82, 115, 17, 102,
    121, 0, 14, 29, 29, 48, 48, 86, 115, 121, 102, 39, 67, 54, 54, 58, 1, 48, 1, 62, 37, 37, 0, 48, 86, 115, 121,
    102, 77, 57, 82, 115, 102, 121, 25, 25, 54, 56, 42, 25, 6, 84, 115, 121, 35, 102, 39, 39, 0, 0, 0, 8, 17, 26,
    45, 48, 23, 23, 82, 115, 102, 121, 25, 48, 48, 86, 115, 58, 43, 121, 102, 2, 0, 77, 0, 0, 32, 32, 39, 41, 24,
    54, 82, 115, 102, 121, 58, 59, 39, 43, 43, 0, 0, 0, 39, 86, 115, 58, 58, 102, 121, 48, 54, 43, 14, 66, 43, 0,
    0, 39, 70, 71, 68, 1, 0, 0, 0, 32, 12, 0, 32, 22, 22, 22, 22, 92, 115, 102, 121, 0, 22, 22, 0, 54, 54, 0, 0,
    93, 115, 121, 107, 0, 101, 115, 58, 58, 121, 102, 82, 115, 121, 102, 115, 82, 115, 102, 121, 35, 80, 77, 95,
    117, 125, 108, 0, 39, 0, 32, 12, 12, 54, 35, 67, 0, 82, 115, 121, 102, 32, 82, 115, 102, 121, 0, 0, 0, 84,
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
    54, 58, 58, 12, 12, 0, 43, 8, 32, 14, 95, 117, 125, 5, 0, 0, 108, 12, 35, 82, 82, 115, 102, 121, 82, 115, 102,
    121, 12, 115, 121, 102, 72, 72, 66, 0, 35, 91, 115, 54, 56, 121, 102, 82, 115, 0, 102, 121, 0, 54, 25, 12, 12,
    54, 54, 82, 115, 121, 102, 0, 82, 121, 102, 32, 32, 111, 112, 25, 0, 32, 0, 23, 0, 32, 86, 112, 102, 121, 82,
    115, 121, 102, 35, 39, 2, 33, 33, 14, 54, 54, 39, 82, 115, 102, 121, 44, 23, 86, 121, 102, 37, 58, 58, 0, 0,
    0, 0, 92, 116, 121, 102, 12, 115, 102, 86, 121, 5, 12, 98, 115, 121, 109, 32, 0, 82, 115, 121, 106, 8, 10, 45,
    38, 38, 1, 0, 5, 5, 1, 8, 64, 86, 121, 102, 37, 37, 37, 8, 8, 6, 115, 37, 37, 44, 82, 115, 121, 102, 37, 37,
    77, 48, 48, 72, 82, 115, 121, 102, 72, 72, 72, 0, 44, 35, 0, 92, 116, 102, 121, 48, 1, 115, 5, 68, 68, 1, 111,
    0, 0, 82, 115, 121, 102, 48, 48, 77, 54, 54, 33, 12, 12, 0, 0, 0, 43, 43, 43, 43, 39, 12, 0, 39, 37, 77, 0,
    82, 115, 121, 102, 0, 14, 72, 72, 72, 32, 32, 23, 84, 115, 121, 104, 37, 37, 37, 44, 37, 37, 33, 0, 32, 35,
    32, 2, 0, 0, 0, 54, 0, 0, 0, 82, 115, 121, 102, 48, 82, 115, 102, 121, 82, 115, 102, 121, 86, 121, 102, 115,
    0, 0, 39, 39, 0, 6, 35, 0, 0, 0, 0, 0, 49, 82, 115, 121, 102, 0, 48, 0, 0, 2, 48, 82, 115, 102, 121, 38, 0,
    58, 59, 0, 82, 115, 121, 102, 33, 32, 12, 115, 102, 82, 121, 0, 0, 1, 48, 66, 54, 54, 22, 22, 32, 90, 115,
    121, 106, 0, 43, 43, 44, 82, 115, 102, 121, 14, 58, 58, 82, 115, 102, 121, 82, 115, 121, 102, 14, 86, 115,
    121, 102, 0, 82, 115, 121, 102, 12, 4, 14, 39, 64, 40, 44, 72, 72, 68, 35, 68, 44, 82, 115, 121, 102, 33, 82,
    115, 102, 121, 1, 32, 111, 4, 32, 73, 0, 44, 73, 0, 74, 6, 0, 74, 73, 6, 82, 115, 121, 102, 55, 3, 76, 73, 75,
    73, 0, 54, 54, 0, 26, 25, 14, 0, 82, 115, 102, 121, 48, 82, 121, 112, 102, 111, 48, 48, 54, 56, 26, 54, 54,
    82, 115, 121, 102, 31, 0, 14, 58, 58, 35, 115, 102, 82, 121, 0, 26, 0, 86, 54, 102, 121, 112, 0, 111, 44, 2,
    68, 35, 68, 82, 115, 121, 102, 32, 7, 2, 65, 45, 44, 37, 32, 0,
];

pub(super) static STATES: [u16; 1882] = [
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
    653, 654, 656, 657, 658, 660, 661, 663, 665, 667, 668, 669, 670, 673, 677, 681, 686, 697, 698, 699, 700, 702,
    704, 706, 707, 708, 709, 710, 711, 712, 714, 715, 717, 718, 719, 721, 722, 724, 725, 726, 727, 728, 729, 730,
    731, 733, 734, 740, 744, 745, 746, 747, 748, 750, 751, 752, 753, 754, 755, 756, 757, 758, 759, 760, 761, 762,
    765, 769, 773, 777, 780, 781, 782, 783, 785, 786, 787, 788, 789, 791, 792, 794, 795, 796, 797, 807, 818, 829,
    840, 841, 842, 843, 844, 845, 846, 847, 848, 849, 850, 852, 853, 854, 855, 856, 858, 860, 862, 864, 865, 866,
    867, 868, 869, 870, 871, 872, 873, 874, 875, 876, 877, 878, 879, 880, 882, 883, 884, 885, 886, 887, 889, 890,
    891, 892, 893, 894, 895, 896, 898, 899, 900, 901, 902, 903, 904, 905, 906, 907, 908, 909, 910, 911, 912, 913,
    916, 917, 918, 919, 920, 923, 924, 929, 930, 931, 932, 933, 934, 935, 937, 938, 939, 940, 941, 942, 943, 944,
    945, 946, 948, 949, 957, 958, 959, 960, 961, 962, 963, 964, 966, 967, 968, 969, 970, 971, 972, 973, 974, 975,
    976, 977, 978, 980, 981, 983, 984, 985, 986, 987, 988, 989, 992, 998, 999, 1000, 1001, 1002, 1003, 1004, 1006,
    1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1018, 1019, 1020, 1021, 1022, 1023, 1024, 1025, 1027,
    1028, 1033, 1034, 1035, 1036, 1037, 1038, 1039, 1040, 1041, 1042, 1043, 1044, 1045, 1046, 1047, 1048, 1049,
    1050, 1052, 1060, 1061, 1062, 1063, 1064, 1066, 1067, 1068, 1069, 1070, 1073, 1075, 1076, 1077, 1078, 1080,
    1083, 1086, 1089, 1090, 1091, 1097, 1104, 1111, 1119, 1120, 1121, 1122, 1123, 1124, 1125, 1126, 1127, 1128,
    1136, 1137, 1138, 1139, 1141, 1142, 1143, 1144, 1145, 1146, 1147, 1148, 1153, 1154, 1155, 1156, 1157, 1158,
    1159, 1160, 1161, 1162, 1167, 1168, 1170, 1171, 1172, 1174, 1175, 1176, 1177, 1179, 1180, 1181, 1182, 1183,
    1184, 1185, 1186, 1187, 1188, 1189, 1190, 1191, 1192, 1193, 1198, 1199, 1210, 1212, 1213, 1214, 1215, 1216,
    1217, 1218, 1219, 1220, 1222, 1223, 1224, 1225, 1226, 1227, 1228, 1229, 1230, 1231, 1232, 1235, 1236, 1237,
    1239, 1240, 1243, 1244, 1245, 1247, 1248, 1249, 1251, 1256, 1262, 1268, 1274, 1281, 1282, 1289, 1296, 1297,
    1298, 1299, 1300, 1301, 1302, 1303, 1306, 1310, 1314, 1315, 1317, 1319, 1321, 1329, 1330, 1331, 1332, 1336,
    1337, 1338, 1340, 1343, 1346, 1347, 1349, 1350, 1351, 1361, 1372, 1383, 1395, 1408, 1409, 1410, 1411, 1412,
    1413, 1414, 1415, 1416, 1417, 1418, 1420, 1422, 1424, 1425, 1426, 1427, 1428, 1430, 1431, 1432, 1433, 1434,
    1435, 1436, 1437, 1438, 1439, 1440, 1441, 1442, 1444, 1445, 1446, 1447, 1448, 1449, 1450, 1451, 1452, 1453,
    1454, 1455, 1458, 1459, 1464, 1465, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 1475, 1476, 1477,
    1478, 1479, 1481, 1482, 1483, 1484, 1486, 1487, 1488, 1489, 1496, 1497, 1503, 1504, 1505, 1508, 1509, 1510,
    1511, 1512, 1513, 1514, 1515, 1524, 1525, 1526, 1527, 1528, 1530, 1531, 1538, 1539, 1540, 1541, 1542, 1543,
    1544, 1545, 1546, 1547, 1548, 1549, 1550, 1555, 1556, 1557, 1558, 1561, 1562, 1563, 1564, 1565, 1566, 1567,
    1568, 1569, 1570, 1571, 1572, 1573, 1574, 1575, 1576, 1577, 1578, 1579, 1580, 1581, 1584, 1585, 1586, 1589,
    1590, 1591, 1592, 1593, 1594, 1597, 1598, 1599, 1600, 1601, 1602, 1604, 1605, 1614, 1615, 1616, 1617, 1618,
    1619, 1620, 1621, 1622, 1624, 1625, 1626, 1627, 1628, 1629, 1630, 1631, 1632, 1633, 1634, 1635, 1636, 1637,
    1638, 1639, 1640, 1641, 1642, 1643, 1644, 1645, 1646, 1647, 1648, 1649, 1650, 1651, 1652, 1653, 1654, 1656,
    1657, 1658, 1659, 1660, 1672, 1673, 1675, 1676, 1677, 1679, 1680, 1682, 1683, 1684, 1687, 1688, 1689, 1690,
    1692, 1693, 1694, 1696, 1697, 1698, 1699, 1700, 1701, 1702, 1703, 1704, 1705, 1707, 1708, 1709, 1710, 1711,
    1712, 1713, 1715, 1716, 1717, 1719, 1720, 1721, 1722, 1723, 1724, 1725, 1726, 1727, 1729, 1730, 1731, 1732,
    1733, 1734, 1735, 1737, 1738, 1739, 1740, 1741, 1742, 1743, 1744, 1749, 1750, 1751, 1754, 1756, 1757, 1759,
    1760, 1761, 1762, 1763, 1764, 1765, 1766, 1769, 1770, 1771, 1772, 1773, 1774, 1775, 1776, 1777, 1778, 1779,
    1781, 1782, 1783, 1784, 1785, 1786, 1789, 1790, 1791, 1795, 1796, 1797, 1799, 1800, 1803, 1804, 1807, 1808,
    1809, 1810, 1811, 1814, 1815, 1817, 1818, 1819, 1820, 1823, 1824, 1825, 1826, 1828, 1829, 1830, 1831, 1832,
    1833, 1834, 1835, 1837, 1838, 1839, 1842, 1843, 1844, 1845, 1853, 1854, 1855, 1857, 1858, 1860, 1861, 1862,
    1863, 1864, 1865, 1866, 1867, 1869, 1870, 1871, 1872, 1873, 1874, 1876, 1877, 1878, 1879, 1880, 1881, 1882,
    1883, 1884, 1885, 1886, 1887, 1890, 1891, 1893, 1896, 1897, 1898, 1899, 1900, 1901, 1902, 1904, 1905, 1907,
    1908, 1909, 1910, 1911, 1914, 1915, 1916, 1920, 1922, 1925, 1926, 1927, 1928, 1929, 1930, 1931, 1932, 1933,
    1934, 1938, 1939, 1940, 1941, 1942, 1943, 1944, 1945, 1946, 1947, 1948, 1949, 1951, 1952, 1953, 1954, 1955,
    1957, 1958, 1959, 1960, 1964, 1965, 1966, 1967, 1968, 1969, 1971, 1972, 1974, 1975, 1976, 1977, 1983, 1986,
    1987, 1988, 1989, 1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 2000, 2001, 2002, 2003, 2005, 2006, 2009,
    2010, 2011, 2012, 2013, 2019, 2024, 2025, 2027, 2028, 2029, 2030, 2031, 2033, 2035, 2036, 2037, 2038, 2039,
    2041, 2042, 2043, 2054, 2055, 2056, 2057, 2058, 2059, 2060, 2061, 2062, 2063, 2064, 2066, 2067, 2068, 2069,
    2070, 2071, 2072, 2073, 2074, 2076, 2077, 2078, 2079, 2080, 2082, 2083, 2084, 2085, 2086, 2087, 2088, 2089,
    2091, 2094, 2095, 2096, 2098, 2099, 2100, 2101, 2102, 2104, 2107, 2108, 2109, 2110, 2111, 2112, 2113, 2114,
    2115, 2116, 2117, 2118, 2120, 2121, 2123, 2124, 2125, 2127, 2128, 2129, 2130, 2131, 2132, 2133, 2135, 2136,
    2137, 2140, 2141, 2142, 2145, 2146, 2147, 2148, 2149, 2151, 2152, 2153, 2154, 2155, 2156, 2157, 2158, 2159,
    2160, 2162, 2163, 2164, 2166, 2167, 2168, 2169, 2170, 2172, 2173, 2174, 2175, 2176, 2177, 2178, 2179, 2180,
    2181, 2182, 2183, 2187, 2189, 2190, 2191, 2192, 2193, 2194, 2195, 2199, 2200, 2201, 2202, 2203, 2204, 2205,
    2207, 2208, 2209, 2210, 2211, 2212, 2213, 2214, 2218, 2219, 2221, 2222, 2223, 2224, 2228, 2229, 2230, 2231,
    2232, 2233, 2234, 2235, 2238, 2239, 2240, 2241, 2243, 2244, 2245, 2247, 2248, 2249, 2250, 2251, 2253, 2254,
    2255, 2256, 2257, 2260, 2261, 2263, 2264, 2265, 2266, 2267, 2268, 2269, 2270, 2271, 2272, 2273, 2274, 2275,
    2278, 2280, 2281, 2282, 2284, 2285, 2286, 2289, 2290, 2292, 2293, 2294, 2295, 2296, 2297, 2298, 2300, 2301,
    2302, 2303, 2304, 2305, 2306, 2307, 2308, 2309, 2315, 2316, 2317, 2318, 2320, 2321, 2322, 2323, 2325, 2326,
    2327, 2328, 2333, 2334, 2335, 2336, 2337, 2338, 2339, 2340, 2341, 2342, 2343, 2365, 2366, 2367, 2368, 2372,
    2375, 2376, 2378, 2379, 2380, 2381, 2382, 2383, 2384, 2385, 2386, 2387, 2389, 2391, 2392, 2393, 2394, 2395,
    2396, 2397, 2398, 2399, 2400, 2402, 2403, 2404, 2405, 2406, 2408, 2416, 2418, 2419, 2421, 2422, 2423, 2424,
    2425, 2426, 2427, 2430, 2431, 2432, 2433, 2434, 2435, 2436, 2437, 2438, 2439, 2441, 2442, 2443, 2444, 2445,
    2447, 2448, 2449, 2450, 2451, 2453, 2454, 2455, 2462, 2463, 2464, 2465, 2466, 2467, 2468, 2470, 2471, 2473,
    2474, 2475, 2476, 2477, 2478, 2480, 2481, 2482, 2483, 2484, 2485, 2486, 2487, 2488, 2490, 2491, 2492, 2493,
    2495, 2496, 2497, 2498, 2514, 2515, 2516, 2517, 2518, 2519, 2520, 2521, 2522, 2523, 2524, 2525, 2526, 2527,
    2528, 2529, 2530, 2531, 2533, 2534, 2535, 2537, 2538, 2539, 2540, 2543, 2544, 2545, 2546, 2547, 2548, 2550,
    2551, 2553, 2554, 2555, 2556, 2557, 2558, 2559, 2560, 2561, 2562, 2563, 2565, 2566, 2567, 2569, 2570, 2571,
    2572, 2573, 2575, 2578, 2581, 2586, 2587, 2588, 2589, 2591, 2592, 2593, 2594, 2596, 2597, 2598, 2599, 2600,
    2601, 2603, 2604, 2605, 2606, 2607, 2608, 2609, 2610, 2611, 2614, 2615, 2616, 2617, 2618, 2619, 2620, 2621,
    2622, 2623, 2625, 2626, 2627, 2628, 2629, 2631, 2634, 2635, 2636, 2637, 2639, 2640, 2649, 2650, 2651, 2652,
    2654, 2656, 2657, 2658, 2659, 2660, 2665, 2666, 2667, 2670, 2674, 2678, 2682, 2687, 2688, 2689, 2690, 2692,
    2693, 2695, 2696, 2697, 2698, 2700, 2703, 2706, 2709, 2710, 2711, 2716, 2722, 2728, 2735, 2736, 2737, 2738,
    2739, 2740, 2742, 2744, 2745, 2746, 2747, 2748, 2749, 2750, 2751, 2752, 2753, 2754, 2755, 2756, 2757, 2758,
    2759, 2760, 2762, 2763, 2769, 2770, 2771, 2772, 2774, 2775, 2779, 2784, 2789, 2794, 2795, 2796, 2797, 2798,
    2799, 2800, 2813, 2827, 2841, 2842, 2846, 2851, 2856, 2861, 2862, 2863, 2866, 2867, 2868, 2869, 2870, 2879,
    2889, 2899, 2909, 2938, 2939, 2940, 2941, 2942, 2946, 2951, 2956, 2962, 2963, 2964, 2969, 2975, 2981, 2988,
    2989, 2995, 2996, 2997, 2998, 3002, 3007, 3012, 3017, 3018, 3022, 3027, 3032, 3038, 3039, 3040, 3049, 3058,
    3067, 3076, 3078, 3079, 3080, 3081, 3082, 3083, 3084, 3085, 3088, 3089, 3090, 3091, 3100, 3110, 3120, 3133,
    3134, 3137, 3138, 3139, 3140, 5006,
];

pub(super) static LABELS: [u16; 5006] = [
    65535, 65535, 2753, 1020, 2401, 2074, 2325, 65535, 8, 1844, 65535, 12, 169, 2514, 65535, 1569, 65535, 1728,
    2703, 65535, 2569, 65535, 65535, 467, 65535, 61480, 65535, 1737, 65535, 1576, 65535, 2514, 65535, 1728, 65535,
    1740, 65535, 1670, 2704, 2753, 65535, 1566, 2704, 2987, 65535, 1728, 1436, 382, 541, 1049, 2987, 65535, 2514,
    65535, 65535, 1740, 65535, 2197, 65535, 65535, 1109, 65535, 65535, 92, 1737, 65535, 2753, 541, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 815, 65535, 1096, 1248, 1466, 1468, 1678, 2365, 61480,
    338, 467, 763, 810, 815, 1038, 1045, 1095, 1096, 1168, 1171, 1248, 1466, 1468, 1488, 1569, 1596, 1678, 1711,
    1838, 1848, 1888, 1891, 1909, 1936, 2228, 2239, 2365, 2385, 2476, 2477, 2514, 2538, 2541, 2542, 2579, 2626,
    2682, 2776, 2801, 2891, 2953, 2969, 3004, 3005, 61480, 61487, 65535, 65535, 65535, 664, 107, 65535, 65535,
    65535, 408, 2776, 65535, 2234, 65535, 2234, 13, 1528, 1572, 1679, 2234, 2407, 2502, 2822, 2858, 65535, 2753,
    65535, 65535, 65535, 1728, 2703, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 408, 1136, 2233,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1516, 65535, 65535, 1282, 1157, 2887, 65535, 65535, 1128,
    65535, 65535, 65535, 65535, 65535, 1844, 2566, 65535, 65535, 65535, 2258, 1907, 2302, 65535, 65535, 1728,
    2703, 65535, 1298, 65535, 65535, 303, 1220, 1298, 2753, 65535, 65535, 65535, 65535, 65535, 65535, 217, 65535,
    1437, 2077, 65535, 2529, 2529, 61488, 65535, 1737, 65535, 65535, 212, 2721, 1728, 2884, 65535, 65535, 65535,
    2514, 65535, 1576, 65535, 65535, 2039, 65535, 23, 53, 92, 909, 990, 1324, 1343, 1355, 1737, 1747, 2858, 65535,
    65535, 1282, 1157, 84, 2887, 65535, 408, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1907, 65535, 10,
    1844, 65535, 65535, 65535, 65535, 65535, 65535, 2423, 65535, 2753, 65535, 2703, 2753, 65535, 65535, 65535,
    1844, 65535, 65535, 65535, 2987, 633, 1298, 65535, 12, 65535, 65535, 1434, 1271, 2931, 217, 65535, 217, 65535,
    1696, 217, 65535, 65535, 65535, 408, 65535, 408, 1020, 1053, 1072, 1511, 1525, 1560, 1639, 1834, 1907, 2229,
    2374, 65535, 65535, 2039, 1747, 138, 65535, 65535, 65535, 65535, 65535, 65535, 1936, 2987, 65535, 65535, 303,
    1220, 65535, 2753, 65535, 65535, 65535, 65535, 65535, 614, 65535, 383, 1679, 1936, 65535, 1163, 2439, 65535,
    13, 1096, 1496, 65535, 65535, 65535, 2753, 65535, 12, 65535, 408, 65535, 65535, 65535, 65535, 1656, 3037,
    1728, 65535, 621, 65535, 2761, 2753, 65535, 65535, 65535, 65535, 65535, 65535, 1566, 2704, 1728, 2387, 2704,
    1728, 65535, 65535, 65535, 65535, 65535, 727, 898, 1425, 1539, 2753, 2777, 65535, 65535, 1437, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 2450, 2450, 65535, 65535, 65535, 65535, 1729, 65535, 24, 107, 1628,
    2502, 65535, 65535, 1778, 2311, 2311, 61440, 2311, 61440, 2311, 61440, 61462, 65535, 65535, 65535, 1109, 1740,
    65535, 65535, 537, 65535, 1908, 3036, 61462, 65535, 65535, 65535, 65535, 1778, 265, 622, 674, 2880, 265, 622,
    674, 2880, 61440, 265, 622, 674, 2880, 61440, 265, 622, 674, 2312, 2880, 61440, 65535, 65535, 1778, 65535,
    2753, 265, 622, 674, 2880, 61440, 264, 303, 620, 673, 2882, 264, 303, 620, 673, 2882, 61440, 264, 303, 620,
    673, 2882, 61440, 264, 303, 620, 673, 1908, 2311, 2369, 2882, 61440, 65535, 65535, 408, 65535, 65535, 65535,
    11, 409, 65535, 65535, 65535, 65535, 65535, 65535, 1298, 65535, 65535, 12, 65535, 65535, 65535, 1298, 65535,
    65535, 65535, 65535, 65535, 65535, 408, 65535, 65535, 65535, 65535, 65535, 695, 2267, 65535, 65535, 695, 2267,
    65535, 65535, 303, 695, 2267, 2753, 65535, 65535, 695, 2267, 2703, 65535, 65535, 12, 65535, 65535, 2753,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 408, 65535, 65535, 754, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 24, 2234, 2555, 2885, 65535, 65535, 65535, 2987, 65535,
    65535, 935, 936, 1946, 2059, 2060, 2362, 2364, 65535, 65535, 326, 65535, 2081, 65535, 65535, 65535, 24, 2234,
    2555, 2885, 65535, 65535, 2233, 65535, 65535, 212, 1855, 2228, 2569, 2721, 46, 2233, 2753, 65535, 65535,
    65535, 1889, 65535, 1513, 65535, 65535, 12, 65535, 65535, 65535, 2076, 65535, 65535, 65535, 1908, 65535,
    65535, 563, 1109, 65535, 2076, 2076, 61440, 2076, 61440, 2076, 61440, 65535, 1500, 65535, 303, 563, 2311, 303,
    563, 2311, 61440, 303, 563, 2311, 61440, 303, 437, 563, 2311, 61440, 297, 303, 1218, 1220, 1303, 1745, 2341,
    2585, 3036, 61462, 65535, 65535, 65535, 65535, 863, 2143, 65535, 65535, 1728, 65535, 65535, 65535, 65535,
    65535, 106, 2615, 143, 65535, 65535, 12, 65535, 65535, 65535, 2922, 65535, 65535, 2249, 65535, 1361, 65535,
    65535, 1362, 65535, 65535, 784, 1763, 65535, 65535, 303, 563, 620, 929, 2336, 2522, 138, 563, 1777, 2753, 563,
    2753, 65535, 65535, 217, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2340, 2470, 2821, 2340, 2470, 2821, 61440, 2340, 2470, 2821, 61440, 2340, 2470, 2821, 61440, 202, 2203,
    65535, 65535, 65535, 65535, 61470, 65535, 65535, 65535, 563, 1109, 2249, 2251, 13, 2753, 65535, 65535, 65535,
    65535, 156, 563, 620, 929, 2226, 2263, 2283, 2311, 2336, 2522, 156, 563, 620, 929, 2226, 2263, 2283, 2311,
    2336, 2522, 61440, 156, 563, 620, 929, 2226, 2263, 2283, 2311, 2336, 2522, 61440, 156, 563, 620, 929, 2226,
    2263, 2283, 2311, 2336, 2522, 61440, 61462, 65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1605, 563, 563, 61440, 563, 61440, 563, 61440, 1658, 61462, 65535, 65535, 61462, 65535,
    65535, 883, 65535, 65535, 65535, 65535, 178, 1777, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 383, 13,
    65535, 65535, 1308, 2234, 65535, 65535, 65535, 408, 65535, 12, 65535, 1697, 1852, 5, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 10, 65535, 65535, 65535, 246, 65535, 65535, 65535, 65535,
    1907, 61488, 594, 1907, 61488, 65535, 538, 1048, 2788, 3022, 65535, 65535, 65535, 65535, 1740, 65535, 65535,
    2753, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 727, 898,
    1425, 1539, 1606, 2753, 2777, 65535, 65535, 65535, 2698, 65535, 65535, 1844, 65535, 65535, 65535, 65535, 284,
    65535, 408, 2229, 65535, 65535, 1740, 2868, 65535, 65535, 65535, 2241, 2274, 1728, 1061, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 800, 1029, 2092, 800, 1029, 1142, 1626, 1774, 2092, 65535, 1659, 1096, 65535,
    1659, 1096, 1231, 1247, 1690, 1745, 65535, 1343, 214, 65535, 90, 1728, 1230, 2704, 408, 2987, 65535, 1282,
    65535, 2649, 1763, 65535, 65535, 1740, 2012, 65535, 549, 550, 551, 552, 65535, 65535, 65535, 12, 65535, 408,
    65535, 65535, 65535, 65535, 984, 65535, 65535, 2645, 10, 65535, 65535, 65535, 1298, 65535, 1096, 1248, 1466,
    1468, 1678, 2365, 61480, 61487, 65535, 65535, 65535, 65535, 284, 1778, 65535, 65535, 65535, 1907, 1386, 2703,
    2721, 1379, 2928, 65535, 65535, 65535, 321, 2715, 321, 2715, 61440, 321, 2715, 61440, 321, 2715, 61440, 61462,
    65535, 238, 321, 1199, 2618, 2630, 2715, 238, 321, 1199, 2618, 2630, 2715, 61440, 238, 321, 1199, 2618, 2630,
    2715, 61440, 238, 321, 856, 1199, 2618, 2630, 2715, 61440, 65535, 217, 1745, 65535, 1907, 107, 65535, 65535,
    65535, 246, 622, 669, 1907, 2004, 2005, 2788, 2880, 65535, 65535, 65535, 12, 408, 65535, 65535, 65535, 12,
    65535, 9, 65535, 12, 433, 695, 2514, 2887, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1502, 1909, 2386, 2554, 2801, 65535, 1510, 1951, 65535, 65535, 938, 1361, 65535, 440, 65535, 1757, 2894,
    65535, 2987, 65535, 2660, 65535, 1728, 65535, 1728, 65535, 1728, 65535, 1728, 65535, 1728, 1040, 1757, 2169,
    2894, 3005, 65535, 13, 107, 138, 1628, 1656, 1777, 1816, 2040, 2502, 2704, 2711, 65535, 65535, 65535, 2234,
    65535, 65535, 65535, 65535, 65535, 152, 1740, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 408, 1020, 1789, 2401, 65535, 2554, 13, 65535, 65535, 13, 408, 65535, 65535, 65535, 2703, 65535, 65535,
    65535, 2703, 65535, 111, 529, 2229, 2316, 2319, 111, 529, 2229, 2316, 2319, 61440, 111, 529, 2229, 2316, 2319,
    61440, 111, 529, 2229, 2316, 2319, 61440, 111, 305, 529, 2229, 2316, 2319, 61440, 65535, 111, 529, 2229, 2316,
    2319, 2586, 61440, 111, 305, 529, 2229, 2316, 2319, 61440, 65535, 65535, 65535, 2703, 65535, 2703, 65535,
    1511, 1907, 2847, 1511, 1907, 2847, 61440, 1511, 1907, 2847, 61440, 1907, 1907, 61440, 1907, 61440, 1907,
    61440, 111, 529, 1511, 1907, 2326, 2847, 61440, 61462, 65535, 1509, 65535, 217, 1509, 2703, 65535, 65535,
    2229, 2370, 2373, 2370, 2373, 61440, 2370, 2373, 61440, 65535, 2703, 65535, 65535, 2703, 111, 322, 529, 1062,
    2229, 2316, 2319, 2326, 2724, 2840, 111, 322, 529, 1062, 2229, 2316, 2319, 2326, 2724, 2840, 61440, 111, 322,
    529, 1062, 2229, 2316, 2319, 2326, 2724, 2840, 61440, 111, 305, 322, 529, 1062, 2229, 2316, 2319, 2326, 2724,
    2840, 61440, 186, 188, 943, 1209, 1219, 1379, 1535, 1536, 2370, 2373, 2928, 61440, 61444, 65535, 470, 2956,
    1777, 65535, 65535, 65535, 2081, 65535, 2451, 2451, 61440, 2451, 61440, 2451, 61440, 65535, 1728, 65535,
    65535, 217, 65535, 65535, 65535, 65535, 1778, 65535, 65535, 65535, 65535, 1778, 65535, 2861, 65535, 1679,
    1907, 65535, 65535, 65535, 65535, 65535, 563, 13, 65535, 1386, 1219, 65535, 1728, 2703, 65535, 65535, 2630,
    2633, 2907, 2908, 65535, 65535, 2753, 65535, 65535, 212, 2721, 2753, 65535, 65535, 1572, 65535, 65535, 1298,
    65535, 2753, 1887, 2401, 65535, 65535, 65535, 538, 1907, 65535, 563, 1907, 538, 1386, 1690, 1907, 2703, 2706,
    2721, 65535, 538, 1386, 1907, 2703, 2706, 2721, 65535, 65535, 1024, 1833, 65535, 65535, 12, 65535, 65535,
    65535, 65535, 65535, 303, 1220, 1271, 1303, 1696, 2585, 2931, 2949, 65535, 65535, 65535, 2234, 65535, 65535,
    65535, 65535, 303, 1220, 1303, 1696, 2585, 2949, 65535, 65535, 65535, 65535, 65535, 65535, 1696, 2698, 65535,
    2569, 2721, 65535, 1500, 1136, 1511, 1740, 1763, 2698, 65535, 65535, 65535, 1833, 1896, 2077, 65535, 1780,
    65535, 65535, 65535, 1220, 65535, 65535, 1379, 2838, 65535, 65535, 65535, 784, 1694, 65535, 778, 1694, 65535,
    564, 620, 622, 2434, 65535, 2753, 2369, 2370, 2373, 65535, 2234, 65535, 65535, 65535, 1728, 2703, 2753, 65535,
    621, 65535, 1438, 65535, 1728, 2703, 1003, 563, 877, 1003, 1288, 1300, 1737, 1742, 1986, 61488, 65535, 1438,
    65535, 1659, 2083, 65535, 1659, 2083, 1231, 1247, 65535, 65535, 65535, 65535, 65535, 65535, 408, 65535, 2139,
    2704, 65535, 65535, 65535, 65535, 152, 1728, 65535, 65535, 65535, 65535, 1572, 65535, 1728, 65535, 65535, 152,
    1728, 65535, 1386, 1728, 612, 1043, 65535, 65535, 2497, 65535, 286, 612, 1044, 1336, 2148, 2497, 2634, 2670,
    2704, 2746, 2793, 3024, 65535, 303, 65535, 677, 61488, 1907, 61486, 65535, 2859, 65535, 65535, 65535, 408,
    65535, 65535, 65535, 65535, 2336, 2714, 65535, 2491, 65535, 2703, 65535, 65535, 408, 2015, 65535, 65535,
    65535, 2753, 65535, 12, 2550, 2838, 65535, 65535, 65535, 2859, 65535, 65535, 1572, 2982, 65535, 65535, 645,
    1909, 65535, 65535, 65535, 645, 65535, 1740, 65535, 621, 621, 61488, 65535, 408, 65535, 1740, 65535, 65535,
    1566, 2463, 2704, 2987, 65535, 65535, 1728, 1436, 817, 382, 1049, 2336, 2987, 65535, 65535, 65535, 426, 677,
    2418, 3036, 65535, 65535, 2753, 65535, 1348, 1728, 65535, 65535, 65535, 65535, 12, 12, 408, 695, 65535, 12,
    65535, 65535, 12, 65535, 408, 65535, 65535, 65535, 776, 65535, 65535, 883, 65535, 65535, 1203, 1203, 1696,
    65535, 65535, 1075, 1203, 1696, 2704, 65535, 65535, 65535, 65535, 65535, 65535, 1778, 2753, 2767, 65535, 1778,
    2753, 2767, 65535, 65535, 65535, 65535, 1728, 2703, 65535, 65535, 2753, 65535, 65535, 65535, 65535, 408,
    65535, 65535, 65535, 1572, 2497, 1740, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2234, 65535,
    65535, 65535, 237, 2197, 65535, 65535, 65535, 65535, 727, 898, 1425, 1539, 2753, 2777, 65535, 65535, 65535,
    65535, 1728, 2703, 65535, 446, 65535, 65535, 65535, 65535, 65535, 408, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1728, 2703, 65535, 65535, 65535, 408, 65535, 65535, 65535, 870, 65535, 65535,
    65535, 12, 408, 65535, 65535, 2753, 65535, 2753, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1298,
    65535, 65535, 2203, 65535, 65535, 65535, 65535, 2337, 217, 65535, 65535, 65535, 65535, 217, 408, 1298, 65535,
    217, 65535, 217, 65535, 65535, 65535, 65535, 65535, 12, 65535, 65535, 1740, 212, 1771, 129, 1626, 2704, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2753, 65535, 65535, 65535, 65535,
    65535, 2703, 65535, 65535, 3036, 65535, 1109, 2568, 2703, 65535, 65535, 65535, 65535, 65535, 2753, 2043,
    65535, 65535, 2753, 65535, 65535, 65535, 65535, 303, 563, 620, 929, 2336, 2522, 138, 1777, 2753, 563, 2753,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 12, 213, 65535, 65535, 65535, 2554, 13, 65535,
    65535, 13, 408, 65535, 65535, 2374, 303, 65535, 2451, 2753, 2819, 2821, 2845, 61440, 2451, 2819, 2821, 2845,
    61440, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2753, 65535, 65535, 65535, 12, 65535,
    408, 65535, 65535, 65535, 528, 529, 1303, 1304, 1728, 2326, 2336, 2585, 2586, 2703, 65535, 65535, 65535, 1837,
    2987, 65535, 65535, 65535, 65535, 152, 65535, 408, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 10, 65535, 65535, 65535, 65535, 921, 138, 65535, 408, 65535, 65535, 2703, 65535, 65535, 65535, 1778,
    65535, 1778, 65535, 65535, 65535, 1386, 1219, 65535, 65535, 65535, 65535, 65535, 303, 1220, 1700, 2753, 65535,
    65535, 1467, 1109, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 129, 65535, 65535, 2753, 65535,
    65535, 65535, 408, 65535, 65535, 65535, 65535, 65535, 1778, 65535, 1833, 65535, 65535, 212, 2721, 65535,
    65535, 65535, 65535, 408, 2987, 65535, 65535, 65535, 65535, 65535, 1626, 65535, 65535, 65535, 1729, 65535,
    65535, 65535, 1680, 1777, 1109, 2859, 65535, 65535, 65535, 408, 65535, 65535, 65535, 65535, 645, 60, 2753,
    65535, 65535, 65535, 65535, 677, 61475, 65535, 1165, 2569, 65535, 2517, 2703, 2704, 2753, 61475, 65535, 65535,
    65535, 65535, 2871, 1572, 65535, 65535, 1024, 1833, 65535, 65535, 65535, 2753, 541, 65535, 335, 65535, 12,
    65535, 65535, 65535, 2753, 65535, 1566, 2704, 2987, 12, 541, 1049, 65535, 65535, 1778, 65535, 65535, 65535,
    2232, 153, 1778, 2753, 65535, 65535, 65535, 65535, 65535, 1778, 65535, 65535, 408, 645, 65535, 65535, 83,
    65535, 143, 3018, 65535, 65535, 1572, 65535, 65535, 65535, 65535, 65535, 408, 649, 65535, 65535, 65535, 65535,
    2703, 65535, 65535, 65535, 2703, 65535, 2703, 65535, 1728, 65535, 2859, 65535, 65535, 65535, 65535, 1402,
    65535, 1273, 1777, 2704, 65535, 2704, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2753, 65535, 65535,
    65535, 1729, 65535, 65535, 1136, 65535, 12, 65535, 65535, 2267, 2753, 65535, 65535, 65535, 65535, 471, 65535,
    65535, 2753, 65535, 1433, 1692, 2482, 2563, 2564, 65535, 65535, 65535, 2869, 1728, 65535, 65535, 65535, 65535,
    408, 65535, 65535, 1020, 65535, 1038, 1848, 2682, 3004, 3005, 65535, 1379, 65535, 1936, 65535, 65535, 65535,
    65535, 65535, 1035, 266, 427, 587, 1038, 1081, 1096, 1248, 1309, 1466, 1468, 1477, 1678, 1848, 2365, 2682,
    2858, 2897, 3004, 3005, 61480, 61487, 61488, 65535, 65535, 2529, 1188, 1639, 2502, 2529, 202, 1379, 2928,
    65535, 2336, 65535, 65535, 65535, 1298, 186, 65535, 1740, 65535, 1740, 2015, 134, 1772, 1096, 2928, 65535,
    387, 9, 2015, 303, 1696, 1568, 65535, 65535, 670, 2861, 305, 65535, 408, 1963, 1219, 2928, 212, 1038, 1565,
    1848, 2569, 2682, 3004, 3005, 2753, 65535, 65535, 2753, 65535, 65535, 2541, 65535, 1356, 65535, 1479, 13, 138,
    1247, 65535, 65535, 65535, 1039, 454, 65535, 1567, 65535, 767, 1355, 1950, 65535, 1386, 2672, 61488, 61443,
    61488, 65535, 1436, 65535, 1039, 1656, 1777, 1728, 333, 13, 839, 1225, 1656, 1777, 2502, 2704, 65535, 2568,
    65535, 12, 65535, 65535, 90, 65535, 65535, 408, 1136, 65535, 12, 65535, 1710, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1368, 65535, 65535, 65535, 65535, 2753, 65535, 65535, 65535,
    65535, 115, 116, 125, 428, 687, 903, 1133, 1135, 1233, 1234, 1797, 1798, 1859, 2514, 2551, 65535, 65535,
    65535, 65535, 65535, 65535, 2753, 65535, 12, 65535, 12, 65535, 65535, 65535, 1738, 65535, 65535, 65535, 408,
    65535, 65535, 65535, 65535, 65535, 65535, 12, 65535, 566, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1298, 65535, 65535, 65535, 65535, 65535, 1572, 2704, 2753, 2517, 2753, 65535, 2013, 2517, 2753, 268, 271,
    1696, 65535, 12, 65535, 65535, 567, 13, 912, 321, 2715, 321, 2715, 61440, 321, 2715, 61440, 321, 856, 1568,
    2715, 61440, 65535, 1298, 65535, 246, 1907, 65535, 65535, 65535, 1274, 1660, 303, 2753, 1696, 65535, 65535,
    1274, 1660, 303, 2753, 65535, 1660, 303, 2753, 2918, 1696, 224, 739, 812, 65535, 469, 305, 1219, 1659, 65535,
    575, 65535, 65535, 408, 1136, 65535, 1136, 65535, 65535, 408, 1136, 235, 1080, 2233, 65535, 65535, 1003, 165,
    1003, 65535, 165, 525, 932, 933, 1003, 1162, 1732, 1934, 2008, 65535, 65535, 65535, 2703, 65535, 1219, 1379,
    65535, 408, 65535, 65535, 246, 306, 1298, 1740, 65535, 65535, 65535, 563, 2311, 2336, 563, 2311, 2336, 61440,
    563, 2311, 2336, 61440, 563, 2311, 2336, 61440, 185, 2369, 3036, 61462, 65535, 65535, 65535, 65535, 408,
    65535, 65535, 408, 65535, 65535, 65535, 65535, 622, 2880, 622, 2880, 61440, 622, 2880, 61440, 622, 2880,
    61440, 65535, 65535, 563, 620, 2226, 2263, 2882, 563, 620, 2226, 2263, 2882, 61440, 563, 620, 2226, 2263,
    2882, 61440, 303, 563, 620, 2226, 2263, 2882, 61440, 2753, 65535, 65535, 1509, 65535, 1011, 2363, 129, 303,
    1568, 65535, 65535, 1728, 65535, 2753, 65535, 2753, 65535, 563, 1109, 65535, 2753, 65535, 2753, 65535, 2753,
    65535, 65535, 898, 1539, 1606, 2753, 2777, 65535, 65535, 2753, 65535, 1728, 2753, 65535, 264, 620, 673, 2882,
    264, 620, 673, 2882, 61440, 264, 620, 673, 2882, 61440, 264, 620, 673, 2882, 61440, 2753, 65535, 563, 1109,
    65535, 1728, 28, 111, 196, 529, 635, 639, 751, 1062, 2229, 2316, 2319, 2326, 2631, 28, 111, 196, 529, 635,
    639, 751, 1062, 2229, 2316, 2319, 2326, 2631, 61440, 28, 111, 196, 529, 635, 639, 751, 1062, 2229, 2316, 2319,
    2326, 2631, 61440, 65535, 264, 620, 673, 2882, 264, 620, 673, 2882, 61440, 264, 620, 673, 2882, 61440, 264,
    620, 673, 2882, 61440, 2753, 65535, 1728, 2753, 65535, 65535, 65535, 563, 1109, 15, 28, 111, 265, 274, 622,
    674, 2631, 2880, 15, 28, 111, 265, 274, 622, 674, 2631, 2880, 61440, 15, 28, 111, 265, 274, 622, 674, 2631,
    2880, 61440, 15, 28, 111, 265, 274, 622, 674, 2631, 2880, 61440, 28, 111, 162, 196, 239, 322, 529, 635, 639,
    751, 1020, 1062, 1111, 1927, 1942, 1974, 2120, 2229, 2316, 2319, 2326, 2631, 2724, 2748, 2817, 2818, 2840,
    61440, 61462, 65535, 65535, 65535, 1778, 265, 622, 674, 2880, 265, 622, 674, 2880, 61440, 265, 622, 674, 2880,
    61440, 265, 622, 674, 2312, 2880, 61440, 65535, 2753, 264, 303, 620, 673, 2882, 264, 303, 620, 673, 2882,
    61440, 264, 303, 620, 673, 2882, 61440, 264, 303, 620, 673, 2369, 2882, 61440, 61462, 563, 620, 2226, 2263,
    2882, 61440, 2753, 65535, 65535, 264, 620, 673, 2882, 264, 620, 673, 2882, 61440, 264, 620, 673, 2882, 61440,
    264, 620, 673, 2882, 61440, 2753, 265, 622, 674, 2880, 265, 622, 674, 2880, 61440, 265, 622, 674, 2880, 61440,
    15, 265, 622, 674, 2880, 61440, 65535, 65535, 265, 305, 564, 622, 674, 2224, 2264, 2880, 61440, 265, 305, 564,
    622, 674, 2224, 2264, 2880, 61440, 265, 305, 564, 622, 674, 2224, 2264, 2880, 61440, 265, 305, 564, 622, 674,
    2224, 2264, 2880, 61440, 3034, 61462, 65535, 65535, 1778, 2312, 65535, 65535, 65535, 217, 1109, 65535, 65535,
    65535, 65535, 265, 305, 454, 538, 622, 674, 1437, 2312, 2880, 265, 305, 454, 538, 622, 674, 1437, 2312, 2880,
    61440, 265, 305, 454, 538, 622, 674, 1437, 2312, 2880, 61440, 265, 305, 454, 538, 622, 674, 1437, 1907, 1908,
    2312, 2623, 2880, 61440, 65535, 417, 973, 2750, 65535, 2077, 1599, 0, 7, 13, 14, 16, 18, 19, 20, 21, 22, 23,
    25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 55, 56, 57, 58, 59, 60, 61,
    62, 63, 66, 67, 71, 72, 73, 74, 75, 76, 82, 83, 85, 86, 87, 89, 91, 94, 95, 96, 98, 99, 102, 103, 104, 105,
    107, 108, 109, 110, 111, 112, 113, 114, 117, 118, 119, 120, 121, 122, 123, 124, 126, 129, 136, 138, 139, 140,
    142, 145, 146, 147, 148, 149, 150, 155, 156, 157, 158, 159, 161, 162, 163, 164, 168, 169, 170, 171, 172, 173,
    174, 175, 176, 177, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 197, 201, 202, 204,
    205, 206, 207, 208, 210, 211, 216, 217, 218, 219, 220, 221, 223, 224, 225, 226, 228, 229, 230, 231, 233, 234,
    236, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 257, 266, 267, 269,
    275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 287, 288, 289, 290, 291, 292, 298, 299, 300, 301, 302,
    304, 307, 308, 309, 310, 311, 312, 313, 314, 315, 320, 321, 322, 323, 324, 327, 328, 329, 330, 333, 334, 344,
    345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 358, 359, 360, 361, 363, 364, 365, 366, 373, 374,
    375, 376, 378, 379, 380, 381, 382, 383, 384, 387, 388, 391, 392, 393, 394, 396, 397, 398, 399, 408, 410, 412,
    413, 414, 415, 416, 417, 419, 420, 422, 426, 430, 433, 434, 435, 436, 439, 441, 442, 443, 444, 447, 448, 449,
    450, 451, 455, 456, 457, 458, 463, 464, 465, 466, 472, 473, 474, 475, 476, 477, 478, 479, 480, 481, 482, 483,
    484, 485, 486, 487, 489, 490, 491, 492, 493, 495, 496, 497, 498, 505, 506, 507, 508, 511, 512, 513, 514, 515,
    517, 518, 519, 520, 521, 522, 523, 524, 525, 528, 529, 530, 531, 532, 533, 534, 535, 536, 541, 545, 553, 555,
    557, 559, 560, 561, 562, 563, 564, 565, 566, 569, 570, 571, 573, 574, 576, 577, 578, 579, 582, 583, 584, 585,
    586, 590, 591, 592, 593, 594, 595, 598, 599, 600, 601, 604, 605, 606, 607, 608, 609, 610, 611, 615, 616, 617,
    618, 620, 621, 622, 623, 624, 625, 626, 627, 628, 629, 634, 635, 636, 637, 638, 641, 642, 643, 644, 646, 647,
    648, 649, 650, 652, 653, 654, 655, 656, 657, 658, 659, 660, 661, 662, 663, 665, 666, 671, 677, 683, 684, 685,
    686, 688, 689, 696, 697, 699, 700, 701, 702, 704, 705, 706, 707, 708, 710, 711, 723, 731, 732, 733, 734, 735,
    736, 737, 738, 739, 740, 741, 742, 743, 744, 745, 746, 747, 748, 749, 750, 751, 752, 753, 755, 756, 757, 758,
    759, 760, 761, 762, 768, 769, 770, 771, 772, 773, 774, 775, 777, 778, 779, 780, 781, 782, 783, 784, 785, 787,
    788, 789, 790, 792, 793, 794, 795, 797, 798, 799, 800, 801, 803, 804, 805, 806, 812, 814, 820, 821, 822, 823,
    825, 826, 827, 828, 829, 830, 831, 832, 833, 835, 836, 837, 838, 839, 840, 841, 842, 844, 845, 846, 847, 848,
    849, 850, 851, 852, 853, 854, 855, 856, 858, 859, 861, 862, 863, 864, 871, 873, 874, 875, 876, 877, 878, 879,
    880, 881, 882, 884, 885, 886, 887, 888, 890, 891, 899, 900, 901, 902, 904, 910, 911, 914, 915, 916, 917, 919,
    920, 921, 923, 929, 930, 931, 932, 938, 939, 940, 941, 945, 946, 947, 948, 949, 950, 951, 952, 955, 956, 957,
    958, 960, 961, 962, 963, 967, 968, 969, 971, 975, 976, 977, 978, 981, 985, 986, 987, 988, 989, 990, 991, 992,
    999, 1002, 1004, 1006, 1007, 1008, 1009, 1010, 1015, 1016, 1017, 1018, 1019, 1020, 1021, 1022, 1024, 1025,
    1026, 1027, 1028, 1030, 1031, 1032, 1033, 1034, 1035, 1036, 1037, 1042, 1046, 1052, 1057, 1058, 1059, 1060,
    1061, 1062, 1063, 1064, 1068, 1069, 1070, 1071, 1073, 1078, 1079, 1084, 1085, 1087, 1089, 1090, 1093, 1094,
    1096, 1101, 1102, 1103, 1104, 1106, 1108, 1109, 1111, 1112, 1113, 1114, 1116, 1117, 1118, 1119, 1120, 1121,
    1123, 1130, 1138, 1139, 1140, 1141, 1144, 1145, 1146, 1147, 1148, 1152, 1153, 1157, 1161, 1164, 1165, 1166,
    1167, 1169, 1173, 1174, 1175, 1176, 1178, 1179, 1182, 1183, 1184, 1185, 1189, 1190, 1191, 1192, 1193, 1194,
    1195, 1196, 1200, 1204, 1205, 1206, 1207, 1208, 1210, 1211, 1212, 1213, 1215, 1226, 1229, 1231, 1236, 1237,
    1238, 1239, 1243, 1244, 1245, 1246, 1247, 1248, 1249, 1250, 1251, 1253, 1254, 1257, 1258, 1259, 1260, 1265,
    1267, 1271, 1274, 1275, 1276, 1277, 1278, 1279, 1280, 1281, 1283, 1284, 1285, 1286, 1289, 1290, 1291, 1292,
    1293, 1294, 1295, 1296, 1297, 1298, 1303, 1304, 1305, 1306, 1311, 1313, 1314, 1315, 1316, 1317, 1318, 1319,
    1321, 1325, 1326, 1327, 1328, 1329, 1330, 1331, 1332, 1333, 1338, 1339, 1340, 1342, 1344, 1345, 1346, 1347,
    1349, 1350, 1351, 1352, 1353, 1354, 1357, 1358, 1359, 1360, 1363, 1364, 1365, 1366, 1371, 1372, 1373, 1374,
    1379, 1381, 1382, 1383, 1384, 1385, 1386, 1389, 1396, 1397, 1398, 1399, 1400, 1415, 1416, 1417, 1418, 1419,
    1423, 1429, 1432, 1434, 1435, 1437, 1438, 1443, 1444, 1445, 1446, 1447, 1448, 1449, 1451, 1452, 1453, 1454,
    1455, 1456, 1457, 1458, 1459, 1461, 1462, 1463, 1464, 1465, 1466, 1468, 1470, 1471, 1472, 1473, 1480, 1481,
    1482, 1483, 1487, 1488, 1489, 1490, 1491, 1492, 1493, 1494, 1495, 1497, 1499, 1500, 1510, 1511, 1514, 1517,
    1518, 1519, 1520, 1521, 1526, 1528, 1529, 1530, 1531, 1534, 1535, 1536, 1542, 1544, 1545, 1546, 1547, 1548,
    1551, 1552, 1553, 1560, 1561, 1568, 1569, 1572, 1580, 1581, 1582, 1583, 1586, 1587, 1588, 1589, 1594, 1604,
    1607, 1608, 1609, 1610, 1622, 1623, 1624, 1625, 1626, 1628, 1629, 1640, 1642, 1643, 1644, 1645, 1646, 1647,
    1648, 1649, 1651, 1652, 1653, 1654, 1655, 1656, 1661, 1662, 1663, 1664, 1667, 1674, 1675, 1677, 1679, 1685,
    1690, 1691, 1696, 1697, 1698, 1699, 1702, 1703, 1704, 1705, 1706, 1715, 1716, 1717, 1718, 1719, 1720, 1721,
    1722, 1723, 1724, 1729, 1730, 1731, 1732, 1733, 1738, 1739, 1740, 1745, 1747, 1748, 1749, 1750, 1753, 1754,
    1755, 1756, 1757, 1760, 1763, 1764, 1765, 1766, 1768, 1772, 1773, 1775, 1776, 1777, 1781, 1782, 1783, 1784,
    1787, 1788, 1789, 1792, 1793, 1794, 1795, 1805, 1806, 1807, 1808, 1810, 1814, 1815, 1818, 1819, 1822, 1823,
    1830, 1831, 1833, 1834, 1836, 1838, 1839, 1842, 1844, 1845, 1848, 1849, 1850, 1851, 1853, 1854, 1858, 1860,
    1861, 1862, 1863, 1864, 1865, 1866, 1869, 1870, 1871, 1872, 1873, 1874, 1875, 1876, 1877, 1878, 1879, 1883,
    1884, 1885, 1886, 1888, 1897, 1898, 1899, 1900, 1902, 1903, 1904, 1905, 1906, 1907, 1908, 1909, 1910, 1912,
    1913, 1914, 1915, 1917, 1918, 1919, 1920, 1921, 1922, 1923, 1924, 1925, 1926, 1927, 1928, 1929, 1930, 1932,
    1936, 1937, 1938, 1939, 1940, 1941, 1942, 1943, 1944, 1949, 1951, 1952, 1953, 1954, 1955, 1956, 1957, 1958,
    1959, 1960, 1961, 1963, 1966, 1967, 1968, 1969, 1973, 1974, 1975, 1976, 1977, 1978, 1979, 1980, 1981, 1982,
    1983, 1984, 1985, 1987, 1988, 1989, 1990, 1992, 1993, 1994, 1995, 1998, 1999, 2000, 2001, 2002, 2003, 2004,
    2005, 2006, 2007, 2009, 2010, 2011, 2012, 2014, 2015, 2017, 2018, 2022, 2023, 2024, 2025, 2026, 2028, 2029,
    2030, 2031, 2035, 2036, 2037, 2038, 2039, 2040, 2041, 2042, 2043, 2044, 2045, 2046, 2047, 2049, 2050, 2051,
    2052, 2053, 2054, 2055, 2056, 2057, 2062, 2063, 2064, 2065, 2069, 2070, 2071, 2072, 2073, 2077, 2081, 2082,
    2084, 2085, 2086, 2087, 2088, 2089, 2090, 2091, 2092, 2093, 2094, 2095, 2096, 2097, 2098, 2099, 2100, 2101,
    2102, 2103, 2104, 2105, 2106, 2107, 2108, 2109, 2110, 2111, 2112, 2113, 2114, 2115, 2119, 2120, 2121, 2122,
    2123, 2124, 2125, 2126, 2127, 2128, 2129, 2130, 2131, 2132, 2133, 2134, 2135, 2136, 2137, 2138, 2139, 2140,
    2141, 2143, 2144, 2145, 2146, 2147, 2150, 2151, 2152, 2153, 2154, 2155, 2156, 2157, 2158, 2159, 2160, 2161,
    2162, 2163, 2164, 2165, 2166, 2167, 2168, 2170, 2171, 2172, 2173, 2176, 2177, 2178, 2179, 2180, 2181, 2182,
    2183, 2184, 2185, 2186, 2187, 2188, 2189, 2190, 2191, 2192, 2193, 2194, 2195, 2196, 2197, 2198, 2199, 2200,
    2203, 2204, 2205, 2206, 2207, 2208, 2209, 2210, 2211, 2212, 2213, 2214, 2215, 2216, 2217, 2220, 2221, 2222,
    2223, 2224, 2225, 2226, 2227, 2228, 2229, 2230, 2231, 2233, 2234, 2235, 2236, 2237, 2238, 2242, 2243, 2244,
    2245, 2246, 2247, 2248, 2250, 2254, 2256, 2260, 2263, 2264, 2265, 2266, 2268, 2269, 2270, 2271, 2275, 2276,
    2277, 2278, 2279, 2280, 2281, 2282, 2284, 2285, 2286, 2287, 2288, 2290, 2291, 2292, 2293, 2294, 2297, 2298,
    2299, 2300, 2301, 2304, 2305, 2306, 2307, 2308, 2310, 2311, 2312, 2313, 2314, 2315, 2316, 2317, 2318, 2319,
    2320, 2321, 2326, 2334, 2335, 2336, 2337, 2338, 2347, 2348, 2349, 2350, 2351, 2352, 2354, 2355, 2356, 2357,
    2358, 2359, 2367, 2368, 2369, 2370, 2371, 2372, 2373, 2374, 2375, 2376, 2377, 2378, 2388, 2389, 2390, 2391,
    2401, 2402, 2403, 2407, 2410, 2411, 2413, 2414, 2418, 2419, 2420, 2421, 2422, 2423, 2424, 2425, 2426, 2427,
    2428, 2429, 2430, 2431, 2433, 2435, 2436, 2437, 2438, 2440, 2441, 2442, 2443, 2444, 2445, 2446, 2447, 2448,
    2449, 2471, 2472, 2473, 2474, 2475, 2482, 2483, 2484, 2485, 2486, 2488, 2489, 2490, 2491, 2492, 2493, 2494,
    2495, 2496, 2497, 2502, 2504, 2505, 2506, 2507, 2512, 2513, 2514, 2515, 2517, 2518, 2519, 2520, 2521, 2522,
    2523, 2525, 2526, 2527, 2528, 2529, 2530, 2531, 2532, 2533, 2534, 2536, 2537, 2543, 2544, 2545, 2546, 2547,
    2548, 2552, 2553, 2554, 2556, 2557, 2562, 2569, 2571, 2572, 2573, 2574, 2578, 2580, 2585, 2586, 2587, 2588,
    2589, 2590, 2591, 2594, 2595, 2596, 2597, 2598, 2599, 2600, 2601, 2602, 2604, 2605, 2606, 2610, 2612, 2613,
    2615, 2616, 2617, 2618, 2619, 2620, 2621, 2622, 2630, 2631, 2632, 2633, 2635, 2636, 2637, 2640, 2641, 2643,
    2647, 2649, 2650, 2651, 2652, 2653, 2654, 2655, 2656, 2659, 2666, 2667, 2668, 2669, 2670, 2672, 2673, 2674,
    2678, 2679, 2680, 2681, 2682, 2683, 2684, 2685, 2687, 2688, 2689, 2690, 2691, 2693, 2694, 2695, 2696, 2698,
    2699, 2700, 2701, 2702, 2703, 2704, 2705, 2709, 2712, 2714, 2715, 2716, 2717, 2721, 2724, 2726, 2728, 2729,
    2730, 2731, 2735, 2738, 2739, 2740, 2741, 2745, 2749, 2750, 2751, 2752, 2753, 2755, 2760, 2761, 2762, 2763,
    2764, 2765, 2766, 2775, 2776, 2784, 2789, 2790, 2791, 2792, 2801, 2802, 2803, 2804, 2812, 2816, 2819, 2821,
    2822, 2823, 2824, 2825, 2826, 2827, 2828, 2829, 2830, 2831, 2832, 2833, 2834, 2835, 2836, 2837, 2838, 2839,
    2840, 2841, 2842, 2845, 2847, 2848, 2849, 2850, 2851, 2852, 2854, 2855, 2856, 2857, 2858, 2859, 2860, 2861,
    2862, 2864, 2865, 2866, 2867, 2868, 2871, 2872, 2873, 2874, 2875, 2876, 2880, 2881, 2882, 2883, 2884, 2887,
    2891, 2894, 2895, 2896, 2897, 2898, 2902, 2903, 2904, 2905, 2909, 2910, 2911, 2912, 2913, 2914, 2915, 2916,
    2918, 2919, 2920, 2921, 2923, 2924, 2925, 2926, 2928, 2929, 2931, 2940, 2941, 2942, 2943, 2945, 2946, 2947,
    2948, 2951, 2955, 2957, 2958, 2959, 2961, 2965, 2966, 2967, 2968, 2971, 2973, 2975, 2978, 2983, 2984, 2985,
    2986, 2987, 2988, 2989, 2990, 2991, 2992, 2994, 2996, 3000, 3001, 3002, 3003, 3004, 3005, 3010, 3011, 3012,
    3013, 3014, 3015, 3016, 3017, 3019, 3020, 3021, 3023, 3025, 3029, 3030, 3031, 3032, 3034, 3035, 3036, 3041,
    61444, 61445, 61453, 61462, 61480, 61486,
];

pub(super) static TARGETS: [u16; 5006] = [
    47, 186, 1, 0, 2, 3, 3, 986, 5, 6, 1023, 8, 7, 9, 131, 11, 174, 13, 13, 263, 15, 808, 1128, 14, 1130, 20, 858,
    22, 831, 24, 809, 26, 13, 28, 810, 30, 811, 32, 33, 34, 812, 36, 37, 38, 813, 40, 41, 31, 35, 39, 42, 814, 44,
    832, 868, 47, 833, 49, 834, 859, 52, 815, 860, 54, 55, 817, 57, 58, 816, 861, 862, 863, 835, 836, 881, 869,
    870, 807, 68, 818, 21, 21, 21, 21, 21, 21, 20, 12, 14, 12, 16, 17, 18, 19, 12, 21, 19, 23, 21, 21, 21, 25, 11,
    27, 21, 29, 43, 18, 45, 46, 48, 50, 51, 53, 21, 56, 19, 19, 59, 60, 61, 62, 63, 64, 18, 65, 66, 67, 69, 70,
    18, 18, 20, 71, 1046, 14, 1076, 75, 76, 316, 316, 882, 79, 80, 101, 82, 264, 84, 81, 83, 83, 83, 82, 83, 83,
    85, 85, 696, 86, 754, 755, 102, 90, 90, 285, 73, 285, 317, 1067, 627, 928, 929, 97, 98, 99, 547, 756, 318,
    1068, 959, 398, 968, 107, 474, 987, 110, 111, 112, 1047, 1050, 114, 915, 651, 970, 530, 989, 120, 121, 663,
    147, 946, 125, 124, 126, 757, 103, 129, 129, 352, 131, 351, 116, 133, 133, 131, 134, 74, 351, 104, 319, 466,
    1124, 139, 1081, 140, 141, 237, 143, 143, 144, 819, 146, 820, 950, 149, 150, 151, 152, 15, 821, 822, 156, 837,
    158, 864, 175, 161, 132, 163, 147, 148, 153, 154, 155, 157, 159, 160, 162, 164, 1051, 990, 167, 168, 166, 169,
    916, 171, 884, 1048, 358, 758, 1049, 628, 591, 124, 988, 181, 182, 320, 321, 75, 0, 399, 85, 189, 2, 190, 1,
    192, 190, 652, 16, 991, 196, 176, 475, 46, 200, 201, 202, 979, 204, 135, 246, 207, 208, 208, 209, 17, 211,
    177, 213, 214, 697, 133, 672, 218, 673, 220, 206, 210, 212, 215, 212, 212, 212, 216, 217, 219, 221, 441, 134,
    224, 225, 226, 603, 476, 759, 760, 1052, 86, 231, 232, 329, 43, 235, 235, 44, 236, 329, 52, 329, 477, 741,
    240, 742, 242, 241, 243, 3, 245, 245, 18, 244, 246, 247, 286, 478, 674, 251, 917, 253, 675, 255, 865, 479,
    480, 136, 260, 260, 261, 265, 262, 1082, 264, 265, 653, 653, 378, 507, 279, 782, 271, 272, 273, 274, 275, 276,
    400, 629, 761, 330, 51, 282, 282, 282, 282, 236, 282, 330, 287, 140, 288, 289, 531, 1053, 508, 481, 482, 548,
    293, 293, 1070, 549, 532, 379, 298, 105, 300, 301, 301, 301, 918, 226, 303, 304, 304, 305, 304, 306, 304, 307,
    308, 592, 401, 402, 311, 312, 550, 322, 314, 144, 316, 317, 308, 220, 267, 266, 221, 321, 320, 320, 320, 320,
    320, 320, 320, 320, 323, 320, 320, 320, 320, 324, 320, 320, 320, 322, 320, 325, 137, 222, 328, 138, 330, 320,
    320, 320, 320, 325, 319, 332, 319, 319, 319, 319, 332, 319, 319, 319, 333, 319, 332, 319, 319, 319, 334, 319,
    326, 319, 319, 327, 329, 331, 319, 335, 533, 980, 338, 290, 664, 992, 342, 343, 370, 291, 509, 551, 552, 292,
    202, 292, 981, 352, 553, 293, 630, 356, 1126, 610, 19, 611, 612, 676, 363, 612, 612, 677, 584, 585, 366, 367,
    353, 762, 366, 367, 353, 87, 370, 366, 367, 371, 353, 106, 366, 367, 373, 353, 952, 375, 423, 20, 378, 654,
    554, 554, 763, 1083, 359, 555, 678, 930, 385, 294, 586, 388, 323, 178, 179, 631, 655, 295, 324, 442, 764, 67,
    398, 398, 398, 398, 656, 331, 88, 402, 354, 139, 405, 405, 405, 405, 405, 405, 405, 68, 1085, 407, 1084, 408,
    632, 632, 380, 398, 398, 398, 398, 69, 943, 413, 944, 945, 416, 416, 416, 416, 417, 414, 415, 418, 70, 556,
    1077, 422, 1117, 424, 947, 953, 427, 951, 142, 141, 430, 224, 225, 91, 316, 143, 715, 435, 436, 714, 437, 437,
    438, 437, 439, 437, 440, 140, 442, 728, 441, 444, 304, 441, 444, 304, 445, 441, 444, 304, 446, 441, 443, 444,
    304, 447, 429, 431, 429, 432, 433, 429, 429, 433, 434, 448, 223, 633, 838, 839, 451, 452, 698, 994, 454, 993,
    510, 296, 297, 886, 459, 460, 461, 885, 1024, 463, 840, 371, 587, 466, 483, 719, 468, 719, 469, 716, 720, 472,
    718, 268, 475, 476, 268, 717, 473, 474, 477, 478, 478, 478, 470, 471, 470, 479, 474, 481, 372, 299, 484, 298,
    332, 657, 424, 403, 443, 765, 381, 300, 301, 557, 425, 269, 497, 497, 497, 497, 497, 497, 498, 497, 497, 497,
    499, 497, 497, 497, 500, 501, 501, 425, 444, 721, 145, 505, 270, 722, 724, 508, 509, 510, 510, 511, 512, 723,
    725, 726, 727, 504, 444, 506, 507, 513, 513, 514, 304, 515, 516, 504, 444, 506, 507, 513, 513, 514, 304, 515,
    516, 517, 504, 444, 506, 507, 513, 513, 514, 304, 515, 516, 518, 504, 444, 506, 507, 513, 513, 514, 304, 515,
    516, 519, 520, 382, 383, 445, 975, 525, 446, 558, 384, 385, 71, 385, 447, 1086, 533, 444, 444, 535, 444, 536,
    444, 537, 534, 538, 887, 414, 538, 1109, 484, 544, 333, 180, 181, 1110, 549, 550, 386, 21, 1066, 559, 559,
    1126, 743, 557, 558, 182, 107, 560, 561, 634, 888, 931, 565, 954, 567, 1087, 568, 569, 570, 1054, 426, 534,
    485, 486, 404, 658, 604, 593, 995, 581, 448, 594, 23, 585, 22, 594, 146, 166, 588, 589, 587, 124, 590, 148,
    592, 592, 592, 592, 4, 511, 1071, 427, 596, 595, 45, 599, 595, 889, 428, 449, 560, 890, 60, 891, 302, 334, 42,
    51, 42, 282, 610, 282, 610, 611, 236, 610, 334, 335, 26, 614, 841, 996, 617, 450, 450, 766, 635, 621, 679,
    623, 624, 467, 1111, 627, 628, 842, 783, 784, 631, 632, 633, 634, 699, 596, 597, 97, 512, 513, 729, 641, 641,
    641, 641, 641, 642, 642, 642, 641, 785, 644, 645, 786, 647, 648, 646, 649, 643, 650, 971, 652, 653, 972, 655,
    656, 657, 658, 654, 659, 997, 661, 24, 663, 664, 636, 613, 666, 667, 149, 669, 669, 669, 669, 238, 325, 982,
    672, 932, 674, 303, 304, 360, 919, 679, 487, 1035, 682, 683, 488, 998, 239, 202, 373, 21, 21, 21, 21, 21, 21,
    20, 71, 489, 468, 637, 305, 692, 693, 373, 336, 150, 697, 698, 698, 698, 699, 699, 247, 250, 249, 703, 703,
    703, 703, 704, 703, 703, 705, 703, 703, 706, 707, 251, 701, 702, 701, 701, 701, 709, 701, 702, 701, 701, 701,
    709, 710, 701, 702, 701, 701, 701, 709, 711, 701, 702, 708, 701, 701, 701, 709, 712, 787, 714, 715, 151, 717,
    718, 53, 54, 55, 719, 720, 721, 717, 722, 722, 722, 722, 429, 984, 983, 725, 726, 1003, 999, 1000, 730, 1001,
    732, 1002, 728, 729, 731, 733, 734, 337, 469, 405, 183, 744, 745, 56, 746, 747, 740, 741, 742, 743, 744, 184,
    746, 746, 748, 749, 748, 749, 96, 751, 248, 753, 753, 1036, 755, 152, 757, 700, 759, 701, 761, 25, 763, 702,
    765, 703, 767, 760, 762, 764, 766, 768, 57, 745, 747, 750, 752, 754, 754, 756, 758, 752, 769, 770, 89, 415,
    561, 561, 605, 892, 470, 490, 788, 779, 780, 490, 406, 361, 1055, 185, 638, 639, 471, 407, 978, 790, 0, 791,
    2, 615, 793, 794, 614, 680, 794, 796, 614, 1022, 5, 799, 5, 669, 109, 802, 109, 803, 803, 803, 803, 803, 803,
    803, 803, 803, 803, 804, 803, 803, 803, 803, 803, 805, 803, 803, 803, 803, 803, 806, 803, 807, 803, 803, 803,
    803, 806, 670, 803, 803, 803, 803, 803, 809, 806, 803, 810, 803, 803, 803, 803, 806, 667, 668, 188, 814, 187,
    816, 671, 815, 817, 815, 815, 817, 815, 819, 815, 817, 815, 820, 817, 817, 822, 817, 823, 817, 824, 812, 813,
    815, 817, 818, 815, 821, 825, 6, 827, 7, 829, 829, 829, 7, 707, 831, 830, 830, 830, 830, 833, 830, 830, 834,
    48, 836, 48, 108, 838, 803, 837, 803, 837, 803, 803, 803, 839, 837, 837, 803, 837, 803, 837, 803, 803, 803,
    839, 837, 837, 840, 803, 837, 803, 837, 803, 803, 803, 839, 837, 837, 841, 803, 807, 837, 803, 837, 803, 803,
    803, 839, 837, 837, 842, 800, 800, 801, 808, 811, 826, 828, 828, 830, 830, 832, 835, 843, 1112, 845, 846, 847,
    640, 430, 1088, 851, 737, 853, 853, 854, 853, 855, 853, 856, 62, 858, 451, 1125, 861, 451, 1056, 562, 431,
    865, 306, 307, 58, 308, 870, 1038, 872, 1089, 874, 124, 514, 893, 616, 452, 1090, 880, 881, 125, 883, 884,
    189, 886, 886, 189, 153, 888, 888, 888, 888, 190, 90, 890, 416, 1118, 893, 894, 895, 1072, 850, 898, 894,
    1113, 901, 8, 903, 904, 904, 491, 492, 154, 907, 908, 730, 910, 908, 906, 909, 911, 908, 912, 912, 912, 355,
    906, 909, 908, 912, 912, 912, 896, 897, 916, 917, 895, 985, 919, 228, 229, 155, 230, 231, 921, 922, 923, 433,
    924, 433, 923, 925, 227, 191, 851, 928, 563, 535, 767, 535, 921, 922, 433, 924, 433, 925, 227, 843, 309, 472,
    1091, 192, 938, 939, 1092, 941, 942, 59, 944, 937, 940, 943, 945, 614, 898, 1093, 1094, 947, 948, 949, 852,
    951, 515, 516, 232, 955, 517, 252, 958, 959, 617, 899, 271, 963, 964, 272, 966, 967, 731, 969, 965, 968, 970,
    156, 972, 973, 973, 973, 853, 975, 732, 157, 273, 979, 979, 979, 274, 981, 193, 983, 275, 985, 985, 980, 977,
    978, 980, 982, 982, 982, 984, 986, 987, 194, 989, 789, 991, 992, 790, 994, 995, 993, 996, 564, 565, 387, 566,
    900, 681, 1003, 791, 1005, 1006, 362, 866, 792, 793, 1011, 1012, 871, 872, 873, 878, 1017, 49, 1019, 874, 794,
    1022, 1023, 9, 1025, 1026, 1024, 1027, 875, 876, 1030, 877, 1010, 1013, 1014, 1015, 1016, 1018, 1020, 1021,
    1028, 1029, 1031, 1032, 158, 1034, 158, 1035, 1036, 124, 1037, 567, 1039, 641, 568, 920, 1042, 768, 1073, 901,
    110, 1045, 1046, 27, 1047, 374, 1049, 408, 1028, 1051, 1052, 111, 902, 233, 1056, 933, 1058, 1059, 959, 432,
    28, 326, 1063, 1004, 1005, 1065, 1066, 960, 961, 1068, 1069, 433, 903, 962, 1073, 618, 1075, 276, 1077, 1077,
    1078, 682, 1080, 823, 1082, 824, 825, 1084, 1085, 1086, 1087, 112, 826, 1090, 1091, 1092, 1083, 1088, 1089,
    1093, 904, 704, 159, 1096, 1096, 1096, 1097, 195, 160, 1099, 50, 1100, 1101, 1006, 1009, 1007, 1008, 1106,
    1104, 1105, 1107, 1010, 1109, 569, 1011, 1112, 1012, 1114, 1013, 363, 161, 1118, 196, 388, 1120, 588, 589,
    1123, 1122, 1124, 409, 733, 1126, 1122, 1124, 1127, 409, 364, 453, 92, 454, 417, 1130, 1131, 1132, 454, 1130,
    1134, 1132, 855, 570, 606, 198, 1139, 1139, 197, 162, 1141, 199, 200, 536, 683, 1145, 536, 1039, 879, 1147,
    1148, 1149, 536, 201, 202, 66, 659, 493, 598, 769, 561, 203, 1058, 963, 1159, 1160, 494, 494, 204, 338, 282,
    282, 282, 282, 236, 282, 76, 338, 1119, 205, 1167, 1167, 163, 1169, 206, 207, 607, 495, 934, 1174, 356, 599,
    365, 770, 365, 964, 496, 600, 410, 1139, 1139, 389, 455, 935, 1187, 208, 1057, 1014, 1191, 619, 1040, 684,
    1194, 1195, 619, 93, 1197, 357, 1197, 77, 357, 113, 571, 114, 608, 310, 72, 202, 310, 209, 1207, 310, 642,
    609, 621, 1211, 1212, 620, 771, 685, 686, 1212, 1214, 1215, 620, 1212, 620, 1212, 620, 687, 311, 518, 1095,
    1221, 1096, 1029, 1224, 1225, 1226, 1222, 1223, 1227, 537, 537, 456, 457, 434, 497, 498, 312, 390, 458, 601,
    44, 1239, 601, 327, 328, 459, 375, 1244, 411, 1098, 1246, 1097, 1247, 1248, 1244, 411, 418, 622, 572, 734,
    1253, 1254, 572, 688, 1256, 572, 419, 736, 735, 473, 1259, 477, 1260, 1260, 1260, 470, 470, 1261, 1259, 1263,
    391, 339, 340, 643, 392, 644, 573, 1100, 1099, 1272, 1273, 573, 623, 625, 1276, 1277, 624, 689, 1277, 1279,
    624, 210, 1281, 1282, 211, 853, 1283, 1284, 1284, 1284, 856, 853, 1284, 1284, 1284, 856, 574, 574, 772, 460,
    461, 645, 646, 626, 773, 134, 626, 115, 921, 1296, 936, 1298, 626, 118, 117, 1300, 1300, 1300, 1300, 1301,
    1300, 1300, 1300, 1300, 1301, 626, 538, 1030, 1304, 1305, 393, 78, 119, 795, 1310, 937, 1312, 844, 905, 906,
    647, 648, 649, 394, 539, 1015, 1321, 1059, 462, 774, 973, 1325, 1326, 690, 1327, 313, 212, 1330, 519, 29, 395,
    1334, 376, 1334, 376, 775, 242, 1337, 1338, 241, 240, 241, 738, 120, 1343, 1343, 1342, 1344, 575, 1120, 1346,
    1347, 341, 575, 907, 314, 520, 1016, 1017, 1101, 1356, 341, 11, 1358, 11, 10, 691, 1361, 341, 79, 80, 377,
    435, 1366, 908, 1368, 30, 1122, 1370, 1371, 540, 1121, 692, 693, 1373, 1374, 540, 540, 234, 521, 1102, 1379,
    420, 420, 396, 1382, 1018, 522, 1114, 1386, 1387, 1388, 1389, 541, 366, 694, 1392, 541, 541, 1069, 1103, 1396,
    1395, 1397, 315, 523, 524, 164, 1402, 1403, 121, 1405, 1406, 61, 1408, 1404, 1407, 1409, 1403, 81, 1127, 525,
    880, 1413, 1414, 910, 911, 1416, 1417, 31, 909, 827, 1419, 1420, 32, 1422, 1026, 1424, 1025, 1027, 829, 1427,
    830, 1429, 1430, 1431, 1426, 1428, 1432, 828, 577, 1434, 576, 796, 750, 1437, 1436, 1434, 1438, 576, 436, 602,
    243, 437, 1443, 966, 967, 1445, 1446, 965, 922, 1448, 923, 1449, 1450, 526, 854, 1453, 578, 578, 776, 924,
    1104, 1457, 1458, 499, 845, 1115, 421, 1463, 95, 412, 244, 1465, 777, 1465, 94, 1468, 438, 1470, 439, 440,
    1019, 1116, 1475, 422, 1477, 1476, 1478, 660, 1478, 660, 912, 342, 82, 342, 122, 343, 236, 83, 343, 367, 1487,
    500, 1031, 1489, 1078, 1491, 590, 542, 1493, 1494, 579, 1060, 473, 867, 1499, 580, 98, 1502, 165, 1504, 1504,
    1504, 1504, 1504, 213, 581, 1079, 1507, 1508, 581, 501, 778, 925, 1512, 543, 543, 206, 661, 18, 18, 18, 18,
    18, 976, 1518, 1061, 1520, 846, 847, 848, 849, 977, 1526, 1519, 1521, 1522, 18, 1523, 21, 21, 1524, 21, 21,
    1525, 21, 18, 21, 18, 164, 1527, 18, 18, 20, 71, 590, 63, 245, 1530, 1531, 1531, 1531, 1530, 1532, 1532, 1532,
    123, 1534, 856, 344, 1032, 1537, 1538, 955, 1540, 1033, 1542, 1543, 1541, 1544, 1539, 1545, 948, 1547, 1548,
    1549, 1550, 1551, 1552, 956, 957, 1554, 1555, 1556, 1034, 1558, 1559, 1557, 1560, 1546, 18, 1553, 18, 1561,
    18, 18, 18, 236, 344, 368, 1564, 665, 751, 1566, 752, 1568, 753, 1570, 1567, 1569, 1571, 527, 544, 64, 1575,
    1576, 797, 1578, 798, 1580, 1579, 1581, 705, 1583, 1584, 1585, 1586, 1585, 253, 1588, 65, 1590, 1589, 1589,
    1592, 1593, 1577, 1582, 1587, 1589, 1589, 1591, 1594, 1105, 1596, 1080, 1598, 502, 974, 1601, 1042, 883, 1602,
    1603, 1043, 1605, 1106, 1607, 503, 545, 1123, 545, 1063, 214, 215, 277, 280, 463, 278, 1618, 28, 504, 505,
    345, 236, 345, 33, 216, 167, 1626, 1626, 1626, 1626, 1626, 1626, 1626, 1626, 1626, 1626, 1626, 1626, 1626,
    1626, 1626, 217, 1020, 281, 464, 282, 34, 1632, 958, 1634, 1041, 1636, 1062, 413, 857, 1640, 913, 582, 695,
    1644, 465, 465, 779, 706, 1037, 1044, 1649, 1107, 1651, 346, 780, 346, 583, 506, 369, 347, 202, 347, 666, 666,
    781, 799, 1661, 1662, 1663, 1664, 1665, 800, 1667, 1668, 1669, 1666, 1670, 1671, 1045, 1673, 1074, 969, 1675,
    1676, 1677, 702, 709, 702, 709, 1679, 702, 709, 1680, 702, 708, 1678, 709, 1681, 650, 1683, 662, 719, 717,
    528, 801, 802, 1688, 1689, 1690, 1691, 1692, 803, 804, 1694, 1695, 1696, 1697, 805, 1699, 1700, 1701, 1702,
    1703, 1693, 1698, 1704, 806, 1706, 1707, 1708, 1709, 1021, 1711, 348, 938, 1714, 1714, 939, 1716, 940, 941,
    1718, 1719, 1715, 1717, 1720, 397, 283, 1723, 1724, 1723, 739, 1724, 1725, 1726, 1726, 1723, 1725, 1725, 1725,
    1725, 914, 349, 124, 1730, 124, 884, 1731, 926, 1733, 350, 168, 1736, 1736, 1736, 1736, 12, 12, 740, 444, 304,
    1739, 444, 304, 1739, 1740, 444, 304, 1739, 1741, 444, 304, 1739, 1742, 1737, 1738, 317, 1743, 235, 84, 546,
    942, 1747, 546, 927, 1749, 546, 1064, 529, 284, 1753, 1753, 1753, 1753, 1754, 1753, 1753, 1755, 1753, 1753,
    1756, 713, 262, 1758, 1759, 1758, 1758, 1759, 1758, 1759, 1758, 1758, 1759, 1760, 1758, 1759, 1758, 1758,
    1759, 1761, 1757, 1758, 1759, 1758, 1758, 1759, 1762, 1763, 1065, 1108, 1766, 169, 1768, 1768, 1767, 1769,
    1770, 949, 38, 1773, 99, 1775, 37, 1777, 710, 1779, 1780, 35, 1782, 100, 1784, 36, 1786, 39, 39, 611, 611,
    611, 1782, 611, 40, 236, 1790, 41, 1792, 1782, 256, 1794, 1794, 1794, 1794, 1794, 1794, 1794, 1794, 1795,
    1794, 1794, 1794, 1794, 1796, 1794, 1794, 1794, 1794, 1797, 1798, 709, 1800, 1801, 40, 1792, 1774, 1776, 1781,
    1785, 1788, 1781, 1788, 1803, 1785, 1791, 1791, 1785, 1804, 1774, 1776, 1781, 1785, 1788, 1781, 1788, 1803,
    1785, 1791, 1791, 1785, 1804, 1805, 1774, 1776, 1781, 1785, 1788, 1781, 1788, 1803, 1785, 1791, 1791, 1785,
    1804, 1806, 254, 1808, 1808, 1808, 1808, 1808, 1808, 1808, 1808, 1809, 1808, 1808, 1808, 1808, 1810, 1808,
    1808, 1808, 1808, 1811, 1812, 126, 1814, 1814, 126, 255, 708, 1817, 1818, 1813, 1815, 1815, 1816, 1819, 1816,
    1816, 1815, 1816, 1813, 1815, 1815, 1816, 1819, 1816, 1816, 1815, 1816, 1820, 1813, 1815, 1815, 1816, 1819,
    1816, 1816, 1815, 1816, 1821, 1813, 1815, 1815, 1816, 1819, 1816, 1816, 1815, 1816, 1822, 1774, 1776, 1778,
    1781, 1783, 1783, 1785, 1787, 1781, 1788, 1778, 1789, 1778, 1778, 1783, 1778, 1783, 1785, 1791, 1791, 1785,
    1793, 1783, 1778, 1799, 1802, 1783, 1807, 1823, 258, 257, 218, 1827, 1826, 1826, 1826, 1826, 1826, 1826, 1826,
    1826, 1829, 1826, 1826, 1826, 1826, 1830, 1826, 1826, 1826, 1828, 1826, 1831, 127, 1833, 1825, 1832, 1825,
    1825, 1825, 1825, 1832, 1825, 1825, 1825, 1835, 1825, 1832, 1825, 1825, 1825, 1836, 1825, 1832, 1825, 1825,
    1834, 1825, 1837, 1838, 1758, 1759, 1758, 1758, 1759, 1762, 1840, 259, 260, 1843, 1843, 1843, 1843, 1843,
    1843, 1843, 1843, 1844, 1843, 1843, 1843, 1843, 1845, 1843, 1843, 1843, 1843, 1846, 1847, 1842, 1842, 1842,
    1842, 1842, 1842, 1842, 1842, 1849, 1842, 1842, 1842, 1842, 1850, 1848, 1842, 1842, 1842, 1842, 1851, 711,
    712, 1842, 1852, 1853, 1842, 1842, 1854, 1854, 1842, 1851, 1842, 1852, 1853, 1842, 1842, 1854, 1854, 1842,
    1855, 1842, 1852, 1853, 1842, 1842, 1854, 1854, 1842, 1856, 1842, 1852, 1853, 1842, 1842, 1854, 1854, 1842,
    1857, 1841, 1858, 261, 219, 1861, 1862, 171, 172, 130, 1866, 1866, 173, 128, 129, 170, 1860, 1863, 1864, 1865,
    1860, 1860, 1867, 1862, 1860, 1860, 1863, 1864, 1865, 1860, 1860, 1867, 1862, 1860, 1871, 1860, 1863, 1864,
    1865, 1860, 1860, 1867, 1862, 1860, 1872, 1860, 1863, 1864, 1865, 1860, 1860, 1867, 1868, 1869, 1862, 1870,
    1860, 1873, 1129, 1875, 1875, 1875, 1075, 1877, 1878, 4, 10, 72, 73, 74, 77, 78, 78, 78, 87, 88, 89, 91, 92,
    93, 92, 92, 94, 94, 94, 94, 95, 96, 96, 96, 100, 101, 101, 101, 101, 96, 102, 103, 103, 103, 103, 104, 105,
    106, 106, 106, 106, 108, 109, 109, 109, 109, 113, 115, 116, 117, 117, 117, 117, 118, 119, 119, 119, 119, 122,
    123, 123, 123, 123, 127, 128, 130, 132, 135, 136, 132, 132, 137, 137, 137, 137, 138, 138, 138, 138, 74, 142,
    145, 165, 170, 172, 173, 174, 175, 175, 176, 175, 175, 177, 178, 178, 178, 178, 179, 179, 179, 179, 180, 183,
    184, 184, 184, 184, 185, 185, 185, 185, 186, 187, 188, 188, 188, 188, 191, 193, 191, 193, 194, 194, 194, 194,
    195, 197, 3, 198, 199, 199, 199, 199, 74, 203, 205, 222, 223, 223, 223, 223, 227, 227, 227, 227, 228, 228,
    228, 229, 228, 230, 233, 234, 237, 234, 238, 239, 239, 239, 239, 248, 249, 249, 249, 249, 250, 250, 250, 250,
    252, 254, 256, 257, 258, 258, 258, 258, 259, 259, 259, 259, 263, 266, 267, 267, 267, 268, 268, 268, 268, 269,
    269, 269, 269, 270, 277, 278, 279, 278, 278, 279, 279, 279, 278, 279, 280, 281, 283, 281, 281, 284, 284, 284,
    284, 180, 285, 286, 286, 286, 286, 287, 287, 287, 287, 288, 288, 288, 288, 289, 290, 290, 290, 290, 291, 291,
    291, 291, 292, 292, 292, 292, 294, 295, 294, 296, 296, 296, 296, 297, 297, 297, 297, 294, 294, 299, 299, 299,
    299, 302, 309, 310, 310, 310, 310, 313, 313, 313, 313, 315, 318, 336, 337, 337, 337, 337, 339, 340, 340, 340,
    340, 341, 341, 341, 341, 344, 345, 345, 345, 345, 346, 346, 346, 346, 347, 347, 347, 347, 348, 348, 348, 348,
    349, 349, 349, 349, 350, 351, 350, 350, 353, 354, 354, 354, 354, 355, 355, 355, 355, 357, 357, 357, 357, 358,
    359, 359, 359, 359, 360, 361, 361, 361, 361, 362, 364, 362, 365, 368, 369, 372, 374, 376, 377, 377, 377, 377,
    379, 358, 315, 315, 315, 380, 380, 380, 380, 381, 381, 381, 382, 383, 383, 383, 383, 285, 384, 384, 384, 384,
    386, 387, 387, 387, 387, 389, 389, 389, 389, 390, 391, 392, 392, 392, 392, 393, 393, 393, 393, 394, 394, 394,
    394, 395, 395, 395, 395, 396, 397, 396, 396, 396, 399, 400, 400, 400, 400, 401, 401, 401, 401, 403, 404, 404,
    404, 404, 406, 409, 410, 410, 410, 411, 411, 411, 412, 411, 419, 420, 421, 421, 421, 421, 423, 425, 426, 428,
    449, 450, 450, 450, 450, 453, 455, 456, 456, 457, 457, 457, 457, 458, 458, 458, 458, 462, 456, 456, 464, 465,
    465, 465, 465, 467, 467, 467, 467, 480, 482, 482, 483, 483, 483, 483, 485, 485, 485, 485, 486, 486, 486, 486,
    487, 487, 487, 487, 488, 488, 488, 488, 489, 489, 489, 489, 490, 490, 490, 490, 491, 492, 492, 493, 493, 493,
    493, 492, 492, 494, 494, 494, 494, 495, 495, 495, 495, 496, 496, 496, 502, 203, 503, 503, 503, 503, 521, 399,
    522, 522, 522, 522, 523, 523, 523, 523, 524, 524, 524, 524, 526, 527, 527, 527, 527, 528, 528, 528, 528, 529,
    529, 529, 529, 530, 531, 530, 530, 532, 532, 532, 532, 539, 540, 541, 541, 541, 541, 542, 543, 545, 545, 545,
    545, 546, 546, 547, 546, 548, 546, 551, 552, 552, 552, 552, 553, 554, 555, 556, 555, 555, 559, 180, 562, 563,
    563, 563, 563, 564, 566, 571, 572, 573, 573, 573, 573, 574, 574, 574, 574, 575, 575, 575, 575, 576, 576, 576,
    576, 577, 577, 577, 577, 578, 578, 578, 578, 579, 579, 579, 579, 580, 580, 580, 580, 582, 583, 583, 583, 583,
    584, 586, 584, 584, 591, 180, 593, 594, 594, 594, 594, 595, 597, 597, 597, 597, 598, 600, 598, 598, 601, 602,
    602, 602, 602, 603, 603, 603, 603, 604, 604, 604, 604, 605, 606, 607, 608, 608, 608, 608, 609, 612, 609, 609,
    613, 613, 613, 613, 615, 616, 618, 619, 620, 619, 622, 622, 622, 622, 625, 626, 626, 626, 626, 629, 630, 635,
    636, 636, 636, 636, 637, 637, 637, 637, 637, 285, 619, 638, 639, 639, 639, 639, 640, 640, 640, 640, 651, 638,
    660, 662, 665, 668, 668, 668, 668, 670, 671, 671, 671, 671, 673, 675, 676, 676, 676, 676, 677, 677, 677, 677,
    678, 678, 678, 678, 680, 681, 681, 681, 681, 684, 685, 685, 685, 685, 686, 687, 688, 689, 690, 690, 690, 690,
    691, 691, 691, 691, 689, 694, 694, 694, 695, 695, 695, 696, 696, 696, 696, 700, 553, 713, 716, 723, 724, 724,
    724, 724, 727, 735, 736, 736, 736, 736, 737, 737, 738, 738, 738, 738, 737, 737, 739, 771, 772, 772, 772, 772,
    773, 773, 773, 773, 774, 775, 775, 775, 775, 776, 777, 777, 777, 777, 778, 781, 778, 778, 782, 782, 782, 782,
    783, 783, 783, 783, 784, 785, 786, 786, 786, 786, 787, 787, 787, 787, 788, 788, 788, 788, 789, 789, 789, 789,
    792, 795, 797, 795, 795, 798, 844, 689, 848, 849, 849, 849, 849, 850, 850, 850, 850, 852, 857, 859, 860, 860,
    860, 862, 860, 863, 864, 864, 864, 864, 864, 864, 866, 867, 867, 867, 867, 868, 868, 868, 868, 869, 871, 871,
    871, 871, 873, 875, 876, 876, 876, 876, 877, 866, 866, 866, 878, 878, 878, 878, 879, 879, 879, 879, 879, 882,
    885, 615, 887, 889, 891, 892, 892, 896, 892, 892, 897, 899, 285, 900, 902, 905, 905, 905, 913, 869, 914, 914,
    914, 914, 915, 915, 915, 918, 920, 926, 927, 929, 930, 930, 930, 930, 931, 932, 932, 932, 933, 934, 935, 935,
    935, 935, 936, 936, 936, 936, 946, 950, 869, 952, 953, 953, 953, 953, 954, 954, 954, 954, 956, 957, 957, 957,
    957, 960, 961, 961, 961, 961, 74, 962, 971, 974, 976, 358, 988, 990, 997, 998, 998, 998, 999, 999, 999, 999,
    998, 1000, 1000, 1000, 1000, 1001, 1001, 1002, 1001, 1001, 1004, 1007, 1008, 1008, 1008, 1008, 1009, 638,
    1033, 1038, 1040, 1040, 1040, 1040, 1041, 1041, 1041, 1041, 1043, 1044, 1048, 1050, 1050, 1050, 1050, 1053,
    1054, 1055, 1057, 1060, 1061, 1061, 1061, 1061, 1062, 1064, 1064, 1064, 1064, 1067, 1070, 1071, 1071, 1071,
    1071, 1072, 869, 1074, 1076, 1076, 1076, 1076, 1079, 1081, 1094, 1095, 1098, 1102, 1102, 1103, 1108, 1110,
    1111, 1111, 1111, 1111, 1113, 1115, 1116, 1117, 1117, 1117, 1117, 1119, 1121, 1121, 1121, 1121, 1125, 1128,
    1125, 1125, 1125, 1129, 1129, 1129, 1129, 1133, 1133, 1135, 1133, 1136, 1137, 1137, 1137, 1137, 1138, 1138,
    1138, 1138, 1140, 1142, 1143, 1144, 1146, 1144, 1150, 1151, 1152, 1153, 1154, 1154, 1154, 1154, 1155, 1155,
    1155, 1155, 1156, 1156, 1156, 1157, 1156, 1158, 1161, 1162, 1162, 1162, 1163, 1164, 1165, 1164, 1164, 1166,
    1168, 1170, 1171, 1172, 1172, 1172, 1172, 1173, 1173, 1173, 1173, 1175, 1176, 1176, 1176, 1176, 1177, 1177,
    1177, 1177, 1178, 1179, 1179, 1179, 1180, 1181, 1181, 1181, 1181, 1182, 1182, 1182, 1182, 1183, 1183, 1183,
    1183, 1184, 1185, 1185, 1185, 1185, 1186, 1186, 1186, 1186, 1188, 1186, 1189, 1190, 1192, 1193, 1196, 1193,
    1193, 1198, 1199, 1200, 1198, 1198, 1201, 1202, 1201, 1201, 1203, 1203, 1203, 1203, 1204, 1205, 1206, 1204,
    1208, 1209, 1209, 1209, 1209, 606, 1210, 1210, 1210, 1210, 1213, 1216, 1217, 1218, 1219, 1219, 1219, 1219,
    1220, 1220, 1220, 1220, 606, 1228, 1229, 1229, 1230, 1230, 1230, 1230, 1231, 1231, 1231, 1231, 1232, 1232,
    1232, 1232, 1233, 1233, 1233, 1233, 1234, 1234, 1234, 1234, 1235, 1235, 1235, 1235, 1236, 1236, 1236, 1236,
    1237, 1237, 1237, 1237, 1238, 1240, 1238, 1238, 1241, 1241, 1241, 1241, 1242, 1242, 1242, 1242, 1243, 1243,
    1243, 1243, 1245, 1249, 1245, 1245, 1250, 1250, 1250, 1250, 1251, 1251, 1251, 1251, 1252, 1255, 1257, 1252,
    1258, 1258, 1258, 1258, 1262, 1264, 1264, 1265, 1265, 1265, 1265, 1266, 1266, 1266, 1266, 1267, 1267, 1267,
    1267, 1268, 1268, 1268, 1268, 1269, 1269, 1269, 1269, 1270, 1270, 1270, 1270, 1271, 1274, 1271, 1271, 869,
    1275, 1275, 1275, 1275, 1278, 1280, 1278, 1278, 1285, 1286, 1285, 1287, 1287, 1287, 1288, 1289, 1289, 1289,
    1289, 1290, 1290, 1290, 1290, 1291, 1291, 1291, 1291, 1292, 1292, 1292, 1292, 1293, 1294, 1295, 1297, 1299,
    1302, 1303, 1303, 1303, 1303, 1306, 1307, 1307, 1307, 1307, 1308, 1309, 1311, 1313, 1314, 1315, 1316, 1316,
    1316, 1316, 1317, 1317, 1317, 1317, 1318, 1318, 1318, 1318, 1319, 1319, 1319, 1319, 1320, 1320, 1320, 1320,
    1322, 1323, 1323, 1323, 1323, 1324, 1328, 1329, 1329, 1329, 1329, 1331, 1332, 1332, 1332, 1332, 1333, 1335,
    1335, 1335, 1336, 1339, 1340, 1341, 1339, 1340, 1340, 1341, 1345, 1348, 1349, 1350, 1350, 1350, 1351, 1352,
    1352, 1352, 1352, 553, 1353, 1353, 1353, 1353, 1354, 1355, 1357, 1349, 1359, 1359, 1359, 1360, 1359, 1362,
    1349, 1363, 1364, 1364, 1365, 1365, 1365, 1365, 1367, 1367, 1367, 1369, 1372, 1375, 1376, 1376, 1377, 1378,
    1378, 1378, 1378, 1380, 1381, 1381, 1381, 1381, 1383, 1383, 1383, 1383, 1384, 1385, 1385, 1385, 1385, 1390,
    1391, 1391, 1391, 1391, 1391, 1391, 1393, 1394, 1394, 1398, 1399, 1399, 1399, 1399, 1400, 1400, 1400, 1400,
    1401, 1401, 1401, 1401, 1410, 1411, 1412, 1412, 1412, 1412, 1415, 1418, 1421, 638, 869, 1423, 859, 203, 1425,
    1433, 1435, 1439, 1435, 1440, 1440, 1440, 1440, 1441, 1441, 1441, 1441, 1442, 1444, 1444, 1444, 1444, 1444,
    1435, 1435, 1447, 1451, 1452, 1452, 1452, 1452, 1454, 1455, 1456, 1455, 1455, 857, 1459, 1460, 1460, 1460,
    1460, 1461, 1462, 1464, 1464, 1464, 1466, 1467, 1469, 1464, 1471, 1472, 1472, 1472, 1472, 1473, 1473, 1473,
    1473, 1471, 1471, 1471, 1474, 1479, 1480, 1481, 1480, 1480, 1482, 1483, 1484, 1482, 1482, 1485, 1486, 1485,
    1485, 1488, 1488, 1488, 1488, 1488, 1490, 1492, 1495, 1495, 1495, 1495, 1496, 1496, 1496, 1496, 1497, 1498,
    1498, 1498, 1498, 1500, 1501, 1501, 1501, 1503, 1503, 1503, 1505, 1506, 1506, 1506, 1509, 1510, 1510, 1510,
    1510, 1511, 1513, 1514, 1514, 1514, 1515, 1516, 1516, 1516, 1516, 1517, 1528, 689, 1529, 1533, 1535, 1536,
    1536, 1536, 1562, 1563, 553, 1565, 1565, 1565, 1565, 1572, 1573, 1573, 1573, 1573, 891, 1574, 1574, 1574,
    1574, 1595, 1501, 1495, 1597, 1599, 1600, 1600, 1600, 1600, 1604, 1606, 1608, 1609, 1609, 1609, 1609, 1610,
    1611, 1611, 1611, 638, 1612, 1613, 1614, 1615, 1616, 1617, 1617, 1617, 1617, 1619, 1620, 1620, 1620, 1620,
    1621, 1621, 1621, 1621, 1622, 1622, 1622, 1623, 1624, 270, 1625, 1627, 1616, 1624, 1628, 1616, 1629, 1630,
    1630, 1630, 1630, 1631, 1633, 1635, 1637, 1638, 1639, 1639, 1639, 1639, 1641, 1642, 638, 1643, 1643, 1643,
    1643, 1645, 1646, 1646, 1646, 1647, 1648, 1650, 1652, 1653, 1653, 1653, 1153, 1654, 1654, 1654, 1654, 1655,
    1655, 1655, 1655, 1656, 1656, 1656, 1656, 1657, 1658, 1657, 1657, 1659, 1659, 1660, 1659, 1672, 1674, 1682,
    1684, 1684, 1684, 1684, 1685, 1685, 1685, 1685, 668, 1686, 1686, 1686, 1686, 1686, 1687, 1687, 1687, 1687,
    1705, 1710, 285, 1712, 1713, 1713, 1713, 1713, 1721, 1722, 1722, 1722, 1722, 1722, 1727, 1728, 1729, 1729,
    1729, 1729, 1732, 1734, 1735, 1735, 1735, 1735, 180, 1744, 1745, 1746, 1746, 1748, 1750, 1746, 1751, 1752,
    1752, 1752, 1752, 1764, 1765, 1771, 1772, 1824, 1839, 1859, 1874, 1876, 1879,
];

pub(super) static ENTRY_PROFILES: [u16; 1131] = [
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
    272, 272, 272, 273, 274, 275, 273, 275, 276, 277, 277, 273, 277, 274, 274, 274, 273, 273, 274, 274, 274, 278,
    278, 278, 278, 279, 280, 279, 281, 279, 279, 279, 279, 282, 283, 283, 283, 283, 283, 284, 284, 285, 283, 286,
    286, 287, 288, 288, 287, 288, 289, 290, 290, 290, 291, 291, 291, 291, 291, 291, 291, 292, 292, 292, 292, 292,
    293, 292, 293, 293, 292, 293, 292, 293, 293, 292, 292, 292, 292, 292, 292, 292, 294, 292, 292, 292, 292, 294,
    292, 293, 292, 293, 293, 292, 293, 292, 292, 292, 295, 296, 296, 297, 297, 298, 298, 298, 298, 298, 298, 298,
    299, 299, 300, 301, 301, 301, 301, 302, 303, 304, 305, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306,
    306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 307, 308, 308, 309, 309, 309, 309, 309, 310, 311, 311, 312,
    311, 312, 313, 314, 315, 314, 314, 314, 314, 314, 314, 314, 313, 314, 314, 314, 313, 314, 314, 314, 314, 313,
    313, 314, 314, 314, 314, 314, 314, 314, 316, 317, 318, 317, 316, 317, 316, 317, 319, 320, 319, 319, 319, 319,
    321, 322, 322, 322, 322, 322, 323, 323,
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
    byReporter:Staff and agenciesStaff writerStory byText byWords byWritten byAdditional reporting byAdditional re\
    porting fromCompiled byEditing byGraphics byOur Standards:Produced byProvided byReporting byResearch byWith as\
    sistance by|fromWith files fromWith reporting byWith reporting fromWriting bycontributed additional reportingc\
    ontributed reportingcontributed to this report|story|article|pieceAll rights reservedCopyrightThis material ma\
    y not be published, broadcast©An earlier version of this articleCORRECTIONClarification:Correction:Editor's n\
    ote:This article was amended onThis story has been correctedThis story has been updatedUPDATE:AdvertorialPaid \
    contentPaid postPartner contentPress releasePromotedSponsoredSponsored bySponsored contentaffiliate linkswe ma\
    y earn a commissionAI-generatedgenerated by artificial intelligencegenerated with the help of AIreviewed by a\
    n editortranslated by AIDisclosure:The author isThe views expressedis owned byArtwork:Cartoon byChart:Graphic:\
    Illustration byIllustration:Map:(AP Photo)AFP via Getty ImagesAP Photo/Alamy Stock PhotoAnadolu via Getty Imag\
    esArchive photoCC BY-SA 4.0CourtesyCourtesy ofEPA-EFE/File photoGetty ImagesHandoutImage captionImage credit:I\
    mage source,Image viaImage:PA MediaPA WirePexelsPhoto byPhoto credit:Photo:Photograph:Picture:Pictures byPixab\
    ayPublic domainREUTERS/ScreengrabScreenshotShutterstock.comSuppliedUnsplashWikimedia CommonsiStock(Source:Data\
    :SOURCESource:Sources:Originally published byRead the original article onRepublished with permissionSyndicate\
    d fromThis article first appeared inThis article was originally published onThis story was produced byh/tin pa\
    rtnership withviaLast updatedPostedPublished:Updated:Translated byTranslation:Video:Watch:AAPAFPANIANSAAgence \
    France-PresseAnadolu AgencyAssociated PressBloombergEFEInterfaxKyodoPTIPress AssociationReutersTASSThe Canadia\
    n PressUPIUkrinformXinhuaYonhapdpaAdAdvertisementSkip advertisementBREAKINGEXCLUSIVELIVEOPINIONWATCH<number> m\
    in readAccept all cookiesCookie policyTags:Terms of useTopics:Also readBack to topCommentsContinue readingCont\
    inue reading belowDon't missEditor's PicksKeep readingLatest NewsLeave a commentMore fromMore on this storyMos\
    t PopularMost ReadREAD ALSO:Read moreRecommended StoriesRecommended for youRelated ArticlesRelated:See alsoSho\
    w moreSkip to contentStory continuesTop StoriesTrending NowView commentsYou may also likeDonateDownload our ap\
    pFollow us onJoin our WhatsApp channelLog inSign up for our newsletterSubscribeSupport our journalismCopy link\
    Listen to this articlePrintSave for laterShareShare this articleTweetalso|better|widely|formerly|commonly|loca\
    lly known asknown asnicknamed|dubbed|codenamed|christenedso-calledthe|a|this|that word|words|term|phrase|expre\
    ssion<work> called|titled|entitleda|the|her|his|their|its [<name>] [new|latest|first|second|last|hit] <work>\
    ";

pub(super) static PHRASE_STARTS: [u16; 1132] = [
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
    12998, 13010, 13018, 13025, 13033, 13043, 13066, 13091, 13102, 13112, 13123, 13137, 13148, 13159, 13171,
    13182, 13205, 13220, 13237, 13256, 13266, 13298, 13319, 13365, 13384, 13393, 13438, 13440, 13474, 13484,
    13498, 13509, 13523, 13550, 13579, 13606, 13613, 13624, 13636, 13645, 13660, 13673, 13681, 13690, 13702,
    13719, 13734, 13758, 13770, 13806, 13835, 13856, 13872, 13883, 13896, 13915, 13926, 13934, 13944, 13950,
    13958, 13973, 13986, 13990, 14000, 14020, 14029, 14046, 14070, 14083, 14095, 14103, 14114, 14122, 14132,
    14144, 14151, 14164, 14177, 14190, 14199, 14205, 14213, 14220, 14226, 14234, 14247, 14253, 14264, 14272,
    14283, 14290, 14303, 14311, 14321, 14331, 14347, 14355, 14363, 14380, 14386, 14394, 14399, 14405, 14412,
    14420, 14443, 14471, 14498, 14513, 14543, 14583, 14609, 14612, 14631, 14634, 14646, 14652, 14662, 14670,
    14683, 14695, 14701, 14707, 14710, 14713, 14716, 14720, 14740, 14754, 14770, 14779, 14782, 14790, 14795,
    14798, 14815, 14822, 14826, 14844, 14847, 14856, 14862, 14868, 14871, 14873, 14886, 14904, 14912, 14921,
    14925, 14932, 14937, 14954, 14972, 14985, 14990, 15002, 15009, 15018, 15029, 15037, 15053, 15075, 15085,
    15099, 15111, 15122, 15137, 15146, 15164, 15176, 15185, 15195, 15204, 15223, 15242, 15258, 15266, 15274,
    15283, 15298, 15313, 15324, 15336, 15349, 15366, 15372, 15388, 15400, 15425, 15431, 15457, 15466, 15488,
    15497, 15519, 15524, 15538, 15543, 15561, 15566, 15619, 15627, 15664, 15673, 15722, 15751, 15825,
];
