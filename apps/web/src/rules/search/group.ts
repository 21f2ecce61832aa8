import type { Force, Rule } from "@sojourn/policy";
import type { Hit } from "./search.ts";

/** A rule that was found, with the rules that say the same again: a school's beside the law's. */
export type Answer = Hit & { again: Rule[] };

/**
 * What is said twice is shown once, where the first of the two stands: the rule that runs, with those that repeat it
 * beside it. What is not law, and the rules of a school that is not the reader's own, come later.
 */
export function answersOf(hits: readonly Hit[], school?: string): Answer[] {
  const ranked = hits
    .map((hit) => ({ ...hit, score: hit.score * weightOf(hit.rule, school) }))
    .sort((a, b) => (a.score === b.score ? 0 : b.score - a.score));
  const found = new Map(ranked.map((hit) => [hit.rule.id, hit]));
  const answers = new Map<string, Answer>();
  for (const hit of ranked) {
    const carrier = carrierOf(hit, found) ?? hit;
    const known = answers.get(carrier.rule.id) ?? { ...carrier, again: [] };
    if (hit.rule !== carrier.rule) known.again.push(hit.rule);
    answers.set(carrier.rule.id, known);
  }
  return [...answers.values()];
}

/** The rule that runs for this one, when it was found too and speaks of what was asked as much. */
function carrierOf({ rule, score }: Hit, found: ReadonlyMap<string, Hit>): Hit | undefined {
  const carriers = rule.runsAs.flatMap((id) => found.get(id) ?? []);
  return carriers.find((one) => one.score >= score * ALIKE);
}

const ALIKE = 0.3;

/** What binds goes before advice, and both before what is not law. */
const FORCES: { [kind in Force]?: number } = { advisory: 0.9, enjoined: 0.6, proposed: 0.6, superseded: 0.6 };

function weightOf({ layer, force }: Rule, school: string | undefined): number {
  const weight = FORCES[force.kind] ?? 1;
  if (layer === "us") return weight;
  return weight * (school === undefined ? 0.9 : layer === school ? 1.2 : 0.4);
}
