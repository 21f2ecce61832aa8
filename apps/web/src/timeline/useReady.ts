import type { StudentRecord } from "@sojourn/record";
import { useEffect } from "react";
import { useStanding } from "../stay/useStay.ts";
import { entriesOf, withFields } from "./entries.ts";
import type { Kind } from "./kinds.ts";
import type { Count } from "./useAside.ts";

const SOON = 1500;

/**
 * Has the engine answer one change ahead, on the page and beside it, while nobody waits: what it finds out about the
 * rules at the first change it keeps, and the first drag is as smooth as the second.
 */
export function useReady(kinds: Kind[], count: Count) {
  const { core, stay, standing } = useStanding();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with whatever is there first
  useEffect(() => {
    const act = () => {
      const { path, kind } = entriesOf(stay.record, kinds)[0] ?? {};
      if (!path || !kind) return;
      const { asOf, lawAsOf, supposing } = standing;
      const other = withFields(stay.record, path, { [kind.edges.start]: asOf });
      const before = { record: stay.record as StudentRecord, standing };
      core.engine.evaluateAgain(core.rulebook, other as StudentRecord, { asOf, lawAsOf, supposing }, before);
      void count(other);
    };
    const timer = setTimeout(
      () => ("requestIdleCallback" in window ? requestIdleCallback(act) : act()),
      SOON,
    );
    return () => clearTimeout(timer);
  }, []);
}
