//! Finding marks: one file a kind. Each detector reads the document and what was found before it, and gives findings.

pub mod credit;
pub mod furniture;
pub mod hedge;
pub mod quote;
pub mod structure;

use std::borrow::Cow;

use crate::taxonomy::{Fields, MarkType};
use crate::text::{Document, Span};

/// A mark before it has an id.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Where it stands, in bytes.
    pub span: Span,
    /// What it is.
    pub mark_type: MarkType,
    /// How sure the finding is, 0 to 1.
    pub confidence: f64,
    /// The rule that made it.
    pub rule: Cow<'static, str>,
    /// What it says, taken apart.
    pub fields: Fields,
    /// Index of the earlier finding of the same detector that says the same.
    pub duplicate_of: Option<usize>,
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
