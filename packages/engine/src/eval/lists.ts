import { addMonths } from "@sojourn/dates";
import type { Expr } from "@sojourn/policy";
import { type Context, withItem } from "../context.ts";
import { entriesOf, isComplete, noteIncomplete } from "../facts.ts";
import { calendarTerms } from "../terms.ts";
import {
  ANY_NUMBER,
  exactly,
  type Interval,
  type Item,
  type Items,
  NOTHING,
  not,
  SOME,
  type Value,
} from "../values.ts";
import {
  asAmount,
  asInterval,
  asItems,
  type Part,
  type Ready,
  ready,
  readyTest,
  settlingTest,
  type Test,
} from "./index.ts";

export const lists: Part<"where" | "count" | "total" | "pick" | "run"> = {
  where,
  count: (expr) => {
    const list = ready(expr.list);
    return (context) => countOf(asItems(list(context)));
  },
  total,
  pick,
  run: firstRun,
};

export const listTests: Part<"any" | "no" | "every", Test> = {
  any: (expr) => {
    const list = ready(expr.list);
    return settlingTest((context) => exists(asItems(list(context))));
  },
  no: (expr) => {
    const list = ready(expr.list);
    return settlingTest((context) => not(exists(asItems(list(context)))));
  },
  every: (expr) => settlingTest(every(expr)),
};

/** A list of the record. Unless said complete, it may lack entries; the programs are the ones the record is about. */
export function listValue(name: string, context: Context): Value {
  if (name === "calendarTerms") return calendarTerms(context);
  const open = name !== "programs" && !isComplete(name, context);
  if (open) noteIncomplete(name, context);
  return { t: "l", items: entriesOf(name, context), open };
}

function where(expr: Extract<Expr, { k: "where" }>): Ready {
  const [listOf, cond] = [ready(expr.list), readyTest(expr.cond)];
  return (context) => {
    const list = asItems(listOf(context));
    if (!list) return { t: "l", items: [], open: true };
    const items: Item[] = [];
    for (const item of list.items) {
      const fits = cond(withItem(context, item));
      if (fits) items.push(item);
      else if (fits === undefined) items.push({ ...item, sure: false });
    }
    return { t: "l", items, open: list.open };
  };
}

function exists(list: Items | undefined): boolean | undefined {
  if (!list) return undefined;
  if (list.items.some((item) => item.sure)) return true;
  return list.open || list.items.length > 0 ? undefined : false;
}

function every(expr: Extract<Expr, { k: "every" }>): Test {
  const [listOf, cond] = [ready(expr.list), readyTest(expr.cond)];
  return (context) => {
    const list = asItems(listOf(context));
    if (!list) return undefined;
    let result: boolean | undefined = list.open ? undefined : true;
    for (const item of list.items) {
      const fits = cond(withItem(context, item));
      if (fits === false && item.sure) return false;
      if (fits !== true) result = undefined;
    }
    return result;
  };
}

export function countOf(list: Items | undefined): Interval {
  if (!list) return { ...ANY_NUMBER, lo: 0 };
  const sure = list.items.filter((item) => item.sure).length;
  return { t: "n", lo: sure, hi: list.open ? Number.POSITIVE_INFINITY : list.items.length };
}

function total(expr: Extract<Expr, { k: "total" }>): Ready {
  const [listOf, field] = [ready(expr.list), ready(expr.field)];
  return (context) => {
    const list = asItems(listOf(context));
    const sum = { t: "n" as const, lo: 0, hi: list?.open === false ? 0 : Number.POSITIVE_INFINITY };
    for (const item of list?.items ?? []) {
      const part = asInterval(field(withItem(context, item)));
      if (!part) continue;
      sum.lo += item.sure ? Math.max(0, part.lo) : 0;
      sum.hi += part.hi;
    }
    return sum;
  };
}

type Keyed = { item: Item; by: Interval };

function keyed(list: Items, keyOf: Ready, context: Context): Keyed[] {
  const found: Keyed[] = [];
  for (const item of list.items) {
    const by = asInterval(keyOf(withItem(context, item)));
    if (by) found.push({ item, by });
  }
  return found.sort((a, b) => a.by.lo - b.by.lo);
}

/**
 * The nth by a field. With entries in doubt that field of it lies between the nth of all, each taken as early as
 * it can be, and the nth of the sure ones, each as late; a list that may lack entries has no lower bound (none
 * before the first is known), or no upper one for the last.
 */
function pick({ which, list, by }: Extract<Expr, { k: "pick" }>): Ready {
  const [listOf, key] = [ready(list), ready(by)];
  const number = typeof which === "string" ? () => exactly(1) : ready(which);
  const field = by.k === "field" && by.path.length === 1 ? by.path[0] : undefined;
  return (context) => {
    const items = asItems(listOf(context));
    const n = asInterval(number(context));
    if (!items || !n || n.lo !== n.hi) return SOME;
    return nthOf(keyed(items, key, context), n.lo, which === "last", items.open, field);
  };
}

function nthOf(sorted: readonly Keyed[], n: number, last: boolean, open: boolean, field?: string): Value {
  const sure = sorted.filter(({ item }) => item.sure);
  const nth = last ? sorted.at(-n)?.item : sorted[n - 1]?.item;
  if (!nth) return open ? SOME : NOTHING;
  if (!open && sure.length === sorted.length && sorted.every(({ by }) => by.lo === by.hi))
    return { t: "i", item: nth };
  // Perhaps there is no such entry at all.
  if (sure.length < n) return SOME;
  const span = (of: readonly Keyed[], end: "lo" | "hi") => {
    const days = of.map(({ by }) => by[end]).sort((a, b) => (last ? b - a : a - b));
    return days[n - 1] ?? (last ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
  };
  const [all, certain] = last ? (["hi", "lo"] as const) : (["lo", "hi"] as const);
  const near = open ? (last ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY) : span(sorted, all);
  const far = span(sure, certain);
  if (field === undefined) return SOME;
  return { ...SOME, between: { field, lo: Math.min(near, far), hi: Math.max(near, far) } };
}

const dateOf = (name: string) => ready({ k: "field", path: [name], up: 0, type: { t: "date" } });

/** Entries that follow each other in time, each satisfying the condition, without a longer break between. */
function firstRun(expr: Extract<Expr, { k: "run" }>): Ready {
  const [listOf, n, cond] = [ready(expr.list), ready(expr.n), readyTest(expr.cond)];
  const [breaksOf, startOf, endOf] = [ready(expr.breaks), dateOf("start"), dateOf("end")];
  return (context) => {
    const list = asItems(listOf(context));
    const needed = asInterval(n(context));
    const breaks = asAmount(breaksOf(context));
    if (!list || !needed || !breaks || needed.lo !== needed.hi) return SOME;
    const ordered = keyed(list, startOf, context);
    // An entry that nobody told of, or of which nobody knows when, may break any run.
    if (list.open || ordered.some(({ by }) => by.lo !== by.hi)) return SOME;
    let length = 0;
    let end: Interval | undefined;
    let doubt = false;
    for (const { item, by } of ordered) {
      const inner = withItem(context, item);
      const fits = item.sure ? cond(inner) : undefined;
      const joined =
        end !== undefined && (end.lo === end.hi ? by.lo <= addMonths(end.lo, breaks.lo.months) : undefined);
      if (fits === undefined || (length > 0 && joined === undefined)) doubt = true;
      length = fits === true ? (joined ? length + 1 : 1) : 0;
      end = asInterval(endOf(inner));
      if (length >= needed.lo) return doubt ? SOME : { t: "i", item };
    }
    return doubt ? SOME : NOTHING;
  };
}
