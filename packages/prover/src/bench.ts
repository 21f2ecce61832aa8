import type { BusinessCalendar } from "@sojourn/dates";
import type { Clause, Rule, Rulebook } from "@sojourn/policy";
import { Calendar } from "./calendar.ts";
import { confirmed, type Evaluate } from "./confirm.ts";
import { Encoder } from "./encoder.ts";
import type { Expect, Finding, Proofs, Witness } from "./findings.ts";
import type { Law } from "./law.ts";
import { type Encoded, encodePermission } from "./permission.ts";
import { person } from "./person.ts";
import type { Uses } from "./scan.ts";
import { type Found, search } from "./search.ts";
import type { Solver } from "./solver.ts";
import type { Term } from "./terms.ts";
import { type Reach, World } from "./world.ts";

/** What all proofs work with: the law alone, the law with the school's rules, the solver, and what was found. */
export type Bench = {
  rulebook: Rulebook;
  federal: Law;
  /** With the school's rules; the same as `federal` when no school is asked about. */
  both: Law;
  school: string | undefined;
  solver: Solver;
  evaluate: Evaluate | undefined;
  out: Proofs;
  abstracted: Set<string>;
  /** Read off once: how fields are used, and which days are off. */
  uses: Uses;
  business: BusinessCalendar;
  /** Where a record that can use a permission was found: where to look first. */
  found: Map<string, Reach>;
  /** Permissions on which the school adds nothing. */
  unchanged: Set<string>;
};

/** The layer whose rules are on trial: the school's, or else the law's own. */
export const layerOn = (bench: Bench): string => bench.school ?? "us";

export function encoder(bench: Bench, law: Law, world: World, permission?: string): Encoder {
  return new Encoder(world, bench.rulebook, law, permission, new Calendar(world.axioms, bench.business));
}

export function encoded(
  bench: Bench,
  law: Law,
  id: string,
  world: World,
  skip?: Clause,
): { on: Encoder; of: Encoded } {
  const on = encoder(bench, law, world, id);
  const of = encodePermission(id, on, skip);
  for (const one of [...on.abstracted, ...on.calendar.abstracted]) bench.abstracted.add(one);
  return { on, of };
}

export const worldOf = (bench: Bench, reach?: Reach): World => new World(bench.rulebook, reach, bench.uses);

export type Draft = Omit<Finding, "witness" | "rule" | "page" | "line"> & {
  of?: Rule;
  clause?: { line: number };
};

/** Write a finding down; with a witness that `evaluate`, where it was handed in, confirms. */
export function report(bench: Bench, { of, clause, ...draft }: Draft, witness?: Witness): void {
  const place = of ? { rule: of.id, page: of.page, line: clause?.line ?? of.line } : {};
  bench.out.findings.push({ ...draft, ...place, ...(witness && { witness }) });
}

type Shown = Extract<Found, { says: "sat" }>;
const asWitness = (found: Shown, expect: Expect): Witness => ({
  record: found.record,
  asOf: found.asOf,
  person: person(found.record, found.asOf),
  expect,
});

/** Whether the reference evaluation, where it was handed in, says so too. */
export const confirms = (bench: Bench, found: Shown, expect: Expect): boolean =>
  bench.evaluate === undefined ||
  confirmed({ witness: asWitness(found, expect) } as Finding, bench.out, bench.rulebook, bench.evaluate) ===
    true;

export type Sought = { says: Found["says"]; witness?: Witness; confirmed: boolean; reach?: Reach };

/** Look for a record of which all holds, and that the reference evaluation confirms. */
export async function find(
  bench: Bench,
  question: (world: World) => readonly Term[],
  expect: Expect,
  permission?: string,
  reaches?: readonly Reach[],
): Promise<Sought> {
  const check = (found: Shown) => confirms(bench, found, expect);
  const found = await search(
    question,
    (reach) => worldOf(bench, reach),
    bench.solver,
    permission,
    reaches,
    check,
  );
  if (found.says !== "sat") return { says: found.says, confirmed: false };
  return { says: "sat", witness: asWitness(found, expect), confirmed: check(found), reach: found.reach };
}
