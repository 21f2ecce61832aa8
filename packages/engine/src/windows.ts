import { addMonths, isoFromDay } from "@sojourn/dates";
import type { WindowKind } from "@sojourn/policy";
import type { Bounding, Ground, Lasting, Ruling } from "./clauses.ts";
import { afresh, type Context } from "./context.ts";
import type { Ready } from "./eval/index.ts";
import type { Amount, Missing, Window } from "./standing.ts";
import { missingOnce, Trace } from "./trace.ts";
import { type Interval, type Length, sameLength, type Value } from "./values.ts";

export type Bound = { day: Interval; ground: Ground; missing: readonly Missing[] };
export type Bounds = { from: Bound | undefined; until: Bound | undefined };
export type Windows = {
  binding: Record<WindowKind, Bounds | undefined>;
  advised: { window: WindowKind; bounds: Bounds }[];
  /** Facts that the record lacks and that could still narrow a window. */
  open: Open[];
  /** What was taken for granted to tell them. */
  soft: Trace;
};
type Open = { window: WindowKind; missing: Missing[] };

/** The windows of a permission: every layer's, intersected. What only advises is kept apart. */
export function windowsOf(rulings: readonly Ruling[], context: Context): Windows {
  const windows: Windows = {
    binding: { request: undefined, file: undefined, begin: undefined, end: undefined },
    advised: [],
    open: [],
    soft: new Trace(),
  };
  for (const { bounds } of rulings)
    for (const one of bounds)
      if ("amount" in one) placeLength(one, windows, context);
      else place(one, windows, context);
  return windows;
}

function place(one: Bounding, windows: Windows, context: Context): void {
  const { window } = one;
  const inner = afresh(context, one.speaker);
  const bounds = boundsOf(one, inner);
  leaveOpen(windows, window, inner.trace.open);
  windows.soft.addSoft(inner.trace);
  if (!bounds) return;
  if (one.binding) narrow(windows, window, bounds);
  else windows.advised.push({ window, bounds });
}

/** A bound that may not apply can only be laxer than it says. */
function boundsOf(one: Bounding, context: Context): Bounds | undefined {
  const fits = one.applies(context);
  if (fits === false) return undefined;
  const from = dayOf(one.from, context);
  const until = dayOf(one.until, context);
  const { ground } = one;
  const { missing } = context.trace;
  return {
    from: from && {
      day: fits ? from : { t: "n", lo: Number.NEGATIVE_INFINITY, hi: from.hi },
      ground,
      missing,
    },
    until: until && {
      day: fits ? until : { t: "n", lo: until.lo, hi: Number.POSITIVE_INFINITY },
      ground,
      missing,
    },
  };
}

function dayOf(edge: Ready | undefined, context: Context): Interval | undefined {
  const day = edge?.(context);
  return day?.t === "n" ? day : undefined;
}

export function leaveOpen(windows: Windows, window: WindowKind, missing: readonly Missing[]): void {
  if (missing.length === 0) return;
  const known = windows.open.find((one) => one.window === window);
  if (!known) windows.open.push({ window, missing: [...missing] });
  else for (const one of missing) if (!known.missing.includes(one)) known.missing.push(one);
}

const NONE: readonly Missing[] = [];

/** The facts that could still narrow a window. */
export const openIn = ({ open }: Windows, window: WindowKind): readonly Missing[] =>
  open.find((one) => one.window === window)?.missing ?? NONE;

/** The facts that could still narrow any of them. */
export function openInAny({ open }: Windows): readonly Missing[] {
  if (open.length < 2) return open[0]?.missing ?? NONE;
  return open.flatMap(({ missing }) => missing);
}

/** What may be had, counted from a known start, ends the window too: the last day is start + amount − 1 day. */
function placeLength(one: Lasting, windows: Windows, context: Context): void {
  const inner = afresh(context, one.speaker);
  const until = lastBound(one, inner);
  leaveOpen(windows, "end", inner.trace.missing);
  leaveOpen(windows, "end", inner.trace.open);
  windows.soft.addSoft(inner.trace);
  if (until && one.binding) narrow(windows, "end", { from: undefined, until });
}

function lastBound(one: Lasting, context: Context): Bound | undefined {
  if (!one.from || one.applies(context) !== true) return undefined;
  const start = one.from(context);
  const amount = one.amount(context);
  if (start.t !== "n" || !Number.isFinite(start.lo) || !Number.isFinite(start.hi)) return undefined;
  const lengths = amount.t === "m" ? amount : amount.t === "n" ? days(amount) : undefined;
  if (!lengths || !Number.isFinite(lengths.lo.months + lengths.hi.months)) return undefined;
  const day = { t: "n" as const, lo: lastDay(start.lo, lengths.lo), hi: lastDay(start.hi, lengths.hi) };
  return { day, ground: one.ground, missing: context.trace.missing };
}

const days = (n: Interval) => ({ lo: { months: 0, days: n.lo }, hi: { months: 0, days: n.hi } });
/** Half days, which part-time OPT leaves, are taken off whole. */
const lastDay = (start: number, length: Length): number =>
  addMonths(start, Math.trunc(length.months)) + Math.floor(length.days) - 1;

function narrow({ binding }: Windows, window: WindowKind, bounds: Bounds): void {
  const now = binding[window];
  binding[window] = now
    ? { from: later(now.from, bounds.from), until: sooner(now.until, bounds.until) }
    : bounds;
}

function later(a: Bound | undefined, b: Bound | undefined): Bound | undefined {
  if (!a || !b) return a ?? b;
  const decides = b.day.lo > a.day.lo || (b.day.lo === a.day.lo && b.day.hi > a.day.hi) ? b : a;
  return {
    day: { t: "n", lo: Math.max(a.day.lo, b.day.lo), hi: Math.max(a.day.hi, b.day.hi) },
    ground: decides.ground,
    missing: [...a.missing, ...b.missing],
  };
}

function sooner(a: Bound | undefined, b: Bound | undefined): Bound | undefined {
  if (!a || !b) return a ?? b;
  const decides = b.day.hi < a.day.hi || (b.day.hi === a.day.hi && b.day.lo < a.day.lo) ? b : a;
  return {
    day: { t: "n", lo: Math.min(a.day.lo, b.day.lo), hi: Math.min(a.day.hi, b.day.hi) },
    ground: decides.ground,
    missing: [...a.missing, ...b.missing],
  };
}

/** The windows as the standing shows them: `null` where the record does not settle an edge. */
export function shownWindows(windows: Windows): Partial<Record<WindowKind, Window>> {
  const { request, file, begin, end } = windows.binding;
  const shown: Partial<Record<WindowKind, Window>> = {};
  if (request) shown.request = shownWindow(request, openIn(windows, "request"));
  if (file) shown.file = shownWindow(file, openIn(windows, "file"));
  if (begin) shown.begin = shownWindow(begin, openIn(windows, "begin"));
  if (end) shown.end = shownWindow(end, openIn(windows, "end"));
  return shown;
}

function shownWindow({ from, until }: Bounds, open: readonly Missing[]): Window {
  const window: Window = {};
  if (from) {
    window.from = edge(from.day);
    window.fromRule = from.ground.rule;
    if (from.ground.because) window.fromSays = from.ground.because;
  }
  if (until) {
    window.until = edge(until.day);
    window.untilRule = until.ground.rule;
    if (until.ground.because) window.untilSays = until.ground.because;
  }
  if (open.length > 0) window.missing = missingOnce(open);
  return window;
}

const edge = ({ lo, hi }: Interval): string | null =>
  lo === hi && Number.isFinite(lo) ? isoFromDay(lo) : null;

/** What may be had: the least amount that any layer gives. */
export function amountOf(rulings: readonly Ruling[], context: Context): Amount | undefined {
  let found: { length: Length; rule: string } | undefined;
  for (const { lasts } of rulings)
    for (const { speaker, applies, amount } of lasts) {
      const inner = afresh(context, speaker);
      const length = applies(inner) === false ? undefined : lengthOf(amount(inner));
      if (length && Number.isFinite(length.months) && (!found || rough(length) < rough(found.length)))
        found = { length, rule: speaker.id };
    }
  return found && { months: found.length.months, days: found.length.days, rule: found.rule };
}

function lengthOf(value: Value): Length | undefined {
  if (value.t === "m") return sameLength(value.lo, value.hi) ? value.lo : undefined;
  return value.t === "n" && value.lo === value.hi ? { months: 0, days: value.lo } : undefined;
}
const rough = (length: Length): number => length.months * 30.4375 + length.days;
