// The explanation card and the keys: by pointer, by touch, by keyboard alone.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { enter, loadExample, marked, setUp } from "./browser.js";

const article =
  "“The gate was open,” said Ada Lund. It reportedly rained.\n\nPiet Varga denied that it may rain again.";

describe("card and keys", () => {
  const shared = setUp({ before, after });
  const card = (page) => page.$eval(".card", (element) => (element.hidden ? null : element.innerText));
  const focused = (page) => page.evaluate(() => document.activeElement.textContent);
  const start = async (options) => {
    const page = await shared.open(options);
    await enter(page, article);
    return page;
  };
  const walkIn = async (page) => {
    await page.focus(".toggle-more");
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement.matches("#reading mark"))) return;
    }
    assert.fail("Tab does not reach the article");
  };

  test("hovering opens the card, the pointer may enter it, leaving closes it", async () => {
    const page = await start();
    await page.hover("#reading .mark-hedge");
    await page.waitForSelector(".card:not([hidden])");
    assert.match(await card(page), /Why it matters/);
    await page.hover(".card .card-what");
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.notEqual(await card(page), null);
    await page.hover(".masthead");
    await page.waitForSelector(".card[hidden]");
    await page.close();
  });

  test("text that comes to lie under a resting pointer opens no card", async () => {
    const page = await shared.open();
    await loadExample(page);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await card(page), null);
    await page.close();
  });

  test("a click keeps the card; it says who is taken to be the speaker", async () => {
    const page = await start();
    await page.click("#reading .mark-quote");
    assert.match(await card(page), /Ada Lund/);
    await page.hover(".masthead");
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.notEqual(await card(page), null);
    await page.keyboard.press("Escape");
    assert.equal(await card(page), null);
    await page.close();
  });

  test("a hedge says which words it is about and in whose words it stands", async () => {
    const page = await start();
    await page.click("#reading .mark-hedge");
    assert.match(await card(page), /It is about\s+“It reportedly rained”/);
    await page.close();
    const other = await shared.open();
    await enter(other, "Piet Varga denied that it may rain again.");
    await other.click("#reading .mark-hedge");
    const words = await card(other);
    assert.match(words, /It is about\s+“[^”]*may rain again”/);
    assert.match(words, /Speaker\s+Piet Varga/);
    await other.close();
  });

  test("“Hide this” hides the mark and offers it back", async () => {
    const page = await start();
    await page.click("#reading .mark-hedge");
    await page.click(".card-foot button");
    assert.ok(!(await marked(page, ".mark-hedge")).includes("reportedly"));
    await page.click("#hidden button");
    assert.ok((await marked(page, ".mark-hedge")).includes("reportedly"));
    await page.close();
  });

  test("a tap opens a sheet at the bottom of a small screen", async () => {
    const page = await start({ width: 390, height: 800, touch: true });
    await page.tap("#reading .mark-cue");
    const box = await page.$eval(".card", (element) => {
      const { left, bottom, width } = element.getBoundingClientRect();
      return { left, bottom, width };
    });
    assert.deepEqual(box, { left: 0, bottom: 800, width: 390 });
    const gap = await page.evaluate(() => {
      const top = (selector) => document.querySelector(selector).getBoundingClientRect();
      return top(".card").top - top("#reading .mark-cue").bottom;
    });
    assert.ok(gap >= 0, `the sheet covers the mark by ${-gap} px`);
    await page.tap(".card .icon-button");
    assert.equal(await card(page), null);
    await page.close();
  });

  test("the article is one stop of the Tab key", async () => {
    const page = await start();
    await walkIn(page);
    assert.equal(await focused(page), "“The gate was open,”");
    assert.match(await card(page), /Ada Lund/);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.closest(".card") !== null), true);
    await page.keyboard.press("Escape");
    assert.equal(await focused(page), "“The gate was open,”");
    assert.equal(await card(page), null);
    await page.close();
  });

  test("n, p, N and P walk through the marks", async () => {
    const page = await start();
    await walkIn(page);
    await page.keyboard.press("n");
    assert.equal(await focused(page), "said");
    await page.keyboard.press("p");
    assert.equal(await focused(page), "“The gate was open,”");
    const marks = await marked(page);
    for (let presses = 0; presses < marks.length + 2; presses++) await page.keyboard.press("n");
    assert.equal(await focused(page), marks.at(-1));
    await page.keyboard.press("P");
    assert.notEqual(await focused(page), marks.at(-1));
    await page.close();
  });

  test("1 to 4, h, l and Enter do what the list of keys says", async () => {
    const page = await start();
    await walkIn(page);
    await page.keyboard.press("3");
    assert.deepEqual(await marked(page, ".mark-hedge"), []);
    await page.keyboard.press("3");
    assert.ok((await marked(page, ".mark-hedge")).length > 0);
    await page.keyboard.press("h");
    assert.deepEqual(await marked(page), []);
    await page.keyboard.press("h");
    await page.keyboard.press("n");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.closest(".card") !== null), true);
    await page.keyboard.press("Escape");
    await page.keyboard.press("l");
    const entry = await page.evaluate(() => document.activeElement.className);
    assert.equal(entry, "finding");
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), "“The gate was open,”");
    await page.keyboard.press("?");
    assert.equal(await page.$eval("dialog", (dialog) => dialog.open), true);
    await page.close();
  });

  test("the letter keys can be switched off", async () => {
    const page = await start();
    await page.click(".more summary");
    const boxes = await page.$$("#switches input");
    await boxes.at(-1).click();
    await walkIn(page);
    await page.keyboard.press("n");
    assert.equal(await focused(page), "“The gate was open,”");
    await page.keyboard.press("ArrowRight");
    assert.equal(await focused(page), "said");
    await page.close();
  });

  test("the findings are an equal list: every mark, and the way there", async () => {
    const page = await start();
    await page.click("#findings-tab");
    const entries = await page.$$eval("#findings .finding-text", (elements) =>
      elements.map(({ textContent }) => textContent),
    );
    assert.deepEqual(entries, await marked(page, "mark[tabindex]"));
    const [, second] = await page.$$("#findings .finding");
    await second.click();
    assert.equal(await focused(page), entries[1]);
    await page.close();
  });

  test("letter tags stand beside the marks and not in their text", async () => {
    const page = await shared.open();
    await loadExample(page);
    const before = await marked(page);
    await page.click(".more summary");
    const boxes = await page.$$("#switches input");
    await boxes[3].click();
    assert.deepEqual(await marked(page), before);
    const tag = await page.$eval("#reading .mark-hedge", (mark) => getComputedStyle(mark, "::before").content);
    assert.match(tag, /attr\(data-letter\)|"H"/);
    await page.close();
  });
});
