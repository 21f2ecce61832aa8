import { papers } from "../../words/en/papers.ts";
import type { Paper } from "./paper.ts";

const GAP = "[…]";
/** What moves or hides letters and is none itself: marks of direction, of no width, ends of lines. */
const BREAK = /\s+/g;
const HIDDEN = /[\p{Cc}\p{Cf}]/gu;
const GAPS = /\[…\](?:[\s,;.:()-]*\[…\])+/g;

/**
 * The paper with `[…]` where a font has no letters, which would be printed as empty boxes; and a line at its foot
 * that says so. `has` knows the letters of the font.
 */
export function writable(paper: Paper, has: (letter: string) => boolean): Paper {
  let gaps = false;
  const write = (text: string): string => {
    const written = lettersOf(text, has);
    gaps ||= written !== text && written.includes(GAP);
    return written;
  };
  const set: Paper = {
    ...paper,
    about: paper.about.map(([label, value]) => [label, write(value)]),
    parts: paper.parts.map(({ says, table, ...part }) => ({
      ...part,
      ...(says && { says: says.map(write) }),
      ...(table && { table: { ...table, rows: table.rows.map((row) => row.map(write)) } }),
    })),
  };
  return gaps ? { ...set, foot: [papers.gaps, ...paper.foot] } : set;
}

function lettersOf(text: string, has: (letter: string) => boolean): string {
  const plain = text.replaceAll(BREAK, " ").replaceAll(HIDDEN, "").normalize("NFC");
  const letter = (one: string) => (has(one) ? one : spelt(one, has));
  return Array.from(plain, letter)
    .join("")
    .replaceAll(/(?:\[…\])+/g, GAP)
    .replaceAll(GAPS, GAP);
}

/** A letter that stands for several, as “ﬁ” does; else the gap. */
function spelt(letter: string, has: (letter: string) => boolean): string {
  const parts = letter.normalize("NFKC");
  return parts !== letter && Array.from(parts).every(has) ? parts : GAP;
}
