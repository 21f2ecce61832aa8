import { first, last, lastDayOf, plusDays, plusMonths } from "./calendar.ts";
import type { Case, Day, Job, Oracles } from "./kit.ts";
import { asked, authorization, given, level, program, programEnd, released } from "./student.ts";

/** 8 CFR 214.2(f)(9), (f)(12), (f)(16), (f)(17): work on campus and in hardship, reports, being put back, the number. */

const dayBefore = (day: Day | undefined) => day && plusDays(day, -1);
const running =
  ({ asOf }: Case) =>
  (job: Job) =>
    job.start! <= asOf && (job.end == null || asOf <= job.end);

export function hoursOnCampus(it: Case): number {
  let hours = 0;
  for (const job of it.record.employment!.filter(running(it))) if (job.onCampus) hours += job.hoursPerWeek!;
  return hours;
}

/** In a term that is no vacation, and not in a break of it. */
export const inSession = ({ record }: Case, day: Day): boolean =>
  record.terms!.some((term) => !term.vacation && term.start! <= day && day <= term.end!) &&
  !record.terms!.some((term) => term.breaks?.some((one) => one.start! <= day && day <= one.end!));

/** For a year at a time, from the day on the card, else from the day asked for. */
export function aYear(it: Case, permission: string, card?: string): Day | undefined {
  const start = (card && authorization(it, card)?.start) ?? asked(it, permission)?.start;
  return start && lastDayOf(start, 12);
}

const ahead = (it: Case, ...kinds: string[]) => given(it, ...kinds).filter((one) => one.end! >= it.asOf);
const starts = (of: { start?: string | undefined }[]) => first(...of.map((one) => one.start));
const thirtyDaysBefore = (day: Day | undefined) => day && plusDays(day, -30);

/** From thirty days before work on campus or CPT, and from the first day on a card. */
export function numberFrom(it: Case): Day | undefined {
  const campus = it.record.employment!.filter(
    (job) => job.onCampus && (job.end == null || job.end >= it.asOf),
  );
  return first(
    thirtyDaysBefore(starts(campus)),
    thirtyDaysBefore(starts(ahead(it, "cpt"))),
    starts(ahead(it, "pre-completion-opt", "post-completion-opt", "stem-opt", "hardship")),
    starts(ahead(it, "on-campus", "academic-training")),
  );
}

/** A job that shares a day with OPT is reported when both have begun, and again when it ends during OPT. */
function reportsOfWork(it: Case) {
  const cards = given(it, "post-completion-opt").filter((one) => one.level === level(it));
  return it.record.employment!.flatMap((job, at) => {
    // The first day that is both of the job and of a card.
    const shared = cards
      .map((one) => ({ on: last(job.start, one.start)!, until: first(job.end, one.end)! }))
      .filter(({ on, until }) => on <= until);
    const begun = first(...shared.map(({ on }) => on));
    const ends = cards.some((one) => job.end != null && one.start! <= job.end && job.end <= one.end!);
    return [
      ...(begun ? [{ of: `start ${at}`, due: plusDays(begun, 10) }] : []),
      ...(ends ? [{ of: `end ${at}`, due: plusDays(job.end!, 10) }] : []),
    ];
  });
}

export const reportOfMoves = ({ record }: Case) =>
  record.moves!.map((move, at) => ({ of: `move ${at}`, due: plusDays(move.on!, 10) }));

export const work: Oracles = {
  windows: {
    "US:F1-ONCAMPUS-WINDOW on-campus-work begin": (it) => ({
      from: plusDays(program(it).start!, -30),
      until: programEnd(it),
    }),
    "US:F1-ONCAMPUS-WINDOW on-campus-work end": (it) => ({ until: programEnd(it) }),
    "US:F1-ONCAMPUS-PLACE on-campus-work end": (it) => ({ until: dayBefore(released(it)) }),
    "US:F1-HARDSHIP-SEVERE-ECONOMIC hardship-work begin": (it) => ({ until: programEnd(it) }),
    "US:F1-HARDSHIP-SEVERE-ECONOMIC hardship-work end": (it) => ({
      until: first(programEnd(it), dayBefore(released(it)), aYear(it, "hardship-work", "hardship")),
    }),
    "US:F1-WORK-INTL-ORGANISATION international-organisation-work end": (it) => ({ until: programEnd(it) }),
    "US:SSN-ELIGIBLE social-security-number begin": (it) => ({ from: numberFrom(it) }),
    "US:F1-REINSTATEMENT-FIVE-MONTHS reinstatement file": (it) => {
      const since = it.record.status!.outOfStatusSince;
      const excused = asked(it, "reinstatement")?.attestations?.["exceptional-circumstances"];
      return since ? { from: since, until: excused ? undefined : plusMonths(since, 5) } : undefined;
    },
  },
  lengths: {
    "US:F1-HARDSHIP-SEVERE-ECONOMIC hardship-work": () => ({ months: 12, days: 0 }),
  },
  clocks: {
    "US:F1-ONCAMPUS-HOURS on-campus-hours": (it) => {
      const value = hoursOnCampus(it);
      return { value, exceeded: value > 20 && inSession(it, it.asOf) };
    },
  },
  duties: {
    "US:F1-REPORT-ADDRESS-10 report-address": reportOfMoves,
    "US:F1-OPT-REPORT report-employment": reportsOfWork,
    "US:F1-REPORT-SCHOOL-EVENTS-21 sevis-update": ({ record, asOf }) =>
      record.moves!.flatMap(({ reportedOn }, at) => {
        const due = reportedOn && plusDays(reportedOn, 21);
        return due && asOf <= due ? [{ of: `move ${at}`, due }] : [];
      }),
  },
};
