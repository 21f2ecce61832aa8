import type { Fault } from "@sojourn/record";
import { useEffect, useRef } from "react";
import { words } from "../words/index.ts";

const t = words.faults;
/** Of places with the same fault, so many are named. */
const NAMED = 3;

/** What is wrong with a record: where, what, and how to mend it. */
export function Faults({ faults, kept = false }: { faults: Fault[]; kept?: boolean }) {
  const box = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new faults are brought into view
  useEffect(() => box.current?.focus(), [faults]);
  return (
    <section className="notice notice-stop faults" role="alert" tabIndex={-1} ref={box}>
      <h2>{t.title(countOf(faults))}</h2>
      <ol>
        {alike(faults).map(([fault, paths]) => (
          <li key={fault.path + fault.says}>
            {!fault.count && <code>{paths.slice(0, NAMED).join(", ") || t.whole}</code>}
            {paths.length > NAMED && ` ${t.alike(paths.length - NAMED)}`}
            <p>{fault.says}</p>
            <p>
              <strong>{t.mend}:</strong> {fault.mend}
            </p>
          </li>
        ))}
      </ol>
      {kept && <p>{t.kept}</p>}
    </section>
  );
}

/** The last may stand for all that are not named. */
const countOf = (faults: Fault[]) => faults.reduce((sum, { count = 1 }) => sum + count, 0);

/** The same fault in many places is one to read. */
const alike = (faults: Fault[]): [Fault, string[]][] =>
  [...Map.groupBy(faults, ({ says, mend }) => `${says}\n${mend}`).values()].map((same) => [
    same[0]!,
    same.map(({ path }) => path).filter(Boolean),
  ]);
