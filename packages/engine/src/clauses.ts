import type { Clause, Expr, Force, Permission, Rule, WindowKind } from "@sojourn/policy";
import { camel } from "@sojourn/record";
import { type Ask, readyAsk } from "./asks.ts";
import { bars, type From, forceOn, type Law, type Speaker } from "./compose.ts";
import { afresh, type Context } from "./context.ts";
import { type Ready, ready, readyTest, type Test } from "./eval/index.ts";
import { perLaw } from "./per-law.ts";
import type { PermissionStanding } from "./standing.ts";
import { ALWAYS, readyTail } from "./tails.ts";
import { all } from "./values.ts";
import { titleOf } from "./words.ts";

type Of<K extends Clause["kind"]> = Extract<Clause, { kind: K }>;

/** A clause made ready: the rule that says it, and whether it applies. */
type Said = { speaker: Speaker; applies: Test };

/** The days between which something is to be done, and by what rule. */
export type Bounding = Said & {
  window: WindowKind;
  /** Else it only advises. */
  binding: boolean;
  ground: Ground;
  from: Ready | undefined;
  until: Ready | undefined;
};
/** What may be had; counted from a known start it ends the window, too. */
export type Lasting = Said & { binding: boolean; ground: Ground; from: Ready | undefined; amount: Ready };
/** What a bound rests on, as a standing cites it. */
export type Ground = {
  rule: string;
  layer: string;
  force: Force;
  /** Its force on the day of the law. */
  forceNow: Force;
  because: string | undefined;
  otherwise: string | undefined;
  /** The name of the clause as what sets the one edge, and the other. */
  clause: { from: string; until: string };
};

type Granting = Said & { what: readonly string[] };
type Answering = Said & { within: Ready };
type Approving = Said & { approvals: PermissionStanding["approvals"] };
type Needing = Said & { documents: readonly Paper[] };
/** A paper, or an item of one, with its key in a record. */
export type Paper = { id: string; key: string; items: readonly { id: string; key: string }[] };

/** The clauses of a statement, by what they are about. */
type Clauses = {
  asks: Ask[];
  bounds: (Bounding | Lasting)[];
  lasts: Lasting[];
  needs: Needing[];
  approved: Approving[];
  answered: Answering[];
  grants: Granting[];
};

/** A permission's statement by one rule. */
export type Ruling = Clauses & {
  speaker: Speaker;
  title: string | undefined;
  /** `undefined`: it does not say for whom, and is for everyone the permission is for. */
  whom: Test | undefined;
  /** The parts of what it says of that, all of which are to be so. */
  audience: readonly Audience[];
  /** The same for someone of whom it is not known whether it is for them. */
  inDoubt(): Ruling;
};

/** `byClass`: it speaks of the class of status and of nothing else. */
type Audience = { isIn: Test; byClass: boolean };

/** What every rule in force says of a permission, in the order of the layers. */
export type Rulings = { title: string; all: readonly Ruling[] };

export const rulingsOf = perLaw((id, law): Rulings => {
  const statements = law.permissions.get(id) ?? [];
  const all = statements.map((from) => rulingOf(from, from.statement.clauses, law));
  return { title: titleOf(id, statements), all };
});

function rulingOf(from: From<Permission>, clauses: readonly Clause[], law: Law): Ruling {
  const conds = clauses.filter((clause) => clause.kind === "for").map(({ cond }) => cond);
  const whom = conds.map(readyTest);
  let doubted: Ruling | undefined;
  const { asks, bounds, lasts, needs, approved, answered, grants } = byKind(clauses, from, law);
  return {
    speaker: from.speaker,
    title: from.statement.title,
    whom: whom.length > 1 ? (context) => all(whom.map((one) => one(context))) : whom[0],
    audience: conds.flatMap(partsOf).map((part) => ({ isIn: readyTest(part), byClass: asksForClass(part) })),
    asks,
    bounds,
    lasts,
    needs,
    approved,
    answered,
    grants,
    inDoubt: () => (doubted ??= rulingOf(from, clauses.map(onlyFor(conds)), law)),
  };
}

const partsOf = (cond: Expr): readonly Expr[] => (cond.k === "and" ? cond.of : [cond]);

function asksForClass(expr: Expr): boolean {
  if (expr.k === "or" || expr.k === "and") return expr.of.every(asksForClass);
  return expr.k === "is" && expr.a.k === "fact" && expr.a.path.join(".") === "status.class";
}

/** Each clause applies only if the statement is for this student. */
const onlyFor =
  (conds: readonly Expr[]) =>
  (clause: Clause): Clause => ({
    ...clause,
    when: { k: "and", of: clause.when ? [...conds, clause.when] : [...conds] },
  });

function byKind(clauses: readonly Clause[], { rule, speaker }: From<Permission>, law: Law): Clauses {
  const made: Clauses = {
    ...{ asks: [], bounds: [], lasts: [] },
    ...{ needs: [], approved: [], answered: [], grants: [] },
  };
  const binding = bars(rule, law.day);
  clauses.forEach((clause, at) => {
    const said: Said = { speaker, applies: readyTail(clause) };
    if (clause.kind === "require" || clause.kind === "advise")
      made.asks.push(readyAsk(clause, at + 1, said, rule, law));
    else if (clause.kind === "window")
      made.bounds.push(bounding(clause, said, binding, groundOf(clause, rule, law)));
    else if (clause.kind === "lasts") {
      const lasting = lastingBy(clause, said, binding, groundOf(clause, rule, law));
      made.bounds.push(lasting);
      made.lasts.push(lasting);
    } else if (clause.kind === "needs")
      made.needs.push({ ...said, documents: clause.documents.map(paperOf) });
    else if (clause.kind === "approved")
      made.approved.push({ ...said, approvals: approvalsIn(clause, rule) });
    else if (clause.kind === "answered") made.answered.push({ ...said, within: ready(clause.within) });
    else if (clause.kind === "grants") made.grants.push({ ...said, what: clause.what });
  });
  return made;
}

const bounding = (clause: Of<"window">, said: Said, binding: boolean, ground: Ground): Bounding => ({
  speaker: said.speaker,
  applies: said.applies,
  window: clause.window,
  binding: binding && !clause.advisory,
  ground,
  from: maybe(clause.from),
  until: maybe(clause.until),
});

const lastingBy = (clause: Of<"lasts">, said: Said, binding: boolean, ground: Ground): Lasting => ({
  speaker: said.speaker,
  applies: said.applies,
  binding,
  ground,
  from: maybe(clause.from),
  amount: ready(clause.amount),
});

function groundOf({ kind, because, otherwise }: Of<"window" | "lasts">, rule: Rule, { day }: Law): Ground {
  const { id, layer, force, consequence } = rule;
  return {
    rule: id,
    layer,
    force: force.kind,
    forceNow: forceOn(rule, day),
    because,
    otherwise: otherwise || consequence,
    clause: { from: `${id}#${kind}-from`, until: `${id}#${kind}-until` },
  };
}

const paperOf = ({ id, items }: Of<"needs">["documents"][number]): Paper => ({
  id,
  key: camel(id),
  items: [...new Set(items)].map((item) => ({ id: item, key: camel(item) })),
});

const approvalsIn = ({ by }: Of<"approved">, rule: Rule): PermissionStanding["approvals"] =>
  by.map((one) => ({ by: one.by, ...(one.attests && { attests: one.attests }), rule: rule.id }));

const maybe = (expr: Expr | undefined): Ready | undefined => expr && ready(expr);

/** The clauses of one kind that surely apply. */
export function collect<C extends Said>(
  rulings: readonly Ruling[],
  clausesOf: (ruling: Ruling) => readonly C[],
  context: Context,
): C[] {
  const found: C[] = [];
  for (const ruling of rulings)
    for (const one of clausesOf(ruling))
      if (one.applies === ALWAYS || one.applies(afresh(context, one.speaker)) === true) found.push(one);
  return found;
}
