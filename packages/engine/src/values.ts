import { FOREVER_END, FOREVER_START, intersect, minus, type Periods, union } from "@sojourn/dates";
import type { Reading } from "./facts.ts";

/**
 * What an expression gives. Unknown is never a separate value: a number or a date is an interval, a set of
 * days has the days that are surely in it and those that may be, yes/no has a third state. So unknown parts
 * compose, and an answer is settled exactly when no unknown can still change it.
 */
export type Value = Interval | Truth | Text | Amount | DaySet | Items | One | Nothing;

/** Numbers, days and dates (epoch days): the least and the most it can be. */
export type Interval = { t: "n"; lo: number; hi: number };
export type Truth = { t: "b"; v: boolean | undefined };
export type Text = { t: "s"; v: string | undefined };
/** Months and days, which have no order between them; `business` for business days. */
export type Amount = { t: "m"; lo: Length; hi: Length; business?: number };
export type Length = { months: number; days: number };
export type DaySet = { t: "p"; must: Periods; may: Periods };
/** `open`: entries that nobody has told of may exist. */
export type Items = { t: "l"; items: readonly Item[]; open: boolean };
/** One entry; `undefined`: not known which, but perhaps between what the field it was picked by lies. */
export type One = { t: "i"; item: Item | undefined; between?: { field: string; lo: number; hi: number } };
/** Known not to be, or not yet. */
export type Nothing = { t: "x" };

/** `sure`: it satisfies every condition asked so far; otherwise it may. `list`: the list that it is an entry of. */
export type Item = {
  path: string;
  list: string;
  data: Readonly<Record<string, unknown>>;
  sure: boolean;
  /** What was read of it, by reader. */
  read: (Reading | undefined)[];
};

export const NOTHING: Nothing = { t: "x" };
const YES: Truth = { t: "b", v: true };
const NO: Truth = { t: "b", v: false };
export const MAYBE: Truth = { t: "b", v: undefined };
/** One entry, not known which. */
export const SOME: One = { t: "i", item: undefined };
export const ANY_NUMBER: Interval = { t: "n", lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY };
export const ALWAYS: Periods = [[FOREVER_START, FOREVER_END]];
export const NEVER: DaySet = { t: "p", must: [], may: [] };
export const ANY_DAYS: DaySet = { t: "p", must: [], may: ALWAYS };

export const truth = (v: boolean | undefined): Truth => (v === undefined ? MAYBE : v ? YES : NO);
export const exactly = (n: number): Interval => ({ t: "n", lo: n, hi: n });
export const daySet = (must: Periods, may: Periods = must): DaySet => ({ t: "p", must, may });

/** Whether nothing that is still unknown could change the value. */
export function settled(value: Value): boolean {
  switch (value.t) {
    case "n":
      return value.lo === value.hi;
    case "b":
    case "s":
      return value.v !== undefined;
    case "m":
      return sameLength(value.lo, value.hi);
    case "p":
      return value.must === value.may || samePeriods(value.must, value.may);
    case "l":
      return !value.open && value.items.every((item) => item.sure);
    case "i":
      return value.item?.sure ?? false;
    case "x":
      return true;
  }
}

export const sameLength = (a: Length, b: Length): boolean => a.months === b.months && a.days === b.days;
const samePeriods = (a: Periods, b: Periods): boolean =>
  a.length === b.length && a.every((period, at) => period[0] === b[at]![0] && period[1] === b[at]![1]);

/** Kleene's three-valued and, or, not. */
export function all(parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}
export const either = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === true || b === true ? true : a === false ? b : undefined;
export const not = (v: boolean | undefined): boolean | undefined => (v === undefined ? undefined : !v);

export const setUnion = (a: DaySet, b: DaySet): DaySet => daySet(union(a.must, b.must), union(a.may, b.may));
export const setBoth = (a: DaySet, b: DaySet): DaySet =>
  daySet(intersect(a.must, b.must), intersect(a.may, b.may));
/** Surely in `a` and surely not in `b`; perhaps in `a` and not surely in `b`. */
export const setWithout = (a: DaySet, b: DaySet): DaySet =>
  daySet(minus(a.must, b.may), minus(a.may, b.must));
