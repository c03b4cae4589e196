//! What the caller wants of an analysis: the unit of its spans, which marks it lists, what is looked for, and phrases
//! of the caller's own.

use crate::analysis::{Analysis, OffsetUnit};
use crate::lexicon::OwnPhrase;
use crate::taxonomy::{MarkKind, MarkType};

/// The options of [`analyze`](crate::analyze). The default is everything.
///
/// ```
/// use saidwho::taxonomy::{CueType, MarkKind};
/// use saidwho::{Options, OwnPhrase, OwnType, analyze};
///
/// let own = OwnPhrase { words: "mutter-claims|mutter-claimed".into(), own_type: OwnType::Cue(CueType::Manner) };
/// let options = Options { kinds: Some(vec![MarkKind::Cue]), lexicon: vec![own], ..Options::default() };
/// let text = "“The dam is safe,” Ada Lund mutter-claimed.";
/// let marks = analyze(text, &options).marks;
/// assert_eq!(marks.len(), 1);
/// assert_eq!(marks[0].span.of(text), "mutter-claimed");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The unit of the spans in the result.
    pub offsets: OffsetUnit,
    /// The kinds of marks that are listed; `None` for all. The rest of the analysis tells of the whole text all the same,
    /// so that an attribution may name the id of a mark that is not listed.
    pub kinds: Option<Vec<MarkKind>>,
    /// The types of marks that are listed; `None` for all.
    pub types: Option<Vec<MarkType>>,
    /// Whether marks of page furniture are listed. Nothing is marked inside furniture either way.
    pub furniture: bool,
    /// Whether attributions are looked for. Without them there are quotes, hedges, credits and furniture only, in a
    /// small part of the time: no source, cue or content, an empty ledger, and quotes typed by their form alone.
    pub tagger: bool,
    /// Phrases of the caller's own, beside those of the word lists.
    pub lexicon: Vec<OwnPhrase>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            offsets: OffsetUnit::default(),
            kinds: None,
            types: None,
            furniture: true,
            tagger: true,
            lexicon: Vec::new(),
        }
    }
}

impl Options {
    /// Leaves out of an analysis the marks that are not wanted. The others keep their ids.
    pub(crate) fn keep_wanted(&self, mut analysis: Analysis) -> Analysis {
        analysis.marks.retain(|mark| self.wants(mark.mark_type));
        analysis
    }

    fn wants(&self, mark_type: MarkType) -> bool {
        let kind = mark_type.kind();
        (self.furniture || kind != MarkKind::Furniture)
            && self.kinds.as_ref().is_none_or(|kinds| kinds.contains(&kind))
            && self.types.as_ref().is_none_or(|types| types.contains(&mark_type))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyze;
    use crate::lexicon::{OwnType, Strength};
    use crate::taxonomy::{CueType, FurnitureType, HedgeType};

    const TEXT: &str = "Sign up for our newsletter\n\n“The dam is safe,” said Ada Lund. It reportedly leaked.";

    fn marks(text: &str, options: &Options) -> Vec<String> {
        let analysis = analyze(text, options);
        analysis.marks.iter().map(|mark| format!("{} {}", mark.mark_type.kind().as_str(), mark.span.of(text))).collect()
    }

    fn own(words: &str, own_type: OwnType) -> Options {
        Options { lexicon: vec![OwnPhrase { words: words.to_owned(), own_type }], ..Options::default() }
    }

    #[test]
    fn only_wanted_marks_are_listed_under_their_ids() {
        let all = analyze(TEXT, &Options::default());
        let options = Options { kinds: Some(vec![MarkKind::Hedge, MarkKind::Furniture]), ..Options::default() };
        let some = analyze(TEXT, &options);
        let ids: Vec<_> = some.marks.iter().map(|mark| mark.id).collect();
        assert_eq!(ids.len(), 2);
        assert!(ids.iter().all(|&id| all.mark(id) == some.mark(id) && some.mark(id).is_some()));
        assert_eq!(some.attributions, all.attributions);
        assert!(some.attributions.iter().filter_map(|a| a.cue).all(|cue| some.mark(cue).is_none()));
        assert_eq!(marks(TEXT, &Options { furniture: false, ..options }), ["hedge reportedly"]);
        let types = Some(vec![MarkType::Hedge(HedgeType::Modal)]);
        assert_eq!(marks(TEXT, &Options { types, ..Options::default() }), [""; 0]);
    }

    #[test]
    fn without_the_tagger_the_formal_marks_stay() {
        let options = Options { tagger: false, ..Options::default() };
        assert_eq!(
            marks(TEXT, &options),
            ["furniture Sign up for our newsletter", "quote “The dam is safe,”", "hedge reportedly"]
        );
        let analysis = analyze(TEXT, &options);
        assert!(analysis.attributions.is_empty() && analysis.sources.is_empty());
        assert_eq!(analysis.summary.quoted_words, 4);
    }

    #[test]
    fn own_phrases_are_marked_and_kept_from_being_marked() {
        let hedge = OwnType::Hedge(HedgeType::Rumour, Strength::Low);
        assert_eq!(marks("It leaked, By  All murmurs.", &own("by all|most murmurs", hedge)), ["hedge By  All murmurs"]);
        assert_eq!(marks("It may rain on the may pole.", &own("may pole", OwnType::Idiom)), ["hedge may"]);
        let box_line = own("join the gazette", OwnType::Furniture(FurnitureType::Promo));
        assert_eq!(
            marks("Join the Gazette today.\n\nThey join the gazette.", &box_line),
            ["furniture Join the Gazette today."]
        );
    }

    #[test]
    fn an_own_cue_ties_a_source_to_its_words() {
        let text = "“The dam is safe,” Ada Lund grumphed.";
        assert!(marks(text, &Options::default()).iter().all(|mark| mark != "cue grumphed"));
        let options = own("grumph|grumphs|grumphed", OwnType::Cue(CueType::Manner));
        assert_eq!(marks(text, &options), ["quote “The dam is safe,”", "source Ada Lund", "cue grumphed"]);
    }

    #[test]
    fn phrases_without_words_mark_nothing() {
        for words in ["", " ", "|", "\n\n", "||| |"] {
            assert_eq!(marks("A | b.", &own(words, OwnType::Idiom)), [""; 0], "{words:?}");
        }
    }
}
