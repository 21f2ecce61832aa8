import type { Raw } from "../lib/paths.ts";

/** Names of the pages, as in `/calculators/cpt`. Business days are counted without a record: `business-days/`. */
export type CalculatorId =
  | "cpt"
  | "opt"
  | "unemployment"
  | "stem"
  | "travel"
  | "grace"
  | "full-time"
  | "academic-training";

/** A list of the record to which entries may be added here. */
export type ListAsked = {
  list: string;
  /** Which entries are meant; of these kinds the person chooses when there are several. */
  kinds?: string[];
  /** What every entry added here has. */
  given?: Raw;
  /** A new entry is of the level of the program, and follows it while nobody says otherwise. */
  atLevel?: true;
  facts: string[];
  /** Whether an empty entry stands ready at the beginning. */
  ready?: true;
};

/** One thing of the standing that answers, by its name in the rulebook. */
export type Lead =
  | { kind: "clock"; id: string }
  /** Whether the clock closes the permission: the requirement that the clock's own rule makes. */
  | { kind: "gate"; id: string; of: string }
  | { kind: "window"; id: "request" | "file" | "begin" | "end"; of: string }
  | { kind: "permission"; id: string }
  /** The permission too, but only while something stands in its way: dates alone would promise too much. */
  | { kind: "bar"; of: string }
  | { kind: "milestone"; id: string }
  | { kind: "duty"; id: string };

/** "If it went on from a day without a break": one entry more, without an end, and the day on which the limit is reached. */
export type Ahead = { list: string; entry: Raw; clock: string };

/**
 * A calculator says what it asks and what of the standing it shows. It counts nothing: the record it builds goes to the
 * same engine as everything else.
 */
export type Calculator = {
  id: CalculatorId;
  /** What is so for whoever begins from nothing; a record of one's own is taken as it is. */
  given: Raw;
  facts: string[];
  /** Asked only of whom it concerns. */
  more?: string[];
  lists?: ListAsked[];
  /** The fact that is the day asked about; without it the page asks for a day. */
  on?: string;
  /** The first is the answer in one sentence. */
  leads: Lead[];
  ahead?: Ahead;
};
