//! The pattern language of phrases, unfolded into plain sequences of words and classes.
//!
//! `a|b` alternatives, `[x]` optional words, `<class>` a word of a class, `~` up to three adverbs. Everything else is
//! cut into words by the lexer and folded.

use saidwho::text::{fold, lex};

/// One step of an unfolded pattern.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Step {
    Word(String),
    Class(String),
}

/// How many adverbs `~` stands for at most.
const LONGEST_GAP: usize = 3;

/// Every sequence of steps that a pattern stands for.
pub(super) fn unfold(pattern: &str) -> Result<Vec<Vec<Step>>, String> {
    let mut sequences = vec![Vec::new()];
    let mut rest = pattern.trim();
    while !rest.is_empty() {
        let (choices, after) = if let Some(inside) = rest.strip_prefix('[') {
            let (optional, after) = inside.split_once(']').ok_or_else(|| format!("{pattern:?}: no ]"))?;
            let mut choices = unfold(optional)?;
            choices.push(Vec::new());
            (choices, after)
        } else {
            let (piece, after) = rest.split_once(' ').unwrap_or((rest, ""));
            (piece_choices(piece), after)
        };
        sequences = sequences
            .iter()
            .flat_map(|head: &Vec<Step>| choices.iter().map(move |tail| [head.as_slice(), tail].concat()))
            .collect();
        rest = after.trim_start();
    }
    sequences.sort();
    sequences.dedup();
    if sequences.iter().any(Vec::is_empty) {
        return Err(format!("{pattern:?} matches nothing at all"));
    }
    Ok(sequences)
}

fn piece_choices(piece: &str) -> Vec<Vec<Step>> {
    if piece == "~" {
        return (0..=LONGEST_GAP).map(|n| vec![Step::Class("adverb".to_owned()); n]).collect();
    }
    piece
        .split('|')
        .map(|choice| match choice.strip_prefix('<').and_then(|c| c.strip_suffix('>')) {
            Some(class) => vec![Step::Class(class.to_owned())],
            None => words(choice).into_iter().map(Step::Word).collect(),
        })
        .collect()
}

/// The folded words of a piece of plain text.
pub(super) fn words(text: &str) -> Vec<String> {
    lex::lex(text).iter().map(|token| fold::chars(token.span.of(text)).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pattern: &str) -> Vec<String> {
        let show = |step: &Step| match step {
            Step::Word(word) => word.clone(),
            Step::Class(class) => format!("<{class}>"),
        };
        unfold(pattern).unwrap().iter().map(|s| s.iter().map(show).collect::<Vec<_>>().join(" ")).collect()
    }

    #[test]
    fn patterns_unfold() {
        assert_eq!(shown("Can't|cannot [now] go"), ["ca n't go", "ca n't now go", "cannot go", "cannot now go"]);
        assert_eq!(shown("not ~ sure").len(), 4);
        assert!(unfold("[x]").is_err());
        assert!(unfold("[x").is_err());
    }
}
