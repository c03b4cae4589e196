//! Dialogs: a title, something to do, a way out. Escape and a press beside the dialog close it.

import { button, h } from "./dom.js";
import * as strings from "./strings.en.json";

/** A dialog of the page. */
export interface Dialog {
  open(): void;
  close(): void;
}

/** Adds a dialog to the page. */
export function createDialog(id: string, title: string, intro: string, ...content: Node[]): Dialog {
  const dialog = h(
    "dialog",
    { class: "dialog", id, "aria-labelledby": `${id}-title` },
    h("h2", { id: `${id}-title` }, title),
    h("p", {}, intro),
    ...content,
    button({ class: "button dialog-close" }, strings.card.close, () => dialog.close()),
  );
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return { open: () => dialog.showModal(), close: () => dialog.close() };
}
