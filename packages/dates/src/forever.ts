import type { Day } from "./day.ts";

/** The start of a period that has no start. Sums with it stay finite, so comparisons need no special case. */
export const FOREVER_START: Day = -1e9;

/** The end of a period that has no end ("until further notice"). */
export const FOREVER_END: Day = 1e9;

/** Whether the day stands for "no start" or "no end" rather than for a date. */
export function isForever(day: Day): boolean {
  return day <= FOREVER_START || day >= FOREVER_END;
}
