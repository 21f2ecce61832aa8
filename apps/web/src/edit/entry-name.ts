import { isISO, longDate } from "../lib/dates.ts";
import type { Raw } from "../lib/paths.ts";
import { sentence } from "../words/index.ts";

/** Whatever an entry of any list is known by, and since when: "Acme, 6 July 2026". */
export function entryName(entry: Raw, label: (value: string) => string): string {
  const name = [entry.employer, entry.name, entry.to, entry.kind, entry.level].find(
    (one) => typeof one === "string",
  );
  const day = [entry.start, entry.left, entry.on].find(isISO);
  return [name && sentence(label(name as string)), day && longDate(day as string)].filter(Boolean).join(", ");
}
