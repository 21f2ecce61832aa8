import {
  addBusinessDays,
  civil,
  type Day,
  federalCalendar,
  federalHolidays,
  isBusinessDay,
  normalise,
  type Periods,
  weekday,
} from "@sojourn/dates";
import type { Expr, Rulebook } from "@sojourn/policy";

export type Counting = { from: Day; days: number; before: boolean };
/** A weekday that does not count, and whose it is: the federal government's, or the school's. */
export type DayOff = { day: Day; name: string; federal: boolean };
export type Deadline = { on: Day; counted: Periods; off: DayOff[] };

/** The day that is so many business days away, the days that count, and the weekdays between that do not. */
export function deadline({ from, days, before }: Counting, own: readonly DayOff[]): Deadline {
  const calendar = federalCalendar(own.map(({ day }) => day));
  const on = addBusinessDays(from, before ? -days : days, calendar);
  const [first, last] = before ? [on + 1, from] : [from + 1, on];
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const counted = all.filter((day) => isBusinessDay(day, calendar));
  const weekdaysOff = new Set(all.filter((day) => calendar.holidays.has(day) && weekday(day) % 6 !== 0));
  return {
    on,
    counted: normalise(counted.map((day) => [day, day] as const)),
    off: [...own, ...federalBetween(first, last)]
      .filter(({ day }) => weekdaysOff.delete(day))
      .sort((a, b) => a.day - b.day),
  };
}

/** A day off that falls on New Year's Eve is listed under the year after. */
function federalBetween(first: Day, last: Day): DayOff[] {
  const least = civil(first).year;
  return Array.from({ length: civil(last).year - least + 2 }, (_, at) => federalHolidays(least + at))
    .flat()
    .map(({ day, name }) => ({ day, name, federal: true }))
    .filter(({ day }) => day >= first && day <= last);
}

/** The days off of a school's own calendar. */
export const daysOffOf = ({ calendars }: Rulebook, school: string | undefined): DayOff[] =>
  (calendars[school ?? ""] ?? [])
    .filter(({ kind }) => kind === "holiday")
    .flatMap(({ start, end, name }) =>
      Array.from({ length: end - start + 1 }, (_, at) => ({ day: start + at, name, federal: false })),
    );

/** "The office answers within five business days": what a school's page promises. */
export type Promised = { permission: string; days: number; rule: string };

export function promisesOf({ rules }: Rulebook, school: string | undefined): Promised[] {
  const found = rules
    .filter(({ layer }) => layer === school)
    .flatMap((rule) =>
      rule.statements.flatMap((statement) => {
        if (statement.kind === "request") return promised(statement.name, statement.answered, rule.id);
        if (statement.kind !== "permission") return [];
        return statement.clauses.flatMap((clause) =>
          clause.kind === "answered" ? promised(statement.name, clause.within, rule.id) : [],
        );
      }),
    );
  return [...new Map(found.map((one) => [`${one.permission} ${one.days}`, one])).values()];
}

const promised = (permission: string, within: Expr | undefined, rule: string): Promised[] =>
  within?.k === "amount" && within.unit === "business-days" ? [{ permission, days: within.n, rule }] : [];
