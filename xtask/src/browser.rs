//! Finds a Chromium or Chrome for the page tests; on Debian and Ubuntu as root, installs one.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::tools;

/// The variable that names the browser, here and in the tests.
pub(crate) const VARIABLE: &str = "CHROME_PATH";

const NAMES: [&str; 5] = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "chrome"];

const PLACES: [&str; 4] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
];

/// The browser's path.
pub(crate) fn find_or_install() -> Result<PathBuf> {
    if let Some(path) = std::env::var_os(VARIABLE).map(PathBuf::from) {
        if path.is_file() {
            return Ok(path);
        }
        bail!("{VARIABLE} names {}, which is no file", path.display());
    }
    if let Some(path) = find() {
        return Ok(path);
    }
    let missing = || {
        format!(
            "no Chromium or Chrome found for the page tests; install one (on Debian `apt-get install chromium`) or \
             set {VARIABLE} to the path of one"
        )
    };
    if Path::new("/etc/debian_version").exists() && is_root() {
        install().with_context(missing)?;
    }
    find().with_context(missing)
}

/// By apt. Its lists may be of any age or missing, so they are fetched first.
fn install() -> Result<()> {
    let apt = |arguments: &[&str]| {
        tools::run(tools::command("apt-get").env("DEBIAN_FRONTEND", "noninteractive").args(arguments))
    };
    apt(&["update", "--quiet"])?;
    apt(&["install", "--yes", "--quiet", "--no-install-recommends", "chromium"])
}

fn find() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let named = std::env::split_paths(&path).flat_map(|folder| {
        NAMES.map(|name| folder.join(name).with_extension(std::env::consts::EXE_EXTENSION)).into_iter()
    });
    named.chain(PLACES.map(PathBuf::from)).find(|path| path.is_file())
}

fn is_root() -> bool {
    cfg!(unix) && tools::output(tools::command("id").arg("-u")).is_ok_and(|id| id == "0")
}
