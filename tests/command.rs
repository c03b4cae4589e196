//! The command as it is run: arguments, streams, exit codes.
#![cfg(feature = "cli")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

fn saidwho(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_saidwho"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = saidwho(arguments).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writing = thread::spawn(move || {
        // A command that does not read its input closes it.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap();
    output
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

fn values(output: &Output) -> Vec<Value> {
    stdout(output).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// A folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    folder
}

const ARTICLE: &str = "Dam holds\n\n“The dam is safe 😀,” said Ada Lund.\n";

#[test]
fn one_text_gives_its_analysis() {
    let output = run(&[], ARTICLE.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    let expected = saidwho::analyze(ARTICLE, &saidwho::Options::default());
    assert_eq!(stdout(&output), serde_json::to_string(&expected).unwrap() + "\n");
    assert_eq!(stdout(&run(&["--format", "json", "-"], ARTICLE.as_bytes())), stdout(&output));
}

#[test]
fn spans_count_in_the_unit_asked_for() {
    for unit in ["utf-16", "code-point", "utf-8"] {
        let analysis = values(&run(&["--offsets", unit], ARTICLE.as_bytes())).remove(0);
        assert_eq!(analysis["offsets"], unit);
        let units_of = |text: &str| match unit {
            "utf-16" => text.encode_utf16().count(),
            "code-point" => text.chars().count(),
            _ => text.len(),
        };
        for mark in analysis["marks"].as_array().unwrap() {
            if mark["kind"] == "quote" {
                let start = ARTICLE.find('“').unwrap();
                let end = ARTICLE.find('”').unwrap() + '”'.len_utf8();
                assert_eq!(mark["start"], units_of(&ARTICLE[..start]));
                assert_eq!(mark["end"], units_of(&ARTICLE[..end]));
            }
        }
    }
}

#[test]
fn empty_input_is_an_article_or_no_lines() {
    let output = run(&[], b"");
    assert_eq!((output.status.code(), values(&output).len()), (Some(0), 1));
    let output = run(&["--input", "ndjson"], b"\n\r\n");
    assert_eq!((output.status.code(), stdout(&output)), (Some(0), ""));
}

#[test]
fn lines_are_answered_in_order() {
    let mut input = String::new();
    for n in 0..300 {
        let text = ARTICLE.repeat(if n % 50 == 0 { 400 } else { n % 7 });
        input += &format!("{}\n", json!({"text": text, "id": n, "publisher": {"ignored": [1, 2]}}));
    }
    let output = run(&["--input", "ndjson", "--jobs", "8"], input.as_bytes());
    let ids: Vec<u64> = values(&output).iter().map(|line| line["id"].as_u64().unwrap()).collect();
    assert_eq!(ids, (0..300).collect::<Vec<_>>());
    let one_job = run(&["--input", "ndjson", "--jobs", "1", "--format", "ndjson"], input.as_bytes());
    assert_eq!(stdout(&output), stdout(&one_job));
}

#[test]
fn ids_come_back_as_they_are() {
    let output = run(
        &["--input", "ndjson"],
        b"{\"id\": 1.50, \"text\": \"\"}\r\n{\"id\":\"\\u00e9\",\"text\":\"\\ud83d\"}\n{\"id\":9007199254740993,\"text\":\"\"}",
    );
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), ""));
    let begin = |line: &str| line.split(",\"schema\":1").next().unwrap().to_string();
    let beginnings: Vec<String> = stdout(&output).lines().map(begin).collect();
    assert_eq!(beginnings, ["{\"id\":1.50", "{\"id\":\"\\u00e9\"", "{\"id\":9007199254740993"]);
}

#[test]
fn a_bad_line_is_named_and_the_rest_answered() {
    let input =
        b"{\"id\":1,\"text\":\"a\"}\n\n{\"id\":2}\n{\"id\":\"\xff\",\"text\":\"\"}\nno json\n{\"id\":5,\"text\":\"b\"}\n";
    let output = run(&["--input", "ndjson"], input);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(values(&output).iter().map(|line| line["id"].clone()).collect::<Vec<_>>(), [1, 5]);
    let named: Vec<&str> = stderr(&output).lines().map(|line| line.split(": ").next().unwrap()).collect();
    assert_eq!(named, ["stdin:3", "stdin:4", "stdin:5"]);
}

#[test]
fn files_come_with_their_path_and_missing_ones_are_named() {
    let folder = folder("files");
    let path = |name: &str| folder.join(name).to_str().unwrap().to_string();
    fs::write(path("a.txt"), ARTICLE).unwrap();
    fs::write(path("b.html"), "<h1>Dam holds</h1><p>“The dam is safe,” said Ada Lund.<script>x</script>").unwrap();
    fs::write(path("c.txt"), b"caf\xe9").unwrap();
    fs::write(path("d.jsonl"), "{\"id\":\"d1\",\"text\":\"\"}\n").unwrap();
    let files = [path("a.txt"), path("missing.txt"), path("b.html"), path("c.txt"), path("d.jsonl")];
    let arguments: Vec<&str> = files.iter().map(String::as_str).collect();
    let output = run(&arguments, b"");
    assert_eq!(output.status.code(), Some(1));
    let ids: Vec<Value> = values(&output).iter().map(|line| line["id"].clone()).collect();
    assert_eq!(ids, [json!(files[0]), json!(files[2]), json!("d1")]);
    let errors: Vec<&str> = stderr(&output).lines().collect();
    assert!(errors[0].starts_with(&format!("{}: ", files[1])), "{errors:?}");
    assert_eq!(errors[1], format!("{}: not UTF-8 (byte 3)", files[3]));
    assert_eq!(errors.len(), 2);

    let text = run(&["--print-text", &files[2]], b"");
    assert_eq!(stdout(&text), "Dam holds\n\n“The dam is safe,” said Ada Lund.");
    let texts = run(&["--print-text", &files[0], &files[2]], b"");
    let again = run(&["--input", "ndjson"], &texts.stdout);
    assert_eq!(stdout(&again), stdout(&run(&[&files[0], &files[2]], b"")));
}

#[test]
fn wrong_arguments_are_a_usage_error() {
    let wrong: &[&[&str]] = &[
        &["--offsets", "bytes"],
        &["--jobs", "0"],
        &["--format", "pdf"],
        &["--frmat", "json"],
        &["--format", "html", "a.txt", "b.txt"],
        &["--format", "html", "--input", "ndjson"],
        &["--print-text", "--format", "json"],
    ];
    for arguments in wrong {
        let output = run(arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty() && stderr(&output).contains("error:"), "{arguments:?}");
    }
    assert_eq!(run(&["--help"], b"").status.code(), Some(0));
    assert_eq!(stdout(&run(&["--version"], b"")), concat!("saidwho ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn every_format_answers() {
    let begins = [
        ("json", "{\"schema\":1,"),
        ("ndjson", "{\"id\":\"-\",\"schema\":1,"),
        ("csv", "mark,kind,type,start,end,"),
        ("markdown", "# Who says what: "),
        ("html", "<!doctype html>"),
        ("jsonld", "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\","),
        ("terminal", "Dam holds\n\n"),
    ];
    for (format, begin) in begins {
        let output = run(&["--format", format], ARTICLE.as_bytes());
        assert_eq!(output.status.code(), Some(0), "{format}");
        assert!(stdout(&output).starts_with(begin), "{format}: {}", stdout(&output));
    }
    let lines = b"{\"id\":\"=x\",\"text\":\"\\\"Yes,\\\" said Ada Lund.\"}\n{\"id\":2,\"text\":\"\"}\n";
    let csv = run(&["--input", "ndjson", "--format", "csv"], lines);
    assert!(stdout(&csv).starts_with("input,mark,kind,"));
    assert_eq!(stdout(&csv).matches("input,").count(), 1);
}

#[test]
fn colour_is_for_terminals_or_on_demand() {
    let text = format!("{ARTICLE}\nIt \x1b[31mreportedly\x1b[0m held.");
    let plain = run(&["--format", "terminal"], text.as_bytes());
    assert!(!stdout(&plain).contains('\x1b'));
    let coloured = run(&["--format", "terminal", "--color", "always"], text.as_bytes());
    assert!(stdout(&coloured).contains("\x1b[0m") && !stdout(&coloured).contains("\x1b[31m"));
}

#[test]
fn a_summary_is_a_line_an_article_and_one_for_all() {
    let line = |id: u32, text: &str| format!("{}\n", json!({"id": id, "text": text}));
    let input = line(7, ARTICLE) + "no json\n" + &line(8, "It reportedly held.") + &line(9, "");
    let output = run(&["--summary", "--input", "ndjson", "--jobs", "2"], input.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    let rows: Vec<Vec<&str>> = stdout(&output).lines().map(|line| line.split_whitespace().collect()).collect();
    let columns = ["article", "words", "quoted", "sources", "attributions", "unnamed", "hedges", "credits"];
    assert_eq!(rows[0], columns);
    assert_eq!(rows[1][..7], ["7", "9", "44", "%", "1", "1", "0"]);
    assert_eq!(rows[2], ["8", "3", "0", "%", "0", "0", "0", "1", "0"]);
    assert_eq!(rows[3][..4], ["9", "0", "0", "%"]);
    assert_eq!(rows[4][..6], ["3", "articles", "12", "33", "%", "1"]);
    assert_eq!(rows.len(), 5);
    assert!(stderr(&output).starts_with("stdin:2: "), "{}", stderr(&output));
}

#[test]
fn the_manual_and_the_completions_know_every_option() {
    let help = run(&["--help"], b"");
    let options: Vec<&str> = stdout(&help)
        .split_whitespace()
        .filter_map(|word| word.strip_prefix("--"))
        .map(|word| word.trim_end_matches([',', '.']))
        .filter(|name| !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'))
        .collect();
    assert!(options.contains(&"summary") && options.contains(&"jobs"), "{options:?}");
    for what in ["man", "complete-bash", "complete-zsh", "complete-fish", "complete-powershell"] {
        let output = run(&["--generate", what], b"");
        assert_eq!(output.status.code(), Some(0), "{what}");
        let page = stdout(&output).replace("\\-", "-");
        for option in &options {
            assert!(page.contains(option), "{what} lacks --{option}");
        }
    }
    let man = run(&["--generate", "man"], b"");
    assert!(stdout(&man).contains(".TH saidwho 1") && stdout(&man).contains("Exit code"));
}

/// Nobody waits at a pipe, so nothing but errors goes there.
#[test]
fn progress_is_for_terminals() {
    let line = format!("{}\n", json!({"id": 1, "text": ARTICLE.repeat(2_000)}));
    let output = run(&["--input", "ndjson", "--jobs", "1"], line.repeat(3).as_bytes());
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), ""));
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let mut child = saidwho(&["--input", "ndjson"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let writing = thread::spawn(move || {
        let line = format!("{}\n", json!({"id": 1, "text": ARTICLE}));
        // Ends when the command does.
        while stdin.write_all(line.as_bytes()).is_ok() {}
    });
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    assert!(first.starts_with("{\"id\":1,"));
    writing.join().unwrap();
    let mut errors = String::new();
    child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
    assert_eq!((child.wait().unwrap().code(), errors.as_str()), (Some(0), ""));
}

#[test]
fn a_line_is_answered_before_the_next_one_comes() {
    let mut child = saidwho(&["--input", "ndjson"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap());
    for n in 0..5 {
        writeln!(stdin, "{}", json!({"id": n, "text": ARTICLE})).unwrap();
        let mut line = String::new();
        answers.read_line(&mut line).unwrap();
        assert!(line.starts_with(&format!("{{\"id\":{n},")), "{line}");
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_long_stream_passes_through() {
    let mut input = String::new();
    for n in 0..20_000 {
        input += &format!("{{\"id\":{n},\"text\":\"\\\"Yes,\\\" said Ada Lund, {n}.\"}}\n");
    }
    input += &format!("{}\n", json!({"id": "long", "text": "The dam reportedly held. ".repeat(10_000)}));
    let output = run(&["--input", "ndjson"], input.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(stdout(&output).lines().count(), 20_001);
}

#[test]
fn nothing_is_read_ahead_of_an_output_that_waits() {
    let mut child = saidwho(&["--input", "ndjson", "--jobs", "2"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let taken = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&taken);
    let writing = thread::spawn(move || {
        let line = format!("{}\n", json!({"id": 1, "text": ARTICLE}));
        // Ends when the command is stopped.
        while stdin.write_all(line.as_bytes()).is_ok() {
            counted.fetch_add(line.len(), Ordering::SeqCst);
        }
    });
    let mut before = usize::MAX;
    while before != taken.load(Ordering::SeqCst) {
        before = taken.load(Ordering::SeqCst);
        assert!(before < 4_000_000, "{before} bytes were taken with nobody reading the answers");
        thread::sleep(Duration::from_millis(500));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    writing.join().unwrap();
}

#[test]
fn options_choose_marks_and_add_phrases() {
    let text = "“The dam is safe,” Ada Lund grumphed.\n\nJoin the Gazette now.\n\nIt may leak, by all murmurs.\n";
    let marks = |arguments: &[&str]| -> Vec<String> {
        let analysis = values(&run(arguments, text.as_bytes())).remove(0);
        let mark = |mark: &Value| {
            let span = [&mark["start"], &mark["end"]].map(|end| end.as_u64().unwrap() as usize);
            format!("{} {}", mark["kind"].as_str().unwrap(), &text[span[0]..span[1]])
        };
        analysis["marks"].as_array().unwrap().iter().map(mark).collect()
    };
    assert_eq!(marks(&["--kinds", "hedge,quote"]), ["quote “The dam is safe,”", "hedge may"]);
    assert_eq!(marks(&["--no-attributions"]), ["quote “The dam is safe,”", "hedge may"]);

    let table = folder("lexicon").join("own.tsv");
    let rows = "# ours\ngrumph|grumphed\tcue\tmanner\n\nby all murmurs\thedge\trumour\tlow\njoin the gazette\tfurniture\tpromo\n";
    fs::write(&table, rows).unwrap();
    let own = table.to_str().unwrap();
    let kinds = "cue,hedge,furniture";
    let all = ["cue grumphed", "furniture Join the Gazette now.", "hedge may", "hedge by all murmurs"];
    assert_eq!(marks(&["--lexicon", own, "--kinds", kinds]), all);
    assert_eq!(marks(&["--lexicon", own, "--kinds", kinds, "--no-furniture"]), [all[0], all[2], all[3]]);

    fs::write(&table, "a\thedge\tmodal\nb\thedge\tmodel\nc\n").unwrap();
    let output = run(&["--lexicon", own], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("own.tsv:2: hedge has no type \"model\""), "{}", stderr(&output));
    assert!(stderr(&output).contains("own.tsv:3: expected phrase, kind and type"), "{}", stderr(&output));
    assert_eq!(run(&["--lexicon", "missing.tsv"], b"").status.code(), Some(2));
    assert_eq!(run(&["--kinds", "quotes"], b"").status.code(), Some(2));
}
