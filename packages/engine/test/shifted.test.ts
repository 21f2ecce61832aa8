import type { Record as StudentRecord } from "@sojourn/record";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateOnly } from "../src/evaluate.ts";
import { evaluate } from "../src/index.ts";
import { RECORDS } from "./arbitraries.ts";
import { shippedBook } from "./books.ts";
import { plusDays } from "./oracle/calendar.ts";
import { finishing, LAW, studying } from "./oracle/groups.ts";
import { Dice } from "./oracle/students.ts";

/** A record moved as a whole, the law of one day kept, gets its answer moved as a whole. */
const book = shippedBook();
const timeout = 1_800_000;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Every date in it, taken elsewhere. */
const moved = <T>(of: T, day: (iso: string) => string): T =>
  JSON.parse(JSON.stringify(of), (_, value) =>
    typeof value === "string" && DAY.test(value) ? day(value) : value,
  );

const asItIs = (iso: string) => iso;

const seeds = fc.noShrink(fc.nat({ max: 2 ** 31 - 1 }));
const student = (seed: number) => {
  const d = new Dice(seed);
  return d.chance(2) ? studying(d) : finishing(d);
};
const told = (share: number) => ({ numRuns: Math.ceil(RECORDS / share) });

/** What is dated or counted in a standing, without sentences. */
function dated(record: StudentRecord, asOf: string) {
  const { permissions, clocks, duties, milestones } = evaluate(book, record, { asOf, lawAsOf: LAW });
  const edges = (window: { from?: string | null; until?: string | null } | undefined) => [
    window?.from,
    window?.until,
  ];
  return {
    permissions: permissions.map(({ id, verdict, windows, amount }) => ({
      ...{ id, verdict, amount },
      windows: Object.entries(windows).map(([kind, window]) => [kind, ...edges(window)]),
    })),
    clocks: clocks.map(({ id, value, exceeded, runsOutOn, counted }) => ({
      ...{ id, value, exceeded, runsOutOn, counted },
    })),
    duties: duties.map(({ id, due, advised, status }) => ({ id, due, advised, status })),
    milestones: milestones.map(({ id, date }) => ({ id, date })),
  };
}

describe("a record moved as a whole", () => {
  // After 28 years the same dates fall on the same weekdays, and leap years and holidays come again.
  const inAnotherAge = (iso: string) => `${Number(iso.slice(0, 4)) + 28}${iso.slice(4)}`;

  it("by 28 years gets the same answer 28 years on", { timeout }, () => {
    const property = fc.property(seeds, (seed) => {
      const { record, asOf } = student(seed);
      const later = moved(record, inAnotherAge);
      const { h1b } = later;
      if (h1b?.fiscalYear) h1b.fiscalYear += 28;
      expect(moved(dated(later, inAnotherAge(asOf)), asItIs)).toEqual(
        moved(dated(record, asOf), inAnotherAge),
      );
    });
    fc.assert(property, told(20));
  });

  // What counts days alone does not know months: only whole weeks must move with it, for the weekdays' sake.
  const names = new Set([
    "full-time-cpt",
    "part-time-cpt",
    "report-address",
    "post-completion-opt",
    "grace-end",
  ]);
  const days = (record: StudentRecord, asOf: string) => {
    const part = evaluateOnly(book, record, { asOf, lawAsOf: LAW }, names);
    const { file, begin } = part.permissions[0]!.windows;
    return {
      windows: [file?.from, file?.until, begin?.from, begin?.until],
      clocks: part.clocks.map(({ id, level, value, exceeded, counted }) => ({
        id,
        level,
        value,
        exceeded,
        counted,
      })),
      duties: part.duties.map(({ id, due, status }) => ({ id, due, status })),
      graceEnd: part.milestones.map(({ date }) => date),
    };
  };

  it("by whole weeks keeps its counts of days, and moves its dates", { timeout }, () => {
    const property = fc.property(seeds, fc.integer({ min: -150, max: 500 }), (seed, weeks) => {
      const { record, asOf } = student(seed);
      // Without what counts months or years: approved OPT, a petition, a training after the studies.
      const { h1b: _, ...rest } = { ...record, applications: [] };
      const plain = { ...rest, authorizations: record.authorizations!.filter((one) => one.kind === "cpt") };
      const later = (iso: string) => plusDays(iso, 7 * weeks);
      expect(days(moved(plain, later), later(asOf))).toEqual(moved(days(plain, asOf), later));
    });
    fc.assert(property, told(10));
  });
});
