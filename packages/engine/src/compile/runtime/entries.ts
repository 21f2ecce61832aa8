import { FOREVER_END, FOREVER_START } from "@sojourn/dates";
import type { Pool } from "./pool.ts";

/** Of one entry: its sure days, its possible days, and an amount that holds on each. */
const WIDTH = 6;
/** Where the sure days of an entry and their amount stand, and the possible ones. */
export const SURE = 0;
export const POSSIBLE = 2;
const AMOUNTS = 4;
/** Hours are written in tenths and quarters, whose sums are off by far less than this. */
const TOLERANCE = 1e-9;

/** Entries under way, whose days are being put together. A stack, as one may be worked out amid another. */
export class Entries {
  #stack: Float64Array<ArrayBuffer> = new Float64Array(WIDTH * 64);
  #height = 0;
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Where the entries that are added from now on begin. */
  get height(): number {
    return this.#height;
  }

  drop(base: number): void {
    this.#height = base;
  }

  /** One entry from its start, between two days, to its end; only perhaps there unless `sure`. */
  add(
    fromLo: number,
    fromHi: number,
    untilLo: number,
    untilHi: number,
    sure: number,
    least: number,
    most: number,
  ): void {
    if (this.#height + WIDTH > this.#stack.length) this.#grow();
    const stack = this.#stack;
    const at = this.#height;
    // What may never start has no sure day.
    const starts = sure && fromHi < FOREVER_END;
    stack[at] = starts ? fromHi : 1;
    stack[at + 1] = starts ? Math.max(untilLo, FOREVER_START) : 0;
    stack[at + 2] = Math.max(fromLo, FOREVER_START);
    stack[at + 3] = Math.min(untilHi, FOREVER_END);
    stack[at + 4] = least;
    stack[at + 5] = most;
    this.#height = at + WIDTH;
  }

  #grow(): void {
    const larger = new Float64Array(this.#stack.length * 2);
    larger.set(this.#stack);
    this.#stack = larger;
  }

  /** The days of the entries since `base`, in normal form at the top of the pool; how many periods. */
  gathered(base: number, of: number): number {
    const pool = this.#pool;
    const from = pool.top;
    this.#sort(base, of);
    pool.room((this.#height - base) / WIDTH);
    const stack = this.#stack;
    for (let k = base; k < this.#height; k += WIDTH)
      if (stack[k + of]! <= stack[k + of + 1]!) pool.join(from, stack[k + of]!, stack[k + of + 1]!);
    return pool.top - from;
  }

  #sort(base: number, of: number): void {
    const stack = this.#stack;
    for (let k = base + WIDTH; k < this.#height; k += WIDTH)
      for (let j = k; j > base && stack[j + of]! < stack[j - WIDTH + of]!; j -= WIDTH)
        for (let w = 0; w < WIDTH; w++) {
          const other = stack[j + w]!;
          stack[j + w] = stack[j - WIDTH + w]!;
          stack[j - WIDTH + w] = other;
        }
  }

  /** The days on which the amounts of the entries since `base` add up to a threshold; how many periods. */
  totalled(base: number, of: number, threshold: number): number {
    const top = this.#height;
    this.#changes(base, of);
    const pool = this.#pool;
    const from = pool.top;
    pool.room((this.#height - top) / WIDTH + 1);
    let total = 0;
    let since = FOREVER_START;
    for (let k = top; k < this.#height; k += WIDTH) {
      const day = this.#stack[k + POSSIBLE]!;
      if (total + TOLERANCE >= threshold) pool.join(from, since, day - 1);
      total += this.#stack[k + AMOUNTS]!;
      since = day;
    }
    if (total + TOLERANCE >= threshold) pool.join(from, since, FOREVER_END);
    this.#height = top;
    return pool.top - from;
  }

  /** Each start and end changes the total; they are put above the entries, in the order of their days. */
  #changes(base: number, of: number): void {
    const top = this.#height;
    for (let k = base; k < top; k += WIDTH) {
      const start = this.#stack[k + of]!;
      const end = this.#stack[k + of + 1]!;
      const by = this.#stack[k + AMOUNTS + of / 2]!;
      if (!(start <= end)) continue;
      this.add(start, 0, 0, 0, 0, by, 0);
      this.add(end + 1, 0, 0, 0, 0, -by, 0);
    }
    this.#sort(top, POSSIBLE);
  }
}
