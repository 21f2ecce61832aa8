import type { Rule } from "../ir.ts";
import type { Diagnostic } from "../pages/index.ts";
import { checkDuplicates } from "./duplicates.ts";
import { checkExamples } from "./examples.ts";
import { checkReferences } from "./references.ts";
import { checkSituations } from "./situations.ts";
import { checkSupport } from "./support.ts";
import { checkUnused } from "./unused.ts";
import { checkWindows } from "./windows.ts";

export type Report = (diagnostic: Diagnostic) => void;

/** What shows only when all rules stand together. `whole` is false when statements were left out for faults. */
export function checkRules(rules: readonly Rule[], whole: boolean, report: Report): void {
  checkReferences(rules, report);
  checkDuplicates(rules, report);
  checkWindows(rules, report);
  checkSupport(rules, report);
  // A name whose only use was left out is not unused, and an example may name what was left out.
  if (!whole) return;
  checkUnused(rules, report);
  checkSituations(rules, report);
  checkExamples(rules, report);
}
