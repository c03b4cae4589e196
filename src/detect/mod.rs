//! Finding marks: one file a kind. Each detector reads the document and what was found before it, and gives findings.

pub mod credit;
pub mod furniture;
pub mod hedge;
pub mod quote;
pub mod structure;

use std::borrow::Cow;

use crate::taxonomy::{Fields, MarkType};
use crate::text::Span;

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
