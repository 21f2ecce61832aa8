import type { Record as StudentRecord } from "@sojourn/record";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shippedBook } from "./books.ts";
import { differences, engineSays, joined, namesIn, settledOtherwise } from "./oracle/compare.ts";
import { GROUPS, type Group, LAW } from "./oracle/groups.ts";
import { COUNTED_WITH, datedIn, NOT_COUNTED, placed } from "./oracle/placed.ts";
import { Dice } from "./oracle/students.ts";
import { someFacts, without } from "./thinner.ts";

const book = shippedBook();
/** `RECORDS=200000` looks at that many; every test run at a few hundred. */
const RECORDS = Number(process.env.RECORDS ?? 600);
const timeout = 6 * 3_600_000;
const shares = GROUPS.reduce((sum, group) => sum + group.share, 0);
const seeds = fc.noShrink(fc.nat({ max: 2 ** 31 - 1 }));
const runs = (group: Group, part = 1) => ({
  numRuns: Math.ceil((RECORDS * part * group.share) / shares),
});

const when = ({ lawAsOf = LAW, supposing = [] }: Group, asOf: string) => ({ asOf, lawAsOf, supposing });

describe("the engine and a day-by-day count agree", () => {
  it.each(GROUPS)("on random records of $title", { timeout }, (group) => {
    const oracles = joined(group.oracles, group.without);
    const names = namesIn(oracles);
    const agrees = fc.property(seeds, (seed) => {
      const { record, asOf } = group.student(new Dice(seed));
      const one = { record, asOf, school: record.school };
      const part = engineSays(book, one, when(group, asOf), names);
      expect(differences(oracles, one, part)).toEqual([]);
    });
    fc.assert(agrees, runs(group, 0.9));
  });
});

describe("what the engine says without some facts is what the count says with them", () => {
  it.each(GROUPS)("of $title", { timeout }, (group) => {
    const oracles = joined(group.oracles, group.without);
    const names = namesIn(oracles);
    const thinned = seeds.chain((seed) => {
      const { record, asOf } = group.student(new Dice(seed));
      return someFacts(record).map((facts) => ({ record, asOf, facts }));
    });
    const agrees = fc.property(thinned, ({ record, asOf, facts }) => {
      const one = { record, asOf, school: record.school };
      const thin: StudentRecord = without(record, facts);
      const part = engineSays(book, { ...one, record: thin }, when(group, asOf), names);
      expect(settledOtherwise(oracles, one, part, facts)).toEqual([]);
    });
    fc.assert(agrees, runs(group, 0.1));
  });
});

describe("every date and count of the rulebook", () => {
  const dated = datedIn(book);
  const known = new Set([...placed(), ...Object.keys(COUNTED_WITH), ...Object.keys(NOT_COUNTED)]);

  it("has an oracle, or a reason why not", () => {
    expect(dated.filter((one) => !known.has(one))).toEqual([]);
  });

  it("and no oracle speaks of what no rule dates", () => {
    // What an amount gives from a known start ends a window, too.
    const ofAmounts = (one: string) => one.endsWith(" end") && dated.includes(one.replace(/ end$/, ""));
    expect([...known].filter((one) => !dated.includes(one) && !ofAmounts(one))).toEqual([]);
  });

  it("counted with another has that other", () => {
    expect(Object.values(COUNTED_WITH).filter((one) => !placed().has(one))).toEqual([]);
  });
});
