import type { Rule, Statement } from "../ir.ts";
import type { Report } from "./checks.ts";
import { meet, statementsOf } from "./names.ts";

type Placed = { rule: Rule; statement: Statement };

/** In one layer, on one day, a name stands for one thing. What several rules say of a permission, a duty or a clock adds up; these do not. */
export function checkDuplicates(rules: readonly Rule[], report: Report): void {
  const groups = Map.groupBy(
    statementsOf(rules).filter((one) => single(one.statement)),
    ({ rule, statement }) => `${rule.layer} ${kindOf(statement)} ${statement.name}`,
  );
  for (const group of groups.values())
    group.forEach((one, at) => {
      const twin = group.slice(0, at).find((other) => meet(other.rule, one.rule));
      if (twin) report(told(one, twin));
    });
}

/** One that holds only “when …” may have another beside it. */
function single(statement: Statement): boolean {
  if (statement.kind === "let" || statement.kind === "milestone") return statement.when === undefined;
  return ["choice", "choose", "request", "situation", "comparison"].includes(statement.kind);
}

/** Lets, milestones and choices are looked up by name alone, whatever they are. */
const kindOf = ({ kind }: Statement): string => (OWN.has(kind) ? kind : "name");
const OWN = new Set<Statement["kind"]>(["request", "choose", "situation", "comparison"]);

function told({ rule, statement }: Placed, twin: Placed): Parameters<Report>[0] {
  return {
    ...{ severity: "error", code: "duplicate-name", file: rule.page, line: statement.line },
    says: `“${statement.name}” is already defined in ${twin.rule.id}, for the same days`,
    mend: "give it another name, say “when …” in both, or give the rules EFFECTIVE periods that do not overlap",
    related: [{ line: twin.statement.line, says: "The first one", file: twin.rule.page }],
  };
}
