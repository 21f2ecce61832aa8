import { lawOn } from "@sojourn/engine";
import type { Rule, Rulebook } from "@sojourn/policy";

/** A law to be asked: a rulebook, and the pages or rules in it that are supposed. */
export type Law = { rulebook: Rulebook; supposing: readonly string[] };

/** ISO days: the day asked about, and the day whose law is read (the same unless said). */
export type Days = { asOf: string; lawAsOf?: string };

/** The rules of all layers that count under a law. */
export function countedRules({ rulebook, supposing }: Law, { asOf, lawAsOf = asOf }: Days): Rule[] {
  return [...lawOn(rulebook, lawAsOf, supposing)].filter(([, { counted }]) => counted).map(([rule]) => rule);
}

/** The schools that have policies; `us` is the federal layer, no school. */
export const schoolsOf = ({ layers }: Rulebook): string[] =>
  layers.map(({ id }) => id).filter((id) => id !== "us");
