import type { Expr } from "@sojourn/policy";
import type { NumberKind } from "../eval/numbers.ts";
import { nothing } from "./compare.ts";
import { emit, emitNumber, type Part } from "./expressions.ts";
import { rough } from "./hull.ts";
import { put, type Scope, targetFor, write } from "./scope.ts";
import {
  ANY_NUMBER,
  CannotCompile,
  isLiteral,
  type LengthVal,
  literal,
  NONE,
  type NumberVal,
  number,
  text,
  truth,
  type Val,
} from "./values.ts";

export const numbers: Part<NumberKind> = {
  number: ({ v }) => number(v),
  text: ({ v }, { gen }) => text(gen.code(v)),
  boolean: ({ v }) => truth(v ? "2" : "0"),
  date: ({ v }) => number(v),
  none: () => NONE,
  amount: ({ n, unit }) => (unit === "days" ? number(n) : lengthOf(n, unit === "business-days")),
  "as-of": () => ({ t: "n", lo: "asOf", hi: "asOf", none: false, exact: true }),
  math: ({ op, a, b }, scope) => math(op, emit(a, scope), emit(b, scope), scope),
  least: ({ of }, scope) => extreme(of, "<", scope),
  most: ({ of }, scope) => extreme(of, ">", scope),
  rolled: ({ a }, scope) => each(a, (day) => `rolled(${day})`, scope),
  whole: ({ a }, scope) => each(a, (n) => `Math.floor(${n})`, scope),
  "day-of-year": ({ month, day, year }, scope) =>
    each(year, (at) => `dayOfYear(${month}, ${day}, ${at})`, scope),
  year: ({ a, fiscal }, scope) => each(a, (day) => `${fiscal ? "fiscalYearOf" : "yearOf"}(${day})`, scope),
};

function lengthOf(n: number, business: boolean): LengthVal {
  const length = { months: business ? "0" : literal(n), days: "0" };
  return { t: "m", lo: length, hi: length, business: business ? literal(n) : "NaN", none: false };
}

/** Both ends, the second only where it differs from the first. */
function ends(of: NumberVal, step: (at: string) => string, scope: Scope): NumberVal {
  const lo = put(scope, step(of.lo));
  if (of.exact) return { t: "n", lo, hi: lo, none: of.none, exact: true };
  const hi = put(scope, `${of.hi} === ${of.lo} ? ${lo} : ${step(of.hi)}`);
  return { t: "n", lo, hi, none: of.none, exact: false };
}

/** A step that keeps order can be taken at both ends. */
function each(expr: Expr, step: (at: string) => string, scope: Scope): Val {
  const of = emitNumber(expr, scope);
  return of ? ends(of, step, scope) : NONE;
}

/** The least or the most of those that exist; what has not happened takes no part. */
function extreme(exprs: readonly Expr[], better: "<" | ">", scope: Scope): Val {
  const vals = exprs.map((expr) => emit(expr, scope));
  if (vals.some(({ t }) => t === "m")) return extremeLength(vals, better, scope);
  const numbers = vals.filter((val) => val.t === "n");
  const [first, ...others] = numbers;
  if (!first) return NONE;
  return others.reduce((a, b) => extremeOf(a, b, better, scope), first);
}

function extremeOf(a: NumberVal, b: NumberVal, better: "<" | ">", scope: Scope): NumberVal {
  // Not-a-number stands for nothing: it never is better, and whatever is there is better than it.
  const best = (x: string, y: string): string =>
    put(
      scope,
      a.none ? `${y} ${better} ${x} || ${x} !== ${x} ? ${y} : ${x}` : `${y} ${better} ${x} ? ${y} : ${x}`,
    );
  const lo = best(a.lo, b.lo);
  const exact = a.exact && b.exact;
  return { t: "n", lo, hi: exact ? lo : best(a.hi, b.hi), none: a.none && b.none, exact };
}

function extremeLength(vals: readonly Val[], better: "<" | ">", scope: Scope): Val {
  const lengths = vals.flatMap((val) => asLength(val) ?? []);
  const mixed = vals.some(({ t }) => t === "n");
  if (lengths.some(({ none }) => none) && (mixed || lengths.length > 1))
    throw new CannotCompile(
      "the least or greatest is asked of months that may not be there; say what they are otherwise",
    );
  return lengths.reduce((a, b) => {
    const pick = (end: "lo" | "hi") => {
      const second = put(scope, `${rough(b[end])} ${better} ${rough(a[end])}`);
      const months = put(scope, `${second} ? ${b[end].months} : ${a[end].months}`);
      return { months, days: put(scope, `${second} ? ${b[end].days} : ${a[end].days}`) };
    };
    return { t: "m", lo: pick("lo"), hi: pick("hi"), business: "NaN", none: false };
  });
}

function asLength(val: Val): LengthVal | undefined {
  if (val.t === "m") return val;
  if (val.t !== "n") return undefined;
  const end = (days: string) => ({ months: val.none ? `(${days} === ${days} ? 0 : NaN)` : "0", days });
  return { t: "m", lo: end(val.lo), hi: end(val.hi), business: "NaN", none: val.none };
}

function math(op: string, a: Val, b: Val, scope: Scope): Val {
  if (a.t === "x" || b.t === "x") return NONE;
  if (a.t === "n" && b.t === "m") return shifted(a, b, op === "-" ? -1 : 1, scope);
  if (a.t === "m" || b.t === "m") return lengths(op, asLength(a), asLength(b), b, scope);
  if (a.t !== "n" || b.t !== "n") return unless(a, b, ANY_NUMBER, scope);
  const none = a.none || b.none;
  const exact = a.exact && b.exact;
  if (op !== "+" && op !== "-") return product(op, a, b, scope);
  if (isLiteral(a.lo) && isLiteral(b.lo) && exact) return number(sum(op, a.lo, b.lo));
  const [low, high] = op === "+" ? [b.lo, b.hi] : [b.hi, b.lo];
  const lo = put(scope, `${a.lo} ${op} ${low}`);
  return { t: "n", lo, hi: exact ? lo : put(scope, `${a.hi} ${op} ${high}`), none, exact };
}

function sum(op: string, a: string, b: string): number {
  const [x, y] = [a, b].map((atom) => Number(atom.replace(/[()]/g, ""))) as [number, number];
  return op === "+" ? x + y : x - y;
}

/** A value that is nothing where either of two is. */
function unless(a: Val, b: Val, value: NumberVal, scope: Scope): Val {
  const gone = [a, b].filter((val) => val.t === "x" || val.none).map(nothing);
  if (gone.length === 0) return value;
  const target = targetFor(scope, [value, NONE]);
  const inner: Scope = { ...scope, lines: [] };
  target.assign(inner, value);
  write(scope, `if (!(${gone.join(" || ")})) {`, ...inner.lines, "}");
  return target.val;
}

function product(op: string, a: NumberVal, b: NumberVal, scope: Scope): Val {
  write(scope, `${op === "*" ? "multiply" : "divide"}(${a.lo}, ${a.hi}, ${b.lo}, ${b.hi});`);
  const [lo, hi] = [put(scope, "out[0]"), put(scope, "out[1]")];
  return { t: "n", lo, hi, none: a.none || b.none, exact: false };
}

/** A date and an amount. */
function shifted(date: NumberVal, by: LengthVal, sign: 1 | -1, scope: Scope): Val {
  const [low, high] = sign === 1 ? [by.lo, by.hi] : [by.hi, by.lo];
  const months = Number(by.lo.months.replace(/[()]/g, ""));
  if (by.lo.months === by.hi.months && Number.isInteger(months) && by.lo.days === "0" && by.hi.days === "0") {
    if (by.business === "NaN")
      return ends(date, (at) => `plusMonths(${at}, ${literal(sign * months)})`, scope);
    const days = Number(by.business.replace(/[()]/g, ""));
    if (Number.isInteger(days))
      return ends(date, (at) => `plusBusinessDays(${at}, ${literal(sign * days)})`, scope);
  }
  const moved = (day: string, length: LengthVal["lo"], endless: string): string => {
    const at = put(scope, `moved(${day}, ${length.months}, ${length.days}, ${by.business}, ${sign})`);
    const gone = [date, by].filter(({ none }) => none).map(nothing);
    const sure = `${at} === ${at} ? ${at} : ${endless}`;
    return put(scope, gone.length > 0 ? `${gone.join(" || ")} ? NaN : ${sure}` : sure);
  };
  return {
    ...{ t: "n", lo: moved(date.lo, low, "-Infinity"), hi: moved(date.hi, high, "Infinity") },
    ...{ none: date.none || by.none, exact: false },
  };
}

function lengths(
  op: string,
  a: LengthVal | undefined,
  b: LengthVal | undefined,
  raw: Val,
  scope: Scope,
): Val {
  if (!a) return ANY_NUMBER;
  if ((op === "*" || op === "/") && raw.t === "n") {
    const by = put(scope, op === "*" ? raw.lo : `1 / ${raw.lo}`);
    const times = ({ months, days }: LengthVal["lo"]) => ({
      months: put(scope, `${months} * ${by}`),
      days: put(scope, `${days} * ${by}`),
    });
    return { t: "m", lo: times(a.lo), hi: times(a.hi), business: "NaN", none: a.none || raw.none };
  }
  if (!b) return a;
  const sign = op === "-" ? "-" : "+";
  const add = (x: LengthVal["lo"], y: LengthVal["lo"]) => ({
    months: put(scope, `${x.months} ${sign} ${y.months}`),
    days: put(scope, `${x.days} ${sign} ${y.days}`),
  });
  const [low, high] = sign === "+" ? [b.lo, b.hi] : [b.hi, b.lo];
  return { t: "m", lo: add(a.lo, low), hi: add(a.hi, high), business: "NaN", none: a.none || b.none };
}
