import type { Choose, Rule, Rulebook } from "@sojourn/policy";
import { compose, type From, type Law } from "../compose.ts";
import { personalNames } from "../personal.ts";
import { block, put, type Scope, targetFor, write } from "./scope.ts";
import { NONE, type Val } from "./values.ts";

/** More schools than share one program: with very many each gets its own. */
const MOST_TOGETHER = 12;

/**
 * The laws of several schools in one: what the law says is the same for all, and what a school says is guarded by
 * `SC`, the place of the school at hand in `schools` (-1: none). So the code for the law is made, and made fast, once.
 */
export type Schools = {
  schools: readonly string[];
  /** By school; `undefined` for the law alone. */
  laws: ReadonlyMap<string | undefined, Law>;
  all: Law;
  /** What schools chose of what the law leaves to them. */
  chosen: ReadonlyMap<string, readonly From<Choose>[]>;
};

export function lawsOf(
  rulebook: Rulebook,
  lawAsOf: number,
  supposing: readonly string[],
  asked: string | undefined,
): Schools {
  const listed = rulebook.layers.map(({ id }) => id).filter((id) => id !== "us");
  const known = asked === undefined || listed.includes(asked) ? listed : [...listed, asked];
  const schools = known.length > MOST_TOGETHER ? (asked === undefined ? [] : [asked]) : known;
  const law = (school?: string) =>
    compose(rulebook, { lawAsOf, supposing, ...(school !== undefined && { school }) });
  const own = schools.map((school) => [school, law(school)] as const);
  const alone = law();
  const laws = new Map<string | undefined, Law>([[undefined, alone], ...own]);
  return { schools, laws, ...joined([alone, ...own.map(([, one]) => one)]) };
}

function joined([first, ...others]: readonly [Law, ...Law[]]): Pick<Schools, "all" | "chosen"> {
  const laws = [first, ...others];
  const rules = [...new Set(laws.flatMap((law) => law.rules))];
  const law: Law = {
    ...first,
    rules,
    lets: united(laws, (one) => one.lets),
    choices: new Map(laws.flatMap(({ choices }) => [...choices])),
    chosen: new Map(),
    milestones: united(laws, (one) => one.milestones),
    clocks: united(laws, (one) => one.clocks),
    permissions: united(laws, (one) => one.permissions),
    duties: new Map(),
    meanings: new Map(),
    personal: new Set(),
    byId: new Map(rules.map((rule) => [rule.id, rule])),
    lifts: united(
      laws,
      (one) => one.lifts,
      ({ except }) => except,
    ),
  };
  const chosen = united(
    laws.map((one) => new Map([...one.chosen].map(([name, from]) => [name, [from]]))),
    (one) => one,
  );
  return { all: { ...law, personal: personalNames(law) }, chosen };
}

/** Everything that any of the laws says of a name, once each, the law's own first. */
function united<L, T extends { rule: Rule }>(
  laws: readonly L[],
  of: (law: L) => ReadonlyMap<string, readonly T[]>,
  what: (one: T) => unknown = (one) => (one as T & { statement?: unknown }).statement,
): Map<string, T[]> {
  const names = new Set(laws.flatMap((law) => [...of(law).keys()]));
  return new Map(
    [...names].map((name) => {
      const said = laws.flatMap((law) => of(law).get(name) ?? []);
      return [name, [...new Map(said.toReversed().map((one) => [what(one), one])).values()].reverse()];
    }),
  );
}

/** Whether a rule is of the school at hand: 2 or 0; the law is everywhere. */
export function here(rule: Rule | undefined, scope: Scope): string {
  if (rule === undefined || rule.layer === "us") return "2";
  const key = `here ${rule.layer}`;
  const known = scope.seen.get(key);
  if (known?.t === "b") return known.v;
  const v = scope.gen.sure(put(scope, `SC === ${scope.gen.schools.indexOf(rule.layer)} ? 2 : 0`));
  scope.seen.set(key, { t: "b", v, none: false });
  return v;
}

/** A value where a rule is of the school at hand, else another that needs no work. */
export function onlyHere(
  rule: Rule,
  scope: Scope,
  work: (inner: Scope) => Val,
  elsewhere: (val: Val) => Val = () => NONE,
): Val {
  if (rule.layer === "us") return work(scope);
  const inner = block(scope);
  const val = work(inner);
  const other = elsewhere(val);
  const target = targetFor(scope, [val, other]);
  target.assign(inner, val);
  const without = block(scope);
  target.assign(without, other);
  write(scope, `if (${here(rule, scope)} === 2) {`, ...inner.lines, "} else {", ...without.lines, "}");
  return target.val;
}
