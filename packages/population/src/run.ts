import type { Readable } from "node:stream";
import { addUp, emptyTally } from "./count/tally.ts";
import { emptyWanting } from "./count/wanting.ts";
import { emptyImpact } from "./impact/impact.ts";
import { impactPage, type Told } from "./impact/page/index.ts";
import { countedRules, type Days, type Law, schoolsOf } from "./law.ts";
import { layoutOf } from "./layout.ts";
import { linesFrom, type Source, sourceOf } from "./read/source.ts";
import type { Summary } from "./summary.ts";
import type { Job, Piece } from "./work/piece.ts";
import { worked } from "./work/pool.ts";
import { changesBatch } from "./write/changes.ts";
import { type Folder, openFolder } from "./write/folder.ts";
import { resultTable } from "./write/results.ts";

export type Population = {
  /** A file of records (NDJSON, Arrow or Parquet), or a stream with a record a line. */
  from: string | Readable;
  law: Law;
  /** A second law, to be compared with the first; the results are those of this one. */
  supposed?: Law;
  days: Days;
  workers: number;
  /** A folder for the files of results; without one there is only the summary. */
  out?: string;
  /** How many students of whom something is unknown to ask which facts are missing: of the first thousands, then a few. */
  look?: number;
  /** Stops after what is under way: what is done by then is kept. */
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
};

/** How far it is: rows done, and the share of the whole where that is known. */
export type Progress = { rows: number; share?: number };

/**
 * Every student's standing under a law, or two laws and what differs. Memory does not grow with the number of
 * students; the files and the summary do not depend on the number of workers.
 * @throws SourceFault when the columns of the file are not those of a record
 */
export async function runPopulation(population: Population): Promise<Summary> {
  const { from, law, supposed, days } = population;
  const source = typeof from === "string" ? await sourceOf(from) : linesFrom(from);
  const job = jobOf(population);
  const folder =
    population.out === undefined ? undefined : await openFolder(population.out, emptyTables(job));
  try {
    const summary = await through(source, job, population, folder);
    await folder?.close();
    await folder?.text("summary", `${JSON.stringify(summary, null, 2)}\n`);
    if (told(summary) && supposed) await folder?.text("impact", impactPage({ summary, law, supposed, days }));
    await folder?.keep();
    return summary;
  } catch (error) {
    await folder?.discard();
    throw error;
  } finally {
    // a stream that was not read to its end would keep the program waiting
    if (typeof from !== "string") from.destroy();
  }
}

const LOOK = 100;

const told = (summary: Summary): summary is Told["summary"] => summary.impact !== undefined;

function jobOf({ from, law, supposed, days, out, look = LOOK }: Population): Job {
  const laws = supposed ? [law, supposed] : [law];
  const rules = countedRules(laws.at(-1)!, days);
  return {
    path: typeof from === "string" ? from : "-",
    laws,
    days,
    schools: schoolsOf(laws.at(-1)!.rulebook),
    layout: layoutOf(rules),
    written: out !== undefined,
    look,
  };
}

const emptyTables = ({ layout, laws }: Job) => ({
  results: resultTable(layout).empty,
  ...(laws.length > 1 && { changes: changesBatch([]) }),
});

async function through(source: Source, job: Job, population: Population, folder?: Folder): Promise<Summary> {
  const { days, supposed, law, workers, signal, onProgress } = population;
  const summary: Summary = {
    population: 1,
    ...{ asOf: days.asOf, lawAsOf: days.lawAsOf ?? days.asOf, supposing: [...(supposed ?? law).supposing] },
    rulebook: (supposed ?? law).rulebook.version,
    ...{ rows: 0, rejected: 0, ...emptyTally(), wanting: emptyWanting() },
    ...(supposed && { impact: { before: law.rulebook.version, ...emptyImpact() } }),
  };
  let size = 0;
  for await (const { portion, pieces } of worked(job, source.portions, workers, signal)) {
    for (const piece of pieces) {
      count(piece, summary);
      await write(piece, source, folder);
    }
    size += source.sizeOf(portion);
    onProgress?.({ rows: summary.rows, ...(source.whole && { share: size / source.whole }) });
  }
  if (signal?.aborted) summary.partial = { from: 1, to: summary.rows };
  return summary;
}

function count({ rows, rejects, tally, wanting, impact }: Piece, summary: Summary): void {
  summary.rows += rows;
  summary.rejected += rejects.length;
  addUp(summary, tally);
  addUp(summary.wanting, wanting);
  if (impact && summary.impact) addUp(summary.impact, impact);
}

async function write(
  { results, changes, rejects }: Piece,
  { counted }: Source,
  folder?: Folder,
): Promise<void> {
  if (!folder) return;
  if (results) await folder.results.write(results);
  if (changes) await folder.changes?.write(changes);
  for (const reject of rejects) await folder.reject(reject, counted);
}
