import type { Comparison, Expr, Permission, Rule, Rulebook } from "@sojourn/policy";
import type { Record as StudentRecord } from "@sojourn/record";
import { contextOf, type When } from "../evaluate.ts";
import { permissionOf } from "../one.ts";
import type { PermissionStanding } from "../standing.ts";
import { titleOf } from "../words.ts";

/** Permissions side by side: how each stands for the record, and what the pages say of it row by row. */
export type Compared = {
  id: string;
  title: string;
  rule: string;
  columns: Column[];
  rows: Comparison["rows"];
};
type Column = {
  id: string;
  title: string;
  permission: PermissionStanding;
  by: ApprovedBy[];
  /** The classes of status that it is for, approved by somebody or not. */
  classes: string[];
};
/** Who a rule says approves, and the classes of status that it says it for; none: all that the permission is for. */
type ApprovedBy = { by: string; rule: string; classes: string[] };

export function comparisons(rulebook: Rulebook, record: StudentRecord, when: When): Compared[] {
  const { law } = contextOf(rulebook, record, when);
  return law.rules.flatMap((rule) =>
    rule.statements.flatMap((one) => (one.kind === "comparison" ? [compared(one, rule)] : [])),
  );

  function compared({ name, title, permissions, rows }: Comparison, rule: Rule): Compared {
    const columns = permissions.flatMap((id) => {
      const permission = permissionOf(rulebook, record, when, id);
      const said = law.permissions.get(id) ?? [];
      if (!permission) return [];
      const classes = [...new Set(said.flatMap(({ statement }) => classesOf(statement)))];
      return [{ id, title: titleOf(id, said), permission, by: approversOf(said), classes }];
    });
    return { id: name, title, rule: rule.id, columns, rows };
  }
}

type Said = NonNullable<ReturnType<ReturnType<typeof contextOf>["law"]["permissions"]["get"]>>;

/** Whoever a rule in force names, whether or not the permission is for this student. */
function approversOf(said: Said): ApprovedBy[] {
  const named = said.flatMap(({ rule, statement }) =>
    statement.clauses.flatMap((clause) =>
      clause.kind === "approved"
        ? clause.by.map(({ by }) => ({ by, rule: rule.id, classes: classesOf(statement) }))
        : [],
    ),
  );
  return named.filter((one, at) => named.findIndex(({ by }) => by === one.by) === at);
}

const classesOf = ({ clauses }: Permission): string[] =>
  clauses.flatMap((clause) => (clause.kind === "for" ? classesIn(clause.cond) : []));

function classesIn(expr: Expr): string[] {
  if (expr.k === "or" || expr.k === "and") return expr.of.flatMap(classesIn);
  if (expr.k !== "is" || expr.not || expr.a.k !== "fact" || expr.a.path.join(".") !== "status.class")
    return [];
  return expr.values.flatMap((value) => (value.k === "text" ? [value.v] : []));
}
