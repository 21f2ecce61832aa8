import { sameJurisdiction } from "./ids.ts";
import type { Draft, Header, Precedence } from "./page.ts";
import { closeSection, type Reading, report } from "./reading.ts";
import type { Tag } from "./tags.ts";

export function emptyHeader(line: number): Draft<Header> {
  return {
    ...{ jurisdiction: undefined, precedence: undefined, authority: undefined },
    ...{ appliesTo: undefined, layer: undefined, line, tags: [] },
  };
}

/** The header in force; a page without tags at the top gets an empty one. */
export function currentHeader(reading: Reading): Draft<Header> {
  if (reading.headers.length === 0) reading.headers.push(emptyHeader(1));
  return reading.headers.at(-1)!;
}

export function openJurisdiction(reading: Reading, tag: Tag): void {
  const ended = reading.endedAt !== undefined;
  const open = reading.headers.at(-1);
  if (open?.jurisdiction !== undefined && !ended) {
    report(reading, {
      code: "unended-jurisdiction",
      line: tag.line,
      says: `${tag.arg} begins before ${open.jurisdiction} has ended`,
      mend: `Write [END:JURISDICTION:${open.jurisdiction}] above it.`,
      related: [{ line: open.line, says: `${open.jurisdiction} begins here` }],
    });
  }
  // tags that stood above JURISDICTION at the top belong to it
  const reuse = open && open.jurisdiction === undefined && reading.fronting && !ended;
  const header = reuse ? open : emptyHeader(tag.line);
  if (!reuse) reading.headers.push(header);
  header.jurisdiction = tag.arg ?? "";
  header.line = tag.line;
  Object.assign(reading, { fronting: true, endedAt: undefined, endReported: false });
  closeSection(reading, tag.line - 1);
}

export function endJurisdiction(reading: Reading, tag: Tag): void {
  const open = reading.headers.at(-1)?.jurisdiction;
  const named = /^JURISDICTION:(.*)$/.exec(tag.arg ?? "")?.[1]?.trim();
  if (tag.arg && (open === undefined || named === undefined || !sameJurisdiction(named, open))) {
    report(reading, {
      code: "mismatched-end",
      line: tag.line,
      says: `[END:${tag.arg}] does not end ${open === undefined ? "anything" : `jurisdiction ${open}`}`,
      mend: open === undefined ? "Remove it." : `Write [END:JURISDICTION:${open}].`,
    });
  }
  Object.assign(reading, { fronting: false, endedAt: tag.line });
  closeSection(reading, tag.line - 1);
}

export function frontTag(reading: Reading, tag: Tag): void {
  const header = currentHeader(reading);
  const arg = tag.arg ?? "";
  header.tags.push({ kind: tag.head, arg, line: tag.line });
  if (tag.head === "AUTHORITY") header.authority ??= arg;
  if (tag.head === "APPLIES_TO") header.appliesTo ??= arg;
  if (tag.head === "LAYER") header.layer ??= arg;
  if (tag.head !== "PRECEDENCE" || arg === "") return;
  const precedence = parsePrecedence(arg);
  if (precedence) header.precedence ??= precedence;
  else {
    const says = `“${arg}” is not a rank`;
    report(reading, {
      code: "bad-precedence",
      line: tag.line,
      says,
      mend: "Write a number, a hyphen and a name: 3-School.",
    });
  }
}

/** `1-Federal`: rank 1 is the highest. */
function parsePrecedence(arg: string): Precedence | undefined {
  const found = /^(\d{1,6})\s*-\s*(\S.*)$/.exec(arg);
  return found ? { rank: Number(found[1]), label: found[2]! } : undefined;
}
