import { createWriteStream } from "node:fs";
import { Writable } from "node:stream";
import { type RecordBatch, RecordBatchStreamWriter } from "apache-arrow";
import { Compression, Table, transformParquetStream, WriterPropertiesBuilder } from "parquet-wasm";

/** A Parquet file under way; only the row group that is being filled is in memory. */
export type ParquetOut = {
  /** Batches in Arrow's stream format. Waits while the disk is behind. */
  write(ipc: Uint8Array): Promise<void>;
  close(): Promise<void>;
};

/** Rows of a row group: what one reader is given at once. */
const GROUP = 32_768;

/** Begin a Parquet file; `empty` is a batch of no rows that says which columns it has. */
export async function parquetOut(path: string, empty: RecordBatch): Promise<ParquetOut> {
  const { readable, writable } = new TransformStream();
  const writer = writable.getWriter();
  const properties = new WriterPropertiesBuilder()
    .setCompression(Compression.ZSTD)
    .setMaxRowGroupSize(GROUP)
    .build();
  const bytes = transformParquetStream(readable, properties);
  const written = bytes.then((stream) => stream.pipeTo(Writable.toWeb(createWriteStream(path))));
  // told by close(), or by the write that fails
  written.catch((error) => writer.abort(error).catch(() => {}));
  const write = async (ipc: Uint8Array) => {
    // outside JavaScript's memory, so that nothing else would free it in time
    using table = Table.fromIPCStream(ipc);
    for (const batch of table.recordBatches()) await writer.write(batch);
  };
  await Promise.race([write(inStreamFormat(empty)), written]);
  return {
    write,
    close: async () => {
      await writer.close();
      await written;
    },
  };
}

/** A batch by itself in Arrow's stream format. */
export const inStreamFormat = (batch: RecordBatch): Uint8Array =>
  RecordBatchStreamWriter.writeAll([batch]).toUint8Array(true);
