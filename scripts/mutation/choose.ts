import { isEquivalent } from "./equivalent.ts";
import type { Mutant } from "./mutants.ts";

export type Wanted = { page?: string; rule?: string; sample?: number; seed?: number };

/** The mutants asked for, in the pages' order; a sample is the same for the same seed. */
export const choose =
  ({ page, rule, sample, seed = 1 }: Wanted) =>
  (mutants: readonly Mutant[]): readonly Mutant[] => {
    const found = mutants.filter(
      (one) =>
        !isEquivalent(one) &&
        (page === undefined || one.rule.page.includes(page)) &&
        (rule === undefined || one.rule.id === rule),
    );
    if (sample === undefined || sample >= found.length) return found;
    const taken = new Set(shuffled(found, randomFrom(seed)).slice(0, sample));
    return found.filter((one) => taken.has(one));
  };

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const keyed = list.map((one) => ({ one, by: random() }));
  return keyed.sort((a, b) => a.by - b.by).map(({ one }) => one);
}

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
