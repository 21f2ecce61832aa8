import {
  ABSENT_DAY,
  type Column,
  type Columns,
  type Field,
  LAST_MARK,
  NO,
  NOT_YET,
  type ObjectColumn,
  type ObjectShape,
  type Shape,
  UNTOLD,
  vocabulary,
  WORD_DAY,
  Words,
  YES,
} from "@sojourn/record";
import type { Data, RecordBatch } from "apache-arrow";
import { bitAt } from "./buffers.ts";
import { emptyColumn } from "./empty.ts";
import { type At, dayOf, daysIn, flagsIn, isDay, numbersIn, textsIn } from "./leaves.ts";
import { fitsNumber, fitsText, type Limits, recordLimits } from "./limits.ts";
import { hasNotYet, notYet } from "./schema.ts";

/**
 * Some rows of an Arrow batch as columns of records, without making objects. `faulty` are places in `rows` of those
 * that are no record; what is wrong with them `readRecord` says, given `rowAt`.
 */
export function columnsFrom(batch: RecordBatch, rows: Int32Array): { columns: Columns; faulty: Set<number> } {
  const words = new Words();
  const faulty = new Set<number>();
  const taking: Taking = { words, at: rows, fault: (place) => faulty.add(place) };
  const record = objectTaken(vocabulary, recordLimits, childrenOf(batch.data), taking);
  return { columns: { rows: rows.length, words: words.words, record }, faulty };
}

/** The entries of a table that are taken, each by its place in the Arrow data; -1 where its parent is absent. */
type Taking = { words: Words; at: Int32Array; fault: (place: number) => void };
type Of<T extends Shape["type"]> = Extract<Shape, { type: T }>;
type Children = Map<string, Data>;

/** The columns of a struct by their names. */
export const childrenOf = ({ type, children }: Data): Children =>
  new Map(type.children.map((field, place) => [field.name, children[place]!]));

function taken(shape: Shape, limits: Limits, data: Data | undefined, taking: Taking, beside?: Data): Column {
  const silent = !data || data.nullCount === data.length;
  if (silent && !beside) return emptyColumn(shape);
  switch (shape.type) {
    case "date":
      return { type: "date", days: daysTaken(shape, silent ? undefined : data, beside, taking) };
    case "object":
      return givenObject(shape, limits, data!, taking);
    case "list":
    case "map":
      return entriesTaken(shape, limits, data!, taking);
    case "either":
      return eitherTaken(shape, limits, data!, taking);
    case "number":
      return { type: "number", numbers: numbersTaken(limits, data!, taking) };
    case "boolean":
      return { type: "boolean", flags: flagsTaken(data!, taking) };
    case "enum":
      return { type: "enum", codes: Uint8Array.from(codesTaken(valueCodes(shape, taking), data!, taking)) };
    default:
      return { type: "text", codes: codesTaken(textCodes(limits, taking), data!, taking) };
  }
}

/** Where each entry's value lies, -1 where it has none. */
function present({ nullCount, nullBitmap, offset }: Data, at: Int32Array): Int32Array {
  if (nullCount === 0) return at;
  return at.map((place) => (place >= 0 && bitAt(nullBitmap, offset + place) ? place : -1));
}

const given = (places: Int32Array): Uint8Array => Uint8Array.from(places, (place) => (place >= 0 ? 1 : 0));

function givenObject(shape: ObjectShape, limits: Limits, data: Data, taking: Taking): ObjectColumn {
  return objectTaken(shape, limits, childrenOf(data), { ...taking, at: present(data, taking.at) });
}

function objectTaken(shape: ObjectShape, limits: Limits, children: Children, taking: Taking): ObjectColumn {
  const fields = Object.values(shape.fields).map((field) => [
    field.key,
    taken(
      field,
      limits.fields?.[field.key] ?? {},
      children.get(field.key),
      taking,
      waitingIn(field, children),
    ),
  ]);
  const column: ObjectColumn = {
    type: "object",
    given: given(taking.at),
    fields: Object.fromEntries(fields),
  };
  inOrder(column, "start", "end", taking);
  inOrder(column, "left", "returns", taking);
  return column;
}

const waitingIn = (field: Field, children: Children): Data | undefined => {
  const waiting = hasNotYet(field) ? children.get(notYet(field.key)) : undefined;
  return waiting && waiting.nullCount < waiting.length ? waiting : undefined;
};

/** What lasts must not end before it starts. */
function inOrder({ fields }: ObjectColumn, first: string, last: string, { at, fault }: Taking): void {
  const [a, b] = [fields[first], fields[last]];
  if (a?.type !== "date" || b?.type !== "date" || a.days.length === 0 || b.days.length === 0) return;
  for (let entry = 0; entry < at.length; entry++) {
    const until = b.days[entry]!;
    if (until > LAST_MARK && a.days[entry]! > until) fault(entry);
  }
}

function entriesTaken(shape: Of<"list"> | Of<"map">, limits: Limits, data: Data, taking: Taking): Column {
  const places = present(data, taking.at);
  const { offsets, at } = entriesOf(data, places);
  if (limits.mostEntries !== undefined)
    for (let row = 0; row < places.length; row++)
      if (offsets[row + 1]! - offsets[row]! > limits.mostEntries) taking.fault(row);
  const inner: Taking = { ...taking, at, fault: (entry) => taking.fault(rowOf(entry, offsets)) };
  const [child] = data.children;
  const of = limits.of ?? {};
  if (shape.type === "list") {
    noneMissing(child!, inner);
    return { type: "list", given: given(places), offsets, of: taken(shape.of, of, child, inner) };
  }
  const [key, value] = child!.children;
  noneMissing(value!, inner);
  const keys = codesTaken(textCodes(limits.keys ?? {}, inner), key!, inner);
  twice(keys, offsets, taking.fault);
  return { type: "map", given: given(places), offsets, keys, of: taken(shape.of, of, value, inner) };
}

function entriesOf({ valueOffsets }: Data, places: Int32Array): { offsets: Int32Array; at: Int32Array } {
  const offsets = new Int32Array(places.length + 1);
  const edge = (place: number) => Number(valueOffsets[place]);
  for (let row = 0; row < places.length; row++) {
    const place = places[row]!;
    offsets[row + 1] = offsets[row]! + (place < 0 ? 0 : edge(place + 1) - edge(place));
  }
  const at = new Int32Array(offsets[places.length]!);
  for (let row = 0; row < places.length; row++) {
    const from = offsets[row]!;
    const many = offsets[row + 1]! - from;
    for (let entry = 0; entry < many; entry++) at[from + entry] = edge(places[row]!) + entry;
  }
  return { offsets, at };
}

/** An entry of a list is there or not: there is no null among them. */
function noneMissing(data: Data, { at, fault }: Taking): void {
  if (data.nullCount > 0) present(data, at).forEach((place, entry) => void (place < 0 && fault(entry)));
}

/** The row that an entry belongs to. */
function rowOf(entry: number, offsets: Int32Array): number {
  let [low, high] = [0, offsets.length - 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle + 1]! > entry) high = middle;
    else low = middle + 1;
  }
  return low;
}

function twice(keys: Int32Array, offsets: Int32Array, fault: (row: number) => void): void {
  for (let row = 0; row + 1 < offsets.length; row++) {
    const own = keys.subarray(offsets[row], offsets[row + 1]);
    if (own.length > 1 && new Set(own).size < own.length) fault(row);
  }
}

function eitherTaken(shape: Of<"either">, limits: Limits, data: Data, taking: Taking): Column {
  const inner = { ...taking, at: present(data, taking.at) };
  const children = childrenOf(data);
  const which = new Uint8Array(inner.at.length);
  const of = shape.of.map((one, kind) => {
    const child = children.get(one.type);
    const here = child ? present(child, inner.at) : undefined;
    here?.forEach((place, entry) => {
      if (place < 0) return;
      if (which[entry]) taking.fault(entry);
      which[entry] = kind + 1;
    });
    return taken(one, limits.either?.[kind] ?? {}, child, inner);
  });
  return { type: "either", which, of };
}

function numbersTaken(limits: Limits, data: Data, { at, fault }: Taking): Float64Array {
  const value = numbersIn(data)!;
  return Float64Array.from(present(data, at), (place, entry) => {
    if (place < 0) return Number.NaN;
    const number = value(place);
    if (!fitsNumber(number, limits)) fault(entry);
    return number;
  });
}

function flagsTaken(data: Data, { at }: Taking): Uint8Array {
  const value = flagsIn(data)!;
  return Uint8Array.from(present(data, at), (place) => (place < 0 ? UNTOLD : value(place) ? YES : NO));
}

/** The code of a text of one field; undefined where the field does not take it. */
type CodeOf = (text: string) => number | undefined;

const valueCodes = ({ values }: Of<"enum">, { words }: Taking): CodeOf =>
  remembered((text) => (values.includes(text) ? words.code(text) : undefined));
const textCodes = (limits: Limits, { words }: Taking): CodeOf =>
  remembered((text) => (fitsText(text, limits) ? words.code(text) : undefined));

function remembered(codeOf: CodeOf): CodeOf {
  const known = new Map<string, number | undefined>();
  return (text) => {
    const code = known.get(text);
    if (code !== undefined || known.has(text)) return code;
    const fresh = codeOf(text);
    known.set(text, fresh);
    return fresh;
  };
}

function codesTaken(codeOf: CodeOf, data: Data, { at, fault }: Taking): Int32Array {
  const text = textsIn(data)!;
  return present(data, at).map((place, entry) => {
    if (place < 0) return 0;
    const code = codeOf(text(place));
    if (code === undefined) fault(entry);
    return code ?? 0;
  });
}

function daysTaken(
  shape: Of<"date"> & { nullable?: boolean },
  data: Data | undefined,
  beside: Data | undefined,
  taking: Taking,
) {
  const day = data ? dayReader(shape, data) : undefined;
  const places = data ? present(data, taking.at) : undefined;
  const waiting = beside && flagsIn(beside);
  const waits = beside && present(beside, taking.at);
  return taking.at.map((_, entry) => {
    const [place, wait] = [places?.[entry] ?? -1, waits?.[entry] ?? -1];
    const isWaiting = wait >= 0 && waiting!(wait);
    if (place < 0) return isWaiting ? NOT_YET : ABSENT_DAY;
    const told = day!(place);
    if (told === undefined || isWaiting) taking.fault(entry);
    return told ?? ABSENT_DAY;
  });
}

function dayReader({ also = [] }: Of<"date">, data: Data): At<number | undefined> {
  const days = daysIn(data);
  if (days)
    return (place) => {
      const day = days(place);
      return isDay(day) ? day : undefined;
    };
  const text = textsIn(data)!;
  const code = remembered((told) => (also.includes(told) ? WORD_DAY + also.indexOf(told) : dayOf(told)));
  return (place) => code(text(place));
}
