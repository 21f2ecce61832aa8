import { cptHistory } from "./cpt-history.ts";
import { optRecord } from "./opt-record.ts";
import type { Known, Paper } from "./paper.ts";
import { standingSummary } from "./standing-summary.ts";

export type { Known, Paper } from "./paper.ts";

/** The papers there are, by the name in their address. */
export const makers = {
  standing: standingSummary,
  "cpt-history": cptHistory,
  "opt-record": optRecord,
} satisfies Record<string, (known: Known) => Paper>;

export type PaperName = keyof typeof makers;
export const paperNames = Object.keys(makers) as PaperName[];
export const isPaperName = (name: string): name is PaperName => Object.hasOwn(makers, name);
