import type { Rule, Rulebook } from "@sojourn/policy";

type Statement = Rule["statements"][number];
type Kept = Map<Rule, Statement[]>;
/** Every statement under its name, with the rule that makes it; several rules may speak of one thing. */
type Makers = Map<string, [Rule, Statement][]>;

/**
 * The part of the rulebook that some answers rest on: what makes the names, and the names in those, all the way down,
 * in every layer. Examples and pages are left out, and what else a rule says.
 */
export function neededFor(rulebook: Rulebook, names: readonly string[]): Rulebook {
  const makers = makersOf(rulebook);
  const kept: Kept = new Map();
  const seen = new Set<string>();
  const follow = (wanted: string[]): void => {
    for (const name of wanted) {
      if (seen.has(name)) continue;
      seen.add(name);
      for (const [rule, statement] of makers.get(name) ?? []) {
        kept.set(rule, [...(kept.get(rule) ?? []), statement]);
        follow(namesIn(statement, makers));
      }
    }
  };
  follow([...names]);
  for (let more = changing(rulebook, kept); more.length > 0; more = changing(rulebook, kept))
    for (const rule of more) {
      kept.set(rule, kept.get(rule) ?? []);
      follow(namesIn(rule.excepts, makers));
    }
  const rules = rulebook.rules.filter((rule) => kept.has(rule)).map((rule) => shortened(rule, kept));
  return { ...rulebook, rules, pages: [] };
}

function makersOf({ rules }: Rulebook): Makers {
  const all = rules.flatMap((rule) => rule.statements.map((one) => [one.name, rule, one] as const));
  const groups = Map.groupBy(all, ([name]) => name);
  return new Map([...groups].map(([name, made]) => [name, made.map(([, rule, one]) => [rule, one])]));
}

/** Names wherever they stand in a tree of expressions. A word that only looks like one does no harm. */
function namesIn(value: unknown, makers: Makers): string[] {
  if (typeof value === "string") return makers.has(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((inner) => namesIn(inner, makers));
}

/** What lifts or replaces a rule is needed with it. */
function changing({ rules }: Rulebook, kept: Kept): Rule[] {
  const ids = idsOf(kept);
  return rules.filter(
    (rule) =>
      !kept.has(rule) &&
      (rule.excepts.some((one) => ids.has(one.rule)) || rule.replaces.some((id) => ids.has(id))),
  );
}

const idsOf = (kept: Kept): Set<string> => new Set([...kept.keys()].map(({ id }) => id));

/** In the order of the page, each once; an exception to a rule that is not here is none. */
function shortened(rule: Rule, kept: Kept): Rule {
  const ids = idsOf(kept);
  const wanted = new Set(kept.get(rule));
  return {
    ...rule,
    examples: [],
    statements: rule.statements.filter((one) => wanted.has(one)),
    excepts: rule.excepts.filter((one) => ids.has(one.rule)),
  };
}
