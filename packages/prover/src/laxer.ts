import type { Rule } from "@sojourn/policy";
import { type Bench, encoded, find, forEveryone, notDecided, report } from "./bench.ts";
import type { Law } from "./law.ts";
import { EFFORT } from "./solver.ts";
import { and, conjuncts, not, type Term } from "./terms.ts";
import type { World } from "./world.ts";

/** 1: nothing is open under law and school that is not open under the law. */
export async function neverLaxer(bench: Bench): Promise<void> {
  if (bench.school === undefined) return;
  readings(bench);
  reachingAcross(bench);
  for (const id of bench.both.permissions.keys()) {
    if (!bench.federal.permissions.has(id)) {
      bench.out.proved.push({
        proof: "never-laxer",
        about: id,
        certainty: "proved",
        how: "the law does not speak of it: there is nothing to loosen",
      });
      continue;
    }
    await compared(bench, id);
    await grants(bench, id);
  }
}

/** The law, read as the school reads what the law leaves open, where the law permits that reading. */
export function permittedLaw(federal: Law, both: Law): Law {
  const chosen = new Map(
    [...both.chosen].filter(([name, { statement }]) =>
      permitted(both, name, JSON.stringify(statement.value)),
    ),
  );
  return { ...federal, chosen };
}

const permitted = (law: Law, name: string, value: string): boolean =>
  law.choices.get(name)?.statement.options.some((one) => JSON.stringify(one) === value) ?? false;

function readings(bench: Bench): void {
  for (const [name, { rule, statement }] of bench.both.chosen) {
    const certainty = "proved" as const;
    if (permitted(bench.both, name, JSON.stringify(statement.value)))
      bench.out.proved.push({
        proof: "never-laxer",
        about: name,
        certainty,
        how: "the reading is one of those that the law permits",
      });
    else
      report(bench, {
        proof: "never-laxer",
        severity: "bad",
        code: "loosens",
        certainty,
        about: name,
        of: rule,
        clause: statement,
        with: [bench.both.choices.get(name)?.rule.id ?? ""],
        says: `${rule.id} reads “${name}” in a way that the law does not permit.`,
      });
  }
}

/** `except` and `replaces` that reach into the law: refused, and so without effect. */
function reachingAcross(bench: Bench): void {
  const law = new Set(bench.federal.rules.map((rule) => rule.id));
  const say = (rule: Rule, other: string, word: string) =>
    report(bench, {
      proof: "never-laxer",
      severity: "note",
      code: "beyond-the-law",
      certainty: "proved",
      about: other,
      of: rule,
      with: [other],
      says: `${rule.id} ${word} ${other}, a rule of the law: this goes beyond the law and has no effect.`,
    });
  for (const rule of bench.both.rules.filter((one) => one.layer === bench.school)) {
    for (const except of rule.excepts) if (law.has(except.rule)) say(rule, except.rule, "lifts");
    for (const id of rule.replaces) if (law.has(id)) say(rule, id, "replaces");
  }
}

/** What the law asks of a record and the school does not ask in the same words. */
function notAskedHere(here: Term, law: Term): Term[] {
  const asked = new Set(conjuncts(here));
  const said = (one: Term) => asked.has(one) || (one.op === "or" && one.args.some((part) => asked.has(part)));
  return conjuncts(law).filter((one) => !said(one));
}

async function compared(bench: Bench, id: string): Promise<void> {
  const proof = "never-laxer" as const;
  const [here, federal] = [bench.both, bench.federal].map((one) => forEveryone(bench, one, id).of.whole) as [
    Term,
    Term,
  ];
  const missing = notAskedHere(here, federal);
  if (missing.length === 0) {
    bench.out.proved.push({
      proof,
      about: id,
      certainty: "proved",
      how: "every condition of the law is asked unchanged",
    });
    return;
  }
  const question = (world: World) => {
    const [here, federal] = [bench.both, bench.federal].map(
      (one) => encoded(bench, one, id, world).of.whole,
    ) as [Term, Term];
    return [here, not(and(...notAskedHere(here, federal)))];
  };
  const found = await find(
    bench,
    question,
    { what: "laxer", permission: id },
    { permission: id, likely: "no", effort: EFFORT.much },
  );
  if (found.says === "unsat")
    bench.out.proved.push({ proof, about: id, certainty: "proved-within-bounds", how: "by the solver" });
  else if (found.says === "sat" && found.confirmed)
    report(bench, { ...loosened(bench, id), proof }, found.witness);
  else
    notDecided(bench, {
      ...{ proof, about: id },
      whether: `${bench.school} opens ${id} to anybody to whom the law does not`,
    });
}

function loosened(bench: Bench, id: string) {
  const rules = bench.both.rules.filter((rule) => rule.layer === bench.school);
  const of =
    rules.find((rule) => rule.statements.some((one) => "name" in one && one.name === id)) ?? rules[0]!;
  return {
    severity: "bad" as const,
    code: "loosens" as const,
    certainty: "shown" as const,
    about: id,
    of,
    with: [],
    says: `Under ${bench.school}'s rules ${id} is open to a student to whom the law does not open it.`,
  };
}

/** What a permission carries with it is the law's to give. */
async function grants(bench: Bench, id: string): Promise<void> {
  const given = (layer: string) =>
    (bench.both.permissions.get(id) ?? []).flatMap(({ rule, statement }) =>
      statement.clauses.flatMap((clause) =>
        rule.layer === layer && clause.kind === "grants"
          ? clause.what.map((what) => ({ rule, clause, what }))
          : [],
      ),
    );
  const law = new Set(given("us").map((one) => one.what));
  for (const { rule, clause, what } of given(bench.school!).filter((one) => !law.has(one.what))) {
    const found = await find(
      bench,
      (world) => [encoded(bench, bench.both, id, world).of.whole],
      { what: "grants", permission: id, grants: what },
      { permission: id },
    );
    report(
      bench,
      {
        proof: "never-laxer",
        severity: "bad",
        code: "loosens",
        certainty: found.confirmed ? "shown" : "not-decided",
        about: id,
        of: rule,
        clause,
        with: [],
        says: `${rule.id} lets ${id} carry “${what}”, which the law does not.`,
      },
      found.witness,
    );
  }
}
