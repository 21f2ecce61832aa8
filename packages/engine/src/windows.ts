import { addMonths, isoFromDay } from "@sojourn/dates";
import type { Clause, Expr, Rule, WindowKind } from "@sojourn/policy";
import { clausesOf, type ReadyClause, type Ruling } from "./clauses.ts";
import { bars } from "./compose.ts";
import { afresh, type Context } from "./context.ts";
import { run } from "./eval/index.ts";
import type { Amount, Assumed, Missing, Window } from "./standing.ts";
import { missingOnce } from "./trace.ts";
import { type Interval, type Length, sameLength, type Value } from "./values.ts";

export type Bound = { day: Interval; rule: Rule; clause: Clause; missing: Missing[] };
export type Bounds = { from?: Bound; until?: Bound };
export type Windows = {
  binding: Partial<Record<WindowKind, Bounds>>;
  advised: { window: WindowKind; bounds: Bounds }[];
  open: Open;
  assumed: Assumed[];
};
/** Facts that the record lacks and that could still narrow a window. */
export type Open = Partial<Record<WindowKind, Missing[]>>;

const WINDOWS = ["request", "file", "begin", "end"] as const;

/** The windows of a permission: every layer's, intersected. What only advises is kept apart. */
export function windowsOf(rulings: readonly Ruling[], context: Context): Windows {
  const windows: Windows = { binding: {}, advised: [], open: {}, assumed: [] };
  for (const one of clausesOf(rulings, "window", "lasts"))
    if (one.clause.kind === "window") place(one as ReadyClause<"window">, windows, context);
    else placeLength(one as ReadyClause<"lasts">, windows, context);
  return windows;
}

function place(one: ReadyClause<"window">, windows: Windows, context: Context): void {
  const { rule, clause } = one;
  const inner = afresh(context, rule);
  const bounds = boundsOf(one, inner);
  leaveOpen(windows, clause.window, inner.trace.open);
  windows.assumed.push(...inner.trace.assumed);
  if (!bounds) return;
  if (clause.advisory || !bars(rule, context.lawAsOf))
    windows.advised.push({ window: clause.window, bounds });
  else narrow(windows, clause.window, bounds);
}

/** A bound that may not apply can only be laxer than it says. */
function boundsOf({ rule, clause, applies }: ReadyClause<"window">, context: Context): Bounds | undefined {
  const fits = applies(context);
  if (fits === false) return undefined;
  const { missing } = context.trace;
  const bound = (expr: Expr | undefined, endless: Partial<Interval>): Bound | undefined => {
    const day = expr && run(expr, context);
    return day?.t === "n" ? { day: fits ? day : { ...day, ...endless }, rule, clause, missing } : undefined;
  };
  const from = bound(clause.from, { lo: Number.NEGATIVE_INFINITY });
  const until = bound(clause.until, { hi: Number.POSITIVE_INFINITY });
  return { ...(from && { from }), ...(until && { until }) };
}

export function leaveOpen(windows: Windows, kind: WindowKind, missing: readonly Missing[]): void {
  if (missing.length > 0) windows.open[kind] = [...(windows.open[kind] ?? []), ...missing];
}

/** What may be had, counted from a known start, ends the window too: the last day is start + amount − 1 day. */
function placeLength(one: ReadyClause<"lasts">, windows: Windows, context: Context): void {
  const inner = afresh(context, one.rule);
  const until = lastBound(one, inner);
  leaveOpen(windows, "end", [...inner.trace.missing, ...inner.trace.open]);
  windows.assumed.push(...inner.trace.assumed);
  if (until && bars(one.rule, context.lawAsOf)) narrow(windows, "end", { until });
}

function lastBound({ rule, clause, applies }: ReadyClause<"lasts">, context: Context): Bound | undefined {
  if (!clause.from || applies(context) !== true) return undefined;
  const start = run(clause.from, context);
  const amount = run(clause.amount, context);
  if (start.t !== "n" || !Number.isFinite(start.lo) || !Number.isFinite(start.hi)) return undefined;
  const lengths = amount.t === "m" ? amount : amount.t === "n" ? days(amount) : undefined;
  if (!lengths || !Number.isFinite(lengths.lo.months + lengths.hi.months)) return undefined;
  const day = { t: "n" as const, lo: lastDay(start.lo, lengths.lo), hi: lastDay(start.hi, lengths.hi) };
  return { day, rule, clause, missing: context.trace.missing };
}

const days = (n: Interval) => ({ lo: { months: 0, days: n.lo }, hi: { months: 0, days: n.hi } });
/** Half days, which part-time OPT leaves, are taken off whole. */
const lastDay = (start: number, length: Length): number =>
  addMonths(start, Math.trunc(length.months)) + Math.floor(length.days) - 1;

function narrow(windows: Windows, kind: WindowKind, { from, until }: Bounds): void {
  const now = windows.binding[kind] ?? {};
  const next = { from: later(now.from, from), until: sooner(now.until, until) };
  windows.binding[kind] = { ...(next.from && { from: next.from }), ...(next.until && { until: next.until }) };
}

function later(a: Bound | undefined, b: Bound | undefined): Bound | undefined {
  if (!a || !b) return a ?? b;
  const decides = b.day.lo > a.day.lo || (b.day.lo === a.day.lo && b.day.hi > a.day.hi) ? b : a;
  return {
    ...decides,
    day: { t: "n", lo: Math.max(a.day.lo, b.day.lo), hi: Math.max(a.day.hi, b.day.hi) },
    missing: [...a.missing, ...b.missing],
  };
}

function sooner(a: Bound | undefined, b: Bound | undefined): Bound | undefined {
  if (!a || !b) return a ?? b;
  const decides = b.day.hi < a.day.hi || (b.day.hi === a.day.hi && b.day.lo < a.day.lo) ? b : a;
  return {
    ...decides,
    day: { t: "n", lo: Math.min(a.day.lo, b.day.lo), hi: Math.min(a.day.hi, b.day.hi) },
    missing: [...a.missing, ...b.missing],
  };
}

/** The windows as the standing shows them: `null` where the record does not settle an edge. */
export function shownWindows(windows: Windows): Partial<Record<WindowKind, Window>> {
  const shown: Partial<Record<WindowKind, Window>> = {};
  for (const kind of WINDOWS) {
    const bounds = windows.binding[kind];
    const missing = missingOnce(windows.open[kind] ?? []);
    if (bounds)
      shown[kind] = {
        ...edge("from", bounds.from),
        ...edge("until", bounds.until),
        ...(missing.length > 0 && { missing }),
      };
  }
  return shown;
}

function edge(which: "from" | "until", bound: Bound | undefined): Window {
  if (!bound) return {};
  const { lo, hi } = bound.day;
  const date = lo === hi && Number.isFinite(lo) ? isoFromDay(lo) : null;
  const says = "because" in bound.clause && bound.clause.because;
  return { [which]: date, [`${which}Rule`]: bound.rule.id, ...(says && { [`${which}Says`]: says }) };
}

/** What may be had: the least amount that any layer gives. */
export function amountOf(rulings: readonly Ruling[], context: Context): Amount | undefined {
  let found: { length: Length; rule: string } | undefined;
  for (const { rule, clause, applies } of clausesOf(rulings, "lasts")) {
    const inner = afresh(context, rule);
    const length = applies(inner) === false ? undefined : lengthOf(run(clause.amount, inner));
    if (length && Number.isFinite(length.months) && (!found || rough(length) < rough(found.length)))
      found = { length, rule: rule.id };
  }
  return found && { months: found.length.months, days: found.length.days, rule: found.rule };
}

function lengthOf(value: Value): Length | undefined {
  if (value.t === "m") return sameLength(value.lo, value.hi) ? value.lo : undefined;
  return value.t === "n" && value.lo === value.hi ? { months: 0, days: value.lo } : undefined;
}
const rough = (length: Length): number => length.months * 30.4375 + length.days;
