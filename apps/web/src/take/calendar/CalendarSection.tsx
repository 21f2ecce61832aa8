import { useState } from "react";
import { dateWithWeekday } from "../../lib/dates.ts";
import { useStanding } from "../../stay/useStay.ts";
import { words } from "../../words/areas/take.ts";
import { download } from "../download.ts";
import { byDay, type DayEntry } from "./by-day.ts";
import { type Deadline, deadlinesOf, type Group, groups, overdue } from "./deadlines.ts";

const t = words.take.calendar;
const usual: Group[] = ["duties", "windows", "clocks", "milestones"];

/** The days to come as a calendar file: which, and when to be reminded. */
export function CalendarSection() {
  const { standing } = useStanding();
  const [wanted, setWanted] = useState(usual);
  const [remind, setRemind] = useState(7);
  const all = deadlinesOf(standing);
  const chosen = all.filter(({ group }) => wanted.includes(group));
  const past = overdue(standing);
  const turn = (group: Group) =>
    setWanted((old) => (old.includes(group) ? old.filter((one) => one !== group) : [...old, group]));
  return (
    <section className="card" aria-labelledby="take-calendar">
      <h2 id="take-calendar">{t.title}</h2>
      <p className="soft">{t.says}</p>
      {past > 0 && <p className="notice notice-wait">{t.past(past)}</p>}
      <fieldset>
        <legend>{t.which}</legend>
        {groups.map((group) => {
          const n = all.filter((one) => one.group === group).length;
          return (
            <label key={group} className="check">
              <input type="checkbox" checked={wanted.includes(group)} onChange={() => turn(group)} />
              <span>
                {t.groups[group]} ({n})
              </span>
            </label>
          );
        })}
      </fieldset>
      <label className="take-remind">
        <span>{t.remind}</span>
        <select value={remind} onChange={(event) => setRemind(Number(event.target.value))}>
          {Object.entries(t.reminds).map(([days, says]) => (
            <option key={days} value={days}>
              {says}
            </option>
          ))}
        </select>
      </label>
      <Make deadlines={chosen} remind={remind} />
      <See entries={byDay(chosen)} />
      <p className="small soft">{t.how}</p>
    </section>
  );
}

function Make({ deadlines, remind }: { deadlines: Deadline[]; remind: number }) {
  const { core, standing } = useStanding();
  const make = async () => {
    const { calendarFile } = await import("./calendar-file.ts");
    const { lawAsOf, supposing } = standing;
    const { rulebook } = core;
    const made = { lawAsOf, supposing, rulebook, origin: location.origin, now: new Date(), remind };
    download(t.file, "text/calendar;charset=utf-8", calendarFile(deadlines, made));
  };
  return (
    <button type="button" className="primary" disabled={deadlines.length === 0} onClick={() => void make()}>
      {t.make(byDay(deadlines).length)}
    </button>
  );
}

function See({ entries }: { entries: DayEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <details className="fold">
      <summary>{t.see(entries.length)}</summary>
      <ol className="take-dates">
        {entries.map(({ key, day, title, also }) => (
          <li key={key}>
            <time dateTime={day}>{dateWithWeekday(day)}</time>
            <span>
              {title}
              {also.map((one) => (
                <span key={one.key} className="small soft take-also">
                  {one.title}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
