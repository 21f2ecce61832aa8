import { type Day, dayFromISO } from "@sojourn/dates";

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });

const long = format({ day: "numeric", month: "long", year: "numeric" });
const short = format({ day: "numeric", month: "short", year: "numeric" });
const month = format({ month: "short", year: "numeric" });
const weekdayName = format({ weekday: "long" });

const at = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** "14 July 2026" */
export const longDate = (iso: string) => long.format(at(iso));
/** "14 Jul 2026" */
export const shortDate = (iso: string) => short.format(at(iso)).replace("Sept", "Sep");
/** "Jul 2026" */
export const monthName = (iso: string) => month.format(at(iso)).replace("Sept", "Sep");
/** "14 July 2026 (Tuesday)" */
export const dateWithWeekday = (iso: string) => `${longDate(iso)} (${weekdayName.format(at(iso))})`;

/** Whole days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string) => dayOf(to) - dayOf(from);

/** The day number of a date that is known to be one. */
export function dayOf(iso: string): Day {
  const day = dayFromISO(iso);
  if (day === undefined) throw new RangeError(`Not a date: ${iso}`);
  return day;
}

/** "today", "in 23 days", "3 days ago" */
export function away(iso: string, asOf: string): string {
  const n = daysBetween(asOf, iso);
  if (n === 0) return "today";
  if (n === 1) return "tomorrow";
  if (n === -1) return "yesterday";
  return n > 0 ? `in ${n.toLocaleString("en")} days` : `${(-n).toLocaleString("en")} days ago`;
}

/** "14 July 2026 (Tuesday), in 23 days" */
export const fullDate = (iso: string, asOf: string) => `${dateWithWeekday(iso)}, ${away(iso, asOf)}`;

/** "2 June 2025 – 22 August 2025", the year once when it is the same. */
export function periodWords(from: string, until: string): string {
  if (from === until) return longDate(from);
  const first =
    from.slice(0, 4) === until.slice(0, 4) ? longDate(from).replace(/ \d{4}$/, "") : longDate(from);
  return `${first} – ${longDate(until)}`;
}

/** The day on this device's clock: only the default for "as of". */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const isISO = (text: unknown): text is string =>
  typeof text === "string" && dayFromISO(text) !== undefined;
