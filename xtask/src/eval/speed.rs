//! How fast a full analysis is: one text of about a megabyte, one thread.

use std::hint::black_box;
use std::time::{Duration, Instant};

use saidwho::{Options, analyze};

/// Bytes of the text: articles, over and over, until there are as many.
const BYTES: usize = 1_000_000;

/// Runs; the median counts, so that a busy moment of the machine does not.
const RUNS: usize = 7;

/// A measurement.
pub(crate) struct Speed {
    pub(crate) bytes: usize,
    pub(crate) median: Duration,
    pub(crate) best: Duration,
}

impl Speed {
    /// Megabytes (a million bytes) a second.
    pub(crate) fn rate(&self, time: Duration) -> f64 {
        self.bytes as f64 / 1e6 / time.as_secs_f64()
    }
}

/// Analyses the articles as one text.
pub(crate) fn measure(articles: &[String]) -> Speed {
    let mut text = String::new();
    for article in articles.iter().cycle() {
        text += article;
        text += "\n\n";
        if text.len() >= BYTES {
            break;
        }
    }
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            black_box(analyze(black_box(&text), &Options::default()));
            start.elapsed()
        })
        .collect();
    times.sort();
    Speed { bytes: text.len(), median: times[RUNS / 2], best: times[0] }
}
