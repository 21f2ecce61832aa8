import type { Expr } from "@sojourn/policy";
import type { Val } from "./values.ts";

/** What has been worked out in this block of code, or in one around it, and need not be written again. */
export class Seen {
  readonly #found: Map<string, Val> = new Map();
  readonly #around: Seen | undefined;

  constructor(around?: Seen) {
    this.#around = around;
  }

  get(key: string): Val | undefined {
    return this.#found.get(key) ?? this.#around?.get(key);
  }

  set(key: string, val: Val): void {
    this.#found.set(key, val);
  }
}

/** Expressions in which an entry is at hand, and the parts of them that speak of it. */
const INNER: Readonly<Partial<Record<Expr["k"], readonly string[]>>> = {
  where: ["cond"],
  every: ["cond"],
  run: ["cond"],
  total: ["field"],
  pick: ["by"],
  "days-when": ["field"],
  "months-of": ["rates"],
};

const KEYS = new WeakMap<Expr, string | false>();

/** The same for expressions that say the same; `undefined` where an entry at hand decides what it gives. */
export function keyOf(expr: Expr): string | undefined {
  const known = KEYS.get(expr);
  if (known !== undefined) return known || undefined;
  const key =
    deepest(expr, 0) < 0 && JSON.stringify(expr, (name, value) => (name === "words" ? undefined : value));
  KEYS.set(expr, key);
  return key || undefined;
}

/** How many entries further out than those that the expression itself puts at hand it reaches, from 0; -1: none. */
function deepest(part: unknown, depth: number): number {
  if (part === null || typeof part !== "object") return -1;
  const { k, up } = part as { k?: Expr["k"]; up?: number };
  if (k === "field") return (up ?? 0) - depth;
  const inner = (k && INNER[k]) ?? [];
  return Object.entries(part).reduce(
    (most, [name, one]) => Math.max(most, deepest(one, inner.includes(name) ? depth + 1 : depth)),
    -1,
  );
}
