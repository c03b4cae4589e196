//! Exports of analyses that the engine never made: spans, ids and names as a stranger's file may hold them, laid over a
//! text that they may not belong to. The file comes first, then an empty line, then the text.
#![no_main]

use saidwho::strings::ENGLISH;
use saidwho::{Analysis, Options, analyze, explain, export};

libfuzzer_sys::fuzz_target!(|input: &str| {
    let (file, text) = input.split_once("\n\n").unwrap_or(("", input));
    let analysis: Analysis = serde_json::from_str(file).unwrap_or_else(|_| analyze(text, &Options::default()));
    let written = serde_json::to_string(&analysis).expect("an analysis can be written");
    let read: Analysis = serde_json::from_str(&written).expect("what was written can be read");
    assert_eq!(serde_json::to_string(&read).unwrap(), written);
    for mark in &analysis.marks {
        assert!(!explain::explain(mark, &ENGLISH).what.is_empty());
    }
    let page = export::html(text, &analysis, &ENGLISH);
    assert_eq!(page.matches("<script").count() + page.matches("<img").count(), 0);
    assert_eq!(page.matches("</style").count(), 1);
    assert_eq!(page.matches("<mark ").count(), page.matches("</mark>").count());
    let report = export::markdown(text, &analysis, &ENGLISH).replace("\\\\", "").replace("\\<", "").replace("\\[", "");
    assert!(!report.contains(['<', '[']));
    let table = export::csv(text, &analysis);
    assert!(table.split("\r\n").all(|row| !row.starts_with(['=', '+', '-', '@'])));
    serde_json::to_string(&export::json_ld(text, &analysis, &ENGLISH)).expect("annotations can be written");
});
