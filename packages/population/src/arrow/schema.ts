import { type ObjectShape, type Field as RecordField, type Shape, vocabulary } from "@sojourn/record";
import type { DataType } from "apache-arrow";
import {
  Bool,
  DateDay,
  Dictionary,
  Field,
  Float64,
  List,
  Map_,
  Schema,
  Struct,
  Uint8,
  Utf8,
} from "apache-arrow";

/**
 * The record as Arrow columns, derived from its schema: an object is a struct, a list a list, a map a map, and null
 * means unknown. Days are `date32`; a day that may be "not yet" has a yes-or-no column beside it
 * (`completed`, `completedNotYet`), and one that may be a word ("D/S") is text.
 */
export const recordArrowSchema: Schema = new Schema(fieldsIn(vocabulary));

/** What the column beside a day is called that says the day has not come. */
export function notYet(key: string): string {
  return `${key}NotYet`;
}

function fieldsIn(shape: ObjectShape): Field[] {
  return Object.values(shape.fields).flatMap((field) => [
    new Field(field.key, typeOf(field), true),
    ...(hasNotYet(field) ? [new Field(notYet(field.key), new Bool(), true)] : []),
  ]);
}

/** Whether a day may be "not yet", and has a column beside it for that. */
export function hasNotYet({ type, nullable }: RecordField): boolean {
  return type === "date" && nullable === true;
}

function typeOf(shape: Shape): DataType {
  switch (shape.type) {
    case "object":
      return new Struct(fieldsIn(shape));
    case "list":
      return new List(new Field("item", typeOf(shape.of), true));
    case "map":
      return new Map_(new Field("entries", entryOf(shape.of), false));
    case "either":
      return new Struct(shape.of.map((one) => new Field(one.type, typeOf(one), true)));
    case "date":
      return shape.also ? new Utf8() : new DateDay();
    case "enum":
      return new Dictionary(new Utf8(), new Uint8());
    case "number":
      return new Float64();
    case "boolean":
      return new Bool();
    default:
      return new Utf8();
  }
}

function entryOf(shape: Shape) {
  const key = new Field("key", new Utf8(), false);
  return new Struct<{ key: Utf8; value: DataType }>([key, new Field("value", typeOf(shape), true)]);
}
