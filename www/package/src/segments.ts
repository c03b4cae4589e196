/** Overlapping marks, flattened into consecutive pieces for rendering. */

import type { Analysis, Mark, Span } from "./types.js";

/** A piece of the text that lies in one block, or between two, and under the same marks from end to end. */
export interface Segment extends Span {
  /** The piece of the text. */
  text: string;
  /** Index into `Analysis.blocks`; null for the white space between blocks. */
  block: number | null;
  /** The marks that cover it, outermost first. */
  marks: Mark[];
}

/**
 * Cuts the text wherever a block or mark starts or ends. The texts of the segments, joined, are the text.
 *
 * @param show Which marks count; all, when left out.
 */
export function segments(text: string, analysis: Analysis, show: (mark: Mark) => boolean = () => true): Segment[] {
  const marks = analysis.marks.filter(show);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...analysis.blocks, ...marks]) cuts.add(start).add(end);
  const places = [...cuts].filter((place) => place <= text.length).sort((a, b) => a - b);

  const pieces: Segment[] = [];
  let covering: Mark[] = [];
  let nextMark = 0;
  let block = 0;
  for (let i = 1; i < places.length; i++) {
    const [start, end] = [places[i - 1]!, places[i]!];
    covering = covering.filter((mark) => mark.end > start);
    for (; nextMark < marks.length && marks[nextMark]!.start <= start; nextMark++) {
      if (marks[nextMark]!.end > start) covering.push(marks[nextMark]!);
    }
    while (block < analysis.blocks.length && analysis.blocks[block]!.end <= start) block++;
    const inBlock = block < analysis.blocks.length && analysis.blocks[block]!.start <= start;
    pieces.push({ text: text.slice(start, end), start, end, block: inBlock ? block : null, marks: [...covering] });
  }
  return pieces;
}
