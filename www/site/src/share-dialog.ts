//! Sharing: makes a link on click, says what it holds and how long it is, or offers a file where it would be too long.

import type { Article } from "./article.js";
import { createDialog, type Dialog } from "./dialog.js";
import { button, h } from "./dom.js";
import { type Mode, toJson } from "./prepared.js";
import { nameFor, save } from "./save.js";
import { longestLink, longLink, toFragment } from "./share-link.js";
import * as strings from "./strings.en.json";
import { count, fill, number } from "./strings.js";
import type { View } from "./view.js";

const text = strings.share;

/** The dialog. `state` gives what is to be shared, `beside` the text that it is compared with. */
export function createShareDialog(view: View, state: () => Article | undefined, beside: () => string): Dialog {
  const guess = h("input", { type: "checkbox" });
  const compare = h("input", { type: "checkbox" });
  const compareLabel = h("label", { class: "switch" }, compare, h("span", {}, text.compare));
  // Only one of the two ways can be opened.
  guess.addEventListener("change", () => (compare.checked &&= !guess.checked));
  compare.addEventListener("change", () => (guess.checked &&= !compare.checked));
  const link = h("input", { type: "text", class: "share-link", readonly: true, "aria-label": text.link, hidden: true });
  const said = h("p", { class: "share-said", role: "status" });
  const copy = button({ class: "button", hidden: true }, text.copy, async () => {
    link.select();
    try {
      await navigator.clipboard.writeText(link.value);
      said.textContent = text.copied;
    } catch {
      // No permission: the link is selected, ready for the keys of the reader's own system.
      said.textContent = text.copyYourself;
    }
  });
  const file = button({ class: "button" }, text.file, () => {
    const article = state();
    if (article) save(`${nameFor(article.text)}.saidwho.json`, "application/json", toJson(article, view, mode(), beside()));
  });
  const make = button({ class: "button button-strong" }, text.make, async () => {
    const article = state();
    if (!article) return;
    const address = `${location.origin}${location.pathname}${await toFragment(toJson(article, view, mode(), beside()))}`;
    const { length } = address;
    const tooLong = length > longestLink;
    link.hidden = copy.hidden = tooLong;
    link.value = tooLong ? "" : address;
    said.textContent = tooLong
      ? fill(text.tooLong, { n: number(length), most: number(longestLink) })
      : length > longLink
        ? fill(text.long, { n: number(length), most: number(longLink) })
        : count(text.made, length);
    (tooLong ? file : link).focus();
    if (!tooLong) link.select();
  });
  const mode = (): Mode => (compare.checked ? "compare" : guess.checked ? "guess" : "read");

  const dialog = createDialog(
    "share",
    text.title,
    text.intro,
    h("label", { class: "switch" }, guess, h("span", {}, text.guess)),
    compareLabel,
    h("div", { class: "dialog-buttons" }, make, file),
    link,
    copy,
    said,
  );
  return {
    open() {
      link.hidden = copy.hidden = true;
      link.value = said.textContent = "";
      guess.checked = document.body.dataset.mode === "guess";
      compareLabel.hidden = beside() === "";
      compare.checked = !compareLabel.hidden && document.body.dataset.mode === "compare";
      dialog.open();
    },
    close: dialog.close,
  };
}
