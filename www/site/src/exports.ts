//! Export: the same findings as a file, in the forms that the package gives. Marks that the reader has hidden as not
//! right are left out, and what refers to them.

import { type Analysis, toCsv, toHtml, toMarkdown, toWebAnnotations } from "saidwho";
import type { Article } from "./article.js";
import { createDialog, type Dialog } from "./dialog.js";
import { button, h } from "./dom.js";
import { nameFor, save } from "./save.js";
import * as strings from "./strings.en.json";
import { dismissalKey, type View } from "./view.js";

const text = strings.exports;

interface Form {
  name: keyof typeof text.forms;
  ending: string;
  type: string;
  make(words: string, analysis: Analysis): string;
}

const forms: readonly Form[] = [
  { name: "html", ending: "html", type: "text/html", make: toHtml },
  { name: "markdown", ending: "md", type: "text/markdown", make: toMarkdown },
  { name: "csv", ending: "csv", type: "text/csv", make: toCsv },
  {
    name: "json",
    ending: "json",
    type: "application/json",
    make: (words, analysis) => JSON.stringify({ text: words, ...analysis }, null, 2),
  },
  {
    name: "annotations",
    ending: "jsonld",
    type: "application/ld+json",
    make: (words, analysis) => JSON.stringify(toWebAnnotations(words, analysis), null, 2),
  },
];

/** The dialog with one button a form. */
export function createExportDialog(view: View, state: () => Article | undefined): Dialog {
  const choices = forms.map(({ name, ending, type, make }) => {
    const { title, what } = text.forms[name];
    const choose = button(
      { class: "choice", "data-form": name },
      [h("strong", {}, title), h("span", {}, what)],
      () => {
        const article = state();
        if (!article) return;
        const content = make(article.text, without(article, view));
        save(`${nameFor(article.text)}.${ending}`, type, content);
        dialog.close();
      },
    );
    return h("li", {}, choose);
  });
  const dialog = createDialog("exports", text.title, text.intro, h("ul", { class: "choices" }, ...choices));
  return dialog;
}

/** The analysis without the marks that the reader has hidden. Counts and ledger stay those of the engine. */
function without(article: Article, view: View): Analysis {
  const { analysis } = article;
  if (view.dismissed.size === 0) return analysis;
  const marks = analysis.marks.filter((mark) => !view.dismissed.has(dismissalKey(article, mark)));
  const left = new Set(marks.map(({ id }) => id));
  const kept = (id: string | null) => (id !== null && left.has(id) ? id : null);
  const attributions = analysis.attributions
    .map((attribution) => ({
      ...attribution,
      source: kept(attribution.source),
      cue: kept(attribution.cue),
      content: attribution.content.filter((id) => left.has(id)),
    }))
    .filter(({ source, cue, content }) => source !== null || cue !== null || content.length > 0);
  const said = new Set(attributions.map(({ id }) => id));
  const sources = analysis.sources.map(({ anonymityReason, ...source }) => ({
    ...source,
    mentions: source.mentions.filter((id) => left.has(id)),
    attributions: source.attributions.filter((id) => said.has(id)),
    ...(anonymityReason !== undefined && left.has(anonymityReason) ? { anonymityReason } : {}),
  }));
  return { ...analysis, marks, attributions, sources };
}
