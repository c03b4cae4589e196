/**
 * `saidwho/element`: the custom element `<said-who>` around an article. Without it, or before it is loaded, the page
 * shows the article as it stands. Importing this registers nothing, and is harmless on a server.
 */

import { explain, highlight, init } from "./index.js";
import { elementStyle } from "./element-style.js";
import type { Analysis, Highlighted, Mark, MarkKind, Strings } from "./index.js";

/** What the toggles switch: attributions are sources and cues together. */
export type Group = "quote" | "attribution" | "hedge" | "credit";

const groups: Record<Group, readonly MarkKind[]> = {
  quote: ["quote"],
  attribution: ["source", "cue"],
  hedge: ["hedge"],
  credit: ["credit"],
};
const names = Object.keys(groups) as Group[];

/** The element's own words, by their keys in `strings.en.json`. */
export const english = {
  "element.about": "About this mark",
  "element.close": "Close",
  "element.marks": "Marks",
  "group.attribution": "Attribution",
  "group.credit": "Credits",
  "group.hedge": "Hedges",
  "group.quote": "Quotes",
};

/** The events of `<said-who>`. They bubble and leave shadow trees. */
export interface SaidWhoEvents {
  /** The article was read, or read anew. */
  "saidwho-analysis": CustomEvent<{ analysis: Analysis; text: string }>;
  /** The card of a mark was opened, or closed: then the mark is null. */
  "saidwho-mark": CustomEvent<{ mark: Mark | null }>;
  /** Loading failed: the article stands as it was. */
  "saidwho-error": CustomEvent<{ error: unknown }>;
}

/** On a server there are no elements: a class that nobody can register. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/** The element `<said-who>`. */
export class SaidWhoElement extends Base {
  static readonly observedAttributes = ["hide", "inactive"];

  #highlighted: Highlighted | undefined;
  #buttons = new Map<Group, { button: HTMLButtonElement; count: HTMLElement }>();
  #card: HTMLElement | undefined;
  #toolbar: HTMLElement | undefined;
  #open: Mark | null = null;
  #kept = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;
  #stop: string | undefined;
  #strings: Strings = {};

  /** What was found, once the article was read; null before. */
  get analysis(): Analysis | null {
    return this.#highlighted?.analysis ?? null;
  }

  /** The text as it was read: the marks of `analysis` point into it. */
  get text(): string | null {
    return this.#highlighted?.text ?? null;
  }

  /** Where `saidwho.wasm` is. Attribute `wasm`. Left out: beside the package's script. */
  get wasm(): string | null {
    return this.getAttribute("wasm");
  }
  set wasm(value: string | null) {
    this.#set("wasm", value);
  }

  /** The groups of marks that are switched off, apart by spaces: `"hedge credit"`. Attribute `hide`. */
  get hide(): string {
    return this.getAttribute("hide") ?? "";
  }
  set hide(value: string) {
    this.#set("hide", value || null);
  }

  /**
   * Sentences in the place of the English ones, by their keys in `saidwho/strings.en.json`: of the toggles and of the
   * card. A key that does not exist is told by the card as a `TypeError`.
   */
  get strings(): Strings {
    return this.#strings;
  }
  set strings(value: Strings) {
    this.#strings = { ...value };
    this.#close();
    this.#label();
  }

  /** Whether the article is left as it stands, without marks and toggles. Attribute `inactive`. */
  get inactive(): boolean {
    return this.hasAttribute("inactive");
  }
  set inactive(value: boolean) {
    this.toggleAttribute("inactive", value);
  }

  connectedCallback(): void {
    if (!this.inactive) void this.#start();
  }

  disconnectedCallback(): void {
    this.#end();
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return;
    if (name === "inactive") {
      if (this.inactive) this.#end();
      else void this.#start();
    } else this.#update();
  }

  /** Opens the card of a mark, or of none. */
  showCard(mark: Mark | null): void {
    const at = mark && this.#piecesOf(mark.id)[0];
    if (mark && at) this.#show(mark, at, true);
    else this.#close();
  }

  async #start(): Promise<void> {
    if (this.#listening) return;
    const listening = new AbortController();
    this.#listening = listening;
    try {
      await init(this.wasm ? new URL(this.wasm, this.baseURI) : undefined);
      if (listening.signal.aborted) return;
      this.#build();
      this.#listen(listening.signal);
      this.#highlighted = highlight(this, {
        method: "mark",
        show: (mark) => this.#isShown(mark),
        onAnalysis: (analysis, text) => {
          // The first is told of when `analysis` can be asked for.
          queueMicrotask(() => this.#read(analysis, text));
        },
      });
    } catch (error) {
      if (listening.signal.aborted) return;
      this.#end();
      this.#tell("saidwho-error", { error });
    }
  }

  #end(): void {
    this.#close();
    this.#listening?.abort();
    this.#listening = undefined;
    this.#highlighted?.undo();
    this.#highlighted = undefined;
    if (this.#toolbar) this.#toolbar.hidden = true;
  }

  #read(analysis: Analysis, text: string): void {
    if (!this.#highlighted) return;
    this.#close();
    this.#update(false);
    this.#tell("saidwho-analysis", { analysis, text });
  }

  #build(): void {
    if (this.#toolbar) {
      this.#toolbar.hidden = false;
      return;
    }
    const root = this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(elementStyle);
    root.adoptedStyleSheets = [sheet];
    const toolbar = document.createElement("div");
    toolbar.part.add("toolbar");
    toolbar.setAttribute("role", "group");
    for (const group of names) {
      const button = document.createElement("button");
      button.type = "button";
      button.part.add("toggle", `toggle-${group}`);
      button.dataset.group = group;
      const swatch = document.createElement("span");
      swatch.className = `swatch ${group}`;
      swatch.part.add("swatch");
      swatch.ariaHidden = "true";
      const count = document.createElement("span");
      count.part.add("count");
      button.append(swatch, "", count);
      button.addEventListener("click", () => {
        const off = this.#off();
        if (!off.delete(group)) off.add(group);
        this.hide = [...off].join(" ");
      });
      toolbar.append(button);
      this.#buttons.set(group, { button, count });
    }
    const card = document.createElement("section");
    card.part.add("card");
    card.setAttribute("role", "dialog");
    card.tabIndex = -1;
    card.hidden = true;
    root.append(toolbar, document.createElement("slot"), card);
    this.#toolbar = toolbar;
    this.#card = card;
    this.#label();
  }

  /** Names what stands around the article. */
  #label(): void {
    this.#toolbar?.setAttribute("aria-label", this.#word("element.marks"));
    this.#card?.setAttribute("aria-label", this.#word("element.about"));
    for (const [group, { button }] of this.#buttons) {
      const [swatch, , count] = button.childNodes;
      button.replaceChildren(swatch!, `${this.#word(`group.${group}`)} `, count!);
    }
  }

  #word(key: keyof typeof english): string {
    return this.#strings[key] ?? english[key];
  }

  #listen(signal: AbortSignal): void {
    const card = this.#card!;
    this.addEventListener("click", (event) => this.#hit(event, true), { signal });
    this.addEventListener("focusin", (event) => this.#hit(event, true), { signal });
    this.addEventListener(
      "pointermove",
      (event) => {
        if (event.pointerType !== "mouse" || this.#kept || event.composedPath().includes(card)) return;
        if (!this.#hit(event, false) && this.#open) this.#later(() => this.#close());
      },
      { signal },
    );
    card.addEventListener("pointerenter", () => clearTimeout(this.#timer), { signal });
    this.addEventListener("pointerleave", () => !this.#kept && this.#open && this.#later(() => this.#close()), {
      signal,
    });
    this.addEventListener(
      "focusout",
      ({ relatedTarget }) => {
        if (this.#kept && relatedTarget instanceof Node && !this.contains(relatedTarget)) this.#close();
      },
      { signal },
    );
    document.addEventListener(
      "pointerdown",
      (event) => {
        if (!event.composedPath().includes(this)) this.#close();
      },
      { signal },
    );
    document.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape" || !this.#open || event.defaultPrevented) return;
        event.preventDefault();
        const from = this.#open.id;
        const inside = this.shadowRoot?.activeElement != null && card.contains(this.shadowRoot.activeElement);
        // Its card is still open, so that this opens none.
        if (inside) this.#piecesOf(from)[0]?.focus();
        this.#close();
      },
      { signal },
    );
    this.addEventListener(
      "keydown",
      (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || !this.#markAt(event)) return;
        if (event.key === "ArrowRight") this.#step(1);
        else if (event.key === "ArrowLeft") this.#step(-1);
        else if (event.key === "Enter" && this.#open) card.focus();
        else return;
        event.preventDefault();
      },
      { signal },
    );
  }

  #markAt(event: Event): { mark: Mark; at: HTMLElement } | undefined {
    const target = event.target;
    const at = target instanceof Element ? target.closest<HTMLElement>("mark.saidwho") : null;
    const mark = at && this.analysis?.marks.find(({ id }) => id === at.dataset.saidwho);
    return mark && at ? { mark, at } : undefined;
  }

  #hit(event: Event, keep: boolean): boolean {
    const hit = this.#markAt(event);
    if (!hit) return false;
    if (keep) {
      this.#place(hit.mark.id);
      this.#show(hit.mark, hit.at, true);
    } else if (hit.mark.id !== this.#open?.id) this.#later(() => this.#show(hit.mark, hit.at, false));
    else clearTimeout(this.#timer);
    return true;
  }

  #later(act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, 150);
  }

  #show(mark: Mark, at: HTMLElement, keep: boolean): void {
    clearTimeout(this.#timer);
    const card = this.#card;
    if (!card || !at.isConnected) return;
    this.#kept = keep;
    if (this.#open?.id !== mark.id) {
      this.#close();
      this.#kept = keep;
      this.#open = mark;
      const { kind, title, what, why, rule } = explain(mark, this.#strings);
      const heading = document.createElement("h2");
      heading.part.add("card-title");
      heading.textContent = `${kind}: ${title}`;
      const lines = [what, why, rule].map((line) => {
        const paragraph = document.createElement("p");
        paragraph.textContent = line;
        return paragraph;
      });
      const close = document.createElement("button");
      close.type = "button";
      close.part.add("card-close");
      close.textContent = this.#word("element.close");
      close.addEventListener("click", () => {
        this.#piecesOf(mark.id)[0]?.focus();
        this.#close();
      });
      card.replaceChildren(heading, ...lines, close);
      card.hidden = false;
      for (const piece of this.#piecesOf(mark.id)) piece.classList.add("saidwho-open");
      this.#tell("saidwho-mark", { mark });
    }
    const line = at.getClientRects()[0];
    const outer = this.getBoundingClientRect();
    if (!line) return;
    const left = Math.max(0, Math.min(line.left - outer.left, outer.width - card.offsetWidth));
    card.style.setProperty("top", `${line.bottom - outer.top + 8}px`);
    card.style.setProperty("left", `${left}px`);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#kept = false;
    if (!this.#open || !this.#card) return;
    for (const piece of this.#piecesOf(this.#open.id)) piece.classList.remove("saidwho-open");
    this.#open = null;
    this.#card.hidden = true;
    this.#tell("saidwho-mark", { mark: null });
  }

  #piecesOf(id: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(`mark.saidwho[data-saidwho="${CSS.escape(id)}"]`)];
  }

  /** However many marks there are, the article is one stop of the Tab key. */
  #place(id: string | undefined): HTMLElement | undefined {
    for (const piece of this.querySelectorAll("mark.saidwho[tabindex='0']")) piece.setAttribute("tabindex", "-1");
    const piece = id === undefined ? undefined : this.#piecesOf(id)[0];
    piece?.setAttribute("tabindex", "0");
    this.#stop = id;
    return piece;
  }

  #step(direction: 1 | -1): void {
    const marks = this.analysis?.marks.filter((mark) => this.#isShown(mark) && this.#piecesOf(mark.id)[0]) ?? [];
    const next = marks[marks.findIndex(({ id }) => id === this.#stop) + direction];
    if (next) this.#place(next.id)?.focus();
  }

  #off(): Set<string> {
    return new Set(this.hide.split(/\s+/).filter(Boolean));
  }

  #isShown({ kind }: Mark): boolean {
    const off = this.#off();
    return names.some((group) => !off.has(group) && groups[group].includes(kind));
  }

  /** Draws the marks that are switched on, and says how many there are of each group. */
  #update(redraw = true): void {
    const { analysis } = this;
    if (!analysis) return;
    if (redraw) {
      this.#close();
      this.#highlighted?.show((mark) => this.#isShown(mark));
    }
    const off = this.#off();
    for (const [group, { button, count }] of this.#buttons) {
      button.setAttribute("aria-pressed", String(!off.has(group)));
      const { marks, attributions } = analysis.summary;
      count.textContent = String(group === "attribution" ? attributions.total : marks[group].total);
    }
    const first = new Set<string>();
    for (const piece of this.querySelectorAll<HTMLElement>("mark.saidwho")) {
      const id = piece.dataset.saidwho!;
      if (!first.has(id)) piece.setAttribute("tabindex", "-1");
      first.add(id);
    }
    const held = this.#stop !== undefined && first.has(this.#stop) ? this.#stop : [...first][0];
    this.#place(held);
  }

  #tell<Name extends keyof SaidWhoEvents>(name: Name, detail: SaidWhoEvents[Name]["detail"]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #set(name: string, value: string | null): void {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }
}

/** Registers the element, once; where there are no elements, does nothing. */
export function define(name = "said-who"): void {
  const { customElements } = globalThis as { customElements?: CustomElementRegistry };
  if (customElements && !customElements.get(name)) customElements.define(name, SaidWhoElement);
}

declare global {
  interface HTMLElementTagNameMap {
    "said-who": SaidWhoElement;
  }
  interface HTMLElementEventMap extends SaidWhoEvents {}
}
