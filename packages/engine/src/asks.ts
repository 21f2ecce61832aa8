import type { Clause, Compare, Expr, Rule } from "@sojourn/policy";
import { bars, forceOn, type Law, type Speaker } from "./compose.ts";
import { type ConditionWords, wordsOf } from "./condition-words.ts";
import { readyTest, type Test } from "./eval/index.ts";
import { type Judge, readyJudge } from "./eval/judge.ts";
import { inDays, isDate } from "./is-date.ts";
import { sentence } from "./words.ts";

/** What a `require` or an `advise` asks, made ready for the law of a day. */
export type Ask = {
  speaker: Speaker;
  /** The rule and the clause's place in it, from 1. */
  id: string;
  force: string;
  /** Unmet, it bars. */
  binding: boolean;
  applies: Test;
  judge: Judge;
  lifts: readonly Lift[];
  words: ConditionWords;
  because: string | undefined;
  otherwise: string | undefined;
  measure: Measure;
};

/** An exception that may lift what its rule requires; without a condition it always does. */
type Lift = { speaker: Speaker; applies: Test | undefined };

/**
 * What of the record is shown beside a condition, and by how much it is met. `op`: how the first is to stand to the
 * second; `unit`: what is counted, where that is known; `named`: the sentence names the second value itself.
 */
export type Measure =
  | { by: "nothing" }
  | { by: "value" }
  | { by: "values"; dated: boolean; op: Compare; unit: string; named: boolean }
  | { by: "clock"; clock: string; within: boolean };

type Asking = Extract<Clause, { kind: "require" | "advise" }>;

/** `at`: the clause's place in what its rule says. */
export function readyAsk(
  clause: Asking,
  at: number,
  { speaker, applies }: Pick<Ask, "speaker" | "applies">,
  rule: Rule,
  law: Law,
): Ask {
  const { cond, because } = clause;
  return {
    speaker,
    id: `${rule.id}#${at}`,
    applies,
    judge: readyJudge(cond),
    lifts: liftsOf(rule, law),
    force: clause.kind === "advise" ? "advisory" : forceOn(rule, law.day),
    binding: clause.kind === "require" && bars(rule, law.day),
    words: wordsOf(cond),
    because: because && sentence(because),
    otherwise: clause.otherwise ?? rule.consequence,
    measure: measureOf(cond),
  };
}

const liftsOf = (rule: Rule, law: Law): Lift[] =>
  (law.lifts.get(rule.id) ?? []).map(({ speaker, except }) => ({
    speaker,
    applies: except.when && readyTest(except.when),
  }));

function measureOf(cond: Expr): Measure {
  if (cond.k === "compare") {
    const { op, a, b } = cond;
    const dated = isDate(a);
    const named = b.k === "number" || b.k === "amount";
    return { by: "values", dated, op, unit: dated || inDays(a) || inDays(b) ? "days" : "units", named };
  }
  if (cond.k === "is") return { by: "value" };
  if (cond.k === "exceeded") return { by: "clock", clock: cond.clock, within: false };
  if (cond.k === "not" && cond.of.k === "exceeded")
    return { by: "clock", clock: cond.of.clock, within: true };
  return { by: "nothing" };
}
