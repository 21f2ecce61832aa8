import { count, type Periods } from "@sojourn/dates";
import type { Limit } from "@sojourn/policy";
import { seatIn } from "./compose.ts";
import { type Context, Defined, saidBy } from "./context.ts";
import { upTo } from "./eval/days.ts";
import { countOf } from "./eval/lists.ts";
import { compare } from "./eval/logic.ts";
import { perLaw } from "./per-law.ts";
import { type ReadyClock, type ReadyLimit, readyClock } from "./ready-clocks.ts";
import type { Trace } from "./trace.ts";
import { type Amount, type DaySet, type Interval, type Length, setUnion, type Value } from "./values.ts";

export type ClockState = {
  clock: ReadyClock;
  value: Interval | Amount;
  /** Days, months, or what it counts. */
  unit: string;
  /** The days counted, when days are what it counts; without a cut at the day asked about. */
  days: DaySet | undefined;
  counted: Periods;
  most: Bounding | undefined;
  least: Bounding | undefined;
  exceeded: boolean | undefined;
  trace: Trace;
};
type Bounding = { limit: Interval | Amount; rule: string };

type Measured = Pick<ClockState, "value" | "days" | "counted"> & { unit: "days" | "months" | undefined };

type DefinedClock = { clock: ReadyClock; state: Defined<ClockState> };

/** The clock that a name stands for in a law. `null`: no rule in force counts it. */
export const clockIn = perLaw((name, law): DefinedClock | null => {
  const clock = readyClock(name, law.clocks.get(name) ?? []);
  if (!clock) return null;
  const state = (context: Context) => stateOf(clock, context);
  return { clock, state: new Defined(seatIn(law, name), state, clock.speaker) };
});

/** A clock worked out once for the level at hand. */
export function clockState(name: string, context: Context): ClockState | undefined {
  return clockIn(name, context.law)?.state.in(context);
}

function stateOf(clock: ReadyClock, context: Context): ClockState {
  const values = clock.counts.map(({ speaker, run }) => run(saidBy(speaker, context)));
  const { value, unit = clock.entries, days, counted } = measured(values, clock.soFar, context);
  const most = strictest("at-most", clock.most, context);
  const least = strictest("at-least", clock.least, context);
  const exceeded = most ? compare(">", value, most.limit) : false;
  return { clock, value, unit, days, counted, most, least, exceeded, trace: context.trace };
}

/** What values come to together: days once each, months, or else a sum. */
export function measured(values: readonly Value[], soFar: boolean, context: Context): Measured {
  const sets = values.filter((value) => value.t === "p");
  if (sets.length > 0) return daysCounted(sets.reduce(setUnion), soFar, context);
  const amounts = values.filter((value) => value.t === "m");
  if (amounts.length > 0)
    return { value: amounts.reduce(addAmounts), unit: "months", days: undefined, counted: [] };
  const sum: Interval = { t: "n", lo: 0, hi: 0 };
  for (const value of values) {
    const part = value.t === "l" ? countOf(value) : value;
    if (part.t !== "n") continue;
    sum.lo += part.lo;
    sum.hi += part.hi;
  }
  sum.lo = Math.max(0, sum.lo);
  return { value: sum, unit: undefined, days: undefined, counted: [] };
}

function daysCounted(days: DaySet, soFar: boolean, context: Context): Measured {
  const cut = soFar ? upTo(days, context.asOf) : days;
  const value: Interval = { t: "n", lo: count(cut.must), hi: count(cut.may) };
  return { value, unit: "days", days, counted: cut.must };
}

const addAmounts = (a: Amount, b: Amount): Amount => ({
  t: "m",
  lo: { months: a.lo.months + b.lo.months, days: a.lo.days + b.lo.days },
  hi: { months: a.hi.months + b.hi.months, days: a.hi.days + b.hi.days },
});

/** Layers narrow: of the limits that apply the least “at most” and the greatest “at least” counts. */
function strictest(op: Limit["op"], limits: readonly ReadyLimit[], context: Context): Bounding | undefined {
  let found: Bounding | undefined;
  for (const { speaker, applies, amount } of limits) {
    const inner = saidBy(speaker, context);
    const fits = applies(inner);
    const limit = fits === false ? undefined : amount(inner);
    if (limit?.t !== "n" && limit?.t !== "m") continue;
    found = stricter(op, found, { limit: fits ? limit : perhaps(op, limit), rule: speaker.id });
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
