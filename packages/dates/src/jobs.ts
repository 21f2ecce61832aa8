import type { Day } from "./day.ts";
import { FOREVER_END, FOREVER_START } from "./forever.ts";
import { normalise, type Period, type Periods } from "./periods.ts";

/** An amount (hours a week, say) that holds on each day from `start` to `end`, both included. */
export interface DatedAmount {
  readonly start: Day;
  readonly end: Day;
  readonly amount: number;
}

// Hours are written in tenths and quarters, whose sums are off by far less than this.
const TOLERANCE = 1e-9;

/**
 * The days on which the amounts that hold add up to at least `threshold`: two jobs of 10 hours are one of 20
 * while they overlap (us:f1:opt:hours-20). A day with no item has the total 0, so a threshold of 0 is
 * met on every day.
 */
export function daysWhenTotalAtLeast(items: Iterable<DatedAmount>, threshold: number): Periods {
  const met: Period[] = [];
  let total = 0;
  let since = FOREVER_START;
  for (const change of changes(items)) {
    if (total + TOLERANCE >= threshold) met.push([since, change.day - 1]);
    total += change.by;
    since = change.day;
  }
  if (total + TOLERANCE >= threshold) met.push([since, FOREVER_END]);
  return normalise(met);
}

interface Change {
  readonly day: Day;
  readonly by: number;
}

function changes(items: Iterable<DatedAmount>): Change[] {
  const list: Change[] = [];
  for (const { start, end, amount } of items)
    if (start <= end) list.push({ day: start, by: amount }, { day: end + 1, by: -amount });
  return list.sort((a, b) => a.day - b.day);
}
