import { dayFromISO } from "@sojourn/dates";
import type { Type } from "@sojourn/policy";
import { askFor, fieldAt, kebab } from "@sojourn/record";
import type { Context } from "./context.ts";
import type { Missing } from "./standing.ts";
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

/** Reads what stands in a field, which may be absent (unknown) or null (not yet). */
export type ReadField = (raw: unknown, path: string, context: Context) => Value;
/** Reads a field of an entry; the entry's own doubt makes a known field no less known. */
export type ReadItem = (item: Item, context: Context) => Value;

export function fieldReader(names: readonly string[], type: Type): ReadField {
  const field = fieldOf(names);
  const unknown = unknownOf(type);
  const parse = parserOf(type);
  return (raw, path, context) => {
    if (raw === undefined) {
      context.trace.missing.push(question(path, field));
      return unknown;
    }
    context.trace.saw({ path, words: field.words, value: shown(raw) });
    return raw === null ? NOTHING : parse(raw, path);
  };
}

/** A reader for one field of entries of any list, whose name says which field of the vocabulary it is. */
export function readerIn(path: readonly string[], type: Type): (list: string) => ReadField {
  const names = namesOf(path);
  const readers = new Map<string, ReadField>();
  return (list) => {
    const known = readers.get(list) ?? fieldReader([...namesOf(list.split(".")), ...names], type);
    readers.set(list, known);
    return known;
  };
}

export function itemReader(path: readonly string[], type: Type): ReadItem {
  const suffix = `.${path.join(".")}`;
  const reader = readerIn(path, type);
  return (item, context) => reader(item.list)(valueIn(item.data, path), item.path + suffix, context);
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
});

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
  context.trace.missing.push(question(path, fieldOf(names)));
}

/** Say that the answer stands without a fact, which could still sharpen it. */
export function noteOpen(path: string, names: readonly string[], context: Context): void {
  context.trace.open.push(question(path, fieldOf(names)));
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

/** Whether the record says that nothing is missing from a list. */
export function isComplete(list: string, context: Context): boolean {
  if (context.closed) return true;
  return (context.record as Record<string, unknown>)[`${list}Complete`] === true;
}

export function noteIncomplete(list: string, context: Context): void {
  note(`${list}Complete`, [kebab(`${list}Complete`)], context);
}
