import { fieldOf } from "../edit/field-of.ts";
import type { Core } from "../lib/core.ts";
import { Answers } from "../standing/Answer.tsx";
import { Carries } from "../standing/Carries.tsx";
import { PartLevel } from "../standing/PartTitle.tsx";
import { Requirements } from "../standing/Requirements.tsx";
import { RuleLink } from "../standing/RuleLink.tsx";
import { WhatWouldChange } from "../standing/WhatWouldChange.tsx";
import { Assumptions } from "../standing/Why.tsx";
import { words } from "../words/areas/calculators.ts";
import { sentence } from "../words/index.ts";
import { isAsked } from "./asks.ts";
import type { Calculator } from "./calculator.ts";
import { useDesk } from "./DeskProvider.tsx";
import { listWords } from "./ListInputs.tsx";
import { assumedIn, type Found, rulesIn, unknownIn } from "./results.ts";

const t = words.calculators;
type Props = { results: readonly Found[] };

/** The conditions of a permission that answers. */
export function Reasons({ results }: Props) {
  const permissions = results.flatMap((found) => (found.kind === "permission" ? [found.permission] : []));
  if (permissions.length === 0) return null;
  return (
    <section aria-labelledby="reasons">
      <h2 id="reasons">{t.reasons}</h2>
      {permissions.map((permission) => (
        <PartLevel key={permission.id} value="h3">
          <Requirements requirements={permission.requirements} />
          <WhatWouldChange permission={permission} />
          <Carries permission={permission} />
        </PartLevel>
      ))}
    </section>
  );
}

export function RulesBehind({ results }: Props) {
  const rules = rulesIn(results);
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{t.rules}</h2>
      <ul className="plain rules-behind">
        {rules.map((rule) => (
          <li key={rule}>
            <RuleLink rule={rule} source />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is open, with a place to answer it; what stands among the inputs is asked there. */
export function NotKnown({ results }: Props) {
  const { calculator, core } = useDesk();
  const { missing, sharper } = unknownIn(results);
  const above = missing.filter(({ fact }) => isAsked(calculator, fact));
  const elsewhere = missing.filter((one) => !above.includes(one));
  const names = new Set(above.map(({ fact }) => askedWords(calculator, core.record, fact)));
  const assumed = assumedIn(results);
  if (missing.length + sharper.length + assumed.length === 0) return null;
  return (
    <section aria-labelledby="unknown">
      <h2 id="unknown">{t.unknown}</h2>
      <p className="small soft">{t.unknownSays}</p>
      {above.length > 0 && (
        <>
          <p>{t.above}</p>
          <ul className="above">
            {[...names].map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      <Answers missing={elsewhere} />
      {sharper.length > 0 && (
        <details className="fold small">
          <summary>{t.sharper(sharper.length)}</summary>
          <Answers missing={sharper} />
        </details>
      )}
      <PartLevel value="h3">
        <Assumptions assumed={assumed} />
      </PartLevel>
    </section>
  );
}

/** What it is called there. */
function askedWords({ id }: Calculator, record: Core["record"], fact: string): string {
  if (fact.endsWith("Complete")) return listWords(id, fact.replace(/Complete$/, "")).all;
  return sentence(fieldOf(record, fact)?.words ?? fact);
}
