import { words } from "../../words/areas/take.ts";
import type { Deadline } from "./deadlines.ts";

/** One entry of the calendar: a deadline, and the others of its day that say the same. */
export type DayEntry = Deadline & { also: Deadline[] };

/**
 * Many windows close on one day, with the grace period or the program: what is to be filed or asked by then is one
 * entry, and the dates that follow another. What must be done, and a count that runs out, stay entries of their own.
 */
export function byDay(deadlines: Deadline[]): DayEntry[] {
  const together = Map.groupBy(deadlines, (one) => [one.day, sameAs(one)].join());
  return [...together.values()].map((all) => {
    const [lead, ...also] = all.toSorted((a, b) => rank(a) - rank(b)) as [Deadline, ...Deadline[]];
    const title = also.length > 0 ? words.take.calendar.more(lead.title, also.length) : lead.title;
    return { ...lead, title, also };
  });
}

function sameAs({ group, edge, key }: Deadline): string {
  if (group === "windows") return `to do ${edge?.at}`;
  if (group === "milestones" || group === "other") return edge?.at === "first" ? "begins" : "falls on it";
  return key;
}

/** What goes to the government names the entry before what goes to the school; a date of its own before a window. */
const rank = ({ edge }: Deadline): number => (!edge ? 0 : edge.kind === "file" ? 1 : 2);
