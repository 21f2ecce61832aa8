import type { Field, ObjectShape, Shape } from "../shape.ts";
import { vocabulary } from "../vocabulary.ts";

/**
 * Records of many students as typed arrays, one for each field of the schema. A tree of the same form as the
 * schema: what `vocabulary` calls an object, a list, a map or a date is a column of that type here (`record` is the record itself and is always given).
 *
 * A leaf holds one value for each row of its table: the record's own fields one a student, those of a list one an
 * entry. A column that no row has a value for may have empty arrays: then every row lacks it. Plain data, to be handed to a worker as it is.
 */
export type Column =
  | ObjectColumn
  | ListColumn
  | MapColumn
  | EitherColumn
  | DateColumn
  | NumberColumn
  | FlagColumn
  | CodeColumn;

/** `given`: 1 where the object stands in the record, 0 where it is absent. Its fields by their key in JSON. */
export type ObjectColumn = { type: "object"; given: Uint8Array; fields: { [key: string]: Column } };
/** Entries of row `r`: `offsets[r]` until before `offsets[r + 1]`. `given` 0: the list itself is absent. */
export type ListColumn = { type: "list"; given: Uint8Array; offsets: Int32Array; of: Column };
/** A list of keys (codes) with values. */
export type MapColumn = {
  type: "map";
  given: Uint8Array;
  offsets: Int32Array;
  keys: Int32Array;
  of: Column;
};
/** One of several kinds of value: `which` is its place in `of`, counted from 1; 0 where absent. */
export type EitherColumn = { type: "either"; which: Uint8Array; of: Column[] };
/** Days since 1970-01-01, or `ABSENT_DAY`, `NOT_YET` (null), or `WORD_DAY` + n for the nth word that may stand instead ("D/S"). */
export type DateColumn = { type: "date"; days: Int32Array };
/** Not-a-number where absent. */
export type NumberColumn = { type: "number"; numbers: Float64Array };
/** `NO`, `UNTOLD` or `YES`. */
export type FlagColumn = { type: "boolean"; flags: Uint8Array };
/** Codes into the words of the columns, 0 where absent; equal words have equal codes in every column. */
export type CodeColumn = { type: "enum"; codes: Uint8Array } | { type: "text"; codes: Int32Array };

/**
 * `words[code]` is the text of a code; 0 stands for absent. `SCHEMA_WORDS`, the values of the schema's own lists,
 * come first, in the same places in all columns.
 */
export type Columns = { rows: number; words: string[]; record: ObjectColumn };

export const ABSENT_DAY = -0x8000_0000;
export const NOT_YET: number = ABSENT_DAY + 1;
export const WORD_DAY: number = ABSENT_DAY + 2;
/** Every day that is one lies above. */
export const LAST_MARK: number = ABSENT_DAY + 15;

export const NO = 0;
export const UNTOLD = 1;
export const YES = 2;

/** The values of the schema's lists of values, after the one that stands for absent: the same codes everywhere. */
export const SCHEMA_WORDS: readonly string[] = ["", ...new Set(wordsIn(vocabulary))];

function wordsIn(shape: Shape): string[] {
  switch (shape.type) {
    case "enum":
      return shape.values;
    case "object":
      return Object.values(shape.fields).flatMap(wordsIn);
    case "list":
    case "map":
      return wordsIn(shape.of);
    case "either":
      return shape.of.flatMap(wordsIn);
    default:
      return [];
  }
}

/** Columns in which nothing is told yet: every array is empty. For those who fill them column by column. */
export const emptyColumns = (rows: number, words: readonly string[] = SCHEMA_WORDS): Columns => ({
  rows,
  words: [...words],
  record: emptyColumn(vocabulary) as ObjectColumn,
});

/** A column that no row has a value for. */
export function emptyColumn(shape: Shape): Column {
  const given = new Uint8Array(0);
  const offsets = new Int32Array(0);
  switch (shape.type) {
    case "object": {
      const fields = fieldsOf(shape).map((field) => [field.key, emptyColumn(field)]);
      return { type: "object", given, fields: Object.fromEntries(fields) };
    }
    case "list":
      return { type: "list", given, offsets, of: emptyColumn(shape.of) };
    case "map":
      return { type: "map", given, offsets, keys: new Int32Array(0), of: emptyColumn(shape.of) };
    case "either":
      return { type: "either", which: new Uint8Array(0), of: shape.of.map(emptyColumn) };
    case "date":
      return { type: "date", days: new Int32Array(0) };
    case "number":
      return { type: "number", numbers: new Float64Array(0) };
    case "boolean":
      return { type: "boolean", flags: new Uint8Array(0) };
    case "enum":
      return { type: "enum", codes: new Uint8Array(0) };
    default:
      return { type: "text", codes: new Int32Array(0) };
  }
}

if (SCHEMA_WORDS.length > 256) throw new Error("More words of the schema than a byte can tell apart");

/** The fields of an object in the order of the schema. Only dates may be null: that is all columns can hold. */
export function fieldsOf(shape: ObjectShape): Field[] {
  const fields = Object.values(shape.fields);
  const odd = fields.find(({ nullable, type }) => nullable && type !== "date");
  if (odd) throw new Error(`Columns have no null for ${odd.key}`);
  return fields;
}

/** The words of columns under way, which grow as texts are met. */
export class Words {
  readonly words: string[];
  readonly #codes: Map<string, number>;

  constructor(words: readonly string[] = SCHEMA_WORDS) {
    this.words = [...words];
    this.#codes = new Map(this.words.map((word, code) => [word, code]));
    this.#codes.delete("");
    const empty = this.words.indexOf("", 1);
    if (empty > 0) this.#codes.set("", empty);
  }

  /** The code of a text, which it gets if it has none yet. */
  code(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    this.#codes.set(text, this.words.length);
    return this.words.push(text) - 1;
  }
}
