import { type ObjectShape, type Shape, vocabulary } from "@sojourn/record";
import type { Data, RecordBatch } from "apache-arrow";
import { bitAt } from "./buffers.ts";
import { daysIn, flagsIn, numbersIn, textsIn, written } from "./leaves.ts";
import { hasNotYet, notYet } from "./schema.ts";
import { childrenOf } from "./take.ts";

/** One row as the plain JSON it stands for, whether or not it is a record: for `readRecord` to say what is wrong. */
export const rowAt = (batch: RecordBatch, row: number): unknown => objectAt(vocabulary, batch.data, row);

type Of<T extends Shape["type"]> = Extract<Shape, { type: T }>;

function valueAt(shape: Shape, data: Data, place: number): unknown {
  if (data.nullCount > 0 && !bitAt(data.nullBitmap, data.offset + place)) return undefined;
  switch (shape.type) {
    case "object":
      return objectAt(shape, data, place);
    case "list":
      return entryPlaces(data, place).map((at) => valueAt(shape.of, data.children[0]!, at));
    case "map":
      return mapAt(shape, data, place);
    case "either":
      return eitherAt(shape, data, place);
    case "number":
      return numbersIn(data)?.(place);
    case "boolean":
      return flagsIn(data)?.(place);
    case "date": {
      const days = daysIn(data);
      return days ? written(days(place)) : textsIn(data)?.(place);
    }
    default:
      return textsIn(data)?.(place);
  }
}

function objectAt(shape: ObjectShape, data: Data, place: number): object {
  const children = childrenOf(data);
  const told = Object.values(shape.fields).map((field) => {
    const child = children.get(field.key);
    const value = child && valueAt(field, child, place);
    const waiting = hasNotYet(field) ? children.get(notYet(field.key)) : undefined;
    const waits = waiting !== undefined && valueAt({ type: "boolean" }, waiting, place) === true;
    return [field.key, waits ? (value === undefined ? null : `${value}, and not yet`) : value] as const;
  });
  return Object.fromEntries(told.filter(([, value]) => value !== undefined));
}

function entryPlaces({ valueOffsets }: Data, place: number): number[] {
  const [from, until] = [Number(valueOffsets[place]), Number(valueOffsets[place + 1])];
  return Array.from({ length: until - from }, (_, at) => from + at);
}

function mapAt(shape: Of<"map">, data: Data, place: number): object {
  const [keys, values] = data.children[0]!.children;
  const key = textsIn(keys!)!;
  return Object.fromEntries(entryPlaces(data, place).map((at) => [key(at), valueAt(shape.of, values!, at)]));
}

function eitherAt(shape: Of<"either">, data: Data, place: number): unknown {
  const children = childrenOf(data);
  return shape.of
    .map((one) => children.get(one.type) && valueAt(one, children.get(one.type)!, place))
    .find((value) => value !== undefined);
}
