import { NO_DAY } from "@sojourn/engine/compile";
import { Field, RecordBatch, Schema, Struct } from "apache-arrow";
import type { Change } from "../impact/compare.ts";
import { date, int32, oneOf, structColumn, textsColumn, utf8, valuesColumn } from "./columns.ts";

/** A change with whom it is of: the row of the source, counted from 0. */
export type Listed = Change & { source: number; sevisId: string | undefined; school: string | undefined };

const WHAT = ["verdict", "window", "milestone", "clock"] as const;
const what = oneOf();

const schema = new Schema([
  new Field("row", int32, false),
  new Field("sevisId", utf8, true),
  new Field("school", utf8, true),
  new Field("what", what, false),
  new Field("name", utf8, false),
  new Field("before", utf8, false),
  new Field("after", utf8, false),
  new Field("movedDays", int32, true),
  new Field("bites", date, true),
]);

/** Changes as a table: a row a change, in the order of the students. */
export function changesBatch(changes: readonly Listed[]): RecordBatch {
  const days = (pick: (change: Listed) => number | undefined) =>
    Int32Array.from(changes, (one) => pick(one) ?? NO_DAY);
  const [moved, bites] = [days((one) => one.moved), days((one) => one.bites)];
  const columns = [
    valuesColumn(
      int32,
      days(({ source }) => source + 1),
      () => true,
    ),
    textsColumn(changes.map(({ sevisId }) => sevisId ?? "")),
    textsColumn(changes.map(({ school }) => school ?? "")),
    valuesColumn(
      what,
      Uint8Array.from(changes, (one) => WHAT.indexOf(one.what)),
      () => true,
      WHAT,
    ),
    textsColumn(changes.map(({ name }) => name)),
    textsColumn(changes.map(({ before }) => before)),
    textsColumn(changes.map(({ after }) => after)),
    valuesColumn(int32, moved, (at) => moved[at] !== NO_DAY),
    valuesColumn(date, bites, (at) => bites[at] !== NO_DAY),
  ];
  return new RecordBatch(schema, structColumn(new Struct(schema.fields), changes.length, columns) as never);
}
