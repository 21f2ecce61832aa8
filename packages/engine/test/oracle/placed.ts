import type { Rule, Rulebook, Statement } from "@sojourn/policy";
import { joined } from "./compare.ts";
import { GROUPS } from "./groups.ts";

/** What the rulebook dates or counts, rule by rule: `US:F1-OPT-START-DATE post-completion-opt begin`. */
export function datedIn(book: Rulebook): string[] {
  return [...new Set(book.rules.flatMap((rule) => rule.statements.flatMap((one) => datedBy(rule, one))))];
}

function datedBy(rule: Rule, one: Statement): string[] {
  if (one.kind === "clock" || one.kind === "milestone" || one.kind === "duty")
    return [`${rule.id} ${one.name}`];
  if (one.kind !== "permission") return [];
  return one.clauses.flatMap((clause) => {
    if (clause.kind === "window") return [`${rule.id} ${one.name} ${clause.window}`];
    return clause.kind === "lasts" || clause.kind === "answered" ? [`${rule.id} ${one.name}`] : [];
  });
}

/** Every rule and name of which some oracle speaks. */
export function placed(): Set<string> {
  const oracles = GROUPS.map((group) => joined(group.oracles));
  return new Set(oracles.flatMap((one) => Object.values(one).flatMap((of) => Object.keys(of))));
}

/** Clocks whose count stands in the oracle of another rule of the same clock. */
export const COUNTED_WITH: { [ruleAndName: string]: string } = {
  "US:F1-OPT-UNEMPLOYMENT-GAP-10 unemployment": "US:F1-OPT-UNEMPLOYMENT-LIMIT unemployment",
  "US:F1-STEM-UNEMPLOYMENT-150 unemployment": "US:F1-OPT-UNEMPLOYMENT-LIMIT unemployment",
  "US:F1-CAPGAP-UNEMPLOYMENT unemployment": "US:F1-OPT-UNEMPLOYMENT-LIMIT unemployment",
  "US:F1-FCS-CONCURRENT-ENROLMENT countable-credits": "US:F1-FCS-ONLINE-LIMIT countable-credits",
};

/** What has no oracle, and why. */
export const NOT_COUNTED: { [ruleAndName: string]: string } = {
  "US:F1-OPT-RELIEF-2021 post-completion-opt file": "superseded: no day of the law makes it count",
};
