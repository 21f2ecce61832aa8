import type { ClockStanding, ClockValue } from "@sojourn/engine";
import { words as standingWords } from "../words/areas/standing.ts";
import { countWords, words } from "../words/index.ts";
import { digits } from "../words/numbers.ts";

/** "46 days", "7 months and 12 days" */
export function amountWords(value: ClockValue, unit: string): string {
  if (typeof value === "number") return countWords(value, unit);
  const { months, days } = value;
  if (months === 0 && days !== 0) return countWords(days, "days");
  return days === 0
    ? countWords(months, "months")
    : words.forms.monthsAndDays(countWords(months, "months"), countWords(days, "days"));
}

/** "Full-time CPT at this level" of a master's student: "Full-time CPT at master's level". */
export function clockTitle({ title, level }: ClockStanding, labelOf: (value: string) => string): string {
  return level
    ? title.replace(standingWords.clocks.thisLevel, standingWords.clocks.atLevel(labelOf(level)))
    : title;
}

/** "2.2" */
export const decimal = (n: number): string => digits(n, words.forms.locale, 1);

/** Only the number, for the large figure on a card: "46", "7 m 12 d". */
export function figure(value: ClockValue): string {
  if (typeof value === "number") return digits(value, words.forms.locale);
  return value.days === 0 ? String(value.months) : words.forms.short(value.months, value.days);
}

/** One number for the length of a bar. A picture only: days and months are never added for an answer. */
export const length = (value: ClockValue): number =>
  typeof value === "number" ? value : value.months + value.days / 30.44;
