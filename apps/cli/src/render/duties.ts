import type { Day } from "@sojourn/dates";
import type { DutyStanding } from "@sojourn/engine";
import { dateWords } from "./dates.ts";
import { wrap } from "./lines.ts";
import { type Role, styled } from "./style.ts";

const states: Record<DutyStanding["status"], { words: string; role: Role }> = {
  overdue: { words: "overdue", role: "bad" },
  due: { words: "due now", role: "wait" },
  upcoming: { words: "", role: "strong" },
  unknown: { words: "not settled", role: "wait" },
  late: { words: "done late", role: "soft" },
  done: { words: "done", role: "good" },
};

/** What is still to be done, by its last day; what is done is counted, not listed. */
export function dutyLines(duties: readonly DutyStanding[], asOf: Day): string[] {
  const open = duties.filter(({ status }) => status !== "done" && status !== "late");
  const lines = [...open].sort((a, b) => (a.due < b.due ? -1 : 1)).flatMap((duty) => one(duty, asOf));
  const settled = duties.length - open.length;
  if (settled === 0) return lines;
  const late = duties.filter(({ status }) => status === "late").length;
  const note = `  ✓ ${settled} done${late > 0 ? `, ${late} of them late` : ""}`;
  return [...lines, styled("soft", note)];
}

function one({ title, due, status, by, advised, otherwise, rule }: DutyStanding, asOf: Day): string[] {
  const { words, role } = states[status];
  const when = `${dateWords(due, asOf)}${words ? ` · ${words}` : ""}`;
  const notes = [
    ...(advised && advised !== due ? [`Better by ${dateWords(advised, asOf)}.`] : []),
    ...(otherwise ? [`Otherwise: ${otherwise}`] : []),
    by === "student" ? rule : `${rule} · by ${by}`,
  ];
  return [
    ...wrap(when, 2).map((line) => styled(role, line)),
    ...wrap(title, 4),
    ...notes.flatMap((note) => wrap(note, 4)).map((line) => styled("soft", line)),
  ];
}
