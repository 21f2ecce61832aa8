import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { parseArgs } from "node:util";

/** Where and when a bench ran; it stands beside every figure that is published. */
export type Machine = {
  day: string;
  processor: string;
  cores: number;
  memoryGiB: number;
  node: string;
  /** Other programs at work in the minute before, on average: seconds on the clock are the longer for them. */
  load: number;
};

const LOAD = Math.round((loadavg()[0] ?? 0) * 10) / 10;

export const machine = (): Machine => ({
  day: new Date().toISOString().slice(0, 10),
  processor: cpus()[0]?.model.trim() ?? "unknown",
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  load: LOAD,
});

export const machineWords = ({ day, processor, cores, memoryGiB, node, load }: Machine): string =>
  `${day}, ${processor}, ${cores} cores, ${memoryGiB} GiB, Node ${node.slice(1)}${load < 1 ? "" : `, beside other work (load ${load})`}`;

/** The version of an installed library. */
export function versionOf(library: string): string {
  const folder = new URL(`../node_modules/${library}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(folder, "utf8")) as { version: string }).version;
}

/** Processor time of this process with all its threads, in milliseconds: other work on the machine does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** A number for a table: whole from a hundred on, else three digits. */
export const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));

/** A table for the terminal: the first column to the left, the others to the right. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => (row[at] ?? "").length)));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join("  ");
  return [line(head), ...rows.map(line)].map((text) => text.trimEnd()).join("\n");
}

/** Ends the bench with one line: 2 when it was called wrongly, 1 when what it measures does not hold. */
export function stop(says: string, code: 1 | 2 = 1): never {
  console.error(says);
  process.exit(code);
}

/** The options of a bench: how many students, `least` or more and `usual` when nothing is said, and whether to publish. */
export function options(least: number, usual: number): { students: number; publish: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        students: { type: "string", default: String(usual) },
        publish: { type: "boolean", default: false },
      },
    });
    const students = Number(values.students);
    if (!Number.isInteger(students) || students < least)
      throw new Error(`--students says how many, ${least} or more, not ${values.students}`);
    return { students, publish: values.publish };
  } catch (fault) {
    return stop(`${(fault as Error).message}. Options: --students N, --publish`, 2);
  }
}
