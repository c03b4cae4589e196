/**
 * `saidwho/worker`: the same analysis in a worker, so that long texts leave the page responsive.
 *
 * ```js
 * import { startWorker } from "saidwho/worker";
 *
 * const worker = startWorker();
 * const analysis = await worker.analyze(text, { signal });
 * worker.dispose();
 * ```
 */

import { threads } from "./node.js";
import type { Analysis, Options } from "./types.js";

/** How the worker is started. */
export interface WorkerOptions {
  /** Where `saidwho.wasm` is: an address, its bytes, or the compiled module. Left out: beside the worker's script. */
  wasm?: string | URL | BufferSource | WebAssembly.Module;
  /** Starts the Web Worker that runs `saidwho/thread`, where a bundler moved that script. */
  worker?: () => Worker;
}

/** What the caller wants of a request. */
export interface RequestOptions extends Options {
  /** Drops the request: its promise rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** An analysis at a distance. */
export interface AnalysisWorker {
  /** Like `analyze` of the package; requests are answered in their order. Rejects where `analyze` throws. */
  analyze(text: string, options?: RequestOptions): Promise<Analysis>;
  /** Ends the worker. Open requests reject, later ones too. */
  dispose(): void;
}

/** A request, as the worker gets it. */
export interface Request {
  id: number;
  wasm?: string | BufferSource | WebAssembly.Module;
  text: string;
  options?: Options;
}

/** What the worker sends back. */
export interface Answer {
  id: number;
  analysis?: Analysis;
  error?: unknown;
  crashed?: boolean;
}

/** A request with the promise that waits for it. */
interface Open {
  request: Request;
  resolve(analysis: Analysis): void;
  reject(reason: unknown): void;
}

/** A running worker, of the browser or of Node. */
interface Thread {
  post(request: Request): void;
  end(): void;
}

/** Starts a worker. It is loaded with the first request, and anew after a crash. */
export function startWorker(options: WorkerOptions = {}): AnalysisWorker {
  const wasm = options.wasm instanceof URL || typeof options.wasm === "string" ? absolute(options.wasm) : options.wasm;
  let thread: Thread | undefined;
  /** With the worker now. Cleared by its answer, not by an abort: the worker is busy until it answers. */
  let current: Open | undefined;
  /** Here, where an abort still spares the work. */
  let waiting: Open[] = [];
  let lastId = 0;
  let disposed = false;

  function next(): void {
    while (!current && waiting.length > 0) {
      current = waiting.shift()!;
      try {
        thread ??= startThread(options.worker, answered, crashed);
        thread.post(current.request);
      } catch (error) {
        settle((open) => open.reject(error));
      }
    }
  }

  function settle(finish: (open: Open) => void): void {
    const open = current;
    current = undefined;
    if (open) finish(open);
  }

  function answered(from: Thread, { id, analysis, error, crashed }: Answer): void {
    if (from !== thread || id !== current?.request.id) return;
    if (crashed) end();
    settle((open) => (analysis ? open.resolve(analysis) : open.reject(error)));
    next();
  }

  function crashed(from: Thread, error: unknown): void {
    if (from !== thread) return;
    end();
    settle((open) => open.reject(error));
    next();
  }

  function end(): void {
    thread?.end();
    thread = undefined;
  }

  return {
    async analyze(text, { signal, ...rest } = {}) {
      if (disposed) throw gone();
      signal?.throwIfAborted();
      const request: Request = { id: ++lastId, wasm, text, options: rest };
      let abort = (): void => {};
      try {
        return await new Promise<Analysis>((resolve, reject) => {
          abort = () => {
            waiting = waiting.filter((open) => open.request !== request);
            reject(signal?.reason);
          };
          signal?.addEventListener("abort", abort);
          waiting.push({ request, resolve, reject });
          next();
        });
      } finally {
        signal?.removeEventListener("abort", abort);
      }
    },
    dispose() {
      disposed = true;
      end();
      settle((open) => open.reject(gone()));
      for (const open of waiting.splice(0)) open.reject(gone());
    },
  };
}

function gone(): Error {
  return new Error("analyze: the worker has been disposed of");
}

/** Addresses are the page's, not the worker script's. */
function absolute(address: string | URL): string {
  return new URL(address, (globalThis as { document?: Document }).document?.baseURI ?? import.meta.url).href;
}

function startThread(
  web: (() => Worker) | undefined,
  answered: (from: Thread, answer: Answer) => void,
  crashed: (from: Thread, error: unknown) => void,
): Thread {
  const node = web ? undefined : threads();
  if (node) {
    const worker = new node.Worker(new URL("./thread.js", import.meta.url));
    const thread: Thread = { post: (request) => worker.postMessage(request), end: () => worker.terminate() };
    worker.on("message", (answer) => answered(thread, answer as Answer));
    worker.on("error", (error) => crashed(thread, error));
    worker.on("exit", () => crashed(thread, new Error("the worker ended")));
    return thread;
  }
  const worker = web ? web() : new Worker(new URL("./thread.js", import.meta.url), { type: "module" });
  const thread: Thread = { post: (request) => worker.postMessage(request), end: () => worker.terminate() };
  worker.onmessage = ({ data }) => answered(thread, data as Answer);
  worker.onerror = (event) => crashed(thread, new Error(event.message || "the worker did not start"));
  return thread;
}
