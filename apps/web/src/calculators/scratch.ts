import { today } from "../lib/dates.ts";
import { getAt, type Raw, setAt } from "../lib/paths.ts";
import type { Calculator, ListAsked } from "./calculator.ts";

/** What is put into one calculator. */
export type Scratch = {
  /** A record of its own. */
  record: Raw;
  /** The day asked about. */
  asOf: string;
  /** The person's own record, when it began with that. */
  from?: Raw;
  /** Whether anything was changed here. */
  touched?: true;
};

const listOf = (record: Raw, list: string): Raw[] => (record[list] as Raw[] | undefined) ?? [];

/** An empty page, with the entries that stand ready to be filled in. */
export function begun(calculator: Calculator, asOf = today()): Scratch {
  const record: Raw = { record: 1, ...structuredClone(calculator.given) };
  for (const asked of calculator.lists ?? [])
    if (asked.ready) record[asked.list] = [...listOf(record, asked.list), fresh(asked, record, asOf)];
  return { record, asOf };
}

/** A record of one's own is taken as it is: nothing is presumed of it. */
export const taken = (record: Raw, asOf: string): Scratch => ({
  record: structuredClone(record),
  asOf,
  from: record,
});

/** One fact set; entries that come into being with it get what every entry here has. */
export function put(scratch: Scratch, calculator: Calculator, path: string, value: unknown): Scratch {
  const before = getAt(scratch.record, LEVEL, scratch.asOf);
  let record = setAt(scratch.record, path, value, scratch.asOf);
  for (const asked of calculator.lists ?? []) record = completed(record, scratch, asked);
  if (path === LEVEL) record = followed(record, calculator, before, value);
  return { ...scratch, record, touched: true };
}

export function added(scratch: Scratch, asked: ListAsked): Scratch {
  const entries = [...listOf(scratch.record, asked.list), fresh(asked, scratch.record, scratch.asOf)];
  return { ...scratch, record: { ...scratch.record, [asked.list]: entries }, touched: true };
}

export function removed(scratch: Scratch, list: string, at: number): Scratch {
  const entries = listOf(scratch.record, list).filter((_, index) => index !== at);
  return { ...scratch, record: { ...scratch.record, [list]: entries }, touched: true };
}

const LEVEL = "program.level";

function fresh({ kinds, given, atLevel }: ListAsked, record: Raw, asOf: string): Raw {
  const level = atLevel && getAt(record, LEVEL, asOf);
  return { ...(kinds?.length === 1 && { kind: kinds[0] }), ...given, ...(level ? { level } : {}) };
}

/** An entry that a path made ("authorizations[stem-opt].end") lacks what a button would have given it. */
function completed(record: Raw, { record: old, asOf }: Scratch, asked: ListAsked): Raw {
  const entries = listOf(record, asked.list);
  const known = listOf(old, asked.list).length;
  if (entries.length <= known) return record;
  const all = entries.map((entry, at) => (at < known ? entry : { ...fresh(asked, record, asOf), ...entry }));
  return { ...record, [asked.list]: all };
}

/** Entries at the level of the program stay at it when the program's is told or changed. */
function followed(record: Raw, { lists }: Calculator, before: unknown, level: unknown): Raw {
  const all = { ...record };
  for (const { list, atLevel } of lists ?? [])
    if (atLevel)
      all[list] = listOf(record, list).map((entry) => (entry.level === before ? at(entry, level) : entry));
  return all;
}

function at({ level: _, ...entry }: Raw, level: unknown): Raw {
  return level === undefined ? entry : { ...entry, level };
}

/** The record that is asked about: entries at the end of a list into which nothing was put are left out. */
export function asAsked({ record }: Scratch, { lists }: Calculator): Raw {
  const all = { ...record };
  for (const { list, given } of lists ?? []) {
    const entries = listOf(record, list);
    const last = entries.findLastIndex((entry) => !untouched(entry, given));
    if (entries.length > 0) all[list] = entries.slice(0, last + 1);
  }
  return all;
}

/** What is here from the beginning says nothing of its own. */
const untouched = (entry: Raw, given: Raw | undefined): boolean =>
  Object.keys(entry).every((key) => key === "kind" || key === "level" || (given && key in given));

/** Which entries of the list are meant, each with its place in the record. */
export function meant(record: Raw, { list, kinds }: ListAsked): { entry: Raw; at: number }[] {
  return listOf(record, list)
    .map((entry, at) => ({ entry, at }))
    .filter(({ entry }) => !kinds || kinds.includes(String(entry.kind)));
}

/** What may go into the person's own record: everything but what was only presumed, or ticked for this page alone. */
export function toKeep(scratch: Scratch, calculator: Calculator, own: Raw | undefined): Raw {
  const record = asAsked(scratch, calculator);
  return Object.fromEntries(
    Object.entries(record).filter(([key]) => !key.endsWith("Complete") || own?.[key] !== undefined),
  );
}
