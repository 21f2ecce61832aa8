import type {
  Choice,
  Choose,
  Clock,
  Day,
  Duty,
  Except,
  Expr,
  Force,
  Let,
  Milestone,
  Permission,
  Rule,
  Rulebook,
} from "@sojourn/policy";
import type { Defined, Seat } from "./context.ts";
import { personalNames } from "./personal.ts";
import type { Value } from "./values.ts";

export type From<S> = { rule: Rule; speaker: Speaker; statement: S };

/** A rule of a law as the one who speaks: cited for what it assumes, with what names mean in its mouth. */
export type Speaker = { id: string; layer: string; names: Names };

/** What is meant by a name, by the name's number; filled as names are met. The rules of a layer mean the same. */
export type Names = (Defined<Value> | undefined)[];

/** What a name stands for when a rule of some layer says it. */
export type Meaning = {
  /** Its value may differ between permissions: it speaks of the application or the request at hand. */
  personal: boolean;
  /** What the school chose of a reading that the law leaves to it, else what holds when it is silent. */
  chosen?: Expr;
  lets?: readonly From<Let>[];
};

/** The first places among what is worked out are for the entries that are put at hand by name. */
const FOCUS_PLACES = 5;

/** The rules that are law on a day for one school, by what they speak of. */
export type Law = {
  /** A day that it is the law of; with it, every day until some rule comes, goes or changes its force. */
  day: Day;
  rules: Rule[];
  /** Later layers last; a name is looked up from the asking rule's own layer downwards. */
  lets: Map<string, From<Let>[]>;
  choices: Map<string, From<Choice>>;
  chosen: Map<string, From<Choose>>;
  milestones: Map<string, From<Milestone>[]>;
  clocks: Map<string, From<Clock>[]>;
  permissions: Map<string, From<Permission>[]>;
  duties: Map<string, From<Duty>[]>;
  /** By layer, then by name; filled as names are met. */
  meanings: Map<string, Map<string, Meaning>>;
  /** How many of the names met have a place among what is worked out: for each permission, and for all. */
  places: { own: number; shared: number };
  personal: ReadonlySet<string>;
  byId: ReadonlyMap<string, Rule>;
  /** What names mean, by layer. */
  names: Map<string, Names>;
  /** Who speaks where no rule does, in the words of the law. */
  nobody: Speaker;
  /** Exceptions by the rule they lift. */
  lifts: Map<string, Lift[]>;
};

type Lift = { rule: Rule; speaker: Speaker; except: Except };

export type LawState = { lawAsOf: Day; supposing: readonly string[]; school?: string };

/** Select what is in force and group it. Enjoined and proposed rules take part only where supposed. */
export function compose(rulebook: Rulebook, state: LawState): Law {
  const layers = new Set(["us", ...(state.school ? [state.school] : [])]);
  const live = rulebook.rules.filter((rule) => layers.has(rule.layer) && inForce(rule, state));
  const replaced = new Set(live.flatMap((rule) => rule.replaces.map((id) => `${rule.layer} ${id}`)));
  const order = new Map(rulebook.layers.map((layer, at) => [layer.id, at]));
  const rules = live
    .filter((rule) => !replaced.has(`${rule.layer} ${rule.id}`))
    .sort((a, b) => (order.get(a.layer) ?? 0) - (order.get(b.layer) ?? 0));
  const us: Names = [];
  const law: Law = {
    day: state.lawAsOf,
    rules,
    lets: new Map(),
    choices: new Map(),
    chosen: new Map(),
    milestones: new Map(),
    clocks: new Map(),
    permissions: new Map(),
    duties: new Map(),
    lifts: new Map(),
    meanings: new Map(),
    places: { own: FOCUS_PLACES, shared: FOCUS_PLACES },
    personal: new Set(),
    byId: new Map(rules.map((rule) => [rule.id, rule])),
    names: new Map([["us", us]]),
    nobody: { id: "", layer: "us", names: us },
  };
  for (const rule of rules) file(rule, speakerOf(rule, law), law);
  // Layers narrow: a school lifts none of the law's rules.
  for (const [id, lifts] of law.lifts)
    law.lifts.set(
      id,
      lifts.filter(({ rule }) => rule.layer === law.byId.get(id)?.layer),
    );
  law.personal = personalNames(law);
  return law;
}

/** A place among what is worked out, for one more thing that goes by a name. */
export function seatIn({ personal, places }: Law, name: string): Seat {
  return personal.has(name)
    ? { personal: true, place: places.own++ }
    : { personal: false, place: places.shared++ };
}

/** What a name means in the mouth of a layer's rules. */
export function meaningOf(name: string, layer: string, law: Law): Meaning {
  const known = law.meanings.get(layer)?.get(name);
  if (known) return known;
  const names = law.meanings.get(layer) ?? new Map<string, Meaning>();
  const made = meaningIn(name, layer, law);
  law.meanings.set(layer, names.set(name, made));
  return made;
}

/** A school's own word, where it has one, else the law's. */
function meaningIn(name: string, layer: string, law: Law): Meaning {
  const lets = law.lets.get(name)?.filter(({ rule }) => rule.layer === layer);
  if (layer !== "us" && !lets?.length) return meaningOf(name, "us", law);
  const choice = law.choices.get(name);
  const chosen = law.chosen.get(name)?.statement.value ?? choice?.statement.silent;
  return { personal: law.personal.has(name), ...(choice && chosen && { chosen }), ...(lets && { lets }) };
}

/** A rule as the one who speaks in a law. */
export function speakerOf({ id, layer }: Rule, law: Law): Speaker {
  const names = law.names.get(layer) ?? [];
  law.names.set(layer, names);
  return { id, layer, names };
}

function file(rule: Rule, speaker: Speaker, law: Law): void {
  for (const except of rule.excepts) push(law.lifts, except.rule, { rule, speaker, except });
  for (const statement of rule.statements) {
    if (statement.kind === "let") push(law.lets, statement.name, { rule, speaker, statement });
    else if (statement.kind === "choice") law.choices.set(statement.name, { rule, speaker, statement });
    else if (statement.kind === "choose") law.chosen.set(statement.name, { rule, speaker, statement });
    else if (statement.kind === "milestone")
      push(law.milestones, statement.name, { rule, speaker, statement });
    else if (statement.kind === "clock") push(law.clocks, statement.name, { rule, speaker, statement });
    else if (statement.kind === "permission")
      push(law.permissions, statement.name, { rule, speaker, statement });
    else if (statement.kind === "duty") push(law.duties, statement.name, { rule, speaker, statement });
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Whether a rule is law in this state, apart from what replaces it. */
export function inForce(rule: Rule, state: LawState): boolean {
  const { from, until } = rule.effective;
  if ((from !== undefined && state.lawAsOf < from) || (until !== undefined && state.lawAsOf > until))
    return false;
  const force = forceOn(rule, state.lawAsOf);
  if (force === "superseded") return false;
  return (force !== "enjoined" && force !== "proposed") || supposed(rule, state.supposing);
}

/** A force that began on a day (an injunction, a withdrawal) did not hold before it. */
export function forceOn(rule: Rule, day: Day): Force {
  const { kind, since } = rule.force;
  const changed = kind === "enjoined" || kind === "superseded";
  return changed && since !== undefined && day < since ? "binding" : kind;
}

/** Supposed by its page (`us/fixed-admission`) or by its own id. */
export function supposed(rule: Rule, supposing: readonly string[]): boolean {
  const page = rule.page.replace(/\.md$/, "");
  return supposing.some((name) => name === rule.id || page === name || page.endsWith(`/${name}`));
}

/** What stops a rule's unmet requirement from barring: it is only guidance, advice, or supposed. */
export const bars = (rule: Rule, lawAsOf: Day): boolean => {
  const force = forceOn(rule, lawAsOf);
  return force !== "guidance" && force !== "advisory";
};
