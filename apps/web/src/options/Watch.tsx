import type { ClockStanding, Options } from "@sojourn/engine";
import { length } from "../lib/amounts.ts";
import { Clock } from "../standing/Clocks.tsx";
import { Duty } from "../standing/Duties.tsx";
import { Milestone } from "../standing/Milestones.tsx";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/options.ts";
import { anyHope } from "./hope.ts";

const DONE = new Set(["done", "late"]);

/** A count that may be anything tells nobody anything. */
const isKnown = ({ bounds }: ClockStanding): boolean =>
  bounds === undefined || bounds.to !== null || length(bounds.from) > 0;

/** Counts, days and duties that matter in the situation; where every way is shut no day to come opens one. */
export function Watch({ options }: { options: Options }) {
  const { clocks, milestones, duties, paths } = options;
  const { standing } = useStanding();
  const shut = paths.length > 0 && !anyHope(options);
  const dated = milestones.filter(({ date }) => date !== null && !(shut && date > standing.asOf));
  const open = duties.filter(({ status }) => !DONE.has(status));
  const counted = clocks.filter(isKnown);
  if (counted.length + dated.length + open.length === 0) return null;
  return (
    <section aria-labelledby="watch">
      <h2 id="watch">{words.options.watch}</h2>
      {counted.length > 0 && (
        <ul className="clocks">
          {counted.map((clock) => (
            <Clock key={clock.id + (clock.level ?? "")} clock={clock} />
          ))}
        </ul>
      )}
      <div className="rows">
        {dated.map((one) => (
          <Milestone key={one.id} milestone={one} />
        ))}
        {open.map((duty) => (
          <Duty key={`${duty.id} ${duty.due} ${duty.from}`} duty={duty} />
        ))}
      </div>
    </section>
  );
}
