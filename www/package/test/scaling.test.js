// Ten times the text takes at most eleven times the work, whatever the text. What is counted are the instructions that
// the module runs (`cargo xtask test` puts a meter into it), so that no busy machine can make this fail.

import assert from "node:assert/strict";
import { test } from "node:test";

import { news } from "./articles.js";
import { instance } from "./instance.js";
import { SHAPES } from "./shapes.js";

const TIMES = 10;
const MOST = 11;
/** Bytes: at this length a part that takes quadratic time is seen once it is a hundredth of the work. */
const SHORT = 10_000;

/** The metered module, and what a work costs in it, by the byte. */
async function metered() {
  const path = process.env.SAIDWHO_METERED;
  assert.ok(path, "SAIDWHO_METERED names the module with a meter; cargo xtask test sets it");
  const functions = await instance(path);
  const meter = functions.exports.instructions;
  const cost = (bytes, work) => {
    const before = meter.value;
    work();
    return Number(meter.value - before) / bytes;
  };
  // What is built on first use is built before anything is counted.
  functions.analyze(news(2000));
  return { ...functions, cost };
}

/** How often as much the work on the longer text is, where both are of the same kind. */
function ratio(cost, make, short, work) {
  const [few, many] = [short, TIMES * short].map((length) => {
    const text = make(length);
    return cost(Buffer.byteLength(text), work(text));
  });
  return (TIMES * many) / few;
}

test("analysis takes work in proportion to the text, whatever its shape", async () => {
  const { analyze, cost } = await metered();
  const slow = SHAPES.map(([name, make]) => [name, ratio(cost, make, SHORT, (text) => () => analyze(text))]);
  assert.deepEqual(slow.filter(([, times]) => times > MOST), []);
});

test("analysis takes work in proportion to the text, up to ten megabytes of news", async () => {
  const { analyze, cost } = await metered();
  for (const short of [100_000, 1_000_000]) {
    const times = ratio(cost, news, short, (text) => () => analyze(text));
    assert.ok(times <= MOST, `${times} times the work for ten times ${short} bytes`);
  }
});

test("exports take work in proportion to the text", async () => {
  const { analyze, cost, ...functions } = await metered();
  const forms = ["toCsv", "toHtml", "toMarkdown", "toWebAnnotations"];
  const shapes = SHAPES.filter(([name]) => /She said|a ‘b|he said, |people who speak$|credits/.test(name));
  assert.equal(shapes.length, 6);
  for (const [name, make] of shapes) {
    const costs = [SHORT, TIMES * SHORT].map((length) => {
      const text = make(length);
      const analysis = analyze(text);
      return forms.map((form) => cost(Buffer.byteLength(text), () => functions[form](text, analysis)));
    });
    forms.forEach((form, i) => {
      const times = (TIMES * costs[1][i]) / costs[0][i];
      assert.ok(times <= MOST, `${form}: ${times} times the work for ten times ${name}`);
    });
  }
});

test("a keystroke in a long article takes a small part of the work", async () => {
  const { analyze, cost } = await metered();
  const text = news(100_000);
  const middle = text.indexOf(" ", 50_000);
  const incremental = { incremental: true };
  analyze(text, incremental);
  const key = cost(1, () => analyze(`${text.slice(0, middle)}x${text.slice(middle)}`, incremental));
  const share = key / cost(1, () => analyze(text));
  assert.ok(share < 1 / 3, `${share} of the work`);
});

test("the meter counts, and counts the same again", async () => {
  // Where memory is free changes with every call, and with it what finding some costs: two modules go the same way.
  const counts = async () => {
    const { analyze, cost } = await metered();
    return [1, 2, 3].map(() => cost(1, () => analyze("“It may rain,” said Ada Lund.")));
  };
  const [first, second] = [await counts(), await counts()];
  assert.ok(first[0] > 100_000, `only ${first[0]} instructions`);
  assert.deepEqual(first, second);
});
