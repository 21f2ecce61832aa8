import type { ClockStanding } from "@sojourn/engine";
import { memo, useState } from "react";
import { DayCalendar } from "../days/DayCalendar.tsx";
import { amountWords, clockTitle, figure, length } from "../lib/amounts.ts";
import { fullDate, periodWords, shortDate } from "../lib/dates.ts";
import { useStanding } from "../stay/useStay.ts";
import { Meanings } from "../terms/Meanings.tsx";
import { words as rulesWords } from "../words/areas/rules.ts";
import { words } from "../words/areas/standing.ts";
import { countWords } from "../words/index.ts";
import { text } from "../words/tongue.ts";
import { Answers } from "./Answer.tsx";
import { Binding } from "./Binding.tsx";
import { ClockBar } from "./ClockBar.tsx";
import { RuleLink } from "./RuleLink.tsx";
import { Says } from "./Says.tsx";
import { Assumptions } from "./Why.tsx";

const t = words.clocks;

export function Clocks() {
  const { standing } = useStanding();
  const sorted = [...standing.clocks].sort(live);
  const running = sorted.filter((clock) => rank(clock) > 1);
  const idle = sorted.filter((clock) => rank(clock) <= 1);
  return (
    <section aria-labelledby="clocks">
      <h2 id="clocks">{t.title}</h2>
      {standing.clocks.length === 0 && <p className="soft">{t.none}</p>}
      <Grid clocks={running} />
      {idle.length > 0 && (
        <details className="fold">
          <summary>
            {t.idle} ({idle.length})
          </summary>
          <Grid clocks={idle} />
        </details>
      )}
    </section>
  );
}

const Grid = ({ clocks }: { clocks: ClockStanding[] }) => (
  <ul className="clocks">
    {clocks.map((clock) => (
      <Clock key={clock.id + (clock.level ?? "")} clock={clock} />
    ))}
  </ul>
);

/** Those that move come first: passed, used, then the ones still at nothing. */
const live = (a: ClockStanding, b: ClockStanding) => rank(b) - rank(a);
const rank = (clock: ClockStanding) =>
  clock.exceeded ? 3 : length(clock.value) > 0 ? 2 : clock.exceeded === null ? 1 : 0;

export function Clock({ clock }: { clock: ClockStanding }) {
  const { core, standing } = useStanding();
  return <Card clock={clock} asOf={standing.asOf} labelOf={core.record.labelOf} />;
}

type CardProps = { clock: ClockStanding; asOf: string; labelOf: (value: string) => string };

/** Not drawn again while it is the same. */
const Card = memo(function Card({ clock, asOf, labelOf }: CardProps) {
  // a limit that hangs on what is not known is not nothing
  const target = clock.limit === 0 && clock.exceeded === null ? undefined : (clock.limit ?? clock.needed);
  const limit = target === undefined ? undefined : countWords(target, clock.unit);
  return (
    <li className="card clock">
      <h3>{clockTitle(clock, labelOf)}</h3>
      <p className="count">
        <span className="figure">{clock.bounds ? `${figure(clock.bounds.from)}+` : figure(clock.value)}</span>{" "}
        <span className="soft">
          {limit ? (clock.limit === undefined ? t.needed(limit) : t.of(limit)) : text(clock.unit)}
        </span>
        <State clock={clock} />
      </p>
      <ClockBar clock={clock} />
      <Left clock={clock} asOf={asOf} />
      <WhichDays clock={clock} />
    </li>
  );
});

function State({ clock }: { clock: ClockStanding }) {
  const { exceeded, needed, limit, value } = clock;
  if (needed !== undefined && limit === undefined)
    return length(value) >= needed ? <span className="tag tag-ok">✓ {t.enough}</span> : null;
  if (exceeded) return <span className="tag tag-stop">✕ {t.exceeded}</span>;
  if (exceeded === null) return <span className="tag tag-wait">? {t.unsettled}</span>;
  return clock.warnings?.some((w) => w.passed) ? <span className="tag tag-wait">! {t.near}</span> : null;
}

function Left({ clock, asOf }: { clock: ClockStanding; asOf: string }) {
  return (
    <p className="small">
      {clock.remaining !== undefined && !clock.bounds && (
        <strong>{t.left(amountWords(clock.remaining, clock.unit))}. </strong>
      )}
      {clock.bounds && !(clock.bounds.to === null && length(clock.bounds.from) === 0) && (
        <span>
          {clock.bounds.to === null
            ? t.atLeast(amountWords(clock.bounds.from, clock.unit))
            : t.between(amountWords(clock.bounds.from, clock.unit), amountWords(clock.bounds.to, clock.unit))}
          {". "}
        </span>
      )}
      {clock.runsOutOn && (
        <>
          {t.runsOut} <strong>{fullDate(clock.runsOutOn, asOf)}</strong>.
        </>
      )}
    </p>
  );
}

/** Drawn when it is opened: a year of days is a large picture. */
function WhichDays({ clock }: { clock: ClockStanding }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="which fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t.which}
        <span className="hidden"> {clock.title}</span>
      </summary>
      {open && <Behind clock={clock} />}
    </details>
  );
}

function Behind({ clock }: { clock: ClockStanding }) {
  return (
    <>
      <Meanings of={clock.title} />
      <p className="small">
        <Says text={clock.says} />
      </p>
      <Binding of={clock} />
      {clock.counted.length === 0 && length(clock.value) === 0 && <p className="small">{t.noDays}</p>}
      <Counted clock={clock} />
      {clock.also.map((also) => (
        <p key={also.by} className="small">
          {t.also(also.by, amountWords(also.value, clock.unit))}
          {also.force &&
            ` (${words.forces[also.force] ?? also.force}${also.since ? ` ${rulesWords.rules.since(shortDate(also.since))}` : ""})`}
        </p>
      ))}
      <Assumptions assumed={clock.assumed} />
      {(clock.bounds !== undefined || clock.exceeded === null) && <Answers missing={clock.missing} />}
      <p className="small">
        <RuleLink rule={clock.rule} source />
      </p>
    </>
  );
}

/** Days as a calendar; of terms and entries, when each was. */
function Counted({ clock: { counted, unit, runsOutOn } }: { clock: ClockStanding }) {
  if (unit === "days") return <DayCalendar periods={counted} mark={runsOutOn} />;
  return (
    <ol className="periods">
      {counted.map(([from, until]) => (
        <li key={from}>{periodWords(from, until)}</li>
      ))}
    </ol>
  );
}
