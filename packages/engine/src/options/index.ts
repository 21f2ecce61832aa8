import type { Path, Plan, Rule, Rulebook, Situation } from "@sojourn/policy";
import { type Record as StudentRecord, vocabulary } from "@sojourn/record";
import { heard } from "../context.ts";
import { run, test } from "../eval/index.ts";
import { contextOf, evaluateOnly, type When } from "../evaluate.ts";
import { missingOnce } from "../trace.ts";
import { inOrder, pathStanding } from "./paths.ts";
import { planStanding } from "./plans.ts";
import type { Options, SituationStanding } from "./standing.ts";
import { type Asking, suppose } from "./suppose.ts";

export { type Compared, comparisons } from "./comparison.ts";
export type * from "./standing.ts";

type From<S> = { rule: Rule; statement: S };

/** The situations that the pages know, in their order, and which of them the record is in. */
export function situations(rulebook: Rulebook, record: StudentRecord, when: When): SituationStanding[] {
  const context = contextOf(rulebook, record, when);
  return saidIn(context.law.rules, "situation").map((from) => standsIn(from, { rulebook, record, when }));
}

/** The ways on from a situation, each checked against the record; `undefined`: the pages know none of that name. */
export function options(
  rulebook: Rulebook,
  record: StudentRecord,
  when: When,
  id: string,
): Options | undefined {
  const { rules } = contextOf(rulebook, record, when).law;
  const found = saidIn(rules, "situation").find(({ statement }) => statement.name === id);
  if (!found) return undefined;
  const { rule, statement: situation } = found;
  const stands = standsIn(found, { rulebook, record, when });
  const asking = { rulebook, when, rule, record: situation.anew ? withoutHistory(record) : record };
  const given = stands.holds === true && !situation.anew ? [] : situation.suppose;
  const supposed = suppose(asking, given);
  const inIt = (from: From<Path | Plan>): Asking => ({ ...asking, record: supposed.record, rule: from.rule });
  const own = <S extends Path | Plan>(all: From<S>[]): From<S>[] =>
    all.filter(({ statement }) => statement.situation === id);
  const watched = evaluateOnly(rulebook, supposed.record, when, new Set(situation.watch));
  return {
    ...stands,
    supposed: supposed.facts,
    asks: asksOf(situation, { ...asking, record: supposed.record }),
    paths: inOrder(
      own(saidIn(rules, "path")).flatMap(
        (from) => pathStanding(from.statement, inIt(from), situation.anew ?? false) ?? [],
      ),
    ),
    plans: own(saidIn(rules, "plan")).flatMap((from) => planStanding(from.statement, inIt(from)) ?? []),
    ...{ clocks: watched.clocks, milestones: watched.milestones, duties: watched.duties },
    ...{ mind: situation.mind, explain: situation.explain },
  };
}

/** Somebody at the same school of whom there is nothing to tell yet: every list is empty, and known to be. */
function withoutHistory({ school }: StudentRecord): StudentRecord {
  const lists = Object.entries(vocabulary.fields).filter(([, { type }]) => type === "list");
  const none = lists.flatMap(([, { key }]) => [
    [key, []],
    [`${key}Complete`, true],
  ]);
  return { record: 1, ...(school && { school }), ...Object.fromEntries(none) };
}

function saidIn<K extends "situation" | "path" | "plan">(
  rules: readonly Rule[],
  kind: K,
): From<Extract<Rule["statements"][number], { kind: K }>>[] {
  return rules.flatMap((rule) =>
    rule.statements.flatMap((statement) =>
      statement.kind === kind
        ? [{ rule, statement: statement as Extract<Rule["statements"][number], { kind: K }> }]
        : [],
    ),
  );
}

function standsIn(
  { rule, statement: { name, title, holds } }: From<Situation>,
  { rulebook, record, when }: Omit<Asking, "rule">,
): SituationStanding {
  const place = { id: name, title, rule: rule.id, layer: rule.layer };
  if (!holds) return place;
  const inIt = test(holds, heard(rule, contextOf(rulebook, record, when)));
  return { ...place, holds: inIt ?? null };
}

function asksOf({ asks }: Situation, { rulebook, record, when, rule }: Asking): Options["asks"] {
  const context = heard(rule, contextOf(rulebook, record, when));
  for (const fact of asks) run(fact, context);
  return missingOnce([...context.trace.missing, ...context.trace.open]);
}
