/** Loading: fetches and starts the WebAssembly module, once. */

import load, { initSync as loadSync } from "../generated/saidwho.js";
import { readLocal } from "./node.js";

/** Where the WebAssembly module comes from: an address, a response, its bytes, or the compiled module. */
export type InitInput = string | URL | Request | Response | BufferSource | WebAssembly.Module;

let pending: Promise<void> | undefined;
let ready = false;

/**
 * Loads the WebAssembly module: `input`, or `saidwho.wasm` beside this file. Call it as often as you like: only the
 * first call loads, the later ones wait for it. Where loading fails, the promise rejects and the next call tries again.
 */
export function init(input?: InitInput | Promise<InitInput>): Promise<void> {
  if (ready) return Promise.resolve();
  pending ??= start(input).catch((error: unknown) => {
    pending = undefined;
    throw error;
  });
  return pending;
}

async function start(input?: InitInput | Promise<InitInput>): Promise<void> {
  const given = (await input) ?? new URL("./saidwho.wasm", import.meta.url);
  if (!isInput(given)) throw wrongInput("init", "an address, a Response, bytes or a WebAssembly.Module", given);
  const module = readLocal(given) ?? given;
  if (ready) return;
  await load({ module_or_path: module });
  ready = true;
}

/** Starts the module from its bytes, or compiled, without waiting. Does nothing where it is started already. */
export function initSync(module: BufferSource | WebAssembly.Module): void {
  if (!isCode(module)) throw wrongInput("initSync", "bytes or a WebAssembly.Module", module);
  if (ready) return;
  loadSync({ module });
  ready = true;
}

function isCode(input: unknown): boolean {
  return input instanceof ArrayBuffer || ArrayBuffer.isView(input) || input instanceof WebAssembly.Module;
}

function isInput(input: unknown): boolean {
  if (typeof input === "string" || input instanceof URL || isCode(input)) return true;
  return [globalThis.Response, globalThis.Request].some((type) => type && input instanceof type);
}

function wrongInput(name: string, expected: string, input: unknown): TypeError {
  const actual = input === null ? "null" : Array.isArray(input) ? "array" : typeof input;
  return new TypeError(`${name}: expected input to be ${expected}, got ${actual}`);
}

/** Throws where the module is not started. */
export function requireInit(name: string): void {
  if (!ready) throw new Error(`${name}: call init() first and wait for its promise`);
}
