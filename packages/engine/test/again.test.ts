import type { Record as StudentRecord } from "@sojourn/record";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, evaluateAgain, type Standing } from "../src/index.ts";
import { put } from "../src/places.ts";
import { aQuestion, RECORDS } from "./arbitraries.ts";
import { shippedBook, toldExamples } from "./books.ts";
import { plusDays } from "./oracle/calendar.ts";
import { type Fact, someFacts, without } from "./thinner.ts";

const book = shippedBook();
const someone = fc.oneof(
  { arbitrary: aQuestion, weight: 3 },
  { arbitrary: fc.constantFrom(...toldExamples()), weight: 1 },
);

/** One date of the record, moved by some days. */
function moved(record: StudentRecord, facts: readonly Fact[], days: number): StudentRecord {
  for (const fact of facts) {
    if (fact.what !== "field") continue;
    const value = fact.path.reduce<unknown>((at, step) => (at as never)?.[step], record);
    if (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value))
      return put(record, fact.path, plusDays(value, days));
  }
  return record;
}

describe("a standing after a change", () => {
  it("is the same as one worked out from nothing", { timeout: 1_800_000 }, () => {
    const changed = someone.chain(({ record, asOf }) =>
      fc.record({
        ...{ record: fc.constant(record), asOf: fc.constant(asOf) },
        facts: someFacts(record),
        days: fc.integer({ min: -40, max: 40 }),
        supposing: fc.constantFrom([], ["us/fixed-admission"]),
      }),
    );
    const property = fc.property(changed, ({ record, asOf, facts, days, supposing }) => {
      const when = { asOf, supposing };
      const full = { record, standing: evaluate(book, record, when) };
      for (const other of [without(record, facts), moved(record, facts, days)]) {
        const standing = evaluate(book, other, when);
        expect(evaluateAgain(book, other, when, full)).toEqual(standing);
        expect(evaluateAgain(book, record, when, { record: other, standing })).toEqual(full.standing);
      }
    });
    fc.assert(property, { numRuns: Math.ceil(RECORDS / 10) });
  });

  const [told] = toldExamples();
  const when = { asOf: told!.asOf };
  const before = { record: told!.record, standing: evaluate(book, told!.record, when) };
  const taken = (after: Standing) =>
    after.permissions.filter((one) => before.standing.permissions.includes(one)).map(({ id }) => id);

  it("takes over what the change cannot touch, and works out what it can", () => {
    const record = put(told!.record, ["documents", "travelSignature"], {
      signedOn: plusDays(told!.asOf, -500),
    });
    const after = evaluateAgain(book, record, when, before);
    expect(after).toEqual(evaluate(book, record, when));
    const clocks = after.clocks.filter((one) => before.standing.clocks.includes(one));
    expect(clocks).toEqual(before.standing.clocks);
    expect(taken(after)).not.toContain("re-entry");
  });

  it("takes over nothing for another day, another school or another law", () => {
    const one = (changed: Partial<typeof when> & { lawAsOf?: string; supposing?: string[] }) =>
      taken(evaluateAgain(book, told!.record, { ...when, ...changed }, before));
    expect(one({ asOf: plusDays(told!.asOf, 1) })).toEqual([]);
    expect(one({ lawAsOf: plusDays(told!.asOf, 1) })).toEqual([]);
    expect(one({ supposing: ["us/fixed-admission"] })).toEqual([]);
    expect(taken(evaluateAgain(book, { ...told!.record, school: "miami" }, when, before))).toEqual([]);
  });

  it("of an equal record is the standing known", () => {
    expect(evaluateAgain(book, structuredClone(told!.record), when, before)).toBe(before.standing);
  });
});
