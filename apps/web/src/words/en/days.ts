import { some } from "../some.ts";

/** The days that a count is made of. */
export const days = {
  days: {
    days: (n: number) => some(n, "day"),
    total: (n: number, periods: number) => `${some(n, "day")} in ${some(periods, "period")}`,
    everyDay: (months: number, days: number) => `every day of ${some(months, "month")}: ${some(days, "day")}`,
    noDay: (months: number) => `${some(months, "month")} without a counted day`,
    counted: "counted",
    reached: (day: string) => `${day}: the limit is reached`,
    picture: (first: string, last: string) =>
      `Calendar of the days in the list above, in weeks from ${first} to ${last}`,
    all: "Show every month",
    fewer: "Show fewer months",
  },
};
