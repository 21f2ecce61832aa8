import fc from "fast-check";
import { FOREVER_END, FOREVER_START, type Period } from "../src/index.ts";
import { calendar } from "./naive.ts";

const inRange = calendar.filter((d) => d.year >= 1900 && d.year <= 2199);
const nearNow = inRange.filter((d) => d.year >= 2019 && d.year <= 2033);
const aroundFebruary = inRange.filter(
  (d) => (d.month === 2 && d.date >= 27) || (d.month === 3 && d.date === 1),
);

/** A day of 1900 to 2199; month ends and the days around 29 February come far more often than in life. */
export const aDay: fc.Arbitrary<number> = fc
  .oneof(
    fc.constantFrom(...nearNow.filter((d) => d.isMonthEnd)),
    fc.constantFrom(...nearNow.filter((d) => d.date === 1 || d.date >= 28)),
    fc.constantFrom(...aroundFebruary),
    fc.constantFrom(...nearNow),
    fc.constantFrom(...inRange),
  )
  .map((d) => d.day);

/** The days that set algebra is tested on. Small, so that periods meet, touch and overlap often. */
export const UNIVERSE: Period = [0, 60];

/** Any period near the universe: before it, across its ends, one day long, or empty. */
const nearby: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: -5, max: 65 }), fc.integer({ min: -2, max: 12 }))
  .map(([start, more]) => [start, start + more]);

const unbounded: fc.Arbitrary<Period> = fc.oneof(
  fc.integer({ min: -5, max: 65 }).map((start): Period => [start, FOREVER_END]),
  fc.integer({ min: -5, max: 65 }).map((end): Period => [FOREVER_START, end]),
  fc.constant<Period>([FOREVER_START, FOREVER_END]),
);

/** Periods in any order, overlapping, touching, repeated and empty: what `normalise` is for. */
export const aList: fc.Arbitrary<Period[]> = fc.array(nearby, { maxLength: 8 });

/** As `aList`, now and then with a period without start or end. */
export const aListWithForever: fc.Arbitrary<Period[]> = fc.array(
  fc.oneof({ arbitrary: nearby, weight: 6 }, { arbitrary: unbounded, weight: 1 }),
  { maxLength: 8 },
);

/** Periods of some weeks over about three years that begin or end at month ends more often than not. */
export const aHistory: fc.Arbitrary<Period[]> = fc
  .tuple(
    fc.constantFrom(...nearNow.filter((d) => d.date === 1 || d.isMonthEnd || d.date === 15)),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 200 })), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([first, pieces]) => {
    let next = first.day;
    return pieces.map(([rest, length]): Period => {
      const start = next + rest;
      next = start + length;
      return [start, next - 1];
    });
  });
