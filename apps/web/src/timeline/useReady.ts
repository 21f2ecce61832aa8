import type { StudentRecord } from "@sojourn/record";
import { useEffect } from "react";
import { useStanding } from "../stay/useStay.ts";
import { entriesOf, withFields } from "./entries.ts";
import type { Kind } from "./kinds.ts";

const SOON = 1500;

/**
 * Has the engine answer one change ahead, while nobody waits: what it finds out about the rules at the first change
 * it keeps, and the first drag is as smooth as the second.
 */
export function useReady(kinds: Kind[]) {
  const { core, stay, standing } = useStanding();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with whatever is there first
  useEffect(() => {
    const act = () => {
      const { path, kind } = entriesOf(stay.record, kinds)[0] ?? {};
      if (!path || !kind) return;
      const { asOf, lawAsOf, supposing } = standing;
      const other = withFields(stay.record, path, { [kind.edges.start]: asOf }) as StudentRecord;
      const before = { record: stay.record as StudentRecord, standing };
      core.engine.evaluateAgain(core.rulebook, other, { asOf, lawAsOf, supposing }, before);
    };
    const timer = setTimeout(
      () => ("requestIdleCallback" in window ? requestIdleCallback(act) : act()),
      SOON,
    );
    return () => clearTimeout(timer);
  }, []);
}
