import { askedIn, type Case } from "@sojourn/engine";
import type { Rule, Rulebook } from "@sojourn/policy";
import type { Mutant } from "./mutants.ts";

/** Which examples a slip can show in: those that ask about a name which rests on what the slip touches. */
export type Reach = (mutant: Mutant) => Case[];

export function reachOf(rulebook: Rulebook, cases: readonly Case[]): Reach {
  const graphs = new Map<string, Map<string, Set<string>>>();
  const usesFor = (school: string) => {
    const known =
      graphs.get(school) ?? graphOf(rulebook.rules.filter(({ layer }) => layer === "us" || layer === school));
    graphs.set(school, known);
    return known;
  };
  const byName = new Map<string, Case[]>();
  for (const one of cases)
    for (const name of closure(one.example.expects.map(askedIn), usesFor(one.school ?? "us")))
      byName.set(name, [...(byName.get(name) ?? []), one]);
  const order = new Map(cases.map((one, at) => [one, at]));
  return ({ rule, touches }) => {
    const found = new Set(touches.flatMap((name) => byName.get(name) ?? []));
    return [...found]
      .filter((one) => (rule.layer === "us" || one.school === rule.layer) && mayBeLaw(rule, one))
      .sort((a, b) => distance(rule, a) - distance(rule, b) || order.get(a)! - order.get(b)!);
  };
}

/** The rule's own examples first, then its page's, then its layer's. */
export function distance(rule: Rule, one: Case): number {
  if (one.rule === rule.id) return 0;
  if (one.page === rule.page) return 1;
  return one.layer === rule.layer ? 2 : 3;
}

/** In effect on the day of the example, or a day beside. */
function mayBeLaw({ effective }: Rule, { example }: Case): boolean {
  const day = example.lawAsOf ?? example.asOf;
  return day >= (effective.from ?? day) - 1 && day <= (effective.until ?? day) + 1;
}

function graphOf(rules: readonly Rule[]): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>();
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const add = (name: string, part: unknown) => {
    const found = uses.get(name) ?? new Set();
    collect(part, found);
    uses.set(name, found);
  };
  for (const rule of rules) {
    for (const statement of rule.statements) if ("name" in statement) add(statement.name, statement);
    for (const except of rule.excepts)
      for (const statement of byId.get(except.rule)?.statements ?? [])
        if ("name" in statement) {
          add(statement.name, except);
          uses.get(statement.name)!.add(except.rule);
        }
  }
  return uses;
}

function collect(part: unknown, names: Set<string>): void {
  if (part === null || typeof part !== "object") return;
  const { k, name, clock } = part as { k?: string; name?: string; clock?: string };
  if (k === "ref" && name) names.add(name);
  if (k === "exceeded" && clock) names.add(clock);
  for (const inner of Object.values(part)) collect(inner, names);
}

function closure(names: readonly string[], uses: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...(uses.get(name) ?? []));
  }
  return found;
}
