//! The boundary to JavaScript: checks arguments, calls the library, gives plain objects.
//!
//! Texts come in as JavaScript strings; a lone surrogate becomes one U+FFFD, which is as long in UTF-16, so that
//! every offset stays where it was. Offsets go out in UTF-16 code units. An argument of the wrong type is a
//! `TypeError` that says what was expected. Nothing that is returned needs to be freed.

#![expect(unreachable_pub, reason = "wasm-bindgen exports public functions only")]

use js_sys::{Array, Object, TypeError};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

use crate::analysis::Mark;
use crate::explain::explain as explain_mark;
use crate::{Analysis, OffsetUnit, Options, export};

/// Should the core ever panic, the console says where; the caller sees a `WebAssembly.RuntimeError`.
#[wasm_bindgen(start)]
fn start() {
    std::panic::set_hook(Box::new(|panic| web_sys::console::error_1(&panic.to_string().into())));
}

/// `analyze(text: string, options?: Options): Analysis`
#[wasm_bindgen]
pub fn analyze(text: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let text = string("analyze", "text", text)?;
    let options = options_of("analyze", options)?;
    plain(&crate::analyze(&text, &options))
}

/// `explain(mark: Mark): Explanation`
#[wasm_bindgen]
pub fn explain(mark: &JsValue) -> Result<JsValue, JsValue> {
    plain(&explain_mark(&data::<Mark>("explain", "mark", "a Mark", mark)?))
}

/// `toCsv(text: string, analysis: Analysis): string`
#[wasm_bindgen(js_name = toCsv)]
pub fn to_csv(text: &JsValue, analysis: &JsValue) -> Result<String, JsValue> {
    exported("toCsv", text, analysis, export::csv)
}

/// `toMarkdown(text: string, analysis: Analysis): string`
#[wasm_bindgen(js_name = toMarkdown)]
pub fn to_markdown(text: &JsValue, analysis: &JsValue) -> Result<String, JsValue> {
    exported("toMarkdown", text, analysis, export::markdown)
}

/// `toHtml(text: string, analysis: Analysis): string`
#[wasm_bindgen(js_name = toHtml)]
pub fn to_html(text: &JsValue, analysis: &JsValue) -> Result<String, JsValue> {
    exported("toHtml", text, analysis, export::html)
}

/// `toWebAnnotations(text: string, analysis: Analysis): object`
#[wasm_bindgen(js_name = toWebAnnotations)]
pub fn to_web_annotations(text: &JsValue, analysis: &JsValue) -> Result<JsValue, JsValue> {
    plain(&exported("toWebAnnotations", text, analysis, export::json_ld)?)
}

/// Another form of an analysis, of which the caller may have left out marks.
fn exported<T>(
    function: &str,
    text: &JsValue,
    analysis: &JsValue,
    form: impl Fn(&str, &Analysis) -> T,
) -> Result<T, JsValue> {
    let text = string(function, "text", text)?;
    let analysis = data(function, "analysis", "an Analysis", analysis)?;
    Ok(form(&text, &analysis))
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

/// The options: there are none yet, so that any name is an error rather than silently without effect.
fn options_of(function: &str, value: &JsValue) -> Result<Options, JsValue> {
    let options = Options { offsets: OffsetUnit::Utf16 };
    if value.is_undefined() {
        return Ok(options);
    }
    if !value.is_object() || Array::is_array(value) {
        return Err(wrong_type(function, "options", "an object", value));
    }
    match Object::keys(value.unchecked_ref::<Object>()).get(0).as_string() {
        Some(name) => Err(TypeError::new(&format!("{function}: unknown option {name:?}")).into()),
        None => Ok(options),
    }
}

fn wrong_type(function: &str, argument: &str, expected: &str, value: &JsValue) -> JsValue {
    let actual = match value {
        value if value.is_null() => "null".to_owned(),
        value if Array::is_array(value) => "array".to_owned(),
        value => value.js_typeof().as_string().unwrap_or_default(),
    };
    TypeError::new(&format!("{function}: expected {argument} to be {expected}, got {actual}")).into()
}

/// A plain object: maps are objects, `None` is null.
fn plain(value: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
}
