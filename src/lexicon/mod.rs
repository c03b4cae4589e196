//! The word lists of `data/lexicon/`, as one graph of phrases over the tokens of a document.
//!
//! A [`Lookup`] is made once for a document: it gives every token the number of its word in the vocabulary and the
//! [`Class`]es to which it belongs. [`Lookup::hits`] then finds the longest phrase of each [`Category`] that starts at
//! each token. A hit only says that the words stand there: whether they count is for the detectors, which ask the
//! [`Entry`] for its [`Rule`]s and [`Lookup::holds`] whether these hold.
//!
//! ```
//! use saidwho::lexicon::{Category, Class, Lookup, Rule};
//! use saidwho::text::Document;
//!
//! let document = Document::new("Mara Quill’s aides are believed to be in Oslo, according to a report.");
//! let lookup = Lookup::new(&document);
//! let hits = lookup.hits();
//! let hedge = hits.iter().find(|hit| hit.entry.category() == Category::Hedges).unwrap();
//! assert_eq!(document.span(hedge.tokens).of(document.text), "are believed to");
//! assert_eq!(hedge.entry.mark_type().unwrap().as_str(), "belief-passive");
//! assert!(hedge.entry.rules().all(|rule| lookup.holds(rule, hedge.tokens)));
//! assert!(!hedge.entry.has(Rule::DefaultOff));
//! let report = (0..document.tokens.len()).find(|&token| lookup.is(token, Class::Document));
//! assert_eq!(document.word(report.unwrap()), "report");
//! ```
//!
//! # Limits
//!
//! Words are compared by their fold (case, apostrophes, soft hyphens), forms of verbs by the list of forms. A phrase
//! never reaches from one paragraph into the next. The time taken is proportional to the number of tokens: from each,
//! the graph is followed no further than the longest phrase reaches.

mod context;
mod entry;
#[rustfmt::skip]
#[allow(clippy::unreadable_literal, clippy::wildcard_imports)]
mod generated;
mod lookup;
mod modality;
mod own;
mod tables;

pub use entry::{Category, Entry, Hit, Strength};
pub use generated::{Class, Rule};
pub use lookup::Lookup;
pub use own::{OwnHit, OwnPhrase, OwnType};
pub(crate) use own::{own_hits, with_cues};

/// Makes the tables of this folder.
pub(crate) fn prepare() {
    std::sync::LazyLock::force(&tables::TABLES);
}
