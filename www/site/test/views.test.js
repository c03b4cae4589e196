// The views beside the text: each shows the figures of the analysis, as a picture and as a table; export and print.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { analyze, init, toCsv, toHtml, toMarkdown, toWebAnnotations } from "saidwho";
import { catchDownloads, enter, insert, loadExample, marked, setUp } from "./browser.js";

const example = await readFile(new URL("../src/examples/lowhaven-bridge.txt", import.meta.url), "utf8");

/** The cells of a table, row by row. */
const cells = (page, selector) =>
  page.$$eval(`${selector} tbody tr`, (rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent)));

describe("the views beside the text", () => {
  const shared = setUp({ before, after });
  let analysis;
  before(async () => {
    await init();
    analysis = analyze(example);
  });
  const open = async () => {
    const page = await shared.open();
    await loadExample(page);
    return page;
  };

  test("the bars and their table are the quoted words of the ledger", async () => {
    const page = await open();
    const quoted = analysis.sources.filter(({ quotedWords }) => quotedWords > 0);
    const expected = quoted.sort((a, b) => b.quotedWords - a.quotedWords);
    assert.deepEqual(
      (await cells(page, "#sources .figure")).filter(([name]) => quoted.some((source) => source.name === name)),
      expected.map(({ name, quotedWords, shareOfQuotedWords }) => [
        name,
        String(quotedWords),
        `${Math.round(shareOfQuotedWords * 100)}%`,
      ]),
    );
    const bars = await page.$$eval(".chart-bar", (elements) => elements.map((bar) => Number(bar.getAttribute("width"))));
    expected.forEach(({ quotedWords }, index) => {
      assert.ok(Math.abs(bars[index] / bars[0] - quotedWords / expected[0].quotedWords) < 0.01);
    });
    await page.close();
  });

  test("who passes on whose words is drawn and listed", async () => {
    const page = await open();
    const name = (id) => analysis.sources.find((source) => source.id === id).name;
    const pairs = new Set();
    for (const { relayedBy, speaker } of analysis.attributions) {
      const chain = [...relayedBy, speaker].filter((id) => id !== null);
      for (let at = 1; at < chain.length; at++) pairs.add(`${name(chain[at - 1])} < ${name(chain[at])}`);
    }
    assert.ok(pairs.size > 0, "the example has somebody who passes something on");
    const rows = await cells(page, "#sources .figure:has(.diagram)");
    assert.deepEqual(new Set(rows.map(([relay, from]) => `${relay} < ${from}`)), pairs);
    assert.equal((await page.$$(".diagram-line")).length, pairs.size);
    await page.close();
  });

  test("the paragraphs are counted by the summary, and a row leads to its paragraph", async () => {
    const page = await open();
    await page.click("#paragraphs-tab");
    const rows = await cells(page, "#paragraphs");
    assert.deepEqual(
      rows.map(([, ...figures]) => figures.map(Number)),
      analysis.summary.blocks.map(({ words, quotes, attributions, hedges, credits }) => [
        words,
        quotes,
        attributions,
        hedges,
        credits,
      ]),
    );
    const last = rows.length - 1;
    await page.evaluate(() => scrollTo(0, 0));
    await page.$$eval(".strip-row", (lines, at) => lines[at].dispatchEvent(new MouseEvent("click")), last);
    const seen = () =>
      page.$eval(`#reading [data-block="${last}"]`, (block) => {
        const { top, bottom } = block.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    assert.ok(await seen());
    await page.close();
  });

  test("headline and body are counted by the summary; the headline's quote is looked for below", async () => {
    const page = await open();
    await page.click("#parts-tab");
    const rows = await cells(page, "#parts");
    const part = (...kinds) =>
      ["words", "quotes", "attributions", "hedges"].map((field) =>
        analysis.summary.parts.filter(({ kind }) => kinds.includes(kind)).reduce((sum, counts) => sum + counts[field], 0),
      );
    const figures = (name) => rows.find(([first]) => first === name)?.slice(1).map(Number);
    assert.deepEqual(figures("Headline"), part("headline"));
    assert.deepEqual(figures("Body"), part("paragraph", "list-item"));
    assert.match(await page.$eval(".headline-quotes", ({ textContent }) => textContent), /does not stand in the text/);
    await enter(
      page,
      "Bridge “could close within weeks”, engineers warn\n\nBy Ada Lund\n\nThe bridge “could  close within weeks, or sooner”, the engineer said on Monday in the town hall.",
    );
    assert.match(await page.$eval(".headline-quotes", ({ textContent }) => textContent), /in quotation marks further down/);
    await page.close();
  });

  test("a picture can be saved, with its colours written out", async () => {
    const page = await open();
    const downloads = await catchDownloads(page);
    await page.click("#sources .figure-save");
    const [{ name, type, content }] = await downloads();
    assert.equal(name, "quoted-words.svg");
    assert.match(type, /^image\/svg\+xml/);
    assert.match(content, /xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.match(content, /fill="rgb\(8, 108, 208\)"/);
    assert.doesNotMatch(content, /class=|var\(/);
    await page.close();
  });

  test("exports are those of the package, without the marks that were hidden", async () => {
    const page = await open();
    const downloads = await catchDownloads(page);
    const get = async (form) => {
      await page.click("#open-export");
      await page.click(`[data-form=${form}]`);
      return (await downloads())[0];
    };
    const file = await get("csv");
    assert.equal(file.name, "harbour-bridge-could-close-within-weeks.csv");
    assert.equal(file.content, toCsv(example, analysis));
    assert.equal((await get("markdown")).content, toMarkdown(example, analysis));
    assert.equal((await get("html")).content, toHtml(example, analysis));
    assert.deepEqual(JSON.parse((await get("json")).content), { text: example, ...analysis });
    const annotations = JSON.parse((await get("annotations")).content);
    assert.deepEqual(annotations, JSON.parse(JSON.stringify(toWebAnnotations(example, analysis))));
    await page.click("#reading .mark-hedge");
    const id = await page.$eval("#reading .is-open", ({ dataset }) => dataset.id);
    await page.click(".card-foot button");
    const left = JSON.parse((await get("json")).content);
    assert.deepEqual(
      left.marks.map((mark) => mark.id),
      analysis.marks.map((mark) => mark.id).filter((other) => other !== id),
    );
    await page.close();
  });

  test("three questions stand under every result, and under no empty page", async () => {
    const page = await shared.open();
    const seen = () => page.$eval(".prompts", (prompts) => prompts.checkVisibility());
    assert.equal(await seen(), false);
    await enter(page, "The cat slept on the mat all day.");
    assert.equal(await seen(), true);
    assert.equal((await page.$$(".prompts li")).length, 3);
    await page.close();
  });

  for (const name of ["thin", "interview"]) {
    test(`the ${name} example is one`, async () => {
      const page = await shared.open();
      await page.click(`[data-example=${name}]`);
      await page.waitForSelector("#reading mark");
      assert.ok((await marked(page, name === "thin" ? ".mark-hedge" : ".mark-quote")).length >= 5);
      await page.close();
    });
  }

  /** The sheets of a PDF. */
  const sheets = (pdf) => Buffer.from(pdf).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;
  const words600 = `${example.trim()}\n\n${"“We count the bolts each day,” said Ada Lund. It may rain tomorrow, he said. ".repeat(10)}`;

  for (const format of ["a4", "letter"]) {
    test(`handout and answer sheet of a 600-word article take one side of ${format}`, async () => {
      const page = await shared.open();
      await insert(page, words600);
      await page.waitForSelector("#reading mark");
      assert.ok(analyze(words600).summary.words >= 600);
      await page.evaluate(() => {
        window.print = () => {};
      });
      for (const sheet of ["handout", "answers"]) {
        await page.click("#open-print");
        await page.click(`[data-sheet=${sheet}]`);
        assert.equal(sheets(await page.pdf({ format, preferCSSPageSize: false })), 1, sheet);
      }
      await page.close();
    });
  }

  test("the handout gives nothing away, the notes are numbered like the marks", async () => {
    const page = await open();
    await page.evaluate(() => {
      window.print = () => {};
    });
    const printed = async (sheet) => {
      await page.click("#open-print");
      await page.click(`[data-sheet=${sheet}]`);
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await page.emulateMediaType("print");
      const seen = await page.evaluate(() => ({
        lines: [...document.querySelectorAll("#reading mark")].map((mark) => {
          const style = getComputedStyle(mark);
          return [style.textDecorationLine, style.borderInlineStartWidth, style.backgroundColor].join(" ");
        }),
        numbers: [...document.querySelectorAll("#reading mark[data-note]")].map(({ dataset }) => dataset.note),
        notes: [...document.querySelectorAll("#sheet-notes li")].map(({ textContent }) => textContent),
        head: document.querySelector("#sheet-head").textContent,
        toolbar: document.querySelector("#toolbar").checkVisibility(),
      }));
      await page.emulateMediaType("screen");
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      return seen;
    };
    const blank = await printed("handout");
    assert.deepEqual([...new Set(blank.lines)], ["none 0px rgba(0, 0, 0, 0)"]);
    assert.match(blank.head, /Name/);
    assert.equal(blank.toolbar, false);
    const notes = await printed("notes");
    assert.ok(!notes.lines.includes("none 0px rgba(0, 0, 0, 0)"));
    assert.equal(notes.notes.length, notes.numbers.length);
    assert.deepEqual(
      notes.numbers.toSorted((a, b) => a - b),
      notes.numbers.map((_, index) => String(index + 1)),
    );
    assert.equal(await page.$eval("#sheet-notes", ({ children }) => children.length), 0, "nothing is left on the page");
    await page.close();
  });
});
