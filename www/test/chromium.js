// What every test in a real browser starts: a headless Chromium, and a server on a free port of this machine.

import { existsSync } from "node:fs";
import { createServer } from "node:http";
import puppeteer from "puppeteer-core";

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

/** Answers each path by `answer(pathname)`, which gives `headers`, a `body` and perhaps a `status`; where it throws, nothing is found. */
export async function listen(answer) {
  const server = createServer(async (request, response) => {
    try {
      const { status = 200, headers, body } = await answer(new URL(request.url, "http://localhost").pathname);
      response.writeHead(status, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}
