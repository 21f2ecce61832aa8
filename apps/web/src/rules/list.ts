import type { Rule } from "@sojourn/policy";

export type PageGroup = { layer: string; page: string; rules: Rule[] };

/** The words that a page defines between its rules are kept under such an id; they are no rule to look for. */
export const isRule = ({ id }: Rule): boolean => !id.includes(":PAGE-");

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
