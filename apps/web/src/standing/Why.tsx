import type { Assumed, PermissionStanding } from "@sojourn/engine";
import { fieldOf } from "../edit/field-of.ts";
import { amountWords } from "../lib/amounts.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/standing.ts";
import { sentence } from "../words/index.ts";
import { Answers } from "./Answer.tsx";
import { Carries } from "./Carries.tsx";
import { PartTitle } from "./PartTitle.tsx";
import { Requirements } from "./Requirements.tsx";
import { RuleLink } from "./RuleLink.tsx";
import { Says } from "./Says.tsx";
import { WhatWouldChange } from "./WhatWouldChange.tsx";
import { Windows } from "./Windows.tsx";

const t = words.why;

/** Everything behind one verdict, each with its rule. */
export function Why({ permission }: { permission: PermissionStanding }) {
  const { requirements, cautions, windows, amount, missing, assumed, verdict } = permission;
  return (
    <div className="why">
      <WhatWouldChange permission={permission} />
      <Requirements requirements={requirements} cautions={cautions} />
      <Windows windows={windows} />
      {amount && (
        <>
          <PartTitle>{t.amount}</PartTitle>
          <p>
            {t.upTo(amountWords(amount, "days"))} <RuleLink rule={amount.rule} />
          </p>
        </>
      )}
      <Carries permission={permission} />
      {verdict !== "unknown" && missing.length > 0 && (
        <details className="fold small">
          <summary>{t.sharpen(missing.length)}</summary>
          <Answers missing={missing} />
        </details>
      )}
      <Assumptions assumed={assumed} />
    </div>
  );
}

export function Assumptions({ assumed }: { assumed?: Assumed[] }) {
  const { core } = useStanding();
  if (!assumed?.length) return null;
  // the term of a request is one of the terms
  const fieldIn = (fact: string) => fieldOf(core.record, fact.replace(/^request\.term\./, "terms[0]."));
  const words = (fact: string) => sentence(fieldIn(fact)?.words ?? fact);
  // the same of each term is said once
  const once = new Map(assumed.map((one) => [`${words(one.fact)} ${one.as} ${one.rule}`, one]));
  return (
    <>
      <PartTitle>{t.assumed}</PartTitle>
      <ul className="small plain">
        {[...once].map(([key, one]) => (
          <li key={key}>
            <Says text={t.assumedAs(words(one.fact), one.as)} /> <RuleLink rule={one.rule} />
          </li>
        ))}
      </ul>
    </>
  );
}
