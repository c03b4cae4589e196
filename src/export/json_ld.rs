//! W3C Web Annotations as JSON-LD: a collection with one annotation a mark and one an attribution.
//!
//! Targets are given twice: a `TextPositionSelector` in code points, and a `TextQuoteSelector` with the exact text and
//! up to 32 characters before and after it. Bodies tag the kind and the type and describe them in a sentence. Ids are
//! made of the text: the same text and options give the same ids.
//!
//! The source of the targets is an IRI of the text's content (`urn:uuid:…`, version 8), since the library does not
//! know where the text came from. <https://www.w3.org/TR/annotation-model/>

use serde::Serialize;

use super::overlay::{Overlay, parts};
use crate::analysis::{Analysis, Attribution, Mark, OffsetUnit};
use crate::explain::explain;
use crate::strings::Strings;
use crate::text::Span;
use crate::text::offsets::FromBytes;

/// How many characters before and after a mark are given to find it again.
const CONTEXT: usize = 32;

/// A collection of annotations, all on its first page.
#[derive(Clone, Debug, Serialize)]
pub struct Collection {
    #[serde(rename = "@context")]
    context: &'static str,
    id: String,
    r#type: &'static str,
    label: String,
    total: usize,
    first: Page,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    id: String,
    r#type: &'static str,
    start_index: usize,
    items: Vec<Annotation>,
}

#[derive(Clone, Debug, Serialize)]
struct Annotation {
    id: String,
    r#type: &'static str,
    motivation: [&'static str; 2],
    body: Vec<Body>,
    target: Vec<Target>,
}

#[derive(Clone, Debug, Serialize)]
struct Body {
    r#type: &'static str,
    purpose: &'static str,
    format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    value: String,
}

#[derive(Clone, Debug, Serialize)]
struct Target {
    source: String,
    selector: [Selector; 2],
}

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "type")]
enum Selector {
    #[serde(rename = "TextPositionSelector")]
    Position { start: u32, end: u32 },
    #[serde(rename = "TextQuoteSelector")]
    Quote { exact: String, prefix: String, suffix: String },
}

/// The annotations of one analysis, as a value to be serialised.
pub fn json_ld(text: &str, analysis: &Analysis, strings: &Strings) -> Collection {
    let overlay = Overlay::new(text, analysis, strings);
    let source = urn(text);
    let positions = positions(&overlay);
    let target = |index: usize| {
        let span = overlay.analysis.marks[index].span;
        let before = overlay.words(Span::new(0, span.start));
        let after = overlay.words(Span::new(span.end, text.len() as u32));
        let first = before.char_indices().rev().nth(CONTEXT - 1).map_or(0, |(at, _)| at);
        let last = after.char_indices().nth(CONTEXT).map_or(after.len(), |(at, _)| at);
        Target {
            source: source.clone(),
            selector: [
                Selector::Position { start: positions[index].start, end: positions[index].end },
                Selector::Quote {
                    exact: overlay.words(span).to_string(),
                    prefix: before[first..].to_string(),
                    suffix: after[..last].to_string(),
                },
            ],
        }
    };
    let annotation = |id: String, body: Vec<Body>, target: Vec<Target>| Annotation {
        id: format!("{source}#{id}"),
        r#type: "Annotation",
        motivation: ["tagging", "describing"],
        body,
        target,
    };
    let marks = &overlay.analysis.marks;
    let mut items: Vec<Annotation> = marks
        .iter()
        .enumerate()
        .map(|(index, mark)| {
            annotation(mark.id.to_string(), bodies_of_mark(&overlay, index, mark), vec![target(index)])
        })
        .collect();
    for attribution in &overlay.analysis.attributions {
        let indexes = parts(attribution).filter_map(|(id, _)| overlay.analysis.position(id));
        let targets: Vec<Target> = indexes.map(target).collect();
        if !targets.is_empty() {
            items.push(annotation(attribution.id.to_string(), bodies_of_attribution(&overlay, attribution), targets));
        }
    }
    Collection {
        context: "http://www.w3.org/ns/anno.jsonld",
        id: format!("{source}#annotations"),
        r#type: "AnnotationCollection",
        label: strings.text("report.title").to_owned(),
        total: items.len(),
        first: Page { id: format!("{source}#page"), r#type: "AnnotationPage", start_index: 0, items },
    }
}

fn bodies_of_mark(overlay: &Overlay<'_>, index: usize, mark: &Mark) -> Vec<Body> {
    let what = explain(mark, overlay.strings).what;
    let speaker = overlay.roles(index).find_map(|(attribution, _)| overlay.speaker(attribution));
    let description = match speaker {
        Some(speaker) => overlay.strings.fill("report.speaker", &[("what", what), ("name", &speaker.name)]),
        None => what.to_string(),
    };
    vec![tag(mark.mark_type.kind().as_str()), tag(mark.mark_type.as_str()), describing(description, overlay)]
}

fn bodies_of_attribution(overlay: &Overlay<'_>, attribution: &Attribution) -> Vec<Body> {
    let speaker = overlay.speaker(attribution).map_or(overlay.words_of(attribution.source), |speaker| &speaker.name);
    let speaker = if speaker.is_empty() { overlay.strings.text("report.no-source") } else { speaker };
    let relays: Vec<&str> = overlay.relays(attribution).collect();
    let via = match relays.as_slice() {
        [] => String::new(),
        names => format!(", {}", overlay.strings.fill("report.via", &[("names", &names.join(" ← "))])),
    };
    vec![tag("attribution"), tag(attribution.kind.as_str()), describing(format!("{speaker}{via}"), overlay)]
}

fn tag(value: &str) -> Body {
    Body { r#type: "TextualBody", purpose: "tagging", format: "text/plain", language: None, value: value.to_string() }
}

fn describing(value: String, overlay: &Overlay<'_>) -> Body {
    let language = Some(overlay.strings.text("lang").to_owned());
    Body { r#type: "TextualBody", purpose: "describing", format: "text/plain", language, value }
}

/// The spans of all marks in code points.
fn positions(overlay: &Overlay<'_>) -> Vec<Span> {
    let mut spans: Vec<Span> = overlay.analysis.marks.iter().map(|mark| mark.span).collect();
    let mut ends: Vec<&mut u32> = spans.iter_mut().flat_map(|span| [&mut span.start, &mut span.end]).collect();
    ends.sort_by_cached_key(|end| u64::from(**end));
    let mut points = FromBytes::new(overlay.text, OffsetUnit::CodePoint);
    for end in ends {
        *end = points.convert(*end);
    }
    spans
}

/// A name for a text, made of its content: two FNV-1a hashes as a UUID of version 8 (RFC 9562).
fn urn(text: &str) -> String {
    let hash =
        |basis: u64| text.bytes().fold(basis, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let (high, low) = (hash(0xcbf2_9ce4_8422_2325), hash(0x9ae1_6a3b_2f90_404f));
    format!(
        "urn:uuid:{:08x}-{:04x}-8{:03x}-{:04x}-{:012x}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0xfff,
        low >> 48 & 0x3fff | 0x8000,
        low & 0xffff_ffff_ffff
    )
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;
    use crate::strings::ENGLISH;
    use serde_json::Value;

    fn exported(text: &str, analysis: &Analysis) -> Value {
        serde_json::to_value(json_ld(text, analysis, &ENGLISH)).unwrap()
    }

    #[test]
    fn an_annotation_a_mark_and_one_an_attribution() {
        let (text, analysis) = example::analysed();
        let collection = exported(text, &analysis);
        assert_eq!(collection["@context"], "http://www.w3.org/ns/anno.jsonld");
        assert_eq!(collection["total"], 7);
        let quote = &collection["first"]["items"][1];
        assert_eq!(quote["id"].as_str().unwrap().split_once('#').unwrap().1, "m2");
        assert_eq!(quote["body"][0]["value"], "quote");
        assert_eq!(quote["body"][1]["purpose"], "tagging");
        assert!(quote["body"][2]["value"].as_str().unwrap().ends_with("Attributed to Ada Lund."));
        let selectors = &quote["target"][0]["selector"];
        assert_eq!(selectors[0]["start"], 18);
        assert_eq!(selectors[0]["end"], 36);
        assert_eq!(selectors[1]["exact"], "\"The dam is safe,\"");
        assert_eq!(selectors[1]["prefix"], "Dam holds – mayor\n");
        assert_eq!(selectors[1]["suffix"], " said Ada Lund. It was reportedl");
        let attribution = &collection["first"]["items"][6];
        assert_eq!(attribution["body"][0]["value"], "attribution");
        assert_eq!(attribution["target"].as_array().unwrap().len(), 4);
    }

    #[test]
    fn ids_depend_on_the_text_alone() {
        let (text, analysis) = example::analysed();
        let utf16 = analysis.clone().with_offsets(text, OffsetUnit::Utf16);
        assert_eq!(exported(text, &analysis), exported(text, &utf16));
        assert_ne!(urn("a"), urn("b"));
        assert_eq!(urn("").len(), "urn:uuid:00000000-0000-8000-8000-000000000000".len());
    }

    #[test]
    fn any_analysis_of_any_text_gives_annotations() {
        for (text, analysis) in example::hostile() {
            let collection = exported(&text, &analysis);
            let points: Vec<char> = text.chars().collect();
            for annotation in collection["first"]["items"].as_array().unwrap() {
                for target in annotation["target"].as_array().unwrap() {
                    let at = |name: &str| target["selector"][0][name].as_u64().unwrap() as usize;
                    let exact: String = points[at("start")..at("end")].iter().collect();
                    assert_eq!(target["selector"][1]["exact"], exact);
                }
            }
        }
    }
}
