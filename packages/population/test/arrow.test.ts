import { columnsOf, readRecord, recordAt, type Record as StudentRecord } from "@sojourn/record";
import { type RecordBatch, tableFromIPC, tableToIPC, Table } from "apache-arrow";
import fc from "fast-check";
import { Table as ParquetTable, readParquet, writeParquet } from "parquet-wasm";
import { describe, expect, it } from "vitest";
import { aFullRecord } from "../../engine/test/arbitraries.ts";
import { batchOf } from "../src/arrow/give.ts";
import { columnsFrom } from "../src/arrow/take.ts";

const records = fc.sample(aFullRecord, { numRuns: 300, seed: 1 });
const all = (batch: RecordBatch) => Int32Array.from({ length: batch.numRows }, (_, at) => at);
const back = (batch: RecordBatch): StudentRecord[] => {
  const { columns, faulty } = columnsFrom(batch, all(batch));
  expect(faulty.size).toBe(0);
  return Array.from({ length: columns.rows }, (_, row) => recordAt(columns, row));
};

describe("records in Arrow", () => {
  it("come back as they went in", () => {
    expect(back(batchOf(columnsOf(records)))).toEqual(records);
  });
  it("by Arrow's own format", () => {
    const bytes = tableToIPC(new Table([batchOf(columnsOf(records))]));
    expect(back(tableFromIPC(bytes).batches[0]!)).toEqual(records);
  });
  it("by Parquet", () => {
    const bytes = tableToIPC(new Table([batchOf(columnsOf(records))]));
    const parquet = writeParquet(ParquetTable.fromIPCStream(bytes));
    const table = tableFromIPC(readParquet(parquet, { batchSize: 1000 }).intoIPCStream());
    expect(back(table.batches[0]!)).toEqual(records);
  });
});
