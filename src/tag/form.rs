//! The form in which a cue verb stands.

use crate::lexicon::{Category, Hit, Lookup};
use crate::text::fold;

/// A form of a verb, as far as its ending tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VerbForm {
    /// "say"; also "put" of the past.
    Base,
    /// "says".
    Third,
    /// "said", "written": past tense or participle.
    Past,
    /// "saying".
    Gerund,
}

impl VerbForm {
    pub(super) const fn is_finite(self) -> bool {
        matches!(self, Self::Third | Self::Past)
    }

    pub(super) const fn can_be_participle(self) -> bool {
        matches!(self, Self::Base | Self::Past)
    }
}

/// The form of each token that a cue verb begins with.
pub fn forms(lookup: &Lookup<'_>, hits: &[Hit]) -> Vec<Option<VerbForm>> {
    let mut forms = vec![None; lookup.document.tokens.len()];
    for hit in hits.iter().filter(|hit| hit.entry.category() == Category::Verbs) {
        forms[hit.tokens.start as usize] = Some(form(lookup, hit));
    }
    forms
}

fn form(lookup: &Lookup<'_>, hit: &Hit) -> VerbForm {
    let word = lookup.document.word(hit.tokens.start as usize);
    let lemma = hit.entry.phrase().split(' ').next().unwrap_or_default();
    let ends = |ending: &str| {
        let mut word = fold::chars(word).collect::<Vec<_>>().into_iter().rev();
        ending.chars().rev().all(|c| word.next() == Some(c))
    };
    if fold::eq(word, lemma) {
        VerbForm::Base
    } else if ends("ing") {
        VerbForm::Gerund
    } else if ends("s") {
        VerbForm::Third
    } else {
        VerbForm::Past
    }
}
