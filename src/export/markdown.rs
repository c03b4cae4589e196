//! Markdown: a report of who says what, for notes and hand-outs.
//!
//! Counts, the ledger of sources as a table, then attributions, quotes without one, hedges and credits as lists. What
//! comes from the text is escaped for `CommonMark` and GitHub's tables: it can make no link, image, heading or
//! HTML.

use super::overlay::{Overlay, parts, shown_by_default};
use super::percent;
use crate::analysis::{Analysis, Attribution, Mark, Summary};
use crate::explain::{explain, source_title};
use crate::strings::Strings;
use crate::taxonomy::{BlockKind, MarkKind};
use crate::text::Span;

/// How many characters of a long content are shown.
const LONGEST: usize = 400;

/// A report of one analysis.
pub fn markdown(text: &str, analysis: &Analysis, strings: &Strings) -> String {
    let overlay = Overlay::new(text, analysis, strings);
    let summary = &analysis.summary;
    let counts = counts(summary, strings);
    let sections = [
        format!("# {}: {}", overlay.strings.text("report.title"), escape(&title(&overlay))),
        format!("{counts}\n\n*{}*", overlay.strings.text("report.principle")),
        section("report.sources", &sources(&overlay), strings),
        section("report.attributions", &attributions(&overlay), strings),
        section("report.quotes", &marks(&overlay, MarkKind::Quote), strings),
        section("report.hedges", &marks(&overlay, MarkKind::Hedge), strings),
        section("report.credits", &marks(&overlay, MarkKind::Credit), strings),
    ];
    sections.join("\n\n") + "\n"
}

/// What an article is called: its headline, else how it begins.
pub(super) fn title(overlay: &Overlay<'_>) -> String {
    let headline = overlay.analysis.blocks.iter().find(|block| block.kind == BlockKind::Headline);
    let words = headline.map_or(overlay.text, |block| overlay.words(block.span));
    let line = words.trim().lines().next().unwrap_or_default();
    let title = shortened(line, 90);
    if title.is_empty() { overlay.strings.text("report.untitled").to_string() } else { title }
}

/// How many words there are, and how many of them are quoted, in a sentence.
pub(super) fn counts(summary: &Summary, strings: &Strings) -> String {
    strings.fill(
        "report.counts",
        &[
            ("words", &summary.words.to_string()),
            ("quoted", &summary.quoted_words.to_string()),
            ("share", &percent(summary.share_of_quoted_words)),
        ],
    )
}

fn section(title: &str, body: &str, strings: &Strings) -> String {
    let body = if body.is_empty() { strings.text("report.none") } else { body.trim_end() };
    format!("## {}\n\n{body}", strings.text(title))
}

fn sources(overlay: &Overlay<'_>) -> String {
    if overlay.analysis.sources.is_empty() {
        return String::new();
    }
    let columns = ["name", "type", "quoted-words", "share", "statements"];
    let header: Vec<&str> = columns.iter().map(|name| column(name, overlay.strings)).collect();
    let mut table = format!("| {} |\n| --- | --- | ---: | ---: | ---: |\n", header.join(" | "));
    for source in &overlay.analysis.sources {
        let cells = [
            escape(&source.name),
            source_title(source.source_type, overlay.strings).to_string(),
            source.quoted_words.to_string(),
            percent(source.share_of_quoted_words),
            source.attributions.len().to_string(),
        ];
        table += &format!("| {} |\n", cells.join(" | "));
    }
    table
}

/// The name of a column of the ledger.
pub(super) fn column<'s>(name: &str, strings: &'s Strings) -> &'s str {
    strings.lookup(&format!("report.{name}")).unwrap_or_default()
}

fn attributions(overlay: &Overlay<'_>) -> String {
    let list = overlay.analysis.attributions.iter().enumerate();
    list.map(|(index, attribution)| format!("{}. {}\n", index + 1, attributed(overlay, attribution))).collect()
}

fn attributed(overlay: &Overlay<'_>, attribution: &Attribution) -> String {
    let source = overlay.words_of(attribution.source);
    let speaker = overlay.speaker(attribution).map(|speaker| speaker.name.as_str());
    let mut line = match (speaker, source) {
        (None, "") => format!("*{}*", overlay.strings.text("report.no-source")),
        (None, source) | (Some(source), "") => format!("**{}**", escape(source)),
        (Some(speaker), source) if speaker == source => format!("**{}**", escape(source)),
        (Some(speaker), source) => format!("**{}** ({})", escape(speaker), escape(source)),
    };
    let relays: Vec<String> = overlay.relays(attribution).map(escape).collect();
    if !relays.is_empty() {
        line += &format!(", {}", overlay.strings.fill("report.via", &[("names", &relays.join(" ← "))]));
    }
    let cue = overlay.words_of(attribution.cue);
    if !cue.is_empty() {
        line += &format!(", *{}*", escape(cue));
    }
    let contents = contents(overlay, attribution);
    if !contents.is_empty() {
        line += &format!(": {contents}");
    }
    line + &format!(" ({})", attribution.kind.as_str())
}

/// What was said. Marks inside a mark that is already told are left out: a quote within its content.
fn contents(overlay: &Overlay<'_>, attribution: &Attribution) -> String {
    let spans = attribution.content.iter().filter_map(|&id| Some(overlay.analysis.mark(id)?.span));
    let mut told: Vec<Span> = Vec::new();
    for span in spans {
        if !told.iter().any(|outer| outer.contains(span)) {
            told.retain(|inner| !span.contains(*inner));
            told.push(span);
        }
    }
    told.sort_by_cached_key(|span| span.order());
    let told: Vec<String> = told.iter().map(|&span| escape(&shortened(overlay.words(span), LONGEST))).collect();
    told.join(" … ")
}

/// The marks of a kind as a list; quotes only where no attribution holds them.
fn marks(overlay: &Overlay<'_>, kind: MarkKind) -> String {
    let attributed = attributed_spans(overlay);
    let is_attributed = |span: Span| {
        let begun = attributed.partition_point(|&(start, _)| start <= span.start);
        begun > 0 && attributed[begun - 1].1 >= span.end
    };
    let wanted = |mark: &&Mark| {
        mark.mark_type.kind() == kind
            && !mark.span.is_empty()
            && mark.duplicate_of.is_none()
            && shown_by_default(mark)
            && (kind != MarkKind::Quote || !is_attributed(mark.span))
    };
    let item = |mark: &Mark| {
        let words = escape(&shortened(overlay.words(mark.span), LONGEST));
        format!("- {words} ({})\n", explain(mark, overlay.strings).title.to_lowercase())
    };
    overlay.analysis.marks.iter().filter(wanted).map(item).collect()
}

/// Where the marks of attributions begin, in order, each with the furthest end of those that have begun.
fn attributed_spans(overlay: &Overlay<'_>) -> Vec<(u32, u32)> {
    let marks = overlay.analysis.attributions.iter().flat_map(parts);
    let mut spans: Vec<Span> = marks.filter_map(|(id, _)| Some(overlay.analysis.mark(id)?.span)).collect();
    spans.sort_by_cached_key(|span| span.order());
    let furthest = spans.iter().scan(0, |end, span| {
        *end = span.end.max(*end);
        Some((span.start, *end))
    });
    furthest.collect()
}

/// On one line, white space collapsed, cut after some characters.
pub(super) fn shortened(words: &str, longest: usize) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(longest) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

/// Text that stands for itself in Markdown: on one line, with the characters escaped that have a meaning.
fn escape(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut escaped = String::with_capacity(line.len());
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    for (at, character) in line.char_indices() {
        let starts_item = at == 0 && matches!(character, '-' | '+' | '=' | ':');
        let numbers_item = at == digits && digits > 0 && matches!(character, '.' | ')');
        let special = matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '#' | '$');
        if special || starts_item || numbers_item {
            escaped.push('\\');
        }
        if !character.is_control() {
            escaped.push(character);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;
    use crate::strings::ENGLISH;

    #[test]
    fn the_report_of_a_small_article() {
        let (text, analysis) = example::analysed();
        let expected = "\
# Who says what: Dam holds – mayor

17 words, 4 of them inside quotation marks (25 %).

*The marks describe wording. They cannot tell whether something is true.*

## Sources

| Name | Type | Words quoted | Share | Statements |
| --- | --- | ---: | ---: | ---: |
| Ada Lund | Named person | 4 | 100 % | 1 |

## Attributions

1. **Ada Lund**, *said*: \"The dam is safe,\" (direct)

## Quotes without an attribution

None found.

## Hedges

- reportedly (reported, not witnessed)

## Credits

- Photo: Bo Ek (picture credit)
";
        assert_eq!(markdown(text, &analysis, &ENGLISH), expected);
    }

    #[test]
    fn specials_are_escaped() {
        assert_eq!(
            escape("![a](b) <i>*x*_y_`z`|\n\n# h"),
            "!\\[a\\](b) \\<i\\>\\*x\\*\\_y\\_\\`z\\`\\|  \\# h".replace("  ", " ")
        );
        assert_eq!(escape("1. a"), "1\\. a");
        assert_eq!(escape("- a"), "\\- a");
        assert_eq!(escape("a - b 1."), "a - b 1.");
    }

    #[test]
    fn any_analysis_of_any_text_gives_a_report() {
        for (text, analysis) in example::hostile() {
            let report = markdown(&text, &analysis, &ENGLISH);
            let plain = report.replace("\\\\", "").replace("\\<", "").replace("\\[", "").replace("\\]", "");
            assert!(!plain.contains(['<', '[', ']', '\u{1b}']), "{report}");
            assert_eq!(report.matches("\n## ").count(), 5);
        }
    }
}
