export { type Build, buildRulebook, type PolicyFile } from "./build.ts";
export { type CoverageRow, coverage } from "./coverage.ts";
export { type Difference, diffRulebooks } from "./diff/index.ts";
export { type Formatted, formatPage } from "./format/format.ts";
export type * from "./ir.ts";
export {
  addBlock,
  type Block,
  type Book,
  type Diagnostic,
  editBlock,
  type Page,
  readBook,
  readPage,
  type Severity,
  type Summary,
  summary,
  tables,
  writePage,
} from "./pages/index.ts";
