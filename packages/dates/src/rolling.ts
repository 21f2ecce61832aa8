import { civil, type Day, dayFrom } from "./day.ts";
import { isForever } from "./forever.ts";
import { count } from "./measure.ts";
import { addMonths, lastDayOfPeriod } from "./months.ts";
import { clip, type Period, type Periods } from "./periods.ts";

const CALENDAR_CYCLE_DAYS = 146097;

/**
 * The most days of the set that any window of `windowMonths` months holds, where the window from S ends on
 * `lastDayOfPeriod(S, windowMonths)` and S is any day. 0 when `windowMonths` is less than 1.
 * @throws RangeError when `windowMonths` is not a whole number.
 */
export function rollingMax(a: Periods, windowMonths: number): number {
  let most = 0;
  for (const period of a)
    for (const start of windowStarts(period, windowMonths))
      most = Math.max(most, count(clip(a, start, lastDayOfPeriod(start, windowMonths))));
  return most;
}

/**
 * The windows worth trying. A best window may start inside a period: else move it right. Moved left by a day it
 * gains one day, and at its end it loses at most one, except from the 1st of a month, where the clamp
 * makes the end jump. So it can be moved left to the start of its period or to a 1st of a month.
 */
function* windowStarts(period: Period, windowMonths: number): Generator<Day, void, void> {
  const [from, until] = finitePart(period, windowMonths);
  yield from;
  for (let first = firstOfMonth(from); first <= until; first = addMonths(first, 1))
    if (first > from) yield first;
}

// The calendar repeats after 400 years, so what an endless period can give, one cycle and a window give.
function finitePart([start, end]: Period, windowMonths: number): Period {
  const enough = CALENDAR_CYCLE_DAYS + 31 * Math.abs(windowMonths);
  if (!isForever(start)) return [start, isForever(end) ? start + enough : end];
  return isForever(end) ? [0, enough] : [end - enough, end];
}

function firstOfMonth(day: Day): Day {
  const { year, month } = civil(day);
  return dayFrom(year, month, 1);
}
