// A module's memory never shrinks, so what one analysis takes must be there for the next.

import assert from "node:assert/strict";
import { test } from "node:test";

import { dense, news, prose } from "./articles.js";
import { instance } from "./instance.js";

test("prose takes at most six times its bytes and 4 MB, and so do news of 100 KB", async () => {
  for (const text of [prose(1_000_000), news(100_000)]) {
    const { analyze, exports } = await instance();
    analyze(text);
    const [taken, allowed] = [exports.memory.buffer.byteLength, 6 * Buffer.byteLength(text) + 4e6];
    assert.ok(taken <= allowed, `${taken} bytes for ${text.length} characters, ${allowed} are allowed`);
  }
});

test("a fresh module takes no more when it is asked again", async () => {
  for (const text of [prose(1_000_000), news(300_000), dense(50_000)]) {
    const { analyze, exports } = await instance();
    const taken = () => {
      analyze(text);
      return exports.memory.buffer.byteLength;
    };
    const first = taken();
    for (let again = 0; again < 3; again += 1) assert.equal(taken(), first);
  }
});

test("analysing again takes no more memory", async () => {
  const { analyze, exports, toCsv, toHtml } = await instance();
  const texts = [news(300_000), dense(50_000), prose(300_000), "", "“", news(2000)];
  const round = () => {
    for (const text of texts) {
      const analysis = analyze(text);
      toCsv(text, analysis);
      toHtml(text, analysis);
    }
    return exports.memory.buffer.byteLength;
  };
  const first = round();
  for (let again = 0; again < 5; again += 1) assert.equal(round(), first);
});
