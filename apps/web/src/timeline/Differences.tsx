import { useMemo } from "react";
import { Changes } from "../standing/Changes.tsx";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/timeline.ts";
import { usePlan } from "./usePlan.ts";

const t = words.timeline;

/** What would be different from the plan; below the picture, where it may grow. */
export function Differences() {
  const { core, stay, standing } = useStanding();
  const plan = usePlan();
  const changes = useMemo(() => (plan ? core.engine.compared(plan, standing) : []), [core, plan, standing]);
  if (!plan) return null;
  return (
    <section className="notice notice-suppose differences" aria-label={t.different}>
      <p>{stay.plan === stay.record ? t.tryNow : t.differs(changes.length)}</p>
      <Changes changes={changes} />
    </section>
  );
}
