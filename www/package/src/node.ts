/**
 * What Node does differently: `fetch` reads no files, and workers are no Web Workers. Built-in modules are asked for
 * at run time, so that no bundler for the browser stumbles over an import of them.
 */

interface NodeFs {
  readFileSync(path: URL): Uint8Array<ArrayBuffer>;
}

/** A worker of Node's `worker_threads`. */
export interface NodeWorker {
  on(event: "message" | "error" | "exit", listener: (value: unknown) => void): void;
  postMessage(message: unknown): void;
  terminate(): unknown;
}

/** The side of a worker that talks to whoever started it. */
export interface Port {
  onmessage: ((event: MessageEvent) => unknown) | null;
  postMessage(message: unknown): void;
}

interface NodeThreads {
  Worker: new (url: URL) => NodeWorker;
  parentPort: Port | null;
}

interface NodeProcess {
  versions?: { node?: string; bun?: string; deno?: string };
  getBuiltinModule?(name: string): unknown;
}

function builtin(name: string): unknown {
  const { process } = globalThis as { process?: NodeProcess };
  const { node, bun, deno } = process?.versions ?? {};
  return node && !bun && !deno ? process?.getBuiltinModule?.(name) : undefined;
}

/** The bytes of a `file:` address where `fetch` would not read them. */
export function readLocal(input: unknown): Uint8Array<ArrayBuffer> | undefined {
  const url = typeof input === "string" && input.startsWith("file:") ? new URL(input) : input;
  if (!(url instanceof URL) || url.protocol !== "file:") return undefined;
  return (builtin("node:fs") as NodeFs | undefined)?.readFileSync(url);
}

/** Node's own threads. */
export function threads(): NodeThreads | undefined {
  return builtin("node:worker_threads") as NodeThreads | undefined;
}
