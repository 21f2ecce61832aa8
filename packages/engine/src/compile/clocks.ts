import type { Clock, Limit, Rule } from "@sojourn/policy";
import type { From } from "../compose.ts";
import { compared, nothing } from "./compare.ts";
import { countOf as daysCounted } from "./days.ts";
import { emit, emitJunction, emitNot, emitTest } from "./expressions.ts";
import { rough } from "./hull.ts";
import { countOf } from "./lists.ts";
import { here, onlyHere } from "./schools.ts";
import { captured, later, put, type Scope, targetFor, when, write } from "./scope.ts";
import {
  CannotCompile,
  type LengthVal,
  type ListVal,
  NONE,
  type NumberVal,
  type SetVal,
  set,
  truth,
  type Val,
} from "./values.ts";

type Statements = readonly From<Clock>[];
/** What is kept of a clock under a key of its own, so that who asks for one part does not work out the others. */
type Keys = { value: object; days: object; most: object; least: object; exceeded: object };

/** The clock's value, as its name stands for it; `undefined`: no rule in force counts it. */
export function clockValue(name: string, scope: Scope): Val | undefined {
  return clockOf(name, scope)?.value(scope);
}

/** Whether the clock is past its limit. */
export function clockExceeded(name: string, scope: Scope): string {
  const clock = clockOf(name, scope);
  if (!clock) return "1";
  const value = clock.exceeded(scope);
  return value.t === "b" ? value.v : "1";
}

export type ClockCode = {
  name: string;
  statements: Statements;
  unit: "days" | "months" | "count";
  /** Each writes what it gives into a scope. */
  value(scope: Scope): Val;
  /** The days counted without a cut at the day asked about; `undefined` where it counts no days. */
  days?: (scope: Scope) => Val;
  most(scope: Scope): Val;
  least(scope: Scope): Val;
  exceeded(scope: Scope): Val;
};

export function clockOf(name: string, outer: Scope): ClockCode | undefined {
  const { gen } = outer;
  const statements = gen.law.clocks.get(name);
  const counting = statements?.filter(({ statement }) => statement.counts.length > 0) ?? [];
  const first = counting.find(({ statement }) => statement.title) ?? counting[0];
  if (!statements || !first) return undefined;
  const keys = gen.keysOf<Keys>(statements, () => ({
    value: {},
    days: {},
    most: {},
    least: {},
    exceeded: {},
  }));
  const permission = gen.law.personal.has(name) ? outer.permission : undefined;
  const once = (key: keyof Keys, work: (inner: Scope) => Val) => (scope: Scope) =>
    gen.once(keys[key], permission, { ...scope, rule: first.rule }, work);
  const soFar = counting.filter(({ statement }) => statement.soFar).map(({ rule }) => rule);
  const kinds = captured(gen.scope(first.rule, permission), (inner) => counted(counting, inner)).value;
  const sets = kinds.some(({ t }) => t === "p");
  const days = sets ? once("days", (inner) => allDays(counted(counting, inner), inner)) : undefined;
  const value = once("value", (inner) =>
    days ? daysValue(days(inner), soFar, inner) : sum(counted(counting, inner), inner),
  );
  const most = once("most", (inner) => strictest("at-most", statements, inner));
  const least = once("least", (inner) => strictest("at-least", statements, inner));
  const unit = sets ? "days" : kinds.some(({ t }) => t === "m") ? "months" : "count";
  return {
    ...{ name, statements, unit, value, most, least, ...(days && { days }) },
    exceeded: once("exceeded", (inner) => exceeded(value(inner), most(inner), inner)),
  };
}

const NO_TIME = { months: "0", days: "0" };
/** What a school counts is counted there; elsewhere it is nothing, or no months. */
const counted = (counting: Statements, scope: Scope): Val[] =>
  counting.flatMap(({ rule, statement }) =>
    statement.counts.map((expr) =>
      onlyHere(
        rule,
        { ...scope, rule },
        (inner) => emit(expr, inner),
        ({ t }) => (t === "m" ? { t, lo: NO_TIME, hi: NO_TIME, business: "NaN", none: false } : NONE),
      ),
    ),
  );

/** The days of all that is counted; -1 when none of it is there. */
function allDays(vals: readonly Val[], scope: Scope): Val {
  const sets = vals.filter((val): val is SetVal => val.t === "p");
  const join = (a: SetVal, b: SetVal): SetVal => {
    const both = `union(${a.v}, ${b.v})`;
    if (!a.none && !b.none) return set(put(scope, both));
    const left = a.none ? `${a.v} < 0 ? ${b.v} : ` : "";
    const right = b.none ? `${b.v} < 0 ? ${a.v} : ` : "";
    return set(put(scope, `${left}${right}${both}`), a.none && b.none);
  };
  return sets.reduce(join);
}

/** `soFar`: the rules by which the count stops at the day asked about. */
function daysValue(days: Val, soFar: readonly Rule[], scope: Scope): Val {
  if (days.t !== "p") return { t: "n", lo: "0", hi: "0", none: false, exact: true };
  const there = days.none ? put(scope, `${days.v} < 0 ? 0 : ${days.v}`) : days.v;
  if (soFar.length === 0) return daysCounted(there, scope);
  const stops = soFar.map((rule) => here(rule, scope));
  const cut = `upTo(${there}, asOf)`;
  if (stops.includes("2")) return daysCounted(put(scope, cut), scope);
  const some = stops.map((stop) => `${stop} === 2`).join(" || ");
  return daysCounted(put(scope, `${some} ? ${cut} : ${there}`), scope);
}

/** Months together, else numbers and entries of lists together. */
function sum(vals: readonly Val[], scope: Scope): Val {
  const lengths = vals.filter((val): val is LengthVal => val.t === "m");
  if (lengths.some(({ none }) => none))
    throw new CannotCompile("a clock counts months that may not be there; say what it counts otherwise");
  if (lengths.length > 0) return lengths.reduce((a, b) => added(a, b, scope));
  const numbers = vals.flatMap((val): NumberVal[] =>
    val.t === "l" ? [entriesOf(val, scope)] : val.t === "n" ? [val] : [],
  );
  const [lo, hi] = [later(scope, "0"), later(scope, "0")];
  for (const one of numbers) {
    const add = `${lo} += ${one.lo}; ${hi} += ${one.hi};`;
    write(scope, one.none ? `if (!(${nothing(one)})) { ${add} }` : add);
  }
  write(scope, `if (${lo} < 0) ${lo} = 0;`);
  return { t: "n", lo, hi, none: false, exact: false };
}

/** How many entries a list has; a list that is not there counts nothing. */
function entriesOf(list: ListVal, scope: Scope): NumberVal {
  const count = countOf(list, scope);
  if (!list.none) return count;
  return { ...count, hi: put(scope, `${list.open} === 2 ? 0 : ${count.hi}`) };
}

function added(a: LengthVal, b: LengthVal, scope: Scope): LengthVal {
  const plus = (x: LengthVal["lo"], y: LengthVal["lo"]) => ({
    months: put(scope, `${x.months} + ${y.months}`),
    days: put(scope, `${x.days} + ${y.days}`),
  });
  return { t: "m", lo: plus(a.lo, b.lo), hi: plus(a.hi, b.hi), business: "NaN", none: false };
}

/** Layers narrow: of the limits that apply the least “at most” and the greatest “at least” counts. */
function strictest(op: Limit["op"], statements: Statements, scope: Scope): Val {
  let found: Val = NONE;
  for (const { rule, statement } of statements)
    for (const limit of statement.limits.filter((one) => one.op === op))
      found = stricter(op, found, limitOf(op, limit, { ...scope, rule }), scope);
  return found;
}

/** A limit where it applies; one that may not apply can only be laxer than it says. */
function limitOf(op: Limit["op"], limit: Limit, scope: Scope): Val {
  const fits = applies(limit, scope);
  if (fits === "0") return NONE;
  const { lines, value } = captured(scope, (inner) => emit(limit.amount, inner));
  if (value.t !== "n" && value.t !== "m") return NONE;
  if (fits === "2") {
    write(scope, ...lines);
    return value;
  }
  const target = targetFor(scope, [value, NONE, value.t === "n" ? { ...value, exact: false } : value]);
  const inner: Scope = { ...scope, lines };
  target.assign(inner, value);
  const { val } = target;
  if (val.t === "n")
    write(
      inner,
      `if (${fits} === 1) ${op === "at-most" ? `${val.hi} = Infinity` : `${val.lo} = -Infinity`};`,
    );
  if (val.t === "m") {
    const [end, endless] =
      op === "at-most" ? ([val.hi, "Infinity"] as const) : ([val.lo, "-Infinity"] as const);
    write(inner, `if (${fits} === 1) { ${end.months} = ${endless}; ${end.days} = 0; }`);
  }
  when(scope, `${fits} !== 0`, inner.lines);
  return val;
}

/** Whether a clause applies: when it says when, and unless it says unless. */
export function applies({ when: only, unless }: Pick<Limit, "when" | "unless">, scope: Scope): string {
  const parts: ((inner: Scope) => string)[] = [(inner) => here(scope.rule, inner)];
  if (only) parts.push((inner) => emitTest(only, inner));
  if (unless) parts.push((inner) => emitNot(emitTest(unless, inner), inner));
  return emitJunction(parts, "0", scope);
}

function stricter(op: Limit["op"], a: Val, b: Val, scope: Scope): Val {
  if (a.t === "x") return b;
  if (b.t === "x") return a;
  if (a.t !== b.t) {
    if (a.none) throw new CannotCompile("a clock has limits in days and in months; say both in one unit");
    return a;
  }
  const better = op === "at-most" ? "<" : ">";
  const none = a.none && b.none;
  if (a.t === "n" && b.t === "n") {
    const pick = (x: string, y: string): string =>
      put(scope, `${y} ${better} ${x} || ${x} !== ${x} ? ${y} : ${x}`);
    return { t: "n", lo: pick(a.lo, b.lo), hi: pick(a.hi, b.hi), none, exact: false };
  }
  const [x, y] = [a as LengthVal, b as LengthVal];
  const pick = (end: "lo" | "hi") => {
    const second = put(
      scope,
      `${rough(y[end])} ${better} ${rough(x[end])} || ${x[end].months} !== ${x[end].months}`,
    );
    const months = put(scope, `${second} ? ${y[end].months} : ${x[end].months}`);
    return { months, days: put(scope, `${second} ? ${y[end].days} : ${x[end].days}`) };
  };
  return { t: "m", lo: pick("lo"), hi: pick("hi"), business: "NaN", none };
}

function exceeded(value: Val, most: Val, scope: Scope): Val {
  if (most.t === "x") return truth("0");
  if (value.t !== most.t) return truth(most.none ? put(scope, `${nothing(most)} ? 0 : 1`) : "1");
  const past = compared(">", value, most, scope);
  return truth(most.none ? put(scope, `${nothing(most)} ? 0 : ${past}`) : past);
}
