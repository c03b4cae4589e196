// A module's memory never shrinks, so what one analysis takes must be there for the next.

import assert from "node:assert/strict";
import { test } from "node:test";

import { dense, news, prose } from "./articles.js";
import { instance } from "./instance.js";

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
