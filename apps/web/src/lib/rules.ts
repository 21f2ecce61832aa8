import type { Rule, Rulebook } from "@sojourn/policy";
import { dayOf } from "./dates.ts";

/** Every version of every rule by its id; two versions of one rule are law in different periods. */
export type RuleIndex = Map<string, Rule[]>;

function indexRules(rulebook: Rulebook): RuleIndex {
  const index: RuleIndex = new Map();
  for (const rule of rulebook.rules) {
    const versions = index.get(rule.id);
    if (versions) versions.push(rule);
    else index.set(rule.id, [rule]);
  }
  return index;
}

const indexes = new WeakMap<Rulebook, RuleIndex>();

export function rulesOf(rulebook: Rulebook): RuleIndex {
  const known = indexes.get(rulebook) ?? indexRules(rulebook);
  indexes.set(rulebook, known);
  return known;
}

/** A window's rule may carry `#clause`; the page of a rule does not. */
export const ruleId = (reference: string) => reference.split("#")[0] as string;

/** The version that is law on the day, else the newest. */
export function ruleOn(rulebook: Rulebook, reference: string, day: string): Rule | undefined {
  const versions = rulesOf(rulebook).get(ruleId(reference)) ?? [];
  return versions.find((rule) => covers(rule, dayOf(day))) ?? versions.at(-1);
}

function covers({ effective }: Rule, day: number): boolean {
  return (effective.from ?? -Infinity) <= day && day <= (effective.until ?? Infinity);
}

export const layerTitle = (rulebook: Rulebook, id: string) =>
  rulebook.layers.find((layer) => layer.id === id)?.title ?? id;

export const schoolsOf = (rulebook: Rulebook) => rulebook.layers.filter((layer) => layer.id !== "us");
