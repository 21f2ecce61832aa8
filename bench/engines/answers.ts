/** What each engine is to answer for each student, and how answers are held beside each other. */
export const VERDICTS = ["open", "opens-later", "closed", "barred", "unknown", "not-applicable"] as const;

export const OPEN = 0;
export const OPENS_LATER = 1;
export const CLOSED = 2;
export const BARRED = 3;
export const UNKNOWN = 4;
export const NOT_APPLICABLE = 5;

export const PERMISSIONS = [
  "file-opt",
  "file-stem",
  "train",
  "come-back",
  "campus-job",
  "move-school",
  "extend",
  "bridge",
  "insured",
  "reinstate",
  "arrive",
  "stay-on",
] as const;

/** The edges of windows that are dates: permission and edge. */
export const EDGES = [
  ["file-opt", "from"],
  ["file-opt", "until"],
  ["file-stem", "from"],
  ["file-stem", "until"],
  ["extend", "until"],
  ["arrive", "from"],
  ["arrive", "until"],
  ["stay-on", "until"],
] as const;

/** The day of an edge that is not settled, or of a permission that is not for the student. */
export const NO_DAY = -0x8000_0000;

/** One row a student: a verdict for each permission, a day for each edge. */
export type Answers = { verdicts: Uint8Array; days: Int32Array };

export const noAnswers = (students: number): Answers => ({
  verdicts: new Uint8Array(students * PERMISSIONS.length).fill(255),
  days: new Int32Array(students * EDGES.length).fill(1),
});

/** The first difference between two sets of answers in words, or nothing. */
export function difference(mine: Answers, theirs: Answers): string | undefined {
  const at = mine.verdicts.findIndex((verdict, at) => verdict !== theirs.verdicts[at]);
  if (at >= 0) {
    const [student, permission] = [Math.floor(at / PERMISSIONS.length), at % PERMISSIONS.length];
    const said = [mine, theirs].map(({ verdicts }) => VERDICTS[verdicts[at]!] ?? "nothing");
    return `student ${student}, ${PERMISSIONS[permission]}: ${said[0]}, not ${said[1]}`;
  }
  const day = mine.days.findIndex((day, at) => day !== theirs.days[at]);
  if (day < 0) return undefined;
  const [student, edge] = [Math.floor(day / EDGES.length), EDGES[day % EDGES.length]!];
  return `student ${student}, ${edge.join(" ")}: day ${mine.days[day]}, not ${theirs.days[day]}`;
}

/** An engine in the comparison. */
export type Entrant = {
  name: string;
  /** Of the library, where it is one. */
  version?: string;
  /** How its own documentation says to use it for speed. */
  how: string;
  /** Answers students `from` to `to` (without `to`). */
  run(from: number, to: number): void | Promise<void>;
  /** What was answered so far, in the common form; not timed. */
  answers(): Answers;
};

/**
 * The verdict of one permission out of what engines without a third truth value can tell: is it for the student, do
 * the conditions hold (`undefined`: not known), and the window, an edge of which may be unknown or not there at all.
 */
export function verdictOf(
  fits: boolean | undefined,
  met: boolean | undefined,
  today: number,
  from: number | undefined | null,
  until: number | undefined | null,
): number {
  if (fits === false) return NOT_APPLICABLE;
  if (fits === undefined) return UNKNOWN;
  if (met === false) return BARRED;
  if (typeof until === "number" && until < today) return CLOSED;
  if (met === undefined || from === undefined || until === undefined) return UNKNOWN;
  return from !== null && from > today ? OPENS_LATER : OPEN;
}
