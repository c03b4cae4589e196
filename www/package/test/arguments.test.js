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
  [{ kinds: [1] }, "analyze: expected options.kinds to be an array of kinds of marks, got array"],
  [{ kinds: ["quotes"] }, 'analyze: unknown kind of mark "quotes"'],
  [{ types: null }, "analyze: expected options.types to be an array of types of marks, got null"],
  [{ types: ["modal", "quote"] }, 'analyze: unknown type of mark "quote"'],
  [{ furniture: "no" }, "analyze: expected options.furniture to be a boolean, got string"],
  [{ tagger: 0 }, "analyze: expected options.tagger to be a boolean, got number"],
  [{ incremental: 1 }, "analyze: expected options.incremental to be a boolean, got number"],
  [{ lexicon: {} }, "analyze: expected options.lexicon to be an array of phrases, got object"],
  [{ lexicon: [[]] }, "analyze: expected options.lexicon[0] to be an object, got array"],
  [{ lexicon: [{ kind: "cue" }] }, "analyze: expected options.lexicon[0].phrase to be a string, got undefined"],
  [{ lexicon: [{ phrase: "x", kind: "quote", type: "speech" }] }, 'analyze: unknown kind of phrase "quote"'],
  [{ lexicon: [{ phrase: "x", kind: "cue", type: "modal" }] }, 'analyze: unknown type of cue "modal"'],
  [{ lexicon: [{ phrase: "x", kind: "hedge", type: "modal", strength: 3 }] },
    'analyze: expected options.lexicon[0].strength to be "low", "medium" or "high", got number'],
  [{ lexicon: [{ phrase: "x", kind: "cue", type: "manner", rule: "x" }] },
    'analyze: unknown member of options.lexicon[0] "rule"'],
]) {
  test(message, () => assert.throws(() => analyze(TEXT, options), typeError(message)));
}

test("phrases of the caller's own", () => {
  const lexicon = [
    { phrase: "grumph|grumphed", kind: "cue", type: "manner" },
    { phrase: "by all murmurs", kind: "hedge", type: "rumour", strength: "low" },
    { phrase: "may pole", kind: "hedge", type: "idiom" },
    { phrase: "join the gazette", kind: "furniture", type: "promo" },
  ];
  const text = "“It holds,” Ada Lund grumphed by the may pole.\n\nJoin the Gazette now.\n\nIt leaks, by all murmurs.";
  const marks = analyze(text, { lexicon }).marks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
  assert.deepEqual(
    marks.filter((mark) => /^(cue|hedge|furniture)/.test(mark)),
    ["cue grumphed", "furniture Join the Gazette now.", "hedge by all murmurs"],
  );
  const hedge = analyze(text, { lexicon }).marks.find(({ kind }) => kind === "hedge");
  assert.equal(hedge.fields.strength, "low");
  assert.equal(explain(hedge).rule, "“by all murmurs” is one of the phrases that were added to the word lists.");
});

test("without attributions", () => {
  const { marks, attributions, sources } = analyze(`${TEXT} It may hold.`, { tagger: false });
  assert.deepEqual([...new Set(marks.map(({ kind }) => kind))].sort(), ["hedge", "quote"]);
  assert.deepEqual([attributions, sources], [[], []]);
});

test("typing gives what a fresh analysis gives", () => {
  const typed = "“It leaks,” said Mara Quill. She reportedly saw it.";
  for (let end = 0; end <= typed.length; end++) {
    const text = `${TEXT}\n\n${typed.slice(0, end)}\n\n${TEXT}`;
    assert.deepEqual(analyze(text, { incremental: true }), analyze(text));
  }
});

test("exports of some of the marks", () => {
  const text = "It may hold. “It holds,” said Ada Lund.";
  const some = analyze(text, { kinds: ["quote", "cue"] });
  const rows = toCsv(text, some).trim().split("\n");
  assert.equal(rows.length, 1 + some.marks.length);
  assert.match(toMarkdown(text, some), /It holds/);
});

test("sentences of the caller's own", () => {
  const strings = { lang: "nb", "kind.quote": "Sitat <b>", "report.sources": "Kilder <b>" };
  const analysis = analyze(TEXT);
  const quote = analysis.marks.find(({ kind }) => kind === "quote");
  assert.equal(explain(quote, strings).kind, "Sitat <b>");
  assert.equal(explain(quote, strings).title, explain(quote).title);
  const page = toHtml(TEXT, analysis, strings);
  assert.match(page, /<html lang="nb">/);
  assert.match(page, /Kilder &lt;b&gt;/);
  assert.match(toMarkdown(TEXT, analysis, strings), /## Kilder/);
  assert.match(JSON.stringify(toWebAnnotations(TEXT, analysis, strings)), /"language":"nb"/);
  assert.throws(() => explain(quote, "nb"), typeError("explain: expected strings to be an object, got string"));
  assert.throws(() => explain(quote, { a: "b" }), typeError('explain: unknown string "a"'));
  assert.throws(() => toHtml(TEXT, analysis, { lang: 1 }),
    typeError('toHtml: expected strings["lang"] to be a string, got number'));
});

test("every sentence can be replaced", async () => {
  const all = (await import("saidwho/strings.en.json", { with: { type: "json" } })).default;
  assert.ok(Object.keys(all).length > 300);
  const quote = analyze(TEXT).marks[0];
  assert.deepEqual(explain(quote, all), explain(quote));
});

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
