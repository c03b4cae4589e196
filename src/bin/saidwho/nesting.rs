//! Takes out the tags that are nested deeper than any page needs, as browsers do.
//!
//! A parser that follows the standard looks through all open elements at almost every tag, so that a page of nothing
//! but `<div>` takes quadratic time. Only tags are taken out, no text: what stood inside goes on in the last element
//! that was kept.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use regex::bytes::Regex;

/// How deep elements may be nested. Chromium allows as many.
const DEEPEST: usize = 512;

/// A comment or an element of raw text, whose tags are none, or a tag and its name. All alternatives that can run to
/// the end of the page match there, too, so that no search looks at the same text twice.
static TAG: LazyLock<Regex> = LazyLock::new(|| {
    let raw: String =
        ["script", "style", "textarea", "title"].map(|name| format!(r"|<{name}\b.*?(?:</{name}\b|\z)")).concat();
    Regex::new(&format!(r"(?is-u)<!--.*?(?:-->|\z){raw}|<(/?)([a-z][^\s/>]*)[^>]*>?")).expect("the pattern is valid")
});

/// Elements that hold nothing, or that end by themselves where the next of their kind begins.
const FLAT: &[&str] = &[
    "area", "base", "body", "br", "caption", "col", "colgroup", "dd", "dt", "embed", "frame", "head", "hr", "html",
    "img", "input", "li", "link", "meta", "optgroup", "option", "p", "param", "source", "tbody", "td", "tfoot", "th",
    "thead", "tr", "track", "wbr",
];

/// The page without the tags that are nested too deep.
pub(crate) fn flattened(html: &str) -> Cow<'_, str> {
    // Names are counted as they are written: a page that mixes `<div>` and `</DIV>` is told apart in lower case.
    let lower = html.to_ascii_lowercase();
    let mut open: Vec<&[u8]> = Vec::new();
    let mut counts: HashMap<&[u8], usize> = HashMap::new();
    let mut flat = String::new();
    let mut kept = 0;
    for tag in TAG.captures_iter(lower.as_bytes()) {
        let (Some(whole), Some(slash), Some(name)) = (tag.get(0), tag.get(1), tag.get(2)) else { continue };
        let name = name.as_bytes();
        if FLAT.iter().any(|flat| flat.as_bytes() == name) {
            continue;
        }
        let count = counts.entry(name).or_default();
        let too_deep = if slash.is_empty() {
            *count += 1;
            open.push(name);
            open.len() > DEEPEST
        } else if *count == 0 {
            false
        } else {
            // Everything that is still open inside ends with it.
            while let Some(last) = open.pop() {
                *counts.entry(last).or_default() -= 1;
                if last == name {
                    break;
                }
            }
            open.len() >= DEEPEST
        };
        if too_deep {
            flat.push_str(&html[kept..whole.start()]);
            kept = whole.end();
        }
    }
    if kept == 0 { Cow::Borrowed(html) } else { Cow::Owned(flat + &html[kept..]) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_stays_as_it_is() {
        let page = "<!doctype html><title>a<b></title><p>one<p>two<DIV title='<div>'>three</div><br/>é<div".repeat(200);
        assert_eq!(flattened(&page), page);
        let closed = "<div><span>a</div>".repeat(2_000) + &"<p>b<li>c".repeat(2_000);
        assert_eq!(flattened(&closed), closed);
        let scripts = "<script>'<div>'</script><!-- <div> --><style><div></style>".repeat(1_000);
        assert_eq!(flattened(&scripts), scripts);
    }

    #[test]
    fn what_is_too_deep_loses_its_tags_and_keeps_its_text() {
        let deep = "<div>".repeat(DEEPEST + 2) + "a</div>b" + &"</DIV>".repeat(DEEPEST + 1) + "<div>c";
        let flat = "<div>".repeat(DEEPEST) + "ab" + &"</DIV>".repeat(DEEPEST) + "<div>c";
        assert_eq!(flattened(&deep), flat);
    }

    #[test]
    fn an_end_that_nothing_opened_stays() {
        let page = "</b></i>".repeat(1_000);
        assert_eq!(flattened(&page), page);
    }
}
