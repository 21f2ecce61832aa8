import type { Clause, Expr, Permission, Rule } from "@sojourn/policy";
import { type Ask, readyAsk } from "./asks.ts";
import type { From, Law } from "./compose.ts";
import { type Ready, ready, readyTest, type Test } from "./eval/index.ts";
import type { PermissionStanding } from "./standing.ts";
import { all, not } from "./values.ts";

type Kind = Clause["kind"];
type Of<K extends Kind> = Extract<Clause, { kind: K }>;

/** What of a clause is made ready, by its kind. */
type Made = {
  window: { from: Ready | undefined; until: Ready | undefined };
  lasts: { from: Ready | undefined; amount: Ready };
  answered: { within: Ready };
  approved: { approvals: readonly Approval[] };
};
type Approval = PermissionStanding["approvals"][number];

/** A clause with the rule that says it, made ready to run. */
export type ReadyClause<K extends Kind> = {
  rule: Rule;
  clause: Of<K>;
  applies: Test;
} & (K extends keyof Made ? Made[K] : unknown);

/** The clauses of a statement, by kind. */
type Clauses = {
  asks: Ask[];
  bounds: (ReadyClause<"window"> | ReadyClause<"lasts">)[];
  lasts: ReadyClause<"lasts">[];
  needs: ReadyClause<"needs">[];
  approved: ReadyClause<"approved">[];
  answered: ReadyClause<"answered">[];
  grants: ReadyClause<"grants">[];
};

/** A permission's statement by one rule. */
export type Ruling = Clauses & {
  rule: Rule;
  statement: Permission;
  /** `undefined`: it does not say for whom, and is for everyone the permission is for. */
  whom: Test | undefined;
  /** The same for someone of whom it is not known whether it is for them. */
  inDoubt(): Ruling;
};

/** By composed law: another rulebook may hold the same statement under another rule. */
const RULINGS = new WeakMap<Law, Map<string, readonly Ruling[]>>();

/** What every rule in force says of a permission, in the order of the layers. */
export function rulingsOf(id: string, law: Law): readonly Ruling[] {
  const known = RULINGS.get(law) ?? new Map<string, readonly Ruling[]>();
  RULINGS.set(law, known);
  const made = known.get(id) ?? (law.permissions.get(id) ?? []).map((from) => rulingOf(from, law));
  known.set(id, made);
  return made;
}

const rulingOf = ({ rule, statement }: From<Permission>, law: Law): Ruling =>
  rulingBy(rule, statement, statement.clauses, law);

function rulingBy(rule: Rule, statement: Permission, clauses: readonly Clause[], law: Law): Ruling {
  const conds = clauses.filter((clause) => clause.kind === "for").map(({ cond }) => cond);
  const whom = conds.map(readyTest);
  let doubted: Ruling | undefined;
  return {
    rule,
    statement,
    whom: whom.length > 1 ? (context) => all(whom.map((one) => one(context))) : whom[0],
    ...byKind(clauses, rule, law),
    inDoubt: () => (doubted ??= rulingBy(rule, statement, clauses.map(onlyFor(conds)), law)),
  };
}

/** Each clause applies only if the statement is for this student. */
const onlyFor =
  (conds: readonly Expr[]) =>
  (clause: Clause): Clause => ({
    ...clause,
    when: { k: "and", of: clause.when ? [...conds, clause.when] : [...conds] },
  });

function byKind(clauses: readonly Clause[], rule: Rule, law: Law): Clauses {
  const made: Clauses = {
    asks: [],
    bounds: [],
    lasts: [],
    needs: [],
    approved: [],
    answered: [],
    grants: [],
  };
  clauses.forEach((clause, at) => {
    const base = { rule, applies: readyTail(clause) };
    if (clause.kind === "require" || clause.kind === "advise")
      made.asks.push(readyAsk(clause, `${rule.id}#${at + 1}`, base.applies, rule, law));
    else if (clause.kind === "window")
      made.bounds.push({ ...base, clause, from: maybe(clause.from), until: maybe(clause.until) });
    else if (clause.kind === "lasts") {
      const lasts = { ...base, clause, from: maybe(clause.from), amount: ready(clause.amount) };
      made.bounds.push(lasts);
      made.lasts.push(lasts);
    } else if (clause.kind === "needs") made.needs.push({ ...base, clause });
    else if (clause.kind === "approved")
      made.approved.push({ ...base, clause, approvals: approvalsIn(clause, rule) });
    else if (clause.kind === "answered")
      made.answered.push({ ...base, clause, within: ready(clause.within) });
    else if (clause.kind === "grants") made.grants.push({ ...base, clause });
  });
  return made;
}

const approvalsIn = ({ by }: Of<"approved">, rule: Rule): Approval[] =>
  by.map((one) => ({ by: one.by, ...(one.attests && { attests: one.attests }), rule: rule.id }));

const maybe = (expr: Expr | undefined): Ready | undefined => expr && ready(expr);

export const ALWAYS: Test = () => true;

/** Whether a clause applies: when it says when, and unless it says unless. */
function readyTail({ when, unless }: { when?: Expr; unless?: Expr }): Test {
  if (!when && !unless) return ALWAYS;
  const only = when ? readyTest(when) : ALWAYS;
  const except = unless ? readyTest(unless) : undefined;
  return (context) => {
    const fits = only(context);
    return fits === false || !except ? fits : all([fits, not(except(context))]);
  };
}
