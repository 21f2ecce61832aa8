import { useMemo } from "react";
import { Changes } from "../standing/Changes.tsx";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/index.ts";
import { Settle } from "./Settle.tsx";
import { usePlan } from "./usePlan.ts";

const t = words.timeline;

/** While something is tried out: that it is, and how to end it. Above the picture, and of one height. */
export function Trying() {
  const { stay } = useStanding();
  if (!stay.plan) return null;
  return (
    <section className="notice notice-suppose trying" aria-labelledby="what-if">
      <div>
        <h3 id="what-if">{t.trying}</h3>
        <p className="small">{t.tryNow}</p>
      </div>
      <Settle />
    </section>
  );
}

/** What would be different from the plan; below the picture, where it may grow. */
export function Differences() {
  const { core, stay, standing } = useStanding();
  const plan = usePlan();
  const changes = useMemo(() => (plan ? core.engine.compared(plan, standing) : []), [core, plan, standing]);
  if (!plan) return null;
  return (
    <section className="notice notice-suppose differences" aria-label={t.different}>
      <p>{stay.plan === stay.record ? t.nothingTried : t.differs(changes.length)}</p>
      <Changes changes={changes} />
    </section>
  );
}
