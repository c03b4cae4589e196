//! HTML as plain text: paragraphs stay paragraphs, a `<br>` stays a line end, everything that is not text is left out.

import { parseInert } from "./trust.js";

const skipped = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "IFRAME",
  "OBJECT",
  "SVG",
  "MATH",
  "CANVAS",
  "AUDIO",
  "VIDEO",
  "HEAD",
  "SELECT",
  "TEXTAREA",
  "INPUT",
  "DIALOG",
]);

const blocks = new Set([
  "ADDRESS",
  "ARTICLE",
  "ASIDE",
  "BLOCKQUOTE",
  "BODY",
  "BUTTON",
  "CENTER",
  "DD",
  "DETAILS",
  "DIV",
  "DL",
  "DT",
  "FIELDSET",
  "FIGCAPTION",
  "FIGURE",
  "FOOTER",
  "FORM",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "HEADER",
  "HR",
  "LI",
  "MAIN",
  "NAV",
  "OL",
  "P",
  "PRE",
  "SECTION",
  "SUMMARY",
  "TABLE",
  "TD",
  "TH",
  "TR",
  "UL",
]);

/** The text of a pasted fragment or of a whole page, where the article alone is taken if the page says which it is. */
export function htmlToText(html: string): string {
  const { body } = parseInert(html);
  const articles = body.querySelectorAll("article");
  const root = (articles.length === 1 ? articles[0] : body.querySelector("main")) ?? body;
  const lines: string[] = [""];
  const paragraph = () => lines.push("", "");
  const write = (text: string) => {
    lines[lines.length - 1] += text;
  };
  // Walked without recursion: a hostile page may be nested deeper than the call stack goes.
  let node: Node | null = root;
  let descend = true;
  /** In how many `<pre>` the node stands. */
  let kept = root.parentElement?.closest("pre") ? 1 : 0;
  while (node) {
    if (descend && node.nodeType === Node.TEXT_NODE) {
      const text: string = node.nodeValue ?? "";
      if (kept > 0) {
        text.split(/\r?\n/).forEach((line, index) => {
          if (index > 0) lines.push("");
          write(line);
        });
      } else {
        write(text.replace(/[\t\n\f\r ]+/g, " "));
      }
    }
    const element: HTMLElement | null = node.nodeType === Node.ELEMENT_NODE ? (node as HTMLElement) : null;
    const isBlock = element !== null && blocks.has(element.tagName);
    if (isBlock) paragraph();
    if (descend && element?.tagName === "BR") lines.push("");
    const enter: boolean = descend && !(element && (skipped.has(element.tagName.toUpperCase()) || element.hidden));
    if (enter && node.firstChild) {
      if (element?.tagName === "PRE") kept++;
      node = node.firstChild;
      continue;
    }
    if (node === root) break;
    if (node.nextSibling) {
      node = node.nextSibling;
      descend = true;
    } else {
      node = node.parentNode;
      descend = false;
      if ((node as Element | null)?.tagName === "PRE" && kept > 0) kept--;
    }
  }
  return lines
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
