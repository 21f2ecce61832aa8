import type { Record as StudentRecord } from "@sojourn/record";
import { begun, placeOf, put } from "../places.ts";

/** What is known of an entry before its first answer: the days of a term of the calendar, what a request asks for. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * The record with one more fact, by its path in the standing. `null` is "not yet", `"unknown"` leaves the record
 * as it is; a list given for `termsComplete` and the like are the entries that were left out. Nothing is checked
 * here: what a person gave goes through `hear`, and the record through `readRecord`.
 */
export function answer(
  record: StudentRecord,
  fact: string,
  value: unknown,
  given: Given = {},
): StudentRecord {
  if (value === "unknown") return record;
  if (fact.endsWith("Complete") && Array.isArray(value)) return completed(record, fact, value);
  const asked = fact.startsWith("request.") ? askingFor(record, given) : record;
  return put(begun(asked, fact, given), placeOf(asked, fact), value);
}

function completed(record: StudentRecord, fact: string, entries: readonly unknown[]): StudentRecord {
  const list = fact.slice(0, -"Complete".length);
  const known = (record as Record<string, unknown>)[list];
  return {
    ...record,
    [list]: [...(Array.isArray(known) ? known : []), ...entries],
    [fact]: true,
  } as StudentRecord;
}

/** A record has one request: asking about another permission begins another one. */
function askingFor(record: StudentRecord, { kind }: Given): StudentRecord {
  const known = record.request?.kind;
  if (typeof kind !== "string" || known === kind) return record;
  return { ...record, request: known === undefined ? { kind, ...record.request } : { kind } };
}
