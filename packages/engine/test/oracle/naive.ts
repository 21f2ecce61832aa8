import type { Record as StudentRecord } from "@sojourn/record";
import { eachDay, plusDays, plusMonths } from "./calendar.ts";

/**
 * The counts of federal law a second time, day by day with plain loops, for records in which everything is told.
 * Nothing here knows of the engine, its pages or its dates.
 */
type Authorization = NonNullable<StudentRecord["authorizations"]>[number];

const STANDS = new Set(["approved", "ended"]);
const given = (record: StudentRecord): Authorization[] =>
  (record.authorizations ?? []).filter((one) => STANDS.has(one.status ?? "approved"));

/** US:F1-CPT-ONE-YEAR-BAR: every civil day on which some full-time CPT at the level was authorised. */
export function fullTimeCptDays(record: StudentRecord, level: string): number {
  const days = new Set<string>();
  for (const one of given(record))
    if (one.kind === "cpt" && one.time === "full" && one.level === level)
      for (const day of eachDay(one.start!, one.end!)) days.add(day);
  return days.size;
}

/** US:F1-OPT-UNEMPLOYMENT-LIMIT: each day of post-completion OPT so far on which related jobs are under 20 hours. */
export function unemploymentDays(record: StudentRecord, level: string, asOf: string): number {
  const days = new Set<string>();
  for (const one of given(record))
    if (one.kind === "post-completion-opt" && one.level === level)
      for (const day of eachDay(one.start!, one.end!))
        if (day <= asOf && hoursOn(record, day) < 20) days.add(day);
  return days.size;
}

function hoursOn(record: StudentRecord, day: string): number {
  let hours = 0;
  for (const job of record.employment ?? []) {
    const works = job.start! <= day && (job.end === null || day <= job.end!);
    if (works && job.related) hours += job.hoursPerWeek!;
  }
  return hours;
}

/** US:F1-PROGRAM-END-DATE: the end on the I-20, or the day all was completed if that came first. */
export function programEnd(record: StudentRecord): string {
  const { end, completed } = record.programs![0]!;
  return completed && completed < end! ? completed : end!;
}

/** US:F1-OPT-POST-COMPLETION-FILING-WINDOW, with the 30 days of a recommendation. */
export function filingWindow(record: StudentRecord): { from: string; until: string } {
  const end = programEnd(record);
  const recommended = record.applications?.find((one) => one.kind === "post-completion-opt")?.recommendedOn;
  const [from, until] = [plusDays(end, -90), plusDays(end, 60)];
  if (!recommended) return { from, until };
  return { from: last(from, recommended), until: first(until, plusDays(recommended, 30)) };
}

/** US:F1-OPT-END-DATE-14-MONTHS of an application approved on a day, with nothing of the twelve months used. */
export function optEnd(record: StudentRecord): string {
  const application = record.applications![0]!;
  const begins = last(application.requestedStart!, application.approvedOn ?? "0000-00-00");
  return first(plusDays(plusMonths(begins, 12), -1), plusMonths(programEnd(record), 14));
}

/** US:F1-GRACE-COMPLETION-60 for someone without training after the program. */
export const graceEnd = (record: StudentRecord): string => plusDays(programEnd(record), 60);

const first = (a: string, b: string) => (a <= b ? a : b);
const last = (a: string, b: string) => (a >= b ? a : b);
