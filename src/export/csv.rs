//! CSV: one row a mark and its part in an attribution.
//!
//! A mark that belongs to no attribution has one row with those columns empty; one that belongs to several has a row
//! for each. RFC 4180: comma, quotation marks doubled, lines ended by CRLF. UTF-8, without a byte-order mark.
//!
//! | column | what |
//! | --- | --- |
//! | `mark` | id of the mark |
//! | `kind`, `type` | what it is |
//! | `start`, `end`, `offsets` | where it stands, in the unit of the analysis, and that unit |
//! | `text` | its text |
//! | `block`, `block_kind` | index of its block from 0, and what that is |
//! | `in_quote` | whether it lies inside quotation marks |
//! | `confidence` | 0 to 1 |
//! | `rule` | the rule or model that made it |
//! | `duplicate_of` | id of the mark that says the same earlier |
//! | `fields` | `name=value`, several parted by `; `, several values by ` \| ` |
//! | `attribution`, `role`, `attribution_kind` | the attribution, the part that the mark plays in it, and its kind |
//! | `speaker`, `speaker_type` | who is taken to be the speaker |
//! | `relayed_by` | who passed it on, outermost first, parted by ` \| ` |
//!
//! A cell that a spreadsheet would read as a formula (it begins with `=`, `+`, `-`, `@`, their full-width forms, a tab
//! or a line end) is preceded by an apostrophe.

use std::fmt::Write as _;

use super::overlay::{Overlay, Role};
use crate::analysis::{Analysis, Attribution};
use crate::strings::ENGLISH;
use crate::taxonomy::FieldValue;

/// The names of the columns.
pub const COLUMNS: &[&str] = &[
    "mark",
    "kind",
    "type",
    "start",
    "end",
    "offsets",
    "text",
    "block",
    "block_kind",
    "in_quote",
    "confidence",
    "rule",
    "duplicate_of",
    "fields",
    "attribution",
    "role",
    "attribution_kind",
    "speaker",
    "speaker_type",
    "relayed_by",
];

/// A table of one analysis, with its header.
pub fn csv(text: &str, analysis: &Analysis) -> String {
    header(None) + &rows(None, text, analysis)
}

/// The header. `first` is the name of a column before all others, for tables of several texts.
pub fn header(first: Option<&str>) -> String {
    let mut table = Table::default();
    first.into_iter().chain(COLUMNS.iter().copied()).for_each(|name| table.cell(name));
    table.end_row();
    table.out
}

/// The rows of one analysis. `first` is the value of the column before all others.
pub fn rows(first: Option<&str>, text: &str, analysis: &Analysis) -> String {
    let overlay = Overlay::new(text, analysis, &ENGLISH);
    let mut table = Table::default();
    for index in 0..analysis.marks.len() {
        let mut alone = true;
        for part in overlay.roles(index) {
            alone = false;
            table.row(first, &overlay, analysis, index, Some(part));
        }
        if alone {
            table.row(first, &overlay, analysis, index, None);
        }
    }
    table.out
}

#[derive(Default)]
struct Table {
    out: String,
    in_row: bool,
}

impl Table {
    fn row(
        &mut self,
        first: Option<&str>,
        overlay: &Overlay<'_>,
        analysis: &Analysis,
        index: usize,
        part: Option<(&Attribution, Role)>,
    ) {
        let mark = &analysis.marks[index];
        if let Some(first) = first {
            self.cell(first);
        }
        self.cell(&mark.id.to_string());
        self.cell(mark.mark_type.kind().as_str());
        self.cell(mark.mark_type.as_str());
        self.cell(&mark.span.start.to_string());
        self.cell(&mark.span.end.to_string());
        self.cell(analysis.offsets.as_str());
        self.cell(overlay.words(overlay.analysis.marks[index].span));
        self.cell(&mark.block.to_string());
        self.cell(analysis.blocks.get(mark.block as usize).map_or("", |block| block.kind.as_str()));
        self.cell(if mark.in_quote { "true" } else { "false" });
        self.cell(&mark.confidence.to_string());
        self.cell(&mark.rule);
        self.cell(&mark.duplicate_of.map(|id| id.to_string()).unwrap_or_default());
        let fields: Vec<String> = mark.fields.iter().map(|(name, value)| format!("{name}={}", joined(value))).collect();
        self.cell(&fields.join("; "));
        let speaker = part.and_then(|(attribution, _)| overlay.speaker(attribution));
        let relays: Vec<&str> = part.iter().flat_map(|(attribution, _)| overlay.relays(attribution)).collect();
        self.cell(&part.map(|(attribution, _)| attribution.id.to_string()).unwrap_or_default());
        self.cell(part.map_or("", |(_, role)| role.as_str()));
        self.cell(part.map_or("", |(attribution, _)| attribution.kind.as_str()));
        self.cell(speaker.map_or("", |speaker| &speaker.name));
        self.cell(speaker.map_or("", |speaker| speaker.source_type.as_str()));
        self.cell(&relays.join(" | "));
        self.end_row();
    }

    fn cell(&mut self, value: &str) {
        if self.in_row {
            self.out.push(',');
        }
        self.in_row = true;
        let formula = value.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
        let apostrophe = if formula { "'" } else { "" };
        if value.contains([',', '"', '\r', '\n']) || value.starts_with(' ') || value.ends_with(' ') {
            // Writing to a string cannot fail.
            let _ = write!(self.out, "\"{apostrophe}{}\"", value.replace('"', "\"\""));
        } else {
            self.out.push_str(apostrophe);
            self.out.push_str(value);
        }
    }

    fn end_row(&mut self) {
        self.out.push_str("\r\n");
        self.in_row = false;
    }
}

fn joined(value: &FieldValue) -> String {
    match value {
        FieldValue::One(value) => value.to_string(),
        FieldValue::Many(values) => values.join(" | "),
    }
}

#[cfg(test)]
#[path = "../../tests/invariants/read_csv.rs"]
mod read_csv;

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::read_csv::read_csv;
    use super::*;

    #[test]
    fn one_row_a_mark_and_its_role() {
        let (text, analysis) = example::analysed();
        let rows = read_csv(&csv(text, &analysis));
        assert_eq!(rows[0], COLUMNS);
        assert!(rows.iter().all(|row| row.len() == COLUMNS.len()));
        let quote = &rows[2];
        assert_eq!(quote[..7], ["m2", "quote", "direct", "20", "38", "utf-8", "\"The dam is safe,\""]);
        assert_eq!(quote[14..], ["a1", "content", "direct", "Ada Lund", "named-person", ""]);
        let hedge = rows.iter().find(|row| row[1] == "hedge").unwrap();
        assert_eq!(hedge[13..15], ["strength=high", ""]);
    }

    #[test]
    fn formulas_are_neutralised_and_marks_doubled() {
        let mut table = Table::default();
        for cell in ["=1+1", "+a", "-a", "@a", "\ta", "\r\na", "＝a", "a=b", "say \"no\", twice", ""] {
            table.cell(cell);
        }
        table.end_row();
        let row = &read_csv(&table.out)[0];
        assert_eq!(row[..], ["'=1+1", "'+a", "'-a", "'@a", "'\ta", "'\r\na", "'＝a", "a=b", "say \"no\", twice", ""]);
    }

    #[test]
    fn any_analysis_of_any_text_gives_a_table() {
        for (text, analysis) in example::hostile() {
            let rows = read_csv(&(header(Some("input")) + &rows(Some("=x"), &text, &analysis)));
            assert!(rows.iter().all(|row| row.len() == COLUMNS.len() + 1));
            assert!(rows.iter().flatten().all(|cell| !cell.starts_with(['=', '+', '-', '@'])));
        }
    }
}
