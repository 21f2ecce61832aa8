import { dayFromISO, isoFromDay } from "@sojourn/dates";
import type { Rulebook } from "@sojourn/policy";
import type { Record as StudentRecord } from "@sojourn/record";
import type { When } from "../evaluate.ts";
import { permissionOf } from "../one.ts";
import { put, valueAt } from "../places.ts";
import type { PermissionStanding, Verdict } from "../standing.ts";
import { type Papers, papersThatOpen } from "./papers.ts";
import { type Plan, plansIn } from "./plans.ts";
import { type Found, nearestOn, type Works } from "./search.ts";
import { because, doThis } from "./words.ts";

type Value = string | number | boolean;

/** One fact changed that opens the permission. */
export type Mend = {
  path: string;
  words: string;
  from: Value;
  /** The nearest value that works. */
  to: Value;
  /** How far a date moves. */
  days?: number;
  cost: number;
  /** “End the full time CPT by 14 August 2026: … (364 of at most 364 days).” */
  says: string;
  verdict: Verdict;
  /** The next value towards the present one, with which it is closed again. */
  boundary?: { value: Value; verdict: Verdict; says: string };
};

/** `best` is absent where no single plan fact opens it; `papers`: those to be had anew, which are no plan. */
export type Mending = { best?: Mend; others: Mend[]; papers?: Papers; evaluated: number };

const MOST_EVALUATIONS = 400;
const TWO_YEARS = 730;
const MOST_HOURS = 40;

export type { Paper, Papers } from "./papers.ts";

type Search = {
  record: StudentRecord;
  before: PermissionStanding;
  asOf: number;
  judge(plan: Plan, value: Value): PermissionStanding | undefined;
};

/**
 * How to mend a permission that is not open: the smallest change of one plan fact that opens it, smallest by days,
 * then by cost. What is past, the end of the program, and what the law gives are never offered for change.
 */
export function mend(rulebook: Rulebook, record: StudentRecord, when: When, permission: string): Mending {
  const before = permissionOf(rulebook, record, when, permission);
  if (!before || !MENDABLE.has(before.verdict)) return { others: [], evaluated: 0 };
  const asOf = dayFromISO(when.asOf) ?? 0;
  let evaluated = 0;
  const judge = (plan: Plan, value: Value) => {
    const changed = put(record, plan.place, value);
    if (evaluated >= MOST_EVALUATIONS || !inOrder(changed, plan)) return undefined;
    evaluated++;
    return permissionOf(rulebook, changed, when, permission);
  };
  const search: Search = { record, before, asOf, judge };
  const found = ordered(plansIn(record, permission, asOf), before).flatMap((plan) => mendsBy(plan, search));
  const [best, ...others] = found.sort(
    (a, b) => sizeOf(a) - sizeOf(b) || a.cost - b.cost || a.path.localeCompare(b.path),
  );
  const papers = papersThatOpen(
    record,
    before,
    asOf,
    (renewed) => permissionOf(rulebook, renewed, when, permission),
    // what is asked then is no bar any more
    (after) => opened(before.verdict, after) || (before.verdict === "barred" && after === "unknown"),
  );
  return { ...(best && { best }), others, ...(papers && { papers }), evaluated };
}

/** No plan ends before it starts. */
function inOrder(record: StudentRecord, { place }: Plan): boolean {
  const entry = (valueAt(record, place.slice(0, -1)) ?? {}) as Readonly<Record<string, unknown>>;
  const [first, last] = [entry.start ?? entry.left, entry.end ?? entry.returns ?? entry.returned];
  return typeof first !== "string" || typeof last !== "string" || first <= last;
}

const MENDABLE: ReadonlySet<Verdict> = new Set<Verdict>(["barred", "closed", "opens-later"]);

/** Freed of a bar it may still open later; what opens later is only mended by being open. */
const opened = (before: Verdict, after: Verdict | undefined): boolean =>
  after === "open" || (after === "opens-later" && before !== "opens-later");

/** Few and quick ones first, then what the unmet requirements looked at. */
function ordered(plans: readonly Plan[], before: PermissionStanding): Plan[] {
  const looked = new Set(
    before.requirements
      .filter(({ status }) => status === "unmet")
      .flatMap(({ facts }) => facts.map(({ path }) => path)),
  );
  const rank = ({ path, field }: Plan): number =>
    (field.type === "date" ? 2 : 0) + (looked.has(path) ? 0 : 1);
  return plans.toSorted((a, b) => rank(a) - rank(b));
}

/** Days as they are; an hour or a unit counts as a week, another kind or another answer as a term. */
function sizeOf({ days, from, to }: Mend): number {
  if (days !== undefined) return Math.abs(days);
  return typeof from === "number" && typeof to === "number" ? 7 * Math.abs(to - from) : 120;
}

function mendsBy(plan: Plan, search: Search): Mend[] {
  if (plan.field.type === "date" || plan.field.type === "number") return alongALine(plan, search);
  const values: readonly Value[] =
    plan.field.type === "boolean" ? [true, false] : plan.field.type === "enum" ? plan.field.values : [];
  return values.filter((value) => value !== plan.value).flatMap((value) => toValue(plan, value, search));
}

function toValue(plan: Plan, value: Value, search: Search): Mend[] {
  const after = search.judge(plan, value);
  return after && opened(search.before.verdict, after.verdict)
    ? [told(plan, value, false, after, search)]
    : [];
}

/** Dates and numbers have nearer and farther values on both sides. */
function alongALine(plan: Plan, search: Search): Mend[] {
  const line = plan.field.type === "date" ? dateLine(plan, search) : numberLine(plan);
  const works: Works = (offset) => {
    const value = line.at(offset);
    const after = value === undefined ? undefined : search.judge(plan, value);
    return after && opened(search.before.verdict, after.verdict);
  };
  const both = [nearestOn(-1, line.down, line.marks, works), nearestOn(1, line.up, line.marks, works)];
  return both.flatMap((found) => (found ? measured(plan, found, line, search) : []));
}

type Line = { at(offset: number): Value | undefined; up: number; down: number; marks: number[] };

/** Never before the day asked about, and at most two years away. */
function dateLine({ value }: Plan, { before, asOf }: Search): Line {
  const present = dayFromISO(String(value)) ?? 0;
  const edges = Object.values(before.windows).flatMap(({ from, until }) => [from, until]);
  const marks = edges.flatMap((iso) => (iso ? (dayFromISO(iso) ?? []) : [])).map((day) => day - present);
  return {
    at: (offset) => isoFromDay(present + offset),
    up: TWO_YEARS,
    down: Math.min(TWO_YEARS, present - asOf),
    marks,
  };
}

/** Whole numbers: down to none, up to a full week of work or a dozen more. */
function numberLine({ value, field }: Plan): Line {
  const present = Number(value);
  const at = (offset: number) => (offset < 0 ? Math.ceil(present) : Math.floor(present)) + offset;
  const up = field.unit === "hours" ? Math.max(0, MOST_HOURS - Math.floor(present)) : 12;
  return { at, up, down: Math.ceil(present), marks: [] };
}

function measured(plan: Plan, { offset, far }: Found, line: Line, search: Search): Mend[] {
  const value = line.at(offset)!;
  const after = search.judge(plan, value);
  if (!after) return [];
  const near = line.at(offset - Math.sign(offset))!;
  const closed = near === plan.value ? search.before : search.judge(plan, near);
  const boundary = closed && { value: near, verdict: closed.verdict, says: closed.says };
  const days = plan.field.type === "date" ? { days: offset } : {};
  return [{ ...told(plan, value, far, after, search), ...days, ...(boundary && { boundary }) }];
}

function told(
  plan: Plan,
  to: Value,
  far: boolean,
  after: PermissionStanding,
  { record, before }: Search,
): Mend {
  const { path, field, value } = plan;
  const says = `${doThis(record, plan, to, far)}: ${because(before, after)}.`;
  return { path, words: field.words, from: value, to, cost: field.cost ?? 2, says, verdict: after.verdict };
}
