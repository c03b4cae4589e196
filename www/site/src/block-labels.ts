//! What a block of the text is called.

import type { Block } from "saidwho";
import * as strings from "./strings.en.json";
import { fill } from "./strings.js";

/** "Headline", "Paragraph 3": paragraphs are numbered, the rest goes by its kind. */
export function blockLabels(blocks: readonly Block[]): string[] {
  let n = 0;
  return blocks.map(({ kind }) => {
    if (kind === "paragraph") n++;
    return fill(strings.blocks[kind], { n });
  });
}
