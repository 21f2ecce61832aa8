import type { Expr } from "@sojourn/policy";
import { fieldAt, kebab } from "@sojourn/record";
import type { Encoder, Part, Place } from "./encoder.ts";
import { within } from "./lists.ts";
import {
  add,
  and,
  div,
  eq,
  FALSE,
  ge,
  INF,
  int,
  intVar,
  ite,
  le,
  least,
  most,
  not,
  or,
  type Term,
  TRUE,
  times,
} from "./terms.ts";
import {
  ANY_DAYS,
  both,
  type Days,
  type Entry,
  type Item,
  type Items,
  lengthOf,
  NEVER,
  NOTHING,
  type Num,
  type Piece,
  someDay,
  subtract,
  UNKNOWN_AMOUNT,
  UNKNOWN_NUMBER,
  union,
  type Value,
  without,
} from "./values.ts";

export const days: Part<
  | "days-of"
  | "days-between"
  | "days-when"
  | "both"
  | "together"
  | "without"
  | "bridged"
  | "first-day"
  | "last-day"
  | "length"
  | "months-of"
  | "term"
> = {
  "days-of": ({ of, inside }, place, on) => daysOf(on.run(of, place), inside ? 1 : 0, on),
  "days-between": ({ from, until }, place, on) => {
    const [a, b] = [on.number(from, place), on.number(until, place)];
    return a && b ? stretch(a, b, not(or(a.none, b.none)), TRUE) : NEVER;
  },
  "days-when": (expr, place, on) => daysWhen(expr, place, on),
  both: ({ a, b }, place, on) => both(on.days(a, place) ?? ANY_DAYS, on.days(b, place) ?? ANY_DAYS),
  together: ({ a, b }, place, on) => union(on.days(a, place) ?? ANY_DAYS, on.days(b, place) ?? ANY_DAYS),
  without: ({ a, b }, place, on) => without(on.days(a, place) ?? ANY_DAYS, on.days(b, place) ?? ANY_DAYS),
  bridged: ({ of }, place, on) => {
    on.abstracted.add("gaps that do not count: any days may be in them");
    return { t: "p", must: (on.days(of, place) ?? ANY_DAYS).must, may: ANY_DAYS.may };
  },
  "first-day": ({ of }, place, on) => edge(on.days(of, place), "first"),
  "last-day": ({ of }, place, on) => edge(on.days(of, place), "last"),
  length: ({ of }, place, on) => {
    const set = on.days(of, place) ?? ANY_DAYS;
    const lo = measure(set.must, on);
    return { t: "n", lo, hi: set.must === set.may ? lo : measure(set.may, on), none: FALSE };
  },
  "months-of": (expr, place, on) => monthsOf(expr, place, on),
  term: (expr, place, on) => termEdge(expr, place, on),
};

/** Sure from the latest start to the earliest end; possible from the earliest start to the latest end. */
function stretch(from: Num, until: Num, sure: Term, may: Term): Days {
  const exact = from.lo === from.hi && until.lo === until.hi && sure === may;
  const must = [{ from: from.hi, until: until.lo, on: sure }];
  return { t: "p", must, may: exact ? must : [{ from: from.lo, until: until.hi, on: may }] };
}

const START = ["start", "left", "from", "on"];
const END = ["end", "returns", "returned", "on"];

/** The days of one entry, by its own start and end; an end that has not come yet leaves it open. */
function daysOfEntry({ item, may, sure }: Entry, edge: number, on: Encoder): Days {
  const [from, until] = [START, END].map((keys) => {
    const key = keys.find((one) => fieldAt([kebab(item.list), one]));
    const day = key ? (on.world.field([item.list, item.at, key], { t: "date" }) as Num) : undefined;
    return day ?? UNKNOWN_NUMBER;
  }) as [Num, Num];
  const start: Num = {
    ...from,
    lo: add(ite(from.none, int(-INF), from.lo), int(edge)),
    hi: add(ite(from.none, int(INF), from.hi), int(edge)),
  };
  const open = (day: Term) => add(ite(until.none, int(INF), day), int(-edge));
  const end: Num = {
    ...until,
    lo: open(until.lo),
    hi: until.lo === until.hi ? open(until.lo) : open(until.hi),
  };
  const known = from.lo === from.hi && from.none === FALSE ? { ...start, hi: start.lo } : start;
  return stretch(known, end.lo === end.hi ? { ...end, hi: end.lo } : end, sure, may);
}

function daysOf(value: Value, edge: number, on: Encoder): Value {
  if (value.t === "p") return value;
  if (value.t === "x") return NEVER;
  if (value.t === "l") return daysOfList(value, edge, on);
  if (value.t !== "i") return ANY_DAYS;
  const known = daysOfList(
    { t: "l", entries: value.of.map(({ when, item }) => ({ item, may: when, sure: when })), open: FALSE },
    edge,
    on,
  );
  const unknown = not(or(value.none, ...value.of.map((one) => one.when)));
  return unknown === FALSE
    ? known
    : { ...known, may: [...known.may, { from: int(-INF), until: int(INF), on: unknown }] };
}

function daysOfList(list: Items, edge: number, on: Encoder): Days {
  const all = list.entries
    .map((entry) => daysOfEntry(entry, edge, on))
    .reduce<Days>((a, b) => union(a, b), NEVER);
  return list.open === FALSE
    ? all
    : { ...all, may: [...all.may, { from: int(-INF), until: int(INF), on: list.open }] };
}

/** Days on which the entries together come to enough: of every group that does, the days they share. */
function daysWhen(
  { field, list, atLeast }: Extract<Expr, { k: "days-when" }>,
  place: Place,
  on: Encoder,
): Value {
  const items = on.list(list, place);
  const needed = on.number(atLeast, place);
  if (!items || !needed || items.open !== FALSE) return ANY_DAYS;
  const parts = items.entries.map((entry) => ({
    days: daysOfEntry(entry, 0, on),
    amount: on.number(field, within(place, entry.item)) ?? UNKNOWN_NUMBER,
  }));
  const groups = Array.from({ length: 2 ** parts.length - 1 }, (_, at) =>
    parts.filter((_, bit) => ((at + 1) >> bit) & 1),
  );
  const shared = (which: "must" | "may", end: "lo" | "hi") =>
    groups.map((group): Piece[] => {
      const enough = le(
        needed[end === "lo" ? "hi" : "lo"],
        add(...group.map(({ amount }) => ite(amount.none, int(0), amount[end]))),
      );
      const met = group
        .map(({ days }) => days[which])
        .reduce((a, b) => both({ t: "p", must: a, may: a }, { t: "p", must: b, may: b }).must);
      return met.map((one) => ({ ...one, on: and(one.on, enough) }));
    });
  const must = shared("must", "lo").flat();
  const exact =
    parts.every(({ days, amount }) => days.must === days.may && amount.lo === amount.hi) &&
    needed.lo === needed.hi;
  return { t: "p", must, may: exact ? must : shared("may", "hi").flat() };
}

function edge(set: Days | undefined, which: "first" | "last"): Value {
  if (!set) return NOTHING;
  const some = someDay(set.may);
  const of = (pieces: readonly Piece[]) =>
    pieces.map((one) =>
      which === "first"
        ? ite(and(one.on, le(one.from, one.until)), one.from, int(INF))
        : ite(and(one.on, le(one.from, one.until)), one.until, int(-INF)),
    );
  const at = (pieces: readonly Piece[]) =>
    which === "first" ? least(int(INF), ...of(pieces)) : most(int(-INF), ...of(pieces));
  if (set.must === set.may) return { t: "n", lo: at(set.must), hi: at(set.must), none: not(some) };
  const sure = someDay(set.must);
  const [lo, hi] = which === "first" ? [at(set.may), at(set.must)] : [at(set.must), at(set.may)];
  return { t: "n", lo: ite(sure, lo, int(-INF)), hi: ite(sure, hi, int(INF)), none: not(some) };
}

const FEW = 3;

/** How many days a set has. Of many pieces only: at least the longest, at most all together. */
export function measure(pieces: readonly Piece[], on: Encoder): Term {
  if (pieces.length <= FEW)
    return add(...pieces.flatMap((one, at) => subtract([one], pieces.slice(0, at)).map(lengthOf)));
  on.abstracted.add("days of more than three pieces: between the longest piece and all of them together");
  const lengths = pieces.map(lengthOf);
  const [low, high] = [most(...lengths), add(...lengths)];
  const days = intVar(`~days ${low.id} ${high.id}`, 0, 4 * INF);
  const alone = or(
    ...pieces.map((_, at) =>
      and(...lengths.filter((_, other) => other !== at).map((one) => eq(one, int(0)))),
    ),
  );
  on.world.axioms.set(days, {
    loose: [le(low, days), le(days, high), or(not(alone), eq(days, high))],
    exact: [],
  });
  return days;
}

/** Months and days over, each entry by itself, at the rate that its condition gives. */
function monthsOf({ list, rates }: Extract<Expr, { k: "months-of" }>, place: Place, on: Encoder): Value {
  const items = on.list(list, place);
  if (!items) return UNKNOWN_AMOUNT;
  let [months, days] = [int(0), int(0)];
  const doubts: Term[] = [items.open];
  for (const entry of items.entries) {
    const set = daysOfEntry(entry, 0, on);
    const piece = set.must[0]!;
    if (set.must !== set.may) doubts.push(entry.may);
    doubts.push(and(entry.may, not(entry.sure)), and(entry.may, le(int(INF), piece.until)));
    const whole = on.calendar.monthsAndDays(piece.from, piece.until);
    const { rate, sure } = rateOf(entry.item, rates, place, on);
    doubts.push(and(entry.may, not(sure)));
    for (const [by, when] of rate) {
      const here = and(entry.sure, when);
      const part = partOf(whole, piece, by);
      months = add(months, ite(here, part.months, int(0)));
      days = add(days, ite(here, part.days, int(0)));
    }
  }
  return { t: "m", months, days, none: FALSE, unknown: or(...doubts) };
}

/** A period at part rate is halved in months only when that gives whole ones. */
function partOf(
  whole: { months: Term; days: Term },
  piece: Piece,
  rate: number,
): { months: Term; days: Term } {
  if (rate === 1) return whole;
  const parts = Math.round(1 / rate);
  const even = and(eq(whole.days, int(0)), eq(times(parts, div(whole.months, parts)), whole.months));
  return {
    months: ite(even, div(whole.months, parts), int(0)),
    days: ite(even, int(0), times(rate, lengthOf({ ...piece, on: TRUE }))),
  };
}

/** The first rate whose condition holds, by condition; 1 where none does. */
function rateOf(
  item: Item,
  rates: readonly { cond: Expr; rate: number }[],
  place: Place,
  on: Encoder,
): { rate: [number, Term][]; sure: Term } {
  let rest: Term = TRUE;
  let sure: Term = TRUE;
  const rate: [number, Term][] = [];
  for (const one of rates) {
    const fits = on.test(one.cond, within(place, item));
    rate.push([one.rate, and(rest, fits.yes)]);
    sure = and(sure, or(not(rest), fits.yes, fits.no));
    rest = and(rest, fits.no);
  }
  return { rate: [...rate, [1, rest]], sure };
}

/** The start or end of the next or last term of a season, among the terms of the record. */
function termEdge({ edge, season, dir, of }: Extract<Expr, { k: "term" }>, place: Place, on: Encoder): Value {
  const anchor = on.number(of, place);
  if (!anchor) return UNKNOWN_NUMBER;
  const wanted = season.includes("summer") ? "summer" : season;
  const day = (at: number, key: string) => (on.world.field(["terms", at, key], { t: "date" }) as Num).lo;
  const close = on.world.list("terms").entries.map(({ item, sure }) => {
    const start = day(item.at, "start");
    const named = on.world.field(["terms", item.at, "season"], { t: "text" });
    const near =
      dir === "before"
        ? and(ge(add(anchor.lo, int(-1)), start), ge(start, add(anchor.lo, int(-366))))
        : and(ge(start, add(anchor.lo, int(1))), ge(add(anchor.lo, int(366)), start));
    return {
      start,
      at: day(item.at, edge),
      here: and(sure, near, named.t === "s" ? eq(named.id, on.world.text(wanted)) : FALSE),
    };
  });
  const ahead = (a: { start: Term }, b: { start: Term }) =>
    dir === "before" ? le(b.start, a.start) : le(a.start, b.start);
  const first = (one: (typeof close)[number]) =>
    and(
      one.here,
      ...close.filter((other) => other !== one).map((other) => or(not(other.here), ahead(one, other))),
    );
  const none = not(or(...close.map((one) => one.here)));
  const at = (otherwise: number) =>
    close.reduceRight<Term>((rest, one) => ite(first(one), one.at, rest), int(otherwise));
  return { t: "n", lo: ite(none, int(-INF), at(-INF)), hi: ite(none, int(INF), at(INF)), none: anchor.none };
}
