//! The names of things: every kind and type that a mark, a source or a block can have.
//!
//! One enum a kind. The published name of a variant is kebab-case and stands beside it; [`MarkType`] ties a kind to
//! its types, so that a mark cannot be a quote of type `byline`. Nothing here knows about text.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Error as _, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

mod fields;

pub use fields::Fields;

/// Defines an enum whose variants have published names: `as_str`, `from_name`, `ALL`, and serde as that name.
macro_rules! named {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$vmeta])* #[doc = concat!("`", $text, "`")] $variant,)+ }

        impl $name {
            /// Every variant, in the order of the taxonomy.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The published name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// The variant of a published name.
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($text => Some(Self::$variant),)+ _ => None }
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_unit_variant(stringify!($name), *self as u32, self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let name = String::deserialize(deserializer)?;
                Self::from_name(&name)
                    .ok_or_else(|| D::Error::custom(format!(concat!("unknown ", stringify!($name), " {:?}"), name)))
            }
        }
    };
}

named! {
    /// What a mark is.
    MarkKind {
        Quote = "quote",
        Source = "source",
        Cue = "cue",
        Content = "content",
        Hedge = "hedge",
        Credit = "credit",
        Furniture = "furniture",
    }
}

named! {
    /// What a stretch of the text is on the page.
    BlockKind {
        Headline = "headline",
        Standfirst = "standfirst",
        Subhead = "subhead",
        Byline = "byline",
        Dateline = "dateline",
        Caption = "caption",
        Paragraph = "paragraph",
        ListItem = "list-item",
        Furniture = "furniture",
    }
}

named! {
    /// What the words inside quotation marks are.
    QuoteType {
        Direct = "direct",
        Split = "split",
        Continued = "continued",
        Partial = "partial",
        DocumentText = "document-text",
        SocialText = "social-text",
        Block = "block",
        Tagged = "tagged",
        Interview = "interview",
        Transcript = "transcript",
        Translated = "translated",
        HeadlineClaim = "headline-claim",
        Nested = "nested",
        Orphan = "orphan",
        Scare = "scare",
        Title = "title",
        Term = "term",
    }
}

named! {
    /// How a cue presents what was said.
    CueType {
        Neutral = "neutral",
        Structure = "structure",
        Explain = "explain",
        Insist = "insist",
        Claim = "claim",
        Admit = "admit",
        Factive = "factive",
        Deny = "deny",
        Accuse = "accuse",
        Support = "support",
        Directive = "directive",
        Warn = "warn",
        Predict = "predict",
        Commit = "commit",
        Manner = "manner",
        Belief = "belief",
        Question = "question",
        Relay = "relay",
        Medium = "medium",
        Evidence = "evidence",
        Hint = "hint",
        Decree = "decree",
        Performative = "performative",
        Preposition = "preposition",
        Participle = "participle",
        NoComment = "no-comment",
    }
}

impl CueType {
    /// Whether the cue tells of a belief, wish or intention, where nothing need have been said.
    pub const fn is_attitude(self) -> bool {
        matches!(self, Self::Belief | Self::Commit)
    }

    /// Whether the cue names where words come from, beside another that may give them: "according to", "citing".
    pub const fn names_origin(self) -> bool {
        matches!(self, Self::Preposition | Self::Participle)
    }
}

named! {
    /// What kind of speaker a source is.
    SourceType {
        NamedPerson = "named-person",
        NamedOrg = "named-org",
        Role = "role",
        Anonymous = "anonymous",
        Vague = "vague",
        Document = "document",
        Media = "media",
        Social = "social",
        /// Only as a mark: the ledger names whom it stands for.
        Pronoun = "pronoun",
        /// Only as a mark: words that came through a translation.
        Translation = "translation",
        /// Only as a mark: why a name is withheld.
        AnonymityReason = "anonymity-reason",
        Unknown = "unknown",
    }
}

named! {
    /// How the content of an attribution is given. Also the type of content marks.
    AttributionKind {
        Direct = "direct",
        Mixed = "mixed",
        Indirect = "indirect",
        Topic = "topic",
        NoComment = "no-comment",
    }
}

named! {
    /// How a hedge loosens the wording.
    HedgeType {
        Hearsay = "hearsay",
        Unverified = "unverified",
        BeliefPassive = "belief-passive",
        Modal = "modal",
        Likelihood = "likelihood",
        Appearance = "appearance",
        EvidenceSoft = "evidence-soft",
        Distancing = "distancing",
        Rumour = "rumour",
        Disputed = "disputed",
        Conditional = "conditional",
        Approximator = "approximator",
        Shield = "shield",
        Frequency = "frequency",
        Degree = "degree",
    }
}

impl HedgeType {
    /// Whether views show the type from the start. Frequency and degree exist for those who ask for them.
    pub const fn on_by_default(self) -> bool {
        !matches!(self, Self::Frequency | Self::Degree)
    }
}

named! {
    /// What a credit names or says.
    CreditType {
        Byline = "byline",
        Contributor = "contributor",
        ImageCredit = "image-credit",
        VideoCredit = "video-credit",
        IllustrationCredit = "illustration-credit",
        Dateline = "dateline",
        Wire = "wire",
        SourceLine = "source-line",
        Syndication = "syndication",
        Timestamp = "timestamp",
        Correction = "correction",
        DisclosureAd = "disclosure-ad",
        DisclosureAffiliate = "disclosure-affiliate",
        DisclosureAi = "disclosure-ai",
        DisclosureConflict = "disclosure-conflict",
        TranslationCredit = "translation-credit",
        Copyright = "copyright",
    }
}

named! {
    /// What a piece of page furniture was on its page.
    FurnitureType {
        Nav = "nav",
        Promo = "promo",
        Share = "share",
        Ad = "ad",
        Meta = "meta",
        Label = "label",
    }
}

/// The type of a mark, which also says its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MarkType {
    /// Words inside quotation marks.
    Quote(QuoteType),
    /// Who or what said it.
    Source(SourceType),
    /// The words that tie a source to a content: "said", "according to".
    Cue(CueType),
    /// What was said.
    Content(AttributionKind),
    /// Wording that leaves room for doubt.
    Hedge(HedgeType),
    /// Who made the piece, when and where.
    Credit(CreditType),
    /// Page text that was copied along.
    Furniture(FurnitureType),
}

impl MarkType {
    /// The kind of the mark.
    pub const fn kind(self) -> MarkKind {
        match self {
            Self::Quote(_) => MarkKind::Quote,
            Self::Source(_) => MarkKind::Source,
            Self::Cue(_) => MarkKind::Cue,
            Self::Content(_) => MarkKind::Content,
            Self::Hedge(_) => MarkKind::Hedge,
            Self::Credit(_) => MarkKind::Credit,
            Self::Furniture(_) => MarkKind::Furniture,
        }
    }

    /// How many types there are, of all kinds together.
    pub(crate) const COUNT: usize = Self::BEFORE_FURNITURE + FurnitureType::ALL.len();
    const BEFORE_CUES: usize = QuoteType::ALL.len() + SourceType::ALL.len();
    const BEFORE_CONTENTS: usize = Self::BEFORE_CUES + CueType::ALL.len();
    const BEFORE_HEDGES: usize = Self::BEFORE_CONTENTS + AttributionKind::ALL.len();
    const BEFORE_CREDITS: usize = Self::BEFORE_HEDGES + HedgeType::ALL.len();
    const BEFORE_FURNITURE: usize = Self::BEFORE_CREDITS + CreditType::ALL.len();

    /// Its place among all types, counted from 0.
    pub(crate) const fn number(self) -> usize {
        match self {
            Self::Quote(t) => t as usize,
            Self::Source(t) => QuoteType::ALL.len() + t as usize,
            Self::Cue(t) => Self::BEFORE_CUES + t as usize,
            Self::Content(t) => Self::BEFORE_CONTENTS + t as usize,
            Self::Hedge(t) => Self::BEFORE_HEDGES + t as usize,
            Self::Credit(t) => Self::BEFORE_CREDITS + t as usize,
            Self::Furniture(t) => Self::BEFORE_FURNITURE + t as usize,
        }
    }

    /// The published name of the type within its kind.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Quote(t) => t.as_str(),
            Self::Source(t) => t.as_str(),
            Self::Cue(t) => t.as_str(),
            Self::Content(t) => t.as_str(),
            Self::Hedge(t) => t.as_str(),
            Self::Credit(t) => t.as_str(),
            Self::Furniture(t) => t.as_str(),
        }
    }

    /// The type of this kind with this published name.
    pub fn from_names(kind: MarkKind, name: &str) -> Option<Self> {
        Some(match kind {
            MarkKind::Quote => Self::Quote(QuoteType::from_name(name)?),
            MarkKind::Source => Self::Source(SourceType::from_name(name)?),
            MarkKind::Cue => Self::Cue(CueType::from_name(name)?),
            MarkKind::Content => Self::Content(AttributionKind::from_name(name)?),
            MarkKind::Hedge => Self::Hedge(HedgeType::from_name(name)?),
            MarkKind::Credit => Self::Credit(CreditType::from_name(name)?),
            MarkKind::Furniture => Self::Furniture(FurnitureType::from_name(name)?),
        })
    }
}

/// `{"kind": …, "type": …}`, meant to be flattened into a mark.
#[derive(Serialize, Deserialize)]
struct MarkTypeNames {
    kind: MarkKind,
    r#type: Cow<'static, str>,
}

impl Serialize for MarkType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        MarkTypeNames { kind: self.kind(), r#type: self.as_str().into() }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for MarkType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let names = MarkTypeNames::deserialize(deserializer)?;
        Self::from_names(names.kind, &names.r#type)
            .ok_or_else(|| D::Error::custom(format!("no {} is of type {:?}", names.kind.as_str(), names.r#type)))
    }
}

/// The value of a field: one text, or several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum FieldValue {
    /// One text.
    One(Cow<'static, str>),
    /// Several texts, in the order in which they stand.
    Many(Vec<String>),
}

/// By hand: what serde derives for it keeps a copy of the data first and takes 4 KB of the gzipped module.
impl<'de> Deserialize<'de> for FieldValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrMany;

        impl<'de> Visitor<'de> for OneOrMany {
            type Value = FieldValue;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text or a list of texts")
            }

            fn visit_str<E>(self, text: &str) -> Result<FieldValue, E> {
                Ok(FieldValue::One(Cow::Owned(text.to_owned())))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut texts: A) -> Result<FieldValue, A::Error> {
                let mut many = Vec::new();
                while let Some(text) = texts.next_element()? {
                    many.push(text);
                }
                Ok(FieldValue::Many(many))
            }
        }

        deserializer.deserialize_any(OneOrMany)
    }
}
