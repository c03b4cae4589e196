//! Analyses in other forms: tables, reports, pages, annotations.
//!
//! Each is a pure function of a text, its analysis in whatever unit its spans count, and the sentences of a language. JSON needs no function: an
//! [`Analysis`](crate::Analysis) is serialisable as it is.
//!
//! ```
//! use saidwho::strings::ENGLISH;
//!
//! let text = "\"The dam is safe,\" said Ada Lund.";
//! let analysis = saidwho::analyze(text, &saidwho::Options::default());
//! assert!(saidwho::export::csv(text, &analysis).starts_with("mark,kind,type,"));
//! assert!(saidwho::export::html(text, &analysis, &ENGLISH).starts_with("<!doctype html>"));
//! ```
//!
//! # What untrusted text can do
//!
//! Nothing: each form escapes what it takes from the text. An analysis that was changed by hand or belongs to another
//! text gives a strange result, never a panic.

pub mod csv;
pub mod html;
pub mod json_ld;
pub mod markdown;
pub mod overlay;

#[cfg(test)]
mod example;

pub use csv::csv;
pub use html::html;
pub use json_ld::json_ld;
pub use markdown::markdown;

/// A share as a reader sees it: `12 %`. One that is no number counts as none.
#[expect(clippy::cast_sign_loss, reason = "clamped to what a u8 holds")]
fn percent(share: f64) -> String {
    // Not `clamp`: a share that is no number counts as none.
    // A whole number: to write a float with so many places takes 3 KB of the gzipped module.
    format!("{} %", (share * 100.0).round().clamp(0.0, 100.0) as u8)
}
