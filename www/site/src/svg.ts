//! Pictures: building SVG elements, and saving one as a file that looks as it does on the page.

import { save } from "./save.js";

const space = "http://www.w3.org/2000/svg";

type Child = Node | string | null | undefined | false;

/** A new SVG element with attributes and children. */
export function s<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number | undefined> = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(space, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** What a file needs of the page's style sheet. */
const kept = ["fill", "stroke", "stroke-width", "stroke-dasharray", "font-family", "font-size", "font-weight"] as const;

/** Saves a picture with its colours and letters written out, on a ground of the page's colour. */
export function saveSvg(picture: SVGSVGElement, name: string): void {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = [picture, ...picture.querySelectorAll<SVGElement>("*")];
  [copy, ...copy.querySelectorAll<SVGElement>("*")].forEach((element, index) => {
    const style = getComputedStyle(originals[index] as SVGElement);
    for (const property of kept) element.setAttribute(property, style.getPropertyValue(property));
    element.removeAttribute("class");
  });
  copy.setAttribute("xmlns", space);
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  copy.prepend(s("rect", { width: "100%", height: "100%", fill: ground }));
  save(`${name}.svg`, "image/svg+xml", new XMLSerializer().serializeToString(copy));
}

/** The words, cut where they would be longer than a picture has room for. */
export function clip(words: string, limit: number): string {
  const letters = [...words];
  return letters.length <= limit ? words : `${letters.slice(0, limit - 1).join("").trimEnd()}…`;
}
