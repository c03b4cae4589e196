// How much of what the machine can multiply the tagger gets out of it: its share of the multiply-adds a second that a
// loop reaches which does nothing else.

import binaryen from "../www/node_modules/binaryen/index.js";

import { analyze, init } from "../www/package/dist/index.js";
import { news } from "../www/package/test/articles.js";
import { rounds } from "./rounds.js";

/** What the network multiplies for one token, its matrices together: `LAYERS` of `src/tag/model.rs`. */
const PRODUCTS = 64 * 64 + 3 * 64 * 128 + 3 * (64 * 192) + 64 * 16;

/** Sums that are reckoned side by side: enough that none waits for another, few enough for the registers. */
const SUMS = 12;
const TURNS = 1_000_000;

/** A loop of nothing but products of 8 pairs of 16 bits, added up. */
function products() {
  const each = (text) => Array.from({ length: SUMS }, (_, i) => text.replaceAll("$i", `$${i}`)).join("\n");
  const { exports } = new WebAssembly.Instance(
    new WebAssembly.Module(
      binaryen
        .parseText(
          `(module (func (export "run") (param $n i32) (param $seed i32) (result i32)
            ${each("(local $i v128)")} (local $w v128)
            (local.set $w (i16x8.splat (local.get $seed)))
            ${Array.from({ length: SUMS }, (_, i) => `(local.set $${i} (i16x8.splat (i32.const ${i + 1})))`).join("\n")}
            (loop $again
              ${each("(local.set $i (i32x4.add (local.get $i) (i32x4.dot_i16x8_s (local.get $i) (local.get $w))))")}
              (local.set $n (i32.sub (local.get $n) (i32.const 1)))
              (br_if $again (local.get $n)))
            (i32x4.extract_lane 0 ${Array.from({ length: SUMS }, (_, i) => `(local.get $${i})`).reduce((a, b) => `(i32x4.add ${a} ${b})`)})))`,
        )
        .emitBinary(),
    ),
  );
  return () => exports.run(TURNS, 3);
}

export async function rows() {
  await init();
  const text = news(100_000);
  // As the lexer cuts this text up (`cargo bench --bench time` prints it): a token for so many bytes.
  const tokens = Buffer.byteLength(text) / (100_000 / 20_598);
  const whole = rounds(() => analyze(text), () => analyze(text, { tagger: false }), { count: 31, warm: 15 });
  const run = products();
  const peak = rounds(run, run, { count: 31, warm: 10 });
  const rate = (products, milliseconds) => products / milliseconds / 1e6;
  const most = rate(TURNS * SUMS * 8, Math.min(peak.ours, peak.theirs));
  const reached = rate(tokens * PRODUCTS, whole.ours - whole.theirs);
  return [
    {
      name: "the tagger's products, all of its time : the machine's most, 16 bits by 16",
      ours: `${reached.toFixed(1)} G/s`,
      theirs: `${most.toFixed(1)} G/s`,
      ratio: `${((100 * reached) / most).toFixed(0)} %`,
      required: "40 %",
    },
  ];
}
