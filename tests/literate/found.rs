//! What an analysis found, in the terms of labels.

use saidwho::Analysis;
use saidwho::analysis::{Attribution, Mark, Source};
use saidwho::taxonomy::FieldValue;

use super::{Label, Properties};

/// Blocks and marks as labels that say everything there is to say.
pub(crate) fn labels(analysis: &Analysis) -> Vec<Label> {
    let blocks = analysis.blocks.iter().map(|block| Label {
        span: block.span,
        kind: "block".into(),
        of_type: Some(block.kind.as_str().into()),
        fields: Properties::new(),
    });
    blocks.chain(analysis.marks.iter().map(|mark| label(analysis, mark))).collect()
}

fn label(analysis: &Analysis, mark: &Mark) -> Label {
    let mut fields = Properties::new();
    for (key, value) in &mark.fields {
        let value = match value {
            FieldValue::One(value) => value.to_string(),
            FieldValue::Many(values) => values.join("|"),
        };
        fields.push((key.to_string(), value));
    }
    let yes_or_no = |yes: bool| String::from(if yes { "yes" } else { "no" });
    fields.push(("in-quote".into(), yes_or_no(mark.in_quote)));
    fields.push(("duplicate".into(), yes_or_no(mark.duplicate_of.is_some())));
    let block = analysis.blocks.get(mark.block as usize).map_or("none", |block| block.kind.as_str());
    fields.push(("in-block".into(), block.into()));
    Label {
        span: mark.span,
        kind: mark.mark_type.kind().as_str().into(),
        of_type: Some(mark.mark_type.as_str().into()),
        fields,
    }
}

/// An attribution with the words of its parts in place of their ids.
pub(crate) fn attribution(text: &str, analysis: &Analysis, attribution: &Attribution) -> Properties {
    let words = |id| analysis.mark(id).map_or("?", |mark| mark.span.of(text)).to_owned();
    let name = |id| analysis.source(id).map_or("?", |source| source.name.as_str()).to_owned();
    let none = || String::from("none");
    let mut properties = vec![
        ("kind".into(), attribution.kind.as_str().into()),
        ("source".into(), attribution.source.map_or_else(none, words)),
        ("cue".into(), attribution.cue.map_or_else(none, words)),
    ];
    if attribution.content.is_empty() {
        properties.push(("content".into(), none()));
    }
    properties.extend(attribution.content.iter().map(|id| ("content".into(), words(*id))));
    properties.push(("speaker".into(), attribution.speaker.map_or_else(none, name)));
    if attribution.relayed_by.is_empty() {
        properties.push(("relayed".into(), none()));
    }
    properties.extend(attribution.relayed_by.iter().map(|id| ("relayed".into(), name(*id))));
    properties
}

/// An entry of the ledger with counts in place of lists.
pub(crate) fn ledger_entry(source: &Source) -> Properties {
    vec![
        ("name".into(), source.name.clone()),
        ("type".into(), source.source_type.as_str().into()),
        ("mentions".into(), source.mentions.len().to_string()),
        ("attributions".into(), source.attributions.len().to_string()),
        ("quoted".into(), source.quoted_words.to_string()),
    ]
}
