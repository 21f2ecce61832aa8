import { dayFromISO } from "@sojourn/dates";
import type { Typed } from "./scope.ts";
import { DAYS, NUMBER } from "./types.ts";

export const dayFrom = dayFromISO;

export const MONTHS = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
} as const;

/** `60 days`, `10 business days`, `2 years`; hours, terms and credits are plain numbers. */
export function amount(n: number, unit: string): Typed {
  const kind = unit.replace(/\s+/g, " ").replace(/s$/, "");
  switch (kind) {
    case "day":
      return { expr: { k: "amount", n, unit: "days" }, type: DAYS };
    case "week":
      return { expr: { k: "amount", n: n * 7, unit: "days" }, type: DAYS };
    case "business day":
    case "businessday":
      return { expr: { k: "amount", n, unit: "business-days" }, type: { t: "business-days" } };
    case "month":
      return { expr: { k: "amount", n, unit: "months" }, type: { t: "months" } };
    case "year":
      return { expr: { k: "amount", n: n * 12, unit: "months" }, type: { t: "months" } };
    default:
      return { expr: { k: "number", v: n }, type: NUMBER };
  }
}
