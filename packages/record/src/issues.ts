import type * as z from "zod";
import { clip, type Flaw, MOST_FAULTS, type Path } from "./faults.ts";
import { kebab } from "./names.ts";
import { nearest } from "./nearest.ts";
import type { Shape } from "./shape.ts";
import { fieldAt, vocabulary } from "./vocabulary.ts";

type Issue = z.core.$ZodIssue;
type Of<C extends Issue["code"]> = Extract<Issue, { code: C }>;

/** One zod issue as flaws in our own codes: zod says which check failed, the vocabulary says what belongs there. */
export function flawsOf(issue: Issue, root: unknown): Flaw[] {
  const path = issue.path as Path;
  const given = valueAt(root, path);
  if (issue.code === "unrecognized_keys")
    return issue.keys.slice(0, MOST_FAULTS).map((key) => unknownKey(path, key));
  if (issue.code === "custom") return [ownCheck(issue, path, given, root)];
  if (given === null) return [{ path, code: "null-not-allowed", data: { expected: expectedAt(path) } }];
  if (issue.code === "invalid_union" && typeof given === "object") return insideUnion(issue, root);
  return [standardCheck(issue, path, given)];
}

function standardCheck(issue: Issue, path: Path, given: unknown): Flaw {
  if (issue.code === "invalid_value") return wrongValue(issue, path, given);
  if (issue.code === "too_big") return tooLarge(issue, path, given);
  if (issue.code === "too_small")
    return {
      path,
      code: "too-small",
      data: { least: Number(issue.minimum), given: clip(given), unit: unitAt(path) },
    };
  if (issue.code === "invalid_key") return badKey(path, String(path.at(-1)));
  if (issue.code === "invalid_format") return notAnId(path, String(given));
  return { path, code: "wrong-type", data: { expected: expectedAt(path), given: clip(given) } };
}

function ownCheck(issue: Of<"custom">, path: Path, given: unknown, root: unknown): Flaw {
  if (issue.params?.fault !== "out-of-order")
    return { path, code: "not-a-date", data: { given: String(given) } };
  const firstName = String(issue.params.first);
  const first = String(valueAt(root, [...path.slice(0, -1), firstName]));
  return {
    path,
    code: "out-of-order",
    data: { name: String(path.at(-1)), value: String(given), firstName, first },
  };
}

function unknownKey(path: Path, key: string): Flaw {
  const known = keysAt(path);
  return {
    path: [...path, key],
    code: "unknown-key",
    data: { key: clip(key), known, nearest: nearest(key, known) },
  };
}

function wrongValue(issue: Of<"invalid_value">, path: Path, given: unknown): Flaw {
  if (path.length === 1 && path[0] === "record")
    return { path, code: "other-version", data: { given: clip(given) } };
  const values = issue.values.map(String);
  const data = { given: clip(given), values, nearest: nearest(String(clip(given)), values) };
  return { path, code: "wrong-value", data };
}

function tooLarge(issue: Of<"too_big">, path: Path, given: unknown): Flaw {
  const most = Number(issue.maximum);
  if (issue.origin === "string") return { path, code: "too-long", data: { most } };
  if (issue.origin === "array") return { path, code: "too-many", data: { most } };
  return { path, code: "too-large", data: { most, given: clip(given), unit: unitAt(path) } };
}

/** How many flaws an issue comes to, without a word of what they are: there may be hundreds of thousands. */
export function howMany(issue: Issue, root: unknown): number {
  if (issue.code === "unrecognized_keys") return issue.keys.length;
  const given = issue.code === "invalid_union" ? valueAt(root, issue.path as Path) : undefined;
  if (issue.code !== "invalid_union" || typeof given !== "object" || given === null) return 1;
  return Math.max(
    1,
    inside(issue).reduce((sum, one) => sum + howMany(one, root), 0),
  );
}

/** Of the kinds that a value may be of, the faults of the one it is nearest to, those inside it. */
function inside(issue: Of<"invalid_union">): Issue[] {
  const inner = issue.errors.find((branch) => branch.every((one) => one.path.length > 0));
  return (inner ?? []).map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

function insideUnion(issue: Of<"invalid_union">, root: unknown): Flaw[] {
  const full = inside(issue);
  return full.length
    ? full.flatMap((one) => flawsOf(one, root))
    : [standardCheck(issue, issue.path as Path, [])];
}

function badKey(path: Path, key: string): Flaw {
  const years = path.at(-2) === "daysInUs";
  return years ? { path, code: "not-a-year", data: { given: clip(key) } } : notAnId(path, key);
}

function notAnId(path: Path, given: string): Flaw {
  const mended = given
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return { path, code: "not-an-id", data: { given: clip(given), nearest: mended.slice(0, 60) || undefined } };
}

const kebabs = (path: Path) => path.filter((key) => typeof key === "string").map(kebab);
const shapeAt = (path: Path): Shape | undefined => (kebabs(path).length ? fieldAt(kebabs(path)) : vocabulary);

function keysAt(path: Path): string[] {
  const shape = shapeAt(path);
  const inner = shape?.type === "list" ? shape.of : shape;
  return inner?.type === "object" ? Object.values(inner.fields).map((field) => field.key) : [];
}

function unitAt(path: Path): string {
  const unit = fieldAt(kebabs(path))?.unit;
  return unit && unit !== "year" ? ` ${unit}` : "";
}

const nouns = {
  object: "an object { … }",
  list: "a list [ … ]",
  map: "an object { … }",
  enum: "one of the field's values",
  date: "a date",
  text: "text in quotes",
  number: "a number",
  boolean: "true or false",
};

function expectedAt(path: Path): string {
  const shape = shapeAt(path);
  if (!shape) return "another kind of value";
  if (shape.type === "list" && typeof path.at(-1) === "number") return nouns.object;
  if (shape.type === "either") return shape.of.map(nounOf).join(", or ");
  return nounOf(shape);
}

const nounOf = (shape: Shape): string =>
  shape.type === "either" ? shape.of.map(nounOf).join(", ") : nouns[shape.type];

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as { [key: string | number]: unknown })[key];
  }
  return value;
}
