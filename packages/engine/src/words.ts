import { civil, weekday } from "@sojourn/dates";
import { labelOf, plainName } from "@sojourn/record";
import type { Length, Value } from "./values.ts";

export const MONTHS =
  "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** “14 July 2026 (Tuesday)” */
export function dateWords(day: number): string {
  const { year, month, day: date } = civil(day);
  return `${date} ${MONTHS[month - 1]} ${year} (${DAYS[weekday(day)]})`;
}
export function shortDate(day: number): string {
  const { year, month, day: date } = civil(day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** The order of ISO dates. */
export const byDate = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const plural = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

export function lengthWords({ months, days }: Length): string {
  if (months !== 0 && days < 0) return `${plural(months, "month")} less ${plural(-days, "day")}`;
  const parts = [months !== 0 && plural(months, "month"), days !== 0 && plural(days, "day")].filter(Boolean);
  return parts.join(" and ") || "0 days";
}

/** The name that a page gives a thing, from the first statement that names it. */
export const titleOf = (name: string, statements: readonly Titled[]): string =>
  titleIn(statements) ?? sentence(plainName(name));

type Titled = { statement: { title?: string } };
function titleIn(statements: readonly Titled[]): string | undefined {
  for (const { statement } of statements) if (statement.title) return statement.title;
  return undefined;
}

export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function valueWords(value: Value, asDate: boolean): string | undefined {
  switch (value.t) {
    case "n":
      if (value.lo !== value.hi || !Number.isFinite(value.lo)) return undefined;
      return asDate ? shortDate(value.lo) : String(value.lo);
    case "s":
      return value.v === undefined ? undefined : labelOf(value.v);
    case "b":
      return value.v === undefined ? undefined : value.v ? "yes" : "no";
    case "m":
      return lengthWords(value.lo);
    case "x":
      return "not yet";
    default:
      return undefined;
  }
}
