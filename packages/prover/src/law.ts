import type {
  Choice,
  Choose,
  Clock,
  Day,
  Except,
  Let,
  Milestone,
  Permission,
  Rule,
  Rulebook,
} from "@sojourn/policy";

export type From<S> = { rule: Rule; statement: S };

/** The rules in force on a day, by what they speak of. */
export type Law = {
  rules: Rule[];
  lets: Map<string, From<Let>[]>;
  choices: Map<string, From<Choice>>;
  chosen: Map<string, From<Choose>>;
  milestones: Map<string, From<Milestone>[]>;
  clocks: Map<string, From<Clock>[]>;
  permissions: Map<string, From<Permission>[]>;
  lifts: Map<string, { rule: Rule; except: Except }[]>;
  lawAsOf: Day;
};

export type LawState = { lawAsOf: Day; supposing: readonly string[]; school?: string };

/** The same choice of rules as the engine's, made anew: what is proved is that this composition only narrows. */
export function compose(rulebook: Rulebook, state: LawState): Law {
  const rules = inForce(rulebook, state);
  const law: Law = {
    rules,
    lets: new Map(),
    choices: new Map(),
    chosen: new Map(),
    milestones: new Map(),
    clocks: new Map(),
    permissions: new Map(),
    lifts: new Map(),
    lawAsOf: state.lawAsOf,
  };
  for (const rule of rules) file(rule, law);
  return law;
}

function inForce(rulebook: Rulebook, state: LawState): Rule[] {
  const layers = ["us", ...(state.school ? [state.school] : [])];
  const live = rulebook.rules.filter((rule) => layers.includes(rule.layer) && isLaw(rule, state));
  const replaced = new Set(live.flatMap((rule) => rule.replaces.map((id) => `${rule.layer} ${id}`)));
  return live
    .filter((rule) => !replaced.has(`${rule.layer} ${rule.id}`))
    .sort((a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer));
}

function file(rule: Rule, law: Law): void {
  for (const except of rule.excepts) {
    // A school lifts none of the law's rules.
    const lifted = law.rules.find((one) => one.id === except.rule);
    if (lifted?.layer === rule.layer) push(law.lifts, except.rule, { rule, except });
  }
  for (const statement of rule.statements) {
    if (statement.kind === "let") push(law.lets, statement.name, { rule, statement });
    else if (statement.kind === "choice") law.choices.set(statement.name, { rule, statement });
    else if (statement.kind === "choose") law.chosen.set(statement.name, { rule, statement });
    else if (statement.kind === "milestone") push(law.milestones, statement.name, { rule, statement });
    else if (statement.kind === "clock") push(law.clocks, statement.name, { rule, statement });
    else if (statement.kind === "permission") push(law.permissions, statement.name, { rule, statement });
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function isLaw(rule: Rule, { lawAsOf, supposing }: LawState): boolean {
  const { from, until } = rule.effective;
  if ((from !== undefined && lawAsOf < from) || (until !== undefined && lawAsOf > until)) return false;
  const force = forceOn(rule, lawAsOf);
  if (force === "superseded") return false;
  const page = rule.page.replace(/\.md$/, "");
  const supposed = supposing.some((name) => name === rule.id || page === name || page.endsWith(`/${name}`));
  return (force !== "enjoined" && force !== "proposed") || supposed;
}

function forceOn(rule: Rule, day: Day): Rule["force"]["kind"] {
  const { kind, since } = rule.force;
  return (kind === "enjoined" || kind === "superseded") && since !== undefined && day < since
    ? "binding"
    : kind;
}

/** Guidance and advice do not bar. */
export const bars = (rule: Rule, day: Day): boolean => !["guidance", "advisory"].includes(forceOn(rule, day));
