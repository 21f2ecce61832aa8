import { dayFromISO } from "@sojourn/dates";
import type { Program } from "@sojourn/engine/compile";
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

export function workOn(job: Job, programOf: (law: Law, school: string | undefined) => Program): Work {
  const table = resultTable(job.layout);
  const asOf = dayFromISO(job.days.asOf)!;
  return (batch, look) => {
    const piece: Piece = {
      first: batch.first,
      rows: batch.rows,
      rejects: batch.rejects,
      tally: emptyTally(),
      wanting: emptyWanting(),
    };
    const answered: Answered[] = [];
    const listed: Listed[] = [];
    for (const group of batch.groups) {
      const all = job.laws.map((law) =>
        programOf(law, group.school).run(group.columns, { asOf: job.days.asOf }),
      );
      const results = all.at(-1)!;
      addUp(piece.tally, tallyOf(results, group.school, asOf));
      addUp(
        piece.wanting,
        wantingIn(group, results, job.laws.at(-1)!, job.days, look - piece.wanting.looked),
      );
      const sevisIds = sevisIdsIn(group.columns);
      answered.push({ school: group.school, at: group.at, sevisIds, results });
      if (all.length > 1) {
        const changes = changesBetween(all[0]!, results, asOf);
        piece.impact = addUp(piece.impact ?? emptyImpact(), impactOf(changes, results.rows, group.school));
        if (job.written) listed.push(...changes.map((change) => withWhom(change, group, sevisIds)));
      }
    }
    if (job.written) piece.results = inStreamFormat(table.batch(answered));
    if (job.written && job.laws.length > 1) piece.changes = inStreamFormat(changesBatch(inOrder(listed)));
    return piece;
  };
}

const withWhom = (
  change: Omit<Listed, "source" | "sevisId" | "school">,
  { at, school }: Group,
  sevisIds: Answered["sevisIds"],
): Listed => ({
  ...change,
  source: at[change.row]!,
  sevisId: sevisIds[change.row],
  school,
});

const inOrder = (changes: Listed[]): Listed[] => changes.sort((a, b) => a.source - b.source);

function sevisIdsIn({ rows, words, record }: Columns): (string | undefined)[] {
  const { codes } = (record.fields.status as ObjectColumn).fields.sevisId as CodeColumn;
  return Array.from({ length: rows }, (_, row) => (codes[row] ? words[codes[row]] : undefined));
}
