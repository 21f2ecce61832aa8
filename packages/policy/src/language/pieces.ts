import { leads, type Token } from "./tokens.ts";

/** One statement or example of a fence, by the words that begin one. */
export type Piece = {
  /** The word it begins with; absent when it begins with none. */
  statement: string | undefined;
  /** The name it defines. */
  defines: string | undefined;
  text: string;
  /** Where the text begins in the fence. */
  offset: number;
  tokens: Token[];
  line: number;
  lastLine: number;
};

const STATEMENTS = new Set([
  ...[
    "let",
    "left",
    "choose",
    "milestone",
    "clock",
    "permission",
    "duty",
    "request",
    "situation",
    "path",
    "plan",
    "comparison",
    "except",
    "replaces",
    "On",
  ],
]);
const DEFINING = new Set(["let", "milestone", "clock"]);

/** A fence cut where a statement's word begins a line at the first column. */
export function piecesOf(text: string, tokens: readonly Token[]): Piece[] {
  const starts = tokens.flatMap((token, at) =>
    at === 0 || (token.column === 1 && STATEMENTS.has(token.image) && leads(tokens, at)) ? [at] : [],
  );
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? tokens.length;
    return pieceOf(text, tokens.slice(start, end), tokens[end]?.offset ?? text.length);
  });
}

function pieceOf(text: string, tokens: Token[], until: number): Piece {
  const own = tokens.filter(({ kind }) => kind !== "comment");
  const [first, second] = own;
  const word = first && STATEMENTS.has(first.image) ? first.image : undefined;
  const choice = own.find((_, at) => own[at - 1]?.image === "school");
  const name = word === "left" ? choice?.image : word && DEFINING.has(word) ? second?.image : undefined;
  const { line, column, offset } = tokens[0]!;
  return {
    ...{ statement: word, defines: name, tokens: own, line, lastLine: tokens.at(-1)!.line },
    text: " ".repeat(column - 1) + text.slice(offset, until),
    offset: offset - (column - 1),
  };
}
