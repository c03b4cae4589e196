/** The text of an element, and where in its text nodes each piece of it stands. */

/** A text node and where its characters start in the text. */
export interface TextPiece {
  node: Text;
  start: number;
}

/** The text of an element with its text nodes, in order. */
export interface ArticleText {
  text: string;
  pieces: TextPiece[];
}

const unread = /* @__PURE__ */ new Set(
  "BUTTON CANVAS IFRAME MATH NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA".split(" "),
);

const standAlone = /* @__PURE__ */ new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 " +
    "HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TD TH TR UL"
  ).split(" "),
);

/** Reads an element as a reader does: an element that stands by itself is a block, and a line break is a space. */
export function readArticle(root: Element): ArticleText {
  const pieces: TextPiece[] = [];
  let text = "";
  const breakLine = (with_: string): void => {
    if (text !== "" && !text.endsWith("\n\n")) text += with_;
  };
  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        const { data } = node as Text;
        if (data === "") continue;
        // White space between blocks is the source's, not the article's.
        if (data.trim() === "" && (text === "" || text.endsWith("\n"))) continue;
        pieces.push({ node: node as Text, start: text.length });
        text += isPreformatted(parent) ? data : data.replace(/[\t\n\f\r]/g, " ");
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const element = node as HTMLElement;
        const name = element.tagName.toUpperCase();
        if (unread.has(name) || element.hidden) continue;
        if (name === "BR") breakLine("\n");
        const block = standAlone.has(name);
        if (block) breakLine("\n\n");
        walk(element);
        if (block) breakLine("\n\n");
      }
    }
  };
  walk(root);
  return { text, pieces };
}

function isPreformatted(parent: Node): boolean {
  return parent instanceof Element && parent.closest("pre") !== null;
}
