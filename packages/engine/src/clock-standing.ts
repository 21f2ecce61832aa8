import { FOREVER_END, FOREVER_START, isoFromDay, nthDay, type Periods } from "@sojourn/dates";
import { type ClockState, clockIn, clockState, measured } from "./clocks.ts";
import { afresh, atLevel, type Context, closing } from "./context.ts";
import type { ReadyAlso } from "./ready-clocks.ts";
import type { ClockStanding, ClockValue } from "./standing.ts";
import { assumedOnce, missingOnce } from "./trace.ts";
import { type Amount, type Interval, settled as isSettled, type Length } from "./values.ts";
import { lengthWords } from "./words.ts";

/** A clock as it stands; one kept per level stands once for each level of the record. */
export function clockStandings(name: string, context: Context): ClockStanding[] {
  const perLevel = clockIn(name, context.law)?.clock.perLevel;
  const found: ClockStanding[] = [];
  for (const level of perLevel ? levelsOf(context) : ONE_FOR_ALL) {
    const one = standing(name, level, perLevel ? atLevel(level, context) : context);
    if (one) found.push(one);
  }
  return found;
}

const ONE_FOR_ALL = [undefined];

function levelsOf(context: Context): (string | undefined)[] {
  const { programs = [], authorizations = [] } = context.record;
  const all = [...programs, ...authorizations].map((one) => one.level).filter((level) => level !== undefined);
  const ordered = context.level === undefined ? all : [context.level, ...all];
  return ordered.length > 0 ? [...new Set(ordered)] : [undefined];
}

function standing(name: string, level: string | undefined, context: Context): ClockStanding | undefined {
  const inner = afresh(context);
  const { trace } = inner;
  const state = clockState(name, inner);
  if (!state || !isFor(state, context)) return undefined;
  const { clock } = state;
  // What the record holds, as if its lists were complete; the bounds say how far that may be off.
  const settled = sameValue(state.value);
  const closed = settled && (!state.days || isSettled(state.days)) ? undefined : afresh(closing(context));
  const held = (closed && clockState(name, closed)) ?? state;
  const most = limitOf(state.most?.limit);
  const least = limitOf(state.least?.limit);
  const value = shown(held.value, "lo");
  const remaining = most === undefined ? undefined : left(held.value, most);
  const runsOut = most === undefined || !held.days ? undefined : nthDay(held.days.must, most);
  const marks = warnings(held, most);
  const limiting = state.most ?? state.least;

  const shownClock = { id: name, title: clock.title, value } as ClockStanding;
  if (!settled) shownClock.bounds = boundsOf(state.value);
  shownClock.unit = state.unit;
  if (most !== undefined) shownClock.limit = most;
  if (least !== undefined) shownClock.needed = least;
  if (remaining !== undefined) shownClock.remaining = remaining;
  shownClock.exceeded = state.exceeded ?? null;
  if (level !== undefined) shownClock.level = level;
  if (runsOut !== undefined) shownClock.runsOutOn = isoFromDay(runsOut);
  if (marks) shownClock.warnings = marks;
  shownClock.rule = clock.speaker.id;
  if (limiting) shownClock.limitRule = limiting.rule;
  shownClock.says = says(clock.title, value, most, least, remaining, state.exceeded);
  shownClock.counted = counted(held.counted);
  shownClock.also = alsoOf(state, context, closed);
  shownClock.missing = missingOnce([
    ...(settled && state.exceeded !== undefined ? [] : trace.missing),
    ...trace.open,
  ]);
  if (trace.assumed.length > 0) shownClock.assumed = assumedOnce(trace.assumed);
  return shownClock;
}

function isFor({ clock }: ClockState, context: Context): boolean {
  return clock.whom.every(({ speaker, run }) => run(afresh(context, speaker)) !== false);
}

const boundsOf = (value: Interval | Amount): ClockStanding["bounds"] => ({
  from: shown(value, "lo"),
  to: finite(value) ? shown(value, "hi") : null,
});
const sameValue = (value: Interval | Amount): boolean =>
  value.t === "n"
    ? value.lo === value.hi
    : value.lo.months === value.hi.months && value.lo.days === value.hi.days;
const finite = (value: Interval | Amount): boolean =>
  Number.isFinite(value.t === "n" ? value.hi : value.hi.months);
const shown = (value: Interval | Amount, end: "lo" | "hi"): ClockValue =>
  value.t === "n" ? hundredths(value[end]) : { ...value[end] };
/** A third of a year's days is no whole number; people need no more than two places. */
const hundredths = (n: number): number => (Number.isFinite(n) ? Math.round(n * 100) / 100 : n);

/** A limit that the record leaves open shows the lower number. */
function limitOf(limit: Interval | Amount | undefined): number | undefined {
  const n = limit?.t === "n" ? limit.lo : limit?.lo.months;
  return n === undefined || !Number.isFinite(n) ? undefined : n;
}

function left(value: Interval | Amount, most: number): ClockValue {
  if (value.t === "n") return hundredths(Math.max(0, most - value.lo));
  const { months, days }: Length = value.lo;
  return { months: most - months, days: days === 0 ? 0 : -days };
}

function warnings({ clock, value, days }: ClockState, most: number | undefined): ClockStanding["warnings"] {
  if (value.t !== "n" || clock.marks.length === 0) return undefined;
  const { lo } = value;
  return clock.marks
    .filter((at) => most === undefined || at <= most)
    .map((at) => {
      const on = days && nthDay(days.must, at);
      return { at, ...(on !== undefined && { on: isoFromDay(on) }), passed: lo >= at };
    });
}

function counted(periods: Periods): [string, string][] {
  return periods
    .filter(([start, end]) => start > FOREVER_START && end < FOREVER_END)
    .map(([start, end]) => [isoFromDay(start), isoFromDay(end)]);
}

function alsoOf({ clock }: ClockState, context: Context, closed?: Context): ClockStanding["also"] {
  if (clock.also.length === 0) return [];
  const counting = closed ?? afresh(closing(context));
  return clock.also.map((one) => otherCount(one, clock.soFar, counting));
}

/** What another reading of the rule counts. */
function otherCount({ speaker, also, counts, limit }: ReadyAlso, soFar: boolean, context: Context) {
  const inner = afresh(context, speaker);
  const { value } = measured([counts(inner)], soFar, inner);
  const least = limit?.(inner);
  const most = least?.t === "n" || least?.t === "m" ? limitOf(least) : undefined;
  return {
    by: also.by,
    value: shown(value, "lo"),
    ...(most !== undefined && { limit: most }),
    ...(also.force && { force: also.force }),
    ...(also.since !== undefined && { since: isoFromDay(also.since) }),
  };
}

function says(
  title: string,
  value: ClockValue,
  most: number | undefined,
  least: number | undefined,
  remaining: ClockValue | undefined,
  exceeded: boolean | undefined,
): string {
  const words = (one: ClockValue) => (typeof one === "number" ? String(one) : lengthWords(one));
  if (least !== undefined) return `${title}: ${words(value)} of ${least} needed.`;
  if (most === undefined) return `${title}: ${words(value)}.`;
  const unit = typeof value === "number" ? "" : " months";
  const rest = exceeded
    ? "the limit is passed"
    : typeof remaining === "number"
      ? `${remaining} left`
      : `${words(remaining ?? 0)} left`;
  return `${title}: ${words(value)} of ${most}${unit}; ${rest}.`;
}
