//! The keys of the reading view: single letters, so they count only while the view has the focus and can be switched
//! off. The arrow keys, Enter and Escape always work.

import { createDialog, type Dialog } from "./dialog.js";
import { h } from "./dom.js";
import * as strings from "./strings.en.json";
import { type Group, groups } from "./view.js";

/** What the keys do. */
export interface KeyActions {
  enabled(): boolean;
  step(direction: 1 | -1, sameKind: boolean): void;
  toggle(group: Group): void;
  enterCard(): void;
  closeCard(): void;
  hideAll(): void;
  list(): void;
  help(): void;
}

/** Listens for the keys on the reading view. */
export function listenForKeys(root: HTMLElement, actions: KeyActions): void {
  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const action = fixed(event.key) ?? (actions.enabled() ? letter(event.key) : undefined);
    if (!action) return;
    event.preventDefault();
    action();
  });

  function fixed(key: string): (() => void) | undefined {
    switch (key) {
      case "ArrowRight":
        return () => actions.step(1, false);
      case "ArrowLeft":
        return () => actions.step(-1, false);
      case "Enter":
        return actions.enterCard;
      case "Escape":
        return actions.closeCard;
      default:
        return undefined;
    }
  }

  function letter(key: string): (() => void) | undefined {
    const group = /^[1-4]$/.test(key) ? groups[Number(key) - 1] : undefined;
    if (group) return () => actions.toggle(group);
    switch (key) {
      case "n":
        return () => actions.step(1, false);
      case "p":
        return () => actions.step(-1, false);
      case "N":
        return () => actions.step(1, true);
      case "P":
        return () => actions.step(-1, true);
      case "h":
        return actions.hideAll;
      case "l":
        return actions.list;
      case "?":
        return actions.help;
      default:
        return undefined;
    }
  }
}

/** The dialog that lists the keys. */
export function createKeyHelp(): Dialog {
  const keys = strings.keys;
  const rows: [string[], string][] = [
    [["n", "→"], keys.next],
    [["p", "←"], keys.previous],
    [["N"], keys.nextSame],
    [["P"], keys.previousSame],
    [["1", "2", "3", "4"], keys.groups],
    [["Enter"], keys.card],
    [["Esc"], keys.close],
    [["h"], keys.hideAll],
    [["l"], keys.list],
    [["?"], keys.help],
  ];
  const list = h("dl", { class: "keys" });
  for (const [names, what] of rows) {
    list.append(h("div", {}, h("dt", {}, ...names.map((name) => h("kbd", {}, name))), h("dd", {}, what)));
  }
  return createDialog("keys", keys.title, keys.intro, list);
}
