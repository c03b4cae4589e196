// How long it takes from nothing to the first result, in fresh processes that take turns.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { article } from "../www/package/test/articles.js";
import { median } from "./rounds.js";

const script = fileURLToPath(new URL("./first-article.js", import.meta.url));
const PROCESSES = 25;

/** The parts of both, each the median over many processes. */
function parts() {
  const folder = mkdtempSync(join(tmpdir(), "first-article-"));
  const path = join(folder, "article.txt");
  writeFileSync(path, article);
  const run = (engine) => JSON.parse(execFileSync(process.execPath, [script, engine, path], { encoding: "utf8" }));
  const all = Array.from({ length: PROCESSES }, () => [run("saidwho"), run("wink-nlp")]);
  rmSync(folder, { recursive: true });
  return [0, 1].map((side) => {
    const of = (part) => median(all.map((pair) => pair[side][part]));
    return Object.fromEntries(Object.keys(all[0][side]).map((part) => [part, of(part)]));
  });
}

export function rows() {
  const [ours, theirs] = parts();
  const milliseconds = (number) => `${number.toFixed(1)} ms`;
  const own = ours.instantiate + ours.first;
  const whole = own + ours.import + ours.read;
  const other = theirs.import + theirs.instantiate + theirs.first;
  const named = (parts) => Object.entries(parts).map(([part, time]) => `${part} ${time.toFixed(1)}`).join(", ");
  console.error(`saidwho: ${named(ours)}; wink-nlp: ${named(theirs)} (ms)`);
  return [
    {
      name: "import, start and first article : wink-nlp",
      ours: milliseconds(whole),
      theirs: milliseconds(other),
      ratio: `${(other / whole).toFixed(2)} ×`,
      required: "1 ×",
    },
    { name: "start and first article, the file read", ours: milliseconds(own), theirs: "", ratio: "", required: "30 ms" },
  ];
}
