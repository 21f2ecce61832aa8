import type { WindowKind } from "@sojourn/policy";
import type { Verdict } from "../standing.ts";
import { VERDICTS } from "./verdict.ts";

/**
 * Where many students stand, in columns: one value a row for each part of the standing. Days are days since
 * 1970-01-01, or `NO_DAY` (the standing has none) or `OPEN_DAY` (the standing says `null`: the record does not settle
 * it). Plain typed arrays, to be handed to a worker as they are.
 */
export type Results = {
  rows: number;
  permissions: PermissionResults[];
  clocks: ClockResults[];
  milestones: MilestoneResults[];
};

/** `verdict`: places in `VERDICTS`. Windows that the law gives to somebody, each with the edges it can have. */
export type PermissionResults = {
  id: string;
  verdict: Uint8Array;
  windows: Partial<Record<WindowKind, { from?: Int32Array; until?: Int32Array }>>;
};

export type MilestoneResults = { id: string; days: Int32Array };

/**
 * A clock as it stands, one entry for each student or, kept per level, for each student and level: those of row `r`
 * are `offsets[r]` until before `offsets[r + 1]`. A student whom the clock is not for has none.
 *
 * Amounts are numbers; of a clock in months `days` has the days over. Not-a-number: the standing has none.
 */
export type ClockResults = {
  id: string;
  unit: "days" | "months" | "count";
  offsets: Int32Array;
  /** A code of the columns' words; 0: not kept per level, or the level is not known. */
  level: Uint8Array;
  value: Float64Array;
  valueDays: Float64Array;
  /** Where the record leaves the count open, the least and the most it can be (Infinity: no bound). */
  from: Float64Array;
  fromDays: Float64Array;
  to: Float64Array;
  toDays: Float64Array;
  limit: Float64Array;
  needed: Float64Array;
  remaining: Float64Array;
  remainingDays: Float64Array;
  /** 0 no, 1 not settled, 2 yes. */
  exceeded: Uint8Array;
  runsOutOn: Int32Array;
};

export const NO_DAY = -0x8000_0000;
export const OPEN_DAY: number = NO_DAY + 1;

export const verdictAt = (of: PermissionResults, row: number): Verdict => VERDICTS[of.verdict[row]!]!;

/** What a program can say, known before it runs. */
export type Layout = {
  permissions: { id: string; windows: Partial<Record<WindowKind, { from: boolean; until: boolean }>> }[];
  clocks: { id: string; unit: ClockResults["unit"]; perLevel: boolean }[];
  milestones: string[];
};

/** Room for the results of so many rows; clocks kept per level have room for `entries`. */
export function emptyResults(layout: Layout, rows: number, entries: number): Results {
  return {
    rows,
    permissions: layout.permissions.map(({ id, windows }) => ({
      id,
      verdict: new Uint8Array(rows),
      windows: Object.fromEntries(
        Object.entries(windows).map(([kind, { from, until }]) => [
          kind,
          { ...(from && { from: new Int32Array(rows) }), ...(until && { until: new Int32Array(rows) }) },
        ]),
      ),
    })),
    clocks: layout.clocks.map(({ id, unit, perLevel }) =>
      clockRoom(id, unit, rows, perLevel ? entries : rows),
    ),
    milestones: layout.milestones.map((id) => ({ id, days: new Int32Array(rows) })),
  };
}

function clockRoom(id: string, unit: ClockResults["unit"], rows: number, entries: number): ClockResults {
  const amount = () => new Float64Array(entries);
  const days = () => new Float64Array(unit === "months" ? entries : 0);
  return {
    ...{ id, unit, offsets: new Int32Array(rows + 1), level: new Uint8Array(entries) },
    ...{ value: amount(), valueDays: days(), from: amount(), fromDays: days(), to: amount(), toDays: days() },
    ...{ limit: amount(), needed: amount(), remaining: amount(), remainingDays: days() },
    ...{ exceeded: new Uint8Array(entries), runsOutOn: new Int32Array(entries) },
  };
}
