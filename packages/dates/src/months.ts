import { civil, type Day, dayFrom, daysInMonth } from "./day.ts";
import { isForever } from "./forever.ts";

/** A length in whole months and the days over. Days are never carried into months: months differ in length. */
export interface MonthsAndDays {
  readonly months: number;
  readonly days: number;
}

/**
 * The same day number `n` months later (earlier when `n` is negative), or the last day of a month that has
 * no such day: 31 August + 6 months is 28 or 29 February. No regulation defines this; it is the usual
 * convention (us:f1:time:months). FOREVER stays FOREVER.
 * Never chain it: `addMonths(addMonths(d, 1), 1)` loses the anchor's day number, `addMonths(d, 2)` keeps it.
 * @throws RangeError when `n` is not a whole number.
 */
export function addMonths(day: Day, n: number): Day {
  if (!Number.isInteger(n)) throw new RangeError(`Months are whole numbers, not ${n}`);
  if (isForever(day)) return day;
  const from = civil(day);
  const monthsFromZero = from.year * 12 + (from.month - 1) + n;
  const year = Math.floor(monthsFromZero / 12);
  const month = monthsFromZero - year * 12 + 1;
  return dayFrom(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** The same date `n` years later; 29 February becomes 28 February in a common year. @throws as `addMonths`. */
export function addYears(day: Day, n: number): Day {
  return addMonths(day, n * 12);
}

/** The last day of a period of `months` months that starts on `start`: the day before its anniversary (us:f1:time:last-day-of-period). */
export function lastDayOfPeriod(start: Day, months: number): Day {
  const anniversary = addMonths(start, months);
  return isForever(anniversary) ? anniversary : anniversary - 1;
}

/**
 * The length of the period from `start` to `end`, both included: the most whole months that fit, then the
 * days left. Empty (`end` before `start`) is nothing; a period without start or end has Infinity months.
 */
export function monthsAndDays(start: Day, end: Day): MonthsAndDays {
  if (end < start) return { months: 0, days: 0 };
  if (isForever(start) || isForever(end)) return { months: Number.POSITIVE_INFINITY, days: 0 };
  const months = wholeMonths(start, end + 1);
  return { months, days: end + 1 - addMonths(start, months) };
}

/** The greatest n with `addMonths(start, n) <= day`: the months apart on the calendar, or one fewer. */
function wholeMonths(start: Day, day: Day): number {
  const from = civil(start);
  const to = civil(day);
  const apart = (to.year - from.year) * 12 + to.month - from.month;
  return addMonths(start, apart) <= day ? apart : apart - 1;
}
