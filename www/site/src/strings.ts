//! Numbers, shares and plurals in the words of the page. The words themselves stand in `strings.en.json`, all that a
//! reader sees: each file takes them from there as a namespace, so that the bundle holds only those that scripts use.

import * as strings from "./strings.en.json";

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
