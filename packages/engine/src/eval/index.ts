import type { Expr } from "@sojourn/policy";
import type { Context } from "../context.ts";
import {
  type Amount,
  type DaySet,
  type Interval,
  type Items,
  settled,
  truth,
  type Value,
} from "../values.ts";
import { periods } from "./days.ts";
import { lists, listTests } from "./lists.ts";
import { logic, tests } from "./logic.ts";
import { names } from "./names.ts";
import { numbers } from "./numbers.ts";
import { madeOnce } from "./same.ts";

/** An expression made ready: what the page alone tells is looked up, only the record is left to read. */
export type Ready<V = Value> = (context: Context) => V;
/** A condition made ready; `undefined`: the record does not say. */
export type Test = Ready<boolean | undefined>;

/** The kinds of expression one file makes ready; conditions apart, as they give no value but yes and no. */
export type Part<K extends Expr["k"], R = Ready> = { [Key in K]: (expr: Of<Key>) => R };
/** The kind of expression that a `k` names, also where several share one shape. */
type Of<K, E = Expr> = E extends { k: infer T } ? (K extends T ? E : never) : never;

/** Gathered at the first use: the parts call `ready`, so they cannot be gathered while they load. */
let parts: { values: Kinds<Ready>; tests: Kinds<Test> } | undefined;
type Kinds<R> = Readonly<Record<string, ((expr: never) => R) | undefined>>;
const gather = () => ({
  values: { ...names, ...logic, ...numbers, ...lists, ...periods } satisfies Part<
    Exclude<Expr["k"], Condition>
  >,
  tests: { ...tests, ...listTests } satisfies Part<Condition, Test>,
});
type Condition = keyof typeof tests | keyof typeof listTests;

/** The value of an expression, made ready. */
export const ready = madeOnce((expr): Ready => {
  parts ??= gather();
  const make = parts.values[expr.k] as ((expr: Expr) => Ready) | undefined;
  if (!make) return asValue(readyTest(expr));
  return asks(expr) ? make(expr) : settling(make(expr));
});

/** Whether it is so, made ready; of what is not there (the term of a student without terms) nothing is so. */
export const readyTest: (expr: Expr) => Test = madeOnce((expr): Test => {
  parts ??= gather();
  const make = parts.tests[expr.k] as ((expr: Expr) => Test) | undefined;
  return make ? make(expr) : asTest(ready(expr));
});

/** What asks for nothing, is unknown whenever it asks, or settles what it asked by itself. */
const asks = (expr: Expr): boolean =>
  LEAVES.has(expr.k) ||
  expr.k === "assume" ||
  (expr.k === "fact" && expr.type.t !== "list") ||
  (expr.k === "ref" && expr.path.length === 0);
const LEAVES = new Set<Expr["k"]>(["number", "text", "boolean", "date", "none", "amount", "as-of", "field"]);

/** Facts that a value turned out not to need are not counted as missing. */
export function settling(work: Ready): Ready {
  return (context) => {
    const mark = context.trace.mark();
    const value = work(context);
    if (context.trace.mark() > mark && settled(value)) context.trace.settle(mark);
    return value;
  };
}

/** The same of a condition. */
export function settlingTest(work: Test): Test {
  return (context) => {
    const mark = context.trace.mark();
    const holds = work(context);
    if (holds !== undefined) context.trace.settle(mark);
    return holds;
  };
}

const asValue =
  (test: Test): Ready =>
  (context) =>
    truth(test(context));

function asTest(work: Ready): Test {
  return (context) => {
    const value = work(context);
    if (value.t === "b") return value.v;
    return value.t === "x" ? false : undefined;
  };
}

/** Made ready at its first use: for expressions that no page has. */
export function readyLater(expr: Expr): Ready {
  let made: Ready | undefined;
  return (context) => {
    made ??= ready(expr);
    return made(context);
  };
}

/** The value of an expression. */
export const run = (expr: Expr, context: Context): Value => ready(expr)(context);
export const test = (expr: Expr, context: Context): boolean | undefined => readyTest(expr)(context);

/** A value of one kind, or none. */
export const asInterval = (value: Value): Interval | undefined => (value.t === "n" ? value : undefined);
export const asAmount = (value: Value): Amount | undefined => (value.t === "m" ? value : undefined);
export const asSet = (value: Value): DaySet | undefined => (value.t === "p" ? value : undefined);
export const asItems = (value: Value): Items | undefined => (value.t === "l" ? value : undefined);
