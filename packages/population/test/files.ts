import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { columnsOf, type Record as StudentRecord } from "@sojourn/record";
import { Table as ArrowTable, DataType, type Table, tableFromIPC, tableToIPC } from "apache-arrow";
import { readParquet } from "parquet-wasm";
import { afterAll } from "vitest";
import { batchOf } from "../src/arrow/give.ts";
import { recordBytes, recordsOut, type Summary } from "../src/index.ts";

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sojourn-population-"));
  folders.push(folder);
  return folder;
}

export async function linesFile(lines: readonly string[]): Promise<string> {
  const path = join(await aFolder(), "students.ndjson");
  await writeFile(path, `${lines.join("\n")}\n`);
  return path;
}

/** Arrow's file format, a batch for so many records. */
export async function arrowFile(
  records: readonly StudentRecord[],
  size: number,
  format: "file" | "stream",
): Promise<string> {
  const path = join(await aFolder(), "students.arrow");
  const batches = Array.from({ length: Math.ceil(records.length / size) }, (_, at) =>
    batchOf(columnsOf(records.slice(at * size, (at + 1) * size))),
  );
  await writeFile(path, tableToIPC(new ArrowTable(batches), format));
  return path;
}

export async function parquetFile(records: readonly StudentRecord[]): Promise<string> {
  const path = join(await aFolder(), "students.parquet");
  const out = await recordsOut(path);
  await out.write(recordBytes(columnsOf(records)));
  await out.close();
  return path;
}

/** The rows of a Parquet file as plain values; days as days since 1970-01-01. */
export async function rowsOf(path: string): Promise<{ [column: string]: unknown }[]> {
  const table: Table = tableFromIPC(readParquet(await readFile(path)).intoIPCStream());
  const days = table.schema.fields.filter(({ type }) => DataType.isDate(type)).map(({ name }) => name);
  return table.toArray().map((row) => {
    const told = plain(row.toJSON()) as { [column: string]: unknown };
    for (const name of days) if (told[name] !== null) told[name] = Number(told[name]) / 86_400_000;
    return told;
  });
}

function plain(value: unknown): unknown {
  if (value !== null && typeof value === "object" && "toJSON" in value)
    return plain((value as { toJSON(): unknown }).toJSON());
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

export const summaryIn = async (folder: string): Promise<Summary> =>
  JSON.parse(await readFile(join(folder, "summary.json"), "utf8"));
