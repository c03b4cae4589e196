// The module as the package ships it, with what the package keeps to itself in view: its memory, and its meter where it
// has one (`cargo xtask metered`).

import { readFileSync } from "node:fs";

const bindings = new URL("../generated/saidwho.js", import.meta.url);
const published = new URL("../dist/saidwho.wasm", import.meta.url);

let instances = 0;

/** A fresh instance: its functions, and `exports`. `path` is that of another build of the module. */
export async function instance(path = published) {
  const functions = await import(`${bindings}?${++instances}`);
  return { ...functions, exports: functions.initSync({ module: readFileSync(path) }) };
}
