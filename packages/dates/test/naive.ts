/**
 * A second calendar, made by walking from one day to the next with a table of month lengths and nothing from
 * src. Slow and obvious: what the tests compare with.
 */
export interface NaiveDay {
  readonly day: number;
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
  readonly isMonthEnd: boolean;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FROM_YEAR = 1880;
const UNTIL_YEAR = 2220;

function lengthOfMonth(year: number, month: number): number {
  const leap = year % 400 === 0 ? true : year % 100 === 0 ? false : year % 4 === 0;
  return LENGTHS[month - 1]! + (month === 2 && leap ? 1 : 0);
}

function walk(): NaiveDay[] {
  // 1 January 1880 was a Thursday, 32872 days before 1970.
  let [day, weekday] = [-32872, 4];
  const all: NaiveDay[] = [];
  for (let year = FROM_YEAR; year <= UNTIL_YEAR; year++)
    for (let month = 1; month <= 12; month++)
      for (let date = 1; date <= lengthOfMonth(year, month); date++) {
        all.push({ day, year, month, date, weekday, isMonthEnd: date === lengthOfMonth(year, month) });
        day++;
        weekday = weekday === 6 ? 0 : weekday + 1;
      }
  return all;
}

/** Every day of the years 1880 to 2220. */
export const calendar: readonly NaiveDay[] = walk();

const byDate = new Map(calendar.map((d) => [`${d.year} ${d.month} ${d.date}`, d.day]));

export function naiveDay(day: number): NaiveDay {
  return calendar[day - calendar[0]!.day]!;
}

export function naiveISO({ year, month, date }: NaiveDay): string {
  return [year, month, date].map((part) => (part < 10 ? `0${part}` : `${part}`)).join("-");
}

/** Goes month by month, then down from the anchor's day number until the month has such a day. */
export function naiveAddMonths(day: number, n: number): number {
  let { year, month, date } = naiveDay(day);
  for (let left = Math.abs(n); left > 0; left--) {
    month += Math.sign(n);
    if (month === 13) [year, month] = [year + 1, 1];
    if (month === 0) [year, month] = [year - 1, 12];
  }
  while (!byDate.has(`${year} ${month} ${date}`)) date--;
  return byDate.get(`${year} ${month} ${date}`)!;
}
