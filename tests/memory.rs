//! What an analysis takes of the heap, in multiples of its text, and that it gives all of it back.
//!
//! The bounds keep what was reached; they are not what is aimed at (`docs/SPEED.md`). A list that moves as it grows
//! counts with both its places, as it does in the memory of a module.

// An allocator is unsafe to write; this one counts and leaves the rest to the system's.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use saidwho::{OffsetUnit, Options, analyze};

struct Counting;

thread_local! {
    /// What this thread holds, and the most that it has held. The harness has threads of its own.
    static LIVE: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// Counts bytes that were taken or, below 0, given back.
fn count(bytes: isize) {
    // A thread that ends has no counts any more.
    let _ = LIVE.try_with(|live| {
        live.set(live.get() + bytes);
        PEAK.try_with(|peak| peak.set(peak.get().max(live.get())))
    });
}

// SAFETY: every call goes to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size().cast_signed());
        // SAFETY: as promised by the caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        count(-layout.size().cast_signed());
        // SAFETY: as promised by the caller.
        unsafe { System.dealloc(place, layout) }
    }
}

/// Bytes of a text.
const BYTES: usize = 200_000;

/// Pieces one after the other, as paragraphs, until the text is long enough.
fn text(pieces: &[String]) -> String {
    let mut text = String::with_capacity(2 * BYTES);
    for piece in pieces.iter().cycle() {
        text += piece;
        text += "\n\n";
        if text.len() >= BYTES {
            break;
        }
    }
    text
}

/// The peak of an analysis over what was there before, in multiples of the text. The text itself is not counted.
fn peak(text: &str) -> f64 {
    let options = Options { offsets: OffsetUnit::Utf16, ..Options::default() };
    drop(analyze("“What is reckoned at first use is there now,” Ada Lund said. It is.", &options));
    let before = LIVE.get();
    PEAK.set(before);
    drop(analyze(text, &options));
    let peak = PEAK.get() - before;
    assert_eq!(LIVE.get(), before, "an analysis leaves something behind");
    peak as f64 / text.len() as f64
}

#[test]
fn memory_keeps_its_bounds() {
    const PLAIN: f64 = 5.3;
    const DENSE: f64 = 15.8;
    let prose = "The old mill stands beside the river where the road turns east, and a narrow path leads from its yard \
                 down to the water. In winter the meadow is flooded, so the farmers drive their sheep up to the higher \
                 fields before November.";
    let plain = peak(&text(&[prose.to_owned()]));
    assert!(plain < PLAIN, "prose without a mark takes {plain:.2} times the text, {PLAIN} are allowed");
    let cases = include_str!("hard_cases.jsonl").lines();
    let texts: Vec<String> = cases
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("a case is JSON"))
        .map(|case| case["text"].as_str().expect("a case has a text").to_owned())
        .collect();
    let dense = peak(&text(&texts));
    assert!(dense < DENSE, "a mark in every fifth word takes {dense:.2} times the text, {DENSE} are allowed");
}
