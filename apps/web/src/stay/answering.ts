import type { Standing, Stood } from "@sojourn/engine";
import type { StudentRecord } from "@sojourn/record";
import type { LawAsked } from "../law/asked.ts";
import type { Core } from "../lib/core.ts";
import type { Raw } from "../lib/paths.ts";
import type { Stay } from "./useStay.ts";

/** Standings that were counted before their record was shown, by that record. */
export type Counted = WeakMap<Raw, Stood>;

/**
 * Answers one record after the other; of the one before it takes over what has not changed, and all of what was
 * counted already.
 */
export function answering(
  counted: Counted = new WeakMap(),
): (core: Core, stay: Stay, law: LawAsked) => Standing {
  let before: Stood | undefined;
  return ({ engine, rulebook }, stay, law) => {
    const start = performance.now();
    const record = stay.record as StudentRecord;
    const when = { asOf: stay.asOf, ...law };
    const known = counted.get(stay.record) ?? before;
    const standing = known
      ? engine.evaluateAgain(rulebook, record, when, known)
      : engine.evaluate(rulebook, record, when);
    before = { record, standing };
    performance.measure("sojourn:evaluate", { start, end: performance.now() });
    return standing;
  };
}
