import { civil, type Day, dayFromISO, weekday } from "@sojourn/dates";

const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** "14 July 2026 (Tuesday)" */
export const longDate = (day: Day): string => `${shortDate(day)} (${weekdays[weekday(day)]})`;

/** "14 July 2026" */
function shortDate(day: Day): string {
  const { year, month, day: dayOfMonth } = civil(day);
  return `${dayOfMonth} ${months[month - 1]} ${year}`;
}

/** A date of long ago, of which nobody asks the weekday. */
export function bareDate(iso: string): string {
  const day = dayFromISO(iso);
  return day === undefined ? iso : shortDate(day);
}

/** "in 135 days", "today", "3 days ago" */
export function away(day: Day, from: Day): string {
  const far = day - from;
  if (far === 0) return "today";
  if (Math.abs(far) === 1) return far > 0 ? "tomorrow" : "yesterday";
  return far > 0 ? `in ${number(far)} days` : `${number(-far)} days ago`;
}

/** A date of a standing as people say it; a text that is no date ("D/S") stays itself. */
export function dateWords(iso: string, from: Day): string {
  const day = dayFromISO(iso);
  return day === undefined ? iso : `${longDate(day)}, ${away(day, from)}`;
}

/** The same without the distance. */
export function plainDate(iso: string): string {
  const day = dayFromISO(iso);
  return day === undefined ? iso : longDate(day);
}

/** Whole days from one to the other, where the text is a date. */
export const daysUntil = (iso: string, from: Day): number => (dayFromISO(iso) ?? from) - from;

export const number = (value: number): string => value.toLocaleString("en");
