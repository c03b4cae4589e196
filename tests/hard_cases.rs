//! Hard cases: short texts on the edge between a finding and a near miss, each with the reason why.
//!
//! A line of `tests/hard_cases.jsonl` is a case, and so is one of `tests/hard_cases_of_the_world.jsonl`: English of many
//! countries, pages of thirty years, written before anything was tuned on them. `expect` must be found with exactly
//! these spans and types, nothing may be found where `not` says so (other than what is expected), and where nothing is
//! expected, no hedge, cue, credit or quote may be found at all. Offsets are code points.
//! `tests/hard_cases_not_yet.txt` lists what is not right yet.

mod literate;
mod not_yet;

use std::collections::BTreeSet;

use literate::{Case, Label, Properties, verdict};
use saidwho::text::offsets::{OffsetUnit, ToBytes};
use saidwho::{Options, Span, analyze};
use serde::Deserialize;

#[derive(Deserialize)]
struct HardCase {
    id: String,
    text: String,
    expect: Vec<Part>,
    not: Vec<Part>,
    why: String,
}

#[derive(Deserialize)]
struct Part {
    kind: String,
    #[serde(rename = "type")]
    of_type: Option<String>,
    start: u32,
    end: u32,
    text: String,
}

#[test]
fn hard_cases() {
    let files = [include_str!("hard_cases.jsonl"), include_str!("hard_cases_of_the_world.jsonl")];
    let cases: Vec<HardCase> = files
        .into_iter()
        .flat_map(str::lines)
        .map(|line| serde_json::from_str(line).unwrap_or_else(|problem| panic!("{problem}: {line}")))
        .collect();
    let outcome = |case: HardCase| {
        assert!(!case.why.is_empty(), "{}: no reason given", case.id);
        let id = case.id.clone();
        let case = literate(case);
        not_yet::Outcome { id, failure: verdict::failure(&case, &analyze(&case.text, &Options::default())) }
    };
    not_yet::check("tests/hard_cases_not_yet.txt", &cases.into_iter().map(outcome).collect::<Vec<_>>());
}

/// The same case with labels in place of parts.
fn literate(case: HardCase) -> Case {
    let label = |part: Part| {
        let byte = |position| ToBytes::new(&case.text, OffsetUnit::CodePoint).convert(position);
        let span = Span { start: byte(part.start), end: byte(part.end) };
        assert_eq!(span.of(&case.text), part.text, "{}: offsets and text of a part differ", case.id);
        Label { span, kind: part.kind, of_type: part.of_type, fields: Properties::new() }
    };
    let kinds = if case.expect.is_empty() { &["hedge", "cue", "credit", "quote"][..] } else { &[] };
    Case {
        title: case.why,
        kinds: kinds.iter().map(|kind| (*kind).into()).collect::<BTreeSet<_>>(),
        expected: case.expect.into_iter().map(label).collect(),
        forbidden: case.not.into_iter().map(label).collect(),
        attributions: Vec::new(),
        ledger: Vec::new(),
        text: case.text.clone(),
    }
}
