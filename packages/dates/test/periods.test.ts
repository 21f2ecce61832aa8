import { describe, expect, it } from "vitest";
import {
  clip,
  FOREVER_END,
  FOREVER_START,
  intersect,
  minus,
  normalise,
  type Period,
  type Periods,
  union,
} from "../src/index.ts";
import { aDay, aList, aListWithForever, UNIVERSE } from "./arbitraries.ts";
import { allDays, forAll, runsOf, sorted, universe, walked } from "./oracle.ts";

const ALWAYS: Periods = [[FOREVER_START, FOREVER_END]];

function expectNormal(a: Periods): void {
  for (const [i, [start, end]] of a.entries()) {
    expect(start).toBeLessThanOrEqual(end);
    expect(start).toBeGreaterThanOrEqual(FOREVER_START);
    expect(end).toBeLessThanOrEqual(FOREVER_END);
    if (i > 0) expect(start).toBeGreaterThan(a[i - 1]![1] + 1);
  }
}

describe("normal form", () => {
  it.each<[string, Period[], Periods]>([
    ["nothing", [], []],
    ["one", [[3, 5]], [[3, 5]]],
    ["one day", [[3, 3]], [[3, 3]]],
    ["an empty period", [[5, 4]], []],
    [
      "out of order",
      [
        [7, 9],
        [1, 2],
      ],
      [
        [1, 2],
        [7, 9],
      ],
    ],
    [
      "overlapping",
      [
        [1, 5],
        [3, 9],
      ],
      [[1, 9]],
    ],
    [
      "adjacent",
      [
        [1, 5],
        [6, 9],
      ],
      [[1, 9]],
    ],
    [
      "a hole of one day",
      [
        [1, 5],
        [7, 9],
      ],
      [
        [1, 5],
        [7, 9],
      ],
    ],
    [
      "one inside another",
      [
        [1, 9],
        [3, 4],
        [10, 11],
      ],
      [[1, 11]],
    ],
    [
      "beyond forever",
      [
        [-2e9, 0],
        [5, Number.POSITIVE_INFINITY],
      ],
      [
        [FOREVER_START, 0],
        [5, FOREVER_END],
      ],
    ],
  ])("%s", (_, list, expected) => {
    expect(normalise(list)).toEqual(expected);
  });

  it("drops what is no period, and keeps the rest in order", () => {
    const list: Period[] = [
      [9, 9],
      [Number.NaN, 4],
      [5, 5],
      [1, Number.NaN],
      [2e9, 3e9],
      [1, 1],
    ];
    expect(normalise(list)).toEqual([
      [1, 1],
      [5, 5],
      [9, 9],
    ]);
  });

  it("covers the days that the list covers, as runs", () => {
    forAll([aList], (list) => expect(normalise(list)).toEqual(runsOf(allDays(list))));
  });

  it("is kept by every operation, and normalising twice changes nothing", () => {
    forAll([aListWithForever, aListWithForever], (p, q) => {
      const [a, b] = [normalise(p), normalise(q)];
      for (const set of [a, union(a, b), intersect(a, b), minus(a, b), clip(a, 10, 40)]) {
        expectNormal(set);
        expect(normalise(set)).toEqual(set);
      }
    });
  });

  it("leaves its argument as it was", () => {
    const list: Period[] = [
      [7, 9],
      [1, 2],
      [3, 4],
    ];
    const before = structuredClone(list);
    normalise(list);
    union(list, [[2, 8]]);
    expect(list).toEqual(before);
  });
});

describe("set operations against a walk over the days", () => {
  const within = (a: Periods) => sorted(walked(a));

  it("union, intersection and difference, with and without endless periods", () => {
    forAll(
      [aListWithForever, aListWithForever],
      (p, q) => {
        const [a, b, inA, inB] = [normalise(p), normalise(q), walked(p), walked(q)];
        expect(within(union(a, b))).toEqual(universe.filter((day) => inA.has(day) || inB.has(day)));
        expect(within(intersect(a, b))).toEqual(universe.filter((day) => inA.has(day) && inB.has(day)));
        expect(within(minus(a, b))).toEqual(universe.filter((day) => inA.has(day) && !inB.has(day)));
      },
      500,
    );
  });

  it("clip keeps what lies between two days, both included", () => {
    forAll([aListWithForever, aDay, aDay], (p, x, y) => {
      const [from, until] = [Math.abs(x % 61), Math.abs(y % 61)];
      const expected = sorted(walked(p)).filter((day) => from <= day && day <= until);
      expect(within(clip(normalise(p), from, until))).toEqual(expected);
    });
    expect(clip([[1, 9]], 9, 9)).toEqual([[9, 9]]);
    expect(clip([[1, 9]], 10, 12)).toEqual([]);
    expect(clip([[1, 9]], 5, 4)).toEqual([]);
  });
});

describe("laws of sets", () => {
  const lists = [aListWithForever, aListWithForever, aListWithForever] as const;
  const law = (check: (a: Periods, b: Periods, c: Periods) => void) =>
    forAll([...lists], (p, q, r) => check(normalise(p), normalise(q), normalise(r)));

  it("commute", () =>
    law((a, b) => {
      expect(union(a, b)).toEqual(union(b, a));
      expect(intersect(a, b)).toEqual(intersect(b, a));
    }));

  it("associate", () =>
    law((a, b, c) => {
      expect(union(union(a, b), c)).toEqual(union(a, union(b, c)));
      expect(intersect(intersect(a, b), c)).toEqual(intersect(a, intersect(b, c)));
    }));

  it("distribute", () =>
    law((a, b, c) => {
      expect(intersect(a, union(b, c))).toEqual(union(intersect(a, b), intersect(a, c)));
      expect(union(a, intersect(b, c))).toEqual(intersect(union(a, b), union(a, c)));
    }));

  it("follow De Morgan, in the universe and over all days", () =>
    law((a, b) => {
      for (const all of [[UNIVERSE], ALWAYS]) {
        expect(minus(all, union(a, b))).toEqual(intersect(minus(all, a), minus(all, b)));
        expect(minus(all, intersect(a, b))).toEqual(union(minus(all, a), minus(all, b)));
      }
    }));

  it("absorb, and have a least and a greatest set", () =>
    law((a, b) => {
      expect(union(a, intersect(a, b))).toEqual(a);
      expect(intersect(a, union(a, b))).toEqual(a);
      expect(union(a, [])).toEqual(a);
      expect(intersect(a, [])).toEqual([]);
      expect(union(a, ALWAYS)).toEqual(ALWAYS);
      expect(intersect(a, ALWAYS)).toEqual(a);
    }));

  it("split a set in what is shared and what is not", () =>
    law((a, b) => {
      expect(intersect(minus(a, b), b)).toEqual([]);
      expect(union(minus(a, b), intersect(a, b))).toEqual(a);
      expect(minus(a, minus(a, b))).toEqual(intersect(a, b));
      expect(minus(ALWAYS, minus(ALWAYS, a))).toEqual(a);
      expect(minus(a, a)).toEqual([]);
    }));
});
