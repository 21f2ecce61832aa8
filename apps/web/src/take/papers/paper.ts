import type { Standing } from "@sojourn/engine";
import type { Rulebook } from "@sojourn/policy";
import type { StudentRecord } from "@sojourn/record";

/** A paper before it is set: shown as a page, printed, or made a PDF. */
export type Paper = {
  title: string;
  /** What the PDF is called. */
  file: string;
  /** Whose paper it is, line by line. */
  about: [label: string, value: string][];
  parts: Part[];
  foot: string[];
  /** Nothing of the record belongs on it. */
  empty: boolean;
};

/** Text, then a table; a part without either is left out. */
export type Part = { heading: string; says?: string[]; table?: Table };
export type Column = { title: string; share: number };
export type Table = { columns: Column[]; rows: string[][] };

/** What a paper is made of. */
export type Known = {
  record: StudentRecord;
  standing: Standing;
  rulebook: Rulebook;
  /** As the person writes it for this paper; no record has it. */
  name?: string;
};
