import { first, plusDays, plusMonths } from "./calendar.ts";
import type { Case, Day, Oracles } from "./kit.ts";
import { usedUpOn } from "./status.ts";
import {
  backOn,
  goesOnStudying,
  program,
  programEnd,
  released,
  stayGoesOn,
  studyOrTrainingEnd,
  trip,
} from "./student.ts";

/** 8 CFR 214.2(f)(8), (f)(5)(ii), (f)(7), (f)(4): moving on, more time, being away. */

/** Five months after the release or the end of studies and training, whichever is first. */
const fiveMonths = (it: Case): Day => plusMonths(first(released(it), studyOrTrainingEnd(it))!, 5);
/** None, when the sixty days are over and nothing carried the stay past them. */
const latestNewStart = (it: Case) =>
  it.asOf <= plusDays(studyOrTrainingEnd(it), 60) || stayGoesOn(it) ? fiveMonths(it) : undefined;
const untilUsedUp = (it: Case) => ({ until: usedUpOn(it) });
const untilGraceEnds = (it: Case) => ({ until: plusDays(studyOrTrainingEnd(it), 60) });
const untilProgramEnds = (it: Case) => ({ until: programEnd(it) });

export const transfer: Oracles = {
  windows: {
    "US:F1-TRANSFER-ELIGIBILITY transfer-out request": untilGraceEnds,
    "US:F1-LEVEL-CHANGE new-program request": (it) => ({
      until: first(untilGraceEnds(it).until, usedUpOn(it)),
    }),
    "US:F1-OPT-TRANSFER-OR-STUDY-DEADLINE transfer-out request": untilUsedUp,
    "US:F1-PROGRAM-EXTENSION-BEFORE-END program-extension request": untilProgramEnds,
    "US:F1-LEAVE-AUTHORIZED-WITHDRAWAL leave request": untilProgramEnds,
    "US:F1-TRANSFER-FIVE-MONTH remain end": (it) => ({
      until: goesOnStudying(it) ? fiveMonths(it) : undefined,
    }),
  },
  milestones: {
    "US:F1-TRANSFER-FIVE-MONTH latest-new-program-start": latestNewStart,
    "US:F1-ABSENCE-FIVE-MONTHS latest-entry": (it) => {
      const left = trip(it)?.left;
      return left && !backOn(it, "post-completion-opt", "stem-opt") ? plusMonths(left, 5) : undefined;
    },
    "US:F1-TRAVEL-SIGNATURE-OPT-6M travel-signature-valid-through": (it) => {
      const signed = it.record.documents?.travelSignature?.signedOn;
      const months = backOn(it, "post-completion-opt", "stem-opt") ? 6 : 12;
      return signed ? plusMonths(signed, months) : undefined;
    },
  },
  duties: {
    "US:F1-PROGRAM-EXTENSION-BEFORE-END extend-before-end": (it) => [
      { of: "the program", due: programEnd(it) },
    ],
    "US:F1-TRANSFER-MECHANICS report-transfer": ({ record }) => {
      const start = record.transfer?.newProgramStart;
      return start ? [{ of: "transfer", due: plusDays(start, 15) }] : [];
    },
    "US:F1-SEVIS-REGISTRATION-30 report-arrival": (it) => {
      const { start } = program(it);
      const arrived = it.record.reports!.some(
        (one) => one.kind === "arrival" && one.on! >= plusDays(start!, -30),
      );
      const asked = arrived || it.asOf <= plusMonths(start!, 12);
      return asked ? [{ of: "program", due: plusDays(start!, 30) }] : [];
    },
  },
};
