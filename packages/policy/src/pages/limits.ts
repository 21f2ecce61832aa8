import type { Line } from "./lines.ts";

export const MAX_PAGE_BYTES = 2 * 1024 * 1024;
export const MAX_PAGE_LINES = 50_000;
export const MAX_LINE_LENGTH = 20_000;

export type Excess = { readonly line: number; readonly says: string; readonly mend: string };

/** The first limit that a page breaks, if any. A page over a limit is kept but not read. */
export function excessOf(source: string, lines: readonly Line[]): Excess | undefined {
  if (bytesOver(source)) {
    return { line: 1, says: "The page is larger than 2 MiB", mend: "Split it into several pages." };
  }
  if (lines.length > MAX_PAGE_LINES) {
    const says = `The page has ${lines.length} lines; at most ${MAX_PAGE_LINES} are read`;
    return { line: MAX_PAGE_LINES + 1, says, mend: "Split it into several pages." };
  }
  const long = lines.findIndex((line) => line.text.length > MAX_LINE_LENGTH);
  if (long < 0) return undefined;
  const says = `The line has ${lines[long]!.text.length} characters; at most ${MAX_LINE_LENGTH} are read`;
  return { line: long + 1, says, mend: "Break the line into paragraphs." };
}

function bytesOver(source: string): boolean {
  if (source.length > MAX_PAGE_BYTES) return true;
  if (source.length * 3 <= MAX_PAGE_BYTES) return false;
  return new TextEncoder().encode(source).length > MAX_PAGE_BYTES;
}
