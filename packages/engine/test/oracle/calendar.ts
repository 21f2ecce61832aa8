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

/** The same day number so many months on, or the last day of a month that is shorter. */
export function plusMonths(iso: string, months: number): string {
  let [year, month, date] = iso.split("-").map(Number) as [number, number, number];
  for (let left = months; left > 0; left--) {
    month++;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  while (date > lengthOf(year, month)) date--;
  return `${year}-${two(month)}-${two(date)}`;
}

/** Each day from one to another, both included. */
export function* eachDay(from: string, until: string): Generator<string> {
  for (let number = numberOf(from); number <= numberOf(until); number++) yield calendar[number]!;
}

export const isMonthEnd = (iso: string): boolean => plusDays(iso, 1).endsWith("-01");
