//! Building elements. Text goes in as text nodes only; nothing on the page is ever made from HTML source.

type Child = Node | string | null | undefined | false;

/** Attributes to set; `true` sets an empty one, `false`, `null` and `undefined` leave it out. */
export type Attributes = Record<string, string | number | boolean | null | undefined>;

/** A new element with attributes and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** A button that does not submit. */
export function button(attributes: Attributes, label: Child | Child[], press: (event: MouseEvent) => void) {
  const element = h("button", { type: "button", ...attributes }, ...(Array.isArray(label) ? label : [label]));
  element.addEventListener("click", press);
  return element;
}

/** The element of the page with this id. The page is fixed, so a missing one is a mistake in it. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element #${id}`);
  return element as T;
}
