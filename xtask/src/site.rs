//! The page: built by its own script, over the package.

use anyhow::Result;

use crate::manifest::Out;
use crate::step::Outcome;
use crate::{fresh, places, tools};

/// Builds the page.
pub(crate) fn build(out: &Out) -> Result<Outcome> {
    let package =
        ["index.js", "worker.js", "thread.js", "saidwho.wasm"].map(|file| places::at(places::PACKAGE).join(file));
    let site = [places::at("www/site"), places::at("www/package-lock.json")];
    let inputs = [&site[..], &package].concat();
    fresh::unless_fresh("site", &inputs, "", &[places::at(&out.site).join("index.html")], || {
        tools::run(tools::npm().args(["run", "--silent", "build", "--workspace", "site"]))
    })
}
