//! The boundary to JavaScript: checks arguments, calls the library, gives plain objects.
//!
//! Texts come in as JavaScript strings; a lone surrogate becomes one U+FFFD, which is as long in UTF-16, so that
//! every offset stays where it was. Offsets go out in UTF-16 code units. An argument of the wrong type is a
//! `TypeError` that says what was expected. Nothing that is returned needs to be freed.

#![expect(unreachable_pub, reason = "wasm-bindgen exports public functions only")]

mod pack;

use std::cell::RefCell;

use js_sys::{Array, Object, TypeError};
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

use crate::analysis::Mark;
use crate::explain::explain as explain_mark;
use crate::lexicon::Strength;
use crate::strings::Strings;
use crate::taxonomy::{CueType, FurnitureType, HedgeType, MarkKind, MarkType};
use crate::{Analysis, Analyzer, OffsetUnit, Options, OwnPhrase, OwnType, export};
use pack::plain;

/// Should the core ever panic, the console says where; the caller sees a `WebAssembly.RuntimeError`.
#[wasm_bindgen(start)]
fn start() {
    std::panic::set_hook(Box::new(|panic| web_sys::console::error_1(&panic.to_string().into())));
}

thread_local! {
    /// What calls with `incremental` keep from one text to the next.
    static ANALYZER: RefCell<Analyzer> = RefCell::default();
}

/// `analyze(text: string, options?: Options): Analysis`
#[wasm_bindgen]
pub fn analyze(text: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let text = string("analyze", "text", text)?;
    let (options, incremental) = options_of("analyze", options)?;
    plain(&if incremental {
        ANALYZER.with_borrow_mut(|analyzer| analyzer.analyze(&text, &options))
    } else {
        crate::analyze(&text, &options)
    })
}

/// `explain(mark: Mark, strings?: Strings): Explanation`
#[wasm_bindgen]
pub fn explain(mark: &JsValue, strings: &JsValue) -> Result<JsValue, JsValue> {
    let mark = data::<Mark>("explain", "mark", "a Mark", mark)?;
    plain(&explain_mark(&mark, &strings_of("explain", strings)?))
}

/// `toCsv(text: string, analysis: Analysis): string`
#[wasm_bindgen(js_name = toCsv)]
pub fn to_csv(text: &JsValue, analysis: &JsValue) -> Result<String, JsValue> {
    exported("toCsv", text, analysis, &JsValue::UNDEFINED, |text, analysis, _| export::csv(text, analysis))
}

/// `toMarkdown(text: string, analysis: Analysis, strings?: Strings): string`
#[wasm_bindgen(js_name = toMarkdown)]
pub fn to_markdown(text: &JsValue, analysis: &JsValue, strings: &JsValue) -> Result<String, JsValue> {
    exported("toMarkdown", text, analysis, strings, export::markdown)
}

/// `toHtml(text: string, analysis: Analysis, strings?: Strings): string`
#[wasm_bindgen(js_name = toHtml)]
pub fn to_html(text: &JsValue, analysis: &JsValue, strings: &JsValue) -> Result<String, JsValue> {
    exported("toHtml", text, analysis, strings, export::html)
}

/// `toWebAnnotations(text: string, analysis: Analysis, strings?: Strings): object`
#[wasm_bindgen(js_name = toWebAnnotations)]
pub fn to_web_annotations(text: &JsValue, analysis: &JsValue, strings: &JsValue) -> Result<JsValue, JsValue> {
    plain(&exported("toWebAnnotations", text, analysis, strings, export::json_ld)?)
}

/// Another form of an analysis, of which the caller may have left out marks.
fn exported<T>(
    function: &str,
    text: &JsValue,
    analysis: &JsValue,
    strings: &JsValue,
    form: impl Fn(&str, &Analysis, &Strings) -> T,
) -> Result<T, JsValue> {
    let text = string(function, "text", text)?;
    let analysis = data(function, "analysis", "an Analysis", analysis)?;
    Ok(form(&text, &analysis, &strings_of(function, strings)?))
}

/// Sentences of the caller's own, by their keys.
fn strings_of(function: &str, value: &JsValue) -> Result<Strings, JsValue> {
    if value.is_undefined() {
        return Ok(Strings::default());
    }
    let members = members(value).ok_or_else(|| wrong_type(function, "strings", "an object", value))?;
    let mut own = Vec::with_capacity(members.len());
    for (key, value) in members {
        let text = value.as_string();
        let text = text.ok_or_else(|| wrong_type(function, &format!("strings[{key:?}]"), "a string", &value))?;
        own.push((key, text));
    }
    Strings::new(own).map_err(|key| unknown(function, "string", &key))
}

/// Data that this package gave out before.
fn data<T: DeserializeOwned>(function: &str, argument: &str, expected: &str, value: &JsValue) -> Result<T, JsValue> {
    if !value.is_object() || Array::is_array(value) {
        return Err(wrong_type(function, argument, expected, value));
    }
    serde_wasm_bindgen::from_value(value.clone())
        .map_err(|error| TypeError::new(&format!("{function}: expected {argument} to be {expected}: {error}")).into())
}

/// The string, with U+FFFD for each lone surrogate.
fn string(function: &str, argument: &str, value: &JsValue) -> Result<String, JsValue> {
    value.as_string().ok_or_else(|| wrong_type(function, argument, "a string", value))
}

/// The options, and whether what is found is kept for the next text. A name that is none is an error rather than silently
/// without effect.
fn options_of(function: &str, value: &JsValue) -> Result<(Options, bool), JsValue> {
    let mut options = Options { offsets: OffsetUnit::Utf16, ..Options::default() };
    let mut incremental = false;
    if value.is_undefined() {
        return Ok((options, incremental));
    }
    for (name, value) in members(value).ok_or_else(|| wrong_type(function, "options", "an object", value))? {
        if value.is_undefined() {
            continue;
        }
        let wrong = |expected| wrong_type(function, &format!("options.{name}"), expected, &value);
        let flag = || value.as_bool().ok_or_else(|| wrong("a boolean"));
        match name.as_str() {
            "kinds" => {
                let names = names(&value).ok_or_else(|| wrong("an array of kinds of marks"))?;
                let kind =
                    |name: &String| MarkKind::from_name(name).ok_or_else(|| unknown(function, "kind of mark", name));
                options.kinds = Some(names.iter().map(kind).collect::<Result<_, _>>()?);
            }
            "types" => {
                let names = names(&value).ok_or_else(|| wrong("an array of types of marks"))?;
                let types = |name: &String| types(name).ok_or_else(|| unknown(function, "type of mark", name));
                options.types = Some(names.iter().map(types).collect::<Result<Vec<_>, _>>()?.concat());
            }
            "furniture" => options.furniture = flag()?,
            "tagger" => options.tagger = flag()?,
            "incremental" => incremental = flag()?,
            "lexicon" => {
                if !Array::is_array(&value) {
                    return Err(wrong("an array of phrases"));
                }
                for (index, row) in Array::from(&value).iter().enumerate() {
                    options.lexicon.push(own_phrase(function, index, &row)?);
                }
            }
            _ => return Err(unknown(function, "option", &name)),
        }
    }
    Ok((options, incremental))
}

/// `{ phrase: string, kind: "hedge" | "cue" | "furniture", type: string, strength?: string }`
fn own_phrase(function: &str, index: usize, value: &JsValue) -> Result<OwnPhrase, JsValue> {
    const KINDS: &str = "\"hedge\", \"cue\" or \"furniture\"";
    const STRENGTHS: &str = "\"low\", \"medium\" or \"high\"";
    let row = format!("options.lexicon[{index}]");
    let members = members(value).ok_or_else(|| wrong_type(function, &row, "an object", value))?;
    let known = ["phrase", "kind", "type", "strength"];
    if let Some((name, _)) = members.iter().find(|(name, _)| !known.contains(&name.as_str())) {
        return Err(unknown(function, &format!("member of {row}"), name));
    }
    let value_of =
        |name: &str| members.iter().find(|(known, _)| known == name).map_or(JsValue::UNDEFINED, |m| m.1.clone());
    let text = |name: &str, expected: &str| {
        let value = value_of(name);
        value.as_string().ok_or_else(|| wrong_type(function, &format!("{row}.{name}"), expected, &value))
    };
    let words = text("phrase", "a string")?;
    let kind = text("kind", KINDS)?;
    let name = text("type", "a string")?;
    let strength = match value_of("strength") {
        value if value.is_undefined() => Strength::Medium,
        _ => {
            let name = text("strength", STRENGTHS)?;
            Strength::from_name(&name).ok_or_else(|| unknown(function, "strength", &name))?
        }
    };
    let own_type = match kind.as_str() {
        "hedge" if name == "idiom" => Some(OwnType::Idiom),
        "hedge" => HedgeType::from_name(&name).map(|hedge| OwnType::Hedge(hedge, strength)),
        "cue" => CueType::from_name(&name).map(OwnType::Cue),
        "furniture" => FurnitureType::from_name(&name).map(OwnType::Furniture),
        _ => return Err(unknown(function, "kind of phrase", &kind)),
    };
    let own_type = own_type.ok_or_else(|| unknown(function, &format!("type of {kind}"), &name))?;
    Ok(OwnPhrase { words, own_type })
}

/// Every type of any kind with a published name; `None` where there is none.
fn types(name: &str) -> Option<Vec<MarkType>> {
    let types: Vec<MarkType> = MarkKind::ALL.iter().filter_map(|&kind| MarkType::from_names(kind, name)).collect();
    (!types.is_empty()).then_some(types)
}

/// The names and values of an object that is no array.
fn members(value: &JsValue) -> Option<Vec<(String, JsValue)>> {
    if !value.is_object() || Array::is_array(value) {
        return None;
    }
    let entries = Object::entries(value.unchecked_ref::<Object>());
    let member = |entry: JsValue| {
        let entry = Array::from(&entry);
        (entry.get(0).as_string().unwrap_or_default(), entry.get(1))
    };
    Some(entries.iter().map(member).collect())
}

/// The strings of an array of strings.
fn names(value: &JsValue) -> Option<Vec<String>> {
    Array::is_array(value).then(|| Array::from(value).iter().map(|name| name.as_string()).collect())?
}

fn unknown(function: &str, what: &str, name: &str) -> JsValue {
    TypeError::new(&format!("{function}: unknown {what} {name:?}")).into()
}

fn wrong_type(function: &str, argument: &str, expected: &str, value: &JsValue) -> JsValue {
    let actual = match value {
        value if value.is_null() => "null".to_owned(),
        value if Array::is_array(value) => "array".to_owned(),
        value => value.js_typeof().as_string().unwrap_or_default(),
    };
    TypeError::new(&format!("{function}: expected {argument} to be {expected}, got {actual}")).into()
}
