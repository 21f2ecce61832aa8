import type { Clause, Rule } from "@sojourn/policy";
import { type Bench, encoded, find, forEveryone, layerOn, report, verdictAt, worldOf } from "./bench.ts";
import type { Encoder } from "./encoder.ts";
import type { Proved } from "./findings.ts";
import { withoutClause } from "./known.ts";
import { type Asked, type Bound, type Encoded, encodePermission } from "./permission.ts";
import { REACHES, reachLike } from "./search.ts";
import { EFFORT } from "./solver.ts";
import { and, lt, not, or, type Term, TRUE } from "./terms.ts";
import type { Reach, World } from "./world.ts";

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
const UNSEEN = {
  certainty: "not-decided",
  how: "no record to whom it makes the difference was found in time",
} as const;

/** So many examples are tried before a record is looked for. */
const ENOUGH = 5;

/** Whether a record at hand is open without this clause, and known not to be with it. */
function decidesBefore(bench: Bench, id: string, { rule, clause }: Own): boolean {
  const book = withoutClause(bench.rulebook, rule, clause);
  const decided = bench.known
    .about(id, rule)
    .slice(0, ENOUGH)
    .find((one) => {
      const here = verdictAt(bench, one, id);
      return here !== "open" && here !== "unknown" && verdictAt(bench, one, id, book) === "open";
    });
  if (decided) settle(bench, { rule, clause }, { certainty: "shown", how: `it decides at ${decided.from}` });
  return decided !== undefined;
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

/** Most clauses matter to some plain student, or to one like those who can use it: these need no more. */
async function undecided(bench: Bench, id: string, own: readonly Own[]): Promise<Own[]> {
  const sort = { left: [...own], doubtful: new Set<Own>() };
  for (const reach of [...like(bench, id), ...REACHES.slice(0, 2)])
    if (sort.left.length > 0) await within(bench, id, reach, sort);
  for (const one of sort.left.filter((one) => sort.doubtful.has(one))) settle(bench, one, UNSEEN);
  return sort.left.filter((one) => !sort.doubtful.has(one));
}

/** The kinds of student of whom a record at hand can use it. */
function like(bench: Bench, id: string): Reach[] {
  const known = bench.known.using(id, layerOn(bench)).find((one) => verdictAt(bench, one, id) === "open");
  return known ? [reachLike(known.record)] : [];
}

async function within(
  bench: Bench,
  id: string,
  reach: Reach,
  sort: { left: Own[]; doubtful: Set<Own> },
): Promise<void> {
  await bench.solver.reset();
  const world = worldOf(bench, reach);
  const table = encoded(bench, bench.both, id, world);
  const still: Own[] = [];
  for (const one of sort.left) {
    const { others, term } = lonely(id, one.clause, table);
    const ask = { exact: true, effort: EFFORT.little };
    const { says } = await bench.solver.check(
      [...others.map((other) => other.term), term],
      world.axioms,
      ask,
    );
    if (says === "sat") settle(bench, one, SEEN);
    else still.push(one);
    if (says === "unknown") sort.doubtful.add(one);
  }
  sort.left = still;
}

function settle(bench: Bench, { rule, clause }: Own, how: Pick<Proved, "certainty" | "how">): void {
  bench.out.proved.push({ proof, about: `${rule.id}:${clause.line}`, ...how });
}

async function judge(bench: Bench, id: string, rule: Rule, clause: Clause): Promise<void> {
  const world = bench.everyone;
  const { others, own, term } = lonely(id, clause, forEveryone(bench, bench.both, id));
  if (own.length === 0) return;
  await bench.solver.reset();
  const told = others.filter((one) => one.term !== TRUE);
  const answer = await bench.solver.check([term, ...told.map((one) => one.term)], world.axioms, {
    core: true,
  });
  if (answer.says !== "unsat") return settle(bench, { rule, clause }, UNSEEN);
  const by = [...new Set(answer.core.filter((at) => at > 0).map((at) => told[at - 1]!.rule.id))].filter(
    (one) => one !== rule.id,
  );
  if (clause.kind === "window" && (await beyond(bench, id, rule, clause, by))) return;
  const reason =
    term.op === "const"
      ? "it never applies, or always holds"
      : by.length > 0
        ? `${by.join(" and ")} already asks as much`
        : "it holds for everybody";
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
