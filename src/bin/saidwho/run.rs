//! The run: inputs, in parallel to views, in order to standard output.

use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::thread::available_parallelism;

use clap::CommandFactory;
use clap::error::ErrorKind as UsageError;
use saidwho::Options;

use crate::arguments::{Arguments, Format, Generated, InputKind};
use crate::input;
use crate::lexicon;
use crate::ordered::in_order;
use crate::progress::Progress;
use crate::table::Counts;
use crate::terminal;
use crate::view::{Content, View};

/// More threads than this only take memory.
const MOST_JOBS: usize = 256;

/// Answers all inputs. 0 where all were read, 1 where one was not or the output could not be written.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    if let Some(what) = arguments.generate {
        return exit(generate(what).map(|()| true));
    }
    let inputs = arguments.inputs();
    let several = inputs.len() > 1 || inputs.iter().any(|(_, kind)| *kind == InputKind::Ndjson);
    let format = arguments.format.unwrap_or(if io::stdout().is_terminal() { Format::Terminal } else { Format::Json });
    if several && arguments.format == Some(Format::Html) {
        let what = "`--format html` is a page of one article: give it one FILE that is not ndjson";
        Arguments::command().error(UsageError::ArgumentConflict, what).exit();
    }
    let lexicon = arguments.lexicon.as_deref().map(lexicon::read).transpose();
    let lexicon = lexicon.unwrap_or_else(|what| Arguments::command().error(UsageError::ValueValidation, what).exit());
    let options = Options {
        offsets: arguments.offsets.into(),
        kinds: arguments.kinds.clone(),
        furniture: !arguments.no_furniture,
        tagger: !arguments.no_attributions,
        lexicon: lexicon.unwrap_or_default(),
        ..Options::default()
    };
    let view = View {
        content: match arguments {
            Arguments { print_text: true, .. } => Content::Text,
            Arguments { summary: true, .. } => Content::Summary,
            _ => Content::Analysis(format),
        },
        options,
        several,
        style: terminal::Style::of_terminal(arguments.color.is_on()),
    };
    let jobs: usize = arguments.jobs.or(available_parallelism().ok()).map_or(1, Into::into);
    exit(answer(inputs, jobs.min(MOST_JOBS), view))
}

fn exit(result: io::Result<bool>) -> ExitCode {
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // Whoever read the output has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "saidwho: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes what the command says of itself.
fn generate(what: Generated) -> io::Result<()> {
    use clap_complete::Shell;
    let mut command = Arguments::command();
    let mut page = Vec::new();
    let mut completions = |shell| clap_complete::generate(shell, &mut command, "saidwho", &mut page);
    match what {
        Generated::Man => clap_mangen::Man::new(Arguments::command()).render(&mut page)?,
        Generated::CompleteBash => completions(Shell::Bash),
        Generated::CompleteZsh => completions(Shell::Zsh),
        Generated::CompleteFish => completions(Shell::Fish),
        Generated::CompletePowershell => completions(Shell::PowerShell),
    }
    io::stdout().write_all(&page)
}

/// Bytes of all inputs; `None` where one is a stream.
fn bytes(inputs: &[(PathBuf, InputKind)]) -> Option<u64> {
    let size = |path: &Path| std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file).map(|file| file.len());
    inputs.iter().map(|(path, _)| size(path)).sum()
}

/// Whether all inputs could be read. What was written is flushed before waiting, so that a slow stream is answered
/// line by line.
fn answer(inputs: Vec<(PathBuf, InputKind)>, jobs: usize, view: View) -> io::Result<bool> {
    let mut out = BufWriter::new(io::stdout().lock());
    let read = Arc::new(AtomicU64::new(0));
    let mut progress = Progress::new(bytes(&inputs), Arc::clone(&read));
    let (mut all_read, mut all) = (true, Counts::default());
    let view = Arc::new(view);
    out.write_all(view.header().as_bytes())?;
    let articles = Arc::clone(&view);
    let mut answers = in_order(input::items(inputs, read), jobs, move |item| {
        let name = item.name.clone();
        item.article().map(|article| articles.of(&article)).map_err(|what| format!("{name}: {what}"))
    });
    let mut flushed = Ok(());
    while let Some(answer) = answers.next(|| flushed = out.flush()) {
        std::mem::replace(&mut flushed, Ok(()))?;
        match answer {
            Ok((written, counts)) => {
                out.write_all(written.as_bytes())?;
                all += counts;
            }
            Err(what) => {
                all_read = false;
                progress.clear();
                // Standard error may be closed; that is no reason to stop.
                let _ = writeln!(io::stderr(), "{what}");
            }
        }
        progress.answered();
    }
    progress.clear();
    out.write_all(view.footer(&all).as_bytes())?;
    out.flush()?;
    Ok(all_read)
}
