import { nearest } from "@sojourn/record";
import { checkCloseArgument, readBlock, reportStrayClose } from "./blocks.ts";
import { endJurisdiction, frontTag, openJurisdiction } from "./header.ts";
import { HEADS, isFrontHead, isKnownHead, isTextHead } from "./heads.ts";
import type { Attribute } from "./page.ts";
import { closeSection, type DraftBlock, type Reading, report } from "./reading.ts";
import type { Tag } from "./tags.ts";

/** Reads the tag at `at`, outside every body, and returns the first line after what it began. */
export function readTag(reading: Reading, at: number): number {
  const tag = reading.scan.tags[at]!;
  const known = isKnownHead(tag.head);
  if (!known) reportUnknown(reading, tag);
  if (tag.close) {
    if (known) {
      reportStrayClose(reading, tag);
      checkCloseArgument(reading, tag);
    }
    return at + 1;
  }
  if (known && !tag.arg) reportNoArgument(reading, tag);
  const extent = reading.extents.get(at);
  if (extent) return readBlock(reading, at, extent);
  if (tag.head === "JURISDICTION") openJurisdiction(reading, tag);
  else if (tag.head === "END") endJurisdiction(reading, tag);
  else if (tag.head === "SECTION") openSection(reading, tag);
  else if (reading.fronting && (isFrontHead(tag.head) || !known)) frontTag(reading, tag);
  else readAttribute(reading, tag, known);
  return at + 1;
}

function openSection(reading: Reading, tag: Tag): void {
  closeSection(reading, tag.line - 1);
  const section = { name: tag.arg ?? "", title: undefined, line: tag.line, endLine: tag.line };
  reading.sections.push(section);
  reading.section = section;
  reading.fronting = false;
}

function readAttribute(reading: Reading, tag: Tag, known: boolean): void {
  const { subject } = reading;
  const owner = subject && isBlock(subject) ? subject : undefined;
  const attribute: Attribute = {
    kind: tag.head,
    arg: tag.arg ?? "",
    line: tag.line,
    ...(owner && { block: owner.id }),
  };
  reading.attributes.push(attribute);
  reading.run = undefined;
  if (owner) {
    owner.attributes.push(attribute);
    owner.lastLine = tag.line;
  } else if (subject && isTextHead(tag.head)) subject.attributes.push(attribute);
  else if (known) reportDangling(reading, tag);
}

function isBlock(subject: object): subject is DraftBlock {
  return "fences" in subject;
}

function reportUnknown(reading: Reading, tag: Tag): void {
  const near = nearest(tag.head, HEADS);
  const mend = near ? `Did you mean ${near}?` : `Use one of ${HEADS.join(", ")}.`;
  report(reading, {
    code: "unknown-head",
    line: tag.line,
    says: `${tag.close ? "/" : ""}${tag.head} is not a tag`,
    mend,
  });
}

function reportNoArgument(reading: Reading, tag: Tag): void {
  const says = `[${tag.head}] says nothing`;
  report(reading, {
    code: "missing-argument",
    line: tag.line,
    says,
    mend: `Write [${tag.head}:…] with what it means to say.`,
  });
}

function reportDangling(reading: Reading, tag: Tag): void {
  const above = reading.fenceOwner;
  report(reading, {
    code: "dangling-attribute",
    line: tag.line,
    says: `[${tag.head}:${tag.arg ?? ""}] belongs to no block`,
    mend: "Put it directly below the closing tag of its block, without an empty line.",
    ...(above && { related: [{ line: above.endLine, says: `${above.id} closes here` }] }),
  });
}
