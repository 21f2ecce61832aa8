import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contains,
  count,
  days,
  FOREVER_END,
  FOREVER_START,
  intersect,
  lengthInMonths,
  longestPeriod,
  longestRun,
  normalise,
  nthDay,
  type Periods,
  union,
} from "../src/index.ts";
import { aList, aListWithForever } from "./arbitraries.ts";
import { allDays, forAll, runsOf, sorted, universe, walked } from "./oracle.ts";
import { daysOf, fromTo } from "./words.ts";

const ENDLESS: Periods = [
  [1, 2],
  [5, FOREVER_END],
];
const NO_START: Periods = [
  [FOREVER_START, 3],
  [5, 9],
];

describe("counting days", () => {
  it("counts both ends, overlaps once", () => {
    expect(count([])).toBe(0);
    expect(count([[4, 4]])).toBe(1);
    expect(count(daysOf(fromTo("2025-09-01", "2026-08-31")))).toBe(365);
    forAll([aList], (list) => expect(count(normalise(list))).toBe(allDays(list).size));
  });

  it("|a ∪ b| = |a| + |b| − |a ∩ b|", () => {
    forAll([aList, aList], (p, q) => {
      const [a, b] = [normalise(p), normalise(q)];
      expect(count(union(a, b))).toBe(count(a) + count(b) - count(intersect(a, b)));
    });
  });

  it("is infinite without start or end", () => {
    for (const set of [ENDLESS, NO_START, [[FOREVER_START, FOREVER_END]] as Periods])
      expect(count(set)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("membership", () => {
  it("agrees with the list on every day", () => {
    forAll([aListWithForever], (list) => {
      const a = normalise(list);
      expect(universe.filter((day) => contains(a, day))).toEqual(sorted(walked(list)));
    });
  });
});

describe("the nth day", () => {
  it("is the nth of the days in order, the first being 1", () => {
    forAll([aList, fc.integer({ min: 1, max: 60 })], (list, n) => {
      expect(nthDay(normalise(list), n)).toBe(sorted(allDays(list))[n - 1]);
    });
  });

  it("is undefined for a day that there is not", () => {
    expect(nthDay([[1, 3]], 3)).toBe(3);
    expect(nthDay([[1, 3]], 4)).toBeUndefined();
    for (const n of [0, -1, 1.5, Number.NaN]) expect(nthDay([[1, 3]], n)).toBeUndefined();
    expect(nthDay([], 1)).toBeUndefined();
  });

  it("counts into a period without end, not from one without start", () => {
    expect(nthDay(ENDLESS, 90)).toBe(92);
    expect(nthDay(NO_START, 1)).toBeUndefined();
  });
});

describe("the longest run", () => {
  it("is the longest of the runs, the earliest of equals", () => {
    forAll([aList], (list) => {
      const runs = runsOf(allDays(list));
      const lengths = runs.map(([start, end]) => end - start + 1);
      const most = Math.max(0, ...lengths);
      expect(longestRun(normalise(list))).toBe(most);
      expect(longestPeriod(normalise(list))).toEqual(runs[lengths.indexOf(most)]);
    });
  });

  it("is infinite without start or end, nothing for no days", () => {
    expect(longestRun(ENDLESS)).toBe(Number.POSITIVE_INFINITY);
    expect(longestRun([])).toBe(0);
    expect(longestPeriod([])).toBeUndefined();
  });
});

describe("the length in months", () => {
  it("adds up months and days apart, without carrying", () => {
    const a = daysOf(
      fromTo("2027-01-31", "2027-03-05"),
      fromTo("2027-06-01", "2027-08-31"),
      fromTo("2027-10-01", "2027-10-29"),
    );
    expect(lengthInMonths(a)).toEqual({ months: 4, days: 6 + 29 });
    expect(lengthInMonths([])).toEqual({ months: 0, days: 0 });
    expect(lengthInMonths(ENDLESS)).toEqual({ months: Number.POSITIVE_INFINITY, days: 2 });
  });
});

describe("listing days", () => {
  it("gives each day once, in order", () => {
    forAll([aList], (list) => expect([...days(normalise(list))]).toEqual(sorted(allDays(list))));
  });

  it("can be read a little of a set without end", () => {
    const reader = days(ENDLESS);
    expect(Array.from({ length: 4 }, () => reader.next().value)).toEqual([1, 2, 5, 6]);
  });
});
