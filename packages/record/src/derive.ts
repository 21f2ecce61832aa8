import * as z from "zod";
import type { About } from "./fields.ts";
import { kebab } from "./names.ts";
import type { Field, ObjectShape, Shape } from "./shape.ts";

/** A zod object as a plain tree; fields carry the words that the schema gave them. */
export function objectShape(schema: z.ZodObject): ObjectShape {
  const fields = Object.entries(schema.shape).map(([key, inner]) => [kebab(key), fieldOf(key, inner)]);
  return tidy({ type: "object", words: aboutOf(schema)?.words, fields: Object.fromEntries(fields) });
}

function fieldOf(key: string, optional: z.core.$ZodType): Field {
  const schema = bare(optional);
  const about = aboutOf(schema);
  if (!about) throw new Error(`The field ${key} has no words`);
  const { words, ask, unit, cost } = about;
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  const shape = shapeOf(inner, about);
  return tidy({ ...shape, key, words, ask, unit, cost, nullable: inner !== schema || undefined });
}

function shapeOf(schema: z.core.$ZodType, about?: About): Shape {
  if (about?.also) return { type: "date", also: about.also };
  if (about?.format === "date") return { type: "date" };
  if (schema instanceof z.ZodArray)
    return tidy({ type: "list", of: shapeOf(schema.element), one: about?.one });
  if (schema instanceof z.ZodObject) return objectShape(schema);
  if (schema instanceof z.ZodRecord) return { type: "map", of: shapeOf(schema.valueType) };
  if (schema instanceof z.ZodUnion)
    return { type: "either", of: schema.options.map((part) => shapeOf(part)) };
  return scalar(schema);
}

function scalar(schema: z.core.$ZodType): Shape {
  if (schema instanceof z.ZodEnum) return { type: "enum", values: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { type: "boolean" };
  if (schema instanceof z.ZodNumber || schema instanceof z.ZodLiteral) return { type: "number" };
  if (schema instanceof z.ZodString) return { type: "text" };
  throw new Error(`The vocabulary has no word for ${schema._zod.def.type}`);
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

function aboutOf(schema: z.core.$ZodType): About | undefined {
  return z.globalRegistry.get(schema) as About | undefined;
}

/** Without the keys that say nothing, so that the tree equals its own JSON. */
function tidy<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}
