import type { AstNode } from "langium";
import type { Expr, Type } from "../ir.ts";
import type { Lowered } from "./definitions.ts";

/** Where a name is looked up: the items at hand (innermost last), then what pages define, then the record. */
export type Scope = {
  /** Record lists whose items are at hand, innermost last. */
  items: string[];
  /** Type of what a page defines under this name, from this layer's point of view. */
  defined(name: string): Lowered | undefined;
  names(): string[];
  lists: ReadonlySet<string>;
  fault(node: AstNode, says: string, mend: string): void;
};

export type Typed = { expr: Expr; type: Type };

export const within = (scope: Scope, list: string): Scope => ({ ...scope, items: [...scope.items, list] });
