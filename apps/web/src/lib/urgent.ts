import type { ClockStanding, DutyStanding, Finding, Standing } from "@sojourn/engine";
import { length } from "./amounts.ts";
import { daysBetween } from "./dates.ts";

const SOON = 14;
/** A count can not be stopped in a fortnight: a job has to be found first. */
const CLOCK_SOON = 60;

export type Urgent =
  | { kind: "duty"; duty: DutyStanding; days: number }
  | { kind: "clock"; clock: ClockStanding; days: number };

const waiting = new Set(["upcoming", "due"]);

/** What comes first of the duties of the next 14 days and the clocks that run out within 60. */
export function mostUrgent(standing: Standing): Urgent | undefined {
  return [...urgentDuties(standing), ...urgentClocks(standing)].sort((a, b) => a.days - b.days)[0];
}

/** What is overdue comes before what is to come. */
export const nextDuty = (standing: Standing): DutyStanding | undefined =>
  standing.duties
    .filter(({ status, due }) => status === "overdue" || (waiting.has(status) && due >= standing.asOf))
    .sort((a, b) => a.due.localeCompare(b.due))[0];

/** What the record itself shows to be wrong; an overdue duty once, though a finding speaks of it too. */
export function amiss({ findings, duties }: Standing): Pick<Finding, "rule" | "says">[] {
  const found = new Set(findings.map(({ rule }) => rule));
  return [...findings, ...duties.filter(({ status, rule }) => status === "overdue" && !found.has(rule))];
}

/** The count to watch: the one that runs out first, else the one that is used up furthest. */
export function nearestClock({ clocks }: Standing): ClockStanding | undefined {
  const counting = clocks.filter(({ limit, value }) => limit !== undefined && length(value) > 0);
  const [first] = counting
    .filter(({ runsOutOn, exceeded }) => runsOutOn && exceeded !== true)
    .sort((a, b) => String(a.runsOutOn).localeCompare(String(b.runsOutOn)));
  const share = ({ value, limit = 1 }: ClockStanding) => length(value) / limit;
  return first ?? counting.sort((a, b) => share(b) - share(a))[0];
}

function urgentDuties({ duties, asOf }: Standing): Urgent[] {
  return duties
    .filter((duty) => waiting.has(duty.status))
    .map((duty) => ({ kind: "duty" as const, duty, days: daysBetween(asOf, duty.due) }))
    .filter(({ days }) => days >= 0 && days <= SOON);
}

function urgentClocks({ clocks, asOf }: Standing): Urgent[] {
  return clocks
    .filter((clock) => clock.runsOutOn && clock.exceeded !== true)
    .map((clock) => ({ kind: "clock" as const, clock, days: daysBetween(asOf, clock.runsOutOn as string) }))
    .filter(({ days }) => days >= 0 && days <= CLOCK_SOON);
}
