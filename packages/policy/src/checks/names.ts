import { nearest } from "@sojourn/record";
import type { Rule, Statement } from "../ir.ts";

export const statementsOf = (rules: readonly Rule[]): { rule: Rule; statement: Statement }[] =>
  rules.flatMap((rule) => rule.statements.map((statement) => ({ rule, statement })));

/** A school's page sees its own layer and the federal one. */
export const sees = (from: string, layer: string, school?: string): boolean =>
  layer === "us" || layer === from || layer === school;

/** What a message proposes for a name that is not there. */
export function mendName(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near) return `did you mean “${near}”?`;
  return known.length === 0 ? "there are none yet" : `use one of ${[...new Set(known)].sort().join(", ")}`;
}

/** Whether two rules can be law on the same day. */
export function meet(a: Rule, b: Rule): boolean {
  const endsBefore = (x: Rule, y: Rule) =>
    x.effective.until !== undefined && y.effective.from !== undefined && x.effective.until < y.effective.from;
  const gone = (rule: Rule) =>
    rule.force.kind !== "binding" && rule.force.kind !== "guidance" && rule.force.kind !== "advisory";
  if (a !== b && (gone(a) || gone(b) || a.replaces.includes(b.id) || b.replaces.includes(a.id))) return false;
  return !endsBefore(a, b) && !endsBefore(b, a);
}
