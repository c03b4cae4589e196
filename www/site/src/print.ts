//! On paper: the article with numbered notes, a blank sheet for guessing, or an answer sheet. Lines, not tints, tell the
//! kinds apart. What is printed is set up before the browser prints, whichever way printing was asked for.

import type { Mark } from "saidwho";
import type { Article } from "./article.js";
import { createDialog, type Dialog } from "./dialog.js";
import { button, byId, h } from "./dom.js";
import type { Reading } from "./reading.js";
import * as strings from "./strings.en.json";
import { titleOf } from "./titles.js";

const text = strings.print;

/** What a sheet is for. */
type Sheet = keyof typeof text.sheets;

/** The dialog with one button a sheet. `marks` gives what is drawn now. */
export function createPrintDialog(
  reading: Reading,
  state: () => Article | undefined,
  marks: () => readonly Mark[],
): Dialog {
  let sheet: Sheet = "notes";

  addEventListener("beforeprint", () => {
    const article = state();
    if (!article) return;
    reading.finish();
    document.body.dataset.print = document.body.dataset.mode === "guess" ? "handout" : sheet;
    byId("sheet-head").replaceChildren(...head(document.body.dataset.print as Sheet));
    const notes = byId("sheet-notes");
    notes.replaceChildren();
    if (document.body.dataset.print === "notes") {
      marks().forEach((mark, index) => {
        for (const piece of reading.piecesOf(mark.id).slice(0, 1)) piece.dataset.note = String(index + 1);
        notes.append(note(article, mark));
      });
    } else if (document.body.dataset.print === "answers") {
      notes.append(...article.analysis.sources.map(({ name, type }) => h("li", {}, name, ` (${typeName(type)})`)));
    }
  });
  addEventListener("afterprint", () => {
    sheet = "notes";
    delete document.body.dataset.print;
    byId("sheet-head").replaceChildren();
    byId("sheet-notes").replaceChildren();
    for (const mark of reading.root.querySelectorAll<HTMLElement>("[data-note]")) delete mark.dataset.note;
  });

  const choices = (Object.keys(text.sheets) as Sheet[]).map((name) => {
    const { title, what } = text.sheets[name];
    const choose = button({ class: "choice", "data-sheet": name }, [h("strong", {}, title), h("span", {}, what)], () => {
      dialog.close();
      sheet = name;
      print();
    });
    return h("li", {}, choose);
  });
  const dialog = createDialog("print", text.title, text.intro, h("ul", { class: "choices" }, ...choices));
  return dialog;

  function note(article: Article, mark: Mark): HTMLElement {
    const spoken = article.spokenIn(mark);
    const speaker = spoken?.speaker ? article.source(spoken.speaker)?.name : undefined;
    const words = article.slice(mark).replace(/\s+/g, " ");
    const short = words.length > 48 ? `${words.slice(0, 44).trimEnd()} …` : words;
    return h("li", {}, h("em", {}, short), `: ${titleOf(mark)}${speaker && mark.kind === "quote" ? `, ${speaker}` : ""}`);
  }
}

function typeName(type: string): string {
  return ((strings.sourceTypes as Record<string, string>)[type] ?? type).toLocaleLowerCase(strings.lang);
}

/** What stands above the article on a sheet for a class. */
function head(sheet: Sheet): HTMLElement[] {
  if (sheet === "notes") return [];
  const title = h("p", { class: "sheet-title" }, text.sheets[sheet].title);
  const task = h("p", {}, sheet === "handout" ? text.task : text.answer);
  const fields = sheet === "handout" && h("p", { class: "sheet-fields" }, h("span", {}, text.name), h("span", {}, text.date));
  return [h("div", { class: "sheet-line" }, title, fields), task];
}
