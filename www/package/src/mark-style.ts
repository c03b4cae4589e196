/** How marks look in a document: never by colour alone. Adopted, so that no policy for inline styles is in the way. */

const tints = {
  light: { quote: "#CEDEFF", attribution: "#82BF97", hedge: "#FAE7A4", credit: "#D1A5BC", text: "#1B1B1F" },
  dark: { quote: "#4A4F67", attribution: "#005F45", hedge: "#682C04", credit: "#391557", text: "#F2F4F8" },
};
const lines = {
  light: { quote: "#086CD0", attribution: "#294430", hedge: "#A36B00", credit: "#37224D" },
  dark: { quote: "#74A4F8", attribution: "#5DFBDD", hedge: "#F1D73B", credit: "#AB8092" },
};

function variables(scheme: "light" | "dark"): string {
  const tint = Object.entries(tints[scheme]).map(([name, value]) => `--_saidwho-${name}:${value};`);
  const line = Object.entries(lines[scheme]).map(([name, value]) => `--_saidwho-${name}-line:${value};`);
  return [...tint, ...line].join("");
}

function look(kind: string, name: string, decoration: string): string {
  const tint = `var(--saidwho-${name}-tint,var(--_saidwho-${name}))`;
  const line = `var(--saidwho-${name}-line,var(--_saidwho-${name}-line))`;
  const shared = `background-color:${tint};color:var(--saidwho-text,var(--_saidwho-text));`;
  const under = `text-decoration:${decoration} 2px ${line};`;
  // A highlight has no edges: there, a quote has a double line below.
  const edges = `border-inline:2px solid ${line};padding-inline:.12em;`;
  return (
    `mark.saidwho-${kind}{${shared}${kind === "quote" ? edges : under}}` +
    `::highlight(saidwho-${kind}){${shared}${kind === "quote" ? `text-decoration:underline double 2px ${line};` : under}}`
  );
}

function markStyle(): string {
  return [
    `:root,:host{${variables("light")}}`,
    `@media (prefers-color-scheme:dark){:root,:host{${variables("dark")}}}`,
    "mark.saidwho{background:none;color:inherit;box-decoration-break:clone;-webkit-box-decoration-break:clone;" +
      "text-underline-offset:.22em;text-decoration-skip-ink:none}",
    "mark.saidwho:is(:focus-visible,.saidwho-open){outline:2px solid;outline-offset:1px}",
    look("quote", "quote", ""),
    look("source", "attribution", "underline dotted"),
    look("cue", "attribution", "underline solid"),
    look("hedge", "hedge", "underline wavy"),
    look("credit", "credit", "underline dashed"),
  ].join("\n");
}

const users = /* @__PURE__ */ new Map<Document | ShadowRoot, { sheet: CSSStyleSheet; count: number }>();

/** Gives a document the rules as long as somebody uses them; what it returns says that one user is done. */
export function adoptStyle(root: Document | ShadowRoot): () => void {
  let entry = users.get(root);
  if (!entry) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(markStyle());
    entry = { sheet, count: 0 };
    users.set(root, entry);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  const used = entry;
  used.count++;
  let done = false;
  return () => {
    if (done) return;
    done = true;
    if (--used.count > 0) return;
    users.delete(root);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== used.sheet);
  };
}
