// The worker: answers in order, errors that reject, requests that can be dropped, a new worker after a crash.

import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze, init } from "saidwho";
import { startWorker } from "saidwho/worker";
import { TEXTS } from "./texts.js";

test("a worker gives what analyze gives", async () => {
  await init();
  const worker = startWorker();
  const texts = Object.values(TEXTS).filter((text) => text.isWellFormed());
  assert.deepEqual(await Promise.all(texts.map((text) => worker.analyze(text))), texts.map((text) => analyze(text)));
  worker.dispose();
});

test("errors reject, and the worker goes on", async () => {
  const worker = startWorker();
  await assert.rejects(worker.analyze(12), TypeError);
  await assert.rejects(worker.analyze("", { odd: true }), { message: 'analyze: unknown option "odd"' });
  assert.equal((await worker.analyze(TEXTS.plain)).schema, 1);
  worker.dispose();
});

test("a worker that cannot load rejects", async () => {
  const worker = startWorker({ wasm: new Uint8Array([1, 2, 3]) });
  await assert.rejects(worker.analyze(TEXTS.plain));
  worker.dispose();
});

test("disposing rejects what is open and what comes later", async () => {
  const worker = startWorker();
  const open = worker.analyze(TEXTS.plain);
  const waiting = worker.analyze(TEXTS.plain);
  worker.dispose();
  const gone = { message: "analyze: the worker has been disposed of" };
  await Promise.all([open, waiting, worker.analyze("")].map((promise) => assert.rejects(promise, gone)));
});

/** A worker whose answers the test gives. */
function puppet() {
  const workers = [];
  const worker = () => {
    const made = { posted: [], ended: false, postMessage: (message) => made.posted.push(message) };
    made.terminate = () => (made.ended = true);
    made.answer = (analysis) => made.onmessage({ data: { id: made.posted.at(-1).id, analysis } });
    workers.push(made);
    return made;
  };
  return { worker, workers };
}

test("a dropped request rejects at once and, while it waits, is never sent", async () => {
  const { worker, workers } = puppet();
  const { analyze } = startWorker({ worker });
  const [first, second] = [new AbortController(), new AbortController()];
  const sent = analyze("sent", { signal: first.signal });
  const waiting = analyze("waiting", { signal: second.signal });
  const last = analyze("last");
  second.abort(new Error("typed on"));
  first.abort(new Error("typed on"));
  await assert.rejects(sent, { message: "typed on" });
  await assert.rejects(waiting, { message: "typed on" });
  workers[0].answer("stale");
  workers[0].answer("wanted");
  assert.equal(await last, "wanted");
  assert.deepEqual(workers[0].posted.map(({ text }) => text), ["sent", "last"]);
  await assert.rejects(analyze("", { signal: AbortSignal.abort() }), { name: "AbortError" });
});

test("after a crash the open request rejects and the next has a new worker", async () => {
  const { worker, workers } = puppet();
  const { analyze } = startWorker({ worker });
  const [lost, next] = [analyze("lost"), analyze("next")];
  workers[0].onerror({ message: "out of memory" });
  await assert.rejects(lost, { message: "out of memory" });
  assert.equal(workers[0].ended, true);
  workers[1].answer("found");
  assert.equal(await next, "found");
});

test("a trap inside the module counts as a crash", async () => {
  const { worker, workers } = puppet();
  const { analyze } = startWorker({ worker });
  const lost = analyze("lost");
  workers[0].onmessage({ data: { id: 1, error: new Error("unreachable"), crashed: true } });
  await assert.rejects(lost, { message: "unreachable" });
  const next = analyze("next");
  workers[1].answer("found");
  assert.equal(await next, "found");
});
