//! Keeps the page for the time without a network. The build fills in which files there are, each with its hash, so that
//! what is kept is always one version of the page, whole.

declare const FILES: Record<string, string>;
declare const VERSION: string;

interface Waiting extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listen: (event: Waiting) => void): void;
  addEventListener(type: "fetch", listen: (event: Fetching) => void): void;
}

const scope = self as unknown as Scope;
const prefix = "saidwho-";
const store = prefix + VERSION;
const address = (file: string) => new URL(file, scope.registration.scope).href;

scope.addEventListener("install", (event) => {
  const requests = Object.entries(FILES).map(
    ([file, integrity]) => new Request(address(file), { integrity, cache: "no-cache" }),
  );
  event.waitUntil(
    caches
      .open(store)
      .then((cache) => cache.addAll(requests))
      .then(() => scope.skipWaiting()),
  );
});

scope.addEventListener("activate", (event) => {
  const old = caches
    .keys()
    .then((names) => names.filter((name) => name.startsWith(prefix) && name !== store))
    .then((names) => Promise.all(names.map((name) => caches.delete(name))));
  event.waitUntil(old.then(() => scope.clients.claim()));
});

scope.addEventListener("fetch", (event) => {
  const { method, url, mode } = event.request;
  const plain = url.split(/[?#]/)[0];
  const page = mode === "navigate" && (plain === address("") || plain === address("index.html"));
  const known = page ? address("index.html") : plain;
  if (method !== "GET" || !Object.keys(FILES).some((file) => address(file) === known)) return;
  event.respondWith(
    caches
      .open(store)
      .then((cache) => cache.match(known as string))
      .then((kept) => kept ?? again(known as string, event.request)),
  );
});

/** A file that the browser has dropped from the store is kept once more, where the server still has that version. */
async function again(known: string, request: Request): Promise<Response> {
  const [, integrity = ""] = Object.entries(FILES).find(([file]) => address(file) === known) ?? [];
  try {
    const answer = await fetch(known, { integrity, cache: "no-cache" });
    await (await caches.open(store)).put(known, answer.clone());
    return answer;
  } catch {
    return fetch(request);
  }
}
