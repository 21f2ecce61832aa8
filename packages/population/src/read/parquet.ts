import { openAsBlob } from "node:fs";
import { type RecordBatch, type Schema, tableFromIPC } from "apache-arrow";
import { ParquetFile } from "parquet-wasm";
import { MOST_ROWS } from "./batch.ts";

/** Some rows of a row group. */
export type Slice = { form: "parquet"; group: number; offset: number; limit: number; first: number };

/** Large enough that skipping to its start costs little, small enough to be held. */
const SLICE = 4 * MOST_ROWS;

/** The slices of a Parquet file in order, from its footer alone. */
export function slicesOf(file: ParquetFile): Slice[] {
  const slices: Slice[] = [];
  const metadata = file.metadata();
  let first = 0;
  for (let group = 0; group < metadata.numRowGroups(); group++) {
    const rows = metadata.rowGroup(group).numRows();
    for (let offset = 0; offset < rows; offset += SLICE) {
      const limit = Math.min(SLICE, rows - offset);
      slices.push({ form: "parquet", group, offset, limit, first: first + offset });
    }
    first += rows;
  }
  return slices;
}

export const openParquet = async (path: string): Promise<ParquetFile> =>
  ParquetFile.fromFile(await openAsBlob(path));

/** The rows of a slice as Arrow batches. */
export async function readSlice(file: ParquetFile, { group, offset, limit }: Slice): Promise<RecordBatch[]> {
  const table = await file.read({ rowGroups: [group], offset, limit, batchSize: MOST_ROWS });
  return tableFromIPC(table.intoIPCStream()).batches;
}

export const parquetSchema = (file: ParquetFile): Schema =>
  tableFromIPC(file.schema().intoIPCStream()).schema;
