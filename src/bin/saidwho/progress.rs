//! How far the work has come: a line on standard error that is written over and taken away at the end.
//!
//! It is shown only where a person waits for it: standard error is a terminal, standard output is not, and the work
//! takes longer than a moment.

use std::io::{IsTerminal as _, Write as _, stderr, stdout};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Work that takes less is not shown.
const MOMENT: Duration = Duration::from_secs(1);

/// How often the line is written.
const PAUSE: Duration = Duration::from_millis(100);

/// Cells of the bar.
const BAR: usize = 24;

/// The line of a run.
pub(crate) struct Progress {
    shown: bool,
    start: Instant,
    next: Instant,
    /// Bytes of all inputs, where that is known.
    all: Option<u64>,
    /// Bytes that were read.
    read: Arc<AtomicU64>,
    articles: u64,
}

impl Progress {
    /// The line for inputs of so many bytes, of which `read` counts those that were read.
    pub(crate) fn new(all: Option<u64>, read: Arc<AtomicU64>) -> Self {
        let start = Instant::now();
        let shown = stderr().is_terminal() && !stdout().is_terminal();
        Self { shown, start, next: start + MOMENT, all, read, articles: 0 }
    }

    /// One more article was answered.
    pub(crate) fn answered(&mut self) {
        self.articles += 1;
        let now = Instant::now();
        if self.shown && now >= self.next {
            self.next = now + PAUSE;
            let line = line(self.articles, self.read.load(Ordering::Relaxed), self.all, now - self.start);
            // Standard error may be closed; that is no reason to stop.
            let _ = write!(stderr(), "\r\x1b[K{line}");
        }
    }

    /// Takes the line away: before an error is written, and at the end.
    pub(crate) fn clear(&self) {
        if self.shown && self.start.elapsed() > MOMENT {
            let _ = write!(stderr(), "\r\x1b[K");
        }
    }
}

/// `[██████            ]  25 %  1,200 articles  3.1 MB  1.6 MB/s  6 s left`
fn line(articles: u64, read: u64, all: Option<u64>, time: Duration) -> String {
    let megabytes = read as f64 / 1e6;
    let rest = format!(
        "{articles} article{}  {megabytes:.1} MB  {:.1} MB/s",
        if articles == 1 { "" } else { "s" },
        megabytes / time.as_secs_f64().max(0.001)
    );
    let Some(all) = all.filter(|&all| all > 0) else { return rest };
    let share = (read as f64 / all as f64).min(1.0);
    let full = (0..BAR).take_while(|&cell| (cell as f64) < share * BAR as f64).count();
    let left = time.as_secs_f64() * (1.0 / share.max(1e-9) - 1.0);
    let bar = "█".repeat(full) + &" ".repeat(BAR - full);
    format!("[{bar}] {:3.0} %  {rest}  {left:.0} s left", share * 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_says_how_much_is_done_and_left() {
        let line = |all| line(1200, 5_000_000, all, Duration::from_secs(2));
        let half = "█".repeat(BAR / 2) + &" ".repeat(BAR / 2);
        assert_eq!(line(Some(10_000_000)), format!("[{half}]  50 %  1200 articles  5.0 MB  2.5 MB/s  2 s left"));
        assert_eq!(line(None), "1200 articles  5.0 MB  2.5 MB/s");
        assert!(line(Some(1)).contains("100 %"));
    }
}
