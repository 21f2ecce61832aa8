import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FOREVER_END, FOREVER_START, normalise, type Periods, rollingMax } from "../src/index.ts";
import { aHistory } from "./arbitraries.ts";
import { naiveAddMonths } from "./naive.ts";
import { allDays, forAll } from "./oracle.ts";
import { daysOf, fromTo, on } from "./words.ts";

/** Tries every day as the start of a window. */
function naiveRollingMax(a: Periods, windowMonths: number): number {
  const days = allDays(a);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const upTo = new Map<number, number>();
  let total = 0;
  for (let day = first - 1; day <= last; day++) {
    if (days.has(day)) total++;
    upTo.set(day, total);
  }
  let most = 0;
  for (let start = naiveAddMonths(first, -windowMonths); start <= last; start++) {
    const end = Math.min(last, naiveAddMonths(start, windowMonths) - 1);
    most = Math.max(most, (upTo.get(end) ?? 0) - (upTo.get(start - 1) ?? 0));
  }
  return most;
}

describe("the most days in any window of months", () => {
  it("agrees with trying every window", () => {
    forAll(
      [aHistory, fc.integer({ min: 1, max: 14 })],
      (history, n) => {
        const a = normalise(history);
        expect(rollingMax(a, n)).toBe(naiveRollingMax(a, n));
      },
      250,
    );
  });

  it("counts 12 months as 365 days, or 366 when 29 February is inside", () => {
    expect(rollingMax(daysOf(fromTo("2026-01-01", "2027-12-31")), 12)).toBe(365);
    expect(rollingMax(daysOf(fromTo("2026-01-01", "2028-02-28")), 12)).toBe(365);
    expect(rollingMax(daysOf(fromTo("2026-01-01", "2028-02-29")), 12)).toBe(366);
  });

  it("needs a window that starts on the 1st of a month inside a period", () => {
    // From 31 January a month has 28 days, from 1 February too, but from 1 March 31.
    expect(rollingMax(daysOf(fromTo("2027-01-31", "2027-03-31")), 1)).toBe(31);
  });

  it("looks across gaps, both ends of the window included", () => {
    const a = daysOf(fromTo("2027-01-10", "2027-01-19"), fromTo("2028-01-05", "2028-01-14"));
    expect(rollingMax(a, 12)).toBe(15);
  });

  it("is 0 for no days or no window, and refuses half a month", () => {
    expect(rollingMax([], 12)).toBe(0);
    expect(rollingMax([[0, 100]], 0)).toBe(0);
    expect(rollingMax([[0, 100]], -3)).toBe(0);
    expect(() => rollingMax([[0, 100]], 1.5)).toThrow(RangeError);
  });

  it("is a full window for a set without start or end", () => {
    expect(rollingMax([[on("2027-01-01"), FOREVER_END]], 12)).toBe(366);
    expect(rollingMax([[FOREVER_START, on("2027-01-01")]], 12)).toBe(366);
    expect(rollingMax([[FOREVER_START, FOREVER_END]], 1)).toBe(31);
  });
});
