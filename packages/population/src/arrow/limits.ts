import { type JsonSchema, recordJsonSchema } from "@sojourn/record";

/** What a value must be besides its type, as the record's JSON Schema says it. */
export type Limits = {
  least?: number;
  most?: number;
  whole?: boolean;
  only?: number;
  longest?: number;
  pattern?: RegExp;
  /** The most entries of a list. */
  mostEntries?: number;
  /** Of the keys of a map. */
  keys?: Limits;
  /** Of the fields of an object, by key. */
  fields?: { [key: string]: Limits };
  /** Of the entries of a list or a map. */
  of?: Limits;
  /** Of each kind that a value may be of. */
  either?: Limits[];
};

export const recordLimits: Limits = limitsOf(recordJsonSchema());

function limitsOf(schema: JsonSchema): Limits {
  const { properties, items, propertyNames, additionalProperties, anyOf } = schema;
  return {
    ...plainLimits(schema),
    ...(properties && {
      fields: Object.fromEntries(
        Object.entries(properties).map(([key, inner]) => [key, limitsOf(inner as JsonSchema)]),
      ),
    }),
    ...(propertyNames && { keys: limitsOf(propertyNames as JsonSchema) }),
    ...(isSchema(items) && { of: limitsOf(items) }),
    ...(isSchema(additionalProperties) && { of: limitsOf(additionalProperties) }),
    ...(anyOf && { either: anyOf.map((one) => limitsOf(one as JsonSchema)) }),
  };
}

function plainLimits(schema: JsonSchema): Limits {
  return {
    ...(schema.minimum !== undefined && { least: schema.minimum }),
    ...(schema.maximum !== undefined && { most: schema.maximum }),
    ...(schema.type === "integer" && { whole: true }),
    ...(typeof schema.const === "number" && { only: schema.const }),
    ...(schema.maxLength !== undefined && { longest: schema.maxLength }),
    ...(schema.pattern !== undefined && { pattern: new RegExp(schema.pattern) }),
    ...(schema.maxItems !== undefined && { mostEntries: schema.maxItems }),
  };
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a number lies within its limits. */
export const fitsNumber = (value: number, { least, most, whole, only }: Limits): boolean =>
  Number.isFinite(value) &&
  (least === undefined || value >= least) &&
  (most === undefined || value <= most) &&
  (!whole || Number.isSafeInteger(value)) &&
  (only === undefined || value === only);

/** Whether a text is as long and of the form that its field takes. */
export const fitsText = (text: string, { longest, pattern }: Limits): boolean =>
  (longest === undefined || text.length <= longest) && (pattern === undefined || pattern.test(text));
