import { type Column, type Columns, type Field, type Shape, vocabulary } from "@sojourn/record";
import { CannotCompile } from "./values.ts";

/** One typed array that generated code reads: which column, and which of its arrays. */
type Use = { path: readonly string[]; part: "values" | "offsets" | "keys" };
export type Leaf = Shape & Pick<Field, "nullable">;
type Found = { name: string; leaf: Leaf };

type TypedArray = Int32Array | Float64Array | Uint8Array;

/**
 * The columns that generated code reads, each as a variable. A path names fields by their keys in JSON; lists are
 * stepped into, and a map's last step is `*`.
 */
export class ColumnBook {
  readonly #uses: Use[] = [];
  readonly #names: Map<string, number> = new Map();

  /** A field's values; `undefined` where the schema has no such field. */
  leaf(path: readonly string[]): Found | undefined {
    const leaf = leafAt(path);
    if (!leaf) return undefined;
    if (!["date", "number", "boolean", "enum", "text"].includes(leaf.type))
      throw new CannotCompile(`${path.join(".")} is not one value but a ${leaf.type}`);
    return { name: this.#use({ path, part: "values" }), leaf };
  }

  /** Where the entries of a list or a map lie. */
  offsets(path: readonly string[]): string {
    return this.#use({ path, part: "offsets" });
  }

  /** The keys of a map. */
  keys(path: readonly string[]): string {
    return this.#use({ path, part: "keys" });
  }

  get names(): string[] {
    return this.#uses.map((_, at) => `c${at}`);
  }

  #use(use: Use): string {
    const key = `${use.path.join(".")} ${use.part}`;
    const at = this.#names.get(key) ?? this.#uses.push(use) - 1;
    this.#names.set(key, at);
    return `c${at}`;
  }

  /** The arrays of some columns, in the order of the names; for what nobody told, one that says so. */
  arraysOf(columns: Columns): TypedArray[] {
    const blanks = new Blanks();
    return this.#uses.map((use) => arrayOf(columns, use, blanks));
  }
}

/** The shape of the field at a path of keys. */
export function leafAt(path: readonly string[]): Leaf | undefined {
  let shape: Leaf | undefined = vocabulary;
  for (const key of path) shape = shape && stepInto(shape, key);
  return shape;
}

function stepInto(shape: Shape, key: string): Leaf | undefined {
  if (shape.type === "list") return stepInto(shape.of, key);
  if (shape.type === "object") return Object.values(shape.fields).find((field) => field.key === key);
  return shape.type === "map" && key === "*" ? shape.of : undefined;
}

/** The arrays of columns that hold nothing, one of a kind and length. */
class Blanks {
  readonly #made: Map<string, TypedArray> = new Map();

  of(kind: "day" | "number" | "flag" | "code" | "word" | "offset", length: number): TypedArray {
    const key = `${kind} ${length}`;
    const made = this.#made.get(key) ?? BLANKS[kind](length);
    this.#made.set(key, made);
    return made;
  }
}

const ABSENT = -0x8000_0000;
const BLANKS = {
  day: (length: number): TypedArray => new Int32Array(length).fill(ABSENT),
  number: (length: number): TypedArray => new Float64Array(length).fill(Number.NaN),
  flag: (length: number): TypedArray => new Uint8Array(length).fill(1),
  code: (length: number): TypedArray => new Uint8Array(length),
  word: (length: number): TypedArray => new Int32Array(length),
  offset: (length: number): TypedArray => new Int32Array(length),
};

function arrayOf({ rows, record }: Columns, { path, part }: Use, blanks: Blanks): TypedArray {
  let column: Column = record;
  let length = rows;
  const into = (of: Column, offsets: Int32Array): void => {
    column = of;
    length = offsets.length > 0 ? offsets[length]! : 0;
  };
  for (const key of path) {
    if (column.type === "list") into(column.of, column.offsets);
    if (column.type === "map") into(column.of, column.offsets);
    else if (column.type === "object") column = column.fields[key]!;
  }
  const filled = (array: TypedArray, kind: keyof typeof BLANKS, size = length) =>
    array.length > 0 ? array : blanks.of(kind, size);
  if ((column.type === "list" || column.type === "map") && part === "offsets")
    return filled(column.offsets, "offset", length + 1);
  if (column.type === "map") return column.keys;
  switch (column.type) {
    case "date":
      return filled(column.days, "day");
    case "number":
      return filled(column.numbers, "number");
    case "boolean":
      return filled(column.flags, "flag");
    case "enum":
      return filled(column.codes, "code");
    case "text":
      return filled(column.codes, "word");
    default:
      throw new CannotCompile(`${path.join(".")} is not a column of values`);
  }
}
