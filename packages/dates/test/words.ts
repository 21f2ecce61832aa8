import { type Day, dayFromISO, isoFromDay, normalise, type Period, type Periods } from "../src/index.ts";

/** A day written as ISO; a misspelt date fails the test that has it. */
export function on(iso: string): Day {
  const day = dayFromISO(iso);
  if (day === undefined) throw new Error(`not a date: ${iso}`);
  return day;
}

/** `fromTo("2027-07-01", "2027-08-31")`: a period, both days included. */
export function fromTo(start: string, end: string): Period {
  return [on(start), on(end)];
}

/** A set of days from periods in any order. */
export function daysOf(...periods: Period[]): Periods {
  return normalise(periods);
}

/** A set of days as text, for expectations that a person can read. */
export function spelt(periods: Periods): string[] {
  return periods.map(([start, end]) => `${isoFromDay(start)}/${isoFromDay(end)}`);
}
