import {
  bridge,
  clip,
  count,
  type DatedAmount,
  daysWhenTotalAtLeast,
  FOREVER_END,
  FOREVER_START,
  lengthInMonths,
  monthsAndDays,
  normalise,
  type Period,
  type Periods,
} from "@sojourn/dates";
import type { Expr } from "@sojourn/policy";
import { type Context, withItem } from "../context.ts";
import { itemReader, type ReadItem } from "../facts.ts";
import { termEdge } from "../terms.ts";
import {
  ALWAYS,
  ANY_DAYS,
  ANY_NUMBER,
  type DaySet,
  daySet,
  type Interval,
  type Item,
  type Items,
  type Length,
  NEVER,
  NOTHING,
  setBoth,
  setUnion,
  setWithout,
  type Value,
} from "../values.ts";
import { asInterval, asItems, asSet, type Part, type Ready, ready, readyTest, type Test } from "./index.ts";

/** The kinds of expression of this file; compiled code has the same. */
export type DayKind =
  | "days-of"
  | "days-between"
  | "days-when"
  | "both"
  | "together"
  | "without"
  | "bridged"
  | "first-day"
  | "last-day"
  | "length"
  | "months-of"
  | "term";

export const periods: Part<DayKind> = {
  "days-of": ({ of, inside }) => {
    const whose = ready(of);
    return (context) => daysOf(whose(context), context, inside);
  },
  "days-between": (expr) => {
    const [from, until] = [ready(expr.from), ready(expr.until)];
    return (context) => {
      const first = asInterval(from(context));
      const last = asInterval(until(context));
      return first && last ? stretch(first, last) : NEVER;
    };
  },
  "days-when": daysWhen,
  both: (expr) => joined(expr, setBoth),
  together: (expr) => joined(expr, setUnion),
  without: (expr) => joined(expr, setWithout),
  bridged: ({ of, gap }) => {
    const set = days(of);
    return (context) => {
      const { must, may } = set(context);
      return daySet(bridge(must, gap), bridge(may, gap));
    };
  },
  "first-day": ({ of }) => edge(ready(of), "first"),
  "last-day": ({ of }) => edge(ready(of), "last"),
  length: ({ of }) => {
    const set = days(of);
    return (context) => {
      const { must, may } = set(context);
      return { t: "n", lo: count(must), hi: count(may) };
    };
  },
  "months-of": monthsOf,
  term: termEdge,
};

/** Days of which nothing is known may be any. */
function days(expr: Expr): Ready<DaySet> {
  const set = ready(expr);
  return (context) => asSet(set(context)) ?? ANY_DAYS;
}

function joined({ a, b }: { a: Expr; b: Expr }, join: (a: DaySet, b: DaySet) => DaySet): Ready {
  const [left, right] = [days(a), days(b)];
  return (context) => join(left(context), right(context));
}

/**
 * Sure from the latest start to the earliest end, and not at all when it may never start; possible from the earliest
 * start to the latest end.
 */
function stretch(from: Interval, until: Interval): DaySet {
  const perhaps = normalise([[Math.max(from.lo, FOREVER_START), Math.min(until.hi, FOREVER_END)]]);
  if (from.hi >= FOREVER_END) return daySet([], perhaps);
  // of days that are known nothing is only possible
  if (from.lo === from.hi && until.lo === until.hi) return daySet(perhaps);
  return daySet(normalise([[from.hi, Math.max(until.lo, FOREVER_START)]]), perhaps);
}

const shift = ({ lo, hi }: Interval, by: number): Interval => ({ t: "n", lo: lo + by, hi: hi + by });

const START = ["start", "left", "from", "on"] as const;
const END = ["end", "returns", "returned", "on"] as const;

/** The days of one entry, by its own start and end; an end that has not come yet leaves it open. */
function daysOfItem(item: Item, context: Context, inside = false): DaySet {
  const start = edgeOf(item, START, context);
  const end = edgeOf(item, END, context);
  const from = start.t === "n" ? start : { t: "n" as const, lo: FOREVER_START, hi: FOREVER_END };
  const until = end.t === "n" ? end : { t: "n" as const, lo: FOREVER_END, hi: FOREVER_END };
  const edge = inside ? 1 : 0;
  const set = stretch(shift(from, edge), shift(until, -edge));
  return item.sure ? set : daySet([], set.may);
}

function edgeOf(item: Item, keys: readonly string[], context: Context): Value {
  const key = keys.find((name) => name in item.data) ?? defaultKey(item, keys);
  return readDate(key)(item, context);
}

const DATES = new Map<string, ReadItem>();
/** The names of dates are few. */
function readDate(key: string): ReadItem {
  const known = DATES.get(key) ?? itemReader([key], { t: "date" });
  DATES.set(key, known);
  return known;
}

const defaultKey = (item: Item, keys: readonly string[]): string =>
  item.path.startsWith("trips")
    ? keys[1]!
    : item.path.startsWith("leaves")
      ? keys === END
        ? "returned"
        : "start"
      : keys[0]!;

function daysOf(value: Value, context: Context, inside = false): Value {
  if (value.t === "p") return value;
  if (value.t === "i") return value.item ? daysOfItem(value.item, context, inside) : ANY_DAYS;
  if (value.t === "l") return daysOfItems(value, context, inside);
  return value.t === "x" ? NEVER : ANY_DAYS;
}

function daysOfItems(list: Items, context: Context, inside = false): DaySet {
  const must: Period[] = [];
  const may: Period[] = [];
  for (const item of list.items) {
    const days = daysOfItem(item, context, inside);
    must.push(...days.must);
    may.push(...days.may);
  }
  return daySet(normalise(must), list.open ? ALWAYS : normalise(may));
}

/** Hours a week of overlapping jobs add up; what is unknown of a job counts as nothing for sure, as enough perhaps. */
function daysWhen(expr: Extract<Expr, { k: "days-when" }>): Ready {
  const [listOf, field, atLeast] = [ready(expr.list), ready(expr.field), ready(expr.atLeast)];
  return (context) => {
    const list = asItems(listOf(context));
    const least = asInterval(atLeast(context));
    if (!list || !least) return ANY_DAYS;
    const sure: DatedAmount[] = [];
    const perhaps: DatedAmount[] = [];
    for (const item of list.items) {
      const amount = asInterval(field(withItem(context, item)));
      const set = daysOfItem(item, context);
      for (const [start, end] of set.must) sure.push({ start, end, amount: Math.max(0, amount?.lo ?? 0) });
      for (const [start, end] of set.may)
        perhaps.push({ start, end, amount: Math.min(1e6, amount?.hi ?? 1e6) });
    }
    const may: Periods = list.open ? ALWAYS : daysWhenTotalAtLeast(perhaps, least.lo);
    return daySet(daysWhenTotalAtLeast(sure, least.hi), may);
  };
}

function edge(set: Ready, which: "first" | "last"): Ready {
  return (context) => {
    const of = asSet(set(context));
    if (!of || of.may.length === 0) return NOTHING;
    // Perhaps it has no day at all, and then no part in earliest and latest.
    if (of.must.length === 0) return ANY_NUMBER;
    if (which === "first") return { t: "n", lo: of.may[0]![0], hi: of.must[0]![0] };
    return { t: "n", lo: of.must.at(-1)![1], hi: of.may.at(-1)![1] };
  };
}

type Rate = { cond: Test; rate: number };

/** Months and days over, each entry by itself, at the rate that its condition gives. */
function monthsOf(expr: Extract<Expr, { k: "months-of" }>): Ready {
  const listOf = ready(expr.list);
  const rates = expr.rates.map(({ cond, rate }) => ({ cond: readyTest(cond), rate }));
  return (context) => {
    const list = asItems(listOf(context));
    if (!list) return { t: "m", lo: { months: 0, days: 0 }, hi: endless };
    return rates.length === 0 ? monthsTogether(list, context) : monthsAtRates(list, rates, context);
  };
}

function monthsTogether(list: Items, context: Context): Value {
  const { must, may } = daysOfItems(list, context);
  return { t: "m", lo: lengthInMonths(must), hi: list.open ? endless : lengthInMonths(may) };
}

function monthsAtRates(list: Items, rates: readonly Rate[], context: Context): Value {
  const lo: Length = { months: 0, days: 0 };
  const hi: Length = { months: 0, days: 0 };
  for (const item of list.items) {
    const possible = ratesOf(item, rates, context);
    const set = daysOfItem(item, context);
    grow(lo, set.must, Math.min(...possible));
    grow(hi, set.may, Math.max(...possible));
  }
  return { t: "m", lo, hi: list.open ? endless : hi };
}

const endless: Length = { months: Number.POSITIVE_INFINITY, days: 0 };

/** The rates that may apply: the first whose condition holds, and every one before it that might. */
function ratesOf(item: Item, rates: readonly Rate[], context: Context): number[] {
  const possible: number[] = [];
  for (const { cond, rate } of rates) {
    const fits = cond(withItem(context, item));
    if (fits !== false) possible.push(rate);
    if (fits === true) return possible;
  }
  return [...possible, 1];
}

/** A part of a month is no whole number of days, so a period at part rate is halved in months only when whole. */
function grow(total: Length, periods: Periods, rate: number): void {
  for (const [start, end] of periods) {
    if (start === FOREVER_START || end === FOREVER_END) total.months = Number.POSITIVE_INFINITY;
    const length = monthsAndDays(start, end);
    const whole = rate === 1 || (length.days === 0 && Number.isInteger(length.months * rate));
    total.months += whole ? length.months * rate : 0;
    total.days += whole ? length.days * rate : (end - start + 1) * rate;
  }
}

/** The part of a set up to a day. */
export const upTo = (of: DaySet, day: number): DaySet =>
  daySet(clip(of.must, FOREVER_START, day), clip(of.may, FOREVER_START, day));
