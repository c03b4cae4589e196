// Lighthouse's own judgement, with its slow phone and slow network.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import lighthouse from "lighthouse";
import { setUp } from "./browser.js";

const least = { accessibility: 100, "best-practices": 100, performance: 95 };
/** The speed of a busy machine is no property of the page: the best of so many runs counts. */
const tries = 3;

describe("Lighthouse", () => {
  const shared = setUp({ before, after });

  test("gives the page the marks that it should have", async (context) => {
    const port = Number(new URL(shared.browser.wsEndpoint()).port);
    const options = { port, logLevel: "error", output: "json", onlyCategories: Object.keys(least) };
    let best = 0;
    for (let attempt = 0; attempt < tries && best < least.performance; attempt++) {
      const { lhr } = await lighthouse(shared.server.url, options);
      const scores = Object.fromEntries(Object.entries(lhr.categories).map(([id, { score }]) => [id, score * 100]));
      context.diagnostic(JSON.stringify(scores));
      for (const id of ["accessibility", "best-practices"]) {
        const failed = lhr.categories[id].auditRefs.filter((ref) => ref.weight > 0 && lhr.audits[ref.id].score === 0);
        assert.equal(scores[id], least[id], failed.map((ref) => lhr.audits[ref.id].title).join("; "));
      }
      best = Math.max(best, scores.performance);
    }
    assert.ok(best >= least.performance, `performance ${best}`);
  });
});
