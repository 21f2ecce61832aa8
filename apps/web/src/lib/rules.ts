import type { Rule, Rulebook } from "@sojourn/policy";
import { text } from "../words/tongue.ts";
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

/** Words that a page defines between its rules are cited by the page: no reader knows their file. */
export const citedAs = ({ pages }: Rulebook, { id, page, title }: Rule): string =>
  id.includes(":PAGE-") ? (pages.find((one) => one.page === page)?.title ?? title) : title;

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

/** A school by its name; the law by what it is called in the language of the page. */
export const layerTitle = (rulebook: Rulebook, id: string) =>
  text(rulebook.layers.find((layer) => layer.id === id)?.title ?? id);

export const schoolsOf = (rulebook: Rulebook) => rulebook.layers.filter((layer) => layer.id !== "us");

/** "us/stem-opt.md" as a heading: "Stem opt". */
export function pageTitle(page: string): string {
  const name = (page.split("/").at(-1) ?? page).replace(/\.md$/, "").replaceAll("-", " ");
  const known = name.replace(/\b(opt|cpt|stem|dso|uscis|ssn)\b/gi, (word) => word.toUpperCase());
  return (known.charAt(0).toUpperCase() + known.slice(1)).replace(/^J1$/, "J-1");
}

const titles = new WeakMap<Rulebook, Map<string, string>>();

/** What permissions, clocks, duties and milestones are called, by the name that rules know them by. */
export function titlesOf(rulebook: Rulebook): Map<string, string> {
  const known = titles.get(rulebook) ?? new Map(rulebook.rules.flatMap(titled));
  titles.set(rulebook, known);
  return known;
}

/** The same in the language of the page. */
export function titleOf(rulebook: Rulebook, name: string): string | undefined {
  const title = titlesOf(rulebook).get(name);
  return title && text(title);
}

const titled = ({ statements }: Rule): [string, string][] =>
  statements.flatMap((one) =>
    "title" in one && one.title ? [[one.name, one.title] as [string, string]] : [],
  );
