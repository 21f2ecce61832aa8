import type { ClockStanding, DutyStanding, Standing } from "@sojourn/engine";
import { daysBetween } from "./dates.ts";

const SOON = 14;

export type Urgent =
  | { kind: "duty"; duty: DutyStanding; days: number }
  | { kind: "clock"; clock: ClockStanding; days: number };

const waiting = new Set(["upcoming", "due", "overdue"]);

/** What comes first: the nearest duty or clock within 14 days, else the last duty that was missed. */
export function mostUrgent(standing: Standing): Urgent | undefined {
  const all = [...urgentDuties(standing), ...urgentClocks(standing)];
  const near = all.filter((one) => Math.abs(one.days) <= SOON).sort(nearest);
  return near[0] ?? all.sort(nearest)[0];
}

export const nextDuty = (standing: Standing): DutyStanding | undefined =>
  standing.duties
    .filter((duty) => waiting.has(duty.status) && duty.due >= standing.asOf)
    .sort((a, b) => a.due.localeCompare(b.due))[0];

export const overdueCount = (standing: Standing) =>
  standing.duties.filter((duty) => duty.status === "overdue").length;

function urgentDuties({ duties, asOf }: Standing): Urgent[] {
  return duties
    .filter((duty) => waiting.has(duty.status))
    .map((duty) => ({ kind: "duty" as const, duty, days: daysBetween(asOf, duty.due) }))
    .filter((one) => one.days <= SOON);
}

function urgentClocks({ clocks, asOf }: Standing): Urgent[] {
  return clocks
    .filter((clock) => clock.runsOutOn && clock.exceeded !== true)
    .map((clock) => ({ kind: "clock" as const, clock, days: daysBetween(asOf, clock.runsOutOn as string) }))
    .filter((one) => one.days >= 0 && one.days <= SOON);
}

const nearest = (a: Urgent, b: Urgent) => Math.abs(a.days) - Math.abs(b.days) || a.days - b.days;
