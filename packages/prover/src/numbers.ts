import type { Encoder, Part } from "./encoder.ts";
import {
  add,
  and,
  FALSE,
  floor,
  INF,
  int,
  ite,
  le,
  least,
  most,
  not,
  or,
  realVar,
  type Term,
  TRUE,
  times,
} from "./terms.ts";
import {
  type Amount,
  asAmount,
  constant,
  exactly,
  isNone,
  length,
  NOTHING,
  type Num,
  truth,
  UNKNOWN_NUMBER,
  type Value,
} from "./values.ts";

export const numbers: Part<
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
  | "year"
> = {
  number: ({ v }) => constant(v),
  text: ({ v }, _, on) => ({ t: "s", id: on.world.text(v), none: FALSE, unknown: FALSE }),
  boolean: ({ v }) => truth(v ? TRUE : FALSE),
  date: ({ v }) => constant(v),
  none: () => NOTHING,
  amount: ({ n, unit }) =>
    unit === "days"
      ? constant(n)
      : length(int(unit === "months" ? n : 0), int(0), unit === "business-days" ? n : undefined),
  "as-of": (_, __, on) => exactly(on.world.asOf),
  math: ({ op, a, b }, place, on) => math(op, on.run(a, place), on.run(b, place), on),
  least: ({ of }, place, on) =>
    extreme(
      of.map((one) => on.run(one, place)),
      "least",
    ),
  most: ({ of }, place, on) =>
    extreme(
      of.map((one) => on.run(one, place)),
      "most",
    ),
  rolled: ({ a }, place, on) => each(on.number(a, place), (day) => on.calendar.rolled(day)),
  whole: ({ a }, place, on) => each(on.number(a, place), floor),
  "day-of-year": ({ month, day, year }, place, on) =>
    each(on.number(year, place), (one) => on.calendar.dayOfYear(month, day, one)),
  year: ({ a, fiscal }, place, on) => each(on.number(a, place), (day) => on.calendar.year(day, fiscal)),
};

function each(value: Num | undefined, step: (n: Term) => Term): Value {
  return value
    ? {
        t: "n",
        lo: step(value.lo),
        hi: value.lo === value.hi ? step(value.lo) : step(value.hi),
        none: value.none,
      }
    : NOTHING;
}

/** The least or the most of those that exist. */
function extreme(values: readonly Value[], which: "least" | "most"): Value {
  const there = values.filter((value) => value.t !== "x");
  if (there.some((value) => value.t === "m")) return leastAmount(there, which);
  const nums = there.filter((value) => value.t === "n");
  if (nums.length === 0) return NOTHING;
  const [pick, beyond] = which === "least" ? [least, int(4 * INF)] : [most, int(-4 * INF)];
  const ends = (end: "lo" | "hi") => pick(...nums.map((one) => ite(one.none, beyond, one[end])));
  return {
    t: "n",
    lo: ends("lo"),
    hi: nums.every((one) => one.lo === one.hi) ? ends("lo") : ends("hi"),
    none: and(...nums.map((one) => one.none)),
  };
}

function leastAmount(values: readonly Value[], which: "least" | "most"): Value {
  const amounts = values.map((one) => (one.t === "n" ? asAmount(one) : one)).filter((one) => one.t === "m");
  const size = (one: Amount) => add(times(487, one.months), times(16, one.days));
  return amounts.reduce((a, b) => {
    const first = or(
      b.none,
      and(not(a.none), which === "least" ? le(size(a), size(b)) : le(size(b), size(a))),
    );
    return {
      t: "m",
      months: ite(first, a.months, b.months),
      days: ite(first, a.days, b.days),
      none: and(a.none, b.none),
      unknown: or(and(not(a.none), a.unknown), and(not(b.none), b.unknown)),
    };
  });
}

function math(op: string, a: Value, b: Value, on: Encoder): Value {
  const none = or(isNone(a), isNone(b));
  if (none === TRUE) return NOTHING;
  if (a.t === "n" && b.t === "m") return shift(a, b, op === "-" ? -1 : 1, none, on);
  if (a.t === "m" || b.t === "m") return amounts(op, a, b, none);
  if (a.t !== "n" || b.t !== "n") return UNKNOWN_NUMBER;
  if (op === "+") return { t: "n", lo: add(a.lo, b.lo), hi: add(a.hi, b.hi), none };
  if (op === "-") return { t: "n", lo: add(a.lo, times(-1, b.hi)), hi: add(a.hi, times(-1, b.lo)), none };
  return product(op, a, b, none, on);
}

/** By a constant; what depends on two unknowns is taken to be anything. */
function product(op: string, a: Num, b: Num, none: Term, on: Encoder): Value {
  const by = b.lo.op === "const" && b.lo === b.hi ? (b.lo.value as number) : undefined;
  if (by !== undefined && by > 0) {
    const factor = op === "*" ? by : 1 / by;
    return { t: "n", lo: times(factor, a.lo), hi: times(factor, a.hi), none };
  }
  on.abstracted.add("a product of two unknowns: any number");
  return on.once(`product ${a.lo.id} ${b.lo.id} ${op}`, () =>
    exactly(realVar(`~product ${a.lo.id} ${b.lo.id}`, -1e6, 1e6), none),
  );
}

/** `+ n months` keeps the day number or takes the month's last day; half days are rounded against the student. */
function shift(date: Num, by: Amount, sign: 1 | -1, none: Term, on: Encoder): Value {
  const move = (day: Term): Term => {
    if (by.business !== undefined) return on.calendar.addBusinessDays(day, sign * by.business);
    const months = on.calendar.addMonths(day, times(sign, truncated(by.months)));
    return add(months, floor(times(sign, by.days)));
  };
  const lo = move(date.lo);
  const hi = date.lo === date.hi ? lo : move(date.hi);
  return by.unknown === FALSE
    ? { t: "n", lo, hi, none }
    : { t: "n", lo: ite(by.unknown, int(-INF), lo), hi: ite(by.unknown, int(INF), hi), none };
}

const truncated = (months: Term): Term => floor(months);

function amounts(op: string, a: Value, b: Value, none: Term): Value {
  const [x, y] = [a, b].map((one) => (one.t === "n" ? asAmount(one) : one.t === "m" ? one : undefined));
  if (!x) return UNKNOWN_NUMBER;
  if ((op === "*" || op === "/") && b.t === "n") {
    const by = b.lo.op === "const" ? (b.lo.value as number) : undefined;
    if (by === undefined || by <= 0) return { ...x, unknown: TRUE };
    const factor = op === "*" ? by : 1 / by;
    return { ...x, months: times(factor, x.months), days: times(factor, x.days), none };
  }
  if (!y) return x;
  const sign = op === "-" ? -1 : 1;
  return {
    t: "m",
    months: add(x.months, times(sign, y.months)),
    days: add(x.days, times(sign, y.days)),
    none,
    unknown: or(x.unknown, y.unknown),
  };
}
