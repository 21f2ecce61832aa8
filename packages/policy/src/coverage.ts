import type { Rule, Rulebook } from "./ir.ts";

/** How far one page has come: what of its text runs, what of that is shown by examples. */
export type CoverageRow = {
  page: string;
  layer: string;
  blocks: number;
  executable: number;
  withExamples: number;
  informational: number;
  /** Ids of blocks that neither run nor say why not. */
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
    informational: blocks.filter((rule) => !runs(rule) && rule.informational !== undefined).length,
    silent: blocks.filter((rule) => !runs(rule) && rule.informational === undefined).map(({ id }) => id),
  }));
}

/** The rule that holds the words of a whole page is no block of it. */
const isBlock = (rule: Rule): boolean => !rule.id.includes(":PAGE-");

const runs = (rule: Rule): boolean => rule.statements.length + rule.excepts.length + rule.replaces.length > 0;
