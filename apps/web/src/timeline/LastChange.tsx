import type { ClockStanding, Standing } from "@sojourn/engine";
import { useMemo } from "react";
import { clockTitle, figure } from "../lib/amounts.ts";
import { longDate } from "../lib/dates.ts";
import { Fold } from "../rules/Fold.tsx";
import { Changes } from "../standing/Changes.tsx";
import { useStanding } from "../stay/useStay.ts";
import { words as standingWords } from "../words/areas/standing.ts";
import { words } from "../words/areas/timeline.ts";
import { countWords } from "../words/index.ts";
import type { Item } from "./items.ts";
import type { Last } from "./useEditing.ts";

const t = words.timeline;
const MOST_CLOCKS = 2;

/** What was done last and what it changed, for the eye and for the ear. */
export function LastChange({ items, last }: { items: Item[]; last?: Last }) {
  const { core, stay, standing } = useStanding();
  const changes = useMemo(
    () => (last ? core.engine.compared(last.before, standing) : []),
    [core, last, standing],
  );
  const item = items.find(({ path }) => path !== undefined && path === last?.path);
  const done = item
    ? `${item.label}, ${t.fromTo(longDate(item.from), item.until ? longDate(item.until) : t.open)}.`
    : last?.says;
  const counted = last ? counts(last.before, standing, core.record.labelOf) : [];
  return (
    <div className="last-change">
      <p role="status" className="small">
        {done && [done, ...counted, last && changes.length === 0 && t.nothingElse].filter(Boolean).join(" ")}
      </p>
      {changes.length > 0 && !stay.plan && (
        <Fold key={done} title={t.changed(changes.length)}>
          {() => <Changes changes={changes} />}
        </Fold>
      )}
    </div>
  );
}

/** "Unemployment: 12 of 90 days.", for what counts otherwise than before. */
function counts(before: Standing, after: Standing, labelOf: (value: string) => string): string[] {
  const was = new Map(before.clocks.map((clock) => [keyOf(clock), figure(clock.value)]));
  return after.clocks
    .filter((clock) => clock.limit !== undefined && was.get(keyOf(clock)) !== figure(clock.value))
    .slice(0, MOST_CLOCKS)
    .map((clock) => {
      const limit = countWords(clock.limit as number, clock.unit);
      return `${standingWords.glance.used(figure(clock.value), limit, clockTitle(clock, labelOf))}.`;
    });
}

const keyOf = ({ id, level }: ClockStanding) => `${id} ${level ?? ""}`;
