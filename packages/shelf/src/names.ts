import type { Rulebook } from "@sojourn/policy";
import { closest, distance } from "fastest-levenshtein";

/** The schools that have a policy folder; `us` is the federal layer, no school. */
export const schoolIds = (rulebook: Rulebook): string[] =>
  rulebook.layers.map((layer) => layer.id).filter((id) => id !== "us");

/** Pages as they are named in a question: `us/cap-gap`. */
export const pageIds = (rulebook: Rulebook): string[] => [
  ...new Set(rulebook.rules.map((rule) => pageId(rule.page))),
];

export const pageId = (page: string): string => page.replace(/\.md$/i, "");

/** The pages with rules that are not in force unless they are supposed. */
export const supposablePages = (rulebook: Rulebook): string[] => [
  ...new Set(
    rulebook.rules
      .filter(({ force }) => force.kind === "enjoined" || force.kind === "proposed")
      .map((rule) => pageId(rule.page)),
  ),
];

const LONGEST = 80;

/** The known name that was probably meant, when one differs by at most a third of its letters. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || given.length > LONGEST) return undefined;
  const alike = new Map(known.map((name) => [name.toLowerCase(), name]));
  const best = closest(given.toLowerCase(), [...alike.keys()]);
  const far = distance(given.toLowerCase(), best);
  return far <= Math.max(1, Math.floor(best.length / 3)) ? alike.get(best) : undefined;
}
