import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../src/index.ts";
import { aQuestion, RECORDS } from "./arbitraries.ts";
import { shippedBook, toldExamples } from "./books.ts";
import { contradictions, someFacts, without } from "./thinner.ts";

const book = shippedBook();
const someone = fc.oneof(
  { arbitrary: aQuestion, weight: 3 },
  { arbitrary: fc.constantFrom(...toldExamples()), weight: 1 },
);

describe("an unknown fact never counts as false", () => {
  it("what a thinner record settles, the fuller one says too", { timeout: 1_800_000 }, () => {
    const thinned = someone.chain(({ record, asOf }) =>
      someFacts(record).map((facts) => ({ record, asOf, facts })),
    );
    const property = fc.property(thinned, ({ record, asOf, facts }) => {
      const full = evaluate(book, record, { asOf });
      const thin = evaluate(book, without(record, facts), { asOf });
      expect(contradictions(thin, full, facts)).toEqual([]);
    });
    fc.assert(property, { numRuns: Math.ceil(RECORDS / 4), seed: 20261122 });
  });

  it("an unknown verdict asks something", { timeout: 1_800_000 }, () => {
    const thinned = someone.chain(({ record, asOf }) =>
      someFacts(record).map((facts) => ({ record: without(record, facts), asOf })),
    );
    const property = fc.property(thinned, ({ record, asOf }) => {
      const mute = evaluate(book, record, { asOf }).permissions.filter(
        (one) => one.verdict === "unknown" && one.missing.length === 0,
      );
      expect(mute.map((one) => one.id)).toEqual([]);
    });
    fc.assert(property, { numRuns: Math.ceil(RECORDS / 8), seed: 20261122 });
  });
});
