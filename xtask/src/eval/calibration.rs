//! Whether the confidence of attributions means what it says: of those at 0.8, about 80 % should be right.

use super::attribution::{attributions, matches};
use super::gold::Pair;
use super::score::share;

/// The attributions of one tenth of the scale.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Bin {
    pub(crate) count: usize,
    confidence: f64,
    right: usize,
}

impl Bin {
    /// The mean of what they promise.
    pub(crate) fn confidence(&self) -> f64 {
        self.confidence / self.count.max(1) as f64
    }

    /// The share that is right: source, cue and content, as whole attributions are scored.
    pub(crate) fn right(&self) -> f64 {
        share(self.right, self.count)
    }
}

/// The reliability table: the tenths 0 to 0.1, 0.1 to 0.2 and so on; 1 lies in the last.
pub(crate) fn bins(pairs: &[Pair]) -> [Bin; 10] {
    let mut bins = [Bin::default(); 10];
    for pair in pairs {
        let found = attributions(&pair.found);
        let matches = matches(&pair.text, &found, &attributions(&pair.gold));
        for (attribution, matched) in found.iter().zip(matches) {
            let Some(confidence) = attribution.confidence else { continue };
            let bin = &mut bins[(1..10).filter(|&tenth| confidence >= f64::from(tenth) / 10.).count()];
            bin.count += 1;
            bin.confidence += confidence;
            bin.right += usize::from(matched.is_some());
        }
    }
    bins
}

/// The mean distance between what is promised and what is right, weighted by count, 0 to 1.
pub(crate) fn error(bins: &[Bin]) -> f64 {
    let count: usize = bins.iter().map(|bin| bin.count).sum();
    let off = |bin: &Bin| bin.count as f64 * (bin.confidence() - bin.right()).abs();
    bins.iter().map(off).sum::<f64>() / count.max(1) as f64
}

#[cfg(test)]
mod tests {
    use saidwho::Span;

    use super::super::gold::Labelled;
    use super::*;

    #[test]
    fn a_tenth_counts_its_own() {
        let cue = |place: u32, confidence| Labelled {
            kind: "cue".to_owned(),
            span: Span::new(2 * place, 2 * place + 1),
            link: Some(place.to_string()),
            confidence,
            ..Labelled::default()
        };
        let found =
            [0.3, 0.39, 0.91, 1., 1.].into_iter().zip(0..).map(|(confidence, place)| cue(place, Some(confidence)));
        let pair = Pair {
            id: "a".to_owned(),
            text: "a ".repeat(6).chars().collect(),
            gold: vec![cue(0, None), cue(2, None), cue(3, None)],
            found: found.chain([cue(5, None)]).collect(),
        };
        let bins = bins(&[pair]);
        let table: Vec<_> = bins.iter().map(|bin| (bin.count, bin.right)).collect();
        assert_eq!(table[3], (2, 1));
        assert_eq!(table[9], (3, 2));
        assert_eq!(bins.iter().map(|bin| bin.count).sum::<usize>(), 5);
        let wanted = (2. * (0.5 - 0.345) + 3. * (2.91 / 3. - 2. / 3.)) / 5.;
        assert!((error(&bins) - wanted).abs() < 1e-9);
    }
}
