import { isoFromDay, weekday } from "@sojourn/dates";
import { useState } from "react";
import { dayOf, daysBetween, longDate, monthName, periodWords } from "../lib/dates.ts";
import { words } from "../words/areas/days.ts";
import { countedIn, type Month, monthsOf, type Run, type Tile, tilesOf } from "./months.ts";
import "../styles/days.css";

const t = words.days;

type Props = {
  /** First and last day of each stretch, as ISO text. */
  periods: readonly (readonly [from: string, until: string])[];
  /** The day on which the limit is reached; it may lie ahead of what is counted. */
  mark?: string | undefined;
};

/** Which days were counted: as a list of periods, and as small months for whoever would rather see them. */
export function DayCalendar({ periods, mark }: Props) {
  if (periods.length === 0) return null;
  const total = periods.reduce((sum, [from, until]) => sum + daysBetween(from, until) + 1, 0);
  return (
    <div className="counted">
      <ol className="periods">
        {periods.map(([from, until]) => (
          <li key={from}>
            <span>{periodWords(from, until)}</span>{" "}
            <span className="soft">{t.days(daysBetween(from, until) + 1)}</span>
          </li>
        ))}
      </ol>
      {periods.length > 1 && <p className="small">{t.total(total, periods.length)}</p>}
      <Months periods={periods} mark={mark} />
    </div>
  );
}

/** A picture of the list above it, so it is kept from those who have the list read to them. */
function Months({ periods, mark }: Props) {
  const [all, setAll] = useState(false);
  const spans = periods.map(([from, until]) => [dayOf(from), dayOf(until)] as const);
  const marked = mark === undefined ? undefined : dayOf(mark);
  const tiles = tilesOf(spans, marked);
  const folded = tiles.some(({ kind }) => kind === "full");
  return (
    <>
      <div className="months" aria-hidden="true">
        {(all ? monthsOf(spans, marked) : tiles).map((tile) => (
          <Piece key={tile.from} tile={tile} />
        ))}
      </div>
      <p className="months-key small soft">
        <i className="day-counted" aria-hidden="true" /> {t.counted}
        {mark && (
          <>
            {" "}
            <i className="day-mark" aria-hidden="true" /> {t.reached(longDate(mark))}
          </>
        )}
        {folded && (
          <button type="button" className="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t.fewer : t.all}
          </button>
        )}
      </p>
    </>
  );
}

const Piece = ({ tile }: { tile: Tile }) =>
  tile.kind === "month" ? <Grid month={tile} /> : <Line run={tile} />;

function Grid({ month }: { month: Month }) {
  const { from, days, mark } = month;
  return (
    <div className="month">
      <p>
        {monthName(isoFromDay(from))} <span className="soft">{countedIn(month)}</span>
      </p>
      <div className="month-days">
        {days.map((counted, at) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: a day of a month never moves
            key={at}
            className={[counted && "day-counted", at === mark && "day-mark"].filter(Boolean).join(" ")}
            style={at === 0 ? { gridColumnStart: weekday(from) + 1 } : undefined}
          >
            {at + 1}
          </i>
        ))}
      </div>
    </div>
  );
}

const Line = ({ run: { kind, from, until, months, days } }: { run: Run }) => (
  <div className={`month-run month-run-${kind}`}>
    <p>
      {monthName(isoFromDay(from))} – {monthName(isoFromDay(until))}
    </p>
    <p className="soft">{kind === "full" ? t.everyDay(months, days) : t.noDay(months)}</p>
  </div>
);
