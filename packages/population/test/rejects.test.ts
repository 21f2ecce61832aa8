import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  columnsOf,
  LARGEST_TEXT,
  readRecord,
  SCHEMA_WORDS,
  type Record as StudentRecord,
} from "@sojourn/record";
import { Field, RecordBatch, Schema, Struct, Table, tableToIPC, Utf8, vectorFromArray } from "apache-arrow";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchOf } from "../src/arrow/give.ts";
import { columnsFrom } from "../src/arrow/take.ts";
import { runPopulation, SourceFault } from "../src/index.ts";
import { aFolder, linesFile, rowsOf } from "./files.ts";
import { anyRecord, shipped } from "./records.ts";

const sound: StudentRecord = { record: 1, status: { class: "F-1", sevisId: "N1" } };
const run = async (from: string) => {
  const out = await aFolder();
  const summary = await runPopulation({
    from,
    law: { rulebook: shipped, supposing: [] },
    days: { asOf: "2026-11-22" },
    workers: 1,
    look: 0,
    out,
  });
  const rejects = (await readFile(join(out, "rejects.ndjson"), "utf8"))
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { summary, rejects, rows: await rowsOf(join(out, "results.parquet")) };
};

describe("rows that are no records", () => {
  it("are left out with their line and reason; the rest goes on", async () => {
    const from = await linesFile([
      JSON.stringify(sound),
      '{"record":1,"status":{"class":"F1"}}',
      "not json",
      "",
      `{"record":1,"status":{"cause":"${"x".repeat(LARGEST_TEXT)}"}}`,
      '{"record":1,"school":"colombia"}',
      JSON.stringify(sound),
    ]);
    const { summary, rejects, rows } = await run(from);
    expect(summary).toMatchObject({ rows: 7, students: 2, rejected: 4 });
    expect(rejects.map(({ line, faults }) => [line, faults[0].path])).toEqual([
      [2, "status.class"],
      [3, ""],
      [5, ""],
      [6, "school"],
    ]);
    expect(rejects[0].faults[0].mend).toContain('Did you mean "F-1"?');
    expect(rejects[3].faults[0].mend).toContain('Did you mean "columbia"?');
    expect(rows.map(({ row, sevisId }) => [row, sevisId])).toEqual([
      [1, "N1"],
      [7, "N1"],
    ]);
  });

  it("are the same in a table", async () => {
    const path = join(await aFolder(), "students.arrow");
    await writeFile(path, tableToIPC(new Table([inText(faulty)])));
    const { summary, rejects } = await run(path);
    expect(summary).toMatchObject({ rows: faulty.length, students: 1, rejected: faulty.length - 1 });
    expect(rejects.map(({ row }) => row)).toEqual(faulty.map((_, at) => at + 1).slice(1));
    for (const [at, value] of faulty.slice(1).entries()) {
      const reading = readRecord(value);
      const faults = reading.ok ? [] : reading.faults.map(({ path, says, mend }) => ({ path, says, mend }));
      expect(rejects[at].faults).toEqual(faults);
    }
  });

  it("are found among many, by what a table can get wrong", () => {
    const batch = batchOf(
      columnsOf([{ ...sound, programs: [{ start: "2026-01-02", end: "2026-01-02" }] }, sound]),
    );
    const { columns, faulty: none } = columnsFrom(batch, Int32Array.of(0, 1));
    expect([columns.rows, none.size]).toEqual([2, 0]);
    const days = batch.getChild("programs")!.data[0]!.children[0]!.children;
    const start = batch.schema.fields
      .find(({ name }) => name === "programs")!
      .type.children[0].type.children.findIndex(({ name }: Field) => name === "start");
    days[start]!.values[0]++;
    expect([...columnsFrom(batch, Int32Array.of(1, 0)).faulty]).toEqual([1]);
  });

  it("are those that readRecord refuses, and no others", () => {
    fc.assert(
      fc.property(fc.array(spoilt, { minLength: 1, maxLength: 8 }), (records) => {
        const batch = batchOf(columnsOf(records as StudentRecord[]));
        const { faulty } = columnsFrom(
          batch,
          Int32Array.from(records, (_, at) => at),
        );
        const refused = records.flatMap((record, at) => (readRecord(record).ok ? [] : [at]));
        expect([...faulty].sort((a, b) => a - b)).toEqual(refused);
      }),
      { numRuns: 60 },
    );
  });

  it("a file whose columns no record has is refused as a whole", async () => {
    const path = join(await aFolder(), "students.arrow");
    const table = new Table({
      schol: vectorFromArray(["columbia"], new Utf8()),
      status: vectorFromArray(["F-1"], new Utf8()),
    });
    await writeFile(path, tableToIPC(table));
    const error = await run(path).catch((fault) => fault);
    expect(error).toBeInstanceOf(SourceFault);
    expect(error.faults.map(({ says, mend }: { says: string; mend: string }) => [says, mend])).toEqual([
      ["a record has no such field", 'did you mean "school"?'],
      ["is Utf8 where a struct belongs", "give a struct"],
    ]);
  });
});

/** A record in which one number, text or day is another than it was: often one that its field does not take. */
const spoilt = fc.tuple(anyRecord, fc.nat()).map(([record, at]) => {
  const copy = structuredClone(record);
  const leaves = leavesOf(copy);
  const leaf = leaves[at % Math.max(1, leaves.length)];
  if (leaf) leaf.in[leaf.key] = another(leaf.in[leaf.key], at);
  return copy;
});

type Leaf = { in: { [key: string]: unknown }; key: string };

function leavesOf(value: unknown): Leaf[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    isLeaf(inner) ? [{ in: value as Leaf["in"], key }] : leavesOf(inner),
  );
}

const VALUES = new Set(SCHEMA_WORDS);
const isLeaf = (value: unknown) =>
  typeof value === "number" || (typeof value === "string" && !VALUES.has(value) && value !== "D/S");

function another(value: unknown, at: number): unknown {
  if (typeof value === "number") return [-1, 0.5, 1e12, 1900][at % 4];
  if (/^\d{4}-\d\d-\d\d$/.test(String(value))) return ["1900-01-01", "2199-12-31", "2024-02-29"][at % 3];
  return ["Not An Id", "x".repeat(501), "fine"][at % 3];
}

/** Records as other people's tables may hold them, everything in text; all but the first are none. */
const faulty = [
  { school: "columbia", status: { class: "F-1", since: "2024-02-29" } },
  { school: "columbia", status: { class: "F-9", since: "2024-02-29" } },
  { school: "columbia", status: { class: "F-1", since: "2025-02-29" } },
  { school: "columbia", status: { class: "F-1", since: "1600-01-01" } },
  { school: "Not An Id", status: { class: "F-1", since: "2024-02-29" } },
  { school: "columbia", status: { class: "F-1", since: "2024-02-29", cause: "x".repeat(501) } },
];

function inText(rows: readonly object[]): RecordBatch {
  const status = new Struct(["class", "since", "cause"].map((name) => new Field(name, new Utf8(), true)));
  const schema = new Schema([new Field("school", new Utf8(), true), new Field("status", status, true)]);
  const told = vectorFromArray(rows, new Struct(schema.fields));
  return new RecordBatch(schema, told.data[0] as never);
}
