//! Tabs: one panel of several is shown; the arrow keys walk from tab to tab. A panel is filled when it is looked at.

import { button, h } from "./dom.js";

/** A panel with an id, what its tab is called, and how it is filled. */
export interface Panel {
  panel: HTMLElement;
  name: string;
  fill(): void;
}

/** The tabs of an element. */
export interface Tabs {
  show(panel: HTMLElement): void;
  /** What these panels show has changed: one that is looked at is filled now, the others when they are shown. */
  refresh(panels: readonly HTMLElement[]): void;
}

/** Turns panels into tabs, in front of the first of them. */
export function createTabs(root: HTMLElement, label: string, panels: readonly [Panel, ...Panel[]]): Tabs {
  const stale = new Set<Panel>();
  let current = panels[0];

  const tabs = panels.map((own) => {
    const { panel, name } = own;
    const tab = button({ role: "tab", class: "tab", id: `${panel.id}-tab`, "aria-controls": panel.id }, name, () =>
      show(own),
    );
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    return tab;
  });
  const list = h("div", { role: "tablist", class: "tabs", "aria-label": label }, ...tabs);
  root.insertBefore(list, panels[0].panel);

  function show(shown: Panel): void {
    current = shown;
    panels.forEach(({ panel }, index) => {
      const selected = panel === shown.panel;
      panel.hidden = !selected;
      tabs[index]?.setAttribute("aria-selected", String(selected));
      tabs[index]?.setAttribute("tabindex", selected ? "0" : "-1");
    });
    if (stale.delete(shown)) shown.fill();
  }

  list.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const at = tabs.findIndex((tab) => tab === event.target);
    const next = panels[(at + step + tabs.length) % tabs.length];
    if (step === 0 || at < 0 || !next) return;
    event.preventDefault();
    show(next);
    tabs[panels.indexOf(next)]?.focus();
  });

  show(current);
  return {
    show(panel) {
      const wanted = panels.find((own) => own.panel === panel);
      if (wanted) show(wanted);
    },
    refresh(changed) {
      for (const own of panels) if (changed.includes(own.panel)) stale.add(own);
      if (stale.delete(current)) current.fill();
    },
  };
}
