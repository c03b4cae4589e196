/**
 * `saidwho/inline`: the same functions with the WebAssembly module inside the JS, for places that cannot serve a file
 * beside it. It starts the module that `saidwho` shares, so that a program never holds two.
 */

import code from "../dist/saidwho.wasm";
import { init as start, initSync as startSync } from "./index.js";

export * from "./index.js";

/** Starts the module. There is nothing to fetch. */
export function init(): Promise<void> {
  return start(code);
}

/** Starts the module without waiting. */
export function initSync(): void {
  startSync(code);
}
