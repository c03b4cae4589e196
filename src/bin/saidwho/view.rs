//! From an article to what is written about it.

use std::fmt::Write as _;

use saidwho::strings::ENGLISH;
use saidwho::{Analysis, Options, analyze, export};
use serde::Serialize;

use crate::arguments::Format;
use crate::input::Article;
use crate::table::{self, Counts};
use crate::terminal;

/// What is written, the same for every article of a run.
pub(crate) struct View {
    pub(crate) content: Content,
    pub(crate) options: Options,
    /// Whether there may be other articles, so that each needs its id.
    pub(crate) several: bool,
    pub(crate) style: terminal::Style,
}

/// An analysis in some format, a line of counts, or the text alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    Analysis(Format),
    Summary,
    Text,
}

impl View {
    /// What comes before all articles.
    pub(crate) fn header(&self) -> String {
        match self.content {
            Content::Analysis(Format::Csv) => export::csv::header(self.several.then_some("input")),
            Content::Summary => table::header(self.style.width),
            _ => String::new(),
        }
    }

    /// What comes after all articles.
    pub(crate) fn footer(&self, all: &Counts) -> String {
        if self.content == Content::Summary { table::total(all, self.style.width) } else { String::new() }
    }

    /// What is written about one article, and what it adds to the counts of all.
    pub(crate) fn of(&self, article: &Article) -> (String, Counts) {
        if self.content == Content::Summary {
            let counts = Counts::of(&analyze(&article.text, &self.options));
            return (table::row(&article.title(), &counts, self.style.width), counts);
        }
        (self.written(article), Counts::default())
    }

    fn written(&self, article: &Article) -> String {
        let text = article.text.as_str();
        let format = match self.content {
            Content::Text if self.several => {
                return format!("{{\"id\":{},\"text\":{}}}\n", article.id, json(&text));
            }
            Content::Text | Content::Summary => return text.to_string(),
            Content::Analysis(format) => format,
        };
        let analysis = analyze(text, &self.options);
        match format {
            Format::Json if !self.several => json(&analysis) + "\n",
            Format::Json | Format::Ndjson => with_id(&article.id, &analysis),
            Format::Csv => export::csv::rows(self.several.then(|| article.title()).as_deref(), text, &analysis),
            Format::Markdown => self.after_title(article, export::markdown(text, &analysis, &ENGLISH)),
            Format::Html => export::html(text, &analysis, &ENGLISH),
            Format::Jsonld => json(&export::json_ld(text, &analysis, &ENGLISH)) + "\n",
            Format::Terminal => self.after_title(article, terminal::view(text, &analysis, self.style)),
        }
    }

    /// Of several articles each begins with its id, and an empty line parts it from the next.
    fn after_title(&self, article: &Article, mut body: String) -> String {
        if self.several {
            let rule = if self.content == Content::Analysis(Format::Markdown) { "<!-- " } else { "── " };
            let end = if rule.starts_with('<') { " -->" } else { "" };
            let title = terminal::plain(&article.title()).replace("--", "- -");
            body.insert_str(0, &format!("{rule}{title}{end}\n\n"));
            body.push('\n');
        }
        body
    }
}

/// `{"id": …, …Analysis}`.
fn with_id(id: &str, analysis: &Analysis) -> String {
    let object = json(analysis);
    let mut line = String::with_capacity(object.len() + id.len() + 8);
    // Writing to a string cannot fail.
    let _ = writeln!(line, "{{\"id\":{id},{}", &object[1..]);
    line
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("plain data has no values that JSON lacks")
}
