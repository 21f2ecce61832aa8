import type { DutyStanding } from "@sojourn/engine";
import { memo } from "react";
import { daysBetween, longDate } from "../lib/dates.ts";
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
import { Tag } from "./Tag.tsx";

const t = words.duties;
const settled = new Set(["done", "late"]);
const FAR = 548;
const byDue = (a: DutyStanding, b: DutyStanding) => a.due.localeCompare(b.due);

export function Duties() {
  const { standing } = useStanding();
  const { asOf, duties } = standing;
  const open = duties.filter((duty) => !settled.has(duty.status)).sort(byDue);
  const far = open.filter(({ due }, at) => at > 0 && daysBetween(asOf, due) > FAR);
  const past = duties.filter((duty) => settled.has(duty.status)).sort(byDue);
  return (
    <section aria-labelledby="duties">
      <h2 id="duties">{t.title}</h2>
      {open.length === 0 && <p className="soft">{duties.length === 0 ? t.none : t.allDone}</p>}
      <List duties={open.filter((duty) => !far.includes(duty))} />
      <Folded title={t.far(far.length)} duties={far} />
      <Folded title={t.past(past.length)} duties={past} />
    </section>
  );
}

function Folded({ title, duties }: { title: string; duties: DutyStanding[] }) {
  if (duties.length === 0) return null;
  return (
    <details className="fold group">
      <summary>{title}</summary>
      <List duties={duties} />
    </details>
  );
}

const List = ({ duties }: { duties: DutyStanding[] }) => (
  <div className="rows">
    {duties.map((duty) => (
      <Duty key={`${duty.id} ${duty.due} ${duty.from}`} duty={duty} />
    ))}
  </div>
);

/** Not drawn again while it is the same: what a change did not touch is the same object. */
export const Duty = memo(function Duty({ duty }: { duty: DutyStanding }) {
  const { status, title, due, by, advised, rule, facts, missing, otherwise } = duty;
  const others = by === "student" ? undefined : t.others[by];
  return (
    <Row
      className="dated"
      lead={<Day on={due} />}
      title={<strong>{title}</strong>}
      name={title}
      tags={status !== "upcoming" && <Tag state={status}>{t.states[status]}</Tag>}
      says={
        (others || advised) && [others, advised && t.advised(longDate(advised))].filter(Boolean).join(". ")
      }
    >
      <p>
        <Says text={rest(duty)} />
      </p>
      <Binding of={duty} />
      {otherwise && !settled.has(status) && (
        <p>
          {words.why.otherwise}: <Says text={otherwise} law />.
        </p>
      )}
      <Facts facts={facts} />
      <RuleLink rule={rule} source />
      {status === "unknown" && <Answers missing={missing} />}
    </Row>
  );
});

/** The sentence without the title, which stands above it. */
const rest = ({ says, title }: DutyStanding) =>
  sentence(says.startsWith(`${title}: `) ? says.slice(title.length + 2) : says);
