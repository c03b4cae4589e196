//! `cargo xtask eval`: how good the engine is, on articles that people annotated.
//!
//! ```text
//! cargo xtask eval                        scores, samples of errors, and what differs from the committed scores
//! cargo xtask eval --write                commits to the scores: writes tests/scores.txt
//! cargo xtask eval FILE.jsonl --errors 20 one file, and more errors to read
//! cargo xtask eval --predictions FILE     scores of what a file predicts for polnear.jsonl
//! cargo xtask eval --speed                and how fast it is
//! ```
//!
//! The articles lie beside the project ([`GOLD`]) and never enter it: the snapshot and the sources hold numbers only.
//! Spans are scored in code points by the measures of the gold data's own Python scripts, equal to them to the digit:
//! a test holds what those gave for a few made-up articles. [`sets`] says what is measured where.
//!
//! One way through: [`gold`] reads, [`predict`] has the engine (or a file) find the spans, [`sets`] measures with
//! [`score`], [`speech`], [`heads`], [`peer`] and [`calibration`] and gives [`report`] sections, which [`snapshot`] keeps;
//! [`errors`] and [`speed`] go to the terminal alone.

mod attribution;
mod calibration;
mod errors;
mod gold;
mod heads;
mod peer;
mod predict;
#[cfg(test)]
mod python;
mod report;
mod score;
mod sets;
mod snapshot;
mod speech;
mod speed;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use lexopt::prelude::*;

use crate::train::GOLD;
use crate::{places, tools};
use errors::ErrorType;
use gold::Split;
use report::Section;
use sets::Set;

/// The files that are scored unless others are named. The first has the attributions.
const FILES: [&str; 6] =
    ["polnear", "hedge_news", "hedge_factbank", "credits_html", "credits_articles", "reuters_datelines"];

/// What `cargo xtask eval --help` says.
pub(crate) const USAGE: &str = "\
usage: cargo xtask eval [options] [FILE.jsonl …]

Scores of the engine on annotated articles; without a FILE, those in ../shared/gold.

  --split <train|dev|all>  which articles of files that have splits [default: dev]
  --predictions <FILE>     scores these spans instead of running the engine [default FILE.jsonl: polnear.jsonl]
  --errors <N>             errors to show of each kind and type [default: 5]
  --speed                  also how fast a full analysis of the first file's articles is
  --write                  writes the scores to tests/scores.txt, instead of saying how they differ from it
";

/// Articles in the list of the worst.
const WORST: usize = 20;

/// What to score, and what to say about it.
pub(crate) struct Options {
    /// None: [`FILES`].
    files: Vec<PathBuf>,
    predictions: Option<PathBuf>,
    split: Split,
    /// Errors to show of each type and kind.
    errors: usize,
    write: bool,
    speed: bool,
}

impl Options {
    /// Reads the rest of the command line. `None` where help is asked for.
    pub(crate) fn parse(arguments: &mut lexopt::Parser) -> Result<Option<Self>, lexopt::Error> {
        let mut options =
            Self { files: Vec::new(), predictions: None, split: Split::Dev, errors: 5, write: false, speed: false };
        while let Some(argument) = arguments.next()? {
            match argument {
                Value(file) => options.files.push(file.into()),
                Long("predictions") => options.predictions = Some(arguments.value()?.into()),
                Long("split") => {
                    options.split = arguments
                        .value()?
                        .parse_with(|name| Split::from_name(name).ok_or("a split is train, dev or all"))?;
                }
                Long("errors") => options.errors = arguments.value()?.parse()?,
                Long("write") => options.write = true,
                Long("speed") => options.speed = true,
                Long("help") | Short('h') => return Ok(None),
                argument => return Err(argument.unexpected()),
            }
        }
        if options.write && (options.predictions.is_some() || !options.files.is_empty() || options.split != Split::Dev)
        {
            return Err("--write is for the engine on the default files and split".into());
        }
        if options.speed && options.predictions.is_some() {
            return Err("--speed measures the engine, not --predictions".into());
        }
        Ok(Some(options))
    }

    /// The files to score. One that is not there is an error.
    fn files(&self) -> Result<Vec<PathBuf>> {
        if !self.files.is_empty() {
            return Ok(self.files.clone());
        }
        let gold = places::at(GOLD);
        if !gold.is_dir() {
            bail!(
                "{} is missing: the annotated articles are no part of the project; name files of your own",
                gold.display()
            );
        }
        let count = if self.predictions.is_some() { 1 } else { FILES.len() };
        Ok(FILES[..count].iter().map(|name| gold.join(name).with_extension("jsonl")).collect())
    }
}

/// Scores, and prints. The status is a failure only where something could not be read or written: no score is one.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let files = options.files()?;
    if let Some(missing) = files.iter().chain(&options.predictions).find(|file| !file.is_file()) {
        bail!("{} is missing", missing.display());
    }
    if cfg!(debug_assertions) {
        return optimised();
    }
    let mut sections = Vec::new();
    let mut sets = Vec::new();
    for file in files {
        let set = Set::read(&file, options.split, |articles| match &options.predictions {
            Some(predictions) => predict::by_file(articles, predictions),
            None => Ok(predict::by_engine(articles)),
        })?;
        for section in set.sections() {
            println!("{section}");
            sections.push(section);
        }
        show_errors(&set, options.errors);
        sets.push(set);
    }
    if options.speed {
        show_speed(&sets[0]);
    }
    keep(&sections, options.write)?;
    Ok(ExitCode::SUCCESS)
}

/// The same command once more, built with the profile `eval`: unoptimised, the engine takes minutes.
fn optimised() -> Result<ExitCode> {
    let mut cargo = tools::cargo();
    cargo.current_dir(std::env::current_dir()?).args(["run", "--quiet", "--profile", "eval", "--package", "xtask"]);
    cargo.arg("--manifest-path").arg(places::at("Cargo.toml")).arg("--").args(std::env::args_os().skip(1));
    let status = cargo.status().context("running cargo")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Prints the worst articles and a sample of the errors.
fn show_errors(set: &Set, count: usize) {
    if set.has_attributions() {
        println!("worst articles: F1 of attributions (gold, found, right)");
        for errors::ArticleScore { id, gold, found, right, f1 } in errors::worst(&set.pairs, WORST) {
            println!("  {:5.1} ({gold:3} {found:3} {right:3}) {id}", 100. * f1);
        }
        println!();
    }
    if count == 0 {
        return;
    }
    for kind in set.kinds() {
        let errors = errors::errors(&set.pairs, kind);
        for of in ErrorType::ALL {
            let sample = errors::sample(&errors, of, count);
            if !sample.is_empty() {
                println!("{kind}, {}: [gold] {{found}}", of.as_str());
                for error in sample {
                    println!("  {error}");
                }
                println!();
            }
        }
    }
}

fn show_speed(set: &Set) {
    let articles: Vec<String> = set.pairs.iter().map(|pair| pair.text.iter().collect()).collect();
    if articles.iter().all(String::is_empty) {
        return;
    }
    let speed = speed::measure(&articles);
    let (median, best) = (speed.rate(speed.median), speed.rate(speed.best));
    println!("speed: {median:.2} MB/s (best run {best:.2}), {} bytes, one thread\n", speed.bytes);
}

/// Writes the snapshot, or says how the sections differ from it.
fn keep(sections: &[Section], write: bool) -> Result<()> {
    if write {
        snapshot::write(sections)?;
        println!("{} written", snapshot::PLACE);
        return Ok(());
    }
    let diff = snapshot::diff(sections)?;
    if diff.is_empty() {
        println!("as in {}", snapshot::PLACE);
    } else {
        print!("- {}\n+ now\n{diff}", snapshot::PLACE);
    }
    Ok(())
}
