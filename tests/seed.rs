//! The annotated article of `../shared/seed`, where it stands beside the project.
//!
//! Every annotation that is `core` must be found: spans, types, what is taken apart, who is tied to what. Nothing that
//! `must_not_fire` may. The counts are held against its `facts`. `tests/seed_not_yet.txt` lists what is not right yet.

mod literate;
mod not_yet;

use std::collections::BTreeSet;
use std::path::Path;

use literate::{Case, Label, Properties, found, verdict};
use not_yet::Outcome;
use saidwho::analysis::{Analysis, Attribution, MarkId};
use saidwho::taxonomy::{AttributionKind, BlockKind, MarkKind, SourceType};
use saidwho::{OffsetUnit, Options, Span, analyze};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Gold {
    annotations: Vec<Value>,
    must_not_fire: Vec<Value>,
    facts: Value,
}

#[test]
fn the_annotated_article() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seed");
    let read = |name| std::fs::read_to_string(folder.join(name));
    let (Ok(text), Ok(gold)) = (read("article.txt"), read("gold.json")) else {
        println!("SKIPPED: no annotated article at ../shared/seed");
        return;
    };
    let gold: Gold = serde_json::from_str(&gold).expect("gold.json can be read");
    let analysis = analyze(&text, &Options { offsets: OffsetUnit::CodePoint, ..Options::default() });
    assert!(text.is_ascii(), "code points are bytes in this article, so that spans can be drawn");
    let article = Article { text, analysis };

    let mut outcomes = Vec::new();
    for annotation in gold.annotations.iter().filter(|annotation| annotation["core"] == true) {
        let failure = match string(annotation, "kind").as_str() {
            "attribution" => article.attribution(annotation),
            _ => article.mark(annotation),
        };
        outcomes.push(Outcome { id: string(annotation, "id"), failure });
    }
    for annotation in &gold.must_not_fire {
        let id = format!("not: {} {}", annotation["start"], string(annotation, "text"));
        outcomes.push(Outcome { id, failure: article.must_not_fire(annotation) });
    }
    outcomes.extend(article.facts(&gold));
    not_yet::check("tests/seed_not_yet.txt", &outcomes);
}

struct Article {
    text: String,
    analysis: Analysis,
}

impl Article {
    /// A mark or block of exactly this span and type, with what the annotation says of it.
    fn mark(&self, annotation: &Value) -> Option<String> {
        let kind = match string(annotation, "kind").as_str() {
            "structure" => "block".into(),
            kind => kind.to_owned(),
        };
        let mut fields = Properties::new();
        // A byline may have several names, so that they are a list.
        let keys = [("iso", "iso"), ("photographer", "photographer"), ("agency", "agency"), ("name", "names")];
        for (gold, key) in keys.into_iter().chain([("strength", "strength")]) {
            if let Some(value) = annotation[gold].as_str() {
                fields.push((key.into(), value.into()));
            }
        }
        if kind == "credit" {
            let duplicate = if annotation["duplicate_of"].is_string() { "yes" } else { "no" };
            fields.push(("duplicate".into(), duplicate.into()));
        }
        let of_type = Some(string(annotation, "sub").replace('_', "-"));
        self.failure(annotation, vec![Label { span: span(annotation), kind, of_type, fields }], Vec::new(), &[])
    }

    fn failure(
        &self,
        annotation: &Value,
        expected: Vec<Label>,
        forbidden: Vec<Label>,
        kinds: &[&str],
    ) -> Option<String> {
        let case = Case {
            title: string(annotation, "why"),
            text: self.text.clone(),
            kinds: kinds.iter().map(|kind| (*kind).to_owned()).collect(),
            expected,
            forbidden,
            attributions: Vec::new(),
            ledger: Vec::new(),
        };
        verdict::failure(&case, &self.analysis)
    }

    /// One attribution that ties exactly these spans together, of these types, resolved to this speaker.
    fn attribution(&self, annotation: &Value) -> Option<String> {
        let mut expected = Vec::new();
        let mut label = |key: &str, kind: &str, of_type: Option<String>| {
            annotation[key].is_object().then(|| {
                let span = span(&annotation[key]);
                expected.push(Label { span, kind: kind.into(), of_type, fields: Properties::new() });
                span
            })
        };
        let source = label("source", "source", Some(string(annotation, "source_type").replace('_', "-")));
        let cue = label("cue", "cue", Some(string(annotation, "sub").replace('_', "-")));
        let content = annotation["content"].is_object().then(|| span(&annotation["content"]));
        if let Some(failure) = self.failure(annotation, expected, Vec::new(), &[]) {
            return Some(failure);
        }
        let at = |id: Option<MarkId>| id.and_then(|id| self.analysis.mark(id)).map(|mark| mark.span);
        let resolved = annotation["resolved"].as_str();
        let relayed = annotation["relayed_by"].as_str();
        let ties = |a: &&Attribution| {
            at(a.source) == source
                && at(a.cue) == cue
                && content.is_none_or(|content| a.content.iter().any(|id| at(Some(*id)) == Some(content)))
                && resolved.is_none_or(|name| self.name(a.speaker) == Some(name))
                && relayed.is_none_or(|name| a.relayed_by.iter().any(|id| self.name(Some(*id)) == Some(name)))
        };
        if self.analysis.attributions.iter().any(|attribution| ties(&attribution)) {
            return None;
        }
        let drawn = |a: &Attribution| format!("{:?}\n", found::attribution(&self.text, &self.analysis, a));
        let near = self.analysis.attributions.iter().filter(|a| at(a.cue) == cue || at(a.source) == source);
        let wanted = (string(annotation, "text"), content.map(|content| content.of(&self.text)), resolved, relayed);
        Some(format!("no attribution is {wanted:#?}\nbut\n{}", near.map(drawn).collect::<String>()))
    }

    fn name(&self, id: Option<saidwho::analysis::SourceId>) -> Option<&str> {
        id.and_then(|id| self.analysis.source(id)).map(|source| source.name.as_str())
    }

    fn must_not_fire(&self, annotation: &Value) -> Option<String> {
        let span = span(annotation);
        let label = |kind: &str| Label { span, kind: kind.into(), of_type: None, fields: Properties::new() };
        match string(annotation, "text").as_str() {
            // These two are cues, and must not be anything else.
            "states" | "reads" => self.failure(annotation, vec![label("cue")], vec![label("hedge")], &[]),
            // The stop behind a name belongs to no mark.
            "X." => {
                let swallows = |mark: &&saidwho::analysis::Mark| mark.span.end == span.end;
                self.analysis.marks.iter().find(swallows).map(|mark| format!("{mark:?} takes the full stop with it"))
            }
            _ => self.failure(annotation, Vec::new(), vec![label("hedge"), label("cue")], &[]),
        }
    }

    fn facts(&self, gold: &Gold) -> Vec<Outcome> {
        let summary = &self.analysis.summary;
        let total = |kind| summary.marks.get(&kind).map_or(0, |count| count.total);
        let hedges_in = |kinds: &[BlockKind]| -> u32 {
            summary.parts.iter().filter(|part| kinds.contains(&part.kind)).map(|part| part.counts.hedges).sum()
        };
        let heads = [BlockKind::Headline, BlockKind::Subhead];
        let of_type = |wanted| {
            let sources = self.analysis.sources.iter().filter(move |source| source.source_type == wanted);
            sources.map(|source| source.name.clone()).collect::<BTreeSet<_>>()
        };
        let no_comment = self.analysis.attributions.iter().filter(|a| a.kind == AttributionKind::NoComment);
        let silent: BTreeSet<String> = no_comment.filter_map(|a| self.name(a.speaker)).map(institution).collect();
        let human = |a: &&Attribution| {
            let quote = |id: &MarkId| self.analysis.mark(*id).is_some_and(|m| m.mark_type.kind() == MarkKind::Quote);
            let speaker = a.speaker.and_then(|id| self.analysis.source(id));
            a.content.iter().any(quote) && speaker.is_some_and(|s| s.source_type == SourceType::NamedPerson)
        };
        let humans = self.analysis.attributions.iter().filter(human).count() as u32;
        let duplicates = self.analysis.marks.iter().filter(|mark| mark.duplicate_of.is_some()).count() as u32;
        // The gold counts every piece between blanks. A word has a letter or a digit, and furniture is not the article.
        let furniture = gold.annotations.iter().filter(|annotation| annotation["kind"] == "furniture");
        let furniture_words: usize = furniture.map(|annotation| string(annotation, "text").split(' ').count()).sum();
        let signs = self.text.split_whitespace().filter(|piece| !piece.contains(char::is_alphanumeric)).count();
        let other = (furniture_words + signs) as u32;

        let facts = &gold.facts;
        let number = |key: &str| facts[key].as_u64().expect("the fact is a number") as u32;
        let names = |key: &str| -> BTreeSet<String> {
            let names = facts[key].as_array().expect("the fact is a list");
            names.iter().map(|name| name.as_str().expect("of names").to_owned()).collect()
        };
        let mut outcomes = Vec::new();
        let mut fact = |key: &str, found: String, wanted: String| {
            let failure = (found != wanted).then(|| format!("found {found}, not {wanted}"));
            outcomes.push(Outcome { id: format!("fact: {key}"), failure });
        };
        let counts = [
            ("quotes", total(MarkKind::Quote)),
            ("hedges", total(MarkKind::Hedge)),
            ("hedges_in_headline", hedges_in(&heads[..1])),
            ("hedges_in_subheads", hedges_in(&heads[1..])),
            ("hedges_in_body", total(MarkKind::Hedge) - hedges_in(&heads)),
            ("quotes_with_live_human_speaker_named", humans),
            ("duplicate_credits", duplicates),
            ("quoted_words_total", summary.quoted_words),
        ];
        for (key, found) in counts {
            fact(key, found.to_string(), number(key).to_string());
        }
        // Whether "Mar.26" is one word or two is a matter of taste: one per cent.
        let (counted, wanted) = (summary.words + other, number("words_total"));
        let close = counted.abs_diff(wanted) * 100 <= wanted;
        fact("words_total", if close { wanted } else { counted }.to_string(), wanted.to_string());
        let wanted = names("named_persons_as_sources");
        fact("named_persons_as_sources", format!("{:?}", of_type(SourceType::NamedPerson)), format!("{wanted:?}"));
        let wanted: BTreeSet<_> = names("institutions_with_no_comment").iter().map(|name| institution(name)).collect();
        fact("institutions_with_no_comment", format!("{silent:?}"), format!("{wanted:?}"));
        outcomes
    }
}

/// The name of an institution, with or without its article.
fn institution(name: &str) -> String {
    name.trim_start_matches("The ").trim_start_matches("the ").to_owned()
}

fn string(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_else(|| panic!("no {key} in {value}")).to_owned()
}

fn span(value: &Value) -> Span {
    let number = |key: &str| value[key].as_u64().expect("spans are numbers") as u32;
    Span { start: number("start"), end: number("end") }
}
