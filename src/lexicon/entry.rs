//! The rows of the lists: phrases, and what is known about them.

use super::generated::{ENTRY_PROFILES, PHRASES, PROFILES, Rule};
use super::tables::TABLES;
use crate::taxonomy::MarkType;
use crate::text::TokenRange;

/// The list in which a phrase stands: its file in `data/lexicon/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Category {
    /// `hedges.tsv`: wording that leaves room for doubt.
    Hedges,
    /// `verbs.tsv`: verbs that can tie a source to a content, in all their forms.
    Verbs,
    /// `cues.tsv`: other words that can: "according to", "citing".
    Cues,
    /// `no-comment.tsv`: a source that says nothing.
    NoComment,
    /// `venues.tsv`: where something was said.
    Venues,
    /// `nouns.tsv`: nouns that introduce what was said: "the claim that".
    Nouns,
    /// `sources.tsv`: ways to name a source without a name.
    Sources,
    /// `credits.tsv`: words of bylines, photo credits and notes.
    Credits,
    /// `furniture.tsv`: page text that is copied along.
    Furniture,
    /// `contexts.tsv`: words before quotation marks that are no speech.
    Contexts,
}

impl Category {
    /// How many there are.
    pub const COUNT: usize = 10;

    /// The name of its file, without the ending.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hedges => "hedges",
            Self::Verbs => "verbs",
            Self::Cues => "cues",
            Self::NoComment => "no-comment",
            Self::Venues => "venues",
            Self::Nouns => "nouns",
            Self::Sources => "sources",
            Self::Credits => "credits",
            Self::Furniture => "furniture",
            Self::Contexts => "contexts",
        }
    }
}

/// How far a phrase moves the wording away from plain telling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Strength {
    /// Hardly: "about 200".
    Low,
    /// Somewhat: "may".
    Medium,
    /// Far: "allegedly".
    High,
}

impl Strength {
    /// The strength of a published name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Low, Self::Medium, Self::High].into_iter().find(|strength| strength.as_str() == name)
    }

    /// The published name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// What many rows have in common.
#[derive(Debug)]
pub(super) struct Profile {
    category: Category,
    mark_type: Option<MarkType>,
    strength: Strength,
    rules: u64,
}

impl Profile {
    pub(super) const fn new(category: Category, mark_type: Option<MarkType>, strength: Strength, rules: u64) -> Self {
        Self { category, mark_type, strength, rules }
    }
}

/// A row of the lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Entry(u16);

impl Entry {
    pub(super) const fn new(number: u16) -> Self {
        Self(number)
    }

    /// Every row, list by list.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..ENTRY_PROFILES.len() as u16).map(Self)
    }

    fn profile(self) -> &'static Profile {
        &PROFILES[usize::from(ENTRY_PROFILES[usize::from(self.0)])]
    }

    /// Its phrase as the list writes it: `<have> <not> ~ confirmed`. The base form for verbs.
    pub fn phrase(self) -> &'static str {
        let at = usize::from(self.0);
        let starts = &TABLES.phrase_starts;
        &PHRASES[usize::from(starts[at])..usize::from(starts[at + 1])]
    }

    /// The list in which it stands.
    pub fn category(self) -> Category {
        self.profile().category
    }

    /// The type of the mark that it makes. `None` for idioms, which only keep their words from being something else,
    /// and for venues and nouns.
    pub fn mark_type(self) -> Option<MarkType> {
        self.profile().mark_type
    }

    /// How far it moves the wording away from plain telling.
    pub fn strength(self) -> Strength {
        self.profile().strength
    }

    /// The rules under which it counts.
    pub fn rules(self) -> impl Iterator<Item = Rule> {
        Rule::ALL.iter().copied().filter(move |&rule| self.has(rule))
    }

    /// Whether it counts only under this rule.
    pub fn has(self, rule: Rule) -> bool {
        self.profile().rules & (1 << rule as u8) != 0
    }

    /// The id of the rule in a mark that it makes: `lexicon/hedges/reportedly`.
    pub fn rule_id(self) -> String {
        format!("lexicon/{}/{}", self.category().as_str(), self.phrase())
    }
}

/// A phrase of the lists in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its tokens.
    pub tokens: TokenRange,
    /// Its row.
    pub entry: Entry,
}
