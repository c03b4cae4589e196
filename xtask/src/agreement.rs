//! What the native build says of some texts, for the WebAssembly build to say the same, bit by bit.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;
use saidwho::{OffsetUnit, Options};

use crate::places;

/// The variable that tells the test in Node where the answers are.
pub(crate) const VARIABLE: &str = "SAIDWHO_NATIVE";

/// Analyses the examples and counter-examples of the word lists, all of them together, and the articles of the page, and
/// writes `{"text", "analysis"}` a line.
pub(crate) fn write() -> Result<PathBuf> {
    let mut texts: Vec<String> = Vec::new();
    for path in places::sources(&places::at("data/lexicon")) {
        let table = fs::read_to_string(path)?;
        let examples = table.lines().skip(1).flat_map(|line| line.split('\t').skip(4).take(2));
        texts.extend(examples.filter(|text| !text.is_empty()).map(str::to_owned));
    }
    texts.push(texts.join("\n\n"));
    for path in places::sources(&places::at("www/site/src/examples")) {
        texts.push(fs::read_to_string(path)?);
    }
    let lines = texts.iter().map(|text| {
        let analysis = saidwho::analyze(text, &Options { offsets: OffsetUnit::Utf16, ..Options::default() });
        Ok(serde_json::json!({ "text": text, "analysis": analysis }).to_string() + "\n")
    });
    let lines: String = lines.collect::<Result<_>>()?;
    let path = places::target().join("native.ndjson");
    fs::write(&path, lines)?;
    Ok(path)
}
