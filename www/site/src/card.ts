//! The explanation card: one, the same on hover, focus and tap.
//!
//! Hovering shows it as long as the pointer is on the mark or the card; focus, a click or a tap keeps it until it is
//! dismissed. Below 640 px the style sheet makes it a bottom sheet.

import type { Mark } from "saidwho";
import type { Article } from "./article.js";
import { type CardActions, cardContent, marksAround } from "./card-content.js";
import { h } from "./dom.js";
import type { Reading } from "./reading.js";
import * as strings from "./strings.en.json";

const openDelay = 140;
const closeDelay = 260;
const gap = 8;

/** The card and what it shows. */
export interface Card {
  /** Takes the article and the marks that are drawn; closes where the shown mark is gone. */
  set(article: Article, marks: readonly Mark[]): void;
  /** Shows a mark and keeps it. */
  open(mark: Mark): void;
  /** Moves the focus into the card. */
  enter(): void;
  close(returnFocus?: boolean): void;
}

/** Adds the card to the frame around the reading view. */
export function createCard(
  frame: HTMLElement,
  reading: Reading,
  actions: Omit<CardActions, "close">,
  shown: (mark: Mark | undefined) => void,
): Card {
  const element = h("section", {
    class: "card",
    role: "dialog",
    "aria-label": strings.card.label,
    tabindex: -1,
    hidden: true,
  });
  frame.append(element);

  let article: Article | undefined;
  let marks: readonly Mark[] = [];
  let current: Mark | undefined;
  let kept = false;
  let hovered: string | undefined;
  let timer = 0;

  const markOf = (target: EventTarget | null): { mark: Mark; at: HTMLElement } | undefined => {
    const at = target instanceof Element ? target.closest<HTMLElement>("mark[data-id]") : null;
    const mark = at && marks.find(({ id }) => id === at.dataset.id);
    return mark && at ? { mark, at } : undefined;
  };
  const later = (delay: number, act: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, delay);
  };

  function show(mark: Mark, at: HTMLElement, keep: boolean, near?: { x: number; y: number }): void {
    clearTimeout(timer);
    kept = keep;
    if (!article) return;
    if (current?.id !== mark.id || element.hidden) {
      current = mark;
      const content = cardContent(article, mark, marksAround(marks, mark), {
        ...actions,
        close: () => card.close(true),
      });
      element.replaceChildren(...content);
      element.hidden = false;
      for (const open of reading.root.querySelectorAll("mark.is-open")) open.classList.remove("is-open");
      for (const piece of reading.piecesOf(mark.id)) piece.classList.add("is-open");
      shown(mark);
    }
    place(at, near);
  }

  /** Below the line of the mark that is nearest to the pointer, or above it where there is no room below. */
  function place(at: HTMLElement, near?: { x: number; y: number }): void {
    if (getComputedStyle(element).position === "fixed") return uncover(at);
    const lines = [...at.getClientRects()];
    const line = (near && lines.find((rect) => near.y >= rect.top - 2 && near.y <= rect.bottom + 2)) ?? lines[0];
    if (!line) return;
    const outer = frame.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = element;
    const below = line.bottom + gap;
    const fits = below + height <= innerHeight || line.top - gap - height < 0;
    const top = fits ? below : line.top - gap - height;
    const left = Math.min(
      Math.max(near ? near.x - 40 : line.left, 12),
      document.documentElement.clientWidth - width - 12,
    );
    element.style.setProperty("top", `${top - outer.top}px`);
    element.style.setProperty("left", `${left - outer.left}px`);
  }

  /** A sheet at the bottom leaves the mark to be seen above it. */
  function uncover(at: HTMLElement): void {
    const hidden = at.getBoundingClientRect().bottom - (element.getBoundingClientRect().top - gap);
    if (hidden > 0) scrollBy({ top: hidden });
  }

  const { root } = reading;
  // Moves only: text that comes to lie under a resting pointer opens nothing.
  root.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "mouse" || kept) return;
    const hit = markOf(event.target);
    if (hit?.mark.id === hovered) return;
    hovered = hit?.mark.id;
    const near = { x: event.clientX, y: event.clientY };
    if (hit) later(element.hidden ? openDelay : closeDelay / 2, () => show(hit.mark, hit.at, false, near));
    else if (!element.hidden) later(closeDelay, () => card.close());
    else clearTimeout(timer);
  });
  for (const surface of [root, element]) {
    surface.addEventListener("pointerleave", () => {
      hovered = undefined;
      if (!kept) later(closeDelay, () => card.close());
    });
  }
  element.addEventListener("pointerenter", () => clearTimeout(timer));
  root.addEventListener("focusin", (event) => {
    const hit = markOf(event.target);
    if (hit && event.target === hit.at) show(hit.mark, hit.at, true);
  });
  root.addEventListener("click", (event) => {
    const hit = markOf(event.target);
    if (hit && !getSelection()?.toString()) show(hit.mark, hit.at, true, { x: event.clientX, y: event.clientY });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !element.hidden && !event.defaultPrevented) {
      event.preventDefault();
      card.close(element.contains(document.activeElement));
    }
  });
  document.addEventListener("pointerdown", (event) => {
    const target = event.target as Node;
    if (!element.hidden && !element.contains(target) && !markOf(target)) card.close();
  });
  for (const surface of [root, element]) {
    surface.addEventListener("focusout", (event) => {
      const next = event.relatedTarget;
      if (kept && next instanceof Node && !root.contains(next) && !element.contains(next)) card.close();
    });
  }

  const card: Card = {
    set(nextArticle, nextMarks) {
      const before = current;
      article = nextArticle;
      marks = nextMarks;
      if (before && !marks.some((mark) => mark.id === before.id && mark.start === before.start)) card.close();
    },
    open(mark) {
      const at = reading.elementOf(mark);
      if (at) show(mark, at, true);
    },
    enter() {
      if (!element.hidden) element.querySelector<HTMLElement>(".card-foot button")?.focus();
    },
    close(returnFocus = false) {
      clearTimeout(timer);
      if (element.hidden) return;
      const mark = current;
      current = undefined;
      kept = false;
      if (returnFocus && mark) reading.elementOf(mark)?.focus({ preventScroll: true });
      clearTimeout(timer);
      element.hidden = true;
      current = undefined;
      for (const open of reading.root.querySelectorAll("mark.is-open")) open.classList.remove("is-open");
      shown(undefined);
    },
  };
  return card;
}
