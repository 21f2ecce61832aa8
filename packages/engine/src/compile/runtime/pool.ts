import { FOREVER_END, FOREVER_START } from "@sojourn/dates";

/**
 * Periods of days in one array that is begun anew with each student, so that none is left for the garbage collector.
 * A list of periods is named by where it lies (`at`, in periods) and how many it has; always in normal form.
 */
export class Pool {
  /** Start and end of each period. */
  days: Float64Array<ArrayBuffer> = new Float64Array(1024);
  top = 0;
  #kept = 0;

  /** Forget all but what was there when `keep` was called. */
  clear(): void {
    this.top = this.#kept;
  }

  keep(): void {
    this.#kept = this.top;
  }

  /** Make sure that so many more periods fit. */
  room(more: number): void {
    if ((this.top + more) * 2 <= this.days.length) return;
    const larger = new Float64Array(Math.max(this.days.length * 2, (this.top + more) * 2));
    larger.set(this.days);
    this.days = larger;
  }

  /** One more period, joined to the one before it in the list that begins at `from` where they touch. */
  join(from: number, start: number, end: number): void {
    const s = Math.max(start, FOREVER_START);
    const e = Math.min(end, FOREVER_END);
    if (!(s <= e)) return;
    const { days } = this;
    const before = this.top * 2 - 1;
    if (this.top > from && s <= days[before]! + 1) {
      if (e > days[before]!) days[before] = e;
      return;
    }
    days[this.top * 2] = s;
    days[this.top * 2 + 1] = e;
    this.top++;
  }

  /** The days in both lists, added at the top; how many periods they make. */
  intersect(aAt: number, aLength: number, bAt: number, bLength: number): number {
    this.room(aLength + bLength);
    const { days } = this;
    const from = this.top;
    let [i, j] = [aAt, bAt];
    while (i < aAt + aLength && j < bAt + bLength) {
      const start = Math.max(days[i * 2]!, days[j * 2]!);
      const end = Math.min(days[i * 2 + 1]!, days[j * 2 + 1]!);
      if (start <= end) {
        days[this.top * 2] = start;
        days[this.top * 2 + 1] = end;
        this.top++;
      }
      if (days[i * 2 + 1]! < days[j * 2 + 1]!) i++;
      else j++;
    }
    return this.top - from;
  }

  union(aAt: number, aLength: number, bAt: number, bLength: number): number {
    this.room(aLength + bLength);
    const { days } = this;
    const from = this.top;
    let [i, j] = [aAt, bAt];
    while (i < aAt + aLength || j < bAt + bLength) {
      const left = j >= bAt + bLength || (i < aAt + aLength && days[i * 2]! <= days[j * 2]!);
      const next = left ? i++ : j++;
      this.join(from, days[next * 2]!, days[next * 2 + 1]!);
    }
    return this.top - from;
  }

  minus(aAt: number, aLength: number, bAt: number, bLength: number): number {
    this.room(aLength + bLength);
    const { days } = this;
    const from = this.top;
    let j = bAt;
    for (let i = aAt; i < aAt + aLength; i++) {
      let start = days[i * 2]!;
      const end = days[i * 2 + 1]!;
      while (j < bAt + bLength && days[j * 2 + 1]! < start) j++;
      for (let k = j; k < bAt + bLength && days[k * 2]! <= end && start <= end; k++) {
        this.join(from, start, Math.min(end, days[k * 2]! - 1));
        start = days[k * 2 + 1]! + 1;
      }
      this.join(from, start, end);
    }
    return this.top - from;
  }

  /** With the gaps of at most so many days filled. */
  bridge(at: number, length: number, gap: number): number {
    this.room(length);
    const { days } = this;
    const from = this.top;
    for (let i = at; i < at + length; i++) {
      const near = i > at && days[i * 2]! - days[i * 2 - 1]! - 1 <= gap;
      if (near) days[this.top * 2 - 1] = days[i * 2 + 1]!;
      else this.join(from, days[i * 2]!, days[i * 2 + 1]!);
    }
    return this.top - from;
  }

  same(aAt: number, aLength: number, bAt: number, bLength: number): boolean {
    if (aLength !== bLength) return false;
    for (let k = 0; k < aLength * 2; k++) if (this.days[aAt * 2 + k] !== this.days[bAt * 2 + k]) return false;
    return true;
  }

  /** How many days; Infinity where a period has no start or no end. */
  count(at: number, length: number): number {
    let total = 0;
    for (let i = at; i < at + length; i++) {
      const start = this.days[i * 2]!;
      const end = this.days[i * 2 + 1]!;
      if (start <= FOREVER_START || end >= FOREVER_END) return Number.POSITIVE_INFINITY;
      total += end - start + 1;
    }
    return total;
  }

  /** The nth day; not-a-number when there are fewer, or when the list has no start. */
  nth(at: number, length: number, n: number): number {
    if (!Number.isInteger(n) || n < 1 || length === 0 || this.days[at * 2] === FOREVER_START)
      return Number.NaN;
    let before = 0;
    for (let i = at; i < at + length; i++) {
      const start = this.days[i * 2]!;
      const has = this.count(i, 1);
      if (before + has >= n) return start + (n - before - 1);
      before += has;
    }
    return Number.NaN;
  }
}
