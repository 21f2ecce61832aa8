import { first, last, plusDays } from "./calendar.ts";
import { capGapEnd, capGapRuns } from "./cap-gap.ts";
import type { Case, Day, Oracles } from "./kit.ts";
import {
  filedAndPending,
  program,
  programEnd,
  released,
  runningLeave,
  stayGoesOn,
  studyOrTrainingEnd,
  sureNextStart,
} from "./student.ts";
import { idleUntil, unemployment } from "./unemployment.ts";

/** 8 CFR 214.2(f)(5): how long the status lasts, and the days after it. */

const tooLongIdle = (it: Case) =>
  unemployment.clocks!["US:F1-OPT-UNEMPLOYMENT-LIMIT unemployment"]!(it)!.exceeded;

/** What the record says was mended since does not count. */
const lostOn = ({ record }: Case): Day | undefined =>
  record.status!.maintained ? undefined : (record.status!.outOfStatusSince ?? undefined);

/** Sixty days after the studies or the training; none for whom they ended by a failure, or who stopped. */
function sixtyDays(it: Case): Day | undefined {
  if (lostOn(it) || !it.record.status!.maintained) return undefined;
  if (runningLeave(it) || filedAndPending(it) || capGapRuns(it) || tooLongIdle(it)) return undefined;
  return plusDays(studyOrTrainingEnd(it), 60);
}

/** After the program, unless another school or program has taken over by then. */
export function usedUpOn(it: Case): Day | undefined {
  const day = it.asOf > programEnd(it) ? idleUntil(it) : undefined;
  if (day === undefined) return undefined;
  const release = released(it);
  const next = sureNextStart(it);
  return (next && next <= day) || (release && release <= day) ? undefined : day;
}

const fifteenDays = (it: Case): Day | undefined => {
  const leave = lostOn(it) ? undefined : runningLeave(it);
  return leave && plusDays(leave.start!, 15);
};

const graceEnd = (it: Case) => first(sixtyDays(it), fifteenDays(it), lostOn(it));

export const status: Oracles = {
  milestones: {
    "US:F1-PROGRAM-END-DATE program-end": programEnd,
    "US:F1-GRACE-COMPLETION-60 grace-end": sixtyDays,
    "US:F1-GRACE-WITHDRAWAL-15 grace-end": fifteenDays,
    "US:F1-GRACE-NONE-ON-FAILURE grace-end": lostOn,
    "US:F1-F2-LIMITS dependents-stay-end": (it) =>
      it.record.dependents!.some((one) => one.class === "F-2") ? graceEnd(it) : undefined,
    "US:F1-TRANSFER-WITHIN-GRACE latest-transfer-release": (it) => first(graceEnd(it), usedUpOn(it)),
    // Thirty days before the program that is to come; before the one at hand when none is.
    "US:F1-ENTRY-THIRTY-DAYS-BEFORE earliest-entry": (it) => {
      const coming = it.record.programs!.map((one) => one.start!).filter((start) => start > it.asOf);
      const { request } = it.record;
      const start =
        request?.kind === "return-from-leave" ? request.start : (first(...coming) ?? program(it).start);
      return plusDays(start!, -30);
    },
  },
  windows: {
    "US:F1-STATUS-OPT-DURATION remain end": (it) => ({ until: capGapRuns(it) ? capGapEnd(it) : undefined }),
    "US:F1-GRACE-COMPLETION-60 remain end": (it) => ({
      until: stayGoesOn(it) ? undefined : plusDays(studyOrTrainingEnd(it), 60),
    }),
    "US:F1-GRACE-WITHDRAWAL-15 remain end": (it) => {
      const leave = runningLeave(it);
      return { until: leave && plusDays(leave.start!, 15) };
    },
    "US:F1-GRACE-NONE-ON-FAILURE remain end": (it) => ({ until: usedUpOn(it) }),
  },
  duties: {
    "US:F1-GRACE-COMPLETION-60 depart": (it) =>
      stayGoesOn(it) || runningLeave(it) || lostOn(it)
        ? []
        : [{ of: "the end", due: plusDays(studyOrTrainingEnd(it), 60) }],
    "US:F1-GRACE-WITHDRAWAL-15 leave-departure": ({ record }) =>
      record.leaves!.map((leave, at) => ({ of: `leave ${at}`, due: plusDays(leave.start!, 15) })),
  },
};

/** For J-1: the DS-2019, or the training after it, and thirty days. */
export function exchangeEnd(it: Case): Day {
  const training = it.record
    .authorizations!.filter(
      (one) => one.kind === "academic-training" && (one.status === "approved" || one.status === "ended"),
    )
    .map((one) => one.end);
  return last(programEnd(it), it.record.documents?.ds2019?.end, ...training)!;
}
