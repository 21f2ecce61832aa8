import type { Expr, Type } from "@sojourn/policy";
import { type Encoder, type Part, type Place, unknownOf } from "./encoder.ts";
import { add, and, eq, FALSE, INF, int, ite, le, lt, most, not, or, type Term } from "./terms.ts";
import {
  choose,
  constant,
  type Entry,
  type Item,
  type Items,
  MAYBE,
  NOTHING,
  type Num,
  type One,
  type Truth,
  truth,
  UNKNOWN_LIST,
  UNKNOWN_ONE,
  type Value,
} from "./values.ts";

export const lists: Part<"where" | "any" | "no" | "every" | "count" | "total" | "pick" | "run"> = {
  where: ({ list, cond }, place, on) => {
    const of = on.list(list, place);
    if (!of) return UNKNOWN_LIST;
    return {
      ...of,
      entries: of.entries.map((entry) => fitting(entry, on.test(cond, within(place, entry.item)))),
    };
  },
  any: ({ list }, place, on) => exists(on.list(list, place)),
  no: ({ list }, place, on) => {
    const { yes, no } = exists(on.list(list, place));
    return truth(no, yes);
  },
  every: ({ list, cond }, place, on) => {
    const of = on.list(list, place);
    if (!of) return MAYBE;
    const fits = of.entries.map((entry) => ({ entry, fits: on.test(cond, within(place, entry.item)) }));
    return truth(
      and(not(of.open), ...fits.map(({ entry, fits }) => or(not(entry.may), fits.yes))),
      or(...fits.map(({ entry, fits }) => and(entry.sure, fits.no))),
    );
  },
  count: ({ list }, place, on) => countOf(on.list(list, place)),
  total: ({ field, list }, place, on) => {
    const of = on.list(list, place) ?? UNKNOWN_LIST;
    const parts = of.entries.map((entry) => ({
      entry,
      part: on.number(field, within(place, entry.item)) ?? constant(0),
    }));
    const lo = parts.map(({ entry, part }) =>
      ite(and(entry.sure, not(part.none)), most(int(0), part.lo), int(0)),
    );
    const hi = parts.map(({ entry, part }) => ite(and(entry.may, not(part.none)), part.hi, int(0)));
    return { t: "n", lo: add(...lo), hi: ite(of.open, int(INF), add(...hi)), none: FALSE };
  },
  pick: (expr, place, on) => pick(expr, place, on),
  run: (expr, place, on) => firstRun(expr, place, on),
};

export const within = (place: Place, item: Item): Place => ({ ...place, items: [...place.items, item] });

const fitting = (entry: Entry, { yes, no }: Truth): Entry => {
  const may = and(entry.may, not(no));
  return {
    item: entry.item,
    may,
    sure: entry.may === entry.sure && not(no) === yes ? may : and(entry.sure, yes),
  };
};

function exists(list: Items | undefined): Truth {
  if (!list) return MAYBE;
  return truth(
    or(...list.entries.map((one) => one.sure)),
    and(not(list.open), ...list.entries.map((one) => not(one.may))),
  );
}

export function countOf(list: Items | undefined): Num {
  const of = list ?? UNKNOWN_LIST;
  const tally = (by: "sure" | "may") => add(...of.entries.map((one) => ite(one[by], int(1), int(0))));
  return { t: "n", lo: tally("sure"), hi: ite(of.open, int(INF), tally("may")), none: FALSE };
}

/** A field of one entry out of several. */
export function ofOne(one: One, path: readonly string[], type: Type, on: Encoder): Value {
  const value = one.of.reduceRight<Value>(
    (rest, { when, item }) => choose(when, on.world.field([item.list, item.at, ...path], type), rest),
    unknownOf(type),
  );
  return choose(one.none, NOTHING, value);
}

type Ranked = { entry: Entry; by: Num; at: number };

/** Entries that have the key, and whether all of that is sure. */
function ranked(list: Items, by: Expr, place: Place, on: Encoder): { of: Ranked[]; sure: Term } {
  const of = list.entries
    .map((entry, at) => ({ entry, at, by: on.number(by, within(place, entry.item)) }))
    .filter((one): one is Ranked => one.by !== undefined);
  const doubts = of.flatMap(({ entry, by }) => [
    and(entry.may, not(entry.sure)),
    and(entry.may, not(by.none), not(eq(by.lo, by.hi))),
  ]);
  const keyed = of.map((one) => ({
    ...one,
    entry: {
      ...one.entry,
      sure: and(one.entry.sure, not(one.by.none)),
      may: and(one.entry.may, not(one.by.none)),
    },
  }));
  return { of: keyed, sure: and(not(list.open), not(or(...doubts))) };
}

const before = (a: Ranked, b: Ranked): Term => (a.at < b.at ? le(a.by.lo, b.by.lo) : lt(a.by.lo, b.by.lo));

/** The nth by a field: as many entries stand before it. */
function pick({ which, list, by }: Extract<Expr, { k: "pick" }>, place: Place, on: Encoder): Value {
  const items = on.list(list, place);
  const n = typeof which === "string" ? constant(1) : on.number(which, place);
  if (!items || !n) return UNKNOWN_ONE;
  const { of, sure } = ranked(items, by, place, on);
  const last = which === "last";
  const ahead = (one: Ranked) =>
    of
      .filter((other) => other !== one)
      .map((other) =>
        ite(and(other.entry.sure, last ? before(one, other) : before(other, one)), int(1), int(0)),
      );
  const known = and(sure, not(n.none), eq(n.lo, n.hi));
  const found = of.map((one) => ({
    item: one.entry.item,
    when: and(known, one.entry.sure, eq(add(...ahead(one), int(1)), n.lo)),
  }));
  const possible = add(...of.map((one) => ite(one.entry.may, int(1), int(0))));
  return {
    t: "i",
    of: found.filter(({ when }) => when !== FALSE),
    none: and(not(items.open), lt(possible, n.lo)),
  };
}

/** The second of the first two neighbours in time that both satisfy the condition. Longer runs are not encoded. */
function firstRun({ n, list, cond, breaks }: Extract<Expr, { k: "run" }>, place: Place, on: Encoder): Value {
  const items = on.list(list, place);
  const needed = on.number(n, place);
  const gap = on.run(breaks, place);
  if (!items || gap.t !== "m" || needed?.lo.value !== 2) {
    on.abstracted.add("a run of more than two entries: not known which");
    return UNKNOWN_ONE;
  }
  const field = (name: string): Expr => ({ k: "field", path: [name], up: 0, type: { t: "date" } });
  const { of, sure } = ranked(items, field("start"), place, on);
  const fits = new Map(of.map((one) => [one, on.test(cond, within(place, one.entry.item)).yes]));
  const joined = (a: Ranked, b: Ranked) =>
    le(
      b.by.lo,
      on.calendar.addMonths(
        (on.number(field("end"), within(place, a.entry.item)) ?? constant(INF)).lo,
        gap.months,
      ),
    );
  const neighbours = (a: Ranked, b: Ranked) =>
    and(
      before(a, b),
      ...of
        .filter((one) => one !== a && one !== b)
        .map((one) => not(and(one.entry.sure, before(a, one), before(one, b)))),
    );
  const completes = (b: Ranked) =>
    or(
      ...of
        .filter((a) => a !== b)
        .map((a) =>
          and(a.entry.sure, b.entry.sure, fits.get(a)!, fits.get(b)!, neighbours(a, b), joined(a, b)),
        ),
    );
  const done = new Map(of.map((one) => [one, completes(one)]));
  const found = of.map((one) => ({
    item: one.entry.item,
    when: and(
      sure,
      done.get(one)!,
      ...of.filter((other) => other !== one).map((other) => not(and(done.get(other)!, before(other, one)))),
    ),
  }));
  return {
    t: "i",
    of: found.filter(({ when }) => when !== FALSE),
    none: and(sure, ...of.map((one) => not(done.get(one)!))),
  };
}
