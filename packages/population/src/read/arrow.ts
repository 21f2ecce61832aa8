import { createReadStream } from "node:fs";
import { type RecordBatch, RecordBatchReader, type Schema } from "apache-arrow";
import { MOST_ROWS } from "./batch.ts";

/** Some rows of one batch of an Arrow file or stream. */
export type Stretch = { form: "arrow"; batch: number; offset: number; rows: number; first: number };

const STRETCH = 4 * MOST_ROWS;

async function open(path: string) {
  const stream = createReadStream(path, { highWaterMark: 1024 * 1024 });
  return (await RecordBatchReader.from(stream)).open();
}

export const arrowSchema = async (path: string): Promise<Schema> => {
  const reader = await open(path);
  const { schema } = reader;
  await reader.cancel();
  return schema;
};

/** The stretches of an Arrow file or stream in order, without looking into them. */
export async function* stretchesOf(path: string): AsyncGenerator<Stretch> {
  let first = 0;
  let batch = 0;
  for await (const { numRows } of await open(path)) {
    for (let offset = 0; offset < numRows; offset += STRETCH) {
      const rows = Math.min(STRETCH, numRows - offset);
      yield { form: "arrow", batch, offset, rows, first: first + offset };
    }
    first += numRows;
    batch++;
  }
}

/** Gives the batches that are asked for by ascending numbers: the file is read through once, a batch in memory. */
export function ascending(path: string): (wanted: number) => Promise<RecordBatch> {
  const batches = batchesOf(path);
  let number = -1;
  let batch: RecordBatch | undefined;
  return async (wanted) => {
    while (number < wanted || batch === undefined) {
      const next = await batches.next();
      if (next.done) throw new RangeError(`${path} has no batch ${wanted}`);
      batch = next.value;
      number++;
    }
    return batch;
  };
}

async function* batchesOf(path: string): AsyncGenerator<RecordBatch> {
  for await (const batch of await open(path)) yield batch as RecordBatch;
}
