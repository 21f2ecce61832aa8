import type { BusinessCalendar } from "@sojourn/dates";
import type { CalendarRow } from "@sojourn/policy";
import { createFocus } from "./focus.ts";
import { createMonths } from "./months.ts";
import { createPicks } from "./picks.ts";
import { createSets } from "./sets.ts";
import { createTerms } from "./terms.ts";

export type { TermColumns } from "./known-terms.ts";
export { termRows } from "./listed.ts";
export { NO_ITEM, UNKNOWN_ITEM } from "./picks.ts";

/** What days a school has off, and its calendar. */
export type Place = { business: BusinessCalendar; calendar: readonly CalendarRow[] };

/**
 * What generated code calls: sums of days, months and terms, which know no rule. `breaks`: how many permissions may ask
 * for a break between the terms of the calendar.
 */
export function createRuntime(places: readonly Place[], breaks: number) {
  /** What a function has to say beyond the one number that it gives. */
  const out = new Float64Array(8);
  const months = createMonths(
    places.map(({ business }) => business),
    out,
  );
  const sets = createSets(months, out);
  const calendars = places.map(({ calendar }) => calendar);
  return {
    ...{ out, months, sets, picks: createPicks(out), focus: createFocus(out) },
    terms: createTerms(calendars, sets, breaks),
  };
}
