import { spawn } from "node:child_process";
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Rulebook } from "@sojourn/policy";
import { recordsOut } from "@sojourn/population";
import { median } from "../report.ts";
import type { Charge, Made, Order, Ran } from "./crew.ts";
import { TODAY } from "./days.ts";
import type { Run } from "./measured.ts";

export type Leg = {
  rulebook: Rulebook;
  seed: number;
  students: number;
  /** Where to put the population as a Parquet file beside. */
  file: string;
  progress: (text: string) => void;
};

const WORKERS = 2;
/** The smaller population: a twelfth, 100,000 of 1.2 million. */
const PART = 12;

/** Makes the population, holds it as columns in two workers and answers it: a part, all by one at a time, all by both. */
export async function inColumns(leg: Leg): Promise<{ runs: Run[]; tenTimes: number; core: number }> {
  const crew = await assembled(leg);
  const both = (part: number) => Promise.all(crew.map((one) => ran(one, { part })));
  const inTurn = async (part: number) => {
    const all: Ran[] = [];
    for (const one of crew) all.push(await ran(one, { part }));
    return all;
  };
  leg.progress("warming up");
  await both(PART);
  leg.progress("from columns in memory");
  // The small one before, between and after the large ones, so that what else the machine does falls on both.
  const parts = [await timed(() => inTurn(PART)), await timed(() => inTurn(PART))];
  const alone = await timed(() => inTurn(1));
  parts.push(await timed(() => inTurn(PART)));
  const together = await timed(() => both(1));
  parts.push(await timed(() => inTurn(PART)), await timed(() => inTurn(PART)));
  if (String(alone.verdicts) !== String(together.verdicts))
    throw new Error(
      `the verdicts of one worker and of two differ: ${alone.verdicts} and ${together.verdicts}`,
    );
  const memoryMiB = process.resourceUsage().maxRSS / 1024;
  await Promise.all(crew.map((worker) => worker.terminate()));
  const part = middle(parts);
  const cost = ({ ms, rows }: Timed) => ms / rows;
  return {
    runs: [
      { ...runOf("columns in memory", part, 1), memoryMiB },
      { ...runOf("columns in memory", alone, 1), memoryMiB },
      { ...runOf("columns in memory", together, WORKERS), memoryMiB },
    ],
    tenTimes: (10 * cost(alone)) / cost(part),
    core: (1000 * alone.rows) / alone.ms,
  };
}

/** `seconds` on the clock, `ms` of processor time of the workers' own threads. */
type Timed = { seconds: number; ms: number; rows: number; verdicts: number[] };

async function timed(work: () => Promise<Ran[]>): Promise<Timed> {
  const begun = performance.now();
  const all = await work();
  const seconds = (performance.now() - begun) / 1000;
  const sum = (of: (ran: Ran) => number) => all.reduce((total, one) => total + of(one), 0);
  const verdicts = all[0]!.verdicts.map((_, verdict) => sum((one) => one.verdicts[verdict]!));
  return { seconds, ms: sum((one) => one.ms), rows: sum((one) => one.rows), verdicts };
}

const middle = (all: Timed[]): Timed => {
  const ms = median(all.map((one) => one.ms));
  return all.find((one) => one.ms === ms)!;
};

const runOf = (what: string, { seconds, rows, ms }: Timed, workers: number): Run => ({
  ...{ what, students: rows, workers, seconds },
  ...{ perSecond: rows / seconds, core: (1000 * rows) / ms },
});

/** The workers, each with its half made; the whole goes to the file as it is made. */
async function assembled({ rulebook, seed, students, file }: Leg): Promise<Worker[]> {
  const out = await recordsOut(file);
  let turn = Promise.resolve();
  const crew = await Promise.all(
    Array.from({ length: WORKERS }, async (_, at) => {
      const from = Math.floor((students * at) / WORKERS);
      const until = Math.floor((students * (at + 1)) / WORKERS);
      const charge: Charge = { rulebook, seed, from, students: until - from, asOf: TODAY };
      const worker = new Worker(new URL("./crew.ts", import.meta.url), { workerData: charge });
      for (;;) {
        const [said] = (await once(worker, "message")) as [Made];
        if ("ready" in said) return worker;
        turn = turn.then(() => out.write(said.made));
        await turn;
        worker.postMessage("next");
      }
    }),
  );
  await out.close();
  return crew;
}

async function ran(worker: Worker, order: Order): Promise<Ran> {
  worker.postMessage(order);
  const [done] = (await once(worker, "message")) as [Ran];
  return done;
}

/** The population from its file, in a process of its own so that its memory is its own; results written to `out`. */
export async function fromFile(file: string, workers: number, out?: string): Promise<Run> {
  const script = new URL("./from-file.ts", import.meta.url);
  const child = spawn(process.execPath, [script.pathname, file, String(workers), ...(out ? [out] : [])], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (data) => (said += data));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`the run from the file ended with ${code}`);
  const { rows, rejected, seconds, ms, memoryMiB } = JSON.parse(said);
  if (rejected > 0) throw new Error(`${rejected} of ${rows} made-up records were rejected`);
  return {
    what: out ? "Parquet file, answers written" : "Parquet file, answers counted",
    ...{ students: rows, workers, seconds, perSecond: rows / seconds, core: (1000 * rows) / ms, memoryMiB },
  };
}
