import { parentPort, workerData } from "node:worker_threads";
import { type Day, isoFromDay } from "@sojourn/dates";
import { compile, type Program } from "@sojourn/engine/compile";
import type { Rulebook } from "@sojourn/policy";
import { recordBytes } from "@sojourn/population";
import { type Columns, type Filling, fillColumns } from "@sojourn/record";
import { population } from "./student.ts";

/** What one worker of the bench is given: a stretch of the population to make, to hold as columns, and to answer. */
export type Charge = { rulebook: Rulebook; seed: number; from: number; students: number; asOf: Day };
/** `part`: the first of so many parts of each school's students; 1 is all of them. */
export type Order = { part: number };
export type Made = { made: Uint8Array } | { ready: number };
export type Ran = { rows: number; ms: number; verdicts: number[] };

const BATCH = 4096;
const FILE_BATCH = 16_384;

const charge = workerData as Charge;
const asOf = isoFromDay(charge.asOf);
const port = parentPort!;
const groups = new Map<string | undefined, { filling: Filling; batches: Columns[]; program: Program }>();
await make();
port.on("message", (order: Order | "next") => {
  if (order !== "next") port.postMessage(run(order));
});
port.postMessage({ ready: charge.students } satisfies Made);

/** The students, by school as the programs take them, and in their order as the file holds them. */
async function make(): Promise<void> {
  let all = fillColumns();
  for (const record of population(charge.seed, charge.students, charge.from, charge.asOf)) {
    const group = groupOf(record.school);
    group.filling.add(record);
    if (group.filling.rows === BATCH) close(group);
    all.add(record);
    if (all.rows < FILE_BATCH) continue;
    await handOver(all);
    all = fillColumns();
  }
  for (const group of groups.values()) close(group);
  if (all.rows > 0) await handOver(all);
}

function groupOf(school: string | undefined) {
  const known = groups.get(school);
  if (known) return known;
  const program = compile(charge.rulebook, { lawAsOf: asOf, ...(school && { school }) });
  const group = { filling: fillColumns(), batches: [], program };
  groups.set(school, group);
  return group;
}

function close(group: { filling: Filling; batches: Columns[] }): void {
  if (group.filling.rows > 0) group.batches.push(group.filling.done());
  group.filling = fillColumns();
}

/** Waits until the batch is written, so that no more than one is under way. */
async function handOver(filling: Filling): Promise<void> {
  const written = new Promise<void>((resolve) => port.once("message", () => resolve()));
  const made = recordBytes(filling.done());
  port.postMessage({ made } satisfies Made, [made.buffer as ArrayBuffer]);
  await written;
}

/** Answers the batches; the time of this thread alone is told, and how often each verdict was given. */
function run({ part }: Order): Ran {
  const before = process.threadCpuUsage();
  const verdicts = new Array<number>(6).fill(0);
  let rows = 0;
  for (const { batches, program } of groups.values()) {
    let left = Math.ceil(batches.reduce((sum, columns) => sum + columns.rows, 0) / part);
    for (const columns of batches) {
      const to = Math.min(left, columns.rows);
      if (to === 0) break;
      const results = program.run(columns, { asOf, to });
      for (const one of results.permissions) for (const verdict of one.verdict) verdicts[verdict]!++;
      rows += to;
      left -= to;
    }
  }
  const { user, system } = process.threadCpuUsage(before);
  return { rows, ms: (user + system) / 1000, verdicts };
}
