import { en } from "./en/index.ts";

/** What the pages say, part by part. A module may keep a part of it. */
export const words = en;

/** "1 day", "12 days", "1 month": the engine's units, in the number that is meant. */
export function countWords(n: number, unit: string): string {
  const many = unit.endsWith("s") ? unit : `${unit}s`;
  return `${n.toLocaleString("en")} ${n === 1 ? many.replace(/s$/, "") : many}`;
}

/** The record's own words, at the head of a line. */
export const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
