//! Sources that say nothing: "declined to comment", "neither side commented", "without elaborating".

use super::Tagged;
use super::frame::{Frame, SUREST};
use super::verb::VerbGroup;
use crate::text::TokenRange;

impl Frame<'_> {
    /// `The Kremlin has not commented on the leak.`: a source, a cue, at most a topic.
    pub(super) fn silence(self) -> Option<Tagged> {
        let r = self.reading;
        let group = r.verb_group(self.hit.tokens, false);
        let end = self.sentence().end as usize;
        let next = group.tokens.end as usize;
        // "He said nothing would change": the subject of a clause, and that was said.
        let predicate = next < end && (r.is_auxiliary(next) || r.is_finite_verb(next));
        if predicate && r.document.is(next - 1, "nothing") {
            return None;
        }
        let (source, mut cue) = self.silent(group)?;
        let mut content = Vec::new();
        if r.document.is_any(next, &["on", "about"])
            && let Some(topic) = r.phrase_after(next + 1, end)
        {
            cue.end += 1;
            content.push(r.document.span(topic));
        }
        Some(self.tagged(cue, Some(source), content, SUREST, "attribution/no-comment"))
    }

    /// Who is silent, and the words that say so.
    fn silent(self, group: VerbGroup) -> Option<(TokenRange, TokenRange)> {
        let r = self.reading;
        let cue = self.hit.tokens;
        let start = cue.start as usize;
        // "Neither side commented": the phrase holds its subject.
        if r.document.is_any(start, &["neither", "none", "nobody"]) {
            let verb = cue.indices().find(|&token| r.is_finite_verb(token)).filter(|&verb| verb > start)?;
            return Some((TokenRange::new(start, verb), TokenRange { start: verb as u32, ..cue }));
        }
        // "He cited safety, without elaborating": whoever spoke before, or the subject of the sentence.
        if r.document.is(start, "without") {
            let spoke = self.before.filter(|before| self.sentence().contains(before.cue.start as usize));
            let source = spoke.and_then(|before| before.source).or_else(|| self.leading_subject(start))?;
            return (source.end <= cue.start).then_some((source, cue));
        }
        Some((self.subject(group)?, group.tokens))
    }
}
