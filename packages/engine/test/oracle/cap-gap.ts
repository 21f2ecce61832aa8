import { first, last, lastDayOf, plusDays } from "./calendar.ts";
import type { Case, Day, Oracles } from "./kit.ts";
import { authorization, isLost, level, optEnd, programEnd } from "./student.ts";

/** 8 CFR 214.2(f)(5)(vi): stay and work until H-1B begins. */

/** The last day on the card of OPT, or of the STEM extension that prolonged it. */
export function lastCardDay(it: Case): Day | undefined {
  return last(optCardEnd(it), stemGiven(it).length > 0 ? stemEnds(it) : undefined);
}

export function optCardEnd(it: Case): Day | undefined {
  const card = authorization(it, "post-completion-opt");
  return card?.end && card.level === level(it) ? card.end : optEnd(it);
}

export const stemGiven = (it: Case) =>
  it.record.authorizations!.filter(
    (one) =>
      one.kind === "stem-opt" &&
      one.level === level(it) &&
      (one.status === "approved" || one.status === "ended"),
  );

/** The extension's first day: on its card, or the day after the OPT card. */
export function stemBegins(it: Case): Day | undefined {
  const card = authorization(it, "stem-opt");
  if (card && card.level === level(it)) return card.start!;
  const end = optCardEnd(it);
  return end && plusDays(end, 1);
}

export function stemEnds(it: Case): Day | undefined {
  const card = authorization(it, "stem-opt");
  if (card && card.level === level(it)) return card.end!;
  const begins = stemBegins(it);
  return begins && lastDayOf(begins, 24);
}

/** Under the cap, for a change of status, received while the stay was running: 60 days after the last of program and card. */
function receivedInTime(it: Case): boolean {
  const { h1b } = it.record;
  if (!h1b?.receivedOn || !h1b.capSubject || !h1b.changeOfStatus) return false;
  return h1b.receivedOn <= plusDays(last(programEnd(it), lastCardDay(it))!, 60);
}

export const capGapRuns = (it: Case): boolean =>
  receivedInTime(it) && ["pending", "approved"].includes(it.record.h1b!.status!);

export function capGapWithWork(it: Case): boolean {
  const card = lastCardDay(it);
  return capGapRuns(it) && card !== undefined && it.record.h1b!.receivedOn! <= card;
}

/** A start on or after 1 October belongs to the fiscal year that is named after the next year. */
function fiscalYear(it: Case): number {
  const [year, month] = it.record.h1b!.start!.split("-").map(Number) as [number, number];
  return it.record.h1b!.fiscalYear ?? (month >= 10 ? year + 1 : year);
}

/** Since 17 January 2025: 1 April of the fiscal year, or the first day of the approved petition. */
function untilApril(it: Case): Day | undefined {
  if (!capGapRuns(it)) return undefined;
  const approved = it.record.h1b!.status === "approved" ? it.record.h1b!.start : undefined;
  return first(`${fiscalYear(it)}-04-01`, approved);
}

function lostOn(it: Case): Day | undefined {
  if (!receivedInTime(it) || !isLost(it)) return undefined;
  return first(`${fiscalYear(it)}-04-01`, it.record.h1b!.decidedOn);
}

export const capGapEnd = (it: Case): Day | undefined => first(untilApril(it), lostOn(it));

const untilItEnds = (it: Case) => ({ until: capGapEnd(it) });

export const capGap: Oracles = {
  milestones: {
    "US:F1-CAPGAP-UNTIL-APRIL-1 cap-gap-end": untilApril,
    "US:F1-CAPGAP-LOST cap-gap-end": lostOn,
  },
  windows: {
    "US:F1-CAPGAP-UNTIL-APRIL-1 cap-gap begin": untilItEnds,
    "US:F1-CAPGAP-UNTIL-APRIL-1 cap-gap end": untilItEnds,
  },
};

/** From 8 April 2008 to 16 January 2025: until 1 October, for petitions that asked for that day. */
function untilOctober(it: Case): Day | undefined {
  const start = it.record.h1b?.start;
  return capGapRuns(it) && start === `${start!.slice(0, 4)}-10-01` ? start : undefined;
}

const thenUntilItEnded = (it: Case) => ({ until: first(untilOctober(it), lostOn(it)) });

export const formerCapGap: Oracles = {
  milestones: {
    "US:F1-CAPGAP-UNTIL-OCTOBER-1 cap-gap-end": untilOctober,
    "US:F1-CAPGAP-LOST cap-gap-end": lostOn,
  },
  windows: {
    "US:F1-CAPGAP-UNTIL-OCTOBER-1 cap-gap begin": thenUntilItEnded,
    "US:F1-CAPGAP-UNTIL-OCTOBER-1 cap-gap end": thenUntilItEnded,
  },
};
