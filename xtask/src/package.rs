//! The npm package: bundled and typed in `www/package`, then laid out for publishing in `dist/npm`.

use std::path::Path;

use anyhow::{Context as _, Result};

use crate::manifest::Out;
use crate::step::Outcome;
use crate::{fresh, places, tools};

/// The programs that use the package as others do: from its tarball.
pub(crate) const FIXTURES: &str = "www/fixtures";

/// Installs what the lockfile names.
pub(crate) fn install() -> Result<Outcome> {
    let inputs = ["package-lock.json", "package.json", "package/package.json", "site/package.json"]
        .map(|file| places::at("www").join(file));
    fresh::unless_fresh("npm", &inputs, "", &[places::at("www/node_modules/.package-lock.json")], || {
        tools::run(tools::npm().args(["ci", "--loglevel=error"]))
    })
}

/// Builds the package.
pub(crate) fn build(out: &Out) -> Result<Outcome> {
    let package = places::at("www/package");
    let bindings = places::at(places::BINDINGS);
    let published = places::at(&out.package);
    let built = places::at(places::PACKAGE);
    let inputs = [
        package.clone(),
        bindings.join("saidwho.js"),
        bindings.join("saidwho.d.ts"),
        places::at(places::WASM),
        places::at("www/package-lock.json"),
        places::at("data/strings/en.tsv"),
    ];
    let scripts = ["index", "worker", "thread", "element", "define", "inline", "workerd"];
    let outputs = scripts.map(|name| [built.join(name).with_extension("js"), built.join(name).with_extension("d.ts")]);
    let outputs = [&outputs.concat()[..], &[built.join("strings.en.json"), published.join("package.json")]].concat();
    fresh::unless_fresh("package", &inputs, "", &outputs, || {
        tools::run(tools::npm().args(["run", "--silent", "package"]))?;
        let _ = std::fs::remove_dir_all(&published);
        copy(&built, &published.join("dist"))?;
        for file in ["www/package/package.json", "www/package/README.md", "LICENSE-MIT", "LICENSE-APACHE"] {
            let name = Path::new(file).file_name().unwrap_or_default();
            std::fs::copy(places::at(file), published.join(name)).with_context(|| format!("copying {file}"))?;
        }
        Ok(())
    })
}

/// Installs the environments of the fixtures, and the packed package among them.
pub(crate) fn install_fixtures() -> Result<()> {
    let fixtures = places::at(FIXTURES);
    let inputs = ["package-lock.json", "package.json"].map(|file| fixtures.join(file));
    fresh::unless_fresh("fixtures", &inputs, "", &[fixtures.join("node_modules/.package-lock.json")], || {
        tools::run(tools::npm().current_dir(&fixtures).args(["ci", "--loglevel=error"]))
    })?;
    tools::run(tools::command("node").arg(fixtures.join("pack.js")))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
