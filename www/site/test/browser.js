// The built page in a real browser: a server for `dist/site`, a headless Chromium, and what the tests do with them.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import puppeteer from "puppeteer-core";

const site = new URL("../../../dist/site/", import.meta.url);
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Serves the page on a free port of this machine. */
export async function serve() {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = new URL(`.${pathname.endsWith("/") ? `${pathname}index.html` : pathname}`, site);
    try {
      const body = await readFile(file);
      response.writeHead(200, { "content-type": types[extname(file.pathname)] ?? "application/octet-stream" });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Starts the browser that `CHROME_PATH` names, without its own traffic. */
export async function launch() {
  const executablePath = process.env.CHROME_PATH ?? ["/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync);
  if (!executablePath) throw new Error("set CHROME_PATH to a Chromium or Chrome");
  return puppeteer.launch({
    executablePath,
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
}

/** Runs tests against one browser and one server; `open` gives a loaded page, `problems` what it complained about. */
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
  shared.open = async ({ width = 1280, height = 900, touch = false, features = [], path = "" } = {}) => {
    const page = await shared.browser.newPage();
    page.problems = [];
    page.requested = [];
    page.on("console", (message) => message.type() === "error" && page.problems.push(message.text()));
    page.on("pageerror", (error) => page.problems.push(String(error)));
    page.on("request", (request) => page.requested.push(request.url()));
    await page.setViewport({ width, height, hasTouch: touch });
    await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }, ...features]);
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
