import { addMonths, isoFromDay } from "@sojourn/dates";
import type { Clause, Rule, WindowKind } from "@sojourn/policy";
import type { ReadyClause, Ruling } from "./clauses.ts";
import { bars } from "./compose.ts";
import { afresh, type Context } from "./context.ts";
import type { Ready } from "./eval/index.ts";
import type { Amount, Missing, Window } from "./standing.ts";
import { missingOnce, Trace } from "./trace.ts";
import { type Interval, type Length, sameLength, type Value } from "./values.ts";

export type Bound = { day: Interval; rule: Rule; clause: Clause; missing: readonly Missing[] };
export type Bounds = { from?: Bound; until?: Bound };
export type Windows = {
  binding: Partial<Record<WindowKind, Bounds>>;
  advised: { window: WindowKind; bounds: Bounds }[];
  open: Open;
  /** What was taken for granted to tell them. */
  soft: Trace;
};
/** Facts that the record lacks and that could still narrow a window. */
export type Open = Partial<Record<WindowKind, Missing[]>>;

const WINDOWS = ["request", "file", "begin", "end"] as const;

/** The windows of a permission: every layer's, intersected. What only advises is kept apart. */
export function windowsOf(rulings: readonly Ruling[], context: Context): Windows {
  const windows: Windows = { binding: {}, advised: [], open: {}, soft: new Trace() };
  for (const { bounds } of rulings)
    for (const one of bounds)
      if (isLength(one)) placeLength(one, windows, context);
      else place(one, windows, context);
  return windows;
}

const isLength = (one: Ruling["bounds"][number]): one is ReadyClause<"lasts"> => one.clause.kind === "lasts";

function place(one: ReadyClause<"window">, windows: Windows, context: Context): void {
  const { rule, clause } = one;
  const inner = afresh(context, rule);
  const bounds = boundsOf(one, inner);
  leaveOpen(windows, clause.window, inner.trace.open);
  windows.soft.addSoft(inner.trace);
  if (!bounds) return;
  if (clause.advisory || !bars(rule, context.lawAsOf))
    windows.advised.push({ window: clause.window, bounds });
  else narrow(windows, clause.window, bounds);
}

/** A bound that may not apply can only be laxer than it says. */
function boundsOf(one: ReadyClause<"window">, context: Context): Bounds | undefined {
  const fits = one.applies(context);
  if (fits === false) return undefined;
  const bound = (edge: Ready | undefined, endless: Partial<Interval>): Bound | undefined => {
    const day = edge?.(context);
    if (day?.t !== "n") return undefined;
    return { day: fits ? day : { ...day, ...endless }, rule: one.rule, clause: one.clause, missing: [] };
  };
  const bounds: Bounds = {};
  const from = bound(one.from, { lo: Number.NEGATIVE_INFINITY });
  const until = bound(one.until, { hi: Number.POSITIVE_INFINITY });
  const { missing } = context.trace;
  if (from) bounds.from = { ...from, missing };
  if (until) bounds.until = { ...until, missing };
  return bounds;
}

export function leaveOpen(windows: Windows, kind: WindowKind, missing: readonly Missing[]): void {
  if (missing.length === 0) return;
  const known = windows.open[kind];
  if (known) known.push(...missing);
  else windows.open[kind] = [...missing];
}

/** What may be had, counted from a known start, ends the window too: the last day is start + amount − 1 day. */
function placeLength(one: ReadyClause<"lasts">, windows: Windows, context: Context): void {
  const inner = afresh(context, one.rule);
  const until = lastBound(one, inner);
  leaveOpen(windows, "end", inner.trace.missing);
  leaveOpen(windows, "end", inner.trace.open);
  windows.soft.addSoft(inner.trace);
  if (until && bars(one.rule, context.lawAsOf)) narrow(windows, "end", { until });
}

function lastBound(one: ReadyClause<"lasts">, context: Context): Bound | undefined {
  const { rule, clause } = one;
  if (!one.from || one.applies(context) !== true) return undefined;
  const start = one.from(context);
  const amount = one.amount(context);
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

function narrow(windows: Windows, kind: WindowKind, bounds: Bounds): void {
  const now = windows.binding[kind] ?? {};
  const from = later(now.from, bounds.from);
  const until = sooner(now.until, bounds.until);
  if (from) now.from = from;
  if (until) now.until = until;
  windows.binding[kind] = now;
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
    if (bounds) shown[kind] = shownWindow(bounds, windows.open[kind] ?? []);
  }
  return shown;
}

function shownWindow({ from, until }: Bounds, open: readonly Missing[]): Window {
  const window: Window = {};
  if (from) {
    window.from = edge(from.day);
    window.fromRule = from.rule.id;
    const says = saidOf(from);
    if (says) window.fromSays = says;
  }
  if (until) {
    window.until = edge(until.day);
    window.untilRule = until.rule.id;
    const says = saidOf(until);
    if (says) window.untilSays = says;
  }
  if (open.length > 0) window.missing = missingOnce(open);
  return window;
}

const edge = ({ lo, hi }: Interval): string | null =>
  lo === hi && Number.isFinite(lo) ? isoFromDay(lo) : null;
const saidOf = ({ clause }: Bound): string | undefined => ("because" in clause ? clause.because : undefined);

/** What may be had: the least amount that any layer gives. */
export function amountOf(rulings: readonly Ruling[], context: Context): Amount | undefined {
  let found: { length: Length; rule: string } | undefined;
  for (const { lasts } of rulings)
    for (const { rule, applies, amount } of lasts) {
      const inner = afresh(context, rule);
      const length = applies(inner) === false ? undefined : lengthOf(amount(inner));
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
