import type { Rule, Rulebook } from "@sojourn/policy";

export type PageGroup = { layer: string; page: string; rules: Rule[] };

const texts = new WeakMap<Rule, string>();

function textOf(rule: Rule): string {
  const known = texts.get(rule) ?? `${rule.id} ${rule.title} ${rule.prose}`.toLowerCase();
  texts.set(rule, known);
  return known;
}

/** The words that a page defines between its rules are kept under such an id; they are no rule to look for. */
export const isRule = ({ id }: Rule): boolean => !id.includes(":PAGE-");

/** Rules that hold every word, wherever it stands: id, title or prose. */
export function findRules(rulebook: Rulebook, search: string, layer?: string): Rule[] {
  const terms = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rulebook.rules.filter(
    (rule) =>
      isRule(rule) && (!layer || rule.layer === layer) && terms.every((term) => textOf(rule).includes(term)),
  );
}

/** In the order of the rulebook: layer by layer, page by page. */
export function byPage(rules: Rule[]): PageGroup[] {
  const groups = new Map<string, PageGroup>();
  for (const rule of rules) {
    const key = `${rule.layer} ${rule.page}`;
    const group = groups.get(key) ?? { layer: rule.layer, page: rule.page, rules: [] };
    group.rules.push(rule);
    groups.set(key, group);
  }
  return [...groups.values()];
}
