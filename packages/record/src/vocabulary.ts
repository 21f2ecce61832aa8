import { objectShape } from "./derive.ts";
import { plainName } from "./labels.ts";
import { recordSchema } from "./schema.ts";
import type { Field, MapShape, ObjectShape, Shape } from "./shape.ts";

/** Every field of the record by its name on a page; read off the schema, never written twice. */
export const vocabulary: ObjectShape = objectShape(recordSchema);

/** The field at a path of kebab-case names; a list is stepped into, a map takes any name. */
export function fieldAt(path: readonly string[]): Field | undefined {
  let found: Field | undefined;
  let shape: Shape = vocabulary;
  for (const name of path) {
    found = stepInto(shape, name);
    if (!found) return undefined;
    shape = found;
  }
  return found;
}

/** A paper that rules ask for, as people call it: the record's own word, else its name. */
export const paperName = (id: string): string => fieldAt(["documents", id])?.words ?? plainName(id);

/** The question to put to a student who has not told this yet. */
export function askFor(path: readonly string[]): string {
  const field = fieldAt(path);
  if (!field) return `What is ${path.join(" ")}?`;
  if (field.ask) return field.ask;
  return field.type === "boolean"
    ? `Is this so: ${field.words}?`
    : `What do you know about your ${field.words}?`;
}

function stepInto(shape: Shape, name: string): Field | undefined {
  if (shape.type === "list") return stepInto(shape.of, name);
  if (shape.type === "object") return Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
  if (shape.type === "map") return entryOf(shape, name);
  if (shape.type !== "either") return undefined;
  return shape.of.map((part) => stepInto(part, name)).find((field) => field !== undefined);
}

/** What a map holds under a name; it is counted in the unit of the whole. */
function entryOf(map: MapShape & { unit?: string }, name: string): Field {
  return { ...map.of, key: name, words: plainName(name), ...(map.unit && { unit: map.unit }) };
}
