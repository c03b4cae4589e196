//! Overlapping marks as a tree of elements. A mark that crosses the end of another is cut there in two pieces.

import type { Mark, Span } from "saidwho";

/** A stretch of plain text, or a piece of a mark with what it holds. */
export type Nested = Span & ({ mark: null } | { mark: Mark; first: boolean; children: Nested[] });

interface Piece extends Span {
  mark: Mark;
  first: boolean;
}

/** Lays the marks of one block, sorted by start and longest first, over its span. */
export function nest(span: Span, marks: readonly Mark[]): Nested[] {
  const pieces = marks
    .map((mark) => ({ mark, start: Math.max(mark.start, span.start), end: Math.min(mark.end, span.end), first: true }))
    .filter((piece) => piece.start < piece.end);
  return lay(span, pieces);
}

function lay({ start, end }: Span, pieces: Piece[]): Nested[] {
  const nested: Nested[] = [];
  let at = start;
  let queue = pieces;
  for (let next = 0; next < queue.length;) {
    const piece = queue[next++] as Piece;
    const inside: Piece[] = [];
    const beyond: Piece[] = [];
    for (; next < queue.length && (queue[next] as Piece).start < piece.end; next++) {
      const other = queue[next] as Piece;
      inside.push({ ...other, end: Math.min(other.end, piece.end) });
      if (other.end > piece.end) beyond.push({ ...other, start: piece.end, first: false });
    }
    if (beyond.length > 0) {
      queue = [...beyond, ...queue.slice(next)].sort((a, b) => a.start - b.start || b.end - a.end);
      next = 0;
    }
    if (piece.start > at) nested.push({ start: at, end: piece.start, mark: null });
    nested.push({ ...piece, children: lay(piece, inside) });
    at = piece.end;
  }
  if (at < end) nested.push({ start: at, end, mark: null });
  return nested;
}
