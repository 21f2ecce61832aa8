import { FOREVER_END, FOREVER_START } from "@sojourn/dates";
import { Entries, POSSIBLE, SURE } from "./entries.ts";
import type { Months } from "./months.ts";
import { Pool } from "./pool.ts";

/** Handles of the set that has no day and of the one of which nothing is known; -1 stands for nothing at all. */
const NEVER = 0;
const ANY_DAYS = 1;

/**
 * Sets of days with those surely in them and those that may be, named by a handle for as long as one student is at
 * hand. `out` takes what a function has to say beyond one number.
 */
export function createSets(months: Months, out: Float64Array) {
  const pool = new Pool();
  // Four numbers a set: where its sure days lie and how many periods they are, and the same of its possible days.
  let heads = new Int32Array(4096);
  let sets = 0;
  const entries = new Entries(pool);

  function made(must: number, mustLength: number, may: number, mayLength: number): number {
    if ((sets + 1) * 4 > heads.length) {
      const larger = new Int32Array(heads.length * 2);
      larger.set(heads);
      heads = larger;
    }
    const at = sets * 4;
    heads[at] = must;
    heads[at + 1] = mustLength;
    heads[at + 2] = may;
    heads[at + 3] = mayLength;
    return sets++;
  }

  made(0, 0, 0, 0);
  pool.join(0, FOREVER_START, FOREVER_END);
  made(0, 0, 0, 1);
  let kept = sets;
  pool.keep();

  function clear(): void {
    sets = kept;
    entries.drop(0);
    pool.clear();
  }

  /** What is made so far is made for good: the sets of a school's calendar. */
  function keep(): void {
    kept = sets;
    pool.keep();
  }

  const exact = (h: number): boolean =>
    heads[h * 4] === heads[h * 4 + 2] && heads[h * 4 + 1] === heads[h * 4 + 3];

  type Join = (aAt: number, aLength: number, bAt: number, bLength: number) => number;
  /** The sure days of one with those of the other, the possible ones with the possible ones. */
  function paired(a: number, b: number, join: Join): number {
    const must = pool.top;
    const mustLength = join.call(pool, heads[a * 4]!, heads[a * 4 + 1]!, heads[b * 4]!, heads[b * 4 + 1]!);
    if (exact(a) && exact(b)) return made(must, mustLength, must, mustLength);
    const may = pool.top;
    const mayLength = join.call(
      pool,
      heads[a * 4 + 2]!,
      heads[a * 4 + 3]!,
      heads[b * 4 + 2]!,
      heads[b * 4 + 3]!,
    );
    return made(must, mustLength, may, mayLength);
  }

  const union = (a: number, b: number): number =>
    a === NEVER ? b : b === NEVER ? a : paired(a, b, pool.union);
  const both = (a: number, b: number): number =>
    a === NEVER || b === NEVER ? NEVER : paired(a, b, pool.intersect);

  /** Surely in `a` and surely not in `b`; perhaps in `a` and not surely in `b`. */
  function without(a: number, b: number): number {
    if (a === NEVER || b === NEVER) return a;
    const must = pool.top;
    const mustLength = pool.minus(heads[a * 4]!, heads[a * 4 + 1]!, heads[b * 4 + 2]!, heads[b * 4 + 3]!);
    if (exact(a) && exact(b)) return made(must, mustLength, must, mustLength);
    const may = pool.top;
    const mayLength = pool.minus(heads[a * 4 + 2]!, heads[a * 4 + 3]!, heads[b * 4]!, heads[b * 4 + 1]!);
    return made(must, mustLength, may, mayLength);
  }

  function bridged(a: number, gap: number): number {
    const must = pool.top;
    const mustLength = pool.bridge(heads[a * 4]!, heads[a * 4 + 1]!, gap);
    if (exact(a)) return made(must, mustLength, must, mustLength);
    const may = pool.top;
    return made(must, mustLength, may, pool.bridge(heads[a * 4 + 2]!, heads[a * 4 + 3]!, gap));
  }

  /** Of two that may be: surely what is surely in both, perhaps what may be in either. */
  function hull(a: number, b: number): number {
    const must = pool.top;
    const mustLength = pool.intersect(heads[a * 4]!, heads[a * 4 + 1]!, heads[b * 4]!, heads[b * 4 + 1]!);
    const may = pool.top;
    const mayLength = pool.union(heads[a * 4 + 2]!, heads[a * 4 + 3]!, heads[b * 4 + 2]!, heads[b * 4 + 3]!);
    return made(must, mustLength, may, mayLength);
  }

  function upTo(a: number, day: number): number {
    const limit = pool.top;
    pool.room(1);
    pool.join(limit, FOREVER_START, day);
    const length = pool.top - limit;
    const must = pool.top;
    const mustLength = pool.intersect(heads[a * 4]!, heads[a * 4 + 1]!, limit, length);
    if (exact(a)) return made(must, mustLength, must, mustLength);
    const may = pool.top;
    return made(must, mustLength, may, pool.intersect(heads[a * 4 + 2]!, heads[a * 4 + 3]!, limit, length));
  }

  const settled = (a: number): boolean =>
    exact(a) || pool.same(heads[a * 4]!, heads[a * 4 + 1]!, heads[a * 4 + 2]!, heads[a * 4 + 3]!);
  const surely = (a: number): number => pool.count(heads[a * 4]!, heads[a * 4 + 1]!);
  const perhaps = (a: number): number => pool.count(heads[a * 4 + 2]!, heads[a * 4 + 3]!);
  const nthDay = (a: number, n: number): number => pool.nth(heads[a * 4]!, heads[a * 4 + 1]!, n);

  /** Whether a day between `lo` and `hi` is in the set: 0 no, 1 perhaps, 2 surely. */
  function falls(a: number, lo: number, hi: number): number {
    const { days } = pool;
    const [must, mustLength, may, mayLength] = [
      heads[a * 4]!,
      heads[a * 4 + 1]!,
      heads[a * 4 + 2]!,
      heads[a * 4 + 3]!,
    ];
    for (let i = must; i < must + mustLength; i++) if (days[i * 2]! <= lo && hi <= days[i * 2 + 1]!) return 2;
    for (let i = may; i < may + mayLength; i++) if (days[i * 2]! <= hi && lo <= days[i * 2 + 1]!) return 1;
    return 0;
  }

  /** The first day, or the last, between `out[0]` and `out[1]`; not-a-number for no day at all. */
  function edge(a: number, last: boolean): void {
    const { days } = pool;
    const [must, mustLength, may, mayLength] = [
      heads[a * 4]!,
      heads[a * 4 + 1]!,
      heads[a * 4 + 2]!,
      heads[a * 4 + 3]!,
    ];
    if (mayLength === 0) {
      out[0] = out[1] = Number.NaN;
    } else if (mustLength === 0) {
      out[0] = Number.NEGATIVE_INFINITY;
      out[1] = Number.POSITIVE_INFINITY;
    } else {
      out[0] = last ? days[(must + mustLength) * 2 - 1]! : days[may * 2]!;
      out[1] = last ? days[(may + mayLength) * 2 - 1]! : days[must * 2]!;
    }
  }

  /** Months and days of the sure days (`out[0]`, `out[1]`) and of the possible ones (`out[2]`, `out[3]`). */
  function inMonths(a: number): void {
    for (let end = 0; end < 4; end += 2) {
      const at = heads[a * 4 + end]!;
      let [total, over] = [0, 0];
      for (let i = at; i < at + heads[a * 4 + end + 1]!; i++) {
        months.between(pool.days[i * 2]!, pool.days[i * 2 + 1]!);
        total += out[0]!;
        over += out[1]!;
      }
      out[4 + end] = total;
      out[5 + end] = over;
    }
    for (let k = 0; k < 4; k++) out[k] = out[4 + k]!;
  }

  const begun = (): number => entries.height;

  /** One more entry whose days are to be put together: see `Entries`. */
  function addAmount(
    fromLo: number,
    fromHi: number,
    untilLo: number,
    untilHi: number,
    sure: number,
    least: number,
    most: number,
  ): void {
    entries.add(fromLo, fromHi, untilLo, untilHi, sure, least, most);
  }

  function add(fromLo: number, fromHi: number, untilLo: number, untilHi: number, sure: number): void {
    entries.add(fromLo, fromHi, untilLo, untilHi, sure, 0, 0);
  }

  /** The days of the entries since `base`; of a list that may lack some, any other day too. */
  function daysOf(base: number, open: number): number {
    if (entries.height === base) return open ? ANY_DAYS : NEVER;
    const must = pool.top;
    const mustLength = entries.gathered(base, SURE);
    const may = pool.top;
    const mayLength = open ? 0 : entries.gathered(base, POSSIBLE);
    entries.drop(base);
    return open ? made(must, mustLength, 0, 1) : made(must, mustLength, may, mayLength);
  }

  /** The days between two dates. */
  function stretch(fromLo: number, fromHi: number, untilLo: number, untilHi: number): number {
    pool.room(2);
    const must = pool.top;
    // What may never start has no sure day.
    if (fromHi < FOREVER_END) pool.join(must, fromHi, Math.max(untilLo, FOREVER_START));
    const mustLength = pool.top - must;
    if (fromLo === fromHi && untilLo === untilHi) return made(must, mustLength, must, mustLength);
    const may = pool.top;
    pool.join(may, Math.max(fromLo, FOREVER_START), Math.min(untilHi, FOREVER_END));
    return made(must, mustLength, may, pool.top - may);
  }

  /** The days on which the amounts of the entries since `base` add up to a threshold between `lo` and `hi`. */
  function daysWhen(base: number, open: number, lo: number, hi: number): number {
    const must = pool.top;
    const mustLength = entries.totalled(base, SURE, hi);
    const may = pool.top;
    const mayLength = open ? 0 : entries.totalled(base, POSSIBLE, lo);
    entries.drop(base);
    return open ? made(must, mustLength, 0, 1) : made(must, mustLength, may, mayLength);
  }

  /** Surely what is surely in `a`, and perhaps any other day. */
  const perhapsAny = (a: number): number => made(heads[a * 4]!, heads[a * 4 + 1]!, 0, 1);
  /** Surely what is surely in `a`, and perhaps what is surely in `b`. */
  const surelyAndPerhaps = (a: number, b: number): number =>
    made(heads[a * 4]!, heads[a * 4 + 1]!, heads[b * 4]!, heads[b * 4 + 1]!);
  const parts = (a: number) => heads.subarray(a * 4, a * 4 + 4);
  return {
    ...{
      clear,
      keep,
      made,
      pool,
      parts,
      union,
      both,
      without,
      bridged,
      hull,
      upTo,
      settled,
      surely,
      perhaps,
    },
    ...{
      nthDay,
      falls,
      edge,
      inMonths,
      begun,
      add,
      addAmount,
      daysOf,
      stretch,
      daysWhen,
      perhapsAny,
      surelyAndPerhaps,
    },
  };
}

export type Sets = ReturnType<typeof createSets>;
