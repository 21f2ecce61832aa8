import { dayFromISO } from "@sojourn/dates";
import type { Type } from "@sojourn/policy";
import { askFor, fieldAt, kebab } from "@sojourn/record";
import type { Context } from "./context.ts";
import type { Fact, Missing } from "./standing.ts";
import {
  ANY_DAYS,
  ANY_NUMBER,
  exactly,
  type Item,
  MAYBE,
  NOTHING,
  SOME,
  truth,
  type Value,
} from "./values.ts";

/** What stands in one place of a record: its value, and the fact that it rests on or the question that it leaves. */
export type Reading = { value: Value; fact: Fact | undefined; missing: Missing | undefined };
/** Reads what stands in a field, which may be absent (unknown) or null (not yet). */
type ReadField = (raw: unknown, path: string) => Reading;
/** Reads a field of an entry; the entry's own doubt makes a known field no less known. */
export type ReadItem = (item: Item, context: Context) => Value;

export function fieldReader(names: readonly string[], type: Type): ReadField {
  const field = fieldOf(names);
  const unknown = unknownOf(type);
  const parse = parserOf(type);
  return (raw, path) =>
    raw === undefined
      ? { value: unknown, fact: undefined, missing: question(path, field) }
      : {
          value: raw === null ? NOTHING : parse(raw, path),
          fact: { path, words: field.words, value: shown(raw) },
          missing: undefined,
        };
}

/** The value of a reading; the trace is told what was looked at. */
export function take({ value, fact, missing }: Reading, { trace }: Context): Value {
  if (fact) trace.saw(fact);
  else if (missing) trace.lacks(missing);
  return value;
}

/** A reader for one field of entries of any list, whose name says which field of the vocabulary it is. */
export function readerIn(path: readonly string[], type: Type): (list: string) => ReadField {
  const names = namesOf(path);
  const readers = new Map<string, ReadField>();
  let last: { list: string; reader: ReadField } | undefined;
  return (list) => {
    // From one time to the next the list is most often the same.
    if (last?.list === list) return last.reader;
    const reader = readers.get(list) ?? fieldReader([...namesOf(list.split(".")), ...names], type);
    readers.set(list, reader);
    last = { list, reader };
    return reader;
  };
}

/** Fields of entries are few: each has one reader, and its place among what was read of an entry. */
const ITEM_READERS = new Map<string, ReadItem>();

export function itemReader(path: readonly string[], type: Type): ReadItem {
  const key = `${path.join(".")} ${type.t}`;
  const known = ITEM_READERS.get(key) ?? readyItemReader(path, type, ITEM_READERS.size);
  ITEM_READERS.set(key, known);
  return known;
}

function readyItemReader(path: readonly string[], type: Type, place: number): ReadItem {
  const suffix = `.${path.join(".")}`;
  const reader = readerIn(path, type);
  const read = (item: Item): Reading => reader(item.list)(valueIn(item.data, path), item.path + suffix);
  return (item, context) => {
    let reading = item.read[place];
    if (!reading) {
      reading = read(item);
      item.read[place] = reading;
    }
    return take(reading, context);
  };
}

export function valueIn(data: unknown, path: readonly string[]): unknown {
  let at = data;
  for (const key of path) at = at === null || at === undefined ? at : (at as Record<string, unknown>)[key];
  return at;
}

function parserOf(type: Type): (raw: unknown, path: string) => Value {
  switch (type.t) {
    case "date":
      return (raw) => {
        const day = typeof raw === "string" ? dayFromISO(raw) : undefined;
        return day === undefined ? NOTHING : exactly(day);
      };
    case "number":
      return (raw) => exactly(raw as number);
    case "boolean":
      return (raw) => truth(raw as boolean);
    case "text":
    case "enum":
      return (raw) => ({ t: "s", v: String(raw) });
    case "item":
      return (raw, path) => ({ t: "i", item: itemAt(path, raw as Item["data"]) });
    default:
      return () => NOTHING;
  }
}

/** An entry as the record tells it. */
export const itemAt = (path: string, data: Item["data"]): Item => ({
  path,
  list: path.slice(0, path.indexOf("[")),
  data,
  sure: true,
  // With room for each field that is read of entries: all such lists have one shape.
  read: new Array<Reading | undefined>(ITEM_READERS.size).fill(undefined),
});

/** The entries of a list of the record, the same ones each time. */
export function entriesOf(list: string, { case: { record, read } }: Context): readonly Item[] {
  const known = read.entries.get(list);
  if (known) return known;
  const raw = (record as Record<string, unknown>)[list];
  const data = Array.isArray(raw) ? (raw as Item["data"][]) : [];
  const made = data.map((one, at) => itemAt(`${list}[${at}]`, one));
  read.entries.set(list, made);
  return made;
}

export function unknownOf(type: Type): Value {
  switch (type.t) {
    case "date":
    case "number":
    case "days":
      return ANY_NUMBER;
    case "boolean":
      return MAYBE;
    case "periods":
      return ANY_DAYS;
    case "months":
    case "business-days":
      return {
        t: "m",
        lo: { months: Number.NEGATIVE_INFINITY, days: 0 },
        hi: { months: Number.POSITIVE_INFINITY, days: 0 },
      };
    case "list":
      return { t: "l", items: [], open: true };
    case "item":
      return SOME;
    default:
      return { t: "s", v: undefined };
  }
}

/** Say that a fact is missing: its path as the record would have it, and its own question. */
export function note(path: string, names: readonly string[], context: Context): void {
  context.trace.lacks(question(path, fieldOf(names)));
}

/** Say that the answer stands without a fact, which could still sharpen it. */
export function noteOpen(path: string, names: readonly string[], context: Context): void {
  context.trace.leavesOpen(question(path, fieldOf(names)));
}

type Field = { words: string; ask: string; cost: number | undefined };

/** What the vocabulary says of its fields, which never changes, by their names. */
const FIELDS = new Map<string, Field>();

function fieldOf(names: readonly string[]): Field {
  const key = names.join(" ");
  const known = FIELDS.get(key);
  if (known) return known;
  const field = fieldAt(names);
  const made = { words: field?.words ?? key, ask: askFor(names), cost: field?.cost };
  FIELDS.set(key, made);
  return made;
}

const question = (fact: string, { ask, cost }: Field): Missing =>
  cost === undefined ? { fact, ask } : { fact, ask, cost };

function shown(raw: unknown): string {
  if (raw === null) return "not yet";
  if (raw === true) return "yes";
  if (raw === false) return "no";
  return typeof raw === "object" ? "given" : String(raw);
}

const WORK = fieldAt(["applications", "kind"]) as { values?: readonly string[] } | undefined;
/** Whether applications and authorizations on record can be of that kind. */
export const isWork = (kind: string | undefined): boolean => WORK?.values?.includes(kind ?? "") ?? false;

/** `programs[0].end` → its kebab names for the vocabulary: `programs`, `end`. */
export const namesOf = (path: readonly string[]): string[] => path.map(kebab);

/** What tells that nothing is missing from a list, and the question that asks for it. */
type Completeness = { key: string; missing: Missing };
const COMPLETENESS = new Map<string, Completeness>();

function completenessOf(list: string): Completeness {
  const known = COMPLETENESS.get(list);
  if (known) return known;
  const key = `${list}Complete`;
  const made = { key, missing: question(key, fieldOf([kebab(key)])) };
  COMPLETENESS.set(list, made);
  return made;
}

/** Whether the record says that nothing is missing from a list. */
export const isComplete = (list: string, context: Context): boolean =>
  context.case.closed || (context.record as Record<string, unknown>)[completenessOf(list).key] === true;

export const noteIncomplete = (list: string, { trace }: Context): void =>
  trace.lacks(completenessOf(list).missing);

/** The same where the answer stands without it. */
export const noteMaybeIncomplete = (list: string, { trace }: Context): void =>
  trace.leavesOpen(completenessOf(list).missing);
