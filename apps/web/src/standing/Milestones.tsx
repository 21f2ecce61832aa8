import type { MilestoneStanding } from "@sojourn/engine";
import { away, dateWithWeekday, longDate } from "../lib/dates.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/en.ts";
import { Answers } from "./Answer.tsx";
import { RuleLink } from "./RuleLink.tsx";
import { Says } from "./Says.tsx";

const t = words.milestones;
const byDate = (a: MilestoneStanding, b: MilestoneStanding) =>
  (a.date ?? "9999").localeCompare(b.date ?? "9999");

export function Milestones() {
  const { standing } = useStanding();
  return (
    <section aria-labelledby="milestones">
      <h2 id="milestones">{t.title}</h2>
      {standing.milestones.length === 0 && <p className="soft">{t.none}</p>}
      <ol className="dated">
        {[...standing.milestones].sort(byDate).map((one) => (
          <Milestone key={`${one.id} ${one.date} ${one.rule}`} milestone={one} asOf={standing.asOf} />
        ))}
      </ol>
    </section>
  );
}

function Milestone({ milestone, asOf }: { milestone: MilestoneStanding; asOf: string }) {
  const { date, conflict } = milestone;
  return (
    <li>
      <strong>{milestone.title}</strong>
      <p className="dated-day">
        {date ? (
          <>
            <time dateTime={date}>{dateWithWeekday(date)}</time>, {away(date, asOf)}
          </>
        ) : (
          t.open
        )}
      </p>
      {conflict?.map((other) => (
        <p key={other.rule} className="small">
          {t.conflict} {longDate(other.date)} <RuleLink rule={other.rule} />
        </p>
      ))}
      <details className="fold small">
        <summary>
          {words.permissions.why}
          <span className="hidden"> {milestone.title}</span>
        </summary>
        <p className="soft">
          <Says text={milestone.says} />
        </p>
        <RuleLink rule={milestone.rule} source />
        {date === null && <Answers missing={milestone.missing} />}
      </details>
    </li>
  );
}
