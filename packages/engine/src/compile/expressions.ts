import type { Expr } from "@sojourn/policy";
import { daySets } from "./days.ts";
import { lists } from "./lists.ts";
import { logic } from "./logic.ts";
import { emitFact, emitField, emitRef } from "./names.ts";
import { numbers } from "./numbers.ts";
import { block, put, type Scope, write } from "./scope.ts";
import { keyOf } from "./seen.ts";
import {
  CannotCompile,
  type LengthVal,
  type ListVal,
  type NumberVal,
  type SetVal,
  type Val,
} from "./values.ts";

/** The kinds of expression one file writes code for. */
export type Part<K extends Expr["k"]> = { [Key in K]: (expr: Of<Key>, scope: Scope) => Val };
/** The kind of expression that a `k` names, also where several share one shape. */
export type Of<K, E = Expr> = E extends { k: infer T } ? (K extends T ? E : never) : never;

/** Gathered at the first use: the parts call `emit`, so they cannot be gathered while they load. */
let parts: Part<Expr["k"]> | undefined;
const gather = (): Part<Expr["k"]> => ({
  fact: ({ path, type }, scope) => emitFact(path, type, scope),
  field: ({ path, up, type }, scope) => emitField(path, up, type, scope),
  ref: ({ name, path, type }, scope) => emitRef(name, path, type, scope),
  ...{ ...logic, ...numbers, ...lists, ...daySets },
});

/** Write the code of an expression; what it gives. @throws CannotCompile */
export function emit(expr: Expr, scope: Scope): Val {
  const same = keyOf(expr);
  if (same === undefined) return written(expr, scope);
  // What a name means depends on the layer that says it.
  const key = `${scope.rule?.layer} ${same}`;
  const known = scope.seen.get(key);
  if (known) return known;
  const val = written(expr, scope);
  scope.seen.set(key, val);
  return val;
}

function written(expr: Expr, scope: Scope): Val {
  parts ??= gather();
  return placed(scope, () => (parts![expr.k] as (expr: Expr, scope: Scope) => Val)(expr, scope));
}

/** Work that names the rule which speaks, where it fails. */
export function placed<T>({ rule }: Scope, work: () => T): T {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof CannotCompile && !fault.placed && rule) throw new CannotCompile(fault.message, rule);
    throw fault;
  }
}

/** Whether it is so: 0 no, 1 unknown, 2 yes. Of what is not there nothing is so. */
export const emitTest = (expr: Expr, scope: Scope): string => testOf(emit(expr, scope), scope);

function testOf(val: Val, scope: Scope): string {
  if (val.t === "x") return "0";
  if (val.t !== "b") return "1";
  if (!val.none) return val.v;
  const test = put(scope, `${val.v} === 3 ? 0 : ${val.v}`);
  return scope.gen.isSure(val) ? scope.gen.sure(test) : test;
}

/** A value of one kind, or none of that kind. */
export function emitNumber(expr: Expr, scope: Scope): NumberVal | undefined {
  const val = emit(expr, scope);
  return val.t === "n" ? val : undefined;
}
export function emitLength(expr: Expr, scope: Scope): LengthVal | undefined {
  const val = emit(expr, scope);
  return val.t === "m" ? val : undefined;
}
export function emitList(expr: Expr, scope: Scope): ListVal | undefined {
  const val = emit(expr, scope);
  return val.t === "l" ? val : undefined;
}

/** A set of days; of which nothing is known it may be any. */
export function emitSet(expr: Expr, scope: Scope): SetVal {
  const val = emit(expr, scope);
  if (val.t !== "p") return { t: "p", v: "1", none: false };
  return val.none ? { t: "p", v: put(scope, `${val.v} < 0 ? 1 : ${val.v}`), none: false } : val;
}

/** Kleene's and, or: the parts that come after the one that decides are not looked at. */
export function emitJunction(
  parts: readonly ((scope: Scope) => string)[],
  decides: "0" | "2",
  scope: Scope,
): string {
  const neutral = decides === "0" ? "2" : "0";
  const [first, ...others] = parts;
  if (!first) return neutral;
  if (others.length === 0) return first(scope);
  const inner = block(scope);
  const [result, label] = [scope.gen.name(), scope.gen.name()];
  let base = neutral;
  let last: { value: string; lines: string[] } | undefined;
  let asked = 0;
  let unknown = false;
  for (const part of parts) {
    const value = part(inner);
    if (value === neutral) continue;
    if (value === decides) {
      if (asked === 0) return decides;
      write(inner, `${result} = ${decides};`);
      asked++;
      break;
    }
    if (value === "1" && asked === 0) base = "1";
    else if (value === "1") {
      write(inner, `${result} = 1;`);
      asked++;
    } else {
      asked++;
      last = { value, lines: [...inner.lines] };
      write(inner, `if (${value} === ${decides}) { ${result} = ${decides}; break ${label}; }`);
      if (!isSure(value, scope)) write(inner, `if (${value} === 1) ${result} = 1;`);
    }
    unknown ||= !isSure(value, scope);
  }
  if (asked === 0) return base;
  // Where all others are settled, the one that is asked is the answer.
  if (asked === 1 && base === neutral && last) {
    write(scope, ...last.lines);
    return last.value;
  }
  write(scope, `let ${result} = ${base};`, `${label}: {`, ...inner.lines, "}");
  return unknown ? result : scope.gen.sure(result);
}

const isSure = (v: string, { gen }: Scope): boolean => gen.isSure({ t: "b", v, none: false });

/** Kleene's not. */
export const emitNot = (v: string, scope: Scope): string =>
  ["0", "1", "2"].includes(v)
    ? String(2 - Number(v))
    : isSure(v, scope)
      ? scope.gen.sure(put(scope, `2 - ${v}`))
      : put(scope, `2 - ${v}`);
