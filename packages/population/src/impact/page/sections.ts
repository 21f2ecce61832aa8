import type { Counted } from "../../count/tally.ts";
import type { Names } from "../../words.ts";
import { type Impact, type Moves, median, type SchoolImpact } from "../impact.ts";
import { bar, esc, extra, html, many, number, percent, picture, table, text } from "./html.ts";

const VERDICTS: { [verdict: string]: string } = {
  open: "open",
  "opens-later": "opens later",
  closed: "closed",
  barred: "barred",
  unknown: "unknown",
  "not-applicable": "not for them",
  within: "within the limit",
  exceeded: "over the limit",
};
const TONES: { [verdict: string]: string } = {
  open: "ok",
  "opens-later": "wait",
  closed: "stop",
  barred: "stop",
  exceeded: "stop",
  within: "ok",
};

/** `open > closed` as two words with a colour each. */
function step(told: string): string {
  const [from = "", to = ""] = told.split(" > ");
  const pill = (verdict: string) =>
    `<span class="pill ${TONES[verdict] ?? "plain"}">${esc(VERDICTS[verdict] ?? verdict)}</span>`;
  return `<span class="step">${pill(from)} <span aria-label="to">→</span> ${pill(to)}</span>`;
}

type Steps = { [name: string]: Counted };

const sumOf = (counts: Counted): number => Object.values(counts).reduce((sum, one) => sum + one, 0);

/** Which permissions or clocks change, from what to what; the most frequent first. */
export function stepsTable(
  caption: string,
  steps: Steps,
  titleOf: (name: string) => string,
  students: number,
): string {
  const groups = Object.entries(steps).sort(([, a], [, b]) => sumOf(b) - sumOf(a));
  const most = Math.max(...groups.flatMap(([, counts]) => Object.values(counts)));
  const rows = groups.flatMap(([name, counts]) =>
    Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .map(([told, value], at) => [
        at === 0 ? text(titleOf(name)) : html(`<span class="heard">${esc(titleOf(name))}</span>`),
        html(step(told)),
        picture(bar(value, most)),
        number(many(value)),
        extra(percent(value, students)),
      ]),
  );
  return table(caption, ["", "from → to", "", "students", "of all"], rows);
}

/** How days move: for how many, by how much in the middle, and for how many there is a new one or none any more. */
export function movesTable(caption: string, moves: { name: string; moves: Moves }[]): string {
  const rows = moves
    .map(({ name, moves: { moved, appeared, gone, open } }) => ({
      name,
      moved,
      appeared,
      gone,
      open,
      many: sumOf(moved),
    }))
    .sort((a, b) => b.many + b.appeared + b.gone - (a.many + a.appeared + a.gone))
    .map(({ name, moved, appeared, gone, open, many: value }) => [
      text(name),
      number(value === 0 ? "" : many(value)),
      number(daysWords(median(moved))),
      number(appeared === 0 ? "" : many(appeared)),
      ...[gone, open].map((one) => extra(one === 0 ? "" : many(one))),
    ]);
  return table(caption, ["", "moved", "in the middle by", "new", "no longer", "not settled"], rows);
}

function daysWords(days: number | undefined): string {
  if (days === undefined) return "";
  const size = `${many(Math.abs(days))} ${Math.abs(days) === 1 ? "day" : "days"}`;
  return days < 0 ? `${size} earlier` : `${size} later`;
}

export const movesOf = (all: { [name: string]: Moves }, titleOf: (name: string) => string) =>
  Object.entries(all).map(([name, moves]) => ({ name: titleOf(name), moves }));

/** School by school: how many change, how many are limited, and the change of a verdict that comes most. */
export function schoolsTable({ schools }: Impact, names: Names): string {
  const rows = Object.entries(schools)
    .sort(([, a], [, b]) => b.narrowed / b.students - a.narrowed / a.students)
    .map(([id, school]) => [
      text(names.school(id)),
      number(many(school.students)),
      picture(bar(school.changed, school.students, school.narrowed)),
      number(`${many(school.narrowed)} (${percent(school.narrowed, school.students)})`),
      html(mostFrequent(school, names)),
    ]);
  return table("By school", ["school", "students", "change (dark: limited)", "limited", "most often"], rows);
}

function mostFrequent({ verdicts }: SchoolImpact, names: Names): string {
  const steps = Object.entries(verdicts).flatMap(([id, counts]) =>
    Object.entries(counts).map(([told, value]) => ({ id, told, value })),
  );
  const first = steps
    .filter(({ told }) => !told.startsWith("not-applicable"))
    .sort((a, b) => b.value - a.value)[0];
  return first ? `${esc(names.permission(first.id))} ${step(first.told)} ${many(first.value)}` : "";
}
