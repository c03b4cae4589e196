// WebKitGTK's MiniBrowser over the WebDriver protocol: as much of it as the tests need.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

const element = "element-6066-11e4-a52e-4f735466cecf";
/** Named keys, as the protocol writes them. */
const keys = { Enter: "\uE007", Escape: "\uE00C", Tab: "\uE004", ArrowRight: "\uE014", ArrowLeft: "\uE012" };

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts the driver, a display of its own for it, and one browser window. */
export async function launchWebKit() {
  const folders = ["x86_64-linux-gnu", "aarch64-linux-gnu"].flatMap((machine) =>
    ["4.1", "4.0"].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
  );
  const binary = process.env.WEBKIT_PATH ?? folders.find(existsSync);
  if (!binary) throw new Error("set WEBKIT_PATH to a MiniBrowser of WebKitGTK");
  const port = await freePort();
  // A group of its own, so that the display ends with the driver.
  const driver = spawn("xvfb-run", ["-a", "WebKitWebDriver", `--port=${port}`], { stdio: "ignore", detached: true });
  const end = () => {
    try {
      process.kill(-driver.pid);
    } catch {
      // It has ended by itself.
    }
  };
  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  for (let tries = 0; ; tries++) {
    try {
      if ((await ask("GET", "/status")).ready !== false) break;
    } catch (error) {
      if (tries > 100) throw end() ?? error;
    }
    await wait(100);
  }
  const options = { "webkitgtk:browserOptions": { binary, args: ["--automation"] } };
  const { sessionId } = await ask("POST", "/session", { capabilities: { alwaysMatch: options } });
  const session = `/session/${sessionId}`;
  const find = async (selector) => {
    const found = await ask("POST", `${session}/element`, { using: "css selector", value: selector });
    return found[element];
  };
  return {
    open: (url) => ask("POST", `${session}/url`, { url }),
    run: (script, ...args) =>
      ask("POST", `${session}/execute/sync`, { script: `return (${script}).apply(null, arguments)`, args }),
    click: async (selector) => ask("POST", `${session}/element/${await find(selector)}/click`, {}),
    async press(key) {
      const value = keys[key] ?? key;
      const actions = ["keyDown", "keyUp"].map((type) => ({ type, value }));
      await ask("POST", `${session}/actions`, { actions: [{ type: "key", id: "keyboard", actions }] });
    },
    async close() {
      await ask("DELETE", session).catch(() => {});
      end();
    },
  };
}
