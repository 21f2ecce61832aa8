import { eachDay, plusDays } from "./calendar.ts";
import { capGapEnd, lastCardDay, stemGiven } from "./cap-gap.ts";
import type { Case, Day, Job, Oracles } from "./kit.ts";
import { given, level } from "./student.ts";

/** 8 CFR 214.2(f)(10)(ii)(E): 90 days without work on OPT, 150 with the STEM extension. */

const works = (job: Job, day: Day) => job.start! <= day && (job.end == null || day <= job.end);

function hoursOn(it: Case, day: Day, counts: (job: Job) => boolean): number {
  let hours = 0;
  for (const job of it.record.employment!) if (works(job, day) && counts(job)) hours += job.hoursPerWeek!;
  return hours;
}

const related = (job: Job) => job.related === true;
/** In the extension each job by itself: paid, with E-Verify, 20 hours, not for oneself and not as a volunteer. */
const stemJob = (job: Job) =>
  related(job) &&
  job.paid === true &&
  job.eVerify === true &&
  job.hoursPerWeek! >= 20 &&
  job.kind !== "self-employed" &&
  job.kind !== "volunteer";

function idleDays(it: Case): number {
  const idle = new Set<Day>();
  const look = (from: Day, until: Day, counts: (job: Job) => boolean) => {
    for (const day of eachDay(from, until < it.asOf ? until : it.asOf))
      if (hoursOn(it, day, counts) < 20) idle.add(day);
  };
  for (const one of given(it, "post-completion-opt"))
    if (one.level === level(it)) look(one.start!, one.end!, related);
  for (const one of stemGiven(it)) look(one.start!, one.end!, stemJob);
  // A cap-gap prolongs OPT, and its days count on.
  const [card, gap] = [lastCardDay(it), capGapEnd(it)];
  if (card && gap) look(plusDays(card, 1), gap, related);
  return idle.size;
}

export const unemployment: Oracles = {
  clocks: {
    "US:F1-OPT-UNEMPLOYMENT-LIMIT unemployment": (it) => {
      const value = idleDays(it);
      return { value, exceeded: value > (stemGiven(it).length > 0 ? 150 : 90) };
    },
  },
};
