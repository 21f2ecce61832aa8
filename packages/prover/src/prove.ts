import type { Day, Rulebook } from "@sojourn/policy";
import type { Bench } from "./bench.ts";
import type { Evaluate } from "./confirm.ts";
import { noDeadEnd } from "./dead-ends.ts";
import type { Proofs } from "./findings.ts";
import { noIdleRule } from "./idle.ts";
import { neverLaxer } from "./laxer.ts";
import { compose } from "./law.ts";
import { noOverlap } from "./overlaps.ts";
import { businessDays } from "./encoder.ts";
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
};

/** The five proofs over all records that the schema allows, within the bounds that the answer states. */
export async function prove(rulebook: Rulebook, { lawAsOf, supposing = [], school, evaluate, solver }: Options): Promise<Proofs> {
  const own = solver ?? (await Solver.open());
  const before = own.asked;
  const federal = compose(rulebook, { lawAsOf, supposing });
  const both = school === undefined ? federal : compose(rulebook, { lawAsOf, supposing, school });
  const out: Proofs = { ...(school !== undefined && { school }), lawAsOf, findings: [], stricter: [], proved: [], bounds: [], questions: 0 };
  const bench: Bench = { rulebook, federal, both, school, solver: own, evaluate, out, abstracted: new Set(), uses: usesOf(rulebook.rules), business: businessDays(rulebook, school), found: new Map() };
  try {
    for (const proof of [neverLaxer, noDeadEnd, noOverlap, noIdleRule, stricterHere]) await proof(bench);
  } finally {
    if (!solver) own.close();
  }
  return { ...out, bounds: [...BOUNDS, ...bench.abstracted], questions: own.asked - before };
}

/** Within what “proved within bounds” holds, besides what a rulebook's own expressions add. */
const BOUNDS = [
  "at most 3 terms, 3 authorizations and 2 entries of every other list, each list complete",
  "dates from 2012 to 2036; every fact known, “not yet” where the schema allows it, or absent where a rule asks whether it is known or assumes it",
  "terms are those of the record: without breaks inside them, and without a school's calendar",
];
