import { addBusinessDays, addMonths, FOREVER_END, isoFromDay } from "@sojourn/dates";
import { afresh, type Context, onDay, saidBy, withItem } from "./context.ts";
import { asInterval, asItems, type Ready, readyLater } from "./eval/index.ts";
import { dutyIn, type ReadyDuty } from "./ready-duties.ts";
import type { DutyStanding } from "./standing.ts";
import { factsOnce, missingOnce, type Trace } from "./trace.ts";
import { exactly, type Interval, type Item, type Items } from "./values.ts";
import { byDate, dateWords, plural } from "./words.ts";

/** One time a duty arises: the day it arises, and the entry it arises from. */
type Occasion = { on: Interval; item: Item | undefined; trace: Trace };

type Arisen = { key: string; layer: string; standing: DutyStanding };

/** Every occurrence that follows from the record, the done ones too, in the order they are due. */
export function dutyStandings(name: string, context: Context): DutyStanding[] {
  const arisen: Arisen[] = [];
  for (const duty of dutyIn(name, context.law)) arise(duty, saidBy(duty.speaker, context), arisen);
  if (arisen.length < 2) return arisen.map((one) => one.standing);
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

function arise(duty: ReadyDuty, context: Context, arisen: Arisen[]): void {
  if (duty.whom && duty.whom(afresh(context)) !== true) return;
  const { layer } = duty.speaker;
  const used = new Set<string>();
  occasions(duty, context).forEach((occasion, at) => {
    const found = standing(duty, occasion, used, context);
    if (found) arisen.push({ key: occasion.item?.path ?? String(at), layer, standing: found });
  });
}

function occasions(duty: ReadyDuty, context: Context): Occasion[] {
  if (duty.every) return repeated(duty.every, context);
  const found: Occasion[] = [];
  if (!duty.each) once(duty, context, undefined, found);
  else
    for (const item of asItems(duty.each(afresh(context)))?.items ?? [])
      if (item.sure) once(duty, withItem(context, item), item, found);
  return found;
}

function once(duty: ReadyDuty, context: Context, item: Item | undefined, found: Occasion[]): void {
  const inner = afresh(context);
  const { trace } = inner;
  const on = duty.applies(inner) === true && duty.on ? asInterval(duty.on(inner)) : undefined;
  if (on && on.lo === on.hi && Number.isFinite(on.lo)) found.push({ on, item, trace });
}

function repeated(every: NonNullable<ReadyDuty["every"]>, context: Context): Occasion[] {
  const inner = afresh(context);
  const { trace } = inner;
  const from = asInterval(every.from(inner));
  const step = every.step(inner);
  const found: Occasion[] = [];
  if (from?.lo !== from?.hi || !from || !Number.isFinite(from.lo)) return found;
  for (let n = 1; n <= every.times; n++) {
    const by = step.t === "m" ? step.lo.months * n : step.t === "n" ? step.lo * n : 0;
    const day = step.t === "m" ? addMonths(from.lo, by) : from.lo + by;
    if (!every.while || every.while(onDay(day, context)) === true)
      found.push({ on: exactly(day), item: undefined, trace });
  }
  return found;
}

function standing(
  duty: ReadyDuty,
  occasion: Occasion,
  used: Set<string>,
  context: Context,
): DutyStanding | undefined {
  const inner = occasion.item ? withItem(context, occasion.item) : context;
  const { asOf } = context;
  const { title } = duty;
  const from = occasion.on.lo;
  const due = lastDay(duty, from, inner);
  if (due === undefined) return undefined;
  const asked = afresh(inner);
  const settled = settledOn(duty, occasion, used, asked);
  const goesOn = duty.holds !== undefined;
  const status = statusOf(settled, goesOn, from, due, asOf);
  const kept = goesOn && status === "done" && asOf < due;
  const advised = duty.advise && after(duty.advise, from, inner);

  const found = {
    id: duty.name,
    title,
    by: duty.by,
    from: isoFromDay(from),
    due: isoFromDay(due),
  } as DutyStanding;
  if (advised !== undefined && advised !== due) found.advised = isoFromDay(advised);
  found.status = status;
  if (typeof settled === "number") found.settledOn = isoFromDay(settled);
  if (kept) found.kept = kept;
  found.says = says(title, kept ? "kept" : status, due, asOf);
  found.rule = duty.speaker.id;
  if (duty.otherwise) found.otherwise = duty.otherwise;
  found.facts = factsOnce([...occasion.trace.facts, ...asked.trace.facts]);
  found.missing = status === "unknown" ? missingOnce(asked.trace.missing) : [];
  return found;
}

/** The day it is due: the one it names, so long after it arose, or that day itself. */
function lastDay({ due, within }: ReadyDuty, from: number, context: Context): number | undefined {
  if (!due) return within ? after(within, from, context) : from;
  const day = due(afresh(context));
  return day.t === "n" && day.lo === day.hi && Number.isFinite(day.lo) ? day.lo : undefined;
}

function after(length: Ready, from: number, context: Context): number | undefined {
  const value = length(afresh(context));
  if (value.t === "n") return from + value.lo;
  if (value.t !== "m") return undefined;
  return value.business === undefined
    ? addMonths(from, value.lo.months) + value.lo.days
    : addBusinessDays(from, value.business, context.business);
}

/** The day the duty was done; `false`: not done; `undefined`: the record does not say. */
function settledOn(
  duty: ReadyDuty,
  occasion: Occasion,
  used: Set<string>,
  context: Context,
): number | false | undefined {
  const from = occasion.on.lo;
  if (duty.holds) {
    const holds = duty.holds(context);
    return holds === undefined ? undefined : holds ? from : false;
  }
  if (duty.settledOn) {
    const on = duty.settledOn(context);
    if (on.t === "x") return false;
    return on.t === "n" && on.lo === on.hi ? on.lo : undefined;
  }
  const list = duty.settledBy && asItems(duty.settledBy(context));
  if (!list) return undefined;
  const early = duty.early && after(duty.early, from, context);
  return firstReport(list, early ?? from, used, context);
}

const ON = readyLater({ k: "field", path: ["on"], up: 0, type: { t: "date" } });

/** The first report since the duty arose that no earlier occurrence has used. */
function firstReport(
  list: Items,
  since: number,
  used: Set<string>,
  context: Context,
): number | false | undefined {
  const on = (item: Item) => asInterval(ON(withItem(context, item)));
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

/** `goesOn`: it has to be kept all the time, and whether it is can be asked before the day. */
function statusOf(
  settled: number | false | undefined,
  goesOn: boolean,
  from: number,
  due: number,
  asOf: number,
): DutyStanding["status"] {
  if (typeof settled === "number" && settled <= asOf) return settled <= due ? "done" : "late";
  if (asOf < from) return "upcoming";
  if (asOf <= due) return goesOn && settled === undefined ? "unknown" : "due";
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
      return asOf <= due
        ? `${title}: by ${day}, ${distance(due - asOf)}; the record does not say whether it is so.`
        : `${title}: was due on ${day}; the record does not say whether it was done.`;
  }
}

function distance(days: number): string {
  if (days === 0) return "today";
  return days > 0 ? `in ${plural(days, "day")}` : `${plural(-days, "day")} ago`;
}
