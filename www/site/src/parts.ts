//! Headline against body: what stands in which part of the piece, and whether the headline's quoted words occur below.

import type { BlockKind, PartCount } from "saidwho";
import type { Article } from "./article.js";
import { h } from "./dom.js";
import { table } from "./figure.js";
import { fold, innerWords } from "./quoted-text.js";
import * as strings from "./strings.en.json";
import { number } from "./strings.js";

const text = strings.parts;

/** The parts that a reader tells apart, and the kinds of blocks in each. */
const parts = {
  headline: ["headline"],
  standfirst: ["standfirst"],
  subhead: ["subhead"],
  caption: ["caption"],
  body: ["paragraph", "list-item"],
} as const satisfies Record<string, readonly BlockKind[]>;

/** Fills the panel. */
export function showParts(root: HTMLElement, article: Article): void {
  const { summary } = article.analysis;
  const sum = (kinds: readonly BlockKind[], field: Exclude<keyof PartCount, "kind">) =>
    summary.parts.filter(({ kind }) => kinds.includes(kind)).reduce((total, part) => total + part[field], 0);
  const rows = Object.entries(parts)
    .filter(([, kinds]) => sum(kinds, "words") > 0)
    .map(([name, kinds]) => [
      text.names[name as keyof typeof parts],
      ...(["words", "quotes", "attributions", "hedges"] as const).map((field) => number(sum(kinds, field))),
    ]);
  const { words, quotes, attributions, hedges } = text.columns;
  root.replaceChildren(
    h("p", { class: "note" }, text.intro),
    h("div", { class: "scroll" }, table(text.title, [text.part, words, quotes, attributions, hedges], rows)),
    ...headlineQuotes(article),
  );
}

/** For each quote of the headline: do its words stand in the body, and inside quotation marks there? */
function headlineQuotes(article: Article): HTMLElement[] {
  const { blocks, marks } = article.analysis;
  const isHeadline = (block: number) => blocks[block]?.kind === "headline";
  const quotes = marks.filter(({ kind, block }) => kind === "quote" && isHeadline(block));
  if (!blocks.some(({ kind }) => kind === "headline")) return [h("p", { class: "note" }, text.noHeadline)];
  if (quotes.length === 0) return [h("p", { class: "note" }, text.noQuotes)];
  const body = blocks.filter(({ kind }) => kind !== "headline" && kind !== "furniture");
  const below = fold(body.map((block) => article.slice(block)).join("\n"));
  const quoted = marks
    .filter(({ kind, block }) => kind === "quote" && !isHeadline(block))
    .map((mark) => fold(innerWords(article.slice(mark))));
  const entries = quotes.map((mark) => {
    const words = fold(innerWords(article.slice(mark)));
    const answer = quoted.some((other) => other.includes(words))
      ? text.inQuotes
      : below.includes(words)
        ? text.inBody
        : text.notInBody;
    return h("li", {}, h("q", {}, innerWords(article.slice(mark))), ` ${answer}`);
  });
  return [h("h3", { class: "panel-title" }, text.quotesTitle), h("ul", { class: "headline-quotes" }, ...entries)];
}
