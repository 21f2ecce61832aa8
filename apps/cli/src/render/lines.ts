import { stripVTControlCharacters } from "node:util";
import { oneLine } from "../output.ts";

const NARROWEST = 40;
const WIDEST = 100;

/** Columns to write in: the terminal's, within what is good to read; 80 where there is no terminal. */
const width = (): number => Math.min(WIDEST, Math.max(NARROWEST, process.stdout.columns ?? 80));

const shown = (text: string): number => stripVTControlCharacters(text).length;

/** Words broken into lines; the lines after the first hang under `indent` spaces. */
export function wrap(text: string, indent: number, first = " ".repeat(indent)): string[] {
  const room = Math.max(NARROWEST / 2, width() - indent);
  const lines: string[] = [];
  let line = "";
  for (const word of oneLine(text).split(" ").filter(Boolean)) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(line);
  return lines.map((each, at) => (at === 0 ? first : " ".repeat(indent)) + each);
}

/** A left text and a right one at the margin, or under each other where there is no room. */
export function apart(left: string, right: string, indent = 2): string[] {
  const space = width() - indent - shown(left) - shown(right);
  const start = " ".repeat(indent) + left;
  return space >= 2 ? [start + " ".repeat(space) + right] : [start, " ".repeat(indent + 2) + right];
}
