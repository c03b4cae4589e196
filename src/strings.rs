//! The sentences that a reader sees, from `data/strings/en.tsv`: one line a key, ready to be translated.
//!
//! The lines stand in the order of their keys, so that a key is found in a few steps and no memory is taken. A key that
//! does not exist gives itself, so a gap is visible and harms nothing.

use std::cmp::Ordering;

const ENGLISH: &str = include_str!("../data/strings/en.tsv");

/// The text of a key.
pub fn text(key: &str) -> &str {
    lookup(key).unwrap_or(key)
}

/// The text of a key, with every `{name}` replaced by its value.
pub fn fill(key: &str, values: &[(&str, &str)]) -> String {
    let mut rest = text(key);
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

pub(crate) fn lookup(key: &str) -> Option<&'static str> {
    // The first line names the columns.
    let (mut from, mut to) = (ENGLISH.find('\n')? + 1, ENGLISH.len());
    while from < to {
        let before = &ENGLISH.as_bytes()[from..from.midpoint(to)];
        let start = before.iter().rposition(|&byte| byte == b'\n').map_or(from, |at| from + at + 1);
        let line = ENGLISH[start..].lines().next()?;
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
        for line in ENGLISH.lines().skip(1) {
            let (key, text) = line.split_once('\t').expect(line);
            assert!(last < key, "{key} stands after {last}");
            assert!(!key.is_empty() && key.bytes().all(|b| matches!(b, b'a'..=b'z' | b'-' | b'.')), "{key}");
            assert!(!text.is_empty() && text == text.trim() && !text.contains(['\t', '\'', '"', '<', '>']), "{line}");
            assert_eq!(lookup(key), Some(text));
            assert!(lookup(&format!("{key}x")).is_none_or(|other| other != text), "{key}");
            last = key;
        }
    }

    #[test]
    fn values_are_filled_in_once() {
        assert_eq!(
            fill("rule.lexicon", &[("list", "{phrase}"), ("phrase", "it { is")]),
            "“it { is” is in the word list {phrase}."
        );
        assert_eq!(text("no.such.key"), "no.such.key");
    }
}
