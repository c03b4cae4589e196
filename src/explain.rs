//! What a mark is and why it matters, in plain sentences.
//!
//! ```
//! use saidwho::explain::explain_type;
//! use saidwho::strings::ENGLISH;
//! use saidwho::taxonomy::{HedgeType, MarkType};
//!
//! let explanation = explain_type(MarkType::Hedge(HedgeType::Modal), "lexicon/hedges/might", &ENGLISH);
//! assert_eq!(explanation.title, "Possibility");
//! assert_eq!(explanation.rule, "“might” is in the list of words that leave room for doubt.");
//! ```
//!
//! The sentences describe wording. None of them calls a mark a fault or a merit. They are kept in
//! `data/strings/en.tsv`; a caller can give others.

use serde::Serialize;

use crate::analysis::Mark;
use crate::strings::Strings;
use crate::taxonomy::{MarkType, SourceType};

/// The card of a mark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Explanation<'s> {
    /// What its kind is called: "Quote", "Hedge".
    pub kind: &'s str,
    /// What its type is called: "Partial quote".
    pub title: &'s str,
    /// One sentence on what it is.
    pub what: &'s str,
    /// One sentence on what it tells a reader.
    pub why: &'s str,
    /// One sentence on the rule or model that made it.
    pub rule: String,
}

/// Explains a mark.
pub fn explain<'s>(mark: &Mark, strings: &'s Strings) -> Explanation<'s> {
    explain_type(mark.mark_type, &mark.rule, strings)
}

/// Explains the type of a mark and the rule that made it. Rules that are not known are named as they are.
pub fn explain_type<'s>(mark_type: MarkType, rule: &str, strings: &'s Strings) -> Explanation<'s> {
    let kind = mark_type.kind().as_str();
    let of_type = |part: &str| strings.lookup(&format!("{kind}.{}.{part}", mark_type.as_str())).unwrap_or_default();
    Explanation {
        kind: strings.lookup(&format!("kind.{kind}")).unwrap_or(kind),
        title: of_type("title"),
        what: of_type("what"),
        why: of_type("why"),
        rule: explain_rule(rule, strings),
    }
}

/// What a type of source is called: "Named person".
pub fn source_title(source_type: SourceType, strings: &Strings) -> &str {
    strings.lookup(&format!("source.{}.title", source_type.as_str())).unwrap_or_default()
}

/// One sentence on a rule. Ids are paths: `lexicon/hedges/reportedly`, `quote/marks`, `attribution/cue-that/said`, where
/// the last part is the word that made it one.
pub fn explain_rule(rule: &str, strings: &Strings) -> String {
    let (family, rest) = rule.split_once('/').unwrap_or((rule, ""));
    if family == "lexicon" {
        let (list, phrase) = rest.split_once('/').unwrap_or(("", rest));
        let key = format!("rule.lexicon.{list}");
        let key = if strings.lookup(&key).is_some() { key.as_str() } else { "rule.lexicon" };
        return strings.fill(key, &[("list", list), ("phrase", &readable(phrase, strings))]);
    }
    if family == "attribution"
        && let Some((form, cue)) = rest.split_once('/')
    {
        let key = format!("rule.attribution.{form}");
        if strings.lookup(&key).is_some() {
            return strings.fill(&key, &[("cue", cue)]);
        }
    }
    // The sentence of the rule itself, or of the family that it belongs to.
    let mut path = rule;
    loop {
        match strings.lookup(&format!("rule.{}", path.replace('/', "."))) {
            Some(sentence) if !sentence.contains('{') => return sentence.to_string(),
            _ => match path.rsplit_once('/') {
                Some((shorter, _)) => path = shorter,
                None => return strings.fill("rule.unknown", &[("rule", rule)]),
            },
        }
    }
}

/// A pattern of the word lists for people, in its plainest form: `<be> ~ believed|thought [by some] to` is "be believed
/// to (or a similar form)".
fn readable(pattern: &str, strings: &Strings) -> String {
    let mut words: Vec<&str> = Vec::new();
    let mut optional = false;
    for piece in pattern.split(' ') {
        optional |= piece.starts_with('[');
        if !optional && piece != "~" {
            let first = piece.split('|').next().unwrap_or(piece);
            words.push(first.strip_prefix('<').and_then(|class| class.strip_suffix('>')).map_or(first, example));
        }
        optional &= !piece.ends_with(']');
    }
    let plainest = words.join(" ");
    if plainest == pattern { plainest } else { strings.fill("rule.lexicon.like", &[("phrase", &plainest)]) }
}

/// A word that stands for a class of words.
fn example(class: &str) -> &str {
    match class {
        "be" | "can" | "do" | "have" | "not" => class,
        "article" | "determiner" => "the",
        "object-pronoun" => "them",
        "organisation" => "company",
        "possessive" => "their",
        "subject-pronoun" => "they",
        _ => "…",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Entry;
    use crate::strings::ENGLISH;
    use crate::taxonomy::{AttributionKind, CreditType, CueType, FurnitureType, HedgeType, MarkKind, QuoteType};

    fn every_type() -> Vec<MarkType> {
        let mut all: Vec<MarkType> = QuoteType::ALL.iter().copied().map(MarkType::Quote).collect();
        all.extend(SourceType::ALL.iter().copied().map(MarkType::Source));
        all.extend(CueType::ALL.iter().copied().map(MarkType::Cue));
        all.extend(AttributionKind::ALL.iter().copied().map(MarkType::Content));
        all.extend(HedgeType::ALL.iter().copied().map(MarkType::Hedge));
        all.extend(CreditType::ALL.iter().copied().map(MarkType::Credit));
        all.extend(FurnitureType::ALL.iter().copied().map(MarkType::Furniture));
        all
    }

    #[test]
    fn every_type_has_its_sentences() {
        for mark_type in every_type() {
            let explanation = explain_type(mark_type, "quote/marks", &ENGLISH);
            assert!(!explanation.title.is_empty(), "{mark_type:?} has no title");
            for sentence in [explanation.what, explanation.why, &explanation.rule] {
                assert!(sentence.ends_with('.'), "{mark_type:?}: {sentence:?} is no sentence");
                assert!(sentence.chars().count() <= 140, "{mark_type:?}: {sentence:?} is long");
            }
        }
        for kind in MarkKind::ALL {
            assert!(ENGLISH.lookup(&format!("kind.{}", kind.as_str())).is_some());
        }
    }

    #[test]
    fn no_sentence_grades() {
        for mark_type in every_type() {
            let Explanation { title, what, why, .. } = explain_type(mark_type, "", &ENGLISH);
            let words = format!("{title} {what} {why}").to_lowercase();
            for grade in ["weak", "fault", "reliable", "trustworthy", "score", "false", "bias", "bad ", "good "] {
                assert!(!words.contains(grade), "{mark_type:?}: {grade}");
            }
        }
    }

    #[test]
    fn no_sentence_shows_a_pattern() {
        for entry in Entry::all() {
            let sentence = explain_rule(&entry.rule_id(), &ENGLISH);
            assert!(!sentence.contains(['<', '>', '|', '[', ']', '~']), "{sentence}");
        }
    }

    #[test]
    fn every_rule_of_the_sources_has_a_sentence_of_its_own() {
        let mut known = 0;
        let mut rooms = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
        while let Some(room) = rooms.pop() {
            for entry in std::fs::read_dir(room).unwrap().map(|entry| entry.unwrap().path()) {
                if entry.is_dir() {
                    rooms.push(entry);
                    continue;
                }
                let source = std::fs::read_to_string(&entry).unwrap();
                let code = source.split("#[cfg(test)]").next().unwrap();
                for literal in code.split('"').skip(1).step_by(2) {
                    let made =
                        ["quote/", "credit/", "furniture/", "attribution/"].iter().any(|f| literal.starts_with(f));
                    if made && literal.bytes().all(|b| b.is_ascii_lowercase() || matches!(b, b'/' | b'-')) {
                        let key = format!("rule.{}", literal.replace('/', "."));
                        let family = literal == "quote/marks";
                        assert!(family || ENGLISH.lookup(&key).is_some(), "{}: {literal}", entry.display());
                        known += 1;
                    }
                }
            }
        }
        assert!(known > 30, "only {known} rules were seen");
    }

    #[test]
    fn every_rule_has_a_sentence() {
        assert_eq!(explain_rule("quote/marks", &ENGLISH), "Found by its quotation marks.");
        assert_eq!(
            explain_rule("lexicon/hedges/and/or", &ENGLISH),
            "“and/or” is in the list of words that leave room for doubt."
        );
        assert_eq!(
            explain_rule("lexicon/hedges/<be> ~ believed|thought [by some] to", &ENGLISH),
            "“be believed to (or a similar form)” is in the list of words that leave room for doubt."
        );
        assert_eq!(
            explain_rule("quote/work", &ENGLISH),
            "A word for a work, such as “film” or “novel”, stands before the marks."
        );
        assert_eq!(explain_rule("credit/new/one", &ENGLISH), "Found by the form of its line.");
        for unknown in ["", "made-up", "made/up", "unknown", "{rule}", "lexicon", "lexicon/", "😀/"] {
            assert!(explain_rule(unknown, &ENGLISH).ends_with('.'), "{unknown}");
        }
        assert_eq!(
            explain_rule("attribution/tag-after-quote/said", &ENGLISH),
            "“said” stands right after the quotation, with the speaker before it."
        );
        assert_eq!(explain_rule("attribution/anonymity", &ENGLISH), "These words say why a name is kept back.");
        assert_eq!(explain_rule("made/up", &ENGLISH), "Found by the rule made/up.");
    }
}
