//! Two articles side by side: what both quote, who speaks in both, and how much of each kind they hold. No "better".

import type { Article } from "./article.js";
import { button, h } from "./dom.js";
import { table } from "./figure.js";
import { sharedQuotes, sharedSources, type Shared } from "./matching.js";
import { createReading } from "./reading.js";
import * as strings from "./strings.en.json";
import { number } from "./strings.js";
import { groupCount, groups, type View, visibleMarks } from "./view.js";

const text = strings.compare;
const perWords = 1_000;

/** The mode. */
export interface CompareMode {
  start(article: Article, takeFocus: boolean): void;
  /** Takes a second text. */
  load(text: string): void;
  /** The second text, where there is one. */
  beside(): string | undefined;
  /** Draws both texts again after something was switched on or off. */
  draw(): void;
}

/** Fills the section. `read` analyses the second text; `share` offers a link to both, `leave` ends the mode. */
export function createCompare(
  root: HTMLElement,
  view: View,
  sample: string,
  read: (text: string) => Promise<Article | undefined>,
  share: () => void,
  leave: () => void,
): CompareMode {
  let a: Article | undefined;
  let b: Article | undefined;
  let timer = 0;

  const box = h("textarea", { rows: 6, "aria-label": text.box, placeholder: text.placeholder, spellcheck: "false" });
  const status = h("p", { class: "guess-status", role: "status" });
  const tables = h("div", { class: "compare-tables" });
  const side = (label: string) => {
    const article = h("article", { class: "reading", "aria-label": label, lang: strings.reading.lang });
    return { reading: createReading(article), section: h("section", {}, h("h3", { class: "panel-title" }, label), article) };
  };
  const [sideA, sideB] = [side(text.a), side(text.b)];
  const texts = h("div", { class: "compare-texts" }, sideA.section, sideB.section);
  const sharing = button({ class: "button", "data-compare": "share", hidden: true }, strings.actions.share, share);
  root.replaceChildren(
    h("h2", { class: "mode-title" }, text.title),
    h("p", { class: "mode-intro" }, text.intro),
    box,
    h(
      "div",
      { class: "guess-buttons" },
      button({ class: "button", "data-compare": "sample" }, text.sample, () => {
        load(sample);
      }),
      button({ class: "button" }, text.swap, swap),
      sharing,
      button({ class: "button" }, text.leave, leave),
    ),
    status,
    tables,
    texts,
  );
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void update(), 200);
  });

  function load(words: string): void {
    box.value = words;
    void update();
  }

  async function update(): Promise<void> {
    const words = box.value;
    try {
      const article = words.trim() === "" ? undefined : await read(words);
      if (words !== box.value) return;
      b = article;
      status.textContent = b ? text.done : "";
    } catch (error) {
      console.error(error);
      b = undefined;
      status.textContent = strings.status.failedTitle;
    }
    show();
  }

  function swap(): void {
    if (!a || !b) return;
    [a, b] = [b, a];
    show();
  }

  function show(): void {
    texts.hidden = tables.hidden = sharing.hidden = !b;
    if (!a || !b) return;
    tables.replaceChildren(
      counts(a, b),
      lists(text.quotes, text.noQuotes, sharedQuotes(a, b), ({ words }) => `“${words}”`),
      lists(text.sources, text.noSources, sharedSources(a, b), ({ name }) => name),
      h("p", { class: "note" }, text.guess),
    );
    draw();
  }

  function draw(): void {
    if (!a || !b) return;
    sideA.reading.show(a, visibleMarks(a, view));
    sideB.reading.show(b, visibleMarks(b, view));
  }

  return {
    start(article, takeFocus) {
      a = article;
      show();
      if (takeFocus) box.focus();
    },
    load,
    beside: () => (b ? box.value : undefined),
    draw,
  };
}

/** Counts, and what they are per 1,000 words, so that a short piece can be laid beside a long one. */
function counts(a: Article, b: Article): HTMLElement {
  const cell = (n: number, { analysis }: Article) => {
    const { words } = analysis.summary;
    return words === 0 ? number(n) : `${number(n)} (${number(Math.round((n * perWords) / words))})`;
  };
  const row = (label: string, value: (article: Article) => number) => [label, cell(value(a), a), cell(value(b), b)];
  const rows = [
    [text.words, number(a.analysis.summary.words), number(b.analysis.summary.words)],
    row(text.quotedWords, ({ analysis }) => analysis.summary.quotedWords),
    ...groups.map((group) => row(strings.toggles[group], ({ analysis }) => groupCount(analysis, group))),
    row(text.sourcesRow, ({ analysis }) => analysis.sources.length),
  ];
  return h(
    "section",
    {},
    h("h3", { class: "panel-title" }, text.counts),
    h("div", { class: "scroll" }, table(text.counts, [text.what, text.a, text.b], rows)),
    h("p", { class: "note" }, text.per),
  );
}

function lists<Thing>(title: string, none: string, found: Shared<Thing>, say: (thing: Thing) => string): HTMLElement {
  const column = (heading: string, things: string[]) =>
    h(
      "div",
      {},
      h("h4", {}, `${heading} `, h("span", { class: "count" }, number(things.length))),
      things.length > 0
        ? h("ul", {}, ...things.slice(0, 200).map((thing) => h("li", {}, thing)))
        : h("p", { class: "note" }, none),
    );
  const pairs = found.both.map(([one, other]) => (say(one).length >= say(other).length ? say(one) : say(other)));
  return h(
    "section",
    { class: "guess-group" },
    h("h3", { class: "panel-title" }, title),
    column(text.both, pairs),
    column(text.onlyA, found.onlyA.map(say)),
    column(text.onlyB, found.onlyB.map(say)),
  );
}
