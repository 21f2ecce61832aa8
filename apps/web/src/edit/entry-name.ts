import { isISO, longDate } from "../lib/dates.ts";
import { entryPath, getAt, type Raw } from "../lib/paths.ts";
import { sentence } from "../words/index.ts";

/** Whatever an entry of any list is known by, and since when: "Acme, 6 July 2026". */
export function entryName(entry: Raw, label: (value: string) => string): string {
  const name = [entry.employer, entry.name, entry.to, entry.kind, entry.level].find(
    (one) => typeof one === "string",
  );
  const day = [entry.start, entry.left, entry.on].find(isISO);
  return [name && sentence(label(name as string)), day && longDate(day as string)].filter(Boolean).join(", ");
}

type Asked = { record: Raw; asOf: string; label: (value: string) => string };

/**
 * Which entry a question is about, when its words alone could mean several: the term, the job. `given` is what is
 * known of an entry that the record has not yet. Whoever has told of one program knows which one is meant.
 */
export function entryAsked(fact: string, { record, asOf, label }: Asked, given?: Raw): string | undefined {
  const path = entryPath(fact);
  if (!path) return undefined;
  const [, list = "", pick = ""] = /^(\w+)\[(.*)\]$/.exec(path) ?? [];
  const told = Array.isArray(record[list]) ? record[list].length : 0;
  if (list === "programs" && told < 2) return undefined;
  const entry = (getAt(record, path, asOf) as Raw | undefined) ?? given;
  const kind = /^[a-z][a-z-]*$/.test(pick) && pick !== "now" ? sentence(label(pick)) : undefined;
  return (entry && entryName(entry, label)) || kind;
}
