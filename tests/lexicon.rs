//! Every row of the word lists: its example fires, its counter-example does not.
//!
//! A row fires where a mark of its kind and type stands on its phrase. Hedges are asked of their detector, which also
//! gives those that are off by default; an idiom must keep all hedges (or cues) away from its words, and its
//! counter-example must hold one. Lists that make no marks by themselves (venues, nouns, contexts) only have to be found. The shapes, which
//! no phrase holds, fire where a mark of their type stands anywhere. `tests/lexicon_not_yet.txt` lists what is not right.

mod not_yet;

use std::path::Path;

use saidwho::detect::hedge::{self, Choice};
use saidwho::lexicon::{Category, Entry, Lookup};
use saidwho::taxonomy::{CreditType, MarkType, QuoteType};
use saidwho::text::{Document, Span};
use saidwho::{OffsetUnit, Options, analyze};

const CATEGORIES: &[Category] = &[
    Category::Hedges,
    Category::Verbs,
    Category::Cues,
    Category::NoComment,
    Category::Venues,
    Category::Nouns,
    Category::Sources,
    Category::Credits,
    Category::Furniture,
    Category::Contexts,
];

/// What the tests need of a row. In its texts “¶” stands for the end of a paragraph.
struct Row {
    phrase: String,
    kind: String,
    example: String,
    counter_example: String,
}

fn rows(file: &str) -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/lexicon").join(file).with_extension("tsv");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
    let row = |line: &str| {
        let cell = |at| line.split('\t').nth(at).unwrap_or_default().replace(" ¶ ", "\n\n");
        Row { phrase: cell(0), kind: cell(1), example: cell(4), counter_example: cell(5) }
    };
    text.lines().skip(1).map(row).collect()
}

/// Where the phrase of an entry stands in a text.
fn hits(text: &str, entry: Entry) -> Vec<Span> {
    let document = Document::new(text);
    let hits = Lookup::new(&document).hits();
    hits.iter().filter(|hit| hit.entry == entry).map(|hit| document.span(hit.tokens)).collect()
}

fn marks(text: &str) -> Vec<(MarkType, Span)> {
    let options = Options { offsets: OffsetUnit::Utf8, ..Options::default() };
    analyze(text, &options).marks.iter().map(|mark| (mark.mark_type, mark.span)).collect()
}

/// Whether a mark that is a cue stands on one of these places, or anywhere.
fn has_cue(text: &str, places: Option<&[Span]>) -> bool {
    marks(text).iter().any(|(of_type, span)| {
        matches!(of_type, MarkType::Cue(_)) && places.is_none_or(|all| all.iter().any(|place| place.overlaps(*span)))
    })
}

/// Whether a row counts in a text.
fn fires(text: &str, entry: Entry) -> bool {
    if entry.category() == Category::Hedges {
        return hedges(text).iter().any(|(rule, _)| *rule == entry.rule_id());
    }
    let places = hits(text, entry);
    marks(text)
        .iter()
        .any(|(of_type, span)| Some(*of_type) == entry.mark_type() && places.iter().any(|place| place.overlaps(*span)))
}

/// The rules and places of all hedges, those included that are off by default.
fn hedges(text: &str) -> Vec<(String, Span)> {
    let document = Document::new(text);
    let lookup = Lookup::new(&document);
    let found = hedge::hedges(&lookup, &lookup.hits(), &[], Choice::All, |_| false);
    found.into_iter().map(|hedge| (hedge.rule.to_string(), hedge.span)).collect()
}

/// What is wrong with the two texts of a row: with the example, with the counter-example.
fn verdict(entry: Entry, row: &Row) -> (bool, bool) {
    match entry.category() {
        Category::Hedges if entry.mark_type().is_none() => {
            let places = hits(&row.example, entry);
            let hedged = hedges(&row.example).iter().any(|(_, span)| places.iter().any(|place| place.overlaps(*span)));
            (hedged || places.is_empty(), hedges(&row.counter_example).is_empty())
        }
        Category::Cues if entry.mark_type().is_none() => {
            let places = hits(&row.example, entry);
            (places.is_empty() || has_cue(&row.example, Some(&places)), !has_cue(&row.counter_example, None))
        }
        Category::Venues | Category::Nouns | Category::Contexts => (hits(&row.example, entry).is_empty(), false),
        _ => (!fires(&row.example, entry), fires(&row.counter_example, entry)),
    }
}

fn outcomes(file: &str, row: &Row, (example, counter_example): (bool, bool)) -> [not_yet::Outcome; 2] {
    let outcome = |side: &str, wrong: bool, text: &str, what: &str| not_yet::Outcome {
        id: format!("{file}: {}: {side}", row.phrase),
        failure: wrong.then(|| format!("{what}: {text}")),
    };
    [
        outcome("example", example, &row.example, "does not fire in"),
        outcome("counter-example", counter_example, &row.counter_example, "fires in"),
    ]
}

#[test]
fn every_row_fires_where_it_should() {
    let mut all = Vec::new();
    for &category in CATEGORIES {
        let file = category.as_str();
        for row in rows(file) {
            assert!(!row.example.is_empty(), "{file}: {:?} has no example", row.phrase);
            assert!(!row.counter_example.is_empty(), "{file}: {:?} has no counter-example", row.phrase);
            let entry = Entry::all().find(|entry| entry.category() == category && entry.phrase() == row.phrase);
            let entry = entry.unwrap_or_else(|| panic!("{file}: {:?} is not in the tables", row.phrase));
            all.extend(outcomes(file, &row, verdict(entry, &row)));
        }
    }
    for row in rows("shapes") {
        let mark_type = QuoteType::from_name(&row.kind)
            .map(MarkType::Quote)
            .or_else(|| CreditType::from_name(&row.kind).map(MarkType::Credit))
            .unwrap_or_else(|| panic!("shapes: {:?} is of no known type", row.phrase));
        let found = |text: &str| marks(text).iter().any(|(of_type, _)| *of_type == mark_type);
        all.extend(outcomes("shapes", &row, (!found(&row.example), found(&row.counter_example))));
    }
    not_yet::check("tests/lexicon_not_yet.txt", &all);
}
