//! Who says what in a news article, in whose exact words, how sure the wording is, and where the pieces come from.
//!
//! [`analyze`] takes any text and gives an [`Analysis`]: marks for quotes, sources, cues, contents, hedges, credits
//! and furniture, the attributions that tie them together, a ledger of sources, and counts. It describes wording; it
//! never says whether something is true, and there is no score in it.
//!
//! ```
//! let text = "\"The dam is safe,\" said Ada Lund.";
//! let analysis = saidwho::analyze(text, &saidwho::Options::default());
//! assert_eq!(analysis.schema, saidwho::SCHEMA);
//! ```
//!
//! Data flows one way: text → tokens → document → marks → attributions → analysis. `docs/ARCHITECTURE.md` is the map.
//!
//! # What untrusted text can do
//!
//! Nothing but take time in proportion to its length. The crate does no I/O, never panics, and never fails: a text
//! that is no article gives an analysis with few marks. Texts above 4 GiB are analysed up to that length.

pub mod analysis;
mod assemble;
pub mod detect;
pub mod explain;
pub mod export;
pub mod lexicon;
pub mod link;
mod options;
mod rules;
pub mod strings;
mod summary;
pub mod tag;
pub mod taxonomy;
pub mod text;

#[cfg(target_arch = "wasm32")]
mod wasm;

use detect::Formal;
use detect::hedge::Choice;
use lexicon::Lookup;
use text::Document;

pub use analysis::{Analysis, OffsetUnit, SCHEMA};
pub use lexicon::{OwnPhrase, OwnType};
pub use options::Options;
pub use text::Span;

/// The tokens of a text, and what the tagger sees of them: what `cargo xtask train` learns from.
pub fn tagger_input(text: &str) -> Vec<(Span, tag::feature::Features)> {
    let document = Document::new(text);
    let lookup = Lookup::new(&document);
    let hits = lookup.hits();
    let Formal { kinds, closed, quotes, turns, .. } = Formal::find(&document, &hits, &[]);
    let reading = tag::Reading { document: &document, lookup: &lookup, quotes: &quotes, turns: &turns };
    let features = tag::feature::features(reading, &hits, &kinds, &closed);
    document.tokens.iter().map(|token| token.span).zip(features).collect()
}

/// Finds and links all marks of a text. Never fails.
pub fn analyze(text: &str, options: &Options) -> Analysis {
    read(text, options, None)
}

/// Analyses one text after the other, as while somebody types: what the tagger found in a paragraph is not reckoned again
/// where the text before had the same. The results are those of [`analyze`].
///
/// ```
/// let mut analyzer = saidwho::Analyzer::default();
/// for text in ["Ada Lund said it was saf", "Ada Lund said it was safe"] {
///     let options = saidwho::Options::default();
///     assert_eq!(analyzer.analyze(text, &options), saidwho::analyze(text, &options));
/// }
/// ```
#[derive(Debug, Default)]
pub struct Analyzer {
    memory: tag::Memory,
}

impl Analyzer {
    /// Finds and links all marks of a text, of which the text before may have had most. Never fails.
    pub fn analyze(&mut self, text: &str, options: &Options) -> Analysis {
        read(text, options, Some(&mut self.memory))
    }
}

/// Makes the tables that are kept for good, if they are not there yet. Made amid an analysis they would lie between its
/// lists, and part the memory that is free for the next.
fn prepare(options: &Options) {
    text::prepare();
    lexicon::prepare();
    detect::credit::prepare();
    if options.tagger {
        link::prepare();
    }
}

fn read(text: &str, options: &Options, memory: Option<&mut tag::Memory>) -> Analysis {
    prepare(options);
    let document = Document::new(text);
    let mut lookup = Lookup::new(&document);
    let own = lexicon::own_hits(&document, &options.lexicon);
    let hits = lexicon::with_cues(lookup.hits(), &own);
    lookup.forget_words();
    let Formal { furniture, credits, kinds, closed, quotes, turns } = Formal::find(&document, &hits, &own);
    let reading = tag::Reading { document: &document, lookup: &lookup, quotes: &quotes, turns: &turns };
    let linked = if options.tagger {
        let tagged = tag::tag(reading, &hits, &kinds, &closed, memory);
        link::link(reading, &hits, &kinds, tagged, &closed)
    } else {
        link::quotes_alone(reading, &hits, &kinds)
    };
    // Behind the linking, which takes most: what is found late need not lie there meanwhile.
    let hedges = detect::hedge::hedges(&lookup, &hits, &own, Choice::Default, |token| closed[token]);
    let conversation = detect::turn::quotations(&document, &turns, &quotes);
    let formal = vec![hedges, credits, furniture, conversation];
    drop((hits, lookup, closed));
    let analysis = assemble::assemble(&document, &kinds, &quotes, formal, linked);
    options.keep_wanted(analysis).with_offsets(text, options.offsets)
}
