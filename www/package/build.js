// Bundles each entry point into one file in `dist`. `cargo xtask build` has put the bindings into `generated` before.

import { fileURLToPath } from "node:url";
import { build } from "esbuild";

await build({
  absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
  // The worker's script is bundled by itself, so that it still runs where a bundler copies it as it stands.
  entryPoints: ["src/index.ts", "src/worker.ts", "src/thread.ts"],
  outdir: "dist",
  bundle: true,
  format: "esm",
  target: "es2022",
  logLevel: "warning",
});
