// The module as the package ships it, with its memory in view, which the package itself keeps to itself.

import { readFileSync } from "node:fs";

const bindings = new URL("../www/package/generated/saidwho.js", import.meta.url);
const published = new URL("../www/package/dist/saidwho.wasm", import.meta.url);

let instances = 0;

/** A fresh instance: its functions, and `exports`, which holds its memory. `path` is that of another build of it. */
export async function engine(path = published) {
  const functions = await import(`${bindings}?${++instances}`);
  return { ...functions, exports: functions.initSync({ module: readFileSync(path) }) };
}
