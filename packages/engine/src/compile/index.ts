export { type Asking, compile, type Program, type Under } from "./program.ts";
export {
  type ClockResults,
  type MilestoneResults,
  NO_DAY,
  OPEN_DAY,
  type PermissionResults,
  type Results,
  verdictAt,
} from "./results.ts";
export { VERDICTS } from "./verdict.ts";
