//! Tabs: one panel of several is shown; the arrow keys walk from tab to tab.

import { button, h } from "./dom.js";

/** Turns the panels of an element, each with an id, into tabs. */
export function createTabs(root: HTMLElement, label: string, panels: { panel: HTMLElement; name: string }[]) {
  const tabs = panels.map(({ panel, name }) => {
    const tab = button({ role: "tab", class: "tab", id: `${panel.id}-tab`, "aria-controls": panel.id }, name, () =>
      show(panel),
    );
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    return tab;
  });
  const list = h("div", { role: "tablist", class: "tabs", "aria-label": label }, ...tabs);
  root.insertBefore(list, panels[0]?.panel ?? null);

  function show(shown: HTMLElement): void {
    panels.forEach(({ panel }, index) => {
      const selected = panel === shown;
      panel.hidden = !selected;
      tabs[index]?.setAttribute("aria-selected", String(selected));
      tabs[index]?.setAttribute("tabindex", selected ? "0" : "-1");
    });
  }

  list.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const at = tabs.findIndex((tab) => tab === event.target);
    if (step === 0 || at < 0) return;
    event.preventDefault();
    const next = (at + step + tabs.length) % tabs.length;
    show((panels[next] as { panel: HTMLElement }).panel);
    tabs[next]?.focus();
  });

  show((panels[0] as { panel: HTMLElement }).panel);
  return { show };
}
