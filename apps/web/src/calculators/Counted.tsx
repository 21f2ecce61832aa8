import { DayCalendar } from "../days/DayCalendar.tsx";
import { clockTitle } from "../lib/amounts.ts";
import { words } from "../words/areas/calculators.ts";
import { useDesk } from "./DeskProvider.tsx";
import type { Found } from "./results.ts";

const t = words.calculators;

/** The days behind each count of days. */
export function Counted({ results }: { results: readonly Found[] }) {
  const { core } = useDesk();
  const dated = results.flatMap((found) =>
    found.kind === "clock" && found.clock.counted.length > 0 ? [found.clock] : [],
  );
  if (dated.length === 0) return null;
  return (
    <section aria-labelledby="counted">
      <h2 id="counted">{t.counted}</h2>
      {dated.map((clock) => (
        <div key={clock.id} className="counted-one">
          {dated.length > 1 && <h3>{clockTitle(clock, core.record.labelOf)}</h3>}
          <DayCalendar periods={clock.counted} mark={clock.runsOutOn} />
        </div>
      ))}
    </section>
  );
}
