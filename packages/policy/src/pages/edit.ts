import type { Code, Diagnostic } from "./diagnostics.ts";
import { isBlank, joinLines, type Line, usualEnd } from "./lines.ts";
import type { Block, Page } from "./page.ts";
import { readPage } from "./read.ts";
import { writeTag } from "./tags.ts";
import { writePage } from "./write.ts";

export type NewAttribute = { readonly kind: string; readonly arg: string };
export type NewFence = { readonly kind: "rule" | "example"; readonly text: string };

export type BlockChange = {
  readonly body?: string;
  readonly attributes?: readonly NewAttribute[];
  /** Which block, where an id has several: the line it opens on. */
  readonly line?: number;
};

export type NewBlock = {
  readonly kind?: "RULE" | "EXCEPTION";
  readonly id: string;
  readonly body: string;
  readonly attributes?: readonly NewAttribute[];
  readonly fences?: readonly NewFence[];
};

/** The page after the edit. A refused edit leaves the text as it was and says why. */
export type Edit = { readonly text: string; readonly refused: readonly Diagnostic[] };

export function editBlock(page: Page, id: string, change: BlockChange): Edit {
  const found = page.blocks.filter((block) => block.id === id && (change.line ?? block.line) === block.line);
  const [block] = found;
  if (!block) return refuse(page, 1, `There is no block ${id} on this page`, "Name one that there is.");
  if (found.length > 1)
    return refuse(page, block.line, `${id} has several blocks`, "Say which: give its line.");
  let lines = [...page.lines];
  if (change.attributes) {
    const [from, count] = [block.endLine, block.attributes.length];
    lines = replaceLines(lines, from, count, change.attributes.map(attributeLine));
  }
  if (change.body !== undefined && change.body !== block.body) {
    const count =
      block.body === "" && block.endLine - block.bodyLine === 0 ? 0 : block.endLine - block.bodyLine;
    lines = replaceLines(lines, block.line, count, bodyLines(change.body));
  }
  return accept(page, lines, block.line, (after) => {
    const edited = after.blocks.find((other) => other.line === block.line);
    return (
      edited !== undefined && holds(edited, { body: block.body, attributes: block.attributes, ...change })
    );
  });
}

/** Adds a block at the end of a section; without a section's name, before the first one (or at the end). */
export function addBlock(page: Page, section: string | undefined, block: NewBlock): Edit {
  const at =
    section === undefined ? endOfPreamble(page) : page.sections.find((s) => s.name === section)?.endLine;
  if (at === undefined) return refuse(page, 1, `There is no section ${section}`, "Name one that there is.");
  let place = at;
  while (place > 0 && isBlank(page.lines[place - 1]!.text)) place--;
  const written = blockLines(block);
  const above = place > 0 ? [""] : [];
  const below = place < page.lines.length && place === at ? [""] : [];
  const lines = replaceLines([...page.lines], place, 0, [...above, ...written, ...below]);
  return accept(page, lines, place + 1, (after) => {
    const added = after.blocks.find((other) => other.line === place + above.length + 1);
    return added?.id === block.id && added.section === section && holds(added, block);
  });
}

function blockLines({ kind = "RULE", id, body, attributes = [], fences = [] }: NewBlock): string[] {
  const fenced = fences.flatMap((fence) => ["", `\`\`\`${fence.kind}`, ...bodyLines(fence.text), "```"]);
  return [writeTag(kind, id), ...bodyLines(body), `[/${kind}]`, ...attributes.map(attributeLine), ...fenced];
}

function bodyLines(body: string): string[] {
  return body === "" ? [] : body.split(/\r?\n/);
}

function attributeLine({ kind, arg }: NewAttribute): string {
  return writeTag(kind, arg);
}

/** The line after which the part before the first section ends. */
function endOfPreamble(page: Page): number {
  const first = page.sections[0]?.line;
  const end = page.tags.find((tag) => tag.head === "END" && !tag.close)?.line;
  return Math.min(first ?? Infinity, end ?? Infinity, page.lines.length + 1) - 1;
}

/** New lines end as the page's lines do; a page without a newline at its end stays so. */
function replaceLines(lines: readonly Line[], from: number, count: number, texts: readonly string[]): Line[] {
  const end = usualEnd(lines);
  const fresh = texts.map((text): Line => ({ text, end }));
  const all = [...lines.slice(0, from), ...fresh, ...lines.slice(from + count)];
  const finalEnd = lines.at(-1)?.end ?? "";
  return all.map((line, at) => {
    if (at === all.length - 1) return { ...line, end: finalEnd };
    return line.end === "" ? { ...line, end } : line;
  });
}

function holds(block: Block, wanted: { body?: string; attributes?: readonly NewAttribute[] }): boolean {
  const { body = "", attributes = [] } = wanted;
  const same = attributes.every(({ kind, arg }, at) => {
    const there = block.attributes[at];
    return there?.kind === kind && there.arg === arg.trim();
  });
  const plain = (text: string) => text.replaceAll("\r\n", "\n");
  return same && block.attributes.length === attributes.length && plain(block.body) === plain(body);
}

/** Reads the new text: an edit stands when it says what was asked and breaks nothing that was whole. */
function accept(page: Page, lines: readonly Line[], line: number, done: (after: Page) => boolean): Edit {
  const text = joinLines({ bom: page.bom, lines });
  const after = readPage(text, page.file);
  const broken = after.diagnostics.filter(isNew(page));
  if (broken.length > 0) return { text: writePage(page), refused: broken };
  if (done(after)) return { text, refused: [] };
  return refuse(
    page,
    line,
    "The new text would not read as what was asked for",
    "Write the text without tags and tags without brackets.",
  );
}

function isNew(before: Page): (diagnostic: Diagnostic) => boolean {
  const left = new Map<Code, number>();
  for (const { code } of before.diagnostics) left.set(code, (left.get(code) ?? 0) + 1);
  return ({ code, severity }) => {
    const count = left.get(code) ?? 0;
    left.set(code, count - 1);
    return severity === "error" && count <= 0;
  };
}

function refuse(page: Page, line: number, says: string, mend: string): Edit {
  const why: Diagnostic = { severity: "error", code: "edit-refused", file: page.file, line, says, mend };
  return { text: writePage(page), refused: [why] };
}
