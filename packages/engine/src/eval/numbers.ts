import {
  addBusinessDays,
  addMonths,
  civil,
  dateOfYear,
  daysInMonth,
  fiscalYear,
  rollToBusinessDay,
} from "@sojourn/dates";
import type { Expr, Unit } from "@sojourn/policy";
import type { Context } from "../context.ts";
import {
  type Amount,
  ANY_NUMBER,
  exactly,
  type Interval,
  type Length,
  NOTHING,
  truth,
  type Value,
} from "../values.ts";
import { asInterval, type Part, type Ready, ready } from "./index.ts";

/** The kinds of expression of this file; compiled code has the same. */
export type NumberKind =
  | "number"
  | "text"
  | "boolean"
  | "date"
  | "none"
  | "amount"
  | "as-of"
  | "math"
  | "least"
  | "most"
  | "rolled"
  | "whole"
  | "day-of-year"
  | "year";

export const numbers: Part<NumberKind> = {
  ...{ number: written, text: written, boolean: written, date: written, none: written, amount: written },
  "as-of": () => (context) => exactly(context.asOf),
  math: ({ op, a, b }) => {
    const [left, right] = [ready(a), ready(b)];
    return (context) => {
      const x = left(context);
      const y = right(context);
      return x.t === "x" || y.t === "x" ? NOTHING : math(op, x, y, context);
    };
  },
  least: ({ of }) => extreme(of, Math.min),
  most: ({ of }) => extreme(of, Math.max),
  rolled: ({ a }) => each(a, (day, { business }) => rollToBusinessDay(day, business)),
  whole: ({ a }) => each(a, Math.floor),
  "day-of-year": ({ month, day, year }) =>
    each(year, (at) => dateOfYear(month, Math.min(day, daysInMonth(at, month)), at)),
  year: ({ a, fiscal }) => each(a, (day) => (fiscal ? fiscalYear(day) : civil(day).year)),
};

/** What a page writes out. */
type Literal = Extract<Expr, { k: "number" | "text" | "boolean" | "date" | "none" | "amount" }>;

function written(expr: Literal): Ready {
  const value = literal(expr)!;
  return () => value;
}

/** The value of what is written out; `undefined` of anything else. */
export function literal(expr: Expr): Value | undefined {
  switch (expr.k) {
    case "number":
    case "date":
      return exactly(expr.v);
    case "text":
      return { t: "s", v: expr.v };
    case "boolean":
      return truth(expr.v);
    case "none":
      return NOTHING;
    case "amount":
      return amount(expr.n, expr.unit);
    default:
      return undefined;
  }
}

function amount(n: number, unit: Unit): Value {
  if (unit === "days") return exactly(n);
  const length = { months: unit === "months" ? n : 0, days: 0 };
  return { t: "m", lo: length, hi: length, ...(unit === "business-days" && { business: n }) };
}

/** A step that keeps order can be taken at both ends. */
function each(expr: Expr, step: (n: number, context: Context) => number): Ready {
  const of = ready(expr);
  return (context) => {
    const value = asInterval(of(context));
    if (!value) return NOTHING;
    const at = (n: number) => (Number.isFinite(n) ? step(n, context) : n);
    return { t: "n", lo: at(value.lo), hi: at(value.hi) };
  };
}

/** The least or the most of those that exist; what has not happened takes no part. */
function extreme(exprs: readonly Expr[], pick: (a: number, b: number) => number): Ready {
  const parts = exprs.map(ready);
  return (context) => {
    const values = parts.map((part) => part(context));
    if (values.some((value) => value.t === "m")) return leastAmount(values, pick === Math.min);
    let found: Interval | undefined;
    for (const value of values)
      if (value.t === "n")
        found = found ? { t: "n", lo: pick(found.lo, value.lo), hi: pick(found.hi, value.hi) } : value;
    return found ?? NOTHING;
  };
}

const rough = (length: Length): number => length.months * 30.4375 + length.days;
function leastAmount(values: Value[], least: boolean): Value {
  const amounts = values.map(asAmount).filter((value) => value !== undefined);
  const order = (a: Length, b: Length) => (least ? rough(a) - rough(b) : rough(b) - rough(a));
  return {
    t: "m",
    lo: amounts.map((value) => value.lo).sort(order)[0]!,
    hi: amounts.map((value) => value.hi).sort(order)[0]!,
  };
}

const asAmount = (value: Value): Amount | undefined =>
  value.t === "m"
    ? value
    : value.t === "n"
      ? { t: "m", lo: { months: 0, days: value.lo }, hi: { months: 0, days: value.hi } }
      : undefined;

function math(op: string, a: Value, b: Value, context: Context): Value {
  if (a.t === "n" && b.t === "m") return shift(a, b, op === "-" ? -1 : 1, context);
  if (a.t === "m" || b.t === "m") return amounts(op, asAmount(a), asAmount(b), b);
  if (a.t !== "n" || b.t !== "n") return ANY_NUMBER;
  switch (op) {
    case "+":
      return { t: "n", lo: a.lo + b.lo, hi: a.hi + b.hi };
    case "-":
      return { t: "n", lo: a.lo - b.hi, hi: a.hi - b.lo };
    default:
      return product(op, a, b);
  }
}

function product(op: string, a: Interval, b: Interval): Interval {
  if (op === "/" && b.lo <= 0 && b.hi >= 0) return ANY_NUMBER;
  const of = (x: number, y: number) => (op === "*" ? x * y : x / y);
  const [p, q, r, s] = [of(a.lo, b.lo), of(a.lo, b.hi), of(a.hi, b.lo), of(a.hi, b.hi)] as const;
  // The least is not a number when one of them is none.
  const lo = Math.min(p, q, r, s);
  return Number.isNaN(lo) ? ANY_NUMBER : { t: "n", lo, hi: Math.max(p, q, r, s) };
}

/** A date and an amount. `+ n months` clamps at the month's end; half days are rounded against the student. */
function shift(date: Interval, by: Amount, sign: 1 | -1, context: Context): Interval {
  const move = (day: number, length: Length): number => {
    if (!Number.isFinite(day)) return day;
    if (!Number.isFinite(length.months)) return sign * length.months;
    if (by.business !== undefined) return addBusinessDays(day, sign * by.business, context.business);
    const months = Math.trunc(length.months);
    return addMonths(day, sign * months) + Math.floor(sign * length.days);
  };
  const [low, high] = sign === 1 ? [by.lo, by.hi] : [by.hi, by.lo];
  const lo = move(date.lo, low);
  const hi = move(date.hi, high);
  return {
    t: "n",
    lo: Number.isNaN(lo) ? Number.NEGATIVE_INFINITY : lo,
    hi: Number.isNaN(hi) ? Number.POSITIVE_INFINITY : hi,
  };
}

function amounts(op: string, a: Amount | undefined, b: Amount | undefined, raw: Value): Value {
  if (!a) return ANY_NUMBER;
  if ((op === "*" || op === "/") && raw.t === "n") {
    const by = op === "*" ? raw.lo : 1 / raw.lo;
    const times = (length: Length) => ({ months: length.months * by, days: length.days * by });
    return { t: "m", lo: times(a.lo), hi: times(a.hi) };
  }
  if (!b) return a;
  const sign = op === "-" ? -1 : 1;
  const add = (x: Length, y: Length): Length => ({
    months: x.months + sign * y.months,
    days: x.days + sign * y.days,
  });
  return sign === 1
    ? { t: "m", lo: add(a.lo, b.lo), hi: add(a.hi, b.hi) }
    : { t: "m", lo: add(a.lo, b.hi), hi: add(a.hi, b.lo) };
}
