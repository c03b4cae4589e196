/** The worker's own script: answers the requests of `saidwho/worker` one after the other. */

import { analyze, init } from "./index.js";
import { threads, type Port } from "./node.js";
import type { Answer, Request } from "./worker.js";

const port: Port = threads()?.parentPort ?? (globalThis as unknown as Port);

async function answer({ id, wasm, text, options }: Request): Promise<Answer> {
  try {
    await init(wasm);
    return { id, analysis: analyze(text, options) };
  } catch (error) {
    // A trap leaves the module's memory in an unknown state: the next request gets a new worker.
    return { id, error, crashed: error instanceof WebAssembly.RuntimeError };
  }
}

port.onmessage = async ({ data }) => port.postMessage(await answer(data as Request));
