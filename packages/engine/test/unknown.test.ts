import { aStudent } from "@sojourn/record";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../src/index.ts";
import { aQuestion, RECORDS } from "./arbitraries.ts";
import { Stand, shippedBook, toldExamples } from "./books.ts";
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
    fc.assert(property, { numRuns: Math.ceil(RECORDS / 4) });
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
    fc.assert(property, { numRuns: Math.ceil(RECORDS / 8) });
  });

  it("a term without a date may be the one meant, though the calendar lists one at that time", () => {
    const asking = aStudent()
      .at("columbia")
      .inStatus("F-1")
      .inProgram({ level: "master", start: "2025-09-02", end: "2027-05-14", immediateTraining: true })
      .asking("cpt", { start: "2026-10-01", end: "2026-11-30" });
    const begin = (fall: { start?: string; end?: string; season?: "fall" }) =>
      new Stand(book, asking.having("terms", { ...fall, enrollment: "full" }), "2026-09-01").permission("cpt")
        .windows.begin;
    expect(begin({ season: "fall", start: "2026-09-02", end: "2026-12-19" })?.from).toBe("2026-09-02");
    expect(begin({ season: "fall", end: "2026-12-19" })).toMatchObject({ from: null, until: null });
    expect(begin({ start: "2026-09-02", end: "2026-12-19" })?.from).toBe("2026-09-02");
    // What lies at another time is not the one meant: the calendar's term stands.
    expect(begin({ season: "fall", end: "2025-12-19" })?.from).toBe("2026-09-08");
  });
});
