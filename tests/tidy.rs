//! The house rules: who may use whom, what must agree with what, what never happens.
//!
//! Reads the sources as text. The rules are the tables at the top; each test names every place that breaks its rule.

use std::fs;
use std::path::{Path, PathBuf};

use saidwho::taxonomy;

/// What each module of the crate may use of the others. `wasm` and `bin` are not here: they use the public interface.
const MAY_USE: &[(&str, &[&str])] = &[
    ("taxonomy", &[]),
    ("text", &[]),
    ("strings", &["text"]),
    ("lexicon", &["text", "taxonomy"]),
    ("rules", &[]),
    ("analysis", &["text", "taxonomy"]),
    ("detect", &["text", "lexicon", "taxonomy", "analysis", "rules"]),
    ("tag", &["text", "lexicon", "taxonomy"]),
    ("link", &["text", "detect", "tag", "lexicon", "taxonomy", "analysis", "rules"]),
    ("options", &["lexicon", "taxonomy", "analysis"]),
    ("summary", &["text", "taxonomy", "analysis"]),
    ("assemble", &["text", "detect", "link", "taxonomy", "analysis", "summary"]),
    ("explain", &["analysis", "taxonomy", "text", "strings"]),
    ("export", &["analysis", "taxonomy", "text", "strings", "explain"]),
];

/// Single paths that a module uses beyond its line, each with its reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("tag", "crate::detect::quote::", "quotation marks are paired before clauses are read: a quote ends a search"),
    ("tag", "crate::detect::turn::", "a label names its speaker, and what follows it is a quotation"),
];

/// What the crate re-exports at its root, and where it comes from.
const RE_EXPORTS: &[(&str, &str)] =
    &[("Analysis", "analysis"), ("OffsetUnit", "text"), ("SCHEMA", "analysis"), ("Span", "text")];

/// Crates that only the boundary to JavaScript names.
const BOUNDARY: &[&str] = &["wasm_bindgen", "js_sys", "web_sys", "serde_wasm_bindgen"];

/// What the sources never hold.
const NEVER: &[&str] = &["#[ignore", "todo!(", "unimplemented!(", "dbg!("];

/// Lines a file may have. Generated files, the lockfile and test data may have more.
const LINES: usize = 600;

/// Folders that hold nothing of the repository's own.
const MADE: &[&str] = &["target", "dist", "node_modules", "generated", "pkg", ".git"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The path as the rules name it.
fn name(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// All files below a place, by name.
fn files(place: &str) -> Vec<String> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        let Ok(entries) = fs::read_dir(folder) else { return };
        for path in entries.map(|entry| entry.expect("the folder can be read").path()) {
            if MADE.iter().any(|made| path.ends_with(made)) {
                continue;
            }
            if path.is_dir() { walk(&path, found) } else { found.push(path) }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(place), &mut found);
    let mut names: Vec<String> = found.iter().map(|path| name(path)).collect();
    names.sort();
    names
}

fn files_of_kind(places: &[&str], endings: &[&str]) -> Vec<String> {
    let ends = |name: &String| Path::new(name).extension().is_some_and(|end| endings.iter().any(|e| end == *e));
    places.iter().flat_map(|place| files(place)).filter(ends).collect()
}

/// The code of a Rust file: without comments, and without its unit tests, which may use what they like.
fn code(path: &str) -> String {
    let text = read(path);
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The first names after every `crate::`, those in braces included.
fn uses(code: &str) -> Vec<String> {
    let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut names = Vec::new();
    for rest in code.split("crate::").skip(1) {
        let Some(group) = rest.strip_prefix('{') else {
            names.push(word(rest));
            continue;
        };
        let (mut depth, mut start) = (1, true);
        for (at, c) in group.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 1 => start = true,
                c if start && !c.is_whitespace() => {
                    names.push(word(&group[at..]));
                    start = false;
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
    names
}

/// Fails with all that was found, one a line.
fn none(rule: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{rule}:\n  {}\n", broken.join("\n  "));
}

#[test]
fn modules_use_only_what_they_may() {
    let mut broken = Vec::new();
    for path in files_of_kind(&["src"], &["rs"]) {
        let module = path["src/".len()..].split(['/', '.']).next().unwrap_or_default();
        if ["lib", "wasm", "bin"].contains(&module) {
            continue;
        }
        let Some((_, may)) = MAY_USE.iter().find(|(name, _)| *name == module) else {
            broken.push(format!("{path}: the module {module} has no line in MAY_USE"));
            continue;
        };
        let excepted = EXCEPTIONS.iter().filter(|(name, ..)| *name == module);
        let code = excepted.fold(code(&path), |code, (_, path, _)| code.replace(path, ""));
        for used in uses(&code) {
            let used = RE_EXPORTS.iter().find(|(name, _)| *name == used).map_or(used.as_str(), |(_, from)| from);
            if used != module && !may.contains(&used) {
                broken.push(format!("{path} uses {used}; {module} may use {}", may.join(", ")));
            }
        }
    }
    none("Data flows one way (docs/ARCHITECTURE.md)", &broken);
}

#[test]
fn every_exception_is_needed() {
    let needed =
        |module: &str, used: &str| files(&format!("src/{module}")).iter().any(|path| code(path).contains(used));
    let broken = EXCEPTIONS.iter().filter(|(module, used, _)| !needed(module, used));
    none(
        "An exception that nothing needs",
        &broken.map(|(module, used, _)| format!("{module}: {used}")).collect::<Vec<_>>(),
    );
}

#[test]
fn uses_sees_every_form() {
    assert_eq!(
        uses("use crate::text::Span; crate::a(); use crate::{b::{c, d}, E,\n f};"),
        ["text", "a", "b", "E", "f"]
    );
}

#[test]
fn only_the_boundary_names_javascript() {
    let mut broken = Vec::new();
    for path in files_of_kind(&["src"], &["rs"]).into_iter().filter(|path| !path.starts_with("src/wasm")) {
        let code = code(&path);
        broken.extend(BOUNDARY.iter().filter(|name| code.contains(*name)).map(|name| format!("{path} names {name}")));
    }
    none("Only src/wasm talks to JavaScript", &broken);
}

#[test]
fn the_sources_hold_nothing_unfinished() {
    let mut broken = Vec::new();
    for path in files_of_kind(&["src", "xtask", "tests", "benches"], &["rs"]) {
        if path == "tests/tidy.rs" {
            continue;
        }
        let code = code(&path);
        broken.extend(NEVER.iter().filter(|never| code.contains(*never)).map(|never| format!("{path}: {never}")));
    }
    none("Unfinished work is no part of the sources", &broken);
}

#[test]
fn files_are_of_readable_length() {
    let mut broken = Vec::new();
    for path in files_of_kind(&["src", "xtask", "tests", "www"], &["rs", "ts", "js", "css", "html", "toml"]) {
        let lines = read(&path).lines().count();
        if lines > LINES && !path.ends_with("generated.rs") {
            broken.push(format!("{path} has {lines} lines"));
        }
    }
    none(&format!("A file of more than {LINES} lines holds two ideas"), &broken);
}

#[test]
fn rust_files_say_what_they_are() {
    let mut broken = files_of_kind(&["src", "xtask", "tests", "benches"], &["rs"]);
    broken.retain(|path| !read(path).starts_with("//!"));
    none("A Rust file opens with `//!` and what it is", &broken);
}

#[test]
fn nothing_names_the_machine_it_was_made_on() {
    // In pieces, so that this file does not hold them itself.
    let never =
        [["/wo", "rk/"], ["/ro", "ot/"], ["/ho", "me/"], ["/tm", "p/"], ["localhost", "-registry"]].map(|p| p.concat());
    let mut broken = Vec::new();
    for path in files("") {
        // Binary files are no text to look through.
        let Ok(text) = fs::read_to_string(root().join(&path)) else { continue };
        for (number, line) in text.lines().enumerate() {
            let found = never.iter().filter(|place| line.contains(place.as_str()));
            broken.extend(found.map(|place| format!("{path}:{}: {place}", number + 1)));
        }
    }
    none("No paths of one machine", &broken);
}

fn toml(path: &str) -> toml::Table {
    read(path).parse().unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn json(path: &str) -> serde_json::Value {
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn versions_agree() {
    let (cargo, xtask) = (toml("Cargo.toml"), toml("xtask/Cargo.toml"));
    let version = cargo["package"]["version"].as_str();
    assert_eq!(version, json("www/package/package.json")["version"].as_str(), "the crate and the npm package");
    assert_eq!(version, json("www/site/package.json")["dependencies"]["saidwho"].as_str(), "the crate and the page");
    let bindings = &cargo["target"]["cfg(target_arch = \"wasm32\")"]["dependencies"]["wasm-bindgen"];
    assert_eq!(bindings, &xtask["dependencies"]["wasm-bindgen-cli-support"], "wasm-bindgen in the crate and in xtask");
    assert!(bindings.as_str().is_some_and(|version| version.starts_with('=')), "wasm-bindgen is pinned");
}

#[test]
fn the_manifests_agree() {
    let wasm_pack = &toml("Cargo.toml")["package"]["metadata"]["wasm-pack"]["profile"]["release"]["wasm-opt"];
    assert_eq!(
        wasm_pack,
        &toml("wasm-pack.toml")["wasm"]["wasm-opt"],
        "flags of wasm-opt in Cargo.toml, wasm-pack.toml"
    );
    let wasm = &toml("wasm-pack.toml")["wasm"];
    let target = wasm["target"].as_str().expect("a target");
    assert_eq!(
        toml(".cargo/config.toml")["target"][target]["rustflags"],
        wasm["rustflags"],
        "flags of rustc in .cargo/config.toml, wasm-pack.toml"
    );
    assert!(read("wasm-pack.toml").starts_with("# The project's build manifest, read by `cargo xtask`."));
}

#[test]
fn the_lockfiles_say_not_from_where() {
    let mut broken = Vec::new();
    for file in ["www/package-lock.json", "www/fixtures/package-lock.json", "benches/package-lock.json"] {
        for (name, package) in json(file)["packages"].as_object().expect("packages") {
            let from = package["resolved"].as_str().filter(|from| from.contains("://"));
            broken.extend(from.map(|from| format!("{file}, {name}: {from}")));
        }
    }
    none("A lockfile names no registry (.npmrc beside it)", &broken);
}

/// `TypeScript`'s names of a type: `export type Name = "a" | "b";`
fn union(types: &str, name: &str) -> Vec<String> {
    let start = format!("export type {name} =");
    let (_, rest) = types.split_once(&start).unwrap_or_else(|| panic!("types.ts has no {name}"));
    let (names, _) = rest.split_once(';').expect("the type ends");
    names.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn typescript_has_the_names_of_the_taxonomy() {
    let types = read("www/package/src/types.ts");
    macro_rules! agree {
        ($($name:ident)+) => {$(
            let names: Vec<_> = taxonomy::$name::ALL.iter().map(|name| name.as_str()).collect();
            assert_eq!(union(&types, stringify!($name)), names, "www/package/src/types.ts, {}", stringify!($name));
        )+};
    }
    agree!(BlockKind MarkKind QuoteType CueType SourceType AttributionKind HedgeType CreditType FurnitureType);
}
