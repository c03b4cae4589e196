//! Who speaks: the ledger as a list, those with the most quoted words first.

import type { Mark, Source } from "saidwho";
import type { Article } from "./article.js";
import { button, h } from "./dom.js";
import { count, fill, percent, strings } from "./strings.js";

const text = strings.sources;

/** Fills the list. `go` is asked to show a mark in the text. */
export function showSources(root: HTMLElement, article: Article, go: (mark: Mark) => void): void {
  const { sources } = article.analysis;
  if (sources.length === 0) {
    root.replaceChildren(h("p", { class: "note" }, text.none));
    return;
  }
  const ranked = [...sources].sort((a, b) => b.quotedWords - a.quotedWords);
  root.replaceChildren(
    h("ol", { class: "sources" }, ...ranked.map((source) => entry(article, source, go))),
    h("p", { class: "note" }, text.guess),
  );
}

function entry(article: Article, source: Source, go: (mark: Mark) => void): HTMLElement {
  const first = source.mentions.map((id) => article.mark(id)).find((mark) => mark !== undefined);
  const name = first
    ? button({ class: "source-name", "aria-label": fill(text.first, { name: source.name }) }, source.name, () =>
        go(first),
      )
    : h("span", { class: "source-name" }, source.name);
  const type = (strings.sourceTypes as Record<string, string>)[source.type] ?? source.type;
  const facts = [type];
  if (source.quotedWords > 0) facts.push(count(text.quoted, source.quotedWords));
  if (source.attributions.length > 0) facts.push(count(text.said, source.attributions.length));

  const bar = h("span", { class: "share", "aria-hidden": "true" }, h("span", {}));
  (bar.firstChild as HTMLElement).style.setProperty("inline-size", percentage(source.shareOfQuotedWords));
  const share = source.quotedWords > 0 && [
    bar,
    h("span", { class: "share-text" }, fill(text.share, { share: percent(source.shareOfQuotedWords) })),
  ];
  const reason = source.anonymityReason ? article.mark(source.anonymityReason) : undefined;
  const lines = [
    ...chains(article, source),
    noComment(article, source) && h("p", { class: "tag" }, text.noComment),
    reason && h("p", { class: "source-line" }, `${text.reason}: `, h("q", {}, article.slice(reason))),
    source.type === "anonymous" && !reason && h("p", { class: "source-line" }, text.noReason),
  ];
  return h(
    "li",
    { "data-source": source.id, "data-type": source.type },
    name,
    h("p", { class: "source-facts" }, facts.join(" · ")),
    ...(share || []),
    ...lines,
  );
}

/** The share as CSS takes it, kept to 0–100 %. */
function percentage(share: number): string {
  return `${Math.round(Math.min(Math.max(share, 0), 1) * 1000) / 10}%`;
}

/** "Radio Lowhaven ← the harbour authority": outermost first, each chain once. */
function chains(article: Article, source: Source): HTMLElement[] {
  const all = article.analysis.attributions
    .filter(({ speaker, relayedBy }) => speaker === source.id && relayedBy.length > 0)
    .map(({ relayedBy }) => [...relayedBy.map((id) => article.source(id)?.name ?? id), source.name]);
  const unique = new Map(all.map((names) => [names.join("\n"), names]));
  return [...unique.values()].map((names) =>
    h("p", { class: "source-line" }, `${text.relayLabel}: `, h("span", { class: "chain" }, names.join(" ← "))),
  );
}

function noComment(article: Article, source: Source): boolean {
  return article.analysis.attributions.some(({ kind, speaker }) => kind === "no-comment" && speaker === source.id);
}
