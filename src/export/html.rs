//! A web page of one analysis: the article with its marks, a legend and the list of sources.
//!
//! The page needs nothing else: its style is inside, there is no script, and its Content-Security-Policy forbids
//! loading anything. Kinds differ by lines as well as by colour, in light, dark, forced colours and grey print. The
//! boxes of the legend switch a kind off, by style alone.
//!
//! Marks nest where they nest in the text; where two cross, the later one is cut in two, and the cut shows no edge.

use super::markdown::{column, counts, title};
use super::overlay::{Overlay, Piece, shown_by_default};
use super::percent;
use crate::analysis::{Analysis, Mark};
use crate::explain::{explain, source_title};
use crate::strings::Strings;
use crate::taxonomy::{BlockKind, MarkKind};

const STYLE: &str = include_str!("article.css");

/// Nothing is loaded and nothing is sent, whatever the text holds.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// A page of one analysis.
pub fn html(text: &str, analysis: &Analysis, strings: &Strings) -> String {
    let overlay = Overlay::new(text, analysis, strings);
    let summary = &analysis.summary;
    let counts = counts(summary, strings);
    let made_by = strings.fill("report.made-by", &[("version", env!("CARGO_PKG_VERSION"))]);
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <header>\n<h1>{heading}</h1>\n<p>{counts}</p>\n</header>\n{legend}<article>\n{article}</article>\n\
         {sources}<footer>\n<p>{principle} {made_by}</p>\n</footer>\n</body>\n</html>\n",
        lang = escape(strings.text("lang")),
        title = escape(&title(&overlay)),
        heading = escape(strings.text("report.title")),
        counts = escape(&counts),
        legend = legend(&overlay),
        article = article(&overlay),
        sources = sources(&overlay),
        principle = escape(strings.text("report.principle")),
        made_by = escape(&made_by),
    )
}

/// The groups that readers switch on and off, with the class that shows their lines.
const GROUPS: [(&str, &str, &[MarkKind]); 4] = [
    ("quote", "quote", &[MarkKind::Quote]),
    ("attribution", "cue", &[MarkKind::Cue]),
    ("hedge", "hedge", &[MarkKind::Hedge]),
    ("credit", "credit", &[MarkKind::Credit]),
];

fn legend(overlay: &Overlay<'_>) -> String {
    let entry = |(name, class, kinds): (&str, &str, &[MarkKind])| {
        let shown = overlay.analysis.marks.iter().filter(|&mark| shown_by_default(mark));
        let count = shown.filter(|mark| kinds.contains(&mark.mark_type.kind())).count();
        let label = escape(overlay.strings.text(&format!("group.{name}")));
        format!(
            "<label><input type=\"checkbox\" id=\"show-{name}\" checked><mark class=\"{class}\">{label}</mark> {count}</label>\n"
        )
    };
    let entries: String = GROUPS.into_iter().map(entry).collect();
    format!("<nav aria-label=\"{}\">\n{entries}</nav>\n", escape(overlay.strings.text("report.legend")))
}

fn article(overlay: &Overlay<'_>) -> String {
    let mut article = String::with_capacity(overlay.text.len() * 2);
    for paragraph in overlay.paragraphs(shown_by_default) {
        let (open, close) = match paragraph.kind {
            BlockKind::Headline => ("<h2>".to_string(), "</h2>\n"),
            BlockKind::Subhead => ("<h3>".to_string(), "</h3>\n"),
            BlockKind::Paragraph => ("<p>".to_string(), "</p>\n"),
            kind => (format!("<p class=\"{}\">", kind.as_str()), "</p>\n"),
        };
        article += &open;
        pieces(overlay, &paragraph.pieces, &mut article);
        article += close;
    }
    article
}

/// Pieces as nested elements. An element stays open from piece to piece as long as all around it do.
fn pieces(overlay: &Overlay<'_>, pieces: &[Piece], out: &mut String) {
    let mut open: Vec<usize> = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        let kept = open.iter().zip(&piece.marks).take_while(|(a, b)| a == b).count();
        close(out, open.len() - kept);
        open.truncate(kept);
        for (depth, &mark) in piece.marks.iter().enumerate().skip(kept) {
            let run =
                pieces[index..].iter().take_while(|later| later.marks.get(..=depth) == Some(&piece.marks[..=depth]));
            let end = run.last().map_or(piece.span.end, |last| last.span.end);
            *out += &opening(overlay, mark, piece.span.start, end);
            open.push(mark);
        }
        *out += &escape(overlay.words(piece.span));
    }
    close(out, open.len());
}

fn close(out: &mut String, elements: usize) {
    (0..elements).for_each(|_| out.push_str("</mark>"));
}

/// The element of a mark from `start` to `end`, which may be a part of it.
fn opening(overlay: &Overlay<'_>, index: usize, start: u32, end: u32) -> String {
    let mark = &overlay.analysis.marks[index];
    let from = if mark.span.start < start { " from" } else { "" };
    let on = if mark.span.end > end { " on" } else { "" };
    format!(
        "<mark class=\"{}{from}{on}\" title=\"{}\">",
        mark.mark_type.kind().as_str(),
        escape(&hint(overlay, index, mark))
    )
}

/// What a mark is, in a few words.
fn hint(overlay: &Overlay<'_>, index: usize, mark: &Mark) -> String {
    let card = explain(mark, overlay.strings);
    let speaker = overlay.roles(index).find_map(|(attribution, _)| overlay.speaker(attribution));
    match speaker {
        Some(speaker) => format!("{} · {}", card.title, speaker.name),
        None => card.title.to_string(),
    }
}

fn sources(overlay: &Overlay<'_>) -> String {
    let heading = escape(overlay.strings.text("report.sources"));
    if overlay.analysis.sources.is_empty() {
        return format!(
            "<section>\n<h2>{heading}</h2>\n<p>{}</p>\n</section>\n",
            escape(overlay.strings.text("report.none"))
        );
    }
    let mut rows = String::new();
    for source in &overlay.analysis.sources {
        rows += &format!(
            "<tr><td>{}</td><td>{}</td><td class=\"number\">{}</td><td class=\"number\">{}</td><td class=\"number\">{}</td></tr>\n",
            escape(&source.name),
            escape(source_title(source.source_type, overlay.strings)),
            source.quoted_words,
            percent(source.share_of_quoted_words),
            source.attributions.len()
        );
    }
    let mut header = String::new();
    for (name, class) in
        [("name", ""), ("type", ""), ("quoted-words", "number"), ("share", "number"), ("statements", "number")]
    {
        header += &format!("<th scope=\"col\" class=\"{class}\">{}</th>", escape(column(name, overlay.strings)));
    }
    format!(
        "<section>\n<h2>{heading}</h2>\n<div class=\"scroll\">\n<table>\n<thead><tr>{header}</tr></thead>\n<tbody>\n{rows}\
         </tbody>\n</table>\n</div>\n</section>\n"
    )
}

/// Text for content and for attributes in double quotation marks. Characters that HTML does not allow are left out.
fn escape(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for character in words.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' => escaped.push(character),
            _ if character.is_control() => {}
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;
    use crate::strings::ENGLISH;

    fn body_of(page: &str) -> &str {
        &page[page.find("<article>").unwrap()..page.find("</article>").unwrap()]
    }

    #[test]
    fn marks_nest_as_they_do_in_the_text() {
        let (text, analysis) = example::analysed();
        let page = html(text, &analysis, &ENGLISH);
        let expected = "<h2>Dam holds – mayor</h2>\n<p><mark class=\"content\" title=\"What was said, in exact words · \
            Ada Lund\"><mark class=\"quote\" title=\"Direct quote · Ada Lund\">&quot;The dam is safe,&quot;</mark></mark> \
            <mark class=\"cue\" title=\"Word of saying · Ada Lund\">said</mark> <mark class=\"source\" title=\"Named \
            person · Ada Lund\">Ada Lund</mark>. It was <mark class=\"hedge\" title=\"Reported, not witnessed\">reportedly\
            </mark> built in 1971.</p>\n<p class=\"caption\"><mark class=\"credit\" title=\"Picture credit\">Photo: Bo Ek\
            </mark></p>\n";
        assert!(body_of(&page).ends_with(expected), "{}", body_of(&page));
    }

    #[test]
    fn crossing_marks_are_cut() {
        let (text, mut analysis) = example::analysed();
        analysis.marks.truncate(2);
        analysis.attributions.clear();
        analysis.marks[0].span = crate::Span::new(20, 30);
        analysis.marks[1].span = crate::Span::new(25, 35);
        let page = html(text, &analysis, &ENGLISH);
        let body = body_of(&page);
        let classes: Vec<&str> =
            body.split("<mark class=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(classes, ["content", "quote on", "quote from"]);
    }

    #[test]
    fn the_text_survives_and_nothing_else_gets_in() {
        for (text, analysis) in example::hostile() {
            let page = html(&text, &analysis, &ENGLISH);
            let body = body_of(&page);
            assert_eq!(page.matches("<script").count() + page.matches("</style").count() - 1, 0, "{page}");
            assert_eq!(body.matches("<mark ").count(), body.matches("</mark>").count());
            let mut shown = String::new();
            for piece in body.split('<') {
                shown += piece.split_once('>').map_or(piece, |(_, words)| words);
            }
            let shown = shown.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
            let letters = |s: &str| s.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect::<String>();
            assert_eq!(letters(&shown), letters(&text));
        }
    }

    #[test]
    fn the_style_uses_the_palette_and_loads_nothing() {
        assert!(!STYLE.contains("url(") && !STYLE.contains("@import") && !STYLE.contains('<'));
        for (kind, line) in [("quote", "solid"), ("source", "dotted"), ("hedge", "wavy"), ("credit", "dashed")] {
            let is_of_kind = |rule: &str| rule.starts_with(&format!(".{kind} {{")) && rule.contains(line);
            assert!(STYLE.lines().any(is_of_kind), "{kind} has no {line} line");
        }
    }
}
