//! What a token can be, as far as word lists and capitals tell.

use crate::detect::quote::Quote;
use crate::detect::turn::Turn;
use crate::lexicon::{Class, Lookup};
use crate::text::{Document, Shape, Token, TokenKind, TokenRange};

/// A document with its words looked up and its quotation marks paired: what the rules of this folder read.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// The text.
    pub document: &'a Document<'a>,
    /// Its words in the lexicon.
    pub lookup: &'a Lookup<'a>,
    /// Its quotes.
    pub quotes: &'a [Quote],
    /// Its turns of a conversation.
    pub turns: &'a [Turn],
}

impl<'a> Reading<'a> {
    pub(super) fn token(self, token: usize) -> &'a Token {
        &self.document.tokens[token]
    }

    pub(super) fn is(self, token: usize, class: Class) -> bool {
        self.lookup.is(token, class)
    }

    pub(super) fn any(self, token: usize, classes: &[Class]) -> bool {
        self.lookup.is_any(token, classes)
    }

    /// A form that can be the predicate of a clause: "says", "said".
    pub(super) fn is_finite_verb(self, token: usize) -> bool {
        self.any(token, &[Class::VerbThird, Class::VerbPast])
    }

    /// Any form of a verb of the lists.
    pub(super) fn is_listed_verb(self, token: usize) -> bool {
        self.any(token, &[Class::VerbBase, Class::VerbThird, Class::VerbPast, Class::VerbParticiple, Class::VerbGerund])
    }

    pub(super) fn word(self, token: usize) -> &'a str {
        self.document.word(token)
    }

    pub(super) fn kind(self, token: usize) -> Option<TokenKind> {
        self.document.tokens.get(token).map(|token| token.kind)
    }

    pub(super) fn is_punct(self, token: usize, marks: &[&str]) -> bool {
        self.kind(token) == Some(TokenKind::Punct) && marks.contains(&self.word(token))
    }

    /// The sentence around a token; of a very long one, the part that is near.
    pub(super) fn sentence(self, token: usize) -> TokenRange {
        const BEFORE: usize = 150;
        const BEHIND: usize = 250;
        let whole = self.document.sentences[self.document.sentence_of(token)].tokens;
        let start = (whole.start as usize).max(token.saturating_sub(BEFORE));
        TokenRange::new(start, (whole.end as usize).min(token + BEHIND))
    }

    pub(super) fn paragraph(self, token: usize) -> TokenRange {
        self.document.paragraphs[self.document.paragraph_of(token)].tokens
    }

    /// A capitalised word that is a name for all that its place tells: not the first of its sentence or quotation,
    /// unless the next is capitalised, too, or it is no word of the lists.
    pub(super) fn is_name(self, token: usize) -> bool {
        let Some(this) = self.document.tokens.get(token) else { return false };
        if this.kind == TokenKind::Handle {
            return true;
        }
        if !this.is_capitalised() || self.any(token, &[Class::Weekday, Class::Month]) {
            return false;
        }
        let opens = token == self.sentence(token).start as usize
            || self.kind(token.wrapping_sub(1)) == Some(TokenKind::QuoteMark);
        if !opens {
            return true;
        }
        !self.is_function_word(token)
    }

    /// A word that holds sentences together and is no part of a name or noun.
    pub(super) fn is_function_word(self, token: usize) -> bool {
        self.any(
            token,
            &[
                Class::Determiner,
                Class::Article,
                Class::SubjectPronoun,
                Class::ObjectPronoun,
                Class::Possessive,
                Class::Preposition,
                Class::Conjunction,
                Class::Wh,
                Class::Be,
                Class::Have,
                Class::Do,
                Class::Modal,
                Class::Not,
            ],
        ) || self.is_adverb(token)
    }

    pub(super) fn is_auxiliary(self, token: usize) -> bool {
        self.any(token, &[Class::Be, Class::Have, Class::Do, Class::Modal]) && !(self.is_possessive_clitic(token))
    }

    /// "'s" behind a noun that another noun or adjective follows: a genitive rather than "is" or "has".
    pub(super) fn is_possessive_clitic(self, token: usize) -> bool {
        if !self.document.is(token, "'s") {
            return false;
        }
        let pronoun = token > 0 && self.any(token - 1, &[Class::SubjectPronoun, Class::Wh]);
        !pronoun
    }

    /// An adverb that may stand between a subject and its verb.
    pub(super) fn is_adverb(self, token: usize) -> bool {
        self.is(token, Class::Adverb)
    }

    /// A noun, an adjective, a number or a name: a word that can be part of a noun phrase.
    pub(super) fn is_nominal(self, token: usize) -> bool {
        match self.kind(token) {
            Some(TokenKind::Handle | TokenKind::Number) => true,
            Some(TokenKind::Symbol) => matches!(self.word(token), "&" | "$" | "£" | "€" | "%"),
            Some(TokenKind::Word) => {
                !self.any(token, &[Class::Weekday, Class::Month])
                    && (!self.is_function_word(token) || self.is_name(token))
            }
            _ => false,
        }
    }

    /// The innermost quote around a token.
    pub(super) fn quote_around(self, token: usize) -> Option<usize> {
        let before = self.quotes.partition_point(|quote| quote.tokens.start as usize <= token);
        let mut index = before.checked_sub(1)?;
        loop {
            if self.quotes[index].tokens.contains(token) {
                return Some(index);
            }
            index = self.quotes[index].parent?;
        }
    }

    /// The outermost quote around a token.
    pub(super) fn outer_quote(self, token: usize) -> Option<usize> {
        let mut index = self.quote_around(token)?;
        while let Some(parent) = self.quotes[index].parent {
            index = parent;
        }
        Some(index)
    }

    /// The outermost quote whose last token is this.
    pub(super) fn quote_ending_at(self, token: usize) -> Option<usize> {
        self.outer_quote(token).filter(|&index| self.quotes[index].tokens.end as usize == token + 1)
    }

    /// The outermost quote whose first token is this.
    pub(super) fn quote_starting_at(self, token: usize) -> Option<usize> {
        self.outer_quote(token).filter(|&index| self.quotes[index].tokens.start as usize == token)
    }

    pub(super) fn spaced(self, token: usize) -> bool {
        self.token(token).shape.has(Shape::SPACE_BEFORE)
    }
}
