// The analysis as plain data, and its other forms.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { analyze, explain, init, toCsv, toHtml, toMarkdown, toWebAnnotations } from "saidwho";
import { TEXTS } from "./texts.js";

before(() => init());

test("an analysis is plain data", () => {
  const analysis = analyze(TEXTS.plain);
  assert.deepEqual(JSON.parse(JSON.stringify(analysis)), analysis);
  assert.deepEqual(structuredClone(analysis), analysis);
  assert.equal(analysis.schema, 1);
});

test("the same text gives the same analysis", () => {
  for (const text of Object.values(TEXTS)) assert.deepEqual(analyze(text), analyze(text));
});

test("every mark can be explained", () => {
  for (const mark of analyze(TEXTS.plain).marks) {
    const { kind, title, what, why, rule } = explain(mark);
    for (const sentence of [kind, title, what, why, rule]) assert.ok(sentence, `${mark.kind} ${mark.type}`);
  }
});

test("the other forms", () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    const analysis = analyze(text);
    assert.match(toCsv(text, analysis), /^mark,kind,type,/, name);
    assert.equal(typeof toMarkdown(text, analysis), "string", name);
    assert.match(toHtml(text, analysis), /^<!doctype html>/, name);
    assert.equal(JSON.parse(JSON.stringify(toWebAnnotations(text, analysis)))["@context"] !== undefined, true, name);
  }
});

test("marks that the caller left out are in no export", () => {
  const analysis = { ...analyze(TEXTS.plain), marks: [], attributions: [], sources: [] };
  assert.equal(toCsv(TEXTS.plain, analysis).trim().split("\n").length, 1);
});
