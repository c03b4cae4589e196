//! The page: text in, analysis, views out. Everything below is wiring; each part lives in the file of its name.

import type { Mark } from "saidwho";
import example from "./examples/lowhaven-bridge.txt";
import { type AnalysisClient, startAnalysis } from "./analysis-client.js";
import { type Article, createArticle } from "./article.js";
import { createCard } from "./card.js";
import { createComposer } from "./composer.js";
import { button, byId, h } from "./dom.js";
import { createFindings } from "./findings.js";
import { createKeyHelp, listenForKeys } from "./keys.js";
import { highlightLinked } from "./linked.js";
import { createReading } from "./reading.js";
import { createRoving } from "./roving.js";
import { showSources } from "./sources.js";
import { count, fill, percent, strings } from "./strings.js";
import { createTabs } from "./tabs.js";
import { createToggles } from "./toggles.js";
import { defaultView, dismissalKey, groupOf, groups, visibleMarks } from "./view.js";
import "./trust.js";

const view = defaultView();
let article: Article | undefined;
let client: Promise<AnalysisClient>;
let turns = 0;

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
  { panel: byId("sources"), name: strings.panel.sources },
  { panel: byId("findings"), name: strings.panel.findings },
]);
const help = createKeyHelp();
const toggles = createToggles(view, draw, help.open);
createComposer(example, read);

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
  if (!article || !visibleMarks(article, view).some((other) => other.id === mark.id)) {
    reading.root.querySelector(`[data-block="${mark.block}"]`)?.scrollIntoView({ block: "center" });
    return;
  }
  reading.elementOf(mark)?.scrollIntoView({ block: "center" });
  roving.focus(mark);
}

function goToList(mark: Mark | undefined): void {
  card.close();
  tabs.show(byId("findings"));
  findings.focus(mark);
}

/** Draws what is switched on. */
function draw(): void {
  toggles.update();
  document.body.classList.toggle("has-letters", view.letters);
  if (!article) return;
  const marks = visibleMarks(article, view);
  const focusWasInText = reading.root.contains(document.activeElement);
  reading.show(article, marks);
  roving.set(marks);
  card.set(article, marks);
  findings.show(article, marks);
  showHidden();
  // The keys work while the article has the focus, so it stays there when the mark that had it is gone.
  if (focusWasInText && !reading.root.contains(document.activeElement)) reading.root.focus({ preventScroll: true });
}

/** The line that says what the reader has hidden, with the way back. */
function showHidden(): void {
  const line = byId("hidden");
  const again = (label: string, undo: () => void) =>
    button({ class: "link-button" }, label, () => {
      undo();
      draw();
    });
  const text = strings.toggles;
  if (view.allHidden) {
    line.replaceChildren(
      text.allHidden,
      " ",
      again(text.showAll, () => (view.allHidden = false)),
    );
  } else if (view.dismissed.size > 0) {
    line.replaceChildren(
      count(text.hidden, view.dismissed.size),
      " ",
      again(text.restore, () => view.dismissed.clear()),
    );
  } else {
    line.replaceChildren();
  }
}

type State = "empty" | "working" | "done" | "nothing" | "failed" | "unavailable";

/** What the page is doing, for the style sheet, and in words where something went wrong. */
function setState(state: State, retry?: () => void): void {
  document.body.dataset.state = state;
  const { working, failedTitle, failedBody, unavailableTitle, unavailableBody, nothingTitle, nothingBody } =
    strings.status;
  const words = {
    working: [working],
    failed: [failedTitle, failedBody],
    unavailable: [unavailableTitle, unavailableBody],
    nothing: [nothingTitle, nothingBody],
  }[state as string];
  const notice = byId("notice");
  notice.hidden = !words;
  notice.replaceChildren(
    ...(words ? [h("h2", {}, words[0]), words[1] ? h("p", {}, words[1]) : ""] : []),
    ...(retry ? [button({ class: "button" }, strings.status.retry, retry)] : []),
  );
}

function announce(words: string): void {
  byId("live").textContent = words;
}

/** Analyses a text and shows the result, unless another text has come meanwhile. */
async function read(text: string): Promise<void> {
  const turn = ++turns;
  if (text.trim() === "") {
    article = undefined;
    setState("empty");
    announce("");
    return;
  }
  const slow = window.setTimeout(() => {
    document.body.classList.add("is-slow");
    if (!article) setState("working");
  }, 200);
  try {
    const analysis = await (await client).analyze(text);
    if (analysis && turn === turns) show(createArticle(text, analysis));
  } catch (error) {
    if (turn !== turns) return;
    console.error(error);
    setState("failed", () => void read(text));
    announce(strings.status.failedTitle);
  } finally {
    clearTimeout(slow);
    document.body.classList.remove("is-slow");
  }
}

function show(next: Article): void {
  article = next;
  const { summary } = next.analysis;
  const counts = {
    quotes: count(strings.status.quotes, summary.marks.quote.total),
    attributions: count(strings.status.attributions, summary.attributions.total),
    hedges: count(strings.status.hedges, summary.marks.hedge.total),
    credits: count(strings.status.credits, summary.marks.credit.total),
  };
  const nothing = groups.every((group) =>
    group === "attribution" ? summary.attributions.total === 0 : summary.marks[group].total === 0,
  );
  setState(nothing ? "nothing" : "done");
  toggles.show(next.analysis);
  draw();
  showSources(byId("sources"), next, goToText);
  byId("summary").textContent = fill(strings.status.summary, {
    words: count(strings.status.words, summary.words),
    sentences: count(strings.status.sentences, summary.sentences),
    quoted: count(strings.status.words, summary.quotedWords),
    share: percent(summary.shareOfQuotedWords),
  });
  announce(nothing ? strings.status.nothing : fill(strings.status.found, counts));
}

/** Loads the analysis. Where that fails, the page says so and offers to try again. */
function start(): void {
  client = startAnalysis("saidwho.wasm", "thread.js");
  client.catch((error: unknown) => {
    console.error(error);
    setState("unavailable", () => {
      setState("empty");
      start();
    });
  });
}

setState("empty");
start();
