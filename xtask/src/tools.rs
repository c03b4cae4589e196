//! Runs other tools, finds out which are missing, and says how to install them.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::places;

/// The oldest Node that builds and tests the project.
const NODE: (u32, u32) = (20, 16);

/// A command in the root of the project.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(places::root());
    command
}

/// Cargo, as it runs this program.
pub(crate) fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// npm, in `www`.
pub(crate) fn npm() -> Command {
    let mut npm = command(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(places::at("www"));
    npm
}

/// Runs a command to its end; fails where it fails.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("running {}", name(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", name(command));
    }
    Ok(())
}

/// What a command prints.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.stderr(Stdio::inherit()).output().with_context(|| format!("running {}", name(command)))?;
    if !output.status.success() {
        bail!("{} failed ({})", name(command), output.status);
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The Python of an environment of its own, with what a file of requirements pins.
pub(crate) fn python(environment: &Path, requirements: &Path) -> Result<PathBuf> {
    let python = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !python.exists() {
        run(command("python3").args(["-m", "venv"]).arg(environment))
            .context("Python 3.11 or later is missing; install it: https://www.python.org/downloads")?;
    }
    run(command(&python).args(["-m", "pip", "install", "--quiet", "--requirement"]).arg(requirements))?;
    Ok(python)
}

/// Installs Debian packages. apt's lists may be of any age or missing, so they are fetched first.
pub(crate) fn apt_install(packages: &[&str]) -> Result<()> {
    let apt = |arguments: &[&str]| run(command("apt-get").env("DEBIAN_FRONTEND", "noninteractive").args(arguments));
    apt(&["update", "--quiet"])?;
    apt(&[&["install", "--yes", "--quiet", "--no-install-recommends"], packages].concat())
}

fn name(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default();
    let arguments = command.get_args().take(3).map(|argument| argument.to_string_lossy());
    std::iter::once(program.to_string_lossy()).chain(arguments).collect::<Vec<_>>().join(" ")
}

/// Fails where Node or npm is missing or too old.
pub(crate) fn require_node() -> Result<()> {
    const INSTALL: &str = "install Node 20.16 or later: https://nodejs.org/en/download, or on Debian and Ubuntu \
                           `apt-get install nodejs npm`, on macOS `brew install node`, on Windows \
                           `winget install OpenJS.NodeJS.LTS`";
    let version =
        output(command("node").arg("--version")).map_err(|_| anyhow::anyhow!("Node is missing; {INSTALL}"))?;
    let mut numbers = version.trim_start_matches('v').split('.').map_while(|number| number.parse::<u32>().ok());
    let found = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if found < NODE {
        bail!("Node {version} is too old; {INSTALL}");
    }
    output(npm().arg("--version")).map_err(|_| anyhow::anyhow!("npm is missing; {INSTALL}"))?;
    Ok(())
}

/// Adds a compilation target where it is missing.
pub(crate) fn require_target(target: &str) -> Result<()> {
    let installed = || {
        output(command("rustc").args(["--print", "target-libdir", "--target", target]))
            .is_ok_and(|folder| Path::new(&folder).exists())
    };
    if !installed() {
        add("target", target)?;
    }
    if !installed() {
        bail!("the target {target} is missing; run `rustup target add {target}`");
    }
    Ok(())
}

/// Adds a component of the toolchain where its cargo command is missing.
pub(crate) fn require_component(component: &str, subcommand: &str) -> Result<()> {
    let installed = || cargo().args([subcommand, "--version"]).output().is_ok_and(|output| output.status.success());
    if !installed() {
        add("component", component)?;
    }
    if !installed() {
        bail!("cargo {subcommand} is missing; run `rustup component add {component}`");
    }
    Ok(())
}

fn add(what: &str, name: &str) -> Result<()> {
    run(command("rustup").args([what, "add", name])).with_context(|| {
        format!("{name} is missing; run `rustup {what} add {name}` (rustup itself: https://rustup.rs)")
    })
}
