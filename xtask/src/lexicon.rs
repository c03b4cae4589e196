//! `cargo xtask lexicon`: from the word lists in `data/lexicon/` to the tables in `src/`.
//!
//! `cargo xtask lexicon` writes the tables; `cargo xtask lexicon --check` says whether they are those of the lists.
//! The lists are described in `data/lexicon/README.md`, the tables in `src/lexicon/lookup.rs`.

mod emit;
mod pattern;
mod rows;
mod trie;

use std::path::{Path, PathBuf};

use rows::Lists;

/// The root of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the repository").to_owned()
}

/// The generated files, by their path in the repository, and what they should say.
fn generated(root: &Path) -> Result<Vec<(&'static str, String)>, String> {
    let lists = Lists::read(&root.join("data/lexicon"))?;
    Ok(vec![
        ("src/lexicon/generated.rs", emit::lexicon(&lists)?),
        ("src/text/generated.rs", emit::abbreviations(&lists)),
        ("src/link/generated.rs", emit::names(&lists)),
    ])
}

/// Writes the tables, or with `--check` only compares them.
pub(crate) fn run(check: bool) -> Result<(), String> {
    let root = root();
    for (path, wanted) in generated(&root)? {
        let file = root.join(path);
        if std::fs::read_to_string(&file).is_ok_and(|found| found == wanted) {
            continue;
        }
        if check {
            return Err(format!("{path} is not that of data/lexicon: run `cargo xtask lexicon`"));
        }
        std::fs::write(&file, wanted).map_err(|error| format!("{path}: {error}"))?;
        println!("{path} written");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_tables_are_those_of_the_lists() {
        super::run(true).unwrap();
    }

    #[test]
    fn the_lists_are_sorted_and_clean() {
        super::rows::check_form(&super::root().join("data/lexicon")).unwrap();
    }
}
