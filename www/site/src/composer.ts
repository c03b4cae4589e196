//! The box that an article is pasted, typed, opened or dropped into, and the bar that is left of it afterwards.

import { byId } from "./dom.js";
import { htmlToText } from "./html-to-text.js";
import * as strings from "./strings.en.json";
import { count, fill } from "./strings.js";

const text = strings.composer;
const typingPause = 150;

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

  function announce(delay: number): void {
    clearTimeout(timer);
    problem.textContent = "";
    byId("size").textContent = box.value === "" ? "" : count(text.size, box.value.length);
    clear.hidden = fold.hidden = box.value === "";
    if (box.value === "") setFolded(false);
    timer = window.setTimeout(() => changed(box.value), delay);
  }

  function setFolded(folded: boolean): void {
    section.classList.toggle("is-folded", folded);
    fold.textContent = folded ? text.edit : text.done;
    fold.setAttribute("aria-expanded", String(!folded));
  }

  function load(value: string): void {
    box.value = value;
    announce(0);
    setFolded(value !== "");
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
    section.dataset.empty = String(box.value === "");
    announce(pasted ? 0 : typingPause);
    if (pasted && wasEmpty) setFolded(true);
  });
  box.addEventListener("paste", (event) => {
    const html = event.clipboardData?.getData("text/html");
    if (!html) return;
    const plain = htmlToText(html);
    if (plain === "") return;
    event.preventDefault();
    const whole = box.selectionStart === 0 && box.selectionEnd === box.value.length;
    // Unlike setRangeText, insertText can be undone; where a browser has given it up, the text still arrives.
    if (!document.execCommand("insertText", false, plain)) {
      box.setRangeText(plain, box.selectionStart, box.selectionEnd, "end");
    }
    announce(0);
    if (whole) setFolded(true);
  });
  section.dataset.empty = "true";

  fold.addEventListener("click", () => {
    const folded = section.classList.contains("is-folded");
    setFolded(!folded);
    if (folded) box.focus();
  });
  clear.addEventListener("click", () => {
    load("");
    section.dataset.empty = "true";
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
