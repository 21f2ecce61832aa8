import { addMonths } from "@sojourn/dates";
import type { Expr } from "@sojourn/policy";
import type { Context } from "../context.ts";
import { isComplete, noteIncomplete } from "../facts.ts";
import { calendarTerms } from "../terms.ts";
import {
  ANY_NUMBER,
  exactly,
  type Interval,
  type Item,
  type Items,
  NOTHING,
  truth,
  type Value,
} from "../values.ts";
import { amountOf, interval, itemsOf, type Part, test } from "./index.ts";

export const lists: Part<"where" | "any" | "no" | "every" | "count" | "total" | "pick" | "run"> = {
  where: (expr, context) => where(expr, context),
  any: (expr, context) => truth(exists(itemsOf(expr.list, context))),
  no: (expr, context) => {
    const found = exists(itemsOf(expr.list, context));
    return truth(found === undefined ? undefined : !found);
  },
  every: (expr, context) => every(expr, context),
  count: (expr, context) => countOf(itemsOf(expr.list, context)),
  total: (expr, context) => total(expr, context),
  pick: (expr, context) => pick(expr, context),
  run: (expr, context) => firstRun(expr, context),
};

/** A list of the record. Unless said complete, it may lack entries; the programs are the ones the record is about. */
export function listValue(path: readonly string[], context: Context): Value {
  const [name = ""] = path;
  if (name === "calendarTerms") return calendarTerms(context);
  const raw = (context.record as Record<string, unknown>)[name];
  const open = name !== "programs" && !isComplete(name, context);
  if (open) noteIncomplete(name, context);
  const entries = Array.isArray(raw) ? (raw as Item["data"][]) : [];
  return { t: "l", items: entries.map((data, at) => ({ path: `${name}[${at}]`, data, sure: true })), open };
}

/** With one more entry at hand. */
export const withItem = (context: Context, item: Item): Context => ({
  ...context,
  items: [...context.items, item],
});

function where(expr: Extract<Expr, { k: "where" }>, context: Context): Value {
  const list = itemsOf(expr.list, context);
  if (!list) return { t: "l", items: [], open: true };
  const items: Item[] = [];
  for (const item of list.items) {
    const fits = test(expr.cond, withItem(context, item));
    if (fits !== false) items.push({ ...item, sure: item.sure && fits === true });
  }
  return { t: "l", items, open: list.open };
}

function exists(list: Items | undefined): boolean | undefined {
  if (!list) return undefined;
  if (list.items.some((item) => item.sure)) return true;
  return list.open || list.items.length > 0 ? undefined : false;
}

function every(expr: Extract<Expr, { k: "every" }>, context: Context): Value {
  const list = itemsOf(expr.list, context);
  if (!list) return truth(undefined);
  let result: boolean | undefined = list.open ? undefined : true;
  for (const item of list.items) {
    const fits = test(expr.cond, withItem(context, item));
    if (fits === false && item.sure) return truth(false);
    if (fits !== true) result = undefined;
  }
  return truth(result);
}

export function countOf(list: Items | undefined): Interval {
  if (!list) return { ...ANY_NUMBER, lo: 0 };
  const sure = list.items.filter((item) => item.sure).length;
  return { t: "n", lo: sure, hi: list.open ? Number.POSITIVE_INFINITY : list.items.length };
}

function total(expr: Extract<Expr, { k: "total" }>, context: Context): Value {
  const list = itemsOf(expr.list, context);
  const sum = { t: "n" as const, lo: 0, hi: list?.open === false ? 0 : Number.POSITIVE_INFINITY };
  for (const item of list?.items ?? []) {
    const part = interval(expr.field, withItem(context, item));
    if (!part) continue;
    sum.lo += item.sure ? Math.max(0, part.lo) : 0;
    sum.hi += part.hi;
  }
  return sum;
}

type Keyed = { item: Item; by: Interval };

function keyed(list: Items, by: Expr, context: Context): Keyed[] {
  const found = list.items.map((item) => ({ item, by: interval(by, withItem(context, item)) }));
  return found.filter((one): one is Keyed => one.by !== undefined).sort((a, b) => a.by.lo - b.by.lo);
}

/**
 * The nth by a field. With entries in doubt that field of it lies between the nth of all, each taken as early as
 * it can be, and the nth of the sure ones, each as late; a list that may lack entries has no lower bound (none
 * before the first is known), or no upper one for the last.
 */
function pick(expr: Extract<Expr, { k: "pick" }>, context: Context): Value {
  const list = itemsOf(expr.list, context);
  const n = typeof expr.which === "string" ? exactly(1) : interval(expr.which, context);
  if (!list || !n || n.lo !== n.hi) return { t: "i", item: undefined };
  const last = expr.which === "last";
  const sorted = keyed(list, expr.by, context);
  const sure = sorted.filter(({ item }) => item.sure);
  const nth = (of: readonly Keyed[]) => (last ? of.toReversed() : of)[n.lo - 1]?.item;
  if (!nth(sorted)) return list.open ? { t: "i", item: undefined } : NOTHING;
  if (!list.open && sure.length === sorted.length && sorted.every(({ by }) => by.lo === by.hi))
    return { t: "i", item: nth(sorted)! };
  const span = (of: readonly Keyed[], end: "lo" | "hi") => {
    const days = of.map(({ by }) => by[end]).sort((a, b) => (last ? b - a : a - b));
    return days[n.lo - 1] ?? (last ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
  };
  const [all, certain] = last ? (["hi", "lo"] as const) : (["lo", "hi"] as const);
  const near = list.open ? (last ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY) : span(sorted, all);
  // Perhaps there is no such entry at all.
  if (sure.length < n.lo) return { t: "i", item: undefined };
  const far = span(sure, certain);
  const field = expr.by.k === "field" && expr.by.path.length === 1 ? expr.by.path[0] : undefined;
  return {
    t: "i",
    item: undefined,
    ...(field && { between: { field, lo: Math.min(near, far), hi: Math.max(near, far) } }),
  };
}

/** Entries that follow each other in time, each satisfying the condition, without a longer break between. */
function firstRun(expr: Extract<Expr, { k: "run" }>, context: Context): Value {
  const list = itemsOf(expr.list, context);
  const needed = interval(expr.n, context);
  const breaks = amountOf(expr.breaks, context);
  if (!list || !needed || !breaks || needed.lo !== needed.hi) return { t: "i", item: undefined };
  const field = (name: string): Expr => ({ k: "field", path: [name], up: 0, type: { t: "date" } });
  const ordered = keyed(list, field("start"), context);
  // An entry that nobody told of, or of which nobody knows when, may break any run.
  if (list.open || ordered.some(({ by }) => by.lo !== by.hi)) return { t: "i", item: undefined };
  let length = 0;
  let end: Interval | undefined;
  let doubt = false;
  for (const { item, by } of ordered) {
    const inner = withItem(context, item);
    const fits = item.sure ? test(expr.cond, inner) : undefined;
    const joined =
      end !== undefined && (end.lo === end.hi ? by.lo <= addMonths(end.lo, breaks.lo.months) : undefined);
    if (fits === undefined || (length > 0 && joined === undefined)) doubt = true;
    length = fits === true ? (joined ? length + 1 : 1) : 0;
    end = interval(field("end"), inner);
    if (length >= needed.lo) return doubt ? { t: "i", item: undefined } : { t: "i", item };
  }
  return doubt ? { t: "i", item: undefined } : NOTHING;
}
