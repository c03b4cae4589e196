/** Marks as `<mark>` elements around the words of the document. */

import type { ArticleText } from "./article-text.js";
import { segments } from "./segments.js";
import type { Analysis, Mark } from "./types.js";

/** Wraps the marks; what it returns takes all of it back and gives the document its own text nodes again. */
export function paintMarks(
  { text, pieces }: ArticleText,
  analysis: Analysis,
  show: (mark: Mark) => boolean,
): () => void {
  const cut = segments(text, analysis, show);
  const undo: (() => void)[] = [];
  let first = 0;
  for (const { node, start } of pieces) {
    const end = start + node.length;
    while (first < cut.length && cut[first]!.end <= start) first++;
    const parts: Node[] = [];
    let marked = false;
    for (let i = first; i < cut.length && cut[i]!.start < end; i++) {
      const { marks, start: from, end: to } = cut[i]!;
      // The words as the document has them: reading them turned line breaks to spaces.
      const words = document.createTextNode(node.data.slice(Math.max(from - start, 0), Math.min(to, end) - start));
      marked ||= marks.length > 0;
      parts.push(marks.reduceRight<Node>((inside, mark) => wrap(inside, mark), words));
    }
    if (marked && node.parentNode) {
      node.replaceWith(...parts);
      undo.push(() => putBack(node, parts));
    }
  }
  return () => {
    for (const act of undo) act();
  };
}

function wrap(inside: Node, mark: Mark): HTMLElement {
  const element = document.createElement("mark");
  element.className = `saidwho saidwho-${mark.kind}`;
  element.dataset.saidwho = mark.id;
  element.append(inside);
  return element;
}

/** Puts the text node where its parts are now. Where the page took them apart, each mark is taken off by itself. */
function putBack(node: Text, parts: readonly Node[]): void {
  const whole = parts.every((part, i) => part.parentNode !== null && (i === 0 || parts[i - 1]!.nextSibling === part));
  if (whole) {
    const now = parts.map((part) => part.textContent ?? "").join("");
    if (node.data !== now) node.data = now;
    parts[0]!.parentNode!.insertBefore(node, parts[0]!);
    for (const part of parts) part.parentNode!.removeChild(part);
    return;
  }
  for (const part of parts) {
    if (part.parentNode && part instanceof HTMLElement) part.replaceWith(part.textContent ?? "");
  }
}
