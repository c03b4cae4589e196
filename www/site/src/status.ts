//! What the page is doing: a state for the style sheet, words where something went wrong, one polite message.

import { button, byId, h } from "./dom.js";
import * as strings from "./strings.en.json";

/** The states of the page. */
export type State = "empty" | "working" | "done" | "nothing" | "too-long" | "failed" | "unavailable";

const status = strings.status;
const notices: Partial<Record<State, readonly string[]>> = {
  working: [status.working],
  nothing: [status.nothingTitle, status.nothingBody],
  "too-long": [status.tooLongTitle, status.tooLongBody],
  failed: [status.failedTitle, status.failedBody],
  unavailable: [status.unavailableTitle, status.unavailableBody],
};

/** Enters a state. `retry` is offered as a button. */
export function setState(state: State, retry?: () => void, detail?: string): void {
  document.body.dataset.state = state;
  const words = notices[state];
  const notice = byId("notice");
  notice.hidden = !words;
  notice.replaceChildren(
    ...(words ?? []).map((paragraph, index) => h(index === 0 ? "h2" : "p", {}, paragraph)),
    ...(detail ? [h("p", {}, detail)] : []),
    ...(retry ? [button({ class: "button" }, status.retry, retry)] : []),
  );
}

/** Says something to a screen reader, once it has nothing else to say. */
export function announce(words: string): void {
  byId("live").textContent = words;
}

/** A message above the page that can be dismissed: a link that could not be taken. */
export function complain(words: string): void {
  const line = byId("complaint");
  line.replaceChildren(
    h("span", {}, words),
    button({ class: "icon-button", "aria-label": strings.card.close }, "×", () => line.replaceChildren()),
  );
}
