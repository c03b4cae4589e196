//! A page as a tree: parsed as browsers do, in time and memory in proportion to its length.
//!
//! A parser that follows the standard looks through all open elements at almost every tag, and opens all unclosed
//! `<b>` and `<i>` again in every paragraph, so that some short pages take quadratic time or a hundred times their
//! size. So two things are done to the tags before the parser sees them:
//!
//! - What only sets type (`<b>`, `<a>`, `<font>`) becomes a `<span>`, which is the same to a text.
//! - Tags of elements that would be nested too deep are left out, as browsers do. No text is lost: it goes on in the
//!   last element that was kept.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use html5ever::buffer_queue::BufferQueue;
use html5ever::interface::{TokenizerResult, Tracer};
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer};
use html5ever::tree_builder::{TreeBuilder, TreeSink as _};
use html5ever::{LocalName, local_name};
use scraper::{Html, HtmlTreeSink};

type Builder = TreeBuilder<<HtmlTreeSink as html5ever::tree_builder::TreeSink>::Handle, HtmlTreeSink>;

/// How deep elements may be nested. Chromium allows as many.
const DEEPEST: usize = 512;

/// The tree of a page.
pub(crate) fn parse(page: &str) -> Html {
    let builder = TreeBuilder::new(HtmlTreeSink::new(Html::new_document()), <_>::default());
    let shallow = Shallow { builder, left_out: RefCell::default() };
    let tokenizer = Tokenizer::new(shallow, <_>::default());
    let input = BufferQueue::default();
    input.push_back(page.into());
    // The tokenizer stops where a browser would run a script.
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    tokenizer.sink.builder.sink.finish()
}

/// Between the tokenizer and the builder of the tree.
struct Shallow {
    builder: Builder,
    /// How many start tags of a name were left out and still wait for their end tags, which are then left out, too.
    left_out: RefCell<HashMap<LocalName, usize>>,
}

impl Shallow {
    /// Whether one more element would be nested too deep.
    fn is_deep(&self) -> bool {
        let count = Count(Cell::new(0));
        self.builder.trace_handles(&count);
        count.0.get() > DEEPEST
    }

    /// Whether the tag is for the tree.
    fn takes(&self, tag: &Tag) -> bool {
        let mut left_out = self.left_out.borrow_mut();
        match tag.kind {
            TagKind::StartTag if self.is_deep() && !self.is_flat(&tag.name) => {
                *left_out.entry(tag.name.clone()).or_default() += 1;
                false
            }
            TagKind::StartTag => true,
            TagKind::EndTag => match left_out.get_mut(&tag.name) {
                Some(count @ 1..) => {
                    *count -= 1;
                    false
                }
                _ => true,
            },
        }
    }

    /// Elements that never nest in themselves: those that hold nothing or only text, and those that end where the next
    /// of their kind begins. In drawings and formulas all elements nest.
    fn is_flat(&self, name: &LocalName) -> bool {
        const FLAT: &[LocalName] = &[
            local_name!("br"),
            local_name!("dd"),
            local_name!("dt"),
            local_name!("hr"),
            local_name!("iframe"),
            local_name!("img"),
            local_name!("li"),
            local_name!("noembed"),
            local_name!("noframes"),
            local_name!("p"),
            local_name!("plaintext"),
            local_name!("script"),
            local_name!("style"),
            local_name!("textarea"),
            local_name!("title"),
            local_name!("xmp"),
        ];
        FLAT.contains(name) && !self.is_foreign()
    }

    fn is_foreign(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// What the standard calls formatting elements.
const FORMATTING: &[LocalName] = &[
    local_name!("a"),
    local_name!("b"),
    local_name!("big"),
    local_name!("code"),
    local_name!("em"),
    local_name!("font"),
    local_name!("i"),
    local_name!("nobr"),
    local_name!("s"),
    local_name!("small"),
    local_name!("strike"),
    local_name!("strong"),
    local_name!("tt"),
    local_name!("u"),
];

impl TokenSink for Shallow {
    type Handle = <Builder as TokenSink>::Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Self::Handle> {
        let Token::TagToken(mut tag) = token else { return self.builder.process_token(token, line) };
        if FORMATTING.contains(&tag.name) && !self.is_foreign() {
            tag.name = local_name!("span");
        }
        if !self.takes(&tag) {
            return TokenSinkResult::Continue;
        }
        self.builder.process_token(Token::TagToken(tag), line)
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.is_foreign()
    }
}

/// Counts what the builder holds: the elements that are open, and at most four others.
struct Count(Cell<usize>);

impl Tracer for Count {
    type Handle = <Builder as TokenSink>::Handle;

    fn trace_handle(&self, _: &Self::Handle) {
        self.0.set(self.0.get() + 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::text;

    fn deepest(page: &str) -> usize {
        let page = parse(page);
        page.tree.nodes().map(|node| node.ancestors().count()).max().unwrap_or_default()
    }

    /// Pages whose end tags close nothing, or whose start tags stand where a simple search sees none.
    const SNARES: &[&str] = &[
        "<div>",
        "<b><div></b>",
        "<div><table><td></div>",
        "<a><object></a>",
        "<svg><g>",
        "<ul><li>",
        "<button><p>",
        "<p><template>",
        "<select><optgroup>",
        "<math><mi><p>",
        "<svg><foreignObject><div></svg>",
    ];

    #[test]
    fn no_page_nests_deeper_than_it_may() {
        for snare in SNARES {
            for before in ["", "<!-->", "<svg><title>", "<title>a</title>", "<!--a--!>"] {
                let depth = deepest(&(before.to_string() + &snare.repeat(2_000)));
                // A template has a fragment in it.
                assert!(depth < 2 * DEEPEST, "{before}{snare} is {depth} deep");
            }
        }
    }

    #[test]
    fn unclosed_letters_are_not_opened_again_in_every_paragraph() {
        let page = (0..500).map(|n| format!("<b a={n}>")).collect::<String>() + &"<p>x".repeat(2_000);
        assert!(parse(&page).tree.nodes().count() < 10_000);
        assert!(text(&page).ends_with("x\n\nx"));
    }

    #[test]
    fn what_is_too_deep_loses_its_tags_and_keeps_its_text() {
        let deep = "<div>".repeat(DEEPEST + 100)
            + "a<script>no</script><p>b</p><section>c</div>d"
            + &"</DIV>".repeat(DEEPEST + 99)
            + "<div>e<script>no</script>";
        assert_eq!(text(&deep), "a\n\nb\n\ncd\n\ne");
    }

    #[test]
    fn what_sets_type_changes_no_text() {
        let page = "<p>a <b>b <i>c</b> d</i> <a href=x>e<p>f</a> <svg><a><text>g</text></a></svg><u hidden>h</u> j";
        assert_eq!(text(page), "a b c d e\n\nf j");
    }

    #[test]
    fn a_page_in_frames_is_no_trouble() {
        assert_eq!(text("<frameset><frame><noframes><p>a</noframes></frameset>"), "");
        assert_eq!(text("<plaintext><p>a</plaintext>"), "<p>a</plaintext>");
    }
}
