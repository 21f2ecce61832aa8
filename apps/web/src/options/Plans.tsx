import type { PlanStanding } from "@sojourn/engine";
import { amountWords, length } from "../lib/amounts.ts";
import { longDate } from "../lib/dates.ts";
import { RuleLink } from "../standing/RuleLink.tsx";
import { Says } from "../standing/Says.tsx";
import { words } from "../words/areas/options.ts";
import { words as standingWords } from "../words/areas/standing.ts";
import { sentence } from "../words/index.ts";
import { text } from "../words/tongue.ts";
import { whole } from "../words/whole.tsx";
import { Supposed } from "./Supposed.tsx";

const t = words.options;
const amount = (value: PlanStanding["comesTo"]) => amountWords(value, "months");

type StepStanding = PlanStanding["steps"][number];
/** Nothing comes of it so far, only because its day or its conditions are not known: that is not "nothing". */
const isOpen = ({ on, permission, comesTo }: StepStanding) =>
  length(comesTo) === 0 && (on === null || permission?.verdict === "unknown");

/** Choices side by side, the longest first, each with what it is made of. */
export function Plans({ plans }: { plans: PlanStanding[] }) {
  if (plans.length === 0) return null;
  const most = Math.max(...plans.map(({ comesTo }) => length(comesTo)), 1);
  const sorted = plans.toSorted((a, b) => length(b.comesTo) - length(a.comesTo));
  const waits = plans.every(({ steps }) => steps.every(isOpen));
  return (
    <section aria-labelledby="plans">
      <h2 id="plans">{t.plans}</h2>
      <p className="soft small">{waits ? t.plansOpen : t.plansSays}</p>
      <ul className="plain plans">
        {sorted.map((plan) => (
          <Plan key={plan.title} plan={plan} most={most} waits={waits} />
        ))}
      </ul>
    </section>
  );
}

type PlanProps = { plan: PlanStanding; most: number; waits: boolean };

function Plan({ plan, most, waits }: PlanProps) {
  const { title, because, comesTo, steps, supposed } = plan;
  return (
    <li className="card">
      <h3>{whole(text(title))}</h3>
      {!waits && (
        <>
          <p className="plan-sum">
            <Sum comesTo={comesTo} open={steps.some(isOpen)} />
          </p>
          <svg className="plan-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect className="plan-room" width="100" height="4" />
            <rect className="plan-used" width={(100 * length(comesTo)) / most} height="4" />
          </svg>
        </>
      )}
      {because && (
        <p className="small because">
          <Says text={because} law />.
        </p>
      )}
      {!steps.every(isOpen) && (
        <ol className="small plan-steps">
          {steps.map((step, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a plan never move
            <Step key={at} step={step} />
          ))}
        </ol>
      )}
      <details className="fold small">
        <summary>{t.supposed}</summary>
        <Supposed facts={supposed} />
      </details>
    </li>
  );
}

/** The months in all; where a step is open, at least those of the others. */
function Sum({ comesTo, open }: { comesTo: PlanStanding["comesTo"]; open: boolean }) {
  if (open && length(comesTo) === 0) return <span className="soft">? {t.stepUnsettled}</span>;
  const sum = amount(comesTo);
  return (
    <>
      <strong className="figure">{open ? standingWords.clocks.atLeast(sum) : sum}</strong>{" "}
      <span className="soft">{t.inAll}</span>
    </>
  );
}

function Step({ step }: { step: StepStanding }) {
  const { on, permission, comesTo } = step;
  if (isOpen(step))
    return (
      <li className="soft">
        {permission ? `${text(permission.title)}: ${t.stepUnsettled}` : sentence(t.stepUnsettled)}
      </li>
    );
  const none = length(comesTo) === 0;
  const reason = permission?.requirements.find(({ status }) => none && status === "unmet");
  return (
    <li>
      <strong>{none ? t.nothing : amount(comesTo)}</strong> {permission && text(permission.title)}
      {on && <span className="soft">, {t.stepOn(longDate(on))}</span>}
      {permission?.verdict === "unknown" && <span className="soft"> ({t.stepUnsettled})</span>}
      {reason && (
        <span className="plan-reason">
          <Says text={reason.says} law /> <RuleLink rule={reason.rule} />
        </span>
      )}
    </li>
  );
}
