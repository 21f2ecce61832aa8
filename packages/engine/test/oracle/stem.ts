import { first, last, lastDayOf, plusBusinessDays, plusDays, plusMonths } from "./calendar.ts";
import {
  capGapEnd,
  capGapWithWork,
  lastCardDay,
  optCardEnd,
  stemBegins,
  stemEnds,
  stemGiven,
} from "./cap-gap.ts";
import type { Case, Day, Due, Job, Oracles } from "./kit.ts";
import { application, given, nextLevelStart, program, released } from "./student.ts";

/** 8 CFR 214.2(f)(10)(ii)(C): 24 months more for a degree on the STEM list. */

export const endOfOpt = (it: Case): Day | undefined =>
  last(optCardEnd(it), capGapWithWork(it) ? capGapEnd(it) : undefined);

/** The two fields of study that the random students have and the list names. */
const onTheList = (it: Case) => ["11.0701", "27.0501"].includes(program(it).cip!);

function validation(it: Case): Due[] {
  const [begins, ends] = [stemBegins(it), stemEnds(it)];
  if (stemGiven(it).length === 0 || !begins || !ends) return [];
  const marks = [6, 12, 18, 24].map((months) => plusMonths(begins, months));
  return marks
    .filter((mark) => mark <= plusDays(ends, 1) || inCapGapOfOpt(it, mark))
    .map((mark) => ({ of: mark, due: plusBusinessDays(mark, 10), better: plusDays(mark, 10) }));
}

/** A cap-gap prolongs the extension when the petition came while it ran. */
function inCapGapOfOpt(it: Case, day: Day): boolean {
  const [card, gap, received] = [lastCardDay(it), capGapEnd(it), it.record.h1b?.receivedOn];
  return Boolean(card && gap && received && received <= card && day > card && day <= gap);
}

function selfEvaluation(it: Case): Due[] {
  const [begins, ends] = [stemBegins(it), stemEnds(it)];
  if (stemGiven(it).length === 0 || !begins || !ends) return [];
  const year = lastDayOf(begins, 12);
  return ends >= year ? [{ of: year, due: plusDays(year, 10) }] : [];
}

/** Jobs that share a day with the extension, and what is due for each. */
function forJobs(it: Case, dueFor: (job: Job, begins: Day, ends: Day) => Day | undefined): Due[] {
  const [begins, ends] = [stemBegins(it), stemEnds(it)];
  if (stemGiven(it).length === 0 || !begins || !ends) return [];
  return it.record.employment!.flatMap((job, at) => {
    const held = job.start! <= ends && (job.end == null || job.end >= begins);
    const due = held ? dueFor(job, begins, ends) : undefined;
    return due ? [{ of: `job ${at}`, due }] : [];
  });
}

const tenDaysAfterBeginning = (it: Case) =>
  forJobs(it, ({ start }, begins) => (start! > begins ? plusDays(start!, 10) : undefined));

const ended = ({ end }: Job, ends: Day) => (end != null && end <= ends ? end : undefined);

export const stem: Oracles = {
  windows: {
    "US:F1-STEM-FILING-WINDOW stem-opt file": (it) => {
      const card = optCardEnd(it);
      const recommended = application(it, "stem-opt")?.recommendedOn;
      return {
        from: last(card && plusDays(card, -90), recommended),
        until: first(endOfOpt(it), recommended && plusDays(recommended, 60)),
      };
    },
    "US:F1-STEM-PERIOD stem-opt end": (it) => {
      const [card, other] = [optCardEnd(it), nextLevelStart(it)];
      return {
        until: first(card && lastDayOf(plusDays(card, 1), 24), released(it), other && plusDays(other, -1)),
      };
    },
  },
  lengths: { "US:F1-STEM-PERIOD stem-opt": () => ({ months: 24, days: 0 }) },
  milestones: {
    "US:F1-STEM-PERIOD stem-start": (it) => (optCardEnd(it) && onTheList(it) ? stemBegins(it) : undefined),
    "US:F1-STEM-PERIOD stem-end": (it) => (optCardEnd(it) && onTheList(it) ? stemEnds(it) : undefined),
    "US:F1-STEM-AUTO-EXTENSION-180 stem-auto-extension-end": (it) => {
      const [asked, end, card] = [application(it, "stem-opt"), endOfOpt(it), optCardEnd(it)];
      const waits = asked?.status === "pending" || asked?.status === "recommended";
      const inTime = asked?.receivedOn && end && asked.receivedOn <= end;
      return card && waits && inTime ? plusDays(card, 180) : undefined;
    },
  },
  clocks: {
    "US:F1-STEM-LIFETIME-TWO stem-extensions": (it) => {
      const value = given(it, "stem-opt").length;
      return { value, exceeded: value > 2 };
    },
  },
  duties: {
    "US:F1-STEM-VALIDATION-6M stem-validation": validation,
    "US:F1-STEM-SELF-EVALUATION stem-self-evaluation": selfEvaluation,
    "US:F1-STEM-SELF-EVALUATION stem-final-evaluation": (it) =>
      forJobs(it, ({ end }, _, ends) => plusDays(first(end, ends)!, 10)),
    "US:F1-STEM-NEW-EMPLOYER stem-new-i983": tenDaysAfterBeginning,
    "US:F1-STEM-EMPLOYER-REPORTS-5BD employer-termination-report": (it) =>
      forJobs(it, (job, _, ends) => {
        const end = ended(job, ends);
        return end && plusBusinessDays(end, 5);
      }),
    "US:F1-STEM-REPORT-10 report-employment": (it) => [
      ...tenDaysAfterBeginning(it),
      ...forJobs(it, (job, _, ends) => {
        const end = ended(job, ends);
        return end && plusDays(end, 10);
      }),
    ],
  },
};
