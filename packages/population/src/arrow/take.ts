import {
  type Column,
  type Columns,
  emptyColumn,
  type Field,
  LAST_MARK,
  type ObjectColumn,
  type ObjectShape,
  type Shape,
  vocabulary,
  Words,
} from "@sojourn/record";
import type { Data, RecordBatch } from "apache-arrow";
import { type Limits, recordLimits } from "./limits.ts";
import { hasNotYet, notYet } from "./schema.ts";
import {
  codesTaken,
  daysTaken,
  flagsTaken,
  given,
  numbersTaken,
  present,
  type Taking,
  textCodes,
  valueCodes,
} from "./values.ts";

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
      return {
        type: "enum",
        codes: codesTaken(new Uint8Array(taking.at.length), valueCodes(shape, taking), data!, taking),
      };
    default:
      return {
        type: "text",
        codes: codesTaken(new Int32Array(taking.at.length), textCodes(limits, taking), data!, taking),
      };
  }
}

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
  const keys = codesTaken(new Int32Array(inner.at.length), textCodes(limits.keys ?? {}, inner), key!, inner);
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
