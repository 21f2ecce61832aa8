import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Named } from "@sojourn/engine";
import { LARGEST_TEXT, readRecordText } from "@sojourn/record";
import { InputFault } from "./faults.ts";
import { readRecordFile } from "./record-file.ts";

/** Many records: a file with one a line (NDJSON), or a folder of record files; an `index.json` there gives their days. */
export async function readRecords(path: string): Promise<Named[]> {
  const kind = await stat(path).catch(() => undefined);
  if (!kind) throw new InputFault({ path, says: "there is no such file or folder", mend: "check the path" });
  const records = kind.isDirectory() ? await fromFolder(path) : await fromLines(path);
  if (records.length > 0) return records;
  throw new InputFault({
    path,
    says: "has no records in it",
    mend: "name a folder of .json files, or a file with a record a line",
  });
}

async function fromFolder(folder: string): Promise<Named[]> {
  const days = await daysOf(folder);
  const files = (await readdir(folder))
    .filter((name) => name.endsWith(".json") && name !== "index.json")
    .sort();
  return Promise.all(
    files.map(async (name) => {
      const asOf = days.get(name);
      return { name, record: await readRecordFile(join(folder, name)), ...(asOf && { asOf }) };
    }),
  );
}

async function daysOf(folder: string): Promise<Map<string, string>> {
  const text = await readFile(join(folder, "index.json"), "utf8").catch(() => "[]");
  try {
    const rows: unknown = JSON.parse(text);
    const told = Array.isArray(rows) ? (rows as { file?: unknown; asOf?: unknown }[]) : [];
    return new Map(
      told.flatMap(({ file, asOf }) =>
        typeof file === "string" && typeof asOf === "string" ? [[file, asOf] as const] : [],
      ),
    );
  } catch {
    throw new InputFault({
      path: join(folder, "index.json"),
      says: "is not JSON",
      mend: "mend it, or take it out",
    });
  }
}

async function fromLines(path: string): Promise<Named[]> {
  const records: Named[] = [];
  let at = 0;
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    at++;
    if (line.trim() === "") continue;
    const reading = line.length > LARGEST_TEXT ? undefined : readRecordText(line);
    const place = `${path}:${at}`;
    if (!reading)
      throw new InputFault({ path: place, says: "is too long for a record", mend: "give one record a line" });
    if (!reading.ok)
      throw new InputFault(
        ...reading.faults.map((fault) => ({ ...fault, path: [place, fault.path].filter(Boolean).join(" ") })),
      );
    records.push({ name: `line ${at}`, record: reading.record });
  }
  return records;
}
