//! The article word by word, to be marked by the learner: by dragging, by tapping the first and the last word, or with
//! the keys. One stop of the Tab key; the arrow keys walk from word to word.

import type { Span } from "saidwho";
import type { Article } from "./article.js";
import { h } from "./dom.js";
import type { Group } from "./view.js";

/** A stretch that the learner has marked. */
export interface Guess extends Span {
  group: Group;
}

interface Word extends Span {
  element: HTMLElement;
  /** The white space behind it, where a word of the same block follows. */
  gap: HTMLElement | null;
  block: number;
}

/** The text and what is marked in it. */
export interface GuessText {
  show(article: Article): void;
  /** Draws the guesses, and the tool's marks where they are given. */
  draw(guesses: readonly Guess[], tool?: readonly Guess[]): void;
  /** Moves the focus to the word at a place of the text. */
  focus(at: number): void;
}

/** What the text asks for. */
export interface GuessActions {
  /** From the first to the last word. */
  mark(span: Span): void;
  /** A word that may already be marked: true where that mark was taken away. */
  unmark(at: number): boolean;
  anchored(word: string | null): void;
  pen(index: number): void;
}

/** Makes an element the text to be guessed in. */
export function createGuessText(root: HTMLElement, actions: GuessActions): GuessText {
  let words: Word[] = [];
  let focused = 0;
  let anchor: number | null = null;
  let pressed: number | null = null;
  let dragged = false;

  const indexOf = (target: EventTarget | null) =>
    target instanceof Element ? Number(target.closest<HTMLElement>("[data-word]")?.dataset.word ?? -1) : -1;

  function setAnchor(index: number | null): void {
    if (anchor !== null) words[anchor]?.element.classList.remove("is-anchor");
    anchor = index;
    if (index !== null) words[index]?.element.classList.add("is-anchor");
    actions.anchored(index === null ? null : (words[index]?.element.textContent ?? null));
  }

  function complete(from: number, to: number): void {
    const [first, last] = from <= to ? [words[from], words[to]] : [words[to], words[from]];
    setAnchor(null);
    if (first && last) actions.mark({ start: first.start, end: last.end });
  }

  /** The first press sets one end, the second the other; a press on a marked word takes the mark away. */
  function press(index: number): void {
    const word = words[index];
    if (!word) return;
    if (anchor === null) {
      if (!actions.unmark(word.start)) setAnchor(index);
    } else if (words[anchor]?.block === word.block) complete(anchor, index);
    else setAnchor(index);
  }

  function moveTo(index: number): void {
    const next = words[Math.min(Math.max(index, 0), words.length - 1)];
    if (!next) return;
    words[focused]?.element.setAttribute("tabindex", "-1");
    focused = words.indexOf(next);
    next.element.setAttribute("tabindex", "0");
    next.element.focus();
  }

  root.addEventListener("pointerdown", (event) => {
    pressed = event.pointerType === "mouse" && event.button === 0 ? indexOf(event.target) : null;
    dragged = false;
  });
  root.addEventListener("pointerup", (event) => {
    const index = indexOf(event.target);
    const [from, to] = [words[pressed ?? -1], words[index]];
    if (pressed !== null && from && to && from !== to && from.block === to.block) {
      dragged = true;
      complete(pressed, index);
    }
    pressed = null;
  });
  root.addEventListener("click", (event) => {
    const index = indexOf(event.target);
    if (index >= 0 && !dragged) {
      moveTo(index);
      press(index);
    }
    dragged = false;
  });
  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const act = keyAction(event);
    if (!act) return;
    event.preventDefault();
    act();
  });

  function keyAction({ key, shiftKey }: KeyboardEvent): (() => void) | undefined {
    const walk = (by: number) => () => {
      if (shiftKey && anchor === null) setAnchor(focused);
      moveTo(focused + by);
    };
    if (/^[1-4]$/.test(key)) return () => actions.pen(Number(key) - 1);
    switch (key) {
      case "ArrowRight":
        return walk(1);
      case "ArrowLeft":
        return walk(-1);
      case "ArrowDown":
        return () => moveTo(words.findIndex((word) => word.block > (words[focused]?.block ?? 0)));
      case "ArrowUp":
        return () => moveTo(words.findLastIndex((word) => word.block < (words[focused]?.block ?? 0)));
      case "Home":
        return () => moveTo(0);
      case "End":
        return () => moveTo(words.length - 1);
      case "Enter":
      case " ":
        return () => press(focused);
      case "Delete":
      case "Backspace":
        return () => void actions.unmark(words[focused]?.start ?? -1);
      case "Escape":
        return anchor === null ? undefined : () => setAnchor(null);
      default:
        return undefined;
    }
  }

  return {
    show(article) {
      words = [];
      anchor = null;
      focused = 0;
      const blocks = article.analysis.blocks.map((block, index) => {
        const element = h("div", { class: `block block-${block.kind}`, role: "group", dir: "auto" });
        let gap: HTMLElement | null = null;
        let end = block.start;
        for (const match of article.slice(block).matchAll(/\S+/g)) {
          const start = block.start + match.index;
          const before = words.at(-1);
          if (before && before.block === index) {
            gap = h("span", { class: "gap" }, article.text.slice(end, start));
            before.gap = gap;
            element.append(gap);
          }
          const word = h(
            "span",
            {
              class: "word",
              role: "option",
              "aria-selected": "false",
              "data-word": words.length,
              tabindex: words.length === 0 ? 0 : -1,
            },
            match[0],
          );
          end = start + match[0].length;
          words.push({ start, end, element: word, gap: null, block: index });
          element.append(word);
        }
        return element;
      });
      root.replaceChildren(...blocks);
    },
    draw(guesses, tool = []) {
      words.forEach((word, index) => {
        const covers = ({ start, end }: Span) => start < word.end && end > word.start;
        const next = words[index + 1];
        const own = guesses.filter(covers);
        const theirs = tool.filter(covers);
        paint(word.element, own, theirs, true);
        word.element.setAttribute("aria-selected", String(own.length > 0));
        const through = ({ end }: Span) => next !== undefined && end > next.start;
        if (word.gap) paint(word.gap, own.filter(through), theirs.filter(through), false);
      });
    },
    focus: (at) => moveTo(words.findIndex(({ end }) => end > at)),
  };
}

function paint(element: HTMLElement, own: readonly Guess[], tool: readonly Guess[], isWord: boolean): void {
  const names = [isWord ? "word" : "gap"];
  if (isWord && element.classList.contains("is-anchor")) names.push("is-anchor");
  for (const { group } of own) names.push(`guess guess-${group}`);
  for (const { group } of tool) names.push(`told told-${group}`);
  const wanted = names.join(" ");
  if (element.className !== wanted) element.className = wanted;
}
