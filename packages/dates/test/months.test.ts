import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  addYears,
  FOREVER_END,
  FOREVER_START,
  isoFromDay,
  lastDayOfPeriod,
  monthsAndDays,
} from "../src/index.ts";
import { aDay } from "./arbitraries.ts";
import { naiveAddMonths, naiveDay } from "./naive.ts";
import { on } from "./words.ts";

const months = fc.integer({ min: -180, max: 180 });
const someMonths = fc.integer({ min: 1, max: 60 });

describe("adding months", () => {
  it.each([
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-30", 6, "2028-02-29"],
    ["2027-08-29", 6, "2028-02-29"],
    ["2027-08-28", 6, "2028-02-28"],
    ["2027-01-31", 1, "2027-02-28"],
    ["2027-02-28", 1, "2027-03-28"],
    ["2027-12-31", 1, "2028-01-31"],
    ["2027-01-15", 0, "2027-01-15"],
    ["2027-01-31", -1, "2026-12-31"],
    ["2027-03-31", -1, "2027-02-28"],
    ["2027-05-14", -12, "2026-05-14"],
  ])("%s + %d months is %s", (from, n, to) => {
    expect(isoFromDay(addMonths(on(from), n))).toBe(to);
  });

  it("agrees with going month by month", () => {
    fc.assert(
      fc.property(aDay, months, (day, n) => {
        expect(addMonths(day, n)).toBe(naiveAddMonths(day, n));
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps the order of days and goes forward with n", () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 40 }), months, (day, later, n) => {
        expect(addMonths(day, n)).toBeLessThanOrEqual(addMonths(day + later, n));
        expect(addMonths(day, n)).toBeLessThan(addMonths(day, n + 1));
      }),
    );
  });

  it("loses the anchor's day number when chained, so it is not chained", () => {
    const anchor = on("2027-01-31");
    expect(isoFromDay(addMonths(anchor, 2))).toBe("2027-03-31");
    expect(isoFromDay(addMonths(addMonths(anchor, 1), 1))).toBe("2027-03-28");
  });

  it("refuses half a month", () => {
    for (const n of [1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => addMonths(0, n)).toThrow(RangeError);
  });

  it("leaves a day that never comes", () => {
    expect(addMonths(FOREVER_END, 14)).toBe(FOREVER_END);
    expect(addMonths(FOREVER_START, -14)).toBe(FOREVER_START);
    expect(lastDayOfPeriod(FOREVER_END, 12)).toBe(FOREVER_END);
    expect(lastDayOfPeriod(FOREVER_START, 12)).toBe(FOREVER_START);
  });
});

describe("adding years", () => {
  it.each([
    ["2028-02-29", 1, "2029-02-28"],
    ["2028-02-29", 4, "2032-02-29"],
    ["2096-02-29", 4, "2100-02-28"],
    ["2028-04-10", -10, "2018-04-10"],
  ])("%s + %d years is %s", (from, n, to) => {
    expect(isoFromDay(addYears(on(from), n))).toBe(to);
  });
});

describe("the last day of a period", () => {
  it("is the day before the anniversary, so that the next period starts on it", () => {
    fc.assert(
      fc.property(aDay, someMonths, (start, n) => {
        expect(lastDayOfPeriod(start, n) + 1).toBe(naiveAddMonths(start, n));
      }),
    );
  });
});

describe("the length of a period in months and days", () => {
  it.each([
    ["2027-07-13", "2028-07-12", 12, 0],
    ["2027-07-13", "2028-07-13", 12, 1],
    ["2027-07-13", "2028-07-11", 11, 29],
    ["2027-06-01", "2027-08-31", 3, 0],
    ["2027-01-31", "2027-02-26", 0, 27],
    ["2027-01-31", "2027-02-27", 1, 0],
    ["2027-01-31", "2027-02-28", 1, 1],
    ["2028-02-29", "2029-02-27", 12, 0],
    ["2028-02-29", "2029-02-26", 11, 29],
    ["2027-05-14", "2027-05-14", 0, 1],
    ["2027-05-14", "2027-05-13", 0, 0],
    ["2027-05-14", "2026-05-14", 0, 0],
  ])("%s to %s is %d months and %d days", (start, end, m, d) => {
    expect(monthsAndDays(on(start), on(end))).toEqual({ months: m, days: d });
  });

  it("agrees with trying 0, 1, 2 … months", () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 1500 }), (start, more) => {
        const end = start + more;
        let n = 0;
        while (naiveAddMonths(start, n + 1) - 1 <= end) n++;
        expect(monthsAndDays(start, end)).toEqual({ months: n, days: end - (naiveAddMonths(start, n) - 1) });
      }),
      { numRuns: 500 },
    );
  });

  it("gives back whole months exactly, and never a whole month of days over", () => {
    fc.assert(
      fc.property(aDay, someMonths, fc.integer({ min: 0, max: 30 }), (start, n, more) => {
        expect(monthsAndDays(start, lastDayOfPeriod(start, n))).toEqual({ months: n, days: 0 });
        const over = monthsAndDays(start, lastDayOfPeriod(start, n) + more).days;
        expect(over).toBeLessThan(31);
        expect(over).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("is endless for a period without start or end", () => {
    const endless = { months: Number.POSITIVE_INFINITY, days: 0 };
    expect(monthsAndDays(0, FOREVER_END)).toEqual(endless);
    expect(monthsAndDays(FOREVER_START, 0)).toEqual(endless);
  });
});

it("the naive calendar itself is right on known days", () => {
  expect(naiveDay(0)).toMatchObject({ year: 1970, month: 1, date: 1, weekday: 4 });
  expect(naiveDay(11016)).toMatchObject({ year: 2000, month: 2, date: 29, weekday: 2 });
});
