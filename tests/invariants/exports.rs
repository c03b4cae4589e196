//! What must hold for the exports of any text: they tell the text as it is, and nothing of it becomes code.

use saidwho::analysis::{Analysis, Mark};
use saidwho::export::overlay::{Overlay, shown_by_default};
use saidwho::export::{csv, html, json_ld, markdown};
use saidwho::strings::ENGLISH;
use serde_json::Value;

use super::read_csv::read_csv;

/// Checks every export of an analysis that the engine made of this text.
pub(crate) fn exports_hold(text: &str, analysis: &Analysis) {
    pieces_hold(text, analysis);
    csv_holds(text, analysis);
    html_holds(text, analysis);
    json_ld_holds(text, analysis);
    markdown_holds(text, analysis);
}

/// The pieces that views are made of, one after the other, are the text without the white space between paragraphs.
fn pieces_hold(text: &str, analysis: &Analysis) {
    let overlay = Overlay::new(text, analysis, &ENGLISH);
    for wanted in [(|_| true) as fn(&Mark) -> bool, shown_by_default] {
        let mut at = 0;
        for piece in overlay.paragraphs(wanted).iter().flat_map(|paragraph| &paragraph.pieces) {
            let gap = &text[at as usize..piece.span.start as usize];
            assert!(gap.chars().all(super::blank_character), "{gap:?} is in no piece of {text:?}");
            assert!(!piece.span.is_empty(), "an empty piece in {text:?}");
            at = piece.span.end;
        }
        assert!(text[at as usize..].chars().all(super::blank_character), "the end of {text:?} is in no piece");
    }
}

/// The table reads back as what the analysis says, and no cell begins as a formula does.
fn csv_holds(text: &str, analysis: &Analysis) {
    let overlay = Overlay::new(text, analysis, &ENGLISH);
    let table = csv(text, analysis);
    let rows = read_csv(&table);
    assert_eq!(rows[0], csv::COLUMNS, "{text:?}");
    let mut seen = vec![false; analysis.marks.len()];
    for row in &rows[1..] {
        assert_eq!(row.len(), csv::COLUMNS.len(), "{row:?} of {text:?}");
        let formula = |cell: &&String| cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
        assert_eq!(row.iter().find(formula), None, "{text:?}");
        let index = row[0][1..].parse::<usize>().expect("a mark has a number") - 1;
        let mark = &analysis.marks[index];
        seen[index] = true;
        assert_eq!(row[3..5], [mark.span.start.to_string(), mark.span.end.to_string()], "{text:?}");
        let words = overlay.words(overlay.analysis.marks[index].span);
        assert!(row[6] == words || row[6].strip_prefix('\'') == Some(words), "{row:?} of {text:?}");
    }
    assert!(seen.into_iter().all(|seen| seen), "a mark has no row: {text:?}");
}

/// The elements and attributes that a page is made of.
const ELEMENTS: &[&str] = &[
    "!doctype", "html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "h3", "p", "nav", "label",
    "input", "mark", "article", "section", "div", "table", "thead", "tbody", "tr", "th", "td", "footer",
];
const ATTRIBUTES: &[&str] = &[
    "html",
    "lang=",
    "charset=",
    "http-equiv=",
    "content=",
    "name=",
    "aria-label=",
    "type=",
    "id=",
    "checked",
    "class=",
    "title=",
    "scope=",
];

/// The article can be read back from the page, and every element is one that the page itself makes.
fn html_holds(text: &str, analysis: &Analysis) {
    let page = html(text, analysis, &ENGLISH);
    let (before, rest) = page.split_once("<style>").expect("the page has a style");
    let (_, after) = rest.split_once("</style>").expect("the style ends");
    for tag in before.split('<').chain(after.split('<')).skip(1).map(|rest| rest.split('>').next().unwrap_or_default())
    {
        let unquoted: String = tag.split('"').step_by(2).collect();
        let mut words = unquoted.strip_prefix('/').unwrap_or(&unquoted).split_ascii_whitespace();
        let known = words.next().is_none_or(|name| ELEMENTS.contains(&name));
        assert!(known && words.all(|word| ATTRIBUTES.contains(&word)), "<{tag}> in the page of {text:?}");
    }
    let article = page.split("<article>").nth(1).and_then(|rest| rest.split("</article>").next());
    let mut shown = String::new();
    for piece in article.expect("the page holds an article").split('<') {
        shown += piece.split_once('>').map_or(piece, |(_, words)| words);
    }
    let shown = shown.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    let letters = |s: &str| s.chars().filter(|&c| !super::blank_character(c)).collect::<String>();
    assert_eq!(letters(&shown), letters(text));
}

/// Positions and quotations of the annotations cut out the same words, and the context is what stands around them.
fn json_ld_holds(text: &str, analysis: &Analysis) {
    let collection = serde_json::to_value(json_ld(text, analysis, &ENGLISH)).expect("annotations can be written");
    let points: Vec<char> = text.chars().collect();
    let items = collection["first"]["items"].as_array().expect("annotations");
    assert_eq!(collection["total"], items.len());
    assert_eq!(items.len(), analysis.marks.len() + analysis.attributions.len(), "{text:?}");
    let targets = items.iter().flat_map(|item| item["target"].as_array().expect("targets"));
    for target in targets {
        let at = |name: &str| target["selector"][0][name].as_u64().expect("a number") as usize;
        let (start, end) = (at("start"), at("end"));
        let words = |range: &[char]| Value::from(range.iter().collect::<String>());
        let quote = &target["selector"][1];
        assert_eq!(quote["exact"], words(&points[start..end]), "{text:?}");
        assert_eq!(quote["prefix"], words(&points[start.saturating_sub(32)..start]), "{text:?}");
        assert_eq!(quote["suffix"], words(&points[end..points.len().min(end + 32)]), "{text:?}");
    }
}

/// The text makes no heading, link or HTML in the report.
fn markdown_holds(text: &str, analysis: &Analysis) {
    let report = markdown(text, analysis, &ENGLISH);
    let mut unescaped = report.replace("\\\\", "");
    for special in ["\\<", "\\>", "\\[", "\\]", "\\`", "\\#"] {
        unescaped = unescaped.replace(special, "");
    }
    assert!(!unescaped.contains(['<', '[', ']', '`']), "{report}");
    assert_eq!(unescaped.matches("\n## ").count(), 5, "{report}");
    assert_eq!(unescaped.matches('#').count(), 11, "{report}");
    assert!(!report.contains(|c: char| c.is_control() && c != '\n'), "{report}");
}
