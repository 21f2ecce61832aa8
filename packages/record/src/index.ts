export type { Fault, FaultCode } from "./faults.ts";
export { camel, kebab } from "./names.ts";
export { LARGEST_TEXT, type Reading, readRecord, readRecordText } from "./read.ts";
export { recordSchema, type StudentRecord, type StudentRecord as Record } from "./schema.ts";
export type { Field, ObjectShape, Shape } from "./shape.ts";
export { askFor, fieldAt, vocabulary } from "./vocabulary.ts";
