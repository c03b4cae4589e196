// Texts that are made to be slow: what they repeat, and what they say anew each time.

/** What the texts are repetitions of. */
const PIECES = [
  '"', "“", "‘", "'a ", '"a\n', "“a\n\n", "„«‹“‘", "(", "a", "A", "1.", "\n", " ", "A B. ", "said ", "he said that ",
  '"a," he said, ', "according to ", "may not ", "could not be independently ", "Ada Lund and ", "he ", "Photo: ",
  "Photo: Ana Brill / Northpix\n", "By Mara Quill and ", "By Mara Quill\n", "March 3, ", "NORLA, ", "Most Read\n",
  "ORTH: no\n", "> ", "- a\n", "@a ", "https://a", "e\u0301", "\u00ad", "😀",
  "“It may rain,” Ada Lund said. Police could not confirm it.\n\n",
  "the mayor of the town said on Monday that it may rain and ", "ADA LUND SAID ", "\"‘", "“a ‘b ", "1.2.3. ", "x\n\n",
  "Q: Why?\nA: No.\n", "She said “a”. ", "Ada said Bo said ", "citing a report by ", "—", "/", "\r\n", "\u00a0", "``",
  "Dr. A. B. ", "Why? ", "“We,” said Ada Lund. She said he told them. ", "[", "it is “", "but, ", "which ",
  "reportedly alleged ", "the so-called ", "not ", "the report by the council of the town of ", "…", "'s ",
];

/** A name that no other number gives: "Bacabo". */
function name(number) {
  let letters = "";
  for (let rest = number; rest > 0 || letters === ""; rest = Math.floor(rest / 60)) {
    letters += "bcdfghjklmnp"[rest % 12] + "aeiou"[Math.floor((rest % 60) / 12)];
  }
  return letters[0].toUpperCase() + letters.slice(1) + "r";
}

/** What grows by something new: people, offices, words, sources, numbers. */
const SERIES = {
  "people who speak": (i) => `“It holds,” said ${name(i)} ${name(i * 7 + 3)}. `,
  "people who speak, a paragraph each": (i) => `“It holds,” said ${name(i)} ${name(i * 7 + 3)}.\n\n`,
  "people with one surname": (i) => `${name(i)} Lund said it may rain. Lund denied it. `,
  "people with one first name": (i) => `Ada ${name(i)} said it may rain. Ada denied it. `,
  "people, then only pronouns": (i, count) =>
    i < count / 4 ? `${name(i)} ${name(i + 1)} said that it may rain. ` : "He said yes. She said no. They may go. ",
  "people in one long list": (i) => `${name(i)} ${name(i * 3 + 1)}, `,
  "offices": (i) => `The mayor of ${name(i)} said that the council of ${name(i + 1)} denied it. `,
  "documents and outlets": (i) => `According to the ${name(i)} report, the ${name(i + 2)} Post wrote so. `,
  "words": (i) => `${name(i).toLowerCase()} `,
  "capitals": (i) => `${name(i).toUpperCase()} `,
  "quotations, no two alike": (i) => `“${name(i)} ${name(i + 5)} fell down”. `,
  "quotations that are said again": (i) => `“The ${name(i % 50)} is safe and will stay so,” he said.\n\n`,
  "credits": (i) => `Photo: ${name(i)} ${name(i + 1)} / Northpix\n`,
  "bylines": (i) => `By ${name(i)} ${name(i + 1)}\n`,
  "labels of speakers": (i) => `${name(i)}: It may rain.\n`,
  "dates": (i) => `March ${i}, ${1900 + i} at ${i % 24}:${i % 60}\n`,
  "depth": (i, count) => (i < count / 2 ? (i % 2 ? "‘a " : "“a ") : i % 2 ? "’ " : "” "),
  "brackets in depth": (i, count) => (i < count / 2 ? "(a " : "b) "),
  "handles": (i) => `“No,” @${name(i).toLowerCase()} wrote on X. `,
};

/** Every shape: its name, and the text of so many bytes or a few more. */
export const SHAPES = [
  ...PIECES.map((piece) => [JSON.stringify(piece), (bytes) => piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)))]),
  ...Object.entries(SERIES).map(([title, part]) => [
    title,
    (bytes) => {
      const count = Math.ceil(bytes / Buffer.byteLength(part(0, 2) + part(1, 2)) / 1.2) * 2;
      return Array.from({ length: count }, (_, i) => part(i, count)).join("");
    },
  ]),
];
