export { columnsOf, type Filling, fillColumns } from "./fill.ts";
export {
  ABSENT_DAY,
  type CodeColumn,
  type Column,
  type Columns,
  type DateColumn,
  type EitherColumn,
  emptyColumns,
  type FlagColumn,
  LAST_MARK,
  type ListColumn,
  type MapColumn,
  NO,
  NOT_YET,
  type NumberColumn,
  type ObjectColumn,
  SCHEMA_WORDS,
  UNTOLD,
  WORD_DAY,
  Words,
  YES,
} from "./layout.ts";
export { recordAt } from "./take.ts";
