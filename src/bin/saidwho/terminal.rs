//! The article in a terminal: marks in colour and underlined, a legend, the list of sources.
//!
//! Without colour, marks stand between brackets with the letter of their kind: `[H reportedly]`. Control characters
//! of the text are shown as signs, so no text can move the cursor or recolour the screen.

use saidwho::Analysis;
use saidwho::explain::source_title;
use saidwho::export::overlay::{Overlay, Paragraph, shown_by_default};
use saidwho::strings::ENGLISH;
use saidwho::taxonomy::{BlockKind, MarkKind};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Lines are not longer than this, however wide the terminal is.
const WIDEST: usize = 96;

/// How the terminal is written to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    pub(crate) color: bool,
    pub(crate) width: usize,
}

impl Style {
    /// The style of this terminal; 80 columns where there is none.
    pub(crate) fn of_terminal(color: bool) -> Self {
        let told = || std::env::var("COLUMNS").ok()?.parse().ok();
        let width = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)).or_else(told).unwrap_or(80);
        Self { color, width: width.clamp(20, WIDEST) }
    }
}

/// How a kind is shown: its code for colour and line, and its letter.
fn look(kind: MarkKind) -> (&'static str, &'static str) {
    match kind {
        MarkKind::Quote => ("\x1b[34m", "Q"),
        MarkKind::Cue => ("\x1b[1;32;4m", "A"),
        MarkKind::Source => ("\x1b[32;4m", "S"),
        MarkKind::Hedge => ("\x1b[33;4m", "H"),
        MarkKind::Credit => ("\x1b[35;4m", "C"),
        MarkKind::Furniture => ("\x1b[2m", "M"),
        MarkKind::Content => ("", ""),
    }
}

const RESET: &str = "\x1b[0m";
const BOLD: &str = "\x1b[1m";
const DIM: &str = "\x1b[2m";

/// The view of one analysis.
pub(crate) fn view(text: &str, analysis: &Analysis, style: Style) -> String {
    let overlay = Overlay::new(text, analysis, &ENGLISH);
    let mut out = String::new();
    for paragraph in overlay.paragraphs(|mark| shown_by_default(mark) && mark.mark_type.kind() != MarkKind::Content) {
        out += &wrapped(&spoken(&overlay, &paragraph, style), style.width);
        out += "\n\n";
    }
    out + &legend(style) + "\n\n" + &sources(analysis, style)
}

/// A stretch of one look, between its codes.
struct Run {
    before: String,
    words: String,
    after: &'static str,
}

/// The pieces of a paragraph with the look of their innermost mark.
fn spoken(overlay: &Overlay<'_>, paragraph: &Paragraph, style: Style) -> Vec<Run> {
    let base = match paragraph.kind {
        BlockKind::Headline | BlockKind::Subhead => BOLD,
        BlockKind::Furniture => DIM,
        _ => "",
    };
    let mut open: Vec<usize> = Vec::new();
    let mut runs = Vec::with_capacity(paragraph.pieces.len());
    for piece in &paragraph.pieces {
        let words = overlay.words(piece.span);
        if style.color {
            let codes = piece.marks.iter().map(|&mark| look(overlay.analysis.marks[mark].mark_type.kind()).0);
            let before: String = std::iter::once(base).chain(codes).collect();
            let after = if before.is_empty() { "" } else { RESET };
            runs.push(Run { before, words: words.to_string(), after });
            continue;
        }
        let kept = open.iter().zip(&piece.marks).take_while(|(a, b)| a == b).count();
        let mut labelled = "]".repeat(open.len() - kept);
        for &mark in &piece.marks[kept..] {
            labelled += &format!("[{}\u{a0}", look(overlay.analysis.marks[mark].mark_type.kind()).1);
        }
        open.clone_from(&piece.marks);
        runs.push(Run { before: String::new(), words: labelled + words, after: "" });
    }
    runs.push(Run { before: String::new(), words: "]".repeat(if style.color { 0 } else { open.len() }), after: "" });
    runs
}

/// Runs as lines of at most `width` columns. Lines break at white space; a longer word stands over.
fn wrapped(runs: &[Run], width: usize) -> String {
    let mut lines = Lines { runs, width, out: String::new(), column: 0, look: None, spaces: 0, spaced: 0 };
    // A word can go on over several runs, so its parts wait until it ends.
    let mut word: Vec<(usize, String)> = Vec::new();
    for (index, run) in runs.iter().enumerate() {
        for character in run.words.chars() {
            match character {
                '\r' => {}
                '\n' => {
                    lines.word(&mut word);
                    lines.end();
                }
                ' ' | '\t' => {
                    lines.word(&mut word);
                    lines.space(index);
                }
                _ => match word.last_mut() {
                    Some((last, part)) if *last == index => part.push(sign(character)),
                    _ => word.push((index, sign(character).to_string())),
                },
            }
        }
    }
    lines.word(&mut word);
    lines.look(None);
    lines.out
}

/// Lines as they are filled.
struct Lines<'a> {
    runs: &'a [Run],
    width: usize,
    out: String,
    column: usize,
    /// The run whose look is on.
    look: Option<usize>,
    /// Spaces that are due before the next word, and the run of the last one.
    spaces: usize,
    spaced: usize,
}

impl Lines<'_> {
    fn look(&mut self, run: Option<usize>) {
        if self.look != run {
            self.out += self.look.map_or("", |old| self.runs[old].after);
            self.out += run.map_or("", |new| &self.runs[new].before);
            self.look = run;
        }
    }

    fn end(&mut self) {
        self.look(None);
        self.out.push('\n');
        (self.column, self.spaces) = (0, 0);
    }

    fn space(&mut self, run: usize) {
        if self.column > 0 {
            self.spaces += 1;
            self.spaced = run;
        }
    }

    /// The parts of a word with the runs that they belong to.
    fn word(&mut self, parts: &mut Vec<(usize, String)>) {
        let length: usize = parts.iter().map(|(_, part)| part.width()).sum();
        if length == 0 {
            return;
        }
        if self.column > 0 && self.column + self.spaces + length > self.width {
            self.end();
        }
        // A space keeps the look only within one run, so that no line is drawn beyond the words of a mark.
        if self.spaces > 0 && self.look != Some(self.spaced) {
            self.look(None);
        }
        self.out.extend(std::iter::repeat_n(' ', self.spaces));
        self.column += self.spaces + length;
        self.spaces = 0;
        for (run, part) in parts.drain(..) {
            self.look(Some(run));
            self.out += &part;
        }
    }
}

/// A character that does nothing to the terminal.
fn sign(character: char) -> char {
    match character {
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(character)).unwrap_or('\u{fffd}'),
        '\x7f' => '␡',
        '\u{80}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        _ => character,
    }
}

/// Text on one line, without control characters.
pub(crate) fn plain(text: &str) -> String {
    text.chars().map(sign).collect()
}

fn legend(style: Style) -> String {
    let groups = [
        (MarkKind::Quote, "group.quote"),
        (MarkKind::Cue, "kind.cue"),
        (MarkKind::Source, "kind.source"),
        (MarkKind::Hedge, "group.hedge"),
        (MarkKind::Credit, "group.credit"),
        (MarkKind::Furniture, "group.furniture"),
    ];
    let entry = |(kind, label): (MarkKind, &'static str)| {
        let (code, letter) = look(kind);
        if style.color {
            format!("{code}{}{RESET}", ENGLISH.text(label))
        } else {
            format!("{letter} {}", ENGLISH.text(label))
        }
    };
    groups.map(entry).join("   ")
}

/// The ledger: names, words quoted, share, type.
fn sources(analysis: &Analysis, style: Style) -> String {
    let summary = &analysis.summary;
    let counts = ENGLISH.fill(
        "report.counts",
        &[
            ("words", &summary.words.to_string()),
            ("quoted", &summary.quoted_words.to_string()),
            ("share", &format!("{:.0} %", summary.share_of_quoted_words * 100.0)),
        ],
    );
    let heading = ENGLISH.text("report.sources");
    let mut out = if style.color { format!("{BOLD}{heading}{RESET}\n") } else { format!("{heading}\n") };
    if analysis.sources.is_empty() {
        return out + &format!("  {}\n\n{counts}\n{}\n", ENGLISH.text("report.none"), ENGLISH.text("report.principle"));
    }
    let (quoted, share) = (ENGLISH.text("report.quoted-words"), ENGLISH.text("report.share"));
    let share_columns = share.width().max(5);
    let longest = style.width.saturating_sub(quoted.width() + share_columns + 28).max(12);
    let names: Vec<String> = analysis.sources.iter().map(|source| cut(&plain(&source.name), longest)).collect();
    let columns =
        names.iter().map(|name| name.width()).chain([ENGLISH.text("report.name").width()]).max().unwrap_or_default();
    let padded = |words: &str, columns: usize| " ".repeat(columns.saturating_sub(words.width()));
    let mut row = |name: &str, words: &str, part: &str, kind: &str| {
        out += &format!(
            "  {name}{}  {}{words}  {}{part}  {kind}\n",
            padded(name, columns),
            padded(words, quoted.width()),
            padded(part, share_columns),
        );
    };
    row(ENGLISH.text("report.name"), quoted, share, ENGLISH.text("report.type"));
    for (source, name) in analysis.sources.iter().zip(&names) {
        let part = format!("{:.0} %", source.share_of_quoted_words * 100.0);
        row(name, &source.quoted_words.to_string(), &part, source_title(source.source_type, &ENGLISH));
    }
    out + "\n" + &counts + "\n" + ENGLISH.text("report.principle") + "\n"
}

/// A name in at most so many columns.
pub(crate) fn cut(name: &str, columns: usize) -> String {
    if name.width() <= columns {
        return name.to_string();
    }
    let mut width = 1;
    let fitting = name.chars().take_while(|c| {
        width += c.width().unwrap_or_default();
        width <= columns
    });
    fitting.collect::<String>() + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(all: &[(&str, &'static str)]) -> Vec<Run> {
        let run = |&(words, code): &(&str, &'static str)| Run {
            before: code.to_string(),
            words: words.to_string(),
            after: if code.is_empty() { "" } else { "<" },
        };
        all.iter().map(run).collect()
    }

    #[test]
    fn lines_break_at_white_space() {
        assert_eq!(wrapped(&runs(&[("one two three", "")]), 8), "one two\nthree");
        assert_eq!(wrapped(&runs(&[("one", ""), ("two", ">"), (" x", "")]), 4), "one>two<\nx");
        assert_eq!(wrapped(&runs(&[("a verylongword b", "")]), 4), "a\nverylongword\nb");
        assert_eq!(wrapped(&runs(&[("日本 日本", "")]), 5), "日本\n日本");
    }

    #[test]
    fn a_look_ends_with_its_line_and_begins_again() {
        assert_eq!(wrapped(&runs(&[("a ", ""), ("bb cc", ">"), (" d", "")]), 4), "a >bb<\n>cc< d");
    }

    #[test]
    fn no_control_character_gets_through() {
        assert_eq!(wrapped(&runs(&[("a\x1b[31m\u{9b}\u{202e}b\x7f", "")]), 80), "a␛[31m\u{fffd}\u{fffd}b␡");
    }

    #[test]
    fn names_are_cut_to_columns() {
        assert_eq!(cut("Ada Lund", 8), "Ada Lund");
        assert_eq!(cut("Ada Lund", 5), "Ada …");
        assert_eq!(cut("日本日本", 5), "日本…");
    }
}
