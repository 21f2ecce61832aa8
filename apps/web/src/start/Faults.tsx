import type { Fault } from "@sojourn/record";
import { useEffect, useRef } from "react";
import { words } from "../words/index.ts";

const t = words.faults;

/** What is wrong with a record: where, what, and how to mend it. */
export function Faults({ faults, kept = false }: { faults: Fault[]; kept?: boolean }) {
  const box = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new faults are brought into view
  useEffect(() => box.current?.focus(), [faults]);
  return (
    <section className="notice notice-stop faults" role="alert" tabIndex={-1} ref={box}>
      <h2>{t.title(faults.length)}</h2>
      <ol>
        {faults.map((fault) => (
          <li key={fault.path + fault.says}>
            <code>{fault.path || t.whole}</code>
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
