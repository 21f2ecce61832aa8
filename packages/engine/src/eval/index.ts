import type { Expr } from "@sojourn/policy";
import type { Context } from "../context.ts";
import { type Amount, type DaySet, type Interval, type Items, settled, type Value } from "../values.ts";
import { days } from "./days.ts";
import { lists } from "./lists.ts";
import { logic } from "./logic.ts";
import { names } from "./names.ts";
import { numbers } from "./numbers.ts";

/** The kinds of expression one file answers for. */
export type Part<K extends Expr["k"]> = { [Key in K]: (expr: Of<Key>, context: Context) => Value };
/** The kind of expression that a `k` names, also where several share one shape. */
type Of<K, E = Expr> = E extends { k: infer T } ? (K extends T ? E : never) : never;

type Evaluator = (expr: Expr, context: Context) => Value;
/** Gathered at the first use: the parts call `run`, so they can not be gathered while they load. */
let parts: Part<Expr["k"]> | undefined;
const gather = (): Part<Expr["k"]> => ({ ...names, ...logic, ...numbers, ...lists, ...days });

/** The value of an expression. Facts it turned out not to need are not counted as missing. */
export function run(expr: Expr, context: Context): Value {
  const mark = context.trace.mark();
  parts ??= gather();
  const value = (parts[expr.k] as Evaluator)(expr, context);
  if (context.trace.missing.length > mark && settled(value)) context.trace.settle(mark);
  return value;
}

/** Whether it is so; of what is not there (the term of a student without terms) nothing is so. */
export function test(expr: Expr, context: Context): boolean | undefined {
  const value = run(expr, context);
  if (value.t === "x") return false;
  return value.t === "b" ? value.v : undefined;
}

export const interval = (expr: Expr, context: Context): Interval | undefined => as("n", run(expr, context));
export const amountOf = (expr: Expr, context: Context): Amount | undefined => as("m", run(expr, context));
export const set = (expr: Expr, context: Context): DaySet | undefined => as("p", run(expr, context));
export const itemsOf = (expr: Expr, context: Context): Items | undefined => as("l", run(expr, context));

function as<T extends Value["t"]>(t: T, value: Value): Extract<Value, { t: T }> | undefined {
  return value.t === t ? (value as Extract<Value, { t: T }>) : undefined;
}
