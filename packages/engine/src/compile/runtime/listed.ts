import { bridge, minus, normalise, type Period, type Periods } from "@sojourn/dates";
import type { CalendarRow } from "@sojourn/policy";
import { SCHEMA_WORDS } from "@sojourn/record";
import type { Sets } from "./sets.ts";

/** More days than lie between two terms that follow each other. */
export const LONGEST_RECESS = 45;

export const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
/** The code of a word of the schema, which is the same in all columns. */
export const codeOf = (word: string): number => Math.max(0, SCHEMA_WORDS.indexOf(word, 1));

/** The rows of a calendar that terms are made of. */
export const termRows = (calendar: readonly CalendarRow[]): CalendarRow[] =>
  calendar.filter(({ kind }) => kind === "term" || kind === "session");

/** What a school's calendar lists. After its own rows there is room for `breaks` that no list has. */
export type Listed = {
  rows: readonly CalendarRow[];
  starts: Int32Array;
  ends: Int32Array;
  seasons: Uint8Array;
  slugs: readonly string[];
  /** Sets of days: its breaks, and the time in which it leaves out no term. */
  recesses: number;
  settled: number;
};

export function listedOf(calendar: readonly CalendarRow[], sets: Sets, breaks: number): Listed {
  const rows = termRows(calendar);
  const size = rows.length + breaks;
  const [starts, ends, seasons] = [new Int32Array(size), new Int32Array(size), new Uint8Array(size)];
  for (const [at, row] of rows.entries()) {
    starts[at] = row.start;
    ends[at] = row.end;
    seasons[at] = row.season ? codeOf(row.season) : 0;
  }
  seasons.fill(codeOf("summer"), rows.length);
  const of = (kind: CalendarRow["kind"]) =>
    normalise(calendar.filter((row) => row.kind === kind).map((row): Period => [row.start, row.end]));
  // A session listed beside the terms is a term for those who are enrolled in it.
  const settled = minus(bridge(of("term"), LONGEST_RECESS), of("session"));
  return {
    ...{ rows, starts, ends, seasons, slugs: rows.map((row) => slug(row.name)) },
    ...{ recesses: held(of("break"), sets), settled: held(settled, sets) },
  };
}

function held(periods: Periods, sets: Sets): number {
  const at = sets.pool.top;
  sets.pool.room(periods.length);
  for (const [start, end] of periods) sets.pool.join(at, start, end);
  return sets.made(at, periods.length, at, periods.length);
}
