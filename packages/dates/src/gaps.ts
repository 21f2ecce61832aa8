import type { Day } from "./day.ts";
import { minus, normalise, type Period, type Periods } from "./periods.ts";

/** The holes strictly between the periods of a set; nothing before the first or after the last. */
export function gaps(a: Periods): Periods {
  return a.slice(1).map(([start], i): Period => [a[i]![1] + 1, start - 1]);
}

/** The days of `period` that are not in the set, before its first and after its last period included. */
export function gapsWithin(a: Periods, period: Period): Periods {
  return minus(normalise([period]), a);
}

/**
 * The set with its gaps of at most `atMostDays` days filled, each gap judged by its own length before
 * any is filled (10 days between two jobs: us:f1:opt:unemployment-gap-10).
 */
export function bridge(a: Periods, atMostDays: number): Periods {
  const short = gaps(a).filter((gap) => lengthOf(gap) <= atMostDays);
  return normalise([...a, ...short]);
}

function lengthOf([start, end]: readonly [Day, Day]): number {
  return end - start + 1;
}
