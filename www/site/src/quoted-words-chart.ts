//! Bars: how many quoted words each source has. The figures are the ledger's.

import type { Source } from "saidwho";
import { figure, table } from "./figure.js";
import * as strings from "./strings.en.json";
import { fill, number, percent } from "./strings.js";
import { clip, s } from "./svg.js";

const text = strings.chart;
const width = 340;
const row = 38;
const most = 12;
const mostRows = 500;

/** The figure; nothing where nobody is quoted. */
export function quotedWordsChart(sources: readonly Source[]): HTMLElement | undefined {
  const quoted = sources.filter(({ quotedWords }) => quotedWords > 0).sort((a, b) => b.quotedWords - a.quotedWords);
  const longest = quoted[0]?.quotedWords;
  if (longest === undefined) return undefined;
  const shown = quoted.slice(0, most);
  const more = quoted.length - shown.length;
  const height = shown.length * row + (more > 0 ? 20 : 0);
  const picture = s("svg", { viewBox: `0 0 ${width} ${height}`, width, height, class: "chart" });
  shown.forEach(({ name, quotedWords, shareOfQuotedWords }, index) => {
    const y = index * row;
    const figures = `${number(quotedWords)} (${percent(shareOfQuotedWords)})`;
    picture.append(
      s("text", { x: 0, y: y + 13, class: "chart-name" }, clip(name, 34)),
      s("text", { x: width, y: y + 13, "text-anchor": "end", class: "chart-figure" }, figures),
      s("rect", { x: 0, y: y + 19, width, height: 10, class: "chart-track" }),
      s("rect", { x: 0, y: y + 19, width: Math.max(2, (quotedWords / longest) * width), height: 10, class: "chart-bar" }),
    );
  });
  if (more > 0) picture.append(s("text", { x: 0, y: height - 5, class: "chart-figure" }, fill(text.more, { n: more })));
  const rows = quoted.slice(0, mostRows).map((source) => [source.name, number(source.quotedWords), percent(source.shareOfQuotedWords)]);
  return figure(text.title, picture, table(text.title, [text.source, text.words, text.share], rows), "quoted-words");
}
