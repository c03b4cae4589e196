//! What the command can be asked for.

use std::io::IsTerminal;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use clap::{Parser, ValueEnum};
use saidwho::OffsetUnit;
use saidwho::taxonomy::MarkKind;

/// Marks who says what in news articles: quotes, attributions, hedges and source credits.
///
/// It describes wording. It never says whether something is true.
#[derive(Debug, Parser)]
#[command(version, after_long_help = NOTES)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub(crate) struct Arguments {
    /// Files to read; `-` or none for standard input
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,

    /// What the files hold [default: by extension (.html, .htm, .ndjson, .jsonl), else text]
    #[arg(long, value_enum, value_name = "KIND")]
    pub(crate) input: Option<InputKind>,

    /// What to write [default: terminal when writing to a terminal, else json]
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) format: Option<Format>,

    /// Write a table with one line an article: words, share of quoted words, sources, attributions, hedges, credits
    #[arg(long, conflicts_with_all = ["format", "offsets", "print_text"])]
    pub(crate) summary: bool,

    /// The unit that spans in JSON and CSV count in
    #[arg(long, value_enum, value_name = "UNIT", default_value = "utf-8")]
    pub(crate) offsets: Unit,

    /// Only marks of these kinds, parted by commas: quote, source, cue, content, hedge, credit, furniture
    #[arg(long, value_name = "KINDS", value_delimiter = ',', value_parser = kind_of_mark)]
    pub(crate) kinds: Option<Vec<MarkKind>>,

    /// No marks of page furniture
    #[arg(long)]
    pub(crate) no_furniture: bool,

    /// Do not look for attributions: quotes, hedges and credits only, many times as fast
    #[arg(long)]
    pub(crate) no_attributions: bool,

    /// A table of phrases of your own, beside the word lists
    #[arg(long, value_name = "FILE")]
    pub(crate) lexicon: Option<PathBuf>,

    /// How many articles to analyse at once [default: the number of processors]
    #[arg(long, value_name = "N")]
    pub(crate) jobs: Option<NonZeroUsize>,

    /// Whether the terminal view is coloured
    #[arg(long, value_enum, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: Color,

    /// Write the text that offsets refer to instead of an analysis
    #[arg(long, conflicts_with_all = ["format", "offsets"])]
    pub(crate) print_text: bool,

    /// Write the manual page or the completions of a shell, and nothing else
    #[arg(long, value_enum, value_name = "WHAT", exclusive = true)]
    pub(crate) generate: Option<Generated>,
}

/// What `--help` says below the options.
const NOTES: &str = "\
Input:
  text    The file is the article, as it is: a byte-order mark and CRLF count in the offsets.
  html    The article is the text that a browser shows: block elements are paragraphs between blank lines.
          Offsets refer to that text; `--print-text` writes it.
  ndjson  One article a line: {\"id\": …, \"text\": …}. The id is a string or a number and comes back as it is.
          Other keys are ignored. Offsets refer to `text`. Empty lines are skipped.

Output:
  `terminal` marks quotes, sources, words of saying, hedges and credits by colour and line, or by letters where there is
          no colour. For a pager: `saidwho --color always article.txt | less -R`.
  `json` for one article is the analysis itself. Several articles (more than one FILE, or ndjson) come as one
  line of JSON each, with the id or the path as `id`, in the order of the input. `csv` then begins with a column
  `input`, `jsonld` is one line each, `html` takes one article only.

Phrases of your own:
  Each line of the table of `--lexicon` holds, parted by tabs, a phrase, `hedge`, `cue` or `furniture`, a type of that
  kind as the output names it (or `idiom`: the words are kept from being a hedge), and for hedges a strength, `low`,
  `medium` or `high`. Case does not count; `|` stands between words that can take one place: `word|rumour has it`.
  Empty lines and lines that begin with `#` are skipped.

Environment:
  NO_COLOR   no colour, unless --color asks for it
  COLUMNS    how wide the terminal view is where standard output is no terminal

Examples:
  saidwho article.txt                          the article with its marks, in a terminal
  saidwho --summary archive/*.html             a table of many articles
  saidwho archive.ndjson > analyses.ndjson     one line of JSON an article, on all processors
  saidwho --generate man | man -l -            the manual page
  saidwho --generate complete-bash > ~/.local/share/bash-completion/completions/saidwho

Exit code:
  0  every article was answered, or whoever read the answers had seen enough
  1  an input could not be read (it is named on standard error, and the others were answered), or the output could
     not be written
  2  the arguments were wrong";

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum InputKind {
    /// The article itself
    Text,
    /// A web page
    Html,
    /// One `{"id", "text"}` a line
    Ndjson,
}

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// The article with its marks, and a list of sources
    Terminal,
    /// The analysis as JSON
    Json,
    /// One line of JSON an article, with its id
    Ndjson,
    /// One row a mark
    Csv,
    /// A report
    Markdown,
    /// A page that needs nothing else
    Html,
    /// W3C Web Annotations
    Jsonld,
}

/// [`OffsetUnit`], as an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Unit {
    /// Code units, as in JavaScript and Java
    #[value(name = "utf-16")]
    Utf16,
    /// Unicode code points, as in Python
    CodePoint,
    /// Bytes, as in Rust and Go
    #[value(name = "utf-8")]
    Utf8,
}

/// What the command writes about itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Generated {
    /// The manual page, in roff
    Man,
    /// Completions for bash
    CompleteBash,
    /// Completions for zsh
    CompleteZsh,
    /// Completions for fish
    CompleteFish,
    /// Completions for `PowerShell`
    CompletePowershell,
}

/// When the terminal view is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// When writing to a terminal and `NO_COLOR` is not set
    Auto,
    /// Also into files and pipes
    Always,
    /// Marks are labelled with letters instead
    Never,
}

fn kind_of_mark(name: &str) -> Result<MarkKind, String> {
    MarkKind::from_name(name).ok_or_else(|| "no such kind".to_owned())
}

impl From<Unit> for OffsetUnit {
    fn from(unit: Unit) -> Self {
        match unit {
            Unit::Utf16 => Self::Utf16,
            Unit::CodePoint => Self::CodePoint,
            Unit::Utf8 => Self::Utf8,
        }
    }
}

impl Color {
    /// Whether to colour what goes to standard output.
    pub(crate) fn is_on(self) -> bool {
        let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => {
                std::io::stdout().is_terminal()
                    && !set("NO_COLOR")
                    && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
            }
        }
    }
}

impl Arguments {
    /// What the file holds: as told, else by its extension.
    pub(crate) fn kind_of(&self, file: &Path) -> InputKind {
        self.input.unwrap_or_else(|| {
            let extension = file.extension().unwrap_or_default().to_string_lossy().to_lowercase();
            match extension.as_str() {
                "html" | "htm" | "xhtml" => InputKind::Html,
                "ndjson" | "jsonl" => InputKind::Ndjson,
                _ => InputKind::Text,
            }
        })
    }

    /// The files with what they hold; standard input where none is named.
    pub(crate) fn inputs(&self) -> Vec<(PathBuf, InputKind)> {
        let stdin = [PathBuf::from("-")];
        let files = if self.files.is_empty() { &stdin[..] } else { &self.files };
        files.iter().map(|file| (file.clone(), self.kind_of(file))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn extensions_say_what_a_file_holds() {
        let arguments = Arguments::parse_from(["saidwho", "a.txt", "b.HTML", "c.jsonl", "d", "-"]);
        let kinds: Vec<InputKind> = arguments.inputs().into_iter().map(|(_, kind)| kind).collect();
        assert_eq!(kinds, [InputKind::Text, InputKind::Html, InputKind::Ndjson, InputKind::Text, InputKind::Text]);
        let told = Arguments::parse_from(["saidwho", "--input", "text", "b.html"]);
        assert_eq!(told.inputs()[0].1, InputKind::Text);
    }
}
