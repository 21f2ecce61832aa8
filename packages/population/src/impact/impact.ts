import { type Day, isoFromDay } from "@sojourn/dates";
import type { Counted } from "../count/tally.ts";
import type { Change } from "./compare.ts";

/** How a day moved for the students for whom it did: by how many days (later is positive), how many. */
export type Moves = { moved: Counted; appeared: number; gone: number; open: number };

/** What a law changes for many students, counted. Plain JSON; impacts of parts add up to that of the whole. */
export type Impact = {
  students: number;
  changed: number;
  /** By school; "" is none. */
  schools: { [school: string]: SchoolImpact };
  /** By permission, then `open > closed`. */
  verdicts: { [permission: string]: Counted };
  windows: { [edge: string]: Moves };
  milestones: { [id: string]: Moves };
  /** By clock, then `within > exceeded`. */
  clocks: { [clock: string]: Counted };
  /** Students by the first day on which the law is narrower for them (ISO); "never" where it only widens. */
  bites: Counted;
};
export type SchoolImpact = {
  students: number;
  changed: number;
  narrowed: number;
  verdicts: { [permission: string]: Counted };
};

/** The changes of students of one school, counted. */
export function impactOf(changes: readonly Change[], rows: number, school: string | undefined): Impact {
  const impact = emptyImpact();
  const touched = new Map<number, Day | undefined>();
  for (const change of changes) {
    count(change, impact);
    const known = touched.get(change.row);
    const first = known === undefined ? change.bites : Math.min(known, change.bites ?? known);
    touched.set(change.row, first);
  }
  for (const bites of touched.values()) {
    const day = bites === undefined ? "never" : isoFromDay(bites);
    impact.bites[day] = (impact.bites[day] ?? 0) + 1;
  }
  impact.students = rows;
  impact.changed = touched.size;
  const narrowed = touched.size - (impact.bites.never ?? 0);
  impact.schools[school ?? ""] = {
    students: rows,
    changed: touched.size,
    narrowed,
    verdicts: structuredClone(impact.verdicts),
  };
  return impact;
}

function count({ what, name, before, after, moved }: Change, impact: Impact): void {
  if (what === "verdict" || what === "clock") {
    const counts = what === "verdict" ? impact.verdicts : impact.clocks;
    const [id = name] = what === "verdict" ? [name] : name.split(" ");
    counts[id] ??= {};
    const step = `${before} > ${after}`;
    counts[id][step] = (counts[id][step] ?? 0) + 1;
    return;
  }
  const all = what === "window" ? impact.windows : impact.milestones;
  all[name] ??= { moved: {}, appeared: 0, gone: 0, open: 0 };
  const moves = all[name];
  if (moved !== undefined) moves.moved[moved] = (moves.moved[moved] ?? 0) + 1;
  else if (before === "not settled" || after === "not settled") moves.open++;
  else if (before === "none") moves.appeared++;
  else moves.gone++;
}

export const emptyImpact = (): Impact => ({
  ...{ students: 0, changed: 0, schools: {}, verdicts: {}, windows: {} },
  ...{ milestones: {}, clocks: {}, bites: {} },
});

/** The middle of some days counted by how many times each comes; undefined where none does. */
export function median(counted: Counted): number | undefined {
  const days = Object.entries(counted)
    .map(([day, many]) => ({ day: Number(day), many }))
    .sort((a, b) => a.day - b.day);
  const half = days.reduce((sum, { many }) => sum + many, 0) / 2;
  let seen = 0;
  for (const { day, many } of days) {
    seen += many;
    if (seen >= half) return day;
  }
  return undefined;
}
