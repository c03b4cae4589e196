/** Which marks of an analysis the caller wants. */

import type { Analysis, Options } from "./types.js";

const kinds = new Set(["quote", "source", "cue", "content", "hedge", "credit", "furniture"]);

/** Takes the options that choose marks out of those of the module, and checks them. */
export function takeWanted(options: Options | undefined): { wanted: Options; rest: object | undefined } {
  // What is no object of options at all is the module's to refuse.
  if (typeof options !== "object" || options === null || Array.isArray(options)) return { wanted: {}, rest: options };
  const { kinds, types, furniture, ...rest } = options;
  check("kinds", kinds, isKinds, "an array of kinds of marks");
  check("types", types, isStrings, "an array of strings");
  check("furniture", furniture, (value) => typeof value === "boolean", "a boolean");
  return { wanted: { kinds, types, furniture }, rest };
}

/** Leaves out of the analysis the marks that are not wanted. */
export function keepWanted(analysis: Analysis, { kinds, types, furniture = true }: Options): Analysis {
  if (!kinds && !types && furniture) return analysis;
  const marks = analysis.marks.filter(
    ({ kind, type }) =>
      (!kinds || kinds.includes(kind)) && (!types || types.includes(type)) && (furniture || kind !== "furniture"),
  );
  return { ...analysis, marks };
}

function check(name: string, value: unknown, holds: (value: unknown) => boolean, expected: string): void {
  if (value === undefined || holds(value)) return;
  const actual = value === null ? "null" : Array.isArray(value) ? JSON.stringify(value) : typeof value;
  throw new TypeError(`analyze: expected options.${name} to be ${expected}, got ${actual}`);
}

function isStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isKinds(value: unknown): boolean {
  return isStrings(value) && (value as string[]).every((kind) => kinds.has(kind));
}
