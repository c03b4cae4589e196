// The sentences of the package stand in one file.

import assert from "node:assert/strict";
import { test } from "node:test";
import { english } from "saidwho/element";
import all from "saidwho/strings.en.json" with { type: "json" };

test("the element's own words are those of the file", () => {
  for (const [key, words] of Object.entries(english)) assert.equal(words, all[key], key);
});
