//! Scratch.
#![allow(unsafe_code, missing_docs, clippy::all, clippy::pedantic)]
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
struct Meter;
static LIVE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);
fn add(n: usize) { let l = LIVE.fetch_add(n, Relaxed) + n; PEAK.fetch_max(l, Relaxed); }
unsafe impl GlobalAlloc for Meter {
    unsafe fn alloc(&self, l: Layout) -> *mut u8 { add(l.size()); unsafe { System.alloc(l) } }
    unsafe fn dealloc(&self, p: *mut u8, l: Layout) { LIVE.fetch_sub(l.size(), Relaxed); unsafe { System.dealloc(p, l) } }
    unsafe fn realloc(&self, p: *mut u8, l: Layout, n: usize) -> *mut u8 {
        // what a move takes
        add(n); let q = unsafe { System.realloc(p, l, n) }; LIVE.fetch_sub(l.size(), Relaxed); q
    }
}
#[global_allocator]
static METER: Meter = Meter;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let text = std::fs::read_to_string(&a[2]).unwrap();
    let o = saidwho::Options { tagger: a.get(3).map(|s| s.as_str()) != Some("no"), offsets: saidwho::OffsetUnit::Utf16, ..Default::default() };
    match a[1].as_str() {
        "mem" => {
            std::hint::black_box(saidwho::analyze("Warm up, he said.", &o));
            let before = LIVE.load(Relaxed); PEAK.store(before, Relaxed);
            let r = saidwho::analyze(&text, &o);
            let peak = PEAK.load(Relaxed) - before; let kept = LIVE.load(Relaxed) - before;
            println!("{} peak {:.2} x text, result {:.2} x, {} marks, {} blocks {} attr", a[2], peak as f64 / text.len() as f64, kept as f64 / text.len() as f64, r.marks.len(), r.blocks.len(), r.attributions.len());
        }
        "time" => {
            let mut ts: Vec<f64> = (0..15).map(|_| { let s = std::time::Instant::now(); std::hint::black_box(saidwho::analyze(&text, &o)); s.elapsed().as_secs_f64() }).collect();
            ts.sort_by(f64::total_cmp);
            println!("{:.2} MB/s median, {:.2} best", text.len() as f64 / 1e6 / ts[7], text.len() as f64 / 1e6 / ts[0]);
        }
        _ => { std::hint::black_box(saidwho::analyze(&text, &o)); }
    }
}
