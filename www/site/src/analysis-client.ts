//! Where the analysis runs: in a worker, so that typing stays smooth. Only the answer to the latest text counts.
//!
//! A text of 20,000 characters takes about 60 ms, more than one frame has, so that none is read on the page's own
//! thread. Only where no worker starts is a text of that length still read here.

import { type Analysis, analyze, init } from "saidwho";
import { type AnalysisWorker, startWorker } from "saidwho/worker";

/** Texts up to this length, in UTF-16 units, are read here where the worker fails. */
const readHere = 20_000;
/** A worker that is at a longer text is ended when another text comes; a shorter one is soon done. */
const worthEnding = 50_000;

/** How long a text of a length may take before the worker counts as dead. */
const patience = (length: number) => 15_000 + length / 20;

/** Answers questions about the latest text. */
export interface AnalysisClient {
  /** The analysis, or nothing where a later text has been asked about meanwhile. Rejects where it failed. */
  analyze(text: string): Promise<Analysis | undefined>;
  /** The analysis of a text beside the latest. */
  analyzeBeside(text: string): Promise<Analysis>;
}

/**
 * Loads everything that an analysis will need, so that nothing is asked of the server afterwards. Rejects where the
 * module cannot be loaded.
 */
export async function startAnalysis(wasm: string, thread: string): Promise<AnalysisClient> {
  const response = await fetch(wasm);
  if (!response.ok) throw new Error(`${wasm}: ${response.status}`);
  const module = await WebAssembly.compile(await response.arrayBuffer());
  await init(module);

  const start = () => startWorker({ wasm: module, worker: () => new Worker(thread, { type: "module" }) });
  let worker: AnalysisWorker = start();
  let latest: AbortController | undefined;
  let running = 0;

  function restart(): void {
    worker.dispose();
    worker = start();
    running = 0;
  }

  async function ask(text: string, signal?: AbortSignal): Promise<Analysis> {
    const asked = worker;
    running = Math.max(running, text.length);
    let timer = 0;
    const late = new Promise<never>((_, reject) => {
      timer = window.setTimeout(() => {
        if (asked === worker) restart();
        reject(new Error(`no answer about ${text.length} characters in time`));
      }, patience(text.length));
    });
    try {
      return await Promise.race([asked.analyze(text, { incremental: true, ...(signal && { signal }) }), late]);
    } finally {
      clearTimeout(timer);
      if (asked === worker && !signal?.aborted) running = 0;
    }
  }

  // The first request fetches the worker's script. Where that fails, the first text will say so.
  const started = await ask("").then(
    () => true,
    (error: unknown) => {
      console.warn(error);
      return false;
    },
  );
  return {
    async analyze(text) {
      latest?.abort();
      const request = new AbortController();
      latest = request;
      if (running > worthEnding) restart();
      try {
        const analysis = await ask(text, request.signal);
        return latest === request ? analysis : undefined;
      } catch (error) {
        if (latest !== request) return undefined;
        // What ended a worker that had started might end the page's own module too.
        if (started || text.length > readHere) throw error;
        return analyze(text, { incremental: true });
      }
    },
    analyzeBeside: (text) => ask(text),
  };
}
