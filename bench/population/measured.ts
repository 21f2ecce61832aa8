import { figure, type Machine } from "../report.ts";

/** One run: students answered with so many workers. `core`: students for a second of processor time. */
export type Run = {
  what: string;
  students: number;
  workers: number;
  seconds: number;
  perSecond: number;
  core: number;
  /** Most memory the process held, in MiB. */
  memoryMiB?: number;
};

/** What the bench prints as its last line. */
export type PopulationFigures = Machine & {
  bench: "population";
  rulebook: string;
  rules: number;
  runs: Run[];
  /** Time of ten times the students, in times of theirs. */
  tenTimes: number;
  /** Students of whom compiled and interpreted answers were compared, all of them equal. */
  compared: number;
  /** Compiled in times of interpreted, a core. */
  timesInterpreted: number;
};

export const rowsOf = (runs: readonly Run[]): string[][] =>
  runs.map((run) => [
    run.what,
    run.students.toLocaleString("en"),
    String(run.workers),
    figure(run.seconds),
    figure(run.perSecond),
    figure(run.core),
    run.memoryMiB === undefined ? "" : figure(run.memoryMiB),
  ]);

export const HEAD = ["", "students", "workers", "seconds", "students a second", "a core", "MiB"] as const;
