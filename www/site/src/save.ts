//! A file for the reader's own disk. Nothing goes over the network.

import { h } from "./dom.js";

/** Hands a text to the browser as a download. */
export function save(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = h("a", { href: url, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the data by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file name out of the first words of a text. */
export function nameFor(text: string): string {
  const words = text.slice(0, 400).toLowerCase().normalize("NFKD").match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, 6).join("-").slice(0, 60) || "article";
}
