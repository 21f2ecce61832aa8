import { type Day, dayFromISO } from "@sojourn/dates";
import type { Program, Results } from "@sojourn/engine/compile";
import type { CodeColumn, Columns, ObjectColumn } from "@sojourn/record";
import { addUp, emptyTally, type Tally, tallyOf } from "../count/tally.ts";
import { emptyWanting, type Wanting, wantingIn } from "../count/wanting.ts";
import { changesBetween } from "../impact/compare.ts";
import { emptyImpact, type Impact, impactOf } from "../impact/impact.ts";
import type { Days, Law } from "../law.ts";
import type { Layout } from "../layout.ts";
import type { Batch, Group, Reject } from "../read/batch.ts";
import type { Answered } from "../write/arrange.ts";
import { changesBatch, type Listed } from "../write/changes.ts";
import { inStreamFormat } from "../write/parquet.ts";
import { resultTable } from "../write/results.ts";

/** What is to be done with a population; the same for every worker. */
export type Job = {
  path: string;
  /** The law asked about; with a second one, both, and what differs. The last one's answers are the result. */
  laws: Law[];
  days: Days;
  schools: string[];
  layout: Layout;
  /** Whether results and changes are to be written. */
  written: boolean;
  /** At how many students of the first portion to look closer. */
  look: number;
};

/** What came of a batch of students: tables in Arrow's stream format, and counts. */
export type Piece = {
  first: number;
  rows: number;
  results?: Uint8Array;
  changes?: Uint8Array;
  rejects: Reject[];
  tally: Tally;
  wanting: Wanting;
  impact?: Impact;
};

/** Works on a batch; `look`: at how many students with open questions to look closer. */
export type Work = (batch: Batch, look: number) => Piece;

export function workOn(job: Job, programOf: ProgramOf): Work {
  const table = resultTable(job.layout);
  const asOf = dayFromISO(job.days.asOf)!;
  return (batch, look) => {
    const piece: Piece = {
      ...{ first: batch.first, rows: batch.rows, rejects: batch.rejects },
      ...{ tally: emptyTally(), wanting: emptyWanting() },
      ...(job.laws.length > 1 && { impact: emptyImpact() }),
    };
    const answered = batch.groups.map((group) => answer(group, job, programOf));
    const listed: Listed[] = [];
    for (const one of answered) {
      count(one, piece, job, asOf, look);
      if (piece.impact) for (const change of compare(one, piece.impact, asOf)) listed.push(change);
    }
    if (job.written) piece.results = inStreamFormat(table.batch(answered));
    if (job.written && piece.impact) piece.changes = inStreamFormat(changesBatch(inOrder(listed)));
    return piece;
  };
}

type ProgramOf = (law: Law, school: string | undefined) => Program;
/** With the answers by the law as it is, where there are two. */
type Both = Answered & { columns: Columns; before?: Results };

function answer({ school, at, columns }: Group, { laws, days }: Job, programOf: ProgramOf): Both {
  const run = (law: Law) => programOf(law, school).run(columns, { asOf: days.asOf });
  const results = run(laws.at(-1)!);
  return {
    school,
    at,
    columns,
    results,
    sevisIds: sevisIdsIn(columns),
    ...(laws.length > 1 && { before: run(laws[0]!) }),
  };
}

function count(
  { school, columns, results }: Both,
  piece: Piece,
  { laws, days }: Job,
  asOf: Day,
  look: number,
): void {
  addUp(piece.tally, tallyOf(results, school, asOf));
  const most = look - piece.wanting.looked;
  addUp(piece.wanting, wantingIn(columns, results, laws.at(-1)!, days, most));
}

/** What the second law changes for each, counted and listed. */
function compare({ school, at, results, before, sevisIds }: Both, impact: Impact, asOf: Day): Listed[] {
  const changes = changesBetween(before!, results, asOf);
  addUp(impact, impactOf(changes, results.rows, school));
  return changes.map((change) => ({
    ...change,
    source: at[change.row]!,
    sevisId: sevisIds[change.row],
    school,
  }));
}

const inOrder = (changes: Listed[]): Listed[] => changes.sort((a, b) => a.source - b.source);

function sevisIdsIn({ rows, words, record }: Columns): (string | undefined)[] {
  const { codes } = (record.fields.status as ObjectColumn).fields.sevisId as CodeColumn;
  return Array.from({ length: rows }, (_, row) => (codes[row] ? words[codes[row]] : undefined));
}
