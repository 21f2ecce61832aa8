import { isoFromDay } from "@sojourn/dates";
import type { Rule, Rulebook } from "@sojourn/policy";
import { longDate } from "../lib/dates.ts";
import { pageTitle } from "../lib/rules.ts";
import { words } from "../words/index.ts";

const t = words.law;

/** A page with rules that are written and not law: what it is, and why it does not count. */
export type WaitingPage = { page: string; title: string; state: string; rules: Rule[]; from?: string };

const pages = new WeakMap<Rulebook, WaitingPage[]>();

/** Everything that can be supposed, page by page. */
export function waitingPages(rulebook: Rulebook): WaitingPage[] {
  const known = pages.get(rulebook) ?? waiting(rulebook);
  pages.set(rulebook, known);
  return known;
}

function waiting(rulebook: Rulebook): WaitingPage[] {
  const rules = rulebook.rules.filter(({ force }) => force.kind === "enjoined" || force.kind === "proposed");
  return [...Map.groupBy(rules, ({ page }) => page.replace(/\.md$/, ""))].map(([page, rules]) => {
    const from = Math.max(...rules.map(({ effective }) => effective.from ?? -Infinity));
    return {
      page,
      title: pageTitle(page),
      state: stateOf(rules),
      rules,
      ...(Number.isFinite(from) && { from: isoFromDay(from) }),
    };
  });
}

/** "blocked by a court since 14 September 2026 (D. Mass. 1:26-cv-13799)" */
function stateOf(rules: Rule[]): string {
  const { force } = rules[0] as Rule;
  const alone = new Set(rules.map(({ force }) => `${force.since} ${force.why}`)).size === 1;
  const since = alone && force.since !== undefined ? t.since(longDate(isoFromDay(force.since))) : "";
  return `${t.states[force.kind as keyof typeof t.states]}${since}${alone && force.why ? ` (${force.why})` : ""}`;
}

/** Names in an address that no page and no rule of the rulebook has. */
export const unknownNames = (rulebook: Rulebook, names: readonly string[]): string[] =>
  names.filter((name) => !rulebook.rules.some(({ id, page }) => id === name || page === `${name}.md`));
