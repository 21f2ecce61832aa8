import type { Assumed, Fact, Missing } from "./standing.ts";

/**
 * What an evaluation looked at. One trace runs through an evaluation; a stretch of it is marked at the start
 * of a node and its missing facts are dropped again when the node turns out settled without them.
 */
export class Trace {
  facts: Fact[] = [];
  missing: Missing[] = [];
  /** Asked whether known, and not: the answer stands without them, but they would sharpen it. */
  open: Missing[] = [];
  assumed: Assumed[] = [];
  /** Rules that lent a let, a choice, a clock or a milestone. */
  rules: string[] = [];

  mark(): number {
    return this.missing.length;
  }

  settle(mark: number): void {
    this.missing.length = mark;
  }

  add(other: Trace): void {
    this.facts.push(...other.facts);
    this.missing.push(...other.missing);
    this.open.push(...other.open);
    this.assumed.push(...other.assumed);
    this.rules.push(...other.rules);
  }
}

/** Each fact once, in the order first met. */
export function unique<T>(list: readonly T[], key: (one: T) => string): T[] {
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
