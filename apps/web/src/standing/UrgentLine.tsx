import type { Standing } from "@sojourn/engine";
import { fullDate } from "../lib/dates.ts";
import { mostUrgent, nextDuty, overdueCount, type Urgent } from "../lib/urgent.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/en.ts";
import { RuleLink } from "./RuleLink.tsx";
import { Says } from "./Says.tsx";

const t = words.urgent;

/** One line: what cannot wait. Breaches seen in the record itself come right after it. */
export function UrgentLine() {
  const { standing } = useStanding();
  const urgent = mostUrgent(standing);
  return (
    <>
      {urgent ? <Pressing urgent={urgent} standing={standing} /> : <Calm standing={standing} />}
      {standing.findings.length > 0 && (
        <section className="notice notice-stop" aria-labelledby="findings">
          <h2 id="findings">{t.findings}</h2>
          <ul>
            {standing.findings.map((finding) => (
              <li key={finding.rule + finding.says}>
                <Says text={finding.says} /> <RuleLink rule={finding.rule} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Pressing({ urgent, standing }: { urgent: Urgent; standing: Standing }) {
  const overdue = urgent.kind === "duty" && urgent.duty.status === "overdue";
  const others = overdueCount(standing) - (overdue ? 1 : 0);
  const label = overdue ? t.overdue : urgent.days <= 0 ? t.now : t.soon;
  const [title, day] =
    urgent.kind === "duty"
      ? [urgent.duty.title, urgent.duty.due]
      : [t.runsOut(urgent.clock.title), urgent.clock.runsOutOn as string];
  return (
    <p className={`notice ${overdue ? "notice-stop" : "notice-wait"} urgent`}>
      <strong>
        {overdue ? "✕" : "!"} {label}:
      </strong>{" "}
      {title}
      {urgent.kind === "duty" ? ", " : " "}
      <strong>{fullDate(day, standing.asOf)}</strong>. {others > 0 && <a href="#duties">{t.more(others)}</a>}
    </p>
  );
}

function Calm({ standing }: { standing: Standing }) {
  const next = nextDuty(standing);
  return (
    <p className="notice notice-ok urgent">
      <strong>✓ {t.calm}</strong> {next && `${t.next(next.title)}, ${fullDate(next.due, standing.asOf)}.`}
    </p>
  );
}
