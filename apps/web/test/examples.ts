import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { evaluate, type Standing } from "@sojourn/engine";
import type { Rulebook } from "@sojourn/policy";
import { readRecord, type StudentRecord } from "@sojourn/record";
import { loadRulebook } from "@sojourn/shelf";

const folder = resolve(import.meta.dirname, "../../../examples");
const json = (file: string): unknown => JSON.parse(readFileSync(resolve(folder, file), "utf8"));

/** The rules that are shipped. */
export const rulebook: Rulebook = (await loadRulebook()).rulebook;
/** The ready examples, as their index tells of them. */
export const ready = json("index.json") as { file: string; title: string; asOf: string }[];

export type Student = { record: StudentRecord; standing: Standing };

/** The student of a ready example, and where they stand on its day. */
export function student(file: string, asOf = ready.find((one) => one.file === file)?.asOf ?? ""): Student {
  const reading = readRecord(json(file));
  if (!reading.ok) throw new Error(`${file} is no record`);
  return { record: reading.record, standing: evaluate(rulebook, reading.record, { asOf }) };
}
