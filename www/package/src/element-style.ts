/** How the toolbar and the card of `<said-who>` look. The marks themselves lie in the document and have its style. */

export const elementStyle = `
:host { display: block; position: relative; }
[hidden] { display: none !important; }
[part~="toolbar"] {
  display: flex; flex-wrap: wrap; gap: .5em; margin-block-end: 1em;
  font: var(--saidwho-font, .875rem/1.4 system-ui, sans-serif);
}
button {
  font: inherit; min-block-size: 2.25em; padding: .25em .75em; border-radius: .4em; cursor: pointer;
  color: var(--saidwho-text, var(--_saidwho-text)); background: var(--saidwho-page, Canvas); border: 1px solid #767b85;
}
button[aria-pressed="false"] { text-decoration: line-through; border-style: dashed; }
button:focus-visible, [part~="card"]:focus-visible { outline: 2px solid; outline-offset: 2px; }
.swatch { display: inline-block; inline-size: 1.2em; block-size: 1em; margin-inline-end: .5em; vertical-align: -.1em; }
.quote {
  background: var(--saidwho-quote-tint, var(--_saidwho-quote));
  border-inline: 2px solid var(--saidwho-quote-line, var(--_saidwho-quote-line));
}
.attribution {
  background: var(--saidwho-attribution-tint, var(--_saidwho-attribution));
  border-block-end: 2px solid var(--saidwho-attribution-line, var(--_saidwho-attribution-line));
}
.hedge {
  background: var(--saidwho-hedge-tint, var(--_saidwho-hedge));
  border-block-end: 3px double var(--saidwho-hedge-line, var(--_saidwho-hedge-line));
}
.credit {
  background: var(--saidwho-credit-tint, var(--_saidwho-credit));
  border-block-end: 2px dashed var(--saidwho-credit-line, var(--_saidwho-credit-line));
}
[part~="count"] { font-variant-numeric: tabular-nums; font-weight: 700; }
[part~="card"] {
  position: absolute; z-index: 10; box-sizing: border-box; inline-size: min(22rem, 100%); padding: .75em 1em;
  font: var(--saidwho-font, .875rem/1.4 system-ui, sans-serif);
  color: var(--saidwho-text, var(--_saidwho-text)); background: var(--saidwho-page, Canvas);
  border: 1px solid #767b85; border-radius: .5em; box-shadow: 0 .25em 1em rgb(0 0 0 / .2);
}
h2 { font-size: 1.1em; margin: 0 0 .4em; }
p { margin: 0 0 .5em; }
`;
