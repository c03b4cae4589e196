//! How long an analysis takes, and each stage of it: `cargo bench --bench time`.

mod stages;

use std::sync::LazyLock;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use saidwho::detect::Formal;
use saidwho::lexicon::Lookup;
use saidwho::text::Document;
use stages::{LENGTH, Read};

static TEXT: LazyLock<String> = LazyLock::new(stages::news);

fn main() {
    let tokens = stages::lex(&TEXT).len();
    println!("{LENGTH} bytes of news, {tokens} tokens");
    divan::main();
}

#[divan::bench]
fn analyze(bencher: Bencher<'_, '_>) {
    bencher.counter(BytesCount::new(LENGTH)).bench(|| stages::analyze(black_box(&TEXT)));
}

/// One pass over the text: what no analysis can be faster than.
#[divan::bench]
fn lex(bencher: Bencher<'_, '_>) {
    bencher.counter(BytesCount::new(LENGTH)).bench(|| stages::lex(black_box(&TEXT)));
}

#[divan::bench]
fn document(bencher: Bencher<'_, '_>) {
    bencher.counter(BytesCount::new(LENGTH)).bench(|| stages::document(black_box(&TEXT)));
}

#[divan::bench]
fn lookup(bencher: Bencher<'_, '_>) {
    let document = Document::new(&TEXT);
    bencher.counter(BytesCount::new(LENGTH)).bench(|| stages::lookup(black_box(&document)));
}

#[divan::bench]
fn hits(bencher: Bencher<'_, '_>) {
    let document = Document::new(&TEXT);
    let lookup = Lookup::new(&document);
    bencher.counter(BytesCount::new(LENGTH)).bench(|| stages::hits(black_box(&lookup)));
}

/// Measures a stage that reads what the ones before it found.
fn later<T>(bencher: Bencher<'_, '_>, stage: impl Fn(&Read<'_>) -> T) {
    let document = Document::new(&TEXT);
    let lookup = Lookup::new(&document);
    let hits = lookup.hits();
    let formal = Formal::find(&document, &hits, &[]);
    let read = Read { document: &document, lookup: &lookup, hits: &hits, formal: &formal };
    bencher.counter(BytesCount::new(LENGTH)).bench_local(|| stage(black_box(&read)));
}

#[divan::bench]
fn formal(bencher: Bencher<'_, '_>) {
    later(bencher, |read| stages::formal(read.document, read.hits));
}

#[divan::bench]
fn hedges(bencher: Bencher<'_, '_>) {
    later(bencher, stages::hedges);
}

#[divan::bench]
fn features(bencher: Bencher<'_, '_>) {
    later(bencher, stages::features);
}

/// Features included.
#[divan::bench]
fn tag(bencher: Bencher<'_, '_>) {
    later(bencher, stages::tag);
}

#[divan::bench]
fn link(bencher: Bencher<'_, '_>) {
    let document = Document::new(&TEXT);
    let lookup = Lookup::new(&document);
    let hits = lookup.hits();
    let formal = Formal::find(&document, &hits, &[]);
    let read = Read { document: &document, lookup: &lookup, hits: &hits, formal: &formal };
    let tagged = stages::tag(&read);
    let bencher = bencher.counter(BytesCount::new(LENGTH));
    bencher.with_inputs(|| tagged.clone()).bench_local_values(|tagged| stages::link(black_box(&read), tagged));
}

#[divan::bench]
fn turns(bencher: Bencher<'_, '_>) {
    later(bencher, |read| stages::turns(read.document, &read.formal.quotes, &read.formal.closed));
}
