import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { type SchemaFault, schemaFaults } from "../arrow/check.ts";
import { arrowSchema, stretchesOf } from "./arrow.ts";
import { cutLines } from "./lines.ts";
import { openParquet, parquetSchema, slicesOf } from "./parquet.ts";
import type { Portion } from "./reader.ts";

/** Students to be read: the portions in order; how much there is of them in all, in the units of `sizeOf`. */
export type Source = {
  portions: AsyncIterable<Portion> | Iterable<Portion>;
  sizeOf: (portion: Portion) => number;
  /** What people count in it. */
  counted: "line" | "row";
  whole?: number;
};

/** A file that is no population, with what is wrong with it. */
export class SourceFault extends Error {
  readonly faults: SchemaFault[];
  constructor(faults: SchemaFault[]) {
    super(faults[0]?.says);
    this.faults = faults;
  }
}

const CHUNK = 1024 * 1024;
const rowsIn = (portion: Portion) =>
  portion.form === "parquet" ? portion.limit : portion.form === "arrow" ? portion.rows : 0;
const bytesIn = (portion: Portion) => (portion.form === "lines" ? portion.bytes.length : 0);

/** Records from standard input, one a line. */
export const linesFrom = (stream: Readable): Source => ({
  portions: cutLines(stream),
  sizeOf: bytesIn,
  counted: "line",
});

/**
 * A file of records: Parquet or Arrow by how it begins, else one record a line.
 * @throws SourceFault when its columns are not those of a record
 */
export async function sourceOf(path: string): Promise<Source> {
  switch (await formOf(path)) {
    case "parquet":
      return fromParquet(path);
    case "arrow":
      mustFit(path, schemaFaults(await read(path, () => arrowSchema(path))));
      return { portions: stretchesOf(path), sizeOf: rowsIn, counted: "row" };
    default: {
      const { size } = await stat(path);
      return {
        portions: cutLines(createReadStream(path, { highWaterMark: CHUNK })),
        sizeOf: bytesIn,
        counted: "line",
        whole: size,
      };
    }
  }
}

async function fromParquet(path: string): Promise<Source> {
  using file = await read(path, () => openParquet(path));
  mustFit(path, schemaFaults(parquetSchema(file)));
  const portions = slicesOf(file);
  return {
    portions,
    sizeOf: rowsIn,
    counted: "row",
    whole: portions.reduce((sum, { limit }) => sum + limit, 0),
  };
}

async function read<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch {
    const says = "is broken off, or no Parquet or Arrow file";
    throw new SourceFault([{ path, says, mend: "write it again" }]);
  }
}

function mustFit(path: string, faults: SchemaFault[]): void {
  if (faults.length > 0)
    throw new SourceFault(faults.map((fault) => ({ ...fault, path: `${path} ${fault.path}` })));
}

/** Arrow's stream format begins with a mark of its own and the length of the schema. */
const ARROW_STREAM = Buffer.from([0xff, 0xff, 0xff, 0xff]);

async function formOf(path: string): Promise<"parquet" | "arrow" | "lines"> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(6), 0, 6, 0);
  const start = buffer.subarray(0, bytesRead);
  if (start.subarray(0, 4).toString("latin1") === "PAR1") return "parquet";
  const arrow = start.toString("latin1") === "ARROW1" || start.subarray(0, 4).equals(ARROW_STREAM);
  return arrow ? "arrow" : "lines";
}
