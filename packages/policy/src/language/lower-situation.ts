import { fieldAt, nearest } from "@sojourn/record";
import type * as Ir from "../ir.ts";
import type * as Ast from "./generated/ast.ts";
import { listNamed } from "./lower-example.ts";
import { lower, need } from "./lower-expression.ts";
import { suggest } from "./lower-ref.ts";
import { condition, defined, type Place, tailOf } from "./lower-statement.ts";
import { DATE, fieldNames, keysOf, SINGULAR, typeOf } from "./types.ts";

export function lowerSituation(node: Ast.Situation, place: Place): Ir.Situation {
  const situation: Ir.Situation = {
    ...{ kind: "situation", name: node.name, title: node.title, suppose: [], asks: [] },
    ...{ watch: [], mind: [], explain: [], line: place.line(node) },
  };
  for (const clause of node.clauses) situationClause(clause, situation, place);
  return defined(situation);
}

function situationClause(clause: Ast.SituationClause, situation: Ir.Situation, place: Place): void {
  switch (clause.$type) {
    case "Holds": {
      const holds = condition(clause.cond, place.scope);
      if (holds) situation.holds = holds;
      break;
    }
    case "Anew":
      situation.anew = true;
      break;
    case "Suppose":
      situation.suppose.push(...suppose(clause, place));
      break;
    case "AsksFirst":
      situation.asks.push(...clause.facts.flatMap((fact) => lower(fact, place.scope)?.expr ?? []));
      break;
    case "Watch":
      situation.watch.push(...clause.names);
      break;
    case "Mind":
      situation.mind.push(...clause.rules);
      break;
    case "Explain":
      situation.explain.push(...clause.rules);
  }
}

export function lowerPath(node: Ast.Way, place: Place): Ir.Path {
  const { situation, permission, title } = node;
  const path: Ir.Path = {
    ...{ kind: "path", name: `${situation}/${permission}`, situation, permission, title },
    ...{ suppose: [], watch: [], mind: [], line: place.line(node) },
  };
  for (const clause of node.clauses) {
    if (clause.$type === "AskedOn") {
      const on = need(clause.on, place.scope, DATE);
      if (on) path.on = on.expr;
    } else if (clause.$type === "Watch") path.watch.push(...clause.names);
    else wayClause(clause, path, place);
  }
  return path;
}

export function lowerPlan(node: Ast.Plan, place: Place): Ir.Plan {
  const { situation, title } = node;
  const plan: Ir.Plan = {
    ...{ kind: "plan", name: `${situation}/${title}`, situation, title },
    ...{ suppose: [], takes: [], mind: [], line: place.line(node) },
  };
  for (const clause of node.clauses) {
    if (clause.$type === "Take") {
      const on = need(clause.on, place.scope, DATE);
      if (on) plan.takes.push({ permission: clause.permission, on: on.expr });
    } else wayClause(clause, plan, place);
  }
  return plan;
}

function wayClause(
  clause: Ast.Suppose | Ast.Mind | Ast.DutyTail,
  way: Ir.Path | Ir.Plan,
  place: Place,
): void {
  if (clause.$type === "Suppose") way.suppose.push(...suppose(clause, place));
  else if (clause.$type === "Mind") way.mind.push(...clause.rules);
  else Object.assign(way, tailOf(clause, place));
}

/** What is supposed is written in the record's own words, its days also as days that follow from the record. */
function suppose(node: Ast.Suppose, place: Place): Ir.Suppose[] {
  const target = listNamed(node.target);
  if (!target) {
    const near = nearest(node.target, [...fieldNames(""), ...Object.values(SINGULAR)]);
    const mend = near ? `did you mean “${near}”?` : "name an object or an entry of the record";
    place.scope.fault(node, `a record has nothing called “${node.target}”`, mend);
    return [];
  }
  const values = node.values.flatMap((value) => supposed(value, target.path, place));
  return [{ at: [target.key], ...(target.list && { list: true as const }), values }];
}

function supposed(node: Ast.Supposed, base: string[], place: Place): Ir.Suppose["values"] {
  const full = [...base, ...node.path];
  const field = fieldAt(full);
  const type = field && typeOf(field, full);
  if (!type) {
    const says = `${base.join(".")} has no “${node.path.join(".")}”`;
    place.scope.fault(node, says, suggest(node.path[0], fieldNames(base.join("."))));
    return [];
  }
  const value = word(node.value, type) ?? need(node.value, place.scope, type)?.expr;
  return value ? [{ path: keysOf(full).slice(-node.path.length), value, type }] : [];
}

/** `not-yet`, and in a field of text a bare word, mean in an example what they say; so they do here. */
function word(node: Ast.Expression, type: Ir.Type): Ir.Expr | undefined {
  const name = node.$type === "Ref" && node.path.length === 1 ? node.path[0] : undefined;
  if (name === "not-yet") return { k: "none" };
  return name !== undefined && type.t === "text" ? { k: "text", v: name } : undefined;
}

export const lowerComparison = (node: Ast.Comparison, { line }: Place): Ir.Comparison => ({
  kind: "comparison",
  name: node.name,
  title: node.title,
  permissions: node.clauses.flatMap((clause) => (clause.$type === "Columns" ? clause.names : [])),
  rows: node.clauses.flatMap((clause) =>
    clause.$type === "Row"
      ? [
          {
            title: clause.title,
            cells: clause.cells.map(({ permission, says, rule }) => ({ permission, says, rule })),
          },
        ]
      : [],
  ),
  line: line(node),
});
