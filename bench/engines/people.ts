import { type Day, isoFromDay } from "@sojourn/dates";
import type { Record as StudentRecord } from "@sojourn/record";
import { TODAY } from "../population/days.ts";
import { Dice } from "../population/dice.ts";

/** The facts of one student that the small rule set asks for. Absent: unknown; `null`: has not happened. */
export type Facts = {
  class?: "F-1" | "J-1" | "F-2";
  maintained?: boolean;
  inUs?: boolean;
  outSince?: Day | null;
  passport?: Day;
  visa?: Day;
  programStart?: Day;
  programEnd?: Day;
  signedOn?: Day | null;
  cardEnd?: Day;
  signsSelf?: boolean;
  since?: Day;
  planSigned?: Day;
  releaseOn?: Day;
  changeOfStatus?: boolean;
  petition?: "pending" | "approved" | "denied" | "not-selected";
  receivedOn?: Day;
  medical?: number;
  repatriation?: number;
  evacuation?: number;
  deductible?: number;
};

/** Every fourth fact is missing for one student in three; the others are told all of it. */
const PATCHY = 1 / 3;
const MISSING = 1 / 4;

/** Days lie close about those on which an answer turns, month ends and leap days among them. */
export function peopleOf(count: number, seed: number): Facts[] {
  return Array.from({ length: count }, (_, number) => person(new Dice(seed, number)));
}

function person(dice: Dice): Facts {
  const facts = told(dice);
  if (!dice.chance(PATCHY)) return facts;
  for (const fact of Object.keys(facts) as (keyof Facts)[]) if (dice.chance(MISSING)) delete facts[fact];
  return facts;
}

function told(dice: Dice): Facts {
  const programEnd = TODAY + dice.whole(-200, 900);
  const programStart = programEnd - dice.whole(200, 1500);
  const maintained = dice.chance(0.9);
  return {
    class: dice.pick([
      ["F-1", 0.8],
      ["J-1", 0.15],
      ["F-2", 0.05],
    ] as const),
    ...{ maintained, inUs: dice.chance(0.95) },
    outSince: maintained ? null : TODAY - dice.whole(0, 300),
    ...{ passport: TODAY + dice.whole(-100, 3000), visa: TODAY + dice.whole(-300, 1500) },
    ...{ programStart: dice.chance(0.1) ? TODAY + dice.whole(-10, 60) : programStart, programEnd },
    signedOn: dice.chance(0.1) ? null : TODAY - dice.whole(0, 500),
    ...{ cardEnd: TODAY + dice.whole(-30, 700), signsSelf: dice.chance(0.03) },
    ...{ since: TODAY + dice.whole(-2000, 60), planSigned: TODAY + dice.whole(-300, 60) },
    ...{ releaseOn: programEnd + dice.whole(-30, 90), changeOfStatus: dice.chance(0.9) },
    petition: dice.one(["pending", "approved", "denied", "not-selected"] as const),
    receivedOn: programEnd + dice.whole(-100, 100),
    ...{ medical: dice.one([50_000, 100_000, 250_000]), repatriation: dice.one([10_000, 25_000, 50_000]) },
    ...{ evacuation: dice.one([50_000, 100_000]), deductible: dice.one([250, 500, 1000]) },
  };
}

const iso = (day: Day | undefined) => (day === undefined ? undefined : isoFromDay(day));
const isoOrNull = (day: Day | null | undefined) => (day === null ? null : iso(day));

/** The same facts as a record. */
export function recordOf(facts: Facts): StudentRecord {
  const { programStart, programEnd, passport, visa, cardEnd, signsSelf } = facts;
  return stripped({
    record: 1,
    status: {
      ...{ class: facts.class, maintained: facts.maintained, inUs: facts.inUs },
      ...{ since: iso(facts.since), outOfStatusSince: isoOrNull(facts.outSince) },
    },
    documents: {
      ...{ passport: { expires: iso(passport) }, visa: { expires: iso(visa) }, ead: { end: iso(cardEnd) } },
      ...{ i20: { start: iso(programStart), end: iso(programEnd) } },
      ...{
        travelSignature: { signedOn: isoOrNull(facts.signedOn) },
        i983: { signatoryIsStudent: signsSelf, signedOn: iso(facts.planSigned) },
      },
      insurance: {
        ...{ medical: facts.medical, repatriation: facts.repatriation },
        ...{ evacuation: facts.evacuation, deductible: facts.deductible },
      },
    },
    transfer: { releaseOn: iso(facts.releaseOn) },
    h1b: {
      ...{ status: facts.petition, changeOfStatus: facts.changeOfStatus },
      receivedOn: iso(facts.receivedOn),
    },
  });
}

/** Without the keys of what is unknown. */
function stripped<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
