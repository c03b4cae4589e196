//! Holds an analysis against a case, and draws the difference.

use std::fmt::Write;

use saidwho::{Analysis, Span};

use super::{Case, Label, Properties, found};

/// Texts of more lines are drawn without the lines that nothing is said of.
const FEW: usize = 12;

/// What is wrong with an analysis, drawn: `-` before what is missing, `+` before what should not be there.
pub(crate) fn failure(case: &Case, analysis: &Analysis) -> Option<String> {
    let found = found::labels(analysis);
    let matches = |expected: &Label, found: &Label| {
        expected.span == found.span
            && expected.kind == found.kind
            && (expected.of_type.is_none() || expected.of_type == found.of_type)
            && expected.fields.iter().all(|field| found.fields.contains(field))
    };
    let forbids = |label: &Label, found: &Label| {
        label.kind == found.kind
            && (label.of_type.is_none() || label.of_type == found.of_type)
            && label.span.start < found.span.end
            && found.span.start < label.span.end
    };
    let mut drawn = Vec::new();
    for expected in &case.expected {
        let sign = if found.iter().any(|f| matches(expected, f)) { ' ' } else { '-' };
        drawn.push((sign, expected));
    }
    for label in &found {
        let unwanted = case.kinds.contains(&label.kind) || case.forbidden.iter().any(|f| forbids(f, label));
        if unwanted && !case.expected.iter().any(|expected| matches(expected, label)) {
            drawn.push(('+', label));
        }
    }
    let attributions = analysis.attributions.iter().map(|a| found::attribution(&case.text, analysis, a));
    let ledger = analysis.sources.iter().map(found::ledger_entry);
    let mut listed = listed(case, "attribution", &case.attributions, attributions.collect());
    listed.extend(self::listed(case, "ledger", &case.ledger, ledger.collect()));
    if drawn.iter().all(|(sign, _)| *sign == ' ') && listed.iter().all(|line| line.starts_with(' ')) {
        return None;
    }
    Some(format!("--- {}\n{}{}", case.title, draw(case, &mut drawn), listed.concat()))
}

/// Stated and found attributions (or entries of the ledger), a line each.
fn listed(case: &Case, name: &str, stated: &[Properties], mut found: Vec<Properties>) -> Vec<String> {
    let mut lines = Vec::new();
    let mut missing = Vec::new();
    for properties in stated {
        if let Some(i) = found.iter().position(|f| agree(properties, f)) {
            lines.push(line(' ', name, &found.remove(i)));
        } else {
            missing.push(line('-', name, properties));
        }
    }
    if case.kinds.contains(name) || !missing.is_empty() {
        // Where everything is stated, what is left over is wrong; else it may help to see what was taken for what.
        let sign = if case.kinds.contains(name) { '+' } else { ' ' };
        lines.extend(found.iter().map(|properties| line(sign, name, properties)));
    }
    missing.extend(lines);
    missing
}

/// Whether all that is stated is so. Keys that are not stated may be anything; contents must be all there are.
fn agree(stated: &Properties, found: &Properties) -> bool {
    let values = |properties: &Properties, key: &str| -> Vec<String> {
        properties.iter().filter(|(k, _)| k == key).map(|(_, value)| value.clone()).collect()
    };
    stated.iter().all(|(key, _)| {
        let (stated, found) = (values(stated, key), values(found, key));
        stated.len() == found.len() && stated.iter().zip(&found).all(|(stated, found)| same_words(stated, found))
    })
}

/// Equality, where ` … ` stands for any words.
fn same_words(stated: &str, found: &str) -> bool {
    stated.split_once(" … ").map_or(stated == found, |(first, last)| {
        found.len() > first.len() + last.len() && found.starts_with(first) && found.ends_with(last)
    })
}

fn line(sign: char, name: &str, properties: &Properties) -> String {
    let pairs: Vec<String> = properties.iter().map(|(key, value)| format!("{key}=`{value}`")).collect();
    format!("{sign} {name}: {}\n", pairs.join(" "))
}

/// The text with labels under it, as a case is written.
fn draw(case: &Case, labels: &mut [(char, &Label)]) -> String {
    labels.sort_by_key(|(_, label)| (label.span.start, std::cmp::Reverse(label.span.end)));
    let mut drawing = String::new();
    let lines = lines(&case.text);
    for line in &lines {
        let touched = labels.iter().any(|(_, label)| label.span.start <= line.end && line.start <= label.span.end);
        if lines.len() > FEW && !touched {
            continue;
        }
        let text = line.of(&case.text);
        writeln!(drawing, "| {}", text.escape_debug().to_string().replace("\\\"", "\"").replace("\\'", "'")).ok();
        for (sign, label) in labels.iter() {
            let (start, end) = (label.span.start.max(line.start), label.span.end.min(line.end));
            let empty = label.span.start == label.span.end && (line.start..=line.end).contains(&label.span.start);
            if start >= end && !empty {
                continue;
            }
            let column = |at: u32| case.text[line.start as usize..at as usize].chars().count();
            let (from, to) = (column(start), column(end.max(start)));
            let more = if label.span.end > line.end { ">" } else { "" };
            let gutter = if label.span.start < line.start { '>' } else { ' ' };
            let name = label.of_type.as_ref().map_or(label.kind.clone(), |t| format!("{}.{t}", label.kind));
            let fields: String = label.fields.iter().fold(String::new(), |mut fields, (key, value)| {
                write!(fields, " {key}=`{value}`").ok();
                fields
            });
            writeln!(drawing, "{sign}{gutter}{:from$}{}{more} {name}{fields}", "", "^".repeat(to - from)).ok();
        }
    }
    drawing
}

/// Where the lines of a text stand, without their line breaks.
fn lines(text: &str) -> Vec<Span> {
    let mut start = 0;
    let mut lines = Vec::new();
    for (i, c) in text.char_indices() {
        let crlf = c == '\r' && text[i + 1..].starts_with('\n');
        if matches!(c, '\n' | '\r') && !crlf {
            lines.push(Span { start, end: i as u32 - u32::from(c == '\n' && text[..i].ends_with('\r')) });
            start = i as u32 + 1;
        }
    }
    lines.push(Span { start, end: text.len() as u32 });
    lines
}
