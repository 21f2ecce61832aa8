/** One worker: reads portions of the population, answers them, and sends back what came of each. */
import { parentPort, workerData } from "node:worker_threads";
import { compile, type Program } from "@sojourn/engine/compile";
import type { Law } from "../law.ts";
import { type Portion, readerOf } from "../read/reader.ts";
import { type Job, type Piece, workOn } from "./piece.ts";

/** A portion to be worked on, and how many of its students to look closer at. */
export type Task = { portion: Portion; look: number };

const job = workerData as Job;
const port = parentPort!;
const read = readerOf(job.path, job.schools);
const work = workOn(job, kept());

// One after the other: an Arrow file is read forwards.
let before: Promise<void> = Promise.resolve();
port.on("message", (task: Task) => {
  before = before.then(() => answer(task));
});

async function answer({ portion, look }: Task): Promise<void> {
  const pieces: Piece[] = [];
  let left = look;
  for await (const batch of read(portion)) {
    const piece = work(batch, left);
    left -= piece.wanting.looked;
    pieces.push(piece);
  }
  const buffers = pieces
    .flatMap(({ results, changes }) => [results, changes])
    .filter((bytes) => bytes !== undefined);
  port.postMessage(
    pieces,
    buffers.map(({ buffer }) => buffer as ArrayBuffer),
  );
}

/** Programs are made once for each law and school that is met. */
function kept(): (law: Law, school: string | undefined) => Program {
  const programs = new Map<Law, Map<string | undefined, Program>>();
  return (law, school) => {
    const own = programs.get(law) ?? new Map<string | undefined, Program>();
    programs.set(law, own);
    const program = own.get(school) ?? programOf(law, school);
    own.set(school, program);
    return program;
  };
}

const programOf = ({ rulebook, supposing }: Law, school: string | undefined): Program =>
  compile(rulebook, {
    lawAsOf: job.days.lawAsOf ?? job.days.asOf,
    supposing,
    ...(school !== undefined && { school }),
  });
