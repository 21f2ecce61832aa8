import { count, type Day, normalise } from "@sojourn/dates";
import { labelOf } from "@sojourn/record";
import { dayOf } from "../../lib/dates.ts";
import { papers } from "../../words/en/papers.ts";
import { amountIn, dateIn, dateOrUnknown, daysIn, lastDay, periodIn, sentence } from "./english.ts";
import { citing, framed, tableOf } from "./frame.ts";
import type { Known, Paper, Part } from "./paper.ts";

const t = papers.cpt;
const c = papers.columns;
type Authorization = NonNullable<Known["record"]["authorizations"]>[number];

/** Every CPT with employer, level and days, and what the law counts of them. */
export function cptHistory(known: Known): Paper {
  const periods = cptOf(known).toSorted((a, b) => (a.start ?? "").localeCompare(b.start ?? ""));
  return framed(
    {
      title: t.title,
      file: t.file,
      parts: [periodsPart(known, periods), ...totals(known, periods), work(known, periods)],
      empty: periods.length === 0,
    },
    known,
  );
}

const cptOf = ({ record }: Known): Authorization[] =>
  (record.authorizations ?? []).filter(({ kind }) => kind === "cpt");

function periodsPart({ record }: Known, periods: Authorization[]): Part {
  const table = tableOf(periods, [
    [
      c.employer,
      3,
      ({ employer, location }) => [employer ?? papers.unknown, location].filter(Boolean).join(", "),
    ],
    [c.time, 2, ({ time, hoursPerWeek }) => timeIn(time, hoursPerWeek)],
    [c.level, 1.4, ({ level }) => (level ? sentence(labelOf(level)) : "")],
    [c.from, 1.6, ({ start }) => dateOrUnknown(start)],
    [c.until, 1.6, ({ end }) => lastDay(end)],
    [c.days, 0.8, ({ start, end }) => daysIn(start, end)],
    [c.state, 1.4, ({ status }) => (status ? sentence(status) : "")],
    [c.issued, 1.6, ({ issuedOn }) => dateIn(issuedOn)],
  ]);
  const says = [
    ...(periods.length === 0 ? [papers.none] : []),
    ...(record.authorizationsComplete ? [] : [papers.notComplete("authorizations")]),
  ];
  return { heading: t.periods, says, table };
}

const timeIn = (time: string | undefined, hours: number | undefined) =>
  [time ? sentence(labelOf(time)) : papers.unknown, hours !== undefined && papers.hours(hours)]
    .filter(Boolean)
    .join(", ");

/** What the engine counted at the level the day is about; at other levels the days of the calendar. */
function totals(known: Known, periods: Authorization[]): Part[] {
  const { standing } = known;
  const cite = citing(known);
  const clocks = standing.clocks.filter(({ id }) => id === "full-time-cpt" || id === "part-time-cpt");
  const counted = clocks.flatMap(({ title, level, counted }) =>
    counted.map(([from, until]) => ({ title, level, from, until })),
  );
  const totals = tableOf(clocks, [
    [c.count, 4, ({ title, level }) => titled(title, level)],
    [c.used, 2, ({ value, unit, bounds }) => (bounds ? papers.unknown : amountIn(value, unit))],
    [c.limit, 2, ({ limit, unit }) => (limit === undefined ? "" : amountIn(limit, unit))],
    [
      c.left,
      2,
      ({ remaining, unit, bounds }) => (remaining === undefined || bounds ? "" : amountIn(remaining, unit)),
    ],
    [c.rule, 4, ({ rule, limitRule }) => cite(limitRule ?? rule)],
  ]);
  const days = tableOf(counted, [
    [c.count, 4, ({ title, level }) => titled(title, level)],
    [c.from, 2, ({ from }) => dateIn(from)],
    [c.until, 2, ({ until }) => dateIn(until)],
    [c.days, 1, ({ from, until }) => daysIn(from, until)],
  ]);
  const levels = new Set(clocks.map(({ level }) => level));
  return [
    { heading: t.totals(dateIn(standing.asOf)), says: elsewhere(periods, levels), table: totals },
    { heading: t.counted, table: days },
  ];
}

const titled = (title: string, level: string | undefined) =>
  level ? title.replace(/ at this level$/, ` at ${labelOf(level)} level`) : title;

/** Levels that no clock of today counts: each day of their approved periods once. */
function elsewhere(periods: Authorization[], counted: Set<string | undefined>): string[] {
  const others = periods.filter(
    ({ level, status }) => level && !counted.has(level) && status !== "requested" && status !== "denied",
  );
  const groups = Map.groupBy(others, ({ level, time }) => `${labelOf(level ?? "")}, ${labelOf(time ?? "")}`);
  const lines = [...groups].map(([name, group]) => `${sentence(name)}: ${papers.days(daysOnce(group))}.`);
  return lines.length > 0 ? [t.otherLevels, ...lines] : [];
}

const daysOnce = (group: Authorization[]): number =>
  count(
    normalise(
      group.flatMap(({ start, end }): [Day, Day][] => (start && end ? [[dayOf(start), dayOf(end)]] : [])),
    ),
  );

/** Jobs that lay in the time of a CPT, as they were reported. */
function work({ record }: Known, periods: Authorization[]): Part {
  const during = (record.employment ?? []).filter((job) =>
    periods.some(
      ({ start, end }) => (job.start ?? "") <= (end ?? "9999") && (job.end ?? "9999") >= (start ?? ""),
    ),
  );
  const table = tableOf(during, [
    [
      c.employer,
      4,
      ({ employer, location }) => [employer ?? papers.unknown, location].filter(Boolean).join(", "),
    ],
    [c.time, 2, ({ hoursPerWeek }) => (hoursPerWeek === undefined ? "" : papers.hours(hoursPerWeek))],
    [c.day, 4, ({ start, end }) => periodIn(start, end)],
  ]);
  return { heading: t.work, table };
}
