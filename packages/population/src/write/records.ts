import { type Columns, emptyColumns } from "@sojourn/record";
import { batchOf } from "../arrow/give.ts";
import { inStreamFormat, type ParquetOut, parquetOut } from "./parquet.ts";

/** Records in Arrow's stream format: what another thread can hand to `recordsOut`. */
export const recordBytes = (columns: Columns): Uint8Array => inStreamFormat(batchOf(columns));

/** Begin a Parquet file of records, as `runPopulation` reads them; `recordBytes` makes what is written to it. */
export const recordsOut = (path: string): Promise<ParquetOut> => parquetOut(path, batchOf(emptyColumns(0)));
