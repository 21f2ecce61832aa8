import type { Paper } from "./paper.ts";

/** The scripts that our font has, and the signs that all scripts share. */
const foreign =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}])\P{C}|\p{Extended_Pictographic}/gu;
const plain = /[#*\d©®™]/;

/** Letters of a paper that a PDF could only show as empty boxes: Chinese, Korean, Hindi …; each once. */
export function unwritable(paper: Paper): string[] {
  const found = JSON.stringify(paper).match(foreign) ?? [];
  return [...new Set(found)].filter((letter) => !plain.test(letter));
}
