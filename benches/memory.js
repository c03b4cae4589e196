// How much memory the module takes for a text at most, and whether it takes more when it is asked again.
//
//     node benches/memory.js [bytes …]
//
// A module's memory never shrinks, so its size after an analysis is the peak. Each row is of a fresh instance.

import { instance } from "../www/package/test/instance.js";
import { dense, news, prose } from "../www/package/test/articles.js";

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(2_000, 100_000, 1_000_000, 10_000_000);

/** 4 MB beside the text are allowed, and six times its bytes. */
const allowed = (bytes) => 6 * bytes + 4e6;

const columns = ["text", "bytes", "peak MB", "allowed MB", "times the text", "MB when asked again"];
console.log(`| ${columns.join(" | ")} |\n| --- |${" ---: |".repeat(columns.length - 1)}`);
for (const [name, make] of Object.entries({ prose, news, dense })) {
  for (const size of sizes) {
    const text = make(size);
    const bytes = Buffer.byteLength(text);
    const { analyze, exports } = await instance();
    const megabytes = () => {
      analyze(text);
      return exports.memory.buffer.byteLength / 1e6;
    };
    const peak = megabytes();
    const cells = [peak.toFixed(1), (allowed(bytes) / 1e6).toFixed(1), ((peak * 1e6) / bytes).toFixed(1), megabytes().toFixed(1)];
    console.log(`| ${[name, bytes, ...cells].join(" | ")} |`);
  }
}
