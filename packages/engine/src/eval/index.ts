import type { Expr } from "@sojourn/policy";
import type { Context } from "../context.ts";
import { type Amount, type DaySet, type Interval, type Items, settled, type Value } from "../values.ts";
import { periods } from "./days.ts";
import { lists } from "./lists.ts";
import { logic } from "./logic.ts";
import { names } from "./names.ts";
import { numbers } from "./numbers.ts";

/** An expression made ready: what the page alone tells is looked up, only the record is left to read. */
export type Ready<V = Value> = (context: Context) => V;

/** The kinds of expression one file makes ready. */
export type Part<K extends Expr["k"]> = { [Key in K]: (expr: Of<Key>) => Ready };
/** The kind of expression that a `k` names, also where several share one shape. */
type Of<K, E = Expr> = E extends { k: infer T } ? (K extends T ? E : never) : never;

/** Gathered at the first use: the parts call `ready`, so they can not be gathered while they load. */
let parts: Part<Expr["k"]> | undefined;
const gather = (): Part<Expr["k"]> => ({ ...names, ...logic, ...numbers, ...lists, ...periods });

/** Kept as long as the rulebook that holds the expression. */
const READY = new WeakMap<Expr, Ready>();

export function ready(expr: Expr): Ready {
  const known = READY.get(expr);
  if (known) return known;
  parts ??= gather();
  const work = (parts[expr.k] as (expr: Expr) => Ready)(expr);
  const made = LEAVES.has(expr.k) ? work : settling(work);
  READY.set(expr, made);
  return made;
}

/** What asks for nothing, or is unknown whenever it asks. */
const LEAVES = new Set<Expr["k"]>(["number", "text", "boolean", "date", "none", "amount", "as-of", "field"]);

/** Facts that a value turned out not to need are not counted as missing. */
function settling(work: Ready): Ready {
  return (context) => {
    const { trace } = context;
    const mark = trace.mark();
    const value = work(context);
    if (trace.mark() > mark && settled(value)) trace.settle(mark);
    return value;
  };
}

/** The value of an expression. */
export const run = (expr: Expr, context: Context): Value => ready(expr)(context);
export const test = (expr: Expr, context: Context): boolean | undefined => readyTest(expr)(context);

/** Whether it is so; of what is not there (the term of a student without terms) nothing is so. */
export function readyTest(expr: Expr): Ready<boolean | undefined> {
  const work = ready(expr);
  return (context) => {
    const value = work(context);
    if (value.t === "x") return false;
    return value.t === "b" ? value.v : undefined;
  };
}

export const readyInterval = (expr: Expr): Ready<Interval | undefined> => only("n", expr);
export const readyAmount = (expr: Expr): Ready<Amount | undefined> => only("m", expr);
export const readySet = (expr: Expr): Ready<DaySet | undefined> => only("p", expr);
export const readyItems = (expr: Expr): Ready<Items | undefined> => only("l", expr);

/** A value of one kind, or none. */
function only<T extends Value["t"]>(t: T, expr: Expr): Ready<Extract<Value, { t: T }> | undefined> {
  const work = ready(expr);
  return (context) => {
    const value = work(context);
    return value.t === t ? (value as Extract<Value, { t: T }>) : undefined;
  };
}

export const interval = (expr: Expr, context: Context): Interval | undefined => readyInterval(expr)(context);
export const itemsOf = (expr: Expr, context: Context): Items | undefined => readyItems(expr)(context);
