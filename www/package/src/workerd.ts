/** `saidwho` on `workerd`, which compiles modules when it deploys and not while it runs. */

import code from "./saidwho.wasm";
import { init as start, initSync as startSync, type InitInput } from "./index.js";

export * from "./index.js";

/** Starts the module that was deployed with the program, or another compiled one. */
export function init(input?: InitInput | Promise<InitInput>): Promise<void> {
  return start(input ?? code);
}

/** Starts the module without waiting. */
export function initSync(input?: WebAssembly.Module): void {
  startSync(input ?? code);
}
