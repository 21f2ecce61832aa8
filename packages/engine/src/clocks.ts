import { count, type Periods } from "@sojourn/dates";
import type { Clock, Expr, Limit, Rule } from "@sojourn/policy";
import type { From } from "./compose.ts";
import { type Context, once, saidBy } from "./context.ts";
import { upTo } from "./eval/days.ts";
import { run, test } from "./eval/index.ts";
import { countOf } from "./eval/lists.ts";
import { compare } from "./eval/logic.ts";
import type { Trace } from "./trace.ts";
import {
  type Amount,
  all,
  type DaySet,
  type Interval,
  type Length,
  not,
  setUnion,
  type Value,
} from "./values.ts";

export type ClockState = {
  value: Interval | Amount;
  unit: "days" | "months" | "count";
  /** The days counted, when days are what it counts; without a cut at the day asked about. */
  days?: DaySet;
  counted: Periods;
  most?: { limit: Interval | Amount; rule: Rule; clause: Limit };
  least?: { limit: Interval | Amount; rule: Rule; clause: Limit };
  exceeded: boolean | undefined;
  rule: Rule;
  statements: From<Clock>[];
  trace: Trace;
};

type Measured = Pick<ClockState, "value" | "unit" | "days" | "counted">;

/** A clock for the level at hand, worked out once. `undefined`: no rule in force counts it. */
export function clockState(name: string, context: Context): ClockState | undefined {
  const statements = context.law.clocks.get(name);
  const counting = statements?.filter(({ statement }) => statement.counts.length > 0);
  // The rule that names it is cited for it, before those that add to what it counts.
  const first = counting?.find(({ statement }) => statement.title) ?? counting?.[0];
  if (!statements || !first) return undefined;
  const personal = context.law.personal.has(name);
  return once(statements, personal, saidBy(first.rule, context), (inner): ClockState => {
    const measured = measure(counting ?? [], inner);
    const most = strictest("at-most", statements, inner);
    const least = strictest("at-least", statements, inner);
    const exceeded = most ? compare(">", measured.value, most.limit) : false;
    return {
      ...measured,
      ...(most && { most }),
      ...(least && { least }),
      exceeded,
      rule: first.rule,
      statements,
      trace: inner.trace,
    };
  });
}

function measure(counting: From<Clock>[], context: Context): Measured {
  const soFar = counting.some(({ statement }) => statement.soFar);
  const values = counting.flatMap(({ rule, statement }) =>
    statement.counts.map((expr) => run(expr, saidBy(rule, context))),
  );
  return measured(values, soFar, context);
}

export function measured(values: readonly Value[], soFar: boolean, context: Context): Measured {
  const sets = values.filter((value) => value.t === "p");
  if (sets.length > 0) return daysCounted(sets.reduce(setUnion), soFar, context);
  const amounts = values.filter((value) => value.t === "m");
  if (amounts.length > 0) return { value: amounts.reduce(addAmounts), unit: "months", counted: [] };
  const numbers = values
    .map((value) => (value.t === "l" ? countOf(value) : value))
    .filter((value) => value.t === "n");
  const sum = numbers.reduce((a, b) => ({ t: "n", lo: a.lo + b.lo, hi: a.hi + b.hi }), {
    t: "n",
    lo: 0,
    hi: 0,
  });
  return { value: { ...sum, lo: Math.max(0, sum.lo) }, unit: "count", counted: [] };
}

function daysCounted(days: DaySet, soFar: boolean, context: Context): Measured {
  const cut = soFar ? upTo(days, context.asOf) : days;
  return {
    value: { t: "n", lo: count(cut.must), hi: count(cut.may) },
    unit: "days",
    days,
    counted: cut.must,
  };
}

const addAmounts = (a: Amount, b: Amount): Amount => ({
  t: "m",
  lo: { months: a.lo.months + b.lo.months, days: a.lo.days + b.lo.days },
  hi: { months: a.hi.months + b.hi.months, days: a.hi.days + b.hi.days },
});

/** Layers narrow: of the limits that apply the least “at most” and the greatest “at least” counts. */
function strictest(op: Limit["op"], statements: From<Clock>[], context: Context): ClockState["most"] {
  let found: ClockState["most"];
  for (const { rule, statement } of statements)
    for (const clause of statement.limits.filter((limit) => limit.op === op)) {
      const inner = saidBy(rule, context);
      const applies = applicable(clause, inner);
      const limit = applies === false ? undefined : run(clause.amount, inner);
      if (limit?.t !== "n" && limit?.t !== "m") continue;
      found = stricter(op, found, { limit: applies ? limit : perhaps(op, limit), rule, clause });
    }
  return found;
}

/** A limit that may not apply can only be laxer than it says. */
function perhaps(op: Limit["op"], limit: Interval | Amount): Interval | Amount {
  if (limit.t === "n")
    return op === "at-most"
      ? { ...limit, hi: Number.POSITIVE_INFINITY }
      : { ...limit, lo: Number.NEGATIVE_INFINITY };
  const endless = (months: number): Length => ({ months, days: 0 });
  return op === "at-most"
    ? { ...limit, hi: endless(Number.POSITIVE_INFINITY) }
    : { ...limit, lo: endless(Number.NEGATIVE_INFINITY) };
}

type Bounding = NonNullable<ClockState["most"]>;
function stricter(op: Limit["op"], old: Bounding | undefined, next: Bounding): Bounding {
  if (!old || old.limit.t !== next.limit.t) return old ?? next;
  const sign = op === "at-most" ? 1 : -1;
  const least = <T>(a: T, b: T, size: (one: T) => number): T => (sign * size(b) < sign * size(a) ? b : a);
  if (old.limit.t === "n" && next.limit.t === "n") {
    const limit: Interval = {
      t: "n",
      lo: least(old.limit.lo, next.limit.lo, Number),
      hi: least(old.limit.hi, next.limit.hi, Number),
    };
    const decides = op === "at-most" ? limit.lo !== old.limit.lo : limit.hi !== old.limit.hi;
    return { ...(decides ? next : old), limit };
  }
  const [a, b] = [old.limit as Amount, next.limit as Amount];
  const limit: Amount = { t: "m", lo: least(a.lo, b.lo, rough), hi: least(a.hi, b.hi, rough) };
  const decides = op === "at-most" ? limit.lo !== a.lo : limit.hi !== a.hi;
  return { ...(decides ? next : old), limit };
}

const rough = ({ months, days }: Length): number => months * 30.4375 + days;

/** Whether a clause applies: when it says when, and unless it says unless. */
export function applicable(tail: { when?: Expr; unless?: Expr }, context: Context): boolean | undefined {
  const when = tail.when ? test(tail.when, context) : true;
  if (when === false) return false;
  return all([when, tail.unless ? not(test(tail.unless, context)) : true]);
}
