import { describe, expect, it } from "vitest";
import { shippedBook } from "../scripts/mutation/book.ts";
import { choose } from "../scripts/mutation/choose.ts";
import { outdated } from "../scripts/mutation/equivalent.ts";
import { mutantsOf } from "../scripts/mutation/mutants.ts";
import { scores, survivors, total } from "../scripts/mutation/report.ts";
import { mutate } from "../scripts/mutation/run.ts";

/** The whole is `npm run mutation`; here a sample, always the same. */
const BAR = 0.95;
const SAMPLE = { sample: 150, seed: 20261122 };

describe("slips put into the rules", () => {
  const rulebook = shippedBook();

  it("are noticed by the examples on the pages", { timeout: 60_000 }, () => {
    const outcomes = mutate(rulebook, choose(SAMPLE));
    const { mutants, own } = total(scores(outcomes));
    expect(mutants).toBe(150);
    expect(own / mutants, survivors(outcomes)).toBeGreaterThanOrEqual(BAR);
  });

  it("that change no answer are listed only as long as they can be made", () => {
    expect(outdated(mutantsOf(rulebook))).toEqual([]);
  });
});
