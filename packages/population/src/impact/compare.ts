import { type Day, isoFromDay } from "@sojourn/dates";
import {
  type ClockResults,
  NO_DAY,
  type PermissionResults,
  type Results,
  VERDICTS,
} from "@sojourn/engine/compile";
import { NO, SCHEMA_WORDS, YES } from "@sojourn/record";
import { isDay } from "../days.ts";

/** One thing that differs between two laws for one student. */
export type Change = {
  /** Of the answers. */
  row: number;
  what: "verdict" | "window" | "milestone" | "clock";
  /** `cpt`, `cpt.request.until`, `admit-until`, `unemployment master`. */
  name: string;
  before: string;
  after: string;
  /** By how many days a day moved; later is positive. */
  moved?: number;
  /** The first day on which the second law is narrower than the first; none where it is not. */
  bites?: Day;
};

/** Everything that differs between the answers of two laws about the same students. */
export function changesBetween(before: Results, after: Results, asOf: Day): Change[] {
  return [
    ...permissionChanges(before, after, asOf),
    ...milestoneChanges(before, after, asOf),
    ...clockChanges(before, after, asOf),
  ];
}

/** A permission that a law does not have is for nobody. */
const NOBODY = VERDICTS.indexOf("not-applicable");

function permissionChanges(before: Results, after: Results, asOf: Day): Change[] {
  const changes: Change[] = [];
  for (const id of union(before.permissions, after.permissions)) {
    const [a, b] = [before, after].map(({ permissions }) => permissions.find((one) => one.id === id));
    for (let row = 0; row < after.rows; row++) {
      const [from, to] = [a, b].map((one) => one?.verdict[row] ?? NOBODY);
      if (from === to) continue;
      const [was, is] = [VERDICTS[from!]!, VERDICTS[to!]!];
      changes.push({
        row,
        what: "verdict",
        name: id,
        before: was,
        after: is,
        ...(narrower(was, is) && { bites: asOf }),
      });
    }
    changes.push(...windowChanges(id, a, b, after.rows, asOf));
  }
  return changes;
}

function windowChanges(
  id: string,
  a: PermissionResults | undefined,
  b: PermissionResults | undefined,
  rows: number,
  asOf: Day,
) {
  // What was for nobody had no window: its limits take nothing away.
  const had =
    (bite: Bite): Bite =>
    (was, is, row) =>
      (a?.verdict[row] ?? NOBODY) === NOBODY ? undefined : bite(was, is, row);
  return (["file", "request", "begin", "end"] as const).flatMap((kind) => {
    const [x, y] = [a, b].map((one) => one?.windows[kind]);
    return [
      ...dayChanges("window", `${id}.${kind}.from`, x?.from, y?.from, rows, had(latens(asOf))),
      ...dayChanges("window", `${id}.${kind}.until`, x?.until, y?.until, rows, had(hastens(asOf))),
    ];
  });
}

function milestoneChanges(before: Results, after: Results, asOf: Day): Change[] {
  return union(before.milestones, after.milestones).flatMap((id) => {
    const [a, b] = [before, after].map(({ milestones }) => milestones.find((one) => one.id === id)?.days);
    return dayChanges("milestone", id, a, b, after.rows, hastens(asOf));
  });
}

const union = (a: readonly { id: string }[], b: readonly { id: string }[]): string[] => [
  ...new Set([...a, ...b].map(({ id }) => id)),
];

/** When a day that moved first makes the law narrower, if it does. */
type Bite = (was: number, is: number, row: number) => Day | undefined;

/** A last day that comes, or comes earlier, bites on that day; one that is over is over under both laws. */
const hastens =
  (asOf: Day): Bite =>
  (was, is) =>
    isDay(is) && (!isDay(was) || (is < was && was >= asOf)) ? Math.max(is, asOf) : undefined;

/** A first day that comes, or comes later, bites from the day that was the first. */
const latens =
  (asOf: Day): Bite =>
  (was, is) =>
    isDay(is) && is > asOf && (!isDay(was) || is > was) ? Math.max(isDay(was) ? was : asOf, asOf) : undefined;

function dayChanges(
  what: Change["what"],
  name: string,
  before: Int32Array | undefined,
  after: Int32Array | undefined,
  rows: number,
  bite: Bite,
): Change[] {
  const changes: Change[] = [];
  if (!before && !after) return changes;
  for (let row = 0; row < rows; row++) {
    const [was, is] = [before?.[row] ?? NO_DAY, after?.[row] ?? NO_DAY];
    if (was === is) continue;
    const bites = bite(was, is, row);
    const moved = isDay(was) && isDay(is) ? { moved: is - was } : {};
    changes.push({
      row,
      what,
      name,
      before: shown(was),
      after: shown(is),
      ...moved,
      ...(bites !== undefined && { bites }),
    });
  }
  return changes;
}

const shown = (day: number): string =>
  isDay(day) ? isoFromDay(day) : day === NO_DAY ? "none" : "not settled";

/** From what may be done to what may not, or not yet, or not surely. */
function narrower(was: string, is: string): boolean {
  if (was === "open") return true;
  return was === "opens-later" && is !== "open";
}

type Past = { name: string; exceeded: number | undefined };

function clockChanges(before: Results, after: Results, asOf: Day): Change[] {
  return union(before.clocks, after.clocks).flatMap((id) => {
    const [a, b] = [before, after].map(({ clocks }) => clocks.find((one) => one.id === id));
    const changes: Change[] = [];
    for (let row = 0; row < after.rows; row++) {
      const was = pastIn(a, row);
      for (const { name, exceeded } of pastIn(b, row)) {
        const earlier = was.find((one) => one.name === name)?.exceeded;
        if (exceeded === YES && earlier !== YES)
          changes.push({ row, what: "clock", name, before: "within", after: "exceeded", bites: asOf });
        if (exceeded === NO && earlier === YES)
          changes.push({ row, what: "clock", name, before: "exceeded", after: "within" });
      }
    }
    return changes;
  });
}

/** A student's entries of a clock: one a level where it is kept per level. */
function pastIn(clock: ClockResults | undefined, row: number): Past[] {
  if (!clock) return [];
  const past: Past[] = [];
  for (let at = clock.offsets[row]!; at < clock.offsets[row + 1]!; at++)
    past.push({
      name: [clock.id, SCHEMA_WORDS[clock.level[at]!]].filter(Boolean).join(" "),
      exceeded: clock.exceeded[at],
    });
  return past;
}
