//! The stages of an analysis, one function each, and the text that they are measured on.
//!
//! The functions are never inlined, so that a profile of instructions names them.

use saidwho::detect::hedge::Choice;
use saidwho::detect::quote::Quote;
use saidwho::detect::turn::Turn;
use saidwho::detect::{Finding, Formal, hedge, turn};
use saidwho::lexicon::{Hit, Lookup};
use saidwho::link::Linked;
use saidwho::tag::feature::Features;
use saidwho::tag::{Reading, Tagged};
use saidwho::text::Document;
use saidwho::text::lex::Token;
use saidwho::{Analysis, Options};

/// Bytes of the text.
pub(crate) const LENGTH: usize = 100_000;

/// The examples of the page, one after the other, as the measures in Node use them.
pub(crate) fn news() -> String {
    let articles = [
        include_str!("../../www/site/src/examples/lowhaven-bridge.txt"),
        include_str!("../../www/site/src/examples/bridge-rumours.txt"),
        include_str!("../../www/site/src/examples/ferry-interview.txt"),
    ];
    let text = articles.map(str::trim).join("\n\n") + "\n\n";
    let mut news = text.repeat(LENGTH / text.len() + 1);
    news.truncate(news.floor_char_boundary(LENGTH));
    news
}

/// What the later stages read.
pub(crate) struct Read<'r> {
    pub(crate) document: &'r Document<'r>,
    pub(crate) lookup: &'r Lookup<'r>,
    pub(crate) hits: &'r [Hit],
    pub(crate) formal: &'r Formal,
}

impl<'r> Read<'r> {
    fn reading(&self) -> Reading<'r> {
        Reading { document: self.document, lookup: self.lookup, quotes: &self.formal.quotes, turns: &self.formal.turns }
    }
}

#[inline(never)]
pub(crate) fn lex(text: &str) -> Vec<Token> {
    saidwho::text::lex::lex(text)
}

#[inline(never)]
pub(crate) fn document(text: &str) -> Document<'_> {
    Document::new(text)
}

#[inline(never)]
pub(crate) fn lookup<'d>(document: &'d Document<'d>) -> Lookup<'d> {
    Lookup::new(document)
}

#[inline(never)]
pub(crate) fn hits(lookup: &Lookup<'_>) -> Vec<Hit> {
    lookup.hits()
}

#[inline(never)]
pub(crate) fn formal(document: &Document<'_>, hits: &[Hit]) -> Formal {
    Formal::find(document, hits, &[])
}

#[inline(never)]
pub(crate) fn hedges(read: &Read<'_>) -> Vec<Finding> {
    hedge::hedges(read.lookup, read.hits, &[], Choice::Default, |token| read.formal.closed[token])
}

#[inline(never)]
pub(crate) fn features(read: &Read<'_>) -> Vec<Features> {
    saidwho::tag::feature::features(read.reading(), read.hits, &read.formal.kinds, &read.formal.closed)
}

#[inline(never)]
pub(crate) fn tag(read: &Read<'_>) -> Vec<Tagged> {
    saidwho::tag::tag(read.reading(), read.hits, &read.formal.kinds, &read.formal.closed, None)
}

#[inline(never)]
pub(crate) fn link(read: &Read<'_>, tagged: Vec<Tagged>) -> Linked {
    saidwho::link::link(read.reading(), read.hits, &read.formal.kinds, tagged, &read.formal.closed)
}

#[inline(never)]
pub(crate) fn turns(document: &Document<'_>, quotes: &[Quote], closed: &[bool]) -> Vec<Turn> {
    turn::conversation(document, quotes, closed)
}

#[inline(never)]
pub(crate) fn analyze(text: &str) -> Analysis {
    saidwho::analyze(text, &Options::default())
}
