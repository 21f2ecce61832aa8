import { isoFromDay } from "@sojourn/dates";
import type { Columns } from "@sojourn/record";
import { type ClockResults, NO_DAY, OPEN_DAY, type Results, verdictAt } from "../src/compile/index.ts";
import type { ClockStanding, ClockValue, Standing } from "../src/index.ts";

/** What a standing and the results of a program both say, by the same names, to be laid side by side. */
type Said = { [what: string]: unknown };

/** The part of a standing that a program works out too. */
function saidBy(standing: Pick<Standing, "permissions" | "clocks" | "milestones">): Said {
  const said: Said = {};
  for (const { id, verdict, windows } of standing.permissions) {
    said[id] = verdict;
    for (const [kind, window] of Object.entries(windows))
      for (const edge of ["from", "until"] as const)
        if (edge in window) said[`${id} ${kind} ${edge}`] = window[edge];
  }
  for (const clock of standing.clocks) said[`clock ${clock.id} ${clock.level ?? ""}`] = ofClock(clock);
  for (const { id, date } of standing.milestones) said[`milestone ${id}`] = date;
  return said;
}

const ofClock = ({ value, bounds, limit, needed, remaining, exceeded, runsOutOn }: ClockStanding) =>
  tidy({ value, bounds, limit, needed, remaining, exceeded, runsOutOn });

/** What a program's results say of one row. */
function saidInRow(results: Results, row: number, words: readonly string[]): Said {
  const said: Said = {};
  for (const permission of results.permissions) {
    const verdict = verdictAt(permission, row);
    said[permission.id] = verdict;
    for (const [kind, window] of Object.entries(permission.windows))
      for (const edge of ["from", "until"] as const) {
        const day = window[edge]?.[row] ?? NO_DAY;
        if (day !== NO_DAY) said[`${permission.id} ${kind} ${edge}`] = dated(day);
      }
  }
  for (const clock of results.clocks)
    for (let at = clock.offsets[row]!; at < clock.offsets[row + 1]!; at++)
      said[`clock ${clock.id} ${words[clock.level[at]!]}`] = clockAt(clock, at);
  for (const { id, days } of results.milestones)
    if (days[row] !== NO_DAY) said[`milestone ${id}`] = dated(days[row]!);
  return said;
}

const dated = (day: number): string | null => (day === OPEN_DAY ? null : isoFromDay(day));
const told = (n: number): number | undefined => (Number.isNaN(n) ? undefined : n);

function clockAt(clock: ClockResults, at: number) {
  const amount = (numbers: Float64Array, days: Float64Array): ClockValue =>
    clock.unit === "months" ? { months: numbers[at]!, days: days[at]! } : numbers[at]!;
  const open = !Number.isNaN(clock.from[at]!);
  const to = amount(clock.to, clock.toDays);
  const limit = told(clock.limit[at]!);
  return tidy({
    value: amount(clock.value, clock.valueDays),
    bounds: open
      ? {
          from: amount(clock.from, clock.fromDays),
          to: Number.isFinite(typeof to === "number" ? to : to.months) ? to : null,
        }
      : undefined,
    limit,
    needed: told(clock.needed[at]!),
    remaining: limit === undefined ? undefined : amount(clock.remaining, clock.remainingDays),
    exceeded: [false, null, true][clock.exceeded[at]!],
    runsOutOn: clock.runsOutOn[at] === NO_DAY ? undefined : dated(clock.runsOutOn[at]!),
  });
}

const tidy = (said: Said): Said => JSON.parse(JSON.stringify(said)) as Said;

/** The first thing that a program's results and a standing do not say alike of a row. */
export const differenceAt = (
  results: Results,
  row: number,
  { words }: Columns,
  standing: Parameters<typeof saidBy>[0],
): string | undefined => differences(saidBy(standing), saidInRow(results, row, words))[0];

/** What the two do not say alike. */
function differences(interpreted: Said, compiled: Said): string[] {
  const names = new Set([...Object.keys(interpreted), ...Object.keys(compiled)]);
  return [...names].flatMap((name) => {
    const [a, b] = [interpreted[name], compiled[name]].map((value) => JSON.stringify(value, ordered));
    return a === b ? [] : [`${name}: interpreted ${a}, compiled ${b}`];
  });
}

/** Keys in one order. */
const ordered = (_: string, value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
