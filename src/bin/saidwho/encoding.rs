//! The bytes of a page as text: UTF-8, or Windows-1252 where the page says so.
//!
//! Old pages are mostly of these two. Everything else is an error that names the encoding: to guess would put wrong
//! letters into quotations.

use std::string::FromUtf8Error;
use std::sync::LazyLock;

use regex::bytes::Regex;

/// Where a browser looks for the name of the encoding.
const HEAD: usize = 1024;

/// `<meta charset="…">`, and the older form with `content="text/html; charset=…"`.
static DECLARED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(?i-u)<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([a-z0-9_:.-]+)"#).expect("the pattern is valid")
});

/// Names that browsers read as Windows-1252, ISO 8859-1 among them.
const LATIN: &[&str] = &[
    "windows-1252",
    "cp1252",
    "x-cp1252",
    "iso-8859-1",
    "iso8859-1",
    "iso_8859-1",
    "latin1",
    "l1",
    "us-ascii",
    "ascii",
];

/// Windows-1252 from 0x80 to 0x9f. The five that it leaves open are the controls of their number.
const UPPER: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of a page, or why there is none.
pub(crate) fn html(bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).or_else(|error| {
        let head = &error.as_bytes()[..error.as_bytes().len().min(HEAD)];
        let name = DECLARED.captures(head).map(|found| String::from_utf8_lossy(&found[1]).to_ascii_lowercase());
        match name {
            Some(name) if LATIN.contains(&name.as_str()) => Ok(error.as_bytes().iter().copied().map(latin).collect()),
            Some(name) if name != "utf-8" => Err(format!("{}; the page says {name}", not_utf8(&error))),
            _ => Err(not_utf8(&error)),
        }
    })
}

/// What is wrong with bytes that are no text.
pub(crate) fn not_utf8(error: &FromUtf8Error) -> String {
    format!("not UTF-8 (byte {})", error.utf8_error().valid_up_to())
}

fn latin(byte: u8) -> char {
    match byte {
        0x80..=0x9f => UPPER[usize::from(byte - 0x80)],
        byte => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_pages_are_read_by_the_name_that_they_give() {
        let page = |head: &str| html([head.as_bytes(), b" \x93Caf\xe9\x94 \x80"].concat());
        for head in [
            "<meta charset=windows-1252>",
            "<META http-equiv='Content-Type' content=\"text/html; charset=ISO-8859-1\">",
            "<head><meta name=a content=b><meta\ncharset = 'latin1'>",
        ] {
            assert_eq!(page(head), Ok(format!("{head} “Café” €")));
        }
        assert_eq!(page("<meta charset=Shift_JIS>").unwrap_err(), "not UTF-8 (byte 25); the page says shift_jis");
        assert_eq!(page("<meta charset=utf-8>").unwrap_err(), "not UTF-8 (byte 21)");
        assert_eq!(page("charset=latin1").unwrap_err(), "not UTF-8 (byte 15)");
    }

    #[test]
    fn utf8_is_utf8_whatever_the_page_says() {
        let page = "<meta charset=windows-1252>“Café”";
        assert_eq!(html(page.into()).unwrap(), page);
    }
}
