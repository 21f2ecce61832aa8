import type { Rulebook } from "@sojourn/policy";
import { readRecord, type Record as StudentRecord } from "@sojourn/record";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../src/index.ts";
import { aFullRecord, aQuestion, cpt, RECORDS } from "./arbitraries.ts";
import { shippedBook, toldExamples } from "./books.ts";
import { someFacts, without } from "./thinner.ts";

const book = shippedBook();
const timeout = 1_800_000;
const someone = fc.oneof(
  { arbitrary: aQuestion, weight: 4 },
  { arbitrary: fc.constantFrom(...toldExamples()), weight: 1 },
);
const told = (share: number) => ({ numRuns: Math.ceil(RECORDS / share) });

/** The federal rules alone, with the schools' calendars and the readings that the law lets a school choose. */
const lawOf = (whole: Rulebook): Rulebook => ({
  ...whole,
  rules: whole.rules.flatMap((rule) => {
    if (rule.layer === "us") return [rule];
    const statements = rule.statements.filter((one) => one.kind === "choose");
    return statements.length > 0 ? [{ ...rule, statements, excepts: [], replaces: [] }] : [];
  }),
});

const isNo = (verdict: string) =>
  verdict === "barred" || verdict === "closed" || verdict === "not-applicable";
const isYes = (verdict: string) => verdict === "open" || verdict === "opens-later";

describe("layers only narrow", () => {
  it("no school makes possible what the law alone does not", { timeout }, () => {
    const law = lawOf(book);
    const property = fc.property(
      someone,
      fc.constantFrom("columbia", "uw-madison", "umass-amherst", "miami"),
      ({ record, asOf }, school) => {
        const there = { ...record, school };
        const federal = new Map(
          evaluate(law, there, { asOf }).permissions.map((one) => [one.id, one.verdict]),
        );
        const loosened = evaluate(book, there, { asOf }).permissions.filter(
          (one) => isYes(one.verdict) && isNo(federal.get(one.id) ?? ""),
        );
        expect(loosened.map((one) => one.id)).toEqual([]);
      },
    );
    fc.assert(property, told(8));
  });
});

describe("full-time CPT", () => {
  it("never helps towards OPT after completion", { timeout }, () => {
    const more = cpt().map((one) => ({ ...one, time: "full" as const, status: "approved" as const }));
    const property = fc.property(aQuestion, more, ({ record, asOf }, one) => {
      const verdict = (of: StudentRecord) =>
        evaluate(book, of, { asOf }).permissions.find(({ id }) => id === "post-completion-opt")!.verdict;
      const after = verdict({ ...record, authorizations: [...(record.authorizations ?? []), one] });
      if (isNo(verdict(record))) expect(isNo(after)).toBe(true);
    });
    fc.assert(property, told(10));
  });
});

describe("evaluation", () => {
  const anyDay = fc.constantFrom(
    "1900-01-01",
    "1900-02-28",
    "2199-12-31",
    "2199-12-01",
    "2000-02-29",
    "2026-11-22",
  );

  it("never throws on a readable record, however odd its days", { timeout }, () => {
    const odd = aFullRecord.chain((record) =>
      fc
        .tuple(someFacts(record), fc.infiniteStream(anyDay))
        .map(([facts, days]) => atOddDays(without(record, facts), days)),
    );
    const property = fc.property(odd, anyDay, (record, asOf) => {
      const reading = readRecord(record);
      if (reading.ok) expect(() => evaluate(book, reading.record, { asOf })).not.toThrow();
    });
    fc.assert(property, told(8));
  });

  it("of nothing at all is a standing, too", () => {
    expect(
      evaluate(book, {}, { asOf: "2026-11-22" }).permissions.every(
        (one) =>
          !isYes(one.verdict) ||
          one.missing.length > 0 ||
          one.assumed !== undefined ||
          one.requirements.length === 0,
      ),
    ).toBe(true);
  });

  it("gives the same standing again, and leaves the record as it was", { timeout }, () => {
    const property = fc.property(someone, ({ record, asOf }) => {
      const before = JSON.stringify(record);
      const once = JSON.stringify(evaluate(book, record, { asOf }));
      expect(JSON.stringify(evaluate(structuredClone(book), structuredClone(record), { asOf }))).toBe(once);
      expect(JSON.stringify(record)).toBe(before);
    });
    fc.assert(property, told(100));
  });

  it("is plain JSON", () => {
    for (const { record, asOf } of toldExamples()) {
      const standing = evaluate(book, record, { asOf });
      expect(JSON.parse(JSON.stringify(standing))).toEqual(standing);
    }
  });

  it("reads the law of another day without moving the day asked about", { timeout }, () => {
    const property = fc.property(
      someone,
      fc.constantFrom("2024-06-01", "2025-01-16", "2026-09-14"),
      ({ record, asOf }, lawAsOf) => {
        const then = evaluate(book, record, { asOf, lawAsOf });
        const timeless = {
          ...book,
          rules: book.rules.map((rule) => ({ ...rule, effective: {}, force: { kind: rule.force.kind } })),
        };
        expect([then.asOf, then.lawAsOf]).toEqual([asOf, lawAsOf]);
        // Where no rule begins or ends, the day whose law is read changes nothing.
        const [a, b] = [asOf, lawAsOf].map((day) =>
          evaluate(timeless as Rulebook, record, { asOf, lawAsOf: day }),
        );
        expect({ ...a, lawAsOf }).toEqual(b);
      },
    );
    fc.assert(property, told(100));
  });

  it("refuses a day that is none", () => {
    expect(() => evaluate(book, {}, { asOf: "2026-02-30" })).toThrow("2026-02-30 is not a day");
  });
});

/** Each of a record's dates, kept or made extreme. */
function atOddDays(record: StudentRecord, days: Iterator<string>): unknown {
  return JSON.parse(JSON.stringify(record), (_, value) => {
    const isDate = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
    return isDate && value.endsWith("1") ? days.next().value : value;
  });
}
