import { overlap, parseEffective } from "./effective.ts";
import { isFault } from "./fault.ts";
import { parseForce } from "./force.ts";
import { effectiveOf } from "./given.ts";
import { isSingleHead } from "./heads.ts";
import { isRuleId, jurisdictionOf, sameJurisdiction } from "./ids.ts";
import { isBlank } from "./lines.ts";
import type { Attribute, Block } from "./page.ts";
import { type Reading, report } from "./reading.ts";
import { parseSource } from "./source.ts";
import { looksLikeTag } from "./tags.ts";

/** What can be wrong with tags that stand in the right place. */
export function checkPage(reading: Reading): void {
  for (const block of reading.blocks) {
    checkId(reading, block);
    checkValues(reading, block.attributes);
    if (isBlank(block.body)) reportEmpty(reading, block);
  }
  for (const header of reading.headers) checkValues(reading, header.tags);
  for (const text of reading.texts) checkValues(reading, text.attributes);
  checkDuplicates(reading);
  checkSections(reading);
  checkJurisdiction(reading);
  checkAlmostTags(reading);
}

function checkId(reading: Reading, { id, kind, line, header }: Block): void {
  if (id === "") return; // reported as a tag without argument
  if (!isRuleId(id)) {
    const mend = `Write [${kind}:${header.jurisdiction || "ISSO"}:CPT-HOURS-001]: jurisdiction, colon, capitals, digits and hyphens.`;
    report(reading, { code: "bad-id", line, says: `“${id}” is not an id`, mend });
  } else if (header.jurisdiction && !sameJurisdiction(jurisdictionOf(id), header.jurisdiction)) {
    report(reading, {
      code: "wrong-prefix",
      line,
      says: `${id} is not of jurisdiction ${header.jurisdiction}`,
      mend: `Begin the id with ${header.jurisdiction}:, or move the rule to a page of ${jurisdictionOf(id)}.`,
      related: [{ line: header.line, says: "The jurisdiction is declared here" }],
    });
  }
}

const PARSERS = { FORCE: parseForce, EFFECTIVE: parseEffective, SOURCE: parseSource } as const;
const CODES = { FORCE: "bad-force", EFFECTIVE: "bad-effective", SOURCE: "bad-source" } as const;

function checkValues(reading: Reading, attributes: readonly Attribute[]): void {
  const first = new Map<string, Attribute>();
  for (const attribute of attributes) {
    const { kind, arg, line } = attribute;
    if (isSingleHead(kind) && first.has(kind)) reportRepeated(reading, attribute, first.get(kind)!);
    if (!first.has(kind)) first.set(kind, attribute);
    if (kind === "SEE-ALSO" || kind === "RUNS-AS") checkReferences(reading, attribute);
    if (arg === "" || !isParsed(kind)) continue;
    const value = PARSERS[kind](arg);
    if (isFault(value)) report(reading, { code: CODES[kind], line, says: value.fault, mend: value.mend });
  }
}

function isParsed(kind: string): kind is keyof typeof PARSERS {
  return kind in PARSERS;
}

function checkReferences(reading: Reading, { arg, line }: Attribute): void {
  for (const part of arg.split(",").map((text) => text.trim())) {
    if (part === "" ? arg === "" : isRuleId(part)) continue;
    const says = `“${part}” is not the id of a rule`;
    report(reading, {
      severity: "warning",
      code: "bad-reference",
      line,
      says,
      mend: "Write ids, with commas between them.",
    });
  }
}

function reportRepeated(reading: Reading, { kind, line }: Attribute, first: Attribute): void {
  const related = [{ line: first.line, says: "The first one" }];
  const says = `${kind} is given twice; the first counts`;
  report(reading, {
    severity: "warning",
    code: "repeated-attribute",
    line,
    says,
    mend: "Keep one.",
    related,
  });
}

function reportEmpty(reading: Reading, { id, line }: Block): void {
  const says = `${id || "The block"} has no text`;
  report(reading, { severity: "warning", code: "empty-body", line, says, mend: "Write what the rule says." });
}

/** Two blocks may bear one id when they are law in different periods. */
function checkDuplicates(reading: Reading): void {
  const seen = new Map<string, Block[]>();
  for (const block of reading.blocks) {
    if (block.id === "") continue;
    const others = seen.get(block.id);
    const twin = others?.find((other) => overlap(effectiveOf(other), effectiveOf(block)));
    if (twin) report(reading, duplicateOf(block, { line: twin.line }));
    if (others) others.push(block);
    else seen.set(block.id, [block]);
  }
}

export function duplicateOf(block: Block, first: { line: number; file?: string }) {
  return {
    severity: "error",
    code: "duplicate-id",
    line: block.line,
    says: `${block.id} is already taken`,
    mend: "Give it another id, or give both EFFECTIVE periods that do not overlap.",
    related: [{ ...first, says: "The first one" }],
  } as const;
}

function checkSections(reading: Reading): void {
  const seen = new Map<string, number>();
  for (const { name, line } of reading.sections) {
    const first = seen.get(name);
    if (first === undefined) seen.set(name, line);
    else if (name !== "") {
      const related = [{ line: first, says: "The first one" }];
      const says = `There are two sections ${name}`;
      report(reading, {
        severity: "warning",
        code: "duplicate-section",
        line,
        says,
        mend: "Rename one.",
        related,
      });
    }
  }
}

function checkJurisdiction(reading: Reading): void {
  const orphan = reading.blocks.find((block) => block.header.jurisdiction === undefined);
  if (!orphan) return;
  const says = "The page has rules and names no jurisdiction";
  report(reading, {
    code: "missing-jurisdiction",
    line: orphan.line,
    says,
    mend: "Write [JURISDICTION:…] at the top.",
  });
}

function checkAlmostTags(reading: Reading): void {
  reading.lines.forEach(({ text }, at) => {
    if (reading.scan.kinds[at] !== "text" || reading.scan.quoted.has(at) || !looksLikeTag(text)) return;
    const mend = "Put it on a line of its own, from the first column, in capitals, without brackets inside.";
    const says = "This looks like a tag but is read as text";
    report(reading, { severity: "warning", code: "not-a-tag", line: at + 1, says, mend });
  });
}
