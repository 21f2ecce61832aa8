import { type AstNode, isAstNode } from "langium";
import type { LanguageCode } from "../pages/diagnostics.ts";

/** What is wrong with a fence; its first line is line 1. */
export type FenceFault = { code: LanguageCode; line: number; says: string; mend: string };

const MOST_LINES = 2_000;
export const MOST_DEPTH = 200;
/** Parentheses cost the parser many steps each, so fewer of them may stand inside one another. */
const MOST_PARENTHESES = 50;

export function tooLong(text: string): FenceFault | undefined {
  const lines = text.split("\n").length;
  if (lines <= MOST_LINES) return undefined;
  return {
    code: "too-long",
    line: 1,
    says: `this block has ${lines} lines, more than the ${MOST_LINES} that are read`,
    mend: "give each rule its own block",
  };
}

export function tooNested(text: string): boolean {
  let open = 0;
  for (const sign of text.matchAll(/[()]/g)) {
    open = sign[0] === "(" ? open + 1 : Math.max(0, open - 1);
    if (open > MOST_PARENTHESES) return true;
  }
  return false;
}

/** How deep the nodes of a tree lie; walked without recursion, since the tree may be deeper than the stack. */
export function depthOf(root: AstNode): number {
  let deepest = 0;
  const open = [root];
  const depths = [0];
  for (let node = open.pop(); node; node = open.pop()) {
    const depth = depths.pop()!;
    if (depth > deepest) deepest = depth;
    for (const child of childrenOf(node)) {
      open.push(child);
      depths.push(depth + 1);
    }
  }
  return deepest;
}

function* childrenOf(node: AstNode): Generator<AstNode> {
  for (const key in node) {
    if (key.startsWith("$")) continue;
    const value: unknown = node[key as keyof AstNode];
    if (Array.isArray(value)) yield* value.filter((one) => isAstNode(one));
    else if (isAstNode(value)) yield value;
  }
}
