//! Phrases of the caller's own, from a table: phrase, kind, type and, for hedges, strength, parted by tabs.

use std::path::Path;

use saidwho::lexicon::Strength;
use saidwho::taxonomy::{CueType, FurnitureType, HedgeType};
use saidwho::{OwnPhrase, OwnType};

/// The phrases of a file. Lines that are empty or begin with `#` are skipped.
///
/// # Errors
///
/// One message that names the file, and each line of it that is wrong.
pub(crate) fn read(path: &Path) -> Result<Vec<OwnPhrase>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    let rows = lines.map(|(at, line)| row(line).map_err(|what| format!("{}:{}: {what}", path.display(), at + 1)));
    let (phrases, wrong): (Vec<_>, Vec<_>) = rows.partition(Result::is_ok);
    if wrong.is_empty() {
        Ok(phrases.into_iter().flatten().collect())
    } else {
        Err(wrong.into_iter().filter_map(Result::err).collect::<Vec<_>>().join("\n"))
    }
}

fn row(line: &str) -> Result<OwnPhrase, String> {
    let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
    let [words, kind, name, rest @ ..] = cells.as_slice() else {
        return Err("expected phrase, kind and type, parted by tabs".to_owned());
    };
    let unknown = || format!("{kind} has no type {name:?}");
    let own_type = match (*kind, rest) {
        ("hedge", []) if *name == "idiom" => OwnType::Idiom,
        ("hedge", [] | [_]) => {
            let hedge = HedgeType::from_name(name).ok_or_else(unknown)?;
            let strength = rest.first().map_or(Some(Strength::Medium), |name| Strength::from_name(name));
            OwnType::Hedge(hedge, strength.ok_or("expected the strength to be low, medium or high")?)
        }
        ("cue", []) => OwnType::Cue(CueType::from_name(name).ok_or_else(unknown)?),
        ("furniture", []) => OwnType::Furniture(FurnitureType::from_name(name).ok_or_else(unknown)?),
        ("hedge" | "cue" | "furniture", _) => return Err("too many cells".to_owned()),
        _ => return Err(format!("expected the kind to be hedge, cue or furniture, got {kind:?}")),
    };
    Ok(OwnPhrase { words: (*words).to_owned(), own_type })
}
