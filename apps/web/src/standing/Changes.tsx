import type { Change } from "@sojourn/engine";
import { words as standingWords } from "../words/areas/standing.ts";
import { words } from "../words/index.ts";
import { RuleLink } from "./RuleLink.tsx";
import { Says } from "./Says.tsx";

const t = words.law;
const AT_ONCE = 6;

/** What one standing has other than another, change by change, each with its rule; the first few at once. */
export const Changes = ({ changes }: { changes: Change[] }) => (
  <>
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
  </>
);

const Changed = ({ change }: { change: Change }) => (
  <li>
    <Says text={inOurWords(change)} />. {change.rule && <RuleLink rule={change.rule} />}
  </li>
);

/** The states of a permission as the page calls them. */
function inOurWords({ kind, before, after, says }: Change): string {
  const states: { [verdict: string]: string } = standingWords.permissions.states;
  if (kind !== "permission" || !states[before] || !states[after]) return says;
  const plain = (verdict: string) => verdict.replaceAll("-", " ");
  return says.replace(`${plain(before)} → ${plain(after)}`, `${states[before]} → ${states[after]}`);
}
