// Whatever a link holds, it is taken within its bounds or refused with a reason. Seeded, so that a find comes again;
// `ROUNDS=1000000 SEED=2 node --test www/site/test/share-link.test.js` looks for longer.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { build } from "esbuild";

const rounds = Number(process.env.ROUNDS ?? 3000);
const seed = Number(process.env.SEED ?? 1);

const { outputFiles } = await build({
  stdin: { contents: 'export * from "./share-link.ts"; export * from "./prepared.ts";', resolveDir: fileURLToPath(new URL("../src", import.meta.url)) },
  bundle: true,
  format: "esm",
  write: false,
});
const { fromFragment, isLink, longestText, Refusal, toFragment } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`
);

/** Numbers below a bound, one after the other. */
function dice(state) {
  return (bound) => {
    state = (state * 48271) % 2147483647;
    return state % bound;
  };
}

const throwOf = dice(seed);
const oneOf = (things) => things[throwOf(things.length)];
const listOf = (most, make) => Array.from({ length: throwOf(most + 1) }, make);
const bytes = (most) => Buffer.from(listOf(most, () => throwOf(256)));
const characters = ["a", "“", "é", "😀", "\ud800", "\u0000", '"', "\\", "</script>", "__proto__", " ", "\n", "\u202e"];
const string = () => listOf(12, () => oneOf(characters)).join("");
const names = ["saidwho", "text", "mode", "groups", "typesOff", "on", "hidden", "beside", "__proto__", "constructor", "toString"];

function anything(depth = 3) {
  const leaves = [string, () => throwOf(9) - 4, () => null, () => true, () => oneOf(["read", "guess", "compare", "hedge", "cue/neutral"])];
  const nested = [() => listOf(4, () => anything(depth - 1)), () => Object.fromEntries(listOf(4, () => [oneOf(names), anything(depth - 1)]))];
  return oneOf(depth > 0 ? [...leaves, ...nested] : leaves)();
}

/** A state of which some members are what they should be. */
function state() {
  const honest = { saidwho: 1, text: string(), mode: oneOf(["read", "guess", "compare"]), groups: ["hedge"], typesOff: ["cue/neutral"], on: ["letters"], hidden: ["4 cue/neutral"], beside: string() };
  for (const name of names) if (throwOf(4) === 0) Object.defineProperty(honest, name, { value: anything(), enumerable: true });
  return JSON.stringify(honest);
}

const fragment = (content, format = 1) => `#saidwho=${format}.${deflateRawSync(content).toString("base64url")}`;

/** A link with a piece cut out, doubled or written over. */
function spoilt(link) {
  const at = throwOf(link.length);
  const end = at + throwOf(9);
  return link.slice(0, at) + oneOf(["", link.slice(at, end).repeat(2), oneOf(["A", "_", "%", "=", ".", "é"])]) + link.slice(end);
}

const hostile = [
  string,
  () => `#saidwho=${string()}`,
  () => `#saidwho=${throwOf(3)}.${bytes(200).toString("base64url")}`,
  () => fragment(bytes(200)),
  () => fragment(string(), oneOf([0, 1, 2, 999_999, "01", "-1", "1e3"])),
  () => fragment(JSON.stringify(anything())),
  () => fragment(state()),
  () => spoilt(fragment(state())),
  () => fragment(state()).slice(0, -throwOf(20)),
];

test("a hostile link is taken within its bounds or refused with a reason", async () => {
  const answers = new Map();
  const count = (answer) => answers.set(answer, (answers.get(answer) ?? 0) + 1);
  for (let round = 0; round < rounds; round += 1) {
    const link = oneOf(hostile)();
    isLink(link);
    let prepared;
    try {
      prepared = await fromFragment(link);
    } catch (error) {
      assert.ok(error instanceof Refusal, `${JSON.stringify(link)} throws ${error}`);
      count(error.reason);
      continue;
    }
    count("taken");
    const { text, mode, view, hidden, beside } = prepared;
    assert.ok(typeof text === "string" && text.length <= longestText, link);
    assert.ok(["read", "guess", "compare"].includes(mode), link);
    assert.equal(typeof beside, mode === "compare" ? "string" : "undefined", link);
    assert.ok(hidden.size <= 10_000 && [...hidden].every((place) => typeof place === "string"), link);
    assert.ok(view.typesOff.size <= 200 && Object.values(view.groups).every((on) => typeof on === "boolean"), link);
    assert.equal({}.saidwho, undefined, "no prototype is touched");
  }
  const seen = [...answers.keys()].sort();
  assert.deepEqual(seen, ["broken", "newer", "taken"], JSON.stringify([...answers]));
});

test("any text comes back from its link", async () => {
  for (let round = 0; round < rounds / 10; round += 1) {
    const text = string();
    const link = await toFragment(JSON.stringify({ saidwho: 1, text }));
    assert.match(link, /^#saidwho=1\.[\w-]+$/);
    assert.equal((await fromFragment(link)).text, text);
  }
});

test("what unfolds to more than there is room for is refused before it is there", async () => {
  for (const size of [5_000_000, 200_000_000]) {
    const link = fragment(Buffer.alloc(size, "a"));
    const before = process.memoryUsage.rss();
    await assert.rejects(fromFragment(link), ({ reason }) => reason === "tooLong" || reason === "broken");
    assert.ok(process.memoryUsage.rss() - before < 150e6, "a bomb is not unfolded");
  }
});
