import { eachDay, first, lastDayOf, plusDays, plusMonths } from "./calendar.ts";
import { fullCourse } from "./enrolment.ts";
import type { Authorization, Case, Day, Oracles } from "./kit.ts";
import { exchangeEnd } from "./status.ts";
import { asked, authorization, daysIn, given, level, program, programEnd, released } from "./student.ts";
import { aYear, hoursOnCampus, inSession, numberFrom, reportOfMoves } from "./work.ts";

/** 22 CFR 62.23 and 8 CFR 214.2(j): students in J-1 status. */

const untilProgramEnds = (it: Case) => ({ until: programEnd(it) });
const thirtyDaysAfter = (day: Day) => plusDays(day, 30);
const category = (it: Case) => it.record.documents?.ds2019?.category ?? "student";

const trainings = (it: Case): Authorization[] => given(it, "academic-training");
const trainingBegins = (it: Case): Day | undefined =>
  asked(it, "academic-training")?.start ?? authorization(it, "academic-training")?.start;
const trains = (it: Case) => trainings(it).some((one) => one.start! <= it.asOf && it.asOf <= one.end!);

function daysOf(of: Authorization[]): number {
  const days = new Set<Day>();
  for (const one of of) for (const day of eachDay(one.start!, one.end!)) days.add(day);
  return days.size;
}

/** No longer than the studies, and no longer than 18 months (36 after a doctorate) from the first day of training. */
function trainingLimit(it: Case): number {
  const from = trainingBegins(it) ?? plusDays(programEnd(it), 1);
  const months = postdoctoral(it) ? 36 : 18;
  return Math.min(daysIn(program(it).start!, programEnd(it)), daysIn(from, lastDayOf(from, months)));
}

/** What is left of it at the first day of the training at hand. */
function trainingLeft(it: Case): number | undefined {
  if (program(it).requiresTraining && !postdoctoral(it)) return undefined;
  const begins = trainingBegins(it);
  if (!begins) return trainingLimit(it);
  return trainingLimit(it) - daysOf(trainings(it).filter((one) => one.start! < begins));
}

const lengthLeft = (it: Case, forWhom: boolean) => {
  const days = forWhom ? trainingLeft(it) : undefined;
  return days === undefined ? undefined : { months: 0, days };
};
const endOfTraining = (it: Case, forWhom: boolean) => {
  const days = forWhom ? trainingLeft(it) : undefined;
  const begins = trainingBegins(it);
  return { until: days === undefined ? undefined : begins && plusDays(begins, days - 1) };
};

/** A post-doctoral program, or training that comes after a doctorate. */
function postdoctoral(it: Case): boolean {
  const begins = trainingBegins(it);
  return (
    level(it) === "postdoctoral" ||
    (level(it) === "doctorate" && (begins === undefined || begins > programEnd(it)))
  );
}

/** Twelve months after a stay of six months or more, for students; for scholars see below. */
function afterTheStay(it: Case): Day | undefined {
  const end = exchangeEnd(it);
  const student = ["student", "student-intern"].includes(category(it));
  const long = end >= lastDayOf(program(it).start!, 6);
  return student && long ? plusDays(plusMonths(end, 12), 1) : undefined;
}

export const j1: Oracles = {
  milestones: {
    "US:J1-GRACE-THIRTY grace-end": (it) => thirtyDaysAfter(exchangeEnd(it)),
    "US:J1-BAR-12M j1-scholar-from": afterTheStay,
    "US:J1-BAR-24M j1-scholar-from": (it) =>
      ["research-scholar", "professor"].includes(category(it)) ? plusMonths(exchangeEnd(it), 24) : undefined,
  },
  windows: {
    "US:J1-GRACE-THIRTY remain end": (it) => ({
      until: thirtyDaysAfter(exchangeEnd(it)),
    }),
    "US:J1-NONDEGREE-24M remain end": (it) => ({
      until: level(it) === "non-degree" ? thirtyDaysAfter(lastDayOf(program(it).start!, 24)) : undefined,
    }),
    "US:J1-STUDENT-INTERN remain end": (it) => ({
      until:
        category(it) === "student-intern" ? thirtyDaysAfter(lastDayOf(program(it).start!, 12)) : undefined,
    }),
    "US:J1-NONDEGREE-24M academic-training end": (it) => ({
      until: level(it) === "non-degree" ? lastDayOf(program(it).start!, 24) : undefined,
    }),
    "US:J1-AT-LIMIT-18 academic-training end": (it) => endOfTraining(it, !postdoctoral(it)),
    "US:J1-AT-LIMIT-36 academic-training end": (it) => endOfTraining(it, postdoctoral(it)),
    "US:J1-AT-START-30 academic-training begin": (it) => ({ until: thirtyDaysAfter(programEnd(it)) }),
    "US:J1-AT-AUTHORISATION academic-training request": (it) => {
      const request = asked(it, "academic-training");
      const goesOn = trains(it) && request?.submittedOn == null;
      const before = request?.start && plusDays(request.start, -1);
      return { until: first(before, goesOn ? undefined : thirtyDaysAfter(programEnd(it))) };
    },
    "US:J1-STUDENT-EMPLOYMENT-20 on-campus-work begin": untilProgramEnds,
    "US:J1-STUDENT-EMPLOYMENT-20 on-campus-work end": (it) => {
      const release = released(it);
      return { until: first(programEnd(it), release && plusDays(release, -1), aYear(it, "on-campus-work")) };
    },
    "US:J1-STUDENT-EMPLOYMENT-20 hardship-work begin": untilProgramEnds,
    "US:J1-STUDENT-EMPLOYMENT-20 hardship-work end": (it) => ({
      until: first(programEnd(it), aYear(it, "hardship-work")),
    }),
    "US:J1-STUDENT-FULL-COURSE reduced-load-medical request": untilProgramEnds,
    "US:J1-STUDENT-FULL-COURSE reduced-load-academic request": untilProgramEnds,
    "US:J1-STUDENT-FULL-COURSE reduced-load-final-term request": untilProgramEnds,
    "US:J1-STUDENT-FULL-COURSE annual-vacation begin": untilProgramEnds,
    "US:J1-REINSTATEMENT reinstatement file": (it) =>
      it.record.status!.outOfStatusSince ? { until: plusDays(exchangeEnd(it), 270) } : undefined,
    "US:SSN-ELIGIBLE social-security-number begin": (it) => ({ from: numberFrom(it) }),
  },
  lengths: {
    "US:J1-STUDENT-EMPLOYMENT-20 on-campus-work": () => ({ months: 12, days: 0 }),
    "US:J1-STUDENT-EMPLOYMENT-20 hardship-work": () => ({ months: 12, days: 0 }),
    "US:J1-AT-LIMIT-18 academic-training": (it) => lengthLeft(it, !postdoctoral(it)),
    "US:J1-AT-LIMIT-36 academic-training": (it) => lengthLeft(it, postdoctoral(it)),
  },
  advice: {
    "US:J1-AT-AUTHORISATION academic-training request": (it) => {
      const request = asked(it, "academic-training");
      if (trains(it) && request?.submittedOn == null) return false;
      return (request?.submittedOn ?? it.asOf) > programEnd(it);
    },
  },
  clocks: {
    "US:J1-AT-LIMIT-18 academic-training": (it) => {
      const value = daysOf(trainings(it));
      return { value, exceeded: !program(it).requiresTraining && value > trainingLimit(it) };
    },
    "US:F1-ONCAMPUS-HOURS on-campus-hours": (it) => {
      const value = hoursOnCampus(it);
      return { value, exceeded: value > 20 && inSession(it, it.asOf) };
    },
  },
  duties: {
    "US:J1-GRACE-THIRTY depart": (it) => [{ of: "the end", due: thirtyDaysAfter(exchangeEnd(it)) }],
    "US:J1-ADDRESS-10 report-address": reportOfMoves,
    "US:J1-INSURANCE health-insurance": (it) => [{ of: "program", due: program(it).start! }],
    "US:J1-STUDENT-FULL-COURSE full-course": (it) => fullCourse(it, (term) => term.season !== "summer"),
  },
};
