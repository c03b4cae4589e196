// Links and files that carry a prepared state: they bring back what they were made from, and hostile ones do nothing.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { catchDownloads, enter, insert, loadExample, marked, setUp } from "./browser.js";

const fragment = (content, format = 1) => `#saidwho=${format}.${deflateRawSync(content).toString("base64url")}`;
const complaint = (page) => page.$eval("#complaint", ({ textContent }) => textContent);

describe("share links", () => {
  const shared = setUp({ before, after });

  async function makeLink(page) {
    await page.click("#open-share");
    await page.click("#share .button-strong");
    await page.waitForFunction(() => document.querySelector(".share-said").textContent !== "");
    return page.$eval(".share-link", ({ value }) => value);
  }

  test("a link brings back text, toggles, hidden marks and mode", async () => {
    const page = await shared.open();
    await loadExample(page);
    assert.equal(await page.evaluate(() => location.hash), "", "nothing is in the address before a click");
    await page.click("[data-group=credit] .toggle-press");
    await page.click(".more summary");
    const [inside] = await page.$$("#switches input");
    await inside.click();
    await page.click("#reading .mark-hedge");
    await page.click(".card-foot button");
    const [marks, text] = [await marked(page), await page.$eval("#text", ({ value }) => value)];
    const link = await makeLink(page);
    const { length } = link;
    assert.match(await page.$eval(".share-said", ({ textContent }) => textContent), new RegExp(length.toLocaleString("en")));
    await page.close();

    const other = await shared.open({ path: new URL(link).hash });
    await other.waitForSelector("#reading mark");
    assert.equal(await other.$eval("#text", ({ value }) => value), text);
    assert.deepEqual(await marked(other), marks);
    assert.ok(shared.server.asked.every((path) => !path.includes("saidwho=")), "the server never sees the fragment");
    assert.deepEqual(other.problems, []);
    await other.close();
  });

  test("a link can open guess first", async () => {
    const page = await shared.open();
    await enter(page, "“It rained,” said Ada Lund.");
    await page.click("#open-share");
    await page.click("#share input[type=checkbox]");
    await page.click("#share .button-strong");
    await page.waitForFunction(() => document.querySelector(".share-link").value !== "");
    const link = await page.$eval(".share-link", ({ value }) => value);
    await page.close();
    const other = await shared.open({ path: new URL(link).hash });
    await other.waitForSelector("[data-mode=guess] .word");
    assert.equal(await other.$eval("#reading", (reading) => reading.checkVisibility()), false);
    await other.close();
  });

  test("a long link is warned of, one that is too long becomes a file, which opens again", async () => {
    const page = await shared.open();
    const noise = (length) => {
      let state = 7;
      const word = () => (state = (state * 48271) % 2147483647).toString(36);
      return Array.from({ length }, word).join(" ");
    };
    await insert(page, `It reportedly rained. ${noise(1500)}.`);
    await page.waitForSelector("#reading mark");
    const link = await makeLink(page);
    assert.ok(link.length > 8_000 && link.length <= 50_000, String(link.length));
    assert.match(await page.$eval(".share-said", ({ textContent }) => textContent), /8,000/);
    await page.keyboard.press("Escape");

    const text = `It reportedly rained. ${noise(9000)}.`;
    await insert(page, text);
    await page.waitForFunction((end) => document.querySelector("#reading").textContent.endsWith(end), {}, text.slice(-30));
    assert.equal(await makeLink(page), "");
    assert.match(await page.$eval(".share-said", ({ textContent }) => textContent), /50,000/);
    const downloads = await catchDownloads(page);
    await page.click("#share .dialog-buttons .button:last-child");
    const [{ name, content }] = await downloads();
    assert.match(name, /\.saidwho\.json$/);
    await page.keyboard.press("Escape");
    await page.click("#clear");
    await page.evaluate((json) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([json], "a.saidwho.json", { type: "application/json" }));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true }));
    }, content);
    await page.waitForSelector("#reading .mark-hedge");
    assert.equal(await page.$eval("#text", ({ value }) => value), text);
    await page.close();
  });

  test("a link made while comparing brings back both articles, and hostile second ones do nothing", async () => {
    const page = await shared.open();
    await enter(page, "“It rained,” said Ada Lund.");
    await page.click("#start-compare");
    await page.type("#compare textarea", "It reportedly rained.");
    await page.waitForSelector("#compare .mark-hedge");
    await page.click("[data-compare=share]");
    await page.click("#share .button-strong");
    await page.waitForFunction(() => document.querySelector(".share-link").value !== "");
    const link = await page.$eval(".share-link", ({ value }) => value);
    await page.close();
    const shown = async (path) => {
      const other = await shared.open({ path });
      await other.waitForSelector("#reading mark");
      return other;
    };
    const other = await shown(new URL(link).hash);
    await other.waitForSelector("[data-mode=compare] .compare-texts .mark-hedge");
    const texts = await other.$$eval(".compare-texts .reading", (sides) => sides.map(({ textContent }) => textContent));
    assert.deepEqual(texts, ["“It rained,” said Ada Lund.", "It reportedly rained."]);
    await other.close();

    const markup = "<img src=x onerror=window.harmed=1> It reportedly rained.";
    const hostile = await shown(fragment(state({ mode: "compare", beside: markup })));
    await hostile.waitForSelector("#compare .compare-texts section:last-child .mark-hedge");
    assert.equal(await hostile.$$eval("#compare img", ({ length }) => length), 0);
    assert.equal(await hostile.evaluate(() => window.harmed), undefined);
    await hostile.close();
    for (const beside of [7, null, " ", ["x"]]) {
      const plain = await shown(fragment(state({ mode: "compare", beside })));
      assert.equal(await plain.evaluate(() => document.body.dataset.mode), "read");
      assert.deepEqual(plain.problems, []);
      await plain.close();
    }
  });

  const state = (fields) => JSON.stringify({ saidwho: 1, text: "It reportedly rained.", ...fields });
  for (const [what, hash, answer] of [
    ["broken base64", "#saidwho=1.%%%", /damaged/],
    ["base64 of nothing", "#saidwho=1.AAAA", /damaged/],
    ["cut short", fragment(state({})).slice(0, -9), /damaged/],
    ["no JSON", fragment("{"), /damaged/],
    ["another program's JSON", fragment('{"text":"x"}'), /damaged/],
    ["a text that is none", fragment(state({ text: { toString: 1 } })), /damaged/],
    ["another version's format", fragment(state({}), 2), /newer/],
    ["another version's state", fragment(state({ saidwho: 9 })), /newer/],
    ["a decompression bomb", fragment(Buffer.alloc(30_000_000, "a")), /more than/],
    ["a bomb of a second text", fragment(state({ mode: "compare", beside: "a".repeat(2_500_000) })), /more than/],
    ["a bomb of text", fragment(state({ text: "a".repeat(3_000_000) })), /more than/],
  ]) {
    test(`${what} is answered and opens nothing`, async () => {
      const page = await shared.open({ path: hash });
      await page.waitForFunction(() => document.querySelector("#complaint").textContent !== "");
      assert.match(await complaint(page), answer);
      assert.equal(await page.$eval("#text", ({ value }) => value), "");
      assert.deepEqual(page.problems, []);
      await enter(page, "It reportedly rained.");
      assert.deepEqual(await marked(page, ".mark-hedge"), ["reportedly"]);
      await page.close();
    });
  }

  test("fields of the wrong kind are left out, and HTML stays text", async () => {
    const text = "<img src=x onerror=window.harmed=1> It reportedly rained.";
    const fields = { text, groups: ["hedge", 7], typesOff: [{}, "hedge/<b>", "__proto__/x"], on: "all", hidden: [1], mode: [] };
    const page = await shared.open({ path: fragment(state(fields)) });
    await page.waitForSelector("#reading .mark-hedge");
    assert.equal(await page.$eval("#text", ({ value }) => value), text);
    assert.equal(await page.evaluate(() => window.harmed), undefined);
    assert.deepEqual(page.problems, []);
    await page.close();
  });

  test("what a link holds is deflated JSON and nothing else", async () => {
    const page = await shared.open();
    await enter(page, "It reportedly rained.");
    const link = await makeLink(page);
    const [, data] = link.split("#saidwho=1.");
    const held = JSON.parse(inflateRawSync(Buffer.from(data, "base64url")).toString());
    assert.deepEqual(Object.keys(held), ["saidwho", "text", "mode", "groups", "typesOff", "on", "hidden"]);
    assert.equal(held.text, "It reportedly rained.");
    await page.close();
  });
});
