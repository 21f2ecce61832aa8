import type { Day } from "@sojourn/dates";
import type { MilestoneStanding } from "@sojourn/engine";
import { dateWords, plainDate } from "./dates.ts";
import { wrap } from "./lines.ts";
import { styled } from "./style.ts";

/** The dates that follow from the record, in order; those it does not settle are named at the end. */
export function milestoneLines(milestones: readonly MilestoneStanding[], asOf: Day): string[] {
  const dated = milestones.filter((milestone) => milestone.date !== null);
  const open = milestones.filter((milestone) => milestone.date === null && milestone.missing.length > 0);
  const lines = [...dated].sort((a, b) => (a.date! < b.date! ? -1 : 1)).flatMap((each) => one(each, asOf));
  if (open.length === 0) return lines;
  const names = `Not settled yet: ${open.map(({ title }) => title).join("; ")}.`;
  return [...lines, ...wrap(names, 2).map((line) => styled("soft", line))];
}

function one({ date, title, rule, conflict }: MilestoneStanding, asOf: Day): string[] {
  const rivals = (conflict ?? []).map((rival) => `But ${rival.rule} gives ${plainDate(rival.date)}.`);
  return [
    ...wrap(dateWords(date!, asOf), 2),
    ...wrap(title, 4),
    ...[...rivals, rule].flatMap((note) => wrap(note, 4)).map((line) => styled("soft", line)),
  ];
}
