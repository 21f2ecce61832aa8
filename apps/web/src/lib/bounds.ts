import type { ClockStanding } from "@sojourn/engine";
import { words } from "../words/areas/standing.ts";
import { amountWords } from "./amounts.ts";

const t = words.clocks;

/** "Between 0 and 47 days": what is known of a count that waits for an answer. */
export const boundsWords = ({ from, to }: NonNullable<ClockStanding["bounds"]>, unit: string): string =>
  to === null
    ? t.atLeast(amountWords(from, unit))
    : t.between(amountWords(from, unit), amountWords(to, unit));
