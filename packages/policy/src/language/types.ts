import { camel, type Field, fieldAt, vocabulary } from "@sojourn/record";
import type { Type } from "../ir.ts";

/** Lists a page may ask about, and the single items the engine puts at hand (“the program that counts”). */
export const FOCUS: Record<string, string> = {
  program: "programs",
  application: "applications",
  authorization: "authorizations",
  trip: "trips",
  "request-term": "terms",
};

export const BOOLEAN: Type = { t: "boolean" };
export const DATE: Type = { t: "date" };
export const DAYS: Type = { t: "days" };
export const NUMBER: Type = { t: "number" };
export const PERIODS: Type = { t: "periods" };
/** What may be applied for and authorised. */
export const KINDS: Type = enumOf("authorizations", "kind");
export const LEVELS: Type = enumOf("programs", "level");

function enumOf(...path: string[]): Type {
  const field = fieldAt(path);
  return field?.type === "enum" ? { t: "enum", values: field.values } : { t: "text" };
}

/** What one entry of a list is called on a page: “authorization: kind cpt, …”, “job.employer” inside a `where`. */
export const SINGULAR: Record<string, string> = {
  programs: "program",
  terms: "term",
  authorizations: "authorization",
  applications: "application",
  employment: "job",
  leaves: "leave",
  "reduced-loads": "reduced-load",
  trips: "trip",
  moves: "move",
  reports: "report",
  dependents: "dependent",
};

/** The type of a record field; a nested object has none of its own. */
export function typeOf(field: Field, path: readonly string[]): Type | undefined {
  switch (field.type) {
    case "date":
      return DATE;
    case "number":
      return { t: "number", ...(field.unit && { unit: field.unit }) };
    case "boolean":
      return BOOLEAN;
    case "text":
      return { t: "text" };
    case "enum":
      return { t: "enum", values: field.values };
    case "list":
      return { t: "list", of: path.join(".") };
    case "map":
    case "object":
    case "either":
      return { t: "item", of: path.join(".") };
  }
}

/** The keys of a path as the record writes them: fields in camel case, what a map holds (papers, attestations) as it is. */
export function keysOf(path: readonly string[]): string[] {
  const inMap = (depth: number) =>
    path.some((_, at) => at < depth && fieldAt(path.slice(0, at + 1))?.type === "map");
  return path.map((step, depth) => (inMap(depth) ? step : camel(step)));
}

/** The names of fields that may follow a list's items (or the record itself, for ""). */
export function fieldNames(list: string): string[] {
  if (list === "") return Object.keys(vocabulary.fields);
  const field = fieldAt(list.split("."));
  const shape = field?.type === "list" ? field.of : field;
  return shape?.type === "object" ? Object.keys(shape.fields) : [];
}

/** What a person would call a type, for messages. */
export function typeWords(type: Type): string {
  switch (type.t) {
    case "enum":
      return `one of ${type.values.join(", ")}`;
    case "item":
      return `one of ${type.of}`;
    case "list":
      return `a list of ${type.of}`;
    case "periods":
      return "a set of days";
    case "boolean":
      return "yes or no";
    case "days":
    case "months":
      return `an amount of ${type.t}`;
    case "none":
      return "nothing";
    default:
      return `a ${type.t.replace("-", " ")}`;
  }
}

export const isAmount = (type: Type): boolean =>
  type.t === "days" || type.t === "months" || type.t === "business-days";
