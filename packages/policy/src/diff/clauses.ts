import { startsOf } from "../format/roles.ts";
import { sharedParser, tokenise } from "../language/parse.ts";
import type { Token } from "../language/tokens.ts";

/** One clause of a rule's formal text, or a whole statement that has none. */
export type Clause = {
  /** What it belongs to: “permission cpt”, “let grace-days”. */
  of: string;
  /** What kind of clause it is: Require, Window, … or the statement itself. */
  type: string;
  words: Word[];
};
export type Word = { text: string; kind: Token["kind"] };

/** The clauses of a rule's blocks in their order; layout and comments are left out. */
export function clausesOf(formal: string): Clause[] {
  const { block } = sharedParser()(formal);
  const starts = startsOf(block);
  const clauses: Clause[] = [];
  let of = "";
  const tokens = tokenise(formal).filter(({ kind }) => kind !== "comment");
  for (const [at, { image, kind, offset }] of tokens.entries()) {
    const start = starts.get(offset);
    if (start && start.kind !== "clause") of = nameOf(tokens, at, start.type);
    if (start) clauses.push({ of, type: start.type, words: [] });
    clauses.at(-1)?.words.push({ text: image.trim().replace(/\s+/g, " "), kind });
  }
  return clauses;
}

const nameOf = (tokens: readonly Token[], at: number, type: string): string =>
  type === "Choice"
    ? `left to the school ${tokens[at + 4]?.image ?? ""}`
    : `${tokens[at]!.image} ${tokens[at + 1]?.image ?? ""}`.trim();

/** A clause as it is read: words apart, signs where the page has them. */
export const textOf = (words: readonly Word[]): string =>
  words
    .map(({ text }) => text)
    .join(" ")
    .replace(/ ([,.)])/g, "$1")
    .replace(/([(.]) /g, "$1");
