import type { ClockStanding } from "@sojourn/engine";
import { amountWords, length } from "../lib/amounts.ts";
import { words } from "../words/areas/standing.ts";
import { countWords } from "../words/index.ts";

const t = words.clocks;
const share = (n: number, of: number) => `${Math.max(0, Math.min(100, (n / of) * 100))}%`;

/** Used and left as a bar, with a mark for each warning; a count that is not settled is hatched up to its most. */
export function ClockBar({ clock }: { clock: ClockStanding }) {
  const target = clock.limit ?? clock.needed;
  if (!target) return <div className="bar bar-none" />;
  const used = length(clock.bounds?.from ?? clock.value);
  const most = clock.bounds && (clock.bounds.to === null ? target : length(clock.bounds.to));
  const tone = clock.exceeded ? "bar-over" : clock.warnings?.some((w) => w.passed) ? "bar-near" : "";
  return (
    <div
      className={`bar ${tone}`}
      role="img"
      aria-label={t.picture(amountWords(clock.value, clock.unit), countWords(target, clock.unit))}
    >
      {most !== undefined && <i className="bar-maybe" style={{ width: share(most, target) }} />}
      <i className="bar-used" style={{ width: share(used, target) }} />
      {clock.warnings?.map(({ at }) => (
        <u key={at} style={{ left: share(at, target) }} title={t.warnAt(countWords(at, clock.unit))} />
      ))}
    </div>
  );
}
