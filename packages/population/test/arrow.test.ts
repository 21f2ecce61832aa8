import { columnsOf, readRecord, recordAt, type Record as StudentRecord } from "@sojourn/record";
import { type RecordBatch, Table, tableFromIPC, tableToIPC } from "apache-arrow";
import fc from "fast-check";
import { Table as ParquetTable, readParquet, writeParquet } from "parquet-wasm";
import { describe, expect, it } from "vitest";
import { batchOf } from "../src/arrow/give.ts";
import { rowAt } from "../src/arrow/row.ts";
import { columnsFrom } from "../src/arrow/take.ts";
import { anyRecord, told } from "./records.ts";

const rows = (batch: RecordBatch) => Int32Array.from({ length: batch.numRows }, (_, at) => at);

function back(batch: RecordBatch): StudentRecord[] {
  const { columns, faulty } = columnsFrom(batch, rows(batch));
  expect([...faulty]).toEqual([]);
  return Array.from({ length: columns.rows }, (_, row) => recordAt(columns, row));
}

const inArrow = (records: readonly StudentRecord[]) => tableToIPC(new Table([batchOf(columnsOf(records))]));
const inParquet = (records: readonly StudentRecord[]) =>
  writeParquet(ParquetTable.fromIPCStream(inArrow(records)));

describe("records in Arrow", () => {
  it("come back as they went in, by Arrow's own format", () => {
    expect(told.length).toBeGreaterThan(500);
    expect(back(tableFromIPC(inArrow(told)).batches[0]!)).toEqual(told);
  });

  it("come back as they went in, by Parquet", () => {
    const table = tableFromIPC(readParquet(inParquet(told), { batchSize: told.length }).intoIPCStream());
    expect(back(table.batches[0]!)).toEqual(told);
  });

  it("keep every state of every field", () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { minLength: 1, maxLength: 6 }), (drawn) => {
        const records = structuredClone(drawn); // without fast-check's own marks
        const batch = batchOf(columnsOf(records));
        expect(back(batch)).toEqual(records);
        expect(records.map((_, row) => rowAt(batch, row))).toEqual(records);
      }),
      { numRuns: 60 },
    );
  });

  it("come from some rows of many, in any order of batches", () => {
    const batch = batchOf(columnsOf(told));
    const some = Int32Array.of(3, 4, 70, 200);
    const { columns } = columnsFrom(batch, some);
    expect([...some].map((_, at) => recordAt(columns, at))).toEqual([...some].map((row) => told[row]));
    expect(readRecord(rowAt(batch, 70))).toEqual({ ok: true, record: told[70] });
  });
});
