import { type AstNode, isAstNode } from "langium";
import type { LanguageCode } from "../pages/diagnostics.ts";
import type { Token } from "./tokens.ts";

/** What is wrong with a fence; its first line is line 1. */
export type FenceFault = { code: LanguageCode; line: number; says: string; mend: string };

export const MOST_LINES = 2_000;
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

export function tooNested(tokens: readonly Token[]): boolean {
  let open = 0;
  for (const { image } of tokens) {
    if (image === "(") open++;
    if (image === ")") open = Math.max(0, open - 1);
    if (open > MOST_PARENTHESES) return true;
  }
  return false;
}

/** How deep the nodes of a tree lie; walked without recursion, since the tree may be deeper than the stack. */
export function depthOf(root: AstNode): number {
  let deepest = 0;
  const open: { node: AstNode; depth: number }[] = [{ node: root, depth: 0 }];
  for (let at = open.pop(); at; at = open.pop()) {
    deepest = Math.max(deepest, at.depth);
    for (const child of childrenOf(at.node)) open.push({ node: child, depth: at.depth + 1 });
  }
  return deepest;
}

function childrenOf(node: AstNode): AstNode[] {
  return Object.entries(node)
    .filter(([key]) => !key.startsWith("$"))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((value) => isAstNode(value));
}
