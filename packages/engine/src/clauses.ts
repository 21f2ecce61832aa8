import type { Clause, Expr, Permission, Rule } from "@sojourn/policy";
import type { From } from "./compose.ts";
import { type Ready, readyTest } from "./eval/index.ts";
import { all, not } from "./values.ts";

type Kind = Clause["kind"];
type Of<K extends Kind> = Extract<Clause, { kind: K }>;

/** A clause with the rule that says it, made ready to run. `at`: its place in the statement, from 0. */
export type ReadyClause<K extends Kind> = {
  rule: Rule;
  clause: Of<K>;
  at: number;
  applies: Ready<boolean | undefined>;
};

/** A permission's statement by one rule. */
export type Ruling = {
  rule: Rule;
  statement: Permission;
  /** `undefined`: it does not say for whom, and is for everyone the permission is for. */
  whom: Ready<boolean | undefined> | undefined;
  /** The same for someone of whom it is not known whether it is for them. */
  inDoubt(): Ruling;
  clauses: readonly ReadyClause<Kind>[];
};

/** By the statement of one composed law: another rulebook may hold the same statement under another rule. */
const RULINGS = new WeakMap<From<Permission>, Ruling>();

export function rulingOf(from: From<Permission>): Ruling {
  const known = RULINGS.get(from);
  if (known) return known;
  const made = rulingBy(from.rule, from.statement, from.statement.clauses);
  RULINGS.set(from, made);
  return made;
}

function rulingBy(rule: Rule, statement: Permission, clauses: readonly Clause[]): Ruling {
  const conds = clauses.filter((clause) => clause.kind === "for").map(({ cond }) => cond);
  const whom = conds.map(readyTest);
  let doubted: Ruling | undefined;
  return {
    rule,
    statement,
    whom: whom.length > 0 ? (context) => all(whom.map((one) => one(context))) : undefined,
    clauses: clauses.map((clause, at) => ({ rule, clause, at, applies: readyTail(clause) })),
    inDoubt: () => (doubted ??= rulingBy(rule, statement, clauses.map(onlyFor(conds)))),
  };
}

/** Each clause applies only if the statement is for this student. */
const onlyFor =
  (conds: readonly Expr[]) =>
  (clause: Clause): Clause => ({
    ...clause,
    when: { k: "and", of: clause.when ? [...conds, clause.when] : [...conds] },
  });

/** The clauses of some kinds, in the order of the rules. */
export function clausesOf<K extends Kind>(rulings: readonly Ruling[], ...kinds: K[]): ReadyClause<K>[] {
  const found: ReadyClause<Kind>[] = [];
  for (const { clauses } of rulings)
    for (const one of clauses) if (kinds.includes(one.clause.kind as K)) found.push(one);
  return found as unknown as ReadyClause<K>[];
}

export const ALWAYS: Ready<boolean | undefined> = () => true;

/** Whether a clause applies: when it says when, and unless it says unless. */
function readyTail({ when, unless }: { when?: Expr; unless?: Expr }): Ready<boolean | undefined> {
  if (!when && !unless) return ALWAYS;
  const only = when ? readyTest(when) : ALWAYS;
  const except = unless ? readyTest(unless) : undefined;
  return (context) => {
    const fits = only(context);
    return fits === false || !except ? fits : all([fits, not(except(context))]);
  };
}
