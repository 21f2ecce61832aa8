import { DayField } from "../edit/DayField.tsx";
import { longDate } from "../lib/dates.ts";
import { useLeft } from "../lib/left.ts";
import { getAt } from "../lib/paths.ts";
import { words } from "../words/areas/calculators.ts";
import { words as standingWords } from "../words/areas/standing.ts";
import type { Ahead } from "./calculator.ts";
import { useDesk } from "./DeskProvider.tsx";

const t = words.calculators;
/** The last day that a record can name: "without an end". */
const NEVER = "2199-12-31";

/** On which day the limit would be reached if it went on from a day without a break. The engine says it. */
export function AheadSection({ ahead }: { ahead: Ahead }) {
  const { calculator, scratch, withEntry } = useDesk();
  const [typed, setTyped] = useLeft<{ start?: string | undefined }>(`ahead ${calculator.id}`, {});
  const { start } = { start: scratch.asOf, ...typed };
  const level = getAt(scratch.record, "program.level", scratch.asOf);
  const entry = { ...ahead.entry, ...(level ? { level } : {}), start, end: NEVER };
  const clock = start ? withEntry(ahead.list, entry).clocks.find(({ id }) => id === ahead.clock) : undefined;
  if (start && !clock?.runsOutOn) return null;
  const last = clock?.runsOutOn;
  // used up before that day: nothing is left to go on with
  const gone = last && start && last < start;
  const says = t.of[calculator.id] as { ahead?: (n: string, day: string) => string };
  return (
    <section aria-labelledby="ahead">
      <h2 id="ahead">{t.ahead}</h2>
      <div className="ahead">
        <DayField label={t.aheadFrom} value={start} onChange={(start) => setTyped({ start })} />
        {start && (
          <p className="only-print">
            {t.aheadFrom} {longDate(start)}:
          </p>
        )}
        <p role="status">
          {last &&
            clock.limit &&
            (gone ? standingWords.clocks.exceeded : says.ahead?.(String(clock.limit), longDate(last)))}
        </p>
      </div>
    </section>
  );
}
