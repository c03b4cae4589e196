// Bundles each entry point into one file in `dist`. `cargo xtask build` has put the bindings into `generated` before.

import { copyFile, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL(".", import.meta.url));

const shared = {
  absWorkingDir: folder,
  outdir: "dist",
  bundle: true,
  format: "esm",
  target: "es2022",
  logLevel: "warning",
};

// The worker's script is bundled by itself, so that it still runs where a bundler copies it as it stands.
await build({ ...shared, entryPoints: ["src/index.ts", "src/worker.ts", "src/thread.ts"] });

// These are built over the first, so that a program that uses several holds one module and one state.
await build({
  ...shared,
  entryPoints: ["src/element.ts", "src/define.ts", "src/inline.ts"],
  external: ["./index.js", "./element.js"],
  loader: { ".wasm": "binary" },
});
await build({ ...shared, entryPoints: ["src/workerd.ts"], external: ["./index.js", "./saidwho.wasm"] });

// The sentences that the crate holds, to be translated.
const table = await readFile(`${folder}../../data/strings/en.tsv`, "utf8");
const lines = table.trimEnd().split("\n").slice(1);
const strings = Object.fromEntries(lines.map((line) => line.split("\t")));
await writeFile(`${folder}dist/strings.en.json`, `${JSON.stringify(strings, null, 2)}\n`);

for (const file of ["schema.json", "custom-elements.json"]) await copyFile(`${folder}${file}`, `${folder}dist/${file}`);
