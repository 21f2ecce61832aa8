import type { Diagnostic, RemarkCode } from "./diagnostics.ts";
import { jurisdictionOf } from "./ids.ts";
import { afterBlock, announcesList } from "./missing-list.ts";
import type { Attribute, Block, Page } from "./page.ts";

type Remark = {
  readonly code: RemarkCode;
  readonly line: number;
  readonly says: string;
  readonly mend: string;
};

/** Irregular uses that are valid and that a reviewer may want to see. Not part of the page's diagnostics. */
export function remarks(page: Page): Diagnostic[] {
  const ids = new Set(page.blocks.map((block) => block.id));
  const found = [
    ...page.headers.flatMap(remarkOnRank),
    ...page.blocks.flatMap((block) => [
      ...remarkOnId(block, ids),
      ...remarkOnList(page, block),
      ...block.attributes.flatMap((attribute) => remarkOnAttribute(block, attribute)),
    ]),
  ];
  return found.map((remark) => ({ severity: "info", file: page.file, ...remark }));
}

function remarkOnId({ id, line }: Block, ids: ReadonlySet<string>): Remark[] {
  const number = /-(\d{3})$/.exec(id)?.[1];
  if (number === undefined) {
    if (jurisdictionOf(id).toLowerCase() === "us") return []; // federal ids carry no number
    return [{ code: "no-number", line, says: `${id} has no number at its end`, mend: "Nothing to do." }];
  }
  const first = id.replace(/\d{3}$/, "001");
  if (number === "001" || ids.has(first)) return [];
  return [
    {
      code: "number-without-first",
      line,
      says: `There is no ${first}`,
      mend: "Check that no rule was lost.",
    },
  ];
}

type Pattern = {
  readonly code: RemarkCode;
  readonly kind: string;
  readonly fits: (arg: string) => boolean;
  readonly says: string;
  readonly mend: string;
};

const PATTERNS: readonly Pattern[] = [
  {
    ...{ code: "requirement-of-nothing", kind: "REQUIREMENT", fits: (arg) => /^no\b/.test(arg) },
    ...{ says: "requires nothing", mend: "A NOTE may say it better." },
  },
  {
    ...{ code: "definition", kind: "REQUIREMENT", fits: (arg) => arg.includes(" = ") },
    ...{ says: "defines a word", mend: "A rule of its own may say it better." },
  },
  {
    ...{ code: "timing-without-number", kind: "TIMING", fits: (arg) => !/\d/.test(arg) },
    ...{ says: "names no number", mend: "Say how long, if the text does." },
  },
];

function remarkOnAttribute(block: Block, { kind, arg, line }: Attribute): Remark[] {
  const about = `${block.id}: “${arg}”`;
  const found = PATTERNS.filter((pattern) => pattern.kind === kind && pattern.fits(arg)).map(
    ({ code, says, mend }): Remark => ({ code, line, says: `${about} ${says}`, mend }),
  );
  const overrides = kind === "AUTHORITY" || kind === "APPLIES_TO";
  if (!overrides || !block.header.tags.some((tag) => tag.kind === kind)) return found;
  const says = `${about} replaces the ${kind} of the page`;
  return [...found, { code: "overrides-page", line, says, mend: "Nothing to do." }];
}

function remarkOnList(page: Page, block: Block): Remark[] {
  if (!announcesList(block.body) || afterBlock(page, block) !== "block") return [];
  const says = `${block.id} ends with a colon: its list may be the rules that follow`;
  return [
    { code: "list-in-following-rules", line: block.endLine, says, mend: "Check that the list is there." },
  ];
}

/** An office's page that ranks itself with the federal law. */
function remarkOnRank({ jurisdiction, precedence, line }: Page["header"]): Remark[] {
  if (!jurisdiction || jurisdiction.toLowerCase() === "us" || precedence?.rank !== 1) return [];
  const says = `${jurisdiction} ranks itself ${precedence.rank}-${precedence.label}, its own policy included`;
  return [
    {
      code: "rank-of-another-layer",
      line,
      says,
      mend: "Give the office's own rules a page of a lower rank.",
    },
  ];
}
