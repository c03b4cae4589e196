//! Time grows with the length of the text and no faster, for texts that are made to be slow.
//!
//! A coarse guard: ten times the text may take twenty times as long. A part that takes quadratic time would take a
//! hundred times as long.

use std::time::{Duration, Instant};

use saidwho::{Options, analyze};

/// Bytes. Without optimisation the code is some thirty times slower; what it measures is the same.
const SHORT: usize = if cfg!(debug_assertions) { 5_000 } else { 100_000 };
const TIMES: usize = 10;
const RATIO: f64 = 30.0;

/// Below this a ratio says more about the machine than about the code.
const NOTICEABLE: Duration = Duration::from_millis(5);

#[test]
fn time_grows_with_the_text() {
    let pieces = [
        "\"",
        "“",
        "‘",
        "'a ",
        "\"a\n",
        "“a\n\n",
        "„«‹“‘",
        "(",
        "a",
        "1.",
        "\n",
        "A B. ",
        "said ",
        "he said that ",
        "\"a,\" he said, ",
        "according to ",
        "may not ",
        "could not be independently ",
        "Ada Lund and ",
        "he ",
        "Photo: ",
        "Photo: Ana Brill / Northpix\n",
        "By Mara Quill and ",
        "By Mara Quill\n",
        "March 3, ",
        "NORLA, ",
        "Most Read\n",
        "ORTH: no\n",
        "> ",
        "- a\n",
        "@a ",
        "https://a",
        "e\u{301}",
        "\u{ad}",
        "😀",
        "“It may rain,” Ada Lund said. Police could not confirm it.\n\n",
    ];
    let mut slow = Vec::new();
    for piece in pieces {
        let text = piece.repeat(SHORT / piece.len());
        let short = median(&text, 3);
        let long = median(&text.repeat(TIMES), 1);
        let ratio = long.as_secs_f64() / short.max(NOTICEABLE).as_secs_f64();
        // What is measured once while the machine is busy with other things is measured again.
        if ratio > RATIO && median(&text.repeat(TIMES), 3).as_secs_f64() / median(&text, 5).as_secs_f64() > RATIO {
            slow.push(format!("{piece:?}: {short:?} for {SHORT} bytes, {long:?} for {TIMES} times as many"));
        }
    }
    assert!(slow.is_empty(), "time grows faster than the text:\n{}", slow.join("\n"));
}

fn median(text: &str, times: usize) -> Duration {
    let time = || {
        let start = Instant::now();
        let analysis = analyze(text, &Options::default());
        let taken = start.elapsed();
        drop(analysis);
        taken
    };
    let mut taken: Vec<Duration> = (0..times).map(|_| time()).collect();
    taken.sort();
    taken[times / 2]
}
