import type { Standing, Stood } from "@sojourn/engine";
import type { StudentRecord } from "@sojourn/record";
import type { LawAsked } from "../law/asked.ts";
import type { Core } from "../lib/core.ts";
import type { Stay } from "./useStay.ts";

/** Answers one record after the other; of the one before it takes over what has not changed. */
export function answering(): (core: Core, stay: Stay, law: LawAsked) => Standing {
  let before: Stood | undefined;
  return ({ engine, rulebook }, stay, law) => {
    const start = performance.now();
    const record = stay.record as StudentRecord;
    const when = { asOf: stay.asOf, ...law };
    const standing = before
      ? engine.evaluateAgain(rulebook, record, when, before)
      : engine.evaluate(rulebook, record, when);
    before = { record, standing };
    performance.measure("sojourn:evaluate", { start, end: performance.now() });
    return standing;
  };
}
