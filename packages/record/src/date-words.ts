import { daysInMonth } from "@sojourn/dates";
import { clip } from "./faults.ts";

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Why a text is no date, said so that the reader sees which number is wrong. */
export function whyNoDate(given: string): { says: string; mend: string } {
  const says = `${clip(given)} is not a date.`;
  const parts = ISO.exec(given)?.slice(1).map(Number);
  return {
    says,
    mend: parts ? whyNoDay(parts[0]!, parts[1]!, parts[2]!) : "Write year, month, day: 2026-05-15.",
  };
}

function whyNoDay(year: number, month: number, day: number): string {
  if (year < 1900 || year > 2199) return "Give a year from 1900 to 2199.";
  if (month < 1 || month > 12)
    return `A year has 12 months; there is no month ${month}. Write year, month, day.`;
  const length = daysInMonth(year, month);
  const has = `${months[month - 1]} ${year} has ${length} days.`;
  return month === 2 && day === 29 ? `${year} is not a leap year: ${has}` : has;
}
