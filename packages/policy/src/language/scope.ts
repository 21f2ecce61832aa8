import type { AstNode } from "langium";
import type { Expr, Type } from "../ir.ts";
import type { Found } from "./definitions.ts";

/** Where a name is looked up: the items at hand (innermost last), then what pages define, then the record. */
export type Scope = {
  /** Record lists whose items are at hand, innermost last. */
  items: string[];
  /** What a page defines under this name, from this layer's point of view. `at` is told of when it goes in a circle. */
  defined(name: string, at: AstNode): Exclude<Found, "circular">;
  names(): string[];
  lists: ReadonlySet<string>;
  fault(node: AstNode, says: string, mend: string): void;
  /** Set where faults are not told: only the type is asked for. */
  quiet?: true;
  /** What has been lowered already; some questions are asked of a node more than once. */
  done: WeakMap<AstNode, Map<string, Typed | undefined>>;
};

export type Typed = { expr: Expr; type: Type };

export const within = (scope: Scope, list: string): Scope => ({ ...scope, items: [...scope.items, list] });

/** The same scope, asked without telling faults. */
export const quietly = (scope: Scope): Scope => ({ ...scope, quiet: true, fault: () => {} });
