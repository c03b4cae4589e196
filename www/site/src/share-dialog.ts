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

/** The dialog. `state` gives what is to be shared, `beside` the second text where two are compared. */
export function createShareDialog(
  view: View,
  state: () => Article | undefined,
  beside: () => string | undefined,
): Dialog {
  const guess = h("input", { type: "checkbox" });
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
    if (article) save(`${nameFor(article.text)}.saidwho.json`, "application/json", json(article));
  });
  const make = button({ class: "button button-strong" }, text.make, async () => {
    const article = state();
    if (!article) return;
    const address = `${location.origin}${location.pathname}${await toFragment(json(article))}`;
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
  const mode = (): Mode => (beside() !== undefined ? "compare" : guess.checked ? "guess" : "read");
  const json = (article: Article) => toJson(article, view, mode(), beside());
  const asGuess = h("label", { class: "switch" }, guess, h("span", {}, text.guess));
  const both = h("p", { class: "note" }, text.both);

  const dialog = createDialog(
    "share",
    text.title,
    text.intro,
    asGuess,
    both,
    h("div", { class: "dialog-buttons" }, make, file),
    link,
    copy,
    said,
  );
  return {
    open() {
      link.hidden = copy.hidden = true;
      link.value = said.textContent = "";
      asGuess.hidden = beside() !== undefined;
      both.hidden = !asGuess.hidden;
      guess.checked = document.body.dataset.mode === "guess";
      dialog.open();
    },
    close: dialog.close,
  };
}
