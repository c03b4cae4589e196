//! Annotated articles: one JSON object a line, spans in code points. Predictions have the same form.

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use saidwho::Span;
use serde::Deserialize;

/// A line of a file: an article with the spans that somebody marked in it.
#[derive(Deserialize)]
pub(crate) struct Article {
    pub(crate) id: String,
    /// `train` or `dev`, where the file has splits.
    pub(crate) split: Option<String>,
    /// Not read of predictions.
    #[serde(default)]
    pub(crate) text: String,
    pub(crate) spans: Vec<Labelled>,
}

/// A span with what it is.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub(crate) struct Labelled {
    pub(crate) kind: String,
    /// In code points.
    #[serde(flatten)]
    pub(crate) span: Span,
    /// What ties the source, cue and content of one attribution together.
    pub(crate) link: Option<String>,
    /// Of hedges: which kind of doubt.
    pub(crate) r#type: Option<String>,
    /// Of attributions: whether somebody said or wrote something, or only believed, wanted or decided it.
    pub(crate) speech: Option<bool>,
    /// Of contents: direct, mixed or indirect.
    pub(crate) qtype: Option<String>,
    /// Of credits: a name with nothing around it that would show what it is.
    pub(crate) bare: bool,
    /// Of predicted attributions: 0 to 1.
    pub(crate) confidence: Option<f64>,
}

/// An article with both readings: what every measure compares.
pub(crate) struct Pair {
    pub(crate) id: String,
    /// The text by code points, which is how the spans count.
    pub(crate) text: Vec<char>,
    pub(crate) gold: Vec<Labelled>,
    pub(crate) found: Vec<Labelled>,
}

/// Which articles of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Split {
    Train,
    /// All of a file that has no such articles.
    #[default]
    Dev,
    All,
}

impl Split {
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        match name {
            "train" => Some(Self::Train),
            "dev" => Some(Self::Dev),
            "all" => Some(Self::All),
            _ => None,
        }
    }

    /// The articles of the split, and its name.
    fn choose(self, mut articles: Vec<Article>) -> (Vec<Article>, &'static str) {
        let of = |article: &Article, split: &str| article.split.as_deref() == Some(split);
        match self {
            Self::Train => articles.retain(|article| of(article, "train")),
            Self::Dev if articles.iter().any(|article| of(article, "dev")) => {
                articles.retain(|article| of(article, "dev"));
            }
            Self::Dev | Self::All => return (articles, "all"),
        }
        (articles, if self == Self::Train { "train" } else { "dev" })
    }
}

/// The articles of a file in its order. Of two with one id, the later stands in the place of the first.
pub(crate) fn read(path: &Path) -> Result<Vec<Article>> {
    let lines = std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let mut articles: Vec<Article> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for (number, line) in lines.lines().enumerate() {
        let place = || format!("{}, line {}", path.display(), number + 1);
        let article: Article = serde_json::from_str(line).with_context(place)?;
        if let Some(Labelled { span: Span { start, end }, .. }) =
            article.spans.iter().find(|s| s.span.start > s.span.end)
        {
            bail!("{}: a span from {start} to {end}", place());
        }
        let place = *places.entry(article.id.clone()).or_insert(articles.len());
        if place == articles.len() {
            articles.push(article);
        } else {
            articles[place] = article;
        }
    }
    Ok(articles)
}

/// The articles of one split, and the name of what was taken.
pub(crate) fn read_split(path: &Path, split: Split) -> Result<(Vec<Article>, &'static str)> {
    let (articles, name) = split.choose(read(path)?);
    if articles.is_empty() {
        bail!("{} has no article of the split {name}", path.display());
    }
    Ok((articles, name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn articles(splits: &[&str]) -> Vec<Article> {
        let article = |split: &&str| {
            let split = Some((*split).to_owned());
            Article { id: String::new(), split, text: String::new(), spans: Vec::new() }
        };
        splits.iter().map(article).collect()
    }

    #[test]
    fn dev_is_the_default_and_all_where_there_is_none() {
        for (split, splits, count, name) in [
            (Split::Dev, ["train", "dev", "dev"], 2, "dev"),
            (Split::Dev, ["train", "train", "train"], 3, "all"),
            (Split::Train, ["train", "dev", "dev"], 1, "train"),
            (Split::All, ["train", "dev", "dev"], 3, "all"),
        ] {
            let (chosen, chosen_name) = split.choose(articles(&splits));
            assert_eq!((chosen.len(), chosen_name), (count, name));
        }
    }
}
