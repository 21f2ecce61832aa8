import type {
  ClockStanding,
  DutyStanding,
  MilestoneStanding,
  PermissionStanding,
  Window,
} from "@sojourn/engine";
import type { ReactNode } from "react";
import { amountWords, clockTitle, length } from "../lib/amounts.ts";
import { fullDate, longDate } from "../lib/dates.ts";
import { ClockBar } from "../standing/ClockBar.tsx";
import { reason } from "../standing/Milestones.tsx";
import { RuleLink } from "../standing/RuleLink.tsx";
import { Says } from "../standing/Says.tsx";
import { Tag } from "../standing/Tag.tsx";
import { words } from "../words/areas/calculators.ts";
import { words as standingWords } from "../words/areas/standing.ts";
import { countWords, sentence } from "../words/index.ts";
import { useDesk } from "./DeskProvider.tsx";

import type { Found } from "./results.ts";
import { gateWords } from "./said.ts";

const t = words.calculators;

/** Every result with its figure or its day, and the reason for it. */
export function Results({ results }: { results: readonly Found[] }) {
  return (
    <section aria-labelledby="results">
      <h2 id="results">{t.results}</h2>
      <dl className="results">
        {results.map((found) => (
          <Result key={keyOf(found)} found={found} />
        ))}
      </dl>
    </section>
  );
}

function keyOf(found: Found): string {
  switch (found.kind) {
    case "clock":
      return `clock ${found.clock.id}`;
    case "window":
      return `${found.permission.id} ${found.which}`;
    case "milestone":
      return `milestone ${found.milestone.id}`;
    case "duty":
      return `duty ${found.duties[0]?.id}`;
    default:
      return `${found.kind} ${found.permission.id}`;
  }
}

function Result({ found }: { found: Found }) {
  switch (found.kind) {
    case "clock":
      return <Clock clock={found.clock} />;
    case "gate":
      return (
        <Item name={found.permission.title} rule={found.requirement.rule}>
          <Tag state={{ met: "open", unmet: "barred" }[found.requirement.status as string] ?? "unknown"}>
            {gateWords(found)}
          </Tag>
          <p className="small">
            <Says text={found.requirement.says} />
          </p>
        </Item>
      );
    case "window":
      return (
        <Dates
          name={`${found.permission.title}: ${standingWords.why.windowNames[found.which]}`}
          window={found.window}
        />
      );
    case "permission":
      return (
        <Item name={found.permission.title}>
          <Tag state={found.permission.verdict}>
            {standingWords.permissions.states[found.permission.verdict]}
          </Tag>
          <p className="small">
            <Short permission={found.permission} />
          </p>
        </Item>
      );
    case "milestone":
      return <Milestone milestone={found.milestone} />;
    case "duty":
      return found.duties.map((duty) => <Duty key={`${duty.id} ${duty.due} ${duty.from}`} duty={duty} />);
  }
}

/** The tag beside the name has already said that it cannot be. */
function Short({ permission: { verdict, says, told } }: { permission: PermissionStanding }) {
  if (verdict === "barred") return told.because && <Says text={told.because} law />;
  return <Says text={says} />;
}

type ItemProps = { name: string; rule?: string | undefined; children: ReactNode };

const Item = ({ name, rule, children }: ItemProps) => (
  <div>
    <dt>{name}</dt>
    <dd>
      {children}
      {rule && (
        <p className="small result-rule">
          <RuleLink rule={rule} source />
        </p>
      )}
    </dd>
  </div>
);

function Clock({ clock }: { clock: ClockStanding }) {
  const { core } = useDesk();
  // a limit that is open shows its least, and nothing is not one
  const target = clock.limit ?? clock.needed ?? 0;
  const limit = target > 0 ? countWords(target, clock.unit) : undefined;
  return (
    <Item name={clockTitle(clock, core.record.labelOf)} rule={clock.rule}>
      <strong>{used(clock)}</strong>{" "}
      {limit &&
        (clock.limit === undefined ? standingWords.clocks.needed(limit) : standingWords.clocks.of(limit))}
      {clock.remaining !== undefined &&
        !clock.bounds &&
        `; ${t.left(amountWords(clock.remaining, clock.unit))}`}
      {target > 0 && <ClockBar clock={clock} />}
      <RunsOut clock={clock} />
      {clock.also.map(({ by, value, force }) => (
        <p key={by} className="small soft">
          {standingWords.clocks.also(by, amountWords(value, clock.unit))}
          {force && ` (${standingWords.forces[force] ?? force})`}
        </p>
      ))}
    </Item>
  );
}

function used({ value, bounds, unit }: ClockStanding): string {
  if (!bounds) return amountWords(value, unit);
  const from = amountWords(bounds.from, unit);
  if (bounds.to !== null) return t.between(from, amountWords(bounds.to, unit));
  return length(bounds.from) === 0 ? t.unsettled : t.atLeast(from);
}

function RunsOut({ clock: { runsOutOn } }: { clock: ClockStanding }) {
  const { standing } = useDesk();
  if (!runsOutOn) return null;
  const says = runsOutOn < standing.asOf ? t.passedOn : t.reached;
  return <p>{says(fullDate(runsOutOn, standing.asOf))}</p>;
}

function Dates({ name, window }: { name: string; window: Window }) {
  const { standing } = useDesk();
  const { from, until, fromSays, untilSays, fromRule, untilRule } = window;
  const reasons = [...new Set([fromSays, untilSays])].filter((says) => says !== undefined);
  return (
    <Item name={name} rule={untilRule ?? fromRule}>
      {from && <p>{t.from(fullDate(from, standing.asOf))}</p>}
      {until && <p>{t.until(fullDate(until, standing.asOf))}</p>}
      {!from && !until && <p className="soft">? {t.unsettled}</p>}
      {reasons.map((says) => (
        <p key={says} className="small">
          <Says text={sentence(says)} />
        </p>
      ))}
    </Item>
  );
}

function Milestone({ milestone }: { milestone: MilestoneStanding }) {
  const { standing } = useDesk();
  const { title, date, rule, conflict } = milestone;
  const why = date ? reason(milestone) : "";
  return (
    <Item name={title} rule={rule}>
      {date ? (
        <strong>{fullDate(date, standing.asOf)}</strong>
      ) : (
        <span className="soft">? {t.unsettled}</span>
      )}
      {why && (
        <p className="small">
          <Says text={why} />
        </p>
      )}
      {conflict?.map((other) => (
        <p key={other.rule} className="small">
          {standingWords.milestones.conflict(longDate(other.date))} <RuleLink rule={other.rule} source />
        </p>
      ))}
    </Item>
  );
}

function Duty({ duty }: { duty: DutyStanding }) {
  const { standing } = useDesk();
  const { title, due, status, advised, rule, otherwise } = duty;
  return (
    <Item name={title} rule={rule}>
      <strong>{fullDate(due, standing.asOf)}</strong>{" "}
      {status !== "upcoming" && <Tag state={status}>{standingWords.duties.states[status]}</Tag>}
      {advised && <p className="small">{standingWords.duties.advised(longDate(advised))}</p>}
      {otherwise && status !== "done" && (
        <p className="small">
          {standingWords.why.otherwise}: <Says text={otherwise} />
        </p>
      )}
    </Item>
  );
}
