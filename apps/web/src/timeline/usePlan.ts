import type { Standing } from "@sojourn/engine";
import type { StudentRecord } from "@sojourn/record";
import { useMemo } from "react";
import { useLaw } from "../law/useLaw.ts";
import { useStanding } from "../stay/useStay.ts";

/** Where the plan stands, while something else is tried out: on the same day and under the same law. */
export function usePlan(): Standing | undefined {
  const { core, stay } = useStanding();
  const { law } = useLaw();
  const { plan, asOf } = stay;
  return useMemo(() => {
    return plan && core.engine.evaluate(core.rulebook, plan as StudentRecord, { asOf, ...law });
  }, [core, plan, asOf, law]);
}
