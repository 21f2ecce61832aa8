import { type Counted, type Impact, type Moves, median, type Names } from "@sojourn/population";
import { number } from "./dates.ts";
import { wrap } from "./lines.ts";
import { section } from "./section.ts";
import { styled } from "./style.ts";
import { table } from "./table.ts";

/** Who changes under the supposed law, from what to what, and by when. */
export function impactLines(impact: Impact, names: Names): string[] {
  const { students, changed, bites } = impact;
  const narrowed = changed - (bites.never ?? 0);
  const percent = (many: number) => (students === 0 ? "0 %" : `${((100 * many) / students).toFixed(1)} %`);
  return [
    "",
    styled("title", "What the supposed law changes"),
    ...wrap(
      `${number(changed)} of ${number(students)} students stand otherwise (${percent(changed)}); for ${number(narrowed)} of them something is taken away or limited.`,
      2,
    ),
    ...section("From what to what", stepLines(impact.verdicts, names.permission)),
    ...section("Limits newly passed or no longer", stepLines(impact.clocks, names.clock)),
    ...section("Dates that move", [
      ...moveLines(impact.milestones, names.milestone),
      ...moveLines(impact.windows, names.edge),
    ]),
    ...section("From when it is narrower", biteLines(bites)),
  ];
}

type Titles = (name: string) => string;

/** `open > closed` by permission, the most frequent first. */
function stepLines(steps: { [name: string]: Counted }, titles: Titles): string[] {
  const rows = Object.entries(steps)
    .flatMap(([name, counts]) => Object.entries(counts).map(([step, many]) => ({ name, step, many })))
    .sort((a, b) => b.many - a.many)
    .map(({ name, step, many }) => [titles(name), step.replace(" > ", " → "), number(many)]);
  return rows.length === 0 ? [] : table(["", "change", "students"], rows);
}

function moveLines(all: { [name: string]: Moves }, titles: Titles): string[] {
  const rows = Object.entries(all).map(([name, { moved, appeared, gone, open }]) => {
    const many = Object.values(moved).reduce((sum, one) => sum + one, 0);
    const days = median(moved);
    return [
      titles(name),
      number(many),
      days === undefined ? "" : signed(days),
      ...[appeared, gone, open].map(number),
    ];
  });
  return rows.length === 0 ? [] : table(["", "moved", "days (median)", "new", "gone", "unsettled"], rows);
}

const signed = (days: number): string => (days > 0 ? `+${number(days)}` : number(days));

/** By year; what is narrower at once stands on the day asked about. */
function biteLines(bites: Counted): string[] {
  const years: Counted = {};
  for (const [day, many] of Object.entries(bites)) {
    const when = day === "never" ? "nothing narrower" : day.slice(0, 4);
    years[when] = (years[when] ?? 0) + many;
  }
  const rows = Object.entries(years).sort(([a], [b]) => a.localeCompare(b));
  return rows.length === 0
    ? []
    : table(
        ["first day in", "students"],
        rows.map(([when, many]) => [when, number(many)]),
      );
}
