export type { Counted, Tally } from "./count/tally.ts";
export { type Impact, type Moves, median } from "./impact/impact.ts";
export type { Days, Law } from "./law.ts";
export { SourceFault } from "./read/source.ts";
export { type Population, type Progress, runPopulation } from "./run.ts";
export type { Summary } from "./summary.ts";
export { type Names, namesIn } from "./words.ts";
export type { ParquetOut } from "./write/parquet.ts";
export { recordBytes, recordsOut } from "./write/records.ts";
