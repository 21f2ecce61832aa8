import type { Assumed, Fact, Missing } from "./standing.ts";

/** A fact as it was met; it is put into words only where an answer shows it. */
export type Look = { path: string; words(): string; value: string };

/**
 * What an evaluation looked at. One trace runs through an evaluation; a stretch of it is marked at the start
 * of a node and its missing facts are dropped again when the node turns out settled without them. What was
 * worked out once and used again is a part, and is taken in once.
 */
export class Trace {
  #looks = new Set<Look | Trace>();
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

  saw(look: Look): void {
    this.#looks.add(look);
  }

  add(other: Trace): void {
    for (const one of other.missing) this.missing.push(one);
    if (this.#looks.has(other)) return;
    this.#looks.add(other);
    for (const one of other.open) this.open.push(one);
    for (const one of other.assumed) this.assumed.push(one);
  }

  /** Each fact once, in the order first met. */
  get facts(): Fact[] {
    const found = new Map<string, Look>();
    this.#gather(found, new Set());
    return [...found.values()].map(({ path, words, value }) => ({ path, words: words(), value }));
  }

  #gather(found: Map<string, Look>, seen: Set<Trace>): void {
    seen.add(this);
    for (const look of this.#looks) {
      if (!(look instanceof Trace)) found.set(look.path, found.get(look.path) ?? look);
      else if (!seen.has(look)) look.#gather(found, seen);
    }
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
