import { eachDay, first, last, plusDays } from "./calendar.ts";
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

/** Every day of OPT, of its extension and of the cap-gap that prolongs it, with or without work. */
function* daysOfTraining(it: Case): Generator<{ day: Day; idle: boolean }> {
  const lost = lostDays(it);
  for (const { start, end, counts } of cards(it))
    for (const day of eachDay(start, end))
      if (!lost.has(day)) yield { day, idle: hoursOn(it, day, counts) < 20 };
  const [card, gap] = [lastCardDay(it), capGapEnd(it)];
  const received = it.record.h1b?.receivedOn;
  // A petition after the last day of OPT prolongs the stay alone.
  if (card && gap && received && received <= card)
    for (const day of eachDay(plusDays(card, 1), gap)) yield { day, idle: hoursOn(it, day, related) < 20 };
}

const cards = (it: Case) => [
  ...given(it, "post-completion-opt")
    .filter((one) => one.level === level(it))
    .map(({ start, end }) => ({ start: start!, end: end!, counts: related })),
  ...stemGiven(it).map(({ start, end }) => ({ start: start!, end: end!, counts: stemJob })),
];

/** What is left of a card after a release, and from the first day of study at another level. */
function lostDays(it: Case): Set<Day> {
  const begun = it.record
    .programs!.filter((one) => one.level !== level(it))
    .map(({ start }) => start!)
    .filter((day) => cards(it).some(({ start, end }) => start <= day && day <= end));
  const release = it.record.transfer?.releaseOn;
  return new Set([
    ...(release ? restOfCard(it, release).slice(1) : []),
    ...(begun.length > 0 ? restOfCard(it, first(...begun)!) : []),
  ]);
}

function restOfCard(it: Case, from: Day): Day[] {
  const ends = cards(it)
    .filter(({ start, end }) => start <= from && from <= end)
    .map(({ end }) => end);
  return ends.length > 0 ? [...eachDay(from, last(...ends)!)] : [];
}

const idleDays = (it: Case): number =>
  new Set([...daysOfTraining(it)].filter(({ day, idle }) => idle && day <= it.asOf).map(({ day }) => day))
    .size;

const mostIdle = (it: Case): number => (stemGiven(it).length > 0 ? 150 : 90);

/** The day on which the days without work are used up, when no more work is on record before it. */
export function idleUntil(it: Case): Day | undefined {
  const all = [...daysOfTraining(it)];
  const idle = [...new Set(all.filter((one) => one.idle).map(({ day }) => day))].sort();
  const most = mostIdle(it);
  if (idle.length <= most) return undefined;
  const worked = all.filter((one) => !one.idle).map(({ day }) => day);
  const rest = idle.filter((day) => worked.every((other) => other < day));
  const left = most - (idle.length - rest.length);
  const from = last(idle[0], ...worked.map((day) => plusDays(day, 1)))!;
  return left < 0 ? undefined : plusDays(from, left - 1);
}

export const unemployment: Oracles = {
  clocks: {
    "US:F1-OPT-UNEMPLOYMENT-LIMIT unemployment": (it) => {
      const value = idleDays(it);
      return { value, exceeded: value > mostIdle(it) };
    },
  },
};
