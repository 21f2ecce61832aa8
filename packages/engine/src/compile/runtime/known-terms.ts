import { ABSENT_DAY, LAST_MARK } from "@sojourn/record";
import { type Listed, slug } from "./listed.ts";

/** The columns that terms are read from; `words` gives the text of a code. */
export type TermColumns = {
  offsets: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  seasons: Uint8Array;
  names: Int32Array;
  sessions: Int32Array;
  vacations: Uint8Array;
  breaks: Int32Array;
  breakStarts: Int32Array;
  breakEnds: Int32Array;
  complete: Uint8Array;
  requestTerm: Int32Array;
  requestStart: Int32Array;
  requestEnd: Int32Array;
  requestKind: Int32Array;
  words: readonly string[];
};

/** A day of a column; not-a-number where there is none. */
export const dayOf = (raw: number): number => (raw > LAST_MARK ? raw : Number.NaN);

/**
 * One student's terms by their start: those of the record, and those of the school's calendar where the record has
 * none at that time. A term of the calendar is named by a negative number, -1 the first of its rows; below them one
 * for each permission stands for a break between terms that no list has.
 */
export class KnownTerms {
  columns!: TermColumns;
  listed: Listed;
  length = 0;
  items: Int32Array<ArrayBuffer> = new Int32Array(64);
  sure: Uint8Array<ArrayBuffer> = new Uint8Array(64);
  /** Whether a term of the record lacks a date. */
  undated = false;
  /** Whether one lacks a date or its season. */
  lacking = false;
  #row = -1;
  readonly #places: readonly Listed[];
  readonly #slugs: Map<number, string> = new Map();

  constructor(places: readonly Listed[]) {
    this.#places = places;
    this.listed = places[0]!;
  }

  bind(columns: TermColumns): void {
    this.columns = columns;
    this.#slugs.clear();
    this.#row = -1;
  }

  /** From here on with the calendar of another school. */
  use(place: number): void {
    this.listed = this.#places[place]!;
    this.#row = -1;
  }

  load(row: number): void {
    if (this.#row === row) return;
    this.#row = row;
    this.length = 0;
    this.undated = this.lacking = false;
    const { offsets, starts, ends, seasons } = this.columns;
    const { rows } = this.listed;
    const [from, until] = [offsets[row]!, offsets[row + 1]!];
    if (this.items.length < until - from + rows.length) this.#grow((until - from + rows.length) * 2);
    for (let at = from; at < until; at++) {
      if (starts[at] === ABSENT_DAY || ends[at] === ABSENT_DAY) this.undated = true;
      if (seasons[at] === 0) this.lacking = true;
      if (dayOf(starts[at]!) <= dayOf(ends[at]!)) this.#place(at, 1);
    }
    this.lacking ||= this.undated;
    for (let k = 0; k < rows.length; k++)
      if (rows[k]!.kind === "term" && rows[k]!.start <= rows[k]!.end) this.#placeListed(k, from, until);
  }

  #grow(size: number): void {
    this.items = new Int32Array(size);
    this.sure = new Uint8Array(size);
  }

  /** A term of the calendar, unless the record has it; only perhaps, where the record does not say enough. */
  #placeListed(k: number, from: number, until: number): void {
    const { starts, ends, seasons } = this.columns;
    const [start, end, season] = [this.listed.starts[k]!, this.listed.ends[k]!, this.listed.seasons[k]!];
    let sure = 1;
    for (let at = from; at < until; at++) {
      const [ownStart, ownEnd] = [dayOf(starts[at]!), dayOf(ends[at]!)];
      const same = seasons[at] === season && season !== 0;
      if (same && ownStart <= end && start <= ownEnd) return;
      const apart = ownStart > end || ownEnd < start;
      if (!apart && (same || seasons[at] === 0)) sure = 0;
    }
    this.#place(-1 - k, sure);
  }

  #place(at: number, sure: number): void {
    const start = this.startOf(at);
    let j = this.length++;
    for (; j > 0 && this.startOf(this.items[j - 1]!) > start; j--) {
      this.items[j] = this.items[j - 1]!;
      this.sure[j] = this.sure[j - 1]!;
    }
    this.items[j] = at;
    this.sure[j] = sure;
  }

  startOf(at: number): number {
    return at >= 0 ? this.columns.starts[at]! : this.listed.starts[-1 - at]!;
  }

  endOf(at: number): number {
    return at >= 0 ? this.columns.ends[at]! : this.listed.ends[-1 - at]!;
  }

  seasonOf(at: number): number {
    return at >= 0 ? this.columns.seasons[at]! : this.listed.seasons[-1 - at]!;
  }

  /** Its session and name as one word; of the calendar, its name. */
  nameOf(at: number): string {
    if (at < 0) return this.listed.slugs[-1 - at]!;
    const { sessions, names, words } = this.columns;
    const key = sessions[at]! * 0x400_0000 + names[at]!;
    const known = this.#slugs.get(key);
    if (known !== undefined) return known;
    const made = slug(`${words[sessions[at]!]} ${words[names[at]!]}`);
    this.#slugs.set(key, made);
    return made;
  }
}
