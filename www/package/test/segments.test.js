// Overlapping marks flattened into consecutive pieces.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { analyze, init, segments } from "saidwho";
import { TEXTS } from "./texts.js";

before(() => init());

for (const [name, text] of Object.entries(TEXTS)) {
  test(`segments of ${name}`, () => {
    const analysis = analyze(text);
    const pieces = segments(text, analysis);
    assert.equal(pieces.map((piece) => piece.text).join(""), text);
    for (const { start, end, marks, block } of pieces) {
      const covering = analysis.marks.filter((mark) => mark.start <= start && mark.end >= end);
      assert.deepEqual(marks, covering);
      const within = analysis.blocks.findIndex((place) => place.start <= start && place.end >= end);
      assert.equal(block, within < 0 ? null : within);
    }
  });
}

test("marks that overlap, nest, touch and stand alone", () => {
  const text = "abcdefghij";
  const marks = [[0, 4], [2, 6], [2, 3], [6, 8]].map(([start, end], i) => ({ id: `m${i + 1}`, start, end }));
  const analysis = { blocks: [{ start: 0, end: 9 }], marks };
  const shape = (pieces) => pieces.map(({ text, marks, block }) => [text, marks.map(({ id }) => id).join(" "), block]);
  assert.deepEqual(shape(segments(text, analysis)), [
    ["ab", "m1", 0],
    ["c", "m1 m2 m3", 0],
    ["d", "m1 m2", 0],
    ["ef", "m2", 0],
    ["gh", "m4", 0],
    ["i", "", 0],
    ["j", "", null],
  ]);
  assert.deepEqual(shape(segments(text, analysis, ({ id }) => id === "m4")), [
    ["abcdef", "", 0],
    ["gh", "m4", 0],
    ["i", "", 0],
    ["j", "", null],
  ]);
});
