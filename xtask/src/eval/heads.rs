//! Doubt and belief by their head words, as `FactBank` and the corpora like it mark them.
//!
//! Their annotators mark one word: "may" of "may be", "expected" of "is expected to", and "expects" where somebody holds
//! a belief. The engine marks the phrase that a reader sees as one ("is expected to"), and calls a held belief a cue. For
//! this view both are brought to the same terms: of what was found, hedges that are about numbers are left out, cues of
//! belief and prediction come in, but for wishes and questions, which those corpora do not mark, and each is narrowed to
//! its head.

use saidwho::Span;

use super::gold::{Labelled, Pair};

/// Words of a phrase that carry no doubt: forms of "be" and "have", pronouns, prepositions, negation, adverbs.
const SMALL: &str = "a about again also am an are as at be been being did do does fully had has have he i in is it its \
                     never no not now of on still that the there they to was we were yet";
/// Words that are the head wherever they stand.
const MODALS: &str = "can cannot could may might must";
/// Verbs of wanting and asking, by their first letters.
const WISHES: &str = "hop want wish wonder consider";

/// Whether the gold tells kinds of doubt apart, so that it marks heads.
pub(crate) fn are_marked(pairs: &[Pair]) -> bool {
    let doubt = |gold: &Labelled| matches!(gold.r#type.as_deref(), Some("epistemic" | "doxastic"));
    pairs.iter().any(|pair| pair.gold.iter().any(doubt))
}

/// The articles with what was found narrowed to the heads.
pub(crate) fn spans(pairs: &[Pair]) -> Vec<Pair> {
    let heads = |pair: &Pair| {
        let found = pair.found.iter().filter(|labelled| is_doubt(labelled)).filter_map(|labelled| {
            let span = head(&pair.text, labelled.span)?;
            let wish = WISHES.split(' ').any(|verb| word(&pair.text, span).starts_with(verb));
            let cue = labelled.kind == "cue";
            (!(cue && wish)).then(|| Labelled { kind: "hedge".to_owned(), span, ..Labelled::default() })
        });
        Pair { id: pair.id.clone(), text: pair.text.clone(), gold: pair.gold.clone(), found: found.collect() }
    };
    pairs.iter().map(heads).collect()
}

fn is_doubt(labelled: &Labelled) -> bool {
    let of_type = labelled.r#type.as_deref().unwrap_or_default();
    match labelled.kind.as_str() {
        "hedge" => of_type != "approximator",
        "cue" => matches!(of_type, "belief" | "predict"),
        _ => false,
    }
}

/// The modal verb of a phrase, or else its last word that is not small. The last word where all are.
fn head(text: &[char], span: Span) -> Option<Span> {
    let words = words(text, span);
    let among = |list: &str, at: &&Span| list.split_whitespace().any(|small| small == word(text, **at));
    let modal = words.iter().find(|at| among(MODALS, at));
    let last = || words.iter().rfind(|at| !among(SMALL, at)).or(words.last());
    modal.or_else(last).copied()
}

fn word(text: &[char], span: Span) -> String {
    text[span.start as usize..span.end as usize].iter().flat_map(|c| c.to_lowercase()).collect()
}

fn words(text: &[char], span: Span) -> Vec<Span> {
    let mut words: Vec<Span> = Vec::new();
    for at in span.start..span.end.min(text.len() as u32) {
        if !(text[at as usize].is_alphanumeric() || text[at as usize] == '-') {
            continue;
        }
        match words.last_mut().filter(|word| word.end == at) {
            Some(word) => word.end += 1,
            None => words.push(Span::new(at, at + 1)),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_has_a_head() {
        for (phrase, expected) in [
            ("may have been", "may"),
            ("is expected to", "expected"),
            ("It is believed that", "believed"),
            ("he thinks", "thinks"),
            ("not yet", "yet"),
        ] {
            let text: Vec<char> = phrase.chars().collect();
            let head = head(&text, Span::new(0, text.len() as u32)).unwrap();
            assert_eq!(word(&text, head), expected);
        }
    }

    #[test]
    fn beliefs_come_in_and_numbers_and_wishes_stay_out() {
        let text: Vec<char> = "About 9 hope it may rain, she believes.".chars().collect();
        let found = [("hedge", "approximator", 0, 5), ("cue", "belief", 8, 12), ("hedge", "modal", 16, 19)];
        let label = |(kind, of, start, end): (&str, &str, u32, u32)| Labelled {
            kind: kind.to_owned(),
            r#type: Some(of.to_owned()),
            span: Span::new(start, end),
            ..Labelled::default()
        };
        let found = found.into_iter().chain([("cue", "belief", 30, 38)]).map(label).collect();
        let pairs = spans(&[Pair { id: String::new(), text, gold: Vec::new(), found }]);
        let places: Vec<u32> = pairs[0].found.iter().map(|labelled| labelled.span.start).collect();
        assert_eq!(places, [16, 30]);
    }
}
