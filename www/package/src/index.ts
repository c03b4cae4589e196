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
import type { Analysis, Options } from "./types.js";

export { init, initSync, type InitInput } from "./module.js";
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
