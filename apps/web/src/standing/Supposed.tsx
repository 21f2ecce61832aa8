import type { Change } from "@sojourn/engine";
import type { StudentRecord } from "@sojourn/record";
import { useMemo } from "react";
import { waitingPages } from "../law/waiting.ts";
import { longDate } from "../lib/dates.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/index.ts";
import { RuleLink } from "./RuleLink.tsx";
import { Says } from "./Says.tsx";

const t = words.law;
const AT_ONCE = 6;

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
        <p key={page}>{t.notYet(title, longDate(from as string), longDate(lawAsOf))}</p>
      ))}
      <ul>
        {changes.slice(0, AT_ONCE).map((change) => (
          <Changed key={change.says} change={change} />
        ))}
      </ul>
      {changes.length > AT_ONCE && (
        <details className="fold">
          <summary>{t.moreChanges(changes.length - AT_ONCE)}</summary>
          <ul>
            {changes.slice(AT_ONCE).map((change) => (
              <Changed key={change.says} change={change} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const Changed = ({ change }: { change: Change }) => (
  <li>
    <Says text={inOurWords(change)} />. {change.rule && <RuleLink rule={change.rule} />}
  </li>
);

/** The states of a permission as the page calls them. */
function inOurWords({ kind, before, after, says }: Change): string {
  const states: { [verdict: string]: string } = words.permissions.states;
  if (kind !== "permission" || !states[before] || !states[after]) return says;
  const plain = (verdict: string) => verdict.replaceAll("-", " ");
  return says.replace(`${plain(before)} → ${plain(after)}`, `${states[before]} → ${states[after]}`);
}
