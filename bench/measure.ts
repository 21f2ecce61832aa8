export type Row = { what: string; time: Time };

/** Milliseconds of one run: of the middle round, and of the best, on which other work on the machine weighed least. */
export type Time = { ms: number; best: number };

/** Rounds are this long, so that a clock of microseconds measures them well. */
const ROUND_MS = 40;

/** Processor time of one run, after warming up for a third of the budget (milliseconds). */
export function timeOf(work: () => unknown, budget = 2_500): Time {
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < budget / 3 || runs < 1) {
    work();
    runs++;
  }
  const each = Math.max(1, Math.round((ROUND_MS * runs) / (performance.now() - start)));
  const rounds: number[] = [];
  while (performance.now() - start < budget || rounds.length < 3) rounds.push(round(work, each));
  rounds.sort((a, b) => a - b);
  return { ms: rounds[rounds.length >> 1]!, best: rounds[0]! };
}

function round(work: () => unknown, times: number): number {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time++) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

/** The time of one of so many things that a run does. */
export const shared = ({ ms, best }: Time, by: number): Time => ({ ms: ms / by, best: best / by });

/** The middle of several times. */
export function middleOf(times: readonly Time[]): Time {
  const middle = (of: (time: Time) => number) => times.map(of).sort((a, b) => a - b)[times.length >> 1]!;
  return { ms: middle(({ ms }) => ms), best: middle(({ best }) => best) };
}

/** A table for the terminal: what, milliseconds, how many a second, and the same of the best round. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map((row) => row.what.length));
  const line = (what: string, ...cells: string[]) =>
    [what.padEnd(width), ...cells.map((cell) => cell.padStart(10))].join("  ");
  const shown = (ms: number) => [ms.toFixed(ms < 1 ? 4 : 2), Math.round(1000 / ms).toLocaleString("en")];
  const cells = rows.map(({ what, time }) => line(what, ...shown(time.ms), ...shown(time.best)));
  return [line("", "ms", "a second", "ms at best", "a second"), ...cells].join("\n");
}
