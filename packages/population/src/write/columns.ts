import {
  Bool,
  type Data,
  type DataType,
  DateDay,
  Dictionary,
  Float64,
  Int32,
  type List,
  makeData,
  type Struct,
  Uint8,
  Uint16,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import { bitsWhere, texts } from "../arrow/buffers.ts";

/** Arrow columns out of plain arrays; what is not there becomes null. */

export const int32 = new Int32();
export const float64 = new Float64();
export const utf8 = new Utf8();
export const date = new DateDay();
export const boolean = new Bool();
export const oneOf = (): Dictionary<Utf8, Uint8> => new Dictionary(new Utf8(), new Uint8());
export const oneOfMany = (): Dictionary<Utf8, Uint16> => new Dictionary(new Utf8(), new Uint16());

type Values = Int32Array | Float64Array | Uint8Array | Uint16Array;

/** Numbers, days or keys, null where `has` says there is none. */
export function valuesColumn(
  type: DataType,
  data: Values,
  has: (at: number) => boolean,
  dictionary?: readonly string[],
): Data {
  const { bits, unset } = bitsWhere(data.length, has);
  const words = dictionary && { dictionary: vectorFromArray([...dictionary], new Utf8()) };
  return makeData({ type, length: data.length, nullCount: unset, nullBitmap: bits, data, ...words } as never);
}

/** Texts; an empty one is null. */
export function textsColumn(told: readonly string[]): Data {
  const words = new Map([["", 0]]);
  const codes = Int32Array.from(told, (text) => {
    const code = words.get(text) ?? words.size;
    words.set(text, code);
    return code;
  });
  const { bits, unset } = bitsWhere(told.length, (at) => told[at] !== "");
  const buffers = texts([...words.keys()])(codes);
  return makeData({ type: utf8, length: told.length, nullCount: unset, nullBitmap: bits, ...buffers });
}

/** Yes or no; null where `has` says there is neither. */
export function flagsColumn(length: number, is: (at: number) => boolean, has: (at: number) => boolean): Data {
  const { bits, unset } = bitsWhere(length, has);
  return makeData({
    type: boolean,
    length,
    nullCount: unset,
    nullBitmap: bits,
    data: bitsWhere(length, is).bits,
  });
}

export const listColumn = (type: List, valueOffsets: Int32Array, child: Data): Data =>
  makeData({ type, length: valueOffsets.length - 1, nullCount: 0, valueOffsets, child });

export const structColumn = (type: Struct, length: number, children: Data[]): Data =>
  makeData({ type, length, nullCount: 0, children });

/** Lists of entries that are met column by column: how many each row has, then where the next one goes. */
export function entryPlaces(
  rows: number,
  meet: (entry: (row: number) => void) => void,
): { offsets: Int32Array; next: Int32Array } {
  const offsets = new Int32Array(rows + 1);
  meet((row) => offsets[row + 1]!++);
  for (let row = 0; row < rows; row++) offsets[row + 1]! += offsets[row]!;
  return { offsets, next: offsets.slice(0, rows) };
}
