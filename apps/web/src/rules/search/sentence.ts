import type { Hit } from "./search.ts";
import { stemsOf } from "./terms.ts";

/** A piece of a sentence; `found` when it is a word that was asked for. */
export type Piece = { text: string; found: boolean };

/** The sentence of a rule that has most of what was asked, its first where none has any. */
export function sentenceFor({ rule, terms }: Pick<Hit, "rule" | "terms">): Piece[] {
  const wanted = new Set(terms);
  const sentences = sentencesOf(rule.prose);
  const best = sentences.reduce(
    (best, one) => (hits(one, wanted) > hits(best, wanted) ? one : best),
    sentences[0],
  );
  return piecesOf(best ?? "", wanted);
}

/** Prose without its Markdown signs, cut after each full stop. */
const sentencesOf = (prose: string): string[] =>
  prose
    .replace(/^\|.*$/gm, "")
    .replace(/[*_`]|\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\s+/g, " ")
    .trim()
    .split(/(?<=[.!?:;]) (?=[A-Z“])/);

const hits = (sentence: string | undefined, wanted: ReadonlySet<string>): number =>
  new Set(stemsOf(sentence ?? "").filter((stem) => wanted.has(stem))).size;

function piecesOf(sentence: string, wanted: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  for (const text of sentence.split(/([\p{L}\p{N}-]+)/u).filter(Boolean)) {
    const found = stemsOf(text).some((stem) => wanted.has(stem));
    const last = pieces.at(-1);
    if (last && last.found === found) last.text += text;
    else pieces.push({ text, found });
  }
  return pieces;
}
