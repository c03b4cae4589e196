// The built page in a real browser: a server for `dist/site`, and what the tests do with a browser.

import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";
import { launch, listen } from "../../test/chromium.js";

export { launch };

const site = new URL("../../../dist/site/", import.meta.url);
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/**
 * Serves the page on a free port of this machine, and keeps a list of what it was asked for. `newer` holds files that
 * are served in place of those that were built.
 */
export async function serve(newer = new Map()) {
  const asked = [];
  const { url, close } = await listen(async (pathname) => {
    asked.push(pathname);
    const file = new URL(`.${pathname.endsWith("/") ? `${pathname}index.html` : pathname}`, site);
    const body = gzipSync(newer.get(file.pathname.split("/").at(-1)) ?? (await readFile(file)));
    const type = types[extname(file.pathname)] ?? "application/octet-stream";
    return { headers: { "content-type": type, "content-encoding": "gzip", "cache-control": "max-age=600" }, body };
  });
  return { url: `${url}/`, asked, close };
}

/**
 * Runs tests against one browser and one server. `open` gives a loaded page of a visitor who was never here before;
 * `problems` is what it complained about, `requested` what it asked for. `refuse` names files that fail to load;
 * `prepare` runs in the page before its own scripts.
 */
export function setUp(context) {
  const shared = {};
  context.before(async () => {
    shared.server = await serve();
    shared.browser = await launch();
  });
  context.after(async () => {
    await shared.browser?.close();
    shared.server?.close();
  });
  shared.open = async (options = {}) => {
    const { width = 1280, height = 900, touch = false, features = [], path = "", refuse = [], prepare } = options;
    const visitor = await shared.browser.createBrowserContext();
    const page = await visitor.newPage();
    page.once("close", () => visitor.close().catch(() => {}));
    page.problems = [];
    page.requested = [];
    page.on("console", (message) => message.type() === "error" && page.problems.push(message.text()));
    page.on("pageerror", (error) => page.problems.push(String(error)));
    page.on("request", (request) => page.requested.push(request.url()));
    await page.setViewport({ width, height, hasTouch: touch });
    await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }, ...features]);
    if (prepare) await page.evaluateOnNewDocument(prepare);
    if (refuse.length > 0) {
      await page.setRequestInterception(true);
      const refused = (url) => refuse.some((ending) => url.endsWith(ending));
      page.on("request", (request) => (refused(request.url()) ? request.abort() : request.continue()));
    }
    await page.goto(shared.server.url + path, { waitUntil: "networkidle0" });
    return page;
  };
  return shared;
}

/** Loads the example and waits for its marks. */
export async function loadExample(page) {
  await page.click("#example");
  await page.waitForSelector("#reading mark");
}

/** Puts a text into the box as a paste would. */
export function insert(page, text) {
  return page.evaluate((value) => {
    const box = document.querySelector("#text");
    box.value = value;
    box.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }));
  }, text);
}

/** Puts a text into the box as typing would, and waits until it stands in the reading view. */
export async function enter(page, text) {
  await page.evaluate((value) => {
    const box = document.querySelector("#text");
    box.value = value;
    box.dispatchEvent(new InputEvent("input", { inputType: "insertText" }));
  }, text);
  const words = text.replace(/\s+/g, "").slice(-40);
  await page.waitForFunction(
    (end) => document.querySelector("#reading").textContent.replace(/\s+/g, "").endsWith(end),
    { timeout: 10_000 },
    words,
  );
}

/** Pastes HTML with its plain text, as a browser's clipboard holds it. */
export async function paste(page, html, plain = "") {
  await page.focus("#text");
  await page.evaluate(
    (content) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", content.html);
      clipboardData.setData("text/plain", content.plain);
      document
        .querySelector("#text")
        .dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    { html, plain },
  );
}

/** The words of all marks that a selector takes, one entry a mark. */
export function marked(page, selector = "mark") {
  return page.$$eval(`#reading ${selector}`, (marks) => marks.map((mark) => mark.textContent));
}

/** The page once it is kept for the time without a network: everything it will ever ask for has been asked for. */
export function settled(page) {
  return page.waitForSelector("html[data-offline=ready]");
}

/** What the page hands out as downloads from now on: name, type and content of each. */
export async function catchDownloads(page) {
  await page.evaluate(() => {
    window.downloads = [];
    const blobs = new Map();
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const url = create.call(URL, blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      blob.text().then((content) => window.downloads.push({ name: this.download, type: blob.type, content }));
    };
  });
  return async () => {
    await page.waitForFunction(() => window.downloads.length > 0);
    return page.evaluate(() => window.downloads.splice(0));
  };
}
