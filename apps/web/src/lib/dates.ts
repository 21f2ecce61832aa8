import { type Day, dayFromISO } from "@sojourn/dates";
import { words } from "../words/index.ts";
import { language } from "../words/tongue.ts";

const t = words.forms;
type Said = (iso: string) => string;
/** More dates than any page has. */
const MOST = 2_000;
const formats = new Map<Intl.DateTimeFormatOptions, Said>();
let made = language();

/** Making a format is dear, and using one is not free: there are few, and the same days come again. */
function format(options: Intl.DateTimeFormatOptions, iso: string): string {
  if (made !== language()) formats.clear();
  made = language();
  const known = formats.get(options) ?? remembering(t.locale, options);
  formats.set(options, known);
  return known(iso);
}

function remembering(locale: string, options: Intl.DateTimeFormatOptions): Said {
  const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
  const said = new Map<string, string>();
  return (iso) => {
    const before = said.get(iso);
    if (before !== undefined) return before;
    if (said.size >= MOST) said.clear();
    const words = format.format(new Date(`${iso}T00:00:00Z`));
    said.set(iso, words);
    return words;
  };
}

const LONG = { day: "numeric", month: "long", year: "numeric" } as const;
const SHORT = { day: "numeric", month: "short", year: "numeric" } as const;
const NUMBERS = { day: "numeric", month: "numeric", year: "numeric" } as const;
const MONTH = { month: "short", year: "numeric" } as const;
const NAME = { month: "short" } as const;
const WEEKDAY = { weekday: "long" } as const;

const english = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...LONG });

/** "14 July 2026" */
export const longDate = (iso: string) => format(LONG, iso);
/** The same in English, as the engine writes it and as it stands in English text. */
export const englishDate = (iso: string) => english.format(new Date(`${iso}T00:00:00Z`));
/** "14 Jul 2026" */
export const shortDate = (iso: string) =>
  format(t.shortMonth === "numeric" ? NUMBERS : SHORT, iso).replace("Sept ", "Sep ");
/** "Jul 2026" */
export const monthName = (iso: string) => format(MONTH, iso).replace("Sept ", "Sep ");
/** "Jul" */
export const shortMonth = (iso: string) => format(NAME, iso).replace(/^Sept$/, "Sep");
/** "14 July 2026 (Tuesday)" */
export const dateWithWeekday = (iso: string) => t.withWeekday(longDate(iso), format(WEEKDAY, iso));

/** Whole days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string) => dayOf(to) - dayOf(from);

/** The day number of a date that is known to be one. */
export function dayOf(iso: string): Day {
  const day = dayFromISO(iso);
  if (day === undefined) throw new RangeError(`Not a date: ${iso}`);
  return day;
}

/** "today", "in 23 days", "3 days ago" */
export const away = (iso: string, asOf: string): string => t.away(daysBetween(asOf, iso));

/** "14 July 2026 (Tuesday), in 23 days" */
export const fullDate = (iso: string, asOf: string) => t.withDistance(dateWithWeekday(iso), away(iso, asOf));

/** "2 June 2025 – 22 August 2025", the year once when it is the same. */
export const periodWords = (from: string, until: string): string =>
  from === until
    ? longDate(from)
    : t.period(longDate(from), longDate(until), from.slice(0, 4) === until.slice(0, 4));

/** The day on this device's clock: only the default for "as of". */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const isISO = (text: unknown): text is string =>
  typeof text === "string" && dayFromISO(text) !== undefined;
