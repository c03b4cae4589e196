/**
 * Who says what in a news article: quotes, attributions, hedges and source credits.
 *
 * ```js
 * import { init, analyze } from "saidwho";
 *
 * await init();
 * const { marks } = analyze(text);
 * ```
 */

import * as bindings from "../generated/saidwho.js";
import { requireInit } from "./module.js";
import type { Analysis, Explanation, Mark, Options, Strings } from "./types.js";

export { init, initSync, type InitInput } from "./module.js";
export { highlight, type Highlighted, type HighlightOptions } from "./highlight.js";
export { segments, type Segment } from "./segments.js";
export type * from "./types.js";

/**
 * Finds and links all marks of a text. Any text gives an analysis; an argument of the wrong type is a `TypeError`.
 * The offsets count UTF-16 code units: `text.slice(mark.start, mark.end)` is the marked text.
 */
export function analyze(text: string, options?: Options): Analysis {
  requireInit("analyze");
  return bindings.analyze(text, options) as Analysis;
}

/** What a mark is and why it matters, in plain sentences: English ones, or `strings` of your own. */
export function explain(mark: Mark, strings?: Strings): Explanation {
  requireInit("explain");
  return bindings.explain(mark, strings) as Explanation;
}

/** A table with one row a mark, for spreadsheets: cells that a spreadsheet would run as a formula are made harmless. */
export function toCsv(text: string, analysis: Analysis): string {
  requireInit("toCsv");
  return bindings.toCsv(text, analysis);
}

/** A report in Markdown. */
export function toMarkdown(text: string, analysis: Analysis, strings?: Strings): string {
  requireInit("toMarkdown");
  return bindings.toMarkdown(text, analysis, strings);
}

/** A report as one HTML page that needs nothing else. */
export function toHtml(text: string, analysis: Analysis, strings?: Strings): string {
  requireInit("toHtml");
  return bindings.toHtml(text, analysis, strings);
}

/** W3C Web Annotations as JSON-LD, with positions in code points as that standard counts. */
export function toWebAnnotations(text: string, analysis: Analysis, strings?: Strings): object {
  requireInit("toWebAnnotations");
  return bindings.toWebAnnotations(text, analysis, strings) as object;
}
