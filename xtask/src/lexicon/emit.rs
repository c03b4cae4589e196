//! The tables as Rust source.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use saidwho::taxonomy::{MarkKind, MarkType};

use super::pattern::{self, Step};
use super::rows::{CATEGORIES, Forms, Lists, Row};
use super::trie::Trie;

/// Labels of classes lie above those of words.
const FIRST_CLASS_LABEL: u16 = 0xf000;

/// The classes that no list holds: the forms of the verbs, and what the outside of a token tells.
const OWN_CLASSES: &[(&str, &str)] = &[
    ("verb-base", "Base form of a verb of the lists: \"say\"."),
    ("verb-third", "Third person of a verb of the lists: \"says\"."),
    ("verb-past", "Past tense of a verb of the lists: \"said\"."),
    ("verb-participle", "Past participle of a verb of the lists: \"said\"."),
    ("verb-gerund", "Gerund of a verb of the lists: \"saying\"."),
    ("number", "A number in figures, or a word that counts."),
    ("name", "A capitalised word that is no function word, month or weekday."),
    ("word", "Any word."),
    ("quote-mark", "A character that can open or close a quotation."),
];

/// The source of `src/lexicon/generated.rs`.
pub(super) fn lexicon(lists: &Lists) -> Result<String, String> {
    let classes: Vec<(&str, &str)> = lists
        .classes
        .iter()
        .map(|c| (c.name.as_str(), c.meaning.as_str()))
        .chain(OWN_CLASSES.iter().copied())
        .collect();
    if classes.len() > 64 || lists.rules.len() > 64 {
        return Err("more than 64 classes or 64 rules".to_owned());
    }
    let class_number: BTreeMap<&str, u16> = classes.iter().zip(0..).map(|(c, i)| (c.0, i)).collect();

    let mut sequences = Vec::new();
    let mut entries = Vec::new();
    for (category, rows) in lists.phrases.iter().enumerate() {
        for row in rows {
            for phrase in inflected(CATEGORIES[category], row, &lists.forms)? {
                let unfolded = pattern::unfold(&phrase)?;
                sequences.extend(unfolded.into_iter().map(|steps| (steps, entries.len() as u16)));
            }
            entries.push((category, row));
        }
    }

    let masks = class_masks(lists, &class_number, &sequences);
    let words: Vec<&str> = masks.keys().map(String::as_str).collect();
    let word_number: BTreeMap<&str, u16> = words.iter().zip(0..).map(|(w, i)| (*w, i)).collect();
    if words.len() >= usize::from(FIRST_CLASS_LABEL) {
        return Err("too many words".to_owned());
    }

    let mut trie = Trie::default();
    for (steps, entry) in &sequences {
        let labels: Vec<u16> = steps
            .iter()
            .map(|step| match step {
                Step::Word(word) => Ok(word_number[word.as_str()]),
                Step::Class(class) => class_number
                    .get(class.as_str())
                    .map(|number| FIRST_CLASS_LABEL + number)
                    .ok_or_else(|| format!("no class {class:?}")),
            })
            .collect::<Result<_, _>>()?;
        trie.add(labels, *entry);
    }
    let graph = trie.graph()?;

    let mut out = String::from(
        "//! Made by `cargo xtask lexicon` from `data/lexicon/`: change the lists, not this file.\n\n\
         use super::entry::{Category, Profile, Strength};\nuse crate::taxonomy::*;\n",
    );
    out.push_str(&named_enum("Class", "A class of words.", &classes));
    let rules: Vec<(&str, &str)> =
        lists.rules.iter().map(|(name, meaning)| (name.as_str(), meaning.as_str())).collect();
    out.push_str(&named_enum("Rule", "What must hold around a phrase for it to count.", &rules));

    vocabulary(&mut out, &words, &masks);
    numbers(&mut out, "STATE_EDGES", "u16", graph.states.windows(2).map(|ends| ends[1] - ends[0]));
    let labels: Vec<u16> = graph.edges.iter().map(|e| e.0).collect();
    numbers(&mut out, "LABELS", "u16", labels.iter());
    numbers(&mut out, "TARGETS", "u16", graph.edges.iter().map(|e| e.1));
    entry_tables(&mut out, &entries, &rules)?;
    Ok(out)
}

/// The forms in which a row is looked for: all forms of its first word for verbs, else the phrase itself.
fn inflected(category: &str, row: &Row, forms: &BTreeMap<String, Forms>) -> Result<Vec<String>, String> {
    if category != "verbs" {
        return Ok(vec![row.phrase.clone()]);
    }
    let (head, tail) = row.phrase.split_once(' ').unwrap_or((&row.phrase, ""));
    let forms = forms.get(head).ok_or_else(|| format!("verb-forms.tsv has no {head:?}"))?;
    Ok(forms.iter().flatten().map(|form| format!("{form} {tail}").trim().to_owned()).collect())
}

/// Every word of the lists with the set of its classes as bits.
fn class_masks(
    lists: &Lists,
    class_number: &BTreeMap<&str, u16>,
    sequences: &[(Vec<Step>, u16)],
) -> BTreeMap<String, u64> {
    let mut masks = BTreeMap::new();
    for step in sequences.iter().flat_map(|(steps, _)| steps) {
        if let Step::Word(word) = step {
            masks.entry(word.clone()).or_default();
        }
    }
    let mut put = |word: &str, class: &str| *masks.entry(word.to_owned()).or_default() |= 1 << class_number[class];
    for class in &lists.classes {
        for word in &class.words {
            put(word, &class.name);
        }
    }
    for forms in lists.forms.values() {
        for (words, (class, _)) in forms.iter().zip(OWN_CLASSES) {
            for word in words {
                put(word, class);
            }
        }
    }
    masks
}

fn vocabulary(out: &mut String, words: &[&str], masks: &BTreeMap<String, u64>) {
    string(out, "WORDS", &words.concat());
    numbers(out, "WORD_LENGTHS", "u8", words.iter().map(|word| word.len()));
    let distinct: BTreeSet<u64> = masks.values().copied().collect();
    let distinct: Vec<u64> = distinct.into_iter().collect();
    numbers(out, "CLASS_SETS", "u64", distinct.iter());
    let index = |mask: &u64| distinct.binary_search(mask).unwrap_or_default();
    numbers(out, "WORD_CLASSES", "u8", masks.values().map(index));
}

fn entry_tables(out: &mut String, entries: &[(usize, &Row)], rules: &[(&str, &str)]) -> Result<(), String> {
    let mut profiles: Vec<String> = Vec::new();
    let mut profile_of = Vec::new();
    for &(category, row) in entries {
        let profile = profile(CATEGORIES[category], row, rules)?;
        let number = profiles.iter().position(|p| *p == profile).unwrap_or_else(|| {
            profiles.push(profile);
            profiles.len() - 1
        });
        profile_of.push(number);
    }
    numbers(out, "ENTRY_PROFILES", "u16", profile_of.iter());
    let _ = write!(out, "\npub(super) static PROFILES: [Profile; {}] = [\n{}];\n", profiles.len(), profiles.concat());
    let phrases: Vec<&str> = entries.iter().map(|(_, row)| row.phrase.as_str()).collect();
    string(out, "PHRASES", &phrases.concat());
    numbers(out, "PHRASE_LENGTHS", "u8", phrases.iter().map(|phrase| phrase.len()));
    Ok(())
}

/// The profile of a row as a Rust expression.
fn profile(category: &str, row: &Row, rules: &[(&str, &str)]) -> Result<String, String> {
    let wrong = |what: &str| format!("{category}.tsv: {:?} has an unknown {what}", row.phrase);
    let kind = match category {
        "hedges" => Some(MarkKind::Hedge),
        "verbs" | "cues" | "no-comment" => Some(MarkKind::Cue),
        "sources" => Some(MarkKind::Source),
        "credits" => Some(MarkKind::Credit),
        "furniture" => Some(MarkKind::Furniture),
        "contexts" => Some(MarkKind::Quote),
        _ => None,
    };
    let mark_type = match kind {
        Some(kind) if row.kind != "idiom" => {
            let mark_type = MarkType::from_names(kind, &row.kind).ok_or_else(|| wrong("type"))?;
            let (outer, inner) = source_of(mark_type);
            format!("Some(MarkType::{outer}({inner}))")
        }
        _ => "None".to_owned(),
    };
    let strength = match row.strength.as_str() {
        "low" => "Low",
        "medium" => "Medium",
        "high" => "High",
        _ => return Err(wrong("strength")),
    };
    let mut set = 0_u64;
    for rule in &row.rules {
        set |= 1 << rules.iter().position(|r| r.0 == rule).ok_or_else(|| wrong("rule"))?;
    }
    let category = camel(category);
    Ok(format!("    Profile::new(Category::{category}, {mark_type}, Strength::{strength}, {set:#x}),\n"))
}

/// A type as it is written in Rust: the variant of `MarkType` and the path inside it.
fn source_of(mark_type: MarkType) -> (&'static str, String) {
    match mark_type {
        MarkType::Quote(t) => ("Quote", format!("QuoteType::{t:?}")),
        MarkType::Source(t) => ("Source", format!("SourceType::{t:?}")),
        MarkType::Cue(t) => ("Cue", format!("CueType::{t:?}")),
        MarkType::Content(t) => ("Content", format!("AttributionKind::{t:?}")),
        MarkType::Hedge(t) => ("Hedge", format!("HedgeType::{t:?}")),
        MarkType::Credit(t) => ("Credit", format!("CreditType::{t:?}")),
        MarkType::Furniture(t) => ("Furniture", format!("FurnitureType::{t:?}")),
    }
}

fn named_enum(name: &str, doc: &str, variants: &[(&str, &str)]) -> String {
    let mut out = format!(
        "\n/// {doc}\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]\n#[repr(u8)]\npub enum {name} {{\n"
    );
    for (variant, meaning) in variants {
        let _ = write!(out, "    /// {meaning}\n    {},\n", camel(variant));
    }
    let _ = write!(out, "}}\n\nimpl {name} {{\n    /// Every variant, in the order of the list.\n");
    let _ = writeln!(out, "    pub const ALL: &'static [Self] = &[");
    for (variant, _) in variants {
        let _ = writeln!(out, "        Self::{},", camel(variant));
    }
    out.push_str("    ];\n}\n");
    out
}

fn camel(name: &str) -> String {
    name.split('-').map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}

fn numbers<T: ToString>(out: &mut String, name: &str, kind: &str, values: impl ExactSizeIterator<Item = T>) {
    const WIDTH: usize = 112;
    let _ = write!(out, "\npub(super) static {name}: [{kind}; {}] = [\n", values.len());
    let mut line = String::from("   ");
    for value in values {
        let value = value.to_string();
        if line.len() + value.len() > WIDTH {
            let _ = writeln!(out, "{line}");
            line.truncate(3);
        }
        let _ = write!(line, " {value},");
    }
    let _ = write!(out, "{line}\n];\n");
}

fn string(out: &mut String, name: &str, text: &str) {
    const WIDTH: usize = 110;
    let _ = write!(out, "\npub(super) static {name}: &str = \"\\\n");
    let mut rest = text;
    while !rest.is_empty() {
        let mut end = rest.len().min(WIDTH);
        // A line's end swallows the white space that follows it.
        while !rest.is_char_boundary(end) || rest[end..].starts_with(' ') {
            end -= 1;
        }
        let (line, after) = rest.split_at(end);
        let _ = writeln!(out, "    {}\\", line.replace('\\', "\\\\").replace('"', "\\\""));
        rest = after;
    }
    out.push_str("    \";\n");
}

/// The source of `src/text/generated.rs`.
pub(super) fn abbreviations(lists: &Lists) -> String {
    let mut out = String::from(
        "//! Made by `cargo xtask lexicon` from `data/lexicon/`: change the lists, not this file.\n\n\
         use super::abbreviation::Abbreviation;\n",
    );
    let kinds: BTreeSet<&str> = lists.abbreviations.iter().map(|a| a.1.as_str()).collect();
    let list = |words: &mut dyn Iterator<Item = &str>| words.map(|w| format!("{w:?}")).collect::<Vec<_>>().join(", ");
    let _ = write!(out, "\npub(super) static ABBREVIATIONS: [(Abbreviation, &[&str]); {}] = [\n", kinds.len());
    for kind in kinds {
        let mut words = lists.abbreviations.iter().filter(|a| a.1 == kind).map(|a| a.0.as_str());
        let _ = writeln!(out, "    (Abbreviation::{}, &[{}]),", camel(kind), list(&mut words));
    }
    out.push_str("];\n");
    let _ = write!(
        out,
        "\npub(super) static SENTENCE_STARTERS: [&str; {}] = [{}];\n",
        lists.starters.len(),
        list(&mut lists.starters.iter().map(String::as_str))
    );
    out
}

/// The source of `src/link/generated.rs`.
pub(super) fn names(lists: &Lists) -> String {
    let mut out = String::from(
        "//! Made by `cargo xtask lexicon` from `data/lexicon/`: change the lists, not this file.\n\n\
         use super::name_word::{Gender, Kind};\n",
    );
    let rows = |out: &mut String, rows: Vec<String>| {
        for row in rows.chunks(6) {
            let _ = writeln!(out, "    {},", row.join(", "));
        }
        out.push_str("];\n");
    };
    let gender = |gender: &str| if gender == "none" { "Either".to_owned() } else { camel(gender) };
    let _ = write!(out, "\npub(super) static GIVEN_NAMES: [(&str, Gender); {}] = [\n", lists.given_names.len());
    let names = lists.given_names.iter().map(|(name, of)| format!("({name:?}, Gender::{})", gender(of)));
    rows(&mut out, names.collect());
    let _ = write!(out, "\npub(super) static NAME_WORDS: [(&str, Kind, Gender); {}] = [\n", lists.name_words.len());
    let words = lists
        .name_words
        .iter()
        .map(|(word, kind, of)| format!("({word:?}, Kind::{}, Gender::{})", camel(kind), gender(of)));
    rows(&mut out, words.collect());
    out
}
