import {
  bridge,
  dayFromISO,
  isoFromDay,
  minus,
  normalise,
  type Period,
  type Periods,
  union,
} from "@sojourn/dates";
import type { CalendarRow, Expr } from "@sojourn/policy";
import { plainName } from "@sojourn/record";
import { calendarOf, LONGEST_RECESS, slug, type Term } from "./calendar.ts";
import type { Context } from "./context.ts";
import { asInterval, type Ready, ready } from "./eval/index.ts";
import {
  entriesOf,
  isComplete,
  itemAt,
  note,
  noteIncomplete,
  noteMaybeIncomplete,
  noteOpen,
} from "./facts.ts";
import type { Focus } from "./focus.ts";
import { ALWAYS, ANY_NUMBER, type DaySet, daySet, exactly, type Items, type Value } from "./values.ts";

const day = (value: unknown): number =>
  typeof value === "string" ? (dayFromISO(value) ?? Number.NaN) : Number.NaN;

const ownTerms = (context: Context) => (context.record.terms ?? []) as Record<string, unknown>[];

/** Terms of the record, and of the school's calendar where the record has none at that time. */
function termsKnown(context: Context): readonly Term[] {
  const { read } = context.case;
  read.terms ??= termsOf(context);
  return read.terms;
}

function termsOf(context: Context): Term[] {
  const own = entriesOf("terms", context).map((item) => ({
    item,
    name: slug(`${item.data.session ?? ""} ${item.data.name ?? ""}`),
    season: String(item.data.season ?? ""),
    start: day(item.data.start),
    end: day(item.data.end),
  }));
  const listed = calendarOf(context)
    .terms.filter(
      ({ row }) =>
        !own.some((term) => term.season === row.season && term.start <= row.end && row.start <= term.end),
    )
    .map(({ row, term }) => (ownTerms(context).some(mayBe(row)) ? inDoubt(term) : term));
  return [...own, ...listed].filter((term) => term.start <= term.end).sort((a, b) => a.start - b.start);
}

const inDoubt = (term: Term): Term => ({ ...term, item: { ...term.item, sure: false } });

/** Whether a term of the record that lacks a date or its season may be the one that the calendar lists. */
const mayBe = (row: CalendarRow) => (term: Record<string, unknown>) =>
  (term.season === undefined || term.season === row.season) &&
  !(day(term.start) > row.end) &&
  !(day(term.end) < row.start);

/** A term of which the record does not say when it is may be at any time. */
const noteUndated = (context: Context): boolean => noteLacking(["start", "end"], context);

function noteLacking(keys: readonly ("start" | "end" | "season")[], context: Context): boolean {
  let found = false;
  for (const [at, term] of (context.record.terms ?? []).entries())
    for (const key of keys)
      if (term[key] === undefined) {
        found = true;
        note(`terms[${at}].${key}`, ["terms", key], context);
      }
  return found;
}

/** What may be another term than the calendar's: one of the record that does not say enough. */
function noteDoubtful(term: Term, context: Context): boolean {
  return !term.item.sure && noteLacking(["start", "end", "season"], context);
}

/** The list `calendar-terms`: open where a request reaches beyond what record and calendar tell. */
export function calendarTerms(context: Context): Items {
  const terms = termsKnown(context);
  const request = requestPeriod(context);
  const spanned = request !== undefined && minus([request], told(terms)).length === 0;
  const undated = noteUndated(context);
  const open = undated || (!isComplete("terms", context) && !spanned);
  if (open && !undated) noteIncomplete("terms", context);
  if (terms.some((term) => !term.item.sure)) noteLacking(["season"], context);
  return { t: "l", items: terms.map((term) => term.item), open };
}

/** The time in which no other term can lie: the terms known, and the recesses between them. */
const told = (terms: readonly Term[]): Periods =>
  bridge(normalise(terms.map(({ start, end }) => [start, end] as const)), LONGEST_RECESS);

function requestPeriod(context: Context): [number, number] | undefined {
  const request = context.record.request;
  if (!request || (context.permission !== undefined && request.kind !== context.permission)) return undefined;
  const [start, end] = [day(request.start), day(request.end ?? request.start)];
  return start <= end ? [start, end] : undefined;
}

/** The term a request belongs to: the one it names, else the one it shares most days with, else the break it lies in. */
export function requestTerm(context: Context): Focus {
  const unknown: Focus = { t: "i", item: undefined, path: "request.term", list: "terms" };
  const request = context.record.request;
  const terms = termsKnown(context).filter((term) => !term.name.includes("week"));
  const named = request?.term === undefined ? undefined : slug(request.term);
  const byName =
    named &&
    terms.find(
      (term) =>
        term.name === named ||
        term.name.endsWith(named) ||
        `${term.season}-${isoFromDay(term.start).slice(0, 4)}` === named,
    );
  if (byName) return noteDoubtful(byName, context) ? unknown : here(byName);
  if (named && noteUndated(context)) return unknown;
  const period = requestPeriod(context);
  if (!period) return unknown;
  const shared = terms
    .map((term) => ({ term, days: Math.min(term.end, period[1]) - Math.max(term.start, period[0]) + 1 }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => b.days - a.days);
  const whole = shared[0] && shared[0].term.start <= period[0] && period[1] <= shared[0].term.end;
  if (context.record.request?.end === undefined) noteOpen("request.end", ["request", "end"], context);
  if (whole && noteDoubtful(shared[0]!.term, context)) return unknown;
  if (!whole && noteLacking(["start", "end", "season"], context)) return unknown;
  if ((!whole || named) && !isComplete("terms", context)) noteMaybeIncomplete("terms", context);
  const gap = breakAround(period, terms);
  if (gap && (!shared[0] || gap.days > shared[0].days)) return here(gap.term);
  return shared[0] ? here(shared[0].term) : unknown;
}

const here = (term: Term): Focus => ({ t: "i", item: term.item, path: term.item.path, list: "terms" });

/** Between the end of spring and the start of fall lies the summer, whether or not the calendar lists a summer term. */
function breakAround(period: [number, number], terms: Term[]): { term: Term; days: number } | undefined {
  if (terms.some((term) => term.season === "summer" && term.start <= period[1] && period[0] <= term.end))
    return undefined;
  const spring = terms.findLast((term) => term.season === "spring" && term.end <= period[1]);
  const fall = terms.find((term) => term.season === "fall" && term.start > (spring?.end ?? Number.NaN));
  if (!spring || !fall || fall.start - spring.end > 200) return undefined;
  const [start, end] = [spring.end + 1, fall.start - 1];
  const days = Math.min(end, period[1]) - Math.max(start, period[0]) + 1;
  if (days <= 0) return undefined;
  const data = { season: "summer", start: isoFromDay(start), end: isoFromDay(end) };
  return {
    days,
    term: { item: itemAt("terms[summer]", data), name: "summer", season: "summer", start, end },
  };
}

/** `end of spring before …`, `start of fall after …`: by season, or by the name of a session. */
export function termEdge(expr: Extract<Expr, { k: "term" }>): Ready {
  const near = ready(expr.of);
  return (context) => {
    const anchor = asInterval(near(context));
    if (!anchor || anchor.lo !== anchor.hi) return ANY_NUMBER;
    if (noteLacking(["start", "end", "season"], context)) return ANY_NUMBER;
    const found = nextTo(expr, anchor.lo, context);
    if (!found) return noteEdge(expr, anchor.lo, context);
    if (!isComplete("terms", context)) noteMaybeIncomplete("terms", context);
    const at = expr.edge === "start" ? found.start : found.end;
    context.trace.saw({
      path: `${found.item.path}.${expr.edge}`,
      words: `${expr.edge} of ${plainName(found.name)}`,
      value: isoFromDay(at),
    });
    return exactly(at);
  };
}

function noteEdge(
  { edge, season, dir }: Extract<Expr, { k: "term" }>,
  near: number,
  context: Context,
): Value {
  const asked = `${edge} of ${plainName(season)} ${dir} ${isoFromDay(near)}`;
  context.trace.lacks({
    fact: `terms[${season}].${edge}`,
    ask: `Which day is the ${asked} in your school's calendar?`,
    cost: 2,
  });
  return ANY_NUMBER;
}

function nextTo(expr: Extract<Expr, { k: "term" }>, anchor: number, context: Context): Term | undefined {
  const wanted = slug(expr.season);
  const all = [...termsKnown(context), ...calendarOf(context).sessions].sort((a, b) => a.start - b.start);
  const close = (term: Term) => Math.abs(term.start - anchor) <= 366;
  const pick = (fits: (term: Term) => boolean) =>
    expr.dir === "before"
      ? all.findLast((term) => fits(term) && term.start < anchor && close(term))
      : all.find((term) => fits(term) && term.start > anchor && close(term));
  const exact = pick((term) => term.name.includes(wanted)) ?? pick((term) => term.season === wanted);
  // D127: a school without such a session has its summer term in its place.
  return exact ?? (wanted.endsWith("summer") ? pick((term) => term.season === "summer") : undefined);
}

/**
 * Days on which school is in session: terms without their breaks, vacation terms left out. Outside the span of
 * the school's calendar, and of a list of terms that may lack some, nobody knows.
 */
export function inSession(context: Context): DaySet {
  const terms = termsKnown(context).filter((term) => term.item.data.vacation !== true);
  for (const { item } of terms)
    if (item.data.vacation === undefined && item.data.enrollment === "none")
      context.trace.assumes({ fact: `${item.path}.vacation`, as: "no", rule: context.speaker.id });
  const calendar = calendarOf(context);
  const breaks = union(calendar.breaks, normalise(terms.flatMap(breaksOf)));
  const daysOf = (some: Term[]) =>
    minus(normalise(some.map((term): Period => [term.start, term.end])), breaks);
  const during = daysOf(terms);
  const undated = noteUndated(context);
  if (!undated && isComplete("terms", context)) return daySet(during);
  if (undated) return daySet(daysOf(terms.filter((term) => term.item.sure)), ALWAYS);
  noteIncomplete("terms", context);
  return daySet(during, union(during, minus(ALWAYS, calendar.told)));
}

const breaksOf = ({ item }: Term): Period[] =>
  ((item.data.breaks ?? []) as { start?: string; end?: string }[]).map((one) => [
    day(one.start),
    day(one.end),
  ]);
