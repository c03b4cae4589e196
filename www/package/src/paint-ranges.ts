/** Marks as CSS Custom Highlights: the document's nodes stay as they are. */

import type { ArticleText } from "./article-text.js";
import type { Mark } from "./types.js";

/** Whether this browser has CSS Custom Highlights. */
export function hasHighlights(): boolean {
  return typeof Highlight === "function" && typeof CSS === "object" && "highlights" in CSS;
}

/** Highlights the marks; what it returns takes all of it back. */
export function paintRanges({ pieces }: ArticleText, marks: readonly Mark[]): () => void {
  const painted: [string, Range][] = [];
  for (const mark of marks) {
    for (const { node, start } of pieces) {
      const from = Math.max(mark.start - start, 0);
      const to = Math.min(mark.end - start, node.length);
      if (from >= to) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      const name = `saidwho-${mark.kind}`;
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, new Highlight());
      CSS.highlights.get(name)?.add(range);
      painted.push([name, range]);
    }
  }
  return () => {
    for (const [name, range] of painted) {
      const highlight = CSS.highlights.get(name);
      highlight?.delete(range);
      if (highlight?.size === 0) CSS.highlights.delete(name);
    }
  };
}
