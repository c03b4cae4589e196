//! Who speaks: the ledger as pictures and as a list, those with the most quoted words first.

import type { Mark, Source } from "saidwho";
import type { Article } from "./article.js";
import { button, h } from "./dom.js";
import { quotedWordsChart } from "./quoted-words-chart.js";
import { relayDiagram } from "./relay-diagram.js";
import * as strings from "./strings.en.json";
import { count, fill, percent } from "./strings.js";

const text = strings.sources;
/** How many sources are listed until more are asked for. */
const atFirst = 100;

/** Fills the panel. `go` is asked to show a mark in the text. */
export function showSources(root: HTMLElement, article: Article, go: (mark: Mark) => void): void {
  const { sources } = article.analysis;
  if (sources.length === 0) {
    root.replaceChildren(h("p", { class: "note" }, text.none));
    return;
  }
  const ranked = [...sources].sort((a, b) => b.quotedWords - a.quotedWords);
  const silent = new Set(
    article.analysis.attributions.filter(({ kind }) => kind === "no-comment").map(({ speaker }) => speaker),
  );
  const chart = quotedWordsChart(sources);
  const diagram = relayDiagram(article);
  const chains = relayChains(article);
  const make = (source: Source) => entry(article, source, chains.get(source.id), silent.has(source.id), go);
  const list = h("ol", { class: "sources" }, ...ranked.slice(0, atFirst).map(make));
  const rest = ranked.slice(atFirst);
  const more = button({ class: "button" }, count(text.more, rest.length), () => {
    list.append(...rest.map(make));
    more.remove();
  });
  root.replaceChildren(
    ...(chart ? [chart] : []),
    list,
    ...(rest.length > 0 ? [more] : []),
    ...(diagram ? [diagram] : []),
    h("p", { class: "note" }, text.guess),
  );
}

function entry(
  article: Article,
  source: Source,
  chains: ReadonlySet<string> | undefined,
  silent: boolean,
  go: (mark: Mark) => void,
): HTMLElement {
  const mentions = source.mentions.map((id) => article.mark(id)).filter((mark) => mark !== undefined);
  const first = mentions[0];
  const name = first
    ? button({ class: "source-name", "aria-label": fill(text.first, { name: source.name }) }, source.name, () =>
        go(first),
      )
    : h("span", { class: "source-name" }, source.name);
  const type = (strings.sourceTypes as Record<string, string>)[source.type] ?? source.type;
  const facts = [type];
  if (source.quotedWords > 0) {
    const share = fill(text.share, { share: percent(source.shareOfQuotedWords) });
    facts.push(`${count(text.quoted, source.quotedWords)} (${share})`);
  }
  if (source.attributions.length > 0) facts.push(count(text.said, source.attributions.length));

  const others = otherNames(article, source.name, mentions);
  const reason = source.anonymityReason ? article.mark(source.anonymityReason) : undefined;
  return h(
    "li",
    { "data-source": source.id, "data-type": source.type },
    name,
    h("p", { class: "source-facts" }, facts.map((fact) => fact.replaceAll(" ", "\u00A0")).join(" · ")),
    others.length > 0 && h("p", { class: "source-line" }, fill(text.also, { names: others.join(", ") })),
    ...[...(chains ?? [])].map((chain) =>
      h("p", { class: "source-line" }, `${text.relayLabel}: `, h("span", { class: "chain" }, chain)),
    ),
    reason && h("p", { class: "source-line" }, `${text.reason}: `, h("q", {}, article.slice(reason))),
    source.type === "anonymous" && !reason && h("p", { class: "source-line" }, text.noReason),
    silent && h("p", { class: "tag" }, text.noComment),
  );
}

/** How else the text calls a source: what was merged into the entry, which is a guess. */
function otherNames(article: Article, name: string, mentions: readonly Mark[]): string[] {
  const known = name.toLocaleLowerCase(strings.lang);
  const names = mentions.map((mark) => article.slice(mark).replace(/\s+/g, " "));
  const others = new Map(names.map((other) => [other.toLocaleLowerCase(strings.lang), other]));
  return [...others].filter(([key]) => !key.includes(known)).map(([, other]) => `“${other}”`).slice(0, 4);
}

/** By source: "Radio Lowhaven ← the harbour authority", outermost first, each chain once. */
function relayChains(article: Article): Map<string, Set<string>> {
  const chains = new Map<string, Set<string>>();
  for (const { speaker, relayedBy } of article.analysis.attributions) {
    if (speaker === null || relayedBy.length === 0) continue;
    const names = [...relayedBy, speaker].map((id) => article.source(id)?.name ?? id);
    chains.set(speaker, (chains.get(speaker) ?? new Set()).add(names.join(" ← ")));
  }
  return chains;
}
