//! Whether something that was made is still what its inputs would give: a stamp holds the hash of their contents.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::places;
use crate::step::Outcome;

/// Does the work where an input changed since it was last done, or an output is missing.
///
/// Inputs are files, folders, and `extra` for whatever else the work depends on. The stamp is written only once the
/// work is done.
pub(crate) fn unless_fresh(
    name: &str,
    inputs: &[PathBuf],
    extra: &str,
    outputs: &[PathBuf],
    work: impl FnOnce() -> Result<()>,
) -> Result<Outcome> {
    let stamp = places::target().join("xtask").join(name);
    let hash = format!("{:016x}", hash(inputs, extra)?);
    if outputs.iter().all(|output| output.exists()) && std::fs::read_to_string(&stamp).is_ok_and(|old| old == hash) {
        return Ok(Outcome::Unchanged);
    }
    let _ = std::fs::remove_file(&stamp);
    work()?;
    std::fs::create_dir_all(stamp.parent().unwrap_or(Path::new(".")))?;
    std::fs::write(stamp, hash)?;
    Ok(Outcome::Done)
}

fn hash(inputs: &[PathBuf], extra: &str) -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    extra.hash(&mut hasher);
    for path in inputs.iter().flat_map(|input| places::sources(input)) {
        path.hash(&mut hasher);
        std::fs::read(&path).with_context(|| format!("reading {}", path.display()))?.hash(&mut hasher);
    }
    Ok(hasher.finish())
}
