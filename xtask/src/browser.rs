//! Finds the browsers of the page tests: a Chromium or Chrome, a Firefox, `WebKitGTK`. On Debian and Ubuntu as root,
//! installs those that are missing. The first is needed everywhere; without the others their tests are left out, and
//! that is said.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::tools;

/// The variable that says which engines the tests run in.
const ENGINES: &str = "BROWSERS";

/// A browser that the tests know.
struct Engine {
    /// As the tests call it.
    name: &'static str,
    /// The variable that names its path, here and in the tests.
    variable: &'static str,
    /// What the programs are called on the `PATH`, where there is one.
    programs: &'static [&'static str],
    /// Where it lies otherwise.
    places: &'static [&'static str],
    /// Programs that its tests need beside it.
    beside: &'static [&'static str],
    /// The Debian packages.
    packages: &'static [&'static str],
}

const CHROMIUM: Engine = Engine {
    name: "Chromium",
    variable: "CHROME_PATH",
    programs: &["chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "chrome"],
    places: &[
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        r"C:\Program Files\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    ],
    beside: &[],
    packages: &["chromium"],
};

const FIREFOX: Engine = Engine {
    name: "Firefox",
    variable: "FIREFOX_PATH",
    programs: &["firefox-esr", "firefox"],
    places: &["/Applications/Firefox.app/Contents/MacOS/firefox", r"C:\Program Files\Mozilla Firefox\firefox.exe"],
    beside: &[],
    packages: &["firefox-esr"],
};

const WEBKIT: Engine = Engine {
    name: "WebKit",
    variable: "WEBKIT_PATH",
    programs: &[],
    places: &[
        "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
        "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
    ],
    beside: &["WebKitWebDriver", "xvfb-run"],
    packages: &["webkit2gtk-driver", "xvfb", "xauth"],
};

/// What the tests need to know: the path of each browser, and which there are.
pub(crate) fn find_or_install() -> Result<Vec<(&'static str, PathBuf)>> {
    let engines = [CHROMIUM, FIREFOX, WEBKIT];
    let mut missing = Vec::new();
    for engine in &engines {
        if engine.find()?.is_none() {
            missing.extend_from_slice(engine.packages);
        }
    }
    if !missing.is_empty() && Path::new("/etc/debian_version").exists() && is_root() {
        let installed = tools::apt_install(&missing).with_context(|| format!("installing {}", missing.join(" ")));
        if let Err(error) = installed {
            // What is there now decides, below.
            eprintln!("  {error:#}");
        }
    }
    let mut variables = Vec::new();
    let mut names = Vec::new();
    for engine in &engines {
        if let Some(path) = engine.find()? {
            eprintln!("  {}: {}", engine.name, path.display());
            variables.push((engine.variable, path));
            names.push(engine.name);
        } else if engine.name == CHROMIUM.name {
            bail!(
                "no Chromium or Chrome found for the page tests; install one (on Debian `apt-get install chromium`) or \
                 set {} to the path of one",
                engine.variable
            );
        } else {
            eprintln!(
                "  {}: not found, its tests are left out (on Debian `apt-get install {}`, or set {})",
                engine.name,
                engine.packages.join(" "),
                engine.variable
            );
        }
    }
    variables.push((ENGINES, names.join(",").into()));
    Ok(variables)
}

impl Engine {
    /// Its path, where it and all that it needs is there.
    fn find(&self) -> Result<Option<PathBuf>> {
        if let Some(path) = std::env::var_os(self.variable).map(PathBuf::from) {
            if path.is_file() {
                return Ok(Some(path));
            }
            bail!("{} names {}, which is no file", self.variable, path.display());
        }
        if !self.beside.iter().all(|program| on_path(program).is_some()) {
            return Ok(None);
        }
        let named = self.programs.iter().find_map(|program| on_path(program));
        Ok(named.or_else(|| self.places.iter().map(PathBuf::from).find(|path| path.is_file())))
    }
}

fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .map(|folder| folder.join(program).with_extension(std::env::consts::EXE_EXTENSION))
        .find(|path| path.is_file())
}

fn is_root() -> bool {
    cfg!(unix) && tools::output(tools::command("id").arg("-u")).is_ok_and(|id| id == "0")
}
