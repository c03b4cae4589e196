//! What the reader has switched on, and which marks that leaves to be seen.

import type { Analysis, Mark, MarkKind } from "saidwho";
import type { Article } from "./article.js";

/** The four things a reader switches on and off. */
export type Group = "quote" | "attribution" | "hedge" | "credit";

/** In the order of the keys 1 to 4. */
export const groups: readonly Group[] = ["quote", "attribution", "hedge", "credit"];

/** The kinds of marks that a group shows. */
export const kindsOf: Record<Group, readonly MarkKind[]> = {
  quote: ["quote"],
  attribution: ["source", "cue"],
  hedge: ["hedge"],
  credit: ["credit"],
};

/** The group of a kind; content and furniture have none. */
export function groupOf(kind: MarkKind): Group | undefined {
  return groups.find((group) => kindsOf[group].includes(kind));
}

/** The number that stands beside a group: counted by the engine, never here. */
export function groupCount({ summary }: Analysis, group: Group): number {
  return group === "attribution" ? summary.attributions.total : summary.marks[group].total;
}

/** What is switched on. */
export interface View {
  groups: Record<Group, boolean>;
  /** `kind/type` of the types that are switched off. */
  typesOff: Set<string>;
  insideQuotes: boolean;
  attitudes: boolean;
  furniture: boolean;
  letters: boolean;
  keys: boolean;
  /** Whether everything is hidden for a moment. */
  allHidden: boolean;
  /** Marks that the reader has hidden as not right, by `dismissalKey`. */
  dismissed: Set<string>;
}

/** How the page starts. */
export function defaultView(): View {
  return {
    groups: { quote: true, attribution: true, hedge: true, credit: true },
    typesOff: new Set(["hedge/frequency", "hedge/degree"]),
    insideQuotes: false,
    attitudes: false,
    furniture: false,
    letters: false,
    keys: true,
    allHidden: false,
    dismissed: new Set(),
  };
}

/** Takes over what another view has switched on, except for the reader's own keys. */
export function takeView(view: View, other: View): void {
  Object.assign(view, other, { keys: view.keys });
}

/** Cues that tell of a state of mind: off at first, since readers mean speech by "attribution". */
const attitudes = new Set(["belief", "commit"]);

/** What a mark is recognised by after the text around it was edited: its type, its words, its paragraph's start. */
export function dismissalKey(article: Article, mark: Mark): string {
  const block = article.analysis.blocks[mark.block];
  const before = block ? article.text.slice(block.start, mark.start) : "";
  return `${mark.kind}/${mark.type}/${article.slice(mark)}/${before}`;
}

function isAttitude(article: Article, mark: Mark): boolean {
  if (mark.kind === "cue") return attitudes.has(mark.type);
  if (mark.kind !== "source") return false;
  const cues = article.attributionsOf(mark).map((attribution) => attribution.cue && article.mark(attribution.cue));
  return cues.length > 0 && cues.every((cue) => cue && attitudes.has(cue.type));
}

/** The marks to be drawn, in the order of the text. Content is never drawn: it lights up with its source or cue. */
export function visibleMarks(article: Article, view: View): Mark[] {
  if (view.allHidden) return [];
  return article.analysis.marks.filter((mark) => {
    if (mark.kind === "content") return false;
    if (view.dismissed.size > 0 && view.dismissed.has(dismissalKey(article, mark))) return false;
    if (mark.kind === "furniture") return view.furniture;
    const group = groupOf(mark.kind);
    if (!group || !view.groups[group] || view.typesOff.has(`${mark.kind}/${mark.type}`)) return false;
    if (mark.inQuote && !view.insideQuotes) return false;
    return view.attitudes || !isAttitude(article, mark);
  });
}
