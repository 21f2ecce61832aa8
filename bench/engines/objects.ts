import { type Answers, EDGES, type Entrant, NO_DAY, noAnswers, PERMISSIONS, verdictOf } from "./answers.ts";
import type { Facts } from "./people.ts";

type Truth = boolean | undefined;

const and = (...of: Truth[]): Truth => {
  let known = true;
  for (const one of of) {
    if (one === false) return false;
    if (one === undefined) known = false;
  }
  return known ? true : undefined;
};
const not = (one: Truth): Truth => (one === undefined ? undefined : !one);
const atMost = (a: number | undefined, b: number | undefined): Truth =>
  a === undefined || b === undefined ? undefined : a <= b;
/** A day that has not come (`null`) is on no side of any day. */
const since = (a: number | null | undefined, b: number | undefined): Truth =>
  a === null ? false : a === undefined || b === undefined ? undefined : a >= b;
const plus = (day: number | undefined, days: number) => (day === undefined ? undefined : day + days);

/** As a programmer writes it for one student at a time: an object in, an object out. */
function standingOf(facts: Facts, today: number) {
  const known = facts.class !== undefined;
  const f1 = known ? facts.class === "F-1" : undefined;
  const j1 = known ? facts.class === "J-1" : undefined;
  const student = known ? f1 || j1 : undefined;
  const { maintained, programEnd, programStart, cardEnd } = facts;
  const graceEnd = plus(programEnd, 60);
  const verdict = (fits: Truth, met: Truth) => verdictOf(fits, met, today, null, null);
  const within = (fits: Truth, met: Truth, from: number | undefined | null, until: number | undefined) =>
    verdictOf(fits, met, today, from, until);
  const [optFrom, stemFrom, arriveFrom] = [
    plus(programEnd, -90),
    plus(cardEnd, -90),
    plus(programStart, -30),
  ];
  const petition = facts.petition === undefined ? undefined : /pending|approved/.test(facts.petition);
  const shown = (fits: Truth, day: number | undefined) => (fits ? (day ?? NO_DAY) : NO_DAY);
  return {
    fileOpt: within(f1, maintained, optFrom, graceEnd),
    fileStem: within(f1, not(facts.signsSelf), stemFrom, cardEnd),
    train: verdict(
      f1,
      and(atMost(facts.planSigned, today), atMost(cardEnd, plus(programEnd, 420)), maintained),
    ),
    comeBack: verdict(
      student,
      and(since(facts.passport, today + 180), since(facts.visa, today), since(facts.signedOn, today - 365)),
    ),
    campusJob: verdict(f1, and(atMost(facts.since, today), since(programEnd, today), maintained)),
    moveSchool: verdict(f1, and(atMost(facts.releaseOn, graceEnd), maintained)),
    extend: within(student, maintained, null, programEnd),
    bridge: verdict(f1, and(facts.changeOfStatus, petition, atMost(facts.receivedOn, graceEnd))),
    insured: verdict(
      j1,
      and(
        since(facts.medical, 100_000),
        since(facts.repatriation, 25_000),
        since(facts.evacuation, 50_000),
        atMost(facts.deductible, 500),
      ),
    ),
    reinstate: verdict(f1, and(not(maintained), since(facts.outSince, today - 150), facts.inUs)),
    arrive: within(student, since(facts.passport, plus(programStart, 180)), arriveFrom, programStart),
    stayOn: within(student, maintained, null, graceEnd),
    optFrom: shown(f1, optFrom),
    optUntil: shown(f1, graceEnd),
    stemFrom: shown(f1, stemFrom),
    stemUntil: shown(f1, cardEnd),
    extendUntil: shown(student, programEnd),
    arriveFrom: shown(student, arriveFrom),
    arriveUntil: shown(student, programStart),
    stayUntil: shown(student, graceEnd),
  };
}

/** The floor over objects. */
export function objectsEntrant(people: readonly Facts[], today: number): Entrant {
  const standings: ReturnType<typeof standingOf>[] = new Array(people.length);
  return {
    name: "hand-written, objects",
    how: "one function, an object in and an object out",
    run(from, to) {
      for (let at = from; at < to; at++) standings[at] = standingOf(people[at]!, today);
    },
    answers: () => flattened(standings, people.length),
  };
}

/** Values in the order in which they stand in the object: verdicts, then days. */
function flattened(standings: readonly (object | undefined)[], students: number): Answers {
  const answers = noAnswers(students);
  for (const [at, one] of standings.entries()) {
    if (!one) continue;
    const values = Object.values(one) as number[];
    answers.verdicts.set(values.slice(0, PERMISSIONS.length), at * PERMISSIONS.length);
    answers.days.set(values.slice(PERMISSIONS.length), at * EDGES.length);
  }
  return answers;
}
