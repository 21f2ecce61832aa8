import { dayFromISO } from "@sojourn/dates";
import type { StudentRecord } from "../schema.ts";
import type { ObjectShape, Shape } from "../shape.ts";
import { vocabulary } from "../vocabulary.ts";
import {
  ABSENT_DAY,
  type Column,
  type Columns,
  fieldsOf,
  NO,
  NOT_YET,
  type ObjectColumn,
  UNTOLD,
  WORD_DAY,
  Words,
  YES,
} from "./layout.ts";

/** Columns under way: one more row with each record. */
export interface Filling {
  readonly rows: number;
  add(record: StudentRecord): void;
  /** The columns so far; nothing is to be added afterwards. */
  done(): Columns;
}

/** Begin columns, to which records that `readRecord` accepted are added one by one. */
export function fillColumns(): Filling {
  const words = new Words();
  const table = filler(vocabulary, words);
  let rows = 0;
  return {
    get rows() {
      return rows;
    },
    add(record) {
      table.add(record);
      rows++;
    },
    done: () => ({ rows, words: words.words, record: table.done() as ObjectColumn }),
  };
}

/** The records as columns, in their order. */
export function columnsOf(records: Iterable<StudentRecord>): Columns {
  const filling = fillColumns();
  for (const record of records) filling.add(record);
  return filling.done();
}

/** Grows one column by a value at a time; `undefined` is absent. */
interface Filler {
  add(value: unknown): void;
  done(): Column;
}

function filler(shape: Shape, words: Words): Filler {
  switch (shape.type) {
    case "object":
      return objectFiller(shape, words);
    case "list":
      return listFiller(shape.of, words);
    case "map":
      return mapFiller(shape.of, words);
    case "either":
      return eitherFiller(shape.of, words);
    case "date":
      return dateFiller(shape.also ?? []);
    case "number": {
      const numbers = new Growing(Float64Array, Number.NaN);
      return {
        add: (value) => numbers.push(value as number | undefined),
        done: () => ({ type: "number", numbers: numbers.done() }),
      };
    }
    case "boolean": {
      const flags = new Growing(Uint8Array, UNTOLD);
      return {
        add: (value) => flags.push(value === undefined ? undefined : value ? YES : NO),
        done: () => ({ type: "boolean", flags: flags.done() }),
      };
    }
    default:
      return codeFiller(shape.type, words);
  }
}

function codeFiller(type: "enum" | "text", words: Words): Filler {
  const codes = type === "enum" ? new Growing(Uint8Array, 0) : new Growing(Int32Array, 0);
  return {
    add: (value) => codes.push(value === undefined ? undefined : words.code(value as string)),
    done: () => ({ type, codes: codes.done() }) as Column,
  };
}

function objectFiller(shape: ObjectShape, words: Words): Filler {
  const given = new Growing(Uint8Array, 0);
  const fields = fieldsOf(shape).map((field) => ({ key: field.key, column: filler(field, words) }));
  return {
    add(value) {
      given.push(value === undefined ? undefined : 1);
      const data = (value ?? {}) as { [key: string]: unknown };
      for (const { key, column } of fields) column.add(data[key]);
    },
    done: () => ({
      type: "object",
      given: given.done(),
      fields: Object.fromEntries(fields.map(({ key, column }) => [key, column.done()])),
    }),
  };
}

function listFiller(shape: Shape, words: Words): Filler {
  const given = new Growing(Uint8Array, 0);
  const ends = new Ends();
  const entries = filler(shape, words);
  return {
    add(value) {
      given.push(value === undefined ? undefined : 1);
      const list = (value ?? []) as unknown[];
      for (const entry of list) entries.add(entry);
      ends.push(list.length);
    },
    done: () => ({ type: "list", given: given.done(), offsets: ends.done(), of: entries.done() }),
  };
}

function mapFiller(shape: Shape, words: Words): Filler {
  const given = new Growing(Uint8Array, 0);
  const ends = new Ends();
  const keys = new Growing(Int32Array, 0);
  const values = filler(shape, words);
  return {
    add(value) {
      given.push(value === undefined ? undefined : 1);
      const entries = Object.entries((value ?? {}) as object);
      for (const [key, one] of entries) {
        keys.push(words.code(key));
        values.add(one);
      }
      ends.push(entries.length);
    },
    done: () => ({
      type: "map",
      given: given.done(),
      offsets: ends.done(),
      keys: keys.done(),
      of: values.done(),
    }),
  };
}

function eitherFiller(shapes: readonly Shape[], words: Words): Filler {
  const which = new Growing(Uint8Array, 0);
  const columns = shapes.map((shape) => filler(shape, words));
  return {
    add(value) {
      const at = value === undefined ? -1 : shapes.findIndex((shape) => fits(value, shape));
      which.push(at < 0 ? undefined : at + 1);
      for (const [place, column] of columns.entries()) column.add(place === at ? value : undefined);
    },
    done: () => ({ type: "either", which: which.done(), of: columns.map((column) => column.done()) }),
  };
}

const JSON_TYPES: Partial<Record<Shape["type"], string>> = { text: "string", map: "object" };
const fits = (value: unknown, { type }: Shape): boolean => typeof value === (JSON_TYPES[type] ?? type);

function dateFiller(also: readonly string[]): Filler {
  const days = new Growing(Int32Array, ABSENT_DAY);
  const word = (text: string): number => {
    const at = also.indexOf(text);
    if (at < 0) throw new RangeError(`${text} is not a day: write YYYY-MM-DD`);
    return WORD_DAY + at;
  };
  return {
    add(value) {
      if (value === undefined) days.push(undefined);
      else days.push(value === null ? NOT_YET : (dayFromISO(value as string) ?? word(value as string)));
    },
    done: () => ({ type: "date", days: days.done() }),
  };
}

type Typed = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** A typed array that grows. */
class Growing<A extends Typed> {
  #array: A;
  #length = 0;
  #told = false;
  readonly #absent: number;
  readonly #kind: new (
    length: number,
  ) => A;

  constructor(kind: new (length: number) => A, absent: number) {
    this.#kind = kind;
    this.#absent = absent;
    this.#array = new kind(64);
  }

  push(value: number | undefined): void {
    if (this.#length === this.#array.length) this.#grow();
    if (value !== undefined) this.#told = true;
    this.#array[this.#length++] = value ?? this.#absent;
  }

  #grow(): void {
    const larger = new this.#kind(this.#array.length * 2);
    larger.set(this.#array);
    this.#array = larger;
  }

  /** Empty where nothing was told. */
  done(): A {
    return (this.#told ? this.#array.slice(0, this.#length) : new this.#kind(0)) as A;
  }
}

/** Where the entries of each row end. */
class Ends {
  readonly #ends = new Growing(Int32Array, 0);
  #total = 0;

  constructor() {
    this.#ends.push(0);
  }

  push(length: number): void {
    this.#total += length;
    this.#ends.push(this.#total);
  }

  /** Empty where no row has an entry. */
  done(): Int32Array {
    return this.#total > 0 ? this.#ends.done() : new Int32Array(0);
  }
}
