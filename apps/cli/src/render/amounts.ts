import type { ClockStanding } from "@sojourn/engine";
import { number } from "./dates.ts";

type ClockValue = ClockStanding["value"];

/** "1 day", "2 days"; units come as plurals. */
export const counted = (value: number, unit: string): string =>
  `${number(value)} ${value === 1 ? unit.replace(/s$/, "") : unit}`;

/** "7 months and 12 days"; a plain count says its unit. */
export function amountWords(value: ClockValue, unit: string): string {
  if (typeof value === "number") return counted(value, unit);
  const parts = [
    ...(value.months !== 0 || value.days === 0 ? [counted(value.months, "months")] : []),
    ...(value.days === 0 ? [] : [counted(value.days, "days")]),
  ];
  return parts.join(" and ");
}

/** How far along a limit it is; a month counts 30 days here, for the bar alone. */
export const share = (value: ClockValue, limit: number): number =>
  limit <= 0 ? 1 : (typeof value === "number" ? value : value.months + value.days / 30) / limit;

const CELLS = 24;

/** ███████░░░░░ : any use shows, and only a full clock is full. */
export function bar(part: number, cells = CELLS): string {
  const exact = Math.floor(part * cells);
  const full = part <= 0 ? 0 : part >= 1 ? cells : Math.min(cells - 1, Math.max(1, exact));
  return "█".repeat(full) + "░".repeat(cells - full);
}
