//! Finding marks: one file a kind. Each detector reads the document and what was found before it, and gives findings.

pub mod credit;
pub mod furniture;
pub mod hedge;
pub mod quote;
pub mod structure;
pub mod turn;

use crate::analysis::Mark;
use crate::lexicon::{Hit, OwnHit};
use crate::taxonomy::BlockKind;
use crate::text::Document;

/// A mark before it has its place among all: `assemble` gives it its id, its block and whether it lies in a quote. Its
/// `duplicate_of` counts the findings of its own detector, from 1.
pub type Finding = Mark;

/// What the formal detectors find before anything is tagged: each needs the one before.
#[derive(Clone, Debug)]
pub struct Formal {
    /// Page text that was copied along.
    pub furniture: Vec<Finding>,
    /// Who made the piece, when and where.
    pub credits: Vec<Finding>,
    /// What each paragraph is on the page.
    pub kinds: Vec<BlockKind>,
    /// Which tokens lie in credits or furniture.
    pub closed: Vec<bool>,
    /// What stands between quotation marks.
    pub quotes: Vec<quote::Quote>,
    /// Who takes turns in a conversation.
    pub turns: Vec<turn::Turn>,
}

impl Formal {
    /// Looks through a document. `hits` are the phrases of the word lists in it, `own` those of the caller.
    pub fn find(document: &Document<'_>, hits: &[Hit], own: &[OwnHit<'_>]) -> Self {
        let furniture = furniture::furniture(document, hits, own);
        let credits = credit::credits(document, hits, &furniture);
        let kinds = structure::block_kinds(document, &furniture, &credits);
        let closed = closed(document, [&furniture, &credits]);
        let quotes = quote::quotes(document, &kinds);
        let turns = turn::conversation(document, &quotes, &closed);
        Self { furniture, credits, kinds, closed, quotes, turns }
    }
}

/// Which tokens lie in one of these findings: nothing else is looked for there.
pub fn closed<const N: usize>(document: &Document<'_>, findings: [&[Finding]; N]) -> Vec<bool> {
    let mut closed = vec![false; document.tokens.len()];
    for findings in findings {
        close(document, findings, &mut closed);
    }
    closed
}

/// Adds the tokens of more findings to those that are closed.
pub fn close(document: &Document<'_>, findings: &[Finding], closed: &mut [bool]) {
    for finding in findings {
        closed[document.tokens_in(finding.span).indices()].fill(true);
    }
}
