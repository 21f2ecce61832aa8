import type { Day } from "./day.ts";
import { FOREVER_START, isForever } from "./forever.ts";
import { type MonthsAndDays, monthsAndDays } from "./months.ts";
import type { Period, Periods } from "./periods.ts";

/** How many days the set has; Infinity when it has no start or no end. */
export function count(a: Periods): number {
  let total = 0;
  for (const period of a) total += lengthOf(period);
  return total;
}

function lengthOf([start, end]: Period): number {
  return isForever(start) || isForever(end) ? Number.POSITIVE_INFINITY : end - start + 1;
}

/** Whether the day is in the set. */
export function contains(a: Periods, day: Day): boolean {
  return a.some(([start, end]) => start <= day && day <= end);
}

/**
 * The nth day of the set, the first being 1: the day on which a count of n is reached.
 * `undefined` when the set has fewer days, when it has no start (so no first day), or when n is not 1, 2, 3 …
 */
export function nthDay(a: Periods, n: number): Day | undefined {
  if (!Number.isInteger(n) || n < 1 || a[0]?.[0] === FOREVER_START) return undefined;
  let before = 0;
  for (const period of a) {
    if (before + lengthOf(period) >= n) return period[0] + (n - before - 1);
    before += lengthOf(period);
  }
  return undefined;
}

/** The longest period of the set, the earliest of equals; `undefined` for the empty set. */
export function longestPeriod(a: Periods): Period | undefined {
  return a.reduce<Period | undefined>(
    (best, p) => (best && lengthOf(best) >= lengthOf(p) ? best : p),
    undefined,
  );
}

/** How many days the longest unbroken run of the set has; 0 for the empty set, Infinity when it has no start or no end. */
export function longestRun(a: Periods): number {
  const longest = longestPeriod(a);
  return longest ? lengthOf(longest) : 0;
}

/** The months and the days over of each period, added up separately. The days can exceed a month: nothing is carried. */
export function lengthInMonths(a: Periods): MonthsAndDays {
  let [months, days] = [0, 0];
  for (const [start, end] of a) {
    const length = monthsAndDays(start, end);
    months += length.months;
    days += length.days;
  }
  return { months, days };
}

/** Each day of the set in order. Endless for a set without end: stop reading, or `clip` first. */
export function* days(a: Periods): Generator<Day, void, void> {
  for (const [start, end] of a) for (let day = start; day <= end; day++) yield day;
}
