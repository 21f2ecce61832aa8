import type { Standing } from "@sojourn/engine";
import { isISO } from "../lib/dates.ts";
import { words } from "../words/areas/timeline.ts";
import type { Item } from "./items.ts";

const t = words.timeline;

/** What the engine says follows: gaps, windows, duties and other dates. None of it can be moved by hand. */
export const derived = (standing: Standing): Item[] => [
  ...gaps(standing),
  ...windows(standing),
  ...dated(standing),
];

/** The gaps are the days that the engine counted, not a second opinion. */
const gaps = ({ clocks }: Standing): Item[] =>
  clocks
    .filter((clock) => clock.id === "unemployment")
    .flatMap((clock) =>
      clock.counted.map(([from, until]): Item => ({ lane: "work", look: "gap", label: t.gap, from, until })),
    );

/** Only what is still open or to come: what has passed is no longer a time to do anything. */
const windows = ({ permissions, asOf }: Standing): Item[] =>
  permissions
    .filter(({ verdict }) => verdict === "open" || verdict === "opens-later")
    .flatMap(({ title, windows }) =>
      (["file", "begin"] as const).flatMap((kind): Item[] => {
        const { from, until } = windows[kind] ?? {};
        if (!isISO(from) || !isISO(until) || until < asOf) return [];
        return [{ lane: "windows", look: "window", label: `${t.windowKinds[kind]}: ${title}`, from, until }];
      }),
    );

function dated({ duties, milestones, asOf }: Standing): Item[] {
  const flags = duties
    .filter(({ due }) => isISO(due))
    .map(({ title, due, status }) => mark("duty", title, due, status));
  const diamonds = milestones.flatMap(({ title, date }) =>
    date ? [mark("milestone", title, date, date < asOf ? "past" : undefined)] : [],
  );
  return [...flags, ...diamonds].sort((a, b) => a.from.localeCompare(b.from));
}

const mark = (look: "duty" | "milestone", title: string, day: string, state?: string): Item => ({
  lane: "due",
  look,
  label: title,
  from: day,
  ...(state && { state }),
});
