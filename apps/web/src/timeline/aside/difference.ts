type Told = { same: true } | { list: unknown[] } | { value: unknown };
/** A value of which what stayed the same is only named by where it stood: numbers in a list are places. */
export type Difference = { [key: string]: Told };

/**
 * What one value of plain JSON has other than another: what says the same is not sent again. Goes field by field, and
 * in lists part by part.
 */
export function differenceOf(before: object, after: object): Difference {
  const was = before as { [key: string]: unknown };
  return Object.fromEntries(Object.entries(after).map(([key, value]) => [key, told(was[key], value)]));
}

function told(before: unknown, after: unknown): Told {
  if (before === after || textOf(before) === textOf(after)) return { same: true };
  const parts = Array.isArray(before) && Array.isArray(after) && !after.some(isNumber);
  return parts ? { list: listed(before, after) } : { value: after };
}

const textOf = (value: unknown) => JSON.stringify(value);
const isNumber = (one: unknown) => typeof one === "number";

function listed(before: unknown[], after: unknown[]): unknown[] {
  const places = new Map(before.map((one, at) => [textOf(one), at]));
  return after.map((one) => places.get(textOf(one)) ?? one);
}

/** The value that the difference was taken of; what did not change are the very objects of `before`. */
export function withDifference<T extends object>(before: T, difference: Difference): T {
  const was = before as { [key: string]: unknown };
  const made = Object.entries(difference).map(([key, told]) => {
    if ("same" in told) return [key, was[key]];
    if ("value" in told) return [key, told.value];
    const parts = was[key] as unknown[];
    return [key, told.list.map((one) => (typeof one === "number" ? parts[one] : one))];
  });
  return Object.fromEntries(made) as T;
}
