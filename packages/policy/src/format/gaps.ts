import type { Token } from "../language/tokens.ts";

const CALLS = new Set(["earliest", "latest", "least", "greatest", "whole"]);

/** What stands between a word and the one before it on the same line. */
export function gapBetween(tokens: readonly Token[], at: number, example: boolean): "" | " " {
  const { image } = tokens[at]!;
  const before = tokens[at - 1]?.image ?? "";
  const earlier = tokens[at - 2]?.image;
  if ([",", ")", ".", ":"].includes(image) || [".", "("].includes(before)) return "";
  if (image === "(" && CALLS.has(before) && earlier !== "at") return "";
  if (image === "/" || before === "/") return joined(tokens, image === "/" ? at : at - 1, example) ? "" : " ";
  return " ";
}

/** A page's path (us/cpt) and a rate (1/2) are written without blanks; a division is not. */
const joined = (tokens: readonly Token[], slash: number, example: boolean): boolean =>
  example || tokens[slash - 2]?.image === "as";
