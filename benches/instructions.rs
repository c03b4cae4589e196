//! Runs an analysis stage by stage, and once more as a whole, for a profile of instructions: `cargo xtask bench`.

mod stages;

use std::hint::black_box;

use stages::Read;

fn main() {
    let text = stages::news();
    let document = stages::document(&text);
    let lookup = stages::lookup(&document);
    let hits = stages::hits(&lookup);
    let formal = stages::formal(&document, &hits);
    let read = Read { document: &document, lookup: &lookup, hits: &hits, formal: &formal };
    black_box(stages::lex(&text));
    black_box(stages::hedges(&read));
    black_box(stages::features(&read));
    black_box(stages::link(&read, stages::tag(&read)));
    black_box(stages::turns(&document, &formal.quotes, &formal.closed));
    black_box(stages::analyze(&text));
}
