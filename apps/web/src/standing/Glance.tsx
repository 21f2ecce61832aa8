import type { ClockStanding, DutyStanding, Standing, Step } from "@sojourn/engine";
import type { StudentRecord } from "@sojourn/record";
import type { ReactNode } from "react";
import { amountWords, clockTitle, figure } from "../lib/amounts.ts";
import { boundsWords } from "../lib/bounds.ts";
import { away, fullDate, longDate } from "../lib/dates.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/standing.ts";
import { countWords } from "../words/index.ts";
import { isLaw } from "../words/spoken.ts";
import { RuleLink } from "./RuleLink.tsx";
import { Says } from "./Says.tsx";

const t = words.glance;

/** The first look: am I fine, what comes next, what is being counted, what may I do. */
export function Glance() {
  const { core, standing } = useStanding();
  return (
    <section className="glance" aria-label={t.label}>
      <Planned standing={standing} />
      <State standing={standing} />
      <dl>
        <Cell name={t.next} href="#duties">
          <Next standing={standing} />
        </Cell>
        <Cell name={t.counting} href="#clocks">
          <Counting clock={core.engine.nearestClock(standing)} />
        </Cell>
        <Cell name={t.may} href="#permissions">
          <May standing={standing} />
        </Cell>
      </dl>
    </section>
  );
}

const Cell = ({ name, href, children }: { name: string; href: string; children: ReactNode }) => (
  <div>
    <dt>
      <a href={href}>{name}</a>
    </dt>
    <dd>{children}</dd>
  </div>
);

/** What the person plans and cannot do comes first: it can still be planned otherwise. */
function Planned({ standing }: { standing: Standing }) {
  const { core, stay } = useStanding();
  return core.engine.plansBarred(standing, stay.record as StudentRecord).map(({ id, title, says, told }) => (
    <p key={id} className="notice notice-stop urgent">
      <a href={`#${id}`}>
        <strong>✕ {t.planned(title)}</strong>
      </a>{" "}
      <Says text={told.because ?? says} law />
    </p>
  ));
}

/** One notice: what is wrong in the record, else what is due within days, else that all is quiet. */
function State({ standing }: { standing: Standing }) {
  const { core, stay } = useStanding();
  const wrong = core.engine.amiss(standing);
  const urgent = core.engine.mostUrgent(standing, stay.record as StudentRecord);
  if (wrong.length > 0)
    return (
      <div className="notice notice-stop urgent">
        <p>
          <strong>✕ {t.wrong(wrong.length)}</strong>
        </p>
        <ul>
          {wrong.map((one) => (
            <li key={one.rule + one.says}>
              <Says text={one.says} law={isLaw(one)} /> <RuleLink rule={one.rule} />
            </li>
          ))}
        </ul>
      </div>
    );
  if (urgent) return <Pressing step={urgent} asOf={standing.asOf} />;
  const untold = core.engine.untold(standing);
  if (untold.length > 0) return <Untold duties={untold} />;
  return (
    <p className="notice notice-ok urgent">
      <strong>✓ {t.calm}</strong>
    </p>
  );
}

const NAMED = 2;

/** All may be well, but nobody said so: the latest first, since it is the one that may still be mended. */
function Untold({ duties }: { duties: DutyStanding[] }) {
  const named = duties.toReversed().slice(0, NAMED);
  const more = duties.length - named.length;
  return (
    <p className="notice notice-wait urgent">
      <strong>? {t.untold(duties.length)}</strong>{" "}
      <a href="#duties">{named.map(({ title, due }) => t.untoldDue(title, longDate(due))).join("; ")}</a>
      {more > 0 && ` ${t.untoldMore(more)}`}
    </p>
  );
}

function Pressing({ step, asOf }: { step: Step; asOf: string }) {
  const { kind, title, day } = step;
  return (
    <p className="notice notice-wait urgent">
      <strong>! {day <= asOf ? t.now : t.soon}:</strong> {t.steps[kind](title)},{" "}
      <strong>{fullDate(day, asOf)}</strong>.
    </p>
  );
}

function Next({ standing }: { standing: Standing }) {
  const { core, stay } = useStanding();
  const next = core.engine.nextStep(standing, stay.record as StudentRecord);
  if (!next) return <span className="soft">{t.noDuty}</span>;
  const { kind, title, day } = next;
  return (
    <>
      <strong>{kind === "duty" ? title : t.does[kind](title)}</strong>
      <span>
        {(day < standing.asOf ? t.wasDue : t.by)(longDate(day))}, {away(day, standing.asOf)}
      </span>
    </>
  );
}

function Counting({ clock }: { clock: ClockStanding | undefined }) {
  const { core } = useStanding();
  if (!clock?.limit) return <span className="soft">{t.nothing}</span>;
  const { value, bounds, limit, unit, remaining, runsOutOn } = clock;
  const title = clockTitle(clock, core.record.labelOf);
  // no day on which it is used up: with the answer that is missing it may be none
  if (bounds)
    return (
      <>
        <strong>{title}</strong>
        <span>
          {boundsWords(bounds, unit)} ({words.clocks.of(countWords(limit, unit))})
        </span>
      </>
    );
  return (
    <>
      <strong>{t.used(figure(value), countWords(limit, unit), title)}</strong>
      <span>
        {remaining !== undefined && t.left(amountWords(remaining, unit))}
        {runsOutOn && `, ${t.until(longDate(runsOutOn))}`}
      </span>
    </>
  );
}

function May({ standing }: { standing: Standing }) {
  const count = (verdict: string) => standing.permissions.filter((one) => one.verdict === verdict).length;
  const [later, asks] = [count("opens-later"), count("unknown")];
  const rest = [later > 0 && t.later(later), asks > 0 && t.asks(asks)].filter(Boolean).join(", ");
  return (
    <>
      <strong>{t.open(count("open"))}</strong>
      {rest && <span>{rest}</span>}
    </>
  );
}
