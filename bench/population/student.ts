import type { Day } from "@sojourn/dates";
import { TODAY } from "./days.ts";
import { Dice } from "./dice.ts";
import { J1, SCHOOLS } from "./figures.ts";
import { scholar } from "./j1.ts";
import { documentsOf, lifeOf, requestOf, statusOf } from "./life.ts";
import { type Plan, planOf } from "./plan.ts";
import { studiesOf } from "./studies.ts";
import { thinned } from "./thin.ts";
import { trainingOf } from "./training.ts";
import type { StudentRecord } from "./types.ts";

/**
 * One made-up student: the same seed, number and day always give the same record, which `readRecord` accepts.
 * Students do not depend on one another, so any of them can be made alone, in any order, by any worker.
 */
export function student(seed: number, number: number, today: Day = TODAY): StudentRecord {
  const dice = new Dice(seed, number);
  const school = dice.pick(SCHOOLS);
  const id = `N${String(1_000_000_000 + number).slice(-10)}`;
  const record = dice.chance(J1)
    ? scholar(dice, school, id, today)
    : inF1(dice, planOf(dice, school, today), id);
  return thinned(dice, record);
}

/** `count` students from number `from` on. */
export function* population(seed: number, count: number, from = 0, today: Day = TODAY) {
  for (let number = from; number < from + count; number++) yield student(seed, number, today);
}

function inF1(dice: Dice, plan: Plan, id: string): StudentRecord {
  const training = trainingOf(dice, plan);
  return {
    record: 1,
    ...(plan.school && { school: plan.school }),
    status: statusOf(dice, plan, id),
    ...studiesOf(dice, plan),
    ...training,
    ...lifeOf(dice, plan, training),
    documents: documentsOf(dice, plan, training),
    ...requestOf(dice, plan),
  };
}
