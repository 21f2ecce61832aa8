import type { Place } from "@sojourn/engine";
import type { Rule } from "@sojourn/policy";

type LawOn = ReadonlyMap<Rule, { place: Place; counted: boolean }>;
/** A rule whose place in the law is another on the second day than on the first. */
export type Change = { rule: Rule; before: Place; after: Place; kind: "begun" | "ended" | "moved" };

/** What began to be law, what ceased to be, and what only changed its force, in the order of the rulebook. */
export function lawBetween(first: LawOn, second: LawOn): Change[] {
  return [...second].flatMap(([rule, after]) => {
    const before = first.get(rule);
    if (!before || (before.place === after.place && before.counted === after.counted)) return [];
    const kind = before.counted === after.counted ? "moved" : after.counted ? "begun" : "ended";
    return [{ rule, before: before.place, after: after.place, kind }];
  });
}
