// What stands on the page for a text: the marks, the counts, the switches, the sources.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { analyze, init } from "saidwho";
import { enter, loadExample, marked, setUp } from "./browser.js";

const example = await readFile(new URL("../src/examples/lowhaven-bridge.txt", import.meta.url), "utf8");

describe("the reading view", () => {
  const shared = setUp({ before, after });
  let analysis;
  before(async () => {
    await init();
    analysis = analyze(example);
  });

  test("loads without a complaint and explains itself", async () => {
    const page = await shared.open();
    assert.deepEqual(page.problems, []);
    assert.equal(await page.$eval(".intro h2", (heading) => heading.checkVisibility()), true);
    assert.equal(await page.$eval("#result", (result) => result.checkVisibility()), false);
    await page.close();
  });

  test("shows the example word for word", async () => {
    const page = await shared.open();
    await loadExample(page);
    const blocks = await page.$$eval("#reading .block", (elements) => elements.map((element) => element.textContent));
    assert.deepEqual(
      blocks,
      analysis.blocks.map(({ start, end }) => example.slice(start, end)),
    );
    assert.deepEqual(page.problems, []);
    await page.close();
  });

  test("marks what the analysis marks, one element a span", async () => {
    const page = await shared.open();
    await loadExample(page);
    await page.click(".more summary");
    for (const box of await page.$$("#switches input")) {
      if (!(await box.evaluate((element) => element.checked))) await box.click();
    }
    const drawn = await page.$$eval("#reading mark[tabindex]", (marks) =>
      marks.map((mark) => [mark.dataset.id, mark.className, mark.dataset.type]),
    );
    const off = new Set(["frequency", "degree"]);
    const expected = analysis.marks
      .filter(({ kind, type }) => kind !== "content" && !(kind === "hedge" && off.has(type)))
      .map(({ id, kind, type }) => [id, `mark mark-${kind}`, type]);
    assert.deepEqual(drawn, expected);
    const texts = await page.$$eval("#reading mark", (marks) => {
      const pieces = {};
      for (const { dataset, textContent } of marks) pieces[dataset.id] = (pieces[dataset.id] ?? "") + textContent;
      return pieces;
    });
    for (const { id, start, end } of analysis.marks) {
      if (id in texts) assert.equal(texts[id], example.slice(start, end), id);
    }
    await page.close();
  });

  test("counts come from the summary", async () => {
    const page = await shared.open();
    await loadExample(page);
    const counts = await page.$$eval("#toggles .count", (elements) => elements.map(({ textContent }) => textContent));
    const { marks, attributions } = analysis.summary;
    const expected = [marks.quote.total, attributions.total, marks.hedge.total, marks.credit.total];
    assert.deepEqual(counts, expected.map(String));
    await page.click("[data-group=hedge] .toggle-more");
    const types = await page.$$eval("#types .count", (elements) =>
      elements.map((element) => Number(element.textContent)),
    );
    assert.deepEqual(
      types,
      Object.values(marks.hedge.types).sort((a, b) => b - a),
    );
    assert.match(
      await page.$eval("#live", (element) => element.textContent),
      new RegExp(`^${marks.quote.total} quote`),
    );
    await page.close();
  });

  test("the example holds every group and a source for every quote of a person", async () => {
    for (const kind of ["quote", "source", "cue", "hedge", "credit", "furniture"]) {
      assert.ok(analysis.summary.marks[kind].total > 0, kind);
    }
    assert.ok(analysis.sources.some(({ name }) => name.includes("Ada Lund")));
  });

  test("a toggle hides its marks and brings them back", async () => {
    const page = await shared.open();
    await loadExample(page);
    const before = await marked(page);
    const press = "[data-group=hedge] .toggle-press";
    await page.click(press);
    assert.deepEqual(await marked(page, ".mark-hedge"), []);
    assert.equal(await page.$eval(press, (button) => button.ariaPressed), "false");
    assert.ok((await marked(page, ".mark-quote")).length > 0);
    await page.click(press);
    assert.deepEqual(await marked(page), before);
    await page.close();
  });

  test("a type can be switched off by itself", async () => {
    const page = await shared.open();
    await loadExample(page);
    const all = await marked(page, ".mark-credit");
    await page.click("[data-group=credit] .toggle-more");
    await page.click("#types [data-key='credit/byline']");
    assert.deepEqual(await marked(page, ".mark-credit[data-type=byline]"), []);
    assert.ok((await marked(page, ".mark-credit")).length < all.length);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.key), "credit/byline");
    await page.close();
  });

  test("inside quotes, beliefs and furniture are off at first", async () => {
    const page = await shared.open();
    await enter(
      page,
      "“It may rain,” said Ada Lund. Piet Varga believes that the dam reportedly holds.\n\nTrending Now\n\nIt is dry.",
    );
    assert.deepEqual(await marked(page, ".mark-hedge"), ["reportedly"]);
    assert.deepEqual(await marked(page, ".mark-furniture"), []);
    await page.click(".more summary");
    const [inside, , furniture] = await page.$$("#switches input");
    await inside.click();
    assert.deepEqual(await marked(page, ".mark-hedge"), ["may", "reportedly"]);
    await furniture.click();
    assert.deepEqual(await marked(page, ".mark-furniture"), ["Trending Now"]);
    await page.close();
  });

  test("every source of the ledger is listed, and leads to the text", async () => {
    const page = await shared.open();
    await loadExample(page);
    const names = await page.$$eval("#sources .source-name", (elements) =>
      elements.map(({ textContent }) => textContent),
    );
    assert.deepEqual(names.toSorted(), analysis.sources.map(({ name }) => name).toSorted());
    const lund = analysis.sources.find(({ name }) => name.includes("Ada Lund"));
    await page.click(`#sources [data-source="${lund.id}"] button`);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.id), lund.mentions[0]);
    await page.close();
  });

  test("typing redraws the paragraph that changed and no other", async () => {
    const page = await shared.open();
    await enter(page, "“It is late,” said Ada Lund.\n\nIt rains.");
    await page.evaluate(() => {
      document.querySelector("#reading .block").kept = true;
    });
    await enter(page, "“It is late,” said Ada Lund.\n\nIt reportedly rains.");
    assert.equal(await page.$eval("#reading .block", (block) => block.kept), true);
    assert.deepEqual(await marked(page, ".mark-hedge"), ["reportedly"]);
    await page.close();
  });

  test("a text with nothing to mark says so", async () => {
    const page = await shared.open();
    await enter(page, "The cat slept on the mat all day.");
    assert.equal(await page.$eval("#notice h2", ({ textContent }) => textContent), "Nothing to mark here");
    assert.deepEqual(await marked(page), []);
    await page.close();
  });

  test("a long text is read in the worker and arrives whole", async () => {
    const page = await shared.open();
    const sentence = "“The gate was open,” said Ada Lund. It reportedly rained.\n\n";
    await enter(page, `${sentence.repeat(600)}The end.`);
    assert.equal((await marked(page, ".mark-hedge")).length, 600);
    assert.deepEqual(page.problems, []);
    await page.close();
  });

  test("only the latest text counts", async () => {
    const page = await shared.open();
    await page.evaluate((long) => {
      const box = document.querySelector("#text");
      const type = (value) => {
        box.value = value;
        box.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }));
      };
      type(long);
      setTimeout(() => type("It reportedly rained."), 5);
    }, "“The gate was open,” said Ada Lund.\n\n".repeat(4000));
    await page.waitForFunction(() => document.querySelector("#reading").textContent === "It reportedly rained.");
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(await page.$eval("#reading", ({ textContent }) => textContent), "It reportedly rained.");
    await page.close();
  });

  test("dark mode has its own colours", async () => {
    const tint = async (scheme) => {
      const page = await shared.open({ features: [{ name: "prefers-color-scheme", value: scheme }] });
      await loadExample(page);
      const colour = await page.$eval("#reading .mark-quote", (mark) => getComputedStyle(mark).backgroundColor);
      await page.close();
      return colour;
    };
    assert.equal(await tint("light"), "rgb(206, 222, 255)");
    assert.equal(await tint("dark"), "rgb(74, 79, 103)");
  });

  for (const width of [320, 390, 900]) {
    test(`nothing sticks out at ${width} px`, async () => {
      const page = await shared.open({ width, height: 700 });
      const excess = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok((await excess()) <= 0, "empty");
      await loadExample(page);
      await page.click("[data-group=attribution] .toggle-more");
      await page.click(".more summary");
      assert.ok((await excess()) <= 0, "example");
      await page.close();
    });
  }

  test("on a touch screen every target of the bar is 44 px in both directions, and nothing is cut", async () => {
    for (const width of [390, 320]) {
      const page = await shared.open({ width, height: 800, touch: true });
      await loadExample(page);
      const faults = await page.$$eval(".toggle button", (targets) =>
        targets
          .filter((target) => {
            const { width, height } = target.getBoundingClientRect();
            return width < 44 || height < 44 || target.scrollWidth > target.clientWidth;
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      );
      assert.deepEqual(faults, [], `${width} px`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await page.close();
    }
  });
});
