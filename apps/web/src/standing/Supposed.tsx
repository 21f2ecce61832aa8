import type { StudentRecord } from "@sojourn/record";
import { useMemo } from "react";
import { waitingPages } from "../law/waiting.ts";
import { longDate } from "../lib/dates.ts";
import { useStanding } from "../stay/useStay.ts";
import { Around } from "../words/Around.tsx";
import { words } from "../words/index.ts";
import { Changes } from "./Changes.tsx";

const t = words.law;

/** What the supposed law makes different from the law of the day, change by change. */
export function Supposed() {
  const { core, stay, standing } = useStanding();
  const { supposing, lawAsOf, asOf } = standing;
  const other = supposing.length > 0 || lawAsOf !== asOf;
  const changes = useMemo(() => {
    if (!other) return [];
    const today = core.engine.evaluate(core.rulebook, stay.record as StudentRecord, { asOf });
    return core.engine.compared(today, standing);
  }, [core, stay, standing, asOf, other]);
  if (!other) return null;
  const late = waitingPages(core.rulebook).filter(
    ({ page, from }) => supposing.includes(page) && from !== undefined && from > lawAsOf,
  );
  return (
    <section className="notice notice-suppose" aria-labelledby="supposed">
      <h2 id="supposed">{t.changes(changes.length)}</h2>
      {late.map(({ page, title, from }) => (
        <p key={page}>
          <Around
            say={(named) => t.notYet(named, longDate(from as string), longDate(lawAsOf))}
            english={title}
          />
        </p>
      ))}
      <Changes changes={changes} />
    </section>
  );
}
