//! "May", "might" and "could": when they tell of a possibility, and when of something else.
//!
//! Not of a possibility are: the month ("in May"), the noun ("its might"), permission and prohibition ("Visitors may
//! not feed the swans"), a request ("Could you help?"), a wish ("May she rest"), ability in the past ("At six she
//! could read"), and what did not happen ("He could have won, but").

use super::context::Place;
use super::generated::Class;
use super::lookup::Lookup;
use crate::text::{Shape, TokenKind, TokenRange};

/// What stands behind a verb form that asks or wishes.
const ASKED: &[Class] = &[Class::SubjectPronoun];

impl Lookup<'_> {
    /// For "may" and "might".
    pub(super) fn may_is_possibility(&self, tokens: TokenRange) -> bool {
        let place = Place::new(self, tokens);
        self.is_modal(&place)
            && !place.after(ASKED)
            && !is_addressed(&place)
            && !people_are_ruled(&place)
            && !is_kept_from(&place)
    }

    /// For "could".
    pub(super) fn could_is_possibility(&self, tokens: TokenRange) -> bool {
        let place = Place::new(self, tokens);
        let asks = place.after(ASKED) || place.start == place.first;
        let verb_follows = place.kind(place.end) == Some(TokenKind::Word);
        verb_follows && !asks && !place.after(&[Class::Not]) && !self.did_not_happen(&place) && !past_ability(&place)
    }

    /// Whether the word is the modal verb and neither a name nor a noun.
    fn is_modal(&self, place: &Place<'_>) -> bool {
        if place.before(&[Class::Possessive, Class::Article, Class::Preposition]) {
            return false;
        }
        let token = &self.document.tokens[place.start];
        if follows_an_infinitive(place) {
            return false;
        }
        if token.is_capitalised() {
            let all_caps = token.shape.has(Shape::ALL_CAPS);
            let verb = self.headline_verb_follows(place);
            let behind_quote = place.before(&[Class::QuoteMark]);
            return place.start > place.first && !behind_quote && (all_caps || (verb && self.is_title_case(place)));
        }
        // "…, and it may." leaves the verb out.
        let elliptic = place.before(&[Class::SubjectPronoun]) && !place.after(&[Class::QuoteMark]);
        place.kind(place.end) == Some(TokenKind::Word) || place.end > place.start + 1 || elliptic
    }

    /// Whether what follows can be an infinitive, whatever its case.
    fn headline_verb_follows(&self, place: &Place<'_>) -> bool {
        const NO_VERB: &[Class] = &[Class::Determiner, Class::Preposition, Class::Conjunction, Class::Modal];
        place.kind(place.end) == Some(TokenKind::Word)
            && !place.after(NO_VERB)
            && !["s", "ed", "ing"].iter().any(|ending| self.document.word(place.end).ends_with(ending))
    }

    /// Whether most words of the sentence are capitalised, as in a headline.
    fn is_title_case(&self, place: &Place<'_>) -> bool {
        let tokens = &self.document.tokens[place.first..place.stop];
        let words = tokens.iter().filter(|t| t.kind == TokenKind::Word);
        let (all, capitals) = words.fold((0, 0), |(all, caps), t| (all + 1, caps + usize::from(t.is_capitalised())));
        all > 3 && capitals * 3 >= all * 2
    }

    /// "He could have won, but", "if he had".
    fn did_not_happen(&self, place: &Place<'_>) -> bool {
        let document = self.document;
        let has_have = document.is(place.end - 1, "have") || document.is(place.end, "have");
        has_have && (place.first..place.stop).any(|i| document.is_any(i, &["but", "if", "had"]))
    }
}

/// "Mark Will Grant May Post": a modal verb and its infinitive leave no subject for another modal.
fn follows_an_infinitive(place: &Place<'_>) -> bool {
    const VERB: &[Class] = &[Class::VerbBase, Class::GenericVerb];
    place.before(VERB) && place.is(place.start.saturating_sub(2), &[Class::Modal])
}

/// "Visitors may not", "Pupils may leave": rules for people. Where a sentence opens with one, the clauses behind it
/// can be more: "Visitors may not feed the swans, and pupils may leave".
fn people_are_ruled(place: &Place<'_>) -> bool {
    const MOST_BEFORE: usize = 3;
    let ruled = |modal: usize, end: usize| {
        modal > place.first
            && place.is(modal - 1, &[Class::People])
            && !place.is(end, &[Class::Be, Class::Have])
            && !place.is(end - 1, &[Class::Be, Class::Have])
    };
    let opening = (place.first..=place.first + MOST_BEFORE).find(|&token| place.is(token, &[Class::Modal]));
    ruled(place.start, place.end) && opening.is_some_and(|modal| modal == place.start || ruled(modal, modal + 1))
}

/// "The drug may not be given to children": a rule, too.
fn is_kept_from(place: &Place<'_>) -> bool {
    const REACH: usize = 6;
    let not = place.start + 1;
    let people = |t: usize| place.is(t, &[Class::Preposition]) && place.is(t + 1, &[Class::People]);
    place.is(not, &[Class::Not]) && place.is(not + 1, &[Class::Be]) && (not + 2..not + REACH).any(people)
}

/// "You may not", "We may earn a commission".
fn is_addressed(place: &Place<'_>) -> bool {
    place.last_is(&["you", "we", "i"])
        && (place.next_is(&["only", "earn", "receive"]) || place.is(place.end - 1, &[Class::Not]))
}

/// "At six she could read", "Few could read": verbs of sense and skill after a person.
fn past_ability(place: &Place<'_>) -> bool {
    const SENSES: &[&str] =
        &["see", "hear", "feel", "smell", "read", "speak", "swim", "walk", "afford", "sing", "tell"];
    let counted = place.last_is(&["few", "many", "most", "none"]) && place.start == place.first + 1;
    (place.before(&[Class::SubjectPronoun]) || counted) && place.next_is(SENSES)
}
