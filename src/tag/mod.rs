//! Finding attributions: which words are a source, which a cue, which a content.
//!
//! Three readers look at a document, and [`tag`] puts together what they see, as [`Tagged`] attributions:
//!
//! - a small network, trained on news that people annotated ([`feature`] says what it sees of a token, `model` where its
//!   weights lie, `network` how it reckons, `decode` how labels become runs, `memory` what of that is kept, `tagger` how runs become attributions);
//! - rules for frames around a cue of the word lists (`frame` and, for what is no verb, `fixed` and `silence`, with `reading`, `phrase`, `clause`, `relative` and `verb`);
//! - the layout (`layout`): speakers before a colon or behind a dash.
//!
//! `merge` says who is believed where. `form` names the form of an attribution for its explanation.
//!
//! # Limits
//!
//! Speech that no cue announces is not found here (a quotation alone is still a quote). The network sees one paragraph
//! at a time and one layer of speech: what somebody says inside what another says is found by the rules alone, and only
//! where it is a quotation. Names are no features, so that it does as well on people whom it never read about.

mod adjunct;
mod clause;
mod decode;
pub mod feature;
mod fixed;
mod form;
mod frame;
mod idiom;
mod infinitive;
mod layout;
mod memory;
mod merge;
mod model;
mod network;
mod phrase;
mod product;
mod quad;
mod reading;
mod relative;
mod silence;
mod tagger;
mod verb;

pub use memory::Memory;
pub use reading::Reading;

use crate::lexicon::Hit;
use crate::taxonomy::{BlockKind, CueType};
use crate::text::{Span, TokenRange};

/// Finds the attributions of a document, in the order of their cues. `kinds` are those of its paragraphs; `closed` says
/// which tokens belong to another mark. With a `memory`, what the network found in the text before is not reckoned again.
pub fn tag(
    reading: Reading<'_>,
    hits: &[Hit],
    kinds: &[BlockKind],
    closed: &[bool],
    memory: Option<&mut Memory>,
) -> Vec<Tagged> {
    let network = tagger::attributions(reading, hits, kinds, closed, memory);
    let laid_out = layout::attributions(reading, closed);
    let merged = merge::merge(reading.document, network, frame::tag(reading, hits, closed), laid_out);
    idiom::without(reading, hits, merged)
}

/// Some tokens without those in front that belong to another mark.
fn behind_closed(tokens: TokenRange, closed: &[bool]) -> TokenRange {
    let front = closed[tokens.indices()].iter().take_while(|&&closed| closed).count();
    TokenRange { start: tokens.start + front as u32, ..tokens }
}

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

impl Tagged {
    /// Whether a participle names whose words are passed on: "citing", "referring to".
    pub fn cites(&self) -> bool {
        self.rule == CITES
    }

    /// Whether the cue names where words come from, beside another that may give them.
    pub fn names_origin(&self) -> bool {
        self.cue_type.names_origin() || self.cites()
    }
}

/// The form of a participle that cites.
const CITES: &str = "attribution/participle";
