import type { ClockValue } from "@sojourn/engine";
import { daysBetween } from "../../lib/dates.ts";
import { papers } from "../../words/en/papers.ts";

const date = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  day: "numeric",
  month: "short",
  year: "numeric",
});

/** "14 Jul 2026"; papers are read in English, whatever language the pages speak. */
export const dateIn = (iso: string | null | undefined): string =>
  iso ? date.format(new Date(`${iso}T00:00:00Z`)).replace("Sept", "Sep") : "";

export const dateOrUnknown = (iso: string | null | undefined): string => dateIn(iso) || papers.unknown;

/** A last day: `null` says that it goes on. */
export const lastDay = (iso: string | null | undefined): string =>
  iso === null ? papers.ongoing : dateOrUnknown(iso);

export const periodIn = (from: string | undefined, until: string | null | undefined): string =>
  papers.period(dateOrUnknown(from), lastDay(until));

/** Both ends counted. */
export const daysIn = (from: string | undefined, until: string | null | undefined): string =>
  from && until ? String(daysBetween(from, until) + 1) : "";

/** "46 days", "7 months 12 days", "12 months". */
export function amountIn(value: ClockValue, unit: string): string {
  if (typeof value === "number") return many(value, unit);
  const parts = [value.months > 0 && many(value.months, "month"), value.days > 0 && many(value.days, "day")];
  return parts.filter(Boolean).join(" ") || many(0, "day");
}

function many(n: number, unit: string): string {
  const one = unit.replace(/s$/, "");
  return `${n} ${n === 1 ? one : `${one}s`}`;
}

export const yesNo = (value: boolean | undefined): string =>
  value === undefined ? papers.unknown : value ? papers.yes : papers.no;

export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
