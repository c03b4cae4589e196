//! Steps: each is announced, timed, and kept for the table at the end.

use std::time::{Duration, Instant};

use anyhow::Result;

/// What a step did.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Its work.
    Done,
    /// Nothing: what it reads is as it was.
    Unchanged,
    /// It failed.
    Failed,
}

/// The steps so far.
#[derive(Default)]
pub(crate) struct Log(Vec<(&'static str, Duration, Outcome)>);

impl Log {
    /// Takes a step.
    pub(crate) fn step(&mut self, name: &'static str, work: impl FnOnce() -> Result<Outcome>) -> Result<()> {
        eprintln!("» {name}");
        let start = Instant::now();
        let result = work();
        let time = start.elapsed();
        let outcome = *result.as_ref().unwrap_or(&Outcome::Failed);
        eprintln!("  {}", line(time, outcome));
        self.0.push((name, time, outcome));
        result.map(|_| ())
    }

    /// All steps with their times.
    pub(crate) fn table(&self) -> String {
        let width = self.0.iter().map(|(name, ..)| name.chars().count()).max().unwrap_or(0).max("total".len());
        let mut table = String::new();
        for (name, time, outcome) in &self.0 {
            table += &format!("  {name:width$}  {}\n", line(*time, *outcome));
        }
        let total: Duration = self.0.iter().map(|(_, time, _)| *time).sum();
        table + &format!("  {:width$}  {:7.1} s\n", "total", total.as_secs_f64())
    }
}

fn line(time: Duration, outcome: Outcome) -> String {
    let remark = match outcome {
        Outcome::Done => "",
        Outcome::Unchanged => "  unchanged",
        Outcome::Failed => "  FAILED",
    };
    format!("{:7.1} s{remark}", time.as_secs_f64())
}
