import { type Columns, readRecord } from "@sojourn/record";
import type { RecordBatch } from "apache-arrow";
import { bitAt } from "../arrow/buffers.ts";
import { textsIn } from "../arrow/leaves.ts";
import { rowAt } from "../arrow/row.ts";
import { childrenOf, columnsFrom } from "../arrow/take.ts";
import { type Batch, type Group, MOST_ROWS, type Reject, unknownSchool } from "./batch.ts";

/** A stretch of an Arrow batch; its first row is the source's row `first`. */
export type Place = { batch: RecordBatch; offset: number; rows: number; first: number };

/** The students of a stretch of rows. */
export function* readRows(
  { batch, offset, rows, first }: Place,
  schools: readonly string[],
): Generator<Batch> {
  for (let done = 0; done < rows; done += MOST_ROWS)
    yield someRows(batch, offset + done, Math.min(MOST_ROWS, rows - done), first - offset, schools);
}

function someRows(
  batch: RecordBatch,
  from: number,
  rows: number,
  first: number,
  schools: readonly string[],
): Batch {
  const rejects: Reject[] = [];
  const groups: Group[] = [];
  for (const [school, places] of bySchool(batch, from, rows)) {
    if (school !== undefined && !schools.includes(school)) {
      rejects.push(...places.map((place) => unknownOrFaulty(batch, place, first, school, schools)));
      continue;
    }
    const group = groupOf(batch, Int32Array.from(places));
    rejects.push(...group.faulty.map((place) => rejected(batch, place, first)));
    if (group.places.length > 0)
      groups.push({ school, at: group.places.map((place) => first + place), columns: group.columns });
  }
  return { first: first + from, rows, groups, rejects: rejects.sort((a, b) => a.row - b.row) };
}

function bySchool(batch: RecordBatch, from: number, rows: number): Map<string | undefined, number[]> {
  const data = childrenOf(batch.data).get("school");
  const school = data && textsIn(data);
  const groups = new Map<string | undefined, number[]>();
  for (let place = from; place < from + rows; place++) {
    const told = school && (data.nullCount === 0 || bitAt(data.nullBitmap, data.offset + place));
    const name = told ? school(place) : undefined;
    const group = groups.get(name);
    if (group) group.push(place);
    else groups.set(name, [place]);
  }
  return groups;
}

/** The rows that are records, as columns, and those that are none. */
function groupOf(
  batch: RecordBatch,
  places: Int32Array,
): { columns: Columns; places: Int32Array; faulty: number[] } {
  const { columns, faulty } = columnsFrom(batch, places);
  if (faulty.size === 0) return { columns, places, faulty: [] };
  const sound = places.filter((_, at) => !faulty.has(at));
  return {
    columns: columnsFrom(batch, sound).columns,
    places: sound,
    faulty: [...faulty].map((at) => places[at]!),
  };
}

/** A row's own faults are told first: a school that is no id cannot be known. */
function unknownOrFaulty(
  batch: RecordBatch,
  place: number,
  first: number,
  school: string,
  schools: readonly string[],
): Reject {
  const reading = readRecord(rowAt(batch, place));
  return reading.ok ? unknownSchool(first + place, school, schools) : rejected(batch, place, first);
}

function rejected(batch: RecordBatch, place: number, first: number): Reject {
  const reading = readRecord(rowAt(batch, place));
  const faults = reading.ok
    ? [UNREADABLE]
    : reading.faults.map(({ path, says, mend }) => ({ path, says, mend }));
  return { row: first + place, faults };
}

const UNREADABLE = {
  path: "",
  says: "The row cannot be read as a record.",
  mend: "Look for a key that stands twice, or two values for one field.",
};
