// Builds the page into `dist/site` at the top of the repository: scripts and styles bundled, the page's strings put
// into the HTML and the manifest, the package's WebAssembly module beside them, and a service worker that knows the
// hash of each of these files. `cargo xtask build` has built the package before.

import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = new URL("./src/", import.meta.url);
const out = new URL("../../dist/site/", import.meta.url);
const options = {
  absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
  outdir: fileURLToPath(out),
  bundle: true,
  minify: true,
  charset: "utf8",
  format: "esm",
  target: ["es2022", "chrome117", "firefox119", "safari17"],
  loader: { ".txt": "text" },
  logLevel: "warning",
};

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await build({
  ...options,
  entryPoints: [
    { in: "src/main.ts", out: "main" },
    { in: "src/style/main.css", out: "main" },
    { in: fileURLToPath(import.meta.resolve("saidwho/thread")), out: "thread" },
  ],
});

const strings = JSON.parse(await readFile(new URL("strings.en.json", here), "utf8"));
for (const name of ["index.html", "manifest.webmanifest"]) {
  const template = await readFile(new URL(name, here), "utf8");
  const write = name.endsWith(".html") ? escape : (text) => JSON.stringify(text).slice(1, -1);
  await writeFile(
    new URL(name, out),
    template.replace(/\{\{([\w.]+)\}\}/g, (_, path) => write(lookUp(path))),
  );
}
await copyFile(new URL("icon.svg", here), new URL("icon.svg", out));
await copyFile(new URL(import.meta.resolve("saidwho/saidwho.wasm")), new URL("saidwho.wasm", out));

const files = {};
for (const name of (await readdir(out)).sort()) {
  files[name] = `sha256-${createHash("sha256").update(await readFile(new URL(name, out))).digest("base64")}`;
}
const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 12);
await build({
  ...options,
  entryPoints: [{ in: "src/service-worker.ts", out: "service-worker" }],
  format: "iife",
  define: { FILES: JSON.stringify(files), VERSION: JSON.stringify(version) },
});

function lookUp(path) {
  const found = path.split(".").reduce((value, key) => value?.[key], strings);
  if (typeof found !== "string") throw new Error(`strings.en.json has no text at ${path}`);
  return found;
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
