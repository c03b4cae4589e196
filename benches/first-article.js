// Run in a process of its own: the first article, from import to result. Prints how long each part took, in milliseconds:
// on Linux those that the main thread had of the processor, so that a busy machine changes little. Nothing here waits for
// anything but that thread.

import { readFileSync } from "node:fs";

const article = readFileSync(process.argv[3], "utf8");
function time() {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

const times = {};
let last = time();
const done = (part) => {
  const now = time();
  times[part] = now - last;
  last = now;
};

if (process.argv[2] === "saidwho") {
  const { analyze, initSync } = await import("../www/package/dist/index.js");
  done("import");
  const bytes = readFileSync(new URL("../www/package/dist/saidwho.wasm", import.meta.url));
  done("read");
  initSync(bytes);
  done("instantiate");
  analyze(article);
  done("first");
  analyze(article);
  done("second");
} else {
  const { default: winkNlp } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  done("import");
  const wink = winkNlp(model);
  done("instantiate");
  wink.readDoc(article).entities().out();
  done("first");
  wink.readDoc(article).entities().out();
  done("second");
}
console.log(JSON.stringify(times));
