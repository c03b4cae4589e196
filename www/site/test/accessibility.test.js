// axe-core in the main states of the page.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { loadExample, setUp } from "./browser.js";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe("axe finds nothing", () => {
  const shared = setUp({ before, after });

  async function check(page) {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
    const found = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .slice(0, 3)
          .join("\n")}`,
    );
    assert.deepEqual(found, []);
    await page.close();
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
