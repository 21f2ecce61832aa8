import type { Day, Rulebook } from "@sojourn/policy";
import type { Bench } from "./bench.ts";
import type { Evaluate } from "./confirm.ts";
import { noDeadEnd } from "./dead-ends.ts";
import { businessDays } from "./encoder.ts";
import type { Proof, Proofs } from "./findings.ts";
import { noIdleRule } from "./idle.ts";
import { KnownRecords } from "./known.ts";
import { compose, type Law } from "./law.ts";
import { neverLaxer, permittedLaw } from "./laxer.ts";
import { noOverlap } from "./overlaps.ts";
import { type Uses, usesOf } from "./scan.ts";
import { Solver } from "./solver.ts";
import { stricterHere } from "./stricter.ts";
import { WIDE, World } from "./world.ts";

export type Options = {
  /** The day whose law is on trial. */
  lawAsOf: Day;
  supposing?: readonly string[];
  /** The engine's `evaluate`: a witness that it does not confirm is passed over. */
  evaluate: Evaluate;
  /** A solver opened before, for several rulebooks; who opened it closes it. */
  solver?: Solver;
};

export type Trial = {
  /** Its rules are on trial; without one, the law's own are. */
  school?: string;
  /** Some of the five; the table of what is stricter leaves out idle rules only when these are looked for. */
  only?: readonly Proof[];
  /** Told before each of the five. */
  progress?: (proof: Proof) => void;
};

/** The five proofs over all records that the schema allows, within the bounds that each answer states. */
export class Prover {
  readonly #rulebook: Rulebook;
  readonly #options: Options & { supposing: readonly string[]; solver: Solver };
  readonly #own: boolean;
  readonly #federal: Law;
  readonly #known: KnownRecords;
  readonly #uses: Uses;

  private constructor(rulebook: Rulebook, options: Options, solver: Solver) {
    this.#rulebook = rulebook;
    this.#options = { supposing: [], ...options, solver };
    this.#own = options.solver === undefined;
    this.#federal = compose(rulebook, this.#options);
    this.#known = new KnownRecords(rulebook);
    this.#uses = usesOf(rulebook.rules);
  }

  static async open(rulebook: Rulebook, options: Options): Promise<Prover> {
    return new Prover(rulebook, options, options.solver ?? (await Solver.open()));
  }

  /** One layer. What was found for one is where the next one looks first: the law before the schools. */
  async prove({ school, only, progress }: Trial = {}): Promise<Proofs> {
    const bench = this.#bench(school);
    const before = bench.solver.asked;
    for (const proof of PROOFS) {
      if (only && !only.includes(proof)) continue;
      progress?.(proof);
      await ALL[proof](bench);
    }
    const bounds = [...BOUNDS, ...bench.abstracted];
    return { ...bench.out, bounds, questions: bench.solver.asked - before };
  }

  close(): void {
    if (this.#own) this.#options.solver.close();
  }

  #bench(school: string | undefined): Bench {
    const { lawAsOf, supposing, solver, evaluate } = this.#options;
    const out: Proofs = {
      ...(school !== undefined && { school }),
      lawAsOf,
      supposing: [...supposing],
      findings: [],
      stricter: [],
      proved: [],
      bounds: [],
      questions: 0,
    };
    const law = this.#federal;
    const both = school === undefined ? law : compose(this.#rulebook, { lawAsOf, supposing, school });
    return {
      rulebook: this.#rulebook,
      federal: school === undefined ? law : permittedLaw(law, both),
      both,
      school,
      solver,
      evaluate,
      out,
      known: this.#known,
      uses: this.#uses,
      business: businessDays(this.#rulebook, school),
      abstracted: new Set(),
      everyone: new World(this.#rulebook, WIDE, this.#uses),
      encoded: new Map(),
      standings: new WeakMap(),
    };
  }
}

const ALL: Record<Proof, (bench: Bench) => void | Promise<void>> = {
  "never-laxer": neverLaxer,
  "no-dead-end": noDeadEnd,
  "no-overlap": noOverlap,
  "no-idle-rule": noIdleRule,
  "stricter-here": stricterHere,
};
export const PROOFS = Object.keys(ALL) as Proof[];

/** Within what “proved within bounds” holds, besides what a rulebook's own expressions add. */
const BOUNDS = [
  "at most 3 terms, 3 authorizations, 3 reduced loads and 2 entries of every other list, each list complete",
  "asked on a day from 2022 to 2031; dates from 2012 to 2036; every fact known, “not yet” where the schema allows it, or absent where a rule asks whether it is known or assumes it",
  "terms are those of the record: without breaks inside them, and without a school's calendar",
];
