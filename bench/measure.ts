export type Row = { what: string; ms: number };

/** Processor time of one run in milliseconds, after warming up for a third of the budget: other work on the machine does not count. */
export function timeOf(work: () => unknown, budget = 2_500): number {
  const start = performance.now();
  while (performance.now() - start < budget / 3) work();
  const before = process.cpuUsage();
  let runs = 0;
  while (performance.now() - start < budget || runs < 3) {
    work();
    runs++;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / runs;
}

/** A table for the terminal: what, milliseconds, how many a second. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map((row) => row.what.length));
  const line = (what: string, ms: string, rate: string) =>
    `${what.padEnd(width)}  ${ms.padStart(10)}  ${rate.padStart(12)}`;
  const cells = rows.map(({ what, ms }) =>
    line(what, ms.toFixed(ms < 1 ? 4 : 2), Math.round(1000 / ms).toLocaleString("en")),
  );
  return [line("", "ms", "a second"), ...cells].join("\n");
}
