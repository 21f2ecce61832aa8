import { ascending, type Stretch } from "./arrow.ts";
import type { Batch } from "./batch.ts";
import { type Lines, readLines } from "./lines.ts";
import { openParquet, readSlice, type Slice } from "./parquet.ts";
import { readRows } from "./rows.ts";

/** What one worker is given at once. */
export type Portion = Lines | Slice | Stretch;

/** Reads portions of a file, which must come in ascending order, a batch of students at a time. */
export type Reader = (portion: Portion) => AsyncIterable<Batch>;

/** `schools`: those that have policies. */
export function readerOf(path: string, schools: readonly string[]): Reader {
  const arrow = ascending(path);
  let parquet: ReturnType<typeof openParquet> | undefined;
  return async function* (portion) {
    if (portion.form === "lines") return yield* readLines(portion, schools);
    if (portion.form === "arrow")
      return yield* readRows({ ...portion, batch: await arrow(portion.batch) }, schools);
    parquet ??= openParquet(path);
    let { first } = portion;
    for (const batch of await readSlice(await parquet, portion)) {
      yield* readRows({ batch, offset: 0, rows: batch.numRows, first }, schools);
      first += batch.numRows;
    }
  };
}
