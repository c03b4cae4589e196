// What a keystroke in a long article costs, and what it costs where everything is analysed again.

import { analyze, init } from "../www/package/dist/index.js";
import { news } from "../www/package/test/articles.js";
import { median, taken } from "./rounds.js";

export async function rows() {
  await init();
  const text = news(100_000);
  const middle = text.indexOf(" ", 50_000);
  const typed = (letters) => `${text.slice(0, middle)} ${"x".repeat(letters)}${text.slice(middle)}`;
  const cost = (options) => {
    const times = Array.from({ length: 60 }, (_, letters) => taken(() => analyze(typed(letters), options)));
    return median(times.slice(20));
  };
  const row = (name, options) => ({ name, ours: `${cost(options).toFixed(1)} ms`, theirs: "", ratio: "", required: "4 ms" });
  return [
    row("a keystroke in 100 KB", { incremental: true }),
    row("a keystroke in 100 KB, all analysed again"),
  ];
}
