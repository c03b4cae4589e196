/**
 * The data model, schema 1, as `analyze` gives it. Every offset counts UTF-16 code units, so that
 * `text.slice(span.start, span.end)` is the marked text.
 */

/** A half-open stretch of the text. */
export interface Span {
  /** Where it starts. */
  start: number;
  /** Where it ends: the first place that does not belong to it. */
  end: number;
}

/** What a stretch of the text is on the page. */
export type BlockKind =
  | "headline"
  | "standfirst"
  | "subhead"
  | "byline"
  | "dateline"
  | "caption"
  | "paragraph"
  | "list-item"
  | "furniture";

/** What a mark is. */
export type MarkKind = "quote" | "source" | "cue" | "content" | "hedge" | "credit" | "furniture";

/** What the words inside quotation marks are. */
export type QuoteType =
  | "direct"
  | "split"
  | "continued"
  | "partial"
  | "document-text"
  | "social-text"
  | "block"
  | "tagged"
  | "interview"
  | "transcript"
  | "translated"
  | "headline-claim"
  | "nested"
  | "orphan"
  | "scare"
  | "title"
  | "term";

/** How a cue presents what was said. */
export type CueType =
  | "neutral"
  | "structure"
  | "explain"
  | "insist"
  | "claim"
  | "admit"
  | "factive"
  | "deny"
  | "accuse"
  | "support"
  | "directive"
  | "warn"
  | "predict"
  | "commit"
  | "manner"
  | "belief"
  | "question"
  | "relay"
  | "medium"
  | "evidence"
  | "hint"
  | "decree"
  | "performative"
  | "preposition"
  | "participle"
  | "no-comment";

/** What kind of speaker a source is. `pronoun`, `translation` and `anonymity-reason` occur as marks only. */
export type SourceType =
  | "named-person"
  | "named-org"
  | "role"
  | "anonymous"
  | "vague"
  | "document"
  | "media"
  | "social"
  | "pronoun"
  | "translation"
  | "anonymity-reason"
  | "unknown";

/** How the content of an attribution is given. */
export type AttributionKind = "direct" | "mixed" | "indirect" | "topic" | "no-comment";

/** How a hedge loosens the wording. */
export type HedgeType =
  | "hearsay"
  | "unverified"
  | "belief-passive"
  | "modal"
  | "likelihood"
  | "appearance"
  | "evidence-soft"
  | "distancing"
  | "rumour"
  | "disputed"
  | "conditional"
  | "approximator"
  | "shield"
  | "frequency"
  | "degree";

/** What a credit names or says. */
export type CreditType =
  | "byline"
  | "contributor"
  | "image-credit"
  | "video-credit"
  | "illustration-credit"
  | "dateline"
  | "wire"
  | "source-line"
  | "syndication"
  | "timestamp"
  | "correction"
  | "disclosure-ad"
  | "disclosure-affiliate"
  | "disclosure-ai"
  | "disclosure-conflict"
  | "translation-credit"
  | "copyright";

/** What a piece of page furniture was on its page. */
export type FurnitureType = "nav" | "promo" | "share" | "ad" | "meta" | "label";

/** The types of each kind of mark. */
export interface MarkTypes {
  quote: QuoteType;
  source: SourceType;
  cue: CueType;
  content: AttributionKind;
  hedge: HedgeType;
  credit: CreditType;
  furniture: FurnitureType;
}

/** A headline, a paragraph, a caption: a piece of the text that stands by itself. */
export interface Block extends Span {
  /** What it is. */
  kind: BlockKind;
}

/** A mark of one kind. */
export interface MarkOf<Kind extends MarkKind> extends Span {
  /** `"m12"`; stable for the same text and options. */
  id: string;
  /** What it is. */
  kind: Kind;
  /** What it is among its kind. */
  type: MarkTypes[Kind];
  /** Index into `Analysis.blocks`. */
  block: number;
  /** Whether it lies inside quotation marks. */
  inQuote: boolean;
  /** How sure the finding is, 0 to 1. 1 for marks that are purely formal. */
  confidence: number;
  /** The rule or model that made it. */
  rule: string;
  /** What the mark says, taken apart: names, agency, ISO date. */
  fields?: Record<string, string | string[]>;
  /** The earlier mark that says the same once more. */
  duplicateOf?: string;
}

/** A stretch of text that is a quote, a source, a cue, a content, a hedge, a credit or furniture. */
export type Mark = { [Kind in MarkKind]: MarkOf<Kind> }[MarkKind];

/** Somebody said something: its source, cue and content, and who is taken to be the speaker. */
export interface Attribution {
  /** `"a3"`. */
  id: string;
  /** The id of the source mark; null where the text names none. */
  source: string | null;
  /** The id of the cue mark. */
  cue: string | null;
  /** Ids of content and quote marks in the order of the text. Several where the content is split. */
  content: string[];
  /** How the content is given. */
  kind: AttributionKind;
  /** The id of the `Source`, after pronouns and short names are resolved. */
  speaker: string | null;
  /** Ids of the `Source`s that passed it on, outermost first. */
  relayedBy: string[];
  /** How sure the whole is, 0 to 1. */
  confidence: number;
}

/** An entry of the ledger: a speaker, document or outlet. */
export interface Source {
  /** `"s1"`. */
  id: string;
  /** The fullest name found. */
  name: string;
  /** What kind of speaker it is. */
  type: SourceType;
  /** Ids of the source marks that stand for it. */
  mentions: string[];
  /** Ids of what it said. */
  attributions: string[];
  /** Words of its own inside quotation marks. */
  quotedWords: number;
  /** Its part of all quoted words that have a speaker, 0 to 1. */
  shareOfQuotedWords: number;
  /** The id of the mark that says why the name is withheld. */
  anonymityReason?: string;
}

/** How many marks of one kind there are. */
export interface MarkCount {
  /** All of them. */
  total: number;
  /** Those that lie inside quotation marks. */
  inQuote: number;
  /** By type. Only types that occur. */
  types: Record<string, number>;
}

/** How many attributions there are. */
export interface AttributionCount {
  /** All of them. */
  total: number;
  /** Those that tell of a belief, wish or intention rather than of speech. */
  attitudes: number;
  /** Those that name no source. */
  withoutSource: number;
  /** Those that somebody passed on. */
  relayed: number;
  /** By kind. Only kinds that occur. */
  kinds: Partial<Record<AttributionKind, number>>;
}

/** Words and findings of a stretch of text. */
export interface Counts {
  /** Words. */
  words: number;
  /** Quotes. */
  quotes: number;
  /** Attributions, counted where their cue stands (their content, where they have no cue). */
  attributions: number;
  /** Hedges. */
  hedges: number;
  /** Credits. */
  credits: number;
}

/** What stands in all blocks of one kind together. */
export interface PartCount extends Counts {
  /** The kind of block. */
  kind: BlockKind;
}

/** Counts and shares of an analysis. No score. Duplicated credits are counted once. */
export interface Summary {
  /** Words outside furniture. */
  words: number;
  /** Sentences outside furniture. */
  sentences: number;
  /** Words inside quotation marks, outside furniture. */
  quotedWords: number;
  /** `quotedWords` of `words`, 0 to 1. */
  shareOfQuotedWords: number;
  /** Marks by kind. */
  marks: Record<MarkKind, MarkCount>;
  /** Attributions by kind. */
  attributions: AttributionCount;
  /** Entries of the ledger by type. Only types that occur. */
  sources: Partial<Record<SourceType, number>>;
  /** What stands where, by kind of block. Only kinds that occur. */
  parts: PartCount[];
  /** What stands in each block, in the order of `Analysis.blocks`. */
  blocks: Counts[];
}

/** All that was found in one text. */
export interface Analysis {
  /** The version of this data model. */
  schema: 1;
  /** The unit of every span below: the package always gives UTF-16 code units. */
  offsets: "utf-16";
  /** The pieces of the text in order. Between two of them lies only white space. */
  blocks: Block[];
  /** Sorted by start, then longest first. They may overlap. */
  marks: Mark[];
  /** Who said what, in the order of the text. */
  attributions: Attribution[];
  /** The ledger: one entry a speaker, document or outlet. */
  sources: Source[];
  /** Counts and shares only. */
  summary: Summary;
}

/** Any type of any kind of mark. */
export type MarkType = MarkTypes[MarkKind];

/** How far a phrase moves the wording away from plain telling. */
export type Strength = "low" | "medium" | "high";

/**
 * A phrase of your own. It counts wherever its words stand; case does not count. `|` stands between words that can take
 * one place: `"word|rumour has it"`.
 */
export type OwnPhrase =
  /** A hedge. `idiom`: no hedge, the words are kept from being one. The strength is medium, when left out. */
  | { phrase: string; kind: "hedge"; type: HedgeType | "idiom"; strength?: Strength }
  /** A cue, read like the listed verbs of its type: a mark where it has a source or a content. */
  | { phrase: string; kind: "cue"; type: CueType }
  /** Page furniture: the whole line that begins with these words. */
  | { phrase: string; kind: "furniture"; type: FurnitureType };

/** What the caller wants of an analysis. An unknown name is a `TypeError`. */
export interface Options {
  /**
   * The kinds of marks that are listed; all, when left out. The rest of the analysis tells of the whole text all the
   * same, so that an attribution may name the id of a mark that is not listed.
   */
  kinds?: readonly MarkKind[];
  /** The types of marks that are listed, of whatever kind; all, when left out. */
  types?: readonly MarkType[];
  /** Whether the marks of page furniture are listed; they are, when left out. */
  furniture?: boolean;
  /**
   * Whether attributions are looked for; they are, when left out. Without them there are quotes, hedges, credits and
   * furniture only, in a small part of the time.
   */
  tagger?: boolean;
  /**
   * Whether the text is one that is being typed: what is found in its paragraphs is kept until the next call with this
   * option, which then takes a fraction of the time where little has changed. The result is the same. One text is kept,
   * for all callers. Not so, when left out.
   */
  incremental?: boolean;
  /** Phrases of your own, beside those of the word lists. */
  lexicon?: readonly OwnPhrase[];
}

/**
 * Sentences in the place of the English ones, by their keys. `saidwho/strings.en.json` has all of them, to be
 * translated; what is missing stays English, and a key that does not exist is a `TypeError`. `lang` is their language,
 * as HTML names it. In HTML they are escaped; in Markdown they stand as they are.
 */
export type Strings = Readonly<Record<string, string>>;

/** The card of a mark. */
export interface Explanation {
  /** What its kind is called: "Quote", "Hedge". */
  kind: string;
  /** What its type is called: "Partial quote". */
  title: string;
  /** One sentence on what it is. */
  what: string;
  /** One sentence on what it tells a reader. */
  why: string;
  /** One sentence on the rule or model that made it. */
  rule: string;
}
