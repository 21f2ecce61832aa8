export type Path = readonly (string | number)[];

/** What can be wrong, with the data that its words need. The words are in fault-words.ts. */
export interface FaultData {
  "unknown-key": { key: string; known: string[]; nearest: string | undefined };
  "forbidden-key": { key: string };
  "duplicate-key": { key: string };
  "wrong-type": { expected: string; given: string };
  "null-not-allowed": { expected: string };
  "not-a-date": { given: string };
  "out-of-order": { name: string; value: string; firstName: string; first: string };
  "other-version": { given: string };
  "wrong-value": { given: string; values: string[]; nearest: string | undefined };
  "not-an-id": { given: string; nearest: string | undefined };
  "not-a-year": { given: string };
  "too-large": { most: number; given: string; unit: string };
  "too-small": { least: number; given: string; unit: string };
  "too-long": { most: number };
  "too-many": { most: number };
  "too-deep": { most: number };
  "too-big": { most: number };
  empty: Record<never, never>;
  "not-text": Record<never, never>;
  "broken-json": { line: number; column: number; expected: string; found: string };
  unreadable: { reason: string };
  more: { count: number };
}

export type FaultCode = keyof FaultData;

/** One thing wrong, before it is put into words. */
export type Flaw = { [C in FaultCode]: { path: Path; code: C; data: FaultData[C] } }[FaultCode];

export interface Fault {
  /** Where: "programs[0].end"; empty when it is the record as a whole. */
  path: string;
  code: FaultCode;
  /** What is wrong, in one line. */
  says: string;
  /** How to mend it. */
  mend: string;
  /** Of the last one, where there are too many to name: how many more things are wrong. */
  count?: number;
}

/** So many are named; nobody mends more at once. */
export const MOST_FAULTS = 50;

const PLAIN = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const LONGEST_SHOWN = 60;

export const show = (path: Path): string => path.map(step).join("").replace(/^\./, "");

const step = (key: string | number): string => {
  if (typeof key === "number") return `[${key}]`;
  return PLAIN.test(key) && key.length <= LONGEST_SHOWN ? `.${key}` : `[${clip(key)}]`;
};

/** A value as it can stand in a one-line message, whatever its size. */
export function clip(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function") return "a function";
  if (typeof value !== "string") return String(value).slice(0, LONGEST_SHOWN);
  const line = JSON.stringify(value.slice(0, LONGEST_SHOWN));
  return value.length > LONGEST_SHOWN ? `${line.slice(0, -1)}…"` : line;
}
