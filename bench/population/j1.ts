import type { Day } from "@sojourn/dates";
import { iso, regularTerms } from "./days.ts";
import type { Dice } from "./dice.ts";
import { dependentsOf, movesOf, taxesOf, tripsOf } from "./life.ts";
import type { Entry, Level, List, StudentRecord } from "./types.ts";

const CATEGORIES = [
  ["student", 0.7],
  ["research-scholar", 0.2],
  ["student-intern", 0.06],
  ["short-term-scholar", 0.04],
] as const;

const LEVELS = [
  ["non-degree", 0.5],
  ["master", 0.25],
  ["bachelor", 0.15],
  ["doctorate", 0.1],
] as const;

const TRAINING = 0.08;

type Stay = { level: Level; start: Day; end: Day; today: Day; finished: boolean };

/** An exchange visitor in J-1: the form, the insurance, a term or more of study, and training for some. */
export function scholar(dice: Dice, school: string | undefined, sevisId: string, today: Day): StudentRecord {
  const category = dice.pick(CATEGORIES);
  const level: Level = category === "research-scholar" ? "postdoctoral" : dice.pick(LEVELS);
  const now = regularTerms.findLastIndex(({ start }) => start <= today);
  const first = now - dice.whole(0, 3);
  const length = level === "non-degree" ? dice.whole(1, 2) : dice.whole(2, 6);
  const [start, end] = [regularTerms[first]!.start, regularTerms[first + length - 1]!.end];
  const stay: Stay = { level, start, end, today, finished: end < today };
  const training = stay.finished && dice.chance(TRAINING * 4) ? trainingAfter(dice, stay) : {};
  return {
    record: 1,
    ...(school && { school }),
    status: statusOf(dice, stay, sevisId),
    programs: [programOf(dice, stay, school)],
    terms: termsOf(dice, first, stay),
    ...{ authorizations: [], applications: [], employment: [], leaves: [], reducedLoads: [], ...training },
    trips: tripsOf(dice, today, start),
    moves: movesOf(dice, today, start),
    reports: [{ kind: "arrival", on: iso(start + dice.whole(-5, 8)) }],
    dependents: dependentsOf(dice, "J-2"),
    taxes: taxesOf(dice, start, today, {}),
    documents: documentsOf(dice, stay, category),
  };
}

const statusOf = (dice: Dice, { start }: Stay, sevisId: string): List<"status"> => ({
  ...{ class: "J-1", since: iso(start - dice.whole(3, 25)), sevisId, maintained: true, inUs: true },
  outOfStatusSince: null,
  i94: { class: "J-1", admitUntil: "D/S", entered: iso(start - dice.whole(3, 25)) },
});

const programOf = (
  dice: Dice,
  { level, start, end, finished }: Stay,
  school?: string,
): Entry<"programs"> => ({
  ...{ id: "present", level, ...(school && { school }), start: iso(start), end: iso(end) },
  completed: finished ? iso(end) : null,
  graduate: level === "master" || level === "doctorate",
  ...{ sevpCertified: true, accredited: true, fullTimeCredits: dice.one([9, 12]) },
});

const termsOf = (dice: Dice, first: number, { start, end, today }: Stay): Entry<"terms">[] =>
  regularTerms
    .slice(first, first + 8)
    .filter((term) => term.start >= start && term.end <= end && term.start <= today)
    .map((term) => ({
      ...{ name: term.name, season: term.season, start: iso(term.start), end: iso(term.end) },
      ...{ program: "present", enrollment: dice.chance(0.95) ? "full" : "reduced" },
      ...{
        credits: dice.whole(9, 15),
        onlineCredits: 0,
        required: true,
        final: term.end === end,
        location: "US",
      },
    }));

/** Academic training after the studies, at most as long as they were. */
function trainingAfter(dice: Dice, { level, start, end }: Stay): Partial<StudentRecord> {
  const from = end + dice.whole(1, 25);
  const until = Math.min(from + dice.whole(60, 500), from + (end - start));
  const days = { start: iso(from), end: iso(until) };
  return {
    authorizations: [{ kind: "academic-training", time: "full", level, ...days, status: "approved" }],
    employment: [
      {
        employer: "Union Works",
        kind: "employee",
        ...days,
        hoursPerWeek: 40,
        related: true,
        paid: true,
        inUs: true,
      },
    ],
  };
}

const documentsOf = (
  dice: Dice,
  { start, end, today }: Stay,
  category: (typeof CATEGORIES)[number][0],
): List<"documents"> => ({
  passport: { expires: iso(today + dice.whole(-30, 3400)) },
  visa: { class: "J-1", expires: iso(end + dice.whole(-100, 200)) },
  ds2019: { start: iso(start), end: iso(end), issuedOn: iso(start - dice.whole(60, 150)), category },
  insurance: {
    medical: dice.pick([
      [100_000, 0.6],
      [250_000, 0.3],
      [50_000, 0.1],
    ] as const),
    ...{ repatriation: 25_000, evacuation: 50_000, deductible: dice.one([250, 500, 1000]), coInsurance: 20 },
  },
  travelSignature: { signedOn: dice.chance(0.7) ? iso(today - dice.whole(1, 420)) : null },
});
