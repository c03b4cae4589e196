//! Guess first: the marks are hidden, the learner marks, then sees what both, only the learner, only the tool marked.
//! There are no points: the tool is no judge, and a guess of one's own may be the better one.

import type { Mark } from "saidwho";
import type { Article } from "./article.js";
import { button, h } from "./dom.js";
import { createGuessText, type Guess } from "./guess-text.js";
import * as strings from "./strings.en.json";
import { count, fill } from "./strings.js";
import { type Group, groupOf, groups } from "./view.js";

const text = strings.guess;

/** The longest text for this mode, in UTF-16 units: every word is an element of its own. */
export const longestGuess = 60_000;

/** The mode. */
export interface GuessMode {
  /** Starts with a text; the same text keeps its guesses. `tool` gives what the tool would show. */
  start(article: Article, tool: readonly Mark[]): void;
}

/** Fills the section. `leave` ends the mode. */
export function createGuess(root: HTMLElement, leave: () => void): GuessMode {
  let article: Article | undefined;
  let tool: Guess[] = [];
  let guesses: Guess[] = [];
  let pen: Group = "quote";
  let told = false;

  const status = h("p", { class: "guess-status", role: "status" });
  const result = h("div", { class: "guess-result", tabindex: -1 });
  const pens = new Map(
    groups.map((group) => {
      const letter = strings.reading.letters[group === "attribution" ? "cue" : group];
      const swatch = h("span", { class: `swatch swatch-${group}`, "aria-hidden": "true" }, letter);
      return [group, button({ class: "pen" }, [swatch, h("span", {}, strings.toggles[group])], () => take(group))];
    }),
  );
  const reveal = button({ class: "button button-strong" }, text.reveal, () => {
    told = !told;
    draw();
    if (told) result.focus();
  });
  const clear = button({ class: "button" }, text.clear, () => {
    guesses = [];
    draw();
    say(text.cleared);
  });
  const list = h("div", {
    class: "reading guess-text",
    role: "listbox",
    "aria-multiselectable": "true",
    "aria-label": text.label,
    lang: strings.reading.lang,
  });
  root.replaceChildren(
    h("h2", { class: "mode-title" }, text.title),
    h("p", { class: "mode-intro" }, text.intro, " ", h("span", { class: "keys-hint" }, text.introKeys)),
    h(
      "div",
      { class: "guess-bar" },
      h("div", { class: "pens", role: "group", "aria-label": text.pens }, ...pens.values()),
      h("div", { class: "guess-buttons" }, reveal, clear, button({ class: "button" }, text.leave, leave)),
      status,
    ),
    h("div", { class: "guess-columns" }, result, list),
  );

  const view = createGuessText(list, {
    mark({ start, end }) {
      guesses = guesses.filter((other) => other.group !== pen || other.end <= start || other.start >= end);
      guesses.push({ start, end, group: pen });
      guesses.sort((a, b) => a.start - b.start);
      draw();
      say(fill(text.marked, { words: article?.slice({ start, end }) ?? "", group: strings.toggles[pen] }));
    },
    unmark(at) {
      const hit = guesses.find((guess) => guess.group === pen && guess.start <= at && guess.end > at);
      if (!hit) return false;
      guesses = guesses.filter((guess) => guess !== hit);
      draw();
      say(text.unmarked);
      return true;
    },
    anchored: (word) => say(word === null ? "" : fill(text.anchored, { word })),
    pen: (index) => take(groups[index] ?? pen),
  });
  take(pen);

  function say(words: string): void {
    status.textContent = words;
  }

  function take(group: Group): void {
    pen = group;
    for (const [other, element] of pens) element.setAttribute("aria-pressed", String(other === group));
    say(fill(text.taken, { group: strings.toggles[group] }));
  }

  function draw(): void {
    view.draw(guesses, told ? tool : []);
    reveal.textContent = told ? text.hide : text.reveal;
    reveal.setAttribute("aria-expanded", String(told));
    root.classList.toggle("is-told", told);
    result.replaceChildren(...(told ? comparison() : []));
  }

  /** For each group: what both marked, what only one of them did. */
  function comparison(): HTMLElement[] {
    const touches = (one: Guess) => (other: Guess) =>
      other.group === one.group && other.start < one.end && other.end > one.start;
    const part = (group: Group, name: "both" | "you" | "tool") =>
      (name === "tool" ? tool : guesses).filter(
        (one) => one.group === group && (name === "both") === (name === "tool" ? guesses : tool).some(touches(one)),
      );
    const rows = groups.map((group) => {
      const cells = (["both", "you", "tool"] as const).map((name) => {
        const found = name === "tool" ? part(group, "tool") : part(group, name);
        const entries = found.slice(0, 200).map((one) => {
          const words = article?.slice(one).replace(/\s+/g, " ") ?? "";
          return h("li", {}, button({ class: "link-button" }, words, () => view.focus(one.start)));
        });
        const title = h("h4", {}, `${text.columns[name]} `, h("span", { class: "count" }, String(found.length)));
        return h("div", {}, title, entries.length > 0 ? h("ul", {}, ...entries) : h("p", { class: "note" }, text.none));
      });
      return h("section", { class: "guess-group" }, h("h3", {}, strings.toggles[group]), ...cells);
    });
    return [
      h("h2", { class: "mode-title" }, text.resultTitle),
      h("p", { class: "mode-intro" }, `${count(text.yours, guesses.length)} ${text.resultIntro}`),
      ...rows,
    ];
  }

  return {
    start(next, marks) {
      if (next.text !== article?.text) guesses = [];
      article = next;
      told = false;
      tool = marks.flatMap(({ start, end, kind }) => {
        const group = groupOf(kind);
        return group ? [{ start, end, group }] : [];
      });
      view.show(next);
      draw();
      take(pen);
    },
  };
}
