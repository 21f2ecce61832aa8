import type { Day, Rulebook } from "@sojourn/policy";
import type { Bench } from "./bench.ts";
import type { Evaluate } from "./confirm.ts";
import { noDeadEnd } from "./dead-ends.ts";
import { businessDays } from "./encoder.ts";
import type { Proof, Proofs } from "./findings.ts";
import { noIdleRule } from "./idle.ts";
import { compose } from "./law.ts";
import { neverLaxer } from "./laxer.ts";
import { noOverlap } from "./overlaps.ts";
import { usesOf } from "./scan.ts";
import { Solver } from "./solver.ts";
import { stricterHere } from "./stricter.ts";

export type Options = {
  /** The day whose law is on trial. */
  lawAsOf: Day;
  supposing?: readonly string[];
  /** Its rules are on trial; without one, the law's own are. */
  school?: string;
  /** The engine's `evaluate`: a witness that it does not confirm is passed over. */
  evaluate?: Evaluate;
  /** A solver opened before, for several runs. */
  solver?: Solver;
  /** Some of the five; the table of what is stricter leaves out idle rules only when these are looked for. */
  only?: readonly Proof[];
};

/** The five proofs over all records that the schema allows, within the bounds that the answer states. */
export async function prove(
  rulebook: Rulebook,
  { lawAsOf, supposing = [], school, evaluate, solver, only = Object.keys(ALL) as Proof[] }: Options,
): Promise<Proofs> {
  const own = solver ?? (await Solver.open());
  const before = own.asked;
  const federal = compose(rulebook, { lawAsOf, supposing });
  const both = school === undefined ? federal : compose(rulebook, { lawAsOf, supposing, school });
  const out: Proofs = {
    ...(school !== undefined && { school }),
    lawAsOf,
    findings: [],
    stricter: [],
    proved: [],
    bounds: [],
    questions: 0,
  };
  const bench: Bench = {
    rulebook,
    federal,
    both,
    school,
    solver: own,
    evaluate,
    out,
    abstracted: new Set(),
    uses: usesOf(rulebook.rules),
    business: businessDays(rulebook, school),
    found: new Map(),
    unchanged: new Set(),
  };
  try {
    for (const proof of Object.entries(ALL)) if (only.includes(proof[0] as Proof)) await proof[1](bench);
  } finally {
    if (!solver) own.close();
  }
  return { ...out, bounds: [...BOUNDS, ...bench.abstracted], questions: own.asked - before };
}

const ALL: Record<Proof, (bench: Bench) => void | Promise<void>> = {
  "never-laxer": neverLaxer,
  "no-dead-end": noDeadEnd,
  "no-overlap": noOverlap,
  "no-idle-rule": noIdleRule,
  "stricter-here": stricterHere,
};

/** Within what “proved within bounds” holds, besides what a rulebook's own expressions add. */
const BOUNDS = [
  "at most 3 terms, 3 authorizations and 2 entries of every other list, each list complete",
  "asked on a day from 2022 to 2031; dates from 2012 to 2036; every fact known, “not yet” where the schema allows it, or absent where a rule asks whether it is known or assumes it",
  "terms are those of the record: without breaks inside them, and without a school's calendar",
];
