import { Worker } from "node:worker_threads";
import type { Portion } from "../read/reader.ts";
import type { Job, Piece } from "./piece.ts";
import type { Task } from "./worker.ts";

/** Portions that a worker has at hand besides the one it works on. */
const AHEAD = 1;
/** Students to look closer at in each portion after the first. */
const LOOK_LATER = 2;

/**
 * Works on portions with several workers and gives what came of each, in their order. No more is in memory than the
 * workers have at hand. When the signal comes no further portion is begun; those under way are finished.
 */
export async function* worked(
  job: Job,
  portions: AsyncIterable<Portion> | Iterable<Portion>,
  workers: number,
  signal?: AbortSignal,
): AsyncGenerator<{ portion: Portion; pieces: Piece[] }> {
  const pool = Array.from({ length: workers }, () => colleague(job));
  const under: Promise<{ portion: Portion; pieces: Piece[] }>[] = [];
  try {
    let { look } = job;
    for await (const portion of untilStopped(portions, signal)) {
      const free = pool.reduce((a, b) => (b.waiting() < a.waiting() ? b : a));
      const done = free.give({ portion, look }).then((pieces) => ({ portion, pieces }));
      // told when its turn comes
      done.catch(() => {});
      under.push(done);
      look = Math.min(look, LOOK_LATER);
      if (under.length >= workers * (1 + AHEAD)) yield await under.shift()!;
    }
    for (const done of under) yield await done;
  } finally {
    await Promise.all(pool.map((one) => one.dismiss()));
  }
}

/** What comes until the signal does, also while nothing comes. */
async function* untilStopped<T>(
  all: AsyncIterable<T> | Iterable<T>,
  signal?: AbortSignal,
): AsyncGenerator<T> {
  const stopped = new Promise<IteratorResult<T, void>>((stop) => {
    signal?.addEventListener("abort", () => stop({ done: true, value: undefined }), { once: true });
  });
  const iterator = Symbol.asyncIterator in all ? all[Symbol.asyncIterator]() : all[Symbol.iterator]();
  while (!signal?.aborted) {
    const { value, done } = await Promise.race([iterator.next(), stopped]);
    if (done) return;
    yield value as T;
  }
}

/** A worker that answers in the order it is asked. */
function colleague(job: Job) {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: job });
  const waiting: { resolve: (pieces: Piece[]) => void; reject: (error: unknown) => void }[] = [];
  let broken: unknown;
  const breakOff = (error: unknown) => {
    broken = error;
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on("message", (pieces: Piece[]) => waiting.shift()?.resolve(pieces));
  worker.on("error", breakOff);
  return {
    waiting: () => waiting.length,
    give: (task: Task): Promise<Piece[]> =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken);
        waiting.push({ resolve, reject });
        worker.postMessage(task);
      }),
    dismiss: () => worker.terminate(),
  };
}
