//! The build: tools, module, package, page, each only where its inputs changed.

use anyhow::Result;

use crate::step::{Log, Outcome};
use crate::{manifest, package, site, size, tools, wasm};

/// Builds everything, and prints what the module weighs.
pub(crate) fn run(log: &mut Log) -> Result<()> {
    let manifest = manifest::read()?;
    log.step("tools: Node, npm, Rust target", || {
        tools::require_node()?;
        tools::require_target(&manifest.wasm.target)?;
        Ok(Outcome::Done)
    })?;
    log.step("npm ci", package::install)?;
    log.step("wasm: cargo build", || wasm::compile(&manifest.wasm))?;
    log.step("wasm: bindings and wasm-opt", || wasm::bind(&manifest.wasm))?;
    log.step("package: dist/npm", || package::build(&manifest.out))?;
    log.step("page: dist/site", || site::build(&manifest.out))?;
    size::check(&manifest.budget)
}
