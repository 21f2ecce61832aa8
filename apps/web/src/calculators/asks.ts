import { fieldPath } from "../lib/paths.ts";
import type { Calculator } from "./calculator.ts";

/** A question of the engine that has its place among the inputs already. */
export function isAsked({ facts, more = [], lists = [] }: Calculator, fact: string): boolean {
  const name = fieldPath(fact);
  return (
    [...facts, ...more].some((path) => fieldPath(path) === name) ||
    lists.some(
      (asked) =>
        name === `${asked.list}Complete` ||
        (asked.facts.some((one) => name === `${asked.list}.${one}`) && !/\[[^\d\]]/.test(fact)),
    )
  );
}
