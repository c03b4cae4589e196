// Loading: once, from wherever the module is, and never silently not at all.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const wasm = new URL(import.meta.resolve("saidwho/saidwho.wasm"));
const TEXT = '"The dam is safe," said Ada Lund.';

/** The package anew, as a page sees it that has just loaded. */
let copies = 0;
const fresh = () => import(`${import.meta.resolve("saidwho")}?${++copies}`);

test("before init, every function says so", async () => {
  const { analyze, explain, toCsv } = await fresh();
  assert.throws(() => analyze(TEXT), { message: "analyze: call init() first and wait for its promise" });
  assert.throws(() => explain({}), { message: "explain: call init() first and wait for its promise" });
  assert.throws(() => toCsv(TEXT, {}), { message: "toCsv: call init() first and wait for its promise" });
});

test("init may be called twice, also at once", async () => {
  const { analyze, init } = await fresh();
  const first = init();
  assert.equal(init(), first);
  await Promise.all([first, init()]);
  await init();
  assert.equal(analyze(TEXT).schema, 1);
});

test("init takes an address, bytes, a module, a response, and promises of them", async () => {
  const bytes = await readFile(fileURLToPath(wasm));
  const response = () => new Response(bytes, { headers: { "Content-Type": "application/wasm" } });
  const inputs = [undefined, wasm, wasm.href, bytes, await WebAssembly.compile(bytes), response()];
  for (const input of [...inputs, Promise.resolve(bytes), Promise.resolve(response())]) {
    const { analyze, init } = await fresh();
    await init(input);
    assert.equal(analyze(TEXT).schema, 1);
  }
});

test("initSync takes bytes and modules", async () => {
  const bytes = await readFile(fileURLToPath(wasm));
  for (const input of [bytes, new WebAssembly.Module(bytes)]) {
    const { analyze, init, initSync } = await fresh();
    initSync(input);
    initSync(input);
    await init();
    assert.equal(analyze(TEXT).schema, 1);
  }
});

test("what init and initSync do not take", async () => {
  const { init, initSync } = await fresh();
  const address = "init: expected input to be an address, a Response, bytes or a WebAssembly.Module";
  await assert.rejects(init(12), { name: "TypeError", message: `${address}, got number` });
  await assert.rejects(init([1]), { name: "TypeError", message: `${address}, got array` });
  const code = "initSync: expected input to be bytes or a WebAssembly.Module, got";
  assert.throws(() => initSync(), { name: "TypeError", message: `${code} undefined` });
  assert.throws(() => initSync("saidwho.wasm"), { name: "TypeError", message: `${code} string` });
});

test("after a failure, init can be called again", async () => {
  const { analyze, init } = await fresh();
  await assert.rejects(init(new Uint8Array([1, 2, 3])), WebAssembly.CompileError);
  await assert.rejects(init(new URL("./missing.wasm", wasm)), { code: "ENOENT" });
  await init();
  assert.equal(analyze(TEXT).schema, 1);
});
