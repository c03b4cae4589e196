//! The verb group around a cue: its auxiliaries, its negation, its adverbs.

use super::reading::Reading;
use crate::lexicon::Class;
use crate::text::TokenRange;

/// A cue verb with the auxiliaries before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct VerbGroup {
    /// From the first auxiliary to the last word of the cue.
    pub tokens: TokenRange,
    /// A form of "be" stands before a participle.
    pub passive: bool,
    /// "to" or a modal verb stands before it: nothing need have been said yet.
    pub unreal: bool,
}

impl Reading<'_> {
    /// The group whose main verb or phrase is `cue`.
    pub(super) fn verb_group(self, cue: TokenRange, participle: bool) -> VerbGroup {
        let sentence = self.sentence(cue.start as usize);
        let mut start = cue.start as usize;
        let mut at = start;
        let (mut passive, mut unreal) = (false, false);
        while at > sentence.start as usize {
            let before = at - 1;
            if self.is_auxiliary(before) || self.is(before, Class::Not) {
                passive |= participle && self.is(before, Class::Be);
                unreal |= self.is(before, Class::Modal);
                start = before;
            } else if !self.is_adverb(before) {
                unreal |= self.document.is(before, "to");
                break;
            }
            at = before;
        }
        VerbGroup { tokens: TokenRange { start: start as u32, end: cue.end }, passive, unreal }
    }

    /// Where the subject of a group has to end: before adverbs that stand in front of it.
    pub(super) fn subject_end(self, group: VerbGroup) -> usize {
        let sentence = self.sentence(group.tokens.start as usize);
        let mut end = group.tokens.start as usize;
        while end > sentence.start as usize + 1 && self.is_adverb(end - 1) && !self.is_name(end - 1) {
            end -= 1;
        }
        end
    }
}
