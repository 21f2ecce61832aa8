import type { DutyStanding } from "@sojourn/engine";
import { away, dateWithWeekday, longDate } from "../lib/dates.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/en.ts";
import { Answers } from "./Answer.tsx";
import { RuleLink } from "./RuleLink.tsx";
import { Says } from "./Says.tsx";
import { Tag } from "./Tag.tsx";

const t = words.duties;
const settled = new Set(["done", "late"]);
const byDue = (a: DutyStanding, b: DutyStanding) => (a.due ?? "").localeCompare(b.due ?? "");

export function Duties() {
  const { standing } = useStanding();
  const open = standing.duties.filter((duty) => !settled.has(duty.status)).sort(byDue);
  const past = standing.duties.filter((duty) => settled.has(duty.status)).sort(byDue);
  return (
    <section aria-labelledby="duties">
      <h2 id="duties">{t.title}</h2>
      {standing.duties.length === 0 && <p className="soft">{t.none}</p>}
      <List duties={open} />
      {past.length > 0 && (
        <details className="fold">
          <summary>{t.past(past.length)}</summary>
          <List duties={past} />
        </details>
      )}
    </section>
  );
}

const List = ({ duties }: { duties: DutyStanding[] }) => (
  <ol className="dated">
    {duties.map((duty) => (
      <Duty key={`${duty.id} ${duty.due} ${duty.from}`} duty={duty} />
    ))}
  </ol>
);

function Duty({ duty }: { duty: DutyStanding }) {
  const { standing } = useStanding();
  return (
    <li>
      <div className="dated-head">
        <strong>{duty.title}</strong> <Tag state={duty.status}>{t.states[duty.status]}</Tag>
      </div>
      {duty.due && (
        <p className="dated-day">
          <time dateTime={duty.due}>{dateWithWeekday(duty.due)}</time>, {away(duty.due, standing.asOf)}
        </p>
      )}
      {duty.by !== "student" && t.others[duty.by] && <p className="small">{t.others[duty.by]}</p>}
      <p className="small soft">
        <Says text={duty.says} />
        {duty.advised && ` ${t.advised(longDate(duty.advised))}.`}
        {duty.settledOn && ` ${t.settled(longDate(duty.settledOn))}.`}
      </p>
      {duty.otherwise && !settled.has(duty.status) && (
        <p className="small soft">
          {words.why.otherwise}: <Says text={duty.otherwise} />
        </p>
      )}
      <RuleLink rule={duty.rule} source />
      {duty.status === "unknown" && <Answers missing={duty.missing} />}
    </li>
  );
}
