//! Whole attributions: the spans that one link ties together, and when two of them are the same.

use std::collections::{BTreeSet, HashMap};

use saidwho::Span;

use super::gold::Labelled;
use super::words;

/// The kinds of span that an attribution is made of.
pub(crate) const ROLES: [&str; 3] = ["source", "cue", "content"];

/// The spans of one link, in the order in which they were given.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Attribution {
    pub(crate) source: Vec<Span>,
    pub(crate) cue: Vec<Span>,
    pub(crate) content: Vec<Span>,
    pub(crate) speech: Option<bool>,
    pub(crate) confidence: Option<f64>,
}

impl Attribution {
    fn roles(&self) -> [&Vec<Span>; 3] {
        [&self.source, &self.cue, &self.content]
    }
}

/// The attributions of an article, each where its first span was given.
pub(crate) fn attributions(spans: &[Labelled]) -> Vec<Attribution> {
    let mut found: Vec<Attribution> = Vec::new();
    let mut places = HashMap::new();
    for labelled in spans {
        let Some(role) = ROLES.iter().position(|role| labelled.kind == *role) else { continue };
        let Some(link) = labelled.link.as_deref().filter(|link| !link.is_empty()) else { continue };
        let place = *places.entry(link).or_insert(found.len());
        if place == found.len() {
            let (speech, confidence) = (labelled.speech, labelled.confidence);
            found.push(Attribution { speech, confidence, ..Attribution::default() });
        }
        let attribution = &mut found[place];
        [&mut attribution.source, &mut attribution.cue, &mut attribution.content][role].push(labelled.span);
    }
    found
}

/// The words of an attribution, by role.
pub(crate) struct Words([BTreeSet<u32>; 3]);

impl Words {
    pub(crate) fn of(text: &[char], attribution: &Attribution) -> Self {
        Self(attribution.roles().map(|spans| words::starts(text, spans)))
    }

    /// Whether source, cue and content each share at least half of the words that either has.
    pub(crate) fn agree(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(a, b)| 2 * a.intersection(b).count() >= a.union(b).count())
    }
}

/// For each attribution that was found, the one of the gold that it is: the first that is still free.
pub(crate) fn matches(text: &[char], found: &[Attribution], gold: &[Attribution]) -> Vec<Option<usize>> {
    let gold: Vec<Words> = gold.iter().map(|attribution| Words::of(text, attribution)).collect();
    let mut taken = vec![false; gold.len()];
    let of_gold = |attribution| {
        let words = Words::of(text, attribution);
        let place = (0..gold.len()).find(|&place| !taken[place] && words.agree(&gold[place]))?;
        taken[place] = true;
        Some(place)
    };
    found.iter().map(of_gold).collect()
}
