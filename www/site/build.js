// Builds the page into `dist/site` at the top of the repository: scripts and styles bundled, the page's strings put
// into the HTML, the package's WebAssembly module beside them. `cargo xtask build` has built the package before.

import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = new URL("./src/", import.meta.url);
const out = new URL("../../dist/site/", import.meta.url);

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await build({
  absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
  entryPoints: [
    { in: "src/main.ts", out: "main" },
    { in: "src/style/main.css", out: "main" },
    { in: fileURLToPath(import.meta.resolve("saidwho/thread")), out: "thread" },
  ],
  outdir: fileURLToPath(out),
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022", "chrome117", "firefox119", "safari17"],
  loader: { ".txt": "text" },
  logLevel: "warning",
});

const strings = JSON.parse(await readFile(new URL("strings.en.json", here), "utf8"));
const page = await readFile(new URL("index.html", here), "utf8");
await writeFile(
  new URL("index.html", out),
  page.replace(/\{\{([\w.]+)\}\}/g, (_, path) => escape(lookUp(path))),
);
await copyFile(new URL("icon.svg", here), new URL("icon.svg", out));
await copyFile(new URL(import.meta.resolve("saidwho/saidwho.wasm")), new URL("saidwho.wasm", out));

function lookUp(path) {
  const found = path.split(".").reduce((value, key) => value?.[key], strings);
  if (typeof found !== "string") throw new Error(`strings.en.json has no text at ${path}`);
  return found;
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
