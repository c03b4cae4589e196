//! "May" and "could": when they tell of a possibility, and when of something else.
//!
//! Not of a possibility are: the month ("in May"), permission and prohibition ("Visitors may not feed the swans"), a
//! request ("Could you help?"), a wish ("May she rest"), ability in the past ("At six she could read"), and what did
//! not happen ("He could have won, but").

use super::context::Place;
use super::generated::Class;
use super::lookup::Lookup;
use crate::text::{TokenKind, TokenRange};

impl Lookup<'_> {
    pub(super) fn may_is_possibility(&self, tokens: TokenRange) -> bool {
        let place = Place::new(self, tokens);
        if self.document.tokens[place.start].is_capitalised() && place.start == place.first {
            return false;
        }
        let asks = place.after(&[Class::SubjectPronoun]);
        !asks && !is_addressed(&place) && !people_are_ruled(&place)
    }

    pub(super) fn could_is_possibility(&self, tokens: TokenRange) -> bool {
        let place = Place::new(self, tokens);
        let asks = place.after(&[Class::SubjectPronoun]) || question_opens(&place);
        !asks && !place.after(&[Class::Not]) && !self.did_not_happen(&place) && !past_ability(&place)
    }

    /// "He could have won, but", "if he had".
    fn did_not_happen(&self, place: &Place<'_>) -> bool {
        let document = self.document;
        let has_have = document.is(place.end - 1, "have") || document.is(place.end, "have");
        has_have && (place.end..place.stop).any(|i| document.is_any(i, &["but", "if", "had"]))
    }
}

/// "Visitors may", "Pupils may only": rules for people.
fn people_are_ruled(place: &Place<'_>) -> bool {
    let people = place.before(&[Class::People]) && place.start <= place.first + 3;
    people && !place.after(&[Class::Be, Class::Have])
}

/// "You may not", "We may earn a commission".
fn is_addressed(place: &Place<'_>) -> bool {
    place.last_is(&["you", "we", "i"]) && place.next_is(&["not", "only", "earn", "receive"])
}

/// "Could somebody help?"
fn question_opens(place: &Place<'_>) -> bool {
    place.start == place.first && place.kind(place.end).is_some_and(|kind| kind == TokenKind::Word)
}

/// "At six she could read": verbs of sense and skill after a person.
fn past_ability(place: &Place<'_>) -> bool {
    const SENSES: &[&str] = &["see", "hear", "feel", "smell", "read", "speak", "swim", "walk", "afford", "sing"];
    place.before(&[Class::SubjectPronoun]) && place.next_is(SENSES)
}
