//! The findings as a list by paragraph: the equal of the marks in the text for those who would rather read a list.

import type { Mark } from "saidwho";
import type { Article } from "./article.js";
import { blockLabels } from "./block-labels.js";
import { button, h } from "./dom.js";
import * as strings from "./strings.en.json";
import { titleOf } from "./titles.js";

const blocksAtOnce = 60;

/** The list of findings. */
export interface Findings {
  show(article: Article, marks: readonly Mark[]): void;
  /** Moves the focus to the entry of a mark, or to the first one. */
  focus(mark: Mark | undefined): void;
}

/** Fills an element with the list. `go` is asked to show a mark in the text. */
export function createFindings(root: HTMLElement, go: (mark: Mark) => void): Findings {
  let rest: (() => HTMLElement)[] = [];
  let timer = 0;

  function build(howMany: number): void {
    for (const make of rest.splice(0, howMany)) root.append(make());
    clearTimeout(timer);
    if (rest.length > 0) timer = window.setTimeout(() => build(blocksAtOnce), 30);
  }

  return {
    show(article, marks) {
      const focused = root.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.id : null;
      const byBlock = Map.groupBy(marks, (mark) => mark.block);
      const labels = blockLabels(article.analysis.blocks);
      rest = [...byBlock].map(([block, own]) => () => {
        const entries = own.map((mark) => h("li", {}, entry(article, mark, go)));
        return h("section", {}, h("h3", {}, labels[block] ?? ""), h("ol", {}, ...entries));
      });
      root.replaceChildren(...(marks.length === 0 ? [h("p", { class: "note" }, strings.findings.none)] : []));
      build(blocksAtOnce);
      if (focused)
        root.querySelector<HTMLElement>(`[data-id="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
    },
    focus(mark) {
      const find = () => root.querySelector<HTMLElement>(mark ? `[data-id="${CSS.escape(mark.id)}"]` : "button");
      if (!find()) build(rest.length);
      find()?.focus();
    },
  };
}

function entry(article: Article, mark: Mark, go: (mark: Mark) => void): HTMLElement {
  const name = titleOf(mark);
  const words = article.slice(mark).replace(/\s+/g, " ");
  const swatch = h("span", { class: `swatch swatch-${mark.kind}`, "aria-hidden": "true" }, letter(mark));
  const label = [h("span", { class: "finding-name" }, name), " ", h("span", { class: "finding-text" }, words)];
  return button({ class: "finding", "data-id": mark.id }, [swatch, h("span", {}, ...label)], () => go(mark));
}

function letter(mark: Mark): string {
  return (strings.reading.letters as Record<string, string>)[mark.kind] ?? "";
}
