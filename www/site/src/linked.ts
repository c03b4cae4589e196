//! What belongs to the open mark lights up: the words that a source said, the source of a quote.
//!
//! Painted with the CSS Custom Highlight API, which changes no element; a browser without it shows the card alone.

import type { Mark, Span } from "saidwho";
import type { Article } from "./article.js";

/** Lights up everything that the attributions of a mark tie to it; nothing where there is no mark. */
export function highlightLinked(root: HTMLElement, article: Article | undefined, mark: Mark | undefined): void {
  if (!("highlights" in CSS)) return;
  const ids = new Set<string>();
  if (article && mark) {
    for (const { source, cue, content } of article.attributionsOf(mark)) {
      for (const id of [source, cue, ...content]) if (id !== null && id !== mark.id) ids.add(id);
    }
  }
  const ranges = [...ids].flatMap((id) => {
    const other = article?.mark(id);
    const block = other && root.querySelector<HTMLElement>(`[data-block="${other.block}"]`);
    const base = other && article?.analysis.blocks[other.block]?.start;
    return block && base !== undefined ? [rangeOf(block, { start: other.start - base, end: other.end - base })] : [];
  });
  CSS.highlights.set("linked", new Highlight(...ranges));
}

/** A range over text offsets within an element. */
function rangeOf(element: HTMLElement, { start, end }: Span): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (start >= at && start < at + length) range.setStart(node, start - at);
    if (end > at && end <= at + length) {
      range.setEnd(node, end - at);
      break;
    }
    at += length;
  }
  return range;
}
