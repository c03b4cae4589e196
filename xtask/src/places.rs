//! Where things are, from the root of the project.

use std::path::{Path, PathBuf};

/// The root of the project.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the project")
}

/// Something in the project.
pub(crate) fn at(path: impl AsRef<Path>) -> PathBuf {
    root().join(path)
}

/// Where cargo builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| at("target"), |target| at(PathBuf::from(target)))
}

/// The bindings as wasm-bindgen writes them: the package bundles them.
pub(crate) const BINDINGS: &str = "www/package/generated";

/// The package's built files.
pub(crate) const PACKAGE: &str = "www/package/dist";

/// The WebAssembly module as published.
pub(crate) const WASM: &str = "www/package/dist/saidwho.wasm";

/// All files below a place that the project's own tools did not put there, in order.
pub(crate) fn sources(place: &Path) -> Vec<PathBuf> {
    const MADE: [&str; 6] = ["node_modules", "dist", "generated", "pkg", "target", ".git"];
    if place.is_file() {
        return vec![place.to_owned()];
    }
    let Ok(entries) = std::fs::read_dir(place) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| !MADE.iter().any(|made| path.ends_with(made)));
    paths.sort();
    paths.iter().flat_map(|path| sources(path)).collect()
}
