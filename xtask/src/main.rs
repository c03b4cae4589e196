//! The project's chores: `cargo xtask` and the name of one.
//!
//! Everything that builds, serves and tests the project is here, so that a fresh clone needs Rust and Node and nothing
//! else. One file a chore; [`build`] strings the parts of the build together.

mod agreement;
mod bench;
mod browser;
mod build;
mod eval;
mod fresh;
mod fuzz;
mod lexicon;
mod manifest;
mod metered;
mod package;
mod places;
mod scale;
mod serve;
mod site;
mod size;
mod speakers;
mod step;
mod test;
mod tools;
mod train;
mod wasm;

use std::process::ExitCode;

use anyhow::Result;
use lexopt::prelude::*;

const USAGE: &str = "\
usage: cargo xtask <command>

  build                          the WebAssembly module, the npm package (dist/npm) and the page (dist/site)
  serve [--port 8080] [--watch]  builds, then serves the page on 127.0.0.1; --watch rebuilds on change
  test [--scale]                 format, lints, Rust tests, build, tests in Node, tests in a real browser; --scale:
                                 instead, an archive analysed with Apache Spark (installs Java and Spark)
  lexicon [--check]              the tables in src/ from the word lists in data/lexicon; --check only compares them
  train [options]                trains the tagger on the articles beside the project; the options are the trainer's
  eval [options] [FILE.jsonl …]  scores of the engine on annotated articles; its options: cargo xtask eval --help
  speakers [--errors] [--fit]    how often a pronoun, surname or office is taken for the right speaker
  fuzz [--seconds 600] [TARGET]  random texts with sanitizers, all targets or the named ones (needs nightly Rust)
  bench                          the package beside other libraries; its stages by time, instructions and memory
  metered                        the module with a meter of its instructions in it (target/metered.wasm)
  size                           the sizes of the WebAssembly module and their budgets
";

/// A chore with its arguments.
enum Command {
    Bench,
    Build,
    Serve { port: u16, watch: bool },
    Test { scale: bool },
    Lexicon { check: bool },
    Fuzz { seconds: u32, targets: Vec<String> },
    Metered,
    Size,
    Speakers { errors: bool, fit: bool },
    Train { arguments: Vec<String> },
    Eval(eval::Options),
    EvalHelp,
    Help,
}

fn parse() -> Result<Command, lexopt::Error> {
    let mut arguments = lexopt::Parser::from_env();
    let mut command = match arguments.next()? {
        Some(Value(name)) => match name.to_str() {
            Some("bench") => Command::Bench,
            Some("build") => Command::Build,
            Some("serve") => Command::Serve { port: serve::PORT, watch: false },
            Some("test") => Command::Test { scale: false },
            Some("lexicon") => Command::Lexicon { check: false },
            Some("fuzz") => Command::Fuzz { seconds: fuzz::SECONDS, targets: Vec::new() },
            Some("metered") => Command::Metered,
            Some("size") => Command::Size,
            Some("speakers") => Command::Speakers { errors: false, fit: false },
            Some("train") => {
                let rest = arguments.raw_args()?.map(|argument| argument.to_string_lossy().into_owned());
                return Ok(Command::Train { arguments: rest.collect() });
            }
            Some("eval") => {
                let options = eval::Options::parse(&mut arguments)?;
                return Ok(options.map_or(Command::EvalHelp, Command::Eval));
            }
            Some("help") => Command::Help,
            _ => return Err(format!("unknown command {}", name.display()).into()),
        },
        Some(Long("help") | Short('h')) => Command::Help,
        Some(argument) => return Err(argument.unexpected()),
        None => return Err("no command given".into()),
    };
    while let Some(argument) = arguments.next()? {
        match (&mut command, argument) {
            (Command::Serve { port, .. }, Long("port")) => *port = arguments.value()?.parse()?,
            (Command::Serve { watch, .. }, Long("watch")) => *watch = true,
            (Command::Fuzz { seconds, .. }, Long("seconds")) => *seconds = arguments.value()?.parse()?,
            (Command::Fuzz { targets, .. }, Value(target)) => targets.push(target.to_string_lossy().into_owned()),
            (Command::Test { scale }, Long("scale")) => *scale = true,
            (Command::Lexicon { check }, Long("check")) => *check = true,
            (Command::Speakers { errors, .. }, Long("errors")) => *errors = true,
            (Command::Speakers { fit, .. }, Long("fit")) => *fit = true,
            (_, Long("help") | Short('h')) => command = Command::Help,
            (_, argument) => return Err(argument.unexpected()),
        }
    }
    Ok(command)
}

fn run(command: &Command) -> Result<ExitCode> {
    match *command {
        Command::Eval(ref options) => return eval::run(options),
        Command::EvalHelp => print!("{}", eval::USAGE),
        Command::Train { ref arguments } => train::run(arguments)?,
        Command::Bench => bench::run()?,
        Command::Build => build::run(&mut step::Log::default())?,
        Command::Serve { port, watch } => serve::run(port, watch)?,
        Command::Test { scale: true } => scale::run()?,
        Command::Test { scale: false } => test::run()?,
        Command::Lexicon { check } => lexicon::run(check).map_err(anyhow::Error::msg)?,
        Command::Speakers { errors, fit } => speakers::run(errors, fit)?,
        Command::Fuzz { seconds, ref targets } => fuzz::run(seconds, targets)?,
        Command::Metered => metered::run()?,
        Command::Size => size::run()?,
        Command::Help => print!("{USAGE}"),
    }
    Ok(ExitCode::SUCCESS)
}

fn main() -> ExitCode {
    let command = match parse() {
        Ok(command) => command,
        Err(error) => {
            eprintln!("{error}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(&command) {
        Ok(status) => status,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}
