import type { Clause, Rule } from "@sojourn/policy";
import {
  type Bench,
  ENOUGH,
  encoded,
  find,
  forEveryone,
  layerOn,
  near,
  notDecided,
  report,
  verdictAt,
  worldOf,
} from "./bench.ts";
import type { Encoder } from "./encoder.ts";
import type { Proved } from "./findings.ts";
import { type Known, withoutClause } from "./known.ts";
import { type Asked, type Bound, type Encoded, encodePermission } from "./permission.ts";
import { witness } from "./search.ts";
import { EFFORT } from "./solver.ts";
import { and, lt, not, or, type Term, TRUE } from "./terms.ts";
import { type Reach, WIDE, type World } from "./world.ts";

const proof = "no-idle-rule" as const;
type Own = { rule: Rule; clause: Clause };

/** 4: every requirement and every window can change an answer, given the others. */
export async function noIdleRule(bench: Bench): Promise<void> {
  for (const id of bench.both.permissions.keys()) {
    const own = clausesOf(bench, id);
    if (own.length === 0) continue;
    const left = await undecided(
      bench,
      id,
      own.filter((one) => !decidesBefore(bench, id, one)),
    );
    for (const { rule, clause } of left) await judge(bench, id, rule, clause);
  }
}

const clausesOf = (bench: Bench, id: string): Own[] =>
  (bench.both.permissions.get(id) ?? [])
    .filter(({ rule }) => rule.layer === layerOn(bench))
    .flatMap(({ rule, statement }) =>
      statement.clauses
        .filter((one) => one.kind === "require" || one.kind === "window")
        .map((clause) => ({ rule, clause })),
    );

const SEEN = { certainty: "shown", how: "a record to whom it makes the difference" } as const;

/** Whether a record at hand is one to whom a clause makes the difference. */
function decidesBefore(bench: Bench, id: string, own: Own): boolean {
  const at = bench.known
    .about(id, own.rule)
    .slice(0, ENOUGH)
    .find((one) => decides(bench, id, own, one));
  if (at) settle(bench, own, { certainty: "shown", how: `it decides at ${at.from}` });
  return at !== undefined;
}

/** By the engine: open without the clause, and known not to be with it. */
function decides(bench: Bench, id: string, { rule, clause }: Own, one: Known): boolean {
  const here = verdictAt(bench, one, id);
  if (here === "open" || here === "unknown") return false;
  return verdictAt(bench, one, id, withoutClause(bench.rulebook, rule, clause)) === "open";
}

type Table = { on: Encoder; of: Encoded };

/** Everything else holds and this does not. */
function lonely(
  id: string,
  clause: Clause,
  { on, of }: Table,
): { others: Asked[]; own: Asked[]; term: Term } {
  const own = of.asked.filter((one) => one.clause === clause);
  // Without a window another one may come to decide.
  const others =
    clause.kind === "window"
      ? encodePermission(id, on, clause).asked
      : of.asked.filter((one) => one.clause !== clause);
  return { others, own, term: not(and(...own.map((one) => one.term))) };
}

/** Most clauses matter to some student like those who can use it, or to a plain one: these need no more. */
async function undecided(bench: Bench, id: string, own: readonly Own[]): Promise<Own[]> {
  const doubtful = new Set<Own>();
  let left = [...own];
  for (const reach of near(bench, id).slice(0, 3))
    if (left.length > 0) left = await within(bench, id, reach, left, doubtful);
  // The law's own are many: what is too much for plain students is not asked of all.
  if (bench.school !== undefined) return left;
  for (const one of left.filter((one) => doubtful.has(one))) doubt(bench, id, one);
  return left.filter((one) => !doubtful.has(one));
}

async function within(
  bench: Bench,
  id: string,
  reach: Reach,
  own: readonly Own[],
  doubtful: Set<Own>,
): Promise<Own[]> {
  await bench.solver.reset();
  const world = worldOf(bench, reach);
  const table = encoded(bench, bench.both, id, world);
  const left: Own[] = [];
  for (const one of own) {
    const { others, term } = lonely(id, one.clause, table);
    const ask = { exact: true, effort: EFFORT.little };
    const { says } = await bench.solver.check(
      [...others.map((other) => other.term), term],
      world.axioms,
      ask,
    );
    if (says === "sat") settle(bench, one, SEEN);
    else left.push(one);
    if (says === "unknown") doubtful.add(one);
  }
  return left;
}

function settle(bench: Bench, { rule, clause }: Own, how: Pick<Proved, "certainty" | "how">): void {
  bench.out.proved.push({ proof, about: `${rule.id}:${clause.line}`, ...how });
}

/** Under the law alone a question left to the schools has its silent answer: a clause about another one sleeps. */
const waitsForSchool = ({ school, both }: Bench, clause: Clause): boolean =>
  school === undefined &&
  [...both.choices.keys()].some((name) => JSON.stringify(clause).includes(`"name":${JSON.stringify(name)}`));

const doubt = (bench: Bench, id: string, { rule, clause }: Own): void =>
  notDecided(bench, {
    ...{ proof, about: id, of: rule, clause },
    whether: `${rule.id} (${what(clause)}) can change an answer on ${id}; no record to whom it makes the difference was found in time`,
  });

async function judge(bench: Bench, id: string, rule: Rule, clause: Clause): Promise<void> {
  const world = bench.everyone;
  const { others, own, term } = lonely(id, clause, forEveryone(bench, bench.both, id));
  if (own.length === 0) return;
  await bench.solver.reset();
  const told = others.filter((one) => one.term !== TRUE);
  const answer = await bench.solver.check([term, ...told.map((one) => one.term)], world.axioms, {
    core: true,
  });
  if (answer.says === "sat") {
    const known = { ...witness(answer, world, WIDE, id), from: "a record found for it" };
    if (decides(bench, id, { rule, clause }, known)) return settle(bench, { rule, clause }, SEEN);
  }
  if (answer.says !== "unsat") return doubt(bench, id, { rule, clause });
  if (waitsForSchool(bench, clause))
    return settle(bench, { rule, clause }, { certainty: "proved", how: "it waits for a school's reading" });
  const by = [...new Set(answer.core.filter((at) => at > 0).map((at) => told[at - 1]!.rule.id))].filter(
    (one) => one !== rule.id,
  );
  if (clause.kind === "window" && (await beyond(bench, id, rule, clause, by))) return;
  const reason =
    term.op === "const"
      ? "it never applies, or always holds"
      : by.length > 0
        ? `${by.join(" and ")} already asks as much`
        : "it holds for everybody of whom the facts are known";
  report(bench, {
    proof,
    severity: "note",
    code: "idle",
    certainty: "proved-within-bounds",
    about: id,
    of: rule,
    clause,
    with: by,
    says: `${rule.id} (${what(clause)}) can never change whether ${id} is open: ${reason}.`,
  });
}

const what = (clause: Clause): string => (clause.kind === "window" ? `${clause.window} window` : clause.kind);

/** A window of a school that could only widen the law's: it would let more, and lets nothing more. */
async function beyond(
  bench: Bench,
  id: string,
  rule: Rule,
  clause: Extract<Clause, { kind: "window" }>,
  by: readonly string[],
): Promise<boolean> {
  if (bench.school === undefined) return false;
  for (const edge of ["from", "until"] as const) {
    const wider = (world: World): Term[] => {
      const { of } = encoded(bench, bench.both, id, world);
      const edges = of.bounds.filter((one) => one.window === clause.window && one.edge === edge);
      const mine = edges.find((one) => one.clause === clause);
      const law = edges.filter((one) => one.rule.layer === "us");
      if (!mine || law.length === 0) return [not(TRUE)];
      return [
        of.applies.yes,
        mine.applies.yes,
        or(
          ...law.map((one) =>
            and(one.applies.yes, not(one.raw.none), not(mine.raw.none), wide(edge, mine, one)),
          ),
        ),
      ];
    };
    const found = await find(
      bench,
      wider,
      { what: "no-effect", rule: rule.id, permission: id, window: clause.window, edge },
      { permission: id },
    );
    if (found.says !== "sat") continue;
    report(
      bench,
      {
        proof: "never-laxer",
        severity: "note",
        code: "beyond-the-law",
        certainty: found.confirmed ? "shown" : "proved-within-bounds",
        about: id,
        of: rule,
        clause,
        with: [...by],
        says: `${rule.id} would let the ${clause.window} window of ${id} ${edge === "from" ? "open earlier" : "close later"} than the law does: this goes beyond the law and has no effect.`,
      },
      found.witness,
    );
    return true;
  }
  return false;
}

const wide = (edge: "from" | "until", mine: Bound, law: Bound): Term =>
  edge === "from" ? lt(mine.raw.lo, law.raw.lo) : lt(law.raw.lo, mine.raw.lo);
