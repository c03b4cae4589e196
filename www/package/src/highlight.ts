/** Marks an article where it stands on a page, follows its changes, and takes everything back. */

import * as bindings from "../generated/saidwho.js";
import { readArticle } from "./article-text.js";
import { adoptStyle } from "./mark-style.js";
import { requireInit } from "./module.js";
import { paintMarks } from "./paint-marks.js";
import { hasHighlights, paintRanges } from "./paint-ranges.js";
import type { Analysis, Mark, Options } from "./types.js";

/** What the caller wants of the highlighting of an element. */
export interface HighlightOptions extends Options {
  /**
   * `"highlight"`: CSS Custom Highlights, which leave the document's nodes alone. `"mark"`: `<mark>` elements, for
   * browsers without them, and where marks are to be clicked. Left out: `"highlight"` where the browser has it.
   * Where a framework owns the text nodes, use `"highlight"` only.
   */
  method?: "highlight" | "mark";
  /** Whether the marks follow changes of the element; they do, when left out. */
  follow?: boolean;
  /** Which marks are shown; all but contents and furniture, when left out. */
  show?: (mark: Mark) => boolean;
  /** Called with every analysis, after its marks are shown. */
  onAnalysis?: (analysis: Analysis, text: string) => void;
}

/** An element whose article is highlighted. */
export interface Highlighted {
  /** The text as it was read; the marks of the analysis point into it. */
  readonly text: string;
  /** What was found in it. */
  readonly analysis: Analysis;
  /** How the marks are shown. */
  readonly method: "highlight" | "mark";
  /** Reads and marks the element anew, as it does by itself after a change. */
  refresh(): void;
  /** Shows other marks of the same analysis. */
  show(which: (mark: Mark) => boolean): void;
  /** Takes everything back: marks, styles, observer. */
  undo(): void;
}

/** Marks the article inside an element of the page. */
export function highlight(element: Element, options: HighlightOptions = {}): Highlighted {
  requireInit("highlight");
  if (typeof Element !== "function" || !(element instanceof Element)) {
    throw new TypeError(
      `highlight: expected element to be an Element, got ${element === null ? "null" : typeof element}`,
    );
  }
  const {
    method = hasHighlights() ? "highlight" : "mark",
    follow = true,
    show = inText,
    onAnalysis,
    ...wants
  } = options;
  if (method !== "highlight" && method !== "mark") {
    throw new TypeError('highlight: expected options.method to be "highlight" or "mark"');
  }
  const root = element.getRootNode();
  const dropStyle = adoptStyle(root instanceof ShadowRoot ? root : document);
  let shown = show;
  let article = readArticle(element);
  let analysis = find();
  let unpaint = (): void => {};
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(refresh, 50);
  });

  function find(): Analysis {
    try {
      return bindings.analyze(article.text, wants) as Analysis;
    } catch (error) {
      dropStyle();
      throw error;
    }
  }

  /** Changes the document without seeing the change as the page's. */
  function unobserved(change: () => void): void {
    observer.disconnect();
    change();
    if (follow) observer.observe(element, { childList: true, characterData: true, subtree: true });
  }

  function paint(): void {
    unpaint =
      method === "highlight"
        ? paintRanges(article, analysis.marks.filter(shown))
        : paintMarks(article, analysis, shown);
  }

  /** The text nodes are the document's own again before it is read. */
  function refresh(): void {
    clearTimeout(timer);
    if (ended) return;
    unobserved(() => {
      unpaint();
      article = readArticle(element);
      analysis = find();
      paint();
    });
    onAnalysis?.(analysis, article.text);
  }

  unobserved(paint);
  onAnalysis?.(analysis, article.text);
  return {
    get text() {
      return article.text;
    },
    get analysis() {
      return analysis;
    },
    method,
    refresh,
    show(which) {
      shown = which;
      if (ended) return;
      unobserved(() => {
        unpaint();
        const before = article.text;
        article = readArticle(element);
        if (article.text !== before) analysis = find();
        paint();
      });
    },
    undo() {
      ended = true;
      clearTimeout(timer);
      observer.disconnect();
      unpaint();
      unpaint = () => {};
      dropStyle();
    },
  };
}

/** Contents cover most of an article, and furniture is none of it. */
function inText({ kind }: Mark): boolean {
  return kind !== "content" && kind !== "furniture";
}
