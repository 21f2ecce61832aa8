import type { StudentRecord } from "./schema.ts";

export type Term = NonNullable<StudentRecord["terms"]>[number];

/** First and last day, month and day, of a term as most schools keep them. */
const usual = {
  fall: ["09-03", "12-20"],
  winter: ["01-02", "01-15"],
  spring: ["01-20", "05-15"],
  summer: ["05-26", "08-14"],
} as const;

/** The term that "fall 2024" names, on usual days. */
export function termNamed(name: string): Term {
  const [season, year] = name.split(" ") as [keyof typeof usual, string];
  const days = usual[season];
  if (!days) throw new Error(`Name a term by its season and year, as in "fall 2024", not "${name}"`);
  return {
    name,
    season,
    start: `${year}-${days[0]}`,
    end: `${year}-${days[1]}`,
    required: season !== "summer",
  };
}
