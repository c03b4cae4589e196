//! Quoted words, as they are compared: without their quotation marks, whatever their case, spaces and apostrophes.

const edge = /^[\s"'“”„‟‘’‚«»‹›]+|[\s"'“”„‟‘’‚«»‹›.,;:]+$/g;

/** The words of a quote without its marks and without the punctuation before the closing one. */
export function innerWords(quote: string): string {
  return quote.replace(edge, "");
}

/** The words as they are compared. */
export function fold(words: string): string {
  return words
    .replace(/[‘’]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\u00AD/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLocaleLowerCase("en");
}
