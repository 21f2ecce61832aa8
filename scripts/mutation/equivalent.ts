import { readFileSync } from "node:fs";
import type { Mutant } from "./mutants.ts";

/** A slip that changes no answer, reviewed by a person, with the reason. */
export type Equivalent = { rule: string; says: string; because: string };

const equivalents = JSON.parse(
  readFileSync(new URL("equivalent.json", import.meta.url), "utf8"),
) as Equivalent[];

const key = (rule: string, says: string) => `${rule} ${says}`;
const known = new Set(equivalents.map(({ rule, says }) => key(rule, says)));

export const isEquivalent = ({ rule, says }: Mutant): boolean => known.has(key(rule.id, says));

/** Entries whose rule no longer has that slip: to be taken out of the list. */
export function outdated(mutants: readonly Mutant[]): Equivalent[] {
  const made = new Set(mutants.map(({ rule, says }) => key(rule.id, says)));
  return equivalents.filter(({ rule, says }) => !made.has(key(rule, says)));
}
