//! The WebAssembly module: compiled by cargo, bound by wasm-bindgen as a library, made small by wasm-opt.

use std::path::PathBuf;

use anyhow::Result;
use wasm_bindgen_cli_support::Bindgen;

use crate::manifest::Module;
use crate::step::Outcome;
use crate::{fresh, places, tools};

/// Compiles the crate. Cargo knows by itself whether anything changed.
pub(crate) fn compile(wasm: &Module) -> Result<Outcome> {
    let mut cargo = tools::cargo();
    cargo.args(["build", "--quiet", "--release", "--lib", "--package", "saidwho", "--target", &wasm.target]);
    if !wasm.rustflags.is_empty() {
        cargo.env("CARGO_ENCODED_RUSTFLAGS", wasm.rustflags.join("\u{1f}"));
    }
    tools::run(&mut cargo)?;
    Ok(Outcome::Done)
}

/// Writes the bindings, and the module as published.
pub(crate) fn bind(wasm: &Module) -> Result<Outcome> {
    let compiled = places::target().join(&wasm.target).join("release/saidwho.wasm");
    let bindings = places::at(places::BINDINGS);
    let published = places::at(places::WASM);
    let optimiser = places::at("www/node_modules/binaryen");
    let inputs = [compiled.clone(), optimiser.join("package.json"), places::at("xtask/src/wasm.rs")];
    let outputs = [bindings.join("saidwho.js"), bindings.join("saidwho.d.ts"), published.clone()];
    fresh::unless_fresh("bindings", &inputs, &wasm.wasm_opt.join(" "), &outputs, || {
        bindgen(compiled, bindings.clone())?;
        std::fs::create_dir_all(places::at(places::PACKAGE))?;
        let mut node = tools::command("node");
        node.arg(optimiser.join("bin/wasm-opt")).args(&wasm.wasm_opt);
        tools::run(node.arg(bindings.join("saidwho_bg.wasm")).arg("-o").arg(published))
    })
}

fn bindgen(module: PathBuf, folder: PathBuf) -> Result<()> {
    Bindgen::new()
        .input_path(module)
        .web(true)?
        .typescript(true)
        // The package always says where the module is.
        .omit_default_module_path(true)
        .remove_producers_section(true)
        .generate(folder)
}
