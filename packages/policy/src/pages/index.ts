export {
  type Book,
  compareRank,
  type Jurisdiction,
  type Placed,
  readBook,
  referencesFrom,
  referencesTo,
} from "./book.ts";
export type { Code, Diagnostic, Related, Severity } from "./diagnostics.ts";
export {
  addBlock,
  type BlockChange,
  type Edit,
  editBlock,
  type NewAttribute,
  type NewBlock,
  type NewFence,
} from "./edit.ts";
export { type Effective, overlap, parseEffective } from "./effective.ts";
export { type Fault, isFault } from "./fault.ts";
export { FORCES, type Force, type ForceName, parseForce } from "./force.ts";
export {
  appliesToOf,
  authorityOf,
  effectiveOf,
  forceOf,
  type Given,
  givenOf,
  sourcesOf,
  titleOf,
} from "./given.ts";
export { ADDED_HEADS, FOUNDING_HEADS, HEADS, type Head } from "./heads.ts";
export { isRuleId, jurisdictionOf, ruleIdsIn, sameJurisdiction } from "./ids.ts";
export { MAX_LINE_LENGTH, MAX_PAGE_BYTES, MAX_PAGE_LINES } from "./limits.ts";
export type { Line } from "./lines.ts";
export type { Attribute, Block, Fence, Header, Page, Precedence, Section, Text } from "./page.ts";
export { readPage } from "./read.ts";
export type { Reference, ReferenceKind, Review } from "./references.ts";
export { remarks } from "./remarks.ts";
export type { LineKind } from "./scan.ts";
export { parseSource, type Source } from "./source.ts";
export { type Summary, summary } from "./summary.ts";
export { type Row, type Table, tables } from "./tables.ts";
export type { Tag } from "./tags.ts";
export { writePage } from "./write.ts";
