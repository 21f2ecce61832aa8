import { isBlockHead } from "./heads.ts";
import { isBlank } from "./lines.ts";
import type { Block } from "./page.ts";
import { type Reading, report } from "./reading.ts";
import { parseTag } from "./tags.ts";

const ITEM = /^\s*([-*+✓•]|\d+[.)])\s/;

/** What stands after a block: its list may be there, not in its body. */
type After = "block" | "list" | "nothing";

/** Bodies that announce a list which is not there: it was lost when the page was copied. */
export function checkLists(reading: Reading): void {
  for (const block of reading.blocks) {
    if (!announcesList(block.body) || afterBlock(reading, block) !== "nothing") continue;
    report(reading, {
      severity: "info",
      code: "missing-list",
      line: block.bodyLine + block.body.trimEnd().split("\n").length - 1,
      says: `${block.id} ends with a colon and nothing after it`,
      mend: "Find the list in the source and write it into the text.",
    });
  }
}

export function announcesList(body: string): boolean {
  return body.trimEnd().endsWith(":");
}

/** The rules that follow directly, without a heading between, may be the list themselves. */
export function afterBlock({ lines }: Pick<Reading, "lines">, block: Block): After {
  let at = block.lastLine;
  while (at < lines.length && isBlank(lines[at]!.text)) at++;
  const text = lines[at]?.text ?? "";
  const tag = parseTag(text, at + 1);
  if (tag && !tag.close && isBlockHead(tag.head)) return "block";
  return ITEM.test(text) ? "list" : "nothing";
}
