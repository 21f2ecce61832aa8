/** What one value has other than another: all of it, or only some of its fields, or parts of a list. */
export type Difference =
  | { value: unknown }
  | { fields: { [key: string]: Difference } }
  | { list: (Place | [at: Place, Difference] | { value: unknown })[] };
/** Where in the list before it something stood. */
type Place = number;

type Thing = { readonly [key: string]: unknown };
const isThing = (one: unknown): one is Thing =>
  typeof one === "object" && one !== null && !Array.isArray(one);

/** What one value of plain JSON has other than another: what says the same is not sent again. Nothing if all does. */
export function differenceOf(before: unknown, after: unknown): Difference | undefined {
  if (before === after) return undefined;
  if (isThing(before) && isThing(after) && haveSameKeys(before, after)) return ofFields(before, after);
  if (!Array.isArray(before) || !Array.isArray(after)) return { value: after };
  if (after.every(isThing)) return ofList(before, after);
  return textOf(before) === textOf(after) ? undefined : { value: after };
}

const textOf = (value: unknown) => JSON.stringify(value);

function haveSameKeys(a: Thing, b: Thing): boolean {
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return keys.length === others.length && keys.every((key, at) => key === others[at]);
}

function ofFields(before: Thing, after: Thing): Difference | undefined {
  const fields: { [key: string]: Difference } = {};
  for (const key in after) {
    const difference = differenceOf(before[key], after[key]);
    if (difference) fields[key] = difference;
  }
  return Object.keys(fields).length > 0 ? { fields } : undefined;
}

function ofList(before: unknown[], after: Thing[]): Difference | undefined {
  let places: Map<string, Place> | undefined;
  const list = after.map((one, at) => {
    const difference = differenceOf(before[at], one);
    if (!difference) return at;
    places ??= new Map(before.map((other, place) => [textOf(other), place]));
    const place = places.get(textOf(one)) ?? namesake(before, one);
    if (place === undefined) return "value" in difference ? difference : ([at, difference] as const);
    const rest = place === at ? difference : differenceOf(before[place], one);
    return rest ? ([place, rest] as const) : place;
  });
  const isSame = before.length === list.length && list.every((part, at) => part === at);
  return isSame ? undefined : { list: list as Extract<Difference, { list: unknown }>["list"] };
}

function namesake(before: unknown[], { id }: Thing): Place | undefined {
  const place = before.findIndex((other) => isThing(other) && other.id === id);
  return id === undefined || place < 0 ? undefined : place;
}

/** The value that the difference was taken of; what did not change are the very objects of `before`. */
export function withDifference(before: unknown, difference: Difference | undefined): unknown {
  if (!difference) return before;
  if ("value" in difference) return difference.value;
  if ("list" in difference) {
    const parts = before as unknown[];
    return difference.list.map((part) => {
      if (typeof part === "number") return parts[part];
      return Array.isArray(part) ? withDifference(parts[part[0]], part[1]) : part.value;
    });
  }
  const made = { ...(before as { [key: string]: unknown }) };
  for (const [key, part] of Object.entries(difference.fields)) made[key] = withDifference(made[key], part);
  return made;
}
