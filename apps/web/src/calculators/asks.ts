import { fieldPath } from "../lib/paths.ts";
import type { Calculator, ListAsked } from "./calculator.ts";

/** A question of the engine that has its place among the inputs already. */
export const isAsked = ({ facts, lists = [] }: Calculator, fact: string): boolean =>
  facts.some((path) => fieldPath(path) === fieldPath(fact)) || lists.some((asked) => asksIn(asked, fact));

/** "authorizations[0].end" and "authorizations[stem-opt].end" of a list that holds STEM OPT. */
function asksIn({ list, kinds, facts }: ListAsked, fact: string): boolean {
  const name = fieldPath(fact);
  if (name === `${list}Complete`) return true;
  const [, entry = ""] = /\[([^\]]*)\]/.exec(fact) ?? [];
  return (
    facts.some((one) => name === `${list}.${one}`) &&
    (/^\d+$/.test(entry) || (kinds?.includes(entry) ?? false))
  );
}
