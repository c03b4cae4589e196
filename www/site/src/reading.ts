//! The reading view: the text in its blocks, the marks as `<mark>` elements, one a span.
//!
//! A block that looks as it did before keeps its elements, so that typing redraws one paragraph and focus stays where
//! it is. The first screens are built at once, the rest in slices between which the page stays responsive. The blocks of
//! a long text stand in sections, of which the browser lays out those on the screen: watching each block of a megabyte
//! would take it a fifth of a second a frame.

import type { Block, Mark } from "saidwho";
import type { Article } from "./article.js";
import { h } from "./dom.js";
import { type Nested, nest } from "./nest.js";
import * as strings from "./strings.en.json";

const firstBlocks = 40;
/** With more blocks than this, they stand in sections. */
const longBlocks = 200;
const sectionBlocks = 50;
const sliceMilliseconds = 12;

const tags: Partial<Record<Block["kind"], "h2" | "h3">> = { headline: "h2", subhead: "h3" };
const letters = strings.reading.letters as Record<string, string>;

/** The reading view and its elements. */
export interface Reading {
  readonly root: HTMLElement;
  /** Draws the article with these marks. */
  show(article: Article, marks: readonly Mark[]): void;
  /** Builds what is still to be built. */
  finish(): void;
  /** The first element of a mark. Builds as much of the text as that takes. */
  elementOf(mark: Mark): HTMLElement | null;
  /** All elements of a mark. */
  piecesOf(id: string): HTMLElement[];
}

/** Makes an element the reading view. */
export function createReading(root: HTMLElement): Reading {
  /** What is built of each block, and what it looks like. */
  let built: { element: HTMLElement; look: string }[] = [];
  /** What is still to be built, from `next` on, in front of what stands at `at`. */
  let pending: { blocks: Planned[]; next: number; at: number; timer: number } | null = null;

  interface Planned {
    block: Block;
    index: number;
    marks: Mark[];
    look: string;
    article: Article;
  }

  function build(planned: Planned): HTMLElement {
    const { article, block, index, marks } = planned;
    const element = h(tags[block.kind] ?? "p", {
      class: `block block-${block.kind}`,
      "data-block": index,
      dir: "auto",
    });
    append(element, nest(block, marks), article);
    return element;
  }

  function advance(until: (at: number) => boolean): void {
    while (pending && pending.next < pending.blocks.length && !until(pending.at)) {
      const planned = pending.blocks[pending.next++] as Planned;
      const element = build(planned);
      const before = built[pending.at - 1]?.element;
      const after = built[pending.at]?.element;
      if (after) after.before(element);
      else if (!root.classList.contains("is-long")) root.append(element);
      else sectionAfter(before).append(element);
      built.splice(pending.at++, 0, { element, look: planned.look });
    }
    if (pending && pending.next === pending.blocks.length) stop();
  }

  /** The section for the block that follows the last one. */
  function sectionAfter(last: HTMLElement | undefined): HTMLElement {
    const section = last?.parentElement;
    if (section && section !== root && section.childElementCount < sectionBlocks) return section;
    return root.appendChild(h("div", { class: "stretch" }));
  }

  function stop(): void {
    if (pending) clearTimeout(pending.timer);
    pending = null;
  }

  function slice(): void {
    const end = performance.now() + sliceMilliseconds;
    advance(() => performance.now() > end);
    if (pending) pending.timer = window.setTimeout(slice, 0);
  }

  return {
    root,
    show(article, marks) {
      stop();
      const blocks = plan(article, marks);
      const long = blocks.length > longBlocks;
      if (long !== root.classList.contains("is-long")) {
        built = [];
        root.replaceChildren();
        root.classList.toggle("is-long", long);
      }
      let same = 0;
      while (same < blocks.length && same < built.length && blocks[same]?.look === built[same]?.look) same++;
      let tail = 0;
      while (
        tail < blocks.length - same &&
        tail < built.length - same &&
        blocks[blocks.length - 1 - tail]?.look === built[built.length - 1 - tail]?.look
      ) {
        tail++;
      }
      if (same === 0 && tail === 0) root.replaceChildren();
      for (const { element } of built.splice(same, built.length - tail - same)) {
        const section = element.parentElement;
        element.remove();
        if (section !== root && section?.childElementCount === 0) section.remove();
      }
      blocks.slice(0, same).forEach((planned, index) => renumber(built[index]?.element, planned));
      blocks.slice(blocks.length - tail).forEach((planned, index) => renumber(built[same + index]?.element, planned));
      pending = { blocks: blocks.slice(same, blocks.length - tail), next: 0, at: same, timer: 0 };
      const enough = same + firstBlocks;
      advance((at) => at >= enough);
      if (pending) pending.timer = window.setTimeout(slice, 0);
    },
    finish: () => advance(() => false),
    elementOf(mark) {
      const find = () => root.querySelector<HTMLElement>(`mark[data-id="${CSS.escape(mark.id)}"]`);
      const found = find();
      if (found || !pending) return found;
      advance((at) => at > mark.block);
      return find();
    },
    piecesOf: (id) => [...root.querySelectorAll<HTMLElement>(`mark[data-id="${CSS.escape(id)}"]`)],
  };

  function plan(article: Article, marks: readonly Mark[]): Planned[] {
    const byBlock = new Map<number, Mark[]>();
    for (const mark of marks) {
      const list = byBlock.get(mark.block);
      if (list) list.push(mark);
      else byBlock.set(mark.block, [mark]);
    }
    return article.analysis.blocks.map((block, index) => {
      const own = byBlock.get(index) ?? [];
      const spans = own.map((mark) => `${mark.start - block.start}+${mark.end - mark.start}${mark.kind}/${mark.type}`);
      return { article, block, index, marks: own, look: [block.kind, article.slice(block), ...spans].join("\n") };
    });
  }

  /** Gives a block that looks as before the ids of the new analysis. */
  function renumber(element: Element | undefined, { index, marks, block }: Planned): void {
    if (!(element instanceof HTMLElement)) return;
    if (element.dataset.block !== String(index)) element.dataset.block = String(index);
    if (marks.length === 0) return;
    const ids = idsInOrder(nest(block, marks));
    element.querySelectorAll<HTMLElement>("mark").forEach((mark, at) => {
      mark.dataset.id = ids[at] ?? "";
    });
  }
}

function idsInOrder(nested: Nested[]): string[] {
  return nested.flatMap((piece) => (piece.mark ? [piece.mark.id, ...idsInOrder(piece.children)] : []));
}

function append(parent: HTMLElement, nested: Nested[], article: Article): void {
  for (const piece of nested) {
    if (!piece.mark) {
      parent.append(article.slice(piece));
      continue;
    }
    const { mark } = piece;
    const element = h("mark", {
      class: `mark mark-${mark.kind}`,
      "data-id": mark.id,
      "data-type": mark.type,
      "data-letter": piece.first && letters[mark.kind],
      tabindex: piece.first && -1,
    });
    append(element, piece.children, article);
    parent.append(element);
  }
}
