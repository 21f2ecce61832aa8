import type { Day } from "@sojourn/dates";
import { type ClockResults, type Results, VERDICTS } from "@sojourn/engine/compile";
import { UNTOLD, YES } from "@sojourn/record";
import { isDay } from "../days.ts";

/** Counts by name: they add up. */
export type Counted = { [name: string]: number };
export type ClockTally = { counted: number; near: number; exceeded: number; unsettled: number };

/** What is said of many students, counted. Plain JSON; tallies of parts add up to that of the whole. */
export type Tally = {
  students: number;
  /** By school; "" is none. */
  schools: Counted;
  /** By permission, then by verdict. */
  permissions: { [id: string]: Counted };
  clocks: { [id: string]: ClockTally };
};

/** A count is near its limit when it runs out within so many days, or when at most this share of it is left. */
const NEAR = { days: 60, share: 0.1 };

export function tallyOf(results: Results, school: string | undefined, asOf: Day): Tally {
  return {
    students: results.rows,
    schools: { [school ?? ""]: results.rows },
    permissions: Object.fromEntries(
      results.permissions.map(({ id, verdict }) => [id, verdictCounts(verdict)]),
    ),
    clocks: clockTallies(results, asOf),
  };
}

function verdictCounts(verdicts: Uint8Array): Counted {
  const many = new Array<number>(VERDICTS.length).fill(0);
  for (const verdict of verdicts) many[verdict]!++;
  return Object.fromEntries(VERDICTS.map((verdict, at) => [verdict, many[at]!]).filter(([, n]) => n !== 0));
}

/** A clock that is kept per level stands once for a student: as it does where it is furthest. */
function clockTallies({ clocks, rows }: Results, asOf: Day): Tally["clocks"] {
  const tallies: Tally["clocks"] = {};
  for (const clock of clocks) {
    const tally: ClockTally = { counted: 0, near: 0, exceeded: 0, unsettled: 0 };
    for (let row = 0; row < rows; row++) {
      const how = furthest(clock, row, asOf);
      if (how === undefined) continue;
      tally.counted++;
      if (how !== "within") tally[how]++;
    }
    if (tally.counted > 0) tallies[clock.id] = tally;
  }
  return tallies;
}

const FURTHER = ["within", "near", "unsettled", "exceeded"] as const;

function furthest(clock: ClockResults, row: number, asOf: Day): (typeof FURTHER)[number] | undefined {
  let found = -1;
  for (let at = clock.offsets[row]!; at < clock.offsets[row + 1]!; at++) {
    const past = clock.exceeded[at];
    const how =
      past === YES ? "exceeded" : past === UNTOLD ? "unsettled" : isNear(clock, at, asOf) ? "near" : "within";
    found = Math.max(found, FURTHER.indexOf(how));
  }
  return FURTHER[found];
}

function isNear(clock: ClockResults, at: number, asOf: Day): boolean {
  const out = clock.runsOutOn[at]!;
  if (isDay(out) && out >= asOf && out <= asOf + NEAR.days) return true;
  const days = clock.unit === "months" ? clock.remainingDays[at]! / 30 : 0;
  return clock.remaining[at]! + days <= clock.limit[at]! * NEAR.share;
}

/** Adds one tree of counts to another of the same form. */
export function addUp<T extends object>(into: T, more: T): T {
  const all = into as { [key: string]: unknown };
  for (const [key, value] of Object.entries(more)) {
    const before = all[key];
    if (typeof value === "number") all[key] = ((before as number | undefined) ?? 0) + value;
    else all[key] = addUp((before as object | undefined) ?? {}, value as object);
  }
  return into;
}

export const emptyTally = (): Tally => ({ students: 0, schools: {}, permissions: {}, clocks: {} });
