//! Any text gives an analysis of which everything holds that must; the exports of it are looked at, too.
#![no_main]

#[path = "../../tests/invariants/mod.rs"]
mod invariants;

libfuzzer_sys::fuzz_target!(|text: &str| invariants::holds(text));
