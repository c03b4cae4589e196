//! A text with its analysis, and the ways through it: from an id to the thing, from a mark to who said it.

import type { Analysis, Attribution, Mark, Source, Span } from "saidwho";

/** An analysed text. */
export interface Article {
  text: string;
  analysis: Analysis;
  mark(id: string): Mark | undefined;
  source(id: string): Source | undefined;
  /** The attributions that a mark is the source, the cue or (part of) the content of. */
  attributionsOf(mark: Mark): Attribution[];
  /** The attribution whose words a mark stands in: its own, that which a hedge names, or that of the nearest content
   * around it. */
  spokenIn(mark: Mark): Attribution | undefined;
  slice(span: Span): string;
}

/** Ties a text to its analysis. */
export function createArticle(text: string, analysis: Analysis): Article {
  const marks = new Map(analysis.marks.map((mark) => [mark.id, mark]));
  const sources = new Map(analysis.sources.map((source) => [source.id, source]));
  const attributions = new Map<string, Attribution[]>();
  for (const attribution of analysis.attributions) {
    for (const id of [attribution.source, attribution.cue, ...attribution.content]) {
      if (id === null) continue;
      const own = attributions.get(id);
      if (own) own.push(attribution);
      else attributions.set(id, [attribution]);
    }
  }
  const attributionsOf = (mark: Mark) => attributions.get(mark.id) ?? [];
  return {
    text,
    analysis,
    mark: (id) => marks.get(id),
    source: (id) => sources.get(id),
    attributionsOf,
    spokenIn(mark) {
      const own = attributionsOf(mark)[0];
      const { attribution } = mark.fields ?? {};
      if (mark.kind === "hedge" && attribution) return analysis.attributions.find(({ id }) => id === attribution);
      if (own || !(mark.kind === "quote" || mark.inQuote)) return own;
      const around = analysis.marks.filter(
        (other) =>
          other.block === mark.block &&
          (other.kind === "content" || other.kind === "quote") &&
          other.start <= mark.start &&
          other.end >= mark.end &&
          attributions.has(other.id),
      );
      const nearest = around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
      return nearest && attributionsOf(nearest)[0];
    },
    slice: ({ start, end }) => text.slice(start, end),
  };
}
