//! Fuzzing: random texts, steered towards new code, with the address sanitizer.
//!
//! The targets stand in `fuzz/fuzz_targets`. Needs a nightly toolchain (`rustup toolchain install nightly`); cargo-fuzz
//! is installed below `target/`. What is found lies in `fuzz/artifacts`; once mended it becomes a text of
//! `tests/properties.rs` or of a unit test.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use saidwho::{Options, analyze};

use crate::{places, tools};

/// The version of cargo-fuzz.
const VERSION: &str = "0.13.2";

/// How long a target runs unless told otherwise.
pub(crate) const SECONDS: u32 = 600;

/// The longest text; what takes longer than the engine needs for one of this length is a find, too.
const LONGEST: usize = 1024;

/// Runs the targets that are named, or all, one after the other.
pub(crate) fn run(seconds: u32, names: &[String]) -> Result<()> {
    let targets: Vec<String> = places::sources(&places::at("fuzz/fuzz_targets"))
        .iter()
        .filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned()))
        .collect();
    if let Some(unknown) = names.iter().find(|name| !targets.contains(name)) {
        bail!("there is no fuzz target {unknown}; there are {}", targets.join(", "));
    }
    let fuzz = cargo_fuzz()?;
    for target in targets.iter().filter(|target| names.is_empty() || names.contains(target)) {
        let corpus = sow(target)?;
        eprintln!("» {target}: {seconds} s");
        tools::run(
            tools::command(&fuzz)
                .args(["run", "--fuzz-dir", "fuzz", target])
                .arg(&corpus)
                .arg("--")
                .args([format!("-max_total_time={seconds}"), format!("-max_len={LONGEST}")])
                .args(["-timeout=20", "-print_final_stats=1", "-verbosity=0"])
                .env("RUSTUP_TOOLCHAIN", "nightly"),
        )
        .with_context(|| format!("{target} found something; it lies in fuzz/artifacts/{target}"))?;
    }
    Ok(())
}

fn cargo_fuzz() -> Result<PathBuf> {
    let root = places::target().join("tools");
    let program = root.join("bin").join(format!("cargo-fuzz{}", std::env::consts::EXE_SUFFIX));
    if !program.exists() {
        let version = format!("={VERSION}");
        tools::run(
            tools::cargo().args(["install", "cargo-fuzz", "--locked", "--version", &version, "--root"]).arg(root),
        )?;
    }
    Ok(program)
}

/// Puts the hard cases into the corpus of a target.
fn sow(target: &str) -> Result<PathBuf> {
    let corpus = places::at("fuzz/corpus").join(target);
    fs::create_dir_all(&corpus)?;
    let cases = fs::read_to_string(places::at("tests/hard_cases.jsonl"))?;
    for (number, line) in cases.lines().enumerate() {
        let case: serde_json::Value = serde_json::from_str(line)?;
        let text = case["text"].as_str().context("a hard case has a text")?;
        let seed = match target {
            "html" => format!("<article><h1>{text}</h1><p>{text}<q>{text}</q><li hidden>{text}</article>"),
            "exports" => serde_json::to_string(&analyze(text, &Options::default()))? + "\n\n" + text,
            _ => text.to_owned(),
        };
        fs::write(corpus.join(format!("hard-case-{number}")), seed)?;
    }
    Ok(corpus)
}
