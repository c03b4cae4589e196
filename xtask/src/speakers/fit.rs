//! Fits the weights of `src/link/pronoun.rs`.
//!
//! The pronouns are the sources "he" and "she" in `PolNeAR`'s train split. Whom each means is what `CoreNLP`'s coreference
//! says: the candidate whose name its chain holds most often. Chains are made by machine, so the labels are often
//! wrong; two dozen weights fitted to many of them average that out, but the probability comes out on the low side.
//!
//! A softmax over the candidates is fitted by gradient descent on the whole, then a logistic curve from the lead of the
//! best over the second to the share of right answers.

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::{BufRead as _, BufReader};

use anyhow::{Context as _, Result};
use saidwho::detect::Formal;
use saidwho::lexicon::Lookup;
use saidwho::link;
use saidwho::text::Document;
use serde::Deserialize;

use super::{Article, articles};
use crate::{places, train};

/// Leads above this tell no more.
const LONGEST_LEAD: f64 = 4.0;

/// Kinds of evidence that belong together, by their numbers in `Evidence`.
const GROUPS: &[(&str, &[u32])] = &[
    ("distance", &[0, 1, 2, 3, 4, 16, 18]),
    ("the part in the sentence", &[5, 6, 7, 8, 19]),
    ("quotation", &[9]),
    ("who spoke", &[10, 11, 12]),
    ("known gender", &[13]),
    ("signs of a person", &[14, 20, 21]),
    ("how often and how", &[15, 17]),
    ("introduction", &[22]),
];

#[derive(Deserialize)]
struct Chains {
    id: String,
    /// Start, end, part of speech, entity, head, dependency.
    tokens: Vec<(usize, usize, String, String, i64, String)>,
    /// First token, token after the last, whether it represents the chain.
    coref: Vec<Vec<(usize, usize, bool)>>,
}

/// A pronoun with the evidence for each candidate and the right one.
struct Case {
    candidates: Vec<u32>,
    right: usize,
}

/// Prints the weights, the curve, and how well they do on articles that had no part in them.
pub(super) fn run() -> Result<()> {
    let mut chains = chains()?;
    let mut cases: [Vec<Case>; 2] = [Vec::new(), Vec::new()];
    let mut lost = 0;
    for (i, article) in articles()?.into_iter().filter(|article| article.split.as_deref() == Some("train")).enumerate()
    {
        if let Some(chains) = chains.remove(&article.id) {
            lost += collect(&article, &chains, &mut cases[i % 2]);
        }
    }
    let [first, second] = &cases;
    println!("{} pronouns; {lost} more whose name is no candidate", first.len() + second.len());
    println!("as the chains say, each half fitted on the other: {:.1} %", 100.0 * crossed(first, second, 0));
    for &(name, kinds) in GROUPS {
        let without = kinds.iter().fold(0, |mask, kind| mask | 1 << kind);
        println!("  without {name}: {:.1} %", 100.0 * crossed(first, second, without));
    }
    let all: Vec<&Case> = first.iter().chain(second).collect();
    let weights = fit(&all);
    let (slope, intercept) = curve(&all, &weights);
    println!("weights: {}", weights.iter().map(|weight| format!("{weight:.2}")).collect::<Vec<_>>().join(", "));
    println!("probability: ({slope:.2}, {intercept:.2})");
    Ok(())
}

fn chains() -> Result<HashMap<String, Chains>> {
    let path = places::at(train::GOLD).join("polnear_tokens.jsonl.gz");
    let file = File::open(&path).with_context(|| path.display().to_string())?;
    let mut all = HashMap::new();
    for line in BufReader::new(flate2::read::GzDecoder::new(file)).lines() {
        let chains: Chains = serde_json::from_str(&line?)?;
        all.insert(chains.id.clone(), chains);
    }
    Ok(all)
}

/// Adds the cases of an article; returns how many had a name that was no candidate.
fn collect(article: &Article, chains: &Chains, cases: &mut Vec<Case>) -> usize {
    let text = &article.text;
    let points: BTreeMap<u32, usize> =
        text.char_indices().map(|(byte, _)| byte as u32).chain([text.len() as u32]).zip(0..).collect();
    let document = Document::new(text);
    let lookup = Lookup::new(&document);
    let Formal { quotes, .. } = Formal::find(&document, &lookup.hits(), &[]);
    let sources: Vec<usize> =
        article.spans.iter().filter(|span| span.kind == "source").map(|span| span.start).collect();
    let mut lost = 0;
    for pronoun in link::pronoun_evidence(&lookup, &quotes) {
        let at = points[&pronoun.span.start];
        if !sources.contains(&at) || pronoun.candidates.is_empty() {
            continue;
        }
        let span = |&(first, last, _): &(usize, usize, bool)| (chains.tokens[first].0, chains.tokens[last - 1].1);
        let Some(chain) = chains.coref.iter().find(|chain| chain.iter().any(|mention| span(mention).0 == at)) else {
            continue;
        };
        // Names of the chain; long phrases hold other people's names, too.
        let names = chain.iter().filter(|mention| {
            mention.1 - mention.0 <= 6 && chains.tokens[mention.0..mention.1].iter().any(|t| t.3 == "PERSON")
        });
        let names: Vec<(usize, usize)> = names.map(span).collect();
        let held = |candidate: &(Vec<saidwho::Span>, u32)| {
            let is_named = |place: &&saidwho::Span| {
                let (start, end) = (points[&place.start], points[&place.end]);
                names.iter().any(|&(from, to)| from <= start && end <= to && to - end <= 2)
            };
            candidate.0.iter().filter(is_named).count()
        };
        let held: Vec<usize> = pronoun.candidates.iter().map(held).collect();
        let most = held.iter().copied().max().unwrap_or(0);
        if most == 0 || held.iter().filter(|&&n| n == most).count() > 1 {
            lost += usize::from(!names.is_empty());
            continue;
        }
        let right = held.iter().position(|&n| n == most).unwrap_or(0);
        cases.push(Case { candidates: pronoun.candidates.iter().map(|c| c.1).collect(), right });
    }
    lost
}

fn score(evidence: u32, weights: &[f64]) -> f64 {
    weights.iter().enumerate().filter(|(kind, _)| evidence & (1 << kind) != 0).map(|(_, weight)| weight).sum()
}

fn fit(cases: &[&Case]) -> Vec<f64> {
    const KINDS: usize = 23;
    const STEPS: usize = 400;
    const RATE: f64 = 1.0;
    const PENALTY: f64 = 0.002;
    let mut weights = vec![0.0; KINDS];
    for _ in 0..STEPS {
        let mut gradient: Vec<f64> = weights.iter().map(|weight| PENALTY * weight).collect();
        for case in cases {
            let scores: Vec<f64> = case.candidates.iter().map(|&evidence| score(evidence, &weights)).collect();
            let highest = scores.iter().copied().fold(f64::MIN, f64::max);
            let sum: f64 = scores.iter().map(|score| (score - highest).exp()).sum();
            for (i, &evidence) in case.candidates.iter().enumerate() {
                let excess = (scores[i] - highest).exp() / sum - f64::from(u8::from(i == case.right));
                for (kind, slope) in gradient.iter_mut().enumerate().filter(|(kind, _)| evidence & (1 << kind) != 0) {
                    debug_assert!(kind < KINDS);
                    *slope += excess / cases.len() as f64;
                }
            }
        }
        for (weight, slope) in weights.iter_mut().zip(gradient) {
            *weight -= RATE * slope;
        }
    }
    weights
}

/// The index of the best candidate and its lead.
fn best(case: &Case, weights: &[f64]) -> (usize, f64) {
    let mut scores: Vec<(f64, usize)> =
        case.candidates.iter().enumerate().map(|(i, &evidence)| (score(evidence, weights), i)).collect();
    scores.sort_by(|a, b| b.0.total_cmp(&a.0));
    let lead = scores.get(1).map_or(LONGEST_LEAD, |second| (scores[0].0 - second.0).min(LONGEST_LEAD));
    (scores[0].1, lead)
}

/// The share of right answers in both halves, each fitted on the other, without some kinds of evidence.
fn crossed(first: &[Case], second: &[Case], without: u32) -> f64 {
    let strip = |cases: &[Case]| -> Vec<Case> {
        let bare = |case: &Case| case.candidates.iter().map(|evidence| evidence & !without).collect();
        cases.iter().map(|case| Case { candidates: bare(case), right: case.right }).collect()
    };
    let (first, second) = (strip(first), strip(second));
    let on = |learnt: &[Case], unseen: &[Case]| right(unseen, &fit(&learnt.iter().collect::<Vec<_>>()));
    f64::midpoint(on(&first, &second), on(&second, &first))
}

fn right(cases: &[Case], weights: &[f64]) -> f64 {
    cases.iter().filter(|case| best(case, weights).0 == case.right).count() as f64 / cases.len().max(1) as f64
}

/// Slope and intercept of the logistic curve over the lead.
fn curve(cases: &[&Case], weights: &[f64]) -> (f64, f64) {
    const STEPS: usize = 5000;
    const RATE: f64 = 0.3;
    let points: Vec<(f64, f64)> = cases
        .iter()
        .map(|case| {
            let (answer, lead) = best(case, weights);
            (lead, f64::from(u8::from(answer == case.right)))
        })
        .collect();
    let (mut slope, mut intercept) = (1.0, 0.0);
    for _ in 0..STEPS {
        let (mut by_slope, mut by_intercept) = (0.0, 0.0);
        for &(lead, right) in &points {
            let excess = 1.0 / (1.0 + (-(slope * lead + intercept)).exp()) - right;
            by_slope += excess * lead / points.len() as f64;
            by_intercept += excess / points.len() as f64;
        }
        slope -= RATE * by_slope;
        intercept -= RATE * by_intercept;
    }
    for (low, high) in [(0.0, 0.5), (0.5, 1.0), (1.0, 2.0), (2.0, 3.0), (3.0, 4.0), (4.0, 9.0)] {
        let here: Vec<f64> = points.iter().filter(|p| low <= p.0 && p.0 < high).map(|p| p.1).collect();
        println!(
            "lead {low}..{high}: {:4}, {:.1} % right",
            here.len(),
            100.0 * here.iter().sum::<f64>() / here.len().max(1) as f64
        );
    }
    (slope, intercept)
}
