import type { Outcome } from "./run.ts";

export type Score = { page: string; mutants: number; own: number; other: number; survived: number };

export function scores(outcomes: readonly Outcome[]): Score[] {
  const pages = new Map<string, Score>();
  for (const { mutant, killed } of outcomes) {
    const { page } = mutant.rule;
    const score = pages.get(page) ?? { page, mutants: 0, own: 0, other: 0, survived: 0 };
    score.mutants++;
    score[killed === "own page" ? "own" : killed === "other page" ? "other" : "survived"]++;
    pages.set(page, score);
  }
  return [...pages.values()];
}

export const total = (list: readonly Score[]): Score =>
  list.reduce(
    (sum, { mutants, own, other, survived }) => ({
      page: sum.page,
      mutants: sum.mutants + mutants,
      own: sum.own + own,
      other: sum.other + other,
      survived: sum.survived + survived,
    }),
    { page: "all pages", mutants: 0, own: 0, other: 0, survived: 0 },
  );

const percent = (part: number, of: number) => (of === 0 ? "–" : `${((100 * part) / of).toFixed(1)} %`);

/** By page: mutants, those its own examples kill, those only another page's do, survivors, and both scores. */
export function table(list: readonly Score[]): string {
  const rows = [...list, total(list)].map(({ page, mutants, own, other, survived }) => [
    page,
    ...[mutants, own, other, survived].map(String),
    ...[percent(own, mutants), percent(own + other, mutants)],
  ]);
  const head = ["page", "mutants", "own page", "other page", "survived", "own score", "score"];
  const widths = head.map((word, at) => Math.max(word.length, ...rows.map((row) => row[at]!.length)));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[at]!))).join("  ");
  return [head, ...rows].map(line).join("\n");
}

/** The slips that no example of their own page notices. */
export const survivors = (outcomes: readonly Outcome[]): string =>
  outcomes
    .filter(({ killed }) => killed !== "own page")
    .map(({ mutant: { rule, line, says }, killed, by }) => {
      const second = killed === "no" || !by ? "" : ` (noticed by ${by.page}:${by.example.line})`;
      return `${rule.page}:${line} ${rule.id}: ${says}${second}`;
    })
    .join("\n");
