// Time, taken so that a busy machine does not favour one side: both take turns, and what is compared is the median of
// what each round says.

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Milliseconds that a work takes. */
export function taken(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Medians of the milliseconds that two works take, and of how often the first goes into the second, round by round.
 * Each goes first in every other round; some rounds before them are for warming up.
 */
export function rounds(ours, theirs, { count = 41, warm = 10 } = {}) {
  for (let round = 0; round < warm; round += 1) [ours, theirs].map(taken);
  const pairs = Array.from({ length: count }, (_, round) => {
    if (round % 2 === 0) return [ours, theirs].map(taken);
    return [theirs, ours].map(taken).reverse();
  });
  const [first, second] = [0, 1].map((side) => median(pairs.map((pair) => pair[side])));
  return { ours: first, theirs: second, ratio: median(pairs.map(([mine, other]) => other / mine)) };
}
