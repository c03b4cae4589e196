// Articles and prose of any length, to be measured. All are our own.

import { readFileSync } from "node:fs";

const example = (name) => readFileSync(new URL(`../../site/src/examples/${name}.txt`, import.meta.url), "utf8").trim();

const articles = ["lowhaven-bridge", "bridge-rumours", "ferry-interview"].map(example);

/** So much of a text, repeated, and cut off at that length. */
export function repeated(text, length) {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** News articles, the examples of the page, one after the other. */
export const news = (length) => repeated(articles.join("\n\n") + "\n\n", length);

/** One short article, 2 KB. */
export const article = articles[0].slice(0, 2000);

/** Prose in paragraphs in which nobody says anything. */
export const prose = (length) => {
  const sentences = [
    "The old bridge spans the river below the market and carries two lanes of road.",
    "It opened in the summer of 1962, and the tolls paid for it within eleven years.",
    "Four towers hold the cables, each of them built of stone from the quarry at the end of the valley.",
    "In winter the ferry runs twice a day.",
  ];
  return repeated(sentences.join(" ") + "\n\n", length);
};

/** Nothing but short quotations and who says them: a mark every dozen bytes. */
export const dense = (length) => repeated("“No,” he may have said. ", length);
