import type { Expr } from "@sojourn/policy";
import type { Context } from "../context.ts";
import { not, type Value } from "../values.ts";
import { type Ready, ready } from "./index.ts";
import { compare } from "./logic.ts";

/** Whether a value held is one of those that a condition names. */
type Held = (held: Value, context: Context) => boolean | undefined;

export function readyIs(expr: Extract<Expr, { k: "is" }>): Held {
  const texts = expr.values.flatMap((wanted) => (wanted.k === "text" ? [wanted.v] : []));
  const values = expr.values.map(ready);
  const found = texts.length === values.length ? amongTexts(texts) : amongValues(values);
  return expr.not ? (held, context) => not(found(held, context)) : found;
}

const amongValues =
  (values: readonly Ready[]): Held =>
  (held, context) =>
    among(held, values, context);

function amongTexts(texts: readonly string[]): Held {
  const values = texts.map(
    (v): Ready =>
      () => ({ t: "s", v }),
  );
  const [only] = texts;
  if (texts.length === 1)
    return (held, context) => {
      if (held.t !== "s") return among(held, values, context);
      return held.v === undefined ? undefined : held.v === only;
    };
  return (held, context) => {
    if (held.t !== "s") return among(held, values, context);
    return held.v === undefined ? undefined : texts.includes(held.v);
  };
}

function among(held: Value, values: readonly Ready[], context: Context): boolean | undefined {
  let result: boolean | undefined = false;
  for (const wanted of values) {
    const same = equal(held, wanted(context));
    if (same) return true;
    if (same === undefined) result = undefined;
  }
  return result;
}

function equal(a: Value, b: Value): boolean | undefined {
  if (a.t === "s" || b.t === "s" || a.t === "b" || b.t === "b" || a.t === "x" || b.t === "x" || a.t === b.t)
    return compare("=", a, b);
  return false;
}
