//! Subjects and the relative clauses that stand between them and their verbs.

use super::reading::Reading;
use crate::text::{TokenKind, TokenRange};

impl Reading<'_> {
    /// `A message that has been shared by the media shows`: the subject with its relative clause.
    pub(super) fn subject_with_relative_clause(self, from: usize, end: usize) -> Option<TokenRange> {
        const REACH: usize = 30;
        let low = from.max(end.saturating_sub(REACH));
        let relative = (low + 1..end.saturating_sub(1)).find(|&token| {
            self.document.is_any(token, &["that", "who", "which"])
                && self.is_nominal(token - 1)
                && !self.is_finite_verb(token - 1)
                && (self.is_auxiliary(token + 1) || self.is_listed_verb(token + 1))
        })?;
        let plain =
            (relative..end).all(|t| self.kind(t) != Some(TokenKind::QuoteMark) && !self.is_punct(t, &[",", ";", ":"]));
        let name = self.phrase_before(from, relative)?;
        plain.then_some(TokenRange { start: name.start, end: end as u32 })
    }

    /// "The official, who spoke on condition of anonymity because …, said": whoever the clause is about.
    pub(super) fn before_relative_clause(self, from: usize, end: usize) -> Option<TokenRange> {
        /// The longest such clause, in tokens.
        const REACH: usize = 40;
        let last = end.checked_sub(1).filter(|&last| self.is_punct(last, &[","]))?;
        let low = (from + 2).max(last.saturating_sub(REACH));
        let who = (low..last).rev().find(|&t| self.document.is_any(t, &["who", "whose", "which"]))?;
        let whole = (who..last).all(|t| self.kind(t) != Some(TokenKind::QuoteMark) && !self.is_punct(t, &[";", ":"]));
        let phrase =
            if self.is_punct(who - 1, &[","]) && whole { self.phrase_before(from, who - 1)? } else { return None };
        (phrase.end as usize == who - 1).then_some(phrase)
    }
}
