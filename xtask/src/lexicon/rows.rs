//! The lists as they stand in `data/lexicon/`.

use std::collections::BTreeMap;
use std::path::Path;

/// The files of phrases that the trie holds, in the order of `Category`.
pub(super) const CATEGORIES: &[&str] =
    &["hedges", "verbs", "cues", "no-comment", "venues", "nouns", "sources", "credits", "furniture", "contexts"];

/// The columns of a list of phrases.
const PHRASE_COLUMNS: &str = "phrase\ttype\tstrength\trules\texample\tcounter_example\tnote";

/// A phrase and what is known about it.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) phrase: String,
    pub(super) kind: String,
    pub(super) strength: String,
    pub(super) rules: Vec<String>,
}

/// A class of words.
#[derive(Clone, Debug)]
pub(super) struct Class {
    pub(super) name: String,
    pub(super) meaning: String,
    pub(super) words: Vec<String>,
}

/// The forms of a verb: base, third person, past, participle, gerund; several where there are variants.
pub(super) type Forms = [Vec<String>; 5];

/// All lists.
pub(super) struct Lists {
    /// The rows of each of [`CATEGORIES`].
    pub(super) phrases: Vec<Vec<Row>>,
    pub(super) classes: Vec<Class>,
    /// Name and meaning.
    pub(super) rules: Vec<(String, String)>,
    /// By base form.
    pub(super) forms: BTreeMap<String, Forms>,
    /// Word and kind.
    pub(super) abbreviations: Vec<(String, String)>,
    pub(super) starters: Vec<String>,
    /// Given name and gender.
    pub(super) given_names: Vec<(String, String)>,
    /// Word, kind and gender.
    pub(super) name_words: Vec<(String, String, String)>,
}

impl Lists {
    pub(super) fn read(folder: &Path) -> Result<Self, String> {
        let words = |cell: &str| cell.split(' ').filter(|w| !w.is_empty()).map(str::to_owned).collect();
        let phrases = CATEGORIES
            .iter()
            .map(|name| {
                let table = table(folder, name, PHRASE_COLUMNS)?;
                Ok(table
                    .into_iter()
                    .map(|mut cells| Row {
                        rules: words(&cells[3]),
                        strength: std::mem::take(&mut cells[2]),
                        kind: std::mem::take(&mut cells[1]),
                        phrase: std::mem::take(&mut cells[0]),
                    })
                    .collect())
            })
            .collect::<Result<_, String>>()?;
        let classes = table(folder, "classes", "class\tmeaning\twords")?
            .into_iter()
            .map(|c| Class { name: c[0].clone(), meaning: c[1].clone(), words: words(&c[2]) })
            .collect();
        let forms = table(folder, "verb-forms", "lemma\tthird\tpast\tparticiple\tgerund")?
            .into_iter()
            .map(|cells| {
                let forms = [0, 1, 2, 3, 4].map(|i| cells[i].split('|').map(str::to_owned).collect());
                (cells[0].clone(), forms)
            })
            .collect();
        let pair = |cells: Vec<String>| (cells[0].clone(), cells[1].clone());
        Ok(Self {
            phrases,
            classes,
            rules: table(folder, "rules", "rule\tmeaning")?.into_iter().map(pair).collect(),
            forms,
            abbreviations: table(folder, "abbreviations", "word\tkind")?.into_iter().map(pair).collect(),
            starters: table(folder, "sentence-starters", "word")?.into_iter().map(|mut c| c.remove(0)).collect(),
            given_names: table(folder, "given-names", "name\tgender")?.into_iter().map(pair).collect(),
            name_words: table(folder, "name-words", "word\tkind\tgender")?
                .into_iter()
                .map(|cells| (cells[0].clone(), cells[1].clone(), cells[2].clone()))
                .collect(),
        })
    }
}

/// The rows of a list, each with as many cells as the list has columns.
fn table(folder: &Path, name: &str, columns: &str) -> Result<Vec<Vec<String>>, String> {
    let text = std::fs::read_to_string(folder.join(format!("{name}.tsv"))).map_err(|e| format!("{name}.tsv: {e}"))?;
    let mut lines = text.lines();
    if lines.next() != Some(columns) {
        return Err(format!("{name}.tsv: its first line is not {columns:?}"));
    }
    let width = columns.split('\t').count();
    lines
        .map(|line| {
            let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
            if cells.len() == width { Ok(cells) } else { Err(format!("{name}.tsv: {line:?} has not {width} columns")) }
        })
        .collect()
}

/// Whether every list is sorted, free of doubles, and written without stray white space.
#[cfg(test)]
pub(super) fn check_form(folder: &Path) -> Result<(), String> {
    for entry in std::fs::read_dir(folder).map_err(|e| e.to_string())? {
        let path = entry.map_err(|e| e.to_string())?.path();
        if path.extension().is_none_or(|e| e != "tsv") {
            continue;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{name}: {e}"))?;
        let header = text.lines().next().unwrap_or_default();
        let has_type = header.starts_with("phrase\ttype\t");
        let key = |line: &str| {
            let mut cells = line.split('\t');
            let first = cells.next().unwrap_or_default().to_owned();
            if has_type { (cells.next().unwrap_or_default().to_owned(), first) } else { (String::new(), first) }
        };
        let mut seen = std::collections::HashSet::new();
        let mut last = None;
        for line in text.lines().skip(1) {
            if line.split('\t').any(|cell| cell.trim() != cell || cell.contains("  ")) || line.contains('\r') {
                return Err(format!("{name}: stray white space in {line:?}"));
            }
            let key = key(line);
            if !seen.insert(key.1.to_lowercase()) {
                return Err(format!("{name}: {:?} stands there twice", key.1));
            }
            if last.as_ref().is_some_and(|last| *last > key) {
                return Err(format!("{name}: {:?} is not in its place", key.1));
            }
            last = Some(key);
        }
    }
    Ok(())
}
