//! The page: text in, analysis, views out. Everything below is wiring; each part lives in the file of its name.

import type { Mark } from "saidwho";
import thin from "./examples/bridge-rumours.txt";
import interview from "./examples/ferry-interview.txt";
import first from "./examples/lowhaven-bridge.txt";
import { type AnalysisClient, startAnalysis } from "./analysis-client.js";
import { type Article, createArticle } from "./article.js";
import { createCard } from "./card.js";
import { createCompare } from "./compare.js";
import { createComposer } from "./composer.js";
import { button, byId } from "./dom.js";
import { createExportDialog } from "./exports.js";
import { createFindings } from "./findings.js";
import { createGuess, longestGuess } from "./guess.js";
import { createKeyHelp, listenForKeys } from "./keys.js";
import { highlightLinked } from "./linked.js";
import { keepOffline } from "./offline.js";
import { showParagraphs } from "./paragraphs.js";
import { showParts } from "./parts.js";
import { fromJson, hideAgain, longestText, type Prepared, Refusal } from "./prepared.js";
import { createPrintDialog } from "./print.js";
import { createReading } from "./reading.js";
import { createRoving } from "./roving.js";
import { createShareDialog } from "./share-dialog.js";
import { fromFragment, isLink } from "./share-link.js";
import { showSources } from "./sources.js";
import { announce, complain, setState } from "./status.js";
import * as strings from "./strings.en.json";
import { count, fill, percent } from "./strings.js";
import { createTabs } from "./tabs.js";
import { createToggles } from "./toggles.js";
import "./trust.js";
import { defaultView, dismissalKey, groupCount, groupOf, groups, takeView, visibleMarks } from "./view.js";

const view = defaultView();
let article: Article | undefined;
let drawn: readonly Mark[] = [];
let client: Promise<AnalysisClient>;
let turns = 0;
/** Texts above this length, in UTF-16 units, are shown in steps. */
const longSteps = 50_000;
/** What a link or file asked for, until its text has been read. */
let awaited: Prepared | undefined;

const reading = createReading(byId("reading"));
const roving = createRoving(reading, (mark) => groupOf(mark.kind));
const card = createCard(
  byId("frame"),
  reading,
  {
    hide(mark) {
      if (article) view.dismissed.add(dismissalKey(article, mark));
      card.close();
      draw();
      reading.root.focus({ preventScroll: true });
    },
    list: (mark) => goToList(mark),
    go: (mark) => goToText(mark),
  },
  (mark) => highlightLinked(reading.root, article, mark),
);
const findings = createFindings(byId("findings"), goToText);
const tabs = createTabs(byId("panel"), strings.panel.label, [
  {
    panel: byId("sources"),
    name: strings.panel.sources,
    fill: () => article && showSources(byId("sources"), article, goToText),
  },
  {
    panel: byId("paragraphs"),
    name: strings.panel.paragraphs,
    fill: () => article && showParagraphs(byId("paragraphs"), article, goToBlock),
  },
  { panel: byId("parts"), name: strings.panel.parts, fill: () => article && showParts(byId("parts"), article) },
  { panel: byId("findings"), name: strings.panel.findings, fill: () => article && findings.show(article, drawn) },
]);
const help = createKeyHelp();
const toggles = createToggles(view, draw, help.open);
const composer = createComposer({ first, thin, interview }, { changed: read, saved: openSaved });
const guess = createGuess(byId("guess"), () => setMode("read"));
const compare = createCompare(byId("compare"), view, thin, readBeside, () => share.open(), () => setMode("read"));

const share = createShareDialog(
  view,
  () => article,
  () => (document.body.dataset.mode === "compare" ? compare.beside() : undefined),
);
const exporting = createExportDialog(view, () => article);
const printing = createPrintDialog(reading, () => article, () => drawn);
byId("actions").append(
  button({ class: "button", id: "start-guess" }, strings.actions.guess, () => setMode("guess")),
  button({ class: "button", id: "start-compare" }, strings.actions.compare, () => setMode("compare")),
  button({ class: "button", id: "open-share" }, strings.actions.share, share.open),
  button({ class: "button", id: "open-export" }, strings.actions.export, exporting.open),
  button({ class: "button", id: "open-print" }, strings.actions.print, printing.open),
);

listenForKeys(byId("frame"), {
  enabled: () => view.keys,
  step: (direction, sameKind) => roving.step(direction, sameKind),
  toggle(group) {
    view.groups[group] = !view.groups[group];
    view.allHidden = false;
    draw();
  },
  enterCard() {
    const mark = roving.current();
    if (mark) card.open(mark);
    card.enter();
  },
  closeCard: () => card.close(true),
  hideAll() {
    view.allHidden = !view.allHidden;
    draw();
  },
  list: () => goToList(roving.current()),
  help: help.open,
});

/** Shows a mark in the text, with its card. */
function goToText(mark: Mark): void {
  if (!drawn.some((other) => other.id === mark.id)) return goToBlock(mark.block);
  reading.elementOf(mark)?.scrollIntoView({ block: "center" });
  roving.focus(mark);
}

function goToBlock(block: number): void {
  reading.finish();
  reading.root.querySelector(`[data-block="${block}"]`)?.scrollIntoView({ block: "center" });
}

function goToList(mark: Mark | undefined): void {
  card.close();
  tabs.show(byId("findings"));
  findings.focus(mark);
}

type Mode = "read" | "guess" | "compare";

function layOut(mode: Mode): void {
  document.body.dataset.mode = mode;
  byId("guess").hidden = mode !== "guess";
  byId("compare").hidden = mode !== "compare";
  card.close();
}

/** Enters a way of looking at the article, and takes the focus there unless it is wanted elsewhere. */
function setMode(mode: Mode, takeFocus = true): void {
  if (!article) return;
  if (mode === "guess" && article.text.length > longestGuess) {
    return complain(fill(strings.guess.tooLong, { most: longestGuess, n: article.text.length }));
  }
  const before = document.body.dataset.mode;
  layOut(mode);
  if (mode === "guess") {
    guess.start(article, visibleMarks(article, view));
    if (takeFocus) byId("guess").querySelector("button")?.focus();
  } else if (mode === "compare") {
    compare.start(article, takeFocus);
  } else if (takeFocus) {
    byId(before === "compare" ? "start-compare" : "start-guess").focus();
  }
}

/** Draws what is switched on. */
function draw(): void {
  toggles.update();
  document.body.classList.toggle("has-letters", view.letters);
  if (!article) return;
  drawn = visibleMarks(article, view);
  const focusWasInText = reading.root.contains(document.activeElement);
  reading.show(article, drawn);
  roving.set(drawn);
  card.set(article, drawn);
  tabs.refresh([byId("findings")]);
  compare.draw();
  showHidden();
  // The keys work while the article has the focus, so it stays there when the mark that had it is gone.
  if (focusWasInText && !reading.root.contains(document.activeElement)) reading.root.focus({ preventScroll: true });
}

/** The line that says what the reader has hidden, with the way back. */
function showHidden(): void {
  const text = strings.toggles;
  const again = (label: string, undo: () => void) =>
    button({ class: "link-button" }, label, () => {
      undo();
      draw();
    });
  const back = view.allHidden
    ? [text.allHidden, " ", again(text.showAll, () => (view.allHidden = false))]
    : view.dismissed.size > 0
      ? [count(text.hidden, view.dismissed.size), " ", again(text.restore, () => view.dismissed.clear())]
      : [];
  byId("hidden").replaceChildren(...back);
}

/** Analyses a text and shows the result, unless another text has come meanwhile. */
async function read(text: string): Promise<void> {
  const turn = ++turns;
  if (text.trim() === "" || text.length > longestText) {
    article = undefined;
    const detail = fill(strings.status.tooLong, { n: text.length, most: longestText });
    if (text.length > longestText) setState("too-long", undefined, detail);
    else setState("empty");
    announce(text.length > longestText ? strings.status.tooLongTitle : "");
    return;
  }
  const slow = window.setTimeout(() => {
    document.body.classList.add("is-slow");
    if (!article) setState("working");
  }, 200);
  try {
    const analysis = await (await client).analyze(text);
    if (!analysis) return;
    await breath(text);
    const next = createArticle(text, analysis);
    await breath(text);
    if (turn === turns) await show(next, () => turn === turns);
  } catch (error) {
    if (turn !== turns) return;
    console.error(error);
    article = undefined;
    setState("failed", () => void read(text));
    announce(strings.status.failedTitle);
  } finally {
    clearTimeout(slow);
    document.body.classList.remove("is-slow");
  }
}

/** The second article of a comparison. */
async function readBeside(text: string): Promise<Article | undefined> {
  if (text.length > longestText) return undefined;
  return createArticle(text, await (await client).analyzeBeside(text));
}

/** Lets the page answer between two steps that a long text makes long. */
async function breath(text: string): Promise<void> {
  if (text.length > longSteps) await new Promise((resolve) => setTimeout(resolve));
}

/** Shows an article, as long as it is still `wanted`. */
async function show(next: Article, wanted: () => boolean): Promise<void> {
  article = next;
  const prepared = awaited?.text === next.text ? awaited : undefined;
  awaited = undefined;
  if (prepared) hideAgain(next, view, prepared.hidden);
  const nothing = groups.every((group) => groupCount(next.analysis, group) === 0);
  setState(nothing ? "nothing" : "done");
  toggles.show(next.analysis);
  draw();
  await breath(next.text);
  if (!wanted()) return;
  tabs.refresh(["sources", "paragraphs", "parts"].map((id) => byId(id)));
  const { words, sentences, quotedWords, shareOfQuotedWords, marks, attributions } = next.analysis.summary;
  byId("summary").textContent = fill(strings.status.summary, {
    words: count(strings.status.words, words),
    sentences: count(strings.status.sentences, sentences),
    quoted: count(strings.status.words, quotedWords),
    share: percent(shareOfQuotedWords),
  });
  const found = fill(strings.status.found, {
    quotes: count(strings.status.quotes, marks.quote.total),
    attributions: count(strings.status.attributions, attributions.total),
    hedges: count(strings.status.hedges, marks.hedge.total),
    credits: count(strings.status.credits, marks.credit.total),
  });
  announce(nothing ? strings.status.nothing : found);
  if (prepared?.beside !== undefined) {
    setMode("compare", false);
    compare.load(prepared.beside);
  } else if (prepared?.mode === "guess" || document.body.dataset.mode === "guess") setMode("guess", false);
  else if (document.body.dataset.mode === "compare") setMode("compare", false);
}

/** Shows a state that somebody prepared. */
function open(prepared: Prepared): void {
  takeView(view, prepared.view);
  awaited = prepared;
  layOut("read");
  composer.load(prepared.text);
}

function openSaved(json: string): boolean {
  try {
    open(fromJson(json));
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** Opens the link in the address, if there is one. */
async function openLink(): Promise<void> {
  if (!isLink(location.hash)) return;
  try {
    open(await fromFragment(location.hash));
  } catch (error) {
    complain(strings.links[error instanceof Refusal ? error.reason : "broken"]);
  }
}

/** Loads the analysis. Where that fails, the page says so and offers to try again. */
function start(): void {
  client = startAnalysis("saidwho.wasm", "thread.js");
  client.then(
    () => keepOffline("service-worker.js", () => article === undefined),
    (error: unknown) => {
      console.error(error);
      setState("unavailable", () => {
        setState("empty");
        start();
      });
    },
  );
}

setState("empty");
start();
void openLink();
addEventListener("hashchange", () => void openLink());
