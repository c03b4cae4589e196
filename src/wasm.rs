//! The boundary to JavaScript: checks arguments, calls the library, gives plain objects.
//!
//! Texts come in as JavaScript strings; a lone surrogate becomes one U+FFFD, which is as long in UTF-16, so that
//! every offset stays where it was. Offsets go out in UTF-16 code units. An argument of the wrong type is a
//! `TypeError` that says what was expected. Nothing that is returned needs to be freed.

use js_sys::{Array, Object, TypeError};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::{OffsetUnit, Options};

/// Should the core ever panic, the console says where; the caller sees a `WebAssembly.RuntimeError`.
#[wasm_bindgen(start)]
fn start() {
    std::panic::set_hook(Box::new(|panic| web_sys::console::error_1(&panic.to_string().into())));
}

/// `analyze(text: string, options?: Options): Analysis`
#[wasm_bindgen]
pub(crate) fn analyze(text: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let text = string("analyze", "text", text)?;
    let options = options_of("analyze", options)?;
    plain(&crate::analyze(&text, &options))
}

/// The string, with U+FFFD for each lone surrogate.
fn string(function: &str, argument: &str, value: &JsValue) -> Result<String, JsValue> {
    value.as_string().ok_or_else(|| wrong_type(function, argument, "a string", value))
}

/// The options: there are none yet, so that any name is an error rather than silently without effect.
fn options_of(function: &str, value: &JsValue) -> Result<Options, JsValue> {
    let options = Options { offsets: OffsetUnit::Utf16, ..Options::default() };
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
