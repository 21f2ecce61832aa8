import type { Fact, Requirement, RequirementStatus } from "@sojourn/engine";
import { layerTitle } from "../lib/rules.ts";
import { useStanding } from "../stay/useStay.ts";
import { countWords, words } from "../words/en.ts";
import { RuleLink } from "./RuleLink.tsx";
import { Says } from "./Says.tsx";
import { ForceBadge, LayerBadge } from "./Tag.tsx";

const t = words.why;

const marks: Record<RequirementStatus, string> = {
  unmet: "✕",
  conflict: "≠",
  unknown: "?",
  met: "✓",
  lifted: "↑",
  "not-applicable": "·",
};
const order = Object.keys(marks);
const byStatus = (a: Requirement, b: Requirement) => order.indexOf(a.status) - order.indexOf(b.status);

/** Reasons, what stands in the way first. */
export function Requirements({ requirements }: { requirements: Requirement[] }) {
  const [apply, idle] = [
    requirements.filter((one) => one.status !== "not-applicable").sort(byStatus),
    requirements.filter((one) => one.status === "not-applicable"),
  ];
  if (requirements.length === 0) return null;
  return (
    <>
      <h5>{t.requirements}</h5>
      <Reasons of={apply} />
      {idle.length > 0 && (
        <details className="fold small">
          <summary>{t.notApplied(idle.length)}</summary>
          <Reasons of={idle} />
        </details>
      )}
    </>
  );
}

function Reasons({ of }: { of: Requirement[] }) {
  return (
    <ul className="reasons">
      {of.map((one) => (
        <Reason key={one.rule + one.clause + one.says} requirement={one} />
      ))}
    </ul>
  );
}

function Reason({ requirement }: { requirement: Requirement }) {
  const { core } = useStanding();
  const { status, says, rule, layer, force, facts, otherwise } = requirement;
  return (
    <li
      className={`reason reason-${status}`}
      data-force={force}
      data-layer={layer === "us" ? undefined : layer}
    >
      <span className="mark" title={t.statuses[status]}>
        <span aria-hidden="true">{marks[status]}</span>
        <span className="hidden">{t.statuses[status]}: </span>
      </span>
      <div>
        {layer !== "us" && <LayerBadge>{t.asksMore(layerTitle(core.rulebook, layer))}</LayerBadge>}{" "}
        <ForceBadge force={force} /> <Says text={says} />
        <Slack requirement={requirement} />
        <Facts facts={facts} />
        {status === "unmet" && otherwise && (
          <p className="facts">
            {t.otherwise}: <Says text={otherwise} />
          </p>
        )}
        <Exceptions requirement={requirement} />
        <RuleLink rule={rule} source />
      </div>
    </li>
  );
}

const FEW = 4;

/** A few facts are read in passing; many are there for whoever checks. */
export function Facts({ facts }: { facts: Fact[] }) {
  if (facts.length === 0) return null;
  const list = facts.map((fact, index) => (
    <span key={`${fact.path} ${fact.value}`} title={fact.path}>
      {index > 0 && "; "}
      {fact.words}: <Says text={fact.value} />
    </span>
  ));
  if (facts.length <= FEW)
    return (
      <p className="facts">
        {t.facts}: {list}
      </p>
    );
  return (
    <details className="fold facts">
      <summary>{t.manyFacts(facts.length)}</summary>
      {list}
    </details>
  );
}

function Slack({ requirement: { slack } }: { requirement: Requirement }) {
  if (!slack) return null;
  const n = countWords(Math.abs(slack.value), slack.unit);
  return <span className="soft"> {slack.value < 0 ? t.short(n) : t.slack(n)}.</span>;
}

const Exceptions = ({ requirement: { exceptions } }: { requirement: Requirement }) =>
  exceptions?.map((one) => (
    <p key={one.rule} className="facts">
      {t.exception}: <RuleLink rule={one.rule} /> {t.applied[String(one.applied) as keyof typeof t.applied]}
    </p>
  ));
