import type { PermissionStanding, Window } from "@sojourn/engine";
import { fullDate } from "../lib/dates.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/standing.ts";
import { PartTitle } from "./PartTitle.tsx";
import { RuleLink } from "./RuleLink.tsx";
import { Says } from "./Says.tsx";

const t = words.why;
const kinds = ["request", "file", "begin", "end"] as const;

/** From when until when, and which rule decides each end. */
export function Windows({ windows }: { windows: PermissionStanding["windows"] }) {
  const shown = kinds.filter((kind) => windows[kind]);
  if (shown.length === 0) return null;
  return (
    <>
      <PartTitle>{t.windows}</PartTitle>
      <dl className="windows">
        {shown.map((kind) => (
          <div key={kind}>
            <dt>{t.windowNames[kind]}</dt>
            <dd>
              <Edge window={windows[kind] as Window} edge="from" />
              <Edge window={windows[kind] as Window} edge="until" />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Edge({ window, edge }: { window: Window; edge: "from" | "until" }) {
  const { standing } = useStanding();
  const day = window[edge];
  const rule = edge === "from" ? window.fromRule : window.untilRule;
  const says = edge === "from" ? window.fromSays : window.untilSays;
  if (day === undefined && !rule) return null;
  return (
    <p>
      {t[edge]} <strong>{day ? fullDate(day, standing.asOf) : t.notSettled}</strong>
      {says && (
        <>
          {" "}
          (<Says text={says} law />)
        </>
      )}
      {rule && (
        <span className="small">
          {" "}
          {t.decidedBy} <RuleLink rule={rule} />
        </span>
      )}
    </p>
  );
}
