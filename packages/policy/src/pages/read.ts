import { checkFences, readFence } from "./blocks.ts";
import { checkPage } from "./checks.ts";
import { byLine, type Diagnostic } from "./diagnostics.ts";
import { currentHeader, emptyHeader } from "./header.ts";
import { excessOf } from "./limits.ts";
import { type Lines, rawText, splitLines } from "./lines.ts";
import { checkLists } from "./missing-list.ts";
import type { Page } from "./page.ts";
import { breakOff, closeSection, type Reading, startReading } from "./reading.ts";
import { readTag } from "./tag-lines.ts";
import { readAfterEnd, readText } from "./texts.ts";

/** Reads a policy page. Whatever the text, there is a page: what is wrong with it is in its diagnostics. */
export function readPage(text: string, file: string): Page {
  const split = splitLines(text);
  const excess = excessOf(text, split.lines);
  if (excess) return unread(file, split, { severity: "error", code: "too-large", file, ...excess });
  const reading = startReading(file, split.lines);
  for (let at = 0; at < split.lines.length; ) at = readLine(reading, at);
  closeSection(reading, split.lines.length);
  for (const run of reading.texts) run.text = rawText(split.lines, run.line, run.endLine);
  checkFences(reading);
  checkPage(reading);
  checkLists(reading);
  return finish(reading, split);
}

/** Reads what begins at line `at` (0-based) and returns where to go on. */
function readLine(reading: Reading, at: number): number {
  const kind = reading.scan.kinds[at]!;
  const tag = reading.scan.tags[at];
  if (reading.endedAt !== undefined && !(tag?.head === "JURISDICTION" && !tag.close)) {
    if (kind !== "empty") readAfterEnd(reading, at);
    return at + 1;
  }
  if (kind === "tag") return readTag(reading, at);
  if (kind === "fence") return readFence(reading, at);
  if (kind === "text") readText(reading, at);
  else breakOff(reading);
  return at + 1;
}

function finish(reading: Reading, { bom, lines }: Lines): Page {
  const { file, scan, headers, sections, blocks, attributes, texts, fences } = reading;
  const header = currentHeader(reading);
  const tags = scan.tags.filter((tag) => tag !== undefined);
  const diagnostics = reading.diagnostics.sort(byLine);
  return {
    ...{ file, bom, lines, kinds: scan.kinds, tags, header, headers },
    ...{ sections, blocks, attributes, texts, fences, diagnostics },
  };
}

function unread(file: string, { bom, lines }: Lines, why: Diagnostic): Page {
  const header = emptyHeader(1);
  return {
    ...{ file, bom, lines, kinds: [], tags: [], header, headers: [header] },
    ...{ sections: [], blocks: [], attributes: [], texts: [], fences: [], diagnostics: [why] },
  };
}
