//! A prepared state in the fragment of an address, which no server ever gets to see: JSON, deflated, in base64url.

import { fromJson, type Prepared, Refusal, version } from "./prepared.js";

/** Longer links are cut by some programs that pass them on. */
export const longLink = 8_000;
/** Longer links are not made: a file is offered. */
export const longestLink = 50_000;

/** What a link may unfold to, in bytes: far more than a link of the greatest length holds of any prose. */
const unfoldedBytes = 4_000_000;
const start = "#saidwho=";

/** The fragment for a state's JSON, with its `#`. */
export async function toFragment(json: string): Promise<string> {
  const folded = await through(new Blob([json]).stream(), new CompressionStream("deflate-raw"), Number.POSITIVE_INFINITY);
  return `${start}${version}.${toBase64url(folded)}`;
}

/** Whether a fragment means to be such a link. */
export function isLink(fragment: string): boolean {
  return fragment.startsWith(start);
}

/** The state that a fragment holds. Throws a `Refusal` where it holds none; never unfolds more than it has room for. */
export async function fromFragment(fragment: string): Promise<Prepared> {
  const [, format, data] = /^#saidwho=(\d{1,6})\.([\w-]+)$/.exec(fragment) ?? [];
  if (format === undefined || data === undefined) throw new Refusal("broken");
  if (Number(format) > version) throw new Refusal("newer");
  if (fragment.length > 2 * longestLink) throw new Refusal("tooLong");
  let json: string;
  try {
    const bytes = fromBase64url(data);
    const unfolded = await through(new Blob([bytes]).stream(), new DecompressionStream("deflate-raw"), unfoldedBytes);
    json = new TextDecoder("utf-8", { fatal: true }).decode(unfolded);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal("broken");
  }
  return fromJson(json);
}

/** All bytes that come out of a transformation, refused as soon as they are more than the limit. */
async function through(
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
  change: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = bytes.pipeThrough(change).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new Refusal("tooLong");
    }
    chunks.push(value as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function toBase64url(bytes: Uint8Array): string {
  let binary = "";
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64url(data: string): Uint8Array<ArrayBuffer> {
  const binary = atob(data.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
