//! What the card says about a mark: what it is, why it matters, who is taken to be speaking, how it was found.

import { type Attribution, explain, type Mark, type Source } from "saidwho";
import type { Article } from "./article.js";
import { button, h } from "./dom.js";
import * as strings from "./strings.en.json";
import { fill, percent } from "./strings.js";
import { titleOf } from "./titles.js";
import { groupOf } from "./view.js";

const text = strings.card;

/** What the buttons of the card do. */
export interface CardActions {
  hide(mark: Mark): void;
  list(mark: Mark): void;
  go(mark: Mark): void;
  close(): void;
}

/** The inside of the card. `around` are the marks that the mark stands in, nearest first. */
export function cardContent(article: Article, mark: Mark, around: readonly Mark[], actions: CardActions): Node[] {
  const { title, what, why, rule } = explain(mark);
  const facts = h("dl", { class: "facts" });
  const fact = (term: string, ...values: (Node | string)[]) => {
    facts.append(h("div", {}, h("dt", {}, term), h("dd", {}, ...values)));
  };

  const { scope } = mark.fields ?? {};
  if (mark.kind === "hedge" && typeof scope === "string" && scope !== article.slice(mark)) {
    fact(text.scope, `“${excerpt(scope)}”`);
  }
  const spoken = article.spokenIn(mark);
  const speaker = spoken?.speaker ? article.source(spoken.speaker) : undefined;
  if (speaker) fact(text.speaker, ...speakerText(article, spoken, speaker));
  else if (mark.kind === "quote" && !["scare", "title", "term"].includes(mark.type)) fact(text.speaker, text.noSpeaker);
  const relayed = (spoken?.relayedBy ?? [])
    .map((id) => article.source(id)?.name)
    .filter((other) => other !== undefined);
  if (relayed.length > 0) fact(text.relay, relayed.join(", "));
  const reason = speaker?.anonymityReason && article.mark(speaker.anonymityReason);
  if (reason && reason.id !== mark.id) fact(text.reason, excerpt(article.slice(reason)));
  if (spoken?.kind === "no-comment" && mark.kind !== "quote" && mark.kind !== "hedge") fact(text.says, text.noComment);
  else if (spoken && (mark.kind === "source" || mark.kind === "cue")) {
    const said = spoken.content.map((id) => article.mark(id)).filter((content) => content !== undefined);
    if (said.length > 0) fact(text.says, excerpt(said.map((content) => article.slice(content)).join(" … ")));
  }
  const fields = text.fields as Record<string, string>;
  for (const [field, value] of Object.entries(mark.fields ?? {})) {
    const label = fields[field];
    if (label) fact(label, Array.isArray(value) ? value.join(", ") : value);
  }
  fact(text.how, foundBy(mark, rule));

  return [
    h(
      "header",
      { class: "card-head" },
      h(
        "span",
        { class: `swatch swatch-${mark.kind}`, "aria-hidden": "true" },
        strings.reading.letters[letterKind(mark)],
      ),
      h("h3", { id: "card-title" }, title),
      button({ class: "icon-button", "aria-label": text.close }, "×", actions.close),
    ),
    h("p", { class: "card-what" }, what),
    why ? h("p", { class: "card-why" }, h("strong", {}, `${text.why}: `), why) : "",
    mark.duplicateOf ? h("p", {}, text.duplicate) : "",
    facts,
    around.length > 0 &&
      h(
        "p",
        { class: "card-around" },
        `${text.around} `,
        ...around.map((other) => button({ class: "link-button" }, titleOf(other), () => actions.go(other))),
      ),
    h(
      "footer",
      { class: "card-foot" },
      button({ class: "link-button" }, text.hide, () => actions.hide(mark)),
      button({ class: "link-button" }, text.list, () => actions.list(mark)),
    ),
  ].filter((node): node is HTMLElement => node instanceof Node);
}

function letterKind(mark: Mark): keyof typeof strings.reading.letters {
  const letters = strings.reading.letters;
  return mark.kind in letters ? (mark.kind as keyof typeof letters) : "furniture";
}

/** The name as the ledger has it; where the text says something else here, that it is a guess. */
function speakerText(article: Article, spoken: Attribution | undefined, speaker: Source): (Node | string)[] {
  const type = (strings.sourceTypes as Record<string, string>)[speaker.type];
  const here = spoken?.source ? article.mark(spoken.source) : undefined;
  const said = here ? article.slice(here).toLocaleLowerCase(strings.lang) : "";
  const guessed = !said.includes(speaker.name.toLocaleLowerCase(strings.lang));
  const notes = [type?.toLocaleLowerCase(strings.lang), guessed && text.guess].filter(Boolean);
  return [h("strong", {}, speaker.name), ` (${notes.join("; ")})`];
}

function foundBy(mark: Mark, rule: string): Node {
  const sure = text.sure;
  const level =
    mark.confidence >= 1
      ? sure.formal
      : mark.confidence >= 0.9
        ? sure.very
        : mark.confidence >= 0.7
          ? sure.fairly
          : sure.guess;
  return h("span", {}, `${rule} `, fill(level, { percent: percent(mark.confidence) }));
}

function excerpt(words: string): string {
  const limit = 140;
  const flat = words.replace(/\s+/g, " ");
  if (flat.length <= limit) return flat;
  const cut = flat.lastIndexOf(" ", limit);
  return `${flat.slice(0, cut > 0 ? cut : limit)} …`;
}

/** Marks of the groups that stand around a mark, nearest first. */
export function marksAround(marks: readonly Mark[], mark: Mark): Mark[] {
  return marks
    .filter(
      (other) =>
        other !== mark &&
        other.block === mark.block &&
        groupOf(other.kind) !== undefined &&
        other.start <= mark.start &&
        other.end >= mark.end,
    )
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}
