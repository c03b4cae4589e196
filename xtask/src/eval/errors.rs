//! Where gold and findings differ: the errors of each kind, counted, and a few of them to read.
//!
//! The sample holds gold text. It goes to the terminal and nowhere else.

use std::collections::BTreeSet;
use std::fmt;

use saidwho::Span;

use super::attribution::{attributions, matches};
use super::gold::Pair;
use super::score::{Ratios, of_kind};

/// How a span can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ErrorType {
    /// Gold of which nothing was found.
    Missed,
    /// Found where the gold has nothing of the kind.
    Spurious,
    /// Gold that was found with another start or end.
    Boundary,
}

impl ErrorType {
    pub(crate) const ALL: [Self; 3] = [Self::Missed, Self::Spurious, Self::Boundary];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Missed => "missed",
            Self::Spurious => "spurious",
            Self::Boundary => "boundary",
        }
    }
}

/// A difference, with the spans on both sides of it.
#[derive(Debug)]
pub(crate) struct Error<'p> {
    pub(crate) is: ErrorType,
    kind: &'p str,
    id: &'p str,
    text: &'p [char],
    gold: Vec<Span>,
    found: Vec<Span>,
}

/// All errors of a kind, in the order of the articles.
pub(crate) fn errors<'p>(pairs: &'p [Pair], kind: &'p str) -> Vec<Error<'p>> {
    let mut errors = Vec::new();
    for Pair { id, text, gold, found } in pairs {
        let (gold, found) = (of_kind(gold, kind), of_kind(found, kind));
        let touching = |span: Span, others: &BTreeSet<Span>| {
            others.iter().copied().filter(|other| other.overlaps(span)).collect::<Vec<_>>()
        };
        let mut put = |is, gold, found| errors.push(Error { is, kind, id, text, gold, found });
        for &span in gold.difference(&found) {
            let touching = touching(span, &found);
            let is = if touching.is_empty() { ErrorType::Missed } else { ErrorType::Boundary };
            put(is, vec![span], touching);
        }
        for &span in found.iter().filter(|&&span| touching(span, &gold).is_empty()) {
            put(ErrorType::Spurious, Vec::new(), vec![span]);
        }
    }
    errors
}

/// At most `count` errors of a type: always the same ones as long as they are errors, from anywhere in the articles.
pub(crate) fn sample<'e, 'p>(errors: &'e [Error<'p>], of: ErrorType, count: usize) -> Vec<&'e Error<'p>> {
    let mut sample: Vec<&Error<'_>> = errors.iter().filter(|error| error.is == of).collect();
    sample.sort_by_key(|error| error.lot());
    sample.truncate(count);
    sample.sort_by_key(|error| (error.id, error.start()));
    sample
}

/// Characters of plain text that are shown beside a span, and at each end of a long one.
const SHOWN: usize = 50;

impl Error<'_> {
    fn spans(&self) -> impl Iterator<Item = Span> {
        self.gold.iter().chain(&self.found).copied()
    }

    fn start(&self) -> u32 {
        self.spans().map(|span| span.start).min().unwrap_or(0)
    }

    /// A number that depends on nothing but the article and the place (FNV-1a).
    fn lot(&self) -> u64 {
        let place = self.gold.iter().chain(&self.found).next().map_or(0, |span| span.start);
        let bytes = self.id.bytes().chain(self.kind.bytes()).chain(place.to_le_bytes());
        bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    }
}

impl fmt::Display for Error<'_> {
    /// `id 12-34: before [gold] after`, and braces around what was found.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (start, end) = (self.start(), self.spans().map(|span| span.end).max().unwrap_or(0));
        write!(f, "{} {start}-{end}: ", self.id)?;
        let mut signs: Vec<(u32, &str)> = Vec::new();
        for (spans, [open, close]) in [(&self.gold, ["[", "]"]), (&self.found, ["{", "}"])] {
            signs.extend(spans.iter().flat_map(|span| [(span.start, open), (span.end, close)]));
        }
        // Where one span ends and another starts, it ends first.
        signs.sort_by_key(|&(at, sign)| (at, matches!(sign, "[" | "{")));
        let mut at = (start as usize).min(self.text.len()).saturating_sub(SHOWN);
        for (place, sign) in signs {
            // Predictions may be of another text.
            let place = (place as usize).min(self.text.len());
            write!(f, "{}{sign}", plain(&self.text[at..place]))?;
            at = place;
        }
        write!(f, "{}", plain(&self.text[at..(end as usize + SHOWN).min(self.text.len())]))
    }
}

/// The text on one line, without the middle of a long one.
fn plain(text: &[char]) -> String {
    let text: Vec<char> = text.iter().map(|&c| if c.is_control() { ' ' } else { c }).collect();
    if text.len() <= 2 * SHOWN {
        return text.iter().collect();
    }
    let end = |part: &[char]| part.iter().collect::<String>();
    format!("{} … {}", end(&text[..SHOWN]), end(&text[text.len() - SHOWN..]))
}

/// How well the attributions of one article were found.
pub(crate) struct ArticleScore<'p> {
    pub(crate) id: &'p str,
    pub(crate) gold: usize,
    pub(crate) found: usize,
    pub(crate) right: usize,
    pub(crate) f1: f64,
}

/// The articles on which the engine does worst, by F1 of attributions; of equals, the one with more errors first.
pub(crate) fn worst(pairs: &[Pair], count: usize) -> Vec<ArticleScore<'_>> {
    fn score(pair: &Pair) -> ArticleScore<'_> {
        let Pair { id, text, gold, found } = pair;
        let (found, gold) = (attributions(found), attributions(gold));
        let right = matches(text, &found, &gold).iter().flatten().count();
        let f1 = Ratios::new(right, found.len(), gold.len()).f1;
        ArticleScore { id, gold: gold.len(), found: found.len(), right, f1 }
    }
    let mut scores: Vec<_> = pairs.iter().map(score).filter(|article| article.gold + article.found > 0).collect();
    scores.sort_by(|a, b| {
        let wrong = |score: &ArticleScore<'_>| score.gold + score.found - 2 * score.right;
        a.f1.total_cmp(&b.f1).then(wrong(b).cmp(&wrong(a))).then(a.id.cmp(b.id))
    });
    scores.truncate(count);
    scores
}

#[cfg(test)]
mod tests {
    use super::super::gold::Labelled;
    use super::*;

    fn pair() -> Pair {
        let cues = |spans: &[(u32, u32)]| {
            let cue = |&(start, end): &(u32, u32)| Labelled {
                kind: "cue".to_owned(),
                span: Span::new(start, end),
                link: Some(start.to_string()),
                ..Labelled::default()
            };
            spans.iter().map(cue).collect()
        };
        let text = "She said it, has said so, and\nsays it.";
        Pair {
            id: "a".to_owned(),
            text: text.chars().collect(),
            gold: cues(&[(4, 8), (13, 21), (30, 34)]),
            found: cues(&[(0, 3), (4, 8), (17, 21)]),
        }
    }

    #[test]
    fn an_error_is_missed_spurious_or_a_boundary() {
        let pairs = [pair()];
        let errors = errors(&pairs, "cue");
        let shown: Vec<String> =
            ErrorType::ALL.iter().flat_map(|&of| sample(&errors, of, 9)).map(ToString::to_string).collect();
        assert_eq!(
            shown,
            [
                "a 30-34: She said it, has said so, and [says] it.",
                "a 0-3: {She} said it, has said so, and says it.",
                "a 13-21: She said it, [has {said]} so, and says it.",
            ]
        );
        assert_eq!(sample(&errors, ErrorType::Missed, 0).len(), 0);
    }

    #[test]
    fn the_worst_article_comes_first() {
        let perfect = Pair { id: "b".to_owned(), found: pair().gold, ..pair() };
        let pairs = [perfect, pair()];
        let worst = worst(&pairs, 9);
        assert_eq!(worst.iter().map(|article| article.id).collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!((worst[0].gold, worst[0].found, worst[0].right), (3, 3, 2));
    }
}
