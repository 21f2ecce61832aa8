import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import type { RecordBatch } from "apache-arrow";
import type { Reject } from "../read/batch.ts";
import { type ParquetOut, parquetOut } from "./parquet.ts";

/** Every file that a run can leave behind. */
const NAMES = {
  results: "results.parquet",
  changes: "changes.parquet",
  rejects: "rejects.ndjson",
  summary: "summary.json",
  impact: "impact.html",
} as const;
type Name = keyof typeof NAMES;

/**
 * The folder that a run writes to. Files stand under temporary names until the run is over, so that nobody takes half
 * a file for a whole one; what an earlier run left there is replaced then.
 */
export type Folder = {
  results: ParquetOut;
  changes?: ParquetOut;
  /** Rows are counted from 1 there; `counted` says what they are. */
  reject(reject: Reject, counted: "line" | "row"): Promise<void>;
  text(name: "summary" | "impact", text: string): Promise<void>;
  /** Closes the tables and the rejects. */
  close(): Promise<void>;
  /** Gives all files their names. */
  keep(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
};

/** Columns of the tables, as batches of no rows. */
export type Empty = { results: RecordBatch; changes?: RecordBatch };

export async function openFolder(path: string, empty: Empty): Promise<Folder> {
  await mkdir(path, { recursive: true });
  const temporary = (name: Name) => join(path, `.${NAMES[name]}.part`);
  const made = new Set<Name>(["results", "rejects"]);
  const results = await parquetOut(temporary("results"), empty.results);
  const changes = empty.changes && (await parquetOut(temporary("changes"), empty.changes));
  if (changes) made.add("changes");
  const rejects = createWriteStream(temporary("rejects"));
  return {
    results,
    ...(changes && { changes }),
    async reject({ row, faults }, counted) {
      const goesOn = rejects.write(`${JSON.stringify({ [counted]: row + 1, faults })}\n`);
      if (!goesOn) await new Promise((resolve) => rejects.once("drain", resolve));
    },
    async text(name, text) {
      made.add(name);
      await writeFile(temporary(name), text);
    },
    async close() {
      rejects.end();
      await Promise.all([results.close(), changes?.close(), finished(rejects)]);
    },
    async keep() {
      for (const name of Object.keys(NAMES) as Name[])
        if (made.has(name)) await rename(temporary(name), join(path, NAMES[name]));
        else await rm(join(path, NAMES[name]), { force: true });
    },
    async discard() {
      rejects.destroy();
      await Promise.allSettled([results.close(), changes?.close()]);
      await Promise.all([...made].map((name) => rm(temporary(name), { force: true })));
    },
  };
}
