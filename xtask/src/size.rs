//! What the WebAssembly module weighs, against its budget.

use std::io::Write as _;

use anyhow::{Context as _, Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::manifest::{self, Budget};
use crate::places;

/// Prints the sizes of the module that was built last.
pub(crate) fn run() -> Result<()> {
    check(&manifest::read()?.budget)
}

/// Prints the sizes; fails where one is above its budget.
pub(crate) fn check(budget: &Budget) -> Result<()> {
    let module = std::fs::read(places::at(places::WASM)).context("no module yet; run `cargo xtask build`")?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&module)?;
    let sizes = [
        ("saidwho.wasm", module.len() as u64, budget.wasm),
        ("saidwho.wasm, gzipped", gzip.finish()?.len() as u64, budget.wasm_gzip),
    ];
    for (name, size, budget) in sizes {
        eprintln!("  {name:22} {size:9} bytes of {budget:9}");
    }
    match sizes.iter().find(|(_, size, budget)| size > budget) {
        Some((name, size, budget)) => bail!("{name} has {size} bytes; wasm-pack.toml allows {budget}"),
        None => Ok(()),
    }
}
