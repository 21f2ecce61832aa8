import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bridge,
  FOREVER_END,
  FOREVER_START,
  gaps,
  gapsWithin,
  intersect,
  normalise,
  union,
} from "../src/index.ts";
import { aList, aListWithForever, UNIVERSE } from "./arbitraries.ts";
import { allDays, forAll, runsOf, sorted, universe, walked, without } from "./oracle.ts";

describe("gaps", () => {
  it("are the holes strictly between the periods", () => {
    expect(gaps([])).toEqual([]);
    expect(gaps([[1, 5]])).toEqual([]);
    expect(
      gaps([
        [1, 5],
        [7, 9],
        [20, 21],
      ]),
    ).toEqual([
      [6, 6],
      [10, 19],
    ]);
    expect(
      gaps([
        [FOREVER_START, 0],
        [5, FOREVER_END],
      ]),
    ).toEqual([[1, 4]]);
  });

  it("are the days between first and last that the list leaves out", () => {
    forAll([aList], (list) => {
      const covered = sorted(allDays(list));
      const holes = runsOf(without(allDays([[covered[0] ?? 0, covered.at(-1) ?? -1]]), new Set(covered)));
      expect(gaps(normalise(list))).toEqual(holes);
    });
  });

  it("share no day with the set, and fill it to one period", () => {
    forAll([aListWithForever], (list) => {
      const a = normalise(list);
      expect(intersect(gaps(a), a)).toEqual([]);
      expect(union(gaps(a), a)).toHaveLength(Math.min(a.length, 1));
    });
  });
});

describe("gaps within a period", () => {
  it("include what is missing at its ends", () => {
    expect(
      gapsWithin(
        [
          [3, 4],
          [8, 20],
        ],
        [1, 10],
      ),
    ).toEqual([
      [1, 2],
      [5, 7],
    ]);
    expect(gapsWithin([], [1, 10])).toEqual([[1, 10]]);
    expect(gapsWithin([[1, 10]], [1, 10])).toEqual([]);
    expect(gapsWithin([[1, 10]], [10, 1])).toEqual([]);
  });

  it("are the days of the period that the list leaves out", () => {
    forAll([aListWithForever], (list) => {
      const expected = runsOf(without(new Set(universe), walked(list)));
      expect(gapsWithin(normalise(list), UNIVERSE)).toEqual(expected);
    });
  });
});

describe("bridging short gaps", () => {
  it("fills a gap of exactly the limit, not of a day more", () => {
    expect(
      bridge(
        [
          [1, 5],
          [16, 20],
        ],
        10,
      ),
    ).toEqual([[1, 20]]);
    expect(
      bridge(
        [
          [1, 5],
          [17, 20],
        ],
        10,
      ),
    ).toEqual([
      [1, 5],
      [17, 20],
    ]);
    expect(
      bridge(
        [
          [1, 5],
          [7, 9],
        ],
        0,
      ),
    ).toEqual([
      [1, 5],
      [7, 9],
    ]);
  });

  it("judges each gap by itself", () => {
    expect(
      bridge(
        [
          [1, 1],
          [4, 4],
          [8, 8],
        ],
        2,
      ),
    ).toEqual([
      [1, 4],
      [8, 8],
    ]);
  });

  it("keeps the set, leaves only longer gaps, and adds only short ones", () => {
    forAll([aListWithForever, fc.integer({ min: 0, max: 12 })], (list, limit) => {
      const a = normalise(list);
      const bridged = bridge(a, limit);
      const isShort = ([start, end]: readonly [number, number]) => end - start + 1 <= limit;
      expect(gaps(bridged)).toEqual(gaps(a).filter((gap) => !isShort(gap)));
      expect(bridged).toEqual(union(a, gaps(a).filter(isShort)));
    });
  });
});
