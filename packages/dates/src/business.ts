import { type Day, weekday } from "./day.ts";
import { isForever } from "./forever.ts";
import { federalHolidays } from "./holidays.ts";

/** Which weekdays are off: federal holidays as observed, and a school's own where it lists them. */
export interface BusinessCalendar {
  readonly holidays: ReadonlySet<Day>;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/**
 * Federal holidays of 1990 to 2100 as observed, and the `extra` days off. Outside those years only weekends
 * are off. It makes a new calendar: make one and pass it on.
 */
export function federalCalendar(extra: Iterable<Day> = []): BusinessCalendar {
  const holidays = new Set(extra);
  // One year more, because 1 January 2101 is a Saturday, observed in 2100.
  for (let year = FIRST_YEAR; year <= LAST_YEAR + 1; year++)
    for (const { day } of federalHolidays(year)) holidays.add(day);
  return { holidays };
}

/** Whether the day is neither Saturday, Sunday nor a holiday (us:f1:time:business-days). */
export function isBusinessDay(day: Day, calendar: BusinessCalendar): boolean {
  const dayOfWeek = weekday(day);
  return dayOfWeek !== 0 && dayOfWeek !== 6 && !calendar.holidays.has(day);
}

/**
 * `day` when it is a business day, else the next one: for a period to take an action that ends on a day off
 * (8 CFR 1.2). Only where the rule says so: openings, grace periods and counts never roll.
 */
export function rollToBusinessDay(day: Day, calendar: BusinessCalendar): Day {
  let rolled = day;
  while (!isBusinessDay(rolled, calendar)) rolled++;
  return rolled;
}

/**
 * `n` business days after `day`, or before it when `n` is negative. `day` is day 0 and need not be a business day.
 * - After: the first day d with n business days in (day, d]. It is a business day.
 * - Before: the last day d with n business days in (d, day], so that who acts on d leaves n business days,
 *   `day` included when it is one; from a day off the result is that of the business day before it.
 *   d itself may be a day off: 10 business days before a Friday is a Sunday.
 * - 0: `day`, unrolled. FOREVER stays FOREVER.
 * @throws RangeError when `n` is not a whole number.
 */
export function addBusinessDays(day: Day, n: number, calendar: BusinessCalendar): Day {
  if (!Number.isInteger(n)) throw new RangeError(`Business days are whole numbers, not ${n}`);
  if (isForever(day)) return day;
  return n < 0 ? before(day, -n, calendar) : after(day, n, calendar);
}

function after(day: Day, n: number, calendar: BusinessCalendar): Day {
  let at = day;
  for (let left = n; left > 0; ) if (isBusinessDay(++at, calendar)) left--;
  return at;
}

function before(day: Day, n: number, calendar: BusinessCalendar): Day {
  let at = day;
  for (let left = n; left > 0; at--) if (isBusinessDay(at, calendar)) left--;
  return at;
}

/** The number of business days in (a, b]: a excluded, b included. Negative when b is before a; Infinity when either is FOREVER. */
export function businessDaysBetween(a: Day, b: Day, calendar: BusinessCalendar): number {
  if (b < a) return -businessDaysBetween(b, a, calendar);
  if (a < b && (isForever(a) || isForever(b))) return Number.POSITIVE_INFINITY;
  let total = 0;
  for (let day = a + 1; day <= b; day++) if (isBusinessDay(day, calendar)) total++;
  return total;
}
