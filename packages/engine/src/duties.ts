import { addBusinessDays, addMonths, FOREVER_END, isoFromDay } from "@sojourn/dates";
import type { Duty, Expr, Rule } from "@sojourn/policy";
import { applicable } from "./clocks.ts";
import type { From } from "./compose.ts";
import { afresh, Context, nothingKept, saidBy, withItem } from "./context.ts";
import { interval, itemsOf, run, test } from "./eval/index.ts";
import type { DutyStanding, Missing } from "./standing.ts";
import { factsOnce, missingOnce, type Trace } from "./trace.ts";
import { exactly, type Interval, type Item, type Items } from "./values.ts";
import { byDate, dateWords, plural, titleOf } from "./words.ts";

/** One time a duty arises: the day it arises, and the entry it arises from. */
type Occasion = { on: Interval; item?: Item; trace: Trace };

type Arisen = { key: string; layer: string; standing: DutyStanding };

/** Every occurrence that follows from the record, the done ones too, in the order they are due. */
export function dutyStandings(name: string, context: Context): DutyStanding[] {
  const statements = context.law.duties.get(name) ?? [];
  const arisen = statements.flatMap((from) => occurrences(from, titleOf(name, statements), context));
  return soonest(arisen).sort((a, b) => byDate(a.due, b.due));
}

const WORSE: readonly DutyStanding["status"][] = ["done", "upcoming", "due", "unknown", "late", "overdue"];

/** Layers narrow: where law and school speak of the same occasion, the earlier day is the one to keep; on the same day, what both ask. */
function soonest(arisen: readonly Arisen[]): DutyStanding[] {
  const outdone = (one: Arisen, at: number) =>
    arisen.some(
      (other, before) =>
        other.key === one.key &&
        other.layer !== one.layer &&
        (narrower(other.standing, one.standing) || (before < at && !narrower(one.standing, other.standing))),
    );
  return arisen.filter((one, at) => !outdone(one, at)).map((one) => one.standing);
}

const narrower = (one: DutyStanding, other: DutyStanding): boolean =>
  one.due < other.due || (one.due === other.due && WORSE.indexOf(one.status) > WORSE.indexOf(other.status));

function occurrences({ rule, statement }: From<Duty>, title: string, context: Context): Arisen[] {
  const base = saidBy(rule, context);
  if (statement.for && test(statement.for, afresh(base)) !== true) return [];
  const used = new Set<string>();
  return occasions(statement, base).flatMap((occasion, at) => {
    const found = standing(rule, statement, title, occasion, used, base);
    return found ? [{ key: occasion.item?.path ?? String(at), layer: rule.layer, standing: found }] : [];
  });
}

function occasions(duty: Duty, context: Context): Occasion[] {
  if (duty.every) return repeated(duty.every, context);
  if (!duty.each) return single(duty, context, undefined);
  const list = itemsOf(duty.each, afresh(context));
  return (list?.items ?? [])
    .filter((item) => item.sure)
    .flatMap((item) => single(duty, withItem(context, item), item));
}

function single(duty: Duty, context: Context, item: Item | undefined): Occasion[] {
  const inner = afresh(context);
  const { trace } = inner;
  const on = applicable(duty, inner) === true && duty.on ? interval(duty.on, inner) : undefined;
  return on && on.lo === on.hi && Number.isFinite(on.lo) ? [{ on, trace, ...(item && { item }) }] : [];
}

function repeated(every: NonNullable<Duty["every"]>, context: Context): Occasion[] {
  const inner = afresh(context);
  const { trace } = inner;
  const from = interval(every.from, inner);
  const step = run(every.step, inner);
  if (from?.lo !== from?.hi || !from || !Number.isFinite(from.lo)) return [];
  const at = (n: number): number =>
    step.t === "m" ? addMonths(from.lo, step.lo.months * n) : from.lo + (step.t === "n" ? step.lo : 0) * n;
  return Array.from({ length: every.times }, (_, n) => at(n + 1))
    .filter((day) => !every.while || test(every.while, onDay(day, context)) === true)
    .map((day) => ({ on: exactly(day), trace }));
}

/** As of another day nothing that was worked out holds. */
const onDay = (asOf: number, { case: present, rule, atHand }: Context): Context =>
  new Context({ ...present, asOf, ...nothingKept(present.all.read) }, rule, atHand);

function standing(
  rule: Rule,
  duty: Duty,
  title: string,
  occasion: Occasion,
  used: Set<string>,
  context: Context,
): DutyStanding | undefined {
  const inner = occasion.item ? withItem(context, occasion.item) : context;
  const from = occasion.on.lo;
  const due = dueDay(duty.within, duty.due, from, inner);
  if (due === undefined) return undefined;
  const asked = afresh(inner);
  const settled = settledOn(duty, occasion, used, asked);
  const status = statusOf(settled, from, due, context.asOf);
  const advised = duty.advise ? dueDay(duty.advise, undefined, from, inner) : undefined;
  const otherwise = duty.otherwise ?? rule.consequence;
  const missing: Missing[] = status === "unknown" ? missingOnce(asked.trace.missing) : [];
  const kept = duty.holds !== undefined && status === "done" && context.asOf < due;
  return {
    id: duty.name,
    title,
    by: duty.by,
    from: isoFromDay(from),
    due: isoFromDay(due),
    ...(advised !== undefined && advised !== due && { advised: isoFromDay(advised) }),
    status,
    ...(typeof settled === "number" && { settledOn: isoFromDay(settled) }),
    ...(kept && { kept }),
    says: says(title, kept ? "kept" : status, due, context.asOf),
    rule: rule.id,
    ...(otherwise && { otherwise }),
    facts: factsOnce([...occasion.trace.facts, ...asked.trace.facts]),
    missing,
  };
}

function dueDay(
  within: Expr | undefined,
  due: Expr | undefined,
  from: number,
  context: Context,
): number | undefined {
  const expr = due ?? within;
  if (!expr) return from;
  const value = run(expr, afresh(context));
  if (due)
    return value.t === "n" && value.lo === value.hi && Number.isFinite(value.lo) ? value.lo : undefined;
  if (value.t === "n") return from + value.lo;
  if (value.t !== "m") return undefined;
  return value.business === undefined
    ? addMonths(from, value.lo.months) + value.lo.days
    : addBusinessDays(from, value.business, context.business);
}

/** The day the duty was done; `false`: not done; `undefined`: the record does not say. */
function settledOn(
  duty: Duty,
  occasion: Occasion,
  used: Set<string>,
  context: Context,
): number | false | undefined {
  if (duty.holds) {
    const holds = test(duty.holds, context);
    return holds === undefined ? undefined : holds ? occasion.on.lo : false;
  }
  if (duty.settledOn) {
    const on = run(duty.settledOn, context);
    if (on.t === "x") return false;
    return on.t === "n" && on.lo === on.hi ? on.lo : undefined;
  }
  const list = duty.settledBy ? itemsOf(duty.settledBy, context) : undefined;
  if (!list) return undefined;
  // A report on a recurring day may come as long before it as it may come after it.
  const early =
    duty.every && duty.within?.k === "amount"
      ? dueDay(before(duty.within), undefined, occasion.on.lo, context)
      : undefined;
  return firstReport(list, early ?? occasion.on.lo, used, context);
}

type Amount = Extract<Expr, { k: "amount" }>;
const BEFORE = new WeakMap<Amount, Amount>();
/** As long before as the amount says after; the same expression each time, so that it is made ready once. */
function before(amount: Amount): Amount {
  const known = BEFORE.get(amount) ?? { ...amount, n: -amount.n };
  BEFORE.set(amount, known);
  return known;
}

const ON: Expr = { k: "field", path: ["on"], up: 0, type: { t: "date" } };

/** The first report since the duty arose that no earlier occurrence has used. */
function firstReport(
  list: Items,
  since: number,
  used: Set<string>,
  context: Context,
): number | false | undefined {
  const on = (item: Item) => interval(ON, withItem(context, item));
  const dated = list.items
    .map((item) => ({ item, on: on(item)?.lo ?? FOREVER_END }))
    .sort((a, b) => a.on - b.on);
  const found = dated.find((one) => one.item.sure && one.on >= since && !used.has(one.item.path));
  if (found) {
    used.add(found.item.path);
    return found.on;
  }
  return list.open ? undefined : false;
}

function statusOf(
  settled: number | false | undefined,
  from: number,
  due: number,
  asOf: number,
): DutyStanding["status"] {
  if (typeof settled === "number" && settled <= asOf) return settled <= due ? "done" : "late";
  if (asOf < from) return "upcoming";
  if (asOf <= due) return "due";
  return settled === undefined ? "unknown" : "overdue";
}

/** `kept`: what has to go on until the day is so up to now. */
function says(title: string, status: DutyStanding["status"] | "kept", due: number, asOf: number): string {
  const day = dateWords(due);
  switch (status) {
    case "upcoming":
    case "due":
      return `${title}: by ${day}, ${distance(due - asOf)}.`;
    case "kept":
      return `${title}: kept so far; it has to go on until ${day}.`;
    case "done":
      return `${title}: done in time; it was due on ${day}.`;
    case "late":
      return `${title}: done, but late: it was due on ${day}.`;
    case "overdue":
      return `${title}: overdue: it was due on ${day}, ${distance(due - asOf)}.`;
    default:
      return `${title}: was due on ${day}; the record does not say whether it was done.`;
  }
}

function distance(days: number): string {
  if (days === 0) return "today";
  return days > 0 ? `in ${plural(days, "day")}` : `${plural(-days, "day")} ago`;
}
