// The main path in every engine that a reader may have: Chromium, Firefox, WebKit.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import puppeteer from "puppeteer-core";
import { launch, serve } from "./browser.js";
import { launchWebKit } from "./webdriver.js";

/** A puppeteer browser in the few words that all engines understand. */
async function puppet(starting) {
  const browser = await starting;
  const page = await browser.newPage();
  return {
    open: (url) => page.goto(url),
    run: (script, ...args) => page.evaluate(script, ...args),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}

const firefox = () => {
  const executablePath = process.env.FIREFOX_PATH ?? ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find(existsSync);
  if (!executablePath) throw new Error("set FIREFOX_PATH to a Firefox");
  return puppet(puppeteer.launch({ browser: "firefox", executablePath }));
};

const engines = { Chromium: () => puppet(launch()), Firefox: firefox, WebKit: launchWebKit };

/** Those that `cargo xtask test` has found; all, where nobody says. */
const wanted = process.env.BROWSERS?.split(",") ?? Object.keys(engines);

for (const [name, start] of Object.entries(engines).filter(([engine]) => wanted.includes(engine))) {
  describe(name, () => {
    let server;
    let browser;
    before(async () => {
      server = await serve();
      browser = await start();
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });

    const until = async (condition, ...args) => {
      for (let tries = 0; tries < 200; tries++) {
        if (await browser.run(condition, ...args)) return;
        await wait(50);
      }
      assert.fail(`never: ${condition}`);
    };
    const counted = (selector) => browser.run((wanted) => document.querySelectorAll(wanted).length, selector);
    const focusedText = () => browser.run(() => document.activeElement.textContent);
    const example = async () => {
      await browser.open(server.url);
      await until(() => document.querySelector("#example") !== null && document.querySelector("#actions button") !== null);
      await browser.click("#example");
      await until(() => document.querySelector("#reading mark") !== null);
    };

    test("the example is marked, and the sources are listed", async () => {
      await example();
      assert.ok((await counted("#reading .mark-quote")) >= 10);
      assert.ok((await counted("#sources .sources > li")) >= 5);
      assert.ok((await counted(".chart-bar")) >= 3);
    });

    test("a toggle hides its marks and brings them back", async () => {
      await example();
      const before = await counted("#reading .mark-hedge");
      await browser.click("[data-group=hedge] .toggle-press");
      assert.equal(await counted("#reading .mark-hedge"), 0);
      await browser.click("[data-group=hedge] .toggle-press");
      assert.equal(await counted("#reading .mark-hedge"), before);
    });

    test("the keys walk through the marks; the card opens and closes", async () => {
      await example();
      await browser.run(() => document.querySelector("#reading mark[tabindex='0']").focus());
      const first = await focusedText();
      await browser.press("n");
      assert.notEqual(await focusedText(), first);
      await browser.press("p");
      assert.equal(await focusedText(), first);
      assert.equal(await counted(".card:not([hidden])"), 1);
      await browser.press("Enter");
      assert.equal(await browser.run(() => document.activeElement.closest(".card") !== null), true);
      await browser.press("Escape");
      assert.equal(await counted(".card:not([hidden])"), 0);
      await browser.press("3");
      assert.equal(await counted("#reading .mark-hedge"), 0);
    });

    test("a press on a mark opens its card", async () => {
      await example();
      await browser.click("#reading .block-paragraph .mark-hedge");
      await until(() => document.querySelector(".card:not([hidden])") !== null);
      assert.match(await browser.run(() => document.querySelector(".card").textContent), /Why it matters/);
    });

    test("an export is made in the page", async () => {
      await example();
      await browser.run(() => {
        const create = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          blob.text().then((content) => {
            window.exported = content;
          });
          return create.call(URL, blob);
        };
        HTMLAnchorElement.prototype.click = () => {};
      });
      await browser.click("#open-export");
      await browser.click("[data-form=csv]");
      await until(() => window.exported !== undefined);
      assert.match(await browser.run(() => window.exported), /could close within weeks/);
    });

    test("a link is made and opened again", async () => {
      await example();
      await browser.click("#open-share");
      await browser.click("#share .button-strong");
      await until(() => document.querySelector(".share-link").value !== "");
      const link = await browser.run(() => document.querySelector(".share-link").value);
      await browser.open("about:blank");
      await browser.open(link);
      await until(() => document.querySelector("#reading mark") !== null);
      assert.ok((await counted("#reading .mark-quote")) >= 10);
    });
  });
}
