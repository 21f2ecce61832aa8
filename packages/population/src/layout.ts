import type { Rule, WindowKind } from "@sojourn/policy";

/** Everything that the answers of any school can speak of under a law: the columns of a results file. */
export type Layout = { permissions: { id: string; windows: WindowKind[] }[]; milestones: string[] };

const WINDOWS: readonly WindowKind[] = ["file", "request", "begin", "end"];

/** The layout of the rules that count, in the order of the rulebook. */
export function layoutOf(rules: readonly Rule[]): Layout {
  const windows = new Map<string, Set<WindowKind>>();
  const milestones = new Set<string>();
  for (const statement of rules.flatMap((rule) => rule.statements)) {
    if (statement.kind === "milestone") milestones.add(statement.name);
    if (statement.kind !== "permission") continue;
    const known = windows.get(statement.name) ?? new Set();
    windows.set(statement.name, known);
    for (const clause of statement.clauses) {
      if (clause.kind === "window") known.add(clause.window);
      // what lasts so long from a day has a last day
      if (clause.kind === "lasts") known.add("end");
    }
  }
  return {
    permissions: [...windows].map(([id, kinds]) => ({
      id,
      windows: WINDOWS.filter((kind) => kinds.has(kind)),
    })),
    milestones: [...milestones],
  };
}
