// The package beside other libraries that read English text in JavaScript, in one process, on the same text.

import compromise from "compromise";
import winkModel from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import writeGood from "write-good";

import { analyze, init } from "../www/package/dist/index.js";
import { article, news } from "../www/package/test/articles.js";
import { rounds } from "./rounds.js";

const text = news(100_000);
// Enough for a second of the slowest.
const short = news(20_000);

export async function rows() {
  await init();
  const wink = winkNlp(winkModel);
  const entities = (text) => wink.readDoc(text).entities().out();
  const quotations = (text) => compromise(text).quotations().out("array");

  const row = (name, text, ours, theirs, required, options) => {
    const times = rounds(() => ours(text), () => theirs(text), options);
    const speed = (milliseconds) => `${(Buffer.byteLength(text) / milliseconds / 1000).toFixed(2)} MB/s`;
    return { name, ours: speed(times.ours), theirs: speed(times.theirs), ratio: `${times.ratio.toFixed(2)} ×`, required };
  };
  const few = { count: 11, warm: 3 };
  const milliseconds = rounds(() => analyze(article), () => writeGood(article), { count: 101, warm: 50 });
  return [
    row("all marks : wink-nlp's entities", text, analyze, entities, "0.5 ×; aim 1 ×"),
    row("without attributions : wink-nlp's entities", text, (text) => analyze(text, { tagger: false }), entities, "10 ×"),
    row("all marks : compromise's quotations", short, analyze, quotations, "5 ×", few),
    {
      name: "all marks : write-good, an article of 2 KB",
      ours: `${milliseconds.ours.toFixed(1)} ms`,
      theirs: `${milliseconds.theirs.toFixed(1)} ms`,
      ratio: `${milliseconds.ratio.toFixed(2)} ×`,
      required: "0.5 ×",
    },
  ];
}
