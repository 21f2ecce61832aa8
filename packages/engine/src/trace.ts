import type { Assumed, Fact, Missing } from "./standing.ts";

/**
 * What an evaluation looked at. One trace runs through an evaluation; a stretch of it is marked at the start
 * of a node and its missing facts are dropped again when the node turns out settled without them. What was
 * worked out once and used again is a part, and is taken in once.
 */
export class Trace {
  #looks: (Fact | Trace)[] = [];
  #facts: Fact[] | undefined;
  missing: Missing[] = [];
  /** Asked whether known, and not: the answer stands without them, but they would sharpen it. */
  open: Missing[] = [];
  assumed: Assumed[] = [];

  mark(): number {
    return this.missing.length;
  }

  settle(mark: number): void {
    this.missing.length = mark;
  }

  /** What is missing since the mark does not stop the answer; it stays listed as a question. */
  leaveOpen(mark: number): void {
    for (const one of this.missing.splice(mark)) this.open.push(one);
  }

  /** What is missing since the mark is taken to be so, as a rule says. */
  assume(mark: number, as: string, rule: string): void {
    for (const { fact } of this.missing.splice(mark)) this.assumed.push({ fact, as, rule });
  }

  saw(fact: Fact): void {
    this.#looks.push(fact);
  }

  add(other: Trace): void {
    for (const one of other.missing) this.missing.push(one);
    if (this.#looks.includes(other)) return;
    this.#looks.push(other);
    for (const one of other.open) this.open.push(one);
    for (const one of other.assumed) this.assumed.push(one);
  }

  /** Each fact once, in the order first met. To be asked when the work is done. */
  get facts(): readonly Fact[] {
    this.#facts ??= this.#gather();
    return this.#facts;
  }

  #gather(): Fact[] {
    const found = new Map<string, Fact>();
    for (const look of this.#looks)
      for (const fact of look instanceof Trace ? look.facts : [look])
        if (!found.has(fact.path)) found.set(fact.path, fact);
    return [...found.values()];
  }
}

/** Each fact once, in the order first met. */
function unique<T>(list: readonly T[], key: (one: T) => string): T[] {
  if (list.length < 2) return [...list];
  const seen = new Set<string>();
  return list.filter((one) => {
    const k = key(one);
    return !seen.has(k) && seen.add(k);
  });
}

export const missingOnce = (list: readonly Missing[]): Missing[] =>
  unique(list, (one) => one.fact).sort((a, b) => (a.cost ?? 2) - (b.cost ?? 2));
export const factsOnce = (list: readonly Fact[]): Fact[] => unique(list, (one) => one.path);
export const assumedOnce = (list: readonly Assumed[]): Assumed[] => unique(list, (one) => one.fact);
