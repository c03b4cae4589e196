// Wrong arguments are `TypeError`s that say what was expected.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { analyze, explain, init, toCsv, toHtml, toMarkdown, toWebAnnotations } from "saidwho";

before(() => init());

const TEXT = '"The dam is safe," said Ada Lund.';

function typeError(message) {
  return (error) => error instanceof TypeError && (message.test?.(error.message) ?? error.message === message);
}

for (const [value, type] of [[12, "number"], [undefined, "undefined"], [null, "null"], [{}, "object"], [["a"], "array"]]) {
  test(`a text that is ${type}`, () => {
    assert.throws(() => analyze(value), typeError(`analyze: expected text to be a string, got ${type}`));
    assert.throws(() => toCsv(value, analyze(TEXT)), typeError(`toCsv: expected text to be a string, got ${type}`));
  });
}

for (const [value, type] of [["fast", "string"], [1, "number"], [[], "array"], [null, "null"], [() => {}, "function"]]) {
  test(`options that are ${type}`, () => {
    assert.throws(() => analyze(TEXT, value), typeError(`analyze: expected options to be an object, got ${type}`));
  });
}

test("an option that does not exist", () => {
  assert.throws(() => analyze(TEXT, { offset: 1 }), typeError('analyze: unknown option "offset"'));
});

test("options that choose marks", () => {
  const text = `${TEXT}\n\nAdvertisement\n\nIt may hold.`;
  const kinds = (options) => [...new Set(analyze(text, options).marks.map(({ kind }) => kind))].sort();
  assert.deepEqual(kinds({ kinds: ["quote", "hedge"] }), ["hedge", "quote"]);
  assert.deepEqual(kinds({ types: ["modal"] }), ["hedge"]);
  assert.ok(kinds().includes("furniture"));
  assert.deepEqual(kinds({ furniture: false }), kinds().filter((kind) => kind !== "furniture"));
  const all = analyze(TEXT);
  assert.deepEqual(analyze(TEXT, { kinds: [] }), { ...all, marks: [] });
});

for (const [options, message] of [
  [{ kinds: "quote" }, "analyze: expected options.kinds to be an array of kinds of marks, got string"],
  [{ kinds: ["quotes"] }, 'analyze: expected options.kinds to be an array of kinds of marks, got ["quotes"]'],
  [{ types: null }, "analyze: expected options.types to be an array of strings, got null"],
  [{ furniture: "no" }, "analyze: expected options.furniture to be a boolean, got string"],
]) {
  test(message, () => assert.throws(() => analyze(TEXT, options), typeError(message)));
}

test("no options, and empty ones", () => {
  assert.deepEqual(analyze(TEXT, undefined), analyze(TEXT));
  assert.deepEqual(analyze(TEXT, {}), analyze(TEXT));
});

test("what explain and the exports take", () => {
  assert.throws(() => explain("m1"), typeError("explain: expected mark to be a Mark, got string"));
  assert.throws(() => explain({}), typeError(/^explain: expected mark to be a Mark: /));
  for (const [name, form] of Object.entries({ toCsv, toMarkdown, toHtml, toWebAnnotations })) {
    assert.throws(() => form(TEXT), typeError(`${name}: expected analysis to be an Analysis, got undefined`));
    assert.throws(() => form(TEXT, {}), typeError(/expected analysis to be an Analysis: /));
  }
});
