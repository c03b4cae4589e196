//! `tests/scores.txt`: the scores of the engine as committed, so that a change shows what it gained and lost.
//!
//! Numbers and their names only: the articles are no part of the project.

use std::path::PathBuf;

use anyhow::{Context as _, Result};

use super::report::{self, Row, Section};
use crate::places;

/// Where the snapshot stands, from the root of the project.
pub(crate) const PLACE: &str = "tests/scores.txt";

const PREFACE: &str = "\
Scores of the engine on annotated articles that are no part of the project, in percent.
Written by `cargo xtask eval --write`. What each row means stands in xtask/src/eval/sets.rs.
P precision, R recall, F F1; exact: both ends right; half: half of the characters shared; words: word by word.
";

fn path() -> PathBuf {
    places::at(PLACE)
}

/// Writes the snapshot.
pub(crate) fn write(sections: &[Section]) -> Result<()> {
    let mut text = PREFACE.to_owned();
    for section in sections {
        text += &format!("\n{section}");
    }
    std::fs::write(path(), text).with_context(|| format!("writing {}", path().display()))
}

/// How the sections differ from those of the snapshot, as lines of a diff; empty where they do not. What the snapshot
/// has beyond them does not count: they may be of one file only.
pub(crate) fn diff(sections: &[Section]) -> Result<String> {
    let text = std::fs::read_to_string(path()).with_context(|| format!("reading {}", path().display()))?;
    Ok(differences(&report::parse(&text), sections))
}

fn differences(old: &[Section], new: &[Section]) -> String {
    let mut lines = String::new();
    for section in new {
        let Some(Section { rows: old, .. }) = old.iter().find(|old| old.title == section.title) else {
            lines += &format!("+ {} (a new section)\n", section.title);
            continue;
        };
        let of_label = |rows: &[Row], row: &Row| rows.iter().find(|other| other.label == row.label).cloned();
        let mut changes = String::new();
        for row in &section.rows {
            let before = of_label(old, row);
            if before.as_ref() != Some(row) {
                changes += &before.map(|before| format!("- {before}\n")).unwrap_or_default();
                changes += &format!("+ {row}\n");
            }
        }
        for gone in old.iter().filter(|row| of_label(&section.rows, row).is_none()) {
            changes += &format!("- {gone}\n");
        }
        if !changes.is_empty() {
            lines += &format!("  {}\n{changes}", section.title);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diff_names_what_changed_and_nothing_else() {
        let section = |title: &str, rows: &[(&str, &str)]| {
            rows.iter().fold(Section::new(title.to_owned()), |section, (label, values)| section.row(*label, values))
        };
        let old = [section("a", &[("x", "1"), ("y", "2"), ("z", "3")]), section("b", &[("x", "1")])];
        let new = [section("a", &[("x", "1"), ("y", "4"), ("w", "5")]), section("c", &[("x", "1")])];
        let row = |sign, label, values| format!("{sign} {label:18} {values}\n");
        let wanted = [
            "  a\n".to_owned(),
            row('-', "y", 2),
            row('+', "y", 4),
            row('+', "w", 5),
            row('-', "z", 3),
            "+ c (a new section)\n".to_owned(),
        ];
        assert_eq!(differences(&old, &new), wanted.concat());
        assert_eq!(differences(&old, &old[1..]), "");
    }

    /// Whoever edits it by hand, or lets text of an article into it, sees it here.
    #[test]
    fn the_committed_snapshot_holds_names_and_numbers() {
        let text = std::fs::read_to_string(path()).unwrap();
        let sections = report::parse(&text);
        assert!(!sections.is_empty());
        let written: String = sections.iter().map(|section| format!("\n{section}")).collect();
        assert_eq!(text, format!("{PREFACE}{written}"), "not as `cargo xtask eval --write` writes it");
        for (place, section) in sections.iter().enumerate() {
            assert!(!section.rows.is_empty(), "{}", section.title);
            assert!(sections[..place].iter().all(|other| other.title != section.title), "{} twice", section.title);
            for Row { label, values } in &section.rows {
                assert!(values.contains(|c: char| c.is_ascii_digit()), "{label}: no number");
                for value in values.split_whitespace() {
                    let is_number = value.parse::<f64>().is_ok_and(f64::is_finite);
                    let is_name = value == "|" || value.len() < 16 && value.chars().all(|c| c.is_ascii_lowercase());
                    assert!(is_number || is_name || ["P", "R", "F"].contains(&value), "{label}: {value}");
                }
            }
        }
    }
}
