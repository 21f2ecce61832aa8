import { intersect, union } from "@sojourn/dates";
import type { Expr } from "@sojourn/policy";
import { clockState } from "../clocks.ts";
import type { Context } from "../context.ts";
import { unknownOf } from "../facts.ts";
import {
  type Amount,
  ANY_DAYS,
  ANY_NUMBER,
  exactly,
  type Interval,
  type Length,
  MAYBE,
  not,
  settled,
  truth,
  type Value,
} from "../values.ts";
import {
  asInterval,
  asSet,
  type Part,
  type Ready,
  ready,
  readyTest,
  settlingTest,
  type Test,
} from "./index.ts";
import { readyIs } from "./is.ts";

export const logic: Part<"if" | "assume"> = { if: choice, assume };

export const tests: Part<
  "and" | "or" | "not" | "compare" | "is" | "known" | "exceeded" | "in-list" | "in-days",
  Test
> = {
  and: ({ of }) => junction(of, false),
  or: ({ of }) => junction(of, true),
  not: ({ of }) => {
    const inner = readyTest(of);
    return (context) => not(inner(context));
  },
  compare: ({ op, a, b }) => {
    const [left, right] = [ready(a), ready(b)];
    return (context) => {
      const mark = context.trace.mark();
      const holds = compare(op, left(context), right(context));
      if (holds !== undefined) context.trace.settle(mark);
      return holds;
    };
  },
  is: (expr) => {
    const [held, found] = [ready(expr.a), readyIs(expr)];
    return (context) => {
      const mark = context.trace.mark();
      const holds = found(held(context), context);
      if (holds !== undefined) context.trace.settle(mark);
      return holds;
    };
  },
  known: ({ a }) => known(ready(a)),
  exceeded: ({ clock }) => settlingTest((context) => clockState(clock, context)?.exceeded),
  "in-list": (expr) => settlingTest(inList(expr)),
  "in-days": (expr) => settlingTest(inDays(expr)),
};

/** Kleene: one part that decides is enough, and then nothing else is missing. */
function junction(of: readonly Expr[], decides: boolean): Test {
  const parts = of.map(readyTest);
  return (context) => {
    const mark = context.trace.mark();
    let unknown = false;
    for (const part of parts) {
      const value = part(context);
      if (value === decides) {
        context.trace.settle(mark);
        return decides;
      }
      unknown ||= value === undefined;
    }
    return unknown ? undefined : !decides;
  };
}

function choice(expr: Extract<Expr, { k: "if" }>): Ready {
  const [cond, then, otherwise] = [readyTest(expr.cond), ready(expr.then), ready(expr.else)];
  return (context) => {
    const holds = cond(context);
    if (holds !== undefined) return holds ? then(context) : otherwise(context);
    return hull(then(context), otherwise(context));
  };
}

function inDays(expr: Extract<Expr, { k: "in-days" }>): Test {
  const [dayOf, daysOf] = [ready(expr.a), ready(expr.days)];
  return (context) => {
    const day = asInterval(dayOf(context));
    const days = asSet(daysOf(context));
    if (!day) return false;
    if (!days) return undefined;
    const surely = days.must.some(([start, end]) => start <= day.lo && day.hi <= end);
    const perhaps = days.may.some(([start, end]) => start <= day.hi && day.lo <= end);
    return surely ? true : perhaps ? undefined : false;
  };
}

/** What has not happened is neither before nor after anything. */
export function compare(op: string, a: Value, b: Value): boolean | undefined {
  if (a.t === "x" || b.t === "x") return op === "=" ? a.t === b.t : op === "!=" ? a.t !== b.t : false;
  if (a.t === "s" && b.t === "s") return compareTexts(op, a.v, b.v);
  if (a.t === "b" && b.t === "b") return compareTexts(op, text(a.v), text(b.v));
  if (a.t === "n" && b.t === "n") return compareIntervals(op, a, b);
  if (a.t === "m" && b.t === "m") return compareIntervals(op, roughDays(a), roughDays(b));
  return undefined;
}

const text = (v: boolean | undefined): string | undefined => (v === undefined ? undefined : String(v));

function compareTexts(op: string, a: string | undefined, b: string | undefined): boolean | undefined {
  if (a === undefined || b === undefined) return undefined;
  return op === "=" ? a === b : op === "!=" ? a !== b : undefined;
}

function compareIntervals(op: string, a: Interval, b: Interval): boolean | undefined {
  switch (op) {
    case "<":
      return a.hi < b.lo ? true : a.lo >= b.hi ? false : undefined;
    case "<=":
      return a.hi <= b.lo ? true : a.lo > b.hi ? false : undefined;
    case ">":
      return compareIntervals("<", b, a);
    case ">=":
      return compareIntervals("<=", b, a);
    case "=":
      return a.hi < b.lo || b.hi < a.lo ? false : a.lo === a.hi && b.lo === b.hi ? true : undefined;
    default:
      return not(compareIntervals("=", a, b));
  }
}

/** Months have 28 to 31 days: an order between two amounts is certain only beyond that. */
function roughDays(value: Extract<Value, { t: "m" }>): Interval {
  const { lo, hi } = value;
  const low = lo.months * (lo.months < 0 ? 31 : 30.4375) + lo.days;
  const high = hi.months * (hi.months < 0 ? 28 : 30.4375) + hi.days;
  return { t: "n", lo: low, hi: high };
}

/** Whether the record holds a value. A gap here does not stop the answer; it stays listed as a question. */
function known(work: Ready): Test {
  return (context) => {
    const { trace } = context;
    const before = trace.mark();
    const value = work(context);
    if (value.t === "x") return false;
    if (settled(value)) return true;
    trace.leaveOpen(before);
    return value.t === "n" && (Number.isFinite(value.lo) || Number.isFinite(value.hi)) ? undefined : false;
  };
}

function inList(expr: Extract<Expr, { k: "in-list" }>): Test {
  const codeOf = ready(expr.a);
  const onDay = expr.on ? ready(expr.on) : (context: Context) => exactly(context.asOf);
  return (context) => {
    const code = codeOf(context);
    const list = context.rulebook.lists[expr.list];
    if (code.t === "x" || !list) return false;
    if (code.t !== "s" || code.v === undefined) return undefined;
    const on = asInterval(onDay(context));
    const entry = list.entries[code.v];
    if (!entry) return list.prefixes.some((prefix) => code.v!.startsWith(prefix));
    const { from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = entry;
    if (!on) return false;
    return from <= on.lo && on.hi <= until ? true : on.hi < from || on.lo > until ? false : undefined;
  };
}

/** The narrowest value that covers both branches while the condition is unknown. */
function hull(a: Value, b: Value): Value {
  if (a.t === "n" && b.t === "n") return { t: "n", lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) };
  if (a.t === "b" && b.t === "b") return truth(a.v === b.v ? a.v : undefined);
  if (a.t === "s" && b.t === "s") return { t: "s", v: a.v === b.v ? a.v : undefined };
  if (a.t === "m" && b.t === "m") return amountsBetween(a, b);
  if (a.t === "p" && b.t === "p")
    return { t: "p", must: intersect(a.must, b.must), may: union(a.may, b.may) };
  if (a.t === "x" && b.t === "x") return a;
  return unknownLike(a.t === "x" ? b : a);
}

function amountsBetween(a: Amount, b: Amount): Amount {
  const order = (one: Length, other: Length) => roughly(one) - roughly(other);
  const [lo] = [a.lo, b.lo].sort(order);
  const [, hi] = [a.hi, b.hi].sort(order);
  return { t: "m", lo: lo!, hi: hi! };
}
const roughly = ({ months, days }: Length): number => months * 30.4375 + days;

/** Nothing known of a value but its kind. */
function unknownLike(value: Value): Value {
  switch (value.t) {
    case "n":
      return ANY_NUMBER;
    case "m":
      return unknownOf({ t: "months" });
    case "p":
      return ANY_DAYS;
    case "l":
      return { t: "l", items: [], open: true };
    case "i":
      return { t: "i", item: undefined };
    case "s":
      return { t: "s", v: undefined };
    default:
      return MAYBE;
  }
}

/** The page says what to take when the record is silent; the standing shows that it did. */
function assume({ a, b }: Extract<Expr, { k: "assume" }>): Ready {
  const [told, silent] = [ready(a), ready(b)];
  return (context) => {
    const { trace } = context;
    const before = trace.mark();
    const value = told(context);
    if (settled(value)) {
      trace.settle(before);
      return value;
    }
    const taken = silent(context);
    // Where even what would be taken is unknown, nothing is assumed and both stay asked.
    if (settled(taken)) trace.assume(before, worded(taken), context.speaker.id);
    return taken;
  };
}

function worded(value: Value): string {
  if (value.t === "s") return value.v ?? "";
  if (value.t === "b") return value.v ? "yes" : "no";
  if (value.t === "x") return "not yet";
  return value.t === "n" ? String(value.lo) : "";
}
