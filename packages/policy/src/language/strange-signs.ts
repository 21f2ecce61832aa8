import type { FenceFault } from "./fence-limits.ts";

const MENDS: [RegExp, string, string][] = [
  [/"/, "this quotation is not closed on its line", 'write the closing " on the same line'],
  [/[“”„«»]/, "curled quotation marks are not read", 'write straight ones: "…"'],
  [/['’‘`]/, "only double quotation marks are read", 'write "…"'],
  [/[–—−]/, "this dash is no minus sign", "write - with a space on each side"],
  [/[≤≥≠]/, "this sign is not read", "write <=, >= or !="],
  [/[×÷]/, "this sign is not read", "write * or /"],
  [/[&|]/, "this sign is not read", "write “and” or “or”"],
  [/!/, "this sign is not read", "write “not”, “is not” or !="],
  [/[[\]{}]/, "only round parentheses are read", "write ( and )"],
  [/[%$€£]/, "amounts are plain numbers with a unit", "write “20 hours” or 1/2"],
  [/[;]/, "statements and clauses end with their line", "leave it out"],
];

/** The first of each line. */
export function strangeSigns(text: string, offsets: readonly number[]): FenceFault[] {
  const faults = offsets.map((offset) => strangeSign(text, offset));
  return faults.filter(({ line }, at) => faults[at - 1]?.line !== line);
}

/** A sign that the language does not have, and what to write instead. */
function strangeSign(text: string, offset: number): FenceFault {
  const sign = [...text.slice(offset, offset + 2)][0] ?? "";
  const line = text.slice(0, offset).split("\n").length;
  const known = MENDS.find(([signs]) => signs.test(sign));
  const mend = known?.[2] ?? "use words; the only signs are + - * / ( ) < <= > >= = != , . : and #";
  const why = known?.[1] ?? "the language has no such sign";
  return { code: "syntax", line, says: `“${sign}” cannot stand here: ${why}`, mend };
}
