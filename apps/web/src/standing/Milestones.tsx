import type { MilestoneStanding } from "@sojourn/engine";
import { memo } from "react";
import { dateWithWeekday, longDate } from "../lib/dates.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/standing.ts";
import { sentence } from "../words/index.ts";
import { Answers } from "./Answer.tsx";
import { Binding } from "./Binding.tsx";
import { Day } from "./Day.tsx";
import { Facts } from "./Requirements.tsx";
import { Row } from "./Row.tsx";
import { RuleLink } from "./RuleLink.tsx";
import { Says } from "./Says.tsx";
import { Assumptions } from "./Why.tsx";

const t = words.milestones;
const byDate = (a: MilestoneStanding, b: MilestoneStanding) =>
  (a.date ?? "9999").localeCompare(b.date ?? "9999");

/** Days that follow from the record: those to come, and behind a fold the past and the ones that wait for a fact. */
export function Milestones() {
  const { standing } = useStanding();
  const sorted = [...standing.milestones].sort(byDate);
  const coming = sorted.filter(({ date }) => date !== null && date >= standing.asOf);
  const past = sorted.filter(({ date }) => date !== null && date < standing.asOf);
  const open = sorted.filter(({ date }) => date === null);
  return (
    <section aria-labelledby="milestones">
      <h2 id="milestones">{t.title}</h2>
      {coming.length === 0 && <p className="soft">{t.none}</p>}
      <List milestones={coming} />
      <Folded title={t.past(past.length)} milestones={past} />
      <Folded title={t.unsettled(open.length)} milestones={open} />
    </section>
  );
}

function Folded({ title, milestones }: { title: string; milestones: MilestoneStanding[] }) {
  if (milestones.length === 0) return null;
  return (
    <details className="fold group">
      <summary>{title}</summary>
      <List milestones={milestones} />
    </details>
  );
}

const List = ({ milestones }: { milestones: MilestoneStanding[] }) => (
  <div className="rows">
    {milestones.map((one) => (
      <Milestone key={`${one.id} ${one.date} ${one.rule}`} milestone={one} />
    ))}
  </div>
);

/** Not drawn again while it is the same: what a change did not touch is the same object. */
export const Milestone = memo(function Milestone({ milestone }: { milestone: MilestoneStanding }) {
  const { date, conflict, title, rule, facts, missing, assumed } = milestone;
  return (
    <Row
      className="dated"
      lead={date ? <Day on={date} /> : <span className="soft">? {t.open}</span>}
      title={<strong>{title}</strong>}
      name={title}
      says={conflict?.map((other) => t.conflict(longDate(other.date))).join("; ")}
    >
      <p>
        {date && `${dateWithWeekday(date)}. `}
        <Says text={reason(milestone)} law={date !== null} />
      </p>
      <Binding of={milestone} />
      <Facts facts={facts} />
      <RuleLink rule={rule} source />
      {conflict?.map((other) => (
        <p key={other.rule}>
          {longDate(other.date)}: <RuleLink rule={other.rule} source />
        </p>
      ))}
      <Assumptions assumed={assumed} />
      {date === null && <Answers missing={missing} />}
    </Row>
  );
});

/** What the sentence says beyond the title and the day. */
export function reason({ says, title, date }: MilestoneStanding): string {
  const rest = says.startsWith(`${title}: `) ? says.slice(title.length + 2) : says;
  return sentence((date ? rest.slice(rest.indexOf(".") + 1) : rest).trim());
}
