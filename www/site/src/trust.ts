//! Trusted Types: the only two places where a string may become more than text.
//!
//! HTML is parsed into a document that is never shown, and workers start from the page's own address only.

interface Policy {
  createHTML(html: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Record<string, (input: string) => string>): Policy;
}

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;

factory?.createPolicy("default", {
  createScriptURL(url) {
    const target = new URL(url, location.href);
    if (target.origin !== location.origin) throw new TypeError(`not a script of this page: ${target.origin}`);
    return target.href;
  },
});

const inert = factory?.createPolicy("inert-html", { createHTML: (html) => html });

/** Parses HTML into a document of its own, in which nothing runs and nothing is loaded. */
export function parseInert(html: string): Document {
  return new DOMParser().parseFromString(inert ? inert.createHTML(html) : html, "text/html");
}
