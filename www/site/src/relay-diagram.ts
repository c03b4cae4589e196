//! Who relays whom: an arrow from the one who is reported to the one who passes it on.

import type { Article } from "./article.js";
import { figure, table } from "./figure.js";
import * as strings from "./strings.en.json";
import { number } from "./strings.js";
import { clip, s } from "./svg.js";

const text = strings.relay;
const width = 340;
const most = 30;
const box = { width: 150, height: 30, gap: 12 };

/** One step of a chain: who passes on, what whom. */
interface Step {
  relay: string;
  from: string;
  times: number;
}

/** The steps of all relay chains, each once, with how often it occurs. */
export function relaySteps(article: Article): Step[] {
  const steps = new Map<string, Step>();
  for (const { speaker, relayedBy } of article.analysis.attributions) {
    const chain = [...relayedBy, ...(speaker === null ? [] : [speaker])];
    for (let at = 1; at < chain.length; at++) {
      const [relay, from] = [chain[at - 1] as string, chain[at] as string];
      const known = steps.get(`${relay} ${from}`);
      if (known) known.times++;
      else steps.set(`${relay} ${from}`, { relay, from, times: 1 });
    }
  }
  return [...steps.values()];
}

/** The figure; nothing where nobody passes anything on. */
export function relayDiagram(article: Article): HTMLElement | undefined {
  const steps = relaySteps(article).slice(0, most);
  if (steps.length === 0) return undefined;
  const nameOf = (id: string) => article.source(id)?.name ?? id;
  const left = [...new Set(steps.map(({ relay }) => relay))];
  const right = [...new Set(steps.map(({ from }) => from))];
  const step = box.height + box.gap;
  const height = Math.max(left.length, right.length) * step + 22;
  const picture = s("svg", { viewBox: `0 0 ${width} ${height}`, width, height, class: "diagram" });
  const x = { left: 0, right: width - box.width };
  const y = (index: number) => 22 + index * step;
  picture.append(
    s("text", { x: x.left, y: 12, class: "chart-figure" }, text.by),
    s("text", { x: x.right, y: 12, class: "chart-figure" }, text.original),
  );
  for (const { relay, from } of steps) {
    const [a, b] = [y(right.indexOf(from)) + box.height / 2, y(left.indexOf(relay)) + box.height / 2];
    const [start, end] = [x.right, x.left + box.width + 7];
    const middle = (start + end) / 2;
    picture.append(
      s("path", { d: `M${start} ${a}C${middle} ${a} ${middle} ${b} ${end} ${b}`, class: "diagram-line" }),
      s("path", { d: `M${end - 6} ${b}l9 -4.5v9z`, class: "diagram-head" }),
    );
  }
  const draw = (id: string, left: number, top: number) =>
    picture.append(
      s("rect", { x: left + 0.5, y: top + 0.5, width: box.width - 1, height: box.height - 1, rx: 6, class: "diagram-box" }),
      s("text", { x: left + 8, y: top + 19, class: "diagram-name" }, clip(nameOf(id), 22)),
    );
  left.forEach((id, index) => draw(id, x.left, y(index)));
  right.forEach((id, index) => draw(id, x.right, y(index)));
  const rows = steps.map(({ relay, from, times }) => [nameOf(relay), nameOf(from), number(times)]);
  return figure(text.title, picture, table(text.title, [text.by, text.original, text.times], rows), "who-relays-whom");
}
