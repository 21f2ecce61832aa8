import type { Fact, Requirement, RequirementStatus } from "@sojourn/engine";
import { layerTitle } from "../lib/rules.ts";
import { useStanding } from "../stay/useStay.ts";
import { countWords, words } from "../words/index.ts";
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
const MET_AT_ONCE = 3;

/** What stands in the way first; of what is met, the law before advice about it. */
const byWeight = (a: Requirement, b: Requirement) =>
  order.indexOf(a.status) - order.indexOf(b.status) || weight(a) - weight(b);
const weight = ({ force }: Requirement) => (force === "binding" ? 0 : 1);

/** Reasons. A dozen that are met say together that nothing is in the way: a few of them are shown, the rest folded. */
export function Requirements({ requirements }: { requirements: Requirement[] }) {
  if (requirements.length === 0) return null;
  const apply = requirements.filter(({ status }) => status !== "not-applicable").sort(byWeight);
  const met = apply.filter(({ status }) => status === "met");
  const folded = new Set(met.length > MET_AT_ONCE + 1 ? met.slice(MET_AT_ONCE) : []);
  return (
    <>
      <h5>{t.requirements}</h5>
      <Reasons of={apply.filter((one) => !folded.has(one))} />
      <Folded title={t.moreMet(folded.size)} of={[...folded]} />
      <Idle requirements={requirements} />
    </>
  );
}

function Idle({ requirements }: { requirements: Requirement[] }) {
  const idle = requirements.filter(({ status }) => status === "not-applicable");
  return <Folded title={t.notApplied(idle.length)} of={idle} />;
}

function Folded({ title, of }: { title: string; of: Requirement[] }) {
  if (of.length === 0) return null;
  return (
    <details className="fold small">
      <summary>{title}</summary>
      <Reasons of={of} />
    </details>
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
        <ForceBadge force={force} /> <Says text={says} law />
        <Slack requirement={requirement} />
        <Facts facts={facts} />
        {status === "unmet" && otherwise && (
          <p className="facts">
            {t.otherwise}: <Says text={otherwise} law />
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
