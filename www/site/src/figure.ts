//! A picture with its table: the same figures for those who cannot see the picture, and a button that saves it.

import { button, h } from "./dom.js";
import * as strings from "./strings.en.json";
import { saveSvg } from "./svg.js";

/** A figure. The picture itself is hidden from screen readers, which get the table. */
export function figure(title: string, picture: SVGSVGElement, table: HTMLTableElement, file: string): HTMLElement {
  picture.setAttribute("aria-hidden", "true");
  picture.setAttribute("focusable", "false");
  return h(
    "figure",
    { class: "figure" },
    h("figcaption", {}, title),
    picture,
    h("details", { class: "figure-table" }, h("summary", {}, strings.figures.table), h("div", { class: "scroll" }, table)),
    button({ class: "link-button figure-save" }, strings.figures.save, () => saveSvg(picture, file)),
  );
}

/** A table: headings, and rows of which the first cell is a heading too. */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLTableElement {
  return h(
    "table",
    {},
    h("caption", { class: "visually-hidden" }, caption),
    h("thead", {}, h("tr", {}, ...headings.map((heading) => h("th", { scope: "col" }, heading)))),
    h(
      "tbody",
      {},
      ...rows.map(([first, ...rest]) =>
        h("tr", {}, h("th", { scope: "row" }, first), ...rest.map((cell) => h("td", {}, cell))),
      ),
    ),
  );
}
