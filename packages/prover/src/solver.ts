import { init } from "z3-solver";
import { bounds, declare, PRELUDE, text } from "./print.ts";
import { type Term, variables } from "./terms.ts";

/** What holds of a variable besides its bounds. `exact` may be left out: then it can be more than it can be. */
export type Axioms = Map<Term, { loose: Term[]; exact: Term[] }>;

export type Model = ReadonlyMap<string, number | boolean>;
export type Answer = { says: "sat"; model: Model } | { says: "unsat"; core: number[] } | { says: "unknown" };

/**
 * How much work a question is worth, in the solver's own steps (some 250 000 a second): the same question gets
 * the same answer on every machine, busy or not.
 */
export const EFFORT = { little: 60_000, usual: 150_000, much: 1_000_000 } as const;
/** Milliseconds after which it is given up all the same. */
const AT_LAST = 30_000;

/** `exact`: months by the calendar; otherwise only between which days they lie (more is possible than really is). */
export type Ask = { exact?: boolean; core?: boolean; effort?: number };

type Worker = { onmessage: () => void };
type Memory = {
  HEAPU8: Uint8Array;
  _malloc(size: number): number;
  _free(at: number): void;
  UTF8ToString(at: number): string;
  async_call(work: () => void): Promise<string>;
  _async_Z3_eval_smtlib2_string(context: number, at: number): void;
};

/** The solver, in WebAssembly; who opens it closes it in the end. */
export class Solver {
  #z3: Awaited<ReturnType<typeof init>>;
  #context: ReturnType<Awaited<ReturnType<typeof init>>["Z3"]["mk_context"]>;
  #done = new Set<Term>();
  asked = 0;

  private constructor(z3: Awaited<ReturnType<typeof init>>) {
    this.#z3 = z3;
    this.#context = this.#make();
  }

  static async open(): Promise<Solver> {
    const solver = new Solver(await init());
    await solver.reset();
    return solver;
  }

  #make() {
    return this.#z3.Z3.mk_context(this.#z3.Z3.mk_config());
  }

  /**
   * The text goes into memory of its own: the library would put it on the stack and take it away again while the
   * solver's thread is still reading it.
   */
  async #run(script: string): Promise<string> {
    const em = this.#z3.em as Memory;
    const bytes = new TextEncoder().encode(script);
    const at = em._malloc(bytes.length + 1);
    // The heap may have grown in another thread since it was last looked at.
    if (at + bytes.length >= em.HEAPU8.length) em.UTF8ToString(at);
    em.HEAPU8.set(bytes, at);
    em.HEAPU8[at + bytes.length] = 0;
    try {
      return await em.async_call(() =>
        em._async_Z3_eval_smtlib2_string(this.#context as unknown as number, at),
      );
    } finally {
      em._free(at);
    }
  }

  /** Forget everything declared: for the next question that shares little with the last. */
  async reset(): Promise<void> {
    this.#z3.Z3.del_context(this.#context);
    this.#context = this.#make();
    this.#done = new Set();
    await this.#run(`(set-option :produce-unsat-cores true)\n(set-option :timeout ${AT_LAST})\n${PRELUDE}`);
  }

  /** Whether all can hold at once. The core of “no” gives places in `terms`. */
  async check(
    terms: readonly Term[],
    axioms: Axioms,
    { exact = false, core = false, effort = EFFORT.usual }: Ask = {},
  ): Promise<Answer> {
    this.asked++;
    const { facts, vars } = closure(terms, axioms, exact);
    const asserted = terms.map((term, at) =>
      core ? `(assert (! ${text(term)} :named n${at}))` : `(assert ${text(term)})`,
    );
    const held = [...facts].map((term) => `(assert ${text(term)})`);
    const wanted = [...vars].filter((one) => !one.name!.startsWith("~"));
    const script = [
      declare([...terms, ...facts, ...vars], this.#done),
      `(set-option :rlimit ${effort})`,
      "(push 1)",
      ...[...vars].map(bounds),
      ...held,
      ...asserted,
      "(check-sat)",
    ].join("\n");
    const says = (await this.#run(script)).trim().split("\n").at(-1);
    const answer =
      says === "sat"
        ? await this.#model(wanted)
        : says === "unsat"
          ? await this.#core(core)
          : ({ says: "unknown" } as const);
    await this.#run("(pop 1)");
    if (says !== "sat" && says !== "unsat" && says !== "unknown")
      throw new Error(`The solver did not understand: ${says}`);
    return answer;
  }

  async #core(wanted: boolean): Promise<Answer> {
    const core = wanted ? ((await this.#run("(get-unsat-core)")).match(/n\d+/g) ?? []) : [];
    return { says: "unsat", core: core.map((name) => Number(name.slice(1))) };
  }

  async #model(vars: readonly Term[]): Promise<Answer> {
    if (vars.length === 0) return { says: "sat", model: new Map() };
    const told = await this.#run(`(get-value (${vars.map((one) => text(one)).join(" ")}))`);
    const values = readValues(told);
    return { says: "sat", model: new Map(vars.map((one, at) => [one.name!, values[at]!])) };
  }

  /** What a worker still has to say when it is ended is nobody's business: the library would print it. */
  close(): void {
    const threads = this.#z3.em.PThread;
    const workers: Worker[] = [...(threads?.runningWorkers ?? []), ...(threads?.unusedWorkers ?? [])];
    threads?.terminateAllThreads();
    for (const worker of workers) worker.onmessage = () => {};
  }
}

/** The terms' variables and what holds of them, and of the variables in that, and so on. */
function closure(
  terms: readonly Term[],
  axioms: Axioms,
  exact: boolean,
): { facts: Set<Term>; vars: Set<Term> } {
  const facts = new Set<Term>();
  const vars = new Set<Term>();
  let fresh = variables(terms);
  while (fresh.size > 0) {
    const next = new Set<Term>();
    for (const one of fresh) {
      vars.add(one);
      const known = axioms.get(one);
      if (!known) continue;
      for (const fact of exact ? [...known.loose, ...known.exact] : known.loose) {
        if (facts.has(fact)) continue;
        facts.add(fact);
        for (const other of variables([fact])) if (!vars.has(other)) next.add(other);
      }
    }
    fresh = next;
  }
  return { facts, vars };
}

/** `((x 4) (y (- 3)) (z (/ 41.0 2.0)))`, in the order asked. */
function readValues(told: string): (number | boolean)[] {
  const tokens = told.match(/\|[^|]*\||[()]|[^\s()]+/g) ?? [];
  let at = 1;
  const values: (number | boolean)[] = [];
  const value = (): number | boolean => {
    const token = tokens[at++]!;
    if (token !== "(") return token === "true" ? true : token === "false" ? false : Number(token);
    const op = tokens[at++]!;
    const args: number[] = [];
    while (tokens[at] !== ")") args.push(Number(value()));
    at++;
    return op === "/" ? args[0]! / args[1]! : args.length === 1 ? -args[0]! : args[0]! - args[1]!;
  };
  while (tokens[at] === "(") {
    at += 2;
    values.push(value());
    at++;
  }
  return values;
}
