import { Engine, type NestedCondition, type RuleProperties } from "json-rules-engine";
import { versionOf } from "../report.ts";
import {
  BARRED,
  CLOSED,
  EDGES,
  type Entrant,
  NO_DAY,
  NOT_APPLICABLE,
  noAnswers,
  OPEN,
  OPENS_LATER,
  PERMISSIONS,
  UNKNOWN,
} from "./answers.ts";
import type { Facts } from "./people.ts";

type Condition = { fact: string; operator: string; value: unknown };
type Permission = (typeof PERMISSIONS)[number];
type Window = { fact: string; before?: number; after: number };

const is = (fact: string, value: unknown): Condition => ({ fact, operator: "equal", value });
const least = (fact: string, value: unknown): Condition => ({
  ...{ fact, operator: "greaterThanInclusive", value },
});
const most = (fact: string, value: unknown): Condition => ({ fact, operator: "lessThanInclusive", value });
const more = (fact: string, value: unknown): Condition => ({ fact, operator: "greaterThan", value });
const less = (fact: string, value: unknown): Condition => ({ fact, operator: "lessThan", value });

/** A requirement: what is to hold, and what shows that it does not. An unknown fact is on neither side. */
type Requirement = { holds: Condition; fails: Condition };
const flag = (fact: string, value = true): Requirement => ({
  holds: is(fact, value),
  fails: is(fact, !value),
});
const atLeast = (fact: string, value: unknown): Requirement => ({
  holds: least(fact, value),
  fails: less(fact, value),
});
const atMost = (fact: string, value: unknown): Requirement => ({
  holds: most(fact, value),
  fails: more(fact, value),
});
const kept = flag("maintained");

/** The library adds nothing to dates: what is compared with a moved date is moved before it is handed over. */
function rulesOf(today: number): RuleProperties[] {
  const graceEnd = { fact: "graceEnd" };
  const petition: Requirement = {
    holds: { fact: "petition", operator: "in", value: ["pending", "approved"] },
    fails: { fact: "petition", operator: "in", value: ["denied", "not-selected"] },
  };
  return [
    ...audience(),
    ...permission("file-opt", [kept], today, { fact: "programEnd", before: 90, after: 60 }),
    ...permission("file-stem", [flag("signsSelf", false)], today, { fact: "cardEnd", before: 90, after: 0 }),
    ...permission(
      "train",
      [atMost("planSigned", today), atMost("cardEnd", { fact: "lastCardEnd" }), kept],
      today,
    ),
    ...permission(
      "come-back",
      [atLeast("passport", today + 180), atLeast("visa", today), atLeast("signedOn", today - 365)],
      today,
    ),
    ...permission("campus-job", [atMost("since", today), atLeast("programEnd", today), kept], today),
    ...permission("move-school", [atMost("releaseOn", graceEnd), kept], today),
    ...permission("extend", [kept], today, { fact: "programEnd", after: 0 }),
    ...permission("bridge", [flag("changeOfStatus"), petition, atMost("receivedOn", graceEnd)], today),
    ...permission(
      "insured",
      [
        atLeast("medical", 100_000),
        atLeast("repatriation", 25_000),
        atLeast("evacuation", 50_000),
        atMost("deductible", 500),
      ],
      today,
    ),
    ...permission(
      "reinstate",
      [flag("maintained", false), atLeast("outSince", today - 150), flag("inUs")],
      today,
    ),
    ...permission("arrive", [atLeast("passport", { fact: "passportNeeded" })], today, {
      fact: "programStart",
      before: 30,
      after: 0,
    }),
    ...permission("stay-on", [kept], today, { fact: "programEnd", after: 60 }),
  ];
}

const STUDENTS: readonly Permission[] = ["come-back", "extend", "arrive", "stay-on"];
const VISITORS: readonly Permission[] = ["insured"];
const F1_ONLY = PERMISSIONS.filter((one) => ![...STUDENTS, ...VISITORS].includes(one));

/** Whom a permission is not for; nothing is decided for someone whose class is not known. */
function audience(): RuleProperties[] {
  const rule = (
    conditions: Condition[],
    verdict: number,
    permissions: readonly Permission[],
  ): RuleProperties => ({
    conditions: { all: conditions as NestedCondition[] },
    event: {
      type: "verdict",
      params: { verdict, which: permissions.map((one) => PERMISSIONS.indexOf(one)) },
    },
  });
  const other = (value: string): Condition => ({ fact: "class", operator: "notEqual", value });
  const known = other("unknown");
  return [
    rule([is("class", "unknown")], UNKNOWN, PERMISSIONS),
    rule([known, other("F-1")], NOT_APPLICABLE, F1_ONLY),
    rule([known, other("J-1")], NOT_APPLICABLE, VISITORS),
    rule([known, other("F-1"), other("J-1")], NOT_APPLICABLE, STUDENTS),
  ];
}

/** One rule for each verdict of a permission; none of them fires when the facts do not settle it. */
function permission(
  id: Permission,
  requirements: Requirement[],
  today: number,
  window?: Window,
): RuleProperties[] {
  const which = [PERMISSIONS.indexOf(id)];
  const rule = (
    conditions: { all: Condition[] } | { any: Condition[] },
    verdict: number,
  ): RuleProperties => ({
    conditions: conditions as RuleProperties["conditions"],
    event: { type: "verdict", params: { verdict, which } },
  });
  const holds = requirements.map((one) => one.holds);
  const barred = rule({ any: requirements.map((one) => one.fails) }, BARRED);
  if (!window) return [barred, rule({ all: holds }, OPEN)];
  const { fact, before, after } = window;
  const begun = before === undefined ? [] : [most(fact, today + before)];
  const later =
    before === undefined ? [] : [rule({ all: [...holds, more(fact, today + before)] }, OPENS_LATER)];
  return [
    barred,
    rule({ all: [less(fact, today - after)] }, CLOSED),
    rule({ all: [...holds, least(fact, today - after), ...begun] }, OPEN),
    ...later,
  ];
}

/** Of what fires for a permission the weightiest counts: unknown class, not for the student, barred, closed. */
const WEIGHT = [1, 1, 2, 3, 5, 4];

export function jsonRulesEntrant(people: readonly Facts[], today: number): Entrant {
  const engine = new Engine(rulesOf(today), { allowUndefinedFacts: true });
  const situations = people.map(situationOf);
  const answers = noAnswers(people.length);
  const { verdicts, days } = answers;
  return {
    ...{
      name: "json-rules-engine",
      version: versionOf("json-rules-engine"),
      how: "one Engine with all rules, run with the facts of each student",
    },
    async run(from, to) {
      for (let at = from; at < to; at++) {
        const { events } = await engine.run(situations[at]!);
        const row = verdicts.subarray(at * PERMISSIONS.length, (at + 1) * PERMISSIONS.length).fill(UNKNOWN);
        const weight = new Uint8Array(PERMISSIONS.length);
        for (const { params } of events)
          for (const which of params!.which as number[])
            if (WEIGHT[params!.verdict]! > weight[which]!) {
              weight[which] = WEIGHT[params!.verdict]!;
              row[which] = params!.verdict;
            }
        days.set(edgesOf(people[at]!), at * EDGES.length);
      }
    },
    answers: () => answers,
  };
}

function situationOf(facts: Facts): Record<string, unknown> {
  const { programEnd, programStart } = facts;
  return {
    ...facts,
    class: facts.class ?? "unknown",
    // A day that has not come is before every other.
    ...(facts.signedOn === null && { signedOn: NO_DAY }),
    ...(facts.outSince === null && { outSince: NO_DAY }),
    ...(programEnd !== undefined && { graceEnd: programEnd + 60, lastCardEnd: programEnd + 420 }),
    ...(programStart !== undefined && { passportNeeded: programStart + 180 }),
  };
}

/** Sums of dates, which the library leaves to its caller. */
function edgesOf({ class: kind, programEnd, programStart, cardEnd }: Facts): number[] {
  const day = (fits: boolean, from: number | undefined, more: number) =>
    fits && from !== undefined ? from + more : NO_DAY;
  const f1 = kind === "F-1";
  const student = f1 || kind === "J-1";
  return [
    ...[day(f1, programEnd, -90), day(f1, programEnd, 60), day(f1, cardEnd, -90), day(f1, cardEnd, 0)],
    ...[day(student, programEnd, 0), day(student, programStart, -30)],
    ...[day(student, programStart, 0), day(student, programEnd, 60)],
  ];
}
