//! Roving focus: however many marks there are, the article is one stop of the Tab key.

import type { Mark } from "saidwho";
import type { Reading } from "./reading.js";

/** The walk through the marks of the reading view. */
export interface Roving {
  /** Takes the marks that can be walked to, in the order of the text. */
  set(marks: readonly Mark[]): void;
  /** The mark that has the focus or had it last. */
  current(): Mark | undefined;
  /** Moves the focus to a mark. */
  focus(mark: Mark): void;
  /** Moves the focus by one mark, or by one of the same kind; stays at the ends. */
  step(direction: 1 | -1, sameKind?: boolean): void;
}

/** Lets focus walk through the marks of a reading view. `kindOf` says which of them count as the same. */
export function createRoving(reading: Reading, kindOf: (mark: Mark) => unknown): Roving {
  let marks: readonly Mark[] = [];
  let at = -1;
  let stop: HTMLElement | null = null;

  function place(index: number): HTMLElement | null {
    at = index;
    const mark = marks[at];
    const element = mark ? reading.elementOf(mark) : null;
    if (stop !== element) stop?.setAttribute("tabindex", "-1");
    element?.setAttribute("tabindex", "0");
    stop = element;
    return element;
  }

  reading.root.addEventListener("focusin", (event) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>("mark")?.dataset.id;
    const index = marks.findIndex((mark) => mark.id === id);
    if (index >= 0) place(index);
  });

  const roving: Roving = {
    set(next) {
      const held = stop?.isConnected ? stop.dataset.id : undefined;
      marks = next;
      const kept = marks.findIndex((mark) => mark.id === held);
      place(kept >= 0 ? kept : Math.min(Math.max(at, 0), marks.length - 1));
    },
    current: () => marks[at],
    focus(mark) {
      const index = marks.findIndex((other) => other.id === mark.id);
      const element = index >= 0 ? place(index) : null;
      if (!element) return;
      element.focus({ preventScroll: true });
      element.scrollIntoView({ block: "nearest" });
    },
    step(direction, sameKind = false) {
      const here = marks[at];
      // Until a mark has had the focus, the first step goes to the first one.
      const started = stop !== null && stop === document.activeElement;
      if (!started && here && !sameKind) return roving.focus(here);
      for (let next = at + direction; next >= 0 && next < marks.length; next += direction) {
        const mark = marks[next] as Mark;
        if (!sameKind || (here && kindOf(mark) === kindOf(here))) return roving.focus(mark);
      }
    },
  };
  return roving;
}
