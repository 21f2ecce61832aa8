import type { Place } from "@sojourn/engine";
import type { Rule } from "@sojourn/policy";
import { use, useMemo } from "react";
import { useLaw } from "../law/useLaw.ts";
import { loadCore } from "../lib/core.ts";
import { today } from "../lib/dates.ts";

export type Stands = { place: Place; counted: boolean };

/** How each rule stands in the law that the address asks about: today's, when it asks about none. */
export function useLawOn(): { day: string; stands: (rule: Rule) => Stands } {
  const { engine, rulebook } = use(loadCore());
  const { supposing, lawAsOf } = useLaw();
  const day = lawAsOf ?? today();
  const law = useMemo(() => engine.lawOn(rulebook, day, supposing), [engine, rulebook, day, supposing]);
  return { day, stands: (rule) => law.get(rule) ?? { place: "in-force", counted: false } };
}
