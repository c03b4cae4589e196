//! Time grows with the length of the text and no faster, for texts that are made to be slow.
//!
//! Ten times the text may take fifteen times as long: a part that takes quadratic time would take a hundred times as
//! long. On Linux the time is what the thread had of the processor, so that a busy machine changes little.

use std::time::{Duration, Instant};

use saidwho::strings::ENGLISH;
use saidwho::{Options, analyze, export};

/// Bytes. Without optimisation the code is some ten times slower; what it measures is the same.
const SHORT: usize = if cfg!(debug_assertions) { 8_000 } else { 100_000 };
const TIMES: usize = 10;
const RATIO: f64 = 15.0;

/// How often a text that seems too slow is measured again.
const TRIES: usize = 4;

/// Below this a ratio says more about the machine than about the code.
const NOTICEABLE: Duration = Duration::from_millis(4);

#[test]
fn analysis_takes_time_in_proportion_to_the_text() {
    in_proportion(PIECES, |text| {
        analyze(text, &Options::default());
    });
}

#[test]
fn exports_take_time_in_proportion_to_the_text() {
    let pieces = ["\"a,\" he said, ", "“a ‘b ", "Ada Lund said “a”. ", "Q: Why?\nA: No.\n"];
    in_proportion(&pieces, |text| {
        let analysis = analyze(text, &Options::default());
        export::html(text, &analysis, &ENGLISH);
        export::csv(text, &analysis);
        export::markdown(text, &analysis, &ENGLISH);
        serde_json::to_string(&export::json_ld(text, &analysis, &ENGLISH)).expect("annotations can be written");
    });
}

/// What the texts are repetitions of.
const PIECES: &[&str] = &[
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
    "the mayor of the town said on Monday that it may rain and ",
    "ADA LUND SAID ",
    "\"‘",
    "“a ‘b ",
    "1.2.3. ",
    "x\n\n",
    "Q: Why?\nA: No.\n",
    "She said “a”. ",
    "Ada said Bo said ",
    "citing a report by ",
    "—",
    "/",
    "\r\n",
    "\u{a0}",
    "``",
    "Dr. A. B. ",
    "Why? ",
    "“We,” said Ada Lund. She said he told them. ",
];

/// Fails where the work takes longer than in proportion for a text of one of these pieces.
fn in_proportion(pieces: &[&str], work: impl Fn(&str)) {
    let mut slow = Vec::new();
    // What is built on first use is built before anything is measured.
    work("“It may rain,” Ada Lund said.");
    for piece in pieces {
        let text = piece.repeat(SHORT / piece.len());
        let long = text.repeat(TIMES);
        let mut times = (Duration::MAX, Duration::MAX);
        let is_slow = (0..TRIES).all(|_| {
            times = (times.0.min(taken(&work, &text)), times.1.min(taken(&work, &long)));
            times.1.as_secs_f64() / times.0.max(NOTICEABLE).as_secs_f64() > RATIO
        });
        if is_slow {
            slow.push(format!("{piece:?}: {:?} for {SHORT} bytes, {:?} for {TIMES} times as many", times.0, times.1));
        }
    }
    assert!(slow.is_empty(), "time grows faster than the text:\n{}", slow.join("\n"));
}

fn taken(work: impl Fn(&str), text: &str) -> Duration {
    let (clock, start) = (on_processor(), Instant::now());
    work(text);
    match (clock, on_processor()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => start.elapsed(),
    }
}

/// How long this thread has been on a processor, where the system says so.
fn on_processor() -> Option<Duration> {
    // The system brings the number up to date when it is asked for another thread.
    std::thread::yield_now();
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    stat.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}
