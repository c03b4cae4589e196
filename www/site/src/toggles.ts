//! The four toggles with their counts, the types folded under each, and the switches beside them.

import type { Analysis } from "saidwho";
import { button, byId, h } from "./dom.js";
import * as strings from "./strings.en.json";
import { count, number } from "./strings.js";
import { titleOf } from "./titles.js";
import { type Group, groupCount, groups, kindsOf, type View } from "./view.js";

const text = strings.toggles;

/** The bar above the article. */
export interface Toggles {
  show(analysis: Analysis): void;
  /** Shows what is switched on now. */
  update(): void;
}

type Switch = "insideQuotes" | "attitudes" | "furniture" | "letters" | "keys";

/** Fills the bar. Every press changes the view and calls `changed`. */
export function createToggles(view: View, changed: () => void, help: () => void): Toggles {
  const bar = byId("toggles");
  const drawer = byId("types");
  const switches = byId("switches");
  const buttons = new Map<Group, { toggle: HTMLButtonElement; number: HTMLElement; more: HTMLButtonElement }>();
  const boxes = new Map<Switch, { box: HTMLInputElement; number: HTMLElement }>();
  let analysis: Analysis | undefined;
  let open: Group | undefined;

  for (const group of groups) {
    const counted = h("span", { class: "count" });
    const swatch = h("span", { class: `swatch swatch-${group}`, "aria-hidden": "true" }, swatchLetter(group));
    const toggle = button(
      { class: "toggle-press", "aria-pressed": "true" },
      [swatch, h("span", {}, text[group]), counted],
      () => {
        view.groups[group] = !view.groups[group];
        view.allHidden = false;
        changed();
      },
    );
    const more = button(
      {
        class: "toggle-more",
        "aria-expanded": "false",
        "aria-controls": "types",
        "aria-label": text.types.replace("{group}", text[group]),
      },
      h("span", { class: "chevron", "aria-hidden": "true" }),
      () => unfold(open === group ? undefined : group),
    );
    buttons.set(group, { toggle, number: counted, more });
    bar.append(h("div", { class: "toggle", "data-group": group }, toggle, more));
  }

  for (const name of ["insideQuotes", "attitudes", "furniture", "letters", "keys"] as const) {
    const box = h("input", { type: "checkbox" });
    const counted = h("span", { class: "count" });
    box.addEventListener("change", () => {
      view[name] = box.checked;
      changed();
    });
    boxes.set(name, { box, number: counted });
    switches.append(
      h("label", { class: "switch", title: text[`${name}Hint`] }, box, h("span", {}, text[name]), counted),
    );
  }
  switches.append(button({ class: "link-button" }, text.help, help));

  function unfold(group: Group | undefined): void {
    open = group;
    for (const [other, { more }] of buttons) more.setAttribute("aria-expanded", String(other === group));
    drawer.hidden = group === undefined;
    fillDrawer();
  }

  function fillDrawer(): void {
    if (!open || !analysis) return;
    const group = open;
    const marks = analysis.summary.marks;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
    drawer.replaceChildren(
      ...kindsOf[group].map((kind) => {
        const types = Object.entries(marks[kind].types).sort(([, a], [, b]) => b - a);
        const inside = marks[kind].inQuote;
        return h(
          "fieldset",
          { class: "types" },
          h("legend", {}, (text.typeHeadings as Record<string, string>)[kind]),
          types.length === 0 && h("p", { class: "note" }, text.noTypes),
          ...types.map(([type, n]) => {
            const key = `${kind}/${type}`;
            const box = h("input", { type: "checkbox", "data-key": key });
            box.checked = !view.typesOff.has(key);
            box.addEventListener("change", () => {
              if (box.checked) view.typesOff.delete(key);
              else view.typesOff.add(key);
              changed();
            });
            const sample = analysis?.marks.find((mark) => mark.kind === kind && mark.type === type);
            const counted = h("span", { class: "count" }, number(n));
            return h("label", { class: "switch" }, box, h("span", {}, sample ? titleOf(sample) : type), counted);
          }),
          inside > 0 && kind !== "quote" && h("p", { class: "note" }, count(text.inQuoteNote, inside)),
        );
      }),
    );
    if (focused) drawer.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }

  const toggles: Toggles = {
    show(next) {
      analysis = next;
      const { marks, attributions } = next.summary;
      for (const [group, { number: counted }] of buttons) counted.textContent = number(groupCount(next, group));
      const insideQuotes = groups
        .flatMap((group) => kindsOf[group])
        .reduce((sum, kind) => sum + marks[kind].inQuote, 0);
      const numbers: Partial<Record<Switch, number>> = {
        insideQuotes,
        attitudes: attributions.attitudes,
        furniture: marks.furniture.total,
      };
      for (const [name, { number: counted }] of boxes) {
        const n = numbers[name];
        counted.textContent = n === undefined ? "" : number(n);
      }
      toggles.update();
    },
    update() {
      for (const [group, { toggle }] of buttons) {
        toggle.setAttribute("aria-pressed", String(view.groups[group] && !view.allHidden));
      }
      for (const [name, { box }] of boxes) box.checked = view[name];
      fillDrawer();
    },
  };
  return toggles;
}

function swatchLetter(group: Group): string {
  return strings.reading.letters[group === "attribution" ? "cue" : group];
}
