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
  // Not-a-number is dropped before the sort, whose order it would spoil for all.
  for (const period of inOrder([...list].filter(isNotEmpty))) {
    const start = Math.max(period[0], FOREVER_START);
    const end = Math.min(period[1], FOREVER_END);
    const last = joined.at(-1);
    if (start > end) continue;
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

function inOrder(list: Period[]): Period[] {
  return list.length > 1 ? list.sort(byStart) : list;
}

function isNotEmpty(period: Period): boolean {
  return period[0] <= period[1];
}

function byStart(a: Period, b: Period): number {
  return a[0] - b[0];
}

/** The days in either set. */
export function union(a: Periods, b: Periods): Periods {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  return normalise([...a, ...b]);
}

/** The days in both sets. */
export function intersect(a: Periods, b: Periods): Periods {
  const both: Period[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const p = a[i]!;
    const q = b[j]!;
    const start = Math.max(p[0], q[0]);
    const end = Math.min(p[1], q[1]);
    if (start <= end) both.push([start, end]);
    if (p[1] < q[1]) i++;
    else j++;
  }
  return both;
}

/** The days of `a` that are not in `b`. */
export function minus(a: Periods, b: Periods): Periods {
  return b.length === 0 ? a : intersect(a, complement(b));
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
  return from <= until ? intersect(a, [[from, until]]) : [];
}
