import type { Flaw, Path } from "./faults.ts";
import { LONGEST_LIST } from "./fields.ts";

export const DEEPEST = 32;

interface Visit {
  value: unknown;
  path: Path;
}

/**
 * What is wrong with a value before its fields are looked at: too deep, too long, keys that reach
 * into prototypes. Walks without recursion, each object once, so that no value can wear it out.
 */
export function screen(root: unknown): Flaw | undefined {
  const seen = new Set<object>();
  const open: Visit[] = [{ value: root, path: [] }];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const { value, path } = visit;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    const flaw = flawOf(value, path);
    if (flaw) return flaw;
    for (const inner of inside(value, path)) open.push(inner);
  }
  return undefined;
}

function flawOf(value: object, path: Path): Flaw | undefined {
  if (path.length >= DEEPEST) return { path: path.slice(0, 1), code: "too-deep", data: { most: DEEPEST } };
  if (Object.hasOwn(value, "__proto__")) return { path, code: "forbidden-key", data: { key: "__proto__" } };
  if (Array.isArray(value) && value.length > LONGEST_LIST)
    return { path, code: "too-many", data: { most: LONGEST_LIST } };
  return undefined;
}

function inside(value: object, path: Path): Visit[] {
  if (Array.isArray(value)) return value.map((inner, index) => ({ value: inner, path: [...path, index] }));
  const visits: Visit[] = [];
  for (const key of Object.keys(value))
    visits.push({ value: (value as { [key: string]: unknown })[key], path: [...path, key] });
  return visits;
}
