import { eachDay, inOrder, plusDays } from "./calendar.ts";
import { monthsOf } from "./cpt.ts";
import type { Case, Day, Entry, Oracles, Term } from "./kit.ts";
import { asked, countedTerms, level, programEnd } from "./student.ts";

/** 8 CFR 214.2(f)(6): the full course of study, and when it may be less. */

const untilProgramEnds = (it: Case) => ({ until: programEnd(it) });

/** The term that began last. */
function thisTerm({ record, asOf }: Case): Term | undefined {
  const begun = record.terms!.filter((one) => one.start! <= asOf);
  return begun.sort((a, b) => inOrder(a.start!, b.start!)).at(-1);
}

/** One online class, or three credits online, count each term; terms at the same time count together. */
function countable(it: Case): number | undefined {
  const term = thisTerm(it);
  if (!term || it.asOf > programEnd(it)) return undefined;
  const online = term.onlineCredits ?? 0;
  const counted = (term.onlineClasses ?? 0) <= 1 ? online : Math.min(online, 3);
  let credits = term.credits! - online + counted;
  for (const other of it.record.terms!)
    if (other !== term && other.start! < term.end! && other.end! > term.start!) credits += other.credits!;
  return credits;
}

type Load = Entry<"reducedLoads">;
const medical = (it: Case) =>
  it.record.reducedLoads!.filter(
    (one) => one.kind === "medical" && one.level === level(it) && one.authorizedOn != null,
  );

function daysOf(loads: Load[]): Set<Day> {
  const days = new Set<Day>();
  for (const one of loads) for (const day of eachDay(one.start!, one.end!)) days.add(day);
  return days;
}

function medicalLeft(it: Case): number {
  const start = asked(it, "reduced-load-medical")?.start;
  return 365 - daysOf(medical(it).filter((one) => start === undefined || one.start! < start)).size;
}

export const enrolment: Oracles = {
  windows: {
    "US:F1-FCS-ANNUAL-VACATION annual-vacation begin": untilProgramEnds,
    "US:F1-RCL-PRIOR-AUTHORISATION reduced-load-academic request": untilProgramEnds,
    "US:F1-RCL-PRIOR-AUTHORISATION reduced-load-medical request": untilProgramEnds,
    "US:F1-RCL-PRIOR-AUTHORISATION reduced-load-final-term request": untilProgramEnds,
    "US:F1-RCL-MEDICAL-12-MONTHS reduced-load-medical end": (it) => {
      const [left, start] = [medicalLeft(it), asked(it, "reduced-load-medical")?.start];
      return { until: start && plusDays(start, left! - 1) };
    },
  },
  lengths: {
    "US:F1-RCL-MEDICAL-12-MONTHS reduced-load-medical": (it) => {
      const days = medicalLeft(it);
      return days === undefined ? undefined : { months: 0, days };
    },
  },
  clocks: {
    "US:F1-RCL-MEDICAL-12-MONTHS medical-reduced-load": (it) => {
      const days = daysOf(medical(it));
      return {
        value: days.size,
        exceeded: days.size > 365,
        also: [monthsOf(days), medical(it).length * 4],
      };
    },
    "US:F1-PT-ONE-ACADEMIC-YEAR academic-year": (it) => ({
      value: countedTerms(it).filter((one) => one.end! <= it.asOf).length,
    }),
    "US:F1-FCS-ONLINE-LIMIT countable-credits": (it) => {
      const value = countable(it);
      return value === undefined ? undefined : { value };
    },
  },
  duties: {
    "US:F1-FCS-UNDERGRADUATE-12 full-course": (it) =>
      level(it) === "language" ? [] : fullCourse(it, (term) => term.season !== "summer"),
    "US:F1-FCS-OTHER-PROGRAMS full-course": (it) =>
      level(it) === "language" ? fullCourse(it, () => true) : [],
  },
};

/** On a leave that the school allowed nothing is taken; a suspension is no such leave. */
const allowedAway = ({ record }: Case, term: Term) =>
  record.leaves!.some(
    (one) =>
      (one.kind === "authorized-withdrawal" || (one.kind === "leave-of-absence" && one.approvedOn)) &&
      one.start! < term.end! &&
      !(one.returned && one.returned <= term.start!),
  );

/** In each required term that is no vacation: a full course until its last day. Language programs study in summer, too. */
export function fullCourse(it: Case, asks: (term: Term) => boolean) {
  return it.record
    .terms!.filter((term) => term.required !== false && !term.vacation && asks(term))
    .filter((term) => !allowedAway(it, term))
    .map((term) => ({ of: term.start!, due: term.end! }));
}
