//! HTML as the text that a browser shows and copies.
//!
//! Block elements become paragraphs between blank lines, list items and table rows lines of their own, `<br>` a line
//! end; white space is collapsed outside `<pre>`; `<q>` gets its quotation marks. What is never shown is left out:
//! scripts, styles, templates, forms' values, hidden elements.
//!
//! # Limits
//!
//! Style sheets and scripts are not run: an element hidden by a class is shown, one that a script would fill is
//! empty. Text in images is not read. Elements nested deeper than 512 are read as if their tags were not there. A tag of
//! many thousand attributes takes quadratic time in the parser.

use std::sync::LazyLock;

use regex::bytes::Regex;
use scraper::Node;
use scraper::node::Element;

use crate::tree;

/// Elements whose content a reader never sees as text.
const UNSEEN: &[&str] = &[
    "audio", "canvas", "datalist", "head", "iframe", "math", "noembed", "noframes", "noscript", "object", "script",
    "select", "style", "svg", "template", "textarea", "title", "video",
];

/// Elements that stand as paragraphs of their own.
const PARAGRAPHS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "center",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "ul",
];

/// Elements that stand on lines of their own.
const LINES: &[&str] = &["caption", "legend", "li", "tr"];

/// The text of a page.
pub(crate) fn text(html: &str) -> String {
    let page = tree::parse(html);
    let mut text = Flow::default();
    let mut unseen = None;
    for edge in page.tree.root().traverse() {
        match edge {
            ego_tree::iter::Edge::Open(node) if unseen.is_none() => match node.value() {
                Node::Text(words) => text.words(words),
                Node::Element(element) if is_unseen(element) => unseen = Some(node.id()),
                Node::Element(element) => text.open(element.name()),
                _ => {}
            },
            ego_tree::iter::Edge::Close(node) if unseen == Some(node.id()) => unseen = None,
            ego_tree::iter::Edge::Close(node) if unseen.is_none() => {
                if let Node::Element(element) = node.value() {
                    text.close(element.name());
                }
            }
            _ => {}
        }
    }
    text.out
}

/// Declarations of a `style` that take an element off the page.
static HIDING: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i-u)(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b")
        .expect("the pattern is valid")
});

fn is_unseen(element: &Element) -> bool {
    let hidden_by_style = || element.attr("style").is_some_and(|style| HIDING.is_match(style.as_bytes()));
    UNSEEN.contains(&element.name()) || element.attr("hidden").is_some() || hidden_by_style()
}

/// Text as it is laid out: white space and breaks wait until something visible follows them.
#[derive(Default)]
struct Flow {
    out: String,
    /// Line ends that are due, 2 at most.
    breaks: usize,
    /// White space that is due.
    space: Option<char>,
    /// What a list item begins with.
    marker: String,
    /// The lists that are open: the number of the last item, `None` where they are not numbered.
    lists: Vec<Option<u32>>,
    pre: usize,
    quotes: usize,
}

impl Flow {
    fn open(&mut self, name: &str) {
        match name {
            "br" => {
                self.breaks = (self.breaks + 1).min(2);
                self.space = None;
            }
            "q" => {
                self.word(if self.quotes.is_multiple_of(2) { '“' } else { '‘' });
                self.quotes += 1;
            }
            "td" | "th" => self.space = Some('\t'),
            _ => self.break_at(name),
        }
        match name {
            "ol" => self.lists.push(Some(0)),
            "ul" | "menu" => self.lists.push(None),
            "li" => {
                self.marker = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{number}. ")
                    }
                    _ => "• ".to_string(),
                }
            }
            "pre" => self.pre += 1,
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "q" => {
                self.quotes = self.quotes.saturating_sub(1);
                self.space = None;
                self.word(if self.quotes.is_multiple_of(2) { '”' } else { '’' });
            }
            "ol" | "ul" | "menu" => {
                self.lists.pop();
            }
            "li" => self.marker.clear(),
            "pre" => self.pre = self.pre.saturating_sub(1),
            _ => {}
        }
        self.break_at(name);
    }

    /// The break before and after an element. A list inside an item goes on from line to line.
    fn break_at(&mut self, name: &str) {
        let inner_list = matches!(name, "ol" | "ul" | "menu") && !self.lists.is_empty();
        let due = match name {
            _ if LINES.contains(&name) || inner_list => 1,
            _ if PARAGRAPHS.contains(&name) => 2,
            _ => return,
        };
        self.breaks = self.breaks.max(due);
        self.space = None;
    }

    fn words(&mut self, words: &str) {
        for character in words.chars() {
            match character {
                '\r' => {}
                '\n' if self.pre > 0 => self.breaks += 1,
                _ if self.pre > 0 => self.word(character),
                ' ' | '\t' | '\n' | '\x0c' => self.space = self.space.or(Some(' ')),
                _ => self.word(character),
            }
        }
    }

    /// Something visible, after all that is due.
    fn word(&mut self, character: char) {
        if !self.out.is_empty() {
            match (self.breaks, self.space) {
                (0, Some(space)) => self.out.push(space),
                (0, None) => {}
                (breaks, _) => self.out.extend(std::iter::repeat_n('\n', breaks)),
            }
        }
        (self.breaks, self.space) = (0, None);
        self.out.push_str(&self.marker);
        self.marker.clear();
        self.out.push(character);
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn block_elements_become_paragraphs() {
        let page = "<title>Page</title><h1>Mill  closes\n early</h1><div><p>One <b>bold</b>\n word.<p>Two.</div>tail";
        assert_eq!(text(page), "Mill closes early\n\nOne bold word.\n\nTwo.\n\ntail");
    }

    #[test]
    fn what_is_not_shown_is_left_out() {
        let page = "<p>a<script>x</script><style>x</style><noscript>x</noscript><template>x</template>
            <span hidden>x<i>x</i></span><em style='color:red; DISPLAY : none'>x</em><!-- x --> b</p>";
        assert_eq!(text(page), "a b");
        assert_eq!(text("<i style='visibility: hidden'>x</i><i style='--display:none; color: red'>a</i>"), "a");
    }

    #[test]
    fn lines_lists_tables_and_captions() {
        assert_eq!(text("a<br>b<br><br>c"), "a\nb\n\nc");
        assert_eq!(text("<ul><li>a<li>b<ol><li>c</ol></ul><ol><li>d<li> <li>e</ol>"), "• a\n• b\n1. c\n\n1. d\n3. e");
        assert_eq!(text("<table><tr><th>a</th><td>b</td><tr><td>c</table>"), "a\tb\nc");
        assert_eq!(
            text("<figure><img alt=x><figcaption>Photo: Mira Hol</figcaption></figure>a"),
            "Photo: Mira Hol\n\na"
        );
    }

    #[test]
    fn entities_are_decoded_and_kept() {
        assert_eq!(
            text("&ldquo;Caf&eacute;&rdquo;&nbsp;&amp; co&shy;op &#128512; &lt;b&gt;"),
            "“Café”\u{a0}& co\u{ad}op 😀 <b>"
        );
    }

    #[test]
    fn quotation_elements_get_their_marks() {
        assert_eq!(text("<p>He said <q>I heard <q>no</q> </q>."), "He said “I heard ‘no’”.");
    }

    #[test]
    fn preformatted_text_keeps_its_white_space() {
        assert_eq!(text("<pre>a  b\n\n\n c</pre>d"), "a  b\n\n\n c\n\nd");
    }

    #[test]
    fn any_input_gives_some_text() {
        assert_eq!(text(""), "");
        assert_eq!(text("</p></div><<>&#0;&#xD800;<li>a"), "<<>\u{fffd}\u{fffd}\n• a");
    }

    #[test]
    fn deep_nesting_takes_no_longer_than_it_must() {
        // Without a limit the parser takes minutes for this.
        let deep = "<div><b>".repeat(100_000) + "x" + &"</b></div>".repeat(100_000) + "<p>y";
        assert_eq!(text(&deep), "x\n\ny");
    }
}
