import { type BusinessCalendar, isoFromDay } from "@sojourn/dates";
import type { Clause, Rule, Rulebook } from "@sojourn/policy";
import { Calendar } from "./calendar.ts";
import { confirmed, type Evaluate, type Stands } from "./confirm.ts";
import { Encoder } from "./encoder.ts";
import type { Expect, Finding, Proofs, Witness } from "./findings.ts";
import type { Known, KnownRecords } from "./known.ts";
import type { Law } from "./law.ts";
import { type Encoded, encodePermission } from "./permission.ts";
import { person } from "./person.ts";
import type { Uses } from "./scan.ts";
import { type Found, REACHES, reachLike, type Seek, search } from "./search.ts";
import type { Solver } from "./solver.ts";
import type { Term } from "./terms.ts";
import { type Reach, World } from "./world.ts";

/** What all proofs work with. */
export type Bench = {
  rulebook: Rulebook;
  /** The law alone, with the school's permitted readings of what it leaves open. */
  federal: Law;
  /** With the school's rules; the same as `federal` when no school is asked about. */
  both: Law;
  school: string | undefined;
  solver: Solver;
  evaluate: Evaluate;
  out: Proofs;
  /** Records that were there before. */
  known: KnownRecords;
  abstracted: Set<string>;
  /** Read off once: how fields are used, and which days are off. */
  uses: Uses;
  business: BusinessCalendar;
  /** All records, and what they make of each permission under each law. */
  everyone: World;
  encoded: Map<Law, Map<string, Encoding>>;
  standings: WeakMap<Known["record"], Map<string, Stands | undefined>>;
};

export type Encoding = { on: Encoder; of: Encoded };

/** The layer whose rules are on trial: the school's, or else the law's own. */
export const layerOn = (bench: Bench): string => bench.school ?? "us";

export function encoder(bench: Bench, law: Law, world: World, permission?: string): Encoder {
  return new Encoder(world, bench.rulebook, law, permission, new Calendar(world.axioms, bench.business));
}

export function encoded(bench: Bench, law: Law, id: string, world: World, skip?: Clause): Encoding {
  const on = encoder(bench, law, world, id);
  const of = encodePermission(id, on, skip);
  for (const one of [...on.abstracted, ...on.calendar.abstracted]) bench.abstracted.add(one);
  return { on, of };
}

/** A permission over all records, made once. */
export function forEveryone(bench: Bench, law: Law, id: string): Encoding {
  const known = bench.encoded.get(law) ?? new Map<string, Encoding>();
  bench.encoded.set(law, known);
  const made = known.get(id) ?? encoded(bench, law, id, bench.everyone);
  known.set(id, made);
  return made;
}

/** What the reference evaluation says of a record that is at hand; under this rulebook or another. */
function standsAt(
  { evaluate, out, rulebook, school, standings }: Bench,
  { record, asOf }: Known,
  book = rulebook,
): Stands | undefined {
  const when = { asOf: isoFromDay(asOf), lawAsOf: isoFromDay(out.lawAsOf), supposing: out.supposing };
  const work = () => evaluate(book, { ...record, ...(school && { school }) }, when);
  if (book !== rulebook) return work();
  const known = standings.get(record) ?? new Map<string, Stands | undefined>();
  standings.set(record, known);
  if (!known.has(when.asOf)) known.set(when.asOf, work());
  return known.get(when.asOf);
}

export const verdictAt = (bench: Bench, known: Known, id: string, book?: Rulebook): string | undefined =>
  standsAt(bench, known, book)?.permissions.find((one) => one.id === id)?.verdict;

/** So many records at hand are tried before one is looked for. */
export const ENOUGH = 6;

/** Students like one of whom it is known that they can use a permission, and then plain ones. */
export function near(bench: Bench, id: string): Reach[] {
  const known = bench.known
    .using(id, layerOn(bench))
    .slice(0, ENOUGH)
    .find((one) => verdictAt(bench, one, id) === "open");
  return [...(known ? [reachLike(known.record)] : []), ...REACHES];
}

export const worldOf = (bench: Bench, reach?: Reach): World => new World(bench.rulebook, reach, bench.uses);

export type Draft = Omit<Finding, "witness" | "rule" | "page" | "line"> & {
  of?: Rule;
  clause?: { line: number };
};

/** Write a finding down; with a witness that `evaluate` confirms. */
export function report(bench: Bench, { of, clause, ...draft }: Draft, witness?: Witness): void {
  const place = of ? { rule: of.id, page: of.page, line: clause?.line ?? of.line } : {};
  bench.out.findings.push({ ...draft, ...place, ...(witness && { witness }) });
}

type Doubt = Pick<Draft, "proof" | "about"> &
  Partial<Pick<Draft, "of" | "clause" | "with">> & { whether: string };

/** What the solver could not settle in time is said, never left out. */
export function notDecided(bench: Bench, { whether, ...draft }: Doubt, witness?: Witness): void {
  const note = { severity: "note", code: "undecided", certainty: "not-decided" } as const;
  report(
    bench,
    { ...note, ...draft, with: draft.with ?? [], says: `Not decided: whether ${whether}.` },
    witness,
  );
}

type Shown = Extract<Found, { says: "sat" }>;
const asWitness = ({ school }: Bench, found: Shown, expect: Expect): Witness => ({
  record: { ...found.record, ...(school && { school }) },
  asOf: found.asOf,
  person: person(found.record, found.asOf),
  expect,
});

/** Whether the reference evaluation says so too. */
const confirms = (bench: Bench, found: Shown, expect: Expect): boolean =>
  confirmed(
    { witness: asWitness(bench, found, expect) } as Finding,
    bench.out,
    bench.rulebook,
    bench.evaluate,
  ) === true;

export type Sought = { says: Found["says"]; witness?: Witness; confirmed: boolean; reach?: Reach };

/** Look for a record of which all holds, and that the reference evaluation confirms. */
export async function find(
  bench: Bench,
  question: (world: World) => readonly Term[],
  expect: Expect,
  seek: Seek = {},
): Promise<Sought> {
  const check = (found: Shown) => confirms(bench, found, expect);
  const found = await search(question, (reach) => worldOf(bench, reach), bench.solver, seek, check);
  if (found.says !== "sat") return { says: found.says, confirmed: false };
  return {
    says: "sat",
    witness: asWitness(bench, found, expect),
    confirmed: check(found),
    reach: found.reach,
  };
}
