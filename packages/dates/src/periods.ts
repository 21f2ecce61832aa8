import type { Day } from "./day.ts";
import { FOREVER_END, FOREVER_START } from "./forever.ts";

/** First day and last day, both included. */
export type Period = readonly [start: Day, end: Day];

/**
 * A set of days. Always in normal form: periods in order, none empty, none overlapping and none adjacent,
 * so that one set of days has one spelling. Only `normalise` takes a list that is not; every other
 * function expects the normal form and gives it.
 */
export type Periods = readonly Period[];

/**
 * The days covered by a list of periods in any order: overlaps count once, adjacent periods are joined, empty
 * ones (end before start) left out. Ends beyond FOREVER are drawn back to it.
 */
export function normalise(list: Iterable<Period>): Periods {
  const joined: [Day, Day][] = [];
  for (const [start, end] of Array.from(list, bounded).filter(isNotEmpty).sort(byStart)) {
    const last = joined.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

function bounded([start, end]: Period): Period {
  return [Math.max(start, FOREVER_START), Math.min(end, FOREVER_END)];
}

function isNotEmpty([start, end]: Period): boolean {
  return start <= end;
}

function byStart(a: Period, b: Period): number {
  return a[0] - b[0];
}

/** The days in either set. */
export function union(a: Periods, b: Periods): Periods {
  return normalise([...a, ...b]);
}

/** The days in both sets. */
export function intersect(a: Periods, b: Periods): Periods {
  const both: Period[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [p, q] = [a[i]!, b[j]!];
    const common: Period = [Math.max(p[0], q[0]), Math.min(p[1], q[1])];
    if (isNotEmpty(common)) both.push(common);
    if (p[1] < q[1]) i++;
    else j++;
  }
  return both;
}

/** The days of `a` that are not in `b`. */
export function minus(a: Periods, b: Periods): Periods {
  return intersect(a, complement(b));
}

/** Every day that is not in the set. */
function complement(a: Periods): Periods {
  const rest: Period[] = [];
  let next = FOREVER_START;
  for (const [start, end] of a) {
    rest.push([next, start - 1]);
    next = end + 1;
  }
  rest.push([next, FOREVER_END]);
  return rest.filter(isNotEmpty);
}

/** The days of the set from `from` to `until`, both included. */
export function clip(a: Periods, from: Day, until: Day): Periods {
  return intersect(a, normalise([[from, until]]));
}
