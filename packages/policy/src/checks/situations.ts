import type { Rule, Statement } from "../ir.ts";
import type { Report } from "./checks.ts";
import { mendName, sees, statementsOf } from "./names.ts";
import { mendRule } from "./references.ts";

type Placed = { rule: Rule; statement: Statement };
type Names = { of(...kinds: Statement["kind"][]): string[]; rules: string[] };

/** Ways lead from a situation that there is to a permission that there is, and what they cite stands on a page. */
export function checkSituations(rules: readonly Rule[], report: Report): void {
  const all = statementsOf(rules);
  for (const one of all) {
    const seen = (layer: string) => sees(one.rule.layer, layer);
    const names: Names = {
      of: (...kinds) =>
        all
          .filter(({ rule, statement }) => kinds.includes(statement.kind) && seen(rule.layer))
          .map(({ statement }) => statement.name),
      rules: rules.filter(({ layer }) => seen(layer)).map(({ id }) => id),
    };
    for (const [what, name, known] of namedIn(one.statement, names)) {
      if (known.includes(name)) continue;
      const mend = what === "rule" ? mendRule(name, known) : mendName(name, known);
      tell(one, `“${name}” is no ${what} that this page can see`, mend, report);
    }
    if (one.statement.kind === "situation" && !leadsOn(one.statement.name, all))
      tell(one, `no way leads on from “${one.statement.name}”`, "add “path … to …” or “plan …”", report);
  }
}

const leadsOn = (name: string, all: readonly Placed[]): boolean =>
  all.some(({ statement: one }) => (one.kind === "path" || one.kind === "plan") && one.situation === name);

function tell({ rule, statement }: Placed, says: string, mend: string, report: Report): void {
  report({ severity: "error", code: "unknown-name", file: rule.page, line: statement.line, says, mend });
}

type Named = [what: string, name: string, known: string[]];

function namedIn(statement: Statement, { of, rules }: Names): Named[] {
  const permission = (name: string): Named => ["permission", name, of("permission")];
  const cited = (ids: readonly string[]) => ids.map((id): Named => ["rule", id, rules]);
  switch (statement.kind) {
    case "situation":
      return [
        ...statement.watch.map(
          (name): Named => ["clock, date or duty", name, of("clock", "milestone", "duty")],
        ),
        ...cited([...statement.mind, ...statement.explain]),
      ];
    case "path":
      return [
        ["situation", statement.situation, of("situation")],
        permission(statement.permission),
        ...statement.watch.map((name): Named => ["clock", name, of("clock")]),
        ...cited(statement.mind),
      ];
    case "plan":
      return [
        ["situation", statement.situation, of("situation")],
        ...statement.takes.map((take) => permission(take.permission)),
        ...cited(statement.mind),
      ];
    case "comparison":
      return [
        ...statement.permissions.map(permission),
        ...statement.rows.flatMap(({ cells }) =>
          cells.flatMap(({ permission: name, rule }): Named[] => [
            ["column of this comparison", name, statement.permissions],
            ["rule", rule, rules],
          ]),
        ),
      ];
    default:
      return [];
  }
}
