//! Expectations that the engine does not meet yet: a committed list that can only shrink.
//!
//! A list is a text file with one expectation a line, `id  # reason`. A test fails when an expectation that is not
//! listed fails, when a listed one is met (take it off the list), and when the list names one that does not exist. So
//! the list says at any commit exactly what is not right yet.
//!
//! `NOT_YET=rewrite cargo test` writes the lists anew. Lines that it adds carry `reason: unknown` and are a loss that
//! the diff shows; lines that it takes away are a gain. `NOT_YET=show cargo test -- --nocapture` shows everything that
//! is not right, listed or not.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

const UNKNOWN: &str = "reason: unknown";

/// Failures shown in full before the rest is only counted.
const SHOWN: usize = 12;

/// What became of one expectation.
pub(crate) struct Outcome {
    /// Its name in the list.
    pub(crate) id: String,
    /// What is wrong; `None` where it is met.
    pub(crate) failure: Option<String>,
}

/// Holds the outcomes against the list at `path`, a path inside the package. No list is an empty one.
pub(crate) fn check(path: &str, outcomes: &[Outcome]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let list = std::fs::read_to_string(&path).unwrap_or_default();
    let failing = outcomes.iter().filter(|outcome| outcome.failure.is_some()).count();
    println!("{} of {} expectations met, {failing} not yet", outcomes.len() - failing, outcomes.len());
    let asked = std::env::var("NOT_YET").unwrap_or_default();
    if asked == "rewrite" {
        std::fs::write(&path, rewritten(&list, outcomes)).expect("the list can be written");
        return;
    }
    if asked == "show" {
        for Outcome { id, failure } in outcomes {
            if let Some(failure) = failure {
                println!("\n{id}\n{failure}");
            }
        }
        return;
    }
    let faults = faults(&list, outcomes);
    if faults.is_empty() {
        return;
    }
    for fault in faults.iter().take(SHOWN) {
        println!("\n{fault}");
    }
    if let Some(rest) = faults.len().checked_sub(SHOWN).filter(|rest| *rest > 0) {
        println!("\n… and {rest} more");
    }
    panic!("{} expectations and {} disagree", faults.len(), path.display());
}

fn entries(list: &str) -> BTreeMap<&str, &str> {
    list.lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .map(|line| line.split_once("  # ").unwrap_or((line, "")))
        .map(|(id, reason)| (id.trim(), reason.trim()))
        .collect()
}

fn faults(list: &str, outcomes: &[Outcome]) -> Vec<String> {
    let listed = entries(list);
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for Outcome { id, failure } in outcomes {
        if !seen.insert(id.as_str()) {
            faults.push(format!("two expectations are named {id:?}"));
        }
        match (failure, listed.contains_key(id.as_str())) {
            (Some(failure), false) => faults.push(format!("{id}\n{failure}")),
            (None, true) => faults.push(format!("{id} is met now: take it off the list (NOT_YET=rewrite does)")),
            _ => {}
        }
    }
    faults.extend(listed.keys().filter(|id| !seen.contains(*id)).map(|id| format!("the list names {id}: no such")));
    faults
        .extend(listed.iter().filter(|(_, reason)| reason.is_empty()).map(|(id, _)| format!("{id}: no reason given")));
    faults
}

fn rewritten(list: &str, outcomes: &[Outcome]) -> String {
    let listed = entries(list);
    let mut new = String::from("# Not right yet. What this list is: tests/not_yet/mod.rs\n");
    for Outcome { id, .. } in outcomes.iter().filter(|outcome| outcome.failure.is_some()) {
        let reason = listed.get(id.as_str()).filter(|reason| !reason.is_empty()).unwrap_or(&UNKNOWN);
        writeln!(new, "{id}  # {reason}").expect("a string takes any text");
    }
    new
}

#[test]
fn a_list_can_only_shrink() {
    let outcome = |id: &str, met: bool| Outcome { id: id.into(), failure: (!met).then(|| "wrong".into()) };
    assert_eq!(faults("a  # slow\n", &[outcome("a", false), outcome("b", true)]), [""; 0]);
    assert_eq!(faults("", &[outcome("a", false)]), ["a\nwrong"]);
    assert_eq!(faults("a  # slow", &[outcome("a", true)]).len(), 1);
    assert_eq!(faults("c  # gone", &[outcome("a", true)]).len(), 1);
    assert_eq!(faults("a", &[outcome("a", false)]), ["a: no reason given"]);
    assert_eq!(faults("", &[outcome("a", true), outcome("a", true)]).len(), 1);
    let kept = rewritten("a  # slow\nb  # hard", &[outcome("a", false), outcome("b", true), outcome("c", false)]);
    assert_eq!(entries(&kept), BTreeMap::from([("a", "slow"), ("c", UNKNOWN)]));
}
