//! What is measured on which articles. The gold itself decides: each measure is taken where it has what that needs.
//!
//! - spans, always: precision, recall and F1 of each kind that the gold has, and of whole attributions (`link`), see
//!   [`score`];
//! - speech only, where the gold tells speech from beliefs and wants: the same without those, see [`speech`];
//! - direct quotes, where contents say how they are given: direct ones against the contents found that begin and end
//!   with a double quotation mark;
//! - peer measure, where there are attributions: what other programs were scored with, see [`peer`];
//! - heads, where hedges are told apart as epistemic and doxastic: these by their head words, see [`heads`];
//! - confidence, where findings have one: count, mean confidence and share that is right by tenths, and the mean
//!   distance of the two, see [`calibration`];
//! - false alarms, where there are hard negatives, or articles without a credit: the negatives that a hedge touches, the
//!   credits that are found in such articles;
//! - errors, always: how many spans are missed, spurious, or have a wrong boundary, see [`errors`].
//!
//! Three habits of the gold are respected. Hedges of condition and investigation are none here: they are taken out of
//! the gold, so that one found counts as wrong. Modal verbs and weak hedges are not annotated for sure, and a bare
//! name is no credit that a reader could tell from its words: what touches them counts neither way.

use std::path::Path;

use anyhow::Result;

use super::attribution::ROLES;
use super::errors::{self, ErrorType};
use super::gold::{Article, Labelled, Pair, Split, read_split};
use super::report::Section;
use super::speech::Taken;
use super::{calibration, heads, peer, score, speech};

/// The kinds that are scored, in the order in which they are shown.
const KINDS: [&str; 10] =
    ["source", "cue", "content", "hedge", "byline", "byline_name", "contrib", "credit", "date", "dateline"];

/// The kinds of gold of which nobody can say whether a finding there is right.
const IGNORED: [&str; 3] = ["modal", "hedge_weak", "bare"];

/// The kinds that are credits. A name is a part of its byline.
const CREDITS: [&str; 5] = ["byline", "contrib", "credit", "date", "dateline"];

/// A file of articles, read both ways.
pub(crate) struct Set {
    /// Name, split and number of articles.
    name: String,
    pub(crate) pairs: Vec<Pair>,
}

impl Set {
    /// Reads a file, and has somebody find the spans.
    pub(crate) fn read(
        path: &Path,
        split: Split,
        find: impl FnOnce(Vec<Article>) -> Result<Vec<Pair>>,
    ) -> Result<Self> {
        let (mut articles, split) = read_split(path, split)?;
        for article in &mut articles {
            article.spans.retain(|labelled| !is_other_hedge(labelled));
            for labelled in article.spans.iter_mut().filter(|labelled| labelled.bare) {
                "bare".clone_into(&mut labelled.kind);
            }
        }
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let name = format!("{stem}, {split}, {} articles", articles.len());
        let mut pairs = find(articles)?;
        score::ignore(&mut pairs, &IGNORED);
        Ok(Self { name, pairs })
    }

    fn gold_has(&self, kind: &str) -> bool {
        self.pairs.iter().any(|pair| has(&pair.gold, kind))
    }

    pub(crate) fn has_attributions(&self) -> bool {
        self.gold_has("cue")
    }

    /// The kinds that are scored here.
    pub(crate) fn kinds(&self) -> impl Iterator<Item = &'static str> {
        KINDS.into_iter().filter(|kind| self.gold_has(kind))
    }

    /// All that is measured.
    pub(crate) fn sections(&self) -> Vec<Section> {
        let mut sections = vec![self.spans()];
        if self.has_attributions() {
            sections.extend(
                [self.speech(), self.direct_quotes(), Some(self.peer()), self.confidence()].into_iter().flatten(),
            );
        }
        sections.extend(self.heads());
        sections.extend(self.false_alarms());
        sections.push(self.errors());
        sections
    }

    fn section(&self, what: &str) -> Section {
        Section::new(format!("{}: {what}", self.name))
    }

    fn spans(&self) -> Section {
        let spans = self.kinds().fold(self.section("spans"), |s, kind| s.row(kind, score::spans(&self.pairs, kind)));
        if self.has_attributions() { spans.row("link", score::links(&self.pairs)) } else { spans }
    }

    fn speech(&self) -> Option<Section> {
        let pairs = speech::is_told_apart(&self.pairs).then(|| speech::spans(&self.pairs))?;
        let section = self.section("speech only");
        let spans = ROLES.into_iter().fold(section, |s, kind| s.row(kind, score::spans(&pairs, kind)));
        let links = |taken| speech::links(&self.pairs, taken);
        Some(spans.row("link", links(Taken::AsAWhole)).row("link_by_cue", links(Taken::ByCue)))
    }

    fn heads(&self) -> Option<Section> {
        let pairs = heads::are_marked(&self.pairs).then(|| heads::spans(&self.pairs))?;
        Some(self.section("heads of doubt and belief").row("hedge", score::spans(&pairs, "hedge")))
    }

    fn direct_quotes(&self) -> Option<Section> {
        let direct = |labelled: &&Labelled| labelled.qtype.as_deref() == Some("direct");
        let pairs: Vec<Pair> = self
            .pairs
            .iter()
            .map(|pair| {
                let quoted = |labelled: &&Labelled| labelled.kind == "content" && is_quoted(&pair.text, labelled);
                Pair {
                    id: pair.id.clone(),
                    text: pair.text.clone(),
                    gold: pair.gold.iter().filter(direct).cloned().collect(),
                    found: pair.found.iter().filter(quoted).cloned().collect(),
                }
            })
            .collect();
        let score = score::spans(&pairs, "content");
        (score.gold > 0).then(|| self.section("direct quotes").row("content", score))
    }

    fn peer(&self) -> Section {
        let values = peer::measure(&self.pairs).values();
        values.into_iter().fold(self.section("peer measure"), |section, (name, value)| section.row(name, value))
    }

    fn confidence(&self) -> Option<Section> {
        let bins = calibration::bins(&self.pairs);
        let mut section = self.section("confidence");
        for (tenth, bin) in bins.iter().enumerate().filter(|(_, bin)| bin.count > 0) {
            let label = format!("{:.1}-{:.1}", tenth as f64 / 10., (tenth + 1) as f64 / 10.);
            let (promised, right) = (100. * bin.confidence(), 100. * bin.right());
            section =
                section.row(label, format!("count {:5} | confidence {promised:5.1} right {right:5.1}", bin.count));
        }
        let error = format!("{:.1}", 100. * calibration::error(&bins));
        (!section.rows.is_empty()).then(|| section.row("error", error))
    }

    fn false_alarms(&self) -> Option<Section> {
        let mut section = self.section("false alarms");
        let not_hedges = || {
            self.pairs.iter().flat_map(|pair| {
                let negatives = pair.gold.iter().filter(|gold| gold.kind == "not_hedge");
                negatives
                    .map(|gold| pair.found.iter().any(|found| found.kind == "hedge" && found.span.overlaps(gold.span)))
            })
        };
        let gold = not_hedges().count();
        if gold > 0 {
            let flagged = not_hedges().filter(|&flagged| flagged).count();
            let share = 100. * score::share(flagged, gold);
            section = section.row("not_hedge", format!("gold {gold:5} flagged {flagged:5} share {share:5.1}"));
        }
        let is_free = |pair: &&Pair| !CREDITS.iter().chain(["bare"].iter()).any(|kind| has(&pair.gold, kind));
        let free: Vec<&Pair> = self.pairs.iter().filter(is_free).collect();
        if !free.is_empty() && CREDITS.iter().any(|kind| self.gold_has(kind)) {
            let counts =
                CREDITS.map(|kind| free.iter().map(|pair| score::of_kind(&pair.found, kind).len()).sum::<usize>());
            let each: String = CREDITS.iter().zip(counts).map(|(kind, count)| format!(" {kind} {count}")).collect();
            let mean = counts.iter().sum::<usize>() as f64 / free.len() as f64;
            section = section.row("credits", format!("articles {:5} each {mean:.3} |{each}", free.len()));
        }
        (!section.rows.is_empty()).then_some(section)
    }

    fn errors(&self) -> Section {
        self.kinds().fold(self.section("errors"), |section, kind| {
            let errors = errors::errors(&self.pairs, kind);
            let count = |of: ErrorType| errors.iter().filter(|error| error.is == of).count();
            let counts = ErrorType::ALL.map(|of| format!("{} {:5}", of.as_str(), count(of)));
            section.row(kind, counts.join(" "))
        })
    }
}

fn has(spans: &[Labelled], kind: &str) -> bool {
    spans.iter().any(|labelled| labelled.kind == kind)
}

/// Hedges of the kinds that only some corpora call so: "if", "examine whether".
fn is_other_hedge(labelled: &Labelled) -> bool {
    labelled.kind == "hedge" && matches!(labelled.r#type.as_deref(), Some("condition" | "investigation"))
}

fn is_quoted(text: &[char], labelled: &Labelled) -> bool {
    let words = text.get(labelled.span.start as usize..labelled.span.end as usize).unwrap_or_default();
    let is_mark = |character: Option<&char>| matches!(character, Some('"' | '“' | '”' | '„' | '«' | '»'));
    words.len() > 1 && is_mark(words.first()) && is_mark(words.last())
}
