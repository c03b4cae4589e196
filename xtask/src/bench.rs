//! Benchmarks: the package beside other libraries, the stages by time and by instructions.

use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::step::Log;
use crate::{build, fresh, places, tools};

/// Builds, installs the other libraries and valgrind, and prints everything. `docs/SPEED.md` says what came out.
pub(crate) fn run() -> Result<()> {
    build::run(&mut Log::default())?;
    let benches = places::at("benches");
    let inputs = ["package-lock.json", "package.json"].map(|file| benches.join(file));
    fresh::unless_fresh("benches", &inputs, "", &[benches.join("node_modules/.package-lock.json")], || {
        tools::run(tools::npm().current_dir(&benches).args(["ci", "--loglevel=error"]))
    })?;
    for script in ["table.js", "memory.js"] {
        tools::run(tools::command("node").arg(benches.join(script)))?;
    }
    tools::run(tools::cargo().args(["bench", "--bench", "time"]))?;
    instructions()
}

/// Counts the instructions of each stage with callgrind: the same on every run, however busy the machine is.
fn instructions() -> Result<()> {
    if tools::output(tools::command("valgrind").arg("--version")).is_err() {
        tools::apt_install(&["valgrind"])?;
    }
    let profile = places::target().join("callgrind.out");
    let out = format!("--callgrind-out-file={}", profile.display());
    tools::run(tools::command("valgrind").args(["--quiet", "--tool=callgrind", &out]).arg(program()?))?;
    let report =
        tools::output(tools::command("callgrind_annotate").args(["--inclusive=yes", "--threshold=100"]).arg(profile))?;
    println!("instructions, whole and share of the profile:");
    for line in report.lines().filter(|line| line.contains("stages::")) {
        println!("{}", line.trim());
    }
    Ok(())
}

/// The program that runs each stage once.
fn program() -> Result<PathBuf> {
    let arguments = ["bench", "--bench", "instructions", "--no-run", "--message-format=json"];
    let messages = tools::output(tools::cargo().args(arguments))?;
    let artifacts = messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let program = |message: serde_json::Value| {
        let ours = message["target"]["name"] == "instructions";
        message["executable"].as_str().filter(|_| ours).map(PathBuf::from)
    };
    artifacts.filter_map(program).next_back().context("cargo built no such program")
}
