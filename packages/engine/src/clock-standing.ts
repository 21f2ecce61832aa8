import { FOREVER_END, FOREVER_START, isoFromDay, nthDay, type Periods } from "@sojourn/dates";
import { type ClockState, clockIn, clockState, measured } from "./clocks.ts";
import { afresh, atLevel, type Context, closing } from "./context.ts";
import type { ReadyAlso, ReadyClock } from "./ready-clocks.ts";
import type { ClockStanding, ClockValue } from "./standing.ts";
import { assumedOnce, missingOnce } from "./trace.ts";
import { type Amount, type Interval, settled as isSettled, type Length } from "./values.ts";
import { lengthWords } from "./words.ts";

/** A clock as it stands; one kept per level stands once for each level of the record. */
export function clockStandings(name: string, context: Context): ClockStanding[] {
  const clock = clockIn(name, context.law)?.clock;
  const found: ClockStanding[] = [];
  if (!clock) return found;
  for (const level of clock.perLevel ? levelsOf(context) : ONE_FOR_ALL) {
    const own = clock.perLevel ? atLevel(level, context) : context;
    if (isFor(clock, own)) found.push(standing(clock, level, own));
  }
  return found;
}

const ONE_FOR_ALL = [undefined];

const isFor = ({ whom }: ReadyClock, context: Context): boolean =>
  whom.every(({ speaker, run }) => run(afresh(context, speaker)) !== false);

function levelsOf(context: Context): (string | undefined)[] {
  const { programs = [], authorizations = [] } = context.record;
  const all = [...programs, ...authorizations].map((one) => one.level).filter((level) => level !== undefined);
  const ordered = context.level === undefined ? all : [context.level, ...all];
  return ordered.length > 0 ? [...new Set(ordered)] : [undefined];
}

function standing(clock: ReadyClock, level: string | undefined, context: Context): ClockStanding {
  const { name } = clock;
  const inner = afresh(context);
  const { trace } = inner;
  const state = clockState(name, inner)!;
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

  const found = { id: name, title: clock.title, value } as ClockStanding;
  if (!settled) found.bounds = boundsOf(state.value);
  found.unit = state.unit;
  if (most !== undefined) found.limit = most;
  if (least !== undefined) found.needed = least;
  if (remaining !== undefined) found.remaining = remaining;
  found.exceeded = state.exceeded ?? null;
  if (level !== undefined) found.level = level;
  if (runsOut !== undefined) found.runsOutOn = isoFromDay(runsOut);
  if (marks) found.warnings = marks;
  found.rule = clock.speaker.id;
  if (limiting) found.limitRule = limiting.rule;
  found.says = says(clock.title, value, most, least, remaining, state.exceeded);
  found.counted = counted(held.counted);
  found.also = alsoOf(state, context, closed);
  found.missing = missingOnce([
    ...(settled && state.exceeded !== undefined ? [] : trace.missing),
    ...trace.open,
  ]);
  if (trace.assumed.length > 0) found.assumed = assumedOnce(trace.assumed);
  return found;
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
