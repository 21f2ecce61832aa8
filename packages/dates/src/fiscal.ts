import { civil, type Day, dayFrom, daysInMonth } from "./day.ts";

/** The federal fiscal year of a day: year N runs from 1 October N-1 to 30 September N (31 U.S.C. 1102). */
export function fiscalYear(day: Day): number {
  const { year, month } = civil(day);
  return month >= 10 ? year + 1 : year;
}

/**
 * A month and day in a calendar year, such as 1 April 2028; 29 February is 28 February in a common year.
 * @throws RangeError when no year has that date.
 */
export function dateOfYear(month: number, day: number, year: number): Day {
  const isLeapDay = month === 2 && day === 29;
  return dayFrom(year, month, isLeapDay ? daysInMonth(year, 2) : day);
}
