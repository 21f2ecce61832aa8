import type { Day } from "@sojourn/dates";
import type { Standing } from "@sojourn/engine";
import { amountWords } from "./amounts.ts";
import { dateWords, daysUntil } from "./dates.ts";
import { wrap } from "./lines.ts";
import { styled } from "./style.ts";

const SOON = 30;
/** A count can not be stopped in a month: a job has to be found first. */
const CLOCK_SOON = 60;

type Alarm = { days: number; says: string };

/** The one thing to do first; what is broken already comes before what is near. */
export function urgentLines(standing: Standing, asOf: Day): string[] {
  const alarms = [...overdue(standing, asOf), ...usedUp(standing), ...near(standing, asOf)];
  const first = alarms.sort((a, b) => a.days - b.days)[0];
  if (!first) return [styled("good", `✓ Nothing falls due in the next ${SOON} days.`)];
  return wrap(first.says, 2, "! ").map((line) => styled(first.days < 0 ? "bad" : "wait", line));
}

function overdue({ duties }: Standing, asOf: Day): Alarm[] {
  return duties
    .filter(({ status }) => status === "overdue")
    .map(({ title, due }) => ({
      days: Math.min(-1, daysUntil(due, asOf)),
      says: `Overdue: ${title}. It was due ${dateWords(due, asOf)}. Talk to your DSO now.`,
    }));
}

/** A limit that is passed can not be mended by hurry; it comes after what can. */
function usedUp({ clocks }: Standing): Alarm[] {
  return clocks
    .filter(({ exceeded, needed }) => exceeded === true && needed === undefined)
    .map(({ title, value, unit }) => ({
      days: -0.5,
      says: `The limit is passed: ${title}, ${amountWords(value, unit)}.`,
    }));
}

function near(standing: Standing, asOf: Day): Alarm[] {
  const dated = [
    ...standing.duties
      .filter(({ status }) => status === "due" || status === "upcoming")
      .map(({ title, due }) => ({ on: due, says: `${title}: by ${dateWords(due, asOf)}.` })),
    ...standing.permissions.flatMap(({ title, verdict, windows }) => {
      const until = verdict === "open" ? (windows.file?.until ?? windows.request?.until) : undefined;
      return until ? [{ on: until, says: `${title}: the window closes ${dateWords(until, asOf)}.` }] : [];
    }),
  ];
  const counts = standing.clocks.flatMap(({ title, runsOutOn }) =>
    runsOutOn ? [{ on: runsOutOn, says: `${title}: used up ${dateWords(runsOutOn, asOf)}.` }] : [],
  );
  const within = (most: number, some: { on: string; says: string }[]): Alarm[] =>
    some
      .map(({ on, says }) => ({ days: daysUntil(on, asOf), says }))
      .filter(({ days }) => days >= 0 && days <= most);
  return [...within(SOON, dated), ...within(CLOCK_SOON, counts)];
}
