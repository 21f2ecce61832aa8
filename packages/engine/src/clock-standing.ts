import { FOREVER_END, FOREVER_START, isoFromDay, nthDay, type Periods } from "@sojourn/dates";
import type { Expr } from "@sojourn/policy";
import { type ClockState, clockState, measured } from "./clocks.ts";
import { afresh, type Context, turnedTo } from "./context.ts";
import { run, test } from "./eval/index.ts";
import type { ClockStanding, ClockValue } from "./standing.ts";
import { assumedOnce, missingOnce } from "./trace.ts";
import { type Amount, type Interval, settled as isSettled, type Length } from "./values.ts";
import { lengthWords, titleOf } from "./words.ts";

/** A clock as it stands; one kept per level stands once for each level of the record. */
export function clockStandings(name: string, context: Context): ClockStanding[] {
  const statements = context.law.clocks.get(name) ?? [];
  const perLevel = statements.some(({ statement }) => statement.perLevel);
  const levels = perLevel ? levelsOf(context) : [undefined];
  return levels
    .map((level) => standing(name, level, perLevel ? turnedTo(context, { level }) : context))
    .filter((one) => one !== undefined);
}

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
  // What the record holds, as if its lists were complete; the bounds say how far that may be off.
  const settled = sameValue(state.value);
  const closed = settled && (!state.days || isSettled(state.days)) ? undefined : closing(context);
  const held = (closed && clockState(name, closed)) ?? state;
  const most = limitOf(state.most?.limit);
  const least = limitOf(state.least?.limit);
  const value = shown(held.value, "lo");
  const remaining = most === undefined ? undefined : left(held.value, most);
  const runsOut = most === undefined || !held.days ? undefined : nthDay(held.days.must, most);
  const title = titleOf(name, state.statements);
  const also = alsoOf(state, context, closed);
  return {
    id: name,
    title,
    value,
    ...(!settled && {
      bounds: { from: shown(state.value, "lo"), to: finite(state.value) ? shown(state.value, "hi") : null },
    }),
    unit: unitOf(state),
    ...(most !== undefined && { limit: most }),
    ...(least !== undefined && { needed: least }),
    ...(remaining !== undefined && { remaining }),
    exceeded: state.exceeded ?? null,
    ...(level !== undefined && { level }),
    ...(runsOut !== undefined && { runsOutOn: isoFromDay(runsOut) }),
    ...warnings(state, held, most),
    rule: state.rule.id,
    ...((state.most ?? state.least) && { limitRule: (state.most ?? state.least)!.rule.id }),
    says: says(title, value, most, least, remaining, state.exceeded),
    counted: counted(held.counted),
    also,
    missing: missingOnce([...(settled && state.exceeded !== undefined ? [] : trace.missing), ...trace.open]),
    ...(trace.assumed.length > 0 && { assumed: assumedOnce(trace.assumed) }),
  };
}

const closing = (context: Context): Context => afresh(turnedTo(context, { closed: true }));

function isFor(state: ClockState, context: Context): boolean {
  return state.statements.every(
    ({ rule, statement }) => !statement.for || test(statement.for, afresh(context, rule)) !== false,
  );
}

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

function warnings(
  state: ClockState,
  held: ClockState,
  most: number | undefined,
): Pick<ClockStanding, "warnings"> {
  if (held.value.t !== "n" || state.statements.every(({ statement }) => statement.warn.length === 0))
    return {};
  const marks = [...new Set(state.statements.flatMap(({ statement }) => statement.warn))].sort(
    (a, b) => a - b,
  );
  const { lo } = held.value;
  const list = marks
    .filter((at) => most === undefined || at <= most)
    .map((at) => {
      const on = held.days && nthDay(held.days.must, at);
      return { at, ...(on !== undefined && { on: isoFromDay(on) }), passed: lo >= at };
    });
  return { warnings: list };
}

/** Days, months, or what a plain count counts: the entries of a list, or the unit of the field that is added up. */
export function unitOf({ unit, statements }: ClockState): string {
  if (unit !== "count") return unit;
  const known = UNITS.get(statements);
  if (known) return known;
  const found = statements.flatMap(({ statement }) => statement.counts.map(unitIn));
  const made = found.find((one) => one !== undefined) ?? "entries";
  UNITS.set(statements, made);
  return made;
}

const UNITS = new WeakMap<ClockState["statements"], string>();

function unitIn(expr: Expr): string | undefined {
  switch (expr.k) {
    case "where":
      return unitIn(expr.list);
    case "total":
      return unitIn(expr.field);
    case "math":
      return unitIn(expr.a) ?? unitIn(expr.b);
    case "assume":
      return unitIn(expr.a);
    case "fact":
    case "field":
    case "ref":
      if (expr.type.t === "days") return "days";
      return expr.type.t === "list"
        ? expr.type.of.replaceAll("-", " ")
        : expr.type.t === "number"
          ? expr.type.unit
          : undefined;
    default:
      return undefined;
  }
}

function counted(periods: Periods): [string, string][] {
  return periods
    .filter(([start, end]) => start > FOREVER_START && end < FOREVER_END)
    .map(([start, end]) => [isoFromDay(start), isoFromDay(end)]);
}

function alsoOf(state: ClockState, context: Context, closed?: Context): ClockStanding["also"] {
  if (state.statements.every(({ statement }) => statement.also.length === 0)) return [];
  const counting = closed ?? closing(context);
  const soFar = state.statements.some(({ statement }) => statement.soFar);
  return state.statements.flatMap(({ rule, statement }) =>
    statement.also.map((also) => {
      const inner = afresh(counting, rule);
      const { value } = measured([run(also.counts, inner)], soFar, inner);
      const limit = also.limit ? run(also.limit, inner) : undefined;
      const most = limit?.t === "n" || limit?.t === "m" ? limitOf(limit) : undefined;
      return {
        by: also.by,
        value: shown(value, "lo"),
        ...(most !== undefined && { limit: most }),
        ...(also.force && { force: also.force }),
        ...(also.since !== undefined && { since: isoFromDay(also.since) }),
      };
    }),
  );
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
