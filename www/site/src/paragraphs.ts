//! The paragraph strip: what stands in each block, as a picture and as a table. The counts are the summary's.

import type { Article } from "./article.js";
import { blockLabels } from "./block-labels.js";
import { button, h } from "./dom.js";
import { figure, table } from "./figure.js";
import * as strings from "./strings.en.json";
import { fill, number } from "./strings.js";
import { clip, s } from "./svg.js";
import { type Group, groups } from "./view.js";

const text = strings.paragraphs;
const width = 340;
const labels = 116;
const row = 24;
const most = 400;
const counted = { quote: "quotes", attribution: "attributions", hedge: "hedges", credit: "credits" } as const;

/** Fills the panel. `go` is asked to show a block in the text. */
export function showParagraphs(root: HTMLElement, article: Article, go: (block: number) => void): void {
  const { blocks, summary } = article.analysis;
  const shown = [...blocks.keys()].slice(0, most);
  const names = blockLabels(blocks);
  const head = 22;
  const height = head + shown.length * row;
  const cell = (width - labels) / groups.length;
  const strip = s("svg", { viewBox: `0 0 ${width} ${height}`, width, height, class: "strip" }, patterns());
  groups.forEach((group, column) => {
    strip.append(s("text", { x: labels + column * cell + 2, y: 13, class: "chart-figure" }, text.short[group]));
  });
  const top = Math.max(1, ...summary.blocks.flatMap((counts) => groups.map((group) => counts[counted[group]])));
  shown.forEach((index) => {
    const y = head + index * row;
    const line = s("g", { class: "strip-row" });
    line.append(
      s("rect", { x: 0, y, width, height: row, class: "strip-hit" }),
      s("text", { x: 0, y: y + 16, class: "chart-name" }, clip(names[index] ?? "", 17)),
    );
    groups.forEach((group, column) => {
      const n = summary.blocks[index]?.[counted[group]] ?? 0;
      const x = labels + column * cell;
      line.append(s("rect", { x, y: y + 3, width: cell - 4, height: row - 6, class: "chart-track" }));
      if (n > 0) line.append(...bar(group, x, y + 3, cell - 4, n, top));
    });
    line.addEventListener("click", () => go(index));
    strip.append(line);
  });
  const rows = shown.map((index) => rowOf(names[index] ?? "", index));
  const headings = [text.block, text.words, ...groups.map((group) => strings.toggles[group])];
  root.replaceChildren(
    h("p", { class: "note" }, text.intro),
    figure(text.title, strip, table(text.title, headings, rows), "paragraphs"),
    ...(blocks.length > most ? [h("p", { class: "note" }, fill(text.more, { n: blocks.length - most }))] : []),
  );

  function rowOf(name: string, index: number): (Node | string)[] {
    const counts = summary.blocks[index];
    const cells = groups.map((group) => number(counts?.[counted[group]] ?? 0));
    return [button({ class: "link-button" }, name, () => go(index)), number(counts?.words ?? 0), ...cells];
  }
}

/** Fuller where there is more, with a pattern of the group's own, and the number. */
function bar(group: Group, x: number, y: number, width: number, n: number, top: number): SVGElement[] {
  const room = width - 16;
  const length = Math.max(6, (n / top) * room);
  return [
    s("rect", { x, y, width: length, height: row - 6, class: `strip-ground strip-${group}` }),
    s("rect", { x, y, width: length, height: row - 6, fill: `url(#strip-${group})` }),
    s("text", { x: x + length + 3, y: y + 13, class: "chart-figure" }, number(n)),
  ];
}

/** Quotes: upright lines. Attributions: level lines. Hedges: waves. Credits: dashes aslant. */
function patterns(): SVGElement {
  const lines: Record<Group, string> = {
    quote: "M2 0V8M6 0V8",
    attribution: "M0 2H8M0 6H8",
    hedge: "M0 5q2 -4 4 0t4 0",
    credit: "M0 8L3 5M5 3L8 0",
  };
  return s(
    "defs",
    {},
    ...groups.map((group) =>
      s(
        "pattern",
        { id: `strip-${group}`, width: 8, height: 8, patternUnits: "userSpaceOnUse" },
        s("path", { d: lines[group], class: `strip-pattern strip-line-${group}` }),
      ),
    ),
  );
}
