import { papers } from "../../words/en/papers.ts";
import { cptHistory } from "./cpt-history.ts";
import { optRecord } from "./opt-record.ts";
import type { Known, Paper } from "./paper.ts";
import { standingSummary } from "./standing-summary.ts";

export type { Paper } from "./paper.ts";

type Kind = { name: string; says: string; make: (known: Known) => Paper };

/** The papers there are, by the name in their address. */
export const kinds: Record<string, Kind> = {
  standing: { ...papers.standing, make: standingSummary },
  "cpt-history": { ...papers.cpt, make: cptHistory },
  "opt-record": { ...papers.opt, make: optRecord },
};
