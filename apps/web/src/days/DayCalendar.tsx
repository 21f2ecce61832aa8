import { isoFromDay } from "@sojourn/dates";
import { useState } from "react";
import { dayOf, daysBetween, longDate, monthName, periodWords } from "../lib/dates.ts";
import { words } from "../words/areas/days.ts";
import { words as shell } from "../words/index.ts";
import { language } from "../words/tongue.ts";
import { countedIn, type Month, monthsOf, type Run, type Tile, tilesOf } from "./months.ts";
import { type Week, weekOf } from "./week.ts";
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

/** In English the week is that of the browser's language, like a date that is typed. */
const weekHere = () =>
  weekOf(shell.forms.locale, language() === "en" ? navigator.language : shell.forms.locale);

/** A picture of the list above it: to those who have the list read to them it is one thing, with its name. */
function Months({ periods, mark }: Props) {
  const [all, setAll] = useState(false);
  const spans = periods.map(([from, until]) => [dayOf(from), dayOf(until)] as const);
  const marked = mark === undefined ? undefined : dayOf(mark);
  const tiles = tilesOf(spans, marked);
  const folded = tiles.some(({ kind }) => kind === "full");
  const week = weekHere();
  return (
    <>
      <div className="months" role="img" aria-label={t.picture(week.days[0]!.long, week.days[6]!.long)}>
        {(all ? monthsOf(spans, marked) : tiles).map((tile) => (
          <Piece key={tile.from} tile={tile} week={week} />
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

const Piece = ({ tile, week }: { tile: Tile; week: Week }) =>
  tile.kind === "month" ? <Grid month={tile} week={week} /> : <Line run={tile} />;

function Grid({ month, week }: { month: Month; week: Week }) {
  const { from, days, mark } = month;
  return (
    <div className="month">
      <p>
        {monthName(isoFromDay(from))} <span className="soft">{countedIn(month)}</span>
      </p>
      <div className="month-days">
        {week.days.map(({ narrow, long }) => (
          <abbr key={long} title={long}>
            {narrow}
          </abbr>
        ))}
        {days.map((counted, at) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: a day of a month never moves
            key={at}
            className={[counted && "day-counted", at === mark && "day-mark"].filter(Boolean).join(" ")}
            style={at === 0 ? { gridColumnStart: week.column(from) } : undefined}
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
