import type { Field } from "@sojourn/record";
import type { Core } from "../lib/core.ts";
import { fieldPath } from "../lib/paths.ts";

/** What the vocabulary knows about the field at a path of the record. */
export function fieldOf(record: Core["record"], path: string): Field | undefined {
  return record.fieldAt(fieldPath(path).split(".").map(record.kebab));
}

const single = new Set(["boolean", "date", "number", "text", "enum"]);

/** Whether one input is enough for an answer; a whole list is not. */
export const canAnswer = (field: Field) => single.has(field.type);
