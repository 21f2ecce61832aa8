import type { CalendarRow } from "@sojourn/policy";
import { KnownTerms, type TermColumns } from "./known-terms.ts";
import { listedOf } from "./listed.ts";
import { createRequestTerms } from "./request-terms.ts";
import { createSessions } from "./sessions.ts";
import type { Sets } from "./sets.ts";

/** Terms of the record and of school calendars, as generated code asks for them. */
export function createTerms(calendars: readonly (readonly CalendarRow[])[], sets: Sets, breaks: number) {
  const known = new KnownTerms(calendars.map((calendar) => listedOf(calendar, sets, breaks)));
  sets.keep();
  return {
    ...createRequestTerms(known, sets),
    ...createSessions(known, sets),
    bind: (columns: TermColumns): void => known.bind(columns),
    use: (place: number): void => known.use(place),
    count(row: number): number {
      known.load(row);
      return known.length;
    },
    item: (k: number): number => known.items[k]!,
    isSure: (k: number): number => known.sure[k]!,
    /** The school's calendar by itself, with the breaks between terms after its own rows. */
    listed: () => known.listed,
  };
}
