import { isoFromDay } from "@sojourn/dates";
import type { StudentRecord } from "../schema.ts";
import type { ObjectShape, Shape } from "../shape.ts";
import { vocabulary } from "../vocabulary.ts";
import {
  ABSENT_DAY,
  type Column,
  type Columns,
  fieldsOf,
  LAST_MARK,
  NOT_YET,
  type ObjectColumn,
  UNTOLD,
  WORD_DAY,
  YES,
} from "./layout.ts";

/**
 * One row as a record again.
 * @throws RangeError when there is no such row
 */
export function recordAt({ rows, words, record }: Columns, row: number): StudentRecord {
  if (!Number.isInteger(row) || row < 0 || row >= rows)
    throw new RangeError(`There is no row ${row}: the columns have ${rows}, counted from 0`);
  return objectAt(record, vocabulary, row, words) as StudentRecord;
}

type Of<T extends Shape["type"]> = Extract<Shape, { type: T }>;

/** The value of one row of a column; `undefined` where it is absent. */
function taken(column: Column, shape: Shape, row: number, words: readonly string[]): unknown {
  switch (column.type) {
    case "object":
      return column.given[row] ? objectAt(column, shape as ObjectShape, row, words) : undefined;
    case "list":
      return column.given[row]
        ? between(column.offsets, row, (at) => taken(column.of, (shape as Of<"list">).of, at, words))
        : undefined;
    case "map":
      return column.given[row]
        ? Object.fromEntries(
            between(column.offsets, row, (at) => [
              words[column.keys[at]!],
              taken(column.of, (shape as Of<"map">).of, at, words),
            ]),
          )
        : undefined;
    case "either": {
      const which = column.which[row] ?? 0;
      return which === 0
        ? undefined
        : taken(column.of[which - 1]!, (shape as Of<"either">).of[which - 1]!, row, words);
    }
    case "date":
      return dateAt(column.days[row] ?? ABSENT_DAY, shape as Of<"date">);
    case "number": {
      const number = column.numbers[row] ?? Number.NaN;
      return Number.isNaN(number) ? undefined : number;
    }
    case "boolean": {
      const flag = column.flags[row] ?? UNTOLD;
      return flag === UNTOLD ? undefined : flag === YES;
    }
    default:
      return column.codes[row] ? words[column.codes[row]!] : undefined;
  }
}

function objectAt({ fields }: ObjectColumn, shape: ObjectShape, row: number, words: readonly string[]) {
  const told = fieldsOf(shape).map((field) => [field.key, taken(fields[field.key]!, field, row, words)]);
  return Object.fromEntries(told.filter(([, value]) => value !== undefined));
}

function between<T>(offsets: Int32Array, row: number, entry: (at: number) => T): T[] {
  const [from = 0, until = 0] = [offsets[row], offsets[row + 1]];
  return Array.from({ length: until - from }, (_, at) => entry(from + at));
}

function dateAt(day: number, { also = [] }: Of<"date">): string | null | undefined {
  if (day > LAST_MARK) return isoFromDay(day);
  if (day === ABSENT_DAY) return undefined;
  return day === NOT_YET ? null : also[day - WORD_DAY];
}
