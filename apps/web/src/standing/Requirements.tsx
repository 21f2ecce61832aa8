import type { Caution, Fact, Requirement, RequirementStatus } from "@sojourn/engine";
import { figure } from "../lib/amounts.ts";
import { layerTitle } from "../lib/rules.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/standing.ts";
import { countWords } from "../words/index.ts";
import { PartTitle } from "./PartTitle.tsx";
import { RuleLink } from "./RuleLink.tsx";
import { reasonsOf, spare } from "./reasons.ts";
import { Says } from "./Says.tsx";
import { ForceBadge } from "./Tag.tsx";

const t = words.why;

const marks: Record<RequirementStatus, string> = {
  unmet: "✕",
  conflict: "≠",
  unknown: "?",
  met: "✓",
  lifted: "↑",
  "not-applicable": "·",
};
const MET_AT_ONCE = 3;

type Props = { requirements: readonly Requirement[]; cautions?: readonly Caution[] };

/** Reasons by whose they are: the law, what the school asks more, and what only warns. */
export function Requirements({ requirements, cautions = [] }: Props) {
  const { core } = useStanding();
  const { law, schools, careful, cautions: others, idle } = reasonsOf(requirements, cautions);
  return (
    <>
      <Asked title={schools.length > 0 ? t.law : t.requirements} of={law} />
      {schools.map(([layer, of]) => (
        <div key={layer} className="asks-more">
          <Asked title={t.asksMore(layerTitle(core.rulebook, layer))} of={of} />
        </div>
      ))}
      {careful.length + others.length > 0 && (
        <div className="careful">
          <Asked title={t.cautions} of={careful} />
          {careful.length === 0 && <PartTitle>{t.cautions}</PartTitle>}
          <Cautions of={others} />
        </div>
      )}
      <Folded title={t.notApplied(idle.length)} of={idle} />
    </>
  );
}

/** A dozen that are met say together that nothing is in the way: a few of them are shown, the rest folded. */
function Asked({ title, of }: { title: string; of: Requirement[] }) {
  if (of.length === 0) return null;
  const met = of.filter(({ status }) => status === "met");
  const folded = new Set(met.length > MET_AT_ONCE + 1 ? met.slice(MET_AT_ONCE) : []);
  return (
    <>
      <PartTitle>{title}</PartTitle>
      <Reasons of={of.filter((one) => !folded.has(one))} />
      <Folded title={t.moreMet(folded.size)} of={[...folded]} />
    </>
  );
}

function Cautions({ of }: { of: Caution[] }) {
  if (of.length === 0) return null;
  return (
    <ul className="cautions">
      {of.map((caution) => (
        <li key={caution.rule + caution.says}>
          <Says text={caution.says} law="beside" /> <ForceBadge force={caution.force} />{" "}
          <RuleLink rule={caution.rule} source />
        </li>
      ))}
    </ul>
  );
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
        <ForceBadge force={force} /> <Says text={says} law="beside" />
        <Slack requirement={requirement} />
        <Facts facts={facts} />
        {status === "unmet" && otherwise && (
          <p className="facts">
            {t.otherwise}: <Says text={otherwise} law="beside" />
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
  const left = spare(slack);
  if (slack.unit === "units" && left === 0) return null;
  return (
    <span className="soft">
      {" "}
      {t.slack(slack.unit === "units" ? figure(left) : countWords(left, slack.unit))}.
    </span>
  );
}

const Exceptions = ({ requirement: { exceptions } }: { requirement: Requirement }) =>
  exceptions?.map((one) => (
    <p key={one.rule} className="facts">
      {t.exception}: <RuleLink rule={one.rule} /> {t.applied[String(one.applied) as keyof typeof t.applied]}
    </p>
  ));
