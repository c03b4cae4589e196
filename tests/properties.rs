//! What holds for any text at all: texts made by recombining nasty fragments, and fixed ones that are nasty by size.
//!
//! What must hold stands in `tests/invariants`, and the fuzzer looks at the same.

mod invariants;

use invariants::holds;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use saidwho::{Analyzer, Options, analyze};

/// Words and signs that mean something to some rule, and characters that are hard to count.
const FRAGMENTS: &[&str] = &[
    "\"",
    "“",
    "”",
    "'",
    "‘",
    "’",
    "«",
    "»",
    "‹",
    "›",
    "„",
    "‚",
    "``",
    "''",
    ",,",
    "「",
    "」",
    "\" ",
    " \"",
    " “",
    "” ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\r\n\r\n",
    "\t",
    " ",
    "  ",
    "\u{a0}",
    "\u{2028}",
    "\u{2029}",
    "\u{b}",
    "\u{c}",
    "\u{ad}",
    "\u{200b}",
    "\u{200d}",
    "\u{200f}",
    "\u{202e}",
    "\u{2066}",
    "\u{feff}",
    "\u{0}",
    "\u{301}",
    "\u{fe0f}",
    "😀",
    "👩‍👩‍👧",
    "🇳🇴",
    "é",
    "e\u{301}",
    "ﬁ",
    "İ",
    "ß",
    "Ω",
    "中文",
    "שלום",
    "\u{10ffff}",
    "\u{fffd}",
    ".",
    ",",
    ";",
    ":",
    "!",
    "?",
    "…",
    "...",
    " - ",
    " — ",
    "–",
    "/",
    "|",
    "(",
    ")",
    "[",
    "]",
    "@",
    "#",
    "©",
    "&",
    "%",
    "1",
    "2.5",
    "1.2.3.4",
    "6' 2\"",
    "'90s",
    "3/4",
    "03/04/2024",
    "2024-03-03T14:05+01:00",
    "1,000",
    "£5m",
    "5 p.m.",
    "said",
    " said ",
    "says",
    "told",
    "according to ",
    "According to",
    "reads",
    "asked",
    "claimed responsibility for",
    "has not commented on",
    "declined to comment",
    "citing",
    "reported that",
    "that ",
    "because",
    "he",
    "She ",
    "they",
    "we",
    "Ada Lund",
    " Lund",
    "Ms Holt",
    "the mayor",
    "police",
    "sources",
    "A spokeswoman",
    "Reuters",
    "the report",
    "on X",
    "@lia_b",
    "https://example.org/a?b=c",
    "lia@example.org",
    "reportedly",
    " may ",
    "May",
    "could not be independently verified",
    "is believed to be",
    "about 200",
    "alleged ",
    "If confirmed, ",
    "so-called",
    "not",
    "By Mara Quill",
    "BY MARA QUILL",
    "Written by ",
    "Photo: ",
    "Getty Images",
    "NORLA (AP) —",
    "Published: 3 March 2024",
    "Mar.26 - 2024 9:33 AM CET",
    "Correction: ",
    "(Reporting by Lena Orth)",
    "Trending Now",
    "Most Read",
    "Advertisement",
    "Q: ",
    "A: ",
    "ORTH: ",
    "> ",
    "- ",
    "* ",
    "Sources: ",
    "the ferry sank",
    "The bridge is safe",
    " and ",
    "It was cold.",
    "ALL CAPITALS HERE",
    "x",
    "I",
    "Dr.",
    "U.S.",
    "St",
    "don't",
    "rock ’n’ roll",
    "players'",
    "O’Dell",
    "state",
    "State",
    "who asked not to be named",
    "a translation",
];

fn recombined() -> impl Strategy<Value = String> {
    let spaced = any::<bool>().prop_flat_map(|spaced| {
        prop::collection::vec(prop::sample::select(FRAGMENTS), 0..40)
            .prop_map(move |fragments| fragments.join(if spaced { " " } else { "" }))
    });
    prop_oneof![8 => spaced, 1 => any::<String>(), 1 => spliced()]
}

/// The end of one hard case behind the beginning of another.
fn spliced() -> impl Strategy<Value = String> {
    let text = prop::sample::select(hard_texts());
    (text.clone(), text, any::<prop::sample::Index>(), any::<prop::sample::Index>()).prop_map(|(one, other, i, j)| {
        let cut = |text: &str, index: prop::sample::Index| text.floor_char_boundary(index.index(text.len() + 1));
        format!("{}{}", &one[cut(&one, i)..], &other[..cut(&other, j)])
    })
}

fn hard_texts() -> Vec<String> {
    #[derive(serde::Deserialize)]
    struct Line {
        text: String,
    }
    let text = |line| serde_json::from_str::<Line>(line).expect("a line is a case").text;
    let files = [include_str!("hard_cases.jsonl"), include_str!("hard_cases_of_the_world.jsonl")];
    files.into_iter().flat_map(str::lines).map(text).collect()
}

proptest! {
    // The same texts in every run, so that a failure is about the change at hand. New texts are the fuzzer's part.
    #![proptest_config(ProptestConfig {
        cases: 192,
        rng_seed: RngSeed::Fixed(1),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_text_gives_an_analysis_that_holds(text in recombined()) {
        holds(&text);
    }

    /// Whatever is typed, pasted, deleted and undone, what is remembered changes nothing.
    #[test]
    fn typing_gives_what_a_fresh_analysis_gives(
        paragraphs in prop::collection::vec(recombined(), 1..6),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..12_usize, prop::sample::select(FRAGMENTS)), 1..8),
        undone in any::<bool>(),
    ) {
        let mut analyzer = Analyzer::default();
        let mut texts = vec![paragraphs.join("\n\n")];
        for (place, deleted, typed) in edits {
            let before = &texts[texts.len() - 1];
            let start = before.floor_char_boundary(place.index(before.len() + 1));
            let end = before.floor_char_boundary(before.len().min(start + deleted));
            texts.push(format!("{}{typed}{}", &before[..start], &before[end..]));
        }
        if undone {
            texts.extend(texts.clone().into_iter().rev());
        }
        for text in texts {
            let options = Options::default();
            prop_assert_eq!(analyzer.analyze(&text, &options), analyze(&text, &options), "{:?}", text);
        }
    }
}

#[test]
fn an_article_that_is_typed_is_analysed_as_if_it_had_always_been_so() {
    let article = include_str!("../www/site/src/examples/lowhaven-bridge.txt");
    let typed = "\n\n“Nobody told us,” said Mara Quill, who reportedly owns the mill. She added that it may close.";
    let place = article.find("\n\n").expect("the article has paragraphs");
    let mut analyzer = Analyzer::default();
    for end in 0..=typed.len() {
        if typed.is_char_boundary(end) {
            let text = format!("{}{}{}", &article[..place], &typed[..end], &article[place..]);
            let options = Options::default();
            assert_eq!(analyzer.analyze(&text, &options), analyze(&text, &options), "after {:?}", &typed[..end]);
        }
    }
}

#[test]
fn nasty_texts_give_analyses_that_hold() {
    let long_article = "“It may rain,” Ada Lund said. Police could not confirm it.\n\n".repeat(40);
    let texts = [
        String::new(),
        "\n".repeat(3000),
        "\r\n \u{ad}".repeat(500),
        "\"".repeat(5000),
        "“".repeat(5000),
        "”".repeat(5000),
        "'".repeat(5000),
        "‘“".repeat(2500),
        "« ".repeat(2500),
        "„".repeat(2500),
        "``".repeat(2500),
        "\"\n".repeat(1500),
        "\"a\n\n\"".repeat(800),
        "(".repeat(5000),
        "> ".repeat(2000),
        "A".repeat(20_000),
        "REPORTEDLY HE MAY SAY NO ".repeat(150),
        "1.2.3. ".repeat(700),
        "1".repeat(10_000),
        ".".repeat(5000),
        "a\u{301}".repeat(3000),
        "👩‍👩‍👧".repeat(600),
        "said ".repeat(1000),
        "he said that ".repeat(500),
        "according to ".repeat(500),
        "\"a,\" he said, ".repeat(300),
        "Most Read\n".repeat(300),
        "Photo: Ana Brill / Northpix\n".repeat(120),
        "By Mara Quill\n".repeat(200),
        "ORTH: no\n".repeat(300),
        "Q: Why?\nA: No.\n".repeat(150),
        "John Ada ".repeat(700),
        "Ada Lund wrote:".to_owned(),
        "her estimated time ".repeat(300),
        "\u{7af}e  ap\u{b}\0\0\0\0\0\0\0 told report\"ic\0\0\0\0\0\0\0\0\0e said, \"and we believe in th auditluck.\""
            .to_owned(),
        "\"\u{c}\u{c}\u{c}\u{c}\u{c}\u{c}\u{c}\u{c}\u{c}\u{c}\u{c}N\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\u{1f}\0\0\0\0\0\0\0\
         ^^^^^\0\0\0\0\0\0\0she said. \"Not today.\""
            .to_owned(),
        "It fell.\n\nAda Lund has argued:\n".to_owned(),
        "The agency, citing two liplomats, said the talks were off.".to_owned(),
        long_article,
    ];
    for text in texts {
        holds(&text);
    }
}

#[test]
fn hard_cases_give_analyses_that_hold() {
    for text in hard_texts() {
        holds(&text);
    }
}

/// On a thread of its own nothing was analysed before; here everything else was, in another order.
#[test]
fn results_do_not_depend_on_what_was_analysed_before() {
    let analyses =
        |texts: &[String]| -> Vec<_> { texts.iter().map(|text| analyze(text, &Options::default())).collect() };
    let mut texts: Vec<String> = hard_texts().into_iter().step_by(4).collect();
    texts.push("“It may rain,” Ada Lund said. Police could not confirm it.\n\n".repeat(40));
    let in_order = analyses(&texts);
    texts.reverse();
    let mut backwards = analyses(&texts);
    backwards.reverse();
    assert!(in_order == backwards, "an analysis depends on those before it");
    for (text, expected) in texts.into_iter().rev().zip(in_order).step_by(25) {
        let alone = std::thread::spawn(move || analyze(&text, &Options::default())).join();
        assert_eq!(alone.expect("a text gives an analysis"), expected);
    }
}

#[test]
fn words_are_counted_as_people_count_them() {
    let words = |text: &str| analyze(text, &Options::default()).summary.words;
    let text = "The ferry to Norla ran aground on Monday with nobody on board and did not move.";
    assert_eq!(words(text) as usize, text.split_whitespace().count());
    assert_eq!(words("It's Ada's boat, isn't it?"), 5);
    assert_eq!(words("A so-called peace plan cost 3.5 million."), 7);
    assert_eq!(words("\"We — all of us — left,\" she said."), 7);
    assert_eq!(words(""), 0);
}
