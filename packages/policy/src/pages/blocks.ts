import type { Extent } from "./extents.ts";
import { isPolicyFence } from "./fences.ts";
import { currentHeader } from "./header.ts";
import { rawText } from "./lines.ts";
import type { Draft, Fence } from "./page.ts";
import { breakOff, type DraftBlock, type Reading, report } from "./reading.ts";
import type { Tag } from "./tags.ts";

/** Reads the block that opens at `at` and returns the first line after its close. */
export function readBlock(reading: Reading, at: number, extent: Extent): number {
  const tag = reading.scan.tags[at]!;
  const endLine = extent.close === undefined ? extent.bodyEnd : extent.close + 1;
  const block: DraftBlock = {
    ...{
      kind: extent.kind,
      id: tag.arg ?? "",
      header: currentHeader(reading),
      section: reading.section?.name,
    },
    ...{ line: tag.line, endLine, lastLine: endLine },
    ...{ body: rawText(reading.lines, at + 2, extent.bodyEnd), bodyLine: tag.line + 1 },
    ...{ attributes: [], fences: [] },
  };
  reading.blocks.push(block);
  reading.fronting = false;
  breakOff(reading);
  reading.subject = block;
  reading.fenceOwner = block;
  checkClose(reading, block, extent);
  checkBody(reading, at, extent);
  return extent.close === undefined ? extent.bodyEnd : extent.close + 1;
}

function checkClose(reading: Reading, block: DraftBlock, extent: Extent): void {
  const name = `[${block.kind}:${block.id}]`;
  if (extent.close === undefined) {
    const mend = `Write [/${block.kind}] on a line of its own after its text.`;
    report(reading, { code: "unclosed-block", line: block.line, says: `${name} is never closed`, mend });
    return;
  }
  const close = reading.scan.tags[extent.close]!;
  checkCloseArgument(reading, close);
  if (close.head === block.kind) return;
  report(reading, {
    code: "mismatched-close",
    line: close.line,
    says: `[/${close.head}] closes ${name}`,
    mend: `Write [/${block.kind}].`,
    related: [{ line: block.line, says: "The block opens here" }],
  });
}

export function checkCloseArgument(reading: Reading, close: Tag): void {
  if (close.arg === undefined) return;
  const says = `A closing tag names nothing, this one has “${close.arg}”`;
  report(reading, {
    severity: "warning",
    code: "close-argument",
    line: close.line,
    says,
    mend: `Write [/${close.head}].`,
  });
}

/** A body is prose: no tag and no rule in it. */
function checkBody(reading: Reading, open: number, extent: Extent): void {
  for (let at = open + 1; at < extent.bodyEnd; at++) {
    if (extent.inner && at > extent.inner.open && at <= extent.inner.close) continue;
    const { scan } = reading;
    const tag = scan.tags[at];
    if (tag) reportTagInBody(reading, tag, open + 1);
    if (scan.policyFences.has(at)) {
      const says = `The ${scan.policyFences.get(at)!.word} stands inside the text of a block, where it is not run`;
      report(reading, { code: "fence-in-body", line: at + 1, says, mend: "Move it below the block's tags." });
    }
  }
}

function reportTagInBody(reading: Reading, tag: Tag, open: number): void {
  report(reading, {
    code: "tag-in-body",
    line: tag.line,
    says: `[${tag.close ? "/" : ""}${tag.head}${tag.arg ? `:${tag.arg}` : ""}] stands inside the text of a block`,
    mend: "Move it below the closing tag, or close the block above it.",
    related: [{ line: open, says: "The block opens here" }],
  });
}

/** Reads the `rule` or `example` fence that opens at `at` and returns the first line after it. */
export function readFence(reading: Reading, at: number): number {
  const span = reading.scan.policyFences.get(at)!;
  const { word } = span;
  if (!isPolicyFence(word)) return at + 1;
  const text = rawText(reading.lines, at + 2, span.last + 1);
  const fence: Draft<Fence> = { kind: word, text, line: at + 2, endLine: span.last + 1 };
  const after = (span.close ?? span.last) + 1;
  if (reading.fenceOwner) {
    reading.fenceOwner.fences.push(fence);
    reading.fenceOwner.lastLine = after;
  } else {
    reading.fences.push(fence);
    if (word === "rule" && reading.blocks.length > 0) reportLoose(reading, at + 1);
  }
  reading.fronting = false;
  breakOff(reading);
  return after;
}

function reportLoose(reading: Reading, line: number): void {
  const says =
    "Prose stands between this rule and the block above, so the rule belongs to the page and cites no block";
  report(reading, {
    severity: "info",
    code: "loose-fence",
    line,
    says,
    mend: "Move it directly below the tags of its block.",
  });
}

export function reportStrayClose(reading: Reading, tag: Tag): void {
  const says = `[/${tag.head}] closes nothing`;
  report(reading, {
    code: "stray-close",
    line: tag.line,
    says,
    mend: `Remove it, or open the block with [${tag.head}:ID].`,
  });
}

/** Fences that no line closes, and those whose word is almost `rule`. */
export function checkFences(reading: Reading): void {
  for (const { open, close, word } of reading.scan.fences) {
    if (close === undefined) {
      const says = `The ${word || "code"} fence is never closed`;
      report(reading, {
        code: "unclosed-fence",
        line: open + 1,
        says,
        mend: "Write ``` on a line of its own after it.",
      });
    }
    if (isPolicyFence(word)) continue;
    const meant = /^rules?$/i.test(word) ? "rule" : /^examples?$/i.test(word) ? "example" : undefined;
    if (!meant) continue;
    const says = `A fence marked “${word}” is shown but not run`;
    report(reading, {
      severity: "warning",
      code: "unknown-fence",
      line: open + 1,
      says,
      mend: `Write \`\`\`${meant}.`,
    });
  }
}
