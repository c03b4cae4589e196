//! Trains the tagger: features by the crate's own code, the network by the Python in `xtask/train/`.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use saidwho::tag::feature::Features;
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

#[derive(Deserialize)]
struct Article {
    text: String,
}

/// Dumps the features, sets Python up and runs the trainer with the given arguments.
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
    let python = python()?;
    let trainer = places::at("xtask/train/train.py");
    tools::run(tools::command(python).arg(trainer).arg(gold).arg(folder).args(arguments))
}

/// Writes 36 bytes a token, little-endian: start, end (bytes), word; ending, short ending, beginning, 0 (16 bits each);
/// properties (128 bits). Before each article stands the number of its tokens (32 bits).
fn dump(articles: &Path, features: &Path) -> Result<()> {
    let mut out = BufWriter::new(File::create(features)?);
    for line in fs::read_to_string(articles)?.lines() {
        let article: Article = serde_json::from_str(line)?;
        let tokens = saidwho::tagger_input(&article.text);
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
    }
    out.flush()?;
    Ok(())
}

/// The Python of an environment of its own, with what `requirements.txt` pins.
fn python() -> Result<PathBuf> {
    let environment = places::target().join("train/python");
    let python = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !python.exists() {
        tools::run(tools::command("python3").args(["-m", "venv"]).arg(&environment))
            .context("Python 3.11 or later is missing; install it: https://www.python.org/downloads")?;
    }
    tools::run(
        tools::command(&python)
            .args(["-m", "pip", "install", "--quiet", "--requirement"])
            .arg(places::at("xtask/train/requirements.txt")),
    )?;
    Ok(python)
}
