/**
 * A civil day, with no clock and no time zone: whole days since 1970-01-01, which is 0.
 * "Day" in the immigration rules is a calendar day, weekends and holidays included (8 CFR 1.2), so
 * `day + n` and `day - n` are plain sums in which `day` itself is day 0.
 */
export type Day = number;

/** A day taken apart: `month` 1 to 12, `day` of the month 1 to 31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

// The Gregorian calendar repeats every 400 years. Years are counted from 1 March, so that the leap day
// is the last of its year and month lengths follow one formula. 719468 days lie between 0000-03-01 and 1970-01-01.
const DAYS_IN_ERA = 146097;
const DAYS_TO_1970 = 719468;

/** Whether the Gregorian year has a 29 February. */
export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month (28 to 31); `month` is 1 to 12, and any other month has none. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day of a date given in parts. @throws RangeError when there is no such date (30 February, month 13, a fraction). */
export function dayFrom(year: number, month: number, day: number): Day {
  if (!isDate(year, month, day))
    throw new RangeError(`No such date: year ${year}, month ${month}, day ${day}`);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_1970;
}

/** Year, month and day of the month. */
export function civil(day: Day): CivilDay {
  const shifted = day + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/** The day of the week: 0 is Sunday, 6 is Saturday. */
export function weekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

function isDate(year: number, month: number, day: number): boolean {
  return Number.isInteger(year) && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Reads `YYYY-MM-DD`, exactly ten characters, a real date of the years 1900 to 2199.
 * Anything else is `undefined`: the caller says what is wrong, in the words of its own field.
 */
export function dayFromISO(text: string): Day | undefined {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return year >= FIRST_YEAR && year <= LAST_YEAR && isDate(year, month, day)
    ? dayFrom(year, month, day)
    : undefined;
}

/** The number written in `text[from, until)`, or NaN when a character is not one of 0 to 9. */
function digits(text: string, from: number, until: number): number {
  let value = 0;
  for (let at = from; at < until; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** `YYYY-MM-DD`. Reads back with `dayFromISO` for the years 1900 to 2199; FOREVER is no date and is not for printing. */
export function isoFromDay(day: Day): string {
  const date = civil(day);
  return `${String(date.year).padStart(4, "0")}-${TWO_DIGITS[date.month]}-${TWO_DIGITS[date.day]}`;
}

/** Months and days of the month, as they are written. */
const TWO_DIGITS: readonly string[] = Array.from({ length: 32 }, (_, value) =>
  String(value).padStart(2, "0"),
);
