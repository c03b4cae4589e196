//! The command: articles in, analyses out.
//!
//! One way through: arguments → inputs → (in parallel) text, analysis, view → output in the order of the inputs.
//! Inputs are read one after another and only a few ahead of the output, so memory stays bounded however long the
//! stream is. What cannot be read is named on standard error and the rest is still answered.

mod arguments;
mod encoding;
mod html;
mod input;
mod lexicon;
mod ordered;
mod progress;
mod run;
mod table;
mod terminal;
mod tree;
mod view;

use std::process::ExitCode;

fn main() -> ExitCode {
    run::run(&<arguments::Arguments as clap::Parser>::parse())
}
