//! The run: inputs, in parallel to views, in order to standard output.

use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;
use std::thread::available_parallelism;

use clap::CommandFactory;
use clap::error::ErrorKind as UsageError;

use crate::arguments::{Arguments, Format, InputKind};
use crate::input;
use crate::ordered::in_order;
use crate::terminal;
use crate::view::{Content, View};

/// More threads than this only take memory.
const MOST_JOBS: usize = 256;

/// Answers all inputs. 0 where all were read, 1 where one was not or the output could not be written.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let inputs = arguments.inputs();
    let several = inputs.len() > 1 || inputs.iter().any(|(_, kind)| *kind == InputKind::Ndjson);
    let format = arguments.format.unwrap_or(if io::stdout().is_terminal() { Format::Terminal } else { Format::Json });
    if several && arguments.format == Some(Format::Html) {
        let what = "`--format html` is a page of one article: give it one FILE that is not ndjson";
        Arguments::command().error(UsageError::ArgumentConflict, what).exit();
    }
    let view = View {
        content: if arguments.print_text { Content::Text } else { Content::Analysis(format) },
        offsets: arguments.offsets.into(),
        several,
        style: terminal::Style::of_terminal(arguments.color.is_on()),
    };
    let jobs: usize = arguments.jobs.or(available_parallelism().ok()).map_or(1, Into::into);
    match answer(inputs, jobs.min(MOST_JOBS), view) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // Whoever read the output has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("saidwho: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all inputs could be read. What was written is flushed before waiting, so that a slow stream is answered
/// line by line.
fn answer(inputs: Vec<(std::path::PathBuf, InputKind)>, jobs: usize, view: View) -> io::Result<bool> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut all_read = true;
    out.write_all(view.header().as_bytes())?;
    let mut answers = in_order(input::items(inputs), jobs, move |item| {
        let name = item.name.clone();
        item.article().map(|article| view.of(&article)).map_err(|what| format!("{name}: {what}"))
    });
    let mut flushed = Ok(());
    while let Some(answer) = answers.next(|| flushed = out.flush()) {
        std::mem::replace(&mut flushed, Ok(()))?;
        match answer {
            Ok(view) => out.write_all(view.as_bytes())?,
            Err(what) => {
                all_read = false;
                // Standard error may be closed; that is no reason to stop.
                let _ = writeln!(io::stderr(), "{what}");
            }
        }
    }
    out.flush()?;
    Ok(all_read)
}
