//! Whom "he" and "she" mean: a ranking of the people before them by weighted evidence.
//!
//! Pronouns are read from the first to the last, so that one that was resolved is itself a place that speaks of the
//! person. The candidates are the last people spoken of; one of the other gender is none. Each has [`Evidence`], the
//! weights of which are summed; the best wins, and its lead over the second becomes a probability.
//!
//! The weights and the two numbers of [`PROBABILITY`] were fitted by `cargo xtask speakers --fit` to the 1,721 pronouns
//! that are sources in the train split of `PolNeAR` and of which the chains of `CoreNLP`'s coreference say who is meant:
//! a softmax over the candidates, and a logistic curve over the lead. The hand-set labels of `data/speakers/` had no
//! part in it. Half the articles fitted on, the other half answered as the chains say, in per cent (same command):
//!
//! | evidence | right |
//! | --- | --- |
//! | all | 88.7 |
//! | without distance | 87.1 |
//! | without the part in the sentence | 87.1 |
//! | without signs of a person | 88.5 |
//! | without any one of the other groups | 88.7–88.8 |
//!
//! The groups overlap: who spoke last is mostly the nearest, too. What only repeats the others here stays where it
//! weighs something, since in interviews and quotation after quotation it is all there is.

use super::name_word::Gender;
use super::people::Names;
use super::reference::{Form, Place, References, Role};
use crate::lexicon::{Class, Lookup};
use crate::text::{Document, TokenRange};

/// What is true of a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Evidence {
    /// Last spoken of in the pronoun's own sentence.
    SameSentence,
    /// In the sentence before; sentences that are nothing but quotation do not count here.
    SentenceBefore,
    TwoBefore,
    UpToFiveBefore,
    Farther,
    /// As the subject.
    Subject,
    /// As the subject in the same sentence or the one before.
    NearSubject,
    Genitive,
    Oblique,
    /// Only inside a quotation.
    Quoted,
    /// Spoke last of all.
    SpokeLast,
    /// Spoke last, in this paragraph.
    SpokeLastHere,
    /// Spoke last but one.
    SpokeBefore,
    /// The gender is known and fits.
    KnownGender,
    /// Nothing says that it is a person.
    NoPerson,
    /// Spoken of four times or more.
    Frequent,
    SameParagraph,
    /// Last spoken of by a pronoun.
    ByPronoun,
    /// Nobody who fits was spoken of since.
    Nearest,
    /// The first in its sentence, and the sentence is this one or the one before.
    Topic,
    /// "the driver" rather than a name.
    Nominal,
    /// Beside "his wife".
    Kin,
    /// Named for the first time in this sentence or the one before.
    Introduced,
}

/// How many kinds of evidence there are.
const KINDS: usize = Evidence::Introduced as usize + 1;

/// Their weights, in the order of [`Evidence`].
const WEIGHTS: [(Evidence, f64); KINDS] = [
    (Evidence::SameSentence, 1.23),
    (Evidence::SentenceBefore, 0.60),
    (Evidence::TwoBefore, 0.53),
    (Evidence::UpToFiveBefore, -0.51),
    (Evidence::Farther, -1.85),
    (Evidence::Subject, -0.19),
    (Evidence::NearSubject, 0.65),
    (Evidence::Genitive, 0.29),
    (Evidence::Oblique, 0.08),
    (Evidence::Quoted, -0.28),
    (Evidence::SpokeLast, 0.32),
    (Evidence::SpokeLastHere, 0.24),
    (Evidence::SpokeBefore, 0.45),
    (Evidence::KnownGender, 0.82),
    (Evidence::NoPerson, -1.00),
    (Evidence::Frequent, 0.28),
    (Evidence::SameParagraph, 0.46),
    (Evidence::ByPronoun, 0.48),
    (Evidence::Nearest, 0.17),
    (Evidence::Topic, 1.17),
    (Evidence::Nominal, -1.41),
    (Evidence::Kin, 0.12),
    (Evidence::Introduced, 0.66),
];

/// From the lead over the second candidate to a probability: slope and intercept of a logistic curve.
const PROBABILITY: (f64, f64) = (0.82, 0.22);

/// The lead of a candidate that is alone.
const ALONE: f64 = 4.0;

/// How many places back a pronoun looks, and how many people it weighs.
const REACH: usize = 40;
const CANDIDATES: usize = 10;

/// Somebody whom a pronoun may mean.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub person: usize,
    /// A bit for each kind of evidence that holds.
    pub evidence: u32,
}

/// A pronoun and whom it means.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pronoun {
    pub token: usize,
    /// The one who is meant and how likely that is.
    pub best: Option<(usize, f64)>,
}

fn score(evidence: u32) -> f64 {
    WEIGHTS.iter().filter(|(kind, _)| evidence & (1 << *kind as u32) != 0).map(|(_, weight)| weight).sum()
}

/// Resolves every "he" and "she" of a text, gives each with its candidates to `each`, and adds their places to the
/// others. What a first reading says of people whose gender nothing told counts in the second: a person who was "he"
/// twice is no candidate for "she".
pub(super) fn pronouns(lookup: &Lookup<'_>, references: &mut References, each: &mut dyn FnMut(Pronoun, &[Candidate])) {
    const CLEAR: f64 = 0.5;
    let pronouns = (0..lookup.document.tokens.len()).filter(|&token| lookup.is(token, Class::SubjectPronoun));
    let asked: Vec<usize> = pronouns.filter(|&token| gender(lookup.document, token).is_some()).collect();
    let mut votes = vec![0.0; references.names.people.len()];
    read(lookup, references, &asked, &mut |pronoun, _| {
        if let (Some((person, sure)), Some(told)) = (pronoun.best, gender(lookup.document, pronoun.token)) {
            votes[person] += f64::from(told.sign()) * (sure - 0.5).max(0.0);
        }
    });
    for (person, vote) in references.names.people.iter_mut().zip(votes) {
        if person.known_gender() == Gender::Either && vote.abs() >= CLEAR {
            person.gender = if vote > 0.0 { 2 } else { -2 };
        }
    }
    references.places = read(lookup, references, &asked, each);
}

/// Resolves them once, from the first to the last. The places that speak of somebody, with theirs.
fn read(
    lookup: &Lookup<'_>,
    references: &References,
    asked: &[usize],
    each: &mut dyn FnMut(Pronoun, &[Candidate]),
) -> Vec<Place> {
    let document = lookup.document;
    let mut places: Vec<Place> = Vec::with_capacity(references.places.len() + asked.len());
    let mut counts = vec![0_u32; references.names.people.len()];
    let mut named = references.places.iter().copied().peekable();
    let mut spoke = Spoke::default();
    let note = |mut place: Place, places: &mut Vec<Place>, counts: &mut Vec<u32>, spoke: &mut Spoke| {
        if place.form == Form::Epithet {
            let wanted = references.names.people[place.person].known_gender();
            let (sentence, paragraph) = (place.sentence, place.paragraph);
            let here = Here { sentence, paragraph, wanted, counts: counts.as_slice(), spoke };
            let candidates = candidates(&references.names, places, &here);
            let named =
                candidates.into_iter().filter(|c| !references.names.people[c.person].nominal).collect::<Vec<_>>();
            if let Some((person, sure)) = best(&named) {
                (place.person, place.sure) = (person, sure);
            }
        }
        counts[place.person] += 1;
        if place.says && !place.quoted {
            spoke.push(place.person, place.paragraph);
        }
        places.push(place);
    };
    for &token in asked {
        let Some(wanted) = gender(document, token) else { continue };
        let sentence = document.sentence_of(token);
        let paragraph = document.sentences[sentence].paragraph;
        while let Some(place) = named.next_if(|place| (place.tokens.start as usize) < token) {
            note(place, &mut places, &mut counts, &mut spoke);
        }
        let here = Here { sentence: references.outer[sentence], paragraph, wanted, counts: &counts, spoke: &spoke };
        let candidates = candidates(&references.names, &places, &here);
        let best = best(&candidates);
        if let Some((person, sure)) = best {
            let place = Place {
                tokens: TokenRange::new(token, token + 1),
                person,
                sentence: here.sentence,
                paragraph,
                role: Role::Subject,
                quoted: references.quoted[token],
                says: says(lookup, token),
                form: Form::Pronoun,
                sure,
            };
            note(place, &mut places, &mut counts, &mut spoke);
        }
        each(Pronoun { token, best }, &candidates);
    }
    for place in named {
        note(place, &mut places, &mut counts, &mut spoke);
    }
    places
}

/// The gender that a pronoun asks for.
fn gender(document: &Document<'_>, token: usize) -> Option<Gender> {
    if document.is(token, "he") {
        Some(Gender::Male)
    } else if document.is(token, "she") {
        Some(Gender::Female)
    } else {
        None
    }
}

fn says(lookup: &Lookup<'_>, token: usize) -> bool {
    let verb = |t: usize| lookup.is_any(t, &[Class::VerbThird, Class::VerbPast]) && !lookup.is(t, Class::GenericVerb);
    verb(token + 1) || lookup.is(token + 1, Class::Adverb) && verb(token + 2) || token > 0 && verb(token - 1)
}

/// Who spoke last.
#[derive(Default)]
struct Spoke {
    last: Option<(usize, u32)>,
    before: Option<usize>,
}

impl Spoke {
    fn push(&mut self, person: usize, paragraph: u32) {
        if let Some((last, _)) = self.last
            && last != person
        {
            self.before = Some(last);
        }
        self.last = Some((person, paragraph));
    }
}

/// Where a pronoun stands.
struct Here<'a> {
    sentence: u32,
    paragraph: u32,
    wanted: Gender,
    counts: &'a [u32],
    spoke: &'a Spoke,
}

fn candidates(names: &Names, places: &[Place], here: &Here<'_>) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    let mut recent: Vec<(usize, &Place)> = Vec::new();
    let from = places.len().saturating_sub(REACH);
    for (at, place) in places.iter().enumerate().skip(from).rev() {
        match recent.iter().position(|(_, known)| known.person == place.person) {
            // What stands outside quotations counts before what stands inside.
            Some(i) if recent[i].1.quoted && !place.quoted => recent[i] = (at, place),
            None if recent.len() < CANDIDATES => recent.push((at, place)),
            _ => {}
        }
    }
    let mut nearest = true;
    for (at, place) in recent {
        let person = &names.people[place.person];
        let known = person.known_gender();
        if known != Gender::Either && here.wanted != Gender::Either && known != here.wanted {
            continue;
        }
        let near = here.sentence.saturating_sub(place.sentence);
        let before = places[from..at].iter().rev();
        let mut here_before = before.take_while(|other| other.sentence == place.sentence);
        let mut evidence = 0;
        let mut set = |kind: Evidence, holds: bool| evidence |= u32::from(holds) << kind as u32;
        set(Evidence::SameSentence, near == 0);
        set(Evidence::SentenceBefore, near == 1);
        set(Evidence::TwoBefore, near == 2);
        set(Evidence::UpToFiveBefore, (3..=5).contains(&near));
        set(Evidence::Farther, near > 5);
        set(Evidence::Subject, place.role == Role::Subject);
        set(Evidence::NearSubject, place.role == Role::Subject && near <= 1);
        set(Evidence::Genitive, place.role == Role::Genitive);
        set(Evidence::Oblique, place.role == Role::Oblique);
        set(Evidence::Quoted, place.quoted);
        let last = here.spoke.last.filter(|(last, _)| *last == place.person);
        set(Evidence::SpokeLast, last.is_some());
        set(Evidence::SpokeLastHere, last.is_some_and(|(_, paragraph)| paragraph == here.paragraph));
        set(Evidence::SpokeBefore, here.spoke.before == Some(place.person));
        set(Evidence::KnownGender, known == here.wanted && known != Gender::Either);
        set(Evidence::NoPerson, person.evidence == 0);
        set(Evidence::Frequent, here.counts[place.person] >= 4);
        set(Evidence::SameParagraph, place.paragraph == here.paragraph);
        set(Evidence::ByPronoun, place.form == Form::Pronoun);
        set(Evidence::Nearest, nearest && !place.quoted);
        let mut first = || !here_before.any(|other| !other.quoted && other.person != place.person);
        set(Evidence::Topic, near <= 1 && !place.quoted && first());
        set(Evidence::Nominal, person.nominal);
        set(Evidence::Kin, place.form == Form::Kin);
        set(Evidence::Introduced, here.counts[place.person] == 1 && near <= 1 && !place.quoted);
        nearest &= place.quoted;
        found.push(Candidate { person: place.person, evidence });
    }
    found
}

/// The best of the candidates and how likely it is the one.
fn best(candidates: &[Candidate]) -> Option<(usize, f64)> {
    let mut best: Option<(f64, usize)> = None;
    let mut second: Option<f64> = None;
    for candidate in candidates {
        let score = score(candidate.evidence);
        if best.is_none_or(|(known, _)| known < score) {
            second = best.map(|(known, _)| known);
            best = Some((score, candidate.person));
        } else if second.is_none_or(|known| known < score) {
            second = Some(score);
        }
    }
    let (score, person) = best?;
    let lead = second.map_or(ALONE, |second| (score - second).min(ALONE));
    let (slope, intercept) = PROBABILITY;
    Some((person, 1.0 / (1.0 + (-(slope * lead + intercept)).exp())))
}
