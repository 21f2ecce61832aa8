import { casesOf } from "@sojourn/engine";
import type { Rulebook } from "@sojourn/policy";
import { readRecord, type Shape, type Record as StudentRecord, vocabulary } from "@sojourn/record";
import { loadRulebook } from "@sojourn/shelf";
import fc from "fast-check";
import { type Limits, recordLimits } from "../src/arrow/limits.ts";

/** The shipped law. */
export const shipped: Rulebook = (await loadRulebook()).rulebook;

/** Every record that stands as an example on a policy page: told for all layers, with all kinds of facts. */
export const told: StudentRecord[] = casesOf(shipped).flatMap(({ reading }) =>
  reading.ok ? [reading.record] : [],
);

/** Any record that the schema takes, whether or not it makes sense: every field, every state of it. */
export const anyRecord: fc.Arbitrary<StudentRecord> = fc.gen().map((gen) => {
  const one = <T>(...values: T[]): T => gen(fc.constantFrom, ...values);
  const reading = readRecord(anyOf(vocabulary, recordLimits, one));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.record;
});

type One = <T>(...values: T[]) => T;

function anyOf(shape: Shape, limits: Limits, one: One, day = "2024-02-29"): unknown {
  switch (shape.type) {
    case "object":
      return objectOf(shape, limits, one);
    case "list":
      return Array.from({ length: one(0, 1, 1, 3) }, () => anyOf(shape.of, limits.of ?? {}, one));
    case "map":
      return Object.fromEntries(
        one([], ["2024"], ["2024", "2025"]).map((key) => [key, anyOf(shape.of, limits.of ?? {}, one)]),
      );
    case "either": {
      const kind = one(...shape.of.keys());
      return anyOf(shape.of[kind]!, limits.either?.[kind] ?? {}, one);
    }
    case "date":
      return one(day, ...(shape.also ?? []));
    case "number":
      return limits.only ?? one(limits.least ?? 0, (limits.least ?? 0) + 1, limits.most ?? 7.25);
    case "boolean":
      return one(true, false);
    case "enum":
      return one(...shape.values);
    default:
      return limits.pattern ? one("some-text", "acme") : one("acme", "", "Zoë’s 日本");
  }
}

/** Half of the fields; those that may be null are now and then. All days of one object are the same. */
function objectOf({ fields }: Extract<Shape, { type: "object" }>, limits: Limits, one: One): object {
  const day = one("2024-02-29", "2026-12-31", "2199-12-31", "1900-01-01");
  const given = Object.values(fields).filter(() => one(true, false));
  return Object.fromEntries(
    given.map((field) => {
      const notYet = field.nullable && one(true, false, false);
      return [field.key, notYet ? null : anyOf(field, limits.fields?.[field.key] ?? {}, one, day)];
    }),
  );
}
