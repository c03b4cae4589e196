// Offsets count UTF-16 code units of the caller's own string, whatever stands in it.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { analyze, init } from "saidwho";
import { TEXTS } from "./texts.js";

before(() => init());

for (const [name, text] of Object.entries(TEXTS)) {
  test(`offsets in ${name}`, () => {
    const { blocks, marks, offsets } = analyze(text);
    assert.equal(offsets, "utf-16");
    for (const { start, end } of [...blocks, ...marks]) {
      assert.ok(0 <= start && start < end && end <= text.length, `${start}..${end} of ${text.length}`);
    }
    marks.forEach((mark, i) => {
      const next = marks[i + 1];
      assert.ok(!next || mark.start < next.start || (mark.start === next.start && mark.end >= next.end), "sorted");
      const block = blocks[mark.block];
      assert.ok(block.start <= mark.start && mark.end <= block.end, `${mark.id} lies in its block`);
    });
  });
}

test("lone surrogates count as the one unit that they are", () => {
  const lone = TEXTS.loneHigh;
  assert.deepEqual(analyze(lone).marks, analyze(lone.replaceAll("\ud83c", "\ufffd")).marks);
});

test("what stands before a quote moves it by as much as it is long", () => {
  const quote = '"The dam is safe," said Ada Lund.';
  const quoted = (text) => {
    const found = analyze(text).marks.filter(({ kind }) => kind === "quote");
    return found.map(({ start, end }) => text.slice(start, end));
  };
  for (const before of ["", "x ", "🌊 ", "\ud83c ", "e\u0301 ", "\u00ad ", "One.\r\n\r\n"]) {
    assert.deepEqual(quoted(before + quote), ['"The dam is safe,"'], JSON.stringify(before));
  }
});
