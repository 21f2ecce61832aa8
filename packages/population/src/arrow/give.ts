import { isoFromDay } from "@sojourn/dates";
import {
  ABSENT_DAY,
  type Column,
  type Columns,
  type DateColumn,
  LAST_MARK,
  NOT_YET,
  type ObjectColumn,
  type ObjectShape,
  type Shape,
  UNTOLD,
  vocabulary,
  WORD_DAY,
  YES,
} from "@sojourn/record";
import {
  Bool,
  type Data,
  type DataType,
  makeData,
  RecordBatch,
  Struct,
  Utf8,
  type Vector,
  vectorFromArray,
} from "apache-arrow";
import { bitsWhere, texts, type Utf8Buffers } from "./buffers.ts";
import { hasNotYet, recordArrowSchema } from "./schema.ts";

/** Columns of records as one Arrow batch, laid out as `recordArrowSchema` says. */
export function batchOf({ rows, words, record }: Columns): RecordBatch {
  const type = new Struct(recordArrowSchema.fields);
  const children = fieldsGiven(record, vocabulary, type, rows, { words, texts: texts(words) });
  return new RecordBatch(recordArrowSchema, makeData({ type, length: rows, nullCount: 0, children }));
}

type Wording = { words: readonly string[]; texts: (codes: ArrayLike<number>) => Utf8Buffers };
type Of<T extends Shape["type"]> = Extract<Shape, { type: T }>;

/** The fields of an object in their order, with the columns that say "not yet". */
function fieldsGiven(
  column: ObjectColumn,
  shape: ObjectShape,
  type: DataType,
  length: number,
  wording: Wording,
) {
  let next = 0;
  const nextType = (): DataType => type.children[next++]!.type;
  return Object.values(shape.fields).flatMap((field) => {
    const inner = column.fields[field.key]!;
    const given = dataOf(inner, field, nextType(), length, wording);
    if (!hasNotYet(field)) return [given];
    nextType();
    return [given, waiting(inner as DateColumn, length)];
  });
}

/** One column of so many entries. An empty one lacks every entry. */
function dataOf(column: Column, shape: Shape, type: DataType, length: number, wording: Wording): Data {
  switch (column.type) {
    case "object": {
      const children = fieldsGiven(column, shape as ObjectShape, type, length, wording);
      return made(type, length, (at) => column.given[at] === 1, { children });
    }
    case "list": {
      const valueOffsets = column.offsets.length > 0 ? column.offsets : new Int32Array(length + 1);
      const total = valueOffsets[length]!;
      const child = dataOf(column.of, (shape as Of<"list">).of, type.children[0]!.type, total, wording);
      return made(type, length, (at) => column.given[at] === 1, { valueOffsets, child });
    }
    case "map": {
      const valueOffsets = column.offsets.length > 0 ? column.offsets : new Int32Array(length + 1);
      const entry = type.children[0]!.type;
      const child = entries(
        column.keys,
        column.of,
        (shape as Of<"map">).of,
        entry,
        valueOffsets[length]!,
        wording,
      );
      return made(type, length, (at) => column.given[at] === 1, { valueOffsets, child });
    }
    case "either": {
      const { of } = shape as Of<"either">;
      const children = column.of.map((one, at) =>
        dataOf(one, of[at]!, type.children[at]!.type, length, wording),
      );
      return made(type, length, (at) => (column.which[at] ?? 0) > 0, { children });
    }
    case "date":
      return dates(column, shape as Of<"date">, type, length);
    case "number":
      return made(type, length, (at) => !Number.isNaN(column.numbers[at] ?? Number.NaN), {
        data: filled(Float64Array, column.numbers, length),
      });
    case "boolean":
      return made(type, length, (at) => (column.flags[at] ?? UNTOLD) !== UNTOLD, {
        data: bitsWhere(length, (at) => column.flags[at] === YES).bits,
      });
    case "enum":
      return values(column.codes, shape as Of<"enum">, type, length, wording);
    case "text": {
      const codes = filled(Int32Array, column.codes, length);
      return made(type, length, (at) => codes[at] !== 0, { ...wording.texts(codes) });
    }
  }
}

function made(type: DataType, length: number, has: (at: number) => boolean, buffers: object): Data {
  const { bits, unset } = bitsWhere(length, has);
  return makeData({ type, length, nullCount: unset, nullBitmap: bits, ...buffers } as never);
}

const filled = <A extends { length: number }>(
  kind: new (length: number) => A,
  array: A,
  length: number,
): A => (array.length === 0 ? new kind(length) : array);

function entries(
  keys: Int32Array,
  of: Column,
  shape: Shape,
  type: DataType,
  length: number,
  wording: Wording,
) {
  const [key, value] = type.children.map((field) => field.type);
  const children = [
    makeData({ type: key!, length, nullCount: 0, ...wording.texts(keys) } as never),
    dataOf(of, shape, value!, length, wording),
  ];
  return makeData({ type: type as Struct, length, nullCount: 0, children });
}

function dates({ days }: DateColumn, { also }: Of<"date">, type: DataType, length: number): Data {
  const isDay = (at: number) => (days[at] ?? ABSENT_DAY) > LAST_MARK;
  if (!also) return made(type, length, isDay, { data: filled(Int32Array, days, length) });
  const told = (day: number) => (day > LAST_MARK ? isoFromDay(day) : (also[day - WORD_DAY] ?? ""));
  const written = Array.from({ length }, (_, at) => told(days[at] ?? ABSENT_DAY));
  const inOrder = texts(["", ...written])(Int32Array.from(written, (_, at) => at + 1));
  return made(type, length, (at) => written[at] !== "", { ...inOrder });
}

const waiting = ({ days }: DateColumn, length: number): Data =>
  made(new Bool(), length, (at) => days[at] === NOT_YET, {
    data: bitsWhere(length, (at) => days[at] === NOT_YET).bits,
  });

/** Keys into the field's own list of values. */
function values(
  codes: Uint8Array,
  shape: Of<"enum">,
  type: DataType,
  length: number,
  { words }: Wording,
): Data {
  const places = Uint8Array.from({ length: 256 }, (_, code) =>
    Math.max(0, shape.values.indexOf(words[code] ?? "")),
  );
  const data = Uint8Array.from({ length }, (_, at) => places[codes[at] ?? 0]!);
  const dictionary = dictionaryOf(type, shape.values);
  return made(type, length, (at) => (codes[at] ?? 0) !== 0, { data, dictionary });
}

const DICTIONARIES = new WeakMap<DataType, Vector<Utf8>>();

/** The same one in every batch: an Arrow file cannot replace it. */
function dictionaryOf(type: DataType, words: readonly string[]): Vector<Utf8> {
  const known = DICTIONARIES.get(type) ?? vectorFromArray([...words], new Utf8());
  DICTIONARIES.set(type, known);
  return known;
}
