//! Where the analysis runs: short texts here, long ones in a worker. Only the answer to the latest text counts.

import { type Analysis, analyze, init } from "saidwho";
import { type AnalysisWorker, startWorker } from "saidwho/worker";

/** Texts longer than this, in UTF-16 units, go to the worker, so that typing stays smooth. */
const workerAbove = 20_000;

/** Answers questions about the latest text. */
export interface AnalysisClient {
  /** The analysis, or nothing where a later text has been asked about meanwhile. Rejects where it failed. */
  analyze(text: string): Promise<Analysis | undefined>;
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
  // The first request fetches the worker's script. Where that fails, a long text will say so.
  worker.analyze("").catch(() => {});

  let latest: AbortController | undefined;
  let busy = false;
  return {
    async analyze(text) {
      latest?.abort();
      const request = new AbortController();
      latest = request;
      if (text.length <= workerAbove) return analyze(text);
      if (busy) {
        // It is still at a text that nobody waits for any more.
        worker.dispose();
        worker = start();
      }
      busy = true;
      try {
        const analysis = await worker.analyze(text, { signal: request.signal });
        return latest === request ? analysis : undefined;
      } catch (error) {
        if (request.signal.aborted) return undefined;
        throw error;
      } finally {
        if (latest === request) busy = false;
      }
    },
  };
}
