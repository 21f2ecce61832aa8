import { first, inOrder, last, plusDays, plusMonths } from "./calendar.ts";
import { capGapRuns } from "./cap-gap.ts";
import type { Case, Day, Oracles, Window } from "./kit.ts";
import { exchangeEnd } from "./status.ts";
import {
  application,
  filedAndPending,
  given,
  level,
  optBegins,
  program,
  programEnd,
  released,
  runningLeave,
  studyOrTrainingEnd,
  sureNextStart,
  yearEnd,
} from "./student.ts";
import { unemployment } from "./unemployment.ts";

/** The rule of 2026 (91 FR 44976), supposed in force: admission until a date, with its own days of transition. */

const BEGINS = "2026-09-15";
const LAST_FILING = "2027-03-18";

const lastEntry = ({ record }: Case): Day => record.status!.i94?.entered ?? record.status!.since!;
const admittedUntil = ({ record }: Case): Day | undefined => {
  const until = record.status!.i94?.admitUntil;
  return until === "D/S" ? undefined : until;
};

/** In the country and in status on the day the rule begins, admitted without a date. */
function underTransition(it: Case): boolean {
  const abroad = it.record.trips!.some(
    ({ left, returns }) => left! <= BEGINS && returns != null && returns > BEGINS,
  );
  return lastEntry(it) <= BEGINS && !admittedUntil(it) && it.record.status!.maintained! && !abroad;
}

/** The day USCIS received the application for the last training after the studies; without one, when it began. */
function trainingFiled(it: Case): Day | undefined {
  const trainings = given(it, "post-completion-opt", "stem-opt").sort((a, b) => inOrder(a.end!, b.end!));
  const received = ["post-completion-opt", "stem-opt"].map((kind) => application(it, kind)?.receivedOn);
  return first(trainings.at(-1)?.start, last(...received));
}

const filedLate = (it: Case) => (trainingFiled(it) ?? "") > LAST_FILING;
const fourYearsAfter = (day: Day) => plusMonths(day, 48);
const entered = (it: Case) => last(lastEntry(it), program(it).start)!;
const language = (it: Case) => level(it) === "language";

/** Language training has 24 months in all, those of earlier programs taken off. */
const languageEnd = (it: Case) => plusDays(plusMonths(program(it).start!, 24), -1);

/** Until the studies end, four years at most (two for a language), and thirty days. */
function admission(it: Case): Day {
  const dated = admittedUntil(it);
  if (dated) return dated;
  const most = language(it) ? languageEnd(it) : fourYearsAfter(entered(it));
  return plusDays(first(studyOrTrainingEnd(it), most)!, 30);
}

/** For those who were here: the later of I-20 and card, and sixty days until 14 November 2030; filed late, thirty. */
function transition(it: Case): Day {
  if (filedLate(it)) return plusDays(studyOrTrainingEnd(it), 30);
  return first(plusDays(studyOrTrainingEnd(it), 60), "2030-11-14")!;
}

const admitUntil = (it: Case) => (underTransition(it) ? transition(it) : admission(it));

const when = (applies: (it: Case) => boolean, day: (it: Case) => Day) => (it: Case) =>
  applies(it) ? day(it) : undefined;

const extension = (it: Case) => application(it, "extension-of-stay");
const extensionPending = (it: Case) =>
  extension(it)?.status === "pending" && extension(it)!.receivedOn != null;
const inTime = (it: Case, until: Day) =>
  extension(it)?.receivedOn != null && extension(it)!.receivedOn! <= until;

const goesOnWithAFiling = (it: Case) =>
  filedAndPending(it) || capGapRuns(it) || (extensionPending(it) && inTime(it, admitUntil(it)));

const graceDays = (it: Case) => (underTransition(it) && !filedLate(it) ? 60 : 30);
const afterTheStudies = (it: Case) => plusDays(studyOrTrainingEnd(it), graceDays(it));

function goesOnWithinGrace(it: Case): boolean {
  const release = released(it);
  return (
    filedAndPending(it) ||
    capGapRuns(it) ||
    sureNextStart(it, graceDays(it)) !== undefined ||
    (release !== undefined && release <= afterTheStudies(it))
  );
}

const isOut = ({ record }: Case) => !record.status!.maintained;
const tooLongIdle = (it: Case) =>
  unemployment.clocks!["US:F1-OPT-UNEMPLOYMENT-LIMIT unemployment"]!(it)!.exceeded;

/** Work ends thirty days before the admission does; while an extension asked for before that is pending, 240 days after it. */
function work(it: Case): Window {
  const early = inTime(it, plusDays(admitUntil(it), -30));
  return {
    until:
      early && extensionPending(it)
        ? first(plusDays(admitUntil(it), 240), extension(it)!.decidedOn)
        : plusDays(admitUntil(it), -30),
  };
}

/** No move in the first academic year below the graduate level. */
function firstYear(it: Case): Window {
  const locked = ["language", "associate", "bachelor", "certificate"].includes(level(it)!);
  const year = yearEnd(it);
  return { from: locked && year ? plusDays(year, 1) : undefined };
}

const untilGrace = (it: Case) => ({ until: afterTheStudies(it) });
const daysAfterTheProgram = (it: Case) =>
  (application(it, "post-completion-opt")?.receivedOn ?? it.asOf) < BEGINS ? 60 : 30;

const remainUntil = (applies: (it: Case) => boolean, day: (it: Case) => Day) => (it: Case) => ({
  until: applies(it) ? day(it) : undefined,
});

export const fixedAdmission: Oracles = {
  milestones: {
    "US:FR26-ADMISSION-4Y admit-until": when((it) => !underTransition(it) && !language(it), admission),
    "US:FR26-ELT-24M admit-until": when((it) => !underTransition(it) && language(it), admission),
    "US:FR26-TRANSITION-DS admit-until": when((it) => underTransition(it) && !filedLate(it), transition),
    "US:FR26-TRANSITION-OPT admit-until": when((it) => underTransition(it) && filedLate(it), transition),
    "US:FR26-GRACE-30 grace-end": (it) => {
      const none = isOut(it) || runningLeave(it) || filedAndPending(it) || capGapRuns(it) || tooLongIdle(it);
      return none ? undefined : afterTheStudies(it);
    },
    "US:FR26-OPT-WINDOW opt-start": optBegins,
    "US:FR26-OPT-WINDOW first-work-day-latest": (it) => {
      const begins = optBegins(it);
      return begins && plusDays(begins, 90);
    },
    "US:FR26-WORK-240 work-pending-extension-end": (it) => {
      const undecided = extension(it)?.status === "pending" || extension(it)?.status === "denied";
      return undecided && inTime(it, plusDays(admitUntil(it), -30))
        ? first(plusDays(admitUntil(it), 240), extension(it)!.decidedOn)
        : undefined;
    },
  },
  windows: {
    "US:FR26-ADMISSION-4Y remain end": remainUntil((it) => !goesOnWithAFiling(it), admitUntil),
    "US:FR26-ELT-24M remain end": remainUntil(
      (it) => language(it) && !underTransition(it),
      (it) => plusDays(languageEnd(it), 30),
    ),
    "US:FR26-GRACE-30 remain end": remainUntil((it) => !goesOnWithinGrace(it), afterTheStudies),
    "US:FR26-EOS extension-of-stay file": (it) => ({ until: admitUntil(it) }),
    "US:FR26-GRACE-30 transfer-out request": untilGrace,
    "US:FR26-GRACE-30 new-program request": untilGrace,
    "US:FR26-FIRST-YEAR-LOCK transfer-out request": firstYear,
    "US:FR26-FIRST-YEAR-LOCK new-program request": firstYear,
    "US:FR26-WORK-240 on-campus-work end": work,
    "US:FR26-WORK-240 cpt end": work,
    "US:FR26-WORK-240 hardship-work end": work,
    "US:FR26-OPT-WINDOW post-completion-opt file": (it) => {
      const recommended = application(it, "post-completion-opt")?.recommendedOn;
      return {
        from: last(plusDays(programEnd(it), -90), recommended),
        until: first(
          plusDays(programEnd(it), daysAfterTheProgram(it)),
          recommended && plusDays(recommended, 30),
        ),
      };
    },
    "US:FR26-OPT-WINDOW post-completion-opt begin": (it) => ({
      from: plusDays(programEnd(it), 1),
      until: plusDays(programEnd(it), daysAfterTheProgram(it)),
    }),
  },
  lengths: { "US:FR26-EOS extension-of-stay": () => ({ months: 48, days: 0 }) },
  duties: {
    "US:FR26-GRACE-30 depart": (it) =>
      goesOnWithinGrace(it) || runningLeave(it) || isOut(it)
        ? []
        : [{ of: "the end", due: afterTheStudies(it) }],
  },
};

/** J-1: the DS-2019, four years at most, and thirty days; under the transition at most until 15 October 2030. */
function exchangeAdmission(it: Case): Day {
  return admittedUntil(it) ?? plusDays(first(exchangeEnd(it), fourYearsAfter(entered(it)))!, 30);
}
const exchangeTransition = (it: Case) => first(plusDays(exchangeEnd(it), 30), "2030-10-15")!;

export const fixedAdmissionJ1: Oracles = {
  milestones: {
    "US:FR26-J1 admit-until": when((it) => !underTransition(it), exchangeAdmission),
    "US:FR26-TRANSITION-DS admit-until": when(underTransition, exchangeTransition),
  },
  windows: {
    "US:FR26-J1 remain end": (it) => ({
      until: underTransition(it) ? exchangeTransition(it) : exchangeAdmission(it),
    }),
  },
};
