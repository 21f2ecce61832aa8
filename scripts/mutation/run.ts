import { type Case, casesOf, runCase } from "@sojourn/engine";
import type { Rulebook } from "@sojourn/policy";
import { type Mutant, mutantsOf } from "./mutants.ts";
import { distance, reachOf } from "./reach.ts";

/** Killed by an example of its own page, only by one of another page, or by none. */
export type Outcome = { mutant: Mutant; killed: "own page" | "other page" | "no"; by?: Case };

export type Choose = (mutants: readonly Mutant[]) => readonly Mutant[];

/** Put one slip at a time into the rulebook and see which example notices. */
export function mutate(
  rulebook: Rulebook,
  choose: Choose,
  tell: (done: number, of: number) => void = () => {},
): Outcome[] {
  // An example that does not hold to begin with tells nothing.
  const reach = reachOf(
    rulebook,
    casesOf(rulebook).filter((one) => !notices(rulebook, one)),
  );
  const index = new Map(rulebook.rules.map((rule, at) => [rule.id, at]));
  const chosen = choose(mutantsOf(rulebook));
  return chosen.map((mutant, at) => {
    tell(at, chosen.length);
    const rules = rulebook.rules.with(index.get(mutant.rule.id)!, mutant.make());
    const slipped = { ...rulebook, rules };
    const by = reach(mutant).find((one) => notices(slipped, one));
    return {
      mutant,
      killed: !by ? "no" : distance(mutant.rule, by) < 2 ? "own page" : "other page",
      ...(by && { by }),
    };
  });
}

/** A rulebook that cannot even be run is noticed. */
function notices(rulebook: Rulebook, one: Case): boolean {
  try {
    return runCase(rulebook, one).some(({ ok }) => !ok);
  } catch {
    return true;
  }
}
