import { type Day, dayFrom, daysInMonth, weekday } from "./day.ts";

/** A legal public holiday: `day` is the day off, `actual` the date that the law names. */
export interface FederalHoliday {
  readonly day: Day;
  readonly name: string;
  readonly actual: Day;
}

interface HolidayRule {
  readonly name: string;
  readonly since: number;
  readonly on: (year: number) => Day;
}

const MONDAY = 1;
const THURSDAY = 4;

// Before 1986 the list and some dates were different (Veterans Day in October, no Martin Luther King day).
const FIRST_YEAR = 1986;

/** 5 U.S.C. 6103(a). Inauguration Day, 6103(c), is off only for federal workers in the Washington area. */
const RULES: readonly HolidayRule[] = [
  { name: "New Year's Day", since: FIRST_YEAR, on: fixed(1, 1) },
  { name: "Birthday of Martin Luther King, Jr.", since: FIRST_YEAR, on: nth(3, MONDAY, 1) },
  { name: "Washington's Birthday", since: FIRST_YEAR, on: nth(3, MONDAY, 2) },
  { name: "Memorial Day", since: FIRST_YEAR, on: last(MONDAY, 5) },
  { name: "Juneteenth National Independence Day", since: 2021, on: fixed(6, 19) },
  { name: "Independence Day", since: FIRST_YEAR, on: fixed(7, 4) },
  { name: "Labor Day", since: FIRST_YEAR, on: nth(1, MONDAY, 9) },
  { name: "Columbus Day", since: FIRST_YEAR, on: nth(2, MONDAY, 10) },
  { name: "Veterans Day", since: FIRST_YEAR, on: fixed(11, 11) },
  { name: "Thanksgiving Day", since: FIRST_YEAR, on: nth(4, THURSDAY, 11) },
  { name: "Christmas Day", since: FIRST_YEAR, on: fixed(12, 25) },
];

/**
 * The holidays whose date falls in the year, in order. `day` can fall outside it: 1 January 2022 was a Saturday,
 * so the day off was 31 December 2021, listed under 2022. Closings by executive order are not rules and not here.
 * @throws RangeError before 1986, when other rules held.
 */
export function federalHolidays(year: number): FederalHoliday[] {
  if (!(year >= FIRST_YEAR))
    throw new RangeError(`Federal holidays are known from ${FIRST_YEAR}, not for ${year}`);
  return RULES.filter((rule) => year >= rule.since).map(({ name, on }) => {
    const actual = on(year);
    return { day: observed(actual), name, actual };
  });
}

/** Saturday: the Friday before (5 U.S.C. 6103(b)(1)). Sunday: the Monday after (E.O. 11582, section 3). */
function observed(actual: Day): Day {
  if (weekday(actual) === 6) return actual - 1;
  return weekday(actual) === 0 ? actual + 1 : actual;
}

function fixed(month: number, day: number): (year: number) => Day {
  return (year) => dayFrom(year, month, day);
}

function nth(n: number, dayOfWeek: number, month: number): (year: number) => Day {
  return (year) => {
    const first = dayFrom(year, month, 1);
    return first + ((dayOfWeek - weekday(first) + 7) % 7) + 7 * (n - 1);
  };
}

function last(dayOfWeek: number, month: number): (year: number) => Day {
  return (year) => {
    const end = dayFrom(year, month, daysInMonth(year, month));
    return end - ((weekday(end) - dayOfWeek + 7) % 7);
  };
}
