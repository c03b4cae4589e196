//! Words as the gold data's scoring counts them: Python's `\w+|[^\w\s]`.
//!
//! Not the crate's own tokens: the engine must not be the judge of its own cuts.

use std::collections::BTreeSet;

use saidwho::Span;
use unicode_general_category::{GeneralCategory as Category, get_general_category};

/// Where the words and signs inside spans start, in code points. A span that begins or ends inside a word cuts it.
pub(crate) fn starts<'s>(text: &[char], spans: impl IntoIterator<Item = &'s Span>) -> BTreeSet<u32> {
    let mut found = BTreeSet::new();
    for span in spans {
        let mut in_word = false;
        for at in span.start..span.end.min(text.len() as u32) {
            let character = text[at as usize];
            let was_in_word = std::mem::replace(&mut in_word, is_word(character));
            if if in_word { !was_in_word } else { !is_space(character) } {
                found.insert(at);
            }
        }
    }
    found
}

/// Python's `\w`: letters, numbers and the low line. Marks that follow a letter are none, unlike in Rust.
fn is_word(character: char) -> bool {
    let is_letter_or_number = |character| {
        matches!(
            get_general_category(character),
            Category::UppercaseLetter
                | Category::LowercaseLetter
                | Category::TitlecaseLetter
                | Category::ModifierLetter
                | Category::OtherLetter
                | Category::DecimalNumber
                | Category::LetterNumber
                | Category::OtherNumber
        )
    };
    if character.is_ascii() {
        character.is_ascii_alphanumeric() || character == '_'
    } else {
        is_letter_or_number(character)
    }
}

/// Python's `\s`: white space, and the four separators of ASCII.
fn is_space(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{1c}'..='\u{1f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words and signs of a whole text.
    fn words(text: &str) -> Vec<u32> {
        let text: Vec<char> = text.chars().collect();
        starts(&text, &[Span::new(0, text.len() as u32)]).into_iter().collect()
    }

    /// What Python 3.11 gives for `[m.start() for m in re.finditer(r"\w+|[^\w\s]", text)]`.
    #[test]
    fn words_are_those_of_python() {
        for (text, wanted) in [
            ("“It's 4.5%,” she said.", &[0, 1, 3, 4, 6, 7, 8, 9, 10, 11, 13, 17, 21][..]),
            ("snake_case—x² ½ ⅷ ٣", &[0, 10, 11, 14, 16, 18]),
            ("cafe\u{301}s naïve", &[0, 4, 5, 7]),
            ("नमस्ते", &[0, 3, 4, 5]),
            ("Ⓐ b\u{a0}c\u{1c}d\u{200b}e\u{ad}f", &[0, 2, 4, 6, 7, 8, 9, 10]),
            ("日本語 한국어 ª 𝒳 😀\u{fe0f}", &[0, 4, 8, 10, 12, 13]),
        ] {
            assert_eq!(words(text), wanted, "{text:?}");
        }
    }

    #[test]
    fn a_span_cuts_words_and_the_text_cuts_spans() {
        let text: Vec<char> = "Ada Lund".chars().collect();
        let starts: Vec<u32> = starts(&text, &[Span::new(1, 5), Span::new(6, 99)]).into_iter().collect();
        assert_eq!(starts, [1, 4, 6]);
    }
}
