import { stemmer } from "stemmer";
import { PHRASES, QUIET, SYNONYMS, UNLIKE } from "./synonyms.ts";

/** What a text is found by: its words' stems, and `~n` for each thing that one of its words is a word for. */
export function termsOf(text: string): string[] {
  return stemsOf(text).flatMap((stem) => [stem, ...(concepts.get(stem) ?? [])]);
}

/** The words that carry meaning, as stems, in their order. */
export function stemsOf(text: string): string[] {
  const plain = PHRASES.reduce((so, [phrase, word]) => so.replace(phrase, word), text.toLowerCase());
  return (plain.match(/[\p{L}\p{N}]+(?:-[\p{L}]+)*/gu) ?? [])
    .flatMap((word) => (KEPT.has(word) ? [word] : word.split("-")))
    .filter((word) => word && !QUIET.has(word))
    .map(stemOf);
}

const stems = new Map<string, string>();

/** The same few thousand words come again and again: each is cut once. */
function stemOf(word: string): string {
  const known = stems.get(word) ?? (UNLIKE.has(word) ? word : stemmer(word));
  stems.set(word, known);
  return known;
}

const KEPT = new Set(SYNONYMS.flat().filter((word) => word.includes("-")));

const concepts = new Map<string, string[]>();
SYNONYMS.forEach((group, at) => {
  for (const word of group) {
    const stem = stemOf(word);
    const known = concepts.get(stem) ?? [];
    if (!known.includes(`~${at}`)) concepts.set(stem, [...known, `~${at}`]);
  }
});

export const isConcept = (term: string): boolean => term.startsWith("~");
