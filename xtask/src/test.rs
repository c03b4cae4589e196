//! All tests, in the order in which they are quickest to fail.

use std::path::Path;

use anyhow::{Result, bail};

use crate::step::{Log, Outcome};
use crate::{agreement, browser, build, manifest, metered, package, places, tools};

/// Runs all tests, and ends with a table of the steps.
pub(crate) fn run() -> Result<()> {
    let mut log = Log::default();
    let result = steps(&mut log);
    eprintln!("\n{}", log.table());
    result
}

fn steps(log: &mut Log) -> Result<()> {
    let target = manifest::read()?.wasm.target;
    log.step("format", || {
        tools::require_component("rustfmt", "fmt")?;
        cargo(&["fmt", "--all", "--check"])
    })?;
    log.step("lints", || {
        tools::require_component("clippy", "clippy")?;
        cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--features", "cli", "--", "-D", "warnings"])
    })?;
    log.step("lints of the wasm boundary", || {
        tools::require_target(&target)?;
        cargo(&["clippy", "--quiet", "--package", "saidwho", "--lib", "--target", &target, "--", "-D", "warnings"])
    })?;
    log.step("Rust tests", || cargo(&["test", "--quiet", "--workspace", "--features", "cli"]))?;
    build::run(log)?;
    log.step("package tests in Node", || {
        let native = agreement::write()?;
        metered::build()?;
        node_tests("www/package/test", &[(agreement::VARIABLE, &native), (metered::VARIABLE, &metered::path())])
    })?;
    let browsers = browser::find_or_install()?;
    let variables: Vec<_> = browsers.iter().map(|(name, value)| (*name, value.as_path())).collect();
    log.step("page tests in browsers", || node_tests("www/site/test", &variables))?;
    log.step("package fixtures", || {
        package::install_fixtures()?;
        node_tests("www/fixtures/test", &variables)
    })
}
fn cargo(arguments: &[&str]) -> Result<Outcome> {
    tools::run(tools::cargo().args(arguments))?;
    Ok(Outcome::Done)
}

/// Runs every `*.test.js` of a folder. None at all is a failure.
fn node_tests(folder: &str, variables: &[(&str, &Path)]) -> Result<Outcome> {
    let tests: Vec<_> = places::sources(&places::at(folder))
        .into_iter()
        .filter(|path| path.to_string_lossy().ends_with(".test.js"))
        .collect();
    if tests.is_empty() {
        bail!("{folder} holds no test");
    }
    tools::run(tools::command("node").arg("--test").args(tests).envs(variables.iter().copied()))?;
    Ok(Outcome::Done)
}
