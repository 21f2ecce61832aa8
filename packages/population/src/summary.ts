import type { Tally } from "./count/tally.ts";
import type { Wanting } from "./count/wanting.ts";
import type { Impact } from "./impact/impact.ts";

/** What a run found, as plain JSON: `summary.json`. ISO days; "" among schools is none. */
export type Summary = Tally & {
  population: 1;
  asOf: string;
  lawAsOf: string;
  supposing: string[];
  /** The version of the rulebook that the results are by. */
  rulebook: string;
  /** Rows read, those without a record among them. */
  rows: number;
  rejected: number;
  wanting: Wanting;
  /** Stopped before the end: only these rows of the source, counted from 1, are in it. */
  partial?: { from: number; to: number };
  /** With a second law: what it changes, and the version of the rulebook of the first. */
  impact?: Impact & { before: string };
};
