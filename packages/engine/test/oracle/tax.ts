import { calendar, numberOf, yearOf } from "./calendar.ts";
import type { Case, Day, Oracles } from "./kit.ts";

/** IRC 7701(b): five calendar years in which days do not count, and the days after them. */

const firstEntry = ({ record }: Case): Day => record.taxes!.firstEntry!;
const exemptUntil = (it: Case): Day => `${yearOf(firstEntry(it)) + 4}-12-31`;

/** Away on a whole day: after leaving, before coming back. */
const away = ({ record }: Case, day: Day) =>
  record.trips!.some((trip) => trip.left! < day && (trip.returns == null || day < trip.returns));

function daysOfYear(it: Case, year: number): number {
  let days = 0;
  const today = numberOf(it.asOf);
  for (let at = numberOf(`${year}-01-01`); at <= today && calendar[at]!.startsWith(`${year}-`); at++) {
    const day = calendar[at]!;
    if (day >= firstEntry(it) && day > exemptUntil(it) && !away(it, day)) days++;
  }
  return days;
}

function presence(it: Case): number {
  const year = yearOf(it.asOf);
  const sixths = 6 * daysOfYear(it, year) + 2 * daysOfYear(it, year - 1) + daysOfYear(it, year - 2);
  return (sixths - (sixths % 6)) / 6;
}

/** Form 8843 for each of the five years, by 15 June of the year after. */
const formsDue = (it: Case) =>
  [1, 2, 3, 4, 5].map((after) => {
    const year = yearOf(firstEntry(it)) + after;
    return { of: `${year}`, due: `${year}-06-15` };
  });

export const tax: Oracles = {
  milestones: { "US:TAX-EXEMPT-INDIVIDUAL-5Y exempt-years-end": exemptUntil },
  clocks: {
    "US:TAX-EXEMPT-INDIVIDUAL-5Y substantial-presence": (it) => {
      const value = presence(it);
      return { value, exceeded: value >= 183 };
    },
  },
  duties: { "US:TAX-FORM-8843 form-8843": formsDue },
  windows: {
    "US:TAX-FICA fica-exempt end": (it) => ({
      until: it.asOf <= exemptUntil(it) ? exemptUntil(it) : undefined,
    }),
  },
};
