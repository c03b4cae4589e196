// axe-core in the main states of the page.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { enter, insert, loadExample, setUp } from "./browser.js";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe("axe finds nothing", () => {
  const shared = setUp({ before, after });

  async function check(page, close = true) {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } }));
    const found = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .slice(0, 3)
          .join("\n")}`,
    );
    assert.deepEqual(found, []);
    if (close) await page.close();
  }

  for (const scheme of ["light", "dark"]) {
    const features = [{ name: "prefers-color-scheme", value: scheme }];

    test(`in the empty page, ${scheme}`, async () => check(await shared.open({ features })));

    test(`in the example with everything open, ${scheme}`, async () => {
      const page = await shared.open({ features });
      await loadExample(page);
      await page.click("[data-group=attribution] .toggle-more");
      await page.click(".more summary");
      await page.click("#reading .mark-quote");
      await check(page);
    });
  }

  for (const scheme of ["light", "dark"]) {
    for (const width of [1280, 320]) {
      const open = async () => {
        const page = await shared.open({ width, height: 800, features: [{ name: "prefers-color-scheme", value: scheme }] });
        await loadExample(page);
        return page;
      };
      const where = `${scheme}, ${width} px`;

      for (const tab of ["sources", "paragraphs", "parts"]) {
        test(`in the panel ${tab} with its tables, ${where}`, async () => {
          const page = await open();
          await page.click(`#${tab}-tab`);
          await page.$$eval(".figure-table", (tables) => tables.forEach((table) => table.setAttribute("open", "")));
          await check(page);
        });
      }

      test(`in guess first and its comparison, ${where}`, async () => {
        const page = await open();
        await page.click("#start-guess");
        await page.click("[data-word='0']");
        await page.click("[data-word='3']");
        await page.click("[data-word='7']");
        await check(page, false);
        await page.click(".guess-buttons .button");
        await check(page);
      });

      test(`in compare, ${where}`, async () => {
        const page = await open();
        await page.click("#start-compare");
        await page.click("[data-compare=sample]");
        await page.waitForSelector(".compare-texts mark");
        await check(page, false);
        await page.click("[data-compare=share]");
        await check(page);
      });
    }
  }

  for (const dialog of ["share", "export", "print"]) {
    test(`with the dialog ${dialog} open`, async () => {
      const page = await shared.open();
      await loadExample(page);
      await page.click(`#open-${dialog}`);
      if (dialog === "share") {
        await page.click("#share .button-strong");
        await page.waitForFunction(() => document.querySelector(".share-link").value !== "");
      }
      await check(page);
    });
  }

  test("where nothing was found, and with a link refused", async () => {
    const page = await shared.open({ path: "#saidwho=1.x" });
    await page.waitForFunction(() => document.querySelector("#complaint").textContent !== "");
    await enter(page, "The cat slept on the mat all day.");
    await check(page);
  });

  test("where a text is too long", async () => {
    const page = await shared.open();
    await insert(page, "It rained. ".repeat(200_000));
    await page.waitForSelector("[data-state=too-long]");
    await page.$eval("#text", (box) => {
      box.value = "It rained.";
    });
    await check(page);
  });

  test("at 320 px with the list of findings", async () => {
    const page = await shared.open({ width: 320, height: 640 });
    await loadExample(page);
    await page.click("#findings-tab");
    await check(page);
  });

  test("with the list of keys open", async () => {
    const page = await shared.open();
    await loadExample(page);
    await page.click(".more summary");
    await page.click("#switches .link-button");
    await check(page);
  });
});
