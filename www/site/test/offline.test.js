// After the first visit the page works with its server gone.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { enter, marked, serve, setUp, settled } from "./browser.js";

describe("offline", () => {
  const shared = setUp({ before, after });

  test("the page works with the server stopped, and says that the network is off", async () => {
    const server = await serve();
    const visitor = await shared.browser.createBrowserContext();
    const page = await visitor.newPage();
    await page.goto(server.url);
    await settled(page);
    server.close();
    await assert.rejects(fetch(server.url), "the server is gone");
    const problems = [];
    page.on("pageerror", (error) => problems.push(String(error)));
    await page.goto(server.url);
    await enter(page, "It reportedly rained. ".repeat(3000));
    assert.equal((await marked(page, ".mark-hedge")).length, 3000);
    await page.goto(`${server.url}index.html?from=home`);
    await enter(page, "It reportedly rained.");
    assert.deepEqual(await marked(page, ".mark-hedge"), ["reportedly"]);
    await page.setOfflineMode(true);
    await page.waitForFunction(() => document.querySelector("#network").textContent !== "");
    await page.setOfflineMode(false);
    await page.waitForFunction(() => document.querySelector("#network").textContent === "");
    assert.deepEqual(problems, []);
    await visitor.close();
  });

  test("a store that the browser has emptied is filled again at the next visit", async () => {
    const server = await serve();
    const visitor = await shared.browser.createBrowserContext();
    const page = await visitor.newPage();
    await page.goto(server.url);
    await settled(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await enter(page, "It reportedly rained.");
    assert.deepEqual(await marked(page, ".mark-hedge"), ["reportedly"], "the open page goes on");
    await page.goto(server.url, { waitUntil: "networkidle0" });
    await settled(page);
    server.close();
    await page.goto(server.url);
    await enter(page, "It reportedly rained.");
    assert.deepEqual(await marked(page, ".mark-hedge"), ["reportedly"]);
    await visitor.close();
  });

  test("a newer version takes over: at once where nothing is lost, offered where a text stands", async () => {
    const built = (name) => readFile(new URL(`../../../dist/site/${name}`, import.meta.url), "utf8");
    const hash = (text) => createHash("sha256").update(text).digest("base64");
    const [page, worker] = await Promise.all([built("index.html"), built("service-worker.js")]);
    const newer = new Map();
    const release = (title) => {
      const changed = page.replace(/<title>.*<\/title>/, `<title>${title}</title>`);
      newer.set("index.html", changed);
      newer.set("service-worker.js", worker.replace(hash(page), hash(changed)).replace(/"[0-9a-f]{12}"/, `"${title}"`));
    };
    const server = await serve(newer);
    const visitor = await shared.browser.createBrowserContext();
    const tab = await visitor.newPage();
    await tab.goto(server.url);
    await settled(tab);
    release("second");
    await tab.goto(server.url);
    await tab.waitForFunction(() => document.title === "second");
    await settled(tab);

    await enter(tab, "It reportedly rained.");
    release("third");
    await tab.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update()));
    await tab.waitForSelector("#network button");
    assert.equal(await tab.title(), "second", "a text is never lost to a newer version");
    await tab.click("#network button");
    await tab.waitForFunction(() => document.title === "third");
    await visitor.close();
    server.close();
  });

  test("the page can be installed", async () => {
    const page = await shared.open();
    await settled(page);
    const session = await page.createCDPSession();
    const { errors, data } = await session.send("Page.getAppManifest");
    assert.deepEqual(errors, []);
    assert.equal(JSON.parse(data).display, "standalone");
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    // A visitor of a test has a profile of its own, as a private window has: nothing else may stand in the way.
    const left = installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito");
    assert.deepEqual(left, []);
    await page.close();
  });
});
