/**
 * Days by walking from one to the next with a table of month lengths; nothing of the engine or of
 * @sojourn/dates. Slow and obvious: what the tests compare with.
 */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);

const leap = (year: number) => (year % 400 === 0 ? true : year % 100 === 0 ? false : year % 4 === 0);
const lengthOf = (year: number, month: number) => LENGTHS[month - 1]! + (month === 2 && leap(year) ? 1 : 0);

/** Every day of the years 1899 to 2201 in order; a day's place in it is its number. */
export const calendar: readonly string[] = walk();
const numbers = new Map(calendar.map((iso, number) => [iso, number]));

function walk(): string[] {
  const all: string[] = [];
  for (let year = 1899; year <= 2201; year++)
    for (let month = 1; month <= 12; month++)
      for (let date = 1; date <= lengthOf(year, month); date++)
        all.push(`${year}-${two(month)}-${two(date)}`);
  return all;
}

export function numberOf(iso: string): number {
  const number = numbers.get(iso);
  if (number === undefined) throw new Error(`${iso} is no day of the calendar`);
  return number;
}

export const plusDays = (iso: string, days: number): string => calendar[numberOf(iso) + days]!;

/** The same day number so many months on (or back), or the last day of a month that is shorter. */
export function plusMonths(iso: string, months: number): string {
  let [year, month, date] = iso.split("-").map(Number) as [number, number, number];
  for (let left = months; left > 0; left--) {
    month++;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  for (let left = months; left < 0; left++) {
    month--;
    if (month === 0) [year, month] = [year - 1, 12];
  }
  while (date > lengthOf(year, month)) date--;
  return `${year}-${two(month)}-${two(date)}`;
}

/** The last day of a period of so many months that begins on a day. */
export const lastDayOf = (start: string, months: number): string => plusDays(plusMonths(start, months), -1);

/** How long a period is: whole months as often as they fit, then the days that are left. */
export function monthsAndDays(start: string, end: string): { months: number; days: number } {
  let months = 0;
  while (lastDayOf(start, months + 1) <= end) months++;
  let days = 0;
  for (let day = plusMonths(start, months); day <= end; day = plusDays(day, 1)) days++;
  return { months, days };
}

/** For sorting: earlier days first. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const yearOf = (iso: string): number => Number(iso.slice(0, 4));
export const first = (...days: (string | null | undefined)[]): string | undefined => told(days)[0];
export const last = (...days: (string | null | undefined)[]): string | undefined => told(days).at(-1);
const told = (days: (string | null | undefined)[]) => days.filter((day) => day != null).sort();

const WEEK = ["Fri", "Sat", "Sun", "Mon", "Tue", "Wed", "Thu"] as const;
const FRIDAY = "2027-01-01";

/** 1 January 2027 is a Friday; the others follow. */
function weekday(iso: string): (typeof WEEK)[number] {
  const apart = numberOf(iso) - numberOf(FRIDAY);
  return WEEK[((apart % 7) + 7) % 7]!;
}

/** The days off of one year under 5 U.S.C. 6103, found by looking at each of its days. */
function daysOff(year: number): string[] {
  const nth = (n: number, day: string, month: number) =>
    daysOf(year, month).filter((iso) => weekday(iso) === day)[n - 1]!;
  const on = (month: number, date: number) => observed(`${year}-${two(month)}-${two(date)}`);
  return [
    ...[on(1, 1), nth(3, "Mon", 1), nth(3, "Mon", 2), on(7, 4), nth(1, "Mon", 9)],
    ...[nth(2, "Mon", 10), on(11, 11), nth(4, "Thu", 11), on(12, 25)],
    daysOf(year, 5)
      .filter((iso) => weekday(iso) === "Mon")
      .at(-1)!,
    ...(year >= 2021 ? [on(6, 19)] : []),
  ];
}

const daysOf = (year: number, month: number) =>
  Array.from({ length: lengthOf(year, month) }, (_, at) => `${year}-${two(month)}-${two(at + 1)}`);

function observed(iso: string): string {
  const day = weekday(iso);
  return day === "Sat" ? plusDays(iso, -1) : day === "Sun" ? plusDays(iso, 1) : iso;
}

const HOLIDAYS = new Set(Array.from({ length: 40 }, (_, at) => daysOff(2010 + at)).flat());

function isBusinessDay(iso: string, more: ReadonlySet<string> = new Set()): boolean {
  const day = weekday(iso);
  return day !== "Sat" && day !== "Sun" && !HOLIDAYS.has(iso) && !more.has(iso);
}

/** The nth business day after a day, which itself does not count. */
export function plusBusinessDays(iso: string, n: number): string {
  let day = iso;
  for (let left = n; left > 0; ) {
    day = plusDays(day, 1);
    if (isBusinessDay(day)) left--;
  }
  return day;
}

/** The last day after which, the day itself included, so many business days are left. */
export function minusBusinessDays(iso: string, n: number): string {
  let day = iso;
  for (let left = n; left > 0; day = plusDays(day, -1)) if (isBusinessDay(day)) left--;
  return day;
}

/** Each day from one to another, both included. */
export function* eachDay(from: string, until: string): Generator<string> {
  for (let number = numberOf(from); number <= numberOf(until); number++) yield calendar[number]!;
}

export const isMonthEnd = (iso: string): boolean => plusDays(iso, 1).endsWith("-01");
