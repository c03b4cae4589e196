// What a text may not do: run, load, send, slip out of place.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { enter, insert, loadExample, marked, paste, serve, setUp, settled } from "./browser.js";

const hostile = [
  "<script>window.harmed = 1</script>",
  '<img src=x onerror="window.harmed = 2">',
  '“<b onclick=window.harmed=3>Look</b>,” said <a href="javascript:window.harmed=4">Ada Lund</a>.',
  "It is \u202Edesrever\u202C </textarea></mark></article>",
].join("\n\n");

/** A service worker would have the worker's script in store. */
function withoutServiceWorker() {
  delete Navigator.prototype.serviceWorker;
}

/** Every worker ends at its next text as long as `window.end` says how. */
function failingWorker() {
  window.Worker = class extends Worker {
    postMessage(message) {
      if (!window.end || message.text === "") return super.postMessage(message);
      const { id } = message;
      const trap = () => this.onmessage({ data: { id, error: new Error("unreachable"), crashed: true } });
      setTimeout(window.end === "trap" ? trap : () => this.onerror({ message: "out of memory" }), 5);
    }
  };
}

/** A worker ends without a word at its next text as long as `window.end` is set. */
function endedWorker() {
  window.Worker = class extends Worker {
    postMessage(message) {
      super.postMessage(message);
      if (window.end && message.text !== "") this.terminate();
    }
  };
}

/** The module with a memory that grows by 4 MB at most: a long text fills it, and Rust ends with a trap. */
function withoutRoomToGrow(module) {
  const encode = (value) => (value < 128 ? [value] : [(value & 127) | 128, ...encode(value >> 7)]);
  const number = (at) => {
    let [value, shift] = [0, 0];
    for (;;) {
      const byte = module[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return [value, at];
      shift += 7;
    }
  };
  for (let at = 8; at < module.length; ) {
    const [size, start] = number(at + 1);
    if (module[at] === 5) {
      const [pages] = number(start + 2);
      const memory = Buffer.from([1, 1, ...encode(pages), ...encode(pages + 64)]);
      return Buffer.concat([module.subarray(0, at), Buffer.from([5, memory.length]), memory, module.subarray(start + size)]);
    }
    at = start + size;
  }
  throw new Error("the module has no memory of its own");
}

describe("hostile text", () => {
  const shared = setUp({ before, after });

  test("is shown as text and does nothing", async () => {
    const page = await shared.open();
    await enter(page, hostile);
    const shown = await page.$eval("#reading", (reading) => reading.textContent);
    assert.ok(shown.includes("<script>window.harmed = 1</script>"));
    assert.equal(await page.$$eval("#reading :not(mark, p, h2, h3)", (others) => others.length), 0);
    await page.click("#reading mark");
    assert.equal(await page.$$eval(".card :is(script, img, a)", (others) => others.length), 0);
    assert.equal(await page.evaluate(() => window.harmed), undefined);
    assert.deepEqual(page.problems, []);
    await page.close();
  });

  test("pasted HTML becomes plain text with its paragraphs", async () => {
    const page = await shared.open();
    await paste(
      page,
      `<h1>The  gate</h1><p>“It was <b>open</b>,”<br>said Ada&nbsp;Lund.<script>window.harmed = 1</script></p>
       <style>p { color: red }</style><ul><li>One</li><li>Two</li></ul><img src="${shared.server.url}spy.png" onerror="window.harmed = 2">`,
    );
    const text = await page.$eval("#text", ({ value }) => value);
    assert.equal(text, "The gate\n\n“It was open,”\nsaid Ada\u00A0Lund.\n\nOne\n\nTwo");
    await page.waitForSelector("#reading .mark-quote");
    assert.equal(await page.evaluate(() => window.harmed), undefined);
    assert.ok(!page.requested.some((url) => url.includes("spy")));
    await page.close();
  });

  test("a dropped file of another kind is refused by name, an HTML file is read", async () => {
    const page = await shared.open();
    const drop = (name, type, content) =>
      page.evaluate(
        (file) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([file.content], file.name, { type: file.type }));
          window.dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true }));
        },
        { name, type, content },
      );
    await drop("gate.png", "image/png", "");
    assert.match(await page.$eval("#composer-problem", ({ textContent }) => textContent), /gate\.png/);
    await drop("gate.html", "text/html", "<nav>Menu</nav><article><p>It reportedly rained.</p></article>");
    await page.waitForSelector("#reading .mark-hedge");
    assert.equal(await page.$eval("#reading", ({ textContent }) => textContent), "It reportedly rained.");
    await page.close();
  });

  test("offsets hold after emoji, combining marks and line ends of every kind", async () => {
    const page = await shared.open();
    await enter(page, "🌉👩‍👩‍👧 e\u0301 “The gate was open,” said Ada Lund.\r\n\r\n🙂 It reportedly rained.");
    assert.deepEqual(await marked(page, ".mark-quote"), ["“The gate was open,”"]);
    assert.deepEqual(await marked(page, ".mark-hedge"), ["reportedly"]);
    await page.close();
  });

  test("a megabyte without a space leaves the page alive", async () => {
    const page = await shared.open();
    await insert(page, "a".repeat(1_000_000));
    await page.waitForFunction(() => document.querySelector("#reading").textContent.length === 1_000_000, {
      timeout: 20_000,
    });
    assert.deepEqual(page.problems, []);
    await page.close();
  });

  test("nothing is asked of anyone once the page has loaded", async () => {
    const page = await shared.open();
    await settled(page);
    const [requested, asked] = [page.requested.length, shared.server.asked.length];
    assert.ok(
      page.requested.every((url) => url.startsWith(shared.server.url)),
      page.requested.join("\n"),
    );
    await loadExample(page);
    await page.click("#reading mark");
    for (const tab of ["paragraphs", "parts", "findings", "sources"]) await page.click(`#${tab}-tab`);
    await page.click("#start-guess");
    await page.click(".guess-buttons .button:last-child");
    await page.click("#start-compare");
    await page.click("[data-compare=sample]");
    await page.waitForSelector(".compare-texts mark");
    await page.click("#compare .guess-buttons .button:last-child");
    await page.click("#open-share");
    await page.click("#share .button-strong");
    await page.waitForFunction(() => document.querySelector(".share-link").value !== "");
    await page.keyboard.press("Escape");
    await page.click("#open-export");
    await page.click("[data-form=html]");
    await enter(page, "“The gate was open,” said Ada Lund.\n\n".repeat(900));
    assert.deepEqual(page.requested.slice(requested).filter((url) => !url.startsWith("blob:")), []);
    assert.deepEqual(shared.server.asked.slice(asked), []);
    await page.close();
  });

  test("the policy forbids connections elsewhere", async () => {
    const page = await shared.open();
    const refused = await page.evaluate(() =>
      fetch("https://example.com/").then(
        () => false,
        () => true,
      ),
    );
    assert.equal(refused, true);
    assert.ok(page.problems.some((problem) => problem.includes("Content Security Policy")));
    await page.close();
  });

  test("a worker that does not start is named, and the next text is read", async () => {
    const page = await shared.open({ refuse: ["thread.js"], prepare: withoutServiceWorker });
    await insert(page, "It rained. ".repeat(4000));
    await page.waitForSelector("#notice button");
    assert.equal(await page.$eval("#notice h2", ({ textContent }) => textContent), "The reading stopped");
    await enter(page, "It reportedly rained.");
    assert.deepEqual(await marked(page, ".mark-hedge"), ["reportedly"]);
    await page.close();
  });

  for (const end of ["trap", "killed"]) {
    test(`after a worker's end (${end}) the text is still there and is read when asked again`, async () => {
      const page = await shared.open({ prepare: failingWorker });
      await page.evaluate((how) => {
        window.end = how;
      }, end);
      await insert(page, "It reportedly rained.");
      await page.waitForSelector("#notice button");
      assert.equal(await page.$eval("#notice h2", ({ textContent }) => textContent), "The reading stopped");
      assert.equal(await page.$eval("#text", ({ value }) => value), "It reportedly rained.");
      await page.evaluate(() => {
        window.end = undefined;
      });
      await page.click("#notice button");
      await page.waitForSelector("#reading .mark-hedge");
      assert.deepEqual(await marked(page, ".mark-hedge"), ["reportedly"]);
      await page.close();
    });
  }

  test("where the memory is full the page says that the reading stopped, and reads the next text", async () => {
    const built = await readFile(new URL("../../../dist/site/saidwho.wasm", import.meta.url));
    const server = await serve(new Map([["saidwho.wasm", withoutRoomToGrow(built)]]));
    const visitor = await shared.browser.createBrowserContext();
    const page = await visitor.newPage();
    await page.evaluateOnNewDocument(withoutServiceWorker);
    await page.goto(server.url);
    const text = `It reportedly rained. ${"It rained. ".repeat(60_000)}`;
    await insert(page, text);
    await page.waitForSelector("#notice button", { timeout: 30_000 });
    assert.equal(await page.$eval("#notice h2", ({ textContent }) => textContent), "The reading stopped");
    assert.equal(await page.$eval("#text", ({ value }) => value), text);
    await enter(page, "It reportedly rained.");
    assert.deepEqual(await marked(page, ".mark-hedge"), ["reportedly"]);
    await visitor.close();
    server.close();
  });

  test("a worker that the browser ends midway is given up, named, and started anew", async () => {
    const page = await shared.open({ prepare: endedWorker });
    await page.evaluate(() => {
      window.end = true;
    });
    await insert(page, "It reportedly rained.");
    await page.waitForSelector("#notice button", { timeout: 40_000 });
    assert.equal(await page.$eval("#text", ({ value }) => value), "It reportedly rained.");
    await page.evaluate(() => {
      window.end = false;
    });
    await page.click("#notice button");
    await page.waitForSelector("#reading .mark-hedge");
    await page.close();
  });

  test("the answer about an earlier text never takes the place of that about the latest", async () => {
    const page = await shared.open();
    for (const earlier of ["It rained. ".repeat(4_000), "It rained. ".repeat(60_000)]) {
      await page.evaluate(async (first) => {
        const box = document.querySelector("#text");
        for (const text of [first, "It reportedly rained."]) {
          box.value = text;
          box.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }));
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      }, earlier);
      await page.waitForSelector("#reading .mark-hedge");
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      assert.equal(await page.$eval("#reading", ({ textContent }) => textContent), "It reportedly rained.");
      await page.evaluate(() => document.querySelector("#clear").click());
    }
    await page.close();
  });

  test("a text that is too long is kept in the box, and the page says how long it may be", async () => {
    const page = await shared.open();
    await insert(page, "It rained. ".repeat(200_000));
    await page.waitForSelector("[data-state=too-long]");
    assert.match(await page.$eval("#notice", ({ textContent }) => textContent), /2,200,000.*2,000,000/);
    assert.equal(await page.$eval("#text", ({ value }) => value.length), 2_200_000);
    await enter(page, "It reportedly rained.");
    assert.deepEqual(await marked(page, ".mark-hedge"), ["reportedly"]);
    await page.close();
  });

  test("a page that cannot load its module says so", async () => {
    const page = await shared.open({ refuse: [".wasm"] });
    assert.equal(await page.$eval("#notice h2", ({ textContent }) => textContent), "The page could not start");
    await page.close();
  });
});
