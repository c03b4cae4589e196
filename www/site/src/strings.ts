//! The words of the page: everything a reader sees comes from `strings.en.json` through here.
//!
//! Named one by one, so that the bundle holds those that the scripts use; the build puts the others into the HTML.

import {
  actions,
  blocks,
  card,
  chart,
  compare,
  composer,
  exports,
  figures,
  findings,
  guess,
  keys,
  lang,
  links,
  offline,
  panel,
  paragraphs,
  parts,
  print,
  reading,
  relay,
  share,
  sources,
  sourceTypes,
  status,
  toggles,
} from "./strings.en.json";

export const strings = {
  actions,
  blocks,
  card,
  chart,
  compare,
  composer,
  exports,
  figures,
  findings,
  guess,
  keys,
  lang,
  links,
  offline,
  panel,
  paragraphs,
  parts,
  print,
  reading,
  relay,
  share,
  sources,
  sourceTypes,
  status,
  toggles,
};

/** A text in its singular and plural form, with `{n}` for the number. */
export interface Plural {
  one: string;
  other: string;
}

const plurals = new Intl.PluralRules(strings.lang);
const numbers = new Intl.NumberFormat(strings.lang);
const percents = new Intl.NumberFormat(strings.lang, { style: "percent", maximumFractionDigits: 0 });

/** The template with every `{name}` replaced by its value. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === "number" ? numbers.format(value) : value;
  });
}

/** The form of a plural that fits the number. */
export function count(plural: Plural, n: number): string {
  return fill(plurals.select(n) === "one" ? plural.one : plural.other, { n });
}

/** A number as people of the page's language write it. */
export function number(n: number): string {
  return numbers.format(n);
}

/** A share from 0 to 1 as a percentage. */
export function percent(share: number): string {
  return percents.format(share);
}
