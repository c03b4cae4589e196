// Guess first and compare: by pointer, by touch, by keyboard; what is shown is what was marked and found.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { analyze, init } from "saidwho";
import { enter, loadExample, setUp } from "./browser.js";

const text = "“The gate was open,” said Ada Lund. It reportedly rained.\n\nPiet Varga denied that it may rain again.";
const example = await readFile(new URL("../src/examples/lowhaven-bridge.txt", import.meta.url), "utf8");
const second = await readFile(new URL("../src/examples/bridge-rumours.txt", import.meta.url), "utf8");

describe("guess first and compare", () => {
  const shared = setUp({ before, after });
  before(() => init());
  const guessing = async (options) => {
    const page = await shared.open(options);
    await enter(page, text);
    await page.click("#start-guess");
    return page;
  };
  const guessed = (page, group) => page.$$eval(`.word.guess-${group}`, (words) => words.map((word) => word.textContent));
  const column = (page, group, at) =>
    page.$$eval(
      `.guess-group:nth-of-type(${group}) > div:nth-of-type(${at}) li`,
      (entries) => entries.map((entry) => entry.textContent),
    );
  const word = (n) => `[data-word="${n}"]`;

  test("guess first hides every mark and shows the text word for word", async () => {
    const page = await guessing();
    assert.equal(await page.$eval("#reading", (reading) => reading.checkVisibility()), false);
    const blocks = await page.$$eval(".guess-text .block", (elements) => elements.map(({ textContent }) => textContent));
    assert.deepEqual(blocks, text.split("\n\n"));
    assert.equal((await page.$$(".guess-text :is(.guess, .told)")).length, 0);
    await page.close();
  });

  test("with the mouse: dragging, two presses, taking away", async () => {
    const page = await guessing();
    const centre = async (n) => {
      const box = await (await page.$(word(n))).boundingBox();
      return [box.x + box.width / 2, box.y + box.height / 2];
    };
    await page.mouse.move(...(await centre(0)));
    await page.mouse.down();
    await page.mouse.move(...(await centre(3)));
    await page.mouse.up();
    assert.deepEqual(await guessed(page, "quote"), ["“The", "gate", "was", "open,”"]);
    await page.click(".pen:nth-child(3)");
    await page.click(word(8));
    await page.click(word(8));
    assert.deepEqual(await guessed(page, "hedge"), ["reportedly"]);
    await page.click(word(8));
    assert.deepEqual(await guessed(page, "hedge"), []);
    await page.close();
  });

  test("with a finger: the first word, then the last", async () => {
    const page = await guessing({ width: 390, height: 800, touch: true });
    await page.tap(word(0));
    await page.tap(word(3));
    assert.deepEqual(await guessed(page, "quote"), ["“The", "gate", "was", "open,”"]);
    await page.close();
  });

  test("with the keys alone, to the comparison and back", async () => {
    const page = await guessing();
    const reach = async (selector) => {
      for (let presses = 0; presses < 30; presses++) {
        if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
        await page.keyboard.press("Tab");
      }
      assert.fail(`Tab does not reach ${selector}`);
    };
    const press = async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await reach(".word");
    await press("Enter", "ArrowRight", "ArrowRight", "ArrowRight", "Enter");
    assert.deepEqual(await guessed(page, "quote"), ["“The", "gate", "was", "open,”"]);
    await press("ArrowRight", "2", "Enter", "Enter", "End", "3", "Enter", "Enter");
    assert.deepEqual(await guessed(page, "attribution"), ["said"]);
    assert.deepEqual(await guessed(page, "hedge"), ["again."]);
    await page.focus(".guess-buttons .button");
    await press("Enter");
    assert.deepEqual(await column(page, 1, 1), ["“The gate was open,”"]);
    assert.deepEqual(await column(page, 2, 1), ["said"]);
    assert.deepEqual(await column(page, 3, 2), ["again."]);
    assert.ok((await column(page, 3, 3)).includes("reportedly"));
    assert.ok((await column(page, 2, 3)).includes("Ada Lund"));
    assert.doesNotMatch(await page.$eval("#guess", ({ innerText }) => innerText), /point|score|correct|wrong/i);
    assert.ok((await page.$$(".told-hedge")).length > 0);
    await reach(".guess-buttons .button:last-child");
    await press("Enter");
    assert.equal(await page.$eval("#reading", (reading) => reading.checkVisibility()), true);
    assert.equal(await page.evaluate(() => document.activeElement.id), "start-guess");
    await page.close();
  });

  test("while the text is edited, the focus stays in it and the words follow", async () => {
    const page = await guessing();
    await page.focus("#text");
    await page.evaluate(() => document.querySelector("#text").setSelectionRange(0, 0));
    await page.keyboard.type("Yes. ");
    await page.waitForFunction(() => document.querySelector(".word").textContent === "Yes.");
    assert.equal(await page.evaluate(() => document.activeElement.id), "text");
    await page.close();
  });

  test("what both, only the learner, only the tool marked is all there is", async () => {
    const page = await guessing();
    await page.click(word(0));
    await page.click(word(3));
    await page.click(word(6));
    await page.click(word(6));
    await page.click(".guess-buttons .button");
    assert.deepEqual(await column(page, 1, 1), ["“The gate was open,”"]);
    assert.equal((await column(page, 1, 2)).length, 1);
    const hedges = analyze(text).marks.filter(({ kind, inQuote }) => kind === "hedge" && !inQuote);
    assert.deepEqual(
      await column(page, 3, 3),
      hedges.map(({ start, end }) => text.slice(start, end)),
    );
    await page.close();
  });

  test("two articles: what both quote, and counts of the two summaries", async () => {
    const page = await shared.open();
    await loadExample(page);
    await page.click("#start-compare");
    await page.click("[data-compare=sample]");
    await page.waitForSelector(".compare-texts mark");
    const [a, b] = [analyze(example).summary, analyze(second).summary];
    const rows = await page.$$eval(".compare-tables tbody tr", (lines) =>
      lines.map((line) => [...line.children].map(({ textContent }) => textContent)),
    );
    const per = (n, { words }) => `${n} (${Math.round((n * 1000) / words)})`;
    assert.deepEqual(rows[0].slice(1), [String(a.words), String(b.words)]);
    assert.deepEqual(rows[1].slice(1), [per(a.quotedWords, a), per(b.quotedWords, b)]);
    assert.deepEqual(rows[4].slice(1), [per(a.marks.hedge.total, a), per(b.marks.hedge.total, b)]);
    const both = await page.$$eval(".compare-tables .guess-group:nth-of-type(2) > div:nth-of-type(1) li", (entries) =>
      entries.map(({ textContent }) => textContent),
    );
    assert.deepEqual(both, ["“The cables have lost a fifth of their strength”", "“People are scared”"]);
    const sides = () =>
      page.$$eval(".compare-texts section", (sections) => sections.map((one) => one.getBoundingClientRect().top));
    assert.equal(new Set(await sides()).size, 1, "side by side");
    await page.setViewport({ width: 800, height: 900 });
    assert.equal(new Set(await sides()).size, 2, "below each other");
    assert.doesNotMatch(await page.$eval("#compare", ({ innerText }) => innerText), /score|winner/i);
    await page.click("#compare [data-compare] ~ .button:last-child");
    assert.equal(await page.$eval("#frame", (frame) => frame.checkVisibility()), true);
    await page.close();
  });
});
