import type { Rule, Rulebook } from "./ir.ts";
import { runs } from "./runs.ts";

/** How far one page has come: what of its text runs, what of that is shown by examples. */
export type CoverageRow = {
  page: string;
  layer: string;
  blocks: number;
  executable: number;
  withExamples: number;
  /** Say again what a rule says that runs. */
  repeated: number;
  /** State a condition, a time or a number, and say why that is not computed. */
  notRun: number;
  /** State none: definitions, hints, where a form goes. */
  informational: number;
  /** Ids of blocks that say nothing of all this. */
  silent: string[];
};

export function coverage({ rules }: Rulebook): CoverageRow[] {
  const pages = Map.groupBy(rules.filter(isBlock), (rule) => rule.page);
  return [...pages].map(([page, blocks]) => ({
    page,
    layer: blocks[0]!.layer,
    blocks: blocks.length,
    executable: blocks.filter(runs).length,
    withExamples: blocks.filter((rule) => runs(rule) && rule.examples.length > 0).length,
    repeated: blocks.filter((rule) => kindOf(rule) === "repeated").length,
    notRun: blocks.filter((rule) => kindOf(rule) === "not-run").length,
    informational: blocks.filter((rule) => kindOf(rule) === "informational").length,
    silent: blocks.filter((rule) => kindOf(rule) === "silent").map(({ id }) => id),
  }));
}

/** The rule that holds the words of a whole page is no block of it. */
const isBlock = (rule: Rule): boolean => !rule.id.includes(":PAGE-");

function kindOf(rule: Rule): "runs" | "repeated" | "not-run" | "informational" | "silent" {
  if (runs(rule)) return "runs";
  if (rule.runsAs.length > 0) return "repeated";
  if (rule.notRun !== undefined) return "not-run";
  return rule.informational === undefined ? "silent" : "informational";
}
