import type { Day } from "@sojourn/dates";
import { regularTerms, SHIFTS, type TermDays } from "./days.ts";
import type { Dice } from "./dice.ts";
import {
  EARLIER_DEGREE,
  LENGTHS,
  LEVELS,
  OPT_LEVELS,
  OTHER_FIELDS,
  PHASES,
  type Phase,
  STEM_FIELD,
  STEM_FIELDS,
} from "./figures.ts";
import type { Level } from "./types.ts";

/** A course of studies in outline: everything else of a record is filled in around it. */
export type Plan = {
  today: Day;
  school: string | undefined;
  phase: Phase;
  level: Level;
  field: string;
  cip: string;
  stem: boolean;
  terms: TermDays[];
  start: Day;
  end: Day;
  /** A degree at a lower level, finished before. */
  earlier?: { level: Level; field: string; cip: string; start: Day; end: Day; opt: boolean };
};

/** A student in F-1 on a day: the terms of the program are chosen so that the day falls into the phase. */
export function planOf(dice: Dice, school: string | undefined, today: Day): Plan {
  const phase = dice.pick(PHASES);
  const level = dice.pick(phase === "studying" || phase === "coming" ? LEVELS : OPT_LEVELS);
  const stem = phase === "stem" || dice.chance(STEM_FIELD[level]);
  const [field, cip] = dice.one(stem ? STEM_FIELDS : OTHER_FIELDS);
  const length = dice.pick(LENGTHS[level]);
  const first = firstTerm(dice, phase, length, today);
  const shift = SHIFTS[school ?? ""] ?? 0;
  const terms = regularTerms
    .slice(first, first + length)
    .map((term) => ({ ...term, start: term.start + shift, end: term.end + shift }));
  const [start, end] = [terms[0]!.start, terms.at(-1)!.end + dice.whole(0, 2)];
  const earlier = earlierDegree(dice, level, start);
  return { today, school, phase, level, field, cip, stem, terms, start, end, ...(earlier && { earlier }) };
}

/** The number of the first term among all regular terms. */
function firstTerm(dice: Dice, phase: Phase, length: number, today: Day): number {
  const now = regularTerms.findLastIndex(({ start }) => start <= today);
  const ended = regularTerms.findLastIndex(({ end }) => end + 12 < today);
  if (phase === "coming") return now + dice.whole(1, 2);
  if (phase === "studying") return now - dice.whole(0, length - 1);
  const since = { closing: 0, opt: dice.whole(0, 1), stem: dice.whole(2, 5), over: dice.whole(1, 5) }[phase];
  return ended - since - length + 1;
}

function earlierDegree(dice: Dice, level: Level, start: Day): Plan["earlier"] {
  const before = EARLIER_DEGREE[level];
  if (!before || !dice.chance(before.share)) return undefined;
  const opt = dice.chance(before.opt);
  const gap = opt
    ? 4
    : dice.pick([
        [1, 0.7],
        [3, 0.3],
      ] as const);
  const last = regularTerms.findLastIndex((term) => term.end < start) - gap + 1;
  const length = dice.pick(LENGTHS[before.level]);
  const [field, cip] = dice.one(dice.chance(0.5) ? STEM_FIELDS : OTHER_FIELDS);
  const [from, until] = [regularTerms[last - length + 1]!, regularTerms[last]!];
  return { level: before.level, field, cip, start: from.start, end: until.end, opt };
}
