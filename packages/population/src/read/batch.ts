import { type Columns, type Fault, nearest } from "@sojourn/record";

/** Students as they are worked on together: by school, each row as columns or among the rejects. */
export type Batch = {
  /** The first row of the source that is in it, counted from 0, and how many are. */
  first: number;
  rows: number;
  groups: Group[];
  rejects: Reject[];
};

/** Students of one school, or of none. `at[i]` is the row of the source that row `i` of the columns is. */
export type Group = { school: string | undefined; at: Int32Array; columns: Columns };

/** A row that is no record, counted from 0, and why. */
export type Reject = { row: number; faults: Pick<Fault, "path" | "says" | "mend">[] };

/** As many students as are held in memory at once by one worker. */
export const MOST_ROWS = 4096;

/** Of a row of a school that has no policies. */
export function unknownSchool(row: number, school: string, known: readonly string[]): Reject {
  const near = nearest(school, known);
  const meant = near === undefined ? "" : `Did you mean "${near}"? `;
  const says = `There is no policy folder for the school "${school}".`;
  const mend = `${meant}Known: ${known.join(", ") || "none"}; without a school only the federal rules are read.`;
  return { row, faults: [{ path: "school", says, mend }] };
}
