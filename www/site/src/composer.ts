//! The box that an article is pasted, typed, opened or dropped into, and the bar that is left of it afterwards.
//!
//! A browser lays out whatever stands in a visible box, half a second for a megabyte, and takes 14 seconds to insert
//! 100 KB of HTML's paragraphs as an edit. So a long text becomes the box's value while the box is folded away.

import { byId } from "./dom.js";
import { htmlToText } from "./html-to-text.js";
import * as strings from "./strings.en.json";
import { count, fill } from "./strings.js";

const text = strings.composer;
const typingPause = 150;
/** Longer pastes are put in by the page, shorter ones by the browser, which can undo them. In UTF-16 units. */
const longPaste = 5_000;

/** The text box of the page. */
export interface Composer {
  /** Puts a text into the box and folds it. */
  load(text: string): void;
}

/** What happens to what comes in. */
export interface ComposerActions {
  /** Gets the text, at once for a paste and after a pause for typing. */
  changed(text: string): void;
  /** Gets the JSON of a saved state. Says whether it was one. */
  saved(json: string): boolean;
}

/** Wires the box up, with the examples behind their buttons. */
export function createComposer(
  examples: { first: string; thin: string; interview: string },
  { changed, saved }: ComposerActions,
): Composer {
  const section = byId("composer");
  const box = byId<HTMLTextAreaElement>("text");
  const file = byId<HTMLInputElement>("file");
  const fold = byId<HTMLButtonElement>("fold");
  const clear = byId<HTMLButtonElement>("clear");
  const problem = byId("composer-problem");
  let timer = 0;
  /** What stood in the box before a long paste, which the browser's own undo knows nothing of. */
  let undo: { before: string; after: string; at: number } | undefined;

  function announce(delay: number): void {
    clearTimeout(timer);
    problem.textContent = "";
    section.dataset.empty = String(box.value === "");
    byId("size").textContent = box.value === "" ? "" : count(text.size, box.value.length);
    clear.hidden = fold.hidden = box.value === "";
    if (box.value === "") setFolded(false);
    timer = window.setTimeout(() => changed(box.value), delay);
  }

  function setFolded(folded: boolean): void {
    const focused = document.activeElement === box;
    section.classList.toggle("is-folded", folded);
    fold.textContent = folded ? text.edit : text.done;
    fold.setAttribute("aria-expanded", String(!folded));
    if (folded && focused) {
      fold.hidden = false;
      fold.focus({ preventScroll: true });
    }
  }

  function load(value: string): void {
    undo = undefined;
    setFolded(value !== "");
    box.value = value;
    announce(0);
  }

  /** Puts a pasted text in the place of what is selected. */
  function put(words: string): void {
    const { selectionStart: from, selectionEnd: to, value } = box;
    const whole = from === 0 && to === value.length;
    // Unlike what follows, insertText can be undone with the browser's own keys.
    if (words.length > longPaste || !document.execCommand("insertText", false, words)) {
      setFolded(true);
      box.value = value.slice(0, from) + words + value.slice(to);
      undo = { before: value, after: box.value, at: from };
      const end = from + words.length;
      if (!whole) {
        setFolded(false);
        box.focus();
        box.setSelectionRange(end, end);
      }
    }
    announce(0);
    if (whole) setFolded(true);
  }

  async function read(chosen: File): Promise<void> {
    const isState = /\.json$/i.test(chosen.name);
    const isHtml = /\.html?$/i.test(chosen.name) || chosen.type === "text/html";
    if (!isState && !isHtml && !/\.(txt|md|markdown|text)$/i.test(chosen.name) && !chosen.type.startsWith("text/")) {
      problem.textContent = fill(text.badFile, { name: chosen.name });
      return;
    }
    try {
      const content = await chosen.text();
      if (isState && !saved(content)) problem.textContent = fill(text.badState, { name: chosen.name });
      if (!isState) load(isHtml ? htmlToText(content) : content);
    } catch {
      problem.textContent = fill(text.unreadable, { name: chosen.name });
    }
  }

  box.addEventListener("input", (event) => {
    const pasted =
      (event as InputEvent).inputType === "insertFromPaste" || (event as InputEvent).inputType === "insertFromDrop";
    const wasEmpty = section.dataset.empty === "true";
    announce(pasted ? 0 : typingPause);
    if (pasted && wasEmpty) setFolded(true);
  });
  box.addEventListener("paste", (event) => {
    const html = event.clipboardData?.getData("text/html");
    const plain = event.clipboardData?.getData("text/plain") ?? "";
    const words = (html && htmlToText(html)) || plain;
    if (words === "" || (words === plain && plain.length <= longPaste)) return;
    event.preventDefault();
    put(words);
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    if (!undo || box.value !== undo.after) return;
    event.preventDefault();
    const { before, at } = undo;
    load(before);
    setFolded(false);
    box.setSelectionRange(at, at);
    box.focus();
  });
  section.dataset.empty = "true";

  fold.addEventListener("click", () => {
    const folded = section.classList.contains("is-folded");
    setFolded(!folded);
    if (folded) box.focus();
  });
  clear.addEventListener("click", () => {
    load("");
    box.focus();
  });
  byId("example").addEventListener("click", () => load(examples.first));
  for (const link of section.querySelectorAll<HTMLElement>("[data-example]")) {
    link.addEventListener("click", () => load(link.dataset.example === "thin" ? examples.thin : examples.interview));
  }
  byId("open-file").addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    if (chosen) void read(chosen);
    file.value = "";
  });

  const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  let depth = 0;
  const over = (by: number) => {
    depth = Math.max(0, depth + by);
    document.body.classList.toggle("is-dropping", depth > 0);
  };
  addEventListener("dragenter", (event) => holdsFile(event) && over(1));
  addEventListener("dragleave", (event) => holdsFile(event) && over(-1));
  addEventListener("dragover", (event) => holdsFile(event) && event.preventDefault());
  addEventListener("drop", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    over(-depth);
    const chosen = event.dataTransfer?.files[0];
    if (chosen) void read(chosen);
  });

  return { load };
}
