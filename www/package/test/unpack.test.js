// The literals by which `unpack.js` makes the objects that come by the thousand: they make what their names say, and they
// are those of an analysis.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { analyze, init } from "saidwho";

import { news } from "./articles.js";

const source = readFileSync(new URL("../../../src/wasm/unpack.js", import.meta.url), "utf8");
const { literals } = await import(`data:text/javascript,${encodeURIComponent(source)}`);

test("a literal has the members that its name lists, in their order", () => {
  assert.ok(Object.keys(literals).length > 0);
  for (const [key, literal] of Object.entries(literals)) {
    const names = key.split(",");
    const object = literal(["before", ...names, "behind"], 1);
    assert.deepEqual(Object.entries(object), names.map((name) => [name, name]));
  }
});

test("nearly all objects of an analysis have a literal", async () => {
  await init();
  const { marks, blocks, attributions, summary } = analyze(news(20_000));
  const fields = marks.flatMap((mark) => mark.fields ?? []);
  for (const objects of [marks, blocks, attributions, summary.blocks, fields]) {
    const made = objects.filter((object) => Object.keys(object).join() in literals);
    assert.ok(made.length > 0.7 * objects.length, `${Object.keys(objects[0])}: ${made.length} of ${objects.length}`);
  }
});
