import type { AstNode } from "langium";
import type * as Ast from "../language/generated/ast.ts";

/** Where a statement or clause begins, and how many of its words are its head. */
export type Start = { kind: "statement" | "clause" | "example"; type: string; head: number };

/** How many words stand before the arguments; absent: one. */
const HEADS: Record<string, (node: never) => number> = {
  Window: (node: Ast.Window) => (node.advisory ? 2 : 1),
  Counts: (node: Ast.Counts) => (node.soFar ? 3 : 1),
  Approved: () => 2,
  Limit: () => 2,
  Warn: () => 2,
  PerLevel: () => 2,
  AsksFor: () => 2,
  AskedOn: () => 2,
  Also: () => 0,
};

/** What begins at each offset of a parsed fence. */
export function startsOf(block: Ast.Block): Map<number, Start> {
  const starts = new Map<number, Start>();
  const add = (node: AstNode, kind: Start["kind"], head: number) => {
    const offset = node.$cstNode?.offset;
    if (offset !== undefined) starts.set(offset, { kind, type: node.$type, head });
  };
  for (const statement of block.statements) {
    add(statement, "statement", 1);
    const clauses: AstNode[] = "clauses" in statement ? statement.clauses : [];
    for (const clause of clauses) add(clause, "clause", HEADS[clause.$type]?.(clause as never) ?? 1);
  }
  for (const example of block.examples) add(example, "example", 1);
  return starts;
}
