//! From files and lines to articles.
//!
//! [`items`] reads lazily: files whole, one after another, NDJSON line by line. Decoding is left to the workers
//! ([`Item::article`]). Bytes that are not UTF-8 are an error of that file or line, unless a page names its encoding
//! ([`encoding`]); nothing is replaced silently.
//! The one exception is a lone surrogate in a JSON string (`"\ud83d"`), which no UTF-8 text can hold: it becomes
//! U+FFFD, one UTF-16 unit and one code point as before, so that offsets stay aligned.

use std::borrow::Cow;
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde::de::{Deserialize, Deserializer, Visitor};
use serde_json::value::RawValue;

use crate::arguments::InputKind;
use crate::{encoding, html};

/// Lines above this many bytes are refused, so that a file without line ends cannot fill the memory.
const LONGEST_LINE: usize = 64 << 20;

/// A file or a line as it was read.
pub(crate) struct Item {
    /// What errors call it: the path, with the number of the line in NDJSON.
    pub(crate) name: String,
    /// The path, which is the id of a file.
    path: String,
    kind: InputKind,
    bytes: Result<Vec<u8>, String>,
}

/// A text with its id.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Article {
    /// The id as JSON: `"a.txt"`, `17`.
    pub(crate) id: String,
    /// The text that offsets refer to.
    pub(crate) text: String,
}

impl Article {
    /// The id as a reader sees it, without quotation marks.
    pub(crate) fn title(&self) -> String {
        serde_json::from_str(&self.id).unwrap_or_else(|_| self.id.clone())
    }
}

/// All inputs, one after another. `read` counts the bytes of what was handed out.
pub(crate) fn items(inputs: Vec<(PathBuf, InputKind)>, read: Arc<AtomicU64>) -> impl Iterator<Item = Item> + Send {
    let items = inputs.into_iter().flat_map(|(path, kind)| -> Box<dyn Iterator<Item = Item> + Send> {
        let is_stdin = path == Path::new("-");
        let name = if is_stdin { "stdin".to_string() } else { path.display().to_string() };
        let id = path.to_string_lossy().into_owned();
        match open(&path, is_stdin) {
            Err(error) => Box::new(std::iter::once(Item { name, path: id, kind, bytes: Err(error.to_string()) })),
            Ok(reader) if kind == InputKind::Ndjson => Box::new(lines(reader, name)),
            Ok(mut reader) => {
                let mut bytes = Vec::new();
                let read = reader.read_to_end(&mut bytes).map_err(|error| error.to_string());
                Box::new(std::iter::once(Item { name, path: id, kind, bytes: read.map(|_| bytes) }))
            }
        }
    });
    items.inspect(move |item| {
        let bytes = item.bytes.as_ref().map_or(0, Vec::len) as u64;
        read.fetch_add(bytes, Ordering::Relaxed);
    })
}

fn open(path: &Path, is_stdin: bool) -> io::Result<Box<dyn BufRead + Send>> {
    Ok(if is_stdin { Box::new(BufReader::new(io::stdin())) } else { Box::new(BufReader::new(File::open(path)?)) })
}

/// The lines that are not empty. Ends at the first error, which is the last item.
fn lines(mut reader: impl BufRead + Send, name: String) -> impl Iterator<Item = Item> + Send {
    let mut number = 0_usize;
    let mut ended = false;
    std::iter::from_fn(move || {
        while !ended {
            number += 1;
            let bytes = match line(&mut reader, LONGEST_LINE) {
                Ok(None) => return None,
                Ok(Some(line)) if line.as_ref().is_ok_and(|line| line.trim_ascii().is_empty()) => continue,
                Ok(Some(line)) => line,
                Err(error) => {
                    ended = true;
                    Err(error.to_string())
                }
            };
            let bytes = bytes.map(|mut bytes| {
                if number == 1 && bytes.starts_with("\u{feff}".as_bytes()) {
                    bytes.drain(..3);
                }
                bytes
            });
            return Some(Item {
                name: format!("{name}:{number}"),
                path: String::new(),
                kind: InputKind::Ndjson,
                bytes,
            });
        }
        None
    })
}

/// The next line with its end; `None` at the end of the input. A line that is too long is read past, not kept.
fn line(reader: &mut impl BufRead, longest: usize) -> io::Result<Option<Result<Vec<u8>, String>>> {
    let mut line = Vec::new();
    if reader.by_ref().take(longest as u64).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    if line.len() == longest && line.last() != Some(&b'\n') {
        reader.skip_until(b'\n')?;
        return Ok(Some(Err(format!("the line is longer than {longest} bytes"))));
    }
    Ok(Some(Ok(line)))
}

impl Item {
    /// The article in it, or what is wrong with it.
    pub(crate) fn article(self) -> Result<Article, String> {
        let bytes = self.bytes?;
        if self.kind == InputKind::Html {
            let page = encoding::html(bytes)?;
            return Ok(Article { id: json(&self.path), text: html::text(&page) });
        }
        let text = String::from_utf8(bytes).map_err(|error| encoding::not_utf8(&error))?;
        match self.kind {
            InputKind::Ndjson => from_json(&text),
            InputKind::Text | InputKind::Html => Ok(Article { id: json(&self.path), text }),
        }
    }
}

fn json(string: &str) -> String {
    serde_json::Value::from(string).to_string()
}

/// A line of NDJSON.
#[derive(serde::Deserialize)]
struct Line<'a> {
    #[serde(borrow)]
    id: &'a RawValue,
    text: Text,
}

fn from_json(line: &str) -> Result<Article, String> {
    let line: Line<'_> = serde_json::from_str(line).map_err(|error| {
        // The line number of the error is always 1 and its own words say the rest.
        let what = error.to_string();
        let what = what.rsplit_once(" at line ").map_or(what.as_str(), |(what, _)| what);
        match error.column() {
            0 => what.to_string(),
            column => format!("{what} (column {column})"),
        }
    })?;
    let id = line.id.get();
    if !id.starts_with(|first: char| first == '"' || first == '-' || first.is_ascii_digit()) {
        return Err("the id is neither a string nor a number".to_string());
    }
    Ok(Article { id: id.to_string(), text: line.text.0 })
}

/// A JSON string in which lone surrogates have become U+FFFD.
struct Text(String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;

        impl Visitor<'_> for Bytes {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Text, E> {
                Ok(Text(without_lone_surrogates(bytes).into_owned()))
            }
        }

        deserializer.deserialize_bytes(Bytes)
    }
}

/// Text of WTF-8 bytes. The line was UTF-8, so only surrogates can be wrong: three bytes each, as is U+FFFD.
fn without_lone_surrogates(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let mut fixed = bytes.to_vec();
    for at in 0..fixed.len().saturating_sub(2) {
        if fixed[at] == 0xED && fixed[at + 1] >= 0xA0 {
            fixed[at..at + 3].copy_from_slice("\u{fffd}".as_bytes());
        }
    }
    Cow::Owned(String::from_utf8_lossy(&fixed).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn articles(ndjson: &[u8]) -> Vec<(String, Result<Article, String>)> {
        lines(ndjson, "in".to_string()).map(|item| (item.name.clone(), item.article())).collect()
    }

    fn article(line: &str) -> Result<Article, String> {
        articles(line.as_bytes()).remove(0).1
    }

    #[test]
    fn ids_are_kept_as_they_were_written() {
        for id in [r#""a""#, r#""\u00e9\/""#, "17", "-1.50e3", "12345678901234567890123"] {
            assert_eq!(article(&format!(r#"{{"text":"x","id":{id}}}"#)).unwrap().id, id);
        }
        for id in ["null", "[1]", "{}", "true"] {
            assert_eq!(
                article(&format!(r#"{{"id":{id},"text":"x"}}"#)).unwrap_err(),
                "the id is neither a string nor a number"
            );
        }
    }

    #[test]
    fn empty_lines_count_but_give_nothing() {
        let all = articles(b"\xef\xbb\xbf{\"id\":1,\"text\":\"a\"}\r\n\r\n  \n{\"id\":2,\"text\":\"b\"}");
        assert_eq!(all.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["in:1", "in:4"]);
        assert!(all.iter().all(|(_, article)| article.is_ok()), "{all:?}");
    }

    #[test]
    fn a_bad_line_says_what_is_wrong() {
        let all = articles(b"{\"id\":1}\n{\"id\":1,\"text\":7}\nnonsense\n{\"id\":1,\"text\":\"\xff\"}\n");
        let errors: Vec<String> = all.into_iter().map(|(_, article)| article.unwrap_err()).collect();
        assert_eq!(
            errors,
            [
                "missing field `text` (column 8)",
                "invalid type: integer `7`, expected a string (column 16)",
                "expected ident (column 2)",
                "not UTF-8 (byte 16)"
            ]
        );
    }

    #[test]
    fn lone_surrogates_stay_one_unit() {
        let text = article(r#"{"id":1,"text":"a\ud83db\ud83d\ude00\udc00"}"#).unwrap().text;
        assert_eq!(text, "a\u{fffd}b😀\u{fffd}");
    }

    #[test]
    fn a_line_that_is_too_long_is_skipped() {
        let mut reader = &b"123456789\nabc\n"[..];
        assert_eq!(line(&mut reader, 5).unwrap(), Some(Err("the line is longer than 5 bytes".to_string())));
        assert_eq!(line(&mut reader, 5).unwrap(), Some(Ok(b"abc\n".to_vec())));
        assert_eq!(line(&mut reader, 5).unwrap(), None);
    }
}
