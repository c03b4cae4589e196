//! What a type of mark is called. The package explains marks; a title is asked for once a type.

import { explain, type Mark } from "saidwho";

const titles = new Map<string, string>();

/** The name of the mark's type: "Partial quote". */
export function titleOf(mark: Mark): string {
  const key = `${mark.kind}/${mark.type}`;
  const known = titles.get(key);
  if (known !== undefined) return known;
  const { title } = explain(mark);
  titles.set(key, title);
  return title;
}
