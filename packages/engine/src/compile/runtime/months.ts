import {
  addBusinessDays,
  addMonths,
  type BusinessCalendar,
  civil,
  dateOfYear,
  dayFrom,
  daysInMonth,
  fiscalYear,
  isBusinessDay,
  isForever,
  monthsAndDays,
  rollToBusinessDay,
} from "@sojourn/dates";

const FIRST_YEAR = 1890;
const LAST_YEAR = 2210;

/**
 * The sums of the calendar as tables: the same answers as `@sojourn/dates`, which is asked for days outside the years
 * of the tables. Days that are not finite (unknown, nothing) come back as they are.
 */
export function createMonths(calendars: readonly BusinessCalendar[], out: Float64Array) {
  const { first, last, monthOf, dayOf, starts } = tables();
  const offs = calendars.map((calendar) => daysOff(calendar, first, last));
  let business = calendars[0]!;
  let off = offs[0]!;
  const inside = (day: number): boolean => day >= first && day <= last && Number.isInteger(day);
  const months = starts.length - 1;

  function plusMonths(day: number, n: number): number {
    if (!inside(day)) return Number.isFinite(day) ? addMonths(day, n) : day;
    const month = monthOf[day - first]! + n;
    if (month < 0 || month >= months) return addMonths(day, n);
    const start = starts[month]!;
    const length = starts[month + 1]! - start;
    return start + Math.min(dayOf[day - first]!, length) - 1;
  }

  /** Months into `out[0]`, the days over into `out[1]`. */
  function between(start: number, end: number): void {
    if (!inside(start) || !inside(end + 1) || end < start) {
      const { months, days } = monthsAndDays(start, end);
      out[0] = months;
      out[1] = days;
      return;
    }
    let n = monthOf[end + 1 - first]! - monthOf[start - first]!;
    let reached = plusMonths(start, n);
    if (reached > end + 1) reached = plusMonths(start, --n);
    out[0] = n;
    out[1] = end + 1 - reached;
  }

  function plusBusinessDays(day: number, n: number): number {
    if (!Number.isFinite(day) || isForever(day)) return day;
    let at = day;
    const step = n < 0 ? -1 : 1;
    for (let left = Math.abs(n); left > 0; ) {
      if (!inside(at - 1) || !inside(at + 1)) return addBusinessDays(day, n, business);
      if (step > 0) at++;
      if (off[at - first] === 0) left--;
      if (step < 0) at--;
    }
    return at;
  }

  function rolled(day: number): number {
    if (!Number.isFinite(day)) return day;
    let at = day;
    while (inside(at)) {
      if (off[at - first] === 0) return at;
      at++;
    }
    return rollToBusinessDay(at, business);
  }

  function yearOf(day: number): number {
    if (inside(day)) return FIRST_YEAR + Math.floor(monthOf[day - first]! / 12);
    return Number.isFinite(day) ? civil(day).year : day;
  }

  function fiscalYearOf(day: number): number {
    // It begins with October.
    if (inside(day)) return FIRST_YEAR + Math.floor((monthOf[day - first]! + 3) / 12);
    return Number.isFinite(day) ? fiscalYear(day) : day;
  }

  function dayOfYear(month: number, day: number, year: number): number {
    const at = (year - FIRST_YEAR) * 12 + month - 1;
    if (!(at >= 0 && at < months))
      return Number.isFinite(year) ? dateOfYear(month, Math.min(day, daysInMonth(year, month)), year) : year;
    return starts[at]! + Math.min(day, starts[at + 1]! - starts[at]!) - 1;
  }

  /** A date moved by an amount, as `date + amount`; business days where `days` are such. */
  function moved(day: number, months: number, days: number, businessDays: number, sign: number): number {
    if (!Number.isFinite(day)) return day;
    if (!Number.isFinite(months)) return sign * months;
    if (!Number.isNaN(businessDays)) return plusBusinessDays(day, sign * businessDays);
    return plusMonths(day, sign * Math.trunc(months)) + Math.floor(sign * days);
  }

  /** From here on with the business days of another school. */
  function use(at: number): void {
    business = calendars[at]!;
    off = offs[at]!;
  }

  return { use, plusMonths, between, plusBusinessDays, rolled, yearOf, fiscalYearOf, dayOfYear, moved };
}

/** For each day its month counted from the first, and its day of the month; for each month its first day. */
function tables() {
  const first = dayFrom(FIRST_YEAR, 1, 1);
  const last = dayFrom(LAST_YEAR, 12, 31);
  const monthOf = new Int32Array(last - first + 1);
  const dayOf = new Uint8Array(last - first + 1);
  const starts = new Int32Array((LAST_YEAR - FIRST_YEAR + 1) * 12 + 1);
  let day = first;
  for (let month = 0; month < starts.length - 1; month++) {
    starts[month] = day;
    const length = daysInMonth(FIRST_YEAR + Math.floor(month / 12), (month % 12) + 1);
    for (let at = 1; at <= length; at++, day++) {
      monthOf[day - first] = month;
      dayOf[day - first] = at;
    }
  }
  starts[starts.length - 1] = day;
  return { first, last, monthOf, dayOf, starts };
}

/** 1 for each day that is no business day. */
const daysOff = (calendar: BusinessCalendar, first: number, last: number): Uint8Array =>
  Uint8Array.from({ length: last - first + 1 }, (_, at) => (isBusinessDay(first + at, calendar) ? 0 : 1));

export type Months = ReturnType<typeof createMonths>;
