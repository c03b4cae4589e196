//! What the engine finds, in the form of the gold: as `adapt.py` of the gold data turns analyses into predictions.

use std::path::Path;

use anyhow::Result;
use saidwho::analysis::{Mark, MarkId};
use saidwho::taxonomy::{CreditType, FieldValue, MarkType};
use saidwho::{Analysis, OffsetUnit, Options, Span, analyze};

use super::gold::{self, Article, Labelled, Pair};

/// The articles, each with what the engine finds in it.
pub(crate) fn by_engine(articles: Vec<Article>) -> Vec<Pair> {
    let options = Options { offsets: OffsetUnit::CodePoint, ..Options::default() };
    let pair = |Article { id, text, spans, .. }| {
        let analysis = analyze(&text, &options);
        let text: Vec<char> = text.chars().collect();
        Pair { found: found(&analysis, &text), id, text, gold: spans }
    };
    articles.into_iter().map(pair).collect()
}

/// The articles, each with the spans that a file of predictions has under its id; none where it lacks the id.
pub(crate) fn by_file(articles: Vec<Article>, predictions: &Path) -> Result<Vec<Pair>> {
    let mut predictions: std::collections::HashMap<_, _> =
        gold::read(predictions)?.into_iter().map(|article| (article.id, article.spans)).collect();
    let pair = |Article { id, text, spans, .. }| {
        let found = predictions.remove(&id).unwrap_or_default();
        Pair { id, text: text.chars().collect(), gold: spans, found }
    };
    Ok(articles.into_iter().map(pair).collect())
}

/// The gold's name for a type of credit.
fn credit(credit: CreditType) -> Option<&'static str> {
    Some(match credit {
        CreditType::Byline => "byline",
        CreditType::Contributor => "contrib",
        CreditType::Dateline => "dateline",
        CreditType::Timestamp => "date",
        CreditType::ImageCredit
        | CreditType::VideoCredit
        | CreditType::IllustrationCredit
        | CreditType::SourceLine
        | CreditType::Wire
        | CreditType::Copyright
        | CreditType::Syndication => "credit",
        _ => return None,
    })
}

/// All spans of an analysis: those of attributions first, tied by the attribution's id.
fn found(analysis: &Analysis, text: &[char]) -> Vec<Labelled> {
    let labelled = |kind: &str, mark: &Mark| Labelled {
        kind: kind.to_owned(),
        span: mark.span,
        r#type: Some(mark.mark_type.as_str().to_owned()),
        ..Labelled::default()
    };
    let mut found = Vec::new();
    for attribution in &analysis.attributions {
        let mut put = |kind, id: MarkId| {
            found.push(Labelled {
                link: Some(attribution.id.to_string()),
                confidence: Some(attribution.confidence),
                ..labelled(kind, &analysis.marks[id.index()])
            });
        };
        attribution.source.into_iter().for_each(|id| put("source", id));
        attribution.cue.into_iter().for_each(|id| put("cue", id));
        attribution.content.iter().for_each(|&id| put("content", id));
    }
    for mark in &analysis.marks {
        match mark.mark_type {
            MarkType::Quote(_) | MarkType::Hedge(_) | MarkType::Furniture(_) => {
                found.push(labelled(mark.mark_type.kind().as_str(), mark));
            }
            MarkType::Credit(of) => {
                found.extend(credit(of).map(|kind| labelled(kind, mark)));
                if of == CreditType::Byline {
                    found.extend(names(mark, text));
                }
            }
            MarkType::Source(_) | MarkType::Cue(_) | MarkType::Content(_) => {}
        }
    }
    found
}

/// The names of a byline, each where it first stands in it.
fn names(byline: &Mark, text: &[char]) -> Vec<Labelled> {
    let names = match byline.fields.get("names") {
        Some(FieldValue::Many(names)) => names.as_slice(),
        _ => &[],
    };
    let place = |name: &String| {
        let name: Vec<char> = name.chars().collect();
        let words = &text[byline.span.start as usize..byline.span.end as usize];
        let at = byline.span.start + words.windows(name.len().max(1)).position(|window| window == name)? as u32;
        let span = Span::new(at, at + name.len() as u32);
        Some(Labelled { kind: "byline_name".to_owned(), span, ..Labelled::default() })
    };
    names.iter().filter_map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_have_the_names_and_the_unit_of_the_gold() {
        let text = "By Zoë Árvai and Ben Kode\n\n“The dam is safe,” said Ada Lund. An alleged leak was mended.\n";
        let spans = Vec::new();
        let pairs = by_engine(vec![Article { id: "a".to_owned(), split: None, text: text.to_owned(), spans }]);
        let Pair { text, found, .. } = &pairs[0];
        let words = |span: Span| text[span.start as usize..span.end as usize].iter().collect::<String>();
        let of_kind = |kind: &str| {
            found
                .iter()
                .filter(|labelled| labelled.kind == kind)
                .map(|labelled| words(labelled.span))
                .collect::<Vec<_>>()
        };
        assert_eq!(of_kind("byline_name"), ["Zoë Árvai", "Ben Kode"]);
        assert_eq!(of_kind("source"), ["Ada Lund"]);
        assert_eq!(of_kind("cue"), ["said"]);
        assert_eq!(of_kind("content"), ["“The dam is safe,”"]);
        assert_eq!(of_kind("hedge"), ["alleged"]);
        let links: Vec<_> = found.iter().filter_map(|labelled| labelled.link.as_deref()).collect();
        assert_eq!(links, ["a1"; 3]);
    }
}
