import {
  first,
  inOrder,
  last,
  minusBusinessDays,
  plusBusinessDays,
  plusDays,
  plusMonths,
  yearOf,
} from "./calendar.ts";
import { capGapRuns, stemGiven } from "./cap-gap.ts";
import { cpt, cptProgram, cptProgramEnd } from "./cpt.ts";
import { enrolment } from "./enrolment.ts";
import {
  type Case,
  type Count,
  type Day,
  type Due,
  type Entry,
  type Job,
  type Oracles,
  pick,
  type Term,
  type Window,
} from "./kit.ts";
import { endOfOpt } from "./stem.ts";
import {
  application,
  asked,
  authorization,
  dayOfReturn,
  given,
  goesOnStudying,
  level,
  nextStart,
  program,
  programEnd,
  runningLeave,
  studyOrTrainingEnd,
  trip,
} from "./student.ts";
import { hoursOnCampus, inSession } from "./work.ts";

/** What the schools count on top of the law. Their random students tell every term, so of a school's calendar only the recesses are looked at. */

const own = ({ record }: Case, kind: string) => (record.request?.kind === kind ? record.request : undefined);
const isF1 = ({ record }: Case) => record.status!.class === "F-1";

/** The term of the record in which the request lies. */
function requestTerm(it: Case): Term | undefined {
  const { start, end } = it.record.request!;
  return it.record.terms!.find((term) => term.start! <= start! && end! <= term.end!);
}

/** Terms that share a day with the request. */
function termsOfRequest(it: Case): Term[] {
  const { start, end } = it.record.request!;
  return it.record.terms!.filter((term) => term.start! <= end! && start! <= term.end!);
}

/** A window that rests on a request of its kind: without one nobody can tell. */
const windowOf =
  (kind: string, edges: readonly ("from" | "until")[], says: (it: Case) => Window | undefined) =>
  (it: Case): Window | undefined =>
    own(it, kind) ? says(it) : Object.fromEntries(edges.map((edge) => [edge, null]));

const ofKind =
  <T>(kind: string, says: (it: Case) => T) =>
  (it: Case): T | undefined =>
    own(it, kind) ? says(it) : undefined;

const answerBy = (kind: string, days: (day: Day) => Day) =>
  ofKind(kind, (it) => days(it.record.request!.submittedOn!));

// ---------------------------------------------------------------- Columbia

const inSummer = (it: Case) => requestTerm(it)?.season === "summer";
const finalSummer = (it: Case) => inSummer(it) && requestTerm(it)?.final === true;

/** Fifteen days from the approval of the leave, or from telling the office, whichever is first. */
function leaveEnds(it: Case): Day | undefined {
  const leave = runningLeave(it);
  const day = first(leave?.approvedOn, leave?.notifiedOn);
  return day && plusDays(day, 15);
}

function fifteenDaysAfter(field: "approvedOn" | "notifiedOn") {
  return {
    window: (it: Case) => {
      const day = runningLeave(it)?.[field];
      return { until: day ? plusDays(day, 15) : undefined };
    },
    duty: ({ record }: Case): Due[] =>
      record.leaves!.flatMap((leave, at) => {
        const day = leave[field];
        return day ? [{ of: `leave ${at}`, due: plusDays(day, 15) }] : [];
      }),
  };
}

const [approved, told] = [fifteenDaysAfter("approvedOn"), fifteenDaysAfter("notifiedOn")];

/** Ten of the sixty days are the office's; in J-1 status the day before the DS-2019 expires. */
const newFormBy = (it: Case) =>
  isF1(it) ? plusDays(studyOrTrainingEnd(it), 50) : plusDays(it.record.documents!.ds2019!.end!, -1);
const hasNext = (it: Case) => it.record.programs!.some((one) => one.start! > programEnd(it));
const newProgramConcerned = (it: Case) => hasNext(it) || own(it, "new-program") !== undefined;

const onAnyOpt = (it: Case) =>
  given(it, "pre-completion-opt", "post-completion-opt", "stem-opt").some(
    (one) => one.start! <= dayOfReturn(it) && dayOfReturn(it) <= one.end!,
  );
const inTraining = (it: Case) =>
  !isF1(it) &&
  given(it, "academic-training").some((one) => one.start! <= dayOfReturn(it) && dayOfReturn(it) <= one.end!);
const backOnOpt = (it: Case) => isF1(it) && onAnyOpt(it);

/** Less than twelve months old on the day of return, less than six on OPT; never past the form itself. */
function signature(it: Case, months: number): Day | undefined {
  const signed = it.record.documents?.travelSignature?.signedOn;
  return signed ? plusDays(plusMonths(signed, months), -1) : undefined;
}

const sinceTheProgram = (it: Case, day: Day) => day >= plusDays(program(it).start!, -30);

const onTheFirstDay = (it: Case, which: (job: Job) => boolean): Due[] =>
  it.record
    .employment!.filter((job) => which(job) && sinceTheProgram(it, job.start!))
    .map((job, at) => ({ of: `${at}`, due: job.start! }));

/** Fall and spring, a summer that the program asks for; not on leave. */
const termsToStudy = (it: Case): Due[] =>
  it.record
    .terms!.filter((term) => sinceTheProgram(it, term.start!) && !term.vacation)
    .filter((term) => term.season !== "summer" || program(it).summerRequired)
    .filter((term) => !it.record.leaves!.some((leave) => onLeaveIn(leave, term)))
    .map((term) => ({ of: term.start!, due: term.end! }));

const onLeaveIn = (leave: Entry<"leaves">, term: Term) =>
  leave.start! <= term.end! && (!leave.returned || leave.returned > term.start!);

/** The fall or spring after an academic reduced load, within 130 days. */
const resumedTerms = (it: Case): Due[] =>
  it.record
    .terms!.filter((term) => term.season !== "summer" && !term.final)
    .filter((term) =>
      it.record.reducedLoads!.some(
        (load) =>
          load.kind === "academic" &&
          load.authorizedOn &&
          load.end! < term.start! &&
          load.end! >= plusDays(term.start!, -130),
      ),
    )
    .map((term) => ({ of: term.start!, due: term.start! }));

function threeMonthsAhead(it: Case, kind: string): boolean {
  const filed = application(it, kind);
  if (!filed?.requestedStart || (filed.receivedOn && filed.receivedOn <= it.asOf)) return false;
  return (filed.receivedOn ?? it.asOf) > plusMonths(filed.requestedStart, -3);
}

function fiveDaysAhead(it: Case, kind: string): boolean {
  const request = own(it, kind);
  return request !== undefined && (request.submittedOn ?? it.asOf) > minusBusinessDays(request.start!, 5);
}

/** The form issued since the leave began lets one enter thirty days before its start. */
function newFormEntry(it: Case): { from?: Day | undefined } {
  const leave = runningLeave(it);
  const lastLeave = [...it.record.leaves!].sort((a, b) => inOrder(a.start!, b.start!)).at(-1);
  const { i20, ds2019 } = it.record.documents!;
  const form = isF1(it) ? i20! : ds2019!;
  const renewed = leave && form.issuedOn && form.issuedOn >= lastLeave!.start!;
  return { from: renewed && !trip(it)?.returns ? plusDays(form.start!, -30) : undefined };
}

/** Days without classes in terms of the published calendar. */
const RECESSES: [Day, Day][] = [
  ["2025-11-04", "2025-11-04"],
  ["2025-11-27", "2025-11-28"],
  ["2026-03-16", "2026-03-20"],
  ["2026-11-03", "2026-11-03"],
  ["2026-11-26", "2026-11-27"],
];
const teaches = (it: Case) =>
  inSession(it, it.asOf) && !RECESSES.some(([from, until]) => from <= it.asOf && it.asOf <= until);

export const columbia: Oracles = {
  windows: {
    "ISSO:LOA-RETURN-REPORT-001 re-entry begin": newFormEntry,
    "ISSO:CPT-DATES-001 cpt begin": windowOf("cpt", ["from", "until"], (it) => {
      const term = requestTerm(it);
      return { from: term?.start, until: term?.end };
    }),
    "ISSO:CPT-DATES-001 cpt end": windowOf("cpt", ["until"], (it) => ({
      until: finalSummer(it) ? undefined : requestTerm(it)?.end,
    })),
    "ISSO:CPT-APPLICATION-001 cpt request": windowOf("cpt", ["until"], (it) => ({
      until: minusBusinessDays(it.record.request!.start!, 10),
    })),
    "COL:CPT-DURING-001 cpt begin": (it) => ({ from: cptProgram(it).start }),
    "COL:CPT-DURING-001 cpt end": (it) => ({ until: cptProgramEnd(it) }),
    "ISSO:LOA-PROCESS-001 remain end": approved.window,
    "ISSO:LOA-TERMINATION-001 remain end": told.window,
    "ISSO:NEW-PROGRAM-DEADLINE-001 new-program request": (it) => ({ until: newFormBy(it) }),
    "ISSO:OPT-APPLY-TIMING-001 pre-completion-opt file": (it) => {
      const start =
        application(it, "pre-completion-opt")?.requestedStart ?? asked(it, "pre-completion-opt")?.start;
      return { from: start ? plusDays(start, -90) : null };
    },
  },
  milestones: {
    "ISSO:EXTENSION-TIMING-001 extension-asked-by": (it) =>
      it.asOf <= programEnd(it) ? plusDays(programEnd(it), -14) : undefined,
    "COL:EXT-TIME-001 extension-answer-by": answerBy("program-extension", (day) => plusBusinessDays(day, 10)),
    "ISSO:LOA-PROCESS-001 grace-end": leaveEnds,
    "ISSO:LOA-NEW-COE-001 return-request-from": ofKind("return-from-leave", (it) =>
      plusMonths(it.record.request!.start!, -3),
    ),
    "ISSO:LOA-NEW-COE-001 return-request-by": ofKind("return-from-leave", (it) =>
      plusMonths(it.record.request!.start!, -2),
    ),
    "COL:LOA-RETURN-TIME-001 return-answer-by": answerBy("return-from-leave", (day) => plusDays(day, 14)),
    "ISSO:NEW-PROGRAM-DEADLINE-001 new-program-asked-by": (it) =>
      newProgramConcerned(it) ? newFormBy(it) : undefined,
    "COL:NEWPROG-TIME-001 new-program-answer-by": answerBy("new-program", (day) => plusBusinessDays(day, 10)),
    "COL:NEWPROG-START-001 new-form-start": (it) => {
      if (!newProgramConcerned(it)) return undefined;
      if (!isF1(it)) return plusDays(it.record.documents!.ds2019!.end!, 1);
      return hasNext(it) ? nextStart(it) : it.record.request!.start;
    },
    "COL:RCL-TIME-001 reduced-load-answer-by": (it) =>
      ["reduced-load-medical", "reduced-load-academic"].includes(it.record.request!.kind!)
        ? plusBusinessDays(it.record.request!.submittedOn!, 5)
        : undefined,
    "COL:W2-001 w-2-by": (it) =>
      it.record.employment!.some((job) => job.onCampus && job.paid !== false && job.start! <= it.asOf)
        ? `${yearOf(it.asOf) + 1}-01-31`
        : undefined,
  },
  duties: {
    "ISSO:J1-ONCAMPUS-AUTH-001 authorized-campus-work": (it) =>
      isF1(it) ? [] : onTheFirstDay(it, (job) => job.onCampus === true),
    "ISSO:WORK-001 authorized-work": (it) => onTheFirstDay(it, (job) => !job.onCampus),
    "ISSO:RCL-ACADEMIC-001 resume-full-course": resumedTerms,
    "ISSO:ENROLLMENT-001 full-course": termsToStudy,
    "ISSO:ARRIVAL-001 report-arrival": (it) => {
      const { start } = program(it);
      const since = it.record.status!.since!;
      const arrived = first(since >= plusDays(start!, -30) ? since : start, start)!;
      const told = it.record.reports!.some(
        (one) => one.kind === "arrival" && one.on! >= plusDays(start!, -30),
      );
      return told || it.asOf <= plusMonths(start!, 12) ? [{ of: "program", due: plusDays(arrived, 7) }] : [];
    },
    "ISSO:LOA-RETURN-REPORT-001 report-arrival": ({ record }) =>
      record.leaves!.flatMap(({ start, returned }, at) => {
        const entered = record.status!.i94?.entered;
        const back = entered && entered > start! ? entered : returned;
        return returned && back ? [{ of: `leave ${at}`, due: plusDays(back, 7) }] : [];
      }),
    "ISSO:LOA-PROCESS-001 leave-departure": approved.duty,
    "ISSO:LOA-TERMINATION-001 leave-departure": told.duty,
    "ISSO:NEW-PROGRAM-002 new-program-form": (it) =>
      it.record
        .programs!.filter((one) => one.start! > programEnd(it))
        .map((one) => ({ of: one.start!, due: newFormBy(it) })),
    "ISSO:PASSPORT-001 passport-valid": ({ record }) => {
      const expires = record.documents?.passport?.expires;
      return expires ? [{ of: "passport", due: plusMonths(expires, -6) }] : [];
    },
    "COL:AT-EVAL-001 academic-training-evaluation": (it) =>
      isF1(it) ? [] : given(it, "academic-training").map((one, at) => ({ of: `${at}`, due: one.end! })),
  },
  answers: {
    "COL:EXT-TIME-001 program-extension": answerBy("program-extension", (day) => plusBusinessDays(day, 10)),
    "COL:LOA-RETURN-TIME-001 return-from-leave": answerBy("return-from-leave", (day) => plusDays(day, 14)),
    "COL:NEWPROG-TIME-001 new-program": answerBy("new-program", (day) => plusBusinessDays(day, 10)),
    "COL:RCL-TIME-001 reduced-load-academic": answerBy("reduced-load-academic", (day) =>
      plusBusinessDays(day, 5),
    ),
    "COL:RCL-TIME-001 reduced-load-medical": answerBy("reduced-load-medical", (day) =>
      plusBusinessDays(day, 5),
    ),
  },
  advice: {
    "ISSO:OPT-TWOPART-001 pre-completion-opt file": (it) => threeMonthsAhead(it, "pre-completion-opt"),
    "ISSO:OPT-TWOPART-001 post-completion-opt file": (it) => threeMonthsAhead(it, "post-completion-opt"),
    "ISSO:LOA-NEW-COE-001 return-from-leave request": (it) => {
      const request = own(it, "return-from-leave");
      if (!request) return false;
      const day = request.submittedOn ?? it.asOf;
      return day < plusMonths(request.start!, -3) || day > plusMonths(request.start!, -2);
    },
    "COL:RCL-TIME-001 reduced-load-academic request": (it) => fiveDaysAhead(it, "reduced-load-academic"),
    "COL:RCL-TIME-001 reduced-load-medical request": (it) => fiveDaysAhead(it, "reduced-load-medical"),
    "ISSO:EXTENSION-TIMING-001 program-extension request": (it) => {
      if (it.asOf > programEnd(it)) return false;
      const day = own(it, "program-extension")?.submittedOn ?? it.asOf;
      return day > plusDays(programEnd(it), -14);
    },
    "COL:EXT-TIME-001 program-extension request": (it) => {
      const day = own(it, "program-extension")?.submittedOn ?? it.asOf;
      return day > minusBusinessDays(programEnd(it), 10);
    },
  },
  clocks: {
    "ISSO:CPT-OPT-IMPACT-001 full-time-cpt": (it): Count => {
      const federal = cpt.clocks!["US:F1-CPT-ONE-YEAR-BAR full-time-cpt"]!(it)!;
      // Columbia's own count of months is the law's count beside the days.
      return { ...federal, also: [...federal.also!, federal.also![0]!] };
    },
    // Columbia asks for no less and warns earlier; it counts the same.
    "ISSO:ENROLLMENT-001 countable-credits": enrolment.clocks!["US:F1-FCS-ONLINE-LIMIT countable-credits"]!,
    "ISSO:RCL-MEDICAL-001 medical-reduced-load":
      enrolment.clocks!["US:F1-RCL-MEDICAL-12-MONTHS medical-reduced-load"]!,
    "ISSO:ONCAMPUS-HOURS-001 on-campus-hours": (it): Count => {
      const value = hoursOnCampus(it);
      const requiredSummer =
        program(it).summerRequired &&
        it.record.terms!.some(
          (term) => term.season === "summer" && term.start! <= it.asOf && it.asOf <= term.end!,
        );
      return { value, exceeded: value > 20 && (teaches(it) || requiredSummer === true) };
    },
  },
};

/** What of it speaks of exchange students, too. */
export const columbiaJ1: Oracles = pick(
  columbia,
  ...["new-program", "extension-asked-by", "extension-answer-by", "return-request-from", "return-request-by"],
  ...["return-answer-by", "new-program-asked-by", "new-program-answer-by", "new-form-start", "w-2-by"],
  ...["authorized-campus-work", "academic-training-evaluation", "passport-valid", "authorized-work"],
);

export const columbiaTravel: Oracles = {
  milestones: {
    "US:F1-TRAVEL-SIGNATURE-OPT-6M travel-signature-valid-through": (it) => {
      const signed = it.record.documents?.travelSignature?.signedOn;
      const card = given(it, "post-completion-opt", "stem-opt").some(
        (one) => isF1(it) && one.start! <= dayOfReturn(it) && dayOfReturn(it) <= one.end!,
      );
      return signed ? plusMonths(signed, card ? 6 : 12) : undefined;
    },
    "ISSO:TRAVEL-SIG-001 travel-signature-valid-through": (it) =>
      backOnOpt(it) || inTraining(it) ? undefined : signature(it, 12),
    "ISSO:OPT-TRAVEL-001 travel-signature-valid-through": (it) =>
      backOnOpt(it) ? signature(it, 6) : undefined,
    "ISSO:AT-TRAVEL-001 travel-signature-valid-through": (it) =>
      inTraining(it) ? first(signature(it, 12), it.record.documents?.ds2019?.end) : undefined,
    // Whoever does not go on studying cannot come back after the program: the signature ends with it.
    "COL:EXT-SIGN-001 travel-signature-valid-through": (it) => {
      const until = signature(it, 12);
      if (!until || backOnOpt(it) || inTraining(it) || goesOnStudying(it)) return undefined;
      return it.asOf <= programEnd(it) && programEnd(it) <= until ? programEnd(it) : undefined;
    },
  },
};

// ---------------------------------------------------------------- UMass Amherst, UW–Madison, Miami

const isCoOp = (it: Case) => it.record.request?.basis === "co-op";

export const umass: Oracles = {
  windows: {
    "UMASS:ENDORSE-001 cpt begin": windowOf("cpt", ["from"], (it) => ({
      from: isCoOp(it) ? undefined : first(...termsOfRequest(it).map((term) => term.start)),
    })),
    "UMASS:ENDORSE-001 cpt end": windowOf("cpt", ["until"], (it) => ({
      until: isCoOp(it) ? undefined : last(...termsOfRequest(it).map((term) => term.end)),
    })),
  },
  advice: {
    "UMASS:LEAD-001 cpt request": (it) =>
      own(it, "cpt") !== undefined &&
      it.record.request!.submittedOn! > plusDays(it.record.request!.start!, -14),
  },
  answers: { "UMASS:PROCESS-001 cpt": answerBy("cpt", (day) => plusBusinessDays(day, 5)) },
  duties: {
    "UMASS:REMAIN-001 cpt-course": (it) =>
      it.record
        .terms!.filter((term) =>
          given(it, "cpt").some(
            (one) => one.basis !== "co-op" && one.start! <= term.end! && term.start! <= one.end!,
          ),
        )
        .map((term) => ({ of: term.start!, due: term.end! })),
  },
};

/** The nearest term of a season that ends before a day, or begins after it, within a year. */
function nearest(it: Case, season: string, when: "before" | "after", day: Day): Term | undefined {
  const near = it.record.terms!.filter(
    (term) =>
      term.season === season && plusDays(term.start!, -366) <= day && day <= plusDays(term.start!, 366),
  );
  const sorted = near.sort((a, b) => inOrder(a.start!, b.start!));
  return when === "before"
    ? sorted.filter((term) => term.start! < day).at(-1)
    : sorted.find((term) => term.start! > day);
}

/** From the day after the season before, until the day before the season after; never less than the term itself. */
const between = (season: string, before: string, after: string) => ({
  begin: windowOf("cpt", ["from"], (it) => {
    const term = requestTerm(it)!;
    if (term.season !== season) return undefined;
    const end = nearest(it, before, "before", term.start!)?.end;
    return { from: first(term.start, end && plusDays(end, 1)) };
  }),
  end: windowOf("cpt", ["until"], (it) => {
    const term = requestTerm(it)!;
    if (term.season !== season) return undefined;
    const start = nearest(it, after, "after", term.start!)?.start;
    return { until: last(term.end, start && plusDays(start, -1)) };
  }),
});

const [summer, fall, spring] = [
  between("summer", "spring", "fall"),
  between("fall", "summer", "spring"),
  between("spring", "fall", "summer"),
];

export const uw: Oracles = {
  windows: {
    "UW:SUMMER-START-001 cpt begin": summer.begin,
    "UW:SUMMER-END-001 cpt end": summer.end,
    "UW:FALL-START-001 cpt begin": fall.begin,
    "UW:FALL-END-001 cpt end": fall.end,
    "UW:SPRING-START-001 cpt begin": spring.begin,
    "UW:SPRING-END-001 cpt end": spring.end,
    // From part time to full time, or back: asked the day before at the latest.
    "UW:CATEGORY-CHANGE-001 cpt request": windowOf("cpt", ["until"], (it) => {
      const { start, hoursPerWeek } = it.record.request!;
      const full = hoursPerWeek! > 20;
      const other = given(it, "cpt").some(
        (one) =>
          one.level === level(it) &&
          one.start! <= start! &&
          start! <= one.end! &&
          (one.time === "full") !== full,
      );
      return { until: other ? plusDays(start!, -1) : undefined };
    }),
    "UW:NO-CHANGE-AFTER-END-001 cpt-change request": (it) => ({ until: authorization(it, "cpt")?.end }),
    "UW:EXTEND-BEYOND-001 cpt-change end": (it) => ({ until: program(it).end }),
  },
  duties: {
    "UW:EXTEND-001 ask-for-cpt-extension": (it) =>
      given(it, "cpt")
        .filter((one) => one.level === level(it) && one.end! >= it.asOf)
        .map((one, at) => ({ of: `${at}`, due: one.end! })),
  },
};

/** Whole days abroad on OPT and in its extension. */
function daysAbroad(it: Case): number {
  const opt = given(it, "post-completion-opt").filter((one) => one.level === level(it));
  const cards = [...opt, ...stemGiven(it)];
  const days = new Set<Day>();
  for (const { left, returns } of it.record.trips!)
    for (let day = plusDays(left!, 1); returns == null ? day < "2033" : day < returns; day = plusDays(day, 1))
      if (cards.some((one) => one.start! <= day && day <= one.end!)) days.add(day);
  return days.size;
}

const decision = (after: (day: Day) => Day) => (it: Case) => {
  const filed = application(it, "stem-opt");
  return filed?.status === "pending" && filed.receivedOn ? after(filed.receivedOn) : undefined;
};

export const miami: Oracles = {
  advice: {
    "MIA:APPLY-LATE-001 stem-opt file": (it) => {
      const end = endOfOpt(it);
      const day = application(it, "stem-opt")?.receivedOn ?? it.asOf;
      return end !== undefined && day > plusDays(end, -1);
    },
  },
  windows: {
    "MIA:ELIG-OPT-001 stem-opt file": (it) => ({ from: authorization(it, "post-completion-opt")?.start }),
  },
  milestones: {
    // The page still prints the day that held before 17 January 2025.
    "MIA:CAPGAP-001 cap-gap-end-as-printed": (it) =>
      capGapRuns(it) ? `${yearOf(it.record.h1b!.start!)}-10-01` : undefined,
    "MIA:USCIS-TIME-001 stem-decision-from": decision((day) => plusDays(day, 35)),
    "MIA:USCIS-TIME-001 stem-decision-until": decision((day) => plusMonths(day, 5)),
  },
  clocks: {
    "MIA:ABSENCE60-001 absence": (it) => {
      const value = daysAbroad(it);
      return { value, exceeded: value > 60 };
    },
  },
};
