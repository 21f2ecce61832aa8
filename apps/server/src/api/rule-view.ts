import { isoFromDay } from "@sojourn/dates";
import type { Rule } from "@sojourn/policy";
import type { RuleLine, RuleView } from "../schemas/rule.ts";

/** A rule in one line of a list; days are dates here, as everywhere outside the engine. */
export function ruleLine({ id, title, layer, page, force, effective, statements, excepts }: Rule): RuleLine {
  const { from, until } = effective;
  return {
    ...{ id, title, layer, page, force: force.kind },
    ...present({ from: iso(from), until: iso(until) }),
    runs: statements.length > 0 || excepts.length > 0,
  };
}

/** The whole rule, with every rule that bears its name. */
export function ruleView(rule: Rule, versions: readonly Rule[]): RuleView {
  const { line, section, prose, force, consequence, authority, appliesTo, informational, notRun } = rule;
  const { formal, replaces, excepts, seeAlso, runsAs, referredBy, sources } = rule;
  return {
    ...ruleLine(rule),
    ...{ line, prose, formal, replaces, seeAlso, runsAs, referredBy },
    ...present({ section, consequence, authority, appliesTo, informational, notRun }),
    ...present({ forceSince: iso(force.since), forceWhy: force.why }),
    sources: sources.map(({ readOn, ...named }) => ({ ...named, ...present({ readOn: iso(readOn) }) })),
    excepts: excepts.map((except) => except.rule),
    versions: versions.map(ruleLine).map(({ from, until, force: kind, page }) => ({
      ...present({ from, until }),
      ...{ force: kind, page },
    })),
  };
}

const iso = (day: number | undefined): string | undefined =>
  day === undefined ? undefined : isoFromDay(day);

/** Without the keys that have no value. */
function present<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
