// The WebAssembly build says of every text what the native build says of it. `cargo xtask test` writes those answers.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { analyze, init } from "saidwho";

test("native and wasm agree", async () => {
  const path = process.env.SAIDWHO_NATIVE;
  assert.ok(path, "SAIDWHO_NATIVE names the file with the native answers; cargo xtask test sets it");
  await init();
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  assert.ok(lines.length >= 2000, `only ${lines.length} texts`);
  let attributions = 0;
  for (const line of lines) {
    const { text, analysis } = JSON.parse(line);
    assert.deepEqual(JSON.parse(JSON.stringify(analyze(text))), analysis, text);
    attributions += analysis.attributions.length;
  }
  assert.ok(attributions > 1500, `only ${attributions} attributions`);
});
