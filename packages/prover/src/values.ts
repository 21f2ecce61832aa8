import {
  add,
  and,
  eq,
  FALSE,
  INF,
  int,
  ite,
  least,
  lt,
  most,
  not,
  or,
  type Term,
  TRUE,
  times,
} from "./terms.ts";

/**
 * What an expression gives for every record at once: the engine's values with formulas for numbers. A yes/no has
 * a formula for yes and one for no, a number its least and most, a set of days its sure and its possible pieces.
 */
export type Value = Num | Truth | Text | Amount | Days | Items | One | Nothing;
/** `none`: it has not happened; then its bounds mean nothing. */
export type Num = { t: "n"; lo: Term; hi: Term; none: Term };
export type Truth = { t: "b"; yes: Term; no: Term; none: Term };
/** A text by its number in the table of texts. */
export type Text = { t: "s"; id: Term; none: Term; unknown: Term };
export type Amount = { t: "m"; months: Term; days: Term; none: Term; unknown: Term; business?: number };
export type Piece = { from: Term; until: Term; on: Term };
export type Days = { t: "p"; must: readonly Piece[]; may: readonly Piece[] };
export type Entry = { item: Item; may: Term; sure: Term };
export type Items = { t: "l"; entries: readonly Entry[]; open: Term };
/** One of several entries; when neither one of them nor none: not known which. */
export type One = { t: "i"; of: readonly { when: Term; item: Item }[]; none: Term };
export type Nothing = { t: "x" };

/** An entry of a list of the record (`list` in camel case), its fields made when first asked for. */
export type Item = { list: string; at: number };

export const NOTHING: Nothing = { t: "x" };
export const exactly = (value: Term, none: Term = FALSE): Num => ({ t: "n", lo: value, hi: value, none });
export const constant = (value: number): Num => exactly(int(value));
export const UNKNOWN_NUMBER: Num = { t: "n", lo: int(-INF), hi: int(INF), none: FALSE };
export const truth = (yes: Term, no: Term = not(yes), none: Term = FALSE): Truth => ({
  t: "b",
  yes,
  no,
  none,
});
export const MAYBE = truth(FALSE, FALSE);
export const NO = truth(FALSE);
export const NEVER: Days = { t: "p", must: [], may: [] };
const ALWAYS: Piece = { from: int(-INF), until: int(INF), on: TRUE };
export const ANY_DAYS: Days = { t: "p", must: [], may: [ALWAYS] };
export const UNKNOWN_ONE: One = { t: "i", of: [], none: FALSE };
export const UNKNOWN_AMOUNT: Amount = { t: "m", months: int(0), days: int(0), none: FALSE, unknown: TRUE };
export const UNKNOWN_TEXT: Text = { t: "s", id: int(0), none: FALSE, unknown: TRUE };
export const UNKNOWN_LIST: Items = { t: "l", entries: [], open: TRUE };
export const length = (months: Term, days: Term, business?: number): Amount => ({
  ...{ t: "m", months, days, none: FALSE, unknown: FALSE },
  ...(business !== undefined && { business }),
});

/** Kleene's three. */
export const all3 = (parts: readonly Truth[]): Truth =>
  truth(and(...parts.map((one) => one.yes)), or(...parts.map((one) => one.no)));
export const some3 = (parts: readonly Truth[]): Truth =>
  truth(or(...parts.map((one) => one.yes)), and(...parts.map((one) => one.no)));
export const not3 = (a: Truth): Truth => truth(a.no, a.yes);

export const isNone = (value: Value): Term => ("none" in value ? value.none : value.t === "x" ? TRUE : FALSE);

/** Whether no unknown can change it (nothing is settled too). */
export function settled(value: Value): Term {
  switch (value.t) {
    case "n":
      return value.lo === value.hi ? TRUE : or(value.none, eq(value.lo, value.hi));
    case "b":
      return or(value.none, value.yes, value.no);
    case "s":
    case "m":
      return or(value.none, not(value.unknown));
    case "p":
      return value.must === value.may ? TRUE : FALSE;
    case "l":
      return and(not(value.open), ...value.entries.map((one) => or(not(one.may), one.sure)));
    case "i":
      return or(value.none, ...value.of.map((one) => one.when));
    default:
      return TRUE;
  }
}

/** `a` where the condition holds, `b` where it does not; only where it is settled. */
export function choose(c: Term, a: Value, b: Value): Value {
  if (c === TRUE || a === b) return a;
  if (c === FALSE) return b;
  if (a.t === "x" && b.t === "x") return a;
  if (a.t === "x") return withNone(b, c);
  if (b.t === "x") return withNone(a, not(c));
  if (a.t === "m" && b.t === "n") return choose(c, a, asAmount(b));
  if (a.t === "n" && b.t === "m") return choose(c, asAmount(a), b);
  return a.t === b.t ? same(c, a, b) : unknownLike(a);
}

export const asAmount = (n: Num): Amount => ({
  t: "m",
  months: int(0),
  days: n.lo,
  none: n.none,
  unknown: not(settled(n)),
});

function same(c: Term, a: Value, b: Value): Value {
  const pick = (x: Term, y: Term) => ite(c, x, y);
  if (a.t === "n" && b.t === "n")
    return { t: "n", lo: pick(a.lo, b.lo), hi: pick(a.hi, b.hi), none: pick(a.none, b.none) };
  if (a.t === "b" && b.t === "b") return truth(pick(a.yes, b.yes), pick(a.no, b.no), pick(a.none, b.none));
  if (a.t === "s" && b.t === "s")
    return { t: "s", id: pick(a.id, b.id), none: pick(a.none, b.none), unknown: pick(a.unknown, b.unknown) };
  if (a.t === "m" && b.t === "m") {
    const mixed = a.business !== b.business ? TRUE : FALSE;
    return {
      ...a,
      months: pick(a.months, b.months),
      days: pick(a.days, b.days),
      none: pick(a.none, b.none),
      unknown: or(mixed, pick(a.unknown, b.unknown)),
    };
  }
  if (a.t === "p" && b.t === "p")
    return daysOfBoth(a, b, (one, first) => ({ ...one, on: and(first ? c : not(c), one.on) }));
  if (a.t === "l" && b.t === "l") {
    const only = (entries: readonly Entry[], on: Term) =>
      entries.map((one) => ({ ...one, may: and(on, one.may), sure: and(on, one.sure) }));
    return {
      t: "l",
      entries: [...only(a.entries, c), ...only(b.entries, not(c))],
      open: pick(a.open, b.open),
    };
  }
  if (a.t === "i" && b.t === "i") {
    const only = (of: One["of"], on: Term) => of.map((one) => ({ ...one, when: and(on, one.when) }));
    return { t: "i", of: [...only(a.of, c), ...only(b.of, not(c))], none: pick(a.none, b.none) };
  }
  return unknownLike(a);
}

function daysOfBoth(a: Days, b: Days, change: (piece: Piece, first: boolean) => Piece): Days {
  const join = (x: readonly Piece[], y: readonly Piece[]) => [
    ...x.map((one) => change(one, true)),
    ...y.map((one) => change(one, false)),
  ];
  const must = join(a.must, b.must);
  return { t: "p", must, may: a.must === a.may && b.must === b.may ? must : join(a.may, b.may) };
}

/** The same value, or nothing where `none` holds. A set, a list of nothing is empty. */
function withNone(value: Value, none: Term): Value {
  if ("none" in value) {
    const of =
      value.t === "i" ? { of: value.of.map((one) => ({ ...one, when: and(not(none), one.when) })) } : {};
    const off = value.t === "b" ? { yes: and(not(none), value.yes), no: and(not(none), value.no) } : {};
    return { ...value, ...of, ...off, none: or(none, value.none) } as Value;
  }
  if (value.t === "p") return daysOfBoth(value, NEVER, (one) => ({ ...one, on: and(not(none), one.on) }));
  if (value.t !== "l") return value;
  return {
    t: "l",
    entries: value.entries.map((one) => ({
      ...one,
      may: and(not(none), one.may),
      sure: and(not(none), one.sure),
    })),
    open: and(not(none), value.open),
  };
}

/** Nothing known of a value but its kind. */
function unknownLike(value: Value): Value {
  const unknown: Record<Value["t"], Value> = {
    n: UNKNOWN_NUMBER,
    b: MAYBE,
    s: UNKNOWN_TEXT,
    m: UNKNOWN_AMOUNT,
    p: ANY_DAYS,
    l: UNKNOWN_LIST,
    i: UNKNOWN_ONE,
    x: MAYBE,
  };
  return unknown[value.t];
}

/** What covers both branches of a choice while its condition is unknown. */
export function hull(a: Value, b: Value): Value {
  if (a === b) return a;
  if (a.t === "n" && b.t === "n" && a.none === FALSE && b.none === FALSE)
    return { t: "n", lo: least(a.lo, b.lo), hi: most(a.hi, b.hi), none: FALSE };
  if (a.t === "b" && b.t === "b") return truth(and(a.yes, b.yes), and(a.no, b.no));
  return unknownLike(a.t === "x" ? b : a);
}

const empty = (one: Piece): Term => or(not(one.on), lt(one.until, one.from));

export const union = (a: Days, b: Days): Days => daysOfBoth(a, b, (one) => one);
export function both(a: Days, b: Days): Days {
  const meet = (x: readonly Piece[], y: readonly Piece[]) =>
    x
      .flatMap((p) =>
        y.map((q) => ({ from: most(p.from, q.from), until: least(p.until, q.until), on: and(p.on, q.on) })),
      )
      .filter(possible);
  const must = meet(a.must, b.must);
  return { t: "p", must, may: a.must === a.may && b.must === b.may ? must : meet(a.may, b.may) };
}
export function without(a: Days, b: Days): Days {
  const must = subtract(a.must, b.may);
  return { t: "p", must, may: a.must === a.may && b.must === b.may ? must : subtract(a.may, b.must) };
}

const possible = (one: Piece): boolean => empty(one) !== TRUE;

/** Each piece loses what the others cover: what is left before it, and what is left after it. */
export function subtract(from: readonly Piece[], what: readonly Piece[]): Piece[] {
  let left = [...from];
  for (const cut of what) {
    const off = empty(cut);
    left = left
      .flatMap((one) => [
        { ...one, until: ite(off, one.until, least(one.until, add(cut.from, int(-1)))) },
        { ...one, from: most(one.from, add(cut.until, int(1))), on: and(one.on, not(off)) },
      ])
      .filter(possible);
  }
  return left;
}

export const someDay = (pieces: readonly Piece[]): Term => or(...pieces.map((one) => not(empty(one))));
export const lengthOf = (one: Piece): Term =>
  ite(one.on, most(int(0), add(one.until, times(-1, one.from), int(1))), int(0));
