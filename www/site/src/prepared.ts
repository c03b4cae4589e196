//! A prepared state: a text with what is switched on and the way it is looked at. It travels in links and files, so it
//! is read as a stranger's: whatever does not fit is left out or refused.

import type { Article } from "./article.js";
import { defaultView, dismissalKey, groups, type View } from "./view.js";

/** The longest text that is taken, in UTF-16 units. */
export const longestText = 2_000_000;

/** The version of the format. Another one is refused. */
export const version = 1;

/** How the article is looked at. */
export type Mode = "read" | "guess" | "compare";

/** What a link or a file holds. */
export interface Prepared {
  text: string;
  view: View;
  mode: Mode;
  /** Marks that were hidden as not right, as `start kind/type`. */
  hidden: ReadonlySet<string>;
  /** The second text of a comparison. */
  beside?: string;
}

/** Why a link or a file cannot be taken. */
export class Refusal extends Error {
  constructor(readonly reason: "broken" | "newer" | "tooLong") {
    super(reason);
  }
}

const switches = ["insideQuotes", "attitudes", "furniture", "letters"] as const;

/** The state as JSON. `beside` is the second text of a comparison. */
export function toJson(article: Article, view: View, mode: Mode, beside?: string): string {
  const hidden = article.analysis.marks
    .filter((mark) => view.dismissed.has(dismissalKey(article, mark)))
    .map((mark) => placeOf(mark));
  return JSON.stringify({
    saidwho: version,
    text: article.text,
    mode,
    groups: groups.filter((group) => view.groups[group]),
    typesOff: [...view.typesOff],
    on: switches.filter((name) => view[name]),
    hidden,
    ...(mode === "compare" ? { beside } : {}),
  });
}

/** The state that a JSON text holds. Throws a `Refusal` where it holds none. */
export function fromJson(json: string): Prepared {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new Refusal("broken");
  }
  if (typeof data !== "object" || data === null) throw new Refusal("broken");
  const fields = data as Record<string, unknown>;
  if (typeof fields.saidwho === "number" && fields.saidwho > version) throw new Refusal("newer");
  if (fields.saidwho !== version || typeof fields.text !== "string") throw new Refusal("broken");
  if (fields.text.length > longestText) throw new Refusal("tooLong");
  const view = defaultView();
  if (Array.isArray(fields.groups)) {
    for (const group of groups) view.groups[group] = fields.groups.includes(group);
  }
  if (Array.isArray(fields.typesOff)) {
    view.typesOff = new Set(strings(fields.typesOff, 200).filter((type) => /^[a-z]+\/[a-z-]+$/.test(type)));
  }
  if (Array.isArray(fields.on)) {
    for (const name of switches) view[name] = fields.on.includes(name);
  }
  const hidden = new Set(strings(Array.isArray(fields.hidden) ? fields.hidden : [], 10_000));
  const prepared: Prepared = { text: fields.text, view, mode: fields.mode === "guess" ? "guess" : "read", hidden };
  const { beside } = fields;
  if (fields.mode !== "compare" || typeof beside !== "string" || beside.trim() === "") return prepared;
  if (beside.length > longestText) throw new Refusal("tooLong");
  return { ...prepared, mode: "compare", beside };
}

/** Hides again what was hidden when the state was made. */
export function hideAgain(article: Article, view: View, hidden: ReadonlySet<string>): void {
  for (const mark of hidden.size > 0 ? article.analysis.marks : []) {
    if (hidden.has(placeOf(mark))) view.dismissed.add(dismissalKey(article, mark));
  }
}

function placeOf({ start, kind, type }: { start: number; kind: string; type: string }): string {
  return `${start} ${kind}/${type}`;
}

function strings(values: unknown[], most: number): string[] {
  return values.slice(0, most).filter((value) => typeof value === "string");
}
