//! The test of archives: the same answers from Apache Spark as from one machine.

use anyhow::Result;

use crate::{places, tools};

/// Installs Java and Spark, builds the command and runs the test.
pub(crate) fn run() -> Result<()> {
    if tools::output(tools::command("java").arg("--version")).is_err() {
        tools::apt_install(&["default-jre-headless"])?;
    }
    let folder = places::at("tests/scale");
    let python = tools::python(&places::target().join("scale"), &folder.join("requirements.txt"))?;
    tools::run(tools::cargo().args(["build", "--release", "--features", "cli", "--bin", "saidwho"]))?;
    let program = places::target().join("release").join(format!("saidwho{}", std::env::consts::EXE_SUFFIX));
    let test = folder.join("test_archive.py");
    tools::run(tools::command(&python).arg(test).arg(program).env("PYSPARK_PYTHON", &python))
}
