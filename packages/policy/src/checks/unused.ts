import type { Rule } from "../ir.ts";
import type { Report } from "./checks.ts";
import { sees, statementsOf } from "./names.ts";

/** Names that nothing uses. Milestones and clocks are answers themselves. */
export function checkUnused(rules: readonly Rule[], report: Report): void {
  const used = rules.map((rule) => ({ layer: rule.layer, names: namesIn([rule.statements, rule.excepts]) }));
  for (const { rule, statement } of statementsOf(rules)) {
    if (statement.kind !== "let" && statement.kind !== "choice") continue;
    if (used.some(({ layer, names }) => sees(layer, rule.layer) && names.has(statement.name))) continue;
    report({
      ...{ severity: "warning", code: "unused-name", file: rule.page, line: statement.line },
      ...{ says: `nothing uses “${statement.name}”`, mend: "use it, or leave it out" },
    });
  }
}

/** The names that expressions somewhere inside `value` refer to. */
function namesIn(value: unknown): Set<string> {
  const found = new Set<string>();
  const open: unknown[] = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== "object" || one === null) continue;
    const { k, name } = one as { k?: unknown; name?: unknown };
    if (k === "ref" && typeof name === "string") found.add(name);
    open.push(...Object.values(one));
  }
  return found;
}
