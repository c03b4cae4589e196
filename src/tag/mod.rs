//! Finding attributions: which words are a source, which a cue, which a content.
//!
//! [`tag`] looks at every cue that the lexicon proposes, reads the verb group, the noun phrase that speaks and the
//! clause that was said around it, and gives a [`Tagged`] attribution where the three make one. It knows words and
//! punctuation, no grammar: a phrase ends where a function word, a comma or another verb says so.
//!
//! # Limits
//!
//! Speech that no cue announces is not found here (a quotation alone is still a quote). Reported clauses end with
//! their sentence.

mod clause;
pub mod feature;
mod frame;
mod phrase;
mod reading;
mod verb;

pub use frame::tag;
pub use reading::Reading;

use crate::taxonomy::CueType;
use crate::text::{Span, TokenRange};

/// An attribution as it stands in the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Tagged {
    /// The words that tie the two together.
    pub cue: TokenRange,
    /// How they present what was said.
    pub cue_type: CueType,
    /// Who or what said it.
    pub source: Option<TokenRange>,
    /// What was said, in pieces where the cue or the source stands between them.
    pub content: Vec<Span>,
    /// Whether only a topic is named, not what was said about it.
    pub topic: bool,
    /// How sure the finding is, 0 to 1.
    pub confidence: f64,
    /// Which frame found it.
    pub rule: &'static str,
}
