export type Path = readonly (string | number)[];
/** One place of a rule given another value; `undefined` takes it out. */
export type Change = { kind: string; path: Path; value: unknown; says: string };

/** A copy in which the place has the value; all else is shared with the original. */
export function changed<T>(whole: T, [key, ...rest]: Path, value: unknown): T {
  if (key === undefined) return value as T;
  const at = (whole as Record<string | number, unknown>)[key];
  const next = rest.length === 0 ? value : changed(at, rest, value);
  if (Array.isArray(whole))
    return (
      next === undefined ? whole.filter((_, index) => index !== key) : whole.with(key as number, next)
    ) as T;
  const { [key]: _, ...others } = whole as Record<string | number, unknown>;
  return (next === undefined ? others : { ...whole, [key]: next }) as T;
}

export const under = (path: Path, changes: readonly Change[]): Change[] =>
  changes.map((change) => ({ ...change, path: [...path, ...change.path] }));
