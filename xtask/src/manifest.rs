//! Reads `wasm-pack.toml`, the project's build manifest.

use anyhow::{Context as _, Result};
use serde::Deserialize;

use crate::places;

/// The build manifest.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    pub(crate) wasm: Module,
    pub(crate) out: Out,
    pub(crate) budget: Budget,
}

/// How the WebAssembly module is built.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Module {
    pub(crate) target: String,
    pub(crate) rustflags: Vec<String>,
    pub(crate) wasm_opt: Vec<String>,
}

/// Where the results go, from the root of the project.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Out {
    pub(crate) package: String,
    pub(crate) site: String,
}

/// The sizes of the WebAssembly module, in bytes, above which the build fails.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Budget {
    pub(crate) wasm: u64,
    pub(crate) wasm_gzip: u64,
}

/// Reads the manifest.
pub(crate) fn read() -> Result<Manifest> {
    let path = places::at("wasm-pack.toml");
    let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    toml::from_str(&text).context("wasm-pack.toml")
}
