import { digits } from "../numbers.ts";

/** How numbers, units and dates are put together. */
export const forms = {
  forms: {
    /** Whose months, weekdays and digits are used. */
    locale: "en-GB",
    /** The month of a short date: "Sep", or a number where that is how short dates are written. */
    shortMonth: "short",
    count: (n: number, unit: string) => {
      const many = unit.endsWith("s") ? unit : `${unit}s`;
      return `${digits(n, "en")} ${n === 1 ? many.replace(/s$/, "") : many}`;
    },
    monthsAndDays: (months: string, days: string) => `${months} ${days}`,
    short: (months: number, days: number) => `${months} m ${days} d`,
    withWeekday: (date: string, weekday: string) => `${date} (${weekday})`,
    withDistance: (date: string, away: string) => `${date}, ${away}`,
    away: (days: number) => {
      if (days === 0) return "today";
      if (Math.abs(days) === 1) return days > 0 ? "tomorrow" : "yesterday";
      const n = digits(Math.abs(days), "en");
      return days > 0 ? `in ${n} days` : `${n} days ago`;
    },
    period: (first: string, last: string, sameYear: boolean) =>
      `${sameYear ? first.replace(/ \d{4}$/, "") : first} – ${last}`,
  },
};
