//! The sentences that a reader sees, from `data/strings/en.tsv`: one line a key, ready to be translated.
//!
//! The lines stand in the order of their keys, so that a key is found in a few steps and no memory is taken. A key that
//! does not exist gives itself, so a gap is visible and harms nothing.

use std::cmp::Ordering;

use crate::text::fold;

const TABLE: &str = include_str!("../data/strings/en.tsv");

/// The sentences in English.
pub static ENGLISH: Strings = Strings { own: Vec::new() };

/// The sentences that a reader sees: in English, or a caller's own in their place.
///
/// ```
/// use saidwho::strings::{ENGLISH, Strings};
///
/// let norwegian = Strings::new([("kind.quote".to_owned(), "Sitat".to_owned())]).unwrap();
/// assert_eq!(norwegian.text("kind.quote"), "Sitat");
/// assert_eq!(norwegian.text("kind.hedge"), ENGLISH.text("kind.hedge"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strings {
    /// Keys and texts, in the order of the hashes of the keys.
    own: Vec<(String, String)>,
}

impl Strings {
    /// Sentences of one's own, by their keys. What has none stays English; `lang` is their language, as HTML names it.
    ///
    /// # Errors
    ///
    /// A key that does not exist is given back.
    pub fn new(own: impl IntoIterator<Item = (String, String)>) -> Result<Self, String> {
        let mut own: Vec<(String, String)> = own.into_iter().collect();
        if let Some(unknown) = own.iter().position(|(key, _)| english(key).is_none()) {
            return Err(own.swap_remove(unknown).0);
        }
        own.sort_by_cached_key(|(key, _)| u64::from(fold::hash(key)));
        Ok(Self { own })
    }

    /// The text of a key.
    pub fn text<'s>(&'s self, key: &'s str) -> &'s str {
        self.lookup(key).unwrap_or(key)
    }

    /// The text of a key, with every `{name}` replaced by its value.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        let mut rest = self.text(key);
        let mut filled = String::with_capacity(rest.len());
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            rest = after;
            if let Some((name, after)) = rest.split_once('}') {
                filled.push_str(values.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value));
                rest = after;
            }
        }
        filled + rest
    }

    pub(crate) fn lookup(&self, key: &str) -> Option<&str> {
        let hash = fold::hash(key);
        let from = self.own.partition_point(|(own, _)| fold::hash(own) < hash);
        let mut alike = self.own[from..].iter().take_while(|(own, _)| fold::hash(own) == hash);
        alike.find(|(own, _)| own == key).map(|(_, text)| text.as_str()).or_else(|| english(key))
    }
}

fn english(key: &str) -> Option<&'static str> {
    // The first line names the columns.
    let (mut from, mut to) = (TABLE.find('\n')? + 1, TABLE.len());
    while from < to {
        let before = &TABLE.as_bytes()[from..from.midpoint(to)];
        let start = before.iter().rposition(|&byte| byte == b'\n').map_or(from, |at| from + at + 1);
        let line = TABLE[start..].lines().next()?;
        let (other, text) = line.split_once('\t')?;
        match key.cmp(other) {
            Ordering::Less => to = start,
            Ordering::Equal => return Some(text),
            Ordering::Greater => from = start + line.len() + 1,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_sorted_and_clean() {
        let mut last = "";
        for line in TABLE.lines().skip(1) {
            let (key, text) = line.split_once('\t').expect(line);
            assert!(last < key, "{key} stands after {last}");
            assert!(!key.is_empty() && key.bytes().all(|b| matches!(b, b'a'..=b'z' | b'-' | b'.')), "{key}");
            assert!(!text.is_empty() && text == text.trim() && !text.contains(['\t', '\'', '"', '<', '>']), "{line}");
            assert_eq!(english(key), Some(text));
            assert!(english(&format!("{key}x")).is_none_or(|other| other != text), "{key}");
            last = key;
        }
    }

    #[test]
    fn values_are_filled_in_once() {
        assert_eq!(
            ENGLISH.fill("rule.lexicon", &[("list", "{phrase}"), ("phrase", "it { is")]),
            "“it { is” is in the word list {phrase}."
        );
        assert_eq!(ENGLISH.text("no.such.key"), "no.such.key");
    }

    #[test]
    fn own_sentences_stand_before_the_english_ones() {
        let all: Vec<(String, String)> = TABLE
            .lines()
            .skip(1)
            .map(|line| (line.split('\t').next().unwrap().to_owned(), format!("own {}", line.len())))
            .collect();
        let own = Strings::new(all.clone()).unwrap();
        assert!(all.iter().all(|(key, text)| own.text(key) == text));
        assert_eq!(own.fill("report.via", &[("names", "Bo")]), own.text("report.via"));
        assert_eq!(Strings::new([("kind.qoute".to_owned(), String::new())]), Err("kind.qoute".to_owned()));
    }
}
