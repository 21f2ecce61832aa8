import { isoFromDay } from "@sojourn/dates";
import { DayCalendar } from "../../days/DayCalendar.tsx";
import { dateWithWeekday, longDate } from "../../lib/dates.ts";
import { words } from "../../words/areas/calculators.ts";
import type { Counting, Deadline } from "./deadline.ts";

const t = words.calculators;
const own = t.of["business-days"];

type Props = { found: Deadline | undefined; counting: Counting | undefined };

/** The day itself. */
export function DeadlineAnswer({ found, counting }: Props) {
  if (!found || !counting)
    return (
      <div className="headline card" role="status">
        <p>{t.empty}</p>
      </div>
    );
  const says = counting.before ? own.saysBefore : own.saysAfter;
  return (
    <div className="headline card" role="status" aria-label={t.answer}>
      <p>
        <strong>{dateWithWeekday(isoFromDay(found.on))}</strong>
        <span className="headline-so">{says(counting.days, longDate(isoFromDay(counting.from)))}</span>
      </p>
    </div>
  );
}

/** The days that make it up, and the days off on the way. */
export const DeadlineDays = ({ found: { counted, off } }: { found: Deadline }) => (
  <div className="calculator-behind">
    <section aria-labelledby="counted">
      <h2 id="counted">{t.counted}</h2>
      <DayCalendar periods={counted.map(([from, until]) => [isoFromDay(from), isoFromDay(until)])} />
    </section>
    <section aria-labelledby="off">
      <h2 id="off">{own.off}</h2>
      <p className="small soft">{own.offSays}</p>
      <ul className="plain">
        {off.map(({ day, name, federal }) => (
          <li key={day}>
            {dateWithWeekday(isoFromDay(day))}: <span lang="en">{name}</span> (
            {federal ? own.federal : own.school})
          </li>
        ))}
      </ul>
      {off.length === 0 && <p className="soft">{own.offNone}</p>}
    </section>
  </div>
);
