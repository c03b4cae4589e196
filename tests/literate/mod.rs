//! Literate cases: a text with labels that say what must be found, and the verdict on what was found.

pub(crate) mod found;
pub(crate) mod verdict;

use std::collections::BTreeSet;

use saidwho::Span;

/// One text and what must be found in it.
#[derive(Debug)]
pub(crate) struct Case {
    /// What it shows. Unique in its file.
    pub(crate) title: String,
    /// The text that is analysed.
    pub(crate) text: String,
    /// Kinds of which the labels name all there are.
    pub(crate) kinds: BTreeSet<String>,
    /// What must be found.
    pub(crate) expected: Vec<Label>,
    /// Where nothing of a kind may be found.
    pub(crate) forbidden: Vec<Label>,
    /// Attributions that must be found.
    pub(crate) attributions: Vec<Properties>,
    /// Entries of the ledger that must be found.
    pub(crate) ledger: Vec<Properties>,
}

/// A span and what is said of it. A span without a type may be of any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Label {
    pub(crate) span: Span,
    pub(crate) kind: String,
    pub(crate) of_type: Option<String>,
    pub(crate) fields: Properties,
}

/// `key=value` pairs in the order in which they are written. A key may come several times.
pub(crate) type Properties = Vec<(String, String)>;
