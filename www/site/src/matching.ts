//! What two articles share: quotes with the same words, sources of the same name.

import type { Source } from "saidwho";
import type { Article } from "./article.js";
import { fold, innerWords } from "./quoted-text.js";

/** Things of two articles: those in both as pairs, those in one only. */
export interface Shared<Thing> {
  both: [Thing, Thing][];
  onlyA: Thing[];
  onlyB: Thing[];
}

/** A quote with its words as they are compared. */
export interface Quoted {
  words: string;
  folded: string;
}

/** Shorter quotes must be equal to match; longer ones may be a part of the other. */
const wordsOfAPart = 4;

/** The quotes of two articles. One that is part of the other, such as a shortened one, counts as in both. */
export function sharedQuotes(a: Article, b: Article): Shared<Quoted> {
  return pair(quotesOf(a), quotesOf(b), (one, other) => {
    const [short, long] = one.folded.length <= other.folded.length ? [one, other] : [other, one];
    if (short.folded === long.folded) return true;
    return short.folded.split(" ").length >= wordsOfAPart && ` ${long.folded} `.includes(` ${short.folded} `);
  });
}

/** The sources of two articles, by name: equal names, or a person's surname beside the full name. */
export function sharedSources(a: Article, b: Article): Shared<Source> {
  const name = (source: Source) => fold(source.name).replace(/^the /, "");
  return pair(a.analysis.sources, b.analysis.sources, (one, other) => {
    if (name(one) === name(other)) return true;
    if (one.type !== "named-person" || other.type !== "named-person") return false;
    const [short, long] = [name(one).split(" "), name(other).split(" ")].sort((x, y) => x.length - y.length);
    return short?.at(-1) === long?.at(-1) && (short?.every((part) => long?.includes(part)) ?? false);
  });
}

function quotesOf(article: Article): Quoted[] {
  const quotes = article.analysis.marks
    .filter(({ kind, type }) => kind === "quote" && !["scare", "title", "term", "nested"].includes(type))
    .map((mark) => innerWords(article.slice(mark)).replace(/\s+/g, " "));
  const unique = new Map(quotes.filter((words) => words !== "").map((words) => [fold(words), words]));
  return [...unique].map(([folded, words]) => ({ folded, words }));
}

/** Pairs each thing of the one side with the first of the other that is the same and still free. */
function pair<Thing>(
  a: readonly Thing[],
  b: readonly Thing[],
  same: (one: Thing, other: Thing) => boolean,
): Shared<Thing> {
  const free = new Set(b);
  const both: [Thing, Thing][] = [];
  const onlyA: Thing[] = [];
  for (const one of a) {
    const other = [...free].find((candidate) => same(one, candidate));
    if (other === undefined) onlyA.push(one);
    else {
      free.delete(other);
      both.push([one, other]);
    }
  }
  return { both, onlyA, onlyB: [...free] };
}
