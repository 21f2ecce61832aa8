import type { Expr } from "@sojourn/policy";

/** So many different parts are told apart before it begins anew: several rulebooks of a thousand rules. */
const MOST = 200_000;

const numbers = new Map<string, number>();
/** What a page says never changes. */
const numbered = new WeakMap<object, number>();
let last = 0;

/** A number that expressions share when they say the same, wherever they stand; how they are put into words is no part of it. */
function numberOf(part: object): number {
  const known = numbered.get(part);
  if (known !== undefined) return known;
  const said = Array.isArray(part) ? part.map(atom).join() : Object.entries(part).flatMap(entry).join();
  const number = numbers.get(said) ?? ++last;
  if (numbers.size >= MOST) numbers.clear();
  numbers.set(said, number);
  numbered.set(part, number);
  return number;
}

const entry = ([key, value]: [string, unknown]): string[] =>
  key === "words" ? [] : [`${key}:${atom(value)}`];

function atom(value: unknown): string {
  if (typeof value === "object" && value !== null) return `#${numberOf(value)}`;
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

/**
 * What is made of expressions, once for all that say the same: pages ask the same again and again, and what is shared
 * is near at hand when it is asked.
 */
export function madeOnce<T>(make: (expr: Expr) => T): (expr: Expr) => T {
  const byExpr = new WeakMap<Expr, T>();
  const byNumber = new Map<number, T>();
  return (expr) => {
    const known = byExpr.get(expr);
    if (known !== undefined) return known;
    const number = numberOf(expr);
    const made = byNumber.get(number) ?? make(expr);
    if (byNumber.size >= MOST) byNumber.clear();
    byNumber.set(number, made);
    byExpr.set(expr, made);
    return made;
  };
}
