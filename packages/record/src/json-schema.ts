import * as z from "zod";
import { recordSchema } from "./schema.ts";

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The record as JSON Schema 2020-12, for forms, OpenAPI and other people's tools. */
export function recordJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(recordSchema, { override: ({ jsonSchema }) => inStandardKeys(jsonSchema) });
  return { $id: "record/1", ...schema };
}

/** Our words under the keys that every JSON Schema tool shows. */
function inStandardKeys(schema: JsonSchema): void {
  const { words, ask, also } = schema;
  for (const own of ["words", "ask", "one", "also", "cost", "unit"]) delete schema[own];
  if (typeof words === "string") schema.title = words;
  if (typeof ask === "string") schema.description = ask;
  if (Array.isArray(also)) schema.anyOf = [{ enum: also }, { type: "string", format: "date" }];
}
