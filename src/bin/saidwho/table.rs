//! `--summary`: one line an article with what it is made of, and a line for all of them.
//!
//! The columns have fixed widths, so that each line can be written as soon as its article is answered.

use std::ops::AddAssign;

use saidwho::Analysis;
use saidwho::taxonomy::MarkKind;
use unicode_width::UnicodeWidthStr;

use crate::terminal::{cut, plain};

/// The names of the columns behind the article, each as wide as its numbers may be.
const COLUMNS: [&str; 7] = ["   words", "quoted", "sources", "attributions", "unnamed", "hedges", "credits"];

/// What is counted of an article, or of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    articles: u64,
    words: u64,
    quoted_words: u64,
    sources: u64,
    attributions: u64,
    /// Attributions that name no source.
    unnamed: u64,
    hedges: u64,
    credits: u64,
}

impl Counts {
    /// The counts of one article.
    pub(crate) fn of(analysis: &Analysis) -> Self {
        let summary = &analysis.summary;
        let marks = |kind| summary.marks.get(&kind).map_or(0, |count| count.total.into());
        Self {
            articles: 1,
            words: summary.words.into(),
            quoted_words: summary.quoted_words.into(),
            sources: analysis.sources.len() as u64,
            attributions: summary.attributions.total.into(),
            unnamed: summary.attributions.without_source.into(),
            hedges: marks(MarkKind::Hedge),
            credits: marks(MarkKind::Credit),
        }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.articles += other.articles;
        self.words += other.words;
        self.quoted_words += other.quoted_words;
        self.sources += other.sources;
        self.attributions += other.attributions;
        self.unnamed += other.unnamed;
        self.hedges += other.hedges;
        self.credits += other.credits;
    }
}

/// The names of the columns.
pub(crate) fn header(width: usize) -> String {
    line("article", &COLUMNS.map(|name| name.trim_start().to_string()), width)
}

/// The line of an article.
pub(crate) fn row(title: &str, counts: &Counts, width: usize) -> String {
    let share = if counts.words == 0 { 0.0 } else { counts.quoted_words as f64 / counts.words as f64 };
    let cells = [
        counts.words.to_string(),
        format!("{:.0} %", share * 100.0),
        counts.sources.to_string(),
        counts.attributions.to_string(),
        counts.unnamed.to_string(),
        counts.hedges.to_string(),
        counts.credits.to_string(),
    ];
    line(title, &cells, width)
}

/// The line of all articles.
pub(crate) fn total(counts: &Counts, width: usize) -> String {
    let title = if counts.articles == 1 { "1 article".to_string() } else { format!("{} articles", counts.articles) };
    row(&title, counts, width)
}

fn line(title: &str, cells: &[String; COLUMNS.len()], width: usize) -> String {
    let numbers: usize = COLUMNS.iter().map(|name| name.len() + 2).sum();
    let columns = width.saturating_sub(numbers).max(16);
    let title = cut(&plain(title), columns);
    let mut line = title.clone() + &" ".repeat(columns.saturating_sub(title.width()));
    for (cell, name) in cells.iter().zip(COLUMNS) {
        line += &format!("  {cell:>width$}", width = name.len());
    }
    line + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_equally_long_and_add_up() {
        let mut all = Counts::default();
        let one = Counts { articles: 1, words: 300, quoted_words: 75, sources: 2, ..Counts::default() };
        all += one;
        all += one;
        let lines = [header(80), row("日本\x1b[2J and a name that is much too long", &one, 80), total(&all, 80)];
        assert!(lines.iter().all(|line| line.trim_end().width() == lines[0].trim_end().width()), "{lines:#?}");
        assert!(lines[1].contains("300    25 %        2") && !lines[1].contains('\x1b'), "{lines:#?}");
        assert!(lines[2].starts_with("2 articles ") && lines[2].contains(" 600    25 %        4"), "{lines:#?}");
    }
}
