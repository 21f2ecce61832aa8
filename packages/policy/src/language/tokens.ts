import type { Lexer } from "langium";

/** One word, sign or comment of a fence. Lines and columns begin at 1. */
export type Token = {
  image: string;
  /** `name` for a word that is none of the language's own. */
  kind: "keyword" | "name" | "number" | "date" | "text" | "rule" | "ordinal" | "comment";
  line: number;
  column: number;
  offset: number;
};

const KINDS: Record<string, Token["kind"]> = {
  ...{ ID: "name", NUMBER: "number", DATE: "date", STRING: "text" },
  ...{ RULE_ID: "rule", ORDINAL: "ordinal", COMMENT: "comment" },
};

/** The tokens of a text, comments in their places, and the offsets of what is no token. */
export function tokensOf(text: string, lexer: Lexer): { tokens: Token[]; strange: number[] } {
  const { tokens, hidden, errors } = lexer.tokenize(text);
  const all = [...tokens, ...hidden.filter((token) => token.tokenType.name === "COMMENT")].map((token) => ({
    image: token.image,
    kind: KINDS[token.tokenType.name] ?? "keyword",
    line: token.startLine ?? 1,
    column: token.startColumn ?? 1,
    offset: token.startOffset,
  }));
  return { tokens: all.sort((a, b) => a.offset - b.offset), strange: errors.map(({ offset }) => offset) };
}

/** Whether the token is the first of its line. */
export const leads = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]!.line < tokens[at]!.line;
