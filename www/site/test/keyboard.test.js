// A walk through every function with the keyboard alone: no pointer, no focus by script.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { catchDownloads, marked, setUp } from "./browser.js";

describe("by keyboard alone", () => {
  const shared = setUp({ before, after });

  test("everything can be reached and used", async () => {
    const page = await shared.open();
    const press = async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const at = (selector) =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) && document.activeElement.checkVisibility(), selector);
    /** Walks on with the Tab key, round the page if need be; every stop on the way shows that it has the focus. */
    const reach = async (selector, key = "Tab") => {
      for (let presses = 0; presses < 120; presses++) {
        if (await at(selector)) return;
        if (key === "Tab") await page.keyboard.press("Tab");
        else {
          await page.keyboard.down("Shift");
          await page.keyboard.press("Tab");
          await page.keyboard.up("Shift");
        }
        const hidden = await page.evaluate(() => {
          const element = document.activeElement;
          const lit = element === document.body || element.matches(":focus-visible, :is(dialog, dialog *), .card");
          return lit ? "" : element.outerHTML.slice(0, 120);
        });
        assert.equal(hidden, "", "a stop without a visible focus");
      }
      assert.fail(`the Tab key does not reach ${selector}`);
    };

    await reach("#text");
    await page.keyboard.type("It reportedly rained.");
    await page.waitForSelector("#reading .mark-hedge");
    await reach("#clear");
    await press("Enter");
    assert.ok(await at("#text"));
    await reach("#example");
    await press("Enter");
    await page.waitForSelector("#reading .mark-quote");

    await reach("[data-group=hedge] .toggle-press");
    await press("Space");
    assert.deepEqual(await marked(page, ".mark-hedge"), []);
    await press("Space");
    await reach("[data-group=credit] .toggle-more");
    await press("Enter");
    await reach("[data-key='credit/byline']");
    await press("Space");
    assert.deepEqual(await marked(page, ".mark-credit[data-type=byline]"), []);
    await reach(".more summary");
    await press("Enter");
    await reach("#switches label:nth-of-type(4) input");
    await press("Space");
    assert.ok(await page.$(".has-letters"));

    await reach("#reading mark");
    await press("n", "Enter");
    assert.ok(await at(".card *"));
    await press("Escape");
    assert.ok(await at("#reading mark"));
    await press("l");
    assert.ok(await at(".finding"));
    await reach("[role=tab]", "back");
    for (const tab of ["sources", "paragraphs", "parts"]) {
      await press("ArrowRight");
      assert.ok(await at(`#${tab}-tab`), tab);
    }
    await press("ArrowLeft");
    await reach("#paragraphs .figure-table summary");
    await press("Enter");
    await reach("#paragraphs td button, #paragraphs th button");
    await press("Enter");
    const downloads = await catchDownloads(page);
    await reach("#paragraphs .figure-save");
    await press("Enter");
    assert.equal((await downloads())[0].name, "paragraphs.svg");

    await reach("#open-export", "back");
    await press("Enter");
    await reach("[data-form=csv]");
    await press("Enter");
    assert.match((await downloads())[0].name, /\.csv$/);
    await reach("#open-share", "back");
    await press("Enter");
    await reach("#share .button-strong");
    await press("Enter");
    await page.waitForFunction(() => document.activeElement.matches(".share-link"));
    await press("Escape");
    assert.ok(await at("#open-share"), "the focus goes back to where it came from");

    await reach("#start-compare", "back");
    await press("Enter");
    assert.ok(await at("#compare textarea"));
    await reach("[data-compare=sample]");
    await press("Enter");
    await page.waitForSelector(".compare-texts mark");
    await reach("[data-compare=share]");
    await press("Enter");
    assert.ok(await page.$eval("#share", (dialog) => dialog.open));
    await press("Escape");
    assert.ok(await at("[data-compare=share]"));
    await reach("#compare .guess-buttons .button:last-child");
    await press("Enter");
    assert.ok(await at("#start-compare"));
    await reach("#start-guess", "back");
    await press("Enter");
    await reach("#guess .word");
    await press("Enter", "ArrowRight", "Enter");
    assert.equal((await page.$$(".word.guess")).length, 2);
    assert.deepEqual(page.problems, []);
    await page.close();
  });
});
