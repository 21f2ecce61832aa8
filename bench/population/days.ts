import { addMonths, type Day, dayFrom, dayFromISO, isoFromDay, weekday } from "@sojourn/dates";

/** The day about which the population is made, unless another is asked for. */
export const TODAY = dayFromISO("2026-11-22")!;

const FIRST = dayFrom(2000, 1, 1);
const LAST = dayFrom(2060, 12, 31);
const written = Array.from({ length: LAST - FIRST + 1 }, (_, at) => isoFromDay(FIRST + at));

/** A day as a record writes it. */
export const iso = (day: Day): string => written[day - FIRST] ?? isoFromDay(day);

export const monthsAfter = (day: Day, months: number): Day => addMonths(day, months);

export type TermDays = { name: string; season: "fall" | "spring" | "summer"; start: Day; end: Day };

const FIRST_YEAR = 2008;
const LAST_YEAR = 2034;
const mondayFrom = (day: Day): Day => day + ((8 - weekday(day)) % 7);

/** Fall from the last Monday of August, spring from the third of January, sixteen weeks each; summer between. */
const yearOf = (year: number): TermDays[] => {
  const spring = mondayFrom(dayFrom(year, 1, 15));
  const summer = mondayFrom(dayFrom(year, 5, 26));
  const fall = mondayFrom(dayFrom(year, 8, 24));
  return [
    { name: `spring ${year}`, season: "spring", start: spring, end: spring + 116 },
    { name: `summer ${year}`, season: "summer", start: summer, end: summer + 74 },
    { name: `fall ${year}`, season: "fall", start: fall, end: fall + 116 },
  ];
};

const all = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => yearOf(FIRST_YEAR + at)).flat();

/** Terms in which one must study, in order, and the summers beside them. */
export const regularTerms = all.filter(({ season }) => season !== "summer");
export const summers = all.filter(({ season }) => season === "summer");

/** Schools begin some days apart. */
export const SHIFTS: Record<string, number> = { columbia: 8, "uw-madison": 9, "umass-amherst": 8, miami: -7 };
